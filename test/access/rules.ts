/**
 * Who may have each field of the schema. A field that stands nowhere here fails the matrix.
 *
 * - `PUBLIC`: the same for everybody.
 * - `OWN`: about the viewer himself, or what he typed.
 * - a scope: the person himself, his guardian, staff who assist him, and delegates in this matter.
 * - `IN_PERSON`: the person himself, his guardian, staff who assist him; no delegate.
 * - `POST:…`: staff with one of these roles, for what lies where they work.
 * - `COUNTER`: the operator of the service point.
 * - `WITHIN`: a part of something; whoever was let to the whole may have it.
 */
export type Rule =
  | 'PUBLIC'
  | 'OWN'
  | 'MEALS'
  | 'APPLICATIONS'
  | 'PROFILE'
  | 'HEALTH'
  | 'IN_PERSON'
  | `POST:${string}`
  | 'COUNTER'
  | 'WITHIN';

const of = (rule: Rule, ...fields: string[]): Record<string, Rule> =>
  Object.fromEntries(fields.map((field) => [field, rule]));

/** Every part of these types is as public as the catalog. */
const publicTypes = {
  Clause: 'id quote text document',
  Criterion: 'code says verdict asks joined clause parts',
  DemoPerson: 'id name age introduction region',
  Deployment: 'isDemo hotline today pushTemplates',
  Dish: 'name allergens tags',
  PageInfo: 'hasNextPage endCursor',
  Paper: 'name proves',
  PolicyDocument: 'title issuers number issuedOn standing standingNote',
  PolicyParameter: 'id key title operator value unit deadline clauses region',
  Position: 'latitude longitude',
  PushTemplate: 'kind templateId',
  Region: 'code name fullName level isSample position',
  ServiceItem:
    'id code title summary pillar audiences access region validFrom validTo where servicePointKinds bring document clauses eligibility',
  ServiceItemConnection: 'edges pageInfo',
  ServiceItemEdge: 'node cursor',
  ServicePoint:
    'id name kind address phone position region openingWords isBarrierFree isSample distanceMetres walkMinutes nextSitting',
  ServicePointConnection: 'edges pageInfo',
  ServicePointEdge: 'node cursor',
  Sitting:
    'id servedOn meal servedFrom servedUntil placesLeft capacity listPriceFen deliveryFeeFen fulfilments bookingClosesAt availability isSample dishes servicePoint',
  UserError: 'code message field',
};

/** Parts of what somebody was let to. */
const parts = {
  AccessLogConnection: 'edges pageInfo',
  AccessLogEntry: 'id at outcome action purpose code ground name relation isSelf count',
  AccessLogEntryEdge: 'node cursor',
  ActsFor: 'groundId ground person scopes relation endsOn',
  Assistance: 'id person channel identifiedBy startedAt endedAt',
  Consent: 'id purpose givenAt givenBy withdrawnAt withdrawnBy',
  Counter: 'servicePoint servicePoints sittings',
  CounterBooking:
    'id maskedName fulfilment status collectionCode phoneTail cardTails warnings collectedAt proof meal servedOn',
  CounterSitting: 'bookings sitting',
  DataExport: 'fileName mediaType content',
  DataRequest:
    'id kind field status requestedAt dueOn isOverdue closedAt reason words person answeredBy askedBy diet maskedValue note',
  DataRequestConnection: 'edges pageInfo',
  DataRequestEdge: 'node cursor',
  DataRequestValues: 'recorded requested',
  DeathRecord: 'id diedOn paper recordedAt revokedAt',
  Delegation:
    'id kind status relation scopes purpose endsOn requestedAt grantedAt endedAt confirmation paper soughtName delegate person',
  Diet: 'needs allergens',
  Doer: 'ground relation name',
  Eligibility: 'verdict asOf criteria',
  FoundPerson: 'id identifiedBy maskedName maskedPhone age residence',
  HealthFact: 'asks answer',
  HealthRecord: 'personId dietNeeds allergens answers',
  MealBooking:
    'id sitting diner bookedBy status fulfilment listPriceFen deliveryFeeFen ownShareFen subsidies collectionCode bookedAt cancelledAt cancelledBy collectedAt collectedBy proof cancellableUntil mayCancel',
  MealBookingConnection: 'edges pageInfo',
  MealBookingEdge: 'node cursor',
  MealQuote: 'sitting fulfilment listPriceFen deliveryFeeFen subsidies ownShareFen warnings',
  MealWarning: 'kind message dish',
  Message: 'id about matter text link linkId createdAt readAt',
  MessageConnection: 'edges pageInfo',
  MessageEdge: 'node cursor',
  MessageRecipients: 'matter recipientIds',
  NamedPerson: 'id name',
  Person: 'id name age residence hasHomeAddress',
  PersonCard: 'id maskedNumber issuedAt endedAt',
  Profile:
    'personId name maskedIdNumber maskedPhone maskedAddress birthDate lunarBirthday nominalAge household residence maskedCards',
  PushCredit: 'kind remaining',
  SessionTokens: 'accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt',
  Staff: 'id name region',
  SubsidyLine: 'code fund says verdict amountFen isLimitedByDailyCap dailyCapFen clause isSample asks',
  Viewer: 'id name roles person staff actsFor',
};

const typesOf = (rule: Rule, types: Record<string, string>): Record<string, Record<string, Rule>> =>
  Object.fromEntries(Object.entries(types).map(([type, fields]) => [type, of(rule, ...fields.split(' '))]));

/** The rule of each field, by type and field. */
export const RULES: Record<string, Record<string, Rule>> = {
  ...typesOf('PUBLIC', publicTypes),
  ...typesOf('WITHIN', parts),
  Query: {
    ...of('PUBLIC', 'demoPeople', 'deployment', 'policyParameters', 'region', 'regions', 'serviceItem', 'serviceItems'),
    ...of('PUBLIC', 'servicePoint', 'servicePoints', 'sitting', 'sittings'),
    ...of('OWN', 'viewer', 'messages', 'unreadMessages', 'pushCredits'),
    ...of('MEALS', 'mealBooking', 'mealBookings', 'quote', 'suggestedSitting'),
    ...of('PROFILE', 'profile', 'personalValue'),
    ...of('HEALTH', 'healthRecord'),
    ...of(
      'IN_PERSON',
      'accessLog',
      'consents',
      'dataRequests',
      'delegations',
      'messageChoices',
      'myData',
      'personCards',
    ),
    ...of('POST:HOTLINE_AGENT,REVIEWER', 'findPeople'),
    ...of('POST:REVIEWER,ADMINISTRATOR', 'dataRequestQueue', 'dataRequestValues'),
    ...of('COUNTER', 'counter'),
  },
  Mutation: {
    ...of('PUBLIC', 'refreshSession', 'signInAsDemoPerson', 'signInAsStaff', 'signInWithWeChat'),
    ...of('OWN', 'signOut', 'readMessages', 'requestDelegation', 'acceptPushes'),
    ...of('MEALS', 'bookMeal', 'cancelMealBooking', 'confirmDelivery'),
    ...of('IN_PERSON', 'chooseMessages', 'giveConsent', 'withdrawConsent', 'grantDelegation', 'revokeDelegation'),
    ...of('IN_PERSON', 'requestCorrection', 'requestDeletion', 'withdrawDataRequest', 'endCard', 'issueCard'),
    ...of('POST:HOTLINE_AGENT,REVIEWER', 'startAssistance', 'endAssistance'),
    ...of('POST:REVIEWER,ADMINISTRATOR', 'answerDataRequest'),
    ...of('POST:REVIEWER', 'recordDeath', 'revokeDeath'),
    ...of('COUNTER', 'collectMeal'),
  },
};
