import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Weights the templates use; each must be embedded, as an unknown font would fall back without a word. */
const FONTS = ['400Regular', '400Regular_Italic', '600SemiBold'];
/** For reading with whatever aid, or for keeping for ever; the compiler does one at a time. Both are tagged. */
const STANDARDS = { accessible: 'ua-1', archive: 'a-2a' } as const;

/** A document to set: what the template says is markup, everything in `data` is text. */
export interface TypstDocument {
  /** Name of the template: that of the domain in whose `assets` it is. */
  readonly template: string;
  readonly data: object;
  /** Pictures by file name: SVG as text, PNG as bytes. */
  readonly pictures: Readonly<Record<string, string | Uint8Array>>;
  /** Unless stated, for reading. */
  readonly purpose?: keyof typeof STANDARDS;
}

function fonts(): Buffer[] {
  const folder = path.dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'));
  return FONTS.map((name) => fs.readFileSync(path.join(folder, name, `SourceSans3_${name}.ttf`)));
}

/** The template beside the built bundle, or in the folder of its domain when running from source. */
function templateText(name: string): string {
  const places = [`assets/${name}/${name}.typ`, `../../${name}/assets/${name}.typ`].map((place) =>
    path.join(import.meta.dirname, place),
  );
  const found = places.find((place) => fs.existsSync(place));
  if (!found) throw new Error(`The template is missing: ${places.join(', ')}`);
  return fs.readFileSync(found, 'utf8');
}

let compiler: NodeCompiler | undefined;

/** Sets a tagged PDF (PDF/UA-1). Blocks while it works, for hundreds of pages seconds: call it from a worker. */
export function setPdf({ template, data, pictures, purpose = 'accessible' }: TypstDocument, createdAt: Date): Buffer {
  compiler ??= NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs: fonts() }] });
  compiler.resetShadow();
  const file = (name: string) => path.join(import.meta.dirname, name);
  compiler.mapShadow(file('data.json'), Buffer.from(JSON.stringify(data)));
  for (const [name, picture] of Object.entries(pictures)) compiler.mapShadow(file(name), Buffer.from(picture));
  compiler.addSource(file(`${template}-main.typ`), templateText(template));
  const pdf = compiler.pdf(
    { mainFilePath: file(`${template}-main.typ`) },
    { pdfStandard: STANDARDS[purpose], creationTimestamp: Math.floor(createdAt.getTime() / 1000) },
  );
  compiler.evictCache(10);
  return pdf;
}
