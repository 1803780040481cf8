import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ClaimStatus, TaskStatus } from '../../api/src/timebank/timebank.ts';
import { type TaskClaim } from '../../api/src/timebank/task-claim.entity.ts';
import { TimeTask } from '../../api/src/timebank/time-task.entity.ts';
import { Volunteer } from '../../api/src/timebank/volunteer.entity.ts';
import { send, startApp, type TestApp } from '../support/app.ts';

const PROOF = `query ($regionCode: String!) { timeBankProof(regionCode: $regionCode) {
  issuedMinutes heldMinutes balanceMinutes commonFundMinutes spentMinutes servedMinutes differenceMinutes } }`;

describe('the time bank of the demo world', () => {
  let t: TestApp;
  let volunteers: Volunteer[];
  let tasks: TimeTask[];
  beforeAll(async () => {
    t = await startApp({ withDemoWorld: true });
    const em = t.orm.em.fork();
    volunteers = await em.find(Volunteer, {}, { populate: ['person'], orderBy: { id: 'asc' } });
    tasks = await em.find(TimeTask, {}, { populate: ['claims'], orderBy: { id: 'asc' } });
  });
  afterAll(() => t?.close());

  const proofOf = async (regionCode: string) => (await send(t, undefined, PROOF, { regionCode })).data.timeBankProof;

  test('has volunteers near its elders, one of them with trainings, registered by staff of where they live', () => {
    expect(volunteers.map(({ person }) => t.vault.open(person, 'name'))).toEqual(['孙志强', '李红梅', '赵敏']);
    expect(volunteers[0]!.trainings).toEqual([
      { code: 'FIRST_AID', doneOn: '2026-10-03' },
      { code: 'FOOD_SAFETY', doneOn: '2026-10-05' },
    ]);
    expect(volunteers.every(({ registeredBy }) => registeredBy.staffId)).toBe(true);
  });

  test('has help that nobody has taken, some that waits for confirmation, and some that is disputed', () => {
    const standing = (status: TaskStatus) => tasks.filter((task) => task.status === status).length;
    expect(tasks.every((task) => t.vault.open(task, 'needs')?.startsWith('示例。'))).toBe(true);
    expect(
      [TaskStatus.OPEN, TaskStatus.AWAITING_CONFIRMATION, TaskStatus.DISPUTED, TaskStatus.SETTLED].map(standing),
    ).toEqual([4, 1, 1, 5]);
    const disputed = tasks.flatMap(({ claims }) => claims.getItems()).find(isDisputed)!;
    expect(t.vault.open(disputed, 'disputeWords')).toMatch(/^示例。/);
    expect(t.vault.open(disputed, 'answerWords')).toMatch(/^示例。/);
  });

  const isDisputed = ({ status }: TaskClaim): boolean => status === ClaimStatus.DISPUTED;

  test('has books in which every hour that was served stands, and no other', async () => {
    // 9 hours for the canteen and 1 for an elder; of the fund's 270 minutes 60 are spent and 180 set aside.
    expect(await proofOf('6301')).toEqual({
      ...{ issuedMinutes: 600, servedMinutes: 600, differenceMinutes: 0 },
      ...{ balanceMinutes: 330, commonFundMinutes: 30, heldMinutes: 180, spentMinutes: 60 },
    });
    expect(await proofOf('3301')).toMatchObject({ issuedMinutes: 120, commonFundMinutes: 60, differenceMinutes: 0 });
  });

  test('is loaded once: a second start adds nothing', async () => {
    const again = await startApp({ withDemoWorld: true, database: t.database });
    try {
      expect(await again.orm.em.fork().count(TimeTask)).toBe(tasks.length);
    } finally {
      await again.close();
    }
  });
});
