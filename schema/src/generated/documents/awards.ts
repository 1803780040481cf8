/* eslint-disable */
import { TypedDocumentString, type AnswerInstalmentMutation, type AnswerInstalmentMutationVariables, type AwardToKeepQuery, type AwardToKeepQueryVariables, type AwardsQuery, type AwardsQueryVariables, type BankAccountQuery, type BankAccountQueryVariables, type CancelTakeBackMutation, type CancelTakeBackMutationVariables, type EnterBankAccountMutation, type EnterBankAccountMutationVariables, type HeldInstalmentsQuery, type HeldInstalmentsQueryVariables, type RecordRepaymentMutation, type RecordRepaymentMutationVariables, type ResumeAwardMutation, type ResumeAwardMutationVariables, type StopAwardMutation, type StopAwardMutationVariables, type TakeBackInstalmentMutation, type TakeBackInstalmentMutationVariables } from '../graphql.ts';
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
  awardId
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
}`, {"hash":"sha256:73749aa7ad5c0fe8872d9f1d810edb817aba06fb473481beb58dc5a2258a7c42"}) as unknown as TypedDocumentString<HeldInstalmentsQuery, HeldInstalmentsQueryVariables>;
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
export const AwardToKeepDocument = new TypedDocumentString(`
    query AwardToKeep($id: ID!) {
  award(id: $id) {
    ...AwardToKeepParts
  }
}
    fragment AwardToKeepParts on Award {
  __typename
  id
  title
  name
  per
  amountFen
  status
  endedFor
  stopWords
  fund {
    __typename
    id
    name
  }
  instalments {
    __typename
    id
    number
    amountFen
    dueOn
    status
    unmet {
      __typename
      says
    }
    backWords
    backAskedBy
    isBackAskedByMe
  }
}`, {"hash":"sha256:c4b048899543ca85fe1eeb29887f92216f46da514eba7f15e444c6157831c57a"}) as unknown as TypedDocumentString<AwardToKeepQuery, AwardToKeepQueryVariables>;
export const StopAwardDocument = new TypedDocumentString(`
    mutation StopAward($input: StopAwardInput!) {
  stopAward(input: $input) {
    __typename
    award {
      __typename
      id
      status
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
}`, {"hash":"sha256:161b4f765b66092a9b55c1c0675fff4d1f6b1f2b4398d8e195fd4a1cf02fcbd7"}) as unknown as TypedDocumentString<StopAwardMutation, StopAwardMutationVariables>;
export const ResumeAwardDocument = new TypedDocumentString(`
    mutation ResumeAward($input: ResumeAwardInput!) {
  resumeAward(input: $input) {
    __typename
    award {
      __typename
      id
      status
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
}`, {"hash":"sha256:fee2b4f236b219d12980288f0ad7ea913eae20dfd3f2dd4eb8ec80884e0f19f0"}) as unknown as TypedDocumentString<ResumeAwardMutation, ResumeAwardMutationVariables>;
export const TakeBackInstalmentDocument = new TypedDocumentString(`
    mutation TakeBackInstalment($input: TakeBackInstalmentInput!) {
  takeBackInstalment(input: $input) {
    __typename
    instalment {
      __typename
      id
      status
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
}`, {"hash":"sha256:ba7ce060e9d2d375c66ed98a8d0813d1e9c19d51f69ab9dc9f0ef7652ec38a4d"}) as unknown as TypedDocumentString<TakeBackInstalmentMutation, TakeBackInstalmentMutationVariables>;
export const CancelTakeBackDocument = new TypedDocumentString(`
    mutation CancelTakeBack($input: CancelTakeBackInput!) {
  cancelTakeBack(input: $input) {
    __typename
    instalment {
      __typename
      id
      status
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
}`, {"hash":"sha256:c5303b4b9d140ac4e329d66cec8f0c246070341c4091b4c777b4ecca69a479f3"}) as unknown as TypedDocumentString<CancelTakeBackMutation, CancelTakeBackMutationVariables>;
export const RecordRepaymentDocument = new TypedDocumentString(`
    mutation RecordRepayment($input: RecordRepaymentInput!) {
  recordRepayment(input: $input) {
    __typename
    instalment {
      __typename
      id
      status
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
}`, {"hash":"sha256:fbee6d4b702db42b31ea84fb2a4486d2bcdd5b981d9f0637399554b443554198"}) as unknown as TypedDocumentString<RecordRepaymentMutation, RecordRepaymentMutationVariables>;
