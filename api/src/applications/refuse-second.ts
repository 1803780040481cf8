import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, type CivilDate } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import type { Person } from '../identity/person.entity.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { itemIdOf } from '../policies/policy-library.ts';
import type { ApplicableItem } from './applicable-item.ts';
import { OPEN_STATUSES } from './application.ts';
import { Application } from './application.entity.ts';
import { Entitlement } from './entitlement.entity.ts';

/**
 * One open case of an item at a time, and none while what was granted lasts, unless the item says otherwise. The person
 * is locked: of several at once the second meets the first.
 */
export async function refuseSecond(
  em: EntityManager,
  item: ApplicableItem,
  person: Person,
  today: CivilDate,
): Promise<void> {
  const { manyOpen = false, renewDays = 0 } = item.application.again;
  const itemId = itemIdOf(item);
  if (manyOpen) return;
  const open = await em.findOne(
    Application,
    { person, itemId, status: { $in: [...OPEN_STATUSES] } },
    { populate: ['members.person', 'person'] },
  );
  if (open)
    throw new Refusal(
      UserErrorCode.ALREADY_APPLIED,
      '这项服务已经有一份申请在办，不用再申请。请看那一份办到哪一步了。',
      ['itemId'],
    ).with({ application: open });
  const live = await em.find(Entitlement, { person, itemId, $or: [{ endsOn: null }, { endsOn: { $gte: today } }] });
  if (live.some(({ endsOn }) => !endsOn || endsOn > addDays(today, renewDays)))
    throw new Refusal(UserErrorCode.ALREADY_GRANTED, `这项待遇您已经有了，现在不用再申请。有变化的，请打${HOTLINE}。`, [
      'itemId',
    ]);
}
