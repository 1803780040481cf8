import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from './person.entity.ts';

/** Which person a WeChat user is to this mini-program. */
@Entity({ tableName: 'wechat_account' })
export class WeChatAccount {
  @PrimaryKey({ type: 'string', length: 64 })
  openId!: string;

  @ManyToOne(() => Person)
  person!: Person;

  @Property({ type: 'datetime' })
  createdAt!: Date;
}
