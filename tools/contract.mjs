/**
 * Writes the contract between API and client: libs/contract/schema.graphql from the API's code, and from the client's
 * operations their types and, per .graphql file, the documents with their hash. With --check it only compares, and fails when
 * the files differ from what the code says.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOperations } from './operations.mjs';
import { ensureBuilt } from './workspace.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
// The schema is what the sources say now.
await ensureBuilt(['api'], process.stderr);
const { generate } = await import('@graphql-codegen/cli');

const GENERATED = 'libs/contract/src/generated';
const SCHEMA = 'libs/contract/schema.graphql';
const TYPES = `${GENERATED}/documents.ts`;
const at = (file) => path.join(root, file);

const schema = execFileSync(process.execPath, [at('dist/api/cli.js'), 'schema'], { encoding: 'utf8' });
const stale = fs.existsSync(at(SCHEMA)) && fs.readFileSync(at(SCHEMA), 'utf8') === schema ? [] : [SCHEMA];
fs.mkdirSync(at(GENERATED), { recursive: true });
if (!check) fs.writeFileSync(at(SCHEMA), schema);

const [types] = await generate(
  {
    cwd: root,
    silent: true,
    schema: at(SCHEMA),
    documents: 'client/src/**/*.graphql',
    ignoreNoDocuments: true,
    generates: {
      [at(TYPES)]: {
        plugins: ['typescript-operations'],
        config: {
          strictScalars: true,
          scalars: { Date: 'string', DateTime: 'string', Cents: 'string', JSON: 'unknown' },
          enumType: 'string-literal',
          enumsAsTypes: true,
          useTypeImports: true,
          skipTypename: false,
          nonOptionalTypename: true,
          dedupeFragments: true,
        },
      },
    },
  },
  false,
);

const files = new Map([[TYPES, types.content], ...documentFiles()]);
const present = new Set(fs.readdirSync(at(GENERATED)).map((name) => `${GENERATED}/${name}`));
for (const [file, content] of files) {
  if (!present.delete(file) || fs.readFileSync(at(file), 'utf8') !== content) stale.push(file);
  if (!check) fs.writeFileSync(at(file), content);
}
for (const file of present) {
  stale.push(file);
  if (!check) fs.rmSync(at(file));
}
if (check && stale.length > 0) {
  console.error(`Not what the code says: ${stale.join(', ')}. Run npm run contract and commit the result.`);
  process.exit(1);
}

/** One module per .graphql file, so that an area of the client brings its documents along when it is opened. */
function documentFiles() {
  const { operations, fragments } = readOperations(root);
  const moduleOf = (file) =>
    file
      .replace(/^client\/src\//, '')
      .replace(/\.graphql$/, '')
      .replaceAll('/', '-');
  const sources = [...new Set([...operations, ...fragments.values()].map((entry) => entry.file))].sort();
  const json = (definition) => JSON.stringify(definition);
  const modules = sources.map((source) => {
    const own = operations.filter((operation) => operation.file === source);
    const imported = Map.groupBy(
      [...new Set(own.flatMap((operation) => operation.fragments))].filter(
        (name) => fragments.get(name).file !== source,
      ),
      (name) => moduleOf(fragments.get(name).file),
    );
    const names = own.flatMap(({ name, definition }) => typeNames(name, definition.operation));
    const lines = [
      ...(own.length > 0
        ? [
            "import type { TypedDocumentNode } from '@graphql-typed-document-node/core';",
            `import type { ${names.join(', ')} } from './documents';`,
          ]
        : []),
      ...[...imported].map(([from, list]) => `import { ${list.map(constant).join(', ')} } from './${from}';`),
      ...[...fragments.values()]
        .filter((fragment) => fragment.file === source)
        .map(({ name, definition }) => `export const ${constant(name)}: object = ${json(definition)};`),
      ...own.map(({ name, definition, fragments: used, hash }) => {
        const [data, variables] = typeNames(name, definition.operation);
        const definitions = [json(definition), ...used.map(constant)].join(',');
        return `export const ${name}Document = {"kind":"Document","hash":"${hash}","definitions":[${definitions}]} as unknown as TypedDocumentNode<${data}, ${variables}>;`;
      }),
    ];
    return [`${GENERATED}/${moduleOf(source)}.ts`, `${lines.join('\n')}\n`];
  });
  const index = ['documents', ...sources.map(moduleOf)].map((name) => `export * from './${name}';\n`).join('');
  return [...modules, [`${GENERATED}/index.ts`, index]];
}

function constant(fragment) {
  return `${fragment}Definition`;
}

function typeNames(name, operation) {
  const kind = operation === 'query' ? 'Query' : 'Mutation';
  return [`${name}${kind}`, `${name}${kind}Variables`];
}
