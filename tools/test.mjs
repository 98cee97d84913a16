/**
 * `npm test`: installs and builds what is missing, then runs every check. Prints what failed in full, and last the line
 * `N passed, N failed`, which counts each test and each check. `npm test -- --only types,jest` runs a part.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, environment, launch, nodeForStip, root, Stop } from './workspace.mjs';

const JEST = [
  'libs/testing',
  'libs/domain',
  'libs/exchange',
  'libs/schedule',
  'libs/timeline',
  'libs/ui',
  'client',
  'api',
  'tools',
];
const total = { passed: 0, failed: 0 };

await launch(async () => {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  await ensureInstalled();
  const results = fs.mkdtempSync(path.join(os.tmpdir(), 'stip-test-'));
  const node = nodeForStip();
  const bin = (name) => path.join(root, 'node_modules', name);
  const suites = {
    format: () => check('Format', [node, bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']),
    lint: async () => {
      // The rule on who may import whom reads the graph that Nx keeps, and is silent where there is none.
      await check('Graph of projects', [node, bin('nx/dist/bin/nx.js'), 'show', 'projects']);
      await check('Lint', [
        node,
        bin('eslint/bin/eslint.js'),
        '.',
        '--max-warnings=0',
        '--cache',
        '--cache-location',
        path.join(results, 'eslint'),
      ]);
    },
    types: async () => {
      const tsc = (project) => [node, bin('typescript/bin/tsc'), '-p', `${project}/tsconfig.json`, '--noEmit'];
      const ngc = (project) => [
        node,
        bin('@angular/compiler-cli/bundles/src/bin/ngc.js'),
        '-p',
        `${project}/tsconfig.json`,
        '--noEmit',
      ];
      const commands = { client: ngc('client'), api: tsc('api'), 'libs/ui': ngc('libs/ui') };
      for (const project of ['libs/domain', 'libs/exchange', 'libs/schedule', 'libs/timeline', 'e2e']) {
        commands[project] = tsc(project);
      }
      // Each uses one processor: two at a time.
      const waiting = Object.entries(commands);
      const worker = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) await check(`Types of ${next[0]}`, next[1]);
      };
      await Promise.all([worker(), worker()]);
    },
    build: async () => {
      await ensureBuilt();
      await check('Contract', [node, 'tools/contract.mjs', '--check']);
    },
    jest: async () => {
      for (const project of JEST.filter((name) => fs.existsSync(path.join(root, name, 'jest.config.mjs')))) {
        const file = path.join(results, `${project.replace('/', '-')}.json`);
        await tests(
          `Tests of ${project}`,
          [
            node,
            '--experimental-vm-modules',
            '--no-warnings',
            bin('jest/bin/jest.js'),
            '-c',
            `${project}/jest.config.mjs`,
            '--json',
            `--outputFile=${file}`,
          ],
          () => {
            const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(
              fs.readFileSync(file, 'utf8'),
            );
            const brokenSuites = testResults.filter(
              (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
            ).length;
            return { passed: numPassedTests, failed: numFailedTests + brokenSuites, suites: numFailedTestSuites };
          },
        );
      }
    },
    browser: async () => {
      const file = path.join(results, 'playwright.json');
      await tests(
        'Tests in the browser',
        [node, bin('@playwright/test/cli.js'), 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'],
        () => {
          const { stats } = JSON.parse(fs.readFileSync(file, 'utf8'));
          return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
        },
        { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      );
    },
  };
  const wanted = values.only?.split(',') ?? Object.keys(suites);
  const unknown = wanted.find((name) => !(name in suites));
  if (unknown) throw new Stop(`There is no suite "${unknown}". There are: ${Object.keys(suites).join(', ')}`);
  try {
    // Lint uses one processor for minutes; what else only reads the sources goes beside it.
    const beside = ['format', 'types'].filter((name) => wanted.includes('lint') && wanted.includes(name));
    for (const name of wanted.filter((one) => !beside.includes(one))) {
      if (name !== 'lint') await suites[name]();
      else await Promise.all([suites.lint(), inOrder(beside.map((one) => suites[one]))]);
    }
  } finally {
    fs.rmSync(results, { recursive: true, force: true });
  }
  if (total.passed === 0) total.failed += 1;
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
});

async function inOrder(tasks) {
  for (const task of tasks) await task();
}

/** One command that is right or wrong. */
async function check(title, command) {
  const { code, output, seconds } = await execute(command);
  total[code === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${title} (${seconds} s)`);
  if (code !== 0) console.log(output);
}

/** A test runner that counts for itself; when it left no count, it failed as a whole. */
async function tests(title, command, count, extra) {
  const { code, output, seconds } = await execute(command, extra);
  let counted;
  try {
    counted = count();
  } catch {
    counted = { passed: 0, failed: 1 };
  }
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  total.passed += counted.passed;
  total.failed += counted.failed;
  console.log(
    `${counted.failed === 0 ? 'ok  ' : 'FAIL'} ${title}: ${counted.passed} passed, ${counted.failed} failed (${seconds} s)`,
  );
  if (counted.failed > 0) console.log(output);
}

function execute([command, ...args], extra = {}) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment({ FORCE_COLOR: '0', ...extra }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code, output, seconds: Math.round((Date.now() - started) / 1000) }));
  });
}
