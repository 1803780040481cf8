import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Application } from '../../api/src/applications/application.entity.ts';
import { ApplicationEvent } from '../../api/src/applications/application-event.entity.ts';
import { Attachment } from '../../api/src/applications/attachment.entity.ts';
import { Decision } from '../../api/src/applications/decision.entity.ts';
import { Rating } from '../../api/src/applications/rating.entity.ts';
import { ReviewStep } from '../../api/src/applications/review-step.entity.ts';
import { Outreach } from '../../api/src/benefits/outreach.entity.ts';
import { HoursSent } from '../../api/src/clearing/hours-sent.entity.ts';
import { ReceivingNumber } from '../../api/src/clearing/receiving-number.entity.ts';
import { Consent } from '../../api/src/consents/consent.entity.ts';
import { Delegation } from '../../api/src/delegations/delegation.entity.ts';
import { PersonCard } from '../../api/src/identity/person-card.entity.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { Session } from '../../api/src/identity/session.entity.ts';
import { WeChatAccount } from '../../api/src/identity/wechat-account.entity.ts';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import { Message } from '../../api/src/messages/message.entity.ts';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import { SealedType } from '../../api/src/platform/sealed.ts';
import { DataRequest } from '../../api/src/privacy/data-request.entity.ts';
import { NO_NAME } from '../../api/src/privacy/erase-person.ts';
import { RatioOverride } from '../../api/src/respite/ratio-override.entity.ts';
import { Award } from '../../api/src/awards/award.entity.ts';
import { Instalment } from '../../api/src/awards/instalment.entity.ts';
import { Difference } from '../../api/src/payouts/difference.entity.ts';
import { BankAccount } from '../../api/src/payouts/bank-account.entity.ts';
import { PointAccount } from '../../api/src/payouts/point-account.entity.ts';
import { PayoutLine } from '../../api/src/payouts/payout-line.entity.ts';
import { TaskClaim } from '../../api/src/timebank/task-claim.entity.ts';
import { TimeTask } from '../../api/src/timebank/time-task.entity.ts';
import { Volunteer } from '../../api/src/timebank/volunteer.entity.ts';
import { ServiceCertificate } from '../../api/src/credits/service-certificate.entity.ts';
import { RespiteStay } from '../../api/src/respite/respite-stay.entity.ts';
import { StayEvent } from '../../api/src/respite/stay-event.entity.ts';
import { WaitlistEntry } from '../../api/src/respite/waitlist-entry.entity.ts';
import { hoursElsewhereOf } from '../access/hours-elsewhere.ts';
import { aHouseWithHer } from '../access/house.ts';
import { paymentsOf } from '../access/payments.ts';
import { tasksOfHers } from '../access/tasks.ts';
import { givenARatedRejection, officer } from '../applications/applications.ts';
import { givenAVolunteer } from '../timebank/tasks.ts';
import { anOutreach } from '../benefits/cast.ts';
import { givenADelegation, givenAnAssistant } from '../delegations/delegations.ts';
import { startWeChat, type WeChatStandIn } from '../identity/wechat-stand-in.ts';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { COUNTY, givenABooking, givenAnElder, givenASitting, givenStaff, placesTaken } from '../support/givens.ts';
import { startRedis, type TestRedis } from '../support/redis-server.ts';
import { describeWithRedis } from '../support/redis.ts';
import {
  ALL_SCOPES,
  answer,
  correct,
  expectTable,
  givenACast,
  givenAGuardian,
  givenAKnownElder,
  IN_PERSON_ONLY,
  type KnownPerson,
  messagesOf,
  outcomeOf,
  remove,
  withdraw,
} from './cast.ts';

const SIGN_IN =
  'mutation ($code: String!) { signInWithWeChat(input: { code: $code }) { tokens { accessToken } viewer { id } userErrors { code } } }';

describe('requestDeletion', () => {
  let t: TestApp;
  let weChat: WeChatStandIn;
  beforeAll(async () => {
    weChat = await startWeChat();
    t = await startApp({ env: weChat.env });
  });
  afterAll(async () => {
    await t?.close();
    await weChat?.stop();
  });

  const asked = async (as: Sender, personId: string): Promise<string> =>
    (await remove(t, as, personId)).data.requestDeletion.request.id;
  const erased = async (elder: KnownPerson, as: Sender = elder) =>
    outcomeOf(await answer(t, await givenStaff(t), await asked(as, elder.id)));

  test('an elder asks; it waits for an answer, can be withdrawn, and is entered once', async () => {
    const elder = await givenAKnownElder(t);

    const { data } = await remove(t, elder, elder.id, { note: '搬走了' });

    expect(data.requestDeletion).toMatchObject({
      request: { kind: 'DELETION', field: null, status: 'OPEN', note: '搬走了', dueOn: '2026-12-07' },
      userErrors: [],
    });
    expect(outcomeOf(await remove(t, elder, elder.id))).toBe('REQUEST_OPEN');
    expect((await withdraw(t, elder, data.requestDeletion.request.id)).data.withdrawDataRequest.request.status).toBe(
      'WITHDRAWN',
    );
    expect(outcomeOf(await withdraw(t, elder, data.requestDeletion.request.id))).toBe('OK');
    expect(await messagesOf(t, elder)).toEqual([
      '删除王秀兰资料的申请已经撤回。',
      '收到删除王秀兰资料的申请，最晚12月7日答复。在这之前可以撤回。',
    ]);
    expect(outcomeOf(await answer(t, await givenStaff(t), data.requestDeletion.request.id))).toBe('REQUEST_ANSWERED');
    expect((await t.orm.em.fork().findOneOrFail(Person, elder.id)).erasedAt ?? null).toBeNull();
  });

  test('of several sent at once exactly one is entered', async () => {
    const elder = await givenAKnownElder(t);

    const outcomes = await Promise.all(Array.from({ length: 5 }, () => remove(t, elder, elder.id)));

    expect(outcomes.map(outcomeOf).sort()).toEqual(['OK', ...Array<string>(4).fill('REQUEST_OPEN')]);
  });

  test('only the person, a guardian and assisting staff may ask', async () => {
    const { person, senders } = await givenACast(t);

    await expectTable(IN_PERSON_ONLY, async (who) => {
      const reply = await remove(t, senders[who], person.id);
      const { id } = reply.data?.requestDeletion.request ?? {};
      if (id) await withdraw(t, senders[who], id);
      return reply;
    });
  });

  test('a child’s guardian asks for it', async () => {
    const child = await givenAKnownElder(t, { name: '张乐乐', birthDate: '2018-05-01' });
    const guardian = await givenAGuardian(t, child);

    expect(outcomeOf(await remove(t, child, child.id))).toBe('GUARDIAN_NEEDED');
    expect(await erased(child, guardian)).toBe('OK');
    expect((await messagesOf(t, guardian))[0]).toBe('您要求删除的资料已经删除。');
    expect(outcomeOf(await remove(t, guardian, child.id))).toBe('NOT_FOUND');
  });

  /** An elder of whom there is everything. */
  async function givenAFullRecord() {
    const { data } = await send(t, undefined, SIGN_IN, { code: `full-${Math.random()}.1` });
    const { accessToken } = data.signInWithWeChat.tokens;
    const id: string = data.signInWithWeChat.viewer.id;
    const known = { name: '苏桂珍', phone: '15512345678' };
    const elder: KnownPerson = { id, token: accessToken, ...known };
    const em = t.orm.em.fork();
    const person = await em.findOneOrFail(Person, id);
    const idNumber = '630102194403020019';
    Object.assign(person, {
      ...t.vault.sealAll(Person, id, {
        ...known,
        birthDate: '1944-03-02',
        idNumber,
        homeAddress: '清江社区9号楼',
        facts: { 'person.hasCataract': true },
        diet: { needs: [], allergens: [] },
      }),
      ...{ residenceRegion: '630102', householdRegion: '630102', demoIntroduction: '苏奶奶，82岁' },
      idNumberHash: t.vault.lookupHash('id-number', idNumber),
      phoneHash: t.vault.lookupHash('phone', known.phone),
      nameAndBirthdayHash: t.vault.lookupHash('name-and-birthday', '苏桂珍 1944-03-02'),
    });
    await em.flush();
    const daughter = await givenAnElder(t, { name: '王芳' });
    await givenADelegation(t, elder, daughter, { scopes: ALL_SCOPES });
    const mother = await givenAKnownElder(t, { name: '老母亲' });
    await givenADelegation(t, mother, elder);
    await givenAGuardian(t, elder);
    const worker = await givenAnAssistant(t, id);
    const ISSUE = 'mutation ($input: IssueCardInput!) { issueCard(input: $input) { userErrors { code } } }';
    const cardNumber = String(Math.random()).slice(2, 12).padEnd(10, '7');
    await send(t, worker, ISSUE, { input: { personId: id, cardNumber } });
    const CONSENT = 'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { userErrors { code } } }';
    await send(t, elder, CONSENT, { input: { personId: id, purpose: 'HEALTH_FOR_MEALS' } });
    const CHOOSE = 'mutation ($input: ChooseMessagesInput!) { chooseMessages(input: $input) { userErrors { code } } }';
    await send(t, elder, CHOOSE, { input: { personId: id, matter: 'MEALS', recipientIds: [daughter.id] } });
    const [past, lunch] = [await givenASitting(t), await givenASitting(t)];
    await givenABooking(t, elder, past);
    await givenABooking(t, daughter, lunch, { dinerId: id });
    await t.orm.em.fork().execute(`update sitting set served_on = '2026-11-20' where id = '${past.id}'`);
    await correct(t, elder, id, { value: '苏桂真', note: '我叫苏桂真' });
    return { elder, daughter, mother, worker, lunch, past, known, cardNumber };
  }

  test('a yes removes all that is personal, ends what was going on, and leaves records without a name', async () => {
    const { elder, daughter, mother, worker, lunch, past, known, cardNumber } = await givenAFullRecord();
    const { id } = elder;

    expect(await erased(elder)).toBe('OK');

    const em = t.orm.em.fork();
    const person = await em.findOneOrFail(Person, id);
    const { props } = em.getMetadata().get(Person);
    const left = props
      .filter(({ name }) => (person as unknown as Record<string, unknown>)[name] != null)
      .map(({ name }) => name);
    expect(left.sort()).toEqual(['erasedAt', 'id', 'name']);
    expect(t.vault.open(person, 'name')).toBe(NO_NAME);
    expect((await send(t, elder, '{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await em.count(Session, { person: id, revokedAt: null })).toBe(0);
    expect(await em.count(WeChatAccount, { person: id })).toBe(0);
    expect(await em.count(Delegation, { $or: [{ person: id }, { delegate: id }], endedAt: null })).toBe(0);
    expect(await em.count(Consent, { person: id, withdrawnAt: null })).toBe(0);
    const requests = await em.find(DataRequest, { person: id }, { orderBy: { id: 'asc' } });
    expect(requests.map(({ kind, status }) => [kind, status])).toEqual([
      ['CORRECTION', 'WITHDRAWN'],
      ['DELETION', 'DONE'],
    ]);
    expect(await em.count(Consent, { person: id })).toBe(1);
    expect(await em.count(PersonCard, { person: id, endedAt: null })).toBe(0);
    expect(await em.count(Message, { $or: [{ recipient: id }, { about: id }] })).toBe(0);
    const bookings = await em.find(MealBooking, { diner: id }, { orderBy: { bookedAt: 'asc', id: 'asc' } });
    expect(bookings.map(({ status }) => status)).toEqual(['CONFIRMED', 'CANCELLED']);
    expect([await placesTaken(t, lunch), await placesTaken(t, past)]).toEqual([0, 1]);
    expect(await em.count(AuditEntry, { subjectId: id })).toBeGreaterThan(5);
    for (const by of [{ phone: known.phone }, { cardNumber }, { name: known.name, birthDate: '1944-03-02' }]) {
      const FIND =
        'query ($phone: String, $name: String, $birthDate: LocalDate, $cardNumber: String) { findPeople(phone: $phone, name: $name, birthDate: $birthDate, cardNumber: $cardNumber) { id } }';
      expect((await send(t, await givenStaff(t), FIND, by)).data.findPeople).toEqual([]);
    }
    const MEALS = 'query ($id: ID!) { mealBookings(dinerId: $id, period: PAST) { edges { node { id } } } }';
    for (const sender of [daughter, worker]) expect(outcomeOf(await send(t, sender, MEALS, { id }))).toBe('NOT_FOUND');
    expect(
      (
        await send(t, mother, 'query ($id: ID!) { delegations(personId: $id) { status delegate { name } } }', {
          id: mother.id,
        })
      ).data.delegations,
    ).toEqual([{ status: 'REVOKED', delegate: { name: NO_NAME } }]);
  });

  test('no sealed value of any row about the person opens to anything of his any more', async () => {
    const { elder } = await givenAFullRecord();
    const deciding = await officer(t, COUNTY);
    const applicationId = await givenARatedRejection(t, elder, deciding, '63/ability-assessment');
    await tasksOfHers(t, elder, await givenAVolunteer(t), '写下的话');
    await hoursElsewhereOf(t, elder.id, '王*兰');
    const { servicePoint } = await givenASitting(t);
    const ofPayments = { applicationId, officerId: randomUUID(), words: '写下的话', servicePointId: servicePoint.id };
    await paymentsOf(t, ofPayments);
    const back = `update instalment set status = 'TAKEN_BACK' where status = 'IN_PAYMENT' and award_id in (select id from award where person_id = $1)`;
    await t.asOwner(back, [elder.id]);
    // A record on which an officer still asks something back is not removed.
    const asked = `update instalment set back_asked_by_id = null, back_words = null
      where status = 'PAID' and back_asked_by_id is not null and award_id in (select id from award where person_id = $1)`;
    await t.asOwner(asked, [elder.id]);
    await anOutreach(t, elder.id, { note: '打过电话' });
    await aHouseWithHer(t, (await givenASitting(t)).servicePoint.id, elder.id, '写下的话');
    await erased(elder);

    const em = t.orm.em.fork();
    const ofCases = [ReviewStep, ApplicationEvent, Decision, Attachment, Rating];
    const ofStays = [StayEvent, RatioOverride];
    const byPerson = [Person, PersonCard, Delegation, DataRequest, Message, Application, Outreach, RespiteStay];
    const byPersonToo = [TimeTask, Volunteer, Award, BankAccount, PayoutLine];
    const ofHours = [ReceivingNumber, HoursSent];
    const about = [
      ...byPerson,
      ...byPersonToo,
      ...ofHours,
      ...ofCases,
      ...ofStays,
      WaitlistEntry,
      TaskClaim,
      Instalment,
      Difference,
      PointAccount, // Of a service point: nothing of it is about a person.
    ];
    const sealed = [...em.getMetadata().getAll().values()].filter(({ props }) =>
      props.some(({ customType }) => customType instanceof SealedType),
    );
    expect(sealed.map(({ class: entity }) => entity)).toEqual(expect.arrayContaining(about));
    expect(sealed).toHaveLength(about.length);
    const opened: unknown[] = [];
    const stays = await em.find(RespiteStay, { person: elder.id });
    expect(stays.length).toBeGreaterThan(1);
    const whereOf = (entity: unknown): object => {
      if (ofCases.some((one) => one === entity)) return { application: { person: elder.id } };
      if (ofStays.some((one) => one === entity)) return { stay: { person: elder.id } };
      if (entity === TaskClaim) return { task: { person: elder.id } };
      if (entity === Difference) return { about: `person:${elder.id}` };
      if (entity === PointAccount) return { enteredById: elder.id };
      if (entity === Instalment) return { award: { person: elder.id } };
      if (entity === WaitlistEntry) return { placementId: { $in: stays.map(({ placementId }) => placementId) } };
      return { [entity === Person ? 'id' : entity === Message ? 'about' : 'person']: elder.id };
    };
    for (const { class: entity, props } of sealed) {
      for (const row of await em.find(entity, whereOf(entity)))
        for (const { name, customType } of props)
          if (customType instanceof SealedType) opened.push(t.vault.open(row as never, name as never));
    }
    const left = opened.filter((value) => value !== undefined).map((value) => JSON.stringify(value));
    const nothing = [`"${NO_NAME}"`, '{}', '[]', 'false', '{"classRank":0,"points":0,"lines":[]}'];
    expect(left.filter((value) => !nothing.includes(value))).toEqual([]);
  });

  test('a certificate of service is verified by nobody any more, and is gone', async () => {
    const elder = await givenAKnownElder(t);
    const number = '1234567890123456';
    const em = t.orm.em.fork();
    em.create(ServiceCertificate, {
      ...{ number, person: em.getReference(Person, elder.id), startsOn: '2026-11-01', endsOn: '2026-11-22' },
      ...{ minutes: 60, services: 1, issuedAt: t.clock.now },
    });
    await em.flush();
    const verify = () =>
      send(t, undefined, 'query ($number: String!) { serviceCertificate(number: $number) { minutes } }', { number });
    expect((await verify()).data.serviceCertificate).toEqual({ minutes: 60 });

    expect(await erased(elder)).toBe('OK');

    expect((await verify()).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await t.orm.em.fork().count(ServiceCertificate, { person: elder.id })).toBe(0);
  });

  test('the audit holds nothing by which WeChat would know the person', async () => {
    const { data } = await send(t, undefined, SIGN_IN, { code: 'nobodys-business.1' });
    const personId: string = data.signInWithWeChat.viewer.id;

    const entries = await t.orm.em.fork().find(AuditEntry, { subjectId: personId });

    expect(entries.length).toBeGreaterThan(0);
    expect(JSON.stringify(entries)).not.toContain('nobodys-business');
  });

  test('who comes back through WeChat is somebody new', async () => {
    const first = await send(t, undefined, SIGN_IN, { code: 'comes-back.1' });
    const { id } = first.data.signInWithWeChat.viewer;
    const token = first.data.signInWithWeChat.tokens.accessToken;
    const requestId = await asked({ token }, id);
    const administrator = await givenStaff(t, { roles: ['ADMINISTRATOR'] as never });
    expect(outcomeOf(await answer(t, administrator, requestId))).toBe('OK');

    const second = await send(t, undefined, SIGN_IN, { code: 'comes-back.2' });

    expect(second.data.signInWithWeChat.userErrors).toEqual([]);
    expect(second.data.signInWithWeChat.viewer.id).not.toBe(id);
  });

  test('whoever asked for somebody is told what came of it', async () => {
    const elder = await givenAKnownElder(t);
    const guardian = await givenAGuardian(t, elder);
    const id = await asked(guardian, elder.id);

    await answer(t, await givenStaff(t), id, {
      decision: 'REFUSED',
      reason: 'MUST_BE_KEPT',
      words: '补贴还没有结算。',
    });

    const words = '删除王秀兰资料的申请没有办成：依照规定必须保留。补贴还没有结算。有疑问请打12349。';
    expect((await messagesOf(t, guardian))[0]).toBe(words);
    expect((await messagesOf(t, elder))[0]).toBe(words);
  });

  test('two who say yes at once remove it once; both are answered', async () => {
    const elder = await givenAKnownElder(t);
    const lunch = await givenASitting(t);
    await givenABooking(t, elder, lunch);
    const id = await asked(elder, elder.id);
    const [a, b] = [await givenStaff(t), await givenStaff(t)];

    const outcomes = await Promise.all([answer(t, a, id), answer(t, b, id)]);

    expect(outcomes.map(outcomeOf)).toEqual(['OK', 'OK']);
    expect(await placesTaken(t, lunch)).toBe(0);
    const done = { subjectId: elder.id, action: 'answerDataRequest', outcome: 'DONE' };
    expect(await t.orm.em.fork().count(AuditEntry, done as never)).toBe(1);
  });

  test('a correction that is answered at the same moment leaves nothing behind', async () => {
    for (let i = 0; i < 5; i += 1) {
      const elder = await givenAKnownElder(t);
      const correction = await correct(t, elder, elder.id, { field: 'BIRTH_DATE', value: '1944-05-05' });
      const deletion = await asked(elder, elder.id);
      const [a, b] = [await givenStaff(t), await givenStaff(t)];

      const [corrected, removed] = await Promise.all([
        answer(t, a, correction.data.requestCorrection.request.id),
        answer(t, b, deletion),
      ]);

      expect(outcomeOf(removed)).toBe('OK');
      expect(['OK', 'REQUEST_ANSWERED']).toContain(outcomeOf(corrected));
      const person = await t.orm.em.fork().findOneOrFail(Person, elder.id);
      expect([person.birthDate ?? null, person.nameAndBirthdayHash ?? null]).toEqual([null, null]);
    }
  });

  test('while places are booked and cancelled, a deletion leaves no place taken', async () => {
    for (let i = 0; i < 4; i += 1) {
      const elder = await givenAKnownElder(t);
      const daughter = await givenAnElder(t, { name: '王芳' });
      await givenADelegation(t, elder, daughter);
      const sittings = [];
      for (let day = 23; day < 27; day += 1) sittings.push(await givenASitting(t, { servedOn: `2026-11-${day}` }));
      await givenABooking(t, elder, sittings[2]!);
      const id = await asked(elder, elder.id);
      const reviewer = await givenStaff(t);

      const [answered] = await Promise.all([
        answer(t, reviewer, id),
        ...sittings.map((sitting, n) =>
          givenABooking(t, n % 2 ? elder : daughter, sitting, { dinerId: elder.id }).catch(() => undefined),
        ),
      ]);

      expect(outcomeOf(answered)).toBe('OK');
      for (const sitting of sittings) expect(await placesTaken(t, sitting)).toBe(0);
    }
  });
});

describeWithRedis('a deletion, on every process', () => {
  let redis: TestRedis;
  let t: TestApp;
  let other: TestApp;
  beforeAll(async () => {
    redis = await startRedis();
    t = await startApp({ redisUrl: redis.url });
    other = await startApp({ database: t.database, redisUrl: redis.url });
  });
  afterAll(async () => {
    await other?.close();
    await t?.close();
    await redis?.stop();
  });

  test('signs the person out at the very next request, though she was remembered a moment ago', async () => {
    const elder = await givenAKnownElder(t);
    const { data } = await remove(t, elder, elder.id);
    for (const on of [t, other]) expect((await send(on, elder, '{ viewer { id } }')).errors).toBeUndefined();

    await answer(t, await givenStaff(t), data.requestDeletion.request.id);

    for (const on of [other, t])
      expect((await send(on, elder, '{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
