import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import { everythingInParts } from './schema-fields.ts';
import { CANARY, type World } from './world.ts';

const QINGHAI = readFileSync(new URL('../../api/policies/qinghai.yaml', import.meta.url), 'utf8');

/** How each query is asked about the person of the world: its arguments, as they stand in the text. */
export const QUERIES: Record<string, (world: World) => string> = {
  accessLog: ({ person }) => `(personId: "${person.id}", includeOwn: true)`,
  application: ({ cases }) => `(id: "${cases.decidedId}")`,
  applicationStatus: ({ cases }) => `(number: "${cases.decidedNumber}", idTail: "${CANARY.idNumber.slice(-4)}")`,
  applications: ({ person }) => `(personId: "${person.id}", first: 3)`,
  benefitsFor: ({ person }) => `(personId: "${person.id}")`,
  consents: ({ person }) => `(personId: "${person.id}")`,
  counter: ({ servicePointId }) => `(servicePointId: "${servicePointId}")`,
  dataRequestQueue: () => '',
  dataRequestValues: ({ requestId }) => `(id: "${requestId}")`,
  dataRequests: ({ person }) => `(personId: "${person.id}")`,
  delegations: ({ person }) => `(personId: "${person.id}")`,
  demoPeople: () => '',
  deployment: () => '',
  entitlements: ({ person }) => `(personId: "${person.id}")`,
  findPeople: () => `(phone: "${CANARY.phone}")`,
  healthRecord: ({ person }) => `(personId: "${person.id}")`,
  mealBooking: ({ bookingId }) => `(id: "${bookingId}")`,
  mealBookings: ({ person }) => `(dinerId: "${person.id}")`,
  messageChoices: ({ person }) => `(personId: "${person.id}")`,
  messages: () => '',
  myData: ({ person }) => `(personId: "${person.id}")`,
  outreach: () => '',
  outreachContact: ({ outreachId }) => `(id: "${outreachId}")`,
  personCards: ({ person }) => `(personId: "${person.id}")`,
  personalValue: ({ person }) => `(personId: "${person.id}", field: ID_NUMBER, purpose: CHECK_OWN)`,
  policyParameters: () => '(regionCode: "63")',
  profile: ({ person }) => `(personId: "${person.id}")`,
  pushCredits: () => '',
  quote: ({ person, sittingId }) => `(dinerId: "${person.id}", sittingId: "${sittingId}", fulfilment: DINE_IN)`,
  ratingsToAnswer: () => '(first: 2)',
  recomputeDecision: ({ cases }) => `(id: "${cases.decisionId}")`,
  region: () => '(code: "630102")',
  regions: () => '(parentCode: "6301")',
  reviewCase: ({ cases }) => `(id: "${cases.decidedId}")`,
  reviewQueue: () => '(view: DESK, first: 2)',
  serviceItem: () => '(id: "63/visit")',
  serviceItems: () => '(regionCode: "630102", first: 2)',
  servicePoint: ({ servicePointId }) => `(id: "${servicePointId}")`,
  servicePoints: () => '(first: 2)',
  simulatePolicy: () => `(pack: ${JSON.stringify(QINGHAI)})`,
  sitting: ({ sittingId }) => `(id: "${sittingId}")`,
  sittings: ({ servicePointId }) => `(servicePointId: "${servicePointId}", from: "2026-11-22", until: "2026-11-24")`,
  suggestedSitting: ({ person }) => `(dinerId: "${person.id}")`,
  unreadMessages: () => '',
  viewer: () => '',
};

/** The text of every query with everything below it, by its field; what is too large for one comes in several. */
export const everyQuery = (schema: GraphQLSchema, world: World): [field: string, text: string][] =>
  Object.entries(QUERIES).flatMap(([field, argsOf]) =>
    everythingInParts(schema.getQueryType()!.getFields()[field]!.type).map((part): [string, string] => [
      field,
      `{ ${field}${argsOf(world)} ${part} }`,
    ]),
  );

/** How each mutation is tried on the person of the world. Those that are about oneself, or sign one in, are not tried. */
export const MUTATIONS: Record<string, (world: World) => object> = {
  answerDataRequest: ({ requestId }) => ({ requestId, decision: 'DONE' }),
  answerRating: ({ cases }) => ({ ratingId: cases.ratingId, words: CANARY.note }),
  appealApplication: ({ cases }) => ({ applicationId: cases.decidedId, words: CANARY.note }),
  approveApplication: ({ cases }) => ({ applicationId: cases.submittedId, amountFen: 100 }),
  bookMeal: ({ person, sittingId }) => ({
    sittingId,
    dinerId: person.id,
    fulfilment: 'DINE_IN',
    agreedOwnShareFen: 10_000,
    idempotencyKey: randomUUID(),
  }),
  cancelMealBooking: ({ bookingId }) => ({ bookingId }),
  chooseMessages: ({ person }) => ({ personId: person.id, matter: 'MEALS', recipientIds: [person.id] }),
  claimReview: ({ cases }) => ({ applicationId: cases.submittedId }),
  collectMeal: ({ servicePointId, code }) => ({ servicePointId, proof: code, idempotencyKey: randomUUID() }),
  confirmDecision: ({ cases }) => ({ applicationId: cases.submittedId }),
  confirmDelivery: ({ bookingId }) => ({ bookingId }),
  declineDecision: ({ cases }) => ({ applicationId: cases.submittedId, words: CANARY.note }),
  endAssistance: ({ assistanceId }) => ({ assistanceId }),
  endCard: ({ cardId }) => ({ cardId }),
  giveConsent: ({ person }) => ({ personId: person.id, purpose: 'CHILD_DATA' }),
  grantDelegation: ({ askedId }) => ({ delegationId: askedId, confirmation: 'IN_PERSON' }),
  issueCard: ({ person }) => ({ personId: person.id, cardNumber: '8811223344' }),
  passApplication: ({ cases }) => ({ applicationId: cases.submittedId, words: CANARY.note }),
  rateApplication: ({ cases }) => ({ applicationId: cases.decidedId, level: 1, words: CANARY.note }),
  recordDeath: ({ person }) => ({ personId: person.id, diedOn: '2026-11-20', paper: 'DEATH_CERTIFICATE' }),
  rejectApplication: ({ cases }) => ({ applicationId: cases.submittedId, reason: 'OTHER', words: CANARY.note }),
  releaseReview: ({ cases }) => ({ applicationId: cases.submittedId }),
  removeAttachment: ({ cases }) => ({ applicationId: cases.draftId, attachmentId: randomUUID() }),
  recordOutreach: ({ outreachId }) => ({ outreachId, outcome: 'DONE' }),
  useEarlierPaper: ({ cases }) => ({
    applicationId: cases.draftId,
    paperCode: 'HOUSEHOLD',
    attachmentId: randomUUID(),
    idempotencyKey: randomUUID(),
  }),
  requestCorrection: ({ person }) => ({
    personId: person.id,
    field: 'NAME',
    value: '别人',
    idempotencyKey: randomUUID(),
  }),
  requestDeletion: ({ person }) => ({ personId: person.id, idempotencyKey: randomUUID() }),
  returnApplication: ({ cases }) => ({
    applicationId: cases.submittedId,
    words: CANARY.note,
    papers: [{ paper: CANARY.note, why: CANARY.note }],
  }),
  revokeDeath: ({ person }) => ({ personId: person.id }),
  revokeDelegation: ({ delegationId }) => ({ delegationId }),
  saveApplicationDraft: ({ cases }) => ({
    applicationId: cases.draftId,
    draftVersion: 1,
    answers: { place: CANARY.note, [CANARY.card]: CANARY.diagnosis },
  }),
  startApplication: ({ person }) => ({
    itemId: '63/ability-assessment',
    personId: person.id,
    idempotencyKey: randomUUID(),
  }),
  startAssistance: ({ person }) => ({ personId: person.id, channel: 'PHONE', identifiedBy: 'CARD' }),
  submitApplication: ({ cases }) => ({ applicationId: cases.draftId }),
  withdrawApplication: ({ cases }) => ({ applicationId: cases.draftId }),
  withdrawConsent: ({ person }) => ({ personId: person.id, purpose: 'HEALTH_FOR_MEALS' }),
  withdrawDataRequest: ({ requestId }) => ({ requestId }),
};
