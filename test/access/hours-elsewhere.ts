import { randomUUID } from 'node:crypto';
import { HoursReceived } from '../../api/src/clearing/hours-received.entity.ts';
import { HoursSent } from '../../api/src/clearing/hours-sent.entity.ts';
import { ReceivedStatus, SentStatus } from '../../api/src/clearing/clearing.ts';
import { ReceivingNumber } from '../../api/src/clearing/receiving-number.entity.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { Ground } from '../../api/src/platform/ground.ts';
import { NOON, type TestApp } from '../support/app.ts';

/** Somebody's number, what he sent to another installation and what he got from there; with the same words where somebody may write. */
export async function hoursElsewhereOf(t: TestApp, personId: string, words: string): Promise<void> {
  const em = t.orm.em.fork();
  const person = em.getReference(Person, personId);
  const [id, sentId] = [randomUUID(), randomUUID()];
  em.create(ReceivingNumber, {
    ...{ id, person, book: '6301', numberHash: randomUUID(), issuedAt: NOON, expiresOn: '2027-11-22' },
    number: t.vault.seal(ReceivingNumber, id, 'number', '6301000000000104'),
  });
  em.create(HoursSent, {
    ...{ id: sentId, peer: 'hubei', person, book: '6301', toBook: '4210', minutes: 60, arrivingMinutes: 60 },
    ...t.vault.sealAll(HoursSent, sentId, { number: '4210000000000185', recipientName: words }),
    ...{ numberHash: randomUUID(), numberEnd: '0185', pendingId: randomUUID(), status: SentStatus.POSTED },
    ...{ sentBy: { ground: Ground.SELF, personId }, actorId: personId, idempotencyKey: randomUUID(), sentAt: NOON },
    ...{ expiresAt: NOON, settledAt: NOON, nextTryAt: NOON, tries: 3, problem: 'TIMEOUT' },
  });
  em.create(HoursReceived, {
    ...{ peer: 'hubei', transferId: randomUUID(), fromBook: '4210', book: '6301', personId, minutes: 60 },
    ...{ arrivingMinutes: 60, status: ReceivedStatus.ACCEPTED, acceptedAt: NOON },
  });
  await em.flush();
}
