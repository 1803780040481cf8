import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { Person } from './person.entity.ts';

/** Which person a WeChat user is to this mini-program. */
@Entity({ tableName: 'wechat_account' })
@Index({
  name: 'wechat_account_of_person',
  expression: 'create index wechat_account_of_person on wechat_account (person_id, id desc)',
})
export class WeChatAccount {
  /** By which the audit names the row: it never holds an open id. */
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Property({ type: 'string', length: 64, unique: true })
  openId!: string;

  @ManyToOne(() => Person)
  person!: Person;

  @Property({ type: 'datetime' })
  createdAt!: Date;
}
