/* eslint-disable */
import { TypedDocumentString, type ConsentsQuery, type ConsentsQueryVariables, type GiveConsentMutation, type GiveConsentMutationVariables, type WithdrawConsentMutation, type WithdrawConsentMutationVariables } from '../graphql.ts';
export const ConsentsDocument = new TypedDocumentString(`
    query Consents($personId: ID!) {
  consents(personId: $personId) {
    ...ConsentParts
  }
}
    fragment ConsentParts on Consent {
  __typename
  id
  purpose
  givenAt
  givenBy {
    ...DoerParts
  }
  withdrawnAt
  withdrawnBy {
    ...DoerParts
  }
}
fragment DoerParts on Doer {
  __typename
  ground
  relation
  name
}`, {"hash":"sha256:713a32aeea3187c563fc3031f3b3e28531fabf6f5dbfccc6d4678775a6aa0735"}) as unknown as TypedDocumentString<ConsentsQuery, ConsentsQueryVariables>;
export const GiveConsentDocument = new TypedDocumentString(`
    mutation GiveConsent($input: GiveConsentInput!) {
  giveConsent(input: $input) {
    __typename
    consent {
      ...ConsentParts
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment ConsentParts on Consent {
  __typename
  id
  purpose
  givenAt
  givenBy {
    ...DoerParts
  }
  withdrawnAt
  withdrawnBy {
    ...DoerParts
  }
}
fragment DoerParts on Doer {
  __typename
  ground
  relation
  name
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:36eace3582c4728763ec1ac3e0f37ddaf88d35ee9707d174a24985d18c0b1b6c"}) as unknown as TypedDocumentString<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    __typename
    consent {
      ...ConsentParts
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment ConsentParts on Consent {
  __typename
  id
  purpose
  givenAt
  givenBy {
    ...DoerParts
  }
  withdrawnAt
  withdrawnBy {
    ...DoerParts
  }
}
fragment DoerParts on Doer {
  __typename
  ground
  relation
  name
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:e4eb52fbf9b7d781489ee5071210fd6691691b0a0b98829b070837500efb034f"}) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
