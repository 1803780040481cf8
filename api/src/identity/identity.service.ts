import { LockMode } from '@mikro-orm/core';
import { hash, verify } from '@node-rs/argon2';
import type { EntityManager } from '@mikro-orm/postgresql';
import { atomically } from '../platform/atomically.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { HOTLINE } from '@doorstep/shared/hotline';
import { Ground } from '../platform/ground.ts';
import { enterPerson } from './people.ts';
import { Person } from './person.entity.ts';
import type { SignedIn } from './sessions.ts';
import { Staff } from './staff.entity.ts';
import { WeChatAccount } from './wechat-account.entity.ts';

const FAILURES_BEFORE_LOCK_OUT = 5;
const LOCK_OUT_MS = 15 * 60_000;

/** Signs in the person behind a code of `wx.login`; at the first time a person is made, of whom nothing is known yet. */
export async function signInWithWeChat(ctx: Context, code: string): Promise<SignedIn> {
  const openId = await ctx.weChat.openIdOf(code);
  return atomically(ctx, async (em) => {
    const account = await em.findOne(WeChatAccount, { openId }, { populate: ['person'] });
    if (account) return openFor(ctx, em, account.person);
    const person = enterPerson(em, ctx.vault, { name: '微信用户' });
    em.create(WeChatAccount, { openId, person, createdAt: ctx.now() });
    ctx.trail.about = { subjectId: person.id, ground: Ground.SELF };
    return ctx.sessions.open(em, { person }, ctx.now());
  });
}

/** A session of a person's own; the dead sign in no more, nor does who had everything removed. */
async function openFor(ctx: Context, em: EntityManager, { id }: Person): Promise<SignedIn> {
  // Locked, or a session could be opened while a death is being recorded, and outlive it.
  const person = await em.findOneOrFail(Person, id, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true });
  if (person.diedOn || person.erasedAt)
    throw new Refusal(UserErrorCode.SIGN_IN_FAILED, `这个账号已经停用。有疑问请打${HOTLINE}。`);
  ctx.trail.about = { subjectId: person.id, ground: Ground.SELF };
  return ctx.sessions.open(em, { person }, ctx.now());
}

/** Signs in as one of the demo world's people. Never anybody else: the introduction marks them. */
export async function signInAsDemoPerson(ctx: Context, personId: string): Promise<SignedIn> {
  return atomically(ctx, async (em) => {
    const person = await em.findOne(Person, { id: personId, demoIntroduction: { $ne: null } });
    if (!person) throw new Refusal(UserErrorCode.NOT_FOUND, '没有找到这位演示人物，请刷新后再选。', ['personId']);
    return openFor(ctx, em, person);
  });
}

/** Signs in staff, and locks the account for a while after repeated failures. */
export async function signInAsStaff(ctx: Context, userName: string, password: string): Promise<SignedIn> {
  await ctx.rateLimits.count('sign-in', ctx.address);
  const outcome = await atomically(ctx, async (em) => {
    // The lock makes parallel guesses wait for each other, so that none escapes the count.
    const staff = await em.findOne(Staff, { userName }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (staff?.lockedUntil && staff.lockedUntil > ctx.now()) return 'LOCKED_OUT';
    // An unknown name takes as long as a wrong password, so that names cannot be probed by the clock.
    const isRight = await verify(staff?.passwordHash ?? (await unknownStaffHash), password);
    if (staff && isRight) {
      Object.assign(staff, { failedSignIns: 0, lockedUntil: null });
      return ctx.sessions.open(em, { staff }, ctx.now());
    }
    ctx.trail.isRefused = true;
    if (staff) countFailure(staff, ctx.now());
    return 'SIGN_IN_FAILED';
  });
  // Thrown only here: inside, it would roll the count back.
  if (outcome === 'LOCKED_OUT')
    throw new Refusal(UserErrorCode.LOCKED_OUT, '密码错了太多次，这个账号暂停登录15分钟。请稍后再试，或联系管理员。');
  if (outcome === 'SIGN_IN_FAILED') throw new Refusal(UserErrorCode.SIGN_IN_FAILED, '用户名或密码不对，请再试一次。');
  return outcome;
}

function countFailure(staff: Staff, now: Date): void {
  staff.failedSignIns += 1;
  if (staff.failedSignIns < FAILURES_BEFORE_LOCK_OUT) return;
  Object.assign(staff, { failedSignIns: 0, lockedUntil: new Date(now.getTime() + LOCK_OUT_MS) });
}

const unknownStaffHash = hash('the password of nobody');

/** Trades a refresh token for a new pair. */
export async function refreshSession({ em, sessions, now }: Context, refreshToken: string): Promise<SignedIn> {
  const rotated = await sessions.rotate(em, refreshToken, now());
  if (!rotated) throw new Refusal(UserErrorCode.SESSION_ENDED, '登录已结束，请重新登录。');
  return rotated;
}

/** Ends the viewer's session at once. */
export const signOut = ({ em, sessions, viewer, now }: ViewerContext): Promise<void> =>
  sessions.end(em, viewer.sessionId, now());
