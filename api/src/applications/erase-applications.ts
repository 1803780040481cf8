import type { ViewerContext } from '../platform/context.ts';
import { itemOf } from './applicable-item.ts';
import type { Answers } from './application.ts';
import { Application } from './application.entity.ts';
import { ApplicationEvent } from './application-event.entity.ts';
import { Attachment } from './attachment.entity.ts';
import { Decision } from './decision.entity.ts';
import { Rating } from './rating.entity.ts';
import { ReviewStep } from './review-step.entity.ts';

/**
 * Removes what a person wrote, what was written to him, his papers and what was known of him from his applications, in
 * the surrounding transaction. That there was one, how it went and what it granted stays, and says nothing of whose it was.
 */
export async function eraseApplicationsOf(ctx: ViewerContext, personId: string): Promise<void> {
  const { em, vault } = ctx;
  const cases = await em.find(Application, { members: { person: personId } }, { populate: ['members'] });
  for (const application of cases) {
    if (application.person.id === personId) await eraseCase(ctx, application);
    else await eraseMember(ctx, application, personId);
  }
  const all = await em.find(Decision, { application: { $in: cases } }, { populate: ['application.members'] });
  for (const decision of all) {
    const { members, person } = decision.application;
    const codes = members.getItems().flatMap((one) => (one.person.id === personId ? [one.code] : []));
    const isStaying = ({ code }: { code: string }) => !codes.includes(code);
    decision.facts = vault.seal(
      Decision,
      decision.id,
      'facts',
      (vault.open(decision, 'facts') ?? []).filter(isStaying),
    );
    decision.outcomes = vault.seal(
      Decision,
      decision.id,
      'outcomes',
      (vault.open(decision, 'outcomes') ?? []).filter(isStaying),
    );
    if (person.id === personId) em.assign(decision, { words: null });
  }
}

async function eraseCase({ em, vault }: ViewerContext, application: Application): Promise<void> {
  application.answers = vault.seal(Application, application.id, 'answers', {});
  em.assign(application, { returned: null, appealWords: null });
  for (const event of await em.find(ApplicationEvent, { application })) em.assign(event, { words: null });
  for (const step of await em.find(ReviewStep, { application })) em.assign(step, { proposal: null });
  for (const rating of await em.find(Rating, { application })) em.assign(rating, { words: null, answer: null });
  // Their bytes belong to nobody then, and are swept.
  await em.nativeDelete(Attachment, { application });
}

/** Of another's case only what was answered about this member, and his papers. */
async function eraseMember(ctx: ViewerContext, application: Application, personId: string): Promise<void> {
  const { em, vault } = ctx;
  const code = application.members.getItems().find(({ person }) => person.id === personId)?.code;
  const { form, papers } = (await itemOf(ctx, application)).application;
  const staying = Object.entries(vault.open(application, 'answers') ?? {}).filter(
    ([name]) => form.properties[name]?.of !== code,
  );
  application.answers = vault.seal(
    Application,
    application.id,
    'answers',
    Object.fromEntries<Answers[string]>(staying),
  );
  const own = papers.filter(({ of }) => of === code).map((paper) => paper.code);
  await em.nativeDelete(Attachment, { application, paperCode: { $in: own } });
}
