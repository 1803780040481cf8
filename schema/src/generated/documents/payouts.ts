/* eslint-disable */
import { TypedDocumentString, type ApprovePayoutBatchMutation, type ApprovePayoutBatchMutationVariables, type CancelPayoutBatchMutation, type CancelPayoutBatchMutationVariables, type CheckPointAccountMutation, type CheckPointAccountMutationVariables, type ClearingNowQuery, type ClearingNowQueryVariables, type ClearingStatementsQuery, type ClearingStatementsQueryVariables, type DifferencesQuery, type DifferencesQueryVariables, type EnterPointAccountMutation, type EnterPointAccountMutationVariables, type ExportPayoutBatchMutation, type ExportPayoutBatchMutationVariables, type ImportBankAnswersMutation, type ImportBankAnswersMutationVariables, type MakePayoutBatchMutation, type MakePayoutBatchMutationVariables, type PaidItemQuery, type PaidItemQueryVariables, type PayableFundsQuery, type PayableFundsQueryVariables, type PayoutBatchQuery, type PayoutBatchQueryVariables, type PayoutBatchesQuery, type PayoutBatchesQueryVariables, type PayoutLinesQuery, type PayoutLinesQueryVariables, type PointAccountsQuery, type PointAccountsQueryVariables, type RemovePaymentMutation, type RemovePaymentMutationVariables, type RepairPaymentMutation, type RepairPaymentMutationVariables, type SettleDifferenceMutation, type SettleDifferenceMutationVariables } from '../graphql.ts';
export const PayoutBatchDocument = new TypedDocumentString(`
    query PayoutBatch($id: ID!) {
  payoutBatch(id: $id) {
    ...BatchParts
    imports {
      ...ImportParts
    }
  }
}
    fragment ImportParts on BankImport {
  __typename
  id
  importedAt
  importedBy
  booked
  refused {
    __typename
    id
    fileLine
    paymentNumber
    amountFen
    outcome
  }
}
fragment BatchParts on PayoutBatch {
  __typename
  id
  month
  number
  status
  payments
  totalFen
  madeAt
  madeBy
  isMine
  approvedAt
  approvedBy
  exportedAt
  closedAt
  fund {
    __typename
    id
    name
  }
}`, {"hash":"sha256:8314803382cb27d6b68c35f4d4a4cb3de4a66c808f086c60835743c83c7c5c5d"}) as unknown as TypedDocumentString<PayoutBatchQuery, PayoutBatchQueryVariables>;
export const PayoutLinesDocument = new TypedDocumentString(`
    query PayoutLines($id: ID!, $first: Int!, $after: String) {
  payoutBatch(id: $id) {
    __typename
    id
    lines(first: $first, after: $after) {
      __typename
      edges {
        __typename
        node {
          ...PaymentParts
        }
      }
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment PaymentParts on PayoutLine {
  __typename
  id
  paymentNumber
  name
  amountFen
  status
  rule
  clauseId
  awardId
  applicationId
  entitlementId
  accountTail
  reason
  answeredAt
  repairedAt
}`, {"hash":"sha256:51466155958ef16a197a5022a1faa0ce23729c25ae5dae829cb232a61a755d62"}) as unknown as TypedDocumentString<PayoutLinesQuery, PayoutLinesQueryVariables>;
export const PaidItemDocument = new TypedDocumentString(`
    query PaidItem($id: ID!) {
  serviceItem(id: $id) {
    __typename
    id
    title
    clauses {
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
}`, {"hash":"sha256:c5642ece9c33ce19f492b2f48a79997080026462ed177ed888ee6a47680c9778"}) as unknown as TypedDocumentString<PaidItemQuery, PaidItemQueryVariables>;
export const ApprovePayoutBatchDocument = new TypedDocumentString(`
    mutation ApprovePayoutBatch($input: ApprovePayoutBatchInput!) {
  approvePayoutBatch(input: $input) {
    __typename
    batch {
      ...BatchParts
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
}
fragment BatchParts on PayoutBatch {
  __typename
  id
  month
  number
  status
  payments
  totalFen
  madeAt
  madeBy
  isMine
  approvedAt
  approvedBy
  exportedAt
  closedAt
  fund {
    __typename
    id
    name
  }
}`, {"hash":"sha256:be2b873356144db2f5e111629700e3b54054dceefa557ba7f49026769e0e9429"}) as unknown as TypedDocumentString<ApprovePayoutBatchMutation, ApprovePayoutBatchMutationVariables>;
export const CancelPayoutBatchDocument = new TypedDocumentString(`
    mutation CancelPayoutBatch($input: CancelPayoutBatchInput!) {
  cancelPayoutBatch(input: $input) {
    __typename
    batch {
      ...BatchParts
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
}
fragment BatchParts on PayoutBatch {
  __typename
  id
  month
  number
  status
  payments
  totalFen
  madeAt
  madeBy
  isMine
  approvedAt
  approvedBy
  exportedAt
  closedAt
  fund {
    __typename
    id
    name
  }
}`, {"hash":"sha256:59c06da5f46cbc85aca3c48315ba9ad21615df4a6c7f0d346a4c644ee44a2ade"}) as unknown as TypedDocumentString<CancelPayoutBatchMutation, CancelPayoutBatchMutationVariables>;
export const RemovePaymentDocument = new TypedDocumentString(`
    mutation RemovePayment($input: RemovePaymentInput!) {
  removePayment(input: $input) {
    __typename
    batch {
      ...BatchParts
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
}
fragment BatchParts on PayoutBatch {
  __typename
  id
  month
  number
  status
  payments
  totalFen
  madeAt
  madeBy
  isMine
  approvedAt
  approvedBy
  exportedAt
  closedAt
  fund {
    __typename
    id
    name
  }
}`, {"hash":"sha256:1da8e5a3a19c24070ce4e242808ade6cb0dc3fb1e5d8b5edae9a9263b589f830"}) as unknown as TypedDocumentString<RemovePaymentMutation, RemovePaymentMutationVariables>;
export const ExportPayoutBatchDocument = new TypedDocumentString(`
    mutation ExportPayoutBatch($input: ExportPayoutBatchInput!) {
  exportPayoutBatch(input: $input) {
    __typename
    batch {
      ...BatchParts
    }
    file {
      __typename
      fileName
      content
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
}
fragment BatchParts on PayoutBatch {
  __typename
  id
  month
  number
  status
  payments
  totalFen
  madeAt
  madeBy
  isMine
  approvedAt
  approvedBy
  exportedAt
  closedAt
  fund {
    __typename
    id
    name
  }
}`, {"hash":"sha256:8b1056b84671bd6b0ef1190dc8564b4e8a008ee27ed5ed1385d6ee7ace6f388d"}) as unknown as TypedDocumentString<ExportPayoutBatchMutation, ExportPayoutBatchMutationVariables>;
export const ImportBankAnswersDocument = new TypedDocumentString(`
    mutation ImportBankAnswers($input: ImportBankAnswersInput!) {
  importBankAnswers(input: $input) {
    __typename
    taken {
      ...ImportParts
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
}
fragment ImportParts on BankImport {
  __typename
  id
  importedAt
  importedBy
  booked
  refused {
    __typename
    id
    fileLine
    paymentNumber
    amountFen
    outcome
  }
}`, {"hash":"sha256:a4064ca06b9976e7f0fe766c254a195ecff29702ae0f4a83f8e5acdc5d2f57df"}) as unknown as TypedDocumentString<ImportBankAnswersMutation, ImportBankAnswersMutationVariables>;
export const RepairPaymentDocument = new TypedDocumentString(`
    mutation RepairPayment($input: RepairPaymentInput!) {
  repairPayment(input: $input) {
    __typename
    line {
      ...PaymentParts
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
}
fragment PaymentParts on PayoutLine {
  __typename
  id
  paymentNumber
  name
  amountFen
  status
  rule
  clauseId
  awardId
  applicationId
  entitlementId
  accountTail
  reason
  answeredAt
  repairedAt
}`, {"hash":"sha256:880064bfccbf43290b5e52a1a8883c46b3d1a30ad475856776f39300d975b096"}) as unknown as TypedDocumentString<RepairPaymentMutation, RepairPaymentMutationVariables>;
export const PayableFundsDocument = new TypedDocumentString(`
    query PayableFunds($month: String!, $first: Int!, $after: String) {
  payableFunds(month: $month, first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        fund {
          __typename
          id
          name
        }
        payments
        amountFen
        withoutAccount
        toRepair
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:074437de27a0623eddba647bfdfe5355fbc8eeb2b0163c9b034a79dc0c626e6d"}) as unknown as TypedDocumentString<PayableFundsQuery, PayableFundsQueryVariables>;
export const PayoutBatchesDocument = new TypedDocumentString(`
    query PayoutBatches($first: Int!, $after: String) {
  payoutBatches(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...BatchParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment BatchParts on PayoutBatch {
  __typename
  id
  month
  number
  status
  payments
  totalFen
  madeAt
  madeBy
  isMine
  approvedAt
  approvedBy
  exportedAt
  closedAt
  fund {
    __typename
    id
    name
  }
}`, {"hash":"sha256:4f8245477e0a9a91a83944107c542910e78bf32956556cd2ca32eaa80598ca32"}) as unknown as TypedDocumentString<PayoutBatchesQuery, PayoutBatchesQueryVariables>;
export const MakePayoutBatchDocument = new TypedDocumentString(`
    mutation MakePayoutBatch($input: MakePayoutBatchInput!) {
  makePayoutBatch(input: $input) {
    __typename
    batch {
      ...BatchParts
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
}
fragment BatchParts on PayoutBatch {
  __typename
  id
  month
  number
  status
  payments
  totalFen
  madeAt
  madeBy
  isMine
  approvedAt
  approvedBy
  exportedAt
  closedAt
  fund {
    __typename
    id
    name
  }
}`, {"hash":"sha256:2c1e2e3a910239ad9f0e58a01757c8c5bb424f5210ba0d089caa2e9a1c455901"}) as unknown as TypedDocumentString<MakePayoutBatchMutation, MakePayoutBatchMutationVariables>;
export const ClearingNowDocument = new TypedDocumentString(`
    query ClearingNow {
  clearingBalances {
    __typename
    book
    place
    otherBook
    otherPlace
    platform
    owedMinutes
    todayMinutes
  }
  stuckHours {
    __typename
    id
    way
    place
    otherPlace
    platform
    minutes
    status
    since
    tries
  }
}
    `, {"hash":"sha256:5bd82df00b4b02e6c0655012bde9e0bdfcc6a5c3c74cd4b737004540274a8ae2"}) as unknown as TypedDocumentString<ClearingNowQuery, ClearingNowQueryVariables>;
export const ClearingStatementsDocument = new TypedDocumentString(`
    query ClearingStatements($first: Int!, $after: String) {
  clearingStatements(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        day
        place
        otherPlace
        platform
        sentCount
        sentMinutes
        receivedCount
        receivedMinutes
        netMinutes
        status
        differences {
          __typename
          transferId
          minutesHere
          minutesThere
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
    `, {"hash":"sha256:5f7485bc26c6257d8fe68ed0d38b7d3b083bfe154457228ce6b84a67ea1d612c"}) as unknown as TypedDocumentString<ClearingStatementsQuery, ClearingStatementsQueryVariables>;
export const DifferencesDocument = new TypedDocumentString(`
    query Differences($isOpen: Boolean!, $first: Int!, $after: String) {
  differences(isOpen: $isOpen, first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...DifferenceParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment DifferenceParts on Difference {
  __typename
  id
  kind
  about
  expectedFen
  foundFen
  firstSeenOn
  lastSeenOn
  resolvedOn
  settledBy
  words
  fund {
    __typename
    id
    name
  }
}`, {"hash":"sha256:5913137aeaf0b0f699eabe29e8968380aa9752e680e2b0e092c3a660712c84b8"}) as unknown as TypedDocumentString<DifferencesQuery, DifferencesQueryVariables>;
export const SettleDifferenceDocument = new TypedDocumentString(`
    mutation SettleDifference($input: SettleDifferenceInput!) {
  settleDifference(input: $input) {
    __typename
    difference {
      ...DifferenceParts
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
}
fragment DifferenceParts on Difference {
  __typename
  id
  kind
  about
  expectedFen
  foundFen
  firstSeenOn
  lastSeenOn
  resolvedOn
  settledBy
  words
  fund {
    __typename
    id
    name
  }
}`, {"hash":"sha256:9a1662400c0e627dcdc4c98d3ada13a996889f79ba0de6af5de6e9544f35df3c"}) as unknown as TypedDocumentString<SettleDifferenceMutation, SettleDifferenceMutationVariables>;
export const PointAccountsDocument = new TypedDocumentString(`
    query PointAccounts($servicePointId: ID!) {
  pointAccounts(servicePointId: $servicePointId) {
    ...PointAccountParts
  }
}
    fragment PointAccountParts on PointAccount {
  __typename
  id
  holder
  bank
  tail
  enteredAt
  enteredBy
  checkedAt
  checkedBy
}`, {"hash":"sha256:f10dcdca04d10cc4b50fd5a1f70f8e0e050d119e62b18964e454d8b2dc2deaf4"}) as unknown as TypedDocumentString<PointAccountsQuery, PointAccountsQueryVariables>;
export const EnterPointAccountDocument = new TypedDocumentString(`
    mutation EnterPointAccount($input: EnterPointAccountInput!) {
  enterPointAccount(input: $input) {
    __typename
    account {
      ...PointAccountParts
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
}
fragment PointAccountParts on PointAccount {
  __typename
  id
  holder
  bank
  tail
  enteredAt
  enteredBy
  checkedAt
  checkedBy
}`, {"hash":"sha256:0d18bc255e2e787ab56c1494fd195fac09e3fa6b58925408c21cbb9d56382751"}) as unknown as TypedDocumentString<EnterPointAccountMutation, EnterPointAccountMutationVariables>;
export const CheckPointAccountDocument = new TypedDocumentString(`
    mutation CheckPointAccount($input: CheckPointAccountInput!) {
  checkPointAccount(input: $input) {
    __typename
    account {
      ...PointAccountParts
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
}
fragment PointAccountParts on PointAccount {
  __typename
  id
  holder
  bank
  tail
  enteredAt
  enteredBy
  checkedAt
  checkedBy
}`, {"hash":"sha256:be61b01288cd727fc67e3dd5e318cc5f0eb3eb50c017cc5bb8c7c7080a52f0eb"}) as unknown as TypedDocumentString<CheckPointAccountMutation, CheckPointAccountMutationVariables>;
