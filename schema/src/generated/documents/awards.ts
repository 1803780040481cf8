/* eslint-disable */
import { TypedDocumentString, type AnswerInstalmentMutation, type AnswerInstalmentMutationVariables, type AwardsQuery, type AwardsQueryVariables, type BankAccountQuery, type BankAccountQueryVariables, type EnterBankAccountMutation, type EnterBankAccountMutationVariables, type HeldInstalmentsQuery, type HeldInstalmentsQueryVariables } from '../graphql.ts';
export const AwardsDocument = new TypedDocumentString(`
    query Awards($personId: ID!, $first: Int!, $after: String) {
  awards(personId: $personId, first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...AwardParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment InstalmentParts on Instalment {
  __typename
  id
  number
  amountFen
  dueOn
  status
  heldFor
  asks
  backWords
  payment {
    __typename
    status
    month
    batchNumber
    needsRepair
  }
}
fragment AwardParts on Award {
  __typename
  id
  title
  per
  amountFen
  endsOn
  status
  stopWords
  applicationId
  fund {
    __typename
    id
    name
  }
  reading {
    __typename
    code
    title
    note
    standing
    clause {
      ...ClauseParts
    }
  }
  instalments {
    ...InstalmentParts
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
}`, {"hash":"sha256:88af9a8e727f0a97632972555fe049070bc68bce2b5c6af09c87ae047124859f"}) as unknown as TypedDocumentString<AwardsQuery, AwardsQueryVariables>;
export const BankAccountDocument = new TypedDocumentString(`
    query BankAccount($personId: ID!) {
  bankAccount(personId: $personId) {
    __typename
    id
    bank
    tail
    enteredAt
  }
}
    `, {"hash":"sha256:bf696cfc4f5a83f6043ecfa2bf13f46f8313a9821dc78d28953e4b6bb8a55352"}) as unknown as TypedDocumentString<BankAccountQuery, BankAccountQueryVariables>;
export const EnterBankAccountDocument = new TypedDocumentString(`
    mutation EnterBankAccount($input: EnterBankAccountInput!) {
  enterBankAccount(input: $input) {
    __typename
    account {
      __typename
      id
      bank
      tail
      enteredAt
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:d3b774d71b2a0f310a7ce4aacbc8e553b46b1fe0a2368e2de36a5d02aeb845de"}) as unknown as TypedDocumentString<EnterBankAccountMutation, EnterBankAccountMutationVariables>;
export const HeldInstalmentsDocument = new TypedDocumentString(`
    query HeldInstalments($first: Int!, $after: String) {
  heldInstalments(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...HeldParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment HeldParts on Instalment {
  __typename
  id
  title
  name
  number
  amountFen
  dueOn
  status
  heldFor
  asks
  questions {
    __typename
    fact
    asks
    kind
    options {
      __typename
      value
      title
    }
  }
  conditions {
    __typename
    says
    clause {
      ...ClauseParts
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
}`, {"hash":"sha256:e6056941e021887aee675e077504fcdeff303af26bf84fb6a44d672689e49118"}) as unknown as TypedDocumentString<HeldInstalmentsQuery, HeldInstalmentsQueryVariables>;
export const AnswerInstalmentDocument = new TypedDocumentString(`
    mutation AnswerInstalment($input: AnswerInstalmentInput!) {
  answerInstalment(input: $input) {
    __typename
    instalment {
      __typename
      id
      status
      heldFor
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:1e886028ef5845dd69b28c38f3613d8ee3d59df770a7df5b74de92f6aeb21162"}) as unknown as TypedDocumentString<AnswerInstalmentMutation, AnswerInstalmentMutationVariables>;
