import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { BUILD_MS, buildWeapp } from './support/build.ts';
import { standAtNoon } from './support/clock.ts';
import { Phone } from './support/phone.ts';
import { startApi, type RunningApi } from './support/running-api.ts';
import { standInForWeChat, type WeChat } from './support/wechat.ts';

const TOKENS = 'tokens { accessToken accessTokenExpiresAt refreshToken }';

/** A dinner that somebody has booked for today, as he may show it. */
interface Booked {
  id: string;
  collectionCode: string;
}

describe('the counter in the compiled mini-program', () => {
  let api: RunningApi | undefined;
  let weChat: WeChat;
  let phone: Phone | undefined;
  let scanned: string;

  beforeAll(async () => {
    standAtNoon();
    await buildWeapp();
  }, BUILD_MS);

  beforeEach(async () => {
    jest.resetModules();
    api = await startApi();
    weChat = standInForWeChat(api.url);
    Object.assign(weChat.wx, {
      scanCode: ({ success }: { success(reply: object): void }) => success({ result: scanned }),
      onNetworkStatusChange: () => undefined,
      offNetworkStatusChange: () => undefined,
    });
  });
  afterEach(async () => {
    phone?.close();
    await api?.stop();
  });
  /** Asks the API as another device would. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- A test says which fields it expects by asking for them.
  const ask = (token: string | undefined, query: string, variables: object = {}): Promise<any> =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
      const call = http.request(`${api!.url}/graphql`, { method: 'POST', headers }, (reply) => {
        const chunks: Buffer[] = [];
        reply.on('data', (chunk: Buffer) => chunks.push(chunk));
        reply.on('end', () => {
          const said = Buffer.concat(chunks).toString('utf8');
          const { data } = JSON.parse(said) as { data: unknown };
          data ? resolve(data) : reject(new Error(said));
        });
      });
      call.on('error', reject);
      call.end(JSON.stringify({ query, variables }));
    });

  /** Today's dinner at the canteen of the demo operator, booked by a person of the demo world. */
  async function givenADinnerFor(name: string): Promise<Booked> {
    const { demoPeople } = await ask(undefined, '{ demoPeople { id name } }');
    const { id } = demoPeople.find((person: { name: string }) => person.name === name);
    const { signInAsDemoPerson } = await ask(
      undefined,
      `mutation ($input: SignInAsDemoPersonInput!) { signInAsDemoPerson(input: $input) { ${TOKENS} viewer { id } } }`,
      { input: { personId: id } },
    );
    const { accessToken } = signInAsDemoPerson.tokens;
    const { servicePoints } = await ask(
      accessToken,
      '{ servicePoints(regionCode: "630102901001", kinds: [CANTEEN], first: 50) { edges { node { id name } } } }',
    );
    const canteen = servicePoints.edges.find(({ node }: { node: { name: string } }) => node.name === '清江社区食堂');
    const { sittings } = await ask(
      accessToken,
      'query ($id: ID!) { sittings(servicePointId: $id, from: "2026-11-22", until: "2026-11-22") { id meal } }',
      { id: canteen.node.id },
    );
    const dinner = sittings.find(({ meal }: { meal: string }) => meal === 'DINNER');
    const { bookMeal } = await ask(
      accessToken,
      'mutation ($input: BookMealInput!) { bookMeal(input: $input) { booking { id collectionCode } userErrors { message } } }',
      {
        input: {
          sittingId: dinner.id,
          dinerId: signInAsDemoPerson.viewer.id,
          fulfilment: 'DINE_IN',
          agreedOwnShareFen: 10_000,
          idempotencyKey: randomUUID(),
        },
      },
    );
    return bookMeal.booking as Booked;
  }

  /** The operator's own phone, signed in, with the counter open. */
  async function openCounter(): Promise<{ token: string; phone: Phone }> {
    const { signInAsStaff } = await ask(
      undefined,
      `mutation ($input: SignInAsStaffInput!) { signInAsStaff(input: $input) { ${TOKENS} } }`,
      { input: { userName: 'demo-operator', password: 'doorstep-demo' } },
    );
    weChat.storage.set('doorstep.session', JSON.stringify({ id: 'of-the-test', ...signInAsStaff.tokens }));
    const opened = (phone = new Phone(weChat));
    await opened.press('打开取餐台');
    await opened.reads('清江社区食堂');
    return { token: signInAsStaff.tokens.accessToken as string, phone: opened };
  }

  const statusesSeenBy = async (token: string): Promise<string[]> => {
    const { counter } = await ask(token, '{ counter { sittings { bookings { status proof } } } }');
    return counter.sittings.flatMap(({ bookings }: { bookings: { status: string; proof: string }[] }) =>
      bookings.map(({ status, proof }) => `${status} ${proof}`),
    );
  };

  test('a phone tail on the keypad hands out a meal', async () => {
    await givenADinnerFor('王秀兰');
    const { token, phone } = await openCounter();

    for (const digit of '0001') await phone.press(new RegExp(`^${digit}$`));
    await phone.reads('王*兰 · 晚餐 · 到食堂吃');
    await phone.press(/^取餐$/);

    await phone.reads('晚餐 可以取');
    expect(await statusesSeenBy(token)).toEqual(['COLLECTED PHONE_TAIL']);
  });

  test('without network a scanned code is noted, and registered when the network is back', async () => {
    const { id, collectionCode } = await givenADinnerFor('王秀兰');
    const { token, phone } = await openCounter();
    scanned = `doorstep:meal:${id}:${collectionCode}`;
    weChat.network = 'DOWN';

    await phone.press('扫二维码');
    await phone.reads('先记下，连上网再登记');
    expect(await statusesSeenBy(token)).toEqual(['CONFIRMED null']);
    weChat.network = 'GOOD';

    await phone.press('下一位');
    await phone.reads('今天 1 份，已取 1 份');
    const end = performance.now() + 15_000;
    while (weChat.storage.get('doorstep.counter-waiting') !== '[]' && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await statusesSeenBy(token)).toEqual(['COLLECTED QR']);
  });
});
