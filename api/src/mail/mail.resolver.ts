import { Inject } from '@nestjs/common';
import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { VersionedKey, type Connection } from '../platform/graphql';
import { MailService } from './mail.service';
import { mailById, mailCadences, mailPreference, mails, mailStanding } from './queries';
import {
  MailCadenceType,
  MailConnection,
  MailListArgs,
  MailPreferenceType,
  MailStandingType,
  RemoveMailCadenceResult,
  SendMailAgainResult,
  SendTestMailInput,
  SendTestMailResult,
  SetMailCadenceInput,
  SetMailCadenceResult,
  SetMailPreferenceInput,
  SetMailPreferenceResult,
  SetMailSettingsInput,
  SetMailSettingsResult,
  type MailCadencesPayload,
  type MailPayload,
  type MailPreferencePayload,
  type MailStandingPayload,
  type MailType,
} from './types';

@Resolver()
export class MailResolver {
  constructor(
    private readonly database: Database,
    private readonly service: MailService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Requires('read')
  @Query(() => MailPreferenceType, { description: 'How the caller wants mail.' })
  mailPreference(@Caller() caller: RequestContext): Promise<MailPreferenceType> {
    return this.database.read(caller, (reader) => mailPreference(reader, caller.personId, this.config));
  }

  @Requires('read')
  @Query(() => [MailCadenceType], {
    description: 'When Stip reminds by itself: of the organisation, and of programmes.',
  })
  mailCadences(@Caller() caller: RequestContext): Promise<MailCadenceType[]> {
    return this.database.read(caller, mailCadences);
  }

  @Requires('organisation.manage')
  @Query(() => MailStandingType, { description: 'Whether mail is sent, and how it goes. Always as of now.' })
  mailStanding(@Caller() caller: RequestContext): Promise<MailStandingType> {
    return this.database.read(caller, (reader) => mailStanding(reader, caller.now, this.config));
  }

  @Requires('organisation.manage')
  @Query(() => MailConnection, { description: 'Mails, the latest first, without their words. Always as of now.' })
  mails(
    @Caller() caller: RequestContext,
    @Args() args: MailListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<MailType>> {
    return this.database.read(caller, (reader) => mails(reader, caller, args, info));
  }

  @Requires('read')
  @Mutation(() => SetMailPreferenceResult, {
    description: 'Sets how a person wants mail. That of another person asks people.manage.',
  })
  async setMailPreference(
    @Caller() caller: RequestContext,
    @Args('input') input: SetMailPreferenceInput,
  ): Promise<MailPreferencePayload> {
    const personId = await this.service.prefer(caller, input);
    return {
      preference: await this.database.read(caller, (reader) => mailPreference(reader, personId, this.config)),
    };
  }

  @Requires('portfolio.edit')
  @Mutation(() => SetMailCadenceResult, { description: 'Sets when Stip reminds by itself.' })
  async setMailCadence(
    @Caller() caller: RequestContext,
    @Args('input') input: SetMailCadenceInput,
  ): Promise<MailCadencesPayload> {
    await this.service.setCadence(caller, input);
    return { cadences: await this.mailCadences(caller) };
  }

  @Requires('portfolio.edit')
  @Mutation(() => RemoveMailCadenceResult, {
    description:
      'Lets a programme go by the cadence of the organisation again, or the organisation by that of the product.',
  })
  async removeMailCadence(
    @Caller() caller: RequestContext,
    @Args('input') input: VersionedKey,
  ): Promise<MailCadencesPayload> {
    await this.service.removeCadence(caller, input);
    return { cadences: await this.mailCadences(caller) };
  }

  @Requires('organisation.manage')
  @Mutation(() => SetMailSettingsResult, { description: 'Sets what the organisation allows of mail.' })
  async setMailSettings(
    @Caller() caller: RequestContext,
    @Args('input') input: SetMailSettingsInput,
  ): Promise<MailStandingPayload> {
    await this.service.setSettings(caller, input);
    return { standing: await this.mailStanding(caller) };
  }

  @Requires('organisation.manage')
  @Mutation(() => SendMailAgainResult, { description: 'Tries a mail again that was given up.' })
  async sendMailAgain(@Caller() caller: RequestContext, @Args('input') input: VersionedKey): Promise<MailPayload> {
    return this.mail(caller, await this.service.again(caller, input));
  }

  @Requires('organisation.manage')
  @Mutation(() => SendTestMailResult, { description: 'Sends the caller a mail, to try whether mail arrives.' })
  async sendTestMail(@Caller() caller: RequestContext, @Args('input') input: SendTestMailInput): Promise<MailPayload> {
    return this.mail(caller, await this.service.test(caller, input));
  }

  private async mail(caller: RequestContext, id: string): Promise<MailPayload> {
    const mail = await this.database.read(caller, (reader) => mailById(reader, id));
    if (!mail) throw new NotFound('Mail', id);
    return { mail };
  }
}
