import { maskName } from '@doorstep/shared/id-number';
import { hoursWords } from '@doorstep/shared/hours-words';
import { tellEachInMatter, tellInMatter } from '../delegations/recipients.ts';
import type { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import { MessageLink } from '../messages/message.entity.ts';
import type { Context } from '../platform/context.ts';
import { placeOf } from './credits.ts';

type Telling = Pick<Context, 'em' | 'vault' | 'now' | 'regions'>;

/** Tells somebody of his hours. */
export const tellOfHours = (ctx: Telling, personId: string, text: string): Promise<void> =>
  tellInMatter(ctx, ofHours(personId, text));

const ofHours = (aboutId: string, text: string) => ({
  ...{ aboutId, matter: Scope.TIME_BANK, text, link: MessageLink.HOURS },
});

interface GiftNews {
  giver: Person;
  recipient: Person;
  minutes: number;
  arriving: number;
  to: string;
}

/** Tells both of a gift: who gave too, so that nobody gives in his name unseen. Each reads the other's name masked. */
export async function tellOfGift(ctx: Telling, { giver, recipient, minutes, arriving, to }: GiftNews): Promise<void> {
  const name = (person: Person) => ctx.vault.open(person, 'name') ?? '';
  const sent = `${name(giver)}送给${maskName(name(recipient))}${hoursWords(minutes)}时长，已经送到。`;
  await tellOfHours(ctx, giver.id, sent);
  const where = placeOf(ctx.regions, to);
  const got = `${maskName(name(giver))}送给${name(recipient)}${hoursWords(arriving)}时长，在${where}可以用。`;
  await tellOfHours(ctx, recipient.id, got);
}

interface DonationNews {
  person: Person;
  minutes: number;
  book: string;
}

/** Tells each who gave to all, and gives the rows that were written for each. */
export const tellOfDonations = (ctx: Telling, donations: readonly DonationNews[]): Promise<object[][]> =>
  tellEachInMatter(
    ctx,
    donations.map(({ person, minutes, book }) => {
      const name = ctx.vault.open(person, 'name') ?? '';
      const fund = `${placeOf(ctx.regions, book)}的公益时长`;
      return ofHours(person.id, `${name}捐了${hoursWords(minutes)}给${fund}，帮没有时长的老人。谢谢。`);
    }),
  );
