/* eslint-disable */
import { TypedDocumentString, type AbsencePreviewQuery, type AbsencePreviewQueryVariables, type AbsencesQuery, type AbsencesQueryVariables, type AcceptOfferMutation, type AcceptOfferMutationVariables, type AdmitToStayMutation, type AdmitToStayMutationVariables, type AskRatioOverrideMutation, type AskRatioOverrideMutationVariables, type CancelRespiteStayMutation, type CancelRespiteStayMutationVariables, type CareHousePageQuery, type CareHousePageQueryVariables, type ChangeRespiteStayMutation, type ChangeRespiteStayMutationVariables, type ChangeWishesMutation, type ChangeWishesMutationVariables, type ConfirmWaitingMutation, type ConfirmWaitingMutationVariables, type DecideRatioOverrideMutation, type DecideRatioOverrideMutationVariables, type DeclineOfferMutation, type DeclineOfferMutationVariables, type DischargeFromStayMutation, type DischargeFromStayMutationVariables, type EndAbsenceMutation, type EndAbsenceMutationVariables, type HouseDayQuery, type HouseDayQueryVariables, type HousesToWishQuery, type HousesToWishQueryVariables, type MyRespiteStaysQuery, type MyRespiteStaysQueryVariables, type OfferStayMutation, type OfferStayMutationVariables, type RatioWarningsQuery, type RatioWarningsQueryVariables, type RecordAbsenceMutation, type RecordAbsenceMutationVariables, type RecordNoShowMutation, type RecordNoShowMutationVariables, type RefuseStayMutation, type RefuseStayMutationVariables, type ReplayWaitlistQuery, type ReplayWaitlistQueryVariables, type RequestRespiteStayMutation, type RequestRespiteStayMutationVariables, type RespiteQuotasQuery, type RespiteQuotasQueryVariables, type RespiteSearchQuery, type RespiteSearchQueryVariables, type RespiteStayQuery, type RespiteStayQueryVariables, type SetWaitingListOpenMutation, type SetWaitingListOpenMutationVariables, type StayChangePreviewQuery, type StayChangePreviewQueryVariables, type StayChangedSubscription, type StayChangedSubscriptionVariables, type StayRequestsQuery, type StayRequestsQueryVariables, type WaitingEntryQuery, type WaitingEntryQueryVariables, type WaitingListsQuery, type WaitingListsQueryVariables, type WaitingLogQuery, type WaitingLogQueryVariables, type WaitingOrderNowQuery, type WaitingOrderNowQueryVariables, type WaitingOrderQuery, type WaitingOrderQueryVariables, type WaitingStayQuery, type WaitingStayQueryVariables } from '../graphql.ts';
export const AbsencesDocument = new TypedDocumentString(`
    query Absences($personId: ID!, $first: Int!, $after: String) {
  absences(personId: $personId, first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...AbsenceParts
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
fragment AbsenceItemParts on AbsenceItem {
  __typename
  id
  kind
  on
  place
  outcome
  code
  why
}
fragment AbsenceParts on Absence {
  __typename
  id
  startsOn
  backOn
  reason
  stayId
  isUnderway
  recordedBy {
    ...DoerParts
  }
  stopped {
    ...AbsenceItemParts
  }
}`, {"hash":"sha256:09480c4c7f83ff6df456375659b7ba839039dd240c39bd7564be01d6e10fe6fc"}) as unknown as TypedDocumentString<AbsencesQuery, AbsencesQueryVariables>;
export const AbsencePreviewDocument = new TypedDocumentString(`
    query AbsencePreview($personId: ID!, $startsOn: LocalDate!, $backOn: LocalDate) {
  absencePreview(personId: $personId, startsOn: $startsOn, backOn: $backOn) {
    ...AbsenceItemParts
  }
}
    fragment AbsenceItemParts on AbsenceItem {
  __typename
  id
  kind
  on
  place
  outcome
  code
  why
}`, {"hash":"sha256:bb22d7099c90a60649a15a4c438d1c2f7578477158646d7fd2bd48590c35634b"}) as unknown as TypedDocumentString<AbsencePreviewQuery, AbsencePreviewQueryVariables>;
export const RecordAbsenceDocument = new TypedDocumentString(`
    mutation RecordAbsence($input: RecordAbsenceInput!) {
  recordAbsence(input: $input) {
    __typename
    absence {
      ...AbsenceParts
    }
    items {
      ...AbsenceItemParts
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
fragment AbsenceItemParts on AbsenceItem {
  __typename
  id
  kind
  on
  place
  outcome
  code
  why
}
fragment AbsenceParts on Absence {
  __typename
  id
  startsOn
  backOn
  reason
  stayId
  isUnderway
  recordedBy {
    ...DoerParts
  }
  stopped {
    ...AbsenceItemParts
  }
}`, {"hash":"sha256:c9aa8735aa52a1df5259d4f8c61d25a693a843b6c2a6db9851e270ef5b2900c7"}) as unknown as TypedDocumentString<RecordAbsenceMutation, RecordAbsenceMutationVariables>;
export const EndAbsenceDocument = new TypedDocumentString(`
    mutation EndAbsence($input: EndAbsenceInput!) {
  endAbsence(input: $input) {
    __typename
    absence {
      ...AbsenceParts
    }
    items {
      ...AbsenceItemParts
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
fragment AbsenceItemParts on AbsenceItem {
  __typename
  id
  kind
  on
  place
  outcome
  code
  why
}
fragment AbsenceParts on Absence {
  __typename
  id
  startsOn
  backOn
  reason
  stayId
  isUnderway
  recordedBy {
    ...DoerParts
  }
  stopped {
    ...AbsenceItemParts
  }
}`, {"hash":"sha256:4f8e75a759a79ff14477f3f1d507ce1462d01449fab9128a1e63c11451ae0e61"}) as unknown as TypedDocumentString<EndAbsenceMutation, EndAbsenceMutationVariables>;
export const RatioWarningsDocument = new TypedDocumentString(`
    query RatioWarnings {
  ratioWarnings {
    __typename
    house {
      __typename
      id
      servicePoint {
        __typename
        id
        name
      }
    }
    nights {
      ...NightRatioParts
    }
    waiting {
      __typename
      worst {
        ...NightRatioParts
      }
      stay {
        __typename
        id
        name
        startsOn
        endsOn
        status
      }
      override {
        __typename
        id
        reason
        askedBy
        askedAt
        carers
        severe
        isGranted
        decidedBy
        decidedAt
      }
    }
  }
}
    fragment NightRatioParts on NightRatio {
  __typename
  on
  severe
  carers
  carersNeeded
}`, {"hash":"sha256:a05a17a2b097a7fbdb78f761bf8ae645fafef4ca982ead026b19fb6b65c92737"}) as unknown as TypedDocumentString<RatioWarningsQuery, RatioWarningsQueryVariables>;
export const AskRatioOverrideDocument = new TypedDocumentString(`
    mutation AskRatioOverride($input: AskRatioOverrideInput!) {
  askRatioOverride(input: $input) {
    __typename
    override {
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
}`, {"hash":"sha256:42c6704f0687e7c32f479cbb9a0a31f0074554023c15a76f27b8be68f5cabdd7"}) as unknown as TypedDocumentString<AskRatioOverrideMutation, AskRatioOverrideMutationVariables>;
export const DecideRatioOverrideDocument = new TypedDocumentString(`
    mutation DecideRatioOverride($input: DecideRatioOverrideInput!) {
  decideRatioOverride(input: $input) {
    __typename
    override {
      __typename
      id
      isGranted
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
}`, {"hash":"sha256:5fe9a88a24ff229ee38b1864fe1a0c24157c528ea7099334244fedc5dc7ca5c6"}) as unknown as TypedDocumentString<DecideRatioOverrideMutation, DecideRatioOverrideMutationVariables>;
export const StayChangePreviewDocument = new TypedDocumentString(`
    query StayChangePreview($stayId: ID!, $startsOn: LocalDate, $endsOn: LocalDate) {
  stayChangePreview(stayId: $stayId, startsOn: $startsOn, endsOn: $endsOn) {
    __typename
    ownShareFen
    ownShareNowFen
    days
    quotaLeft
    isOtherBed
    refusal {
      ...UserErrorParts
    }
    items {
      ...AbsenceItemParts
    }
  }
}
    fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}
fragment AbsenceItemParts on AbsenceItem {
  __typename
  id
  kind
  on
  place
  outcome
  code
  why
}`, {"hash":"sha256:620e00f52beb9d14ebc039e0fcce351754e0d42911aa00d98da9c344b0d49e71"}) as unknown as TypedDocumentString<StayChangePreviewQuery, StayChangePreviewQueryVariables>;
export const ChangeRespiteStayDocument = new TypedDocumentString(`
    mutation ChangeRespiteStay($input: ChangeRespiteStayInput!) {
  changeRespiteStay(input: $input) {
    __typename
    stay {
      ...StayCard
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
fragment StayCard on RespiteStay {
  __typename
  id
  status
  form
  startsOn
  endsOn
  days
  secondsLeft
  offerEndsAt
  ownShareFen
  house {
    __typename
    id
    servicePoint {
      __typename
      id
      name
    }
  }
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
}`, {"hash":"sha256:82fd097acf9e03719e05f6ed83c95173cfffa6a0ca254b522a266e61444af3c8"}) as unknown as TypedDocumentString<ChangeRespiteStayMutation, ChangeRespiteStayMutationVariables>;
export const CancelRespiteStayDocument = new TypedDocumentString(`
    mutation CancelRespiteStay($input: CancelRespiteStayInput!) {
  cancelRespiteStay(input: $input) {
    __typename
    stay {
      ...StayCard
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
fragment StayCard on RespiteStay {
  __typename
  id
  status
  form
  startsOn
  endsOn
  days
  secondsLeft
  offerEndsAt
  ownShareFen
  house {
    __typename
    id
    servicePoint {
      __typename
      id
      name
    }
  }
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
}`, {"hash":"sha256:8402aafec03c89861bd16fa8b88286aaedcd257cd70967d467cd0b5b84167a3f"}) as unknown as TypedDocumentString<CancelRespiteStayMutation, CancelRespiteStayMutationVariables>;
export const HouseDayDocument = new TypedDocumentString(`
    query HouseDay($houseId: ID!) {
  houseToday(houseId: $houseId) {
    __typename
    today
    house {
      __typename
      id
      servicePoint {
        __typename
        id
        name
      }
    }
    arrivals {
      ...HouseStayParts
    }
    departures {
      ...HouseStayParts
    }
    overstays {
      ...HouseStayParts
    }
    noShows {
      ...HouseStayParts
    }
    staying {
      ...HouseStayParts
    }
    dayGuests {
      ...HouseStayParts
    }
    offers {
      ...HouseStayParts
    }
  }
}
    fragment HouseStayParts on HouseStay {
  __typename
  id
  form
  status
  startsOn
  endsOn
  days
  startsTime
  hours
  isBedTaken
  isLinked
  isNoShow
  isOverstay
  requestedAt
  secondsLeft
  person {
    __typename
    id
    name
  }
  needs {
    __typename
    bedKind
    equipment
    roomSex
  }
  bed {
    __typename
    id
    room
    label
  }
  checks {
    __typename
    code
    says
    isOptional
    isTicked
  }
}`, {"hash":"sha256:038bb6cda91519d92dd06a87fbd3e8dbc964044b606c95fe631d2b263e2b4725"}) as unknown as TypedDocumentString<HouseDayQuery, HouseDayQueryVariables>;
export const StayRequestsDocument = new TypedDocumentString(`
    query StayRequests($houseId: ID!, $first: Int!, $after: String) {
  stayRequests(houseId: $houseId, first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        ...HouseStayParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment HouseStayParts on HouseStay {
  __typename
  id
  form
  status
  startsOn
  endsOn
  days
  startsTime
  hours
  isBedTaken
  isLinked
  isNoShow
  isOverstay
  requestedAt
  secondsLeft
  person {
    __typename
    id
    name
  }
  needs {
    __typename
    bedKind
    equipment
    roomSex
  }
  bed {
    __typename
    id
    room
    label
  }
  checks {
    __typename
    code
    says
    isOptional
    isTicked
  }
}`, {"hash":"sha256:589e209d02657f9c9e3c7d57ce4cccd710d6598f31142bceee87737dfd85cb41"}) as unknown as TypedDocumentString<StayRequestsQuery, StayRequestsQueryVariables>;
export const OfferStayDocument = new TypedDocumentString(`
    mutation OfferStay($input: OfferStayInput!) {
  offerStay(input: $input) {
    __typename
    stay {
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
}`, {"hash":"sha256:d478f90cd651963024061d33ef2d140adccccd83d23d05415fc0d6804b2351cd"}) as unknown as TypedDocumentString<OfferStayMutation, OfferStayMutationVariables>;
export const RefuseStayDocument = new TypedDocumentString(`
    mutation RefuseStay($input: RefuseStayInput!) {
  refuseStay(input: $input) {
    __typename
    stay {
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
}`, {"hash":"sha256:7cf021bed6b0f38f12ccd45701a2c7ba16115864d634aa3ccafb118c8e1f7ab0"}) as unknown as TypedDocumentString<RefuseStayMutation, RefuseStayMutationVariables>;
export const AdmitToStayDocument = new TypedDocumentString(`
    mutation AdmitToStay($input: AdmitToStayInput!) {
  admitToStay(input: $input) {
    __typename
    stayId
    otherBed {
      __typename
      id
      room
      label
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
}`, {"hash":"sha256:63061d88fde296911727081d9853d142be526dee2988022eb8271e19d0846f33"}) as unknown as TypedDocumentString<AdmitToStayMutation, AdmitToStayMutationVariables>;
export const DischargeFromStayDocument = new TypedDocumentString(`
    mutation DischargeFromStay($input: DischargeFromStayInput!) {
  dischargeFromStay(input: $input) {
    __typename
    stayId
    days
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
}`, {"hash":"sha256:ef0fe7017a1df87748cf61fe71a4c7131aa538fcbb8738e1360afe429ceb63f8"}) as unknown as TypedDocumentString<DischargeFromStayMutation, DischargeFromStayMutationVariables>;
export const RecordNoShowDocument = new TypedDocumentString(`
    mutation RecordNoShow($input: RecordNoShowInput!) {
  recordNoShow(input: $input) {
    __typename
    stayId
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
}`, {"hash":"sha256:b5aa827c626bc2690d6d25553dd6101beada0eab9c02cca6bfa8b36bdcc9f358"}) as unknown as TypedDocumentString<RecordNoShowMutation, RecordNoShowMutationVariables>;
export const RespiteSearchDocument = new TypedDocumentString(`
    query RespiteSearch($input: RespiteSearchInput!) {
  respiteSearch(input: $input) {
    __typename
    asksRoomSex
    moreCount
    measuredFrom {
      __typename
      code
      name
    }
    cards {
      ...RespiteCardParts
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
fragment HouseParts on CareHouse {
  __typename
  id
  maxDays
  offersAtOnce
  isSample
  servicePoint {
    __typename
    id
    name
    address
    phone
    openingWords
    isBarrierFree
  }
}
fragment StaySubsidyParts on StaySubsidyLine {
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
fragment RespiteCardParts on RespiteCard {
  __typename
  form
  bedKind
  startsOn
  endsOn
  days
  distanceMetres
  fits
  freePlaces
  verdict
  nextStartsOn
  nextEndsOn
  ownShareADayFen
  misfits {
    __typename
    kind
    says
  }
  quote {
    __typename
    listPriceFen
    ownShareFen
    subsidies {
      ...StaySubsidyParts
    }
  }
  house {
    ...HouseParts
  }
  item {
    __typename
    id
  }
}`, {"hash":"sha256:3793945dcbe73df81bc613b30380a9d8420a78f2caf2d6b88c8998f26da980ee"}) as unknown as TypedDocumentString<RespiteSearchQuery, RespiteSearchQueryVariables>;
export const CareHousePageDocument = new TypedDocumentString(`
    query CareHousePage($id: ID!) {
  careHouse(id: $id) {
    __typename
    house {
      ...HouseParts
      about
      diets
    }
    pictures {
      __typename
      id
      words
    }
    days {
      __typename
      on
      dayPlaces
      homeHours
      beds {
        __typename
        kind
        free
      }
    }
    beds {
      __typename
      kind
      beds
      leastFen
      mostFen
      equipment
    }
    sessions {
      __typename
      form
      weekdays
      startsTime
      endsTime
      priceFen
      radiusMetres
    }
    wards {
      __typename
      name
      kinds
      beds
      rooms
    }
  }
}
    fragment HouseParts on CareHouse {
  __typename
  id
  maxDays
  offersAtOnce
  isSample
  servicePoint {
    __typename
    id
    name
    address
    phone
    openingWords
    isBarrierFree
  }
}`, {"hash":"sha256:008fa73d464fa169b73314bacf370cf85fa91e3e5b1239071a95d0ada82545ab"}) as unknown as TypedDocumentString<CareHousePageQuery, CareHousePageQueryVariables>;
export const RespiteStayDocument = new TypedDocumentString(`
    query RespiteStay($id: ID!) {
  respiteStay(id: $id) {
    ...StayParts
    waitingPlace {
      __typename
      entryId
      regionName
      position
      of
      expected
      isAsked
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
fragment StayCard on RespiteStay {
  __typename
  id
  status
  form
  startsOn
  endsOn
  days
  secondsLeft
  offerEndsAt
  ownShareFen
  house {
    __typename
    id
    servicePoint {
      __typename
      id
      name
    }
  }
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
fragment StayParts on RespiteStay {
  ...StayCard
  startsTime
  hours
  listPriceFen
  placementOwnShareFen
  mayAnswer
  decliningMeans
  endReason
  endWords
  bed {
    __typename
    id
    room
    label
    ward {
      __typename
      id
      name
    }
  }
  house {
    __typename
    id
    servicePoint {
      __typename
      id
      name
      address
      phone
    }
  }
  subsidies {
    __typename
    code
    fund
    says
    amountFen
    isSample
    clause {
      ...ClauseParts
    }
  }
  carer {
    __typename
    id
    name
  }
  requestedBy {
    ...DoerParts
  }
  wishes {
    __typename
    id
    servicePoint {
      __typename
      id
      name
    }
  }
  placedWith {
    __typename
    id
    status
    person {
      __typename
      id
      name
    }
  }
  timeline {
    __typename
    id
    kind
    at
    words
    doneBy {
      ...DoerParts
    }
  }
}`, {"hash":"sha256:4fe587f8d1a43201d1758dfb5920e3d46e5947c73361eaf489357ccb07b5db8d"}) as unknown as TypedDocumentString<RespiteStayQuery, RespiteStayQueryVariables>;
export const StayChangedDocument = new TypedDocumentString(`
    subscription StayChanged($id: ID!) {
  stayChanged(id: $id) {
    __typename
    id
    status
  }
}
    `, {"hash":"sha256:0e7307b5ec0e399ae168c3332ae075d6528d07af05a499d236235e86f1a8598f"}) as unknown as TypedDocumentString<StayChangedSubscription, StayChangedSubscriptionVariables>;
export const MyRespiteStaysDocument = new TypedDocumentString(`
    query MyRespiteStays($personId: ID!, $first: Int!, $after: String) {
  myRespiteStays(personId: $personId, first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...StayCard
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment StayCard on RespiteStay {
  __typename
  id
  status
  form
  startsOn
  endsOn
  days
  secondsLeft
  offerEndsAt
  ownShareFen
  house {
    __typename
    id
    servicePoint {
      __typename
      id
      name
    }
  }
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
}`, {"hash":"sha256:8c9c0b372e5cf142414d2fa82cfd8b0da06d0fa3dc1ff3acd9637e445b554215"}) as unknown as TypedDocumentString<MyRespiteStaysQuery, MyRespiteStaysQueryVariables>;
export const RespiteQuotasDocument = new TypedDocumentString(`
    query RespiteQuotas($personId: ID!) {
  respiteQuotas(personId: $personId) {
    __typename
    item {
      __typename
      id
      title
    }
    carer {
      __typename
      id
      name
    }
    origin
    startsOn
    endsOn
    days
    used
    left
    isSample
  }
}
    `, {"hash":"sha256:e23de4d09c9c7b55d1c45521dd02bc7247f3164dee563436878f02aca8efb078"}) as unknown as TypedDocumentString<RespiteQuotasQuery, RespiteQuotasQueryVariables>;
export const RequestRespiteStayDocument = new TypedDocumentString(`
    mutation RequestRespiteStay($input: RequestRespiteStayInput!) {
  requestRespiteStay(input: $input) {
    __typename
    stay {
      ...StayParts
    }
    alternatives {
      ...RespiteCardParts
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
fragment HouseParts on CareHouse {
  __typename
  id
  maxDays
  offersAtOnce
  isSample
  servicePoint {
    __typename
    id
    name
    address
    phone
    openingWords
    isBarrierFree
  }
}
fragment StaySubsidyParts on StaySubsidyLine {
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
fragment RespiteCardParts on RespiteCard {
  __typename
  form
  bedKind
  startsOn
  endsOn
  days
  distanceMetres
  fits
  freePlaces
  verdict
  nextStartsOn
  nextEndsOn
  ownShareADayFen
  misfits {
    __typename
    kind
    says
  }
  quote {
    __typename
    listPriceFen
    ownShareFen
    subsidies {
      ...StaySubsidyParts
    }
  }
  house {
    ...HouseParts
  }
  item {
    __typename
    id
  }
}
fragment StayCard on RespiteStay {
  __typename
  id
  status
  form
  startsOn
  endsOn
  days
  secondsLeft
  offerEndsAt
  ownShareFen
  house {
    __typename
    id
    servicePoint {
      __typename
      id
      name
    }
  }
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
fragment StayParts on RespiteStay {
  ...StayCard
  startsTime
  hours
  listPriceFen
  placementOwnShareFen
  mayAnswer
  decliningMeans
  endReason
  endWords
  bed {
    __typename
    id
    room
    label
    ward {
      __typename
      id
      name
    }
  }
  house {
    __typename
    id
    servicePoint {
      __typename
      id
      name
      address
      phone
    }
  }
  subsidies {
    __typename
    code
    fund
    says
    amountFen
    isSample
    clause {
      ...ClauseParts
    }
  }
  carer {
    __typename
    id
    name
  }
  requestedBy {
    ...DoerParts
  }
  wishes {
    __typename
    id
    servicePoint {
      __typename
      id
      name
    }
  }
  placedWith {
    __typename
    id
    status
    person {
      __typename
      id
      name
    }
  }
  timeline {
    __typename
    id
    kind
    at
    words
    doneBy {
      ...DoerParts
    }
  }
}`, {"hash":"sha256:1516ec101c805269105df2b356d078203fe107d18ca7f16cca10fe45449b6a44"}) as unknown as TypedDocumentString<RequestRespiteStayMutation, RequestRespiteStayMutationVariables>;
export const AcceptOfferDocument = new TypedDocumentString(`
    mutation AcceptOffer($input: AcceptOfferInput!) {
  acceptOffer(input: $input) {
    __typename
    stay {
      ...StayParts
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
fragment StayCard on RespiteStay {
  __typename
  id
  status
  form
  startsOn
  endsOn
  days
  secondsLeft
  offerEndsAt
  ownShareFen
  house {
    __typename
    id
    servicePoint {
      __typename
      id
      name
    }
  }
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
fragment StayParts on RespiteStay {
  ...StayCard
  startsTime
  hours
  listPriceFen
  placementOwnShareFen
  mayAnswer
  decliningMeans
  endReason
  endWords
  bed {
    __typename
    id
    room
    label
    ward {
      __typename
      id
      name
    }
  }
  house {
    __typename
    id
    servicePoint {
      __typename
      id
      name
      address
      phone
    }
  }
  subsidies {
    __typename
    code
    fund
    says
    amountFen
    isSample
    clause {
      ...ClauseParts
    }
  }
  carer {
    __typename
    id
    name
  }
  requestedBy {
    ...DoerParts
  }
  wishes {
    __typename
    id
    servicePoint {
      __typename
      id
      name
    }
  }
  placedWith {
    __typename
    id
    status
    person {
      __typename
      id
      name
    }
  }
  timeline {
    __typename
    id
    kind
    at
    words
    doneBy {
      ...DoerParts
    }
  }
}`, {"hash":"sha256:7b677e263e22b0ec94579fba1e9b0c989831d2c084597d14d6e036a1dd79dd5c"}) as unknown as TypedDocumentString<AcceptOfferMutation, AcceptOfferMutationVariables>;
export const DeclineOfferDocument = new TypedDocumentString(`
    mutation DeclineOffer($input: DeclineOfferInput!) {
  declineOffer(input: $input) {
    __typename
    stay {
      ...StayParts
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
fragment StayCard on RespiteStay {
  __typename
  id
  status
  form
  startsOn
  endsOn
  days
  secondsLeft
  offerEndsAt
  ownShareFen
  house {
    __typename
    id
    servicePoint {
      __typename
      id
      name
    }
  }
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
fragment StayParts on RespiteStay {
  ...StayCard
  startsTime
  hours
  listPriceFen
  placementOwnShareFen
  mayAnswer
  decliningMeans
  endReason
  endWords
  bed {
    __typename
    id
    room
    label
    ward {
      __typename
      id
      name
    }
  }
  house {
    __typename
    id
    servicePoint {
      __typename
      id
      name
      address
      phone
    }
  }
  subsidies {
    __typename
    code
    fund
    says
    amountFen
    isSample
    clause {
      ...ClauseParts
    }
  }
  carer {
    __typename
    id
    name
  }
  requestedBy {
    ...DoerParts
  }
  wishes {
    __typename
    id
    servicePoint {
      __typename
      id
      name
    }
  }
  placedWith {
    __typename
    id
    status
    person {
      __typename
      id
      name
    }
  }
  timeline {
    __typename
    id
    kind
    at
    words
    doneBy {
      ...DoerParts
    }
  }
}`, {"hash":"sha256:066d50a27891461136f41d0ce4c72a4ed299604097804feff3b541535e73f713"}) as unknown as TypedDocumentString<DeclineOfferMutation, DeclineOfferMutationVariables>;
export const WaitingListsDocument = new TypedDocumentString(`
    query WaitingLists($regionCode: String!) {
  waitingLists(regionCode: $regionCode) {
    ...WaitingListParts
  }
}
    fragment WaitingListParts on WaitingList {
  __typename
  id
  form
  isOpen
  itemTitle
  regionCode
  waiting
  region {
    __typename
    code
    name
  }
}`, {"hash":"sha256:45799fa223af91c5af714a7ddbc6dac34d70953c7d30692ec436cc0a291dd01d"}) as unknown as TypedDocumentString<WaitingListsQuery, WaitingListsQueryVariables>;
export const WaitingOrderNowDocument = new TypedDocumentString(`
    query WaitingOrderNow($id: ID!, $first: Int!, $after: String) {
  waitingList(id: $id) {
    ...WaitingListParts
    drawSeed
    entries(first: $first, after: $after) {
      __typename
      edges {
        __typename
        cursor
        node {
          __typename
          entryId
          position
          maskedNames
          status
          classSays
          points
          appliedAt
          startsOn
          endsOn
          freshUntil
          refusals
          wishes
          offeredHouse
          offerEndsAt
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
    fragment WaitingListParts on WaitingList {
  __typename
  id
  form
  isOpen
  itemTitle
  regionCode
  waiting
  region {
    __typename
    code
    name
  }
}`, {"hash":"sha256:04f8aa39ab42c9d801e031603f4b44ce4796b52f99fe6d87613ec07ddb1ea990"}) as unknown as TypedDocumentString<WaitingOrderNowQuery, WaitingOrderNowQueryVariables>;
export const WaitingEntryDocument = new TypedDocumentString(`
    query WaitingEntry($id: ID!) {
  waitingEntry(id: $id) {
    __typename
    entryId
    people {
      __typename
      id
      name
    }
    rules {
      ...RankingParts
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
fragment RankingParts on RankingLineView {
  __typename
  code
  isClass
  says
  verdict
  worth
  points
  asks
  clause {
    ...ClauseParts
  }
}`, {"hash":"sha256:90bff72540b8ae6cd2c2d768f9b2388d114f9deee575dcb9c6ccadbdb9787364"}) as unknown as TypedDocumentString<WaitingEntryQuery, WaitingEntryQueryVariables>;
export const WaitingLogDocument = new TypedDocumentString(`
    query WaitingLog($id: ID!, $first: Int!, $after: String) {
  waitingList(id: $id) {
    __typename
    id
    log(first: $first, after: $after) {
      __typename
      edges {
        __typename
        cursor
        node {
          __typename
          id
          at
          kind
          entryId
          houseName
          why
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
    `, {"hash":"sha256:2a6118a92887bc5c73636eda748d7666f9067467d63f8a8c2c9cbdbcba03eb33"}) as unknown as TypedDocumentString<WaitingLogQuery, WaitingLogQueryVariables>;
export const ReplayWaitlistDocument = new TypedDocumentString(`
    query ReplayWaitlist($listId: ID!, $asOf: DateTimeISO!, $first: Int!, $after: String) {
  replayWaitlist(listId: $listId, asOf: $asOf, first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        entryId
        position
        classSays
        points
        appliedAt
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:8e5166272f18bec1881b141eeb5ca96c6e98edfe10d88ace94b9f75d327deae7"}) as unknown as TypedDocumentString<ReplayWaitlistQuery, ReplayWaitlistQueryVariables>;
export const SetWaitingListOpenDocument = new TypedDocumentString(`
    mutation SetWaitingListOpen($input: SetWaitingListOpenInput!) {
  setWaitingListOpen(input: $input) {
    __typename
    list {
      __typename
      id
      isOpen
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
}`, {"hash":"sha256:a058a178e940ac7d939ca3a49eb1a2922992e0591adade1ef835f70cf0b0c164"}) as unknown as TypedDocumentString<SetWaitingListOpenMutation, SetWaitingListOpenMutationVariables>;
export const WaitingStayDocument = new TypedDocumentString(`
    query WaitingStay($id: ID!) {
  respiteStay(id: $id) {
    ...WaitingStayParts
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
fragment StayCard on RespiteStay {
  __typename
  id
  status
  form
  startsOn
  endsOn
  days
  secondsLeft
  offerEndsAt
  ownShareFen
  house {
    __typename
    id
    servicePoint {
      __typename
      id
      name
    }
  }
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
fragment WaitlistEventParts on WaitlistEventView {
  __typename
  id
  kind
  at
  houseName
  why
}
fragment RankingParts on RankingLineView {
  __typename
  code
  isClass
  says
  verdict
  worth
  points
  asks
  clause {
    ...ClauseParts
  }
}
fragment WishParts on CareHouse {
  __typename
  id
  servicePoint {
    __typename
    id
    name
  }
}
fragment WaitingStayParts on RespiteStay {
  ...StayCard
  startsTime
  hours
  needs {
    __typename
    bedKind
    roomSex
    equipment
  }
  wishes {
    ...WishParts
  }
  placedWith {
    __typename
    id
    person {
      __typename
      id
      name
    }
  }
  waitingPlace {
    __typename
    listId
    entryId
    regionCode
    regionName
    isOpen
    position
    of
    points
    classSays
    appliedAt
    tieBreak
    isSample
    rules {
      ...RankingParts
    }
    changes {
      __typename
      says
      isUnknown
      position
    }
    expected
    refusals
    nextRefusal
    freshUntil
    isAsked
    log {
      ...WaitlistEventParts
    }
    alternatives {
      ...WishParts
    }
  }
}`, {"hash":"sha256:78263b113b8924fd5279538c2f2e759dbe366c4efa0eb7608f3d3b9b24ab19c0"}) as unknown as TypedDocumentString<WaitingStayQuery, WaitingStayQueryVariables>;
export const WaitingOrderDocument = new TypedDocumentString(`
    query WaitingOrder($stayId: ID!, $first: Int!, $after: String) {
  waitingOrder(stayId: $stayId, first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        position
        entryId
        classSays
        points
        appliedAt
        isMine
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:deb81f0ceede33ace4af066ee0b3c5dc7ebc3b055cae7a09ae9d93283eff63fe"}) as unknown as TypedDocumentString<WaitingOrderQuery, WaitingOrderQueryVariables>;
export const HousesToWishDocument = new TypedDocumentString(`
    query HousesToWish($input: RespiteSearchInput!) {
  respiteSearch(input: $input) {
    __typename
    cards {
      __typename
      freePlaces
      distanceMetres
      misfits {
        __typename
        kind
      }
      house {
        ...WishParts
        servicePoint {
          __typename
          id
          region {
            __typename
            code
          }
        }
      }
    }
  }
}
    fragment WishParts on CareHouse {
  __typename
  id
  servicePoint {
    __typename
    id
    name
  }
}`, {"hash":"sha256:59109bd9373e7adf309f2f50077e71c7ef30b44a1459529f99015cd3e4571af5"}) as unknown as TypedDocumentString<HousesToWishQuery, HousesToWishQueryVariables>;
export const ConfirmWaitingDocument = new TypedDocumentString(`
    mutation ConfirmWaiting($input: ConfirmWaitingInput!) {
  confirmWaiting(input: $input) {
    __typename
    stay {
      ...WaitingStayParts
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
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}
fragment StayCard on RespiteStay {
  __typename
  id
  status
  form
  startsOn
  endsOn
  days
  secondsLeft
  offerEndsAt
  ownShareFen
  house {
    __typename
    id
    servicePoint {
      __typename
      id
      name
    }
  }
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
fragment WaitlistEventParts on WaitlistEventView {
  __typename
  id
  kind
  at
  houseName
  why
}
fragment RankingParts on RankingLineView {
  __typename
  code
  isClass
  says
  verdict
  worth
  points
  asks
  clause {
    ...ClauseParts
  }
}
fragment WishParts on CareHouse {
  __typename
  id
  servicePoint {
    __typename
    id
    name
  }
}
fragment WaitingStayParts on RespiteStay {
  ...StayCard
  startsTime
  hours
  needs {
    __typename
    bedKind
    roomSex
    equipment
  }
  wishes {
    ...WishParts
  }
  placedWith {
    __typename
    id
    person {
      __typename
      id
      name
    }
  }
  waitingPlace {
    __typename
    listId
    entryId
    regionCode
    regionName
    isOpen
    position
    of
    points
    classSays
    appliedAt
    tieBreak
    isSample
    rules {
      ...RankingParts
    }
    changes {
      __typename
      says
      isUnknown
      position
    }
    expected
    refusals
    nextRefusal
    freshUntil
    isAsked
    log {
      ...WaitlistEventParts
    }
    alternatives {
      ...WishParts
    }
  }
}`, {"hash":"sha256:9afb28acac7ae047089c18bbed8175d046ab237d94b94a97c85077a9f59193d3"}) as unknown as TypedDocumentString<ConfirmWaitingMutation, ConfirmWaitingMutationVariables>;
export const ChangeWishesDocument = new TypedDocumentString(`
    mutation ChangeWishes($input: ChangeWishesInput!) {
  changeWishes(input: $input) {
    __typename
    stay {
      ...WaitingStayParts
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
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}
fragment StayCard on RespiteStay {
  __typename
  id
  status
  form
  startsOn
  endsOn
  days
  secondsLeft
  offerEndsAt
  ownShareFen
  house {
    __typename
    id
    servicePoint {
      __typename
      id
      name
    }
  }
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
fragment WaitlistEventParts on WaitlistEventView {
  __typename
  id
  kind
  at
  houseName
  why
}
fragment RankingParts on RankingLineView {
  __typename
  code
  isClass
  says
  verdict
  worth
  points
  asks
  clause {
    ...ClauseParts
  }
}
fragment WishParts on CareHouse {
  __typename
  id
  servicePoint {
    __typename
    id
    name
  }
}
fragment WaitingStayParts on RespiteStay {
  ...StayCard
  startsTime
  hours
  needs {
    __typename
    bedKind
    roomSex
    equipment
  }
  wishes {
    ...WishParts
  }
  placedWith {
    __typename
    id
    person {
      __typename
      id
      name
    }
  }
  waitingPlace {
    __typename
    listId
    entryId
    regionCode
    regionName
    isOpen
    position
    of
    points
    classSays
    appliedAt
    tieBreak
    isSample
    rules {
      ...RankingParts
    }
    changes {
      __typename
      says
      isUnknown
      position
    }
    expected
    refusals
    nextRefusal
    freshUntil
    isAsked
    log {
      ...WaitlistEventParts
    }
    alternatives {
      ...WishParts
    }
  }
}`, {"hash":"sha256:8fbec808309993337b8310cab8b47119164338836706bb2ccf427ac7c09679cc"}) as unknown as TypedDocumentString<ChangeWishesMutation, ChangeWishesMutationVariables>;
