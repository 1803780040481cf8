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

/** What became of one answer of the bank; but for PAID and FAILED nothing was moved. */
export type AnswerOutcome =
  | 'ANSWERED_ALREADY'
  | 'FAILED'
  | 'PAID'
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

/** How the person was known for who he is. */
export type Identification =
  | 'CARD'
  | 'ID_NUMBER'
  | 'NAME_AND_BIRTHDAY'
  | 'PHONE_NUMBER';

export type ImportBankAnswersInput = {
  batchId: string;
  /** The CSV file as it is, with the columns 付款号, 金额, 结果 (成功 or 失败), 原因. */
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

export type RepairPaymentInput = {
  lineId: string;
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

export type StopStandingOrderInput = {
  /** Whether what it has booked is cancelled, too. */
  cancelsBooked?: boolean;
  orderId: string;
};

export type SubmitApplicationInput = {
  applicationId: string;
};

export type SuspendVolunteerInput = {
  personId: string;
  /** Why, in words for him; without it he may claim again. */
  words?: string | null | undefined;
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

export type InstalmentPartsFragment = { __typename: 'Instalment', id: string, number: number, amountFen: number, dueOn: string, status: InstalmentStatus, heldFor: HeldFor | null, asks: Array<string>, backWords: string | null, payment: { __typename: 'InstalmentPayment', status: PayoutLineStatus, month: string, batchNumber: number, needsRepair: boolean } | null };

export type AwardPartsFragment = { __typename: 'Award', id: string, title: string, per: GrantPeriod, amountFen: number, endsOn: string | null, status: AwardStatus, stopWords: string | null, applicationId: string, fund: { __typename: 'Fund', id: string, name: string }, reading: { __typename: 'PaymentReading', code: string, title: string, note: string | null, standing: Standing, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }, instalments: Array<{ __typename: 'Instalment', id: string, number: number, amountFen: number, dueOn: string, status: InstalmentStatus, heldFor: HeldFor | null, asks: Array<string>, backWords: string | null, payment: { __typename: 'InstalmentPayment', status: PayoutLineStatus, month: string, batchNumber: number, needsRepair: boolean } | null }> };

export type AwardsQueryVariables = Exact<{
  personId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AwardsQuery = { awards: { __typename: 'AwardConnection', edges: Array<{ __typename: 'AwardEdge', node: { __typename: 'Award', id: string, title: string, per: GrantPeriod, amountFen: number, endsOn: string | null, status: AwardStatus, stopWords: string | null, applicationId: string, fund: { __typename: 'Fund', id: string, name: string }, reading: { __typename: 'PaymentReading', code: string, title: string, note: string | null, standing: Standing, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }, instalments: Array<{ __typename: 'Instalment', id: string, number: number, amountFen: number, dueOn: string, status: InstalmentStatus, heldFor: HeldFor | null, asks: Array<string>, backWords: string | null, payment: { __typename: 'InstalmentPayment', status: PayoutLineStatus, month: string, batchNumber: number, needsRepair: boolean } | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type BankAccountQueryVariables = Exact<{
  personId: string;
}>;


export type BankAccountQuery = { bankAccount: { __typename: 'BankAccount', id: string, bank: string, tail: string, enteredAt: string } | null };

export type EnterBankAccountMutationVariables = Exact<{
  input: EnterBankAccountInput;
}>;


export type EnterBankAccountMutation = { enterBankAccount: { __typename: 'EnterBankAccountPayload', account: { __typename: 'BankAccount', id: string, bank: string, tail: string, enteredAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type HeldPartsFragment = { __typename: 'Instalment', id: string, title: string, name: string, number: number, amountFen: number, dueOn: string, status: InstalmentStatus, heldFor: HeldFor | null, asks: Array<string>, questions: Array<{ __typename: 'InstalmentQuestion', fact: string, asks: string, kind: FormFieldKind, options: Array<{ __typename: 'FormOption', value: string, title: string }> }>, conditions: Array<{ __typename: 'PaymentCondition', says: string, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }> };

export type HeldInstalmentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type HeldInstalmentsQuery = { heldInstalments: { __typename: 'InstalmentConnection', edges: Array<{ __typename: 'InstalmentEdge', node: { __typename: 'Instalment', id: string, title: string, name: string, number: number, amountFen: number, dueOn: string, status: InstalmentStatus, heldFor: HeldFor | null, asks: Array<string>, questions: Array<{ __typename: 'InstalmentQuestion', fact: string, asks: string, kind: FormFieldKind, options: Array<{ __typename: 'FormOption', value: string, title: string }> }>, conditions: Array<{ __typename: 'PaymentCondition', says: string, clause: { __typename: 'Clause', id: string, quote: string, text: string, document: { __typename: 'PolicyDocument', title: string, issuers: Array<string>, number: string | null, issuedOn: string, standing: Standing, standingNote: string | null } } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AnswerInstalmentMutationVariables = Exact<{
  input: AnswerInstalmentInput;
}>;


export type AnswerInstalmentMutation = { answerInstalment: { __typename: 'AnswerInstalmentPayload', instalment: { __typename: 'Instalment', id: string, status: InstalmentStatus, heldFor: HeldFor | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

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

export type PaymentPartsFragment = { __typename: 'PayoutLine', id: string, paymentNumber: string, name: string, amountFen: number, status: PayoutLineStatus, rule: string, clauseId: string, applicationId: string, entitlementId: string, accountTail: string | null, reason: string | null, answeredAt: string | null, repairedAt: string | null };

export type PayoutLinesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PayoutLinesQuery = { payoutBatch: { __typename: 'PayoutBatch', id: string, lines: { __typename: 'PayoutLineConnection', edges: Array<{ __typename: 'PayoutLineEdge', node: { __typename: 'PayoutLine', id: string, paymentNumber: string, name: string, amountFen: number, status: PayoutLineStatus, rule: string, clauseId: string, applicationId: string, entitlementId: string, accountTail: string | null, reason: string | null, answeredAt: string | null, repairedAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

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


export type RepairPaymentMutation = { repairPayment: { __typename: 'RepairPaymentPayload', line: { __typename: 'PayoutLine', id: string, paymentNumber: string, name: string, amountFen: number, status: PayoutLineStatus, rule: string, clauseId: string, applicationId: string, entitlementId: string, accountTail: string | null, reason: string | null, answeredAt: string | null, repairedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

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

export type MonthOfPointPartsFragment = { __typename: 'MonthOfPoint', month: string, items: number, listPriceFen: number, ownShareFen: number, mayClose: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string }, funds: Array<{ __typename: 'FundOfMonth', items: number, amountFen: number, postedFen: number, fund: { __typename: 'Fund', id: string, name: string } | null, closed: { __typename: 'ClosedSettlement', id: string, amountFen: number, closedAt: string } | null }> };

export type SettlementQueryVariables = Exact<{
  servicePointId: string;
  month: string;
}>;


export type SettlementQuery = { settlement: { __typename: 'MonthOfPoint', month: string, items: number, listPriceFen: number, ownShareFen: number, mayClose: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string }, funds: Array<{ __typename: 'FundOfMonth', items: number, amountFen: number, postedFen: number, fund: { __typename: 'Fund', id: string, name: string } | null, closed: { __typename: 'ClosedSettlement', id: string, amountFen: number, closedAt: string } | null }> } };

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


export type CloseSettlementMutation = { closeSettlement: { __typename: 'CloseSettlementPayload', settlement: { __typename: 'MonthOfPoint', month: string, items: number, listPriceFen: number, ownShareFen: number, mayClose: boolean, servicePoint: { __typename: 'ServicePoint', id: string, name: string }, funds: Array<{ __typename: 'FundOfMonth', items: number, amountFen: number, postedFen: number, fund: { __typename: 'Fund', id: string, name: string } | null, closed: { __typename: 'ClosedSettlement', id: string, amountFen: number, closedAt: string } | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

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
export const ApplicationCardFragmentDoc = new TypedDocumentString(`
    fragment ApplicationCard on Application {
  __typename
  id
  number
  status
  nextDeed
  expectedOn
  closesOn
  appealableUntil
  startedAt
  submittedAt
  decidedAt
  mayRate
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
    `, {"fragmentName":"ApplicationCard"}) as unknown as TypedDocumentString<ApplicationCardFragment, unknown>;
export const PathStepPartsFragmentDoc = new TypedDocumentString(`
    fragment PathStepParts on PathStepView {
  __typename
  code
  title
  standing
  desk {
    __typename
    code
    fullName
  }
  officer
  expectedOn
  isOverdue
  isEscalated
  outcome
  doneAt
}
    `, {"fragmentName":"PathStepParts"}) as unknown as TypedDocumentString<PathStepPartsFragment, unknown>;
export const EntitlementPartsFragmentDoc = new TypedDocumentString(`
    fragment EntitlementParts on Entitlement {
  __typename
  id
  applicationId
  itemId
  kind
  says
  amountFen
  quota
  unit
  per
  used
  startsOn
  endsOn
  renewableFrom
}
    `, {"fragmentName":"EntitlementParts"}) as unknown as TypedDocumentString<EntitlementPartsFragment, unknown>;
export const DocumentPartsFragmentDoc = new TypedDocumentString(`
    fragment DocumentParts on PolicyDocument {
  __typename
  title
  issuers
  number
  issuedOn
  standing
  standingNote
}
    `, {"fragmentName":"DocumentParts"}) as unknown as TypedDocumentString<DocumentPartsFragment, unknown>;
export const ClausePartsFragmentDoc = new TypedDocumentString(`
    fragment ClauseParts on Clause {
  __typename
  id
  quote
  text
  document {
    ...DocumentParts
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
}`, {"fragmentName":"ClauseParts"}) as unknown as TypedDocumentString<ClausePartsFragment, unknown>;
export const CriterionPartsFragmentDoc = new TypedDocumentString(`
    fragment CriterionParts on Criterion {
  __typename
  code
  says
  verdict
  asks
  joined
  clause {
    ...ClauseParts
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
}`, {"fragmentName":"CriterionParts"}) as unknown as TypedDocumentString<CriterionPartsFragment, unknown>;
export const CriterionTreeFragmentDoc = new TypedDocumentString(`
    fragment CriterionTree on Criterion {
  ...CriterionParts
  parts {
    ...CriterionParts
    parts {
      ...CriterionParts
      parts {
        ...CriterionParts
        parts {
          ...CriterionParts
          parts {
            ...CriterionParts
            parts {
              ...CriterionParts
            }
          }
        }
      }
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
fragment CriterionParts on Criterion {
  __typename
  code
  says
  verdict
  asks
  joined
  clause {
    ...ClauseParts
  }
}`, {"fragmentName":"CriterionTree"}) as unknown as TypedDocumentString<CriterionTreeFragment, unknown>;
export const DecisionPartsFragmentDoc = new TypedDocumentString(`
    fragment DecisionParts on Decision {
  __typename
  id
  outcome
  verdict
  reason
  words
  decidedAt
  decidedOn
  isOverride
  decidedBy {
    __typename
    name
    ground
    relation
  }
  confirmedBy {
    __typename
    name
    ground
    relation
  }
  criterion {
    ...CriterionParts
  }
  members {
    __typename
    code
    title
    criteria {
      ...CriterionTree
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
fragment CriterionParts on Criterion {
  __typename
  code
  says
  verdict
  asks
  joined
  clause {
    ...ClauseParts
  }
}
fragment CriterionTree on Criterion {
  ...CriterionParts
  parts {
    ...CriterionParts
    parts {
      ...CriterionParts
      parts {
        ...CriterionParts
        parts {
          ...CriterionParts
          parts {
            ...CriterionParts
            parts {
              ...CriterionParts
            }
          }
        }
      }
    }
  }
}`, {"fragmentName":"DecisionParts"}) as unknown as TypedDocumentString<DecisionPartsFragment, unknown>;
export const RatingPartsFragmentDoc = new TypedDocumentString(`
    fragment RatingParts on Rating {
  __typename
  id
  level
  reasons
  words
  ratedAt
  answer
  answerDueOn
  answeredAt
  answeredBy {
    __typename
    name
    ground
    relation
  }
}
    `, {"fragmentName":"RatingParts"}) as unknown as TypedDocumentString<RatingPartsFragment, unknown>;
export const FormFieldPartsFragmentDoc = new TypedDocumentString(`
    fragment FormFieldParts on FormField {
  __typename
  name
  title
  help
  kind
  none
  isRequired
  maxLength
  minimum
  maximum
  options {
    __typename
    value
    title
  }
}
    `, {"fragmentName":"FormFieldParts"}) as unknown as TypedDocumentString<FormFieldPartsFragment, unknown>;
export const WantedPaperPartsFragmentDoc = new TypedDocumentString(`
    fragment WantedPaperParts on WantedPaper {
  __typename
  code
  paper
  purpose
  need
  isAskedFor
  of
  attachments {
    __typename
    id
    mediaType
    bytes
    uploadedAt
  }
}
    `, {"fragmentName":"WantedPaperParts"}) as unknown as TypedDocumentString<WantedPaperPartsFragment, unknown>;
export const FormOfApplicationFragmentDoc = new TypedDocumentString(`
    fragment FormOfApplication on Application {
  __typename
  id
  number
  status
  draftVersion
  answers
  mayEdit
  closesOn
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
  members {
    __typename
    id
    code
    person {
      __typename
      id
      name
    }
  }
  groups {
    __typename
    code
    title
    help
    fields {
      ...FormFieldParts
    }
  }
  papers {
    ...WantedPaperParts
  }
}
    fragment WantedPaperParts on WantedPaper {
  __typename
  code
  paper
  purpose
  need
  isAskedFor
  of
  attachments {
    __typename
    id
    mediaType
    bytes
    uploadedAt
  }
}
fragment FormFieldParts on FormField {
  __typename
  name
  title
  help
  kind
  none
  isRequired
  maxLength
  minimum
  maximum
  options {
    __typename
    value
    title
  }
}`, {"fragmentName":"FormOfApplication"}) as unknown as TypedDocumentString<FormOfApplicationFragment, unknown>;
export const InstalmentPartsFragmentDoc = new TypedDocumentString(`
    fragment InstalmentParts on Instalment {
  __typename
  id
  number
  amountFen
  dueOn
  status
  heldFor
  asks
  backWords
  payment {
    __typename
    status
    month
    batchNumber
    needsRepair
  }
}
    `, {"fragmentName":"InstalmentParts"}) as unknown as TypedDocumentString<InstalmentPartsFragment, unknown>;
export const AwardPartsFragmentDoc = new TypedDocumentString(`
    fragment AwardParts on Award {
  __typename
  id
  title
  per
  amountFen
  endsOn
  status
  stopWords
  applicationId
  fund {
    __typename
    id
    name
  }
  reading {
    __typename
    code
    title
    note
    standing
    clause {
      ...ClauseParts
    }
  }
  instalments {
    ...InstalmentParts
  }
}
    fragment InstalmentParts on Instalment {
  __typename
  id
  number
  amountFen
  dueOn
  status
  heldFor
  asks
  backWords
  payment {
    __typename
    status
    month
    batchNumber
    needsRepair
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
}`, {"fragmentName":"AwardParts"}) as unknown as TypedDocumentString<AwardPartsFragment, unknown>;
export const HeldPartsFragmentDoc = new TypedDocumentString(`
    fragment HeldParts on Instalment {
  __typename
  id
  title
  name
  number
  amountFen
  dueOn
  status
  heldFor
  asks
  questions {
    __typename
    fact
    asks
    kind
    options {
      __typename
      value
      title
    }
  }
  conditions {
    __typename
    says
    clause {
      ...ClauseParts
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
}`, {"fragmentName":"HeldParts"}) as unknown as TypedDocumentString<HeldPartsFragment, unknown>;
export const ServiceItemCardFragmentDoc = new TypedDocumentString(`
    fragment ServiceItemCard on ServiceItem {
  __typename
  id
  title
  summary
  pillar
  audiences
  access
  region {
    __typename
    code
    name
    isSample
  }
}
    `, {"fragmentName":"ServiceItemCard"}) as unknown as TypedDocumentString<ServiceItemCardFragment, unknown>;
export const FactQuestionPartsFragmentDoc = new TypedDocumentString(`
    fragment FactQuestionParts on FactQuestion {
  __typename
  path
  asks
  help
  kind
  none
  minimum
  maximum
  isHealth
  options {
    __typename
    code
    title
  }
}
    `, {"fragmentName":"FactQuestionParts"}) as unknown as TypedDocumentString<FactQuestionPartsFragment, unknown>;
export const BenefitPartsFragmentDoc = new TypedDocumentString(`
    fragment BenefitParts on Benefit {
  __typename
  standing
  neverApplied
  item {
    ...ServiceItemCard
  }
  eligibility {
    __typename
    verdict
    asOf
    criteria {
      __typename
      code
      says
      verdict
    }
  }
  nearMisses {
    __typename
    kind
    on
    days
    paper {
      __typename
      name
      proves
    }
    question {
      ...FactQuestionParts
    }
  }
  questions {
    __typename
    path
    asks
  }
  openApplication {
    __typename
    id
    number
    status
    closesOn
  }
  entitlement {
    __typename
    id
    says
    endsOn
    renewableFrom
  }
}
    fragment FactQuestionParts on FactQuestion {
  __typename
  path
  asks
  help
  kind
  none
  minimum
  maximum
  isHealth
  options {
    __typename
    code
    title
  }
}
fragment ServiceItemCard on ServiceItem {
  __typename
  id
  title
  summary
  pillar
  audiences
  access
  region {
    __typename
    code
    name
    isSample
  }
}`, {"fragmentName":"BenefitParts"}) as unknown as TypedDocumentString<BenefitPartsFragment, unknown>;
export const OutreachPartsFragmentDoc = new TypedDocumentString(`
    fragment OutreachParts on Outreach {
  __typename
  id
  maskedName
  age
  foundOn
  state
  note
  recordedAt
  recordedBy {
    __typename
    name
    ground
    relation
  }
  region {
    __typename
    code
    fullName
  }
  item {
    __typename
    id
    title
    summary
    access
  }
}
    `, {"fragmentName":"OutreachParts"}) as unknown as TypedDocumentString<OutreachPartsFragment, unknown>;
export const GrantPartsFragmentDoc = new TypedDocumentString(`
    fragment GrantParts on Grant {
  __typename
  kind
  says
  amountFen
  quota
  unit
  per
  months
  clause {
    ...ClauseParts
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
}`, {"fragmentName":"GrantParts"}) as unknown as TypedDocumentString<GrantPartsFragment, unknown>;
export const ServicePointCardFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"ServicePointCard"}) as unknown as TypedDocumentString<ServicePointCardFragment, unknown>;
export const DoerPartsFragmentDoc = new TypedDocumentString(`
    fragment DoerParts on Doer {
  __typename
  ground
  relation
  name
}
    `, {"fragmentName":"DoerParts"}) as unknown as TypedDocumentString<DoerPartsFragment, unknown>;
export const ConsentPartsFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"ConsentParts"}) as unknown as TypedDocumentString<ConsentPartsFragment, unknown>;
export const RegionPartsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"RegionParts"}) as unknown as TypedDocumentString<RegionPartsFragment, unknown>;
export const SubjectPartsFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"SubjectParts"}) as unknown as TypedDocumentString<SubjectPartsFragment, unknown>;
export const AssistancePartsFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"AssistanceParts"}) as unknown as TypedDocumentString<AssistancePartsFragment, unknown>;
export const DelegationPartsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"DelegationParts"}) as unknown as TypedDocumentString<DelegationPartsFragment, unknown>;
export const BoardUsePartsFragmentDoc = new TypedDocumentString(`
    fragment BoardUseParts on BedUse {
  __typename
  id
  kind
  startsOn
  endsOn
  reason
  isSevere
  stay {
    __typename
    id
    status
    name
    startsOn
    endsOn
  }
}
    `, {"fragmentName":"BoardUseParts"}) as unknown as TypedDocumentString<BoardUsePartsFragment, unknown>;
export const BoardBedPartsFragmentDoc = new TypedDocumentString(`
    fragment BoardBedParts on BoardBed {
  __typename
  bed {
    __typename
    id
    room
    label
    kind
    roomSex
    equipment
  }
  uses {
    ...BoardUseParts
  }
}
    fragment BoardUseParts on BedUse {
  __typename
  id
  kind
  startsOn
  endsOn
  reason
  isSevere
  stay {
    __typename
    id
    status
    name
    startsOn
    endsOn
  }
}`, {"fragmentName":"BoardBedParts"}) as unknown as TypedDocumentString<BoardBedPartsFragment, unknown>;
export const BedCountPartsFragmentDoc = new TypedDocumentString(`
    fragment BedCountParts on BedCount {
  __typename
  beds
  nights
  takenNights
  outOfServiceNights
  idleNights
}
    `, {"fragmentName":"BedCountParts"}) as unknown as TypedDocumentString<BedCountPartsFragment, unknown>;
export const UserErrorPartsFragmentDoc = new TypedDocumentString(`
    fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}
    `, {"fragmentName":"UserErrorParts"}) as unknown as TypedDocumentString<UserErrorPartsFragment, unknown>;
export const SignInPartsFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"SignInParts"}) as unknown as TypedDocumentString<SignInPartsFragment, unknown>;
export const ViewerPartsFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"ViewerParts"}) as unknown as TypedDocumentString<ViewerPartsFragment, unknown>;
export const DishPartsFragmentDoc = new TypedDocumentString(`
    fragment DishParts on Dish {
  __typename
  name
  allergens
  tags
}
    `, {"fragmentName":"DishParts"}) as unknown as TypedDocumentString<DishPartsFragment, unknown>;
export const SittingPartsFragmentDoc = new TypedDocumentString(`
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
    fragment DishParts on Dish {
  __typename
  name
  allergens
  tags
}`, {"fragmentName":"SittingParts"}) as unknown as TypedDocumentString<SittingPartsFragment, unknown>;
export const SittingAtPointFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"SittingAtPoint"}) as unknown as TypedDocumentString<SittingAtPointFragment, unknown>;
export const BookingCardFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"BookingCard"}) as unknown as TypedDocumentString<BookingCardFragment, unknown>;
export const SubsidyPartsFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"SubsidyParts"}) as unknown as TypedDocumentString<SubsidyPartsFragment, unknown>;
export const BookingPartsFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"BookingParts"}) as unknown as TypedDocumentString<BookingPartsFragment, unknown>;
export const CounterBookingPartsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"CounterBookingParts"}) as unknown as TypedDocumentString<CounterBookingPartsFragment, unknown>;
export const StandingOrderPartsFragmentDoc = new TypedDocumentString(`
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
}
    fragment DoerParts on Doer {
  __typename
  ground
  relation
  name
}`, {"fragmentName":"StandingOrderParts"}) as unknown as TypedDocumentString<StandingOrderPartsFragment, unknown>;
export const ImportPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportParts on BankImport {
  __typename
  id
  importedAt
  importedBy
  booked
  refused {
    __typename
    id
    fileLine
    paymentNumber
    amountFen
    outcome
  }
}
    `, {"fragmentName":"ImportParts"}) as unknown as TypedDocumentString<ImportPartsFragment, unknown>;
export const PaymentPartsFragmentDoc = new TypedDocumentString(`
    fragment PaymentParts on PayoutLine {
  __typename
  id
  paymentNumber
  name
  amountFen
  status
  rule
  clauseId
  applicationId
  entitlementId
  accountTail
  reason
  answeredAt
  repairedAt
}
    `, {"fragmentName":"PaymentParts"}) as unknown as TypedDocumentString<PaymentPartsFragment, unknown>;
export const BatchPartsFragmentDoc = new TypedDocumentString(`
    fragment BatchParts on PayoutBatch {
  __typename
  id
  month
  number
  status
  payments
  totalFen
  madeAt
  madeBy
  isMine
  approvedAt
  approvedBy
  exportedAt
  closedAt
  fund {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"BatchParts"}) as unknown as TypedDocumentString<BatchPartsFragment, unknown>;
export const DifferencePartsFragmentDoc = new TypedDocumentString(`
    fragment DifferenceParts on Difference {
  __typename
  id
  kind
  about
  expectedFen
  foundFen
  firstSeenOn
  lastSeenOn
  resolvedOn
  settledBy
  words
  fund {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"DifferenceParts"}) as unknown as TypedDocumentString<DifferencePartsFragment, unknown>;
export const DataRequestPartsFragmentDoc = new TypedDocumentString(`
    fragment DataRequestParts on DataRequest {
  __typename
  id
  kind
  field
  maskedValue
  note
  status
  requestedAt
  dueOn
  isOverdue
  closedAt
  reason
  words
  diet {
    __typename
    needs
    allergens
  }
  person {
    __typename
    id
    name
  }
  askedBy {
    __typename
    name
    ground
    relation
  }
}
    `, {"fragmentName":"DataRequestParts"}) as unknown as TypedDocumentString<DataRequestPartsFragment, unknown>;
export const PersonCardPartsFragmentDoc = new TypedDocumentString(`
    fragment PersonCardParts on PersonCard {
  __typename
  id
  maskedNumber
  issuedAt
  endedAt
}
    `, {"fragmentName":"PersonCardParts"}) as unknown as TypedDocumentString<PersonCardPartsFragment, unknown>;
export const AbsenceItemPartsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"AbsenceItemParts"}) as unknown as TypedDocumentString<AbsenceItemPartsFragment, unknown>;
export const AbsencePartsFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"AbsenceParts"}) as unknown as TypedDocumentString<AbsencePartsFragment, unknown>;
export const NightRatioPartsFragmentDoc = new TypedDocumentString(`
    fragment NightRatioParts on NightRatio {
  __typename
  on
  severe
  carers
  carersNeeded
}
    `, {"fragmentName":"NightRatioParts"}) as unknown as TypedDocumentString<NightRatioPartsFragment, unknown>;
export const HouseStayPartsFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"HouseStayParts"}) as unknown as TypedDocumentString<HouseStayPartsFragment, unknown>;
export const StaySubsidyPartsFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"StaySubsidyParts"}) as unknown as TypedDocumentString<StaySubsidyPartsFragment, unknown>;
export const HousePartsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"HouseParts"}) as unknown as TypedDocumentString<HousePartsFragment, unknown>;
export const RespiteCardPartsFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"RespiteCardParts"}) as unknown as TypedDocumentString<RespiteCardPartsFragment, unknown>;
export const StayCardFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"StayCard"}) as unknown as TypedDocumentString<StayCardFragment, unknown>;
export const StayPartsFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"StayParts"}) as unknown as TypedDocumentString<StayPartsFragment, unknown>;
export const WaitingListPartsFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"WaitingListParts"}) as unknown as TypedDocumentString<WaitingListPartsFragment, unknown>;
export const WishPartsFragmentDoc = new TypedDocumentString(`
    fragment WishParts on CareHouse {
  __typename
  id
  servicePoint {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"WishParts"}) as unknown as TypedDocumentString<WishPartsFragment, unknown>;
export const RankingPartsFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"RankingParts"}) as unknown as TypedDocumentString<RankingPartsFragment, unknown>;
export const WaitlistEventPartsFragmentDoc = new TypedDocumentString(`
    fragment WaitlistEventParts on WaitlistEventView {
  __typename
  id
  kind
  at
  houseName
  why
}
    `, {"fragmentName":"WaitlistEventParts"}) as unknown as TypedDocumentString<WaitlistEventPartsFragment, unknown>;
export const WaitingStayPartsFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"WaitingStayParts"}) as unknown as TypedDocumentString<WaitingStayPartsFragment, unknown>;
export const MemberCriteriaPartsFragmentDoc = new TypedDocumentString(`
    fragment MemberCriteriaParts on MemberCriteria {
  __typename
  code
  title
  criteria {
    ...CriterionTree
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
fragment CriterionParts on Criterion {
  __typename
  code
  says
  verdict
  asks
  joined
  clause {
    ...ClauseParts
  }
}
fragment CriterionTree on Criterion {
  ...CriterionParts
  parts {
    ...CriterionParts
    parts {
      ...CriterionParts
      parts {
        ...CriterionParts
        parts {
          ...CriterionParts
          parts {
            ...CriterionParts
            parts {
              ...CriterionParts
            }
          }
        }
      }
    }
  }
}`, {"fragmentName":"MemberCriteriaParts"}) as unknown as TypedDocumentString<MemberCriteriaPartsFragment, unknown>;
export const ReviewDecisionPartsFragmentDoc = new TypedDocumentString(`
    fragment ReviewDecisionParts on Decision {
  __typename
  id
  outcome
  verdict
  isOverride
  reason
  words
  decidedOn
  decidedBy {
    ...DoerParts
  }
  confirmedBy {
    ...DoerParts
  }
  criterion {
    __typename
    code
    says
  }
}
    fragment DoerParts on Doer {
  __typename
  ground
  relation
  name
}`, {"fragmentName":"ReviewDecisionParts"}) as unknown as TypedDocumentString<ReviewDecisionPartsFragment, unknown>;
export const ReviewApplicationFragmentDoc = new TypedDocumentString(`
    fragment ReviewApplication on Application {
  __typename
  id
  number
  status
  answers
  returnedWords
  expectedOn
  submittedAt
  person {
    __typename
    id
    name
  }
  startedBy {
    ...DoerParts
  }
  region {
    __typename
    code
    fullName
  }
  item {
    __typename
    id
    title
  }
  members {
    __typename
    id
    code
    person {
      __typename
      id
      name
    }
  }
  groups {
    __typename
    code
    title
    fields {
      __typename
      name
      title
      kind
      none
      options {
        __typename
        value
        title
      }
    }
  }
  papers {
    __typename
    code
    paper
    purpose
    need
    isAskedFor
    of
    attachments {
      __typename
      id
      mediaType
      uploadedAt
      uploadedBy {
        ...DoerParts
      }
    }
  }
  timeline {
    __typename
    id
    at
    kind
    stepTitle
    words
    doneBy {
      ...DoerParts
    }
  }
  decisions {
    ...ReviewDecisionParts
  }
  entitlements {
    __typename
    id
    kind
    says
    amountFen
    quota
    unit
    per
    startsOn
    endsOn
    used
  }
}
    fragment DoerParts on Doer {
  __typename
  ground
  relation
  name
}
fragment ReviewDecisionParts on Decision {
  __typename
  id
  outcome
  verdict
  isOverride
  reason
  words
  decidedOn
  decidedBy {
    ...DoerParts
  }
  confirmedBy {
    ...DoerParts
  }
  criterion {
    __typename
    code
    says
  }
}`, {"fragmentName":"ReviewApplication"}) as unknown as TypedDocumentString<ReviewApplicationFragment, unknown>;
export const ReviewRowFragmentDoc = new TypedDocumentString(`
    fragment ReviewRow on ReviewStep {
  __typename
  id
  applicationId
  number
  itemTitle
  maskedName
  title
  dueOn
  isOverdue
  isAppeal
  isMine
  escalatedAt
  officer
  desk {
    __typename
    code
    name
  }
}
    `, {"fragmentName":"ReviewRow"}) as unknown as TypedDocumentString<ReviewRowFragment, unknown>;
export const RatingToAnswerFragmentDoc = new TypedDocumentString(`
    fragment RatingToAnswer on Rating {
  __typename
  id
  applicationId
  level
  reasons
  words
  ratedAt
  ratedBy {
    ...DoerParts
  }
  answerDueOn
}
    fragment DoerParts on Doer {
  __typename
  ground
  relation
  name
}`, {"fragmentName":"RatingToAnswer"}) as unknown as TypedDocumentString<RatingToAnswerFragment, unknown>;
export const BudgetPartsFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"BudgetParts"}) as unknown as TypedDocumentString<BudgetPartsFragment, unknown>;
export const MonthOfPointPartsFragmentDoc = new TypedDocumentString(`
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
  }
}
    `, {"fragmentName":"MonthOfPointParts"}) as unknown as TypedDocumentString<MonthOfPointPartsFragment, unknown>;
export const VolunteerPartsFragmentDoc = new TypedDocumentString(`
    fragment VolunteerParts on Volunteer {
  __typename
  id
  languages
  kinds
  radiusMetres
  suspendedAt
  suspendedWords
  person {
    __typename
    id
    name
  }
  trainings {
    __typename
    code
    title
    doneOn
  }
}
    `, {"fragmentName":"VolunteerParts"}) as unknown as TypedDocumentString<VolunteerPartsFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}
    `, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const TimeTaskPartsFragmentDoc = new TypedDocumentString(`
    fragment TimeTaskParts on TimeTask {
  __typename
  id
  status
  kindTitle
  startsAt
  plannedMinutes
  places
  costMinutes
  payer
  needs
  endReason
  claims {
    ...ClaimParts
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"fragmentName":"TimeTaskParts"}) as unknown as TypedDocumentString<TimeTaskPartsFragment, unknown>;
export const ApplicationsDocument = new TypedDocumentString(`
    query Applications($personId: ID!, $first: Int!, $after: String) {
  applications(personId: $personId, first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...ApplicationCard
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment ApplicationCard on Application {
  __typename
  id
  number
  status
  nextDeed
  expectedOn
  closesOn
  appealableUntil
  startedAt
  submittedAt
  decidedAt
  mayRate
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
}`, {"hash":"sha256:bd4304d949a3d2ad921fd4ee6173123e193bd9053a294a35687997499326e763"}) as unknown as TypedDocumentString<ApplicationsQuery, ApplicationsQueryVariables>;
export const EntitlementsDocument = new TypedDocumentString(`
    query Entitlements($personId: ID!) {
  entitlements(personId: $personId) {
    ...EntitlementParts
  }
}
    fragment EntitlementParts on Entitlement {
  __typename
  id
  applicationId
  itemId
  kind
  says
  amountFen
  quota
  unit
  per
  used
  startsOn
  endsOn
  renewableFrom
}`, {"hash":"sha256:cd6671d573d36cb8f259bd520937867eae7e3d0ca6ef8096cbfb4dcf37c50189"}) as unknown as TypedDocumentString<EntitlementsQuery, EntitlementsQueryVariables>;
export const ApplicationDocument = new TypedDocumentString(`
    query Application($id: ID!) {
  application(id: $id) {
    ...ApplicationCard
    returnedWords
    mayEdit
    mayWithdraw
    mayAppeal
    region {
      __typename
      code
      fullName
    }
    startedBy {
      __typename
      name
      ground
      relation
    }
    members {
      __typename
      id
      code
      person {
        __typename
        id
        name
      }
    }
    papers {
      ...WantedPaperParts
    }
    path {
      ...PathStepParts
    }
    timeline {
      __typename
      id
      kind
      at
      stepTitle
      words
      doneBy {
        __typename
        name
        ground
        relation
      }
    }
    decisions {
      ...DecisionParts
    }
    entitlements {
      ...EntitlementParts
    }
    rating {
      ...RatingParts
    }
  }
}
    fragment ApplicationCard on Application {
  __typename
  id
  number
  status
  nextDeed
  expectedOn
  closesOn
  appealableUntil
  startedAt
  submittedAt
  decidedAt
  mayRate
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
fragment PathStepParts on PathStepView {
  __typename
  code
  title
  standing
  desk {
    __typename
    code
    fullName
  }
  officer
  expectedOn
  isOverdue
  isEscalated
  outcome
  doneAt
}
fragment WantedPaperParts on WantedPaper {
  __typename
  code
  paper
  purpose
  need
  isAskedFor
  of
  attachments {
    __typename
    id
    mediaType
    bytes
    uploadedAt
  }
}
fragment EntitlementParts on Entitlement {
  __typename
  id
  applicationId
  itemId
  kind
  says
  amountFen
  quota
  unit
  per
  used
  startsOn
  endsOn
  renewableFrom
}
fragment DecisionParts on Decision {
  __typename
  id
  outcome
  verdict
  reason
  words
  decidedAt
  decidedOn
  isOverride
  decidedBy {
    __typename
    name
    ground
    relation
  }
  confirmedBy {
    __typename
    name
    ground
    relation
  }
  criterion {
    ...CriterionParts
  }
  members {
    __typename
    code
    title
    criteria {
      ...CriterionTree
    }
  }
}
fragment RatingParts on Rating {
  __typename
  id
  level
  reasons
  words
  ratedAt
  answer
  answerDueOn
  answeredAt
  answeredBy {
    __typename
    name
    ground
    relation
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
fragment CriterionParts on Criterion {
  __typename
  code
  says
  verdict
  asks
  joined
  clause {
    ...ClauseParts
  }
}
fragment CriterionTree on Criterion {
  ...CriterionParts
  parts {
    ...CriterionParts
    parts {
      ...CriterionParts
      parts {
        ...CriterionParts
        parts {
          ...CriterionParts
          parts {
            ...CriterionParts
            parts {
              ...CriterionParts
            }
          }
        }
      }
    }
  }
}`, {"hash":"sha256:4a44ec49e8700ba894cf63531fb2d8853e9c48b337809408ee78eef3cd2108b0"}) as unknown as TypedDocumentString<ApplicationQuery, ApplicationQueryVariables>;
export const ApplicationStatusDocument = new TypedDocumentString(`
    query ApplicationStatus($number: String!, $idTail: String!) {
  applicationStatus(number: $number, idTail: $idTail) {
    __typename
    status
    nextDeed
    expectedOn
    until
    path {
      ...PathStepParts
    }
  }
}
    fragment PathStepParts on PathStepView {
  __typename
  code
  title
  standing
  desk {
    __typename
    code
    fullName
  }
  officer
  expectedOn
  isOverdue
  isEscalated
  outcome
  doneAt
}`, {"hash":"sha256:a25404f917ad47577a072f5675204a7bd22d5f159c5bc4c2c394a6c696f08c2b"}) as unknown as TypedDocumentString<ApplicationStatusQuery, ApplicationStatusQueryVariables>;
export const WithdrawApplicationDocument = new TypedDocumentString(`
    mutation WithdrawApplication($input: WithdrawApplicationInput!) {
  withdrawApplication(input: $input) {
    __typename
    application {
      ...ApplicationCard
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment ApplicationCard on Application {
  __typename
  id
  number
  status
  nextDeed
  expectedOn
  closesOn
  appealableUntil
  startedAt
  submittedAt
  decidedAt
  mayRate
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
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:2dc255e130142e79ffe6136c68e106fe5acdc82843dc6d898f076c67a61de26b"}) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const AppealApplicationDocument = new TypedDocumentString(`
    mutation AppealApplication($input: AppealApplicationInput!) {
  appealApplication(input: $input) {
    __typename
    application {
      ...ApplicationCard
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment ApplicationCard on Application {
  __typename
  id
  number
  status
  nextDeed
  expectedOn
  closesOn
  appealableUntil
  startedAt
  submittedAt
  decidedAt
  mayRate
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
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:c0181902cfa149efe5682f36d4a2d649564247abb048bab099aeb8dd66c401ee"}) as unknown as TypedDocumentString<AppealApplicationMutation, AppealApplicationMutationVariables>;
export const RateApplicationDocument = new TypedDocumentString(`
    mutation RateApplication($input: RateApplicationInput!) {
  rateApplication(input: $input) {
    __typename
    application {
      ...ApplicationCard
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment ApplicationCard on Application {
  __typename
  id
  number
  status
  nextDeed
  expectedOn
  closesOn
  appealableUntil
  startedAt
  submittedAt
  decidedAt
  mayRate
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
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:5cefd91d42a25fe17b08af12e2162863509efab870c92897007a90d392d2d145"}) as unknown as TypedDocumentString<RateApplicationMutation, RateApplicationMutationVariables>;
export const ApplicationChangedDocument = new TypedDocumentString(`
    subscription ApplicationChanged($id: ID!) {
  applicationChanged(id: $id) {
    __typename
    id
    status
  }
}
    `, {"hash":"sha256:e84c9c4a5e99b122994304a34f06dc6ad2cd8927d836e9ccc21f03950a3e2195"}) as unknown as TypedDocumentString<ApplicationChangedSubscription, ApplicationChangedSubscriptionVariables>;
export const ApplicationFormDocument = new TypedDocumentString(`
    query ApplicationForm($id: ID!) {
  application(id: $id) {
    ...FormOfApplication
  }
}
    fragment WantedPaperParts on WantedPaper {
  __typename
  code
  paper
  purpose
  need
  isAskedFor
  of
  attachments {
    __typename
    id
    mediaType
    bytes
    uploadedAt
  }
}
fragment FormFieldParts on FormField {
  __typename
  name
  title
  help
  kind
  none
  isRequired
  maxLength
  minimum
  maximum
  options {
    __typename
    value
    title
  }
}
fragment FormOfApplication on Application {
  __typename
  id
  number
  status
  draftVersion
  answers
  mayEdit
  closesOn
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
  members {
    __typename
    id
    code
    person {
      __typename
      id
      name
    }
  }
  groups {
    __typename
    code
    title
    help
    fields {
      ...FormFieldParts
    }
  }
  papers {
    ...WantedPaperParts
  }
}`, {"hash":"sha256:6588258f1b073bcc690e5283ddee45aacb8f1d283f0bdde87041bf6c748cb004"}) as unknown as TypedDocumentString<ApplicationFormQuery, ApplicationFormQueryVariables>;
export const HowToApplyDocument = new TypedDocumentString(`
    query HowToApply($id: ID!, $personId: ID) {
  serviceItem(id: $id) {
    __typename
    id
    title
    howToApply {
      __typename
      members {
        __typename
        code
        title
      }
      groups {
        __typename
        code
        title
      }
      papers {
        __typename
        code
        paper
        purpose
        isOptional
      }
    }
    eligibility(personId: $personId) {
      __typename
      verdict
    }
  }
}
    `, {"hash":"sha256:87a3654fffed455f8bf8897e50da616d4957b08341f9c85bd2dcb38279405282"}) as unknown as TypedDocumentString<HowToApplyQuery, HowToApplyQueryVariables>;
export const StartApplicationDocument = new TypedDocumentString(`
    mutation StartApplication($input: StartApplicationInput!) {
  startApplication(input: $input) {
    __typename
    application {
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
}`, {"hash":"sha256:c2672d91c309dcdb1f0f99a523e24402e01526917491eb591de4fdbd92220d6b"}) as unknown as TypedDocumentString<StartApplicationMutation, StartApplicationMutationVariables>;
export const SaveApplicationDraftDocument = new TypedDocumentString(`
    mutation SaveApplicationDraft($input: SaveApplicationDraftInput!) {
  saveApplicationDraft(input: $input) {
    __typename
    application {
      ...FormOfApplication
    }
    fieldErrors {
      __typename
      field
      message
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment WantedPaperParts on WantedPaper {
  __typename
  code
  paper
  purpose
  need
  isAskedFor
  of
  attachments {
    __typename
    id
    mediaType
    bytes
    uploadedAt
  }
}
fragment FormFieldParts on FormField {
  __typename
  name
  title
  help
  kind
  none
  isRequired
  maxLength
  minimum
  maximum
  options {
    __typename
    value
    title
  }
}
fragment FormOfApplication on Application {
  __typename
  id
  number
  status
  draftVersion
  answers
  mayEdit
  closesOn
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
  members {
    __typename
    id
    code
    person {
      __typename
      id
      name
    }
  }
  groups {
    __typename
    code
    title
    help
    fields {
      ...FormFieldParts
    }
  }
  papers {
    ...WantedPaperParts
  }
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:19e64d6dfb0bc9862bb5d1af72bb17dcb880a690c24845f0790f1dd6c52cb20b"}) as unknown as TypedDocumentString<SaveApplicationDraftMutation, SaveApplicationDraftMutationVariables>;
export const SubmitApplicationDocument = new TypedDocumentString(`
    mutation SubmitApplication($input: SubmitApplicationInput!) {
  submitApplication(input: $input) {
    __typename
    application {
      ...ApplicationCard
    }
    fieldErrors {
      __typename
      field
      message
    }
    missingPapers
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment ApplicationCard on Application {
  __typename
  id
  number
  status
  nextDeed
  expectedOn
  closesOn
  appealableUntil
  startedAt
  submittedAt
  decidedAt
  mayRate
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
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:c6d062711a4e7a2db0fbfa2b97cda05907473ede3f84202dae1d0ae6534092bc"}) as unknown as TypedDocumentString<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const RemoveAttachmentDocument = new TypedDocumentString(`
    mutation RemoveAttachment($input: RemoveAttachmentInput!) {
  removeAttachment(input: $input) {
    __typename
    application {
      ...FormOfApplication
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment WantedPaperParts on WantedPaper {
  __typename
  code
  paper
  purpose
  need
  isAskedFor
  of
  attachments {
    __typename
    id
    mediaType
    bytes
    uploadedAt
  }
}
fragment FormFieldParts on FormField {
  __typename
  name
  title
  help
  kind
  none
  isRequired
  maxLength
  minimum
  maximum
  options {
    __typename
    value
    title
  }
}
fragment FormOfApplication on Application {
  __typename
  id
  number
  status
  draftVersion
  answers
  mayEdit
  closesOn
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
  members {
    __typename
    id
    code
    person {
      __typename
      id
      name
    }
  }
  groups {
    __typename
    code
    title
    help
    fields {
      ...FormFieldParts
    }
  }
  papers {
    ...WantedPaperParts
  }
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:c5ab20629e33b7530eee5e25d96c5d28f48b7a0a0593b7fe6693592810d768a4"}) as unknown as TypedDocumentString<RemoveAttachmentMutation, RemoveAttachmentMutationVariables>;
export const AwardsDocument = new TypedDocumentString(`
    query Awards($personId: ID!, $first: Int!, $after: String) {
  awards(personId: $personId, first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...AwardParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment InstalmentParts on Instalment {
  __typename
  id
  number
  amountFen
  dueOn
  status
  heldFor
  asks
  backWords
  payment {
    __typename
    status
    month
    batchNumber
    needsRepair
  }
}
fragment AwardParts on Award {
  __typename
  id
  title
  per
  amountFen
  endsOn
  status
  stopWords
  applicationId
  fund {
    __typename
    id
    name
  }
  reading {
    __typename
    code
    title
    note
    standing
    clause {
      ...ClauseParts
    }
  }
  instalments {
    ...InstalmentParts
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
}`, {"hash":"sha256:88af9a8e727f0a97632972555fe049070bc68bce2b5c6af09c87ae047124859f"}) as unknown as TypedDocumentString<AwardsQuery, AwardsQueryVariables>;
export const BankAccountDocument = new TypedDocumentString(`
    query BankAccount($personId: ID!) {
  bankAccount(personId: $personId) {
    __typename
    id
    bank
    tail
    enteredAt
  }
}
    `, {"hash":"sha256:bf696cfc4f5a83f6043ecfa2bf13f46f8313a9821dc78d28953e4b6bb8a55352"}) as unknown as TypedDocumentString<BankAccountQuery, BankAccountQueryVariables>;
export const EnterBankAccountDocument = new TypedDocumentString(`
    mutation EnterBankAccount($input: EnterBankAccountInput!) {
  enterBankAccount(input: $input) {
    __typename
    account {
      __typename
      id
      bank
      tail
      enteredAt
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
}`, {"hash":"sha256:d3b774d71b2a0f310a7ce4aacbc8e553b46b1fe0a2368e2de36a5d02aeb845de"}) as unknown as TypedDocumentString<EnterBankAccountMutation, EnterBankAccountMutationVariables>;
export const HeldInstalmentsDocument = new TypedDocumentString(`
    query HeldInstalments($first: Int!, $after: String) {
  heldInstalments(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...HeldParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment HeldParts on Instalment {
  __typename
  id
  title
  name
  number
  amountFen
  dueOn
  status
  heldFor
  asks
  questions {
    __typename
    fact
    asks
    kind
    options {
      __typename
      value
      title
    }
  }
  conditions {
    __typename
    says
    clause {
      ...ClauseParts
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
}`, {"hash":"sha256:e6056941e021887aee675e077504fcdeff303af26bf84fb6a44d672689e49118"}) as unknown as TypedDocumentString<HeldInstalmentsQuery, HeldInstalmentsQueryVariables>;
export const AnswerInstalmentDocument = new TypedDocumentString(`
    mutation AnswerInstalment($input: AnswerInstalmentInput!) {
  answerInstalment(input: $input) {
    __typename
    instalment {
      __typename
      id
      status
      heldFor
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
}`, {"hash":"sha256:1e886028ef5845dd69b28c38f3613d8ee3d59df770a7df5b74de92f6aeb21162"}) as unknown as TypedDocumentString<AnswerInstalmentMutation, AnswerInstalmentMutationVariables>;
export const BenefitsForDocument = new TypedDocumentString(`
    query BenefitsFor($personId: ID!, $supposing: [FactInput!]) {
  benefitsFor(personId: $personId, supposing: $supposing) {
    __typename
    asOf
    questions {
      ...FactQuestionParts
    }
    benefits {
      ...BenefitParts
    }
  }
}
    fragment FactQuestionParts on FactQuestion {
  __typename
  path
  asks
  help
  kind
  none
  minimum
  maximum
  isHealth
  options {
    __typename
    code
    title
  }
}
fragment BenefitParts on Benefit {
  __typename
  standing
  neverApplied
  item {
    ...ServiceItemCard
  }
  eligibility {
    __typename
    verdict
    asOf
    criteria {
      __typename
      code
      says
      verdict
    }
  }
  nearMisses {
    __typename
    kind
    on
    days
    paper {
      __typename
      name
      proves
    }
    question {
      ...FactQuestionParts
    }
  }
  questions {
    __typename
    path
    asks
  }
  openApplication {
    __typename
    id
    number
    status
    closesOn
  }
  entitlement {
    __typename
    id
    says
    endsOn
    renewableFrom
  }
}
fragment ServiceItemCard on ServiceItem {
  __typename
  id
  title
  summary
  pillar
  audiences
  access
  region {
    __typename
    code
    name
    isSample
  }
}`, {"hash":"sha256:aaff31e804bbc9a4aa295603d3a11e6b3c28158579cf1f4f3993bc8c0cda8242"}) as unknown as TypedDocumentString<BenefitsForQuery, BenefitsForQueryVariables>;
export const OutreachDocument = new TypedDocumentString(`
    query Outreach($first: Int!, $after: String, $itemId: ID, $states: [OutreachState!]) {
  outreach(first: $first, after: $after, itemId: $itemId, states: $states) {
    __typename
    edges {
      __typename
      cursor
      node {
        ...OutreachParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment OutreachParts on Outreach {
  __typename
  id
  maskedName
  age
  foundOn
  state
  note
  recordedAt
  recordedBy {
    __typename
    name
    ground
    relation
  }
  region {
    __typename
    code
    fullName
  }
  item {
    __typename
    id
    title
    summary
    access
  }
}`, {"hash":"sha256:f445d0291827c7ee6cefd2cfd4dc009a21df14dc6b82707d7d63da26f9d2b763"}) as unknown as TypedDocumentString<OutreachQuery, OutreachQueryVariables>;
export const OutreachContactDocument = new TypedDocumentString(`
    query OutreachContact($id: ID!) {
  outreachContact(id: $id) {
    __typename
    name
    phone
    age
  }
}
    `, {"hash":"sha256:80e20d2045ef9fa467e255ddc1a1a4dff864afb3b1e02cc6d4534b743359f5b6"}) as unknown as TypedDocumentString<OutreachContactQuery, OutreachContactQueryVariables>;
export const RecordOutreachDocument = new TypedDocumentString(`
    mutation RecordOutreach($input: RecordOutreachInput!) {
  recordOutreach(input: $input) {
    __typename
    outreach {
      ...OutreachParts
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment OutreachParts on Outreach {
  __typename
  id
  maskedName
  age
  foundOn
  state
  note
  recordedAt
  recordedBy {
    __typename
    name
    ground
    relation
  }
  region {
    __typename
    code
    fullName
  }
  item {
    __typename
    id
    title
    summary
    access
  }
}
fragment UserErrorParts on UserError {
  __typename
  code
  message
  field
}`, {"hash":"sha256:8ed2326921659c97fa2e3b39af3df5a4712a94039416337d2d941ddc9fe59226"}) as unknown as TypedDocumentString<RecordOutreachMutation, RecordOutreachMutationVariables>;
export const ServiceItemDocument = new TypedDocumentString(`
    query ServiceItem($id: ID!, $personId: ID) {
  serviceItem(id: $id) {
    ...ServiceItemCard
    validFrom
    validTo
    where
    servicePointKinds
    bring {
      __typename
      name
      proves
    }
    howToApply {
      __typename
      members {
        __typename
        code
        title
      }
      papers {
        __typename
        code
        paper
        purpose
        isOptional
      }
      steps {
        __typename
        code
        title
        workingDays
      }
      appealDays
      grants {
        ...GrantParts
      }
      standing
      note
    }
    document {
      ...DocumentParts
    }
    clauses {
      ...ClauseParts
    }
    eligibility(personId: $personId) {
      __typename
      verdict
      asOf
      criteria {
        ...CriterionTree
      }
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
fragment CriterionParts on Criterion {
  __typename
  code
  says
  verdict
  asks
  joined
  clause {
    ...ClauseParts
  }
}
fragment CriterionTree on Criterion {
  ...CriterionParts
  parts {
    ...CriterionParts
    parts {
      ...CriterionParts
      parts {
        ...CriterionParts
        parts {
          ...CriterionParts
          parts {
            ...CriterionParts
            parts {
              ...CriterionParts
            }
          }
        }
      }
    }
  }
}
fragment GrantParts on Grant {
  __typename
  kind
  says
  amountFen
  quota
  unit
  per
  months
  clause {
    ...ClauseParts
  }
}
fragment ServiceItemCard on ServiceItem {
  __typename
  id
  title
  summary
  pillar
  audiences
  access
  region {
    __typename
    code
    name
    isSample
  }
}`, {"hash":"sha256:c0007ba0eb26dddc6c3fe75e4cfe56e8aa45ece13254e33529aa88d55f701a31"}) as unknown as TypedDocumentString<ServiceItemQuery, ServiceItemQueryVariables>;
export const ServiceItemsDocument = new TypedDocumentString(`
    query ServiceItems($regionCode: String!, $pillar: Pillar, $audience: Audience, $search: String, $personId: ID, $first: Int!, $after: String) {
  serviceItems(
    regionCode: $regionCode
    pillar: $pillar
    audience: $audience
    search: $search
    first: $first
    after: $after
  ) {
    __typename
    edges {
      __typename
      cursor
      node {
        ...ServiceItemCard
        eligibility(personId: $personId) {
          __typename
          verdict
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
    fragment ServiceItemCard on ServiceItem {
  __typename
  id
  title
  summary
  pillar
  audiences
  access
  region {
    __typename
    code
    name
    isSample
  }
}`, {"hash":"sha256:fce0b965973f06ccf3e1b570dcc5ed8e7690c9bc883f500a93f10d47ac9d0a4f"}) as unknown as TypedDocumentString<ServiceItemsQuery, ServiceItemsQueryVariables>;
export const ServicePointsDocument = new TypedDocumentString(`
    query ServicePoints($near: PositionInput, $regionCode: String, $kinds: [ServicePointKind!], $first: Int!) {
  servicePoints(
    near: $near
    regionCode: $regionCode
    kinds: $kinds
    first: $first
  ) {
    __typename
    edges {
      __typename
      node {
        ...ServicePointCard
      }
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
}`, {"hash":"sha256:7caddaab06c553782caede543d10eb4c5e402277e6d7eb359d89eed7484620d4"}) as unknown as TypedDocumentString<ServicePointsQuery, ServicePointsQueryVariables>;
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
export const MyCareHousesDocument = new TypedDocumentString(`
    query MyCareHouses($first: Int!, $after: String) {
  myCareHouses(first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        servicePoint {
          __typename
          id
          name
          address
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
    `, {"hash":"sha256:016d5c2754d54b95a5bf97b61962cff88e342f7edfbff897e21d5e8afa6c77e1"}) as unknown as TypedDocumentString<MyCareHousesQuery, MyCareHousesQueryVariables>;
export const BedBoardDocument = new TypedDocumentString(`
    query BedBoard($houseId: ID!, $startsOn: LocalDate!, $days: Int!) {
  bedBoard(houseId: $houseId, startsOn: $startsOn, days: $days) {
    __typename
    days
    mayChange
    carers
    house {
      __typename
      id
      servicePoint {
        __typename
        id
        name
      }
    }
    wards {
      __typename
      ward {
        __typename
        id
        name
      }
      rooms {
        __typename
        room
        beds {
          ...BoardBedParts
        }
      }
    }
    places {
      __typename
      on
      form
      taken
      capacity
    }
    ratios {
      __typename
      on
      severe
      carers
      carersNeeded
      isBroken
    }
  }
}
    fragment BoardUseParts on BedUse {
  __typename
  id
  kind
  startsOn
  endsOn
  reason
  isSevere
  stay {
    __typename
    id
    status
    name
    startsOn
    endsOn
  }
}
fragment BoardBedParts on BoardBed {
  __typename
  bed {
    __typename
    id
    room
    label
    kind
    roomSex
    equipment
  }
  uses {
    ...BoardUseParts
  }
}`, {"hash":"sha256:da3dd49c21a67baca273254aff10036591e5538b74fa35a39c610b707b536280"}) as unknown as TypedDocumentString<BedBoardQuery, BedBoardQueryVariables>;
export const SetCarersDocument = new TypedDocumentString(`
    mutation SetCarers($input: SetCarersInput!) {
  setCarers(input: $input) {
    __typename
    house {
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
}`, {"hash":"sha256:fda2c367a9b59e4d60809d19a08a9f040e98f5629e9d0a91a28e17cf2cca346f"}) as unknown as TypedDocumentString<SetCarersMutation, SetCarersMutationVariables>;
export const EnterResidentDocument = new TypedDocumentString(`
    mutation EnterResident($input: EnterResidentInput!) {
  enterResident(input: $input) {
    __typename
    bed {
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
}`, {"hash":"sha256:8b705af7327a6bafebb408246bc7c366419675a1c6e16bd52b621d7337db862e"}) as unknown as TypedDocumentString<EnterResidentMutation, EnterResidentMutationVariables>;
export const EndResidenceDocument = new TypedDocumentString(`
    mutation EndResidence($input: EndResidenceInput!) {
  endResidence(input: $input) {
    __typename
    bed {
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
}`, {"hash":"sha256:3cdcff08a5d11b1cfae35a6e94d4f4c4df47575c563079b7fd93102dcff89ca8"}) as unknown as TypedDocumentString<EndResidenceMutation, EndResidenceMutationVariables>;
export const TakeBedOutOfServiceDocument = new TypedDocumentString(`
    mutation TakeBedOutOfService($input: TakeBedOutOfServiceInput!) {
  takeBedOutOfService(input: $input) {
    __typename
    moved
    sentBack
    bed {
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
}`, {"hash":"sha256:5865917aeb248de37e944dfa2712aa8f0c25da7a282ee0c3dc056665a02c1ef8"}) as unknown as TypedDocumentString<TakeBedOutOfServiceMutation, TakeBedOutOfServiceMutationVariables>;
export const ReturnBedToServiceDocument = new TypedDocumentString(`
    mutation ReturnBedToService($input: ReturnBedToServiceInput!) {
  returnBedToService(input: $input) {
    __typename
    bed {
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
}`, {"hash":"sha256:5f0ad03d10a936ae31aff7e070667280e59eb6526461b586c7a6396e92fb0276"}) as unknown as TypedDocumentString<ReturnBedToServiceMutation, ReturnBedToServiceMutationVariables>;
export const OccupancyDocument = new TypedDocumentString(`
    query Occupancy($regionCode: String!, $on: LocalDate!, $until: LocalDate!) {
  occupancy(regionCode: $regionCode, on: $on, until: $until) {
    __typename
    on
    until
    region {
      __typename
      code
      name
      fullName
    }
    total {
      ...BedCountParts
    }
    byKind {
      __typename
      kind
      beds
      nights
      takenNights
      outOfServiceNights
      idleNights
    }
    byRegion {
      __typename
      beds
      nights
      takenNights
      outOfServiceNights
      idleNights
      region {
        __typename
        code
        name
      }
    }
  }
}
    fragment BedCountParts on BedCount {
  __typename
  beds
  nights
  takenNights
  outOfServiceNights
  idleNights
}`, {"hash":"sha256:2f62c451fe439b865712d82b529e268e5efb0c44ed7f444d5be8f45165aa04e4"}) as unknown as TypedDocumentString<OccupancyQuery, OccupancyQueryVariables>;
export const IdleBedsDocument = new TypedDocumentString(`
    query IdleBeds($regionCode: String!, $on: LocalDate!, $until: LocalDate!, $first: Int!, $after: String) {
  idleBeds(
    regionCode: $regionCode
    on: $on
    until: $until
    first: $first
    after: $after
  ) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        bed {
          __typename
          id
          room
          label
          kind
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
          }
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
    `, {"hash":"sha256:4ab44ad07424109ece8798b7a9c39ee4be0c3dc41025fc0c1709560df0f0a081"}) as unknown as TypedDocumentString<IdleBedsQuery, IdleBedsQueryVariables>;
export const HousePicturesDocument = new TypedDocumentString(`
    query HousePictures($houseId: ID!) {
  careHouse(id: $houseId) {
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
    pictures {
      __typename
      id
      words
    }
  }
}
    `, {"hash":"sha256:03c07aa65d8d6456830d38a6c9ff30dff33171709b7fb80a11e86b353aa7042f"}) as unknown as TypedDocumentString<HousePicturesQuery, HousePicturesQueryVariables>;
export const RemoveHousePictureDocument = new TypedDocumentString(`
    mutation RemoveHousePicture($input: RemoveHousePictureInput!) {
  removeHousePicture(input: $input) {
    __typename
    removedId
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
}`, {"hash":"sha256:7e2b1da654bfc1cefc537980cb15d86d8ea4d7faf4258c4d810062a0e16076ae"}) as unknown as TypedDocumentString<RemoveHousePictureMutation, RemoveHousePictureMutationVariables>;
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
export const PayoutBatchDocument = new TypedDocumentString(`
    query PayoutBatch($id: ID!) {
  payoutBatch(id: $id) {
    ...BatchParts
    imports {
      ...ImportParts
    }
  }
}
    fragment ImportParts on BankImport {
  __typename
  id
  importedAt
  importedBy
  booked
  refused {
    __typename
    id
    fileLine
    paymentNumber
    amountFen
    outcome
  }
}
fragment BatchParts on PayoutBatch {
  __typename
  id
  month
  number
  status
  payments
  totalFen
  madeAt
  madeBy
  isMine
  approvedAt
  approvedBy
  exportedAt
  closedAt
  fund {
    __typename
    id
    name
  }
}`, {"hash":"sha256:8314803382cb27d6b68c35f4d4a4cb3de4a66c808f086c60835743c83c7c5c5d"}) as unknown as TypedDocumentString<PayoutBatchQuery, PayoutBatchQueryVariables>;
export const PayoutLinesDocument = new TypedDocumentString(`
    query PayoutLines($id: ID!, $first: Int!, $after: String) {
  payoutBatch(id: $id) {
    __typename
    id
    lines(first: $first, after: $after) {
      __typename
      edges {
        __typename
        node {
          ...PaymentParts
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
    fragment PaymentParts on PayoutLine {
  __typename
  id
  paymentNumber
  name
  amountFen
  status
  rule
  clauseId
  applicationId
  entitlementId
  accountTail
  reason
  answeredAt
  repairedAt
}`, {"hash":"sha256:de3f478c880ba6628762b976b8fb0568ddec1278756e71cf4d8a37c013845ad8"}) as unknown as TypedDocumentString<PayoutLinesQuery, PayoutLinesQueryVariables>;
export const PaidItemDocument = new TypedDocumentString(`
    query PaidItem($id: ID!) {
  serviceItem(id: $id) {
    __typename
    id
    title
    clauses {
      ...ClauseParts
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
}`, {"hash":"sha256:c5642ece9c33ce19f492b2f48a79997080026462ed177ed888ee6a47680c9778"}) as unknown as TypedDocumentString<PaidItemQuery, PaidItemQueryVariables>;
export const ApprovePayoutBatchDocument = new TypedDocumentString(`
    mutation ApprovePayoutBatch($input: ApprovePayoutBatchInput!) {
  approvePayoutBatch(input: $input) {
    __typename
    batch {
      ...BatchParts
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
fragment BatchParts on PayoutBatch {
  __typename
  id
  month
  number
  status
  payments
  totalFen
  madeAt
  madeBy
  isMine
  approvedAt
  approvedBy
  exportedAt
  closedAt
  fund {
    __typename
    id
    name
  }
}`, {"hash":"sha256:be2b873356144db2f5e111629700e3b54054dceefa557ba7f49026769e0e9429"}) as unknown as TypedDocumentString<ApprovePayoutBatchMutation, ApprovePayoutBatchMutationVariables>;
export const CancelPayoutBatchDocument = new TypedDocumentString(`
    mutation CancelPayoutBatch($input: CancelPayoutBatchInput!) {
  cancelPayoutBatch(input: $input) {
    __typename
    batch {
      ...BatchParts
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
fragment BatchParts on PayoutBatch {
  __typename
  id
  month
  number
  status
  payments
  totalFen
  madeAt
  madeBy
  isMine
  approvedAt
  approvedBy
  exportedAt
  closedAt
  fund {
    __typename
    id
    name
  }
}`, {"hash":"sha256:59c06da5f46cbc85aca3c48315ba9ad21615df4a6c7f0d346a4c644ee44a2ade"}) as unknown as TypedDocumentString<CancelPayoutBatchMutation, CancelPayoutBatchMutationVariables>;
export const RemovePaymentDocument = new TypedDocumentString(`
    mutation RemovePayment($input: RemovePaymentInput!) {
  removePayment(input: $input) {
    __typename
    batch {
      ...BatchParts
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
fragment BatchParts on PayoutBatch {
  __typename
  id
  month
  number
  status
  payments
  totalFen
  madeAt
  madeBy
  isMine
  approvedAt
  approvedBy
  exportedAt
  closedAt
  fund {
    __typename
    id
    name
  }
}`, {"hash":"sha256:1da8e5a3a19c24070ce4e242808ade6cb0dc3fb1e5d8b5edae9a9263b589f830"}) as unknown as TypedDocumentString<RemovePaymentMutation, RemovePaymentMutationVariables>;
export const ExportPayoutBatchDocument = new TypedDocumentString(`
    mutation ExportPayoutBatch($input: ExportPayoutBatchInput!) {
  exportPayoutBatch(input: $input) {
    __typename
    batch {
      ...BatchParts
    }
    file {
      __typename
      fileName
      content
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
fragment BatchParts on PayoutBatch {
  __typename
  id
  month
  number
  status
  payments
  totalFen
  madeAt
  madeBy
  isMine
  approvedAt
  approvedBy
  exportedAt
  closedAt
  fund {
    __typename
    id
    name
  }
}`, {"hash":"sha256:8b1056b84671bd6b0ef1190dc8564b4e8a008ee27ed5ed1385d6ee7ace6f388d"}) as unknown as TypedDocumentString<ExportPayoutBatchMutation, ExportPayoutBatchMutationVariables>;
export const ImportBankAnswersDocument = new TypedDocumentString(`
    mutation ImportBankAnswers($input: ImportBankAnswersInput!) {
  importBankAnswers(input: $input) {
    __typename
    taken {
      ...ImportParts
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
fragment ImportParts on BankImport {
  __typename
  id
  importedAt
  importedBy
  booked
  refused {
    __typename
    id
    fileLine
    paymentNumber
    amountFen
    outcome
  }
}`, {"hash":"sha256:a4064ca06b9976e7f0fe766c254a195ecff29702ae0f4a83f8e5acdc5d2f57df"}) as unknown as TypedDocumentString<ImportBankAnswersMutation, ImportBankAnswersMutationVariables>;
export const RepairPaymentDocument = new TypedDocumentString(`
    mutation RepairPayment($input: RepairPaymentInput!) {
  repairPayment(input: $input) {
    __typename
    line {
      ...PaymentParts
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
fragment PaymentParts on PayoutLine {
  __typename
  id
  paymentNumber
  name
  amountFen
  status
  rule
  clauseId
  applicationId
  entitlementId
  accountTail
  reason
  answeredAt
  repairedAt
}`, {"hash":"sha256:cb073a5841712e9e2884503f57bf51732582a3087d4670d69401991d8d65cecd"}) as unknown as TypedDocumentString<RepairPaymentMutation, RepairPaymentMutationVariables>;
export const PayableFundsDocument = new TypedDocumentString(`
    query PayableFunds($month: String!, $first: Int!, $after: String) {
  payableFunds(month: $month, first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        fund {
          __typename
          id
          name
        }
        payments
        amountFen
        withoutAccount
        toRepair
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:074437de27a0623eddba647bfdfe5355fbc8eeb2b0163c9b034a79dc0c626e6d"}) as unknown as TypedDocumentString<PayableFundsQuery, PayableFundsQueryVariables>;
export const PayoutBatchesDocument = new TypedDocumentString(`
    query PayoutBatches($first: Int!, $after: String) {
  payoutBatches(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...BatchParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment BatchParts on PayoutBatch {
  __typename
  id
  month
  number
  status
  payments
  totalFen
  madeAt
  madeBy
  isMine
  approvedAt
  approvedBy
  exportedAt
  closedAt
  fund {
    __typename
    id
    name
  }
}`, {"hash":"sha256:4f8245477e0a9a91a83944107c542910e78bf32956556cd2ca32eaa80598ca32"}) as unknown as TypedDocumentString<PayoutBatchesQuery, PayoutBatchesQueryVariables>;
export const MakePayoutBatchDocument = new TypedDocumentString(`
    mutation MakePayoutBatch($input: MakePayoutBatchInput!) {
  makePayoutBatch(input: $input) {
    __typename
    batch {
      ...BatchParts
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
fragment BatchParts on PayoutBatch {
  __typename
  id
  month
  number
  status
  payments
  totalFen
  madeAt
  madeBy
  isMine
  approvedAt
  approvedBy
  exportedAt
  closedAt
  fund {
    __typename
    id
    name
  }
}`, {"hash":"sha256:2c1e2e3a910239ad9f0e58a01757c8c5bb424f5210ba0d089caa2e9a1c455901"}) as unknown as TypedDocumentString<MakePayoutBatchMutation, MakePayoutBatchMutationVariables>;
export const DifferencesDocument = new TypedDocumentString(`
    query Differences($isOpen: Boolean!, $first: Int!, $after: String) {
  differences(isOpen: $isOpen, first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...DifferenceParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment DifferenceParts on Difference {
  __typename
  id
  kind
  about
  expectedFen
  foundFen
  firstSeenOn
  lastSeenOn
  resolvedOn
  settledBy
  words
  fund {
    __typename
    id
    name
  }
}`, {"hash":"sha256:5913137aeaf0b0f699eabe29e8968380aa9752e680e2b0e092c3a660712c84b8"}) as unknown as TypedDocumentString<DifferencesQuery, DifferencesQueryVariables>;
export const SettleDifferenceDocument = new TypedDocumentString(`
    mutation SettleDifference($input: SettleDifferenceInput!) {
  settleDifference(input: $input) {
    __typename
    difference {
      ...DifferenceParts
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
fragment DifferenceParts on Difference {
  __typename
  id
  kind
  about
  expectedFen
  foundFen
  firstSeenOn
  lastSeenOn
  resolvedOn
  settledBy
  words
  fund {
    __typename
    id
    name
  }
}`, {"hash":"sha256:9a1662400c0e627dcdc4c98d3ada13a996889f79ba0de6af5de6e9544f35df3c"}) as unknown as TypedDocumentString<SettleDifferenceMutation, SettleDifferenceMutationVariables>;
export const DataRequestsDocument = new TypedDocumentString(`
    query DataRequests($personId: ID!) {
  dataRequests(personId: $personId) {
    ...DataRequestParts
  }
}
    fragment DataRequestParts on DataRequest {
  __typename
  id
  kind
  field
  maskedValue
  note
  status
  requestedAt
  dueOn
  isOverdue
  closedAt
  reason
  words
  diet {
    __typename
    needs
    allergens
  }
  person {
    __typename
    id
    name
  }
  askedBy {
    __typename
    name
    ground
    relation
  }
}`, {"hash":"sha256:2a9b7b718e9bc848511bff54d29a0b1859b344aaa850fb79ec8a9e0346d838cd"}) as unknown as TypedDocumentString<DataRequestsQuery, DataRequestsQueryVariables>;
export const DataRequestQueueDocument = new TypedDocumentString(`
    query DataRequestQueue($first: Int!, $after: String) {
  dataRequestQueue(first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        ...DataRequestParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment DataRequestParts on DataRequest {
  __typename
  id
  kind
  field
  maskedValue
  note
  status
  requestedAt
  dueOn
  isOverdue
  closedAt
  reason
  words
  diet {
    __typename
    needs
    allergens
  }
  person {
    __typename
    id
    name
  }
  askedBy {
    __typename
    name
    ground
    relation
  }
}`, {"hash":"sha256:a02a1d6beee767b05e99aaa75e38816c2828dccf630279a31104b7bd127b0ba7"}) as unknown as TypedDocumentString<DataRequestQueueQuery, DataRequestQueueQueryVariables>;
export const DataRequestValuesDocument = new TypedDocumentString(`
    query DataRequestValues($id: ID!) {
  dataRequestValues(id: $id) {
    __typename
    requested
    recorded
  }
}
    `, {"hash":"sha256:570324b3640fe2ee1c4c9248772d80342b0904dbcf10432fecd1015d279910dc"}) as unknown as TypedDocumentString<DataRequestValuesQuery, DataRequestValuesQueryVariables>;
export const RequestCorrectionDocument = new TypedDocumentString(`
    mutation RequestCorrection($input: RequestCorrectionInput!) {
  requestCorrection(input: $input) {
    __typename
    request {
      ...DataRequestParts
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
fragment DataRequestParts on DataRequest {
  __typename
  id
  kind
  field
  maskedValue
  note
  status
  requestedAt
  dueOn
  isOverdue
  closedAt
  reason
  words
  diet {
    __typename
    needs
    allergens
  }
  person {
    __typename
    id
    name
  }
  askedBy {
    __typename
    name
    ground
    relation
  }
}`, {"hash":"sha256:b23241b3cefe91d72c41e903691fded0f73f6606fb55dbd0ece1ce6305ee29b9"}) as unknown as TypedDocumentString<RequestCorrectionMutation, RequestCorrectionMutationVariables>;
export const RequestDeletionDocument = new TypedDocumentString(`
    mutation RequestDeletion($input: RequestDeletionInput!) {
  requestDeletion(input: $input) {
    __typename
    request {
      ...DataRequestParts
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
fragment DataRequestParts on DataRequest {
  __typename
  id
  kind
  field
  maskedValue
  note
  status
  requestedAt
  dueOn
  isOverdue
  closedAt
  reason
  words
  diet {
    __typename
    needs
    allergens
  }
  person {
    __typename
    id
    name
  }
  askedBy {
    __typename
    name
    ground
    relation
  }
}`, {"hash":"sha256:3f6515ee30007536bd13d633c476c7349f6e0432a4b88f5415aab43c9d3a1f83"}) as unknown as TypedDocumentString<RequestDeletionMutation, RequestDeletionMutationVariables>;
export const WithdrawDataRequestDocument = new TypedDocumentString(`
    mutation WithdrawDataRequest($input: WithdrawDataRequestInput!) {
  withdrawDataRequest(input: $input) {
    __typename
    request {
      ...DataRequestParts
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
fragment DataRequestParts on DataRequest {
  __typename
  id
  kind
  field
  maskedValue
  note
  status
  requestedAt
  dueOn
  isOverdue
  closedAt
  reason
  words
  diet {
    __typename
    needs
    allergens
  }
  person {
    __typename
    id
    name
  }
  askedBy {
    __typename
    name
    ground
    relation
  }
}`, {"hash":"sha256:875cfca30abdd58b61cd186132ef63485f127bf15402249c01a24c439a973cab"}) as unknown as TypedDocumentString<WithdrawDataRequestMutation, WithdrawDataRequestMutationVariables>;
export const AnswerDataRequestDocument = new TypedDocumentString(`
    mutation AnswerDataRequest($input: AnswerDataRequestInput!) {
  answerDataRequest(input: $input) {
    __typename
    request {
      ...DataRequestParts
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
fragment DataRequestParts on DataRequest {
  __typename
  id
  kind
  field
  maskedValue
  note
  status
  requestedAt
  dueOn
  isOverdue
  closedAt
  reason
  words
  diet {
    __typename
    needs
    allergens
  }
  person {
    __typename
    id
    name
  }
  askedBy {
    __typename
    name
    ground
    relation
  }
}`, {"hash":"sha256:3923abe096458b9a5b33ac6807b0f0a28fd068e20263578de99660dfe9d393b5"}) as unknown as TypedDocumentString<AnswerDataRequestMutation, AnswerDataRequestMutationVariables>;
export const MyDataDocument = new TypedDocumentString(`
    query MyData($personId: ID!) {
  myData(personId: $personId) {
    __typename
    fileName
    mediaType
    content
  }
}
    `, {"hash":"sha256:c47b37e510f36ccfe1839954650c9bf84de10f89d9c128286523220a73e439c8"}) as unknown as TypedDocumentString<MyDataQuery, MyDataQueryVariables>;
export const AccessLogDocument = new TypedDocumentString(`
    query AccessLog($personId: ID!, $includeOwn: Boolean!, $first: Int!, $after: String) {
  accessLog(
    personId: $personId
    includeOwn: $includeOwn
    first: $first
    after: $after
  ) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        at
        outcome
        action
        purpose
        code
        ground
        name
        relation
        isSelf
        count
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:3b1a5101cb0d239c85fba1f636541e464f38a519cb06eeeee2a96d843aa9fb42"}) as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile($personId: ID!) {
  profile(personId: $personId) {
    __typename
    personId
    name
    maskedIdNumber
    maskedPhone
    maskedAddress
    maskedCards
    birthDate
    lunarBirthday
    nominalAge
    household {
      ...RegionParts
    }
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
}`, {"hash":"sha256:44d6088bc84cd2e338bfcc2c2d18e7d214802991ea01fe05653acd631358bd34"}) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const HealthRecordDocument = new TypedDocumentString(`
    query HealthRecord($personId: ID!) {
  healthRecord(personId: $personId) {
    __typename
    personId
    dietNeeds
    allergens
    answers {
      __typename
      asks
      answer
    }
  }
}
    `, {"hash":"sha256:2ce7f9b048c06a4fc33d3fb5b3ea805348773187eaa30bd4b015067fbef41153"}) as unknown as TypedDocumentString<HealthRecordQuery, HealthRecordQueryVariables>;
export const PersonalValueDocument = new TypedDocumentString(`
    query PersonalValue($personId: ID!, $field: PersonalField!, $purpose: Purpose!) {
  personalValue(personId: $personId, field: $field, purpose: $purpose)
}
    `, {"hash":"sha256:ffa1e815e8660b70a2bfb4f28d0a9acab5b4c9bced6051e886a9254de7cc0b2c"}) as unknown as TypedDocumentString<PersonalValueQuery, PersonalValueQueryVariables>;
export const PersonCardsDocument = new TypedDocumentString(`
    query PersonCards($personId: ID!) {
  personCards(personId: $personId) {
    ...PersonCardParts
  }
}
    fragment PersonCardParts on PersonCard {
  __typename
  id
  maskedNumber
  issuedAt
  endedAt
}`, {"hash":"sha256:a3901c62b802606d2d5fb68d007d167415b26940e23a3eeb1afe8fe81ace5380"}) as unknown as TypedDocumentString<PersonCardsQuery, PersonCardsQueryVariables>;
export const IssueCardDocument = new TypedDocumentString(`
    mutation IssueCard($input: IssueCardInput!) {
  issueCard(input: $input) {
    __typename
    card {
      ...PersonCardParts
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
fragment PersonCardParts on PersonCard {
  __typename
  id
  maskedNumber
  issuedAt
  endedAt
}`, {"hash":"sha256:33456d54b06265d68100ff879061d9c08640574b1d0eb682b282d871dc955f70"}) as unknown as TypedDocumentString<IssueCardMutation, IssueCardMutationVariables>;
export const EndCardDocument = new TypedDocumentString(`
    mutation EndCard($input: EndCardInput!) {
  endCard(input: $input) {
    __typename
    card {
      ...PersonCardParts
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
fragment PersonCardParts on PersonCard {
  __typename
  id
  maskedNumber
  issuedAt
  endedAt
}`, {"hash":"sha256:8b954e71a99767f67e0d0be76164a5702dbd54a3036945f73ac1694585384eb6"}) as unknown as TypedDocumentString<EndCardMutation, EndCardMutationVariables>;
export const RecordDeathDocument = new TypedDocumentString(`
    mutation RecordDeath($input: RecordDeathInput!) {
  recordDeath(input: $input) {
    __typename
    death {
      __typename
      id
      diedOn
      paper
      recordedAt
      revokedAt
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
}`, {"hash":"sha256:3c886cfd69a3167f94a4f7021133172a061cdf4b2ea889f21eea7de45eb4a38c"}) as unknown as TypedDocumentString<RecordDeathMutation, RecordDeathMutationVariables>;
export const RevokeDeathDocument = new TypedDocumentString(`
    mutation RevokeDeath($input: RevokeDeathInput!) {
  revokeDeath(input: $input) {
    __typename
    death {
      __typename
      id
      diedOn
      paper
      recordedAt
      revokedAt
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
}`, {"hash":"sha256:fc1ada11ada2ae65a5742c8920e03b6d1ea6337001ea278730396b95f7f75bb0"}) as unknown as TypedDocumentString<RevokeDeathMutation, RevokeDeathMutationVariables>;
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
export const ReviewCaseDocument = new TypedDocumentString(`
    query ReviewCase($id: ID!) {
  reviewCase(id: $id) {
    __typename
    verdict
    mayClaim
    mayDecide
    mayConfirm
    isLastStep
    appealWords
    application {
      ...ReviewApplication
    }
    step {
      ...ReviewRow
      status
    }
    compared {
      __typename
      memberCode
      asks
      recorded
      told
    }
    members {
      ...MemberCriteriaParts
    }
    howToApply {
      __typename
      standing
      note
      appealDays
      papers {
        __typename
        code
        paper
        purpose
      }
    }
    grant {
      ...GrantParts
    }
    proposal {
      __typename
      outcome
      reason
      words
      amountFen
      quota
      endsOn
      officer
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
fragment CriterionParts on Criterion {
  __typename
  code
  says
  verdict
  asks
  joined
  clause {
    ...ClauseParts
  }
}
fragment CriterionTree on Criterion {
  ...CriterionParts
  parts {
    ...CriterionParts
    parts {
      ...CriterionParts
      parts {
        ...CriterionParts
        parts {
          ...CriterionParts
          parts {
            ...CriterionParts
            parts {
              ...CriterionParts
            }
          }
        }
      }
    }
  }
}
fragment GrantParts on Grant {
  __typename
  kind
  says
  amountFen
  quota
  unit
  per
  months
  clause {
    ...ClauseParts
  }
}
fragment DoerParts on Doer {
  __typename
  ground
  relation
  name
}
fragment MemberCriteriaParts on MemberCriteria {
  __typename
  code
  title
  criteria {
    ...CriterionTree
  }
}
fragment ReviewDecisionParts on Decision {
  __typename
  id
  outcome
  verdict
  isOverride
  reason
  words
  decidedOn
  decidedBy {
    ...DoerParts
  }
  confirmedBy {
    ...DoerParts
  }
  criterion {
    __typename
    code
    says
  }
}
fragment ReviewApplication on Application {
  __typename
  id
  number
  status
  answers
  returnedWords
  expectedOn
  submittedAt
  person {
    __typename
    id
    name
  }
  startedBy {
    ...DoerParts
  }
  region {
    __typename
    code
    fullName
  }
  item {
    __typename
    id
    title
  }
  members {
    __typename
    id
    code
    person {
      __typename
      id
      name
    }
  }
  groups {
    __typename
    code
    title
    fields {
      __typename
      name
      title
      kind
      none
      options {
        __typename
        value
        title
      }
    }
  }
  papers {
    __typename
    code
    paper
    purpose
    need
    isAskedFor
    of
    attachments {
      __typename
      id
      mediaType
      uploadedAt
      uploadedBy {
        ...DoerParts
      }
    }
  }
  timeline {
    __typename
    id
    at
    kind
    stepTitle
    words
    doneBy {
      ...DoerParts
    }
  }
  decisions {
    ...ReviewDecisionParts
  }
  entitlements {
    __typename
    id
    kind
    says
    amountFen
    quota
    unit
    per
    startsOn
    endsOn
    used
  }
}
fragment ReviewRow on ReviewStep {
  __typename
  id
  applicationId
  number
  itemTitle
  maskedName
  title
  dueOn
  isOverdue
  isAppeal
  isMine
  escalatedAt
  officer
  desk {
    __typename
    code
    name
  }
}`, {"hash":"sha256:2b085b03679da02861997f6edb85fc170a1c478a2f2e1770924d5c43a2930c9e"}) as unknown as TypedDocumentString<ReviewCaseQuery, ReviewCaseQueryVariables>;
export const RecomputeDecisionDocument = new TypedDocumentString(`
    query RecomputeDecision($id: ID!) {
  recomputeDecision(id: $id) {
    __typename
    verdict
    isSame
  }
}
    `, {"hash":"sha256:c2834eb9ac3fc103ba7456ee2ca57618f30af8c9f74b80a31523d11f1056f742"}) as unknown as TypedDocumentString<RecomputeDecisionQuery, RecomputeDecisionQueryVariables>;
export const ClaimReviewDocument = new TypedDocumentString(`
    mutation ClaimReview($input: ClaimReviewInput!) {
  claimReview(input: $input) {
    __typename
    application {
      __typename
      id
      status
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
}`, {"hash":"sha256:9558832d2b518645278d3cc5c41eb0f799c81999d8bb7a60347babaae1e319fe"}) as unknown as TypedDocumentString<ClaimReviewMutation, ClaimReviewMutationVariables>;
export const ReleaseReviewDocument = new TypedDocumentString(`
    mutation ReleaseReview($input: ReleaseReviewInput!) {
  releaseReview(input: $input) {
    __typename
    application {
      __typename
      id
      status
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
}`, {"hash":"sha256:77dd2863541bcd94bfe8b989bcb97844f82472258978c5444815f2855f2160dd"}) as unknown as TypedDocumentString<ReleaseReviewMutation, ReleaseReviewMutationVariables>;
export const ReturnApplicationDocument = new TypedDocumentString(`
    mutation ReturnApplication($input: ReturnApplicationInput!) {
  returnApplication(input: $input) {
    __typename
    application {
      __typename
      id
      status
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
}`, {"hash":"sha256:1a90c12acdb9b3cc859bce2950f853aef48104eb465e94c6c02a7ed7c3f1b954"}) as unknown as TypedDocumentString<ReturnApplicationMutation, ReturnApplicationMutationVariables>;
export const PassApplicationDocument = new TypedDocumentString(`
    mutation PassApplication($input: PassApplicationInput!) {
  passApplication(input: $input) {
    __typename
    application {
      __typename
      id
      status
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
}`, {"hash":"sha256:68e3550c1dfc2b96b7c73f0dc4fcaf49af5ea18371b72262569acd4e1fac4d89"}) as unknown as TypedDocumentString<PassApplicationMutation, PassApplicationMutationVariables>;
export const ApproveApplicationDocument = new TypedDocumentString(`
    mutation ApproveApplication($input: ApproveApplicationInput!) {
  approveApplication(input: $input) {
    __typename
    application {
      __typename
      id
      status
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
}`, {"hash":"sha256:764c5ea12d3f1fae4e20e9866c77ef0a36362429c9836a83af9a1b4f0db74fed"}) as unknown as TypedDocumentString<ApproveApplicationMutation, ApproveApplicationMutationVariables>;
export const RejectApplicationDocument = new TypedDocumentString(`
    mutation RejectApplication($input: RejectApplicationInput!) {
  rejectApplication(input: $input) {
    __typename
    application {
      __typename
      id
      status
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
}`, {"hash":"sha256:f2b8bf5a440613b2f68b0177f2cd90c5157f199162fd0b5e33215c6976b18a2c"}) as unknown as TypedDocumentString<RejectApplicationMutation, RejectApplicationMutationVariables>;
export const ConfirmDecisionDocument = new TypedDocumentString(`
    mutation ConfirmDecision($input: ConfirmDecisionInput!) {
  confirmDecision(input: $input) {
    __typename
    application {
      __typename
      id
      status
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
}`, {"hash":"sha256:dc44b9f51199ed236d2b8d3cbfe880070427562ea485d0e17e5c77fcc7d28b0c"}) as unknown as TypedDocumentString<ConfirmDecisionMutation, ConfirmDecisionMutationVariables>;
export const DeclineDecisionDocument = new TypedDocumentString(`
    mutation DeclineDecision($input: DeclineDecisionInput!) {
  declineDecision(input: $input) {
    __typename
    application {
      __typename
      id
      status
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
}`, {"hash":"sha256:0467442fd9ff3a767eb45f74d2acddb7c79c77514038b998e541f34e512ae1eb"}) as unknown as TypedDocumentString<DeclineDecisionMutation, DeclineDecisionMutationVariables>;
export const SimulatePolicyDocument = new TypedDocumentString(`
    query SimulatePolicy($pack: String!) {
  simulatePolicy(pack: $pack) {
    __typename
    problems
    considered
    changedCount
    changed {
      __typename
      applicationId
      number
      itemTitle
      before
      after
      criteria
    }
  }
}
    `, {"hash":"sha256:864e0637eb35696867976af6905d02113390a7c78235af5d223b1f688a4cc4ff"}) as unknown as TypedDocumentString<SimulatePolicyQuery, SimulatePolicyQueryVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($view: ReviewView!, $first: Int!, $after: String) {
  reviewQueue(view: $view, first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        ...ReviewRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment ReviewRow on ReviewStep {
  __typename
  id
  applicationId
  number
  itemTitle
  maskedName
  title
  dueOn
  isOverdue
  isAppeal
  isMine
  escalatedAt
  officer
  desk {
    __typename
    code
    name
  }
}`, {"hash":"sha256:82db3a9a2752782f99f9dd48539d019c91acef731593edf3b67030146eb63856"}) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const RatingsToAnswerDocument = new TypedDocumentString(`
    query RatingsToAnswer($first: Int!, $after: String) {
  ratingsToAnswer(first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        ...RatingToAnswer
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
fragment RatingToAnswer on Rating {
  __typename
  id
  applicationId
  level
  reasons
  words
  ratedAt
  ratedBy {
    ...DoerParts
  }
  answerDueOn
}`, {"hash":"sha256:82e3a9c51515a537b20b9bb3a4d8d1a75db8a9dd196af82b327f58523231dcb6"}) as unknown as TypedDocumentString<RatingsToAnswerQuery, RatingsToAnswerQueryVariables>;
export const AnswerRatingDocument = new TypedDocumentString(`
    mutation AnswerRating($input: AnswerRatingInput!) {
  answerRating(input: $input) {
    __typename
    rating {
      __typename
      id
      answer
      answeredAt
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
}`, {"hash":"sha256:e2a28ff2285b4e312e4cdc828eb05d8c7f030549bb4c90ceae9b87346a277a5b"}) as unknown as TypedDocumentString<AnswerRatingMutation, AnswerRatingMutationVariables>;
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
  }
}`, {"hash":"sha256:dcae986a5b831ed40033c4d333be0b1a8a54b76e3f3b8b834541e1bcd5b39a43"}) as unknown as TypedDocumentString<SettlementQuery, SettlementQueryVariables>;
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
  }
}`, {"hash":"sha256:5bc3d14af1b5f041084ff1ad8e702579c69c0d0076ec47160af501ea1e65d4f4"}) as unknown as TypedDocumentString<CloseSettlementMutation, CloseSettlementMutationVariables>;
export const VolunteersDocument = new TypedDocumentString(`
    query Volunteers($first: Int!, $after: String) {
  volunteers(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...VolunteerParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment VolunteerParts on Volunteer {
  __typename
  id
  languages
  kinds
  radiusMetres
  suspendedAt
  suspendedWords
  person {
    __typename
    id
    name
  }
  trainings {
    __typename
    code
    title
    doneOn
  }
}`, {"hash":"sha256:efb72aadaf4741b07dd41b5ceb3cc7523f4044fe11c00e2625aee65c0554beb8"}) as unknown as TypedDocumentString<VolunteersQuery, VolunteersQueryVariables>;
export const TimeBankTrainingsDocument = new TypedDocumentString(`
    query TimeBankTrainings($regionCode: ID!) {
  timeBankRules(regionCode: $regionCode) {
    __typename
    kinds {
      __typename
      code
      title
    }
    trainings {
      __typename
      code
      title
    }
  }
}
    `, {"hash":"sha256:3a4b06af5c4ecb61b119c104bac41df334965b0316b1fc88e566e11c4b9353a2"}) as unknown as TypedDocumentString<TimeBankTrainingsQuery, TimeBankTrainingsQueryVariables>;
export const ServiceDisputesDocument = new TypedDocumentString(`
    query ServiceDisputes($first: Int!, $after: String) {
  serviceDisputes(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...ClaimParts
        checkInProof
        checkOutProof
        disputedAt
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:d1fecaa041f1a3643d84229a1b0f44a69a8e58f2f13da3204b255850f78c10d6"}) as unknown as TypedDocumentString<ServiceDisputesQuery, ServiceDisputesQueryVariables>;
export const OddServicesDocument = new TypedDocumentString(`
    query OddServices($days: Int!) {
  oddServices(days: $days) {
    __typename
    id
    pattern
    times
    minutes
    lastAt
    volunteer {
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
}
    `, {"hash":"sha256:0ceaf214fd3a918b9b37ae0a29a13fe008fa5194472d880ddb435527f7e232c6"}) as unknown as TypedDocumentString<OddServicesQuery, OddServicesQueryVariables>;
export const DecideDisputeDocument = new TypedDocumentString(`
    mutation DecideDispute($input: DecideDisputeInput!) {
  decideDispute(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:82ab88de789974d566f0545f8d5e58419d16b3b0cbd1731dc332f6332438fe7e"}) as unknown as TypedDocumentString<DecideDisputeMutation, DecideDisputeMutationVariables>;
export const RegisterVolunteerDocument = new TypedDocumentString(`
    mutation RegisterVolunteer($input: RegisterVolunteerInput!) {
  registerVolunteer(input: $input) {
    __typename
    volunteer {
      ...VolunteerParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment VolunteerParts on Volunteer {
  __typename
  id
  languages
  kinds
  radiusMetres
  suspendedAt
  suspendedWords
  person {
    __typename
    id
    name
  }
  trainings {
    __typename
    code
    title
    doneOn
  }
}`, {"hash":"sha256:8f9b3967ecc072eb8a101018f2ded09f51e87e77776bb0cb5bc19b1f52272807"}) as unknown as TypedDocumentString<RegisterVolunteerMutation, RegisterVolunteerMutationVariables>;
export const RecordTrainingDocument = new TypedDocumentString(`
    mutation RecordTraining($input: RecordTrainingInput!) {
  recordTraining(input: $input) {
    __typename
    volunteer {
      ...VolunteerParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment VolunteerParts on Volunteer {
  __typename
  id
  languages
  kinds
  radiusMetres
  suspendedAt
  suspendedWords
  person {
    __typename
    id
    name
  }
  trainings {
    __typename
    code
    title
    doneOn
  }
}`, {"hash":"sha256:0cfff5f7433d54057f3c71bb747b8ad92c855829046b83353946e61257fad981"}) as unknown as TypedDocumentString<RecordTrainingMutation, RecordTrainingMutationVariables>;
export const SuspendVolunteerDocument = new TypedDocumentString(`
    mutation SuspendVolunteer($input: SuspendVolunteerInput!) {
  suspendVolunteer(input: $input) {
    __typename
    volunteer {
      ...VolunteerParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment VolunteerParts on Volunteer {
  __typename
  id
  languages
  kinds
  radiusMetres
  suspendedAt
  suspendedWords
  person {
    __typename
    id
    name
  }
  trainings {
    __typename
    code
    title
    doneOn
  }
}`, {"hash":"sha256:6aaccb8250fa9dfdc70c440c20984bfca95841574b03a0518270af6c06646400"}) as unknown as TypedDocumentString<SuspendVolunteerMutation, SuspendVolunteerMutationVariables>;
export const TimeBankKindsDocument = new TypedDocumentString(`
    query TimeBankKinds($regionCode: ID!) {
  timeBankRules(regionCode: $regionCode) {
    __typename
    title
    standing
    note
    confirmDays
    kinds {
      __typename
      code
      title
      percent
      minMinutes
      maxMinutes
    }
  }
}
    `, {"hash":"sha256:abe8ff51af292529ebae36d345130438bc92115fa76b4c6e77c7f7a0ad57dceb"}) as unknown as TypedDocumentString<TimeBankKindsQuery, TimeBankKindsQueryVariables>;
export const MyTimeTasksDocument = new TypedDocumentString(`
    query MyTimeTasks($personId: ID!, $first: Int!, $after: String) {
  myTimeTasks(personId: $personId, first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...TimeTaskParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}
fragment TimeTaskParts on TimeTask {
  __typename
  id
  status
  kindTitle
  startsAt
  plannedMinutes
  places
  costMinutes
  payer
  needs
  endReason
  claims {
    ...ClaimParts
  }
}`, {"hash":"sha256:dca5e95211b5fa29136c11e69f640d2f492447fa8ee2424d9eb7adcce258c383"}) as unknown as TypedDocumentString<MyTimeTasksQuery, MyTimeTasksQueryVariables>;
export const TimeTaskDocument = new TypedDocumentString(`
    query TimeTask($id: ID!) {
  timeTask(id: $id) {
    ...TimeTaskParts
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}
fragment TimeTaskParts on TimeTask {
  __typename
  id
  status
  kindTitle
  startsAt
  plannedMinutes
  places
  costMinutes
  payer
  needs
  endReason
  claims {
    ...ClaimParts
  }
}`, {"hash":"sha256:40f10671eeecde542ec2e3ba3e887bed799d265340a805e8019e449d3eefa2d1"}) as unknown as TypedDocumentString<TimeTaskQuery, TimeTaskQueryVariables>;
export const VisitCodeDocument = new TypedDocumentString(`
    query VisitCode($id: ID!) {
  visitCode(id: $id) {
    __typename
    code
    qr
    secondsLeft
  }
}
    `, {"hash":"sha256:3bc3e9dd68e96fe1d23884234b08a20b6d908a3891835f899f37fe3be10f4c06"}) as unknown as TypedDocumentString<VisitCodeQuery, VisitCodeQueryVariables>;
export const TasksNearMeDocument = new TypedDocumentString(`
    query TasksNearMe($first: Int!, $after: String) {
  myVolunteering {
    __typename
    id
  }
  tasksNearMe(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        kindTitle
        startsAt
        plannedMinutes
        earnsMinutes
        placesLeft
        place
        distanceMetres
        trainingMissing
        isForKnownPerson
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:b52488123f4675a85a2aed73bf0796c724824c3b42534799ad5c5174fd2111c1"}) as unknown as TypedDocumentString<TasksNearMeQuery, TasksNearMeQueryVariables>;
export const MyVisitsDocument = new TypedDocumentString(`
    query MyVisits($first: Int!, $after: String) {
  myVisits(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...ClaimParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:475ec16cd957c1c03d45c42a2748ebfa9102308a8d97fa676ce3824e1bfe1d6a"}) as unknown as TypedDocumentString<MyVisitsQuery, MyVisitsQueryVariables>;
export const MyVisitDocument = new TypedDocumentString(`
    query MyVisit($id: ID!) {
  myVisit(id: $id) {
    ...ClaimParts
    visits {
      __typename
      name
      address
      needs
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:f2213ab32766a88c58ea50172bcbd5272a664d0863b8d28bd0a147d8b6fd997f"}) as unknown as TypedDocumentString<MyVisitQuery, MyVisitQueryVariables>;
export const AskForHelpDocument = new TypedDocumentString(`
    mutation AskForHelp($input: AskForHelpInput!) {
  askForHelp(input: $input) {
    __typename
    task {
      ...TimeTaskParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}
fragment TimeTaskParts on TimeTask {
  __typename
  id
  status
  kindTitle
  startsAt
  plannedMinutes
  places
  costMinutes
  payer
  needs
  endReason
  claims {
    ...ClaimParts
  }
}`, {"hash":"sha256:3d868071be78280e172f485cdaf71f4d182760390769fc5d6c2ed157da9d8e43"}) as unknown as TypedDocumentString<AskForHelpMutation, AskForHelpMutationVariables>;
export const CancelTimeTaskDocument = new TypedDocumentString(`
    mutation CancelTimeTask($input: CancelTimeTaskInput!) {
  cancelTimeTask(input: $input) {
    __typename
    task {
      ...TimeTaskParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}
fragment TimeTaskParts on TimeTask {
  __typename
  id
  status
  kindTitle
  startsAt
  plannedMinutes
  places
  costMinutes
  payer
  needs
  endReason
  claims {
    ...ClaimParts
  }
}`, {"hash":"sha256:c6fb3c6886f3a9b062f7100ad175e82dee0f4f4adf31a3bf13ab2fd242e7e80a"}) as unknown as TypedDocumentString<CancelTimeTaskMutation, CancelTimeTaskMutationVariables>;
export const ClaimTimeTaskDocument = new TypedDocumentString(`
    mutation ClaimTimeTask($input: ClaimTimeTaskInput!) {
  claimTimeTask(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:1edd9ffdc7d81cd494767ebcf1f4dd5da78ffb6fed904385cffe7d7812d41d81"}) as unknown as TypedDocumentString<ClaimTimeTaskMutation, ClaimTimeTaskMutationVariables>;
export const GiveClaimBackDocument = new TypedDocumentString(`
    mutation GiveClaimBack($input: GiveClaimBackInput!) {
  giveClaimBack(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:91b3b53821dcd4cf1d952fa42199be7b5385f2ee672e60f5776f0a11715bbcdb"}) as unknown as TypedDocumentString<GiveClaimBackMutation, GiveClaimBackMutationVariables>;
export const CheckInDocument = new TypedDocumentString(`
    mutation CheckIn($input: CheckInInput!) {
  checkIn(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:3c4243d839fb1c0506b3348ea1dc750de84b1e01b59ef9b0600cd6891791f58d"}) as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const CheckOutDocument = new TypedDocumentString(`
    mutation CheckOut($input: CheckOutInput!) {
  checkOut(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:85bd777ce510c88b2173b037b7cd6f0df89622e2fac6dd9881e28115d102d26e"}) as unknown as TypedDocumentString<CheckOutMutation, CheckOutMutationVariables>;
export const VouchForVisitDocument = new TypedDocumentString(`
    mutation VouchForVisit($input: VouchForVisitInput!) {
  vouchForVisit(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:ebd9c2682a8d701d54b87334bf7084bd30a658f2fcefdb9337f3d0a8318021e8"}) as unknown as TypedDocumentString<VouchForVisitMutation, VouchForVisitMutationVariables>;
export const ConfirmServiceDocument = new TypedDocumentString(`
    mutation ConfirmService($input: ConfirmServiceInput!) {
  confirmService(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:04b2e687815ff226998fbed6d053be9124f4787b7eb6b8d5c5d029410bd826e6"}) as unknown as TypedDocumentString<ConfirmServiceMutation, ConfirmServiceMutationVariables>;
export const RateServiceDocument = new TypedDocumentString(`
    mutation RateService($input: RateServiceInput!) {
  rateService(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:30e0331cc662f680fbb606802d3559d647f335231f7837a0849cd2d9a9262b46"}) as unknown as TypedDocumentString<RateServiceMutation, RateServiceMutationVariables>;
export const DisputeServiceDocument = new TypedDocumentString(`
    mutation DisputeService($input: DisputeServiceInput!) {
  disputeService(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:892e9c14e5c766bed216540a87132ea084effcb847f1ff36236f7a639845ebf8"}) as unknown as TypedDocumentString<DisputeServiceMutation, DisputeServiceMutationVariables>;
export const AnswerDisputeDocument = new TypedDocumentString(`
    mutation AnswerDispute($input: AnswerDisputeInput!) {
  answerDispute(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:d572b301295484dce6dd26f42490589a5d9efe914a7a2ae842f93f61517ed2d4"}) as unknown as TypedDocumentString<AnswerDisputeMutation, AnswerDisputeMutationVariables>;