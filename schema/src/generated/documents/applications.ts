/* eslint-disable */
import { TypedDocumentString, type AppealApplicationMutation, type AppealApplicationMutationVariables, type ApplicationChangedSubscription, type ApplicationChangedSubscriptionVariables, type ApplicationFormQuery, type ApplicationFormQueryVariables, type ApplicationQuery, type ApplicationQueryVariables, type ApplicationStatusQuery, type ApplicationStatusQueryVariables, type ApplicationsQuery, type ApplicationsQueryVariables, type EntitlementsQuery, type EntitlementsQueryVariables, type HowToApplyQuery, type HowToApplyQueryVariables, type RateApplicationMutation, type RateApplicationMutationVariables, type RemoveAttachmentMutation, type RemoveAttachmentMutationVariables, type SaveApplicationDraftMutation, type SaveApplicationDraftMutationVariables, type StartApplicationMutation, type StartApplicationMutationVariables, type SubmitApplicationMutation, type SubmitApplicationMutationVariables, type WithdrawApplicationMutation, type WithdrawApplicationMutationVariables } from '../graphql.ts';
export const ApplicationsDocument = new TypedDocumentString(`
    query Applications($personId: ID!, $first: Int!, $after: String) {
  applications(personId: $personId, first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...ApplicationCard
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment ApplicationCard on Application {
  __typename
  id
  number
  status
  nextDeed
  expectedOn
  closesOn
  appealableUntil
  startedAt
  submittedAt
  decidedAt
  mayRate
  item {
    __typename
    id
    title
  }
  person {
    __typename
    id
    name
  }
}`, {"hash":"sha256:bd4304d949a3d2ad921fd4ee6173123e193bd9053a294a35687997499326e763"}) as unknown as TypedDocumentString<ApplicationsQuery, ApplicationsQueryVariables>;
export const EntitlementsDocument = new TypedDocumentString(`
    query Entitlements($personId: ID!) {
  entitlements(personId: $personId) {
    ...EntitlementParts
  }
}
    fragment EntitlementParts on Entitlement {
  __typename
  id
  applicationId
  itemId
  kind
  says
  amountFen
  quota
  unit
  per
  used
  startsOn
  endsOn
  renewableFrom
}`, {"hash":"sha256:cd6671d573d36cb8f259bd520937867eae7e3d0ca6ef8096cbfb4dcf37c50189"}) as unknown as TypedDocumentString<EntitlementsQuery, EntitlementsQueryVariables>;
export const ApplicationDocument = new TypedDocumentString(`
    query Application($id: ID!) {
  application(id: $id) {
    ...ApplicationCard
    returnedWords
    mayEdit
    mayWithdraw
    mayAppeal
    region {
      __typename
      code
      fullName
    }
    startedBy {
      __typename
      name
      ground
      relation
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
    papers {
      ...WantedPaperParts
    }
    path {
      ...PathStepParts
    }
    timeline {
      __typename
      id
      kind
      at
      stepTitle
      words
      doneBy {
        __typename
        name
        ground
        relation
      }
    }
    decisions {
      ...DecisionParts
    }
    entitlements {
      ...EntitlementParts
    }
    rating {
      ...RatingParts
    }
  }
}
    fragment ApplicationCard on Application {
  __typename
  id
  number
  status
  nextDeed
  expectedOn
  closesOn
  appealableUntil
  startedAt
  submittedAt
  decidedAt
  mayRate
  item {
    __typename
    id
    title
  }
  person {
    __typename
    id
    name
  }
}
fragment PathStepParts on PathStepView {
  __typename
  code
  title
  standing
  desk {
    __typename
    code
    fullName
  }
  officer
  expectedOn
  isOverdue
  isEscalated
  outcome
  doneAt
}
fragment WantedPaperParts on WantedPaper {
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
    bytes
    uploadedAt
  }
}
fragment EntitlementParts on Entitlement {
  __typename
  id
  applicationId
  itemId
  kind
  says
  amountFen
  quota
  unit
  per
  used
  startsOn
  endsOn
  renewableFrom
}
fragment DecisionParts on Decision {
  __typename
  id
  outcome
  verdict
  reason
  words
  decidedAt
  decidedOn
  isOverride
  decidedBy {
    __typename
    name
    ground
    relation
  }
  confirmedBy {
    __typename
    name
    ground
    relation
  }
  criterion {
    ...CriterionParts
  }
  members {
    __typename
    code
    title
    criteria {
      ...CriterionTree
    }
  }
}
fragment RatingParts on Rating {
  __typename
  id
  level
  reasons
  words
  ratedAt
  answer
  answerDueOn
  answeredAt
  answeredBy {
    __typename
    name
    ground
    relation
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
}`, {"hash":"sha256:4a44ec49e8700ba894cf63531fb2d8853e9c48b337809408ee78eef3cd2108b0"}) as unknown as TypedDocumentString<ApplicationQuery, ApplicationQueryVariables>;
export const ApplicationStatusDocument = new TypedDocumentString(`
    query ApplicationStatus($number: String!, $idTail: String!) {
  applicationStatus(number: $number, idTail: $idTail) {
    __typename
    status
    nextDeed
    expectedOn
    until
    path {
      ...PathStepParts
    }
  }
}
    fragment PathStepParts on PathStepView {
  __typename
  code
  title
  standing
  desk {
    __typename
    code
    fullName
  }
  officer
  expectedOn
  isOverdue
  isEscalated
  outcome
  doneAt
}`, {"hash":"sha256:a25404f917ad47577a072f5675204a7bd22d5f159c5bc4c2c394a6c696f08c2b"}) as unknown as TypedDocumentString<ApplicationStatusQuery, ApplicationStatusQueryVariables>;
export const WithdrawApplicationDocument = new TypedDocumentString(`
    mutation WithdrawApplication($input: WithdrawApplicationInput!) {
  withdrawApplication(input: $input) {
    __typename
    application {
      ...ApplicationCard
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment ApplicationCard on Application {
  __typename
  id
  number
  status
  nextDeed
  expectedOn
  closesOn
  appealableUntil
  startedAt
  submittedAt
  decidedAt
  mayRate
  item {
    __typename
    id
    title
  }
  person {
    __typename
    id
    name
  }
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:2dc255e130142e79ffe6136c68e106fe5acdc82843dc6d898f076c67a61de26b"}) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const AppealApplicationDocument = new TypedDocumentString(`
    mutation AppealApplication($input: AppealApplicationInput!) {
  appealApplication(input: $input) {
    __typename
    application {
      ...ApplicationCard
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment ApplicationCard on Application {
  __typename
  id
  number
  status
  nextDeed
  expectedOn
  closesOn
  appealableUntil
  startedAt
  submittedAt
  decidedAt
  mayRate
  item {
    __typename
    id
    title
  }
  person {
    __typename
    id
    name
  }
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:c0181902cfa149efe5682f36d4a2d649564247abb048bab099aeb8dd66c401ee"}) as unknown as TypedDocumentString<AppealApplicationMutation, AppealApplicationMutationVariables>;
export const RateApplicationDocument = new TypedDocumentString(`
    mutation RateApplication($input: RateApplicationInput!) {
  rateApplication(input: $input) {
    __typename
    application {
      ...ApplicationCard
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment ApplicationCard on Application {
  __typename
  id
  number
  status
  nextDeed
  expectedOn
  closesOn
  appealableUntil
  startedAt
  submittedAt
  decidedAt
  mayRate
  item {
    __typename
    id
    title
  }
  person {
    __typename
    id
    name
  }
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:5cefd91d42a25fe17b08af12e2162863509efab870c92897007a90d392d2d145"}) as unknown as TypedDocumentString<RateApplicationMutation, RateApplicationMutationVariables>;
export const ApplicationChangedDocument = new TypedDocumentString(`
    subscription ApplicationChanged($id: ID!) {
  applicationChanged(id: $id) {
    __typename
    id
    status
  }
}
    `, {"hash":"sha256:e84c9c4a5e99b122994304a34f06dc6ad2cd8927d836e9ccc21f03950a3e2195"}) as unknown as TypedDocumentString<ApplicationChangedSubscription, ApplicationChangedSubscriptionVariables>;
export const ApplicationFormDocument = new TypedDocumentString(`
    query ApplicationForm($id: ID!) {
  application(id: $id) {
    ...FormOfApplication
  }
}
    fragment WantedPaperParts on WantedPaper {
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
    bytes
    uploadedAt
  }
}
fragment FormFieldParts on FormField {
  __typename
  name
  title
  help
  kind
  none
  isRequired
  maxLength
  minimum
  maximum
  options {
    __typename
    value
    title
  }
}
fragment FormOfApplication on Application {
  __typename
  id
  number
  status
  draftVersion
  answers
  mayEdit
  closesOn
  item {
    __typename
    id
    title
  }
  person {
    __typename
    id
    name
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
    help
    fields {
      ...FormFieldParts
    }
  }
  papers {
    ...WantedPaperParts
  }
}`, {"hash":"sha256:6588258f1b073bcc690e5283ddee45aacb8f1d283f0bdde87041bf6c748cb004"}) as unknown as TypedDocumentString<ApplicationFormQuery, ApplicationFormQueryVariables>;
export const HowToApplyDocument = new TypedDocumentString(`
    query HowToApply($id: ID!, $personId: ID) {
  serviceItem(id: $id) {
    __typename
    id
    title
    howToApply {
      __typename
      members {
        __typename
        code
        title
      }
      groups {
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
    }
    eligibility(personId: $personId) {
      __typename
      verdict
    }
  }
}
    `, {"hash":"sha256:87a3654fffed455f8bf8897e50da616d4957b08341f9c85bd2dcb38279405282"}) as unknown as TypedDocumentString<HowToApplyQuery, HowToApplyQueryVariables>;
export const StartApplicationDocument = new TypedDocumentString(`
    mutation StartApplication($input: StartApplicationInput!) {
  startApplication(input: $input) {
    __typename
    application {
      __typename
      id
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
}`, {"hash":"sha256:c2672d91c309dcdb1f0f99a523e24402e01526917491eb591de4fdbd92220d6b"}) as unknown as TypedDocumentString<StartApplicationMutation, StartApplicationMutationVariables>;
export const SaveApplicationDraftDocument = new TypedDocumentString(`
    mutation SaveApplicationDraft($input: SaveApplicationDraftInput!) {
  saveApplicationDraft(input: $input) {
    __typename
    application {
      ...FormOfApplication
    }
    fieldErrors {
      __typename
      field
      message
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment WantedPaperParts on WantedPaper {
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
    bytes
    uploadedAt
  }
}
fragment FormFieldParts on FormField {
  __typename
  name
  title
  help
  kind
  none
  isRequired
  maxLength
  minimum
  maximum
  options {
    __typename
    value
    title
  }
}
fragment FormOfApplication on Application {
  __typename
  id
  number
  status
  draftVersion
  answers
  mayEdit
  closesOn
  item {
    __typename
    id
    title
  }
  person {
    __typename
    id
    name
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
    help
    fields {
      ...FormFieldParts
    }
  }
  papers {
    ...WantedPaperParts
  }
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:19e64d6dfb0bc9862bb5d1af72bb17dcb880a690c24845f0790f1dd6c52cb20b"}) as unknown as TypedDocumentString<SaveApplicationDraftMutation, SaveApplicationDraftMutationVariables>;
export const SubmitApplicationDocument = new TypedDocumentString(`
    mutation SubmitApplication($input: SubmitApplicationInput!) {
  submitApplication(input: $input) {
    __typename
    application {
      ...ApplicationCard
    }
    fieldErrors {
      __typename
      field
      message
    }
    missingPapers
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment ApplicationCard on Application {
  __typename
  id
  number
  status
  nextDeed
  expectedOn
  closesOn
  appealableUntil
  startedAt
  submittedAt
  decidedAt
  mayRate
  item {
    __typename
    id
    title
  }
  person {
    __typename
    id
    name
  }
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:c6d062711a4e7a2db0fbfa2b97cda05907473ede3f84202dae1d0ae6534092bc"}) as unknown as TypedDocumentString<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const RemoveAttachmentDocument = new TypedDocumentString(`
    mutation RemoveAttachment($input: RemoveAttachmentInput!) {
  removeAttachment(input: $input) {
    __typename
    application {
      ...FormOfApplication
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment WantedPaperParts on WantedPaper {
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
    bytes
    uploadedAt
  }
}
fragment FormFieldParts on FormField {
  __typename
  name
  title
  help
  kind
  none
  isRequired
  maxLength
  minimum
  maximum
  options {
    __typename
    value
    title
  }
}
fragment FormOfApplication on Application {
  __typename
  id
  number
  status
  draftVersion
  answers
  mayEdit
  closesOn
  item {
    __typename
    id
    title
  }
  person {
    __typename
    id
    name
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
    help
    fields {
      ...FormFieldParts
    }
  }
  papers {
    ...WantedPaperParts
  }
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:c5ab20629e33b7530eee5e25d96c5d28f48b7a0a0593b7fe6693592810d768a4"}) as unknown as TypedDocumentString<RemoveAttachmentMutation, RemoveAttachmentMutationVariables>;
