import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PeriodChange } from '@stip/domain';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { isId } from '../platform/ids';
import { PcCalendarService } from './calendar.service';
import { CycleService } from './cycle.service';
import { cycleOf, pcProducts, periodOfDeadline, periodsOfYear } from './queries';
import {
  ApplyPcCalendarInput,
  ApplyPcCalendarResult,
  CreatePcProductInput,
  CreatePcProductResult,
  CycleType,
  PcCalendarType,
  PeriodChangeType,
  RecordPeriodReviewInput,
  RecordPeriodReviewResult,
  SendPeriodRemindersInput,
  SendPeriodRemindersResult,
  SetPeriodDeadlineInput,
  SetPeriodDeadlineResult,
  UpdatePcProductInput,
  UpdatePcProductResult,
  type CyclePayload,
  type PcCalendarPayload,
  type PcProductPayload,
  type PeriodDeadlinePayload,
  type PeriodRemindersPayload,
} from './types';

@Resolver()
export class CycleResolver {
  constructor(
    private readonly database: Database,
    private readonly calendar: PcCalendarService,
    private readonly rounds: CycleService,
  ) {}

  @Requires('read')
  @Query(() => PcCalendarType, { description: 'Products, periods and deadlines of planning and control in a year.' })
  pcCalendar(
    @Caller() caller: RequestContext,
    @Args('year', { type: () => Int, description: 'The year.' }) year: number,
  ): Promise<PcCalendarType> {
    return this.database.read(caller, async (reader) => ({
      today: todayOf(caller),
      products: await pcProducts(reader),
      periods: await periodsOfYear(reader, year),
    }));
  }

  @Requires('read')
  @Query(() => [PeriodChangeType], { description: 'What making the calendar of a year would do.' })
  async pcCalendarChanges(
    @Caller() caller: RequestContext,
    @Args('year', { type: () => Int, description: 'The fiscal year, 1900 to 2298.' }) year: number,
  ): Promise<PeriodChangeType[]> {
    return (await this.calendar.preview(caller, year)).map(changeType);
  }

  @Requires('read')
  @Query(() => CycleType, { description: 'How far planning and control is in a period, project by project.' })
  cycle(
    @Caller() caller: RequestContext,
    @Args('reportingPeriodId', { type: () => ID, description: 'The period.' }) reportingPeriodId: string,
  ): Promise<CycleType> {
    return this.read(caller, reportingPeriodId);
  }

  @Requires('report.edit')
  @Mutation(() => CreatePcProductResult, { description: 'Adds a product of planning and control.' })
  async createPcProduct(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The product.' }) input: CreatePcProductInput,
  ): Promise<PcProductPayload> {
    return this.product(caller, await this.calendar.create(caller, input));
  }

  @Requires('report.edit')
  @Mutation(() => UpdatePcProductResult, { description: 'Changes a product of planning and control.' })
  async updatePcProduct(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The product as it is to be.' }) input: UpdatePcProductInput,
  ): Promise<PcProductPayload> {
    return this.product(caller, await this.calendar.update(caller, input));
  }

  @Requires('report.edit')
  @Mutation(() => ApplyPcCalendarResult, {
    description: 'Makes the calendar of a year. What was set by hand stays; made again it changes nothing.',
  })
  async applyPcCalendar(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The year.' }) { year }: ApplyPcCalendarInput,
  ): Promise<PcCalendarPayload> {
    const done = await this.calendar.apply(caller, year);
    return { ...done, calendar: await this.pcCalendar(caller, year) };
  }

  @Requires('report.edit')
  @Mutation(() => SetPeriodDeadlineResult, { description: 'Moves a deadline by hand.' })
  async setPeriodDeadline(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The deadline and its day.' }) input: SetPeriodDeadlineInput,
  ): Promise<PeriodDeadlinePayload> {
    const id = await this.calendar.setDeadline(caller, input);
    return { period: await this.database.read(caller, (reader) => periodOfDeadline(reader, id)) };
  }

  @Requires('report.review')
  @Mutation(() => RecordPeriodReviewResult, { description: 'Marks the latest update of a project as reviewed.' })
  async recordPeriodReview(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What was reviewed.' }) input: RecordPeriodReviewInput,
  ): Promise<CyclePayload> {
    await this.rounds.review(caller, input);
    return { cycle: await this.read(caller, input.reportingPeriodId) };
  }

  @Requires('report.edit')
  @Mutation(() => SendPeriodRemindersResult, {
    description: 'Reminds the owners of projects with something outstanding; each project at most once a day.',
  })
  async sendPeriodReminders(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'Whom to remind.' }) input: SendPeriodRemindersInput,
  ): Promise<PeriodRemindersPayload> {
    const done = await this.rounds.remind(caller, input);
    return { ...done, cycle: await this.read(caller, input.reportingPeriodId) };
  }

  private async product(caller: RequestContext, id: string): Promise<PcProductPayload> {
    const [product] = await this.database.read(caller, (reader) => pcProducts(reader, id));
    if (!product) throw new NotFound('PcProduct', id);
    return { product };
  }

  private read(caller: RequestContext, id: string): Promise<CycleType> {
    if (!isId(id)) throw new NotFound('ReportingPeriod', id);
    return this.database.read(caller, (reader) =>
      cycleOf(reader, id, { today: todayOf(caller), isPast: caller.asOf !== undefined }),
    );
  }
}

const changeType = ({ planned, action, because, deadlines }: PeriodChange): PeriodChangeType => ({
  ...{ name: planned.name, productId: planned.productId, startDate: planned.start, endDate: planned.end },
  ...{ action, because, deadlines },
});
