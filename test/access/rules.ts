/**
 * Who may have each field of the schema. A field that stands nowhere here fails the matrix.
 *
 * - `PUBLIC`: the same for everybody.
 * - `OWN`: about the viewer himself, or what he typed.
 * - a scope: the person himself, his guardian, staff who assist him, and delegates in this matter.
 * - `IN_PERSON`: the person himself, his guardian, staff who assist him; no delegate.
 * - `POST:…`: staff with one of these roles, for what lies where they work.
 * - `VOLUNTEER`: who has claimed the task.
 * - `COUNTER`: the operator of the service point.
 * - `WITHIN`: a part of something; whoever was let to the whole may have it.
 */
export type Rule =
  | 'PUBLIC'
  | 'OWN'
  | 'MEALS'
  | 'APPLICATIONS'
  | 'RESPITE'
  | 'TIME_BANK'
  | 'VOLUNTEER'
  | 'PROFILE'
  | 'TIME_BANK'
  | 'HEALTH'
  | 'IN_PERSON'
  | `POST:${string}`
  | 'COUNTER'
  | 'WITHIN';

const of = (rule: Rule, ...fields: string[]): Record<string, Rule> =>
  Object.fromEntries(fields.map((field) => [field, rule]));

/** What a fund pays, or why it does not. */
const LINE =
  'code fund says verdict amountFen isLimitedByDailyCap dailyCapFen isLimitedByMonthlyCap monthlyCapFen isLimitedByBudget clause isSample asks';

/** Every part of these types is as public as the catalog. */
const publicTypes = {
  Bed: 'id ward room label kind roomSex equipment nightlyPriceFen',
  BedsOffered: 'kind beds leastFen mostFen equipment',
  CareHouse: 'id servicePoint about maxDays offersAtOnce diets isSample',
  CareHousePage: 'house pictures wards beds sessions days',
  Clause: 'id quote text document',
  Criterion: 'code says verdict asks joined clause parts',
  DemoPerson: 'id name age introduction region',
  Deployment: 'isDemo hotline today pushTemplates',
  Dish: 'name allergens tags',
  FreeBeds: 'kind free',
  FormField: 'name title help kind options none isRequired maxLength minimum maximum',
  FormGroup: 'code title help fields',
  FormOption: 'value title',
  Grant: 'kind says amountFen quota unit per months clause',
  HouseDay: 'on beds dayPlaces homeHours',
  HousePicture: 'id words',
  HowToApply: 'members groups papers steps appealDays grants standing note',
  MemberRole: 'code title',
  PageInfo: 'hasNextPage endCursor',
  Paper: 'name proves',
  PaperToBring: 'code paper purpose isOptional',
  PolicyDocument: 'title issuers number issuedOn standing standingNote',
  PolicyParameter: 'id key title operator value unit deadline clauses region',
  Position: 'latitude longitude',
  ProcedureStep: 'code title level workingDays',
  PushTemplate: 'kind templateId',
  Region: 'code name fullName level isSample position',
  ServiceCertificate: 'number maskedName startsOn endsOn minutes services issuedAt',
  ServiceItem:
    'id code title summary pillar audiences access region validFrom validTo where servicePointKinds bring document clauses eligibility howToApply',
  ServiceItemConnection: 'edges pageInfo',
  ServiceItemEdge: 'node cursor',
  ServicePoint:
    'id name kind address phone position region openingWords isBarrierFree isSample distanceMetres walkMinutes nextSitting',
  ServicePointConnection: 'edges pageInfo',
  ServicePointEdge: 'node cursor',
  SessionsOffered: 'form weekdays startsTime endsTime priceFen radiusMetres',
  WardOffered: 'name rooms beds kinds',
  Sitting:
    'id servedOn meal servedFrom servedUntil placesLeft capacity listPriceFen deliveryFeeFen fulfilments bookingClosesAt availability isSample dishes servicePoint',
  TaskKind: 'code title percent minMinutes maxMinutes training',
  TaskTraining: 'code title',
  TimeBankRules: 'title standing note kinds trainings dailyMinutes monthlyMinutes confirmDays prioritySays',
  TimeBankProof:
    'asOf place servedMinutes issuedMinutes balanceMinutes heldMinutes commonFundMinutes spentMinutes expiredMinutes inTransitMinutes donatedMinutes differenceMinutes',
  UserError: 'code message field',
  Ward: 'id name',
};

/** Parts of what somebody was let to. */
const parts = {
  Absence: 'id person startsOn backOn reason stayId recordedBy recordedAt endedAt endedBy isUnderway stopped',
  AbsenceConnection: 'edges pageInfo',
  AbsenceEdge: 'node cursor',
  AbsenceItem: 'id kind on startsTime place outcome code why',
  AccessLogConnection: 'edges pageInfo',
  AccessLogEntry: 'id at outcome action purpose code ground name relation isSelf count',
  AccessLogEntryEdge: 'node cursor',
  ActsFor: 'groundId ground person scopes relation endsOn',
  Application:
    'id number status item person members region groups answers draftVersion papers returnedWords path expectedOn timeline nextDeed startedBy startedAt submittedAt decidedAt closesOn appealableUntil mayEdit mayWithdraw mayAppeal mayRate decisions entitlements rating',
  ApplicationConnection: 'edges pageInfo',
  ApplicationEdge: 'node cursor',
  ApplicationMember: 'id code person',
  BedBoard: 'house days mayChange wards places carers ratios',
  BedCount: 'beds nights takenNights outOfServiceNights idleNights',
  BedCountOfKind: 'kind beds nights takenNights outOfServiceNights idleNights',
  BedCountOfRegion: 'region beds nights takenNights outOfServiceNights idleNights',
  BedUse: 'id kind startsOn endsOn reason isSevere stay',
  BoardBed: 'bed uses',
  BoardPlaces: 'on form taken capacity',
  BoardRoom: 'room beds',
  BoardStay: 'id status startsOn endsOn name',
  BoardWard: 'ward rooms',
  CareHouseConnection: 'edges pageInfo',
  CareHouseEdge: 'node cursor',
  Benefit: 'item standing eligibility nearMisses questions neverApplied openApplication entitlement',
  Benefits: 'asOf benefits questions',
  Assistance: 'id person channel identifiedBy startedAt endedAt',
  Attachment: 'id paperCode mediaType bytes uploadedAt uploadedBy',
  CaseFact: 'memberCode asks recorded told',
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
  Decision:
    'id outcome verdict isOverride decidedOn decidedAt reason criterion words members packVersion decidedBy confirmedBy',
  Delegation:
    'id kind status relation scopes purpose endsOn requestedAt grantedAt endedAt confirmation paper soughtName delegate person',
  Diet: 'needs allergens',
  Doer: 'ground relation name',
  Eligibility: 'verdict asOf criteria',
  Entitlement: 'id applicationId itemId kind says amountFen quota unit per used startsOn endsOn renewableFrom',
  FieldError: 'field message',
  FactOption: 'code title',
  FactQuestion: 'path asks help kind options none minimum maximum isHealth',
  FoundPerson: 'id identifiedBy maskedName maskedPhone age residence',
  HealthFact: 'asks answer',
  HealthRecord: 'personId dietNeeds allergens answers',
  HoursAccount: 'book place isHome balanceMinutes heldMinutes giftLeftMinutes says',
  HoursLine: 'id at kind minutes balanceMinutes otherName doneBy',
  HoursLineConnection: 'edges pageInfo',
  HoursLineEdge: 'node cursor',
  IdleBed: 'bed house',
  IdleBedConnection: 'edges pageInfo',
  IdleBedEdge: 'node cursor',
  MealBooking:
    'id sitting diner bookedBy status fulfilment listPriceFen deliveryFeeFen ownShareFen subsidies collectionCode bookedAt cancelledAt cancelledBy collectedAt collectedBy proof cancellableUntil mayCancel',
  MealBookingConnection: 'edges pageInfo',
  MealBookingEdge: 'node cursor',
  MealQuote: 'sitting fulfilment listPriceFen deliveryFeeFen subsidies ownShareFen warnings',
  MealWarning: 'kind message dish',
  MemberCriteria: 'code title criteria',
  Message: 'id about matter text link linkId createdAt readAt',
  MessageConnection: 'edges pageInfo',
  MessageEdge: 'node cursor',
  MessageRecipients: 'matter recipientIds',
  Misfit: 'kind says',
  NearMiss: 'kind on days paper question',
  HouseStay:
    'id form status person startsOn endsOn days startsTime hours needs bed isBedTaken isLinked isNoShow isOverstay requestedAt secondsLeft checks',
  HouseStayConnection: 'edges pageInfo',
  HouseStayEdge: 'node cursor',
  HouseToday: 'house today arrivals departures overstays noShows staying dayGuests offers',
  NamedPerson: 'id name',
  NightRatio: 'on severe carers carersNeeded isBroken',
  Occupancy: 'region on until total byKind byRegion',
  PathStepView: 'code title standing desk officer expectedOn isOverdue isEscalated outcome doneAt',
  Person: 'id name age residence hasHomeAddress',
  Outreach: 'id item maskedName age region foundOn state note recordedAt recordedBy',
  OutreachConnection: 'edges pageInfo',
  OutreachContact: 'name phone age',
  OutreachEdge: 'node cursor',
  PersonCard: 'id maskedNumber issuedAt endedAt',
  PolicySimulation: 'problems considered changedCount changed',
  Profile:
    'personId name maskedIdNumber maskedPhone maskedAddress birthDate lunarBirthday nominalAge household residence maskedCards',
  ProposedDecision: 'outcome reason words amountFen quota endsOn officer',
  Award:
    'id title name per amountFen countsFrom endsOn status madeBy stopWords applicationId entitlementId fund reading instalments',
  AwardConnection: 'edges pageInfo',
  AwardEdge: 'node cursor',
  BankAccount: 'id bank tail enteredAt enteredBy',
  BankAnswer: 'id fileLine paymentNumber amountFen outcome',
  BankFile: 'fileName content',
  BankImport: 'id importedAt importedBy booked refused',
  Difference: 'id fund kind about expectedFen foundFen firstSeenOn lastSeenOn resolvedOn settledBy words',
  DifferenceConnection: 'edges pageInfo',
  DifferenceEdge: 'node cursor',
  FundDue: 'fund payments amountFen withoutAccount toRepair',
  FundDueConnection: 'edges pageInfo',
  FundDueEdge: 'node cursor',
  Instalment: 'id awardId title name number amountFen dueOn status heldFor asks questions conditions backWords payment',
  InstalmentConnection: 'edges pageInfo',
  InstalmentEdge: 'node cursor',
  InstalmentPayment: 'status month batchNumber needsRepair',
  InstalmentQuestion: 'fact asks kind options',
  PaymentCondition: 'says clause',
  PaymentReading: 'code title note standing clause others',
  PayoutBatch:
    'id fund month number status madeAt approvedAt exportedAt closedAt payments totalFen madeBy approvedBy isMine lines imports',
  PayoutBatchConnection: 'edges pageInfo',
  PayoutBatchEdge: 'node cursor',
  PayoutLine:
    'id paymentNumber name applicationId entitlementId instalmentId rule clauseId amountFen status accountTail reason answeredAt repairedAt',
  PayoutLineConnection: 'edges pageInfo',
  PayoutLineEdge: 'node cursor',
  PublicStatus: 'status nextDeed expectedOn until path',
  PushCredit: 'kind remaining',
  RatioOverride: 'id carers severe reason askedAt askedBy decidedAt decidedBy isGranted',
  RatioWarning: 'house nights waiting',
  Rating: 'id applicationId level reasons words ratedBy ratedAt answerDueOn answer answeredBy answeredAt',
  RatingConnection: 'edges pageInfo',
  RatingEdge: 'node cursor',
  RecomputedDecision: 'decision packVersion verdict isSame members',
  RespiteCard:
    'house item form startsOn endsOn days bedKind distanceMetres freePlaces fits misfits verdict quote ownShareADayFen nextStartsOn nextEndsOn',
  RespiteSearchAnswer: 'cards moreCount measuredFrom asksRoomSex',
  ReviewCase:
    'application step howToApply compared members verdict grant proposal appealWords isLastStep mayClaim mayDecide mayConfirm',
  ReviewStep:
    'id applicationId applicationStatus number itemTitle maskedName code title role status desk openedAt dueOn isOverdue isAppeal claimedAt officer isMine escalatedAt outcome doneAt',
  ReviewStepConnection: 'edges pageInfo',
  ReviewStepEdge: 'node cursor',
  RespiteQuota: 'item carer origin startsOn endsOn days used left isSample',
  RespiteStay:
    'admittedAt bed carer confirmedAt days decliningMeans endReason endWords endedAt endedBy endsOn form hours house id item listPriceFen mayAnswer needs offerEndsAt offeredAt ownShareFen person placedWith placementId placementOwnShareFen requestedAt requestedBy secondsLeft startsOn startsTime status subsidies timeline waitingPlace wishes',
  RespiteStayConnection: 'edges pageInfo',
  RespiteStayEdge: 'node cursor',
  StayFunding: 'code fund says amountFen isLimitedByBudget clause isSample',
  StayNeeds: 'bedKind roomSex equipment',
  StayTimelineEntry: 'id kind at doneBy words',
  SessionTokens: 'accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt',
  SimulatedChange: 'applicationId number itemTitle before after criteria',
  Staff: 'id name region',
  StayChangePreview: 'refusal ownShareFen ownShareNowFen days quotaLeft isOtherBed items',
  StayCheck: 'code says isOptional isTicked',
  StandingOrder:
    'id servicePoint meal weekdays fulfilment agreedOwnShareFen startsOn endsOn startedBy startedAt stoppedAt stoppedBy coming',
  StandingOrderDay: 'sitting booking code triedAt',
  StayQuote: 'listPriceFen subsidies ownShareFen',
  StaySubsidyLine: `${LINE} daysPaid`,
  SubsidyLine: LINE,
  OddService: 'id pattern volunteer person times minutes lastAt',
  OpenTask:
    'id kind kindTitle startsAt endsAt plannedMinutes earnsMinutes placesLeft language place distanceMetres trainingMissing isForKnownPerson',
  OpenTaskConnection: 'edges pageInfo',
  OpenTaskEdge: 'node cursor',
  TaskClaim:
    'id status claimedAt checkedInAt checkInProof checkedOutAt checkOutProof countedMinutes earnedMinutes confirmDueAt confirmedAt confirmedHow stars ratingWords disputedBy disputedAt disputeWords answerWords decidedAt decisionWords volunteer task visits',
  TaskClaimConnection: 'edges pageInfo',
  TaskClaimEdge: 'node cursor',
  TaskOutline: 'id kind kindTitle startsAt endsAt plannedMinutes earnsMinutes language place',
  TimeTask:
    'id servicePoint kind startsAt endsAt plannedMinutes places language status payer askedBy askedAt endReason person kindTitle costMinutes needs claims',
  TimeTaskConnection: 'edges pageInfo',
  TimeTaskEdge: 'node cursor',
  VisitCode: 'code qr secondsLeft',
  VisitedPerson: 'name address needs',
  Volunteer: 'id languages kinds radiusMetres registeredBy registeredAt suspendedAt person trainings suspendedWords',
  VolunteerConnection: 'edges pageInfo',
  VolunteerEdge: 'node cursor',
  VolunteerTraining: 'code title doneOn',
  TimelineEntry: 'id kind at doneBy stepTitle words',
  Viewer: 'id name roles person staff actsFor',
  WaitsForCarers: 'stay worst override',
  RankingLineView: 'code isClass says verdict worth points asks clause',
  PlaceChange: 'says isUnknown position',
  WaitingEntryView:
    'position entryId classRank classSays points appliedAt draw isMine status maskedNames wishes startsOn endsOn offeredHouse offerEndsAt refusals freshUntil',
  WaitingEntryInFull:
    'position entryId classRank classSays points appliedAt draw isMine status maskedNames wishes startsOn endsOn offeredHouse offerEndsAt refusals freshUntil listId people rules log',
  WaitingEntryViewConnection: 'edges pageInfo',
  WaitingEntryViewEdge: 'node cursor',
  WaitingList: 'id regionCode form isOpen drawSeed region itemTitle waiting entries log',
  WaitingPlace:
    'listId entryId regionCode regionName isOpen position of points classSays appliedAt tieBreak isSample rules changes expected refusals nextRefusal freshUntil isAsked log alternatives',
  WaitingPosition: 'position entryId classRank classSays points appliedAt draw isMine',
  WaitingPositionConnection: 'edges pageInfo',
  WaitingPositionEdge: 'node cursor',
  WaitlistEventView: 'id kind at entryId houseName why',
  WaitlistEventViewConnection: 'edges pageInfo',
  WaitlistEventViewEdge: 'node cursor',
  Fund: 'id name source region',
  FundBudget: 'id amountFen words status enteredAt decidedAt enteredBy decidedBy isOwn',
  FundMonth: 'month spentFen',
  FundStanding: 'fund mayChange hasBudget appropriatedFen heldFen spentFen leftFen months budgets',
  ClosedSettlement: 'id amountFen closedAt',
  FundOfMonth: 'fund items amountFen postedFen closed',
  MonthOfPoint: 'servicePoint month items listPriceFen ownShareFen funds mayClose lines csv',
  SettlementLine: 'id onDay what listPriceFen ownShareFen shares',
  SettlementLineConnection: 'edges pageInfo',
  SettlementLineEdge: 'node cursor',
  SettlementShare: 'fund rule amountFen',
  WantedPaper: 'code paper purpose need isAskedFor of attachments earlier',
};

const typesOf = (rule: Rule, types: Record<string, string>): Record<string, Record<string, Rule>> =>
  Object.fromEntries(Object.entries(types).map(([type, fields]) => [type, of(rule, ...fields.split(' '))]));

/** The rule of each field, by type and field. */
export const RULES: Record<string, Record<string, Rule>> = {
  ...typesOf('PUBLIC', publicTypes),
  ...typesOf('WITHIN', parts),
  Query: {
    ...of('PUBLIC', 'demoPeople', 'deployment', 'policyParameters', 'region', 'regions', 'serviceItem', 'serviceItems'),
    ...of('PUBLIC', 'careHouse', 'servicePoint', 'servicePoints', 'sitting', 'sittings'),
    ...of('OWN', 'viewer', 'messages', 'unreadMessages', 'pushCredits'),
    ...of('MEALS', 'mealBooking', 'mealBookings', 'myStandingOrders', 'quote', 'suggestedSitting'),
    ...of('PUBLIC', 'applicationStatus', 'serviceCertificate', 'timeBankProof'),
    ...of('TIME_BANK', 'hours', 'hoursStatement', 'hoursStatementFile', 'hoursRelatives'),
    ...of('APPLICATIONS', 'application', 'applications', 'entitlements'),
    ...of('APPLICATIONS', 'awards', 'bankAccount', 'benefitsFor'),
    ...of('POST:FUND_OFFICER', 'award', 'differences', 'heldInstalments'),
    ...of('POST:FUND_OFFICER', 'payableFunds', 'payoutBatch', 'payoutBatches'),
    ...of('RESPITE', 'absences', 'absencePreview', 'respiteSearch'),
    ...of('RESPITE', 'respiteStay', 'myRespiteStays', 'respiteQuotas'),
    ...of('RESPITE', 'waitingOrder'),
    ...of('POST:REVIEWER,SUPERVISOR', 'replayWaitlist', 'waitingEntry', 'waitingList', 'waitingLists'),
    ...of('PROFILE', 'profile', 'personalValue'),
    ...of('HEALTH', 'healthRecord'),
    ...of('PUBLIC', 'timeBankRules'),
    ...of('OWN', 'tasksNearMe', 'myVisits', 'myVolunteering'),
    ...of('TIME_BANK', 'timeTask', 'myTimeTasks', 'visitCode'),
    ...of('VOLUNTEER', 'myVisit'),
    ...of('POST:REVIEWER,HOTLINE_AGENT,SUPERVISOR', 'volunteers', 'serviceDisputes', 'oddServices'),
    ...of('COUNTER', 'centreTasks'),
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
    ...of('POST:REVIEWER,ASSESSOR,SUPERVISOR', 'reviewCase', 'reviewQueue'),
    ...of('POST:REVIEWER,SUPERVISOR', 'ratingsToAnswer', 'recomputeDecision'),
    ...of('POST:SUPERVISOR,ADMINISTRATOR', 'simulatePolicy'),
    ...of('POST:REVIEWER,SUPERVISOR', 'outreach', 'outreachContact'),
    ...of('COUNTER', 'counter', 'houseToday', 'stayRequests'),
    ...of('RESPITE', 'stayChangePreview'),
    ...of('POST:PROVIDER_OPERATOR,REVIEWER,SUPERVISOR', 'bedBoard', 'myCareHouses', 'ratioWarnings'),
    ...of('POST:SUPERVISOR', 'idleBeds', 'occupancy'),
    ...of('POST:FUND_OFFICER', 'fundsOf'),
    ...of('POST:FUND_OFFICER,PROVIDER_OPERATOR', 'settlement'),
  },
  Mutation: {
    ...of('PUBLIC', 'refreshSession', 'signInAsDemoPerson', 'signInAsStaff', 'signInWithWeChat'),
    ...of('OWN', 'signOut', 'readMessages', 'requestDelegation', 'acceptPushes'),
    ...of('MEALS', 'bookMeal', 'cancelMealBooking', 'confirmDelivery', 'startStandingOrder', 'stopStandingOrder'),
    ...of('RESPITE', 'recordAbsence', 'endAbsence', 'changeWishes', 'confirmWaiting'),
    ...of('TIME_BANK', 'giveHours', 'donateHours', 'issueServiceCertificate'),
    ...of('POST:REVIEWER,SUPERVISOR', 'setWaitingListOpen'),
    ...of('RESPITE', 'changeRespiteStay', 'cancelRespiteStay'),
    ...of('APPLICATIONS', 'startApplication', 'saveApplicationDraft', 'submitApplication', 'withdrawApplication'),
    ...of('APPLICATIONS', 'appealApplication', 'rateApplication', 'removeAttachment', 'useEarlierPaper'),
    ...of('IN_PERSON', 'chooseMessages', 'giveConsent', 'withdrawConsent', 'grantDelegation', 'revokeDelegation'),
    ...of('IN_PERSON', 'requestCorrection', 'requestDeletion', 'withdrawDataRequest', 'endCard', 'issueCard'),
    // Another account in the place of one is entered with the person alone.
    ...of('IN_PERSON', 'enterBankAccount'),
    ...of('POST:FUND_OFFICER', 'answerInstalment', 'recordRepayment', 'resumeAward', 'stopAward', 'takeBackInstalment'),
    ...of('POST:FUND_OFFICER', 'approvePayoutBatch', 'cancelPayoutBatch', 'exportPayoutBatch', 'importBankAnswers'),
    ...of('POST:FUND_OFFICER', 'makePayoutBatch', 'removePayment', 'repairPayment', 'settleDifference'),
    ...of('POST:HOTLINE_AGENT,REVIEWER', 'startAssistance', 'endAssistance'),
    ...of('POST:REVIEWER,ADMINISTRATOR', 'answerDataRequest'),
    ...of('POST:REVIEWER,ASSESSOR', 'claimReview', 'releaseReview', 'returnApplication', 'passApplication'),
    ...of('POST:REVIEWER,ASSESSOR', 'approveApplication', 'rejectApplication', 'confirmDecision', 'declineDecision'),
    ...of('POST:REVIEWER,SUPERVISOR', 'answerRating'),
    ...of('POST:REVIEWER', 'recordDeath', 'revokeDeath'),
    ...of('POST:REVIEWER,SUPERVISOR', 'recordOutreach'),
    ...of('RESPITE', 'requestRespiteStay', 'acceptOffer', 'declineOffer'),
    ...of('POST:PROVIDER_OPERATOR', 'offerStay', 'refuseStay'),
    ...of('COUNTER', 'collectMeal'),
    ...of('COUNTER', 'askRatioOverride', 'enterResident', 'endResidence', 'returnBedToService', 'setCarers'),
    ...of('COUNTER', 'removeHousePicture', 'takeBedOutOfService'),
    ...of('COUNTER', 'admitToStay', 'dischargeFromStay', 'recordNoShow'),
    ...of('POST:REVIEWER,SUPERVISOR', 'decideRatioOverride'),
    ...of('POST:FUND_OFFICER', 'addToBudget', 'confirmBudget', 'refuseBudget', 'closeSettlement', 'closeSettlements'),
    ...of('OWN', 'claimTimeTask', 'changeVolunteering'),
    ...of(
      'TIME_BANK',
      'askForHelp',
      'cancelTimeTask',
      'vouchForVisit',
      'reportNoShow',
      'confirmService',
      'rateService',
    ),
    ...of('TIME_BANK', 'disputeService', 'answerDispute'),
    ...of('VOLUNTEER', 'giveClaimBack', 'checkIn', 'checkOut'),
    ...of('COUNTER', 'postCentreTask'),
    ...of(
      'POST:REVIEWER,HOTLINE_AGENT,SUPERVISOR',
      'registerVolunteer',
      'recordTraining',
      'suspendVolunteer',
      'decideDispute',
    ),
  },
  Subscription: {
    ...of('OWN', 'messageArrived'),
    ...of('APPLICATIONS', 'applicationChanged'),
    ...of('RESPITE', 'stayChanged'),
  },
};
