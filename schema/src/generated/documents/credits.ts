/* eslint-disable */
import { TypedDocumentString, type DonateHoursMutation, type DonateHoursMutationVariables, type GiveHoursMutation, type GiveHoursMutationVariables, type HoursDestinationQuery, type HoursDestinationQueryVariables, type HoursElsewhereQuery, type HoursElsewhereQueryVariables, type HoursQuery, type HoursQueryVariables, type HoursSentQuery, type HoursSentQueryVariables, type HoursStatementFileQuery, type HoursStatementFileQueryVariables, type HoursStatementQuery, type HoursStatementQueryVariables, type HoursToGiveQuery, type HoursToGiveQueryVariables, type IssueServiceCertificateMutation, type IssueServiceCertificateMutationVariables, type RenewReceivingNumberMutation, type RenewReceivingNumberMutationVariables, type SendHoursMutation, type SendHoursMutationVariables, type ServiceCertificateQuery, type ServiceCertificateQueryVariables, type ServiceCertificatesQuery, type ServiceCertificatesQueryVariables } from '../graphql.ts';
export const ServiceCertificatesDocument = new TypedDocumentString(`
    query ServiceCertificates($personId: ID!) {
  serviceCertificates(personId: $personId) {
    ...CertificateParts
  }
}
    fragment CertificateParts on ServiceCertificate {
  __typename
  number
  maskedName
  startsOn
  endsOn
  minutes
  services
  issuedAt
}`, {"hash":"sha256:8f06371f278f037de889688e1d81bc0168abfdab12a03d9f304d044eaa6ac5bb"}) as unknown as TypedDocumentString<ServiceCertificatesQuery, ServiceCertificatesQueryVariables>;
export const ServiceCertificateDocument = new TypedDocumentString(`
    query ServiceCertificate($number: String!) {
  serviceCertificate(number: $number) {
    ...CertificateParts
  }
}
    fragment CertificateParts on ServiceCertificate {
  __typename
  number
  maskedName
  startsOn
  endsOn
  minutes
  services
  issuedAt
}`, {"hash":"sha256:c25341a63e0177264694ffb8ee18b4211e5fa37889f8b6f5fd09ce9b43fa7c85"}) as unknown as TypedDocumentString<ServiceCertificateQuery, ServiceCertificateQueryVariables>;
export const IssueServiceCertificateDocument = new TypedDocumentString(`
    mutation IssueServiceCertificate($input: IssueServiceCertificateInput!) {
  issueServiceCertificate(input: $input) {
    __typename
    certificate {
      ...CertificateParts
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment CertificateParts on ServiceCertificate {
  __typename
  number
  maskedName
  startsOn
  endsOn
  minutes
  services
  issuedAt
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:3e0b29d09870953fb9b35729868ab229f779851e8b14063a4cd3862ce013745a"}) as unknown as TypedDocumentString<IssueServiceCertificateMutation, IssueServiceCertificateMutationVariables>;
export const HoursElsewhereDocument = new TypedDocumentString(`
    query HoursElsewhere($personId: ID!) {
  hours(personId: $personId) {
    ...HoursAccountParts
  }
  receivingNumber(personId: $personId) {
    ...ReceivingNumberParts
  }
}
    fragment ReceivingNumberParts on ReceivingNumber {
  __typename
  id
  number
  place
  expiresOn
}
fragment HoursAccountParts on HoursAccount {
  __typename
  book
  place
  isHome
  balanceMinutes
  heldMinutes
  giftLeftMinutes
}`, {"hash":"sha256:8347717ace737b074a9e88a1695866e6690d7e2d514414dba27386db8a1cbb89"}) as unknown as TypedDocumentString<HoursElsewhereQuery, HoursElsewhereQueryVariables>;
export const HoursSentDocument = new TypedDocumentString(`
    query HoursSent($personId: ID!, $first: Int!, $after: String) {
  hoursSent(personId: $personId, first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        place
        numberEnd
        minutes
        arrivingMinutes
        status
        refusedFor
        sentAt
        acknowledgedAt
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:d4070e98bf48f9f944fbd83565aba5dab4d1ba1a2974c0ddfd9295b4bb88db20"}) as unknown as TypedDocumentString<HoursSentQuery, HoursSentQueryVariables>;
export const HoursDestinationDocument = new TypedDocumentString(`
    query HoursDestination($number: String!, $book: String!) {
  hoursDestination(number: $number, book: $book) {
    __typename
    place
    isElsewhere
    percent
  }
}
    `, {"hash":"sha256:ed6cb9e2ec2309036d415c70676291887983e2c4dcec15bd17484c5a8c38398c"}) as unknown as TypedDocumentString<HoursDestinationQuery, HoursDestinationQueryVariables>;
export const RenewReceivingNumberDocument = new TypedDocumentString(`
    mutation RenewReceivingNumber($input: RenewReceivingNumberInput!) {
  renewReceivingNumber(input: $input) {
    __typename
    receivingNumber {
      ...ReceivingNumberParts
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment ReceivingNumberParts on ReceivingNumber {
  __typename
  id
  number
  place
  expiresOn
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:891e86d3d125e5e3dca912e2db4db58c89a6a4351546372d9d965f31d147c990"}) as unknown as TypedDocumentString<RenewReceivingNumberMutation, RenewReceivingNumberMutationVariables>;
export const SendHoursDocument = new TypedDocumentString(`
    mutation SendHours($input: SendHoursInput!) {
  sendHours(input: $input) {
    __typename
    sent {
      __typename
      id
    }
    recipientName
    arrivingMinutes
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
}`, {"hash":"sha256:532d65591fd5c2f6942f9cd6afba8b17e26874111913b69e29292f9f7eda2b3f"}) as unknown as TypedDocumentString<SendHoursMutation, SendHoursMutationVariables>;
export const HoursDocument = new TypedDocumentString(`
    query Hours($personId: ID!) {
  hours(personId: $personId) {
    ...HoursAccountParts
  }
}
    fragment HoursAccountParts on HoursAccount {
  __typename
  book
  place
  isHome
  balanceMinutes
  heldMinutes
  giftLeftMinutes
}`, {"hash":"sha256:b57dbdd28c8235ce1c52f9c895835585b6453e53bbaf1f2d9596e06630fd850c"}) as unknown as TypedDocumentString<HoursQuery, HoursQueryVariables>;
export const HoursStatementDocument = new TypedDocumentString(`
    query HoursStatement($personId: ID!, $book: String!, $on: LocalDate, $first: Int!, $after: String) {
  hoursStatement(
    personId: $personId
    book: $book
    on: $on
    first: $first
    after: $after
  ) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        at
        kind
        minutes
        balanceMinutes
        otherName
        doneBy {
          ...DoerParts
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
    fragment DoerParts on Doer {
  __typename
  ground
  relation
  name
}`, {"hash":"sha256:001530b4d65a127ac05c0062cb67067f77319afe5dd533400a190ce4cc52a296"}) as unknown as TypedDocumentString<HoursStatementQuery, HoursStatementQueryVariables>;
export const HoursStatementFileDocument = new TypedDocumentString(`
    query HoursStatementFile($personId: ID!, $book: String!, $on: LocalDate) {
  hoursStatementFile(personId: $personId, book: $book, on: $on) {
    __typename
    fileName
    mediaType
    content
  }
}
    `, {"hash":"sha256:7c8a4e3cac4d34af65035f34e247af22a86047d5352b945d7d2aa2541687c538"}) as unknown as TypedDocumentString<HoursStatementFileQuery, HoursStatementFileQueryVariables>;
export const HoursToGiveDocument = new TypedDocumentString(`
    query HoursToGive($personId: ID!) {
  hours(personId: $personId) {
    ...HoursAccountParts
  }
  hoursRelatives(personId: $personId) {
    __typename
    id
    name
  }
}
    fragment HoursAccountParts on HoursAccount {
  __typename
  book
  place
  isHome
  balanceMinutes
  heldMinutes
  giftLeftMinutes
}`, {"hash":"sha256:27af60432a09f96bea5921e4d9a758817fc3135011a049a6891bd8968a4cc13d"}) as unknown as TypedDocumentString<HoursToGiveQuery, HoursToGiveQueryVariables>;
export const GiveHoursDocument = new TypedDocumentString(`
    mutation GiveHours($input: GiveHoursInput!) {
  giveHours(input: $input) {
    __typename
    recipientName
    arrivingMinutes
    hours {
      ...HoursAccountParts
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment HoursAccountParts on HoursAccount {
  __typename
  book
  place
  isHome
  balanceMinutes
  heldMinutes
  giftLeftMinutes
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:d4a13a2dbabff0fdc22aeb95ebbd16c5fe8c29985d9a1987794cb189fdaf521f"}) as unknown as TypedDocumentString<GiveHoursMutation, GiveHoursMutationVariables>;
export const DonateHoursDocument = new TypedDocumentString(`
    mutation DonateHours($input: DonateHoursInput!) {
  donateHours(input: $input) {
    __typename
    hours {
      ...HoursAccountParts
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment HoursAccountParts on HoursAccount {
  __typename
  book
  place
  isHome
  balanceMinutes
  heldMinutes
  giftLeftMinutes
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:4121b4e30b7c237e9049fda85ed9ba27ec658fb2d93b76ff5d31837bb4cf0e30"}) as unknown as TypedDocumentString<DonateHoursMutation, DonateHoursMutationVariables>;
