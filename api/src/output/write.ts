import type { OutputFormat } from '@stip/domain';
import { printReport, type ReportLanguage, type ReportSource } from '../report';
import { zip } from './archive';
import { buildDocument } from './build';
import { csvArchive, jsonArchive } from './csv';
import { writeDocx } from './docx';
import type { HouseStyle } from './house-style';
import { writePptx } from './pptx';
import { writeXlsx } from './xlsx';

export interface WriteOptions {
  readonly style: HouseStyle;
  /** Where Stip is reached from outside; null leaves links out. */
  readonly address: string | null;
}

/** A report as a file. The same source, language and options make the same bytes, whenever and wherever it is asked. */
export async function writeOutput(
  source: ReportSource,
  format: OutputFormat,
  language: ReportLanguage,
  { style, address }: WriteOptions,
): Promise<Buffer> {
  if (format === 'pdf' || format === 'pdfa') {
    const purpose = format === 'pdf' ? 'accessible' : 'archive';
    return printReport(source, language, { accent: style.accent, logo: style.logo?.png, purpose });
  }
  const document = buildDocument(source, language);
  switch (format) {
    case 'docx':
      return writeDocx(document, style);
    case 'xlsx':
      return writeXlsx(document, style, address);
    case 'pptx':
      return writePptx(document, style);
    case 'csv':
      return csvArchive(document);
    case 'json':
      return jsonArchive(document);
  }
}

/** Several files in one. */
export const together = (files: Readonly<Record<string, Uint8Array>>): Buffer => zip(files);
