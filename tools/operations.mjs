/**
 * The operations of the client, from its .graphql files. Each is known by the hash of its text, which is all that the client
 * sends; the API looks the text up in operations.json, which the build writes beside it. Run as a program it prints that file.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';

/**
 * @typedef {{ file: string, name: string, fragments: string[], definition: object, hash: string, text: string }} Operation
 * @typedef {{ file: string, name: string, fragments: string[], definition: object }} Fragment
 */

/**
 * Operations and fragments by file. The text of an operation has its fragments, however deep, and asks `__typename` of every
 * object, as the cache of the client would.
 * @param {string} root
 * @returns {{ operations: Operation[], fragments: Map<string, Fragment> }}
 */
export function readOperations(root) {
  const fragments = new Map();
  const operations = [];
  const files = fs.globSync('client/src/**/*.graphql', { cwd: root }).map((file) => file.replaceAll(path.sep, '/'));
  for (const file of files.sort()) {
    const source = parse(fs.readFileSync(path.join(root, file), 'utf8'), { noLocation: true });
    for (const definition of source.definitions) {
      const name = definition.name?.value;
      if (!name) throw new Error(`${file}: an operation without a name`);
      const entry = { file, name, definition: withTypenames(definition), fragments: spreadsIn(definition) };
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        if (fragments.has(name)) throw new Error(`${file}: fragment ${name} is in ${fragments.get(name).file} too`);
        fragments.set(name, entry);
      } else {
        const twin = operations.find((operation) => operation.name === name);
        if (twin) throw new Error(`${file}: operation ${name} is in ${twin.file} too`);
        operations.push(entry);
      }
    }
  }
  for (const operation of operations) {
    operation.fragments = closure(operation, fragments);
    const definitions = [operation, ...operation.fragments.map((name) => fragments.get(name))];
    operation.text = stripIgnoredCharacters(definitions.map((entry) => print(entry.definition)).join('\n'));
    operation.hash = createHash('sha256').update(operation.text).digest('hex');
  }
  return { operations, fragments };
}

/** Text by hash, as the API reads it. */
export function operationTexts(root) {
  return Object.fromEntries(readOperations(root).operations.map(({ hash, text }) => [hash, text]));
}

function withTypenames(definition) {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
  return visit(definition, {
    SelectionSet(node, _key, parent) {
      if (parent.kind === Kind.OPERATION_DEFINITION) return undefined;
      const has = node.selections.some(
        (selection) => selection.kind === Kind.FIELD && selection.name.value === '__typename',
      );
      return has ? undefined : { ...node, selections: [...node.selections, typename] };
    },
  });
}

function spreadsIn(definition) {
  const names = new Set();
  visit(definition, { FragmentSpread: (node) => void names.add(node.name.value) });
  return [...names].sort();
}

function closure(operation, fragments) {
  const found = new Set();
  const add = (name) => {
    if (found.has(name)) return;
    const fragment = fragments.get(name);
    if (!fragment) throw new Error(`${operation.file}: ${operation.name} uses fragment ${name}, which does not exist`);
    found.add(name);
    fragment.fragments.forEach(add);
  };
  operation.fragments.forEach(add);
  return [...found].sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
  process.stdout.write(JSON.stringify(operationTexts(root)));
}
