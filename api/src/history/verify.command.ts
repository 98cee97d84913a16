import fs from 'node:fs';
import { InvalidArgumentError, type Command } from 'commander';
import pg from 'pg';
import { CommandError, EXIT, print, withContext } from '../cli/context';
import { Administration } from '../people';
import { sealFaults, verifyReportFile } from '../report';
import { verifyHistory, type HistoryFault, type HistoryVerification } from './verify';

const TOLD: Record<HistoryFault['fault'], string> = {
  version_altered: 'its recorded content was altered',
  version_missing_or_added: 'recorded versions of this change were removed or added',
  version_order_altered: 'the order of its versions was altered',
  change_altered: 'who, when or what of this change was altered',
  change_missing: 'the change before this one was removed',
  chain_end_missing: 'changes after this one were removed',
  noted_end_missing: 'this link of a chain was noted earlier and is not there any more: the history was rewritten',
  organisation_missing: 'it was there at the earlier verification and is gone with all its history',
  row_differs_from_history: 'the row is not what its history says; it was changed while recording was off',
  trigger_missing: 'recording is switched off for this table',
};

/** What an earlier `verify --out` wrote. */
function noted(file: string): HistoryVerification[] {
  try {
    const read: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    if (Array.isArray(read) && read.every((entry) => Array.isArray((entry as HistoryVerification).ends)))
      return read as HistoryVerification[];
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
  throw new InvalidArgumentError('it was not written by stip verify --out.');
}

interface Options {
  readonly organisation?: string;
  readonly out?: string;
  readonly since?: HistoryVerification[];
  readonly anchor?: string;
  readonly json?: boolean;
  readonly key?: string;
}

interface SealOutcome {
  readonly organisationId: string;
  readonly sealed: number;
  readonly seals: Awaited<ReturnType<typeof sealFaults>>['faults'];
}

/** `stip verify`: whether the history is what was recorded; names the first record that is not. */
export function registerVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description('check that nobody altered a sealed report, or anything of the recorded history when no file is given')
    .argument('[file]', 'a sealed report as downloaded from Stip; checked without database or network')
    .option('--key <file>', 'with a file: public keys one of which must have sealed it, as hexadecimal digits or JSON')
    .option('--organisation <name>', 'one organisation; all when left out')
    .option('--out <file>', 'write the outcome as JSON; keep it elsewhere, for --since')
    .option('--since <file>', 'outcome of an earlier verify: nothing up to then may have been rewritten', noted)
    .option('--anchor <file>', 'as --since where the file is there, and as --out when the history is intact')
    .option('--json', 'print the outcome as JSON')
    .action(async (file: string | undefined, o: Options) => {
      if (file !== undefined) return verifyReportFile(file, o);
      if (o.key !== undefined)
        throw new CommandError('--key is for the file of a sealed report: stip verify FILE --key KEY');
      await withContext(async (context) => {
        const since = o.since ?? (o.anchor && fs.existsSync(o.anchor) ? noted(o.anchor) : []);
        const ids = o.organisation
          ? [(await context.caller(o.organisation)).organisationId]
          : await Administration.use(context.owner, async (a) => (await a.organisations()).map((found) => found.id));
        const outcomes: HistoryVerification[] = [];
        const seals: SealOutcome[] = [];
        for (const id of ids) {
          const ends = since.find((earlier) => earlier.organisationId === id)?.ends;
          outcomes.push(await verifyHistory(context.owner, id, ends));
          const { sealed, faults } = await sealsOf(context.owner, id);
          seals.push({ organisationId: id, sealed, seals: faults });
        }
        if (!o.organisation)
          outcomes.push(...since.filter((earlier) => !ids.includes(earlier.organisationId)).map(missing));
        const intact =
          outcomes.every((outcome) => outcome.faults.length === 0) &&
          seals.every((outcome) => outcome.seals.length === 0);
        for (const file of [o.out, intact ? o.anchor : undefined]) {
          if (file) fs.writeFileSync(file, `${JSON.stringify(outcomes, null, 2)}\n`);
        }
        print(
          o.json,
          outcomes.map((outcome) => ({ ...outcome, ...sealsAmong(seals, outcome) })),
          outcomes.map((outcome) => [tell(outcome), ...tellSeals(sealsAmong(seals, outcome))].join('\n')).join('\n') ||
            'There is no organisation, so no history to verify.',
        );
        if (!intact) {
          throw new CommandError(
            'The history is not intact. Compare with a backup made before the change named first.',
            EXIT.partly,
          );
        }
      });
    });
}

async function sealsOf(owner: pg.ClientConfig, organisationId: string): ReturnType<typeof sealFaults> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    return await sealFaults(client, organisationId);
  } finally {
    await client.end();
  }
}

const sealsAmong = (seals: readonly SealOutcome[], { organisationId }: HistoryVerification) => {
  const { sealed = 0, seals: sealFound = [] } = seals.find((one) => one.organisationId === organisationId) ?? {};
  return { sealed, sealFaults: sealFound };
};

function tellSeals({ sealed, sealFaults: found }: ReturnType<typeof sealsAmong>): string[] {
  if (sealed === 0) return [];
  return found.length === 0
    ? [`${sealed} sealed reports, every seal holds.`]
    : found.map(({ period, details }) => `Sealed report of ${period} does NOT hold: ${details.join('; ')}.`);
}

const missing = (earlier: HistoryVerification): HistoryVerification => ({
  ...earlier,
  changes: 0,
  versions: 0,
  ends: [],
  faults: [
    {
      fault: 'organisation_missing',
      change: null,
      recordedAt: null,
      table: 'organisation',
      record: earlier.organisationId,
    },
  ],
});

function tell(outcome: HistoryVerification): string {
  const counted = `${outcome.organisation}: ${outcome.changes} changes, ${outcome.versions} recorded versions`;
  const [first, ...more] = outcome.faults;
  if (!first) return `${counted}, all intact. ${endsOf(outcome)}`;
  const record = [first.table, first.record].filter(Boolean).join(' ');
  const change = first.change ? `change ${first.change}${first.recordedAt ? ` of ${first.recordedAt}` : ''}` : '';
  return [
    `${counted}, NOT intact.`,
    `First affected: ${[record, change].filter(Boolean).join(', ')}: ${TOLD[first.fault]}.`,
    ...(more.length > 0 ? [`${more.length} more findings; --out FILE writes them all.`] : []),
  ].join('\n');
}

/** To be noted elsewhere by whoever has no file of it. */
const endsOf = ({ ends }: HistoryVerification) =>
  `Ends of its chains: ${ends.map((end) => `${end.lane}/${end.position}/${end.hash}`).join(' ') || 'none yet'}.`;
