import fs from 'node:fs';
import type { Config } from 'jest';
import './global-setup';
import { missingOutcomes } from './outcomes';

/** Stops the database. After a run of all tests it fails when a mutation was not seen with every kind of outcome. */
export default async function teardown(config: Config): Promise<void> {
  const { server, folder } = globalThis.stipTestServer ?? {};
  await server?.stop();
  if (folder) fs.rmSync(folder, { recursive: true, force: true });
  const missing = missingOutcomes();
  if (!isWhole(config)) return;
  if (missing.length > 0) {
    throw new Error(
      `Outcomes of mutations that no test saw by mutate() of api/test/mutate.ts:\n${missing.map((line) => `  ${line}`).join('\n')}`,
    );
  }
}

/** Whether nothing was left out. Jest passes more than its types tell. */
function isWhole(config: Config): boolean {
  const { testPathPatterns, testNamePattern, onlyChanged, shard } = config as {
    readonly testPathPatterns?: { readonly patterns?: readonly string[] };
    readonly testNamePattern?: string;
    readonly onlyChanged?: boolean;
    readonly shard?: object;
  };
  return !testPathPatterns?.patterns?.length && !testNamePattern && !onlyChanged && !shard;
}
