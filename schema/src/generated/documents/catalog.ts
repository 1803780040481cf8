/* eslint-disable */
import { TypedDocumentString, type ServiceItemQuery, type ServiceItemQueryVariables, type ServiceItemsQuery, type ServiceItemsQueryVariables, type ServicePointsQuery, type ServicePointsQueryVariables } from '../graphql.ts';
export const ServiceItemDocument = new TypedDocumentString(`
    query ServiceItem($id: ID!, $personId: ID) {
  serviceItem(id: $id) {
    ...ServiceItemCard
    validFrom
    validTo
    where
    servicePointKinds
    bring {
      __typename
      name
      proves
    }
    howToApply {
      __typename
      members {
        __typename
        code
        title
      }
      papers {
        __typename
        code
        paper
        purpose
        isOptional
      }
      steps {
        __typename
        code
        title
        workingDays
      }
      appealDays
      grants {
        ...GrantParts
      }
      standing
      note
    }
    document {
      ...DocumentParts
    }
    clauses {
      ...ClauseParts
    }
    eligibility(personId: $personId) {
      __typename
      verdict
      asOf
      criteria {
        ...CriterionTree
      }
    }
  }
}
    fragment DocumentParts on PolicyDocument {
  __typename
  title
  issuers
  number
  issuedOn
  standing
  standingNote
}
fragment ClauseParts on Clause {
  __typename
  id
  quote
  text
  document {
    ...DocumentParts
  }
}
fragment CriterionParts on Criterion {
  __typename
  code
  says
  verdict
  asks
  joined
  clause {
    ...ClauseParts
  }
}
fragment CriterionTree on Criterion {
  ...CriterionParts
  parts {
    ...CriterionParts
    parts {
      ...CriterionParts
      parts {
        ...CriterionParts
        parts {
          ...CriterionParts
          parts {
            ...CriterionParts
            parts {
              ...CriterionParts
            }
          }
        }
      }
    }
  }
}
fragment GrantParts on Grant {
  __typename
  kind
  says
  amountFen
  quota
  unit
  per
  months
  clause {
    ...ClauseParts
  }
}
fragment ServiceItemCard on ServiceItem {
  __typename
  id
  title
  summary
  pillar
  audiences
  access
  region {
    __typename
    code
    name
    isSample
  }
}`, {"hash":"sha256:c0007ba0eb26dddc6c3fe75e4cfe56e8aa45ece13254e33529aa88d55f701a31"}) as unknown as TypedDocumentString<ServiceItemQuery, ServiceItemQueryVariables>;
export const ServiceItemsDocument = new TypedDocumentString(`
    query ServiceItems($regionCode: String!, $pillar: Pillar, $audience: Audience, $search: String, $personId: ID, $first: Int!, $after: String) {
  serviceItems(
    regionCode: $regionCode
    pillar: $pillar
    audience: $audience
    search: $search
    first: $first
    after: $after
  ) {
    __typename
    edges {
      __typename
      cursor
      node {
        ...ServiceItemCard
        eligibility(personId: $personId) {
          __typename
          verdict
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment ServiceItemCard on ServiceItem {
  __typename
  id
  title
  summary
  pillar
  audiences
  access
  region {
    __typename
    code
    name
    isSample
  }
}`, {"hash":"sha256:fce0b965973f06ccf3e1b570dcc5ed8e7690c9bc883f500a93f10d47ac9d0a4f"}) as unknown as TypedDocumentString<ServiceItemsQuery, ServiceItemsQueryVariables>;
export const ServicePointsDocument = new TypedDocumentString(`
    query ServicePoints($near: PositionInput, $regionCode: String, $kinds: [ServicePointKind!], $first: Int!) {
  servicePoints(
    near: $near
    regionCode: $regionCode
    kinds: $kinds
    first: $first
  ) {
    __typename
    edges {
      __typename
      node {
        ...ServicePointCard
      }
    }
  }
}
    fragment ServicePointCard on ServicePoint {
  __typename
  id
  name
  kind
  address
  phone
  openingWords
  isBarrierFree
  isSample
  distanceMetres
  walkMinutes
}`, {"hash":"sha256:7caddaab06c553782caede543d10eb4c5e402277e6d7eb359d89eed7484620d4"}) as unknown as TypedDocumentString<ServicePointsQuery, ServicePointsQueryVariables>;
