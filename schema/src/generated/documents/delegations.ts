/* eslint-disable */
import { TypedDocumentString, type DelegationsQuery, type DelegationsQueryVariables, type EndAssistanceMutation, type EndAssistanceMutationVariables, type FindPeopleQuery, type FindPeopleQueryVariables, type GrantDelegationMutation, type GrantDelegationMutationVariables, type RequestDelegationMutation, type RequestDelegationMutationVariables, type RevokeDelegationMutation, type RevokeDelegationMutationVariables, type StartAssistanceMutation, type StartAssistanceMutationVariables } from '../graphql.ts';
export const FindPeopleDocument = new TypedDocumentString(`
    query FindPeople($phone: String, $name: String, $birthDate: LocalDate, $cardNumber: String, $idNumber: String) {
  findPeople(
    phone: $phone
    name: $name
    birthDate: $birthDate
    cardNumber: $cardNumber
    idNumber: $idNumber
  ) {
    __typename
    id
    maskedName
    maskedPhone
    age
    identifiedBy
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
}`, {"hash":"sha256:eba5a21ff6d93f2c776859d8563f992ec820c210d34110d483ce57c0b4f74eee"}) as unknown as TypedDocumentString<FindPeopleQuery, FindPeopleQueryVariables>;
export const StartAssistanceDocument = new TypedDocumentString(`
    mutation StartAssistance($input: StartAssistanceInput!) {
  startAssistance(input: $input) {
    __typename
    assistance {
      ...AssistanceParts
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment AssistanceParts on Assistance {
  __typename
  id
  channel
  identifiedBy
  startedAt
  endedAt
  person {
    ...SubjectParts
  }
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
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
}
fragment SubjectParts on Person {
  __typename
  id
  name
  age
  hasHomeAddress
  residence {
    ...RegionParts
  }
}`, {"hash":"sha256:52638b7a8bba037352f84e13defd9e45647212d73e6cae0b5d65ef9f7ec82441"}) as unknown as TypedDocumentString<StartAssistanceMutation, StartAssistanceMutationVariables>;
export const EndAssistanceDocument = new TypedDocumentString(`
    mutation EndAssistance($input: EndAssistanceInput!) {
  endAssistance(input: $input) {
    __typename
    assistance {
      ...AssistanceParts
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment AssistanceParts on Assistance {
  __typename
  id
  channel
  identifiedBy
  startedAt
  endedAt
  person {
    ...SubjectParts
  }
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
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
}
fragment SubjectParts on Person {
  __typename
  id
  name
  age
  hasHomeAddress
  residence {
    ...RegionParts
  }
}`, {"hash":"sha256:9ad1f27fc3d59610926649422ae981d81e10a8771bd50ff5b16bf8fb6370fcae"}) as unknown as TypedDocumentString<EndAssistanceMutation, EndAssistanceMutationVariables>;
export const DelegationsDocument = new TypedDocumentString(`
    query Delegations($personId: ID!) {
  delegations(personId: $personId) {
    ...DelegationParts
  }
}
    fragment DelegationParts on Delegation {
  __typename
  id
  kind
  status
  relation
  scopes
  purpose
  endsOn
  requestedAt
  grantedAt
  endedAt
  confirmation
  paper
  soughtName
  delegate {
    __typename
    id
    name
  }
  person {
    __typename
    id
    name
  }
}`, {"hash":"sha256:3a171dab600674ee9fc9d355cf61e862c27bd1884289c675eea47164c86ba513"}) as unknown as TypedDocumentString<DelegationsQuery, DelegationsQueryVariables>;
export const RequestDelegationDocument = new TypedDocumentString(`
    mutation RequestDelegation($input: RequestDelegationInput!) {
  requestDelegation(input: $input) {
    __typename
    delegation {
      ...DelegationParts
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment DelegationParts on Delegation {
  __typename
  id
  kind
  status
  relation
  scopes
  purpose
  endsOn
  requestedAt
  grantedAt
  endedAt
  confirmation
  paper
  soughtName
  delegate {
    __typename
    id
    name
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
}`, {"hash":"sha256:3afde83eb38771426467aa25923cb0dce6433fe19bce09cf116d41e52fa2dbbc"}) as unknown as TypedDocumentString<RequestDelegationMutation, RequestDelegationMutationVariables>;
export const GrantDelegationDocument = new TypedDocumentString(`
    mutation GrantDelegation($input: GrantDelegationInput!) {
  grantDelegation(input: $input) {
    __typename
    delegation {
      ...DelegationParts
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment DelegationParts on Delegation {
  __typename
  id
  kind
  status
  relation
  scopes
  purpose
  endsOn
  requestedAt
  grantedAt
  endedAt
  confirmation
  paper
  soughtName
  delegate {
    __typename
    id
    name
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
}`, {"hash":"sha256:2330cdd401292b4d2a7c50f766242660dc6038e7ef25b934e0bc057a1dd4567f"}) as unknown as TypedDocumentString<GrantDelegationMutation, GrantDelegationMutationVariables>;
export const RevokeDelegationDocument = new TypedDocumentString(`
    mutation RevokeDelegation($input: RevokeDelegationInput!) {
  revokeDelegation(input: $input) {
    __typename
    delegation {
      ...DelegationParts
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment DelegationParts on Delegation {
  __typename
  id
  kind
  status
  relation
  scopes
  purpose
  endsOn
  requestedAt
  grantedAt
  endedAt
  confirmation
  paper
  soughtName
  delegate {
    __typename
    id
    name
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
}`, {"hash":"sha256:36a16548ef9754f600375484d0a1a5a5e93db5227de936f2a7883ea0428b06f2"}) as unknown as TypedDocumentString<RevokeDelegationMutation, RevokeDelegationMutationVariables>;
