/** The rules on who may import whom bite: one illegal import per boundary must be an error. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const eslint = new ESLint({ cwd: root });

async function errorsIn(file, code) {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return result.messages.filter((message) => message.severity === 2);
}

const rulesBrokenBy = async (file, code) => (await errorsIn(file, code)).map((message) => message.ruleId);

describe('boundaries', () => {
  it.each([
    ['libs/domain/src/x.ts', '@stip/ui', 'platform:any', 'what runs anywhere needs no browser'],
    ['libs/domain/src/x.ts', '@stip/testing', 'type:rules', 'rules know only rules'],
    ['libs/exchange/src/x.ts', '@stip/testing', 'type:rules', 'readers know only rules'],
    ['libs/schedule/src/x.ts', '@stip/testing', 'type:rules', 'the schedule knows only rules'],
    ['libs/timeline/src/x.ts', '@stip/testing', 'type:rules', 'geometry knows only rules'],
    ['libs/ui/src/x.ts', '@stip/contract', 'type:ui', 'widgets know no API'],
    ['libs/contract/src/x.ts', '@stip/domain', 'type:contract', 'the contract knows nothing'],
    ['libs/testing/src/x.ts', '@stip/ui', 'platform:any', 'builders know no interface'],
    ['api/src/portfolio/x.ts', '@stip/ui', 'scope:api', 'the API knows no interface'],
    ['e2e/x.ts', '@stip/domain', 'type:e2e', 'journeys go through the browser and HTTP only'],
    ['migrations/x.ts', '@stip/domain', 'type:migrations', 'frozen SQL imports nothing'],
  ])('%s may not import %s (%s): %s', async (file, target, tag) => {
    const errors = await errorsIn(file, `import { x } from '${target}';\nexport const y = x;\n`);
    const boundary = errors.find((error) => error.ruleId === '@nx/enforce-module-boundaries');
    expect(boundary?.message).toContain(`"${tag}"`);
  });

  it('one project does not reach into another by a relative path', async () => {
    const code = "import { x } from '../../../api/src/portfolio';\nexport const y = x;\n";
    expect(await rulesBrokenBy('client/src/shell/x.ts', code)).toContain('@nx/enforce-module-boundaries');
  });

  it('a domain of the API is entered by its index only', async () => {
    const code = "import { RiskService } from '../risk/risk.service';\nexport const y = RiskService;\n";
    expect(await rulesBrokenBy('api/src/overview/x.ts', code)).toContain('no-restricted-imports');
  });

  it('what is allowed is not an error', async () => {
    const code = "import { worstColour } from '@stip/domain';\nexport const y = worstColour([]);\n";
    expect(await rulesBrokenBy('client/src/shell/x.ts', code)).toEqual([]);
    expect(await rulesBrokenBy('api/src/overview/x.ts', code)).toEqual([]);
  });
});
