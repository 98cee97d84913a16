/** Builds into dist/: the API as one bundle per entry point, the client by Angular. `node tools/build.mjs [api] [client]` */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import swc from '@swc/core';
import { operationTexts } from './operations.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const parts = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['api', 'client'];

/** esbuild leaves decorator metadata out, which Nest's injection and TypeORM need; swc writes it. */
const decorators = {
  name: 'decorators',
  setup(build) {
    build.onLoad({ filter: /[\\/](api|libs)[\\/].*\.ts$/ }, async ({ path: file }) => {
      const { code } = await swc.transform(await fs.promises.readFile(file, 'utf8'), {
        filename: file,
        sourceMaps: 'inline',
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'es6' },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

async function buildApi(outdir) {
  const libs = fs.readdirSync(path.join(root, 'libs'));
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'api/src/main.ts', out: 'main' },
      { in: 'api/src/cli.ts', out: 'cli' },
      ...workers().map((file) => ({ in: file, out: path.basename(file, '.ts') })),
    ],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    splitting: true,
    packages: 'external',
    sourcemap: true,
    outdir,
    alias: Object.fromEntries(libs.map((lib) => [`@stip/${lib}`, path.join(root, 'libs', lib, 'src/index.ts')])),
    plugins: [decorators],
  });
  for (const folder of fs.globSync('api/src/**/assets', { cwd: root })) {
    fs.cpSync(path.join(root, folder), path.join(outdir, 'assets', path.basename(path.dirname(folder))), {
      recursive: true,
    });
  }
}

/** Worker threads are entry points of their own; they land beside main.js under their file name. */
const workers = () => fs.globSync('api/src/**/*.worker.ts', { cwd: root });

function buildClient(outdir) {
  const done = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/nx/dist/bin/nx.js'),
      'run',
      'client:build',
      `--outputPath=${path.relative(root, outdir)}`,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' } },
  );
  if (done.status !== 0) process.exit(done.status ?? 1);
  fs.writeFileSync(path.join(outdir, 'operations.json'), JSON.stringify(operationTexts(root)));
}

/** Into a folder beside the real one, which it replaces when complete: a half-written build never counts. */
for (const part of parts) {
  const unfinished = path.join(dist, `${part}.new`);
  fs.rmSync(unfinished, { recursive: true, force: true });
  if (part === 'api') await buildApi(unfinished);
  else buildClient(unfinished);
  fs.rmSync(path.join(dist, part), { recursive: true, force: true });
  fs.renameSync(unfinished, path.join(dist, part));
}
