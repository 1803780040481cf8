import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Message } from './message.entity.ts';
import type { PushKind } from './push-kind.ts';
import type { PushWords } from './push-words.ts';

/** A message on its way to its recipient's WeChat; gone once it arrived, or was given up. */
@Entity()
@Index({ name: 'push_due', properties: ['nextTryAt'] })
export class Push implements Omit<PushWords, 'isMinor'> {
  /** One push for each message, whatever happens. */
  @ManyToOne(() => Message, { primary: true, deleteRule: 'cascade' })
  message!: Rel<Message>;

  @Property({ type: 'string', length: 20 })
  kind!: PushKind;

  @Property({ type: 'string', length: 60 })
  what!: string;

  @Property({ type: 'string', length: 20 })
  status!: string;

  @Property({ type: 'integer' })
  tries: number & Opt = 0;

  /** While a server sends it, when another may take it over. */
  @Property({ type: 'datetime' })
  nextTryAt!: Date;
}
