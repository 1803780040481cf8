/* eslint-disable */
import { TypedDocumentString, type BookMealMutation, type BookMealMutationVariables, type CancelMealBookingMutation, type CancelMealBookingMutationVariables, type CollectMealMutation, type CollectMealMutationVariables, type ConfirmDeliveryMutation, type ConfirmDeliveryMutationVariables, type CounterQuery, type CounterQueryVariables, type MealBookingQuery, type MealBookingQueryVariables, type MealBookingsQuery, type MealBookingsQueryVariables, type MealPointsQuery, type MealPointsQueryVariables, type QuoteQuery, type QuoteQueryVariables, type SittingQuery, type SittingQueryVariables, type SittingsQuery, type SittingsQueryVariables, type StandingOrdersQuery, type StandingOrdersQueryVariables, type StartStandingOrderMutation, type StartStandingOrderMutationVariables, type StopStandingOrderMutation, type StopStandingOrderMutationVariables, type SuggestedSittingQuery, type SuggestedSittingQueryVariables } from '../graphql.ts';
export const QuoteDocument = new TypedDocumentString(`
    query Quote($sittingId: ID!, $dinerId: ID!, $fulfilment: Fulfilment!) {
  quote(sittingId: $sittingId, dinerId: $dinerId, fulfilment: $fulfilment) {
    __typename
    fulfilment
    listPriceFen
    deliveryFeeFen
    ownShareFen
    sitting {
      ...SittingAtPoint
    }
    subsidies {
      ...SubsidyParts
    }
    warnings {
      __typename
      kind
      message
      dish
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
fragment SubsidyParts on SubsidyLine {
  __typename
  code
  fund
  says
  verdict
  amountFen
  isLimitedByDailyCap
  dailyCapFen
  isLimitedByMonthlyCap
  monthlyCapFen
  isLimitedByBudget
  isSample
  asks
  clause {
    ...ClauseParts
  }
}
fragment DishParts on Dish {
  __typename
  name
  allergens
  tags
}
fragment SittingParts on Sitting {
  __typename
  id
  servedOn
  meal
  servedFrom
  servedUntil
  placesLeft
  listPriceFen
  deliveryFeeFen
  fulfilments
  bookingClosesAt
  availability
  isSample
  dishes {
    ...DishParts
  }
}
fragment SittingAtPoint on Sitting {
  ...SittingParts
  servicePoint {
    __typename
    id
    name
    address
    phone
    openingWords
  }
}`, {"hash":"sha256:c36fe127950aa286ea244a4dbbd82da8c19c2c475dde90ae89dd784910c7ba39"}) as unknown as TypedDocumentString<QuoteQuery, QuoteQueryVariables>;
export const MealBookingsDocument = new TypedDocumentString(`
    query MealBookings($dinerId: ID!, $period: BookingPeriod!, $first: Int!, $after: String) {
  mealBookings(dinerId: $dinerId, period: $period, first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        ...BookingCard
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment BookingCard on MealBooking {
  __typename
  id
  status
  fulfilment
  ownShareFen
  collectionCode
  cancellableUntil
  mayCancel
  sitting {
    ...SittingAtPoint
  }
}
fragment DishParts on Dish {
  __typename
  name
  allergens
  tags
}
fragment SittingParts on Sitting {
  __typename
  id
  servedOn
  meal
  servedFrom
  servedUntil
  placesLeft
  listPriceFen
  deliveryFeeFen
  fulfilments
  bookingClosesAt
  availability
  isSample
  dishes {
    ...DishParts
  }
}
fragment SittingAtPoint on Sitting {
  ...SittingParts
  servicePoint {
    __typename
    id
    name
    address
    phone
    openingWords
  }
}`, {"hash":"sha256:6c80745f896783cbad028b18dc2c66122c234e1fb0206a20c5282b9bd64717db"}) as unknown as TypedDocumentString<MealBookingsQuery, MealBookingsQueryVariables>;
export const MealBookingDocument = new TypedDocumentString(`
    query MealBooking($id: ID!) {
  mealBooking(id: $id) {
    ...BookingParts
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
fragment DoerParts on Doer {
  __typename
  ground
  relation
  name
}
fragment SubsidyParts on SubsidyLine {
  __typename
  code
  fund
  says
  verdict
  amountFen
  isLimitedByDailyCap
  dailyCapFen
  isLimitedByMonthlyCap
  monthlyCapFen
  isLimitedByBudget
  isSample
  asks
  clause {
    ...ClauseParts
  }
}
fragment BookingCard on MealBooking {
  __typename
  id
  status
  fulfilment
  ownShareFen
  collectionCode
  cancellableUntil
  mayCancel
  sitting {
    ...SittingAtPoint
  }
}
fragment BookingParts on MealBooking {
  ...BookingCard
  listPriceFen
  deliveryFeeFen
  bookedAt
  bookedBy {
    ...DoerParts
  }
  cancelledAt
  cancelledBy {
    ...DoerParts
  }
  collectedAt
  collectedBy {
    ...DoerParts
  }
  proof
  diner {
    __typename
    id
    name
  }
  subsidies {
    ...SubsidyParts
  }
}
fragment DishParts on Dish {
  __typename
  name
  allergens
  tags
}
fragment SittingParts on Sitting {
  __typename
  id
  servedOn
  meal
  servedFrom
  servedUntil
  placesLeft
  listPriceFen
  deliveryFeeFen
  fulfilments
  bookingClosesAt
  availability
  isSample
  dishes {
    ...DishParts
  }
}
fragment SittingAtPoint on Sitting {
  ...SittingParts
  servicePoint {
    __typename
    id
    name
    address
    phone
    openingWords
  }
}`, {"hash":"sha256:ddafd7253eb0aeea2f14b950c2c82887599d684174c625127e70f863d97c343a"}) as unknown as TypedDocumentString<MealBookingQuery, MealBookingQueryVariables>;
export const BookMealDocument = new TypedDocumentString(`
    mutation BookMeal($input: BookMealInput!) {
  bookMeal(input: $input) {
    __typename
    booking {
      ...BookingParts
    }
    alternative {
      ...SittingAtPoint
    }
    userErrors {
      ...UserErrorParts
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
}
fragment SubsidyParts on SubsidyLine {
  __typename
  code
  fund
  says
  verdict
  amountFen
  isLimitedByDailyCap
  dailyCapFen
  isLimitedByMonthlyCap
  monthlyCapFen
  isLimitedByBudget
  isSample
  asks
  clause {
    ...ClauseParts
  }
}
fragment BookingCard on MealBooking {
  __typename
  id
  status
  fulfilment
  ownShareFen
  collectionCode
  cancellableUntil
  mayCancel
  sitting {
    ...SittingAtPoint
  }
}
fragment BookingParts on MealBooking {
  ...BookingCard
  listPriceFen
  deliveryFeeFen
  bookedAt
  bookedBy {
    ...DoerParts
  }
  cancelledAt
  cancelledBy {
    ...DoerParts
  }
  collectedAt
  collectedBy {
    ...DoerParts
  }
  proof
  diner {
    __typename
    id
    name
  }
  subsidies {
    ...SubsidyParts
  }
}
fragment DishParts on Dish {
  __typename
  name
  allergens
  tags
}
fragment SittingParts on Sitting {
  __typename
  id
  servedOn
  meal
  servedFrom
  servedUntil
  placesLeft
  listPriceFen
  deliveryFeeFen
  fulfilments
  bookingClosesAt
  availability
  isSample
  dishes {
    ...DishParts
  }
}
fragment SittingAtPoint on Sitting {
  ...SittingParts
  servicePoint {
    __typename
    id
    name
    address
    phone
    openingWords
  }
}`, {"hash":"sha256:00aadb829e8514c88d825e89fe1ede0f609ea4d1de10d096c8a5681267796574"}) as unknown as TypedDocumentString<BookMealMutation, BookMealMutationVariables>;
export const CancelMealBookingDocument = new TypedDocumentString(`
    mutation CancelMealBooking($input: CancelMealBookingInput!) {
  cancelMealBooking(input: $input) {
    __typename
    booking {
      ...BookingParts
    }
    userErrors {
      ...UserErrorParts
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
}
fragment SubsidyParts on SubsidyLine {
  __typename
  code
  fund
  says
  verdict
  amountFen
  isLimitedByDailyCap
  dailyCapFen
  isLimitedByMonthlyCap
  monthlyCapFen
  isLimitedByBudget
  isSample
  asks
  clause {
    ...ClauseParts
  }
}
fragment BookingCard on MealBooking {
  __typename
  id
  status
  fulfilment
  ownShareFen
  collectionCode
  cancellableUntil
  mayCancel
  sitting {
    ...SittingAtPoint
  }
}
fragment BookingParts on MealBooking {
  ...BookingCard
  listPriceFen
  deliveryFeeFen
  bookedAt
  bookedBy {
    ...DoerParts
  }
  cancelledAt
  cancelledBy {
    ...DoerParts
  }
  collectedAt
  collectedBy {
    ...DoerParts
  }
  proof
  diner {
    __typename
    id
    name
  }
  subsidies {
    ...SubsidyParts
  }
}
fragment DishParts on Dish {
  __typename
  name
  allergens
  tags
}
fragment SittingParts on Sitting {
  __typename
  id
  servedOn
  meal
  servedFrom
  servedUntil
  placesLeft
  listPriceFen
  deliveryFeeFen
  fulfilments
  bookingClosesAt
  availability
  isSample
  dishes {
    ...DishParts
  }
}
fragment SittingAtPoint on Sitting {
  ...SittingParts
  servicePoint {
    __typename
    id
    name
    address
    phone
    openingWords
  }
}`, {"hash":"sha256:7b117ac90b2a421b722bea603560de0fcbf4baaa472d4b8506057e396a7d301a"}) as unknown as TypedDocumentString<CancelMealBookingMutation, CancelMealBookingMutationVariables>;
export const CounterDocument = new TypedDocumentString(`
    query Counter($servicePointId: ID) {
  counter(servicePointId: $servicePointId) {
    __typename
    servicePoints {
      __typename
      id
      name
      address
    }
    servicePoint {
      __typename
      id
      name
    }
    sittings {
      __typename
      sitting {
        __typename
        id
        servedOn
        meal
        servedFrom
        servedUntil
        dishes {
          ...DishParts
        }
      }
      bookings {
        ...CounterBookingParts
      }
    }
  }
}
    fragment CounterBookingParts on CounterBooking {
  __typename
  id
  maskedName
  meal
  servedOn
  fulfilment
  status
  collectionCode
  phoneTail
  cardTails
  collectedAt
  proof
  warnings {
    __typename
    kind
    message
    dish
  }
}
fragment DishParts on Dish {
  __typename
  name
  allergens
  tags
}`, {"hash":"sha256:cbf7610714dc68adf9160517dcef3628d361ed538f38c412b1de544d21404111"}) as unknown as TypedDocumentString<CounterQuery, CounterQueryVariables>;
export const CollectMealDocument = new TypedDocumentString(`
    mutation CollectMeal($input: CollectMealInput!) {
  collectMeal(input: $input) {
    __typename
    booking {
      ...CounterBookingParts
    }
    candidates {
      ...CounterBookingParts
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
fragment CounterBookingParts on CounterBooking {
  __typename
  id
  maskedName
  meal
  servedOn
  fulfilment
  status
  collectionCode
  phoneTail
  cardTails
  collectedAt
  proof
  warnings {
    __typename
    kind
    message
    dish
  }
}`, {"hash":"sha256:b08674165ef9ec7dbd966db50300d59633166c2927e76ba55369a68def4763c1"}) as unknown as TypedDocumentString<CollectMealMutation, CollectMealMutationVariables>;
export const ConfirmDeliveryDocument = new TypedDocumentString(`
    mutation ConfirmDelivery($input: ConfirmDeliveryInput!) {
  confirmDelivery(input: $input) {
    __typename
    booking {
      ...BookingParts
    }
    userErrors {
      ...UserErrorParts
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
}
fragment SubsidyParts on SubsidyLine {
  __typename
  code
  fund
  says
  verdict
  amountFen
  isLimitedByDailyCap
  dailyCapFen
  isLimitedByMonthlyCap
  monthlyCapFen
  isLimitedByBudget
  isSample
  asks
  clause {
    ...ClauseParts
  }
}
fragment BookingCard on MealBooking {
  __typename
  id
  status
  fulfilment
  ownShareFen
  collectionCode
  cancellableUntil
  mayCancel
  sitting {
    ...SittingAtPoint
  }
}
fragment BookingParts on MealBooking {
  ...BookingCard
  listPriceFen
  deliveryFeeFen
  bookedAt
  bookedBy {
    ...DoerParts
  }
  cancelledAt
  cancelledBy {
    ...DoerParts
  }
  collectedAt
  collectedBy {
    ...DoerParts
  }
  proof
  diner {
    __typename
    id
    name
  }
  subsidies {
    ...SubsidyParts
  }
}
fragment DishParts on Dish {
  __typename
  name
  allergens
  tags
}
fragment SittingParts on Sitting {
  __typename
  id
  servedOn
  meal
  servedFrom
  servedUntil
  placesLeft
  listPriceFen
  deliveryFeeFen
  fulfilments
  bookingClosesAt
  availability
  isSample
  dishes {
    ...DishParts
  }
}
fragment SittingAtPoint on Sitting {
  ...SittingParts
  servicePoint {
    __typename
    id
    name
    address
    phone
    openingWords
  }
}`, {"hash":"sha256:2ed1a8e071efc0a9926d5049a450c87e714e82fea56dbb91abcac903910a2923"}) as unknown as TypedDocumentString<ConfirmDeliveryMutation, ConfirmDeliveryMutationVariables>;
export const MealPointsDocument = new TypedDocumentString(`
    query MealPoints($near: PositionInput, $regionCode: String, $first: Int!, $after: String) {
  servicePoints(
    near: $near
    regionCode: $regionCode
    kinds: [CANTEEN]
    first: $first
    after: $after
  ) {
    __typename
    edges {
      __typename
      node {
        ...ServicePointCard
        nextSitting {
          ...SittingParts
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
    fragment ServicePointCard on ServicePoint {
  __typename
  id
  name
  kind
  address
  phone
  openingWords
  isBarrierFree
  isSample
  distanceMetres
  walkMinutes
}
fragment DishParts on Dish {
  __typename
  name
  allergens
  tags
}
fragment SittingParts on Sitting {
  __typename
  id
  servedOn
  meal
  servedFrom
  servedUntil
  placesLeft
  listPriceFen
  deliveryFeeFen
  fulfilments
  bookingClosesAt
  availability
  isSample
  dishes {
    ...DishParts
  }
}`, {"hash":"sha256:8a1206270eb501e1e7f270ca54b4e0f8895a5a84ffcddd1d050bb2bea44a60cb"}) as unknown as TypedDocumentString<MealPointsQuery, MealPointsQueryVariables>;
export const SittingsDocument = new TypedDocumentString(`
    query Sittings($servicePointId: ID!, $from: LocalDate!, $until: LocalDate!) {
  servicePoint(id: $servicePointId) {
    ...ServicePointCard
  }
  sittings(servicePointId: $servicePointId, from: $from, until: $until) {
    ...SittingParts
  }
}
    fragment ServicePointCard on ServicePoint {
  __typename
  id
  name
  kind
  address
  phone
  openingWords
  isBarrierFree
  isSample
  distanceMetres
  walkMinutes
}
fragment DishParts on Dish {
  __typename
  name
  allergens
  tags
}
fragment SittingParts on Sitting {
  __typename
  id
  servedOn
  meal
  servedFrom
  servedUntil
  placesLeft
  listPriceFen
  deliveryFeeFen
  fulfilments
  bookingClosesAt
  availability
  isSample
  dishes {
    ...DishParts
  }
}`, {"hash":"sha256:510bf451d765c71ddaea322770cb873e8fed14a589f2c5096524f7acb3395890"}) as unknown as TypedDocumentString<SittingsQuery, SittingsQueryVariables>;
export const SittingDocument = new TypedDocumentString(`
    query Sitting($id: ID!) {
  sitting(id: $id) {
    ...SittingAtPoint
  }
}
    fragment DishParts on Dish {
  __typename
  name
  allergens
  tags
}
fragment SittingParts on Sitting {
  __typename
  id
  servedOn
  meal
  servedFrom
  servedUntil
  placesLeft
  listPriceFen
  deliveryFeeFen
  fulfilments
  bookingClosesAt
  availability
  isSample
  dishes {
    ...DishParts
  }
}
fragment SittingAtPoint on Sitting {
  ...SittingParts
  servicePoint {
    __typename
    id
    name
    address
    phone
    openingWords
  }
}`, {"hash":"sha256:97a8c1dcc82c45640f5792baeb204ec98546411c1f41c6e80d3af0199ff60f4e"}) as unknown as TypedDocumentString<SittingQuery, SittingQueryVariables>;
export const SuggestedSittingDocument = new TypedDocumentString(`
    query SuggestedSitting($dinerId: ID!) {
  suggestedSitting(dinerId: $dinerId) {
    ...SittingAtPoint
  }
}
    fragment DishParts on Dish {
  __typename
  name
  allergens
  tags
}
fragment SittingParts on Sitting {
  __typename
  id
  servedOn
  meal
  servedFrom
  servedUntil
  placesLeft
  listPriceFen
  deliveryFeeFen
  fulfilments
  bookingClosesAt
  availability
  isSample
  dishes {
    ...DishParts
  }
}
fragment SittingAtPoint on Sitting {
  ...SittingParts
  servicePoint {
    __typename
    id
    name
    address
    phone
    openingWords
  }
}`, {"hash":"sha256:6529397b1df641985723853ebfb3bbf94b0a3649e5615baae682a7cea36764de"}) as unknown as TypedDocumentString<SuggestedSittingQuery, SuggestedSittingQueryVariables>;
export const StandingOrdersDocument = new TypedDocumentString(`
    query StandingOrders($dinerId: ID!) {
  myStandingOrders(dinerId: $dinerId) {
    ...StandingOrderParts
  }
}
    fragment DoerParts on Doer {
  __typename
  ground
  relation
  name
}
fragment StandingOrderParts on StandingOrder {
  __typename
  id
  meal
  weekdays
  fulfilment
  agreedOwnShareFen
  startsOn
  endsOn
  startedBy {
    ...DoerParts
  }
  servicePoint {
    __typename
    id
    name
  }
  coming {
    __typename
    code
    sitting {
      __typename
      id
      servedOn
    }
    booking {
      __typename
      id
      status
    }
  }
}`, {"hash":"sha256:d414a2b452cb1bf415c8a43312581ee609112563b68b5917f30443c51129774e"}) as unknown as TypedDocumentString<StandingOrdersQuery, StandingOrdersQueryVariables>;
export const StartStandingOrderDocument = new TypedDocumentString(`
    mutation StartStandingOrder($input: StartStandingOrderInput!) {
  startStandingOrder(input: $input) {
    __typename
    order {
      ...StandingOrderParts
    }
    userErrors {
      __typename
      code
      message
    }
  }
}
    fragment DoerParts on Doer {
  __typename
  ground
  relation
  name
}
fragment StandingOrderParts on StandingOrder {
  __typename
  id
  meal
  weekdays
  fulfilment
  agreedOwnShareFen
  startsOn
  endsOn
  startedBy {
    ...DoerParts
  }
  servicePoint {
    __typename
    id
    name
  }
  coming {
    __typename
    code
    sitting {
      __typename
      id
      servedOn
    }
    booking {
      __typename
      id
      status
    }
  }
}`, {"hash":"sha256:584f229f2f21fd4c96b936d254fbc55ae08e1db72aa4bcbaf7794390a2f80bd3"}) as unknown as TypedDocumentString<StartStandingOrderMutation, StartStandingOrderMutationVariables>;
export const StopStandingOrderDocument = new TypedDocumentString(`
    mutation StopStandingOrder($input: StopStandingOrderInput!) {
  stopStandingOrder(input: $input) {
    __typename
    order {
      __typename
      id
      stoppedAt
    }
    cancelled {
      ...BookingCard
    }
    kept {
      ...BookingCard
    }
    userErrors {
      __typename
      code
      message
    }
  }
}
    fragment BookingCard on MealBooking {
  __typename
  id
  status
  fulfilment
  ownShareFen
  collectionCode
  cancellableUntil
  mayCancel
  sitting {
    ...SittingAtPoint
  }
}
fragment DishParts on Dish {
  __typename
  name
  allergens
  tags
}
fragment SittingParts on Sitting {
  __typename
  id
  servedOn
  meal
  servedFrom
  servedUntil
  placesLeft
  listPriceFen
  deliveryFeeFen
  fulfilments
  bookingClosesAt
  availability
  isSample
  dishes {
    ...DishParts
  }
}
fragment SittingAtPoint on Sitting {
  ...SittingParts
  servicePoint {
    __typename
    id
    name
    address
    phone
    openingWords
  }
}`, {"hash":"sha256:a687fa327cb2d90125de00d343c2d48ef0134f657b9b2f475d18e6bedb008672"}) as unknown as TypedDocumentString<StopStandingOrderMutation, StopStandingOrderMutationVariables>;
