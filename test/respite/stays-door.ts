import { sendFast, type TestApp } from '../support/app.ts';
import type { Deed, Standing } from './stays-model.ts';

/** How often each deed was answered how: "accept OK". */
export type Tally = Map<string, number>;

const REFUSALS: Record<Deed['do'] | 'request', readonly string[]> = {
  request: ['HOUSE_FULL', 'OVER_QUOTA', 'ALREADY_STAYING'],
  accept: ['OFFER_OVER', 'NOT_AT_THIS_STAGE'],
  decline: ['OFFER_OVER', 'NOT_AT_THIS_STAGE'],
  cancel: ['NOT_AT_THIS_STAGE'],
  change: ['HOUSE_FULL', 'OVER_QUOTA', 'ALREADY_STAYING', 'NOT_AT_THIS_STAGE', 'DATES_NOT_POSSIBLE'],
  admit: ['NOT_AT_THIS_STAGE', 'DATES_NOT_POSSIBLE', 'BED_IN_USE'],
  discharge: ['NOT_AT_THIS_STAGE'],
  offer: ['NOT_AT_THIS_STAGE', 'HOUSE_FULL', 'OVER_QUOTA', 'ALREADY_STAYING'],
  refuse: ['NOT_AT_THIS_STAGE'],
};

const VERBS: Record<Deed['do'] | 'request', string> = {
  request: 'requestRespiteStay',
  accept: 'acceptOffer',
  decline: 'declineOffer',
  cancel: 'cancelRespiteStay',
  change: 'changeRespiteStay',
  admit: 'admitToStay',
  discharge: 'dischargeFromStay',
  offer: 'offerStay',
  refuse: 'refuseStay',
};

const STANDING = 'id status startsOn endsOn mayAnswer house { id }';

/** A stay as an answer has it. */
export type AnsweredStay = Standing & {
  mayAnswer: boolean;
  id: string;
  house: { id: string };
  placedWith: { id: string }[];
};

/** Sends what families and houses do, counts what it was answered, and keeps what should not have been. */
export class StaysDoor {
  readonly faults: string[] = [];
  readonly tally: Tally = new Map();

  constructor(readonly t: TestApp) {}

  async read(as: { token: string }, id: string): Promise<AnsweredStay> {
    const query = `query ($id: ID!) { respiteStay(id: $id) { ${STANDING} } }`;
    const { data, errors } = await sendFast(this.t, as, query, { id });
    if (errors) throw new Error(`respiteStay: ${JSON.stringify(errors)}`);
    return data.respiteStay as AnsweredStay;
  }

  /** `besides` may be answered too. */
  async send(
    as: { token: string },
    what: Deed['do'] | 'request',
    input: object,
    besides: readonly string[] = [],
  ): Promise<{ code: string; stay?: AnsweredStay }> {
    const verb = VERBS[what];
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const both = what === 'request' ? 'placedWith { id }' : '';
    const parts = what === 'admit' || what === 'discharge' ? 'stayId' : `stay { ${STANDING} ${both} }`;
    const text = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${parts} userErrors { code message } } }`;
    const { data, errors } = await sendFast(this.t, as, text, { input });
    if (errors) throw new Error(`${verb}: ${JSON.stringify(errors)}`);
    const { stay, userErrors } = data[verb] as {
      stay?: AnsweredStay;
      userErrors: { code: string; message: string }[];
    };
    const code = userErrors[0]?.code ?? 'OK';
    this.count(`${what} ${code}`);
    if (code !== 'OK' && ![...REFUSALS[what], ...besides].includes(code))
      this.faults.push(`${what}: ${JSON.stringify(userErrors)} for ${JSON.stringify(input)}`);
    return { code, ...(stay && { stay }) };
  }

  count(what: string): void {
    this.tally.set(what, (this.tally.get(what) ?? 0) + 1);
  }
}
