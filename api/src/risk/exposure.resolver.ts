import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database, type Reader } from '../platform/database';
import { riskFindingCounts, riskHeatmap, riskReserves } from './exposure-queries';
import {
  RiskExposureType,
  RiskFindingCountType,
  RiskHeatmapType,
  RiskReserveType,
  RiskScaleType,
  RiskTemplateType,
  SetRiskReserveResult,
  SetRiskScaleResult,
  type RiskReservesPayload,
  type RiskScalePayload,
} from './exposure-types';
import { ExposureService } from './exposure.service';
import { RiskLanguageEnum, SetRiskReserveInput, SetRiskScaleInput, type RiskLanguage } from './inputs';
import { RiskFilter } from './list-inputs';
import { readScale, scaleType } from './scale';
import { RiskSettingsService } from './settings.service';
import { RISK_TEMPLATES } from './templates';

/** The register as a whole: matrix, findings, exposure against the reserve, and what it is measured by. */
@Resolver()
export class ExposureResolver {
  constructor(
    private readonly database: Database,
    private readonly exposure: ExposureService,
    private readonly settings: RiskSettingsService,
  ) {}

  @Requires('read')
  @Query(() => RiskHeatmapType, { description: 'Risks on the 5 x 5 matrix, before and after measures.' })
  riskHeatmap(
    @Caller() caller: RequestContext,
    @Args('filter', { type: () => RiskFilter, nullable: true, description: 'Only risks that meet all of it.' })
    filter?: RiskFilter | null,
  ): Promise<RiskHeatmapType> {
    return this.database.read(caller, (reader) => riskHeatmap(reader, filter ?? {}, todayOf(caller)));
  }

  @Requires('read')
  @Query(() => [RiskFindingCountType], { description: 'What is off in the register, without what is in order.' })
  riskFindings(@Caller() caller: RequestContext): Promise<RiskFindingCountType[]> {
    return this.database.read(caller, (reader) => riskFindingCounts(reader, todayOf(caller)));
  }

  @Requires('read')
  @Query(() => RiskExposureType, {
    description:
      'Expected euros of the open risks, the spread of their total by Monte Carlo, and the reserve beside it.',
  })
  riskExposure(
    @Caller() caller: RequestContext,
    @Args('seed', { type: () => Int, defaultValue: 1, description: 'Seed of the draws.' }) seed: number,
  ): Promise<RiskExposureType> {
    return this.exposure.exposure(caller, seed);
  }

  @Requires('read')
  @Query(() => RiskScaleType, { description: 'What the classes 1 to 5 mean.' })
  riskScale(@Caller() caller: RequestContext): Promise<RiskScaleType> {
    return this.database.read(caller, async (reader) => scaleType(await readScale(reader)));
  }

  @Requires('read')
  @Query(() => [RiskReserveType], { description: 'Positions of the reserve, the latest first.' })
  riskReserves(@Caller() caller: RequestContext): Promise<RiskReserveType[]> {
    return this.database.read(caller, riskReserves);
  }

  @Requires('read')
  @Query(() => [RiskTemplateType], { description: 'Known risks of a data strategy, ready to be added.' })
  riskTemplates(
    @Caller() caller: RequestContext,
    @Args('language', {
      type: () => RiskLanguageEnum,
      nullable: true,
      description: 'Language of the texts; that of the organisation when left out.',
    })
    language?: RiskLanguage | null,
  ): Promise<RiskTemplateType[]> {
    return this.database.read(caller, (reader) => templates(reader, language ?? caller.locale));
  }

  @Requires('portfolio.edit')
  @Mutation(() => SetRiskScaleResult, { description: 'Says what the classes 1 to 5 mean.' })
  async setRiskScale(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The scale as it is to be.' }) input: SetRiskScaleInput,
  ): Promise<RiskScalePayload> {
    await this.settings.setScale(caller, input);
    return { riskScale: await this.riskScale(caller) };
  }

  @Requires('finance.edit')
  @Mutation(() => SetRiskReserveResult, {
    description: 'Adds a position of the reserve, or changes the one with this id.',
  })
  async setRiskReserve(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The position as it is to be.' }) input: SetRiskReserveInput,
  ): Promise<RiskReservesPayload> {
    await this.settings.setReserve(caller, input);
    return { riskReserves: await this.riskReserves(caller) };
  }
}

async function templates(reader: Reader, language: RiskLanguage): Promise<RiskTemplateType[]> {
  const used = await reader.rows<{ template: string; n: number }>(
    'select template, count(*)::int as n from risk where template is not null group by template',
  );
  return RISK_TEMPLATES.map(({ texts, ...template }) => ({
    ...template,
    ...texts[language],
    measures: [...texts[language].measures],
    used: used.find(({ template: code }) => code === template.code)?.n ?? 0,
  }));
}
