import { planPeriods, SCHEME_MONTHS, type PcScheme, type PlannedPeriod } from '@stip/domain';
import { dutchHolidays } from '@stip/schedule';
import type { RequestContext } from '../platform/auth';
import type { Database } from '../platform/database';
import { PcProduct, PeriodDeadline } from '../cycle/entity';
import { newId } from '../platform/ids';
import { BaselineService } from '../portfolio/baseline.service';
import { ReportingPeriod } from '../status/entity';
import { reportingPeriods } from './status';
import { TIME_ZONE, type DemoWriter } from './write';
import { NOBODY } from '../talk';

interface DemoProduct {
  readonly nameNl: string;
  readonly nameEn: string;
  readonly scheme: PcScheme;
  readonly firstMonth: number;
  readonly months: number;
  readonly offsets: readonly (number | null)[];
}

const QUARTERLY: DemoProduct = {
  ...{ nameNl: 'Kwartaalrapportage datastrategie', nameEn: 'Quarterly report on the data strategy', scheme: 'quarter' },
  ...{ firstMonth: 1, months: SCHEME_MONTHS.quarter, offsets: [0, 15, 17, 20, 22, 27, null, 32] },
};

/** The products of the municipality for its council. */
const PRODUCTS: readonly DemoProduct[] = [
  {
    ...{ nameNl: 'Voorjaarsnota', nameEn: 'Spring memorandum', scheme: 'own', firstMonth: 1, months: 3 },
    offsets: [0, 5, 8, 12, 15, 25, 45, 47],
  },
  {
    ...{
      nameNl: 'Eerste bestuursrapportage',
      nameEn: 'First progress report',
      scheme: 'own',
      firstMonth: 1,
      months: 4,
    },
    ...{ offsets: [0, 5, 9, 12, 14, 22, 40, 42] },
  },
  {
    ...{
      nameNl: 'Tweede bestuursrapportage',
      nameEn: 'Second progress report',
      scheme: 'own',
      firstMonth: 5,
      months: 4,
    },
    ...{ offsets: [0, 5, 9, 12, 14, 22, 40, 42] },
  },
  {
    ...{ nameNl: 'Jaarstukken', nameEn: 'Annual report', scheme: 'year', firstMonth: 1, months: 12 },
    offsets: [0, 20, 30, 40, 45, 60, 105, 107],
  },
];

const HOLIDAYS = new Map<string, ReadonlySet<string>>();
function isWorkingDay(day: string): boolean {
  const year = day.slice(0, 4);
  const free = HOLIDAYS.get(year) ?? new Set(dutchHolidays(Number(year)).map(({ date }) => date));
  HOLIDAYS.set(year, free);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !free.has(day);
}

/** The quarters of the strategy, and the products of this year for the council, with their deadlines. */
export async function writeCycle(demo: DemoWriter): Promise<void> {
  const year = Number(demo.today.slice(0, 4));
  const products = [QUARTERLY, ...PRODUCTS].map((product) => ({ product, id: newId() }));
  await demo.insert(
    PcProduct,
    products.map(({ id, product }) => ({
      ...product,
      id,
      controllerId: demo.person('controller'),
      // The chief data officer submits the quarterly reports, so for those nobody is named who may sign only.
      cdoId: product.scheme === 'quarter' ? null : demo.person('cdo'),
    })),
  );
  const planned = products.flatMap(({ product, id }) => {
    const rule = { ...product, id, name: product.nameNl };
    if (product !== QUARTERLY) return planPeriods(rule, year, isWorkingDay);
    // They are called as the municipality has called its quarters all along.
    const quarters = reportingPeriods(demo.today);
    const years = [...new Set(quarters.map(({ start }) => Number(start.slice(0, 4))))];
    return years
      .flatMap((one) => planPeriods(rule, one, isWorkingDay))
      .flatMap((period) => {
        const name = quarters.find(({ start }) => start === period.start)?.name;
        return name ? [{ ...period, name }] : [];
      });
  });
  const rows = planned.map((period) => ({ id: newId(), period }));
  await demo.insert(
    ReportingPeriod,
    rows.map(({ id, period }) => ({
      ...{ id, kind: period.scheme, name: period.name, startDate: period.start, endDate: period.end },
      ...{ productId: period.productId, fiscalYear: period.fiscalYear, number: period.number },
      dueDate: dateOf(period),
    })),
    { recordedOn: () => demo.termStart },
  );
  await demo.insert(
    PeriodDeadline,
    rows.flatMap(({ id, period }) =>
      period.deadlines.map(({ kind, date }) => ({ id: newId(), reportingPeriodId: id, kind, dueDate: date })),
    ),
    { recordedOn: () => demo.termStart },
  );
}

const dateOf = ({ deadlines }: PlannedPeriod) => deadlines.find(({ kind }) => kind === 'updates_due')?.date ?? null;

/** A plan that its owner asks to replace, and that waits for the chief data officer. */
export function writeRebaselineRequest(demo: DemoWriter): void {
  const project = demo.project('OPG-03');
  const owner = project?.data.leader ?? null;
  if (!project || owner === null) return;
  demo.playbook.add(demo.today, demo.person(owner), async (manager) => {
    const caller: RequestContext = {
      ...{ requestId: 'demo', organisationId: demo.organisationId, accountId: null, personId: demo.person(owner) },
      ...{
        personName: owner,
        role: 'project_leader',
        locale: 'nl',
        timeZone: TIME_ZONE,
        now: demo.now,
        origin: 'demo',
      },
    };
    // The playbook has opened the transaction.
    const within: Pick<Database, 'write'> = { write: (_context, step) => step(manager) };
    await new BaselineService(within, NOBODY).request(caller, {
      projectId: project.id,
      reasonCategory: 'external_advice',
      decisionReference: 'Stuurgroep Maatschappelijke opgaven, besluit 7',
      decidedOn: demo.today,
      explanation:
        'De Functionaris gegevensbescherming adviseert de koppelingen eerst te toetsen. De stuurgroep volgt dat advies en vraagt het plan daarop aan te passen.',
    });
  });
}
