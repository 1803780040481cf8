import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { libraryOf } from '../applications/applicable-item.ts';
import { GrantPeriod } from '../applications/entitlement.entity.ts';
import { FormFieldKind, FormOption } from '../applications/how-to-apply-views.ts';
import { personLoader, staffLoader } from '../identity/doer.ts';
import { Role } from '../identity/role.ts';
import type { Context } from '../platform/context.ts';
import { Clause, Standing } from '../policies/policies.types.ts';
import { optionsOf } from '../policies/policy-pack.ts';
import { InstalmentStatus } from './award.ts';
import { Award } from './award.entity.ts';
import { Instalment } from './instalment.entity.ts';
import { conditionsOf, rulesOf } from './reading-of.ts';

@ObjectType('PaymentReading', { description: 'How the document is read as to when and in which parts it is paid.' })
export class PaymentReading {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'What the document leaves open.' })
  note?: string | undefined;

  @Field(() => Standing, { description: 'SAMPLE where it is our own choice.' })
  standing!: string;

  @Field(() => Clause)
  clause!: Clause;

  @Field(() => [String], { description: 'The other readings of the same pack, which were not chosen.' })
  others!: string[];
}

@ObjectType('InstalmentQuestion', { description: 'What must be known before a payment can be made.' })
export class InstalmentQuestion {
  @Field(() => ID, { description: 'Path of the fact.' })
  fact!: string;

  @Field(() => String)
  asks!: string;

  @Field(() => FormFieldKind)
  kind!: FormFieldKind;

  @Field(() => [FormOption])
  options!: FormOption[];
}

@ObjectType('PaymentCondition', { description: 'What must hold on the day of a payment.' })
export class PaymentCondition {
  @Field(() => String)
  says!: string;

  @Field(() => Clause)
  clause!: Clause;
}

/** Five years of months. */
const MOST_SHOWN = 60;

@Resolver(() => Award)
export class AwardResolver {
  @FieldResolver(() => ID, { description: 'The application that it was granted by.' })
  applicationId(@Root() { application }: Award): string {
    return application.id;
  }

  @FieldResolver(() => ID)
  entitlementId(@Root() { entitlement }: Award): string {
    return entitlement.id;
  }

  @FieldResolver(() => String, { description: 'What it is for: the title of the item.' })
  async title(@Root() award: Award, @Ctx() ctx: Context): Promise<string> {
    return (await rulesOf(ctx, award)).item.title;
  }

  @FieldResolver(() => String, { description: 'Whose it is.' })
  async name(@Root() { person }: Award, @Ctx() ctx: Context): Promise<string> {
    return ctx.vault.open(await personLoader(ctx).load(person.id), 'name') ?? '';
  }

  @FieldResolver(() => PaymentReading)
  async reading(@Root() award: Award, @Ctx() ctx: Context): Promise<PaymentReading> {
    const { item, payment, reading } = await rulesOf(ctx, award);
    const others = payment.readings.filter(({ code }) => code !== reading.code).map(({ title }) => title);
    return { ...reading, clause: libraryOf(ctx, item).clause(reading.clause), others };
  }

  @FieldResolver(() => [Instalment], {
    description: 'The parts of one amount in order; of what repeats those of the last years, the newest first.',
  })
  async instalments(@Root() award: Award): Promise<Instalment[]> {
    const all = await award.instalments.loadItems();
    const items = award.per === GrantPeriod.ONCE ? all : all.toReversed().slice(0, MOST_SHOWN);
    for (const instalment of items) instalment.award = award;
    return items;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was stopped.' })
  stopWords(@Root() award: Award, @Ctx() { vault }: Context): string | undefined {
    return vault.open(award, 'stopWords');
  }
}

@Resolver(() => Instalment)
export class InstalmentResolver {
  @FieldResolver(() => ID)
  awardId(@Root() { award }: Instalment): string {
    return award.id;
  }

  @FieldResolver(() => String, { description: 'What it is for: the title of the item.' })
  async title(@Root() { award }: Instalment, @Ctx() ctx: Context): Promise<string> {
    return (await rulesOf(ctx, award)).item.title;
  }

  @FieldResolver(() => String, { description: 'Whose it is.' })
  async name(@Root() { award }: Instalment, @Ctx() ctx: Context): Promise<string> {
    return ctx.vault.open(await personLoader(ctx).load(award.person.id), 'name') ?? '';
  }

  @FieldResolver(() => [String], { description: 'What must be known first, as questions.' })
  asks(@Root() { missing }: Instalment, @Ctx() { policies }: Context): string[] {
    return (missing ?? []).map((path) => policies.questionOf(path));
  }

  @FieldResolver(() => [InstalmentQuestion], { description: 'The same, with what can be answered.' })
  questions(@Root() { missing }: Instalment, @Ctx() { policies }: Context): InstalmentQuestion[] {
    return (missing ?? []).flatMap((path) => {
      const fact = policies.fact(path);
      return fact ? [{ fact: path, asks: fact.asks, kind: KINDS[fact.type], options: formOptions(fact) }] : [];
    });
  }

  @FieldResolver(() => [PaymentCondition], { description: 'What must hold on its day.' })
  async conditions(@Root() { award, number }: Instalment, @Ctx() ctx: Context): Promise<PaymentCondition[]> {
    return (await conditionsShown(ctx, award, number)).map(({ says, clause }) => ({ says, clause }));
  }

  @FieldResolver(() => [PaymentCondition], { description: 'Those for which it was not paid.' })
  async unmet(@Root() { award, number, unmet }: Instalment, @Ctx() ctx: Context): Promise<PaymentCondition[]> {
    if (!unmet) return [];
    return (await conditionsShown(ctx, award, number)).filter(({ code }) => unmet.includes(code));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was taken back.' })
  backWords(@Root() instalment: Instalment, @Ctx() { vault, viewer }: Context): string | undefined {
    // Before a second officer has said the same it is between the officers.
    if (instalment.status === InstalmentStatus.PAID && !viewer?.roles.includes(Role.FUND_OFFICER)) return undefined;
    return vault.open(instalment, 'backWords');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who asked that it be given back; fund officers alone read it, and another one must say the same.',
  })
  async backAskedBy(@Root() { backAskedById }: Instalment, @Ctx() ctx: Context): Promise<string | undefined> {
    if (!backAskedById || !ctx.viewer?.roles.includes(Role.FUND_OFFICER)) return undefined;
    return (await staffLoader(ctx).load(backAskedById)).name;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it was the viewer who asked.' })
  isBackAskedByMe(@Root() { backAskedById }: Instalment, @Ctx() { viewer }: Context): boolean {
    return Boolean(backAskedById) && backAskedById === viewer?.staffId;
  }
}

async function conditionsShown(ctx: Context, award: Award, number: number) {
  const { item, reading } = await rulesOf(ctx, award);
  const library = libraryOf(ctx, item);
  return conditionsOf(reading, number).map(({ code, says, clause }) => ({
    code,
    says,
    clause: library.clause(clause),
  }));
}

const KINDS = {
  boolean: FormFieldKind.YES_NO,
  integer: FormFieldKind.NUMBER,
  string: FormFieldKind.ONE_OF,
  region: FormFieldKind.TEXT,
  array: FormFieldKind.SEVERAL_OF,
} as const;

const formOptions = (fact: Parameters<typeof optionsOf>[0]): FormOption[] =>
  optionsOf(fact).map(({ const: value, title }) => ({ value, title }));
