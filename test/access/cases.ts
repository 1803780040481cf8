import { change, fillIn, givenPapers, save, start, submit } from '../applications/applications.ts';
import type { Sender, TestApp } from '../support/app.ts';
import type { SignedInPerson } from '../support/givens.ts';

/** The applications of the person of the world: one begun, one handed in, and one that was given back once and then rejected. */
export interface Cases {
  draftId: string;
  submittedId: string;
  decidedId: string;
  decidedNumber: string;
  decisionId: string;
  ratingId: string;
}

/** All of them at the desk of one reviewer, with the same words in every place where somebody may write. */
export async function casesOf(t: TestApp, person: SignedInPerson, reviewer: Sender, words: string): Promise<Cases> {
  const begun = async (itemId: string, answers: object) => {
    const { application } = await start(t, person, person.id, { itemId });
    await save(t, person, application.id, application.draftVersion, answers);
    return application.id as string;
  };
  const draftId = await begun('63/public-care-home', { place: words });
  const submittedId = await begun('63/meal-subsidy', { need: words });
  const decidedId = await begun('63/medical-and-temporary-aid', { need: words });
  for (const id of [submittedId, decidedId]) {
    await fillIn(t, person, id);
    await submit(t, person, id);
  }
  const input = { applicationId: decidedId };
  await change(t, reviewer, 'claimReview', input);
  const papers = [{ paper: words, why: words }];
  const { application: returned } = await change(t, reviewer, 'returnApplication', { ...input, words, papers });
  await givenPapers(t, person, decidedId, [returned.papers[0].code]);
  await submit(t, person, decidedId);
  await change(t, reviewer, 'claimReview', input);
  await change(t, reviewer, 'passApplication', { ...input, words });
  await change(t, reviewer, 'claimReview', input);
  await change(t, reviewer, 'rejectApplication', { ...input, reason: 'NOT_PROVEN', words });
  await change(t, person, 'rateApplication', { ...input, level: 1, words });
  const rows = await t.asOwner<Omit<Cases, 'draftId' | 'submittedId' | 'decidedId'>>(
    `select a.number as "decidedNumber", d.id as "decisionId", r.id as "ratingId" from application a
       join decision d on d.application_id = a.id join rating r on r.application_id = a.id where a.id = $1`,
    [decidedId],
  );
  return { draftId, submittedId, decidedId, ...rows[0]! };
}
