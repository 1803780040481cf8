import type { FilterQuery } from '@mikro-orm/core';
import { covers } from '../identity/covers.ts';
import { Role } from '../identity/role.ts';
import type { Staff } from '../identity/staff.entity.ts';
import type { DataRequest } from './data-request.entity.ts';

type Post = Pick<Staff, 'roles' | 'regionCode'>;

/** Staff answer for the people who live where they work; for those of whom no home is known any administrator does. */
export const mayAnswer = (post: Post, { regionCode }: Pick<DataRequest, 'regionCode'>): boolean =>
  regionCode ? covers(post, regionCode) : post.roles.includes(Role.ADMINISTRATOR);

/** The requests that {@link mayAnswer} allows, as a condition. */
export const answerableBy = ({ roles, regionCode }: Post): FilterQuery<DataRequest> => ({
  $or: [
    { regionCode: { $like: `${regionCode}%` } },
    ...(roles.includes(Role.ADMINISTRATOR) ? [{ regionCode: null }] : []),
  ],
});
