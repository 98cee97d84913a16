import { setPdf, type TypstDocument } from '../platform/typst';
import type { DocumentInput } from './document';

/** How the document looks, and what it is for. */
export interface PrintStyle {
  readonly accent?: string;
  /** A picture as PNG. */
  readonly logo?: Uint8Array;
  readonly purpose?: TypstDocument['purpose'];
}

/** The report as its template takes it. */
export const typstDocument = (
  { data, charts }: DocumentInput,
  { accent, logo, purpose }: PrintStyle = {},
): TypstDocument => ({
  template: 'report',
  data: { ...data, accent: accent ?? '#2743b8', logo: logo !== undefined, archive: purpose === 'archive' },
  pictures: {
    ...Object.fromEntries(charts.map((chart, index) => [`chart-${index}.svg`, chart])),
    ...(logo ? { 'logo.png': logo } : {}),
  },
  purpose,
});

/** The report as PDF, in this thread. */
export const renderPdf = (input: DocumentInput, createdAt: Date): Buffer => setPdf(typstDocument(input), createdAt);
