/* eslint-disable */
import { TypedDocumentString, type AnswerRatingMutation, type AnswerRatingMutationVariables, type ApproveApplicationMutation, type ApproveApplicationMutationVariables, type ClaimReviewMutation, type ClaimReviewMutationVariables, type ConfirmDecisionMutation, type ConfirmDecisionMutationVariables, type DeclineDecisionMutation, type DeclineDecisionMutationVariables, type PassApplicationMutation, type PassApplicationMutationVariables, type RatingsToAnswerQuery, type RatingsToAnswerQueryVariables, type RecomputeDecisionQuery, type RecomputeDecisionQueryVariables, type RejectApplicationMutation, type RejectApplicationMutationVariables, type ReleaseReviewMutation, type ReleaseReviewMutationVariables, type ReturnApplicationMutation, type ReturnApplicationMutationVariables, type ReviewCaseQuery, type ReviewCaseQueryVariables, type ReviewQueueQuery, type ReviewQueueQueryVariables, type SimulatePolicyQuery, type SimulatePolicyQueryVariables } from '../graphql.ts';
export const ReviewCaseDocument = new TypedDocumentString(`
    query ReviewCase($id: ID!) {
  reviewCase(id: $id) {
    __typename
    verdict
    mayClaim
    mayDecide
    mayConfirm
    isLastStep
    appealWords
    application {
      ...ReviewApplication
    }
    step {
      ...ReviewRow
      status
    }
    compared {
      __typename
      memberCode
      asks
      recorded
      told
    }
    members {
      ...MemberCriteriaParts
    }
    howToApply {
      __typename
      standing
      note
      appealDays
      papers {
        __typename
        code
        paper
        purpose
      }
    }
    grant {
      ...GrantParts
    }
    proposal {
      __typename
      outcome
      reason
      words
      amountFen
      quota
      endsOn
      officer
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
fragment DoerParts on Doer {
  __typename
  ground
  relation
  name
}
fragment MemberCriteriaParts on MemberCriteria {
  __typename
  code
  title
  criteria {
    ...CriterionTree
  }
}
fragment ReviewDecisionParts on Decision {
  __typename
  id
  outcome
  verdict
  isOverride
  reason
  words
  decidedOn
  decidedBy {
    ...DoerParts
  }
  confirmedBy {
    ...DoerParts
  }
  criterion {
    __typename
    code
    says
  }
}
fragment ReviewApplication on Application {
  __typename
  id
  number
  status
  answers
  returnedWords
  expectedOn
  submittedAt
  person {
    __typename
    id
    name
  }
  startedBy {
    ...DoerParts
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
  }
  members {
    __typename
    id
    code
    person {
      __typename
      id
      name
    }
  }
  groups {
    __typename
    code
    title
    fields {
      __typename
      name
      title
      kind
      none
      options {
        __typename
        value
        title
      }
    }
  }
  papers {
    __typename
    code
    paper
    purpose
    need
    isAskedFor
    of
    attachments {
      __typename
      id
      mediaType
      uploadedAt
      uploadedBy {
        ...DoerParts
      }
    }
  }
  timeline {
    __typename
    id
    at
    kind
    stepTitle
    words
    doneBy {
      ...DoerParts
    }
  }
  decisions {
    ...ReviewDecisionParts
  }
  entitlements {
    __typename
    id
    kind
    says
    amountFen
    quota
    unit
    per
    startsOn
    endsOn
    used
  }
}
fragment ReviewRow on ReviewStep {
  __typename
  id
  applicationId
  number
  itemTitle
  maskedName
  title
  dueOn
  isOverdue
  isAppeal
  isMine
  escalatedAt
  officer
  desk {
    __typename
    code
    name
  }
}`, {"hash":"sha256:2b085b03679da02861997f6edb85fc170a1c478a2f2e1770924d5c43a2930c9e"}) as unknown as TypedDocumentString<ReviewCaseQuery, ReviewCaseQueryVariables>;
export const RecomputeDecisionDocument = new TypedDocumentString(`
    query RecomputeDecision($id: ID!) {
  recomputeDecision(id: $id) {
    __typename
    verdict
    isSame
  }
}
    `, {"hash":"sha256:c2834eb9ac3fc103ba7456ee2ca57618f30af8c9f74b80a31523d11f1056f742"}) as unknown as TypedDocumentString<RecomputeDecisionQuery, RecomputeDecisionQueryVariables>;
export const ClaimReviewDocument = new TypedDocumentString(`
    mutation ClaimReview($input: ClaimReviewInput!) {
  claimReview(input: $input) {
    __typename
    application {
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
}`, {"hash":"sha256:9558832d2b518645278d3cc5c41eb0f799c81999d8bb7a60347babaae1e319fe"}) as unknown as TypedDocumentString<ClaimReviewMutation, ClaimReviewMutationVariables>;
export const ReleaseReviewDocument = new TypedDocumentString(`
    mutation ReleaseReview($input: ReleaseReviewInput!) {
  releaseReview(input: $input) {
    __typename
    application {
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
}`, {"hash":"sha256:77dd2863541bcd94bfe8b989bcb97844f82472258978c5444815f2855f2160dd"}) as unknown as TypedDocumentString<ReleaseReviewMutation, ReleaseReviewMutationVariables>;
export const ReturnApplicationDocument = new TypedDocumentString(`
    mutation ReturnApplication($input: ReturnApplicationInput!) {
  returnApplication(input: $input) {
    __typename
    application {
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
}`, {"hash":"sha256:1a90c12acdb9b3cc859bce2950f853aef48104eb465e94c6c02a7ed7c3f1b954"}) as unknown as TypedDocumentString<ReturnApplicationMutation, ReturnApplicationMutationVariables>;
export const PassApplicationDocument = new TypedDocumentString(`
    mutation PassApplication($input: PassApplicationInput!) {
  passApplication(input: $input) {
    __typename
    application {
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
}`, {"hash":"sha256:68e3550c1dfc2b96b7c73f0dc4fcaf49af5ea18371b72262569acd4e1fac4d89"}) as unknown as TypedDocumentString<PassApplicationMutation, PassApplicationMutationVariables>;
export const ApproveApplicationDocument = new TypedDocumentString(`
    mutation ApproveApplication($input: ApproveApplicationInput!) {
  approveApplication(input: $input) {
    __typename
    application {
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
}`, {"hash":"sha256:764c5ea12d3f1fae4e20e9866c77ef0a36362429c9836a83af9a1b4f0db74fed"}) as unknown as TypedDocumentString<ApproveApplicationMutation, ApproveApplicationMutationVariables>;
export const RejectApplicationDocument = new TypedDocumentString(`
    mutation RejectApplication($input: RejectApplicationInput!) {
  rejectApplication(input: $input) {
    __typename
    application {
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
}`, {"hash":"sha256:f2b8bf5a440613b2f68b0177f2cd90c5157f199162fd0b5e33215c6976b18a2c"}) as unknown as TypedDocumentString<RejectApplicationMutation, RejectApplicationMutationVariables>;
export const ConfirmDecisionDocument = new TypedDocumentString(`
    mutation ConfirmDecision($input: ConfirmDecisionInput!) {
  confirmDecision(input: $input) {
    __typename
    application {
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
}`, {"hash":"sha256:dc44b9f51199ed236d2b8d3cbfe880070427562ea485d0e17e5c77fcc7d28b0c"}) as unknown as TypedDocumentString<ConfirmDecisionMutation, ConfirmDecisionMutationVariables>;
export const DeclineDecisionDocument = new TypedDocumentString(`
    mutation DeclineDecision($input: DeclineDecisionInput!) {
  declineDecision(input: $input) {
    __typename
    application {
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
}`, {"hash":"sha256:0467442fd9ff3a767eb45f74d2acddb7c79c77514038b998e541f34e512ae1eb"}) as unknown as TypedDocumentString<DeclineDecisionMutation, DeclineDecisionMutationVariables>;
export const SimulatePolicyDocument = new TypedDocumentString(`
    query SimulatePolicy($pack: String!) {
  simulatePolicy(pack: $pack) {
    __typename
    problems
    considered
    changedCount
    changed {
      __typename
      applicationId
      number
      itemTitle
      before
      after
      criteria
    }
  }
}
    `, {"hash":"sha256:864e0637eb35696867976af6905d02113390a7c78235af5d223b1f688a4cc4ff"}) as unknown as TypedDocumentString<SimulatePolicyQuery, SimulatePolicyQueryVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($view: ReviewView!, $first: Int!, $after: String) {
  reviewQueue(view: $view, first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        ...ReviewRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment ReviewRow on ReviewStep {
  __typename
  id
  applicationId
  number
  itemTitle
  maskedName
  title
  dueOn
  isOverdue
  isAppeal
  isMine
  escalatedAt
  officer
  desk {
    __typename
    code
    name
  }
}`, {"hash":"sha256:82db3a9a2752782f99f9dd48539d019c91acef731593edf3b67030146eb63856"}) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const RatingsToAnswerDocument = new TypedDocumentString(`
    query RatingsToAnswer($first: Int!, $after: String) {
  ratingsToAnswer(first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        ...RatingToAnswer
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment DoerParts on Doer {
  __typename
  ground
  relation
  name
}
fragment RatingToAnswer on Rating {
  __typename
  id
  applicationId
  level
  reasons
  words
  ratedAt
  ratedBy {
    ...DoerParts
  }
  answerDueOn
}`, {"hash":"sha256:82e3a9c51515a537b20b9bb3a4d8d1a75db8a9dd196af82b327f58523231dcb6"}) as unknown as TypedDocumentString<RatingsToAnswerQuery, RatingsToAnswerQueryVariables>;
export const AnswerRatingDocument = new TypedDocumentString(`
    mutation AnswerRating($input: AnswerRatingInput!) {
  answerRating(input: $input) {
    __typename
    rating {
      __typename
      id
      answer
      answeredAt
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
}`, {"hash":"sha256:e2a28ff2285b4e312e4cdc828eb05d8c7f030549bb4c90ceae9b87346a277a5b"}) as unknown as TypedDocumentString<AnswerRatingMutation, AnswerRatingMutationVariables>;
