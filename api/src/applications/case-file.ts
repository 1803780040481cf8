import { type Dictionary, type EntityClass, type EntityManager } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { personLoader, staffLoader } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import type { Context } from '../platform/context.ts';
import { perRequest } from '../platform/per-request.ts';
import { SealedType } from '../platform/sealed.ts';
import { Application } from './application.entity.ts';
import { ApplicationEvent } from './application-event.entity.ts';
import { ApplicationMember } from './application-member.entity.ts';
import { Attachment } from './attachment.entity.ts';
import { Decision } from './decision.entity.ts';
import { Entitlement } from './entitlement.entity.ts';
import { Rating } from './rating.entity.ts';
import { ReviewStep } from './review-step.entity.ts';

/** An application with all that belongs to it, each kind in the order in which it came. */
export interface CaseFile {
  application: Application;
  members: ApplicationMember[];
  steps: ReviewStep[];
  events: ApplicationEvent[];
  decisions: Decision[];
  attachments: Attachment[];
  entitlements: Entitlement[];
  ratings: Rating[];
}

/** Case files by the ids of their applications, nothing where there is none: one statement for all that a request asks for, and everybody named in them. */
export const caseFiles = perRequest(
  (ctx) =>
    new DataLoader(async (ids: readonly string[]): Promise<(CaseFile | undefined)[]> => {
      const rows = await ctx.em.execute<FileRow[]>(FILES, [ids.join()]);
      const files = new Map(
        rows.map((row) => {
          for (const person of entitiesOf(ctx.em, Person, row.people)) personLoader(ctx).prime(person.id, person);
          for (const staff of row.staff ?? []) staffLoader(ctx).prime(staff.id, staff);
          return [row.id, fileOf(ctx.em, row)];
        }),
      );
      return ids.map((id) => files.get(id));
    }),
);

type Rows = Dictionary[] | null;

interface FileRow extends Record<Exclude<keyof CaseFile, 'application'>, Rows> {
  id: string;
  application: Dictionary;
  people: Rows;
  staff: { id: string; name: string }[] | null;
}

const rowsOf = (table: string, order: string) =>
  `(select jsonb_agg(to_jsonb(x) order by ${order}) from ${table} x where x.application_id = a.id)`;

const FILES = `
  select a.id, to_jsonb(a) as application,
    ${rowsOf('application_member', 'x.place')} as members, ${rowsOf('review_step', 'x.round, x.place')} as steps,
    ${rowsOf('application_event', 'x.id')} as events, ${rowsOf('decision', 'x.id')} as decisions,
    ${rowsOf('attachment', 'x.id')} as attachments, ${rowsOf('entitlement', 'x.id')} as entitlements,
    ${rowsOf('rating', 'x.id')} as ratings,
    (select jsonb_agg(to_jsonb(p)) from person p where p.id in (
      select m.person_id from application_member m where m.application_id = a.id
      union select (e.done_by ->> 'personId')::uuid from application_event e where e.application_id = a.id)) as people,
    (select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name)) from staff s where s.id in (
      select (e.done_by ->> 'staffId')::uuid from application_event e where e.application_id = a.id
      union select r.claimed_by_id from review_step r where r.application_id = a.id)) as staff
  from application a where a.id = any(string_to_array(?, ',')::uuid[])`;

const fileOf = (em: SqlEntityManager, row: FileRow): CaseFile => ({
  application: entitiesOf(em, Application, [row.application])[0]!,
  members: entitiesOf(em, ApplicationMember, row.members),
  steps: entitiesOf(em, ReviewStep, row.steps),
  events: entitiesOf(em, ApplicationEvent, row.events),
  decisions: entitiesOf(em, Decision, row.decisions),
  attachments: entitiesOf(em, Attachment, row.attachments),
  entitlements: entitiesOf(em, Entitlement, row.entitlements),
  ratings: entitiesOf(em, Rating, row.ratings),
});

/** The file of an application that is there. */
export async function caseFileOf(ctx: Context, id: string): Promise<CaseFile> {
  const file = await caseFiles(ctx).load(id);
  if (file) return file;
  throw new Error(`There is no application ${id}.`); // Whoever asks has just read it.
}

/** Rows that came as JSON as entities; bytes come as hexadecimal digits. */
function entitiesOf<T extends object>(em: EntityManager, entity: EntityClass<T>, rows: Rows): T[] {
  const { props } = em.getMetadata().get(entity);
  const sealed = props
    .filter(({ customType }) => customType instanceof SealedType)
    .map(({ fieldNames }) => fieldNames[0]!);
  return (rows ?? []).map((row) => {
    for (const column of sealed) {
      const text: unknown = row[column];
      if (typeof text === 'string') row[column] = Buffer.from(text.slice(2), 'hex');
    }
    return em.map(entity, row as never);
  });
}
