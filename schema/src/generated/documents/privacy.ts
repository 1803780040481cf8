/* eslint-disable */
import { TypedDocumentString, type AccessLogQuery, type AccessLogQueryVariables, type AnswerDataRequestMutation, type AnswerDataRequestMutationVariables, type DataRequestQueueQuery, type DataRequestQueueQueryVariables, type DataRequestValuesQuery, type DataRequestValuesQueryVariables, type DataRequestsQuery, type DataRequestsQueryVariables, type EndCardMutation, type EndCardMutationVariables, type HealthRecordQuery, type HealthRecordQueryVariables, type IssueCardMutation, type IssueCardMutationVariables, type MyDataQuery, type MyDataQueryVariables, type PersonCardsQuery, type PersonCardsQueryVariables, type PersonalValueQuery, type PersonalValueQueryVariables, type ProfileQuery, type ProfileQueryVariables, type RecordDeathMutation, type RecordDeathMutationVariables, type RequestCorrectionMutation, type RequestCorrectionMutationVariables, type RequestDeletionMutation, type RequestDeletionMutationVariables, type RevokeDeathMutation, type RevokeDeathMutationVariables, type WithdrawDataRequestMutation, type WithdrawDataRequestMutationVariables } from '../graphql.ts';
export const DataRequestsDocument = new TypedDocumentString(`
    query DataRequests($personId: ID!) {
  dataRequests(personId: $personId) {
    ...DataRequestParts
  }
}
    fragment DataRequestParts on DataRequest {
  __typename
  id
  kind
  field
  maskedValue
  note
  status
  requestedAt
  dueOn
  isOverdue
  closedAt
  reason
  words
  diet {
    __typename
    needs
    allergens
  }
  person {
    __typename
    id
    name
  }
  askedBy {
    __typename
    name
    ground
    relation
  }
}`, {"hash":"sha256:2a9b7b718e9bc848511bff54d29a0b1859b344aaa850fb79ec8a9e0346d838cd"}) as unknown as TypedDocumentString<DataRequestsQuery, DataRequestsQueryVariables>;
export const DataRequestQueueDocument = new TypedDocumentString(`
    query DataRequestQueue($first: Int!, $after: String) {
  dataRequestQueue(first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        ...DataRequestParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment DataRequestParts on DataRequest {
  __typename
  id
  kind
  field
  maskedValue
  note
  status
  requestedAt
  dueOn
  isOverdue
  closedAt
  reason
  words
  diet {
    __typename
    needs
    allergens
  }
  person {
    __typename
    id
    name
  }
  askedBy {
    __typename
    name
    ground
    relation
  }
}`, {"hash":"sha256:a02a1d6beee767b05e99aaa75e38816c2828dccf630279a31104b7bd127b0ba7"}) as unknown as TypedDocumentString<DataRequestQueueQuery, DataRequestQueueQueryVariables>;
export const DataRequestValuesDocument = new TypedDocumentString(`
    query DataRequestValues($id: ID!) {
  dataRequestValues(id: $id) {
    __typename
    requested
    recorded
  }
}
    `, {"hash":"sha256:570324b3640fe2ee1c4c9248772d80342b0904dbcf10432fecd1015d279910dc"}) as unknown as TypedDocumentString<DataRequestValuesQuery, DataRequestValuesQueryVariables>;
export const RequestCorrectionDocument = new TypedDocumentString(`
    mutation RequestCorrection($input: RequestCorrectionInput!) {
  requestCorrection(input: $input) {
    __typename
    request {
      ...DataRequestParts
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
fragment DataRequestParts on DataRequest {
  __typename
  id
  kind
  field
  maskedValue
  note
  status
  requestedAt
  dueOn
  isOverdue
  closedAt
  reason
  words
  diet {
    __typename
    needs
    allergens
  }
  person {
    __typename
    id
    name
  }
  askedBy {
    __typename
    name
    ground
    relation
  }
}`, {"hash":"sha256:b23241b3cefe91d72c41e903691fded0f73f6606fb55dbd0ece1ce6305ee29b9"}) as unknown as TypedDocumentString<RequestCorrectionMutation, RequestCorrectionMutationVariables>;
export const RequestDeletionDocument = new TypedDocumentString(`
    mutation RequestDeletion($input: RequestDeletionInput!) {
  requestDeletion(input: $input) {
    __typename
    request {
      ...DataRequestParts
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
fragment DataRequestParts on DataRequest {
  __typename
  id
  kind
  field
  maskedValue
  note
  status
  requestedAt
  dueOn
  isOverdue
  closedAt
  reason
  words
  diet {
    __typename
    needs
    allergens
  }
  person {
    __typename
    id
    name
  }
  askedBy {
    __typename
    name
    ground
    relation
  }
}`, {"hash":"sha256:3f6515ee30007536bd13d633c476c7349f6e0432a4b88f5415aab43c9d3a1f83"}) as unknown as TypedDocumentString<RequestDeletionMutation, RequestDeletionMutationVariables>;
export const WithdrawDataRequestDocument = new TypedDocumentString(`
    mutation WithdrawDataRequest($input: WithdrawDataRequestInput!) {
  withdrawDataRequest(input: $input) {
    __typename
    request {
      ...DataRequestParts
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
fragment DataRequestParts on DataRequest {
  __typename
  id
  kind
  field
  maskedValue
  note
  status
  requestedAt
  dueOn
  isOverdue
  closedAt
  reason
  words
  diet {
    __typename
    needs
    allergens
  }
  person {
    __typename
    id
    name
  }
  askedBy {
    __typename
    name
    ground
    relation
  }
}`, {"hash":"sha256:875cfca30abdd58b61cd186132ef63485f127bf15402249c01a24c439a973cab"}) as unknown as TypedDocumentString<WithdrawDataRequestMutation, WithdrawDataRequestMutationVariables>;
export const AnswerDataRequestDocument = new TypedDocumentString(`
    mutation AnswerDataRequest($input: AnswerDataRequestInput!) {
  answerDataRequest(input: $input) {
    __typename
    request {
      ...DataRequestParts
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
fragment DataRequestParts on DataRequest {
  __typename
  id
  kind
  field
  maskedValue
  note
  status
  requestedAt
  dueOn
  isOverdue
  closedAt
  reason
  words
  diet {
    __typename
    needs
    allergens
  }
  person {
    __typename
    id
    name
  }
  askedBy {
    __typename
    name
    ground
    relation
  }
}`, {"hash":"sha256:3923abe096458b9a5b33ac6807b0f0a28fd068e20263578de99660dfe9d393b5"}) as unknown as TypedDocumentString<AnswerDataRequestMutation, AnswerDataRequestMutationVariables>;
export const MyDataDocument = new TypedDocumentString(`
    query MyData($personId: ID!) {
  myData(personId: $personId) {
    __typename
    fileName
    mediaType
    content
  }
}
    `, {"hash":"sha256:c47b37e510f36ccfe1839954650c9bf84de10f89d9c128286523220a73e439c8"}) as unknown as TypedDocumentString<MyDataQuery, MyDataQueryVariables>;
export const AccessLogDocument = new TypedDocumentString(`
    query AccessLog($personId: ID!, $includeOwn: Boolean!, $first: Int!, $after: String) {
  accessLog(
    personId: $personId
    includeOwn: $includeOwn
    first: $first
    after: $after
  ) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        at
        outcome
        action
        purpose
        code
        ground
        name
        relation
        isSelf
        count
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:3b1a5101cb0d239c85fba1f636541e464f38a519cb06eeeee2a96d843aa9fb42"}) as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile($personId: ID!) {
  profile(personId: $personId) {
    __typename
    personId
    name
    maskedIdNumber
    maskedPhone
    maskedAddress
    maskedCards
    birthDate
    lunarBirthday
    nominalAge
    household {
      ...RegionParts
    }
    residence {
      ...RegionParts
    }
  }
}
    fragment RegionParts on Region {
  __typename
  code
  name
  fullName
  level
  isSample
  position {
    __typename
    latitude
    longitude
  }
}`, {"hash":"sha256:44d6088bc84cd2e338bfcc2c2d18e7d214802991ea01fe05653acd631358bd34"}) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const HealthRecordDocument = new TypedDocumentString(`
    query HealthRecord($personId: ID!) {
  healthRecord(personId: $personId) {
    __typename
    personId
    dietNeeds
    allergens
    answers {
      __typename
      asks
      answer
    }
  }
}
    `, {"hash":"sha256:2ce7f9b048c06a4fc33d3fb5b3ea805348773187eaa30bd4b015067fbef41153"}) as unknown as TypedDocumentString<HealthRecordQuery, HealthRecordQueryVariables>;
export const PersonalValueDocument = new TypedDocumentString(`
    query PersonalValue($personId: ID!, $field: PersonalField!, $purpose: Purpose!) {
  personalValue(personId: $personId, field: $field, purpose: $purpose)
}
    `, {"hash":"sha256:ffa1e815e8660b70a2bfb4f28d0a9acab5b4c9bced6051e886a9254de7cc0b2c"}) as unknown as TypedDocumentString<PersonalValueQuery, PersonalValueQueryVariables>;
export const PersonCardsDocument = new TypedDocumentString(`
    query PersonCards($personId: ID!) {
  personCards(personId: $personId) {
    ...PersonCardParts
  }
}
    fragment PersonCardParts on PersonCard {
  __typename
  id
  maskedNumber
  issuedAt
  endedAt
}`, {"hash":"sha256:a3901c62b802606d2d5fb68d007d167415b26940e23a3eeb1afe8fe81ace5380"}) as unknown as TypedDocumentString<PersonCardsQuery, PersonCardsQueryVariables>;
export const IssueCardDocument = new TypedDocumentString(`
    mutation IssueCard($input: IssueCardInput!) {
  issueCard(input: $input) {
    __typename
    card {
      ...PersonCardParts
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
fragment PersonCardParts on PersonCard {
  __typename
  id
  maskedNumber
  issuedAt
  endedAt
}`, {"hash":"sha256:33456d54b06265d68100ff879061d9c08640574b1d0eb682b282d871dc955f70"}) as unknown as TypedDocumentString<IssueCardMutation, IssueCardMutationVariables>;
export const EndCardDocument = new TypedDocumentString(`
    mutation EndCard($input: EndCardInput!) {
  endCard(input: $input) {
    __typename
    card {
      ...PersonCardParts
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
fragment PersonCardParts on PersonCard {
  __typename
  id
  maskedNumber
  issuedAt
  endedAt
}`, {"hash":"sha256:8b954e71a99767f67e0d0be76164a5702dbd54a3036945f73ac1694585384eb6"}) as unknown as TypedDocumentString<EndCardMutation, EndCardMutationVariables>;
export const RecordDeathDocument = new TypedDocumentString(`
    mutation RecordDeath($input: RecordDeathInput!) {
  recordDeath(input: $input) {
    __typename
    death {
      __typename
      id
      diedOn
      paper
      recordedAt
      revokedAt
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
}`, {"hash":"sha256:3c886cfd69a3167f94a4f7021133172a061cdf4b2ea889f21eea7de45eb4a38c"}) as unknown as TypedDocumentString<RecordDeathMutation, RecordDeathMutationVariables>;
export const RevokeDeathDocument = new TypedDocumentString(`
    mutation RevokeDeath($input: RevokeDeathInput!) {
  revokeDeath(input: $input) {
    __typename
    death {
      __typename
      id
      diedOn
      paper
      recordedAt
      revokedAt
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
}`, {"hash":"sha256:fc1ada11ada2ae65a5742c8920e03b6d1ea6337001ea278730396b95f7f75bb0"}) as unknown as TypedDocumentString<RevokeDeathMutation, RevokeDeathMutationVariables>;
