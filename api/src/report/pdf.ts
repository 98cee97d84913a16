import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { DocumentInput } from './document';

/** Weights the template uses; each must be embedded, as an unknown font would fall back without a word. */
const FONTS = ['400Regular', '400Regular_Italic', '600SemiBold'];
const PDF_UA = 'ua-1';

function fonts(): Buffer[] {
  const folder = path.dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'));
  return FONTS.map((name) => fs.readFileSync(path.join(folder, name, `SourceSans3_${name}.ttf`)));
}

/** The template beside the built bundle, or beside this source in tests. */
function template(): string {
  const places = ['assets/report/report.typ', 'assets/report.typ'].map((place) =>
    path.join(import.meta.dirname, place),
  );
  const found = places.find((place) => fs.existsSync(place));
  if (!found) throw new Error(`The report template is missing: ${places.join(', ')}`);
  return fs.readFileSync(found, 'utf8');
}

let compiler: NodeCompiler | undefined;

/** Renders a tagged PDF (PDF/UA-1). Blocks while it works, for hundreds of pages seconds: call it from a worker. */
export function renderPdf({ data, charts }: DocumentInput, createdAt: Date): Buffer {
  compiler ??= NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs: fonts() }] });
  compiler.resetShadow();
  const file = (name: string) => path.join(import.meta.dirname, name);
  compiler.mapShadow(file('data.json'), Buffer.from(JSON.stringify(data)));
  charts.forEach((chart, index) => compiler?.mapShadow(file(`chart-${index}.svg`), Buffer.from(chart)));
  compiler.addSource(file('report-main.typ'), template());
  const pdf = compiler.pdf(
    { mainFilePath: file('report-main.typ') },
    { pdfStandard: PDF_UA, creationTimestamp: Math.floor(createdAt.getTime() / 1000) },
  );
  compiler.evictCache(10);
  return pdf;
}
