/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A meal, a day place (日间位置), hours of care at home (上门照护), or help by a volunteer (志愿服务) that an absence may stop. */
export type AbsenceItemKind =
  | 'BREAKFAST'
  | 'DAY_PLACE'
  | 'DINNER'
  | 'HOME_HOURS'
  | 'LUNCH'
  | 'VOLUNTEER';

/** What becomes of one thing when somebody goes away, or comes home. */
export type AbsenceItemOutcome =
  /** Cannot be stopped any more: `why` says why. */
  | 'GOES_ON'
  /** Was stopped and cannot be had again: `why` says why. */
  | 'NOT_STARTED_AGAIN'
  | 'STARTED_AGAIN'
  | 'STOPPED'
  /** Would be stopped; nothing is yet. */
  | 'STOPS';

/** Why somebody is away: in hospital, travelling, in a respite stay (短期托养), or something else. */
export type AbsenceReason =
  | 'HOSPITAL'
  | 'OTHER'
  | 'RESPITE_STAY'
  | 'TRAVEL';

export type AcceptOfferInput = {
  /** As in `RespiteStay.placementOwnShareFen`; a higher one is refused with PRICE_RISEN. */
  agreedOwnShareFen: number;
  stayId: string;
};

export type AcceptPushesInput = {
  /** To which kinds `wx.requestSubscribeMessage` was answered with "accept". */
  kinds: Array<PushKind>;
};

export type AddToBudgetInput = {
  amountFen: number;
  fundId: string;
  idempotencyKey: string;
  /** By which document. */
  words: string;
};

export type AdmitToStayInput = {
  /** Another bed, where somebody still lies in the one that was held. */
  bedId?: string | null | undefined;
  /** Codes of what was gone through. */
  checks: Array<string>;
  stayId: string;
};

/** What a person must not eat, and a dish may hold. */
export type Allergen =
  | 'EGG'
  | 'FISH'
  | 'MILK'
  | 'PEANUT'
  | 'SESAME'
  | 'SHELLFISH'
  | 'SOY'
  | 'TREE_NUT'
  | 'WHEAT';

export type AnswerDataRequestInput = {
  decision: DataRequestDecision;
  /** Why not; for a refusal. */
  reason?: DataRequestReason | null | undefined;
  requestId: string;
  /** In words, for the person: how, or why not. */
  words?: string | null | undefined;
};

export type AnswerDisputeInput = {
  claimId: string;
  words: string;
};

export type AnswerInstalmentInput = {
  /** What is known now, by `InstalmentQuestion.fact`. */
  facts: Record<string, unknown>;
  instalmentId: string;
};

/** What became of one answer of the bank; but for PAID, FAILED and RETURNED nothing was moved. */
export type AnswerOutcome =
  | 'ANSWERED_ALREADY'
  | 'FAILED'
  | 'PAID'
  | 'RETURNED'
  | 'UNKNOWN_PAYMENT'
  | 'UNREADABLE'
  | 'WRONG_AMOUNT';

export type AnswerRatingInput = {
  ratingId: string;
  /** What was wrong and what is done about it, for the citizen. */
  words: string;
};

export type AppealApplicationInput = {
  applicationId: string;
  /** Why somebody should look again. */
  words: string;
};

/** What happened to an application. */
export type ApplicationEventKind =
  | 'APPEALED'
  | 'APPROVED'
  | 'CLAIMED'
  /** The second officer did not confirm. */
  | 'DECLINED'
  /** It was overdue, and went to the next level. */
  | 'ESCALATED'
  | 'LAPSED'
  | 'PASSED'
  /** One officer has decided, and a second one is asked to confirm. */
  | 'PROPOSED'
  | 'RATED'
  | 'RATING_ANSWERED'
  | 'REJECTED'
  | 'RELEASED'
  | 'RESUBMITTED'
  | 'RETURNED'
  | 'STARTED'
  | 'SUBMITTED'
  /** The people were told that it will be closed. */
  | 'WARNED'
  | 'WITHDRAWN';

/** Where an application stands. */
export type ApplicationStatus =
  /** Somebody else is asked to look again; nobody has taken it yet. */
  | 'APPEALED'
  | 'APPROVED'
  | 'DRAFT'
  | 'IN_REVIEW'
  /** Closed because nothing came for so many days; it may be begun anew. */
  | 'LAPSED'
  | 'REJECTED'
  /** Papers or answers are awaited (补正). */
  | 'RETURNED'
  /** Handed in; nobody has taken it yet. */
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type ApproveApplicationInput = {
  /** Only where no document sets the amount. */
  amountFen?: number | null | undefined;
  applicationId: string;
  /** The last day, where no document sets how long. */
  endsOn?: string | null | undefined;
  /** Only where no document sets the quota. */
  quota?: number | null | undefined;
  /** Needed where the rules do not say yes. */
  words?: string | null | undefined;
};

export type ApprovePayoutBatchInput = {
  batchId: string;
  /** As the checker has read it: if it changed meanwhile, it is refused. */
  payments: number;
  /** As the checker has read it. */
  totalFen: number;
};

export type AskForHelpInput = {
  /** A UUID made once by the client, kept until answered and sent again on every retry. */
  idempotencyKey: string;
  kind: string;
  language?: SpokenLanguage | null | undefined;
  /** What is needed; only the volunteer who claimed it reads it. */
  needs?: string | null | undefined;
  personId: string;
  /** How many volunteers. */
  places: number;
  plannedMinutes: number;
  startsAt: string;
};

export type AskRatioOverrideInput = {
  /** Why it must be, and how he is looked after all the same. */
  reason: string;
  stayId: string;
};

/** A paper that is asked for: one of the item by its code, or another one by name. */
export type AskedPaperInput = {
  code?: string | null | undefined;
  paper?: string | null | undefined;
  /** Why, in words for the citizen. */
  why: string;
};

/** Whom an item is for. */
export type Audience =
  | 'CAREGIVER'
  | 'CARE_WORKER'
  | 'CHILD'
  | 'DISABLED'
  | 'ELDER'
  | 'FAMILY'
  | 'PROVIDER'
  | 'VOLUNTEER';

/** What came of it. */
export type AuditOutcome =
  | 'DONE'
  | 'READ'
  | 'REFUSED';

/** Whether a sitting can be booked now. */
export type Availability =
  /** The booking cut-off has passed. */
  | 'CLOSED'
  | 'FULL'
  /** The service point does not open that day. */
  | 'NOT_OPEN_THAT_DAY'
  | 'OPEN';

/** Why a right to be paid is over. */
export type AwardEnd =
  | 'DEATH'
  | 'DONE'
  | 'ERASED';

/** Whether a right to be paid goes on. */
export type AwardStatus =
  | 'ACTIVE'
  | 'ENDED'
  | 'STOPPED';

/** What stands at a bed. */
export type BedEquipment =
  /** 无障碍 */
  | 'BARRIER_FREE'
  /** 移位机 */
  | 'HOIST'
  /** 吸氧 */
  | 'OXYGEN'
  /** 防压疮床垫 */
  | 'PRESSURE_MATTRESS';

/** What a bed is made for. */
export type BedKind =
  /** 保基本床位 */
  | 'BASIC'
  /** 认知障碍照护床位 */
  | 'DEMENTIA'
  /** 护理型床位 */
  | 'NURSING'
  /** 短期托养床位 */
  | 'SHORT_STAY';

/** What a bed is taken by: a respite stay, somebody who lives there, cleaning, repair. */
export type BedUseKind =
  | 'CLEANING'
  | 'MAINTENANCE'
  | 'RESIDENT'
  | 'STAY';

/** What an item is to a person. */
export type BenefitStanding =
  /** More than one thing must be known first: never "no" for want of an answer. */
  | 'ASK'
  /** Every condition is met. */
  | 'ENTITLED'
  /** A day, a paper or one answer away. */
  | 'NEARLY'
  /** A condition is not met, whatever else may come to be known. */
  | 'NOT'
  /** The document sets no condition: whoever it is for may ask for it. */
  | 'OPEN';

export type BookMealInput = {
  /** The own share the diner agreed to; a higher one is refused with PRICE_RISEN. */
  agreedOwnShareFen: number;
  dinerId: string;
  fulfilment: Fulfilment;
  /** A UUID made once by the client, kept until answered and sent again on every retry. */
  idempotencyKey: string;
  sittingId: string;
};

/** UPCOMING: confirmed, from today on, soonest first. PAST: all others, latest first. */
export type BookingPeriod =
  | 'PAST'
  | 'UPCOMING';

/** PROPOSED by one officer; it counts once another one has CONFIRMED it. */
export type BudgetStatus =
  | 'CONFIRMED'
  | 'PROPOSED'
  | 'REFUSED';

export type CancelMealBookingInput = {
  bookingId: string;
};

export type CancelPayoutBatchInput = {
  batchId: string;
};

export type CancelRespiteStayInput = {
  stayId: string;
};

export type CancelTakeBackInput = {
  instalmentId: string;
};

export type CancelTimeTaskInput = {
  taskId: string;
};

/** How somebody else takes over for a while. */
export type CareForm =
  /** 床位: night by night. */
  | 'BED'
  /** 日间位置: there by day, home at night. */
  | 'DAY_PLACE'
  /** 上门照护: a caregiver comes home, by day or by night. */
  | 'HOME_HOURS';

export type ChangeRespiteStayInput = {
  /** What was shown, for all who are placed together: never more is taken. */
  agreedOwnShareFen: number;
  /** Of a bed the day of leaving, otherwise the last day. */
  endsOn: string;
  startsOn: string;
  stayId: string;
};

export type ChangeVolunteeringInput = {
  /** Codes of kinds of service; all of them where there are none. */
  kinds: Array<string>;
  languages: Array<SpokenLanguage>;
  radiusMetres: number;
};

export type ChangeWishesInput = {
  /** One to five houses, the dearest wish first. */
  houseIds: Array<string>;
  stayId: string;
};

/** By telephone (12349), or sitting together. */
export type Channel =
  | 'IN_PERSON'
  | 'PHONE';

export type CheckInInput = {
  claimId: string;
  /** A hint, never a condition. */
  position?: PositionInput | null | undefined;
  /** The six digits, or what was scanned. */
  proof: string;
};

export type CheckOutInput = {
  claimId: string;
  /** The six digits, or what was scanned. */
  proof: string;
};

export type CheckPointAccountInput = {
  accountId: string;
  /** As it stands on the paper, whole: it must be the one that was entered. */
  number: string;
};

export type ChooseMessagesInput = {
  matter: DelegationScope;
  personId: string;
  /** The person himself, and delegates of his in this matter. */
  recipientIds: Array<string>;
};

export type ClaimReviewInput = {
  applicationId: string;
};

/** Where one volunteer's part of a task stands. */
export type ClaimStatus =
  | 'AWAITING_CONFIRMATION'
  | 'CANCELLED'
  | 'CLAIMED'
  | 'DISPUTED'
  | 'GIVEN_BACK'
  | 'IN_SERVICE'
  | 'NOT_SERVED'
  | 'NO_SHOW'
  | 'SETTLED';

export type ClaimTimeTaskInput = {
  taskId: string;
};

export type CloseSettlementInput = {
  /** 2026-11 */
  month: string;
  servicePointId: string;
};

export type CloseSettlementsInput = {
  /** 2026-11 */
  month: string;
  regionCode: string;
};

export type CollectMealInput = {
  /** The one chosen of several candidates, or from the list. */
  bookingId?: string | null | undefined;
  /** When it was handed out, for a device that was without network then: today, and not to come. */
  collectedAt?: string | null | undefined;
  /** Somebody vouches for the diner: no proof, and the booking chosen from the list. */
  helper?: boolean;
  /** A UUID made once by the client, kept until answered and sent again on every retry. */
  idempotencyKey: string;
  /** As typed or scanned: six digits of a code, what the QR code says, ten digits of a card, the last four of the phone. */
  proof?: string | null | undefined;
  servicePointId: string;
};

export type ConfirmBudgetInput = {
  budgetId: string;
};

export type ConfirmDecisionInput = {
  applicationId: string;
};

export type ConfirmDeliveryInput = {
  bookingId: string;
};

export type ConfirmServiceInput = {
  claimId: string;
};

export type ConfirmWaitingInput = {
  stayId: string;
};

/** How the person said yes. */
export type Confirmation =
  | 'IN_PERSON'
  | 'OWN_APP'
  | 'PAPER'
  | 'PHONE';

/** What sensitive data may be used for: diet and allergies to warn at meals; health to see what one may have; anything at all about a child under 14. */
export type ConsentPurpose =
  | 'CHILD_DATA'
  | 'HEALTH_FOR_ELIGIBILITY'
  | 'HEALTH_FOR_MEALS';

/** What may be asked to be put right. PHONE, HOME_ADDRESS and DIET are put right at once when the person or a guardian asks in the app: what they say of these is right by itself. OTHER is told in words, and put right by staff. */
export type CorrectableField =
  | 'BIRTH_DATE'
  | 'DIET'
  | 'HOME_ADDRESS'
  | 'ID_NUMBER'
  | 'NAME'
  | 'OTHER'
  | 'PHONE';

export type DataRequestDecision =
  | 'DONE'
  | 'REFUSED';

/** What a person asks for about his data. */
export type DataRequestKind =
  | 'CORRECTION'
  | 'DELETION';

/** Why a request was refused: no paper shows it, the record is right, it is not clear who asks, a law says that it must be kept, or another reason in words. */
export type DataRequestReason =
  | 'ALREADY_RIGHT'
  | 'IDENTITY_UNCLEAR'
  | 'MUST_BE_KEPT'
  | 'NOT_PROVEN'
  | 'OTHER';

export type DataRequestStatus =
  | 'DONE'
  | 'OPEN'
  | 'REFUSED'
  | 'WITHDRAWN';

/** What a record of a death rests on: 死亡证明, 火化证明, 户口注销证明, or a court’s declaration (宣告死亡). */
export type DeathPaper =
  | 'COURT_DECLARATION'
  | 'CREMATION_CERTIFICATE'
  | 'DEATH_CERTIFICATE'
  | 'HOUSEHOLD_CANCELLATION';

export type DecideDisputeInput = {
  claimId: string;
  /** What counts; 0 when nothing was served. */
  minutes: number;
  words: string;
};

export type DecideRatioOverrideInput = {
  isGranted: boolean;
  overrideId: string;
};

export type DeclineDecisionInput = {
  applicationId: string;
  /** Why not, for the colleague. */
  words: string;
};

export type DeclineOfferInput = {
  stayId: string;
};

/** Granted by the person, or resting on a guardian’s papers (监护): for minors and people without capacity. */
export type DelegationKind =
  | 'DELEGATION'
  | 'GUARDIANSHIP';

/** What the delegation is for. */
export type DelegationPurpose =
  | 'DAILY_LIFE'
  | 'HOSPITAL_STAY'
  | 'LASTING_CARE'
  | 'ONE_APPLICATION';

/** A kind of matter that one person may leave to another. */
export type DelegationScope =
  | 'APPLICATIONS'
  | 'HEALTH'
  | 'MEALS'
  | 'PROFILE'
  | 'RESPITE'
  | 'TIME_BANK';

export type DelegationStatus =
  | 'DECLINED'
  | 'EXPIRED'
  | 'LIVE'
  | 'REQUESTED'
  | 'REVOKED';

export type DietInput = {
  allergens: Array<Allergen>;
  needs: Array<DietNeed>;
};

/** How a person must eat. */
export type DietNeed =
  | 'DIABETIC'
  | 'HALAL'
  | 'LOW_SALT'
  | 'SOFT_FOOD'
  | 'VEGETARIAN';

/** In what the books, the payments and the bank differ. */
export type DifferenceKind =
  | 'BANK_ANSWER'
  | 'CLAIMED'
  | 'NOT_IN_BATCH'
  | 'NOT_POSTED'
  | 'OWED'
  | 'PAID'
  | 'UNANSWERED';

export type DischargeFromStayInput = {
  /** Codes of what was gone through. */
  checks: Array<string>;
  stayId: string;
};

/** What a dish is like, as far as a diet may mind. */
export type DishTag =
  | 'HALAL'
  | 'HARD'
  | 'MEAT'
  | 'PORK'
  | 'SALTY'
  | 'SOFT'
  | 'SPICY'
  | 'SUGARED'
  | 'VEGETARIAN';

export type DisputeServiceInput = {
  claimId: string;
  words: string;
};

export type DonateHoursInput = {
  /** Of which book: the first four digits of a region; without it, of where he lives. */
  book?: string | null | undefined;
  /** A UUID made once by the client, kept until answered and sent again on every retry. */
  idempotencyKey: string;
  minutes: number;
  personId: string;
};

export type EndAbsenceInput = {
  absenceId: string;
  /** The day on which he is home: earlier or later than was said; the first day away if he never went. */
  backOn: string;
};

export type EndAssistanceInput = {
  assistanceId: string;
};

export type EndCardInput = {
  cardId: string;
};

export type EndResidenceInput = {
  bedId: string;
  /** The day of leaving; the first day where it was entered by mistake. */
  endsOn: string;
  /** `BedUse.id`. */
  useId: string;
};

export type EnterBankAccountInput = {
  bank: string;
  holder: string;
  /** Made once by the client and sent again on every retry. */
  idempotencyKey: string;
  number: string;
  personId: string;
};

export type EnterPointAccountInput = {
  bank: string;
  holder: string;
  /** Made once by the client and sent again on every retry. */
  idempotencyKey: string;
  number: string;
  servicePointId: string;
};

export type EnterResidentInput = {
  bedId: string;
  /** Whether he counts as severely disabled in the ratio of carers. */
  isSevere: boolean;
  startsOn: string;
};

export type ExportPayoutBatchInput = {
  batchId: string;
};

/** What if this were the answer? It is kept nowhere. */
export type FactInput = {
  /** As in `FactQuestion.path`. */
  path: string;
  /** As `FactQuestion.kind` says; none at all for none of the options. */
  values: Array<string>;
};

/** How a question is answered, as texts: true or false; a number; codes of `options`; a region code; a day. */
export type FactKind =
  | 'DAY'
  | 'NUMBER'
  | 'ONE_OF'
  | 'REGION'
  | 'SEVERAL_OF'
  | 'YES_NO';

/** How a question of a form is answered. */
export type FormFieldKind =
  | 'DATE'
  | 'NUMBER'
  | 'ONE_OF'
  | 'PHONE'
  | 'SEVERAL_OF'
  | 'TEXT'
  | 'YES_NO';

/** Eaten there (堂食), taken home (自取), or brought home (送餐). */
export type Fulfilment =
  | 'DELIVERY'
  | 'DINE_IN'
  | 'PICK_UP';

/** Whose money a fund is: central, provincial, municipal or district budget, welfare lottery, charity, long-term care insurance, a provider's own. */
export type FundSource =
  | 'CENTRAL'
  | 'CHARITY'
  | 'CITY'
  | 'DISTRICT'
  | 'INSURANCE'
  | 'LOTTERY'
  | 'OWN'
  | 'PROVINCE';

export type GiveClaimBackInput = {
  claimId: string;
};

export type GiveConsentInput = {
  personId: string;
  purpose: ConsentPurpose;
};

export type GiveHoursInput = {
  /** Of which book: the first four digits of a region; without it, of where he lives. */
  book?: string | null | undefined;
  /** A UUID made once by the client, kept until answered and sent again on every retry. */
  idempotencyKey: string;
  minutes: number;
  /** Who gives. */
  personId: string;
  to?: KnownByInput | null | undefined;
  /** One of his `hoursRelatives`; or `to`. */
  toPersonId?: string | null | undefined;
};

export type GrantDelegationInput = {
  /** For staff: how the person said yes. */
  confirmation?: Confirmation | null | undefined;
  delegationId: string;
  /** An earlier end than was asked for. */
  endsOn?: string | null | undefined;
  /** For staff: what a guardianship rests on. */
  paper?: GuardianshipPaper | null | undefined;
  /** The number of that paper. */
  paperNumber?: string | null | undefined;
  /** Fewer matters than were asked for; all of them without it. */
  scopes?: Array<DelegationScope> | null | undefined;
};

/** What an approval grants. */
export type GrantKind =
  | 'AMOUNT'
  | 'PLACE'
  | 'QUOTA'
  | 'SERVICE';

/** For how long an amount or a quota is meant. */
export type GrantPeriod =
  | 'MONTH'
  | 'ONCE'
  | 'YEAR';

/** What a quota counts. */
export type GrantUnit =
  | 'DAY'
  | 'HOUR'
  | 'SESSION'
  | 'TIME';

/** On what ground somebody acts for a person or reads about him: himself, a delegation, a guardianship, assistance by the hotline or the community, the duty of a post, or the system by itself. */
export type Ground =
  | 'ASSISTANCE'
  | 'DELEGATION'
  | 'DUTY'
  | 'GUARDIANSHIP'
  | 'SELF'
  | 'SYSTEM';

/** The document a guardianship rests on. */
export type GuardianshipPaper =
  | 'BIRTH_CERTIFICATE'
  | 'COMMITTEE_APPOINTMENT'
  | 'COURT_DECISION'
  | 'GUARDIANSHIP_AGREEMENT'
  | 'HOUSEHOLD_REGISTER';

/** Why a payment whose day has come waits. */
export type HeldFor =
  | 'BUDGET'
  | 'QUESTIONS';

/** Why hours moved: served and issued, set aside for a service, spent on it, back again, given to somebody, given to all, lapsed by a rule, taken back after a dispute, set aside until a dispute is decided, under way to another platform. */
export type HoursMove =
  | 'ASKED'
  | 'DISPUTED'
  | 'DONATED'
  | 'EARNED'
  | 'GIVEN'
  | 'GIVEN_BACK'
  | 'LAPSED'
  | 'REVERSED'
  | 'SENDING'
  | 'SERVED';

/** How the person was known for who he is. */
export type Identification =
  | 'CARD'
  | 'ID_NUMBER'
  | 'NAME_AND_BIRTHDAY'
  | 'PHONE_NUMBER';

export type ImportBankAnswersInput = {
  batchId: string;
  /** The CSV file as it is, with the columns 付款号, 金额, 结果 (成功, 失败 or 退汇), 原因. */
  content: string;
};

/** How it stands with one payment of an award. */
export type InstalmentStatus =
  | 'CANCELLED'
  | 'DUE'
  | 'HELD_BACK'
  | 'IN_PAYMENT'
  | 'NOT_MET'
  | 'OWED_BACK'
  | 'PAID'
  | 'PLANNED'
  | 'REPAID'
  | 'TAKEN_BACK';

export type IssueCardInput = {
  /** As it is printed on the card. */
  cardNumber: string;
  personId: string;
};

export type IssueServiceCertificateInput = {
  /** The last day; until today where that is later. */
  endsOn: string;
  personId: string;
  startsOn: string;
};

/** How one gets an item. */
export type ItemAccess =
  /** By an application. */
  | 'APPLY'
  /** At a service point or by telephone. */
  | 'ASK'
  /** Booked in the app. */
  | 'BOOK';

/** Whether all parts must hold, or any. */
export type Joined =
  | 'ALL'
  | 'ANY';

/** Somebody by full name and telephone, as he is recorded. */
export type KnownByInput = {
  name: string;
  phone: string;
};

export type MakePayoutBatchInput = {
  fundId: string;
  /** Made once by the client and sent again on every retry. */
  idempotencyKey: string;
  /** 2026-12 */
  month: string;
};

/** Which meal of the day. */
export type Meal =
  | 'BREAKFAST'
  | 'DINNER'
  | 'LUNCH';

export type MealBookingStatus =
  | 'CANCELLED'
  | 'COLLECTED'
  | 'CONFIRMED'
  | 'DELIVERED'
  | 'NO_SHOW';

export type MealWarningKind =
  | 'ALLERGEN'
  | 'AWAY'
  | 'DIET'
  | 'SAME_MEAL_ELSEWHERE';

/** What a message leads to. */
export type MessageLink =
  | 'ABSENCE'
  | 'APPLICATION'
  | 'AWARD'
  | 'DATA_REQUEST'
  | 'DELEGATION'
  | 'HOURS'
  | 'MEAL_BOOKING'
  | 'RESPITE_STAY'
  | 'STANDING_ORDER'
  | 'TASK_CLAIM'
  | 'TIME_TASK';

/** Why a house does not do. */
export type MisfitKind =
  | 'BED_KIND'
  | 'DIET'
  | 'EQUIPMENT'
  | 'FULL'
  | 'NOT_ELIGIBLE'
  | 'NOT_ON_THESE_DAYS'
  | 'OVER_BUDGET'
  | 'ROOM_SEX'
  | 'TOO_FAR'
  | 'TOO_LONG';

/** What is still missing: a birthday, the day on which a rule begins, one answer, one paper. */
export type NearMissKind =
  | 'AGE_REACHED'
  | 'ITEM_STARTS'
  | 'ONE_FACT'
  | 'ONE_PAPER';

/** What the people of a case should do next. */
export type NextDeed =
  | 'APPEAL'
  | 'APPLY_ANEW'
  | 'BRING_PAPERS'
  | 'FILL_IN'
  | 'USE_IT'
  | 'WAIT';

/** What staff should look at; by itself it proves nothing. */
export type OddPattern =
  /** Service begun at night. */
  | 'AT_NIGHT'
  /** Confirmed by silence each time. */
  | 'BY_RULE'
  /** Very many hours on one day. */
  | 'LONG_DAY'
  /** Claimed and did not come. */
  | 'NO_SHOWS'
  /** The same two very often. */
  | 'SAME_PAIR'
  /** Gone again after a few minutes. */
  | 'SHORT_VISIT';

export type OfferStayInput = {
  stayId: string;
};

/** Another member of a household. */
export type OtherMemberInput = {
  /** As the item names it, "CHILD". */
  code: string;
  personId: string;
};

/** What came of telling somebody. */
export type OutreachOutcome =
  | 'CONTACTED'
  | 'DONE'
  | 'NOT_WANTED';

/** Not told yet; told; does not want it; nothing is left to do. */
export type OutreachState =
  | 'CONTACTED'
  | 'DONE'
  | 'NEW'
  | 'NOT_WANTED';

/** Whether a paper is to be brought. */
export type PaperNeed =
  /** The record says so already: it need not be brought. */
  | 'KNOWN'
  | 'NEEDED'
  /** It makes no difference here. */
  | 'NOT_NEEDED'
  | 'OPTIONAL';

export type PassApplicationInput = {
  applicationId: string;
  words?: string | null | undefined;
};

export type PathStanding =
  | 'DONE'
  | 'NEXT'
  | 'NOW';

/** How far a batch of payments has come. */
export type PayoutBatchStatus =
  | 'APPROVED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'DRAFT'
  | 'EXPORTED';

/** How it stands with one payment. */
export type PayoutLineStatus =
  | 'FAILED'
  | 'PAID'
  | 'READY'
  | 'REMOVED'
  | 'RETURNED'
  | 'SENT';

/** A value that is shown in full only on its own, for a stated purpose. */
export type PersonalField =
  | 'CARD_NUMBER'
  | 'HOME_ADDRESS'
  | 'ID_NUMBER'
  | 'PHONE';

/** What the platform is about; the tiles of home. */
export type Pillar =
  | 'APPLICATIONS'
  | 'CATALOG'
  | 'MEALS'
  | 'RESPITE'
  | 'TIME_BANK';

/** A point on the earth, in degrees. */
export type PositionInput = {
  latitude: number;
  longitude: number;
};

export type PostCentreTaskInput = {
  /** A UUID made once by the client, kept until answered and sent again on every retry. */
  idempotencyKey: string;
  kind: string;
  language?: SpokenLanguage | null | undefined;
  /** What is needed; only the volunteer who claimed it reads it. */
  needs?: string | null | undefined;
  /** How many volunteers. */
  places: number;
  plannedMinutes: number;
  servicePointId: string;
  startsAt: string;
};

/** How a diner shows that a booked meal is his: six-digit code, QR code, printed card number, last four digits of the phone, or the word of a helper. All count the same. */
export type Proof =
  | 'CARD'
  | 'CODE'
  | 'HELPER'
  | 'PHONE_TAIL'
  | 'QR';

/** Why a full value is looked at; the person sees it. */
export type Purpose =
  | 'BRING_MEAL'
  | 'CALL_BACK'
  | 'CHECK_OWN'
  | 'CORRECT_RECORD'
  | 'EMERGENCY'
  | 'VERIFY_IDENTITY';

/** Of what one may be told outside the app. */
export type PushKind =
  | 'APPLICATION'
  | 'DATA_REQUEST'
  | 'DELEGATION'
  | 'MEAL'
  | 'RESPITE';

/** Where the days of a quota come from: granted on application, or given by the rules to everybody. */
export type QuotaOrigin =
  | 'ENTITLEMENT'
  | 'RULES';

export type RateApplicationInput = {
  applicationId: string;
  /** 5 very good … 1 very bad. */
  level: number;
  reasons?: Array<RatingReason> | null | undefined;
  words?: string | null | undefined;
};

export type RateServiceInput = {
  claimId: string;
  stars: number;
  words?: string | null | undefined;
};

/** What was not good about how a case was handled. */
export type RatingReason =
  | 'HARD_TO_USE'
  | 'NOT_EXPLAINED'
  | 'OTHER'
  | 'TOO_MANY_PAPERS'
  | 'TOO_SLOW'
  | 'UNFRIENDLY';

export type ReadMessagesInput = {
  /** The newest one that was seen. */
  upToId: string;
};

export type RecordAbsenceInput = {
  /** The day on which he is home again; without it until somebody says so. */
  backOn?: string | null | undefined;
  /** A UUID made once by the client, kept until answered and sent again on every retry. */
  idempotencyKey: string;
  personId: string;
  /** A respite stay records its absence by itself. */
  reason: AbsenceReason;
  /** The first day away, at most a month ago. */
  startsOn: string;
};

export type RecordDeathInput = {
  diedOn: string;
  /** The paper that was seen. */
  paper: DeathPaper;
  personId: string;
};

export type RecordNoShowInput = {
  stayId: string;
  /** What the family is told. */
  words: string;
};

export type RecordOutreachInput = {
  /** For colleagues; the person may read it too. */
  note?: string | null | undefined;
  outcome: OutreachOutcome;
  outreachId: string;
};

export type RecordRepaymentInput = {
  instalmentId: string;
};

export type RecordTrainingInput = {
  doneOn: string;
  personId: string;
  training: string;
};

export type RefreshSessionInput = {
  refreshToken: string;
};

export type RefuseBudgetInput = {
  budgetId: string;
};

export type RefuseStayInput = {
  stayId: string;
  /** Why, in words for the family. */
  words: string;
};

/** Why hours were not taken elsewhere. */
export type RefusedFor =
  | 'CONFLICT'
  | 'NOT_ANSWERED'
  | 'NOT_YET'
  | 'NO_AGREEMENT'
  | 'NUMBER_UNKNOWN'
  | 'OVER_LIMIT'
  | 'POSTED'
  | 'RATES_DIFFER'
  | 'STORE_FULL'
  | 'TOO_LITTLE'
  | 'UNKNOWN_TRANSFER'
  | 'VOIDED';

/** The five levels of the region tree. */
export type RegionLevel =
  | 'CITY'
  | 'COMMUNITY'
  | 'COUNTY'
  | 'PROVINCE'
  | 'TOWNSHIP';

export type RegisterVolunteerInput = {
  /** Codes of kinds of service; all of them where there are none. */
  kinds: Array<string>;
  languages: Array<SpokenLanguage>;
  personId: string;
  radiusMetres: number;
};

export type RejectApplicationInput = {
  applicationId: string;
  /** Of CRITERION_UNMET: the code of the criterion. */
  criterion?: string | null | undefined;
  reason: RejectionReason;
  /** Why, and what they can do now, in words for the citizen. */
  words: string;
};

/** Why an application was rejected: a condition is not met, the papers do not show it, the same is granted already, what there is to give has run out, what was said is not true, or another reason in words. */
export type RejectionReason =
  | 'CRITERION_UNMET'
  | 'GRANTED_ELSEWHERE'
  | 'NOT_PROVEN'
  | 'OTHER'
  | 'QUOTA_EXHAUSTED'
  | 'UNTRUE';

/** What the delegate is to the person. */
export type Relation =
  | 'COMMUNITY_WORKER'
  | 'DAUGHTER'
  | 'GRANDCHILD'
  | 'NEIGHBOUR'
  | 'PARENT'
  | 'RELATIVE'
  | 'SON'
  | 'SPOUSE';

export type ReleaseReviewInput = {
  applicationId: string;
};

export type RemoveAttachmentInput = {
  applicationId: string;
  attachmentId: string;
};

export type RemoveHousePictureInput = {
  pictureId: string;
};

export type RemovePaymentInput = {
  lineId: string;
};

export type RenewReceivingNumberInput = {
  personId: string;
};

export type RepairPaymentInput = {
  lineId: string;
};

export type ReportNoShowInput = {
  claimId: string;
};

export type RequestCorrectionInput = {
  /** For DIET. */
  diet?: DietInput | null | undefined;
  field: CorrectableField;
  idempotencyKey: string;
  /** Anything that helps whoever answers. */
  note?: string | null | undefined;
  personId: string;
  /** What is right: an id number by GB 11643, a mobile number, a day as 1944-03-02, or words. */
  value?: string | null | undefined;
};

export type RequestDelegationInput = {
  /** The last day; three years ahead at most. */
  endsOn: string;
  /** For those without a phone, such as children. */
  idNumber?: string | null | undefined;
  idempotencyKey: string;
  kind?: DelegationKind;
  /** The full name of the person to act for. */
  name: string;
  /** His phone number; or else his id number. */
  phone?: string | null | undefined;
  purpose: DelegationPurpose;
  /** What the asker is to the person. */
  relation: Relation;
  /** In what matters. A guardian has them all. */
  scopes: Array<DelegationScope>;
};

export type RequestDeletionInput = {
  idempotencyKey: string;
  /** Anything that helps whoever answers. */
  note?: string | null | undefined;
  personId: string;
};

export type RequestRespiteStayInput = {
  /** The own share that was shown, of all who are placed together; a higher one is refused with PRICE_RISEN. */
  agreedOwnShareFen: number;
  /** Of a bed the day of leaving, otherwise the last day. */
  endsOn: string;
  form: CareForm;
  /** Of HOME_HOURS: for how many hours, each day. */
  hours?: number | null | undefined;
  /** From one to five, the dearest wish first. */
  houseIds: Array<string>;
  /** A UUID made once by the client, kept until answered and sent again on every retry. */
  idempotencyKey: string;
  needs: StayNeedsInput;
  /** Who is cared for. */
  personId: string;
  startsOn: string;
  /** Of HOME_HOURS: the full hour at which the caregiver comes. */
  startsTime?: string | null | undefined;
  whenFull: WhenFull;
  /** What the other one needs; the same without it. */
  withNeeds?: StayNeedsInput | null | undefined;
  /** Who is placed in the same house, or neither is (老残一体). */
  withPersonId?: string | null | undefined;
};

/** Who needs what, when and where. */
export type RespiteSearchInput = {
  /** Any but those for people with dementia, where it is left out. */
  bedKind?: BedKind | null | undefined;
  /** Nights of a bed, days of the others. */
  days?: number | null | undefined;
  /** What the kitchen must cook; without it what is on record, if its use was agreed to. */
  diets?: Array<DietNeed> | null | undefined;
  /** Of a bed the day of leaving, otherwise the last day; or else `days`. */
  endsOn?: string | null | undefined;
  /** All of it. */
  equipment?: Array<BedEquipment>;
  /** All three without it. */
  forms?: Array<CareForm> | null | undefined;
  /** What one would pay a day at most. */
  greatestOwnShareADayFen?: number | null | undefined;
  /** Of hours at home: how many a day. */
  hours?: number;
  /** These houses alone, however far. */
  houseIds?: Array<string> | null | undefined;
  /** Where it is to be near; without it, the home on record. */
  near?: PositionInput | null | undefined;
  personId: string;
  /** Where the id number on record does not tell. */
  roomSex?: RoomSex | null | undefined;
  startsOn: string;
  /** Of hours at home: when the caregiver comes, a whole hour. */
  startsTime?: string;
  withinMetres?: number;
};

export type ResumeAwardInput = {
  awardId: string;
  /** Whether what fell due meanwhile is paid, too. */
  paysMissed: boolean;
};

export type ReturnApplicationInput = {
  applicationId: string;
  papers: Array<AskedPaperInput>;
  /** What is to be mended, in words for the citizen. */
  words: string;
};

export type ReturnBedToServiceInput = {
  bedId: string;
  /** `BedUse.id`. */
  useId: string;
};

export type ReviewOutcome =
  | 'APPROVED'
  /** Withdrawn or lapsed before it was decided. */
  | 'CLOSED'
  | 'PASSED'
  | 'REJECTED';

export type ReviewStepStatus =
  | 'DONE'
  | 'OPEN'
  /** Papers are awaited. */
  | 'PAUSED';

/** Which of the cases to list. */
export type ReviewView =
  /** All at the viewer’s own desk. */
  | 'DESK'
  /** Those that the viewer has taken. */
  | 'MINE'
  /** Overdue ones at any desk of the viewer’s region. */
  | 'OVERDUE'
  /** Those that a colleague has decided and that wait for a second officer. */
  | 'TO_CONFIRM';

export type RevokeDeathInput = {
  personId: string;
};

export type RevokeDelegationInput = {
  delegationId: string;
};

/** What a signed-in viewer is here to do. */
export type Role =
  | 'ADMINISTRATOR'
  | 'ASSESSOR'
  | 'CITIZEN'
  | 'FUND_OFFICER'
  | 'HOTLINE_AGENT'
  | 'PROVIDER_OPERATOR'
  | 'REVIEWER'
  | 'SUPERVISOR';

/** Whose room it is: of men, of women, of anybody. */
export type RoomSex =
  | 'ANY'
  | 'FEMALE'
  | 'MALE';

export type SaveApplicationDraftInput = {
  /** Only what changed, by the names of the fields; null takes an answer back. */
  answers: Record<string, unknown>;
  applicationId: string;
  /** The `draftVersion` that was changed. */
  draftVersion: number;
};

export type SendHoursInput = {
  /** Of which book; without it, of where he lives. */
  book?: string | null | undefined;
  /** A UUID made once by the client, kept until answered and sent again on every retry. */
  idempotencyKey: string;
  minutes: number;
  /** The receiving number, as it was read out. */
  number: string;
  /** Who gives. */
  personId: string;
};

/** Where hours stand that were sent elsewhere. */
export type SentStatus =
  | 'POSTED'
  | 'PREPARED'
  | 'VOIDED';

/** What a service point is. */
export type ServicePointKind =
  /** 助餐点 */
  | 'CANTEEN'
  /** 养老院 */
  | 'CARE_HOME'
  /** 日间照护 */
  | 'DAY_CARE'
  /** 残疾人集中托养机构 */
  | 'DISABILITY_CARE_INSTITUTION'
  /** 残疾人之家 */
  | 'DISABILITY_HOME'
  /** 社区养老服务中心 */
  | 'ELDER_CARE_CENTRE'
  /** 社区卫生服务站 */
  | 'HEALTH_STATION'
  /** 互助点 */
  | 'MUTUAL_HELP_POINT'
  /** 托育场所、宝宝屋 */
  | 'NURSERY'
  /** 科学育儿指导站 */
  | 'PARENTING_STATION'
  /** 康复机构 */
  | 'REHABILITATION_CENTRE'
  /** 社区服务窗口 */
  | 'SERVICE_WINDOW'
  /** 长者照护之家 */
  | 'SHORT_STAY_HOME'
  /** 时间银行网点 */
  | 'TIME_BANK_BRANCH'
  /** 培训点 */
  | 'TRAINING_CENTRE';

export type SetCarersInput = {
  carers: number;
  houseId: string;
};

export type SetWaitingListOpenInput = {
  isOpen: boolean;
  listId: string;
};

export type SettleDifferenceInput = {
  differenceId: string;
  /** How it was settled. */
  words: string;
};

export type SignInAsDemoPersonInput = {
  personId: string;
};

export type SignInAsStaffInput = {
  password: string;
  userName: string;
};

export type SignInWithWeChatInput = {
  /** From `wx.login`; good once, for five minutes. */
  code: string;
};

/** What the volunteer speaks. */
export type SpokenLanguage =
  /** 本地话 */
  | 'LOCAL_DIALECT'
  /** 普通话 */
  | 'MANDARIN'
  /** 手语 */
  | 'SIGN'
  /** 藏语 */
  | 'TIBETAN';

/** Whether a document is in force. */
export type Standing =
  /** In force, but our text of it ends too soon. */
  | 'CUT_OFF'
  /** A draft for comment (征求意见稿), not a rule in force. */
  | 'DRAFT'
  | 'IN_FORCE'
  /** Made up for the demo world. */
  | 'SAMPLE';

export type StartApplicationInput = {
  /** Made once by the client and sent again on every retry. */
  idempotencyKey: string;
  /** As in `ServiceItem.id`. */
  itemId: string;
  /** Of a household: everybody else. */
  others?: Array<OtherMemberInput> | null | undefined;
  /** Whom it is for; of a household the first member. */
  personId: string;
};

export type StartAssistanceInput = {
  channel: Channel;
  /** How the person was known for who he is. */
  identifiedBy: Identification;
  personId: string;
};

export type StartStandingOrderInput = {
  /** The most a meal may cost the diner. */
  agreedOwnShareFen: number;
  dinerId: string;
  /** The last day; without it until it is stopped. */
  endsOn?: string | null | undefined;
  fulfilment: Fulfilment;
  /** A UUID made once by the client, kept until answered and sent again on every retry. */
  idempotencyKey: string;
  meal: Meal;
  servicePointId: string;
  startsOn: string;
  /** 1 for Monday … 7 for Sunday. */
  weekdays: Array<number>;
};

/** Whether both sides say the same of a day. */
export type StatementStatus =
  | 'AGREED'
  | 'DIFFERS'
  | 'OPEN';

/** Why a stay ended otherwise than by being lived. */
export type StayEnd =
  | 'BED_LOST'
  | 'BY_FAMILY'
  | 'BY_HOUSE'
  | 'DATES_PASSED'
  | 'DIED'
  | 'NOT_IN_CONTACT'
  | 'OFFER_DECLINED'
  | 'OFFER_EXPIRED'
  | 'RECORD_CLOSED';

/** What happened to a stay. */
export type StayEventKind =
  | 'ADMITTED'
  | 'BED_LOST'
  | 'CANCELLED'
  | 'CHANGED'
  | 'COMPLETED'
  | 'CONFIRMED'
  | 'DECLINED'
  | 'MOVED'
  | 'OFFERED'
  | 'OFFER_DECLINED'
  | 'OFFER_EXPIRED'
  | 'OVERRIDE_ASKED'
  | 'OVERRIDE_GRANTED'
  | 'OVERRIDE_REFUSED'
  | 'REQUESTED'
  | 'WAITLISTED';

/** What a stay needs of a bed. */
export type StayNeedsInput = {
  /** Any, where it is left out. */
  bedKind?: BedKind | null | undefined;
  /** All of it. */
  equipment: Array<BedEquipment>;
  /** Where the record does not say: whose rooms fit, besides those of anybody. */
  roomSex?: RoomSex | null | undefined;
};

/** Where a stay stands. */
export type StayStatus =
  /** Ended before it began. */
  | 'CANCELLED'
  | 'COMPLETED'
  | 'CONFIRMED'
  /** The house could not take it. */
  | 'DECLINED'
  | 'IN_STAY'
  /** A place is held, until the offer ends. */
  | 'OFFERED'
  /** The house looks at it. */
  | 'REQUESTED'
  /** On the waiting list. */
  | 'WAITLISTED';

export type StopAwardInput = {
  awardId: string;
  /** Why, in words for the person. */
  words: string;
};

export type StopStandingOrderInput = {
  /** Whether what it has booked is cancelled, too. */
  cancelsBooked?: boolean;
  orderId: string;
};

/** Whether hours were sent from here or are to come here. */
export type StuckWay =
  | 'RECEIVED'
  | 'SENT';

export type SubmitApplicationInput = {
  applicationId: string;
};

export type SuspendVolunteerInput = {
  personId: string;
  /** Why, in words for him; without it he may claim again. */
  words?: string | null | undefined;
};

export type TakeBackInstalmentInput = {
  /** Whether the viewer read that another officer asked, and says the same: refused if nobody asks any more. */
  confirms?: boolean;
  instalmentId: string;
  /** Why, in words for the person. */
  words: string;
};

export type TakeBedOutOfServiceInput = {
  bedId: string;
  /** The day from which it is a bed again. */
  endsOn: string;
  reason: string;
  startsOn: string;
};

/** Why a task was cancelled. */
export type TaskEnd =
  | 'ABSENCE'
  | 'BY_ASKER'
  | 'NOBODY_CAME';

/** Whose hours a task is paid with. */
export type TaskPayer =
  | 'COMMON_FUND'
  | 'NOBODY'
  | 'OWN';

/** Who asked, or who serves. */
export type TaskSide =
  | 'ASKER'
  | 'VOLUNTEER';

/** Where a task of the time bank stands. */
export type TaskStatus =
  | 'AWAITING_CONFIRMATION'
  | 'CANCELLED'
  | 'CLAIMED'
  | 'DISPUTED'
  | 'IN_SERVICE'
  | 'OPEN'
  | 'SETTLED';

/** Why a request was refused. */
export type UserErrorCode =
  | 'ALREADY_APPLIED'
  | 'ALREADY_AWAY'
  | 'ALREADY_BOOKED'
  | 'ALREADY_GRANTED'
  | 'ALREADY_KNOWN'
  | 'ALREADY_SERVED'
  | 'ALREADY_STAYING'
  | 'APPEAL_CLOSED'
  | 'BAD_END_DATE'
  | 'BAD_VALUE'
  | 'BED_IN_USE'
  | 'BOOKING_CANCELLED'
  | 'BOOKING_CLOSED'
  | 'BOOKS_DIFFER'
  | 'CANCELLATION_CLOSED'
  | 'CEILING_REACHED'
  | 'CHECKS_MISSING'
  | 'CONFIRMATION_NEEDED'
  | 'DATES_NOT_POSSIBLE'
  | 'DELEGATION_ENDED'
  | 'DRAFT_CHANGED'
  | 'ENDS_WITH_STAY'
  | 'FILE_DAMAGED'
  | 'FILE_EMPTY'
  | 'FILE_INFECTED'
  | 'FILE_NOT_CHECKED'
  | 'FILE_TOO_LARGE'
  | 'FILE_TYPE_NOT_ALLOWED'
  | 'FORM_INCOMPLETE'
  | 'FULFILMENT_NOT_OFFERED'
  | 'GRANT_NEEDED'
  | 'GUARDIAN_NEEDED'
  | 'HOUSE_FULL'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'LIST_CLOSED'
  | 'LOCKED_OUT'
  | 'NOTHING_DUE'
  | 'NOT_APPLIED_FOR'
  | 'NOT_AT_THIS_STAGE'
  | 'NOT_A_VOLUNTEER'
  | 'NOT_ELIGIBLE'
  | 'NOT_ENOUGH'
  | 'NOT_FINISHED'
  | 'NOT_FITTING'
  | 'NOT_FOUND'
  | 'NOT_IN_YOUR_REGION'
  | 'NOT_OPEN_THAT_DAY'
  | 'NOT_SERVED_NOW'
  | 'NO_HOME_ADDRESS'
  | 'NO_SCOPE'
  | 'OFFER_OVER'
  | 'OTHER_SIDE_NOT_HEARD'
  | 'OVER_LIMIT'
  | 'OVER_QUOTA'
  | 'OWN_CASE'
  | 'OWN_HOUSEHOLD'
  | 'OWN_REQUEST'
  | 'PAPERS_MISSING'
  | 'PAPER_NEEDED'
  | 'PRICE_RISEN'
  | 'PROOF_NOT_FOUND'
  | 'RATIO_BROKEN'
  | 'REASON_NEEDED'
  | 'RECORD_CLOSED'
  | 'REQUEST_ANSWERED'
  | 'REQUEST_OPEN'
  | 'SEARCH_TOO_WIDE'
  | 'SECOND_OFFICER_NEEDED'
  | 'SESSION_ENDED'
  | 'SIGN_IN_FAILED'
  | 'SITTING_FULL'
  | 'STANDING_ORDER_EXISTS'
  | 'STAY_TOO_LONG'
  | 'TAKEN_BY_ANOTHER'
  | 'TASK_TAKEN'
  | 'TIME_TAKEN'
  | 'TOO_MANY_DELEGATIONS'
  | 'TOO_MANY_FILES'
  | 'TOO_MANY_TRIES'
  | 'TO_ONESELF'
  | 'TRAINING_NEEDED'
  | 'WECHAT_UNAVAILABLE'
  | 'WRONG_MEMBERS';

/** UNKNOWN while a fact is missing: never "no" for want of a paper. */
export type Verdict =
  | 'MET'
  | 'UNKNOWN'
  | 'UNMET';

/** That the volunteer came, or that he left. */
export type VisitMoment =
  | 'ARRIVAL'
  | 'DEPARTURE';

/** By what it is known that a volunteer came or left. */
export type VisitProof =
  | 'CALL'
  | 'CENTRE'
  | 'CODE'
  | 'ELDER'
  | 'FAMILY'
  | 'QR'
  | 'RULE';

export type VouchForVisitInput = {
  claimId: string;
  moment: VisitMoment;
};

/** Where somebody on a waiting list stands. */
export type WaitingStatus =
  | 'LEFT'
  | 'OFFERED'
  | 'PLACED'
  | 'WAITING';

/** What happened on a waiting list. */
export type WaitlistEventKind =
  | 'ASKED_CONTACT'
  | 'CLOSED'
  | 'CONFIRMED_CONTACT'
  | 'JOINED'
  | 'LEFT'
  | 'OFFERED'
  | 'OFFER_DECLINED'
  | 'OFFER_EXPIRED'
  | 'OPENED'
  | 'PLACED'
  | 'RANKED'
  | 'RULES_CHANGED'
  | 'SKIPPED'
  | 'WISHES_CHANGED';

/** What happens to whoever asks where everything is taken. */
export type WhenFull =
  | 'REFUSE'
  | 'WAIT';

export type WithdrawApplicationInput = {
  applicationId: string;
};

export type WithdrawConsentInput = {
  personId: string;
  purpose: ConsentPurpose;
};

export type WithdrawDataRequestInput = {
  requestId: string;
};

export type ApplicationCardFragment = { __typename: 'Application', id: string, number: string, status: ApplicationStatus, nextDeed: NextDeed, expectedOn: string | null, closesOn: string | null, appealableUntil: string | null, startedAt: string, submittedAt: string | null, decidedAt: string | null, mayRate: boolean, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } };

export type PathStepPartsFragment = { __typename: 'PathStepView', code: string, title: string, standing: PathStanding, officer: string | null, expectedOn: string | null, isOverdue: boolean, isEscalated: boolean, outcome: ReviewOutcome | null, doneAt: string | null, desk: { __typename: 'Region', code: string, fullName: string } | null };

export type WantedPaperPartsFragment = { __typename: 'WantedPaper', code: string, paper: string, purpose: string, need: PaperNeed, isAskedFor: boolean, of: string | null, attachments: Array<{ __typename: 'Attachment', id: string, mediaType: string, bytes: number, uploadedAt: string }> };

export type EntitlementPartsFragment = { __typename: 'Entitlement', id: string, applicationId: string, itemId: string, kind: GrantKind, says: string, amountFen: number | null, quota: number | null, unit: GrantUnit | null, per: GrantPeriod | null, used: number, startsOn: string, endsOn: string | null, renewableFrom: string | null };

export type DecisionPartsFragment = { __typename: 'Decision', id: string, outcome: ReviewOutcome, verdict: Verdict, reason: RejectionReason | null, words: string | null, decidedAt: string, decidedOn: string, isOverride: boolean, decidedBy: { __typename: 'Doer', name: string, ground: Ground, relation: Relation | null }, confirmedBy: { __typename: 'Doer', name: string, ground: Ground, relation: Relation | null } | null, criterion: { __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null } | null, members: Array<{ __typename: 'MemberCriteria', code: string, title: string, criteria: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }> }> };

export type RatingPartsFragment = { __typename: 'Rating', id: string, level: number, reasons: Array<RatingReason>, words: string | null, ratedAt: string, answer: string | null, answerDueOn: string | null, answeredAt: string | null, answeredBy: { __typename: 'Doer', name: string, ground: Ground, relation: Relation | null } | null };

export type ApplicationsQueryVariables = Exact<{
  personId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ApplicationsQuery = { applications: { __typename: 'ApplicationConnection', edges: Array<{ __typename: 'ApplicationEdge', node: { __typename: 'Application', id: string, number: string, status: ApplicationStatus, nextDeed: NextDeed, expectedOn: string | null, closesOn: string | null, appealableUntil: string | null, startedAt: string, submittedAt: string | null, decidedAt: string | null, mayRate: boolean, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type EntitlementsQueryVariables = Exact<{
  personId: string;
}>;


export type EntitlementsQuery = { entitlements: Array<{ __typename: 'Entitlement', id: string, applicationId: string, itemId: string, kind: GrantKind, says: string, amountFen: number | null, quota: number | null, unit: GrantUnit | null, per: GrantPeriod | null, used: number, startsOn: string, endsOn: string | null, renewableFrom: string | null }> };

export type ApplicationQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationQuery = { application: { __typename: 'Application', returnedWords: string | null, mayEdit: boolean, mayWithdraw: boolean, mayAppeal: boolean, id: string, number: string, status: ApplicationStatus, nextDeed: NextDeed, expectedOn: string | null, closesOn: string | null, appealableUntil: string | null, startedAt: string, submittedAt: string | null, decidedAt: string | null, mayRate: boolean, region: { __typename: 'Region', code: string, fullName: string } | null, startedBy: { __typename: 'Doer', name: string, ground: Ground, relation: Relation | null }, members: Array<{ __typename: 'ApplicationMember', id: string, code: string, person: { __typename: 'NamedPerson', id: string, name: string } }>, papers: Array<{ __typename: 'WantedPaper', code: string, paper: string, purpose: string, need: PaperNeed, isAskedFor: boolean, of: string | null, attachments: Array<{ __typename: 'Attachment', id: string, mediaType: string, bytes: number, uploadedAt: string }> }>, path: Array<{ __typename: 'PathStepView', code: string, title: string, standing: PathStanding, officer: string | null, expectedOn: string | null, isOverdue: boolean, isEscalated: boolean, outcome: ReviewOutcome | null, doneAt: string | null, desk: { __typename: 'Region', code: string, fullName: string } | null }>, timeline: Array<{ __typename: 'TimelineEntry', id: string, kind: ApplicationEventKind, at: string, stepTitle: string | null, words: string | null, doneBy: { __typename: 'Doer', name: string, ground: Ground, relation: Relation | null } }>, decisions: Array<{ __typename: 'Decision', id: string, outcome: ReviewOutcome, verdict: Verdict, reason: RejectionReason | null, words: string | null, decidedAt: string, decidedOn: string, isOverride: boolean, decidedBy: { __typename: 'Doer', name: string, ground: Ground, relation: Relation | null }, confirmedBy: { __typename: 'Doer', name: string, ground: Ground, relation: Relation | null } | null, criterion: { __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null } | null, members: Array<{ __typename: 'MemberCriteria', code: string, title: string, criteria: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }> }> }>, entitlements: Array<{ __typename: 'Entitlement', id: string, applicationId: string, itemId: string, kind: GrantKind, says: string, amountFen: number | null, quota: number | null, unit: GrantUnit | null, per: GrantPeriod | null, used: number, startsOn: string, endsOn: string | null, renewableFrom: string | null }>, rating: { __typename: 'Rating', id: string, level: number, reasons: Array<RatingReason>, words: string | null, ratedAt: string, answer: string | null, answerDueOn: string | null, answeredAt: string | null, answeredBy: { __typename: 'Doer', name: string, ground: Ground, relation: Relation | null } | null } | null, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } } };

export type ApplicationStatusQueryVariables = Exact<{
  number: string;
  idTail: string;
}>;


export type ApplicationStatusQuery = { applicationStatus: { __typename: 'PublicStatus', status: ApplicationStatus, nextDeed: NextDeed, expectedOn: string | null, until: string | null, path: Array<{ __typename: 'PathStepView', code: string, title: string, standing: PathStanding, officer: string | null, expectedOn: string | null, isOverdue: boolean, isEscalated: boolean, outcome: ReviewOutcome | null, doneAt: string | null, desk: { __typename: 'Region', code: string, fullName: string } | null }> } | null };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawApplicationMutation = { withdrawApplication: { __typename: 'WithdrawApplicationPayload', application: { __typename: 'Application', id: string, number: string, status: ApplicationStatus, nextDeed: NextDeed, expectedOn: string | null, closesOn: string | null, appealableUntil: string | null, startedAt: string, submittedAt: string | null, decidedAt: string | null, mayRate: boolean, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AppealApplicationMutationVariables = Exact<{
  input: AppealApplicationInput;
}>;


export type AppealApplicationMutation = { appealApplication: { __typename: 'AppealApplicationPayload', application: { __typename: 'Application', id: string, number: string, status: ApplicationStatus, nextDeed: NextDeed, expectedOn: string | null, closesOn: string | null, appealableUntil: string | null, startedAt: string, submittedAt: string | null, decidedAt: string | null, mayRate: boolean, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RateApplicationMutationVariables = Exact<{
  input: RateApplicationInput;
}>;


export type RateApplicationMutation = { rateApplication: { __typename: 'RateApplicationPayload', application: { __typename: 'Application', id: string, number: string, status: ApplicationStatus, nextDeed: NextDeed, expectedOn: string | null, closesOn: string | null, appealableUntil: string | null, startedAt: string, submittedAt: string | null, decidedAt: string | null, mayRate: boolean, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ApplicationChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type ApplicationChangedSubscription = { applicationChanged: { __typename: 'Application', id: string, status: ApplicationStatus } };

export type FormFieldPartsFragment = { __typename: 'FormField', name: string, title: string, help: string | null, kind: FormFieldKind, none: string | null, isRequired: boolean, maxLength: number | null, minimum: number | null, maximum: number | null, options: Array<{ __typename: 'FormOption', value: string, title: string }> };

export type FormOfApplicationFragment = { __typename: 'Application', id: string, number: string, status: ApplicationStatus, draftVersion: number, answers: Record<string, unknown>, mayEdit: boolean, closesOn: string | null, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string }, members: Array<{ __typename: 'ApplicationMember', id: string, code: string, person: { __typename: 'NamedPerson', id: string, name: string } }>, groups: Array<{ __typename: 'FormGroup', code: string, title: string, help: string | null, fields: Array<{ __typename: 'FormField', name: string, title: string, help: string | null, kind: FormFieldKind, none: string | null, isRequired: boolean, maxLength: number | null, minimum: number | null, maximum: number | null, options: Array<{ __typename: 'FormOption', value: string, title: string }> }> }>, papers: Array<{ __typename: 'WantedPaper', code: string, paper: string, purpose: string, need: PaperNeed, isAskedFor: boolean, of: string | null, attachments: Array<{ __typename: 'Attachment', id: string, mediaType: string, bytes: number, uploadedAt: string }> }> };

export type ApplicationFormQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationFormQuery = { application: { __typename: 'Application', id: string, number: string, status: ApplicationStatus, draftVersion: number, answers: Record<string, unknown>, mayEdit: boolean, closesOn: string | null, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string }, members: Array<{ __typename: 'ApplicationMember', id: string, code: string, person: { __typename: 'NamedPerson', id: string, name: string } }>, groups: Array<{ __typename: 'FormGroup', code: string, title: string, help: string | null, fields: Array<{ __typename: 'FormField', name: string, title: string, help: string | null, kind: FormFieldKind, none: string | null, isRequired: boolean, maxLength: number | null, minimum: number | null, maximum: number | null, options: Array<{ __typename: 'FormOption', value: string, title: string }> }> }>, papers: Array<{ __typename: 'WantedPaper', code: string, paper: string, purpose: string, need: PaperNeed, isAskedFor: boolean, of: string | null, attachments: Array<{ __typename: 'Attachment', id: string, mediaType: string, bytes: number, uploadedAt: string }> }> } };

export type HowToApplyQueryVariables = Exact<{
  id: string;
  personId?: string | null | undefined;
}>;


export type HowToApplyQuery = { serviceItem: { __typename: 'ServiceItem', id: string, title: string, howToApply: { __typename: 'HowToApply', members: Array<{ __typename: 'MemberRole', code: string, title: string }>, groups: Array<{ __typename: 'FormGroup', code: string, title: string }>, papers: Array<{ __typename: 'PaperToBring', code: string, paper: string, purpose: string, isOptional: boolean }> } | null, eligibility: { __typename: 'Eligibility', verdict: Verdict } } | null };

export type StartApplicationMutationVariables = Exact<{
  input: StartApplicationInput;
}>;


export type StartApplicationMutation = { startApplication: { __typename: 'StartApplicationPayload', application: { __typename: 'Application', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SaveApplicationDraftMutationVariables = Exact<{
  input: SaveApplicationDraftInput;
}>;


export type SaveApplicationDraftMutation = { saveApplicationDraft: { __typename: 'SaveApplicationDraftPayload', application: { __typename: 'Application', id: string, number: string, status: ApplicationStatus, draftVersion: number, answers: Record<string, unknown>, mayEdit: boolean, closesOn: string | null, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string }, members: Array<{ __typename: 'ApplicationMember', id: string, code: string, person: { __typename: 'NamedPerson', id: string, name: string } }>, groups: Array<{ __typename: 'FormGroup', code: string, title: string, help: string | null, fields: Array<{ __typename: 'FormField', name: string, title: string, help: string | null, kind: FormFieldKind, none: string | null, isRequired: boolean, maxLength: number | null, minimum: number | null, maximum: number | null, options: Array<{ __typename: 'FormOption', value: string, title: string }> }> }>, papers: Array<{ __typename: 'WantedPaper', code: string, paper: string, purpose: string, need: PaperNeed, isAskedFor: boolean, of: string | null, attachments: Array<{ __typename: 'Attachment', id: string, mediaType: string, bytes: number, uploadedAt: string }> }> } | null, fieldErrors: Array<{ __typename: 'FieldError', field: string, message: string }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitApplicationInput;
}>;


export type SubmitApplicationMutation = { submitApplication: { __typename: 'SubmitApplicationPayload', missingPapers: Array<string> | null, application: { __typename: 'Application', id: string, number: string, status: ApplicationStatus, nextDeed: NextDeed, expectedOn: string | null, closesOn: string | null, appealableUntil: string | null, startedAt: string, submittedAt: string | null, decidedAt: string | null, mayRate: boolean, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } } | null, fieldErrors: Array<{ __typename: 'FieldError', field: string, message: string }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RemoveAttachmentMutationVariables = Exact<{
  input: RemoveAttachmentInput;
}>;


export type RemoveAttachmentMutation = { removeAttachment: { __typename: 'RemoveAttachmentPayload', application: { __typename: 'Application', id: string, number: string, status: ApplicationStatus, draftVersion: number, answers: Record<string, unknown>, mayEdit: boolean, closesOn: string | null, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string }, members: Array<{ __typename: 'ApplicationMember', id: string, code: string, person: { __typename: 'NamedPerson', id: string, name: string } }>, groups: Array<{ __typename: 'FormGroup', code: string, title: string, help: string | null, fields: Array<{ __typename: 'FormField', name: string, title: string, help: string | null, kind: FormFieldKind, none: string | null, isRequired: boolean, maxLength: number | null, minimum: number | null, maximum: number | null, options: Array<{ __typename: 'FormOption', value: string, title: string }> }> }>, papers: Array<{ __typename: 'WantedPaper', code: string, paper: string, purpose: string, need: PaperNeed, isAskedFor: boolean, of: string | null, attachments: Array<{ __typename: 'Attachment', id: string, mediaType: string, bytes: number, uploadedAt: string }> }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type InstalmentPartsFragment = { __typename: 'Instalment', id: string, number: number, amountFen: number, dueOn: string, status: InstalmentStatus, heldFor: HeldFor | null, asks: Array<string>, backWords: string | null, unmet: Array<{ __typename: 'PaymentCondition', says: string }>, payment: { __typename: 'InstalmentPayment', status: PayoutLineStatus, month: string, batchNumber: number, needsRepair: boolean } | null };

export type AwardPartsFragment = { __typename: 'Award', id: string, title: string, per: GrantPeriod, amountFen: number, endsOn: string | null, status: AwardStatus, stopWords: string | null, applicationId: string, fund: { __typename: 'Fund', id: string, name: string }, reading: { __typename: 'PaymentReading', code: string, title: string, note: string | null, standing: Standing, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }, instalments: Array<{ __typename: 'Instalment', id: string, number: number, amountFen: number, dueOn: string, status: InstalmentStatus, heldFor: HeldFor | null, asks: Array<string>, backWords: string | null, unmet: Array<{ __typename: 'PaymentCondition', says: string }>, payment: { __typename: 'InstalmentPayment', status: PayoutLineStatus, month: string, batchNumber: number, needsRepair: boolean } | null }> };

export type AwardsQueryVariables = Exact<{
  personId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AwardsQuery = { awards: { __typename: 'AwardConnection', edges: Array<{ __typename: 'AwardEdge', node: { __typename: 'Award', id: string, title: string, per: GrantPeriod, amountFen: number, endsOn: string | null, status: AwardStatus, stopWords: string | null, applicationId: string, fund: { __typename: 'Fund', id: string, name: string }, reading: { __typename: 'PaymentReading', code: string, title: string, note: string | null, standing: Standing, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }, instalments: Array<{ __typename: 'Instalment', id: string, number: number, amountFen: number, dueOn: string, status: InstalmentStatus, heldFor: HeldFor | null, asks: Array<string>, backWords: string | null, unmet: Array<{ __typename: 'PaymentCondition', says: string }>, payment: { __typename: 'InstalmentPayment', status: PayoutLineStatus, month: string, batchNumber: number, needsRepair: boolean } | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type BankAccountQueryVariables = Exact<{
  personId: string;
}>;


export type BankAccountQuery = { bankAccount: { __typename: 'BankAccount', id: string, bank: string, tail: string, enteredAt: string, mayReplace: boolean } | null };

export type EnterBankAccountMutationVariables = Exact<{
  input: EnterBankAccountInput;
}>;


export type EnterBankAccountMutation = { enterBankAccount: { __typename: 'EnterBankAccountPayload', account: { __typename: 'BankAccount', id: string, bank: string, tail: string, enteredAt: string, mayReplace: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type HeldPartsFragment = { __typename: 'Instalment', id: string, awardId: string, title: string, name: string, number: number, amountFen: number, dueOn: string, status: InstalmentStatus, heldFor: HeldFor | null, asks: Array<string>, questions: Array<{ __typename: 'InstalmentQuestion', fact: string, asks: string, kind: FormFieldKind, options: Array<{ __typename: 'FormOption', value: string, title: string }> }>, conditions: Array<{ __typename: 'PaymentCondition', says: string, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }> };

export type HeldInstalmentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type HeldInstalmentsQuery = { heldInstalments: { __typename: 'InstalmentConnection', edges: Array<{ __typename: 'InstalmentEdge', node: { __typename: 'Instalment', id: string, awardId: string, title: string, name: string, number: number, amountFen: number, dueOn: string, status: InstalmentStatus, heldFor: HeldFor | null, asks: Array<string>, questions: Array<{ __typename: 'InstalmentQuestion', fact: string, asks: string, kind: FormFieldKind, options: Array<{ __typename: 'FormOption', value: string, title: string }> }>, conditions: Array<{ __typename: 'PaymentCondition', says: string, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AnswerInstalmentMutationVariables = Exact<{
  input: AnswerInstalmentInput;
}>;


export type AnswerInstalmentMutation = { answerInstalment: { __typename: 'AnswerInstalmentPayload', instalment: { __typename: 'Instalment', id: string, status: InstalmentStatus, heldFor: HeldFor | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AwardToKeepPartsFragment = { __typename: 'Award', id: string, title: string, name: string, per: GrantPeriod, amountFen: number, status: AwardStatus, endedFor: AwardEnd | null, stopWords: string | null, fund: { __typename: 'Fund', id: string, name: string }, instalments: Array<{ __typename: 'Instalment', id: string, number: number, amountFen: number, dueOn: string, status: InstalmentStatus, backWords: string | null, backAskedBy: string | null, isBackAskedByMe: boolean, unmet: Array<{ __typename: 'PaymentCondition', says: string }> }> };

export type AwardToKeepQueryVariables = Exact<{
  id: string;
}>;


export type AwardToKeepQuery = { award: { __typename: 'Award', id: string, title: string, name: string, per: GrantPeriod, amountFen: number, status: AwardStatus, endedFor: AwardEnd | null, stopWords: string | null, fund: { __typename: 'Fund', id: string, name: string }, instalments: Array<{ __typename: 'Instalment', id: string, number: number, amountFen: number, dueOn: string, status: InstalmentStatus, backWords: string | null, backAskedBy: string | null, isBackAskedByMe: boolean, unmet: Array<{ __typename: 'PaymentCondition', says: string }> }> } };

export type StopAwardMutationVariables = Exact<{
  input: StopAwardInput;
}>;


export type StopAwardMutation = { stopAward: { __typename: 'StopAwardPayload', award: { __typename: 'Award', id: string, status: AwardStatus } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ResumeAwardMutationVariables = Exact<{
  input: ResumeAwardInput;
}>;


export type ResumeAwardMutation = { resumeAward: { __typename: 'ResumeAwardPayload', award: { __typename: 'Award', id: string, status: AwardStatus } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type TakeBackInstalmentMutationVariables = Exact<{
  input: TakeBackInstalmentInput;
}>;


export type TakeBackInstalmentMutation = { takeBackInstalment: { __typename: 'TakeBackInstalmentPayload', instalment: { __typename: 'Instalment', id: string, status: InstalmentStatus } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CancelTakeBackMutationVariables = Exact<{
  input: CancelTakeBackInput;
}>;


export type CancelTakeBackMutation = { cancelTakeBack: { __typename: 'CancelTakeBackPayload', instalment: { __typename: 'Instalment', id: string, status: InstalmentStatus } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RecordRepaymentMutationVariables = Exact<{
  input: RecordRepaymentInput;
}>;


export type RecordRepaymentMutation = { recordRepayment: { __typename: 'RecordRepaymentPayload', instalment: { __typename: 'Instalment', id: string, status: InstalmentStatus } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type FactQuestionPartsFragment = { __typename: 'FactQuestion', path: string, asks: string, help: string | null, kind: FactKind, none: string | null, minimum: number | null, maximum: number | null, isHealth: boolean, options: Array<{ __typename: 'FactOption', code: string, title: string }> };

export type BenefitPartsFragment = { __typename: 'Benefit', standing: BenefitStanding, neverApplied: boolean, item: { __typename: 'ServiceItem', id: string, title: string, summary: string, pillar: Pillar, audiences: Array<Audience>, access: ItemAccess, region: { __typename: 'Region', code: string, name: string, isSample: boolean } }, eligibility: { __typename: 'Eligibility', verdict: Verdict, asOf: string, criteria: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict }> }, nearMisses: Array<{ __typename: 'NearMiss', kind: NearMissKind, on: string | null, days: number | null, paper: { __typename: 'Paper', name: string, proves: string } | null, question: { __typename: 'FactQuestion', path: string, asks: string, help: string | null, kind: FactKind, none: string | null, minimum: number | null, maximum: number | null, isHealth: boolean, options: Array<{ __typename: 'FactOption', code: string, title: string }> } | null }>, questions: Array<{ __typename: 'FactQuestion', path: string, asks: string }>, openApplication: { __typename: 'Application', id: string, number: string, status: ApplicationStatus, closesOn: string | null } | null, entitlement: { __typename: 'Entitlement', id: string, says: string, endsOn: string | null, renewableFrom: string | null } | null };

export type BenefitsForQueryVariables = Exact<{
  personId: string;
  supposing?: Array<FactInput> | FactInput | null | undefined;
}>;


export type BenefitsForQuery = { benefitsFor: { __typename: 'Benefits', asOf: string, questions: Array<{ __typename: 'FactQuestion', path: string, asks: string, help: string | null, kind: FactKind, none: string | null, minimum: number | null, maximum: number | null, isHealth: boolean, options: Array<{ __typename: 'FactOption', code: string, title: string }> }>, benefits: Array<{ __typename: 'Benefit', standing: BenefitStanding, neverApplied: boolean, item: { __typename: 'ServiceItem', id: string, title: string, summary: string, pillar: Pillar, audiences: Array<Audience>, access: ItemAccess, region: { __typename: 'Region', code: string, name: string, isSample: boolean } }, eligibility: { __typename: 'Eligibility', verdict: Verdict, asOf: string, criteria: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict }> }, nearMisses: Array<{ __typename: 'NearMiss', kind: NearMissKind, on: string | null, days: number | null, paper: { __typename: 'Paper', name: string, proves: string } | null, question: { __typename: 'FactQuestion', path: string, asks: string, help: string | null, kind: FactKind, none: string | null, minimum: number | null, maximum: number | null, isHealth: boolean, options: Array<{ __typename: 'FactOption', code: string, title: string }> } | null }>, questions: Array<{ __typename: 'FactQuestion', path: string, asks: string }>, openApplication: { __typename: 'Application', id: string, number: string, status: ApplicationStatus, closesOn: string | null } | null, entitlement: { __typename: 'Entitlement', id: string, says: string, endsOn: string | null, renewableFrom: string | null } | null }> } };

export type OutreachPartsFragment = { __typename: 'Outreach', id: string, maskedName: string, age: number | null, foundOn: string, state: OutreachState, note: string | null, recordedAt: string | null, recordedBy: { __typename: 'Doer', name: string, ground: Ground, relation: Relation | null } | null, region: { __typename: 'Region', code: string, fullName: string } | null, item: { __typename: 'ServiceItem', id: string, title: string, summary: string, access: ItemAccess } | null };

export type OutreachQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  itemId?: string | null | undefined;
  states?: Array<OutreachState> | OutreachState | null | undefined;
}>;


export type OutreachQuery = { outreach: { __typename: 'OutreachConnection', edges: Array<{ __typename: 'OutreachEdge', cursor: string, node: { __typename: 'Outreach', id: string, maskedName: string, age: number | null, foundOn: string, state: OutreachState, note: string | null, recordedAt: string | null, recordedBy: { __typename: 'Doer', name: string, ground: Ground, relation: Relation | null } | null, region: { __typename: 'Region', code: string, fullName: string } | null, item: { __typename: 'ServiceItem', id: string, title: string, summary: string, access: ItemAccess } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type OutreachContactQueryVariables = Exact<{
  id: string;
}>;


export type OutreachContactQuery = { outreachContact: { __typename: 'OutreachContact', name: string, phone: string | null, age: number | null } };

export type RecordOutreachMutationVariables = Exact<{
  input: RecordOutreachInput;
}>;


export type RecordOutreachMutation = { recordOutreach: { __typename: 'RecordOutreachPayload', outreach: { __typename: 'Outreach', id: string, maskedName: string, age: number | null, foundOn: string, state: OutreachState, note: string | null, recordedAt: string | null, recordedBy: { __typename: 'Doer', name: string, ground: Ground, relation: Relation | null } | null, region: { __typename: 'Region', code: string, fullName: string } | null, item: { __typename: 'ServiceItem', id: string, title: string, summary: string, access: ItemAccess } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DocumentPartsFragment = { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null };

export type ClausePartsFragment = { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } };

export type CriterionPartsFragment = { __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null };

export type CriterionTreeFragment = { __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null };

export type GrantPartsFragment = { __typename: 'Grant', kind: GrantKind, says: string, amountFen: number | null, quota: number | null, unit: GrantUnit | null, per: GrantPeriod | null, months: number | null, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null };

export type ServiceItemQueryVariables = Exact<{
  id: string;
  personId?: string | null | undefined;
}>;


export type ServiceItemQuery = { serviceItem: { __typename: 'ServiceItem', validFrom: string, validTo: string | null, where: string, servicePointKinds: Array<ServicePointKind>, id: string, title: string, summary: string, pillar: Pillar, audiences: Array<Audience>, access: ItemAccess, bring: Array<{ __typename: 'Paper', name: string, proves: string }>, howToApply: { __typename: 'HowToApply', appealDays: number, standing: Standing, note: string | null, members: Array<{ __typename: 'MemberRole', code: string, title: string }>, papers: Array<{ __typename: 'PaperToBring', code: string, paper: string, purpose: string, isOptional: boolean }>, steps: Array<{ __typename: 'ProcedureStep', code: string, title: string, workingDays: number }>, grants: { __typename: 'Grant', kind: GrantKind, says: string, amountFen: number | null, quota: number | null, unit: GrantUnit | null, per: GrantPeriod | null, months: number | null, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null } } | null, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null }, clauses: Array<{ __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } }>, eligibility: { __typename: 'Eligibility', verdict: Verdict, asOf: string, criteria: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }> }, region: { __typename: 'Region', code: string, name: string, isSample: boolean } } | null };

export type ServiceItemCardFragment = { __typename: 'ServiceItem', id: string, title: string, summary: string, pillar: Pillar, audiences: Array<Audience>, access: ItemAccess, region: { __typename: 'Region', code: string, name: string, isSample: boolean } };

export type ServiceItemsQueryVariables = Exact<{
  regionCode: string;
  pillar?: Pillar | null | undefined;
  audience?: Audience | null | undefined;
  search?: string | null | undefined;
  personId?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ServiceItemsQuery = { serviceItems: { __typename: 'ServiceItemConnection', edges: Array<{ __typename: 'ServiceItemEdge', cursor: string, node: { __typename: 'ServiceItem', id: string, title: string, summary: string, pillar: Pillar, audiences: Array<Audience>, access: ItemAccess, eligibility: { __typename: 'Eligibility', verdict: Verdict }, region: { __typename: 'Region', code: string, name: string, isSample: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ServicePointCardFragment = { __typename: 'ServicePoint', id: string, name: string, kind: ServicePointKind, address: string, phone: string | null, openingWords: string, isBarrierFree: boolean, isSample: boolean, distanceMetres: number | null, walkMinutes: number | null };

export type ServicePointsQueryVariables = Exact<{
  near?: PositionInput | null | undefined;
  regionCode?: string | null | undefined;
  kinds?: Array<ServicePointKind> | ServicePointKind | null | undefined;
  first: number;
}>;


export type ServicePointsQuery = { servicePoints: { __typename: 'ServicePointConnection', edges: Array<{ __typename: 'ServicePointEdge', node: { __typename: 'ServicePoint', id: string, name: string, kind: ServicePointKind, address: string, phone: string | null, openingWords: string, isBarrierFree: boolean, isSample: boolean, distanceMetres: number | null, walkMinutes: number | null } }> } };

export type TimeBankProofQueryVariables = Exact<{
  regionCode: string;
}>;


export type TimeBankProofQuery = { timeBankProof: { __typename: 'TimeBankProof', asOf: string, place: string, servedMinutes: number, issuedMinutes: number, balanceMinutes: number, heldMinutes: number, commonFundMinutes: number, spentMinutes: number, expiredMinutes: number, inTransitMinutes: number, donatedMinutes: number, differenceMinutes: number } };

export type ConsentPartsFragment = { __typename: 'Consent', id: string, purpose: ConsentPurpose, givenAt: string, withdrawnAt: string | null, givenBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, withdrawnBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } | null };

export type ConsentsQueryVariables = Exact<{
  personId: string;
}>;


export type ConsentsQuery = { consents: Array<{ __typename: 'Consent', id: string, purpose: ConsentPurpose, givenAt: string, withdrawnAt: string | null, givenBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, withdrawnBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } | null }> };

export type GiveConsentMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type GiveConsentMutation = { giveConsent: { __typename: 'GiveConsentPayload', consent: { __typename: 'Consent', id: string, purpose: ConsentPurpose, givenAt: string, withdrawnAt: string | null, givenBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, withdrawnBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { __typename: 'WithdrawConsentPayload', consent: { __typename: 'Consent', id: string, purpose: ConsentPurpose, givenAt: string, withdrawnAt: string | null, givenBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, withdrawnBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CertificatePartsFragment = { __typename: 'ServiceCertificate', number: string, maskedName: string, startsOn: string, endsOn: string, minutes: number, services: number, issuedAt: string };

export type ServiceCertificatesQueryVariables = Exact<{
  personId: string;
}>;


export type ServiceCertificatesQuery = { serviceCertificates: Array<{ __typename: 'ServiceCertificate', number: string, maskedName: string, startsOn: string, endsOn: string, minutes: number, services: number, issuedAt: string }> };

export type ServiceCertificateQueryVariables = Exact<{
  number: string;
}>;


export type ServiceCertificateQuery = { serviceCertificate: { __typename: 'ServiceCertificate', number: string, maskedName: string, startsOn: string, endsOn: string, minutes: number, services: number, issuedAt: string } };

export type IssueServiceCertificateMutationVariables = Exact<{
  input: IssueServiceCertificateInput;
}>;


export type IssueServiceCertificateMutation = { issueServiceCertificate: { __typename: 'IssueServiceCertificatePayload', certificate: { __typename: 'ServiceCertificate', number: string, maskedName: string, startsOn: string, endsOn: string, minutes: number, services: number, issuedAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ReceivingNumberPartsFragment = { __typename: 'ReceivingNumber', id: string, number: string, place: string, expiresOn: string };

export type HoursElsewhereQueryVariables = Exact<{
  personId: string;
}>;


export type HoursElsewhereQuery = { hours: Array<{ __typename: 'HoursAccount', book: string, place: string, isHome: boolean, balanceMinutes: number, heldMinutes: number, giftLeftMinutes: number | null }>, receivingNumber: { __typename: 'ReceivingNumber', id: string, number: string, place: string, expiresOn: string } | null };

export type HoursSentQueryVariables = Exact<{
  personId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type HoursSentQuery = { hoursSent: { __typename: 'HoursSentConnection', edges: Array<{ __typename: 'HoursSentEdge', node: { __typename: 'HoursSent', id: string, place: string, numberEnd: string, minutes: number, arrivingMinutes: number, status: SentStatus, refusedFor: RefusedFor | null, sentAt: string, acknowledgedAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HoursDestinationQueryVariables = Exact<{
  number: string;
  book: string;
}>;


export type HoursDestinationQuery = { hoursDestination: { __typename: 'HoursDestination', place: string, isElsewhere: boolean, percent: number | null } };

export type RenewReceivingNumberMutationVariables = Exact<{
  input: RenewReceivingNumberInput;
}>;


export type RenewReceivingNumberMutation = { renewReceivingNumber: { __typename: 'RenewReceivingNumberPayload', receivingNumber: { __typename: 'ReceivingNumber', id: string, number: string, place: string, expiresOn: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SendHoursMutationVariables = Exact<{
  input: SendHoursInput;
}>;


export type SendHoursMutation = { sendHours: { __typename: 'SendHoursPayload', recipientName: string | null, arrivingMinutes: number | null, sent: { __typename: 'HoursSent', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type HoursAccountPartsFragment = { __typename: 'HoursAccount', book: string, place: string, isHome: boolean, balanceMinutes: number, heldMinutes: number, giftLeftMinutes: number | null };

export type HoursQueryVariables = Exact<{
  personId: string;
}>;


export type HoursQuery = { hours: Array<{ __typename: 'HoursAccount', book: string, place: string, isHome: boolean, balanceMinutes: number, heldMinutes: number, giftLeftMinutes: number | null }> };

export type HoursStatementQueryVariables = Exact<{
  personId: string;
  book: string;
  on?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HoursStatementQuery = { hoursStatement: { __typename: 'HoursLineConnection', edges: Array<{ __typename: 'HoursLineEdge', node: { __typename: 'HoursLine', id: string, at: string, kind: HoursMove, minutes: number, balanceMinutes: number, otherName: string | null, doneBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HoursStatementFileQueryVariables = Exact<{
  personId: string;
  book: string;
  on?: string | null | undefined;
}>;


export type HoursStatementFileQuery = { hoursStatementFile: { __typename: 'DataExport', fileName: string, mediaType: string, content: string } };

export type HoursToGiveQueryVariables = Exact<{
  personId: string;
}>;


export type HoursToGiveQuery = { hours: Array<{ __typename: 'HoursAccount', book: string, place: string, isHome: boolean, balanceMinutes: number, heldMinutes: number, giftLeftMinutes: number | null }>, hoursRelatives: Array<{ __typename: 'NamedPerson', id: string, name: string }> };

export type GiveHoursMutationVariables = Exact<{
  input: GiveHoursInput;
}>;


export type GiveHoursMutation = { giveHours: { __typename: 'GiveHoursPayload', recipientName: string | null, arrivingMinutes: number | null, hours: Array<{ __typename: 'HoursAccount', book: string, place: string, isHome: boolean, balanceMinutes: number, heldMinutes: number, giftLeftMinutes: number | null }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DonateHoursMutationVariables = Exact<{
  input: DonateHoursInput;
}>;


export type DonateHoursMutation = { donateHours: { __typename: 'DonateHoursPayload', hours: Array<{ __typename: 'HoursAccount', book: string, place: string, isHome: boolean, balanceMinutes: number, heldMinutes: number, giftLeftMinutes: number | null }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type FindPeopleQueryVariables = Exact<{
  phone?: string | null | undefined;
  name?: string | null | undefined;
  birthDate?: string | null | undefined;
  cardNumber?: string | null | undefined;
  idNumber?: string | null | undefined;
}>;


export type FindPeopleQuery = { findPeople: Array<{ __typename: 'FoundPerson', id: string, maskedName: string, maskedPhone: string | null, age: number | null, identifiedBy: Identification, residence: { __typename: 'Region', code: string, name: string, fullName: string, level: RegionLevel, isSample: boolean, position: { __typename: 'Position', latitude: number, longitude: number } | null } | null }> };

export type AssistancePartsFragment = { __typename: 'Assistance', id: string, channel: Channel, identifiedBy: Identification, startedAt: string, endedAt: string | null, person: { __typename: 'Person', id: string, name: string, age: number | null, hasHomeAddress: boolean, residence: { __typename: 'Region', code: string, name: string, fullName: string, level: RegionLevel, isSample: boolean, position: { __typename: 'Position', latitude: number, longitude: number } | null } | null } };

export type StartAssistanceMutationVariables = Exact<{
  input: StartAssistanceInput;
}>;


export type StartAssistanceMutation = { startAssistance: { __typename: 'StartAssistancePayload', assistance: { __typename: 'Assistance', id: string, channel: Channel, identifiedBy: Identification, startedAt: string, endedAt: string | null, person: { __typename: 'Person', id: string, name: string, age: number | null, hasHomeAddress: boolean, residence: { __typename: 'Region', code: string, name: string, fullName: string, level: RegionLevel, isSample: boolean, position: { __typename: 'Position', latitude: number, longitude: number } | null } | null } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type EndAssistanceMutationVariables = Exact<{
  input: EndAssistanceInput;
}>;


export type EndAssistanceMutation = { endAssistance: { __typename: 'EndAssistancePayload', assistance: { __typename: 'Assistance', id: string, channel: Channel, identifiedBy: Identification, startedAt: string, endedAt: string | null, person: { __typename: 'Person', id: string, name: string, age: number | null, hasHomeAddress: boolean, residence: { __typename: 'Region', code: string, name: string, fullName: string, level: RegionLevel, isSample: boolean, position: { __typename: 'Position', latitude: number, longitude: number } | null } | null } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DelegationPartsFragment = { __typename: 'Delegation', id: string, kind: DelegationKind, status: DelegationStatus, relation: Relation, scopes: Array<DelegationScope>, purpose: DelegationPurpose, endsOn: string, requestedAt: string, grantedAt: string | null, endedAt: string | null, confirmation: Confirmation | null, paper: GuardianshipPaper | null, soughtName: string, delegate: { __typename: 'NamedPerson', id: string, name: string }, person: { __typename: 'NamedPerson', id: string, name: string } | null };

export type DelegationsQueryVariables = Exact<{
  personId: string;
}>;


export type DelegationsQuery = { delegations: Array<{ __typename: 'Delegation', id: string, kind: DelegationKind, status: DelegationStatus, relation: Relation, scopes: Array<DelegationScope>, purpose: DelegationPurpose, endsOn: string, requestedAt: string, grantedAt: string | null, endedAt: string | null, confirmation: Confirmation | null, paper: GuardianshipPaper | null, soughtName: string, delegate: { __typename: 'NamedPerson', id: string, name: string }, person: { __typename: 'NamedPerson', id: string, name: string } | null }> };

export type RequestDelegationMutationVariables = Exact<{
  input: RequestDelegationInput;
}>;


export type RequestDelegationMutation = { requestDelegation: { __typename: 'RequestDelegationPayload', delegation: { __typename: 'Delegation', id: string, kind: DelegationKind, status: DelegationStatus, relation: Relation, scopes: Array<DelegationScope>, purpose: DelegationPurpose, endsOn: string, requestedAt: string, grantedAt: string | null, endedAt: string | null, confirmation: Confirmation | null, paper: GuardianshipPaper | null, soughtName: string, delegate: { __typename: 'NamedPerson', id: string, name: string }, person: { __typename: 'NamedPerson', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type GrantDelegationMutationVariables = Exact<{
  input: GrantDelegationInput;
}>;


export type GrantDelegationMutation = { grantDelegation: { __typename: 'GrantDelegationPayload', delegation: { __typename: 'Delegation', id: string, kind: DelegationKind, status: DelegationStatus, relation: Relation, scopes: Array<DelegationScope>, purpose: DelegationPurpose, endsOn: string, requestedAt: string, grantedAt: string | null, endedAt: string | null, confirmation: Confirmation | null, paper: GuardianshipPaper | null, soughtName: string, delegate: { __typename: 'NamedPerson', id: string, name: string }, person: { __typename: 'NamedPerson', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RevokeDelegationMutationVariables = Exact<{
  input: RevokeDelegationInput;
}>;


export type RevokeDelegationMutation = { revokeDelegation: { __typename: 'RevokeDelegationPayload', delegation: { __typename: 'Delegation', id: string, kind: DelegationKind, status: DelegationStatus, relation: Relation, scopes: Array<DelegationScope>, purpose: DelegationPurpose, endsOn: string, requestedAt: string, grantedAt: string | null, endedAt: string | null, confirmation: Confirmation | null, paper: GuardianshipPaper | null, soughtName: string, delegate: { __typename: 'NamedPerson', id: string, name: string }, person: { __typename: 'NamedPerson', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MyCareHousesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyCareHousesQuery = { myCareHouses: { __typename: 'CareHouseConnection', edges: Array<{ __typename: 'CareHouseEdge', cursor: string, node: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type BoardUsePartsFragment = { __typename: 'BedUse', id: string, kind: BedUseKind, startsOn: string, endsOn: string | null, reason: string | null, isSevere: boolean, stay: { __typename: 'BoardStay', id: string, status: StayStatus, name: string | null, startsOn: string, endsOn: string } | null };

export type BoardBedPartsFragment = { __typename: 'BoardBed', bed: { __typename: 'Bed', id: string, room: string, label: string, kind: BedKind, roomSex: RoomSex, equipment: Array<BedEquipment> }, uses: Array<{ __typename: 'BedUse', id: string, kind: BedUseKind, startsOn: string, endsOn: string | null, reason: string | null, isSevere: boolean, stay: { __typename: 'BoardStay', id: string, status: StayStatus, name: string | null, startsOn: string, endsOn: string } | null }> };

export type BedBoardQueryVariables = Exact<{
  houseId: string;
  startsOn: string;
  days: number;
}>;


export type BedBoardQuery = { bedBoard: { __typename: 'BedBoard', days: Array<string>, mayChange: boolean, carers: number, house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }, wards: Array<{ __typename: 'BoardWard', ward: { __typename: 'Ward', id: string, name: string }, rooms: Array<{ __typename: 'BoardRoom', room: string, beds: Array<{ __typename: 'BoardBed', bed: { __typename: 'Bed', id: string, room: string, label: string, kind: BedKind, roomSex: RoomSex, equipment: Array<BedEquipment> }, uses: Array<{ __typename: 'BedUse', id: string, kind: BedUseKind, startsOn: string, endsOn: string | null, reason: string | null, isSevere: boolean, stay: { __typename: 'BoardStay', id: string, status: StayStatus, name: string | null, startsOn: string, endsOn: string } | null }> }> }> }>, places: Array<{ __typename: 'BoardPlaces', on: string, form: CareForm, taken: number, capacity: number }>, ratios: Array<{ __typename: 'NightRatio', on: string, severe: number, carers: number, carersNeeded: number, isBroken: boolean }> | null } };

export type SetCarersMutationVariables = Exact<{
  input: SetCarersInput;
}>;


export type SetCarersMutation = { setCarers: { __typename: 'SetCarersPayload', house: { __typename: 'CareHouse', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type EnterResidentMutationVariables = Exact<{
  input: EnterResidentInput;
}>;


export type EnterResidentMutation = { enterResident: { __typename: 'EnterResidentPayload', bed: { __typename: 'Bed', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type EndResidenceMutationVariables = Exact<{
  input: EndResidenceInput;
}>;


export type EndResidenceMutation = { endResidence: { __typename: 'EndResidencePayload', bed: { __typename: 'Bed', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type TakeBedOutOfServiceMutationVariables = Exact<{
  input: TakeBedOutOfServiceInput;
}>;


export type TakeBedOutOfServiceMutation = { takeBedOutOfService: { __typename: 'TakeBedOutOfServicePayload', moved: number | null, sentBack: number | null, bed: { __typename: 'Bed', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ReturnBedToServiceMutationVariables = Exact<{
  input: ReturnBedToServiceInput;
}>;


export type ReturnBedToServiceMutation = { returnBedToService: { __typename: 'ReturnBedToServicePayload', bed: { __typename: 'Bed', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type BedCountPartsFragment = { __typename: 'BedCount', beds: number, nights: number, takenNights: number, outOfServiceNights: number, idleNights: number };

export type OccupancyQueryVariables = Exact<{
  regionCode: string;
  on: string;
  until: string;
}>;


export type OccupancyQuery = { occupancy: { __typename: 'Occupancy', on: string, until: string, region: { __typename: 'Region', code: string, name: string, fullName: string }, total: { __typename: 'BedCount', beds: number, nights: number, takenNights: number, outOfServiceNights: number, idleNights: number }, byKind: Array<{ __typename: 'BedCountOfKind', kind: BedKind, beds: number, nights: number, takenNights: number, outOfServiceNights: number, idleNights: number }>, byRegion: Array<{ __typename: 'BedCountOfRegion', beds: number, nights: number, takenNights: number, outOfServiceNights: number, idleNights: number, region: { __typename: 'Region', code: string, name: string } }> } };

export type IdleBedsQueryVariables = Exact<{
  regionCode: string;
  on: string;
  until: string;
  first: number;
  after?: string | null | undefined;
}>;


export type IdleBedsQuery = { idleBeds: { __typename: 'IdleBedConnection', edges: Array<{ __typename: 'IdleBedEdge', cursor: string, node: { __typename: 'IdleBed', bed: { __typename: 'Bed', id: string, room: string, label: string, kind: BedKind, ward: { __typename: 'Ward', id: string, name: string } }, house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HousePicturesQueryVariables = Exact<{
  houseId: string;
}>;


export type HousePicturesQuery = { careHouse: { __typename: 'CareHousePage', house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }, pictures: Array<{ __typename: 'HousePicture', id: string, words: string }> } | null };

export type RemoveHousePictureMutationVariables = Exact<{
  input: RemoveHousePictureInput;
}>;


export type RemoveHousePictureMutation = { removeHousePicture: { __typename: 'RemoveHousePicturePayload', removedId: string | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { demoPeople: Array<{ __typename: 'DemoPerson', id: string, name: string, age: number | null, introduction: string, region: { __typename: 'Region', code: string, name: string, fullName: string, level: RegionLevel, isSample: boolean, position: { __typename: 'Position', latitude: number, longitude: number } | null } | null }> };

export type DoerPartsFragment = { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string };

export type RegionsQueryVariables = Exact<{
  parentCode?: string | null | undefined;
}>;


export type RegionsQuery = { regions: Array<{ __typename: 'Region', code: string, name: string, fullName: string, level: RegionLevel, isSample: boolean, position: { __typename: 'Position', latitude: number, longitude: number } | null }> };

export type SignInPartsFragment = { __typename: 'SignInPayload', tokens: { __typename: 'SessionTokens', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, refreshTokenExpiresAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> };

export type UserErrorPartsFragment = { __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null };

export type SignInWithWeChatMutationVariables = Exact<{
  input: SignInWithWeChatInput;
}>;


export type SignInWithWeChatMutation = { signInWithWeChat: { __typename: 'SignInPayload', tokens: { __typename: 'SessionTokens', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, refreshTokenExpiresAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SignInAsDemoPersonMutationVariables = Exact<{
  input: SignInAsDemoPersonInput;
}>;


export type SignInAsDemoPersonMutation = { signInAsDemoPerson: { __typename: 'SignInPayload', tokens: { __typename: 'SessionTokens', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, refreshTokenExpiresAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SignInAsStaffMutationVariables = Exact<{
  input: SignInAsStaffInput;
}>;


export type SignInAsStaffMutation = { signInAsStaff: { __typename: 'SignInPayload', tokens: { __typename: 'SessionTokens', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, refreshTokenExpiresAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type RefreshSessionMutation = { refreshSession: { __typename: 'SignInPayload', tokens: { __typename: 'SessionTokens', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, refreshTokenExpiresAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { __typename: 'SignOutPayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RegionPartsFragment = { __typename: 'Region', code: string, name: string, fullName: string, level: RegionLevel, isSample: boolean, position: { __typename: 'Position', latitude: number, longitude: number } | null };

export type SubjectPartsFragment = { __typename: 'Person', id: string, name: string, age: number | null, hasHomeAddress: boolean, residence: { __typename: 'Region', code: string, name: string, fullName: string, level: RegionLevel, isSample: boolean, position: { __typename: 'Position', latitude: number, longitude: number } | null } | null };

export type ViewerPartsFragment = { __typename: 'Viewer', id: string, name: string, roles: Array<Role>, person: { __typename: 'Person', id: string, name: string, age: number | null, hasHomeAddress: boolean, residence: { __typename: 'Region', code: string, name: string, fullName: string, level: RegionLevel, isSample: boolean, position: { __typename: 'Position', latitude: number, longitude: number } | null } | null } | null, actsFor: Array<{ __typename: 'ActsFor', groundId: string, ground: Ground, scopes: Array<DelegationScope>, relation: Relation | null, endsOn: string | null, person: { __typename: 'Person', id: string, name: string, age: number | null, hasHomeAddress: boolean, residence: { __typename: 'Region', code: string, name: string, fullName: string, level: RegionLevel, isSample: boolean, position: { __typename: 'Position', latitude: number, longitude: number } | null } | null } }>, staff: { __typename: 'Staff', id: string, name: string, region: { __typename: 'Region', code: string, name: string, fullName: string, level: RegionLevel, isSample: boolean, position: { __typename: 'Position', latitude: number, longitude: number } | null } } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { __typename: 'Viewer', id: string, name: string, roles: Array<Role>, person: { __typename: 'Person', id: string, name: string, age: number | null, hasHomeAddress: boolean, residence: { __typename: 'Region', code: string, name: string, fullName: string, level: RegionLevel, isSample: boolean, position: { __typename: 'Position', latitude: number, longitude: number } | null } | null } | null, actsFor: Array<{ __typename: 'ActsFor', groundId: string, ground: Ground, scopes: Array<DelegationScope>, relation: Relation | null, endsOn: string | null, person: { __typename: 'Person', id: string, name: string, age: number | null, hasHomeAddress: boolean, residence: { __typename: 'Region', code: string, name: string, fullName: string, level: RegionLevel, isSample: boolean, position: { __typename: 'Position', latitude: number, longitude: number } | null } | null } }>, staff: { __typename: 'Staff', id: string, name: string, region: { __typename: 'Region', code: string, name: string, fullName: string, level: RegionLevel, isSample: boolean, position: { __typename: 'Position', latitude: number, longitude: number } | null } } | null } | null, deployment: { __typename: 'Deployment', isDemo: boolean, hotline: string, today: string, pushTemplates: Array<{ __typename: 'PushTemplate', kind: PushKind, templateId: string }> } };

export type SubsidyPartsFragment = { __typename: 'SubsidyLine', code: string, fund: string, says: string, verdict: Verdict, amountFen: number, isLimitedByDailyCap: boolean, dailyCapFen: number | null, isLimitedByMonthlyCap: boolean, monthlyCapFen: number | null, isLimitedByBudget: boolean, isSample: boolean, asks: Array<string>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } };

export type BookingCardFragment = { __typename: 'MealBooking', id: string, status: MealBookingStatus, fulfilment: Fulfilment, ownShareFen: number, collectionCode: string, cancellableUntil: string, mayCancel: boolean, sitting: { __typename: 'Sitting', id: string, servedOn: string, meal: Meal, servedFrom: string, servedUntil: string, placesLeft: number, listPriceFen: number, deliveryFeeFen: number, fulfilments: Array<Fulfilment>, bookingClosesAt: string, availability: Availability, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string }, dishes: Array<{ __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> }> } };

export type BookingPartsFragment = { __typename: 'MealBooking', listPriceFen: number, deliveryFeeFen: number, bookedAt: string, cancelledAt: string | null, collectedAt: string | null, proof: Proof | null, id: string, status: MealBookingStatus, fulfilment: Fulfilment, ownShareFen: number, collectionCode: string, cancellableUntil: string, mayCancel: boolean, bookedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, cancelledBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } | null, collectedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } | null, diner: { __typename: 'Person', id: string, name: string }, subsidies: Array<{ __typename: 'SubsidyLine', code: string, fund: string, says: string, verdict: Verdict, amountFen: number, isLimitedByDailyCap: boolean, dailyCapFen: number | null, isLimitedByMonthlyCap: boolean, monthlyCapFen: number | null, isLimitedByBudget: boolean, isSample: boolean, asks: Array<string>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }>, sitting: { __typename: 'Sitting', id: string, servedOn: string, meal: Meal, servedFrom: string, servedUntil: string, placesLeft: number, listPriceFen: number, deliveryFeeFen: number, fulfilments: Array<Fulfilment>, bookingClosesAt: string, availability: Availability, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string }, dishes: Array<{ __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> }> } };

export type QuoteQueryVariables = Exact<{
  sittingId: string;
  dinerId: string;
  fulfilment: Fulfilment;
}>;


export type QuoteQuery = { quote: { __typename: 'MealQuote', fulfilment: Fulfilment, listPriceFen: number, deliveryFeeFen: number, ownShareFen: number, sitting: { __typename: 'Sitting', id: string, servedOn: string, meal: Meal, servedFrom: string, servedUntil: string, placesLeft: number, listPriceFen: number, deliveryFeeFen: number, fulfilments: Array<Fulfilment>, bookingClosesAt: string, availability: Availability, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string }, dishes: Array<{ __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> }> }, subsidies: Array<{ __typename: 'SubsidyLine', code: string, fund: string, says: string, verdict: Verdict, amountFen: number, isLimitedByDailyCap: boolean, dailyCapFen: number | null, isLimitedByMonthlyCap: boolean, monthlyCapFen: number | null, isLimitedByBudget: boolean, isSample: boolean, asks: Array<string>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }>, warnings: Array<{ __typename: 'MealWarning', kind: MealWarningKind, message: string, dish: string | null }> } };

export type MealBookingsQueryVariables = Exact<{
  dinerId: string;
  period: BookingPeriod;
  first: number;
  after?: string | null | undefined;
}>;


export type MealBookingsQuery = { mealBookings: { __typename: 'MealBookingConnection', edges: Array<{ __typename: 'MealBookingEdge', cursor: string, node: { __typename: 'MealBooking', id: string, status: MealBookingStatus, fulfilment: Fulfilment, ownShareFen: number, collectionCode: string, cancellableUntil: string, mayCancel: boolean, sitting: { __typename: 'Sitting', id: string, servedOn: string, meal: Meal, servedFrom: string, servedUntil: string, placesLeft: number, listPriceFen: number, deliveryFeeFen: number, fulfilments: Array<Fulfilment>, bookingClosesAt: string, availability: Availability, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string }, dishes: Array<{ __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> }> } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MealBookingQueryVariables = Exact<{
  id: string;
}>;


export type MealBookingQuery = { mealBooking: { __typename: 'MealBooking', listPriceFen: number, deliveryFeeFen: number, bookedAt: string, cancelledAt: string | null, collectedAt: string | null, proof: Proof | null, id: string, status: MealBookingStatus, fulfilment: Fulfilment, ownShareFen: number, collectionCode: string, cancellableUntil: string, mayCancel: boolean, bookedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, cancelledBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } | null, collectedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } | null, diner: { __typename: 'Person', id: string, name: string }, subsidies: Array<{ __typename: 'SubsidyLine', code: string, fund: string, says: string, verdict: Verdict, amountFen: number, isLimitedByDailyCap: boolean, dailyCapFen: number | null, isLimitedByMonthlyCap: boolean, monthlyCapFen: number | null, isLimitedByBudget: boolean, isSample: boolean, asks: Array<string>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }>, sitting: { __typename: 'Sitting', id: string, servedOn: string, meal: Meal, servedFrom: string, servedUntil: string, placesLeft: number, listPriceFen: number, deliveryFeeFen: number, fulfilments: Array<Fulfilment>, bookingClosesAt: string, availability: Availability, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string }, dishes: Array<{ __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> }> } } | null };

export type BookMealMutationVariables = Exact<{
  input: BookMealInput;
}>;


export type BookMealMutation = { bookMeal: { __typename: 'BookMealPayload', booking: { __typename: 'MealBooking', listPriceFen: number, deliveryFeeFen: number, bookedAt: string, cancelledAt: string | null, collectedAt: string | null, proof: Proof | null, id: string, status: MealBookingStatus, fulfilment: Fulfilment, ownShareFen: number, collectionCode: string, cancellableUntil: string, mayCancel: boolean, bookedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, cancelledBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } | null, collectedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } | null, diner: { __typename: 'Person', id: string, name: string }, subsidies: Array<{ __typename: 'SubsidyLine', code: string, fund: string, says: string, verdict: Verdict, amountFen: number, isLimitedByDailyCap: boolean, dailyCapFen: number | null, isLimitedByMonthlyCap: boolean, monthlyCapFen: number | null, isLimitedByBudget: boolean, isSample: boolean, asks: Array<string>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }>, sitting: { __typename: 'Sitting', id: string, servedOn: string, meal: Meal, servedFrom: string, servedUntil: string, placesLeft: number, listPriceFen: number, deliveryFeeFen: number, fulfilments: Array<Fulfilment>, bookingClosesAt: string, availability: Availability, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string }, dishes: Array<{ __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> }> } } | null, alternative: { __typename: 'Sitting', id: string, servedOn: string, meal: Meal, servedFrom: string, servedUntil: string, placesLeft: number, listPriceFen: number, deliveryFeeFen: number, fulfilments: Array<Fulfilment>, bookingClosesAt: string, availability: Availability, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string }, dishes: Array<{ __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CancelMealBookingMutationVariables = Exact<{
  input: CancelMealBookingInput;
}>;


export type CancelMealBookingMutation = { cancelMealBooking: { __typename: 'CancelMealBookingPayload', booking: { __typename: 'MealBooking', listPriceFen: number, deliveryFeeFen: number, bookedAt: string, cancelledAt: string | null, collectedAt: string | null, proof: Proof | null, id: string, status: MealBookingStatus, fulfilment: Fulfilment, ownShareFen: number, collectionCode: string, cancellableUntil: string, mayCancel: boolean, bookedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, cancelledBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } | null, collectedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } | null, diner: { __typename: 'Person', id: string, name: string }, subsidies: Array<{ __typename: 'SubsidyLine', code: string, fund: string, says: string, verdict: Verdict, amountFen: number, isLimitedByDailyCap: boolean, dailyCapFen: number | null, isLimitedByMonthlyCap: boolean, monthlyCapFen: number | null, isLimitedByBudget: boolean, isSample: boolean, asks: Array<string>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }>, sitting: { __typename: 'Sitting', id: string, servedOn: string, meal: Meal, servedFrom: string, servedUntil: string, placesLeft: number, listPriceFen: number, deliveryFeeFen: number, fulfilments: Array<Fulfilment>, bookingClosesAt: string, availability: Availability, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string }, dishes: Array<{ __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CounterBookingPartsFragment = { __typename: 'CounterBooking', id: string, maskedName: string, meal: Meal, servedOn: string, fulfilment: Fulfilment, status: MealBookingStatus, collectionCode: string, phoneTail: string | null, cardTails: Array<string>, collectedAt: string | null, proof: Proof | null, warnings: Array<{ __typename: 'MealWarning', kind: MealWarningKind, message: string, dish: string | null }> };

export type CounterQueryVariables = Exact<{
  servicePointId?: string | null | undefined;
}>;


export type CounterQuery = { counter: { __typename: 'Counter', servicePoints: Array<{ __typename: 'ServicePoint', id: string, name: string, address: string }>, servicePoint: { __typename: 'ServicePoint', id: string, name: string } | null, sittings: Array<{ __typename: 'CounterSitting', sitting: { __typename: 'Sitting', id: string, servedOn: string, meal: Meal, servedFrom: string, servedUntil: string, dishes: Array<{ __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> }> }, bookings: Array<{ __typename: 'CounterBooking', id: string, maskedName: string, meal: Meal, servedOn: string, fulfilment: Fulfilment, status: MealBookingStatus, collectionCode: string, phoneTail: string | null, cardTails: Array<string>, collectedAt: string | null, proof: Proof | null, warnings: Array<{ __typename: 'MealWarning', kind: MealWarningKind, message: string, dish: string | null }> }> }> } };

export type CollectMealMutationVariables = Exact<{
  input: CollectMealInput;
}>;


export type CollectMealMutation = { collectMeal: { __typename: 'CollectMealPayload', booking: { __typename: 'CounterBooking', id: string, maskedName: string, meal: Meal, servedOn: string, fulfilment: Fulfilment, status: MealBookingStatus, collectionCode: string, phoneTail: string | null, cardTails: Array<string>, collectedAt: string | null, proof: Proof | null, warnings: Array<{ __typename: 'MealWarning', kind: MealWarningKind, message: string, dish: string | null }> } | null, candidates: Array<{ __typename: 'CounterBooking', id: string, maskedName: string, meal: Meal, servedOn: string, fulfilment: Fulfilment, status: MealBookingStatus, collectionCode: string, phoneTail: string | null, cardTails: Array<string>, collectedAt: string | null, proof: Proof | null, warnings: Array<{ __typename: 'MealWarning', kind: MealWarningKind, message: string, dish: string | null }> }>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ConfirmDeliveryMutationVariables = Exact<{
  input: ConfirmDeliveryInput;
}>;


export type ConfirmDeliveryMutation = { confirmDelivery: { __typename: 'ConfirmDeliveryPayload', booking: { __typename: 'MealBooking', listPriceFen: number, deliveryFeeFen: number, bookedAt: string, cancelledAt: string | null, collectedAt: string | null, proof: Proof | null, id: string, status: MealBookingStatus, fulfilment: Fulfilment, ownShareFen: number, collectionCode: string, cancellableUntil: string, mayCancel: boolean, bookedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, cancelledBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } | null, collectedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } | null, diner: { __typename: 'Person', id: string, name: string }, subsidies: Array<{ __typename: 'SubsidyLine', code: string, fund: string, says: string, verdict: Verdict, amountFen: number, isLimitedByDailyCap: boolean, dailyCapFen: number | null, isLimitedByMonthlyCap: boolean, monthlyCapFen: number | null, isLimitedByBudget: boolean, isSample: boolean, asks: Array<string>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }>, sitting: { __typename: 'Sitting', id: string, servedOn: string, meal: Meal, servedFrom: string, servedUntil: string, placesLeft: number, listPriceFen: number, deliveryFeeFen: number, fulfilments: Array<Fulfilment>, bookingClosesAt: string, availability: Availability, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string }, dishes: Array<{ __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DishPartsFragment = { __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> };

export type SittingPartsFragment = { __typename: 'Sitting', id: string, servedOn: string, meal: Meal, servedFrom: string, servedUntil: string, placesLeft: number, listPriceFen: number, deliveryFeeFen: number, fulfilments: Array<Fulfilment>, bookingClosesAt: string, availability: Availability, isSample: boolean, dishes: Array<{ __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> }> };

export type SittingAtPointFragment = { __typename: 'Sitting', id: string, servedOn: string, meal: Meal, servedFrom: string, servedUntil: string, placesLeft: number, listPriceFen: number, deliveryFeeFen: number, fulfilments: Array<Fulfilment>, bookingClosesAt: string, availability: Availability, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string }, dishes: Array<{ __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> }> };

export type MealPointsQueryVariables = Exact<{
  near?: PositionInput | null | undefined;
  regionCode?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MealPointsQuery = { servicePoints: { __typename: 'ServicePointConnection', edges: Array<{ __typename: 'ServicePointEdge', node: { __typename: 'ServicePoint', id: string, name: string, kind: ServicePointKind, address: string, phone: string | null, openingWords: string, isBarrierFree: boolean, isSample: boolean, distanceMetres: number | null, walkMinutes: number | null, nextSitting: { __typename: 'Sitting', id: string, servedOn: string, meal: Meal, servedFrom: string, servedUntil: string, placesLeft: number, listPriceFen: number, deliveryFeeFen: number, fulfilments: Array<Fulfilment>, bookingClosesAt: string, availability: Availability, isSample: boolean, dishes: Array<{ __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> }> } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SittingsQueryVariables = Exact<{
  servicePointId: string;
  from: string;
  until: string;
}>;


export type SittingsQuery = { servicePoint: { __typename: 'ServicePoint', id: string, name: string, kind: ServicePointKind, address: string, phone: string | null, openingWords: string, isBarrierFree: boolean, isSample: boolean, distanceMetres: number | null, walkMinutes: number | null } | null, sittings: Array<{ __typename: 'Sitting', id: string, servedOn: string, meal: Meal, servedFrom: string, servedUntil: string, placesLeft: number, listPriceFen: number, deliveryFeeFen: number, fulfilments: Array<Fulfilment>, bookingClosesAt: string, availability: Availability, isSample: boolean, dishes: Array<{ __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> }> }> };

export type SittingQueryVariables = Exact<{
  id: string;
}>;


export type SittingQuery = { sitting: { __typename: 'Sitting', id: string, servedOn: string, meal: Meal, servedFrom: string, servedUntil: string, placesLeft: number, listPriceFen: number, deliveryFeeFen: number, fulfilments: Array<Fulfilment>, bookingClosesAt: string, availability: Availability, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string }, dishes: Array<{ __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> }> } | null };

export type SuggestedSittingQueryVariables = Exact<{
  dinerId: string;
}>;


export type SuggestedSittingQuery = { suggestedSitting: { __typename: 'Sitting', id: string, servedOn: string, meal: Meal, servedFrom: string, servedUntil: string, placesLeft: number, listPriceFen: number, deliveryFeeFen: number, fulfilments: Array<Fulfilment>, bookingClosesAt: string, availability: Availability, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string }, dishes: Array<{ __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> }> } | null };

export type StandingOrderPartsFragment = { __typename: 'StandingOrder', id: string, meal: Meal, weekdays: Array<number>, fulfilment: Fulfilment, agreedOwnShareFen: number, startsOn: string, endsOn: string | null, startedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, servicePoint: { __typename: 'ServicePoint', id: string, name: string }, coming: Array<{ __typename: 'StandingOrderDay', code: UserErrorCode | null, sitting: { __typename: 'Sitting', id: string, servedOn: string }, booking: { __typename: 'MealBooking', id: string, status: MealBookingStatus } | null }> };

export type StandingOrdersQueryVariables = Exact<{
  dinerId: string;
}>;


export type StandingOrdersQuery = { myStandingOrders: Array<{ __typename: 'StandingOrder', id: string, meal: Meal, weekdays: Array<number>, fulfilment: Fulfilment, agreedOwnShareFen: number, startsOn: string, endsOn: string | null, startedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, servicePoint: { __typename: 'ServicePoint', id: string, name: string }, coming: Array<{ __typename: 'StandingOrderDay', code: UserErrorCode | null, sitting: { __typename: 'Sitting', id: string, servedOn: string }, booking: { __typename: 'MealBooking', id: string, status: MealBookingStatus } | null }> }> };

export type StartStandingOrderMutationVariables = Exact<{
  input: StartStandingOrderInput;
}>;


export type StartStandingOrderMutation = { startStandingOrder: { __typename: 'StartStandingOrderPayload', order: { __typename: 'StandingOrder', id: string, meal: Meal, weekdays: Array<number>, fulfilment: Fulfilment, agreedOwnShareFen: number, startsOn: string, endsOn: string | null, startedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, servicePoint: { __typename: 'ServicePoint', id: string, name: string }, coming: Array<{ __typename: 'StandingOrderDay', code: UserErrorCode | null, sitting: { __typename: 'Sitting', id: string, servedOn: string }, booking: { __typename: 'MealBooking', id: string, status: MealBookingStatus } | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string }> } };

export type StopStandingOrderMutationVariables = Exact<{
  input: StopStandingOrderInput;
}>;


export type StopStandingOrderMutation = { stopStandingOrder: { __typename: 'StopStandingOrderPayload', order: { __typename: 'StandingOrder', id: string, stoppedAt: string | null } | null, cancelled: Array<{ __typename: 'MealBooking', id: string, status: MealBookingStatus, fulfilment: Fulfilment, ownShareFen: number, collectionCode: string, cancellableUntil: string, mayCancel: boolean, sitting: { __typename: 'Sitting', id: string, servedOn: string, meal: Meal, servedFrom: string, servedUntil: string, placesLeft: number, listPriceFen: number, deliveryFeeFen: number, fulfilments: Array<Fulfilment>, bookingClosesAt: string, availability: Availability, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string }, dishes: Array<{ __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> }> } }> | null, kept: Array<{ __typename: 'MealBooking', id: string, status: MealBookingStatus, fulfilment: Fulfilment, ownShareFen: number, collectionCode: string, cancellableUntil: string, mayCancel: boolean, sitting: { __typename: 'Sitting', id: string, servedOn: string, meal: Meal, servedFrom: string, servedUntil: string, placesLeft: number, listPriceFen: number, deliveryFeeFen: number, fulfilments: Array<Fulfilment>, bookingClosesAt: string, availability: Availability, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string }, dishes: Array<{ __typename: 'Dish', name: string, allergens: Array<Allergen>, tags: Array<DishTag> }> } }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string }> } };

export type MessagesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MessagesQuery = { messages: { __typename: 'MessageConnection', edges: Array<{ __typename: 'MessageEdge', node: { __typename: 'Message', id: string, text: string, matter: DelegationScope | null, createdAt: string, readAt: string | null, link: MessageLink | null, linkId: string | null, about: { __typename: 'NamedPerson', id: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type UnreadMessagesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadMessagesQuery = { unreadMessages: number };

export type ReadMessagesMutationVariables = Exact<{
  input: ReadMessagesInput;
}>;


export type ReadMessagesMutation = { readMessages: { __typename: 'ReadMessagesPayload', unread: number, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MessageChoicesQueryVariables = Exact<{
  personId: string;
}>;


export type MessageChoicesQuery = { messageChoices: Array<{ __typename: 'MessageRecipients', matter: DelegationScope, recipientIds: Array<string> }> };

export type ChooseMessagesMutationVariables = Exact<{
  input: ChooseMessagesInput;
}>;


export type ChooseMessagesMutation = { chooseMessages: { __typename: 'ChooseMessagesPayload', choice: { __typename: 'MessageRecipients', matter: DelegationScope, recipientIds: Array<string> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MessageArrivedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type MessageArrivedSubscription = { messageArrived: { __typename: 'Message', id: string } };

export type PushCreditsQueryVariables = Exact<{ [key: string]: never; }>;


export type PushCreditsQuery = { pushCredits: Array<{ __typename: 'PushCredit', kind: PushKind, remaining: number }> };

export type AcceptPushesMutationVariables = Exact<{
  input: AcceptPushesInput;
}>;


export type AcceptPushesMutation = { acceptPushes: { __typename: 'AcceptPushesPayload', credits: Array<{ __typename: 'PushCredit', kind: PushKind, remaining: number }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ImportPartsFragment = { __typename: 'BankImport', id: string, importedAt: string, importedBy: string, booked: number, refused: Array<{ __typename: 'BankAnswer', id: string, fileLine: number, paymentNumber: string, amountFen: number | null, outcome: AnswerOutcome }> };

export type PayoutBatchQueryVariables = Exact<{
  id: string;
}>;


export type PayoutBatchQuery = { payoutBatch: { __typename: 'PayoutBatch', id: string, month: string, number: number, status: PayoutBatchStatus, payments: number, totalFen: number, madeAt: string, madeBy: string, isMine: boolean, approvedAt: string | null, approvedBy: string | null, exportedAt: string | null, closedAt: string | null, imports: Array<{ __typename: 'BankImport', id: string, importedAt: string, importedBy: string, booked: number, refused: Array<{ __typename: 'BankAnswer', id: string, fileLine: number, paymentNumber: string, amountFen: number | null, outcome: AnswerOutcome }> }>, fund: { __typename: 'Fund', id: string, name: string } } };

export type PaymentPartsFragment = { __typename: 'PayoutLine', id: string, paymentNumber: string, name: string, amountFen: number, status: PayoutLineStatus, rule: string, clauseId: string | null, awardId: string | null, applicationId: string | null, entitlementId: string | null, accountTail: string | null, reason: string | null, answeredAt: string | null, repairedAt: string | null };

export type PayoutLinesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PayoutLinesQuery = { payoutBatch: { __typename: 'PayoutBatch', id: string, lines: { __typename: 'PayoutLineConnection', edges: Array<{ __typename: 'PayoutLineEdge', node: { __typename: 'PayoutLine', id: string, paymentNumber: string, name: string, amountFen: number, status: PayoutLineStatus, rule: string, clauseId: string | null, awardId: string | null, applicationId: string | null, entitlementId: string | null, accountTail: string | null, reason: string | null, answeredAt: string | null, repairedAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type PaidItemQueryVariables = Exact<{
  id: string;
}>;


export type PaidItemQuery = { serviceItem: { __typename: 'ServiceItem', id: string, title: string, clauses: Array<{ __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } }> } | null };

export type ApprovePayoutBatchMutationVariables = Exact<{
  input: ApprovePayoutBatchInput;
}>;


export type ApprovePayoutBatchMutation = { approvePayoutBatch: { __typename: 'ApprovePayoutBatchPayload', batch: { __typename: 'PayoutBatch', id: string, month: string, number: number, status: PayoutBatchStatus, payments: number, totalFen: number, madeAt: string, madeBy: string, isMine: boolean, approvedAt: string | null, approvedBy: string | null, exportedAt: string | null, closedAt: string | null, fund: { __typename: 'Fund', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CancelPayoutBatchMutationVariables = Exact<{
  input: CancelPayoutBatchInput;
}>;


export type CancelPayoutBatchMutation = { cancelPayoutBatch: { __typename: 'CancelPayoutBatchPayload', batch: { __typename: 'PayoutBatch', id: string, month: string, number: number, status: PayoutBatchStatus, payments: number, totalFen: number, madeAt: string, madeBy: string, isMine: boolean, approvedAt: string | null, approvedBy: string | null, exportedAt: string | null, closedAt: string | null, fund: { __typename: 'Fund', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RemovePaymentMutationVariables = Exact<{
  input: RemovePaymentInput;
}>;


export type RemovePaymentMutation = { removePayment: { __typename: 'RemovePaymentPayload', batch: { __typename: 'PayoutBatch', id: string, month: string, number: number, status: PayoutBatchStatus, payments: number, totalFen: number, madeAt: string, madeBy: string, isMine: boolean, approvedAt: string | null, approvedBy: string | null, exportedAt: string | null, closedAt: string | null, fund: { __typename: 'Fund', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ExportPayoutBatchMutationVariables = Exact<{
  input: ExportPayoutBatchInput;
}>;


export type ExportPayoutBatchMutation = { exportPayoutBatch: { __typename: 'ExportPayoutBatchPayload', batch: { __typename: 'PayoutBatch', id: string, month: string, number: number, status: PayoutBatchStatus, payments: number, totalFen: number, madeAt: string, madeBy: string, isMine: boolean, approvedAt: string | null, approvedBy: string | null, exportedAt: string | null, closedAt: string | null, fund: { __typename: 'Fund', id: string, name: string } } | null, file: { __typename: 'BankFile', fileName: string, content: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ImportBankAnswersMutationVariables = Exact<{
  input: ImportBankAnswersInput;
}>;


export type ImportBankAnswersMutation = { importBankAnswers: { __typename: 'ImportBankAnswersPayload', taken: { __typename: 'BankImport', id: string, importedAt: string, importedBy: string, booked: number, refused: Array<{ __typename: 'BankAnswer', id: string, fileLine: number, paymentNumber: string, amountFen: number | null, outcome: AnswerOutcome }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RepairPaymentMutationVariables = Exact<{
  input: RepairPaymentInput;
}>;


export type RepairPaymentMutation = { repairPayment: { __typename: 'RepairPaymentPayload', line: { __typename: 'PayoutLine', id: string, paymentNumber: string, name: string, amountFen: number, status: PayoutLineStatus, rule: string, clauseId: string | null, awardId: string | null, applicationId: string | null, entitlementId: string | null, accountTail: string | null, reason: string | null, answeredAt: string | null, repairedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type BatchPartsFragment = { __typename: 'PayoutBatch', id: string, month: string, number: number, status: PayoutBatchStatus, payments: number, totalFen: number, madeAt: string, madeBy: string, isMine: boolean, approvedAt: string | null, approvedBy: string | null, exportedAt: string | null, closedAt: string | null, fund: { __typename: 'Fund', id: string, name: string } };

export type PayableFundsQueryVariables = Exact<{
  month: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PayableFundsQuery = { payableFunds: { __typename: 'FundDueConnection', edges: Array<{ __typename: 'FundDueEdge', node: { __typename: 'FundDue', payments: number, amountFen: number, withoutAccount: number, toRepair: number, fund: { __typename: 'Fund', id: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PayoutBatchesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PayoutBatchesQuery = { payoutBatches: { __typename: 'PayoutBatchConnection', edges: Array<{ __typename: 'PayoutBatchEdge', node: { __typename: 'PayoutBatch', id: string, month: string, number: number, status: PayoutBatchStatus, payments: number, totalFen: number, madeAt: string, madeBy: string, isMine: boolean, approvedAt: string | null, approvedBy: string | null, exportedAt: string | null, closedAt: string | null, fund: { __typename: 'Fund', id: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MakePayoutBatchMutationVariables = Exact<{
  input: MakePayoutBatchInput;
}>;


export type MakePayoutBatchMutation = { makePayoutBatch: { __typename: 'MakePayoutBatchPayload', batch: { __typename: 'PayoutBatch', id: string, month: string, number: number, status: PayoutBatchStatus, payments: number, totalFen: number, madeAt: string, madeBy: string, isMine: boolean, approvedAt: string | null, approvedBy: string | null, exportedAt: string | null, closedAt: string | null, fund: { __typename: 'Fund', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ClearingNowQueryVariables = Exact<{ [key: string]: never; }>;


export type ClearingNowQuery = { clearingBalances: Array<{ __typename: 'ClearingBalance', book: string, place: string, otherBook: string, otherPlace: string, platform: string | null, owedMinutes: number, todayMinutes: number }>, stuckHours: Array<{ __typename: 'StuckHours', id: string, way: StuckWay, place: string, otherPlace: string, platform: string, minutes: number, status: string, since: string, tries: number }> };

export type ClearingStatementsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ClearingStatementsQuery = { clearingStatements: { __typename: 'ClearingStatementConnection', edges: Array<{ __typename: 'ClearingStatementEdge', node: { __typename: 'ClearingStatement', id: string, day: string, place: string, otherPlace: string, platform: string, sentCount: number, sentMinutes: number, receivedCount: number, receivedMinutes: number, netMinutes: number, status: StatementStatus, differences: Array<{ __typename: 'StatementDifference', transferId: string, minutesHere: number | null, minutesThere: number | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DifferencePartsFragment = { __typename: 'Difference', id: string, kind: DifferenceKind, about: string, expectedFen: number | null, foundFen: number | null, firstSeenOn: string, lastSeenOn: string, resolvedOn: string | null, settledBy: string | null, words: string | null, fund: { __typename: 'Fund', id: string, name: string } };

export type DifferencesQueryVariables = Exact<{
  isOpen: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type DifferencesQuery = { differences: { __typename: 'DifferenceConnection', edges: Array<{ __typename: 'DifferenceEdge', node: { __typename: 'Difference', id: string, kind: DifferenceKind, about: string, expectedFen: number | null, foundFen: number | null, firstSeenOn: string, lastSeenOn: string, resolvedOn: string | null, settledBy: string | null, words: string | null, fund: { __typename: 'Fund', id: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SettleDifferenceMutationVariables = Exact<{
  input: SettleDifferenceInput;
}>;


export type SettleDifferenceMutation = { settleDifference: { __typename: 'SettleDifferencePayload', difference: { __typename: 'Difference', id: string, kind: DifferenceKind, about: string, expectedFen: number | null, foundFen: number | null, firstSeenOn: string, lastSeenOn: string, resolvedOn: string | null, settledBy: string | null, words: string | null, fund: { __typename: 'Fund', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PointAccountPartsFragment = { __typename: 'PointAccount', id: string, holder: string, bank: string, tail: string, enteredAt: string, enteredBy: string, checkedAt: string | null, checkedBy: string | null };

export type PointAccountsQueryVariables = Exact<{
  servicePointId: string;
}>;


export type PointAccountsQuery = { pointAccounts: Array<{ __typename: 'PointAccount', id: string, holder: string, bank: string, tail: string, enteredAt: string, enteredBy: string, checkedAt: string | null, checkedBy: string | null }> };

export type EnterPointAccountMutationVariables = Exact<{
  input: EnterPointAccountInput;
}>;


export type EnterPointAccountMutation = { enterPointAccount: { __typename: 'EnterPointAccountPayload', account: { __typename: 'PointAccount', id: string, holder: string, bank: string, tail: string, enteredAt: string, enteredBy: string, checkedAt: string | null, checkedBy: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CheckPointAccountMutationVariables = Exact<{
  input: CheckPointAccountInput;
}>;


export type CheckPointAccountMutation = { checkPointAccount: { __typename: 'CheckPointAccountPayload', account: { __typename: 'PointAccount', id: string, holder: string, bank: string, tail: string, enteredAt: string, enteredBy: string, checkedAt: string | null, checkedBy: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DataRequestPartsFragment = { __typename: 'DataRequest', id: string, kind: DataRequestKind, field: CorrectableField | null, maskedValue: string | null, note: string | null, status: DataRequestStatus, requestedAt: string, dueOn: string, isOverdue: boolean, closedAt: string | null, reason: DataRequestReason | null, words: string | null, diet: { __typename: 'Diet', needs: Array<DietNeed>, allergens: Array<Allergen> } | null, person: { __typename: 'Person', id: string, name: string }, askedBy: { __typename: 'Doer', name: string, ground: Ground, relation: Relation | null } };

export type DataRequestsQueryVariables = Exact<{
  personId: string;
}>;


export type DataRequestsQuery = { dataRequests: Array<{ __typename: 'DataRequest', id: string, kind: DataRequestKind, field: CorrectableField | null, maskedValue: string | null, note: string | null, status: DataRequestStatus, requestedAt: string, dueOn: string, isOverdue: boolean, closedAt: string | null, reason: DataRequestReason | null, words: string | null, diet: { __typename: 'Diet', needs: Array<DietNeed>, allergens: Array<Allergen> } | null, person: { __typename: 'Person', id: string, name: string }, askedBy: { __typename: 'Doer', name: string, ground: Ground, relation: Relation | null } }> };

export type DataRequestQueueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DataRequestQueueQuery = { dataRequestQueue: { __typename: 'DataRequestConnection', edges: Array<{ __typename: 'DataRequestEdge', cursor: string, node: { __typename: 'DataRequest', id: string, kind: DataRequestKind, field: CorrectableField | null, maskedValue: string | null, note: string | null, status: DataRequestStatus, requestedAt: string, dueOn: string, isOverdue: boolean, closedAt: string | null, reason: DataRequestReason | null, words: string | null, diet: { __typename: 'Diet', needs: Array<DietNeed>, allergens: Array<Allergen> } | null, person: { __typename: 'Person', id: string, name: string }, askedBy: { __typename: 'Doer', name: string, ground: Ground, relation: Relation | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DataRequestValuesQueryVariables = Exact<{
  id: string;
}>;


export type DataRequestValuesQuery = { dataRequestValues: { __typename: 'DataRequestValues', requested: string | null, recorded: string | null } };

export type RequestCorrectionMutationVariables = Exact<{
  input: RequestCorrectionInput;
}>;


export type RequestCorrectionMutation = { requestCorrection: { __typename: 'RequestCorrectionPayload', request: { __typename: 'DataRequest', id: string, kind: DataRequestKind, field: CorrectableField | null, maskedValue: string | null, note: string | null, status: DataRequestStatus, requestedAt: string, dueOn: string, isOverdue: boolean, closedAt: string | null, reason: DataRequestReason | null, words: string | null, diet: { __typename: 'Diet', needs: Array<DietNeed>, allergens: Array<Allergen> } | null, person: { __typename: 'Person', id: string, name: string }, askedBy: { __typename: 'Doer', name: string, ground: Ground, relation: Relation | null } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RequestDeletionMutationVariables = Exact<{
  input: RequestDeletionInput;
}>;


export type RequestDeletionMutation = { requestDeletion: { __typename: 'RequestDeletionPayload', request: { __typename: 'DataRequest', id: string, kind: DataRequestKind, field: CorrectableField | null, maskedValue: string | null, note: string | null, status: DataRequestStatus, requestedAt: string, dueOn: string, isOverdue: boolean, closedAt: string | null, reason: DataRequestReason | null, words: string | null, diet: { __typename: 'Diet', needs: Array<DietNeed>, allergens: Array<Allergen> } | null, person: { __typename: 'Person', id: string, name: string }, askedBy: { __typename: 'Doer', name: string, ground: Ground, relation: Relation | null } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type WithdrawDataRequestMutationVariables = Exact<{
  input: WithdrawDataRequestInput;
}>;


export type WithdrawDataRequestMutation = { withdrawDataRequest: { __typename: 'WithdrawDataRequestPayload', request: { __typename: 'DataRequest', id: string, kind: DataRequestKind, field: CorrectableField | null, maskedValue: string | null, note: string | null, status: DataRequestStatus, requestedAt: string, dueOn: string, isOverdue: boolean, closedAt: string | null, reason: DataRequestReason | null, words: string | null, diet: { __typename: 'Diet', needs: Array<DietNeed>, allergens: Array<Allergen> } | null, person: { __typename: 'Person', id: string, name: string }, askedBy: { __typename: 'Doer', name: string, ground: Ground, relation: Relation | null } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AnswerDataRequestMutationVariables = Exact<{
  input: AnswerDataRequestInput;
}>;


export type AnswerDataRequestMutation = { answerDataRequest: { __typename: 'AnswerDataRequestPayload', request: { __typename: 'DataRequest', id: string, kind: DataRequestKind, field: CorrectableField | null, maskedValue: string | null, note: string | null, status: DataRequestStatus, requestedAt: string, dueOn: string, isOverdue: boolean, closedAt: string | null, reason: DataRequestReason | null, words: string | null, diet: { __typename: 'Diet', needs: Array<DietNeed>, allergens: Array<Allergen> } | null, person: { __typename: 'Person', id: string, name: string }, askedBy: { __typename: 'Doer', name: string, ground: Ground, relation: Relation | null } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MyDataQueryVariables = Exact<{
  personId: string;
}>;


export type MyDataQuery = { myData: { __typename: 'DataExport', fileName: string, mediaType: string, content: string } };

export type AccessLogQueryVariables = Exact<{
  personId: string;
  includeOwn: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type AccessLogQuery = { accessLog: { __typename: 'AccessLogConnection', edges: Array<{ __typename: 'AccessLogEntryEdge', cursor: string, node: { __typename: 'AccessLogEntry', id: string, at: string, outcome: AuditOutcome, action: string, purpose: string | null, code: string | null, ground: Ground | null, name: string | null, relation: Relation | null, isSelf: boolean, count: number } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ProfileQueryVariables = Exact<{
  personId: string;
}>;


export type ProfileQuery = { profile: { __typename: 'Profile', personId: string, name: string, maskedIdNumber: string | null, maskedPhone: string | null, maskedAddress: string | null, maskedCards: Array<string>, birthDate: string | null, lunarBirthday: string | null, nominalAge: number | null, household: { __typename: 'Region', code: string, name: string, fullName: string, level: RegionLevel, isSample: boolean, position: { __typename: 'Position', latitude: number, longitude: number } | null } | null, residence: { __typename: 'Region', code: string, name: string, fullName: string, level: RegionLevel, isSample: boolean, position: { __typename: 'Position', latitude: number, longitude: number } | null } | null } };

export type HealthRecordQueryVariables = Exact<{
  personId: string;
}>;


export type HealthRecordQuery = { healthRecord: { __typename: 'HealthRecord', personId: string, dietNeeds: Array<DietNeed>, allergens: Array<Allergen>, answers: Array<{ __typename: 'HealthFact', asks: string, answer: string }> } };

export type PersonalValueQueryVariables = Exact<{
  personId: string;
  field: PersonalField;
  purpose: Purpose;
}>;


export type PersonalValueQuery = { personalValue: string | null };

export type PersonCardPartsFragment = { __typename: 'PersonCard', id: string, maskedNumber: string, issuedAt: string, endedAt: string | null };

export type PersonCardsQueryVariables = Exact<{
  personId: string;
}>;


export type PersonCardsQuery = { personCards: Array<{ __typename: 'PersonCard', id: string, maskedNumber: string, issuedAt: string, endedAt: string | null }> };

export type IssueCardMutationVariables = Exact<{
  input: IssueCardInput;
}>;


export type IssueCardMutation = { issueCard: { __typename: 'IssueCardPayload', card: { __typename: 'PersonCard', id: string, maskedNumber: string, issuedAt: string, endedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type EndCardMutationVariables = Exact<{
  input: EndCardInput;
}>;


export type EndCardMutation = { endCard: { __typename: 'EndCardPayload', card: { __typename: 'PersonCard', id: string, maskedNumber: string, issuedAt: string, endedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RecordDeathMutationVariables = Exact<{
  input: RecordDeathInput;
}>;


export type RecordDeathMutation = { recordDeath: { __typename: 'RecordDeathPayload', death: { __typename: 'DeathRecord', id: string, diedOn: string, paper: DeathPaper, recordedAt: string, revokedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RevokeDeathMutationVariables = Exact<{
  input: RevokeDeathInput;
}>;


export type RevokeDeathMutation = { revokeDeath: { __typename: 'RevokeDeathPayload', death: { __typename: 'DeathRecord', id: string, diedOn: string, paper: DeathPaper, recordedAt: string, revokedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AbsenceItemPartsFragment = { __typename: 'AbsenceItem', id: string, kind: AbsenceItemKind, on: string, place: string, outcome: AbsenceItemOutcome, code: UserErrorCode | null, why: string | null };

export type AbsencePartsFragment = { __typename: 'Absence', id: string, startsOn: string, backOn: string | null, reason: AbsenceReason, stayId: string | null, isUnderway: boolean, recordedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, stopped: Array<{ __typename: 'AbsenceItem', id: string, kind: AbsenceItemKind, on: string, place: string, outcome: AbsenceItemOutcome, code: UserErrorCode | null, why: string | null }> };

export type AbsencesQueryVariables = Exact<{
  personId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AbsencesQuery = { absences: { __typename: 'AbsenceConnection', edges: Array<{ __typename: 'AbsenceEdge', node: { __typename: 'Absence', id: string, startsOn: string, backOn: string | null, reason: AbsenceReason, stayId: string | null, isUnderway: boolean, recordedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, stopped: Array<{ __typename: 'AbsenceItem', id: string, kind: AbsenceItemKind, on: string, place: string, outcome: AbsenceItemOutcome, code: UserErrorCode | null, why: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AbsencePreviewQueryVariables = Exact<{
  personId: string;
  startsOn: string;
  backOn?: string | null | undefined;
}>;


export type AbsencePreviewQuery = { absencePreview: Array<{ __typename: 'AbsenceItem', id: string, kind: AbsenceItemKind, on: string, place: string, outcome: AbsenceItemOutcome, code: UserErrorCode | null, why: string | null }> };

export type RecordAbsenceMutationVariables = Exact<{
  input: RecordAbsenceInput;
}>;


export type RecordAbsenceMutation = { recordAbsence: { __typename: 'RecordAbsencePayload', absence: { __typename: 'Absence', id: string, startsOn: string, backOn: string | null, reason: AbsenceReason, stayId: string | null, isUnderway: boolean, recordedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, stopped: Array<{ __typename: 'AbsenceItem', id: string, kind: AbsenceItemKind, on: string, place: string, outcome: AbsenceItemOutcome, code: UserErrorCode | null, why: string | null }> } | null, items: Array<{ __typename: 'AbsenceItem', id: string, kind: AbsenceItemKind, on: string, place: string, outcome: AbsenceItemOutcome, code: UserErrorCode | null, why: string | null }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string }> } };

export type EndAbsenceMutationVariables = Exact<{
  input: EndAbsenceInput;
}>;


export type EndAbsenceMutation = { endAbsence: { __typename: 'EndAbsencePayload', absence: { __typename: 'Absence', id: string, startsOn: string, backOn: string | null, reason: AbsenceReason, stayId: string | null, isUnderway: boolean, recordedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, stopped: Array<{ __typename: 'AbsenceItem', id: string, kind: AbsenceItemKind, on: string, place: string, outcome: AbsenceItemOutcome, code: UserErrorCode | null, why: string | null }> } | null, items: Array<{ __typename: 'AbsenceItem', id: string, kind: AbsenceItemKind, on: string, place: string, outcome: AbsenceItemOutcome, code: UserErrorCode | null, why: string | null }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string }> } };

export type NightRatioPartsFragment = { __typename: 'NightRatio', on: string, severe: number, carers: number, carersNeeded: number };

export type RatioWarningsQueryVariables = Exact<{ [key: string]: never; }>;


export type RatioWarningsQuery = { ratioWarnings: Array<{ __typename: 'RatioWarning', house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }, nights: Array<{ __typename: 'NightRatio', on: string, severe: number, carers: number, carersNeeded: number }>, waiting: Array<{ __typename: 'WaitsForCarers', worst: { __typename: 'NightRatio', on: string, severe: number, carers: number, carersNeeded: number }, stay: { __typename: 'BoardStay', id: string, name: string | null, startsOn: string, endsOn: string, status: StayStatus }, override: { __typename: 'RatioOverride', id: string, reason: string, askedBy: string, askedAt: string, carers: number, severe: number, isGranted: boolean | null, decidedBy: string | null, decidedAt: string | null } | null }> }> };

export type AskRatioOverrideMutationVariables = Exact<{
  input: AskRatioOverrideInput;
}>;


export type AskRatioOverrideMutation = { askRatioOverride: { __typename: 'AskRatioOverridePayload', override: { __typename: 'RatioOverride', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DecideRatioOverrideMutationVariables = Exact<{
  input: DecideRatioOverrideInput;
}>;


export type DecideRatioOverrideMutation = { decideRatioOverride: { __typename: 'DecideRatioOverridePayload', override: { __typename: 'RatioOverride', id: string, isGranted: boolean | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type StayChangePreviewQueryVariables = Exact<{
  stayId: string;
  startsOn?: string | null | undefined;
  endsOn?: string | null | undefined;
}>;


export type StayChangePreviewQuery = { stayChangePreview: { __typename: 'StayChangePreview', ownShareFen: number | null, ownShareNowFen: number | null, days: number | null, quotaLeft: number | null, isOtherBed: boolean, refusal: { __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null } | null, items: Array<{ __typename: 'AbsenceItem', id: string, kind: AbsenceItemKind, on: string, place: string, outcome: AbsenceItemOutcome, code: UserErrorCode | null, why: string | null }> } };

export type ChangeRespiteStayMutationVariables = Exact<{
  input: ChangeRespiteStayInput;
}>;


export type ChangeRespiteStayMutation = { changeRespiteStay: { __typename: 'ChangeRespiteStayPayload', stay: { __typename: 'RespiteStay', id: string, status: StayStatus, form: CareForm, startsOn: string, endsOn: string, days: number, secondsLeft: number | null, offerEndsAt: string | null, ownShareFen: number, house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CancelRespiteStayMutationVariables = Exact<{
  input: CancelRespiteStayInput;
}>;


export type CancelRespiteStayMutation = { cancelRespiteStay: { __typename: 'CancelRespiteStayPayload', stay: { __typename: 'RespiteStay', id: string, status: StayStatus, form: CareForm, startsOn: string, endsOn: string, days: number, secondsLeft: number | null, offerEndsAt: string | null, ownShareFen: number, house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type HouseStayPartsFragment = { __typename: 'HouseStay', id: string, form: CareForm, status: StayStatus, startsOn: string, endsOn: string, days: number, startsTime: string | null, hours: number | null, isBedTaken: boolean, isLinked: boolean, isNoShow: boolean, isOverstay: boolean, requestedAt: string, secondsLeft: number | null, person: { __typename: 'NamedPerson', id: string, name: string }, needs: { __typename: 'StayNeeds', bedKind: BedKind | null, equipment: Array<BedEquipment>, roomSex: RoomSex | null }, bed: { __typename: 'Bed', id: string, room: string, label: string } | null, checks: Array<{ __typename: 'StayCheck', code: string, says: string, isOptional: boolean, isTicked: boolean }> };

export type HouseDayQueryVariables = Exact<{
  houseId: string;
}>;


export type HouseDayQuery = { houseToday: { __typename: 'HouseToday', today: string, house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }, arrivals: Array<{ __typename: 'HouseStay', id: string, form: CareForm, status: StayStatus, startsOn: string, endsOn: string, days: number, startsTime: string | null, hours: number | null, isBedTaken: boolean, isLinked: boolean, isNoShow: boolean, isOverstay: boolean, requestedAt: string, secondsLeft: number | null, person: { __typename: 'NamedPerson', id: string, name: string }, needs: { __typename: 'StayNeeds', bedKind: BedKind | null, equipment: Array<BedEquipment>, roomSex: RoomSex | null }, bed: { __typename: 'Bed', id: string, room: string, label: string } | null, checks: Array<{ __typename: 'StayCheck', code: string, says: string, isOptional: boolean, isTicked: boolean }> }>, departures: Array<{ __typename: 'HouseStay', id: string, form: CareForm, status: StayStatus, startsOn: string, endsOn: string, days: number, startsTime: string | null, hours: number | null, isBedTaken: boolean, isLinked: boolean, isNoShow: boolean, isOverstay: boolean, requestedAt: string, secondsLeft: number | null, person: { __typename: 'NamedPerson', id: string, name: string }, needs: { __typename: 'StayNeeds', bedKind: BedKind | null, equipment: Array<BedEquipment>, roomSex: RoomSex | null }, bed: { __typename: 'Bed', id: string, room: string, label: string } | null, checks: Array<{ __typename: 'StayCheck', code: string, says: string, isOptional: boolean, isTicked: boolean }> }>, overstays: Array<{ __typename: 'HouseStay', id: string, form: CareForm, status: StayStatus, startsOn: string, endsOn: string, days: number, startsTime: string | null, hours: number | null, isBedTaken: boolean, isLinked: boolean, isNoShow: boolean, isOverstay: boolean, requestedAt: string, secondsLeft: number | null, person: { __typename: 'NamedPerson', id: string, name: string }, needs: { __typename: 'StayNeeds', bedKind: BedKind | null, equipment: Array<BedEquipment>, roomSex: RoomSex | null }, bed: { __typename: 'Bed', id: string, room: string, label: string } | null, checks: Array<{ __typename: 'StayCheck', code: string, says: string, isOptional: boolean, isTicked: boolean }> }>, noShows: Array<{ __typename: 'HouseStay', id: string, form: CareForm, status: StayStatus, startsOn: string, endsOn: string, days: number, startsTime: string | null, hours: number | null, isBedTaken: boolean, isLinked: boolean, isNoShow: boolean, isOverstay: boolean, requestedAt: string, secondsLeft: number | null, person: { __typename: 'NamedPerson', id: string, name: string }, needs: { __typename: 'StayNeeds', bedKind: BedKind | null, equipment: Array<BedEquipment>, roomSex: RoomSex | null }, bed: { __typename: 'Bed', id: string, room: string, label: string } | null, checks: Array<{ __typename: 'StayCheck', code: string, says: string, isOptional: boolean, isTicked: boolean }> }>, staying: Array<{ __typename: 'HouseStay', id: string, form: CareForm, status: StayStatus, startsOn: string, endsOn: string, days: number, startsTime: string | null, hours: number | null, isBedTaken: boolean, isLinked: boolean, isNoShow: boolean, isOverstay: boolean, requestedAt: string, secondsLeft: number | null, person: { __typename: 'NamedPerson', id: string, name: string }, needs: { __typename: 'StayNeeds', bedKind: BedKind | null, equipment: Array<BedEquipment>, roomSex: RoomSex | null }, bed: { __typename: 'Bed', id: string, room: string, label: string } | null, checks: Array<{ __typename: 'StayCheck', code: string, says: string, isOptional: boolean, isTicked: boolean }> }>, dayGuests: Array<{ __typename: 'HouseStay', id: string, form: CareForm, status: StayStatus, startsOn: string, endsOn: string, days: number, startsTime: string | null, hours: number | null, isBedTaken: boolean, isLinked: boolean, isNoShow: boolean, isOverstay: boolean, requestedAt: string, secondsLeft: number | null, person: { __typename: 'NamedPerson', id: string, name: string }, needs: { __typename: 'StayNeeds', bedKind: BedKind | null, equipment: Array<BedEquipment>, roomSex: RoomSex | null }, bed: { __typename: 'Bed', id: string, room: string, label: string } | null, checks: Array<{ __typename: 'StayCheck', code: string, says: string, isOptional: boolean, isTicked: boolean }> }>, offers: Array<{ __typename: 'HouseStay', id: string, form: CareForm, status: StayStatus, startsOn: string, endsOn: string, days: number, startsTime: string | null, hours: number | null, isBedTaken: boolean, isLinked: boolean, isNoShow: boolean, isOverstay: boolean, requestedAt: string, secondsLeft: number | null, person: { __typename: 'NamedPerson', id: string, name: string }, needs: { __typename: 'StayNeeds', bedKind: BedKind | null, equipment: Array<BedEquipment>, roomSex: RoomSex | null }, bed: { __typename: 'Bed', id: string, room: string, label: string } | null, checks: Array<{ __typename: 'StayCheck', code: string, says: string, isOptional: boolean, isTicked: boolean }> }> } };

export type StayRequestsQueryVariables = Exact<{
  houseId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type StayRequestsQuery = { stayRequests: { __typename: 'HouseStayConnection', edges: Array<{ __typename: 'HouseStayEdge', cursor: string, node: { __typename: 'HouseStay', id: string, form: CareForm, status: StayStatus, startsOn: string, endsOn: string, days: number, startsTime: string | null, hours: number | null, isBedTaken: boolean, isLinked: boolean, isNoShow: boolean, isOverstay: boolean, requestedAt: string, secondsLeft: number | null, person: { __typename: 'NamedPerson', id: string, name: string }, needs: { __typename: 'StayNeeds', bedKind: BedKind | null, equipment: Array<BedEquipment>, roomSex: RoomSex | null }, bed: { __typename: 'Bed', id: string, room: string, label: string } | null, checks: Array<{ __typename: 'StayCheck', code: string, says: string, isOptional: boolean, isTicked: boolean }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type OfferStayMutationVariables = Exact<{
  input: OfferStayInput;
}>;


export type OfferStayMutation = { offerStay: { __typename: 'OfferStayPayload', stay: { __typename: 'RespiteStay', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RefuseStayMutationVariables = Exact<{
  input: RefuseStayInput;
}>;


export type RefuseStayMutation = { refuseStay: { __typename: 'RefuseStayPayload', stay: { __typename: 'RespiteStay', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AdmitToStayMutationVariables = Exact<{
  input: AdmitToStayInput;
}>;


export type AdmitToStayMutation = { admitToStay: { __typename: 'AdmitToStayPayload', stayId: string | null, otherBed: { __typename: 'Bed', id: string, room: string, label: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DischargeFromStayMutationVariables = Exact<{
  input: DischargeFromStayInput;
}>;


export type DischargeFromStayMutation = { dischargeFromStay: { __typename: 'DischargeFromStayPayload', stayId: string | null, days: number | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RecordNoShowMutationVariables = Exact<{
  input: RecordNoShowInput;
}>;


export type RecordNoShowMutation = { recordNoShow: { __typename: 'RecordNoShowPayload', stayId: string | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type HousePartsFragment = { __typename: 'CareHouse', id: string, maxDays: number, offersAtOnce: boolean, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string, isBarrierFree: boolean } };

export type StaySubsidyPartsFragment = { __typename: 'StaySubsidyLine', code: string, fund: string, says: string, verdict: Verdict, amountFen: number, isLimitedByDailyCap: boolean, dailyCapFen: number | null, isLimitedByMonthlyCap: boolean, monthlyCapFen: number | null, isLimitedByBudget: boolean, isSample: boolean, asks: Array<string>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } };

export type RespiteCardPartsFragment = { __typename: 'RespiteCard', form: CareForm, bedKind: BedKind | null, startsOn: string, endsOn: string, days: number, distanceMetres: number | null, fits: boolean, freePlaces: number, verdict: Verdict, nextStartsOn: string | null, nextEndsOn: string | null, ownShareADayFen: number | null, misfits: Array<{ __typename: 'Misfit', kind: MisfitKind, says: string }>, quote: { __typename: 'StayQuote', listPriceFen: number, ownShareFen: number, subsidies: Array<{ __typename: 'StaySubsidyLine', code: string, fund: string, says: string, verdict: Verdict, amountFen: number, isLimitedByDailyCap: boolean, dailyCapFen: number | null, isLimitedByMonthlyCap: boolean, monthlyCapFen: number | null, isLimitedByBudget: boolean, isSample: boolean, asks: Array<string>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }> } | null, house: { __typename: 'CareHouse', id: string, maxDays: number, offersAtOnce: boolean, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string, isBarrierFree: boolean } }, item: { __typename: 'ServiceItem', id: string } };

export type RespiteSearchQueryVariables = Exact<{
  input: RespiteSearchInput;
}>;


export type RespiteSearchQuery = { respiteSearch: { __typename: 'RespiteSearchAnswer', asksRoomSex: boolean, moreCount: number, measuredFrom: { __typename: 'Region', code: string, name: string } | null, cards: Array<{ __typename: 'RespiteCard', form: CareForm, bedKind: BedKind | null, startsOn: string, endsOn: string, days: number, distanceMetres: number | null, fits: boolean, freePlaces: number, verdict: Verdict, nextStartsOn: string | null, nextEndsOn: string | null, ownShareADayFen: number | null, misfits: Array<{ __typename: 'Misfit', kind: MisfitKind, says: string }>, quote: { __typename: 'StayQuote', listPriceFen: number, ownShareFen: number, subsidies: Array<{ __typename: 'StaySubsidyLine', code: string, fund: string, says: string, verdict: Verdict, amountFen: number, isLimitedByDailyCap: boolean, dailyCapFen: number | null, isLimitedByMonthlyCap: boolean, monthlyCapFen: number | null, isLimitedByBudget: boolean, isSample: boolean, asks: Array<string>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }> } | null, house: { __typename: 'CareHouse', id: string, maxDays: number, offersAtOnce: boolean, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string, isBarrierFree: boolean } }, item: { __typename: 'ServiceItem', id: string } }> } };

export type CareHousePageQueryVariables = Exact<{
  id: string;
}>;


export type CareHousePageQuery = { careHouse: { __typename: 'CareHousePage', house: { __typename: 'CareHouse', about: string, diets: Array<DietNeed>, id: string, maxDays: number, offersAtOnce: boolean, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string, isBarrierFree: boolean } }, pictures: Array<{ __typename: 'HousePicture', id: string, words: string }>, days: Array<{ __typename: 'HouseDay', on: string, dayPlaces: number | null, homeHours: number | null, beds: Array<{ __typename: 'FreeBeds', kind: BedKind, free: number }> }>, beds: Array<{ __typename: 'BedsOffered', kind: BedKind, beds: number, leastFen: number, mostFen: number, equipment: Array<BedEquipment> }>, sessions: Array<{ __typename: 'SessionsOffered', form: CareForm, weekdays: Array<number>, startsTime: string, endsTime: string, priceFen: number, radiusMetres: number | null }>, wards: Array<{ __typename: 'WardOffered', name: string, kinds: Array<BedKind>, beds: number, rooms: number }> } | null };

export type StayCardFragment = { __typename: 'RespiteStay', id: string, status: StayStatus, form: CareForm, startsOn: string, endsOn: string, days: number, secondsLeft: number | null, offerEndsAt: string | null, ownShareFen: number, house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } };

export type StayPartsFragment = { __typename: 'RespiteStay', startsTime: string | null, hours: number | null, listPriceFen: number, placementOwnShareFen: number, mayAnswer: boolean, decliningMeans: string | null, endReason: StayEnd | null, endWords: string | null, id: string, status: StayStatus, form: CareForm, startsOn: string, endsOn: string, days: number, secondsLeft: number | null, offerEndsAt: string | null, ownShareFen: number, bed: { __typename: 'Bed', id: string, room: string, label: string, ward: { __typename: 'Ward', id: string, name: string } } | null, house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null } }, subsidies: Array<{ __typename: 'StayFunding', code: string, fund: string, says: string, amountFen: number, isSample: boolean, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }>, carer: { __typename: 'NamedPerson', id: string, name: string } | null, requestedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, wishes: Array<{ __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }>, placedWith: Array<{ __typename: 'RespiteStay', id: string, status: StayStatus, person: { __typename: 'NamedPerson', id: string, name: string } }>, timeline: Array<{ __typename: 'StayTimelineEntry', id: string, kind: StayEventKind, at: string, words: string | null, doneBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } }>, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } };

export type RespiteStayQueryVariables = Exact<{
  id: string;
}>;


export type RespiteStayQuery = { respiteStay: { __typename: 'RespiteStay', startsTime: string | null, hours: number | null, listPriceFen: number, placementOwnShareFen: number, mayAnswer: boolean, decliningMeans: string | null, endReason: StayEnd | null, endWords: string | null, id: string, status: StayStatus, form: CareForm, startsOn: string, endsOn: string, days: number, secondsLeft: number | null, offerEndsAt: string | null, ownShareFen: number, waitingPlace: { __typename: 'WaitingPlace', entryId: string, regionName: string, position: number, of: number, expected: string, isAsked: boolean } | null, bed: { __typename: 'Bed', id: string, room: string, label: string, ward: { __typename: 'Ward', id: string, name: string } } | null, house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null } }, subsidies: Array<{ __typename: 'StayFunding', code: string, fund: string, says: string, amountFen: number, isSample: boolean, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }>, carer: { __typename: 'NamedPerson', id: string, name: string } | null, requestedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, wishes: Array<{ __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }>, placedWith: Array<{ __typename: 'RespiteStay', id: string, status: StayStatus, person: { __typename: 'NamedPerson', id: string, name: string } }>, timeline: Array<{ __typename: 'StayTimelineEntry', id: string, kind: StayEventKind, at: string, words: string | null, doneBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } }>, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } } };

export type StayChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type StayChangedSubscription = { stayChanged: { __typename: 'RespiteStay', id: string, status: StayStatus } };

export type MyRespiteStaysQueryVariables = Exact<{
  personId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MyRespiteStaysQuery = { myRespiteStays: { __typename: 'RespiteStayConnection', edges: Array<{ __typename: 'RespiteStayEdge', node: { __typename: 'RespiteStay', id: string, status: StayStatus, form: CareForm, startsOn: string, endsOn: string, days: number, secondsLeft: number | null, offerEndsAt: string | null, ownShareFen: number, house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RespiteQuotasQueryVariables = Exact<{
  personId: string;
}>;


export type RespiteQuotasQuery = { respiteQuotas: Array<{ __typename: 'RespiteQuota', origin: QuotaOrigin, startsOn: string | null, endsOn: string | null, days: number, used: number, left: number, isSample: boolean, item: { __typename: 'ServiceItem', id: string, title: string }, carer: { __typename: 'NamedPerson', id: string, name: string } | null }> };

export type RequestRespiteStayMutationVariables = Exact<{
  input: RequestRespiteStayInput;
}>;


export type RequestRespiteStayMutation = { requestRespiteStay: { __typename: 'RequestRespiteStayPayload', stay: { __typename: 'RespiteStay', startsTime: string | null, hours: number | null, listPriceFen: number, placementOwnShareFen: number, mayAnswer: boolean, decliningMeans: string | null, endReason: StayEnd | null, endWords: string | null, id: string, status: StayStatus, form: CareForm, startsOn: string, endsOn: string, days: number, secondsLeft: number | null, offerEndsAt: string | null, ownShareFen: number, bed: { __typename: 'Bed', id: string, room: string, label: string, ward: { __typename: 'Ward', id: string, name: string } } | null, house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null } }, subsidies: Array<{ __typename: 'StayFunding', code: string, fund: string, says: string, amountFen: number, isSample: boolean, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }>, carer: { __typename: 'NamedPerson', id: string, name: string } | null, requestedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, wishes: Array<{ __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }>, placedWith: Array<{ __typename: 'RespiteStay', id: string, status: StayStatus, person: { __typename: 'NamedPerson', id: string, name: string } }>, timeline: Array<{ __typename: 'StayTimelineEntry', id: string, kind: StayEventKind, at: string, words: string | null, doneBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } }>, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } } | null, alternatives: Array<{ __typename: 'RespiteCard', form: CareForm, bedKind: BedKind | null, startsOn: string, endsOn: string, days: number, distanceMetres: number | null, fits: boolean, freePlaces: number, verdict: Verdict, nextStartsOn: string | null, nextEndsOn: string | null, ownShareADayFen: number | null, misfits: Array<{ __typename: 'Misfit', kind: MisfitKind, says: string }>, quote: { __typename: 'StayQuote', listPriceFen: number, ownShareFen: number, subsidies: Array<{ __typename: 'StaySubsidyLine', code: string, fund: string, says: string, verdict: Verdict, amountFen: number, isLimitedByDailyCap: boolean, dailyCapFen: number | null, isLimitedByMonthlyCap: boolean, monthlyCapFen: number | null, isLimitedByBudget: boolean, isSample: boolean, asks: Array<string>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }> } | null, house: { __typename: 'CareHouse', id: string, maxDays: number, offersAtOnce: boolean, isSample: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null, openingWords: string, isBarrierFree: boolean } }, item: { __typename: 'ServiceItem', id: string } }>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AcceptOfferMutationVariables = Exact<{
  input: AcceptOfferInput;
}>;


export type AcceptOfferMutation = { acceptOffer: { __typename: 'AcceptOfferPayload', stay: { __typename: 'RespiteStay', startsTime: string | null, hours: number | null, listPriceFen: number, placementOwnShareFen: number, mayAnswer: boolean, decliningMeans: string | null, endReason: StayEnd | null, endWords: string | null, id: string, status: StayStatus, form: CareForm, startsOn: string, endsOn: string, days: number, secondsLeft: number | null, offerEndsAt: string | null, ownShareFen: number, bed: { __typename: 'Bed', id: string, room: string, label: string, ward: { __typename: 'Ward', id: string, name: string } } | null, house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null } }, subsidies: Array<{ __typename: 'StayFunding', code: string, fund: string, says: string, amountFen: number, isSample: boolean, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }>, carer: { __typename: 'NamedPerson', id: string, name: string } | null, requestedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, wishes: Array<{ __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }>, placedWith: Array<{ __typename: 'RespiteStay', id: string, status: StayStatus, person: { __typename: 'NamedPerson', id: string, name: string } }>, timeline: Array<{ __typename: 'StayTimelineEntry', id: string, kind: StayEventKind, at: string, words: string | null, doneBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } }>, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DeclineOfferMutationVariables = Exact<{
  input: DeclineOfferInput;
}>;


export type DeclineOfferMutation = { declineOffer: { __typename: 'DeclineOfferPayload', stay: { __typename: 'RespiteStay', startsTime: string | null, hours: number | null, listPriceFen: number, placementOwnShareFen: number, mayAnswer: boolean, decliningMeans: string | null, endReason: StayEnd | null, endWords: string | null, id: string, status: StayStatus, form: CareForm, startsOn: string, endsOn: string, days: number, secondsLeft: number | null, offerEndsAt: string | null, ownShareFen: number, bed: { __typename: 'Bed', id: string, room: string, label: string, ward: { __typename: 'Ward', id: string, name: string } } | null, house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string, address: string, phone: string | null } }, subsidies: Array<{ __typename: 'StayFunding', code: string, fund: string, says: string, amountFen: number, isSample: boolean, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }>, carer: { __typename: 'NamedPerson', id: string, name: string } | null, requestedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, wishes: Array<{ __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }>, placedWith: Array<{ __typename: 'RespiteStay', id: string, status: StayStatus, person: { __typename: 'NamedPerson', id: string, name: string } }>, timeline: Array<{ __typename: 'StayTimelineEntry', id: string, kind: StayEventKind, at: string, words: string | null, doneBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } }>, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type WaitingListPartsFragment = { __typename: 'WaitingList', id: string, form: CareForm, isOpen: boolean, itemTitle: string, regionCode: string, waiting: number, region: { __typename: 'Region', code: string, name: string } | null };

export type WaitingListsQueryVariables = Exact<{
  regionCode: string;
}>;


export type WaitingListsQuery = { waitingLists: Array<{ __typename: 'WaitingList', id: string, form: CareForm, isOpen: boolean, itemTitle: string, regionCode: string, waiting: number, region: { __typename: 'Region', code: string, name: string } | null }> };

export type WaitingOrderNowQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type WaitingOrderNowQuery = { waitingList: { __typename: 'WaitingList', drawSeed: string, id: string, form: CareForm, isOpen: boolean, itemTitle: string, regionCode: string, waiting: number, entries: { __typename: 'WaitingEntryViewConnection', edges: Array<{ __typename: 'WaitingEntryViewEdge', cursor: string, node: { __typename: 'WaitingEntryView', entryId: string, position: number, maskedNames: Array<string>, status: WaitingStatus, classSays: string | null, points: number, appliedAt: string, startsOn: string, endsOn: string, freshUntil: string, refusals: number, wishes: Array<string>, offeredHouse: string | null, offerEndsAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, region: { __typename: 'Region', code: string, name: string } | null } };

export type WaitingEntryQueryVariables = Exact<{
  id: string;
}>;


export type WaitingEntryQuery = { waitingEntry: { __typename: 'WaitingEntryInFull', entryId: string, people: Array<{ __typename: 'NamedPerson', id: string, name: string }>, rules: Array<{ __typename: 'RankingLineView', code: string, isClass: boolean, says: string, verdict: Verdict, worth: number, points: number, asks: Array<string>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }> } };

export type WaitingLogQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type WaitingLogQuery = { waitingList: { __typename: 'WaitingList', id: string, log: { __typename: 'WaitlistEventViewConnection', edges: Array<{ __typename: 'WaitlistEventViewEdge', cursor: string, node: { __typename: 'WaitlistEventView', id: string, at: string, kind: WaitlistEventKind, entryId: string | null, houseName: string | null, why: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type ReplayWaitlistQueryVariables = Exact<{
  listId: string;
  asOf: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ReplayWaitlistQuery = { replayWaitlist: { __typename: 'WaitingPositionConnection', edges: Array<{ __typename: 'WaitingPositionEdge', cursor: string, node: { __typename: 'WaitingPosition', entryId: string, position: number, classSays: string | null, points: number, appliedAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SetWaitingListOpenMutationVariables = Exact<{
  input: SetWaitingListOpenInput;
}>;


export type SetWaitingListOpenMutation = { setWaitingListOpen: { __typename: 'SetWaitingListOpenPayload', list: { __typename: 'WaitingList', id: string, isOpen: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type WaitlistEventPartsFragment = { __typename: 'WaitlistEventView', id: string, kind: WaitlistEventKind, at: string, houseName: string | null, why: string | null };

export type RankingPartsFragment = { __typename: 'RankingLineView', code: string, isClass: boolean, says: string, verdict: Verdict, worth: number, points: number, asks: Array<string>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } };

export type WishPartsFragment = { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } };

export type WaitingStayPartsFragment = { __typename: 'RespiteStay', startsTime: string | null, hours: number | null, id: string, status: StayStatus, form: CareForm, startsOn: string, endsOn: string, days: number, secondsLeft: number | null, offerEndsAt: string | null, ownShareFen: number, needs: { __typename: 'StayNeeds', bedKind: BedKind | null, roomSex: RoomSex | null, equipment: Array<BedEquipment> }, wishes: Array<{ __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }>, placedWith: Array<{ __typename: 'RespiteStay', id: string, person: { __typename: 'NamedPerson', id: string, name: string } }>, waitingPlace: { __typename: 'WaitingPlace', listId: string, entryId: string, regionCode: string, regionName: string, isOpen: boolean, position: number, of: number, points: number, classSays: string | null, appliedAt: string, tieBreak: string, isSample: boolean, expected: string, refusals: number, nextRefusal: string, freshUntil: string, isAsked: boolean, rules: Array<{ __typename: 'RankingLineView', code: string, isClass: boolean, says: string, verdict: Verdict, worth: number, points: number, asks: Array<string>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }>, changes: Array<{ __typename: 'PlaceChange', says: string, isUnknown: boolean, position: number }>, log: Array<{ __typename: 'WaitlistEventView', id: string, kind: WaitlistEventKind, at: string, houseName: string | null, why: string | null }>, alternatives: Array<{ __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }> } | null, house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } };

export type WaitingStayQueryVariables = Exact<{
  id: string;
}>;


export type WaitingStayQuery = { respiteStay: { __typename: 'RespiteStay', startsTime: string | null, hours: number | null, id: string, status: StayStatus, form: CareForm, startsOn: string, endsOn: string, days: number, secondsLeft: number | null, offerEndsAt: string | null, ownShareFen: number, needs: { __typename: 'StayNeeds', bedKind: BedKind | null, roomSex: RoomSex | null, equipment: Array<BedEquipment> }, wishes: Array<{ __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }>, placedWith: Array<{ __typename: 'RespiteStay', id: string, person: { __typename: 'NamedPerson', id: string, name: string } }>, waitingPlace: { __typename: 'WaitingPlace', listId: string, entryId: string, regionCode: string, regionName: string, isOpen: boolean, position: number, of: number, points: number, classSays: string | null, appliedAt: string, tieBreak: string, isSample: boolean, expected: string, refusals: number, nextRefusal: string, freshUntil: string, isAsked: boolean, rules: Array<{ __typename: 'RankingLineView', code: string, isClass: boolean, says: string, verdict: Verdict, worth: number, points: number, asks: Array<string>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }>, changes: Array<{ __typename: 'PlaceChange', says: string, isUnknown: boolean, position: number }>, log: Array<{ __typename: 'WaitlistEventView', id: string, kind: WaitlistEventKind, at: string, houseName: string | null, why: string | null }>, alternatives: Array<{ __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }> } | null, house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } } };

export type WaitingOrderQueryVariables = Exact<{
  stayId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type WaitingOrderQuery = { waitingOrder: { __typename: 'WaitingPositionConnection', edges: Array<{ __typename: 'WaitingPositionEdge', node: { __typename: 'WaitingPosition', position: number, entryId: string, classSays: string | null, points: number, appliedAt: string, isMine: boolean } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HousesToWishQueryVariables = Exact<{
  input: RespiteSearchInput;
}>;


export type HousesToWishQuery = { respiteSearch: { __typename: 'RespiteSearchAnswer', cards: Array<{ __typename: 'RespiteCard', freePlaces: number, distanceMetres: number | null, misfits: Array<{ __typename: 'Misfit', kind: MisfitKind }>, house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string, region: { __typename: 'Region', code: string } } } }> } };

export type ConfirmWaitingMutationVariables = Exact<{
  input: ConfirmWaitingInput;
}>;


export type ConfirmWaitingMutation = { confirmWaiting: { __typename: 'ConfirmWaitingPayload', stay: { __typename: 'RespiteStay', startsTime: string | null, hours: number | null, id: string, status: StayStatus, form: CareForm, startsOn: string, endsOn: string, days: number, secondsLeft: number | null, offerEndsAt: string | null, ownShareFen: number, needs: { __typename: 'StayNeeds', bedKind: BedKind | null, roomSex: RoomSex | null, equipment: Array<BedEquipment> }, wishes: Array<{ __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }>, placedWith: Array<{ __typename: 'RespiteStay', id: string, person: { __typename: 'NamedPerson', id: string, name: string } }>, waitingPlace: { __typename: 'WaitingPlace', listId: string, entryId: string, regionCode: string, regionName: string, isOpen: boolean, position: number, of: number, points: number, classSays: string | null, appliedAt: string, tieBreak: string, isSample: boolean, expected: string, refusals: number, nextRefusal: string, freshUntil: string, isAsked: boolean, rules: Array<{ __typename: 'RankingLineView', code: string, isClass: boolean, says: string, verdict: Verdict, worth: number, points: number, asks: Array<string>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }>, changes: Array<{ __typename: 'PlaceChange', says: string, isUnknown: boolean, position: number }>, log: Array<{ __typename: 'WaitlistEventView', id: string, kind: WaitlistEventKind, at: string, houseName: string | null, why: string | null }>, alternatives: Array<{ __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }> } | null, house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ChangeWishesMutationVariables = Exact<{
  input: ChangeWishesInput;
}>;


export type ChangeWishesMutation = { changeWishes: { __typename: 'ChangeWishesPayload', stay: { __typename: 'RespiteStay', startsTime: string | null, hours: number | null, id: string, status: StayStatus, form: CareForm, startsOn: string, endsOn: string, days: number, secondsLeft: number | null, offerEndsAt: string | null, ownShareFen: number, needs: { __typename: 'StayNeeds', bedKind: BedKind | null, roomSex: RoomSex | null, equipment: Array<BedEquipment> }, wishes: Array<{ __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }>, placedWith: Array<{ __typename: 'RespiteStay', id: string, person: { __typename: 'NamedPerson', id: string, name: string } }>, waitingPlace: { __typename: 'WaitingPlace', listId: string, entryId: string, regionCode: string, regionName: string, isOpen: boolean, position: number, of: number, points: number, classSays: string | null, appliedAt: string, tieBreak: string, isSample: boolean, expected: string, refusals: number, nextRefusal: string, freshUntil: string, isAsked: boolean, rules: Array<{ __typename: 'RankingLineView', code: string, isClass: boolean, says: string, verdict: Verdict, worth: number, points: number, asks: Array<string>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }>, changes: Array<{ __typename: 'PlaceChange', says: string, isUnknown: boolean, position: number }>, log: Array<{ __typename: 'WaitlistEventView', id: string, kind: WaitlistEventKind, at: string, houseName: string | null, why: string | null }>, alternatives: Array<{ __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }> } | null, house: { __typename: 'CareHouse', id: string, servicePoint: { __typename: 'ServicePoint', id: string, name: string } }, item: { __typename: 'ServiceItem', id: string, title: string }, person: { __typename: 'NamedPerson', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MemberCriteriaPartsFragment = { __typename: 'MemberCriteria', code: string, title: string, criteria: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }> };

export type ReviewDecisionPartsFragment = { __typename: 'Decision', id: string, outcome: ReviewOutcome, verdict: Verdict, isOverride: boolean, reason: RejectionReason | null, words: string | null, decidedOn: string, decidedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, confirmedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } | null, criterion: { __typename: 'Criterion', code: string, says: string } | null };

export type ReviewApplicationFragment = { __typename: 'Application', id: string, number: string, status: ApplicationStatus, answers: Record<string, unknown>, returnedWords: string | null, expectedOn: string | null, submittedAt: string | null, person: { __typename: 'NamedPerson', id: string, name: string }, startedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, region: { __typename: 'Region', code: string, fullName: string } | null, item: { __typename: 'ServiceItem', id: string, title: string }, members: Array<{ __typename: 'ApplicationMember', id: string, code: string, person: { __typename: 'NamedPerson', id: string, name: string } }>, groups: Array<{ __typename: 'FormGroup', code: string, title: string, fields: Array<{ __typename: 'FormField', name: string, title: string, kind: FormFieldKind, none: string | null, options: Array<{ __typename: 'FormOption', value: string, title: string }> }> }>, papers: Array<{ __typename: 'WantedPaper', code: string, paper: string, purpose: string, need: PaperNeed, isAskedFor: boolean, of: string | null, attachments: Array<{ __typename: 'Attachment', id: string, mediaType: string, uploadedAt: string, uploadedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } }> }>, timeline: Array<{ __typename: 'TimelineEntry', id: string, at: string, kind: ApplicationEventKind, stepTitle: string | null, words: string | null, doneBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } }>, decisions: Array<{ __typename: 'Decision', id: string, outcome: ReviewOutcome, verdict: Verdict, isOverride: boolean, reason: RejectionReason | null, words: string | null, decidedOn: string, decidedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, confirmedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } | null, criterion: { __typename: 'Criterion', code: string, says: string } | null }>, entitlements: Array<{ __typename: 'Entitlement', id: string, kind: GrantKind, says: string, amountFen: number | null, quota: number | null, unit: GrantUnit | null, per: GrantPeriod | null, startsOn: string, endsOn: string | null, used: number }> };

export type ReviewCaseQueryVariables = Exact<{
  id: string;
}>;


export type ReviewCaseQuery = { reviewCase: { __typename: 'ReviewCase', verdict: Verdict, mayClaim: boolean, mayDecide: boolean, mayConfirm: boolean, isLastStep: boolean, appealWords: string | null, application: { __typename: 'Application', id: string, number: string, status: ApplicationStatus, answers: Record<string, unknown>, returnedWords: string | null, expectedOn: string | null, submittedAt: string | null, person: { __typename: 'NamedPerson', id: string, name: string }, startedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, region: { __typename: 'Region', code: string, fullName: string } | null, item: { __typename: 'ServiceItem', id: string, title: string }, members: Array<{ __typename: 'ApplicationMember', id: string, code: string, person: { __typename: 'NamedPerson', id: string, name: string } }>, groups: Array<{ __typename: 'FormGroup', code: string, title: string, fields: Array<{ __typename: 'FormField', name: string, title: string, kind: FormFieldKind, none: string | null, options: Array<{ __typename: 'FormOption', value: string, title: string }> }> }>, papers: Array<{ __typename: 'WantedPaper', code: string, paper: string, purpose: string, need: PaperNeed, isAskedFor: boolean, of: string | null, attachments: Array<{ __typename: 'Attachment', id: string, mediaType: string, uploadedAt: string, uploadedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } }> }>, timeline: Array<{ __typename: 'TimelineEntry', id: string, at: string, kind: ApplicationEventKind, stepTitle: string | null, words: string | null, doneBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } }>, decisions: Array<{ __typename: 'Decision', id: string, outcome: ReviewOutcome, verdict: Verdict, isOverride: boolean, reason: RejectionReason | null, words: string | null, decidedOn: string, decidedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string }, confirmedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } | null, criterion: { __typename: 'Criterion', code: string, says: string } | null }>, entitlements: Array<{ __typename: 'Entitlement', id: string, kind: GrantKind, says: string, amountFen: number | null, quota: number | null, unit: GrantUnit | null, per: GrantPeriod | null, startsOn: string, endsOn: string | null, used: number }> }, step: { __typename: 'ReviewStep', status: ReviewStepStatus, id: string, applicationId: string, number: string, itemTitle: string, maskedName: string, title: string, dueOn: string, isOverdue: boolean, isAppeal: boolean, isMine: boolean, escalatedAt: string | null, officer: string | null, desk: { __typename: 'Region', code: string, name: string } | null } | null, compared: Array<{ __typename: 'CaseFact', memberCode: string, asks: string, recorded: string | null, told: string | null }>, members: Array<{ __typename: 'MemberCriteria', code: string, title: string, criteria: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, parts: Array<{ __typename: 'Criterion', code: string, says: string, verdict: Verdict, asks: Array<string>, joined: Joined | null, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }>, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }> }>, howToApply: { __typename: 'HowToApply', standing: Standing, note: string | null, appealDays: number, papers: Array<{ __typename: 'PaperToBring', code: string, paper: string, purpose: string }> }, grant: { __typename: 'Grant', kind: GrantKind, says: string, amountFen: number | null, quota: number | null, unit: GrantUnit | null, per: GrantPeriod | null, months: number | null, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } | null }, proposal: { __typename: 'ProposedDecision', outcome: ReviewOutcome, reason: RejectionReason | null, words: string | null, amountFen: number | null, quota: number | null, endsOn: string | null, officer: string } | null } };

export type RecomputeDecisionQueryVariables = Exact<{
  id: string;
}>;


export type RecomputeDecisionQuery = { recomputeDecision: { __typename: 'RecomputedDecision', verdict: Verdict, isSame: boolean } };

export type ClaimReviewMutationVariables = Exact<{
  input: ClaimReviewInput;
}>;


export type ClaimReviewMutation = { claimReview: { __typename: 'ClaimReviewPayload', application: { __typename: 'Application', id: string, status: ApplicationStatus } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ReleaseReviewMutationVariables = Exact<{
  input: ReleaseReviewInput;
}>;


export type ReleaseReviewMutation = { releaseReview: { __typename: 'ReleaseReviewPayload', application: { __typename: 'Application', id: string, status: ApplicationStatus } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ReturnApplicationMutationVariables = Exact<{
  input: ReturnApplicationInput;
}>;


export type ReturnApplicationMutation = { returnApplication: { __typename: 'ReturnApplicationPayload', application: { __typename: 'Application', id: string, status: ApplicationStatus } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PassApplicationMutationVariables = Exact<{
  input: PassApplicationInput;
}>;


export type PassApplicationMutation = { passApplication: { __typename: 'PassApplicationPayload', application: { __typename: 'Application', id: string, status: ApplicationStatus } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ApproveApplicationMutationVariables = Exact<{
  input: ApproveApplicationInput;
}>;


export type ApproveApplicationMutation = { approveApplication: { __typename: 'ApproveApplicationPayload', application: { __typename: 'Application', id: string, status: ApplicationStatus } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RejectApplicationMutationVariables = Exact<{
  input: RejectApplicationInput;
}>;


export type RejectApplicationMutation = { rejectApplication: { __typename: 'RejectApplicationPayload', application: { __typename: 'Application', id: string, status: ApplicationStatus } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ConfirmDecisionMutationVariables = Exact<{
  input: ConfirmDecisionInput;
}>;


export type ConfirmDecisionMutation = { confirmDecision: { __typename: 'ConfirmDecisionPayload', application: { __typename: 'Application', id: string, status: ApplicationStatus } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DeclineDecisionMutationVariables = Exact<{
  input: DeclineDecisionInput;
}>;


export type DeclineDecisionMutation = { declineDecision: { __typename: 'DeclineDecisionPayload', application: { __typename: 'Application', id: string, status: ApplicationStatus } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SimulatePolicyQueryVariables = Exact<{
  pack: string;
}>;


export type SimulatePolicyQuery = { simulatePolicy: { __typename: 'PolicySimulation', problems: Array<string>, considered: number, changedCount: number, changed: Array<{ __typename: 'SimulatedChange', applicationId: string, number: string, itemTitle: string, before: Verdict, after: Verdict, criteria: Array<string> }> } };

export type ReviewRowFragment = { __typename: 'ReviewStep', id: string, applicationId: string, number: string, itemTitle: string, maskedName: string, title: string, dueOn: string, isOverdue: boolean, isAppeal: boolean, isMine: boolean, escalatedAt: string | null, officer: string | null, desk: { __typename: 'Region', code: string, name: string } | null };

export type ReviewQueueQueryVariables = Exact<{
  view: ReviewView;
  first: number;
  after?: string | null | undefined;
}>;


export type ReviewQueueQuery = { reviewQueue: { __typename: 'ReviewStepConnection', edges: Array<{ __typename: 'ReviewStepEdge', cursor: string, node: { __typename: 'ReviewStep', id: string, applicationId: string, number: string, itemTitle: string, maskedName: string, title: string, dueOn: string, isOverdue: boolean, isAppeal: boolean, isMine: boolean, escalatedAt: string | null, officer: string | null, desk: { __typename: 'Region', code: string, name: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RatingToAnswerFragment = { __typename: 'Rating', id: string, applicationId: string, level: number, reasons: Array<RatingReason>, words: string | null, ratedAt: string, answerDueOn: string | null, ratedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } };

export type RatingsToAnswerQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RatingsToAnswerQuery = { ratingsToAnswer: { __typename: 'RatingConnection', edges: Array<{ __typename: 'RatingEdge', cursor: string, node: { __typename: 'Rating', id: string, applicationId: string, level: number, reasons: Array<RatingReason>, words: string | null, ratedAt: string, answerDueOn: string | null, ratedBy: { __typename: 'Doer', ground: Ground, relation: Relation | null, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AnswerRatingMutationVariables = Exact<{
  input: AnswerRatingInput;
}>;


export type AnswerRatingMutation = { answerRating: { __typename: 'AnswerRatingPayload', rating: { __typename: 'Rating', id: string, answer: string | null, answeredAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type BudgetPartsFragment = { __typename: 'FundBudget', id: string, amountFen: number, words: string, status: BudgetStatus, enteredAt: string, enteredBy: string, decidedBy: string | null, isOwn: boolean };

export type FundsOfQueryVariables = Exact<{
  regionCode: string;
}>;


export type FundsOfQuery = { fundsOf: Array<{ __typename: 'FundStanding', mayChange: boolean, hasBudget: boolean, appropriatedFen: number, heldFen: number, spentFen: number, leftFen: number | null, fund: { __typename: 'Fund', id: string, name: string, source: FundSource | null, region: { __typename: 'Region', code: string, name: string } | null }, months: Array<{ __typename: 'FundMonth', month: string, spentFen: number }>, budgets: Array<{ __typename: 'FundBudget', id: string, amountFen: number, words: string, status: BudgetStatus, enteredAt: string, enteredBy: string, decidedBy: string | null, isOwn: boolean }> }> };

export type AddToBudgetMutationVariables = Exact<{
  input: AddToBudgetInput;
}>;


export type AddToBudgetMutation = { addToBudget: { __typename: 'AddToBudgetPayload', budget: { __typename: 'FundBudget', id: string, amountFen: number, words: string, status: BudgetStatus, enteredAt: string, enteredBy: string, decidedBy: string | null, isOwn: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ConfirmBudgetMutationVariables = Exact<{
  input: ConfirmBudgetInput;
}>;


export type ConfirmBudgetMutation = { confirmBudget: { __typename: 'ConfirmBudgetPayload', budget: { __typename: 'FundBudget', id: string, amountFen: number, words: string, status: BudgetStatus, enteredAt: string, enteredBy: string, decidedBy: string | null, isOwn: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RefuseBudgetMutationVariables = Exact<{
  input: RefuseBudgetInput;
}>;


export type RefuseBudgetMutation = { refuseBudget: { __typename: 'RefuseBudgetPayload', budget: { __typename: 'FundBudget', id: string, amountFen: number, words: string, status: BudgetStatus, enteredAt: string, enteredBy: string, decidedBy: string | null, isOwn: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MonthOfPointPartsFragment = { __typename: 'MonthOfPoint', month: string, items: number, listPriceFen: number, ownShareFen: number, mayClose: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string }, funds: Array<{ __typename: 'FundOfMonth', items: number, amountFen: number, postedFen: number, fund: { __typename: 'Fund', id: string, name: string } | null, closed: { __typename: 'ClosedSettlement', id: string, amountFen: number, closedAt: string } | null, payment: { __typename: 'InstalmentPayment', status: PayoutLineStatus, month: string, batchNumber: number, needsRepair: boolean } | null }> };

export type SettlementPointsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettlementPointsQuery = { settlementPoints: Array<{ __typename: 'ServicePoint', id: string, name: string }> };

export type SettlementQueryVariables = Exact<{
  servicePointId: string;
  month: string;
}>;


export type SettlementQuery = { settlement: { __typename: 'MonthOfPoint', month: string, items: number, listPriceFen: number, ownShareFen: number, mayClose: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string }, funds: Array<{ __typename: 'FundOfMonth', items: number, amountFen: number, postedFen: number, fund: { __typename: 'Fund', id: string, name: string } | null, closed: { __typename: 'ClosedSettlement', id: string, amountFen: number, closedAt: string } | null, payment: { __typename: 'InstalmentPayment', status: PayoutLineStatus, month: string, batchNumber: number, needsRepair: boolean } | null }> } };

export type SettlementLinesQueryVariables = Exact<{
  servicePointId: string;
  month: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SettlementLinesQuery = { settlement: { __typename: 'MonthOfPoint', lines: { __typename: 'SettlementLineConnection', edges: Array<{ __typename: 'SettlementLineEdge', node: { __typename: 'SettlementLine', id: string, onDay: string, what: string, listPriceFen: number, ownShareFen: number, shares: Array<{ __typename: 'SettlementShare', fund: string, rule: string, amountFen: number }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type CloseSettlementMutationVariables = Exact<{
  input: CloseSettlementInput;
}>;


export type CloseSettlementMutation = { closeSettlement: { __typename: 'CloseSettlementPayload', settlement: { __typename: 'MonthOfPoint', month: string, items: number, listPriceFen: number, ownShareFen: number, mayClose: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string }, funds: Array<{ __typename: 'FundOfMonth', items: number, amountFen: number, postedFen: number, fund: { __typename: 'Fund', id: string, name: string } | null, closed: { __typename: 'ClosedSettlement', id: string, amountFen: number, closedAt: string } | null, payment: { __typename: 'InstalmentPayment', status: PayoutLineStatus, month: string, batchNumber: number, needsRepair: boolean } | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CloseSettlementsMutationVariables = Exact<{
  input: CloseSettlementsInput;
}>;


export type CloseSettlementsMutation = { closeSettlements: { __typename: 'CloseSettlementsPayload', closed: number | null, differing: number | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type VolunteerPartsFragment = { __typename: 'Volunteer', id: string, languages: Array<SpokenLanguage>, kinds: Array<string>, radiusMetres: number, suspendedAt: string | null, suspendedWords: string | null, person: { __typename: 'NamedPerson', id: string, name: string }, trainings: Array<{ __typename: 'VolunteerTraining', code: string, title: string, doneOn: string }> };

export type VolunteersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type VolunteersQuery = { volunteers: { __typename: 'VolunteerConnection', edges: Array<{ __typename: 'VolunteerEdge', node: { __typename: 'Volunteer', id: string, languages: Array<SpokenLanguage>, kinds: Array<string>, radiusMetres: number, suspendedAt: string | null, suspendedWords: string | null, person: { __typename: 'NamedPerson', id: string, name: string }, trainings: Array<{ __typename: 'VolunteerTraining', code: string, title: string, doneOn: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TimeBankTrainingsQueryVariables = Exact<{
  regionCode: string;
}>;


export type TimeBankTrainingsQuery = { timeBankRules: { __typename: 'TimeBankRules', kinds: Array<{ __typename: 'TaskKind', code: string, title: string }>, trainings: Array<{ __typename: 'TaskTraining', code: string, title: string }> } | null };

export type ServiceDisputesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ServiceDisputesQuery = { serviceDisputes: { __typename: 'TaskClaimConnection', edges: Array<{ __typename: 'TaskClaimEdge', node: { __typename: 'TaskClaim', checkInProof: VisitProof | null, checkOutProof: VisitProof | null, disputedAt: string | null, id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type OddServicesQueryVariables = Exact<{
  days: number;
}>;


export type OddServicesQuery = { oddServices: Array<{ __typename: 'OddService', id: string, pattern: OddPattern, times: number, minutes: number, lastAt: string, volunteer: { __typename: 'NamedPerson', id: string, name: string }, person: { __typename: 'NamedPerson', id: string, name: string } | null }> };

export type DecideDisputeMutationVariables = Exact<{
  input: DecideDisputeInput;
}>;


export type DecideDisputeMutation = { decideDispute: { __typename: 'DecideDisputePayload', claim: { __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RegisterVolunteerMutationVariables = Exact<{
  input: RegisterVolunteerInput;
}>;


export type RegisterVolunteerMutation = { registerVolunteer: { __typename: 'RegisterVolunteerPayload', volunteer: { __typename: 'Volunteer', id: string, languages: Array<SpokenLanguage>, kinds: Array<string>, radiusMetres: number, suspendedAt: string | null, suspendedWords: string | null, person: { __typename: 'NamedPerson', id: string, name: string }, trainings: Array<{ __typename: 'VolunteerTraining', code: string, title: string, doneOn: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RecordTrainingMutationVariables = Exact<{
  input: RecordTrainingInput;
}>;


export type RecordTrainingMutation = { recordTraining: { __typename: 'RecordTrainingPayload', volunteer: { __typename: 'Volunteer', id: string, languages: Array<SpokenLanguage>, kinds: Array<string>, radiusMetres: number, suspendedAt: string | null, suspendedWords: string | null, person: { __typename: 'NamedPerson', id: string, name: string }, trainings: Array<{ __typename: 'VolunteerTraining', code: string, title: string, doneOn: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SuspendVolunteerMutationVariables = Exact<{
  input: SuspendVolunteerInput;
}>;


export type SuspendVolunteerMutation = { suspendVolunteer: { __typename: 'SuspendVolunteerPayload', volunteer: { __typename: 'Volunteer', id: string, languages: Array<SpokenLanguage>, kinds: Array<string>, radiusMetres: number, suspendedAt: string | null, suspendedWords: string | null, person: { __typename: 'NamedPerson', id: string, name: string }, trainings: Array<{ __typename: 'VolunteerTraining', code: string, title: string, doneOn: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CentreTasksQueryVariables = Exact<{
  servicePointId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CentreTasksQuery = { centreTasks: { __typename: 'TimeTaskConnection', edges: Array<{ __typename: 'TimeTaskEdge', node: { __typename: 'TimeTask', id: string, status: TaskStatus, kindTitle: string, startsAt: string, plannedMinutes: number, places: number, costMinutes: number, payer: TaskPayer, needs: string | null, endReason: TaskEnd | null, claims: Array<{ __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PostCentreTaskMutationVariables = Exact<{
  input: PostCentreTaskInput;
}>;


export type PostCentreTaskMutation = { postCentreTask: { __typename: 'PostCentreTaskPayload', task: { __typename: 'TimeTask', id: string, status: TaskStatus, kindTitle: string, startsAt: string, plannedMinutes: number, places: number, costMinutes: number, payer: TaskPayer, needs: string | null, endReason: TaskEnd | null, claims: Array<{ __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MyVolunteeringQueryVariables = Exact<{ [key: string]: never; }>;


export type MyVolunteeringQuery = { myVolunteering: { __typename: 'Volunteer', id: string, languages: Array<SpokenLanguage>, kinds: Array<string>, radiusMetres: number, suspendedAt: string | null, suspendedWords: string | null, person: { __typename: 'NamedPerson', id: string, name: string }, trainings: Array<{ __typename: 'VolunteerTraining', code: string, title: string, doneOn: string }> } | null };

export type ChangeVolunteeringMutationVariables = Exact<{
  input: ChangeVolunteeringInput;
}>;


export type ChangeVolunteeringMutation = { changeVolunteering: { __typename: 'ChangeVolunteeringPayload', volunteer: { __typename: 'Volunteer', id: string, languages: Array<SpokenLanguage>, kinds: Array<string>, radiusMetres: number, suspendedAt: string | null, suspendedWords: string | null, person: { __typename: 'NamedPerson', id: string, name: string }, trainings: Array<{ __typename: 'VolunteerTraining', code: string, title: string, doneOn: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ClaimPartsFragment = { __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } };

export type TimeTaskPartsFragment = { __typename: 'TimeTask', id: string, status: TaskStatus, kindTitle: string, startsAt: string, plannedMinutes: number, places: number, costMinutes: number, payer: TaskPayer, needs: string | null, endReason: TaskEnd | null, claims: Array<{ __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } }> };

export type TimeBankKindsQueryVariables = Exact<{
  regionCode: string;
}>;


export type TimeBankKindsQuery = { timeBankRules: { __typename: 'TimeBankRules', title: string, standing: string, note: string | null, confirmDays: number, kinds: Array<{ __typename: 'TaskKind', code: string, title: string, percent: number, minMinutes: number, maxMinutes: number }> } | null };

export type MyTimeTasksQueryVariables = Exact<{
  personId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MyTimeTasksQuery = { myTimeTasks: { __typename: 'TimeTaskConnection', edges: Array<{ __typename: 'TimeTaskEdge', node: { __typename: 'TimeTask', id: string, status: TaskStatus, kindTitle: string, startsAt: string, plannedMinutes: number, places: number, costMinutes: number, payer: TaskPayer, needs: string | null, endReason: TaskEnd | null, claims: Array<{ __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TimeTaskQueryVariables = Exact<{
  id: string;
}>;


export type TimeTaskQuery = { timeTask: { __typename: 'TimeTask', id: string, status: TaskStatus, kindTitle: string, startsAt: string, plannedMinutes: number, places: number, costMinutes: number, payer: TaskPayer, needs: string | null, endReason: TaskEnd | null, claims: Array<{ __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } }> } };

export type VisitCodeQueryVariables = Exact<{
  id: string;
}>;


export type VisitCodeQuery = { visitCode: { __typename: 'VisitCode', code: string, qr: string, secondsLeft: number } | null };

export type TasksNearMeQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TasksNearMeQuery = { myVolunteering: { __typename: 'Volunteer', id: string } | null, tasksNearMe: { __typename: 'OpenTaskConnection', edges: Array<{ __typename: 'OpenTaskEdge', node: { __typename: 'OpenTask', id: string, kindTitle: string, startsAt: string, plannedMinutes: number, earnsMinutes: number, placesLeft: number, place: string, distanceMetres: number | null, trainingMissing: string | null, isForKnownPerson: boolean } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MyVisitsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyVisitsQuery = { myVisits: { __typename: 'TaskClaimConnection', edges: Array<{ __typename: 'TaskClaimEdge', node: { __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MyVisitQueryVariables = Exact<{
  id: string;
}>;


export type MyVisitQuery = { myVisit: { __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, visits: { __typename: 'VisitedPerson', name: string, address: string | null, needs: string | null } | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } } };

export type AskForHelpMutationVariables = Exact<{
  input: AskForHelpInput;
}>;


export type AskForHelpMutation = { askForHelp: { __typename: 'AskForHelpPayload', task: { __typename: 'TimeTask', id: string, status: TaskStatus, kindTitle: string, startsAt: string, plannedMinutes: number, places: number, costMinutes: number, payer: TaskPayer, needs: string | null, endReason: TaskEnd | null, claims: Array<{ __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CancelTimeTaskMutationVariables = Exact<{
  input: CancelTimeTaskInput;
}>;


export type CancelTimeTaskMutation = { cancelTimeTask: { __typename: 'CancelTimeTaskPayload', task: { __typename: 'TimeTask', id: string, status: TaskStatus, kindTitle: string, startsAt: string, plannedMinutes: number, places: number, costMinutes: number, payer: TaskPayer, needs: string | null, endReason: TaskEnd | null, claims: Array<{ __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ClaimTimeTaskMutationVariables = Exact<{
  input: ClaimTimeTaskInput;
}>;


export type ClaimTimeTaskMutation = { claimTimeTask: { __typename: 'ClaimTimeTaskPayload', claim: { __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type GiveClaimBackMutationVariables = Exact<{
  input: GiveClaimBackInput;
}>;


export type GiveClaimBackMutation = { giveClaimBack: { __typename: 'GiveClaimBackPayload', claim: { __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CheckInMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInMutation = { checkIn: { __typename: 'CheckInPayload', claim: { __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CheckOutMutationVariables = Exact<{
  input: CheckOutInput;
}>;


export type CheckOutMutation = { checkOut: { __typename: 'CheckOutPayload', claim: { __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type VouchForVisitMutationVariables = Exact<{
  input: VouchForVisitInput;
}>;


export type VouchForVisitMutation = { vouchForVisit: { __typename: 'VouchForVisitPayload', claim: { __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ConfirmServiceMutationVariables = Exact<{
  input: ConfirmServiceInput;
}>;


export type ConfirmServiceMutation = { confirmService: { __typename: 'ConfirmServicePayload', claim: { __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RateServiceMutationVariables = Exact<{
  input: RateServiceInput;
}>;


export type RateServiceMutation = { rateService: { __typename: 'RateServicePayload', claim: { __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DisputeServiceMutationVariables = Exact<{
  input: DisputeServiceInput;
}>;


export type DisputeServiceMutation = { disputeService: { __typename: 'DisputeServicePayload', claim: { __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AnswerDisputeMutationVariables = Exact<{
  input: AnswerDisputeInput;
}>;


export type AnswerDisputeMutation = { answerDispute: { __typename: 'AnswerDisputePayload', claim: { __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ReportNoShowMutationVariables = Exact<{
  input: ReportNoShowInput;
}>;


export type ReportNoShowMutation = { reportNoShow: { __typename: 'ReportNoShowPayload', claim: { __typename: 'TaskClaim', id: string, status: ClaimStatus, checkedInAt: string | null, checkedOutAt: string | null, countedMinutes: number | null, earnedMinutes: number | null, confirmDueAt: string | null, stars: number | null, disputedBy: TaskSide | null, disputeWords: string | null, answerWords: string | null, decisionWords: string | null, volunteer: { __typename: 'NamedPerson', id: string, name: string }, task: { __typename: 'TaskOutline', id: string, kindTitle: string, startsAt: string, endsAt: string, plannedMinutes: number, earnsMinutes: number, place: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
