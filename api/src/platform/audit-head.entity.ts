import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Where the chain of the audit log ends, so that entries cut off its end are missed. One row, which only moves on. */
@Entity()
@Check({ name: 'audit_head_is_one', expression: 'id = 1' })
export class AuditHead {
  @PrimaryKey({ type: 'smallint', autoincrement: false })
  readonly id!: number;

  /** The position of the last seal; 0 before the first. */
  @Property({ type: 'bigint' })
  readonly position!: bigint;

  /** Over the position and the last seal. */
  @Property({ type: 'blob', nullable: true })
  readonly mac?: Buffer | undefined;

  /** Every entry of an earlier transaction has its seal: where the sealer goes on looking. */
  @Property({ type: 'string', columnType: 'xid8' })
  readonly sealedBefore!: string;
}
