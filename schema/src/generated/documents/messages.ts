/* eslint-disable */
import { TypedDocumentString, type AcceptPushesMutation, type AcceptPushesMutationVariables, type ChooseMessagesMutation, type ChooseMessagesMutationVariables, type MessageArrivedSubscription, type MessageArrivedSubscriptionVariables, type MessageChoicesQuery, type MessageChoicesQueryVariables, type MessagesQuery, type MessagesQueryVariables, type PushCreditsQuery, type PushCreditsQueryVariables, type ReadMessagesMutation, type ReadMessagesMutationVariables, type UnreadMessagesQuery, type UnreadMessagesQueryVariables } from '../graphql.ts';
export const MessagesDocument = new TypedDocumentString(`
    query Messages($first: Int!, $after: String) {
  messages(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        text
        matter
        createdAt
        readAt
        link
        linkId
        about {
          __typename
          id
          name
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
    `, {"hash":"sha256:30e0908717d90bf2efa211a641774da56aacc5aa51188033a23d3ac1c86ef890"}) as unknown as TypedDocumentString<MessagesQuery, MessagesQueryVariables>;
export const UnreadMessagesDocument = new TypedDocumentString(`
    query UnreadMessages {
  unreadMessages
}
    `, {"hash":"sha256:9208247aac40478625f36ee1c369433ffd80fea9ca2a57fe38630b6b45860d20"}) as unknown as TypedDocumentString<UnreadMessagesQuery, UnreadMessagesQueryVariables>;
export const ReadMessagesDocument = new TypedDocumentString(`
    mutation ReadMessages($input: ReadMessagesInput!) {
  readMessages(input: $input) {
    __typename
    unread
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
}`, {"hash":"sha256:1187ccf7848c607cf7f412c3d457a3941829ce43568b5f82de5b0030a2cedf3e"}) as unknown as TypedDocumentString<ReadMessagesMutation, ReadMessagesMutationVariables>;
export const MessageChoicesDocument = new TypedDocumentString(`
    query MessageChoices($personId: ID!) {
  messageChoices(personId: $personId) {
    __typename
    matter
    recipientIds
  }
}
    `, {"hash":"sha256:afbffdd85bfed5e52f1d34dacc40a333997697fd4692ad7a3ffdd10029304b9b"}) as unknown as TypedDocumentString<MessageChoicesQuery, MessageChoicesQueryVariables>;
export const ChooseMessagesDocument = new TypedDocumentString(`
    mutation ChooseMessages($input: ChooseMessagesInput!) {
  chooseMessages(input: $input) {
    __typename
    choice {
      __typename
      matter
      recipientIds
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
}`, {"hash":"sha256:81f93244e37b661d75cadd26cf6c4d7158a8a40194604f3c1a329d74103d5159"}) as unknown as TypedDocumentString<ChooseMessagesMutation, ChooseMessagesMutationVariables>;
export const MessageArrivedDocument = new TypedDocumentString(`
    subscription MessageArrived {
  messageArrived {
    __typename
    id
  }
}
    `, {"hash":"sha256:7718ba1f1d1944bbbbf75e44488a874c55b5899af4cce81b8ec309c0fc4f7356"}) as unknown as TypedDocumentString<MessageArrivedSubscription, MessageArrivedSubscriptionVariables>;
export const PushCreditsDocument = new TypedDocumentString(`
    query PushCredits {
  pushCredits {
    __typename
    kind
    remaining
  }
}
    `, {"hash":"sha256:a6d986f1531a9edfa22744d90a7fddf9ba9d36a64072c8a3b41c328eb1e8a4a1"}) as unknown as TypedDocumentString<PushCreditsQuery, PushCreditsQueryVariables>;
export const AcceptPushesDocument = new TypedDocumentString(`
    mutation AcceptPushes($input: AcceptPushesInput!) {
  acceptPushes(input: $input) {
    __typename
    credits {
      __typename
      kind
      remaining
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
}`, {"hash":"sha256:e72f653388727be09287c057015cfae817678196e481df282919b3c688e13999"}) as unknown as TypedDocumentString<AcceptPushesMutation, AcceptPushesMutationVariables>;
