import { dayNumber, fromDayNumber, type CalendarDate, type Colour } from '@stip/domain';
import {
  buildModel,
  collapsedRows,
  countRows,
  filterPortfolio,
  flattenRows,
  milestonesUnder,
  noDay,
  portfolioRows,
  type PlanView,
  type RowKind,
  type TimelineItem,
  type TimelineModel,
  type VisibleRows,
} from '@stip/timeline';
import { todayOf, type RequestContext } from '../platform/auth';
import type { Reader } from '../platform/database';
import { criticalItems } from '../schedule';
import { pictureText, type PictureLanguage } from './picture-texts';
import { roadmap } from './queries';
import type { RoadmapType } from './types';

/** The rows of the roadmap as a view shows them, with the facts that stand beside the drawing. */
export interface Picture {
  readonly organisation: string;
  readonly isDemo: boolean;
  readonly model: TimelineModel;
  readonly rows: VisibleRows;
  readonly today: number;
  readonly projects: { readonly shown: number; readonly total: number };
  /** The shown rows from top to bottom; milestones that stand on the line of a closed project follow it. */
  readonly table: readonly PictureRow[];
}

/** One row in figures, for who does not see the drawing. */
export interface PictureRow {
  readonly kind: RowKind;
  /** 0 for a root. */
  readonly depth: number;
  readonly title: string;
  readonly owner: string;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly baselineEnd: CalendarDate | null;
  readonly status: Colour | null;
  readonly percent: number | null;
  readonly critical: boolean;
}

interface PictureOptions {
  readonly language: PictureLanguage;
  /** Whether persons may be named. Filters still look at owners, so that the rows are those the maker of the view saw. */
  readonly names: boolean;
}

/** Reads what a view shows, as the application draws it: the same rows, order and filters. */
export async function readPicture(
  reader: Reader,
  caller: Pick<RequestContext, 'now' | 'timeZone' | 'asOf'>,
  view: PlanView,
  { language, names }: PictureOptions,
): Promise<Picture> {
  const today = todayOf(caller);
  const data = await roadmap(reader, today);
  const organisation = await reader.row<{ name: string; isDemo: boolean }>(
    'select name, is_demo as "isDemo" from organisation',
  );
  const critical = view.critical ? await criticalItems(reader, today) : new Set<string>();
  const model = modelOf(data, view, language, critical);
  const filter = filterPortfolio(model, new Map(data.projects.map((project) => [project.id, project])), view);
  const rows = flattenRows(model, collapsedRows(model, view), filter);
  return {
    organisation: organisation?.name ?? '',
    isDemo: organisation?.isDemo ?? false,
    model: names ? model : { ...model, items: model.items.map(withoutOwner) },
    rows,
    today: dayNumber(today),
    projects: countRows(model, 'project', filter),
    table: tableOf(model, rows, names),
  };
}

function modelOf(
  { goals, programmes, projects, dependencies }: RoadmapType,
  { grouping }: PlanView,
  language: PictureLanguage,
  critical: ReadonlySet<string>,
): TimelineModel {
  const order = grouping === 'goal' ? goals : grouping === 'programme' ? programmes : [];
  const t = (key: Parameters<typeof pictureText>[1]) => pictureText(language, key);
  const items = portfolioRows(
    projects,
    grouping,
    {
      withoutGoal: t('withoutGoal'),
      withoutProgramme: t('withoutProgramme'),
      withoutOwner: t('withoutOwner'),
      colours: { green: t('green'), orange: t('orange'), red: t('red'), grey: t('grey') },
    },
    order.map(({ id }) => id),
  );
  const through = new Set(
    projects.filter((project) => project.items.some(({ id }) => critical.has(id))).map(({ id }) => id),
  );
  return buildModel(
    critical.size === 0
      ? items
      : items.map((item) => ({ ...item, critical: critical.has(item.id) || through.has(item.id) })),
    dependencies.map(({ id, predecessorId, successorId, type, lagDays }) => ({
      ...{ id, from: predecessorId, to: successorId, type, lagDays },
    })),
  );
}

const withoutOwner = (item: TimelineItem): TimelineItem => (item.owner ? { ...item, owner: '' } : item);

function tableOf(model: TimelineModel, rows: VisibleRows, names: boolean): PictureRow[] {
  return [...rows.rows].flatMap((row, line) => {
    const hidden = rows.collapsed[line] === 1 ? milestonesUnder(model, rows, line) : [];
    const depth = model.depths[row] ?? 0;
    return [rowOf(model, row, depth, names), ...hidden.map((one) => rowOf(model, one, depth + 1, names))];
  });
}

function rowOf(model: TimelineModel, row: number, depth: number, names: boolean): PictureRow {
  const item = model.items[row];
  if (!item) throw new Error(`No row ${row}`);
  const { kind, title, owner = '', status = null, percent = 0, baseline } = item;
  const day = (value: number | undefined) => (value === undefined || value === noDay ? null : fromDayNumber(value));
  return {
    ...{ kind, depth, title, owner: names ? owner : '', status: kind === 'project' ? status : null },
    start: day(model.starts[row]),
    end: day(model.ends[row]),
    baselineEnd: day(baseline?.end),
    percent: kind === 'group' || kind === 'milestone' ? null : percent,
    critical: item.critical === true,
  };
}
