/* eslint-disable */
import { TypedDocumentString, type AddToBudgetMutation, type AddToBudgetMutationVariables, type CloseSettlementMutation, type CloseSettlementMutationVariables, type CloseSettlementsMutation, type CloseSettlementsMutationVariables, type ConfirmBudgetMutation, type ConfirmBudgetMutationVariables, type FundsOfQuery, type FundsOfQueryVariables, type RefuseBudgetMutation, type RefuseBudgetMutationVariables, type SettlementLinesQuery, type SettlementLinesQueryVariables, type SettlementPointsQuery, type SettlementPointsQueryVariables, type SettlementQuery, type SettlementQueryVariables } from '../graphql.ts';
export const FundsOfDocument = new TypedDocumentString(`
    query FundsOf($regionCode: String!) {
  fundsOf(regionCode: $regionCode) {
    __typename
    fund {
      __typename
      id
      name
      source
      region {
        __typename
        code
        name
      }
    }
    mayChange
    hasBudget
    appropriatedFen
    heldFen
    spentFen
    leftFen
    months {
      __typename
      month
      spentFen
    }
    budgets {
      ...BudgetParts
    }
  }
}
    fragment BudgetParts on FundBudget {
  __typename
  id
  amountFen
  words
  status
  enteredAt
  enteredBy
  decidedBy
  isOwn
}`, {"hash":"sha256:2e76e4f2aa61fd6a1c2c65a2c6ff8761a703e58a6dc68ec8365cdf56049a3638"}) as unknown as TypedDocumentString<FundsOfQuery, FundsOfQueryVariables>;
export const AddToBudgetDocument = new TypedDocumentString(`
    mutation AddToBudget($input: AddToBudgetInput!) {
  addToBudget(input: $input) {
    __typename
    budget {
      ...BudgetParts
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
fragment BudgetParts on FundBudget {
  __typename
  id
  amountFen
  words
  status
  enteredAt
  enteredBy
  decidedBy
  isOwn
}`, {"hash":"sha256:3cee854fb1a407a72e0808c46e16000ff7819411d23c8b3917780bd882123d27"}) as unknown as TypedDocumentString<AddToBudgetMutation, AddToBudgetMutationVariables>;
export const ConfirmBudgetDocument = new TypedDocumentString(`
    mutation ConfirmBudget($input: ConfirmBudgetInput!) {
  confirmBudget(input: $input) {
    __typename
    budget {
      ...BudgetParts
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
fragment BudgetParts on FundBudget {
  __typename
  id
  amountFen
  words
  status
  enteredAt
  enteredBy
  decidedBy
  isOwn
}`, {"hash":"sha256:ebcbc0a3e4fbee591b8659e553661daa168ffc47c4c7cfb07117e44679fab199"}) as unknown as TypedDocumentString<ConfirmBudgetMutation, ConfirmBudgetMutationVariables>;
export const RefuseBudgetDocument = new TypedDocumentString(`
    mutation RefuseBudget($input: RefuseBudgetInput!) {
  refuseBudget(input: $input) {
    __typename
    budget {
      ...BudgetParts
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
fragment BudgetParts on FundBudget {
  __typename
  id
  amountFen
  words
  status
  enteredAt
  enteredBy
  decidedBy
  isOwn
}`, {"hash":"sha256:1049bfb9f9adadaf708b7c433e63c84f85cf73848aa3536faebb83e2d0ee6b61"}) as unknown as TypedDocumentString<RefuseBudgetMutation, RefuseBudgetMutationVariables>;
export const SettlementPointsDocument = new TypedDocumentString(`
    query SettlementPoints {
  settlementPoints {
    __typename
    id
    name
  }
}
    `, {"hash":"sha256:181904dd03422a25d7c256e30263adf4c5cb8704aab48654b21ea5609db5f4da"}) as unknown as TypedDocumentString<SettlementPointsQuery, SettlementPointsQueryVariables>;
export const SettlementDocument = new TypedDocumentString(`
    query Settlement($servicePointId: ID!, $month: String!) {
  settlement(servicePointId: $servicePointId, month: $month) {
    ...MonthOfPointParts
  }
}
    fragment MonthOfPointParts on MonthOfPoint {
  __typename
  month
  items
  listPriceFen
  ownShareFen
  mayClose
  servicePoint {
    __typename
    id
    name
  }
  funds {
    __typename
    fund {
      __typename
      id
      name
    }
    items
    amountFen
    postedFen
    closed {
      __typename
      id
      amountFen
      closedAt
    }
    payment {
      __typename
      status
      month
      batchNumber
      needsRepair
    }
  }
}`, {"hash":"sha256:acd655e2bcc4275637d9ba1c056b799681fce3f5f4b970b07129afdaec15a609"}) as unknown as TypedDocumentString<SettlementQuery, SettlementQueryVariables>;
export const SettlementLinesDocument = new TypedDocumentString(`
    query SettlementLines($servicePointId: ID!, $month: String!, $first: Int!, $after: String) {
  settlement(servicePointId: $servicePointId, month: $month) {
    __typename
    lines(first: $first, after: $after) {
      __typename
      edges {
        __typename
        node {
          __typename
          id
          onDay
          what
          listPriceFen
          ownShareFen
          shares {
            __typename
            fund
            rule
            amountFen
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
}
    `, {"hash":"sha256:08c74dd7d00709cca2f594c696ccfb41799c2787603eab35d839fe33d9560bf4"}) as unknown as TypedDocumentString<SettlementLinesQuery, SettlementLinesQueryVariables>;
export const CloseSettlementDocument = new TypedDocumentString(`
    mutation CloseSettlement($input: CloseSettlementInput!) {
  closeSettlement(input: $input) {
    __typename
    settlement {
      ...MonthOfPointParts
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
fragment MonthOfPointParts on MonthOfPoint {
  __typename
  month
  items
  listPriceFen
  ownShareFen
  mayClose
  servicePoint {
    __typename
    id
    name
  }
  funds {
    __typename
    fund {
      __typename
      id
      name
    }
    items
    amountFen
    postedFen
    closed {
      __typename
      id
      amountFen
      closedAt
    }
    payment {
      __typename
      status
      month
      batchNumber
      needsRepair
    }
  }
}`, {"hash":"sha256:5c842fe212a178c16885447f9fa48fd78f28419331a23b27e8e9670ce1d79496"}) as unknown as TypedDocumentString<CloseSettlementMutation, CloseSettlementMutationVariables>;
export const CloseSettlementsDocument = new TypedDocumentString(`
    mutation CloseSettlements($input: CloseSettlementsInput!) {
  closeSettlements(input: $input) {
    __typename
    closed
    differing
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
}`, {"hash":"sha256:d537e75651c84922a209972fb07f067ff2a5eaff77912e7482d7ebf97fb45602"}) as unknown as TypedDocumentString<CloseSettlementsMutation, CloseSettlementsMutationVariables>;
