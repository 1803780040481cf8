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
  unmet {
    __typename
    says
  }
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
}`, {"hash":"sha256:b4b9651f717559e0141b0f26f79dc21e547fe6ce48bd330e0d848671831f5e61"}) as unknown as TypedDocumentString<AwardsQuery, AwardsQueryVariables>;
export const BankAccountDocument = new TypedDocumentString(`
    query BankAccount($personId: ID!) {
  bankAccount(personId: $personId) {
    __typename
    id
    bank
    tail
    enteredAt
    mayReplace
  }
}
    `, {"hash":"sha256:964e31e4fd364a7ad1e50acbe1f13314227e105aef3def5681030f1602ecfa8b"}) as unknown as TypedDocumentString<BankAccountQuery, BankAccountQueryVariables>;
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
      mayReplace
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
}`, {"hash":"sha256:20ec2b834eaff14aa36796a7459682c1fb16d08d243e8cc9382113f6804b17c4"}) as unknown as TypedDocumentString<EnterBankAccountMutation, EnterBankAccountMutationVariables>;
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
