import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Attachment } from '../../api/src/applications/attachment.entity.ts';
import { Assistance } from '../../api/src/delegations/assistance.entity.ts';
import { Delegation } from '../../api/src/delegations/delegation.entity.ts';
import { Session } from '../../api/src/identity/session.entity.ts';
import { Message } from '../../api/src/messages/message.entity.ts';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import { DataRequest } from '../../api/src/privacy/data-request.entity.ts';
import { RespiteStay } from '../../api/src/respite/respite-stay.entity.ts';
import { WaitlistEntry } from '../../api/src/respite/waitlist-entry.entity.ts';
import { removeWhatIsDue } from '../../api/src/privacy/retention.ts';
import { change, ELIGIBLE, givenPapers, start } from '../applications/applications.ts';
import { ask, givenADelegation, givenAnAssistant, revoke } from '../delegations/delegations.ts';
import { givenAFullHouse, givenAWait } from '../respite/waiting.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';
import { answer, correct, givenAKnownElder, type KnownPerson } from './cast.ts';
import { givenStaff } from '../support/givens.ts';

const DAY_MS = 24 * 3_600_000;
const daysLater = (days: number) => new Date(NOON.getTime() + days * DAY_MS);

describe('what need not be kept', () => {
  let t: TestApp;
  let elder: KnownPerson;
  let daughter: KnownPerson;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  beforeEach(async () => {
    await t.orm.em
      .fork()
      .execute(
        'delete from session; delete from message; delete from delegation; delete from assistance; delete from data_request',
      );
    t.clock.now = NOON;
    elder = await givenAKnownElder(t);
    daughter = await givenAKnownElder(t, { name: '王芳' });
  });

  const clean = (now: Date, batch?: number) => removeWhatIsDue(t.orm.em, now, batch);
  const count = (entity: object) => t.orm.em.fork().count(entity as never);

  test('sign-ins go as soon as nobody can renew them, the present ones stay', async () => {
    expect(await clean(daysLater(89))).toEqual({});
    t.clock.now = daysLater(30);
    const later = await givenAnElder(t);

    expect(await clean(daysLater(90.01))).toEqual({ sessions: 2 });

    expect(await count(Session)).toBe(1);
    expect((await send(t, later, '{ viewer { id } }')).data.viewer.id).toBe(later.id);
  });

  test('requests to act for somebody that were never granted go after half a year; what was granted stays, ended or not', async () => {
    const ended = await givenADelegation(t, elder, daughter);
    await revoke(t, elder, ended.id);
    const live = await givenADelegation(t, elder, daughter);
    const { name, phone } = elder;
    const unanswered = await ask(t, daughter, { name, phone });
    const declined = await ask(t, daughter, { name, phone });
    await revoke(t, elder, declined.data.requestDelegation.delegation.id);
    const unfound = await ask(t, daughter, { phone: '15900000001' });
    expect([unanswered, unfound].every(({ data }) => data.requestDelegation.delegation)).toBe(true);

    expect((await clean(daysLater(179))).delegationRequestsNeverGranted).toBeUndefined();
    expect((await clean(daysLater(181))).delegationRequestsNeverGranted).toBe(3);

    const left = await t.orm.em.fork().find(Delegation, {}, { orderBy: { id: 'asc' } });
    expect(left.map(({ id }) => id)).toEqual([ended.id, live.id]);
  });

  test('calls and visits go after two years, those that nobody ended too', async () => {
    const agent = await givenAnAssistant(t, elder.id);
    await givenAnAssistant(t, daughter.id);
    const [open] = await t.orm.em.fork().find(Assistance, { staff: agent.id });
    await send(
      t,
      agent,
      'mutation ($input: EndAssistanceInput!) { endAssistance(input: $input) { userErrors { code } } }',
      {
        input: { assistanceId: open!.id },
      },
    );

    expect((await clean(daysLater(729))).assistances).toBeUndefined();
    expect((await clean(daysLater(731))).assistances).toBe(2);
    expect(await count(Assistance)).toBe(0);
  });

  test('of requests about data the values go half a year after the answer; that it was asked and answered stays', async () => {
    const { data } = await correct(t, elder, elder.id, { note: '写错了' });
    await correct(t, daughter, daughter.id, { note: '还没有答复' });
    const { id } = data.requestCorrection.request;
    await answer(t, await givenStaff(t), id, { words: '已核对。' });

    expect((await clean(daysLater(179))).answeredDataRequestsValues).toBeUndefined();
    expect((await clean(daysLater(181))).answeredDataRequestsValues).toBe(1);
    expect((await clean(daysLater(182))).answeredDataRequestsValues).toBeUndefined();

    const em = t.orm.em.fork();
    const [answered, open] = [
      await em.findOneOrFail(DataRequest, id),
      await em.findOneOrFail(DataRequest, { person: daughter.id }),
    ];
    expect([answered.value, answered.note, answered.words].map((value) => value ?? null)).toEqual([null, null, null]);
    expect(answered.status).toBe('DONE');
    expect([t.vault.open(open, 'value'), t.vault.open(open, 'note')]).toEqual(['王秀蓝', '还没有答复']);
  });

  test('papers of an application that was taken back go after half a year, those of one that goes on stay', async () => {
    const papers = async () => {
      const person = await givenAKnownElder(t, ELIGIBLE);
      const { application } = await start(t, person, person.id);
      await givenPapers(t, person, application.id, ['HOUSEHOLD']);
      return { person, applicationId: application.id as string };
    };
    const [takenBack, goesOn] = [await papers(), await papers()];
    await change(t, takenBack.person, 'withdrawApplication', { applicationId: takenBack.applicationId });

    expect((await clean(daysLater(179))).papersNeverDecided).toBeUndefined();
    expect((await clean(daysLater(181))).papersNeverDecided).toBe(1);

    const left = await t.orm.em.fork().find(Attachment, {});
    expect(left.map(({ application }) => application.id)).toEqual([goesOn.applicationId]);
    expect(await t.asOwner('select since::text from stray_file')).toEqual([{ since: '-infinity' }]);
  });

  test('why somebody stood where he stood on a list goes a year after he left it, who waits stays; what was written of a stay goes after two', async () => {
    const house = await givenAFullHouse(t);
    const [gone, waits] = [await givenAWait(t, [house]), await givenAWait(t, [house])];
    const { stayIds, people, placementId } = gone;
    const CANCEL =
      'mutation ($input: CancelRespiteStayInput!) { cancelRespiteStay(input: $input) { userErrors { code } } }';
    await send(t, people[0], CANCEL, { input: { stayId: stayIds[0] } });
    const em = t.orm.em.fork();
    const stay = await em.findOneOrFail(RespiteStay, stayIds[0]!);
    stay.endWords = t.vault.seal(RespiteStay, stay.id, 'endWords', '家里有人照看了');
    await em.flush();

    expect((await clean(daysLater(364))).endedWaits).toBeUndefined();
    expect((await clean(daysLater(366))).endedWaits).toBe(1);
    expect(await t.orm.em.fork().count(WaitlistEntry, { placementId })).toBe(0);
    expect(await t.orm.em.fork().count(WaitlistEntry, { placementId: waits.placementId })).toBe(1);
    expect((await clean(daysLater(729))).wordsOfStays).toBeUndefined();
    expect((await clean(daysLater(731))).wordsOfStays).toBe(1);
    const left = await t.orm.em.fork().findOneOrFail(RespiteStay, stay.id);
    expect([left.endWords ?? null, left.status]).toEqual([null, 'CANCELLED']);
  });

  test('messages go after a year', async () => {
    await correct(t, elder, elder.id);
    t.clock.now = daysLater(10);
    const later = await givenAKnownElder(t);
    await correct(t, later, later.id);

    expect((await clean(daysLater(364))).messages).toBeUndefined();
    expect((await clean(daysLater(366))).messages).toBe(1);
    expect(await count(Message)).toBe(1);
  });

  test('it is done in batches, each of which the audit tells of; the audit itself stays', async () => {
    const em = t.orm.em.fork();
    for (let i = 0; i < 23; i += 1)
      await em.execute(
        `insert into session (id, person_id, access_hash, access_expires_at, refresh_hash, expires_at, created_at)
         values ('${randomUUID()}', '${elder.id}', '${randomUUID()}', now(), '${randomUUID()}', '2026-11-01', '2026-08-01')`,
      );
    const before = await count(AuditEntry);
    const now = new Date(NOON.getTime() + 1);

    expect(await clean(now, 10)).toEqual({ sessions: 23 });

    const told = await em.find(AuditEntry, { action: 'retention.sessions', at: now }, { orderBy: { id: 'asc' } });
    expect(
      told.map(({ touched, authority, outcome, actorPersonId, actorStaffId }) => [
        touched,
        authority,
        outcome,
        actorPersonId ?? actorStaffId ?? null,
      ]),
    ).toEqual(['10', '10', '3'].map((rows) => [[`session:${rows} rows`], 'SYSTEM', 'DONE', null]));
    expect(await count(AuditEntry)).toBe(before + 3);
    expect(await clean(now)).toEqual({});
    expect(await clean(daysLater(20 * 365))).toBeDefined();
    expect(await count(AuditEntry)).toBeGreaterThanOrEqual(before + 3);
  });

  test('several servers at once remove each row once', async () => {
    const em = t.orm.em.fork();
    await em.execute(
      `insert into session (id, person_id, access_hash, access_expires_at, refresh_hash, expires_at, created_at)
       select gen_random_uuid(), '${elder.id}', gen_random_uuid(), now(), gen_random_uuid(), '2026-11-01', '2026-08-01' from generate_series(1, 300)`,
    );

    const removed = await Promise.all([clean(NOON, 20), clean(NOON, 20), clean(NOON, 20)]);

    expect(removed.reduce((sum, { sessions = 0 }) => sum + sessions, 0)).toBe(300);
    expect(await count(Session)).toBe(2);
  });
});
