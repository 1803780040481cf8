import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { send, startApp, type TestApp } from '../support/app.ts';

const SERVICE_ITEM = /* GraphQL */ `
  query ($id: ID!, $asOf: LocalDate) {
    serviceItem(id: $id, asOf: $asOf) {
      id
      code
      title
      pillar
      audiences
      access
      where
      validFrom
      validTo
      servicePointKinds
      region {
        fullName
      }
      bring {
        name
        proves
      }
      document {
        title
        issuers
        number
        issuedOn
        standing
        standingNote
      }
      clauses {
        id
        quote
        text
        document {
          title
          standing
        }
      }
    }
  }
`;

const RESIDENTIAL = '33/residential-care';

describe('serviceItem', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const ask = (id: string, variables: object = {}) => send(t, undefined, SERVICE_ITEM, { id, ...variables });

  test('a visitor reads what it is, where to go, what to bring and what each paper proves', async () => {
    const { serviceItem } = (await ask(RESIDENTIAL)).data;

    expect(serviceItem).toMatchObject({
      id: RESIDENTIAL,
      code: 'residential-care',
      title: '残疾人集中托养',
      pillar: 'RESPITE',
      audiences: ['DISABLED', 'FAMILY'],
      access: 'APPLY',
      where: '户籍地乡镇（街道）或社区',
      validFrom: '2023-12-07',
      validTo: null,
      servicePointKinds: ['DISABILITY_CARE_INSTITUTION'],
      region: { fullName: '浙江省' },
      bring: [
        { name: '户口簿', proves: '户口在浙江省' },
        { name: '残疾人证', proves: '有残疾人证' },
        { name: '精神残疾在稳定期的医院证明', proves: '精神残疾在稳定期' },
      ],
    });
  });

  test('of whoever applies together, each one’s papers are told with what they prove', async () => {
    const { serviceItem } = (await ask('33/aged-and-disabled-together')).data;

    expect(serviceItem.bring[1]).toEqual({ name: '残疾子女的残疾人证', proves: '有残疾人证' });
  });

  test('and the policy behind it: the document, its standing, each clause with the whole sentence around it', async () => {
    const { document, clauses } = (await ask(RESIDENTIAL)).data.serviceItem;

    expect(document).toMatchObject({
      title: '关于加快完善残疾人托养服务体系的意见',
      issuedOn: '2023-12-07',
      standing: 'IN_FORCE',
      issuers: expect.arrayContaining(['浙江省民政厅']),
    });
    expect(clauses.map(({ id }: { id: string }) => id)).toEqual([
      'Z02',
      'Z03',
      'Z05',
      'Z06',
      'Z07',
      'Z08',
      'Z09',
      'Z12',
      'Z13',
      'Z18',
      'Z20',
      'Z35',
    ]);
    expect(clauses[2]).toMatchObject({
      quote: '具有浙江省户籍、持有《中华人民共和国残疾人证》',
      document: { title: document.title },
    });
    for (const { quote, text } of clauses) {
      expect(text).toContain(quote.replaceAll(/\s/g, ''));
      expect(text).toMatch(/。$/);
    }
  });

  test('a draft says that it is one', async () => {
    expect((await ask('3301/certificate-reward')).data.serviceItem.document).toMatchObject({
      standing: 'DRAFT',
      standingNote: expect.stringContaining('不是已施行的规定'),
    });
  });

  test.each([
    '33/no-such-item',
    '33',
    'residential-care',
    '3301/residential-care',
    '',
    '//',
    'x'.repeat(50_000),
    '33/\0',
  ])('an item that does not exist is null (%#)', async (id) => {
    const { data, errors } = await ask(id);

    expect(errors).toBeUndefined();
    expect(data.serviceItem).toBeNull();
  });

  test('before its document there was no such item', async () => {
    expect((await ask(RESIDENTIAL, { asOf: '2023-12-06' })).data.serviceItem).toBeNull();
  });
});
