import { randomUUID } from 'node:crypto';
import { memberIn, ofBook } from '../../api/src/credits/hours-accounts.ts';
import { accountOf, type AccountName } from '../../api/src/ledger/account-of.ts';
import { AccountKind, LedgerUnit } from '../../api/src/ledger/ledger.ts';
import { postTransfer } from '../../api/src/ledger/post-transfer.ts';
import { Role } from '../../api/src/identity/role.ts';
import { Ground } from '../../api/src/platform/ground.ts';
import { send, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff, type GivenPerson, type SignedInPerson } from '../support/givens.ts';

/** 城东区 in Xining, whose book is the city's. */
export const BOOK = '6301';

/** Tomorrow, Monday, at three in the afternoon. */
export const THREE = '2026-11-23T15:00:00+08:00';
export const at = (time: string, day = '2026-11-23'): Date => new Date(`${day}T${time}:00+08:00`);

/** Lets time pass until then; everybody has been using his telephone meanwhile. */
export async function passTo(t: TestApp, then: Date): Promise<void> {
  t.clock.now = then;
  await t.asOwner(`update session set access_expires_at = '2028-01-01', expires_at = '2028-01-01'`);
}

const PAYLOAD = {
  registerVolunteer: 'volunteer { id trainings { code title } suspendedAt registeredBy { ground } }',
  changeVolunteering: 'volunteer { id languages kinds radiusMetres }',
  recordTraining: 'volunteer { id trainings { code title doneOn } }',
  suspendVolunteer: 'volunteer { id suspendedAt suspendedWords }',
  askForHelp: 'task { id status payer costMinutes askedBy { ground } person { name } needs claims { id } }',
  postCentreTask: 'task { id status payer places servicePoint { id } person { name } }',
  cancelTimeTask: 'task { id status endReason claims { status } }',
  claimTimeTask: 'claim { id status task { kindTitle earnsMinutes } visits { name address needs } }',
  giveClaimBack: 'claim { id status visits { name } }',
  checkIn: 'claim { id status checkInProof checkedInAt }',
  checkOut: 'claim { id status checkOutProof countedMinutes earnedMinutes confirmDueAt visits { name } }',
  vouchForVisit: 'claim { id status checkInProof checkOutProof countedMinutes earnedMinutes }',
  reportNoShow: 'claim { id status }',
  confirmService: 'claim { id status confirmedHow earnedMinutes }',
  rateService: 'claim { id stars ratingWords }',
  disputeService: 'claim { id status disputedBy disputeWords }',
  answerDispute: 'claim { id answerWords }',
  decideDispute: 'claim { id status countedMinutes earnedMinutes decisionWords confirmedHow }',
} as const;

export type Verb = keyof typeof PAYLOAD;

/** Sends one mutation; refusals come back as codes. */
export async function does(t: TestApp, as: Sender, verb: Verb, input: object) {
  const name = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
  const operation = `mutation ($input: ${name}!) { ${verb}(input: $input) { ${PAYLOAD[verb]} userErrors { code message field } } }`;
  const { data, errors } = await send(t, as, operation, { input });
  if (errors) return { codes: errors.map(({ extensions }) => extensions.code) };
  const payload = data[verb];
  return { ...payload, codes: payload.userErrors.map(({ code }: { code: string }) => code) };
}

/** The refusal, or how it stands then. */
export async function outcome(t: TestApp, as: Sender, verb: Verb, input: object): Promise<string> {
  const { codes, claim, task, volunteer } = await does(t, as, verb, input);
  return codes[0] ?? claim?.status ?? task?.status ?? (volunteer ? 'DONE' : 'NOTHING');
}

/** The desk of the county. */
export const givenADesk = (t: TestApp, over: object = {}) => givenStaff(t, { roles: [Role.REVIEWER], ...over });

/** A retired teacher of 62 who was registered by the desk. */
export async function givenAVolunteer(
  t: TestApp,
  over: GivenPerson & { trainings?: string[]; languages?: string[]; kinds?: string[]; radiusMetres?: number } = {},
): Promise<SignedInPerson> {
  const { trainings = [], languages = ['MANDARIN'], kinds = [], radiusMetres = 5000, ...person } = over;
  const who = { name: '赵志愿', birthDate: '1964-05-01', homeAddress: '湟水路8号', ...person };
  const volunteer = await givenAnElder(t, who);
  const desk = await givenADesk(t);
  const input = { personId: volunteer.id, languages, kinds, radiusMetres };
  const { codes } = await does(t, desk, 'registerVolunteer', input);
  if (codes.length > 0) throw new Error(`Not registered: ${codes.join()}`);
  for (const training of trainings)
    await does(t, desk, 'recordTraining', { personId: volunteer.id, training, doneOn: '2026-11-01' });
  return volunteer;
}

/** Hours that somebody earned before. */
export const givenHours = (t: TestApp, { id: personId }: { id: string }, minutes: number): Promise<void> =>
  issue(t, memberIn(BOOK, personId), minutes);

/** Hours that were given to all before. */
export const givenACommonFund = (t: TestApp, minutes: number): Promise<void> =>
  issue(t, ofBook(BOOK, AccountKind.COMMON_FUND), minutes);

const issue = (t: TestApp, to: AccountName, minutes: number): Promise<void> =>
  t.orm.em.fork().transactional(async (em) => {
    const issued = await accountOf(em, ofBook(BOOK, AccountKind.ISSUED));
    const { id } = await accountOf(em, to);
    const parts = [
      { accountId: issued.id, amount: -minutes },
      { accountId: id, amount: minutes },
    ];
    const how = { unit: LedgerUnit.MINUTES, kind: 'EARNED', key: randomUUID(), doneBy: { ground: Ground.SYSTEM } };
    await postTransfer({ em, now: () => t.clock.now }, { ...how, parts });
  });

/** What somebody has in the book of Xining. */
export const hoursOf = async (t: TestApp, { id }: { id: string }): Promise<number> =>
  (await accountOf(t.orm.em.fork(), memberIn(BOOK, id))).balance;

export const bookHas = async (
  t: TestApp,
  kind: AccountKind.ISSUED | AccountKind.SPENT | AccountKind.COMMON_FUND,
): Promise<number> => (await accountOf(t.orm.em.fork(), ofBook(BOOK, kind))).balance;

export const help = (personId: string, over: object = {}) => ({
  ...{ personId, kind: 'COMPANY', startsAt: THREE, plannedMinutes: 60, places: 1, idempotencyKey: randomUUID() },
  ...over,
});

/** Company for an hour, tomorrow at three, of an elder with two hours. */
export async function givenATask(
  t: TestApp,
  over: { elder?: SignedInPerson; hours?: number } & Record<string, unknown> = {},
): Promise<{ elder: SignedInPerson; taskId: string }> {
  const { elder = await givenAnElder(t), hours = 120, ...task } = over;
  if (hours > 0) await givenHours(t, elder, hours);
  const { task: asked, codes } = await does(t, elder, 'askForHelp', help(elder.id, task));
  if (!asked) throw new Error(`Not asked for: ${codes.join()}`);
  return { elder, taskId: asked.id as string };
}

/** A task that a volunteer has claimed. */
export async function givenAClaim(
  t: TestApp,
  over: Parameters<typeof givenATask>[1] & { volunteer?: SignedInPerson } = {},
) {
  const { volunteer = await givenAVolunteer(t), ...task } = over;
  const given = await givenATask(t, task);
  const { claim, codes } = await does(t, volunteer, 'claimTimeTask', { taskId: given.taskId });
  if (!claim) throw new Error(`Not claimed: ${codes.join()}`);
  return { ...given, volunteer, claimId: claim.id as string };
}

/** The six digits that the elder's telephone shows now. */
export async function codeOf(t: TestApp, elder: Sender, taskId: string): Promise<{ code: string; qr: string }> {
  const { data, errors } = await send(t, elder, 'query ($id: ID!) { visitCode(id: $id) { code qr secondsLeft } }', {
    id: taskId,
  });
  if (errors) throw new Error(errors[0]!.message);
  return data.visitCode;
}

/** A visit from three until a time, with the code both times. */
export async function givenAVisit(
  t: TestApp,
  over: Parameters<typeof givenAClaim>[1] & { until?: string } = {},
): Promise<{ elder: SignedInPerson; volunteer: SignedInPerson; taskId: string; claimId: string }> {
  const { until = '16:00', ...claim } = over;
  const given = await givenAClaim(t, claim);
  await passTo(t, at('15:00'));
  await does(t, given.volunteer, 'checkIn', {
    claimId: given.claimId,
    proof: (await codeOf(t, given.elder, given.taskId)).code,
  });
  await passTo(t, at(until));
  const proof = (await codeOf(t, given.elder, given.taskId)).code;
  const { claim: done, codes } = await does(t, given.volunteer, 'checkOut', { claimId: given.claimId, proof });
  if (done?.status !== 'AWAITING_CONFIRMATION') throw new Error(`Not over: ${codes.join()}`);
  return given;
}

/** What somebody was told, the latest first. */
export async function toldTo(t: TestApp, person: Sender): Promise<string[]> {
  const { data } = await send(t, person, '{ messages(first: 20) { edges { node { text link } } } }');
  return data.messages.edges.map(({ node }: { node: { text: string } }) => node.text);
}
