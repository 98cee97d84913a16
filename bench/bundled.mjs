import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../tools/workspace.mjs';

/** What the statements export from the libraries of the repository, bundled as the API has them. */
export async function bundled(contents) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stip-bench-'));
  try {
    const outfile = path.join(folder, 'bundle.mjs');
    await build({
      stdin: { contents, resolveDir: root },
      alias: Object.fromEntries(
        ['schedule', 'exchange', 'domain'].map((name) => [
          `@stip/${name}`,
          path.join(root, `libs/${name}/src/index.ts`),
        ]),
      ),
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'error',
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
