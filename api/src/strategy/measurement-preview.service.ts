import { Injectable } from '@nestjs/common';
import { planMeasurements, readTable, UnreadableFile, type MeasurementRow, type Table } from '@stip/exchange';
import { todayOf, type RequestContext } from '../platform/auth';
import { Database, type Reader } from '../platform/database';
import { Checks, NotFound, ValidationFailed } from '../platform/errors';
import { MAX_MEASUREMENTS } from './indicator.service';
import type { MeasurementAction, MeasurementPreviewType, PreviewMeasurementsInput } from './measurement-types';
import { chosenStrategy } from './queries';

/** Characters of base64, which leaves room for the rest of a request; 5,000 rows take less than half. */
const MAX_CONTENT = 900_000;

interface StoredIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly goalCode: string | null;
  /** Value, source and remark by day. */
  readonly measured: Readonly<Record<string, { value: string; source: string; note: string }>>;
}

/** Reads a file with measurements and says per row what recording it would do. Writes nothing. */
@Injectable()
export class MeasurementPreviewService {
  constructor(private readonly database: Database) {}

  async preview(caller: RequestContext, input: PreviewMeasurementsInput): Promise<MeasurementPreviewType> {
    const table = await readFile(input);
    const today = todayOf(caller);
    const indicators = await this.database.read(caller, async (reader) => {
      const strategyId = await chosenStrategy(reader, input.strategyId, today);
      if (!strategyId && input.strategyId) throw new NotFound('Strategy', input.strategyId);
      return strategyId ? indicatorsOf(reader, strategyId) : [];
    });
    const plan = planMeasurements(table, indicators, today, {
      columns: present(input.columns),
      dateOrder: input.dateOrder ?? undefined,
      decimal: input.decimal ?? undefined,
    });
    const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    const rows = plan.rows.map((row) => {
      const indicator = known.get(row.indicatorId ?? '');
      const stored = indicator?.measured[row.measuredOn ?? ''];
      return {
        ...row,
        problems: row.problems.map((problem) => ({ ...problem })),
        unit: indicator?.unit ?? '',
        stored: stored?.value ?? null,
        action: actionOf(row, stored),
      };
    });
    const count = (action: MeasurementAction) => rows.filter((row) => row.action === action).length;
    return {
      fileName: input.fileName,
      headers: [...table.headers],
      rowCount: table.rows.length,
      columns: plan.columns,
      dateOrder: plan.dateOrder,
      decimal: plan.decimal,
      questions: plan.questions.map((question) => ({ ...question, examples: [...question.examples] })),
      created: count('created'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      rejected: count('rejected'),
      rows,
    };
  }
}

function indicatorsOf(reader: Reader, strategyId: string): Promise<StoredIndicator[]> {
  return reader.rows<StoredIndicator>(
    `with measured as (
       select m.indicator_id, json_object_agg(m.measured_on, json_build_object('value', m.value::text,
           'source', m.source, 'note', m.note)) as days
       from indicator_measurement m group by m.indicator_id
     )
     select i.id, i.name, i.unit, g.code as "goalCode", coalesce(m.days, '{}') as measured
     from indicator i join goal g on g.organisation_id = i.organisation_id and g.id = i.goal_id
     left join measured m on m.indicator_id = i.id
     where g.strategy_id = $1 order by i.name, i.id`,
    [strategyId],
  );
}

function actionOf(
  row: MeasurementRow,
  stored: { value: string; source: string; note: string } | undefined,
): MeasurementAction {
  if (row.problems.length > 0) return 'rejected';
  if (!stored) return 'created';
  const same = Number(stored.value) === Number(row.value) && stored.source === row.source && stored.note === row.note;
  return same ? 'unchanged' : 'changed';
}

/** Only what was said; null says that there is no such column. */
function present(columns: PreviewMeasurementsInput['columns']) {
  return Object.fromEntries(Object.entries(columns ?? {}).filter(([, at]) => at !== undefined));
}

async function readFile({ fileName, content }: PreviewMeasurementsInput): Promise<Table> {
  const checks = new Checks();
  checks.label('fileName', fileName);
  if (content.length > MAX_CONTENT)
    checks.add('content', 'file_too_large', { max: Math.floor((MAX_CONTENT * 3) / 4 / 1000) });
  checks.done();
  const table = await readTable(Buffer.from(content, 'base64'), fileName).catch((error: unknown) => {
    if (error instanceof UnreadableFile)
      throw new ValidationFailed([{ field: 'content', code: error.code, params: error.params }]);
    throw error;
  });
  if (table.rows.length > MAX_MEASUREMENTS) checks.add('content', 'too_many', { max: MAX_MEASUREMENTS });
  checks.done();
  return table;
}
