import { readCsv } from './csv';
import type { Table } from './table';
import { readXlsx } from './xlsx';

/** Reads a file by what it is, not by what it is called; a name that promises a workbook is held to it. */
export async function readTable(content: Buffer, fileName: string): Promise<Table> {
  const isArchive = content.subarray(0, 2).toString('latin1') === 'PK';
  const isOldOffice = content.subarray(0, 4).toString('hex') === 'd0cf11e0';
  const named = /\.xlsx$/i.test(fileName);
  if (named || isOldOffice || (isArchive && !/\.(csv|txt|tsv)$/i.test(fileName))) return readXlsx(content);
  return readCsv(content);
}
