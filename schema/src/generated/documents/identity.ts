/* eslint-disable */
import { TypedDocumentString, type DemoPeopleQuery, type DemoPeopleQueryVariables, type RefreshSessionMutation, type RefreshSessionMutationVariables, type RegionsQuery, type RegionsQueryVariables, type SignInAsDemoPersonMutation, type SignInAsDemoPersonMutationVariables, type SignInAsStaffMutation, type SignInAsStaffMutationVariables, type SignInWithWeChatMutation, type SignInWithWeChatMutationVariables, type SignOutMutation, type SignOutMutationVariables, type ViewerQuery, type ViewerQueryVariables } from '../graphql.ts';
export const DemoPeopleDocument = new TypedDocumentString(`
    query DemoPeople {
  demoPeople {
    __typename
    id
    name
    age
    introduction
    region {
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
}`, {"hash":"sha256:9984f1c781d2d78049b764c845805e61e58fb4c5209c0114fc2393c07f8b713c"}) as unknown as TypedDocumentString<DemoPeopleQuery, DemoPeopleQueryVariables>;
export const RegionsDocument = new TypedDocumentString(`
    query Regions($parentCode: String) {
  regions(parentCode: $parentCode) {
    ...RegionParts
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
}`, {"hash":"sha256:62f43b13c35f455384ba0d14d45d3aaee6f417a249d4681f03dc118438d7f531"}) as unknown as TypedDocumentString<RegionsQuery, RegionsQueryVariables>;
export const SignInWithWeChatDocument = new TypedDocumentString(`
    mutation SignInWithWeChat($input: SignInWithWeChatInput!) {
  signInWithWeChat(input: $input) {
    ...SignInParts
  }
}
    fragment SignInParts on SignInPayload {
  __typename
  tokens {
    __typename
    accessToken
    accessTokenExpiresAt
    refreshToken
    refreshTokenExpiresAt
  }
  userErrors {
    ...UserErrorParts
  }
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:f501bc19c527980f775a9803e9cdf52283d441523ddb0fd68b7da026f4fa0e34"}) as unknown as TypedDocumentString<SignInWithWeChatMutation, SignInWithWeChatMutationVariables>;
export const SignInAsDemoPersonDocument = new TypedDocumentString(`
    mutation SignInAsDemoPerson($input: SignInAsDemoPersonInput!) {
  signInAsDemoPerson(input: $input) {
    ...SignInParts
  }
}
    fragment SignInParts on SignInPayload {
  __typename
  tokens {
    __typename
    accessToken
    accessTokenExpiresAt
    refreshToken
    refreshTokenExpiresAt
  }
  userErrors {
    ...UserErrorParts
  }
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:316f1806e490b8c5493ee79c79d90ff9045528713b95248d872c2ab1685cf74a"}) as unknown as TypedDocumentString<SignInAsDemoPersonMutation, SignInAsDemoPersonMutationVariables>;
export const SignInAsStaffDocument = new TypedDocumentString(`
    mutation SignInAsStaff($input: SignInAsStaffInput!) {
  signInAsStaff(input: $input) {
    ...SignInParts
  }
}
    fragment SignInParts on SignInPayload {
  __typename
  tokens {
    __typename
    accessToken
    accessTokenExpiresAt
    refreshToken
    refreshTokenExpiresAt
  }
  userErrors {
    ...UserErrorParts
  }
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:f9bb584ee1484058738082e0dbfa8b414a18c88d98ff622fbf89b00a80c5ec5e"}) as unknown as TypedDocumentString<SignInAsStaffMutation, SignInAsStaffMutationVariables>;
export const RefreshSessionDocument = new TypedDocumentString(`
    mutation RefreshSession($input: RefreshSessionInput!) {
  refreshSession(input: $input) {
    ...SignInParts
  }
}
    fragment SignInParts on SignInPayload {
  __typename
  tokens {
    __typename
    accessToken
    accessTokenExpiresAt
    refreshToken
    refreshTokenExpiresAt
  }
  userErrors {
    ...UserErrorParts
  }
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:380cc044d42aee572ac2037c0779f8c3be28ac1d318eaff2d7b10ae72f8d7bc1"}) as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    __typename
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
}`, {"hash":"sha256:c55d2b3142e9fa286972fb579f9f20626b8f1879c120dac77e68f47c8ddca222"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...ViewerParts
  }
  deployment {
    __typename
    isDemo
    hotline
    today
    pushTemplates {
      __typename
      kind
      templateId
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
}
fragment ViewerParts on Viewer {
  __typename
  id
  name
  roles
  person {
    ...SubjectParts
  }
  actsFor {
    __typename
    groundId
    ground
    scopes
    relation
    endsOn
    person {
      ...SubjectParts
    }
  }
  staff {
    __typename
    id
    name
    region {
      ...RegionParts
    }
  }
}`, {"hash":"sha256:e8afc18d248790f047a1b204dfb3f42a311b0d4f75a53e04c780ea4275ad47d4"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
