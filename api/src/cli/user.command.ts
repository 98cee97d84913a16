import type { Command } from 'commander';
import { ROLES, type Role } from '@stip/domain';
import { Administration } from '../people/administration';
import { CommandError, print, withContext } from './context';

interface UserOptions {
  organisation?: string;
  json?: boolean;
}

/** `stip organisation` and `stip user`: what the operator does before anybody can sign in. */
export function registerUserCommands(program: Command): void {
  const organisation = program.command('organisation').description('organisations of this installation');
  organisation
    .command('create')
    .description('create an organisation (gemeente)')
    .requiredOption('--name <name>', 'its name')
    .option('--cbs-code <code>', 'CBS code, such as GM0344')
    .option('--currency <code>', 'ISO 4217 code of its amounts', 'EUR')
    .option('--locale <locale>', 'nl or en', 'nl')
    .option('--json', 'print JSON')
    .action(async (o: { name: string; cbsCode?: string; currency: string; locale: 'nl' | 'en'; json?: boolean }) => {
      await withContext(({ owner }) =>
        Administration.use(owner, async (administration) => {
          const id = await administration.createOrganisation(o);
          print(o.json, { id, name: o.name }, `Created organisation "${o.name}" (${id})`);
        }),
      );
    });
  organisation
    .command('list')
    .description('list the organisations')
    .option('--json', 'print JSON')
    .action(async (o: { json?: boolean }) => {
      await withContext(({ owner }) =>
        Administration.use(owner, async (administration) => {
          const all = await administration.organisations();
          print(
            o.json,
            all,
            all.map((x) => `${x.id}  ${x.name}${x.isDemo ? '  (demo)' : ''}`).join('\n') || 'None yet.',
          );
        }),
      );
    });

  const user = program.command('user').description('accounts and sign-in links');
  user
    .command('add')
    .description('give a person an account, or another role, and print a one-time sign-in link')
    .requiredOption('--email <email>', 'work e-mail address')
    .requiredOption('--role <role>', ROLES.join(', '))
    .option('--name <name>', 'name; the e-mail address when left out')
    .option('--organisation <name>', 'organisation, when there are several')
    .option('--json', 'print JSON')
    .action(async (o: UserOptions & { email: string; role: string; name?: string }) => {
      const role = ROLES.find((r) => r === o.role);
      if (!role) throw new CommandError(`--role is "${o.role}"; choose one of ${ROLES.join(', ')}`);
      await withContext(async (context) => {
        const { organisationId } = await context.caller(o.organisation);
        await Administration.use(context.owner, async (administration) => {
          const account = await administration.setAccount({
            organisationId,
            email: o.email,
            name: o.name ?? o.email,
            role,
          });
          const link = await signInLink(administration, context, organisationId, account.accountId);
          print(
            o.json,
            { ...account, role, link },
            `${account.created ? 'Added' : 'Updated'} ${o.email} as ${role}. Sign in (once): ${link}`,
          );
        });
      });
    });
  user
    .command('list')
    .description('list the accounts')
    .option('--organisation <name>', 'organisation, when there are several')
    .option('--json', 'print JSON')
    .action(async (o: UserOptions) => {
      await withContext(async (context) => {
        const { organisationId } = await context.caller(o.organisation);
        await Administration.use(context.owner, async (administration) => {
          const all = await administration.accounts(organisationId);
          const line = (a: { name: string; email: string | null; role: Role; disabled: boolean }) =>
            `${a.role.padEnd(18)} ${a.name}${a.email ? ` <${a.email}>` : ''}${a.disabled ? '  disabled' : ''}`;
          print(o.json, all, all.map(line).join('\n') || 'None yet.');
        });
      });
    });
  for (const [name, description] of [
    ['link', 'print a new one-time sign-in link for an account'],
    ['disable', 'disable an account and end its sessions'],
  ] as const) {
    user
      .command(name)
      .description(description)
      .requiredOption('--email <email>', 'e-mail address of the account')
      .option('--organisation <name>', 'organisation, when there are several')
      .option('--json', 'print JSON')
      .action(async (o: UserOptions & { email: string }) => {
        await withContext(async (context) => {
          const { organisationId } = await context.caller(o.organisation);
          await Administration.use(context.owner, async (administration) => {
            const all = await administration.accounts(organisationId);
            const account = all.find((a) => a.email?.toLowerCase() === o.email.toLowerCase());
            if (!account) throw new CommandError(`No account has the e-mail address ${o.email}`);
            if (name === 'disable') {
              await administration.disableAccount(organisationId, account.id, context.clock.now());
              print(o.json, { id: account.id, disabled: true }, `Disabled ${o.email}`);
              return;
            }
            if (account.disabled) throw new CommandError(`${o.email} is disabled; add it again to enable it`);
            const link = await signInLink(administration, context, organisationId, account.id);
            print(o.json, { link }, link);
          });
        });
      });
  }
}

async function signInLink(
  administration: Administration,
  context: { config: { publicUrl?: string; port: number; signInLinkHours: number }; clock: { now(): Date } },
  organisationId: string,
  accountId: string,
): Promise<string> {
  const token = await administration.createSignInToken({
    organisationId,
    accountId,
    now: context.clock.now(),
    validHours: context.config.signInLinkHours,
  });
  return `${context.config.publicUrl ?? `http://localhost:${context.config.port}`}/sign-in?token=${token}`;
}
