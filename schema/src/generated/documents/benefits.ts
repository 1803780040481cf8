/* eslint-disable */
import { TypedDocumentString, type BenefitsForQuery, type BenefitsForQueryVariables, type OutreachContactQuery, type OutreachContactQueryVariables, type OutreachQuery, type OutreachQueryVariables, type RecordOutreachMutation, type RecordOutreachMutationVariables } from '../graphql.ts';
export const BenefitsForDocument = new TypedDocumentString(`
    query BenefitsFor($personId: ID!, $supposing: [FactInput!]) {
  benefitsFor(personId: $personId, supposing: $supposing) {
    __typename
    asOf
    questions {
      ...FactQuestionParts
    }
    benefits {
      ...BenefitParts
    }
  }
}
    fragment FactQuestionParts on FactQuestion {
  __typename
  path
  asks
  help
  kind
  none
  minimum
  maximum
  isHealth
  options {
    __typename
    code
    title
  }
}
fragment BenefitParts on Benefit {
  __typename
  standing
  neverApplied
  item {
    ...ServiceItemCard
  }
  eligibility {
    __typename
    verdict
    asOf
    criteria {
      __typename
      code
      says
      verdict
    }
  }
  nearMisses {
    __typename
    kind
    on
    days
    paper {
      __typename
      name
      proves
    }
    question {
      ...FactQuestionParts
    }
  }
  questions {
    __typename
    path
    asks
  }
  openApplication {
    __typename
    id
    number
    status
    closesOn
  }
  entitlement {
    __typename
    id
    says
    endsOn
    renewableFrom
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
}`, {"hash":"sha256:aaff31e804bbc9a4aa295603d3a11e6b3c28158579cf1f4f3993bc8c0cda8242"}) as unknown as TypedDocumentString<BenefitsForQuery, BenefitsForQueryVariables>;
export const OutreachDocument = new TypedDocumentString(`
    query Outreach($first: Int!, $after: String, $itemId: ID, $states: [OutreachState!]) {
  outreach(first: $first, after: $after, itemId: $itemId, states: $states) {
    __typename
    edges {
      __typename
      cursor
      node {
        ...OutreachParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment OutreachParts on Outreach {
  __typename
  id
  maskedName
  age
  foundOn
  state
  note
  recordedAt
  recordedBy {
    __typename
    name
    ground
    relation
  }
  region {
    __typename
    code
    fullName
  }
  item {
    __typename
    id
    title
    summary
    access
  }
}`, {"hash":"sha256:f445d0291827c7ee6cefd2cfd4dc009a21df14dc6b82707d7d63da26f9d2b763"}) as unknown as TypedDocumentString<OutreachQuery, OutreachQueryVariables>;
export const OutreachContactDocument = new TypedDocumentString(`
    query OutreachContact($id: ID!) {
  outreachContact(id: $id) {
    __typename
    name
    phone
    age
  }
}
    `, {"hash":"sha256:80e20d2045ef9fa467e255ddc1a1a4dff864afb3b1e02cc6d4534b743359f5b6"}) as unknown as TypedDocumentString<OutreachContactQuery, OutreachContactQueryVariables>;
export const RecordOutreachDocument = new TypedDocumentString(`
    mutation RecordOutreach($input: RecordOutreachInput!) {
  recordOutreach(input: $input) {
    __typename
    outreach {
      ...OutreachParts
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment OutreachParts on Outreach {
  __typename
  id
  maskedName
  age
  foundOn
  state
  note
  recordedAt
  recordedBy {
    __typename
    name
    ground
    relation
  }
  region {
    __typename
    code
    fullName
  }
  item {
    __typename
    id
    title
    summary
    access
  }
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:8ed2326921659c97fa2e3b39af3df5a4712a94039416337d2d941ddc9fe59226"}) as unknown as TypedDocumentString<RecordOutreachMutation, RecordOutreachMutationVariables>;
