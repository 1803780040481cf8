import { maskName } from '@doorstep/shared/id-number';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { personLoader } from '../identity/doer.ts';
import { NamedPerson, namedPerson } from '../identity/named-person.ts';
import { PersonArgs } from '../platform/args.ts';
import { Connection, type Page } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { DataExport } from '../platform/data-export.ts';
import { Payload } from '../platform/errors.ts';
import { certificateOf, certificatesFor, issueCertificate } from './certificates.ts';
import {
  CertificateArgs,
  DonateHoursInput,
  GiveHoursInput,
  HoursStatementArgs,
  HoursStatementFileArgs,
  IssueServiceCertificateInput,
} from './credits.inputs.ts';
import { donateHours } from './donate-hours.ts';
import { relativesFor } from './gift-recipient.ts';
import { giveHours } from './give-hours.ts';
import { HoursLine, hoursStatement, hoursStatementFile } from './hours-statement.ts';
import { HoursAccount, hoursAccounts, hoursFor } from './my-hours.ts';
import { ServiceCertificate } from './service-certificate.entity.ts';

@ObjectType()
class HoursLineConnection extends Connection(HoursLine, 'HoursLine') {}

@ObjectType()
class GiveHoursPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Who got it, masked.' })
  recipientName?: string;

  @Field(() => Int, { nullable: true, description: 'As it counts where he lives.' })
  arrivingMinutes?: number;

  @Field(() => [HoursAccount], { nullable: true, description: 'What the giver has now.' })
  hours?: HoursAccount[];
}

@ObjectType()
class DonateHoursPayload extends Payload {
  @Field(() => [HoursAccount], { nullable: true, description: 'What the giver has now.' })
  hours?: HoursAccount[];
}

@ObjectType()
class IssueServiceCertificatePayload extends Payload {
  @Field(() => ServiceCertificate, { nullable: true })
  certificate?: ServiceCertificate;
}

@Resolver()
export class CreditsResolver {
  @Authorized()
  @Query(() => [HoursAccount], { description: 'What a person has in the time bank, by city; where he lives first.' })
  hours(@Args() { personId }: PersonArgs, @Ctx() ctx: ViewerContext): Promise<HoursAccount[]> {
    return hoursFor(ctx, personId);
  }

  @Authorized()
  @Query(() => HoursLineConnection, { description: 'The statement of a person’s hours in a book, the latest first.' })
  hoursStatement(@Args() args: HoursStatementArgs, @Ctx() ctx: ViewerContext): Promise<Page<HoursLine>> {
    return hoursStatement(ctx, args);
  }

  @Authorized()
  @Query(() => DataExport, { description: 'The same as a file for a spreadsheet.' })
  hoursStatementFile(@Args() args: HoursStatementFileArgs, @Ctx() ctx: ViewerContext): Promise<DataExport> {
    return hoursStatementFile(ctx, args);
  }

  @Authorized()
  @Query(() => [NamedPerson], { description: 'Who acts for a person and whom he acts for: to whom he can give.' })
  async hoursRelatives(@Args() { personId }: PersonArgs, @Ctx() ctx: ViewerContext): Promise<NamedPerson[]> {
    return (await relativesFor(ctx, personId)).map((person) => namedPerson(ctx.vault, person));
  }

  @Authorized()
  @Query(() => [ServiceCertificate], { description: 'The certificates of a person, the latest first; 100 at most.' })
  serviceCertificates(@Args() { personId }: PersonArgs, @Ctx() ctx: ViewerContext): Promise<ServiceCertificate[]> {
    return certificatesFor(ctx, personId);
  }

  @Query(() => ServiceCertificate, { description: 'What a certificate of service says, for whoever has its number.' })
  serviceCertificate(@Args() { number }: CertificateArgs, @Ctx() ctx: Context): Promise<ServiceCertificate> {
    return certificateOf(ctx, number);
  }

  @Authorized()
  @Mutation(() => GiveHoursPayload, {
    description: 'Give hours to somebody, in his own city. Safe to repeat with the same key.',
  })
  async giveHours(@Arg('input') input: GiveHoursInput, @Ctx() ctx: ViewerContext): Promise<GiveHoursPayload> {
    const { recipient, arrivingMinutes } = await giveHours(ctx, input);
    const recipientName = maskName(ctx.vault.open(recipient, 'name') ?? '');
    return { recipientName, arrivingMinutes, hours: await hoursAccounts(ctx, input.personId), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => DonateHoursPayload, {
    description: 'Give hours to all, for elders who have none. Safe to repeat with the same key.',
  })
  async donateHours(@Arg('input') input: DonateHoursInput, @Ctx() ctx: ViewerContext): Promise<DonateHoursPayload> {
    await donateHours(ctx, input);
    return { hours: await hoursAccounts(ctx, input.personId), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => IssueServiceCertificatePayload, {
    description: 'A certificate of what somebody served in a period; the same one while nothing has changed.',
  })
  async issueServiceCertificate(
    @Arg('input') input: IssueServiceCertificateInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<IssueServiceCertificatePayload> {
    return { certificate: await issueCertificate(ctx, input), userErrors: [] };
  }
}

@Resolver(() => ServiceCertificate)
export class ServiceCertificateResolver {
  @FieldResolver(() => String, { description: 'Whose, masked.' })
  async maskedName(@Root() { person }: ServiceCertificate, @Ctx() ctx: Context): Promise<string> {
    return maskName(ctx.vault.open(await personLoader(ctx).load(person.id), 'name') ?? '');
  }
}
