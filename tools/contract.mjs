/**
 * Writes the contract between API and client: libs/contract/schema.graphql from the API's code, and typed documents from
 * the client's operations. With --check it only compares, and fails when the files differ from what the code says.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const { generate } = await import('@graphql-codegen/cli');

const schemaFile = path.join(root, 'libs/contract/schema.graphql');
const documentsFile = path.join(root, 'libs/contract/src/generated/documents.ts');

const schema = execFileSync(process.execPath, [path.join(root, 'dist/api/cli.js'), 'schema'], { encoding: 'utf8' });
const before = { schema: read(schemaFile), documents: read(documentsFile) };
fs.mkdirSync(path.dirname(documentsFile), { recursive: true });
if (!check) fs.writeFileSync(schemaFile, schema);

const [generated] = await generate(
  {
    cwd: root,
    silent: true,
    schema: schemaFile,
    documents: 'client/src/**/*.graphql',
    ignoreNoDocuments: true,
    generates: {
      [documentsFile]: {
        plugins: ['typescript-operations', 'typed-document-node'],
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
const documents = generated.content;
if (!check) fs.writeFileSync(documentsFile, documents);

const stale = [
  before.schema !== schema && 'libs/contract/schema.graphql',
  before.documents !== documents && 'libs/contract/src/generated/documents.ts',
].filter(Boolean);
if (check && stale.length > 0) {
  console.error(`Not what the code says: ${stale.join(', ')}. Run npm run contract and commit the result.`);
  process.exit(1);
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}
