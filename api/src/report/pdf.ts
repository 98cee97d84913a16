import { setPdf, type TypstDocument } from '../platform/typst';
import type { DocumentInput } from './document';

/** The report as its template takes it. */
export const typstDocument = ({ data, charts }: DocumentInput): TypstDocument => ({
  template: 'report',
  data,
  pictures: Object.fromEntries(charts.map((chart, index) => [`chart-${index}.svg`, chart])),
});

/** The report as PDF, in this thread. */
export const renderPdf = (input: DocumentInput, createdAt: Date): Buffer => setPdf(typstDocument(input), createdAt);
