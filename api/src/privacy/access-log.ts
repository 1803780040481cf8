import { sql } from '@mikro-orm/core';
import { SERVICE_ZONE } from '@doorstep/shared/civil-date';
import { IN_PERSON_ONLY, readAbout } from '../delegations/authority.ts';
import { Person } from '../identity/person.entity.ts';
import type { Relation } from '../identity/relation.ts';
import { AuditOutcome } from '../platform/audit-entry.entity.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';

/** What somebody did, read or was refused about a person on one day, however often. */
export interface AccessLogLine {
  id: string;
  at: Date;
  outcome: AuditOutcome;
  action: string;
  purpose?: string | undefined;
  code?: string | undefined;
  ground?: Ground | undefined;
  name?: string | undefined;
  relation?: Relation | undefined;
  isSelf: boolean;
  count: number;
}

interface Row {
  id: string;
  at: string;
  outcome: AuditOutcome;
  action: string;
  purpose: string | null;
  code: string | null;
  ground: Ground | null;
  actorPersonId: string | null;
  actorStaffId: string | null;
  sealedName: Buffer | null;
  staffName: string | null;
  relation: Relation | null;
  count: number;
}

interface Asked {
  personId: string;
  includeOwn: boolean;
  first: number;
  after?: string;
}

/** An instant of a cursor. */
const INSTANT = { test: (text: string) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text };

/** Who did or read what about a person and why, the newest first; what one did repeatedly on one day is one line. */
export async function accessLog(ctx: ViewerContext, asked: Asked): Promise<Page<AccessLogLine>> {
  const { personId, first } = asked;
  const notFound = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人。', ['personId']);
  await readAbout(ctx, personId, IN_PERSON_ONLY, notFound);
  const rows = await linesOf(ctx, asked);
  return pageOf(
    rows.map((row) => lineOf(ctx, row, personId)),
    first,
    ({ at, id }) => [at.toISOString(), id],
  );
}

function linesOf({ em }: ViewerContext, { personId, includeOwn, first, after }: Asked): Promise<Row[]> {
  const [at, id] = fromCursor(after, INSTANT, KEY.ID) ?? [];
  const beyond = at ? sql`where (line.at, line.id) < (${at}::timestamptz, ${id}::uuid)` : sql``;
  return em.execute<Row[]>(sql`
    select line.*, p.name as "sealedName", s.name as "staffName", d.relation from (
      select max(e.at) as at, (array_agg(e.id order by e.at desc, e.id desc))[1] as id, count(*)::int as count,
        e.action, e.outcome, e.purpose, e.code, e.authority as ground,
        e.actor_person_id as "actorPersonId", e.actor_staff_id as "actorStaffId",
        (array_agg(e.authority_id order by e.at desc, e.id desc))[1] as "groundId"
      from audit_entry e
      where e.subject_id = ${personId} and (${includeOwn} or not ${isOwn(personId)})
      group by (e.at at time zone ${SERVICE_ZONE})::date, e.action, e.outcome, e.purpose, e.code, e.authority,
        e.actor_person_id, e.actor_staff_id
    ) line
    left join person p on p.id = line."actorPersonId"
    left join staff s on s.id = line."actorStaffId"
    left join delegation d on d.id = line."groundId"
    ${beyond}
    order by line.at desc, line.id desc limit ${first + 1}`);
}

/** Nobody is signed in yet while he signs in. */
const isOwn = (personId: string) => sql`(
  e.actor_person_id is not distinct from ${personId}::uuid
  or e.actor_person_id is null and e.actor_staff_id is null and e.authority is not distinct from 'SELF'
)`;

function lineOf({ vault }: ViewerContext, row: Row, personId: string): AccessLogLine {
  const { id, at, outcome, action, count, actorPersonId, actorStaffId, relation } = row;
  const isNobody = !actorPersonId && !actorStaffId;
  const isSelf = actorPersonId === personId || (isNobody && row.ground === Ground.SELF);
  // A stranger's own ground, such as asking for a delegation, is none over this person.
  const ground = !isSelf && row.ground === Ground.SELF ? undefined : (row.ground ?? undefined);
  return {
    id,
    at: new Date(at),
    outcome,
    action,
    count,
    isSelf,
    purpose: row.purpose ?? undefined,
    code: row.code ?? undefined,
    ground: isNobody && !isSelf ? Ground.SYSTEM : ground,
    relation: relation ?? undefined,
    name: nameIn(),
  };

  /** Staff are named in all they do; of a stranger who was refused one learns that it happened, not who it was. */
  function nameIn(): string | undefined {
    if (row.staffName) return row.staffName;
    if (!actorPersonId || (outcome === AuditOutcome.REFUSED && !row.ground && !isSelf)) return undefined;
    return vault.openAt<Person, 'name'>(Person, actorPersonId, 'name', row.sealedName);
  }
}
