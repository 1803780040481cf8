import type { EntityManager } from '@mikro-orm/postgresql';
import { type Posted, postEach, postTransfer, type TransferToPost } from '../../api/src/ledger/post-transfer.ts';
import { groupCommit } from '../../api/src/platform/group-commit.ts';

interface Call {
  ctx: { em: EntityManager; now(): Date };
  transfer: TransferToPost;
}

/** Posts a transfer in a transaction that others share who come at the same moment, as verbs that move hours do. */
export const postTogether = groupCommit<Call, string>({
  async together(em, calls) {
    const outcomes = await postEach(
      { ...calls[0]!.ctx, em },
      calls.map(({ transfer }) => [transfer]),
    );
    return outcomes.map((outcome) => ('error' in outcome ? outcome : { value: idOf(outcome.value) }));
  },
  alone: ({ ctx, transfer }) => ctx.em.fork().transactional((em) => postTransfer({ ...ctx, em }, transfer)),
  same: ({ transfer }) => JSON.stringify(transfer),
  apart: ({ transfer }) => [transfer.key],
  onFailure: () => undefined, // Two processes may want one key at the same instant: then they are posted one by one.
});

const idOf = ([posted]: Posted[]): string => posted!.id;
