import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Cents } from '@stip/domain';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { NotFound } from '../platform/errors';
import { isId } from '../platform/ids';
import { ImportService } from './import.service';
import { LedgerImportService } from './ledger-import.service';
import { ledgerProblemText, LIST_WORDS } from './ledger-problem-text';

interface ListInput {
  readonly mapping?: unknown;
  readonly leaveOutUnknown?: unknown;
  readonly language?: unknown;
}

@Controller('api/imports/ledger')
export class LedgerImportController {
  constructor(
    private readonly imports: ImportService,
    private readonly ledger: LedgerImportService,
  ) {}

  /** Rows of an upload that would not be booked, or be booked with a remark, and why: to hand to who keeps the books. */
  @Requires('import.run')
  @Post(':id/problems.csv')
  async problems(
    @Caller() caller: RequestContext,
    @Param('id') id: string,
    @Body() body: ListInput | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isId(id)) throw new NotFound('ImportUpload', id);
    const language = body?.language === 'nl' ? 'nl' : 'en';
    const words = LIST_WORDS[language];
    const file = await this.imports.upload(caller, id);
    const control = { total: null, rows: null, leaveOutUnknown: body?.leaveOutUnknown === true };
    const { rows } = await this.ledger.preview(caller, file, body?.mapping, control);
    const lines = rows.flatMap((row) =>
      row.problems.map((problem) => [
        ...[String(row.number), text(row.project), text(row.key), text(row.description), amount(row.amount, language)],
        ...[words.action[row.action], problem.code, text(ledgerProblemText(problem, language))],
      ]),
    );
    const csv = [words.head, ...lines]
      .map((cells) => cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(';'))
      .join('\r\n');
    await reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="ledger-${id}.csv"`)
      .send(`\uFEFF${csv}\r\n`);
  }
}

/** A cell that a spreadsheet shows as text: one that starts like a formula gets an apostrophe. */
const text = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** As a spreadsheet of the language reads it; empty when the file's own amount could not be read. */
function amount(cents: Cents | null, language: 'nl' | 'en'): string {
  if (cents === null) return '';
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}${language === 'nl' ? ',' : '.'}${digits.slice(-2)}`;
}
