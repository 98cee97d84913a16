import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSchema, getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';

/** Folder in which the workers of a run note what mutations answered; set by the global setup. */
const FOLDER = 'STIP_TEST_OUTCOMES';

/** To be called before the workers start. */
export function collectOutcomes(): void {
  process.env[FOLDER] = fs.mkdtempSync(path.join(os.tmpdir(), 'stip-outcomes-'));
}

/** Notes what a mutation answered in a test that looks at the answer. */
export function recordOutcome(mutation: string, typename: string): void {
  const folder = process.env[FOLDER];
  if (folder) fs.appendFileSync(path.join(folder, `${process.pid}.txt`), `${mutation} ${typename}\n`);
}

/** What the run did not see of each mutation, as `mutation outcome`; takes the notes away. */
export function missingOutcomes(): string[] {
  const folder = process.env[FOLDER] ?? '';
  const lines = fs.readdirSync(folder).flatMap((file) => fs.readFileSync(path.join(folder, file), 'utf8').split('\n'));
  fs.rmSync(folder, { recursive: true, force: true });
  const seen = new Map<string, Set<string>>();
  for (const line of lines) {
    const [mutation = '', typename = ''] = line.split(' ');
    seen.set(mutation, (seen.get(mutation) ?? new Set()).add(typename));
  }
  const schema = buildSchema(
    fs.readFileSync(path.resolve(import.meta.dirname, '../../libs/contract/schema.graphql'), 'utf8'),
  );
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => {
    const outcomes = [...(seen.get(field.name) ?? [])];
    const input = field.args.find((arg) => arg.name === 'input')?.type;
    return [
      outcomes.some((name) => name.endsWith('Payload')) ? [] : ['success'],
      outcomes.some((name) => name === 'ValidationFailed' || name === 'NotFound') ? [] : ['rejection'],
      outcomes.includes('Forbidden') ? [] : ['forbidden'],
      outcomes.includes('VersionConflict') || !input || !hasVersion(input) ? [] : ['conflict'],
    ]
      .flat()
      .map((outcome) => `${field.name} ${outcome}`);
  });
}

/** Whether an input holds the version that the user saw, on whatever level. */
function hasVersion(type: GraphQLInputType, within: readonly string[] = []): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || within.includes(named.name)) return false;
  return Object.values(named.getFields()).some(
    (field) => field.name === 'version' || hasVersion(field.type, [...within, named.name]),
  );
}
