import path from 'node:path';
import { z } from 'zod';
import { CannotStart } from '../cannot-start';

const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1');

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((n) => n >= min && n <= max, `must be between ${min} and ${max}`);

/** Every setting of the API; what a setting means is told in docs/operations.md. */
const schema = z.object({
  PORT: whole(0, 65535).default(4200),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')
    .optional(),
  STIP_DATA_DIR: z.string().min(1).optional(),
  STIP_PUBLIC_URL: z.url('must be a URL such as https://stip.example.nl').optional(),
  STIP_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  STIP_DEMO: flag.default(true),
  STIP_MAX_UPLOAD_MB: whole(1, 1024).default(50),
  STIP_SESSION_DAYS: whole(1, 365).default(14),
  STIP_SIGN_IN_LINK_HOURS: whole(1, 24 * 14).default(24),
  STIP_POOL_SIZE: whole(1, 200).default(10),
  STIP_DATABASE_WAIT_SECONDS: whole(0, 3600).default(60),
  STIP_TRUST_PROXY: flag.default(false),
  STIP_PERSISTED_ONLY: flag.default(false),
  STIP_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/./, 'must start with smtp:// or smtps://')
    .optional(),
  STIP_MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>@\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
      'must be an address such as Stip <stip@gemeente.example>',
    )
    .optional(),
  STIP_MAIL_LINK_HOURS: whole(1, 24 * 14).default(72),
  STIP_SIGNING_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
});

const SECRETS = ['DATABASE_URL', 'STIP_SIGNING_SECRET', 'STIP_SMTP_URL'];

export interface Config {
  readonly port: number;
  /** Whether PORT was set by the operator; otherwise a taken port may be replaced by a free one. */
  readonly portIsExplicit: boolean;
  readonly host: string;
  /** Absent: the embedded PostgreSQL in dataDir. */
  readonly databaseUrl?: string;
  readonly dataDir: string;
  /** Whether STIP_DATA_DIR was set by the operator; otherwise a folder that cannot be used may be replaced. */
  readonly dataDirIsExplicit: boolean;
  readonly publicUrl?: string;
  readonly logLevel: string;
  /** Whether an empty embedded database gets the demo municipality at first start. */
  readonly demo: boolean;
  readonly maxUploadBytes: number;
  readonly sessionDays: number;
  readonly signInLinkHours: number;
  readonly poolSize: number;
  readonly databaseWaitSeconds: number;
  readonly trustProxy: boolean;
  /** Whether only the operations of the interface are answered. */
  readonly persistedOnly: boolean;
  /** Encrypts the private signing keys in the database; absent: the file `signing-secret` in dataDir. */
  readonly signingSecret?: string;
  /** Absent: no mail is sent, and nothing waits to be. */
  readonly mail?: MailConfig;
}

export interface MailConfig {
  readonly smtpUrl: string;
  /** The sender, with or without a name. */
  readonly from: string;
  /** How long the sign-in link in a mail works. */
  readonly linkHours: number;
  /** Where Stip is reached: a mail without the way to it is of no use. */
  readonly publicUrl: string;
}

/** Thrown with one line per wrong variable, each naming it and what it must be. */
export class ConfigError extends CannotStart {
  override readonly name = 'ConfigError';
}

/** Reads and validates the environment. Empty values count as not set. */
export function readConfig(env: NodeJS.ProcessEnv, root = process.cwd()): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const value = SECRETS.includes(name) ? '(hidden)' : JSON.stringify(given[name]);
      return `${name} is ${value}: ${issue.message}`;
    });
    throw new ConfigError(`These settings are not usable:\n  ${lines.join('\n  ')}`);
  }
  const value = parsed.data;
  const publicUrl = value.STIP_PUBLIC_URL?.replace(/\/$/, '');
  return {
    port: value.PORT,
    portIsExplicit: given['PORT'] !== undefined,
    host: value.HOST,
    databaseUrl: value.DATABASE_URL,
    dataDir: path.resolve(root, value.STIP_DATA_DIR ?? 'data'),
    dataDirIsExplicit: value.STIP_DATA_DIR !== undefined,
    publicUrl,
    logLevel: value.STIP_LOG_LEVEL,
    demo: value.STIP_DEMO,
    maxUploadBytes: value.STIP_MAX_UPLOAD_MB * 1024 * 1024,
    sessionDays: value.STIP_SESSION_DAYS,
    signInLinkHours: value.STIP_SIGN_IN_LINK_HOURS,
    poolSize: value.STIP_POOL_SIZE,
    databaseWaitSeconds: value.STIP_DATABASE_WAIT_SECONDS,
    trustProxy: value.STIP_TRUST_PROXY,
    persistedOnly: value.STIP_PERSISTED_ONLY,
    signingSecret: value.STIP_SIGNING_SECRET,
    mail: mailConfig(value, publicUrl),
  };
}

function mailConfig(value: z.infer<typeof schema>, publicUrl: string | undefined): MailConfig | undefined {
  const { STIP_SMTP_URL: smtpUrl, STIP_MAIL_FROM: from, STIP_MAIL_LINK_HOURS: linkHours } = value;
  if (!smtpUrl && !from) return undefined;
  const missing = Object.entries({ STIP_SMTP_URL: smtpUrl, STIP_MAIL_FROM: from, STIP_PUBLIC_URL: publicUrl })
    .filter(([, given]) => !given)
    .map(([name]) => name);
  if (!smtpUrl || !from || !publicUrl)
    throw new ConfigError(
      `These settings are not usable:\n  ${missing.join(' and ')} must be set as well to send mail`,
    );
  return { smtpUrl, from, linkHours, publicUrl };
}
