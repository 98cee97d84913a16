import { Inject, Injectable } from '@nestjs/common';
import { allows, MAIL_DEFAULTS, MAX_MAILS_PER_DAY } from '@stip/domain';
import { todayOf, type RequestContext } from '../platform/auth';
import { CONFIG, type Config } from '../platform/config';
import { Database, lockVersion, removeVersion } from '../platform/database';
import { Checks, Forbidden, NotFound, ValidationFailed, VersionConflict } from '../platform/errors';
import type { VersionedKey } from '../platform/graphql';
import { isId, newId } from '../platform/ids';
import { MailComposer } from './composer';
import { Mail, MailCadence, MailPreference, MailSetting } from './entity';
import type { SendTestMailInput, SetMailCadenceInput, SetMailPreferenceInput, SetMailSettingsInput } from './types';

/** What persons and organisations want of mail. */
@Injectable()
export class MailService {
  constructor(
    private readonly database: Database,
    private readonly composer: MailComposer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Answers whose preference was set. */
  async prefer(caller: RequestContext, input: SetMailPreferenceInput): Promise<string> {
    const { organisationId } = caller;
    const personId = input.personId ?? caller.personId;
    if (!personId) throw new ValidationFailed([{ field: 'personId', code: 'person_needed' }]);
    if (personId !== caller.personId && !allows(caller.role, 'people.manage')) throw new Forbidden('people.manage');
    if (!isId(personId)) throw new NotFound('Person', personId);
    const language = checkedLanguage(input.language);
    const kinds = input.choices.map(({ kind }) => kind);
    if (new Set(kinds).size < kinds.length) throw new ValidationFailed([{ field: 'choices', code: 'already_exists' }]);
    const chosen = Object.fromEntries(input.choices.map(({ kind, delivery }) => [kind, delivery]));
    return this.database.write(caller, async (manager) => {
      const people = await manager.query<object[]>('select from person where id = $1', [personId]);
      if (people.length === 0) throw new NotFound('Person', personId);
      const stored = await manager.findOneBy(MailPreference, { organisationId, personId });
      if (!stored) {
        if (input.version) throw new VersionConflict(0, {});
        const values = { ...MAIL_DEFAULTS, ...chosen, language: language ?? null };
        await manager.insert(MailPreference, { organisationId, id: newId(), personId, ...values });
        return personId;
      }
      const key = { organisationId, id: stored.id, version: input.version ?? 0 };
      const row = await lockVersion(manager, MailPreference, key);
      await manager.save(MailPreference, Object.assign(row, chosen, language === undefined ? {} : { language }));
      return personId;
    });
  }

  async setCadence(caller: RequestContext, { version, ...input }: SetMailCadenceInput): Promise<void> {
    const { organisationId } = caller;
    const programmeId = input.programmeId ?? null;
    const checks = new Checks();
    between(checks, 'firstDaysBefore', input.firstDaysBefore, 0, 60);
    between(checks, 'repeatEveryDays', input.repeatEveryDays, 0, 60);
    between(checks, 'escalateAfterDays', input.escalateAfterDays, 1, 90);
    checks.done();
    const { active, firstDaysBefore, repeatEveryDays } = input;
    const values = { active, firstDaysBefore, repeatEveryDays, escalateAfterDays: input.escalateAfterDays ?? null };
    if (programmeId && !isId(programmeId)) throw new NotFound('Programme', programmeId);
    await this.database.write(caller, async (manager) => {
      if (programmeId) {
        const programmes = await manager.query<object[]>('select from programme where id = $1', [programmeId]);
        if (programmes.length === 0) throw new NotFound('Programme', programmeId);
      }
      const stored = await manager
        .createQueryBuilder(MailCadence, 'c')
        .where('c.programme_id is not distinct from :programmeId::uuid', { programmeId })
        .getOne();
      if (!stored) {
        if (version) throw new VersionConflict(0, {});
        await manager.insert(MailCadence, { organisationId, id: newId(), programmeId, ...values });
        return;
      }
      const row = await lockVersion(manager, MailCadence, { organisationId, id: stored.id, version: version ?? 0 });
      await manager.save(MailCadence, Object.assign(row, values));
    });
  }

  /** The programme goes by that of the organisation again, or the organisation by that of the product. */
  async removeCadence(caller: RequestContext, { id, version }: VersionedKey): Promise<void> {
    if (!isId(id)) throw new NotFound('MailCadence', id);
    await this.database.write(caller, (manager) =>
      removeVersion(manager, MailCadence, { organisationId: caller.organisationId, id, version }),
    );
  }

  async setSettings(caller: RequestContext, { version, ...values }: SetMailSettingsInput): Promise<void> {
    const { organisationId } = caller;
    const checks = new Checks();
    between(checks, 'digestHour', values.digestHour, 0, 23);
    between(checks, 'digestWeekday', values.digestWeekday, 1, 5);
    between(checks, 'perPersonPerDay', values.perPersonPerDay, 1, MAX_MAILS_PER_DAY);
    between(checks, 'perHour', values.perHour, 1, 10_000);
    between(checks, 'retentionDays', values.retentionDays, 1, 365);
    checks.done();
    await this.database.write(caller, async (manager) => {
      const stored = await manager.findOneBy(MailSetting, { organisationId });
      if (!stored) {
        if (version) throw new VersionConflict(0, {});
        await manager.insert(MailSetting, { organisationId, id: newId(), ...values });
        return;
      }
      const row = await lockVersion(manager, MailSetting, { organisationId, id: stored.id, version: version ?? 0 });
      await manager.save(MailSetting, Object.assign(row, values));
    });
  }

  /** Tries a mail again that was given up, as often as the first time. */
  async again(caller: RequestContext, { id, version }: VersionedKey): Promise<string> {
    if (!isId(id)) throw new NotFound('Mail', id);
    return this.database.write(caller, async (manager) => {
      const mail = await lockVersion(manager, Mail, { organisationId: caller.organisationId, id, version });
      this.requireMail('id');
      if (mail.state !== 'failed') throw new ValidationFailed([{ field: 'id', code: 'mail_not_failed' }]);
      if (mail.bodyText === '') throw new ValidationFailed([{ field: 'id', code: 'mail_forgotten' }]);
      const changes = { state: 'queued' as const, attempts: 0, failure: '', nextAttemptAt: caller.now };
      await manager.save(Mail, Object.assign(mail, changes));
      return id;
    });
  }

  async test(caller: RequestContext, input: SendTestMailInput): Promise<string> {
    const { organisationId, personId, timeZone, now } = caller;
    this.requireMail('language');
    const language = checkedLanguage(input.language) ?? caller.locale;
    return this.database.write(caller, async (manager) => {
      const [person] = await manager.query<{ id: string; name: string; email: string | null; organisation: string }[]>(
        `select p.id, p.name, p.email, o.name as organisation from person p join organisation o on o.id = p.organisation_id where p.id = $1`,
        [personId],
      );
      if (!person?.email) throw new ValidationFailed([{ field: 'language', code: 'address_missing' }]);
      // One at a time, so that each has a number of its own.
      await manager.query(`select pg_advisory_xact_lock(hashtext('mail'), hashtext($1))`, [organisationId]);
      const [made] = await manager.query<{ n: number }[]>(
        'select count(*)::int as n from mail where recipient_id = $1 and day = $2',
        [personId, todayOf(caller)],
      );
      if ((made?.n ?? 0) >= MAX_MAILS_PER_DAY)
        throw new ValidationFailed([{ field: 'language', code: 'too_many', params: { max: MAX_MAILS_PER_DAY } }]);
      const organisation = { id: organisationId, name: person.organisation, language, timeZone };
      return this.composer.test(manager, organisation, { ...person, email: person.email }, language, now);
    });
  }

  private requireMail(field: string): void {
    if (!this.config.mail) throw new ValidationFailed([{ field, code: 'mail_off' }]);
  }
}

function checkedLanguage(language: string | null | undefined): 'nl' | 'en' | null | undefined {
  if (language === undefined || language === null || language === 'nl' || language === 'en') return language;
  throw new ValidationFailed([{ field: 'language', code: 'invalid' }]);
}

function between(checks: Checks, field: string, value: number | null | undefined, min: number, max: number): void {
  if (value === undefined || value === null) return;
  if (value < min || value > max) checks.add(field, 'number_out_of_range', { min, max });
}
