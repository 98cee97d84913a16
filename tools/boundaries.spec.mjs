/** The rules on who may import whom bite: one illegal import per boundary must be an error. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const eslint = new ESLint({ cwd: root });

async function rulesBrokenBy(file, code) {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return result.messages.filter((message) => message.severity === 2).map((message) => message.ruleId);
}

describe('boundaries', () => {
  it.each([
    ['libs/domain/src/x.ts', '@stip/ui', 'rules know no interface'],
    ['libs/exchange/src/x.ts', '@stip/contract', 'readers know no API'],
    ['libs/ui/src/x.ts', '@stip/contract', 'widgets know no API'],
    ['api/src/portfolio/x.ts', '@stip/ui', 'the API knows no interface'],
    ['e2e/x.ts', '@stip/domain', 'journeys go through the browser and HTTP only'],
    ['migrations/x.ts', '@stip/domain', 'frozen SQL imports nothing'],
  ])('%s may not import %s: %s', async (file, target) => {
    expect(await rulesBrokenBy(file, `import { x } from '${target}';\nexport const y = x;\n`)).toContain(
      '@nx/enforce-module-boundaries',
    );
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
