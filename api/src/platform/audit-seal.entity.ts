import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The place of one entry in the chain of the audit log. */
@Entity()
@Check({ name: 'audit_seal_position', expression: 'position > 0' })
export class AuditSeal {
  /** 1, 2, 3 … without a gap. */
  @PrimaryKey({ type: 'bigint', autoincrement: false })
  readonly position!: bigint;

  @Property({ type: 'uuid', unique: true })
  readonly entryId!: string;

  /** Over the position, the whole entry and the seal before it. */
  @Property({ type: 'blob' })
  readonly mac!: Buffer;
}
