import type { FastifyReply } from 'fastify';
import type { RowProblem } from '@stip/exchange';
import { problemText, type Language } from './problem-text';

interface ListedProblem extends Pick<RowProblem, 'code' | 'params'> {
  readonly table?: string;
  readonly number: number;
  readonly key: string;
  readonly name: string;
  readonly severity: string;
  readonly column?: string | null;
}

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  en: ['row', 'key', 'name', 'consequence', 'column', 'code', 'explanation'],
  nl: ['rij', 'id', 'naam', 'gevolg', 'kolom', 'code', 'uitleg'],
};
const TABLE: Readonly<Record<Language, string>> = { en: 'table', nl: 'tabel' };
const CONSEQUENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { row: 'row not taken', value: 'value not taken', note: 'remark' },
  nl: { row: 'rij niet overgenomen', value: 'waarde niet overgenomen', note: 'opmerking' },
};

/** What was not taken and why, one line per reason, as a file for a spreadsheet. */
export async function sendProblemList(
  reply: FastifyReply,
  fileName: string,
  language: Language,
  problems: readonly ListedProblem[],
): Promise<void> {
  // Of a set of tables the table comes first.
  const several = problems.some(({ table }) => table !== undefined);
  const header = [...(several ? [TABLE[language]] : []), ...HEADERS[language]];
  const lines = problems.map((problem) => [
    ...(several ? [problem.table ?? ''] : []),
    String(problem.number),
    problem.key,
    problem.name,
    CONSEQUENCES[language][problem.severity] ?? problem.severity,
    problem.column ?? '',
    problem.code,
    problemText(problem, language),
  ]);
  const csv = [header, ...lines].map((cells) => cells.map(quoted).join(';')).join('\r\n');
  await reply
    .header('content-type', 'text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .send(`\uFEFF${csv}\r\n`);
}

/** A cell that a spreadsheet shows as text: one that starts like a formula gets an apostrophe. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replace(/"/g, '""')}"`;
}
