import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import type { Connection } from '../platform/graphql';
import { isId } from '../platform/ids';
import { VersionedKey, type RemovedPayload } from '../portfolio';
import { AssessmentService } from './assessment.service';
import {
  CopyMaturityModelInput,
  CreateMaturityAssessmentInput,
  MaturityAssessmentListArgs,
  OfferMaturityModelInput,
  SetMaturityModelInput,
  SetMaturityScoresInput,
  SetMaturityTargetsInput,
} from './inputs';
import { ModelService } from './model.service';
import { assessmentById, assessments, comparison, modelById, models, overview } from './queries';
import {
  CopyMaturityModelResult,
  CreateMaturityAssessmentResult,
  FinaliseMaturityAssessmentResult,
  MaturityAssessmentConnection,
  MaturityAssessmentType,
  MaturityComparisonType,
  MaturityModelType,
  MaturityOverviewType,
  OfferMaturityModelResult,
  RemoveMaturityAssessmentResult,
  RemoveMaturityModelResult,
  SetMaturityModelResult,
  SetMaturityScoresResult,
  SetMaturityTargetsResult,
  type MaturityAssessmentPayload,
  type MaturityAssessmentSummaryType,
  type MaturityModelPayload,
  type MaturityOverviewPayload,
} from './types';

/** More scans beside one another than this cannot be told apart in a picture. */
const MAX_COMPARED = 6;

@Resolver()
export class MaturityResolver {
  constructor(
    private readonly database: Database,
    private readonly models: ModelService,
    private readonly assessments: AssessmentService,
  ) {}

  @Requires('read')
  @Query(() => MaturityOverviewType, {
    nullable: true,
    description: 'Where all units stand with a model; null when there is no such model.',
  })
  async maturityOverview(
    @Caller() caller: RequestContext,
    @Args('modelId', {
      type: () => ID,
      nullable: true,
      description: 'The model; when left out that of the latest final scan, else one that is offered.',
    })
    modelId?: string | null,
  ): Promise<MaturityOverviewType | null> {
    if (modelId && !isId(modelId)) return null;
    return (await this.database.read(caller, (reader) => overview(reader, modelId, todayOf(caller)))) ?? null;
  }

  @Requires('read')
  @Query(() => MaturityAssessmentConnection, { description: 'Maturity scans; latest first when no order is asked.' })
  maturityAssessments(
    @Caller() caller: RequestContext,
    @Args() args: MaturityAssessmentListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<MaturityAssessmentSummaryType>> {
    return this.database.read(caller, (reader) => assessments(reader, caller, args, info));
  }

  @Requires('read')
  @Query(() => MaturityAssessmentType, {
    nullable: true,
    description: 'One maturity scan with its scores; null when there is none with this id.',
  })
  async maturityAssessment(
    @Caller() caller: RequestContext,
    @Args('id', { type: () => ID, description: 'Identity of the scan.' }) id: string,
  ): Promise<MaturityAssessmentType | null> {
    if (!isId(id)) return null;
    return (await this.database.read(caller, (reader) => assessmentById(reader, id))) ?? null;
  }

  @Requires('read')
  @Query(() => MaturityComparisonType, {
    description: `Scans beside one another; of more than ${MAX_COMPARED} the first.`,
  })
  maturityComparison(
    @Caller() caller: RequestContext,
    @Args('ids', { type: () => [ID], description: `Identities of the scans, at most ${MAX_COMPARED}.` }) ids: string[],
  ): Promise<MaturityComparisonType> {
    return this.database.read(caller, (reader) => comparison(reader, ids.filter(isId).slice(0, MAX_COMPARED)));
  }

  @Requires('read')
  @Query(() => [MaturityModelType], {
    description: 'Models of the organisation, and those that come with Stip and were not used yet.',
  })
  maturityModels(@Caller() caller: RequestContext): Promise<MaturityModelType[]> {
    return this.database.read(caller, models);
  }

  @Requires('read')
  @Query(() => MaturityModelType, { nullable: true, description: 'One model; null when there is none with this id.' })
  async maturityModel(
    @Caller() caller: RequestContext,
    @Args('id', { type: () => ID, description: 'Identity of the model.' }) id: string,
  ): Promise<MaturityModelType | null> {
    if (!isId(id)) return null;
    return (await this.database.read(caller, (reader) => modelById(reader, id))) ?? null;
  }

  @Requires('portfolio.edit')
  @Mutation(() => SetMaturityModelResult, {
    description: 'Adds a maturity model, or replaces one that no scan was made with.',
  })
  async setMaturityModel(
    @Caller() caller: RequestContext,
    @Args('input') input: SetMaturityModelInput,
  ): Promise<MaturityModelPayload> {
    return this.model(caller, await this.models.setModel(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => CopyMaturityModelResult, {
    description: 'Copies a maturity model under another name, or as its next edition.',
  })
  async copyMaturityModel(
    @Caller() caller: RequestContext,
    @Args('input') input: CopyMaturityModelInput,
  ): Promise<MaturityModelPayload> {
    return this.model(caller, await this.models.copyModel(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => OfferMaturityModelResult, { description: 'Offers a maturity model for new scans, or no longer.' })
  async offerMaturityModel(
    @Caller() caller: RequestContext,
    @Args('input') input: OfferMaturityModelInput,
  ): Promise<MaturityModelPayload> {
    return this.model(caller, await this.models.offerModel(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => RemoveMaturityModelResult, {
    description: 'Removes a maturity model that no scan was made with. A shipped one is then offered unchanged again.',
  })
  async removeMaturityModel(
    @Caller() caller: RequestContext,
    @Args('input') input: VersionedKey,
  ): Promise<RemovedPayload> {
    return { id: await this.models.removeModel(caller, input) };
  }

  @Requires('project.edit')
  @Mutation(() => CreateMaturityAssessmentResult, {
    description:
      'Begins a maturity scan, filled in with the scores of the unit’s latest final one; one draft per unit and model.',
  })
  async createMaturityAssessment(
    @Caller() caller: RequestContext,
    @Args('input') input: CreateMaturityAssessmentInput,
  ): Promise<MaturityAssessmentPayload> {
    return this.assessment(caller, await this.assessments.create(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => SetMaturityScoresResult, { description: 'Changes a maturity scan that is not final yet.' })
  async setMaturityScores(
    @Caller() caller: RequestContext,
    @Args('input') input: SetMaturityScoresInput,
  ): Promise<MaturityAssessmentPayload> {
    return this.assessment(caller, await this.assessments.setScores(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => FinaliseMaturityAssessmentResult, {
    description: 'Records a maturity scan for good. Every area has a score; afterwards only a new scan can correct it.',
  })
  async finaliseMaturityAssessment(
    @Caller() caller: RequestContext,
    @Args('input') input: VersionedKey,
  ): Promise<MaturityAssessmentPayload> {
    return this.assessment(caller, await this.assessments.finalise(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => RemoveMaturityAssessmentResult, { description: 'Removes a maturity scan that is not final yet.' })
  async removeMaturityAssessment(
    @Caller() caller: RequestContext,
    @Args('input') input: VersionedKey,
  ): Promise<RemovedPayload> {
    return { id: await this.assessments.remove(caller, input) };
  }

  @Requires('portfolio.edit')
  @Mutation(() => SetMaturityTargetsResult, {
    description: 'Replaces what a strategy asks of the areas of a maturity model: per area levels with their dates.',
  })
  async setMaturityTargets(
    @Caller() caller: RequestContext,
    @Args('input') input: SetMaturityTargetsInput,
  ): Promise<MaturityOverviewPayload> {
    const modelId = await this.models.setTargets(caller, input);
    const found = await this.database.read(caller, (reader) => overview(reader, modelId, todayOf(caller)));
    if (!found) throw new NotFound('MaturityModel', modelId);
    return { overview: found };
  }

  private async model(caller: RequestContext, id: string): Promise<MaturityModelPayload> {
    const model = await this.database.read(caller, (reader) => modelById(reader, id));
    if (!model) throw new NotFound('MaturityModel', id);
    return { model };
  }

  private async assessment(caller: RequestContext, id: string): Promise<MaturityAssessmentPayload> {
    const assessment = await this.database.read(caller, (reader) => assessmentById(reader, id));
    if (!assessment) throw new NotFound('MaturityAssessment', id);
    return { assessment };
  }
}
