import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { PlanExchangeService } from './plan-exchange.service';
import { CommitPlanImportResult, PlanImportInput, PlanImportPayload, PreviewPlanImportResult } from './plan-types';

@Resolver()
export class PlanExchangeResolver {
  constructor(private readonly plans: PlanExchangeService) {}

  @Requires('project.edit')
  @Mutation(() => PreviewPlanImportResult, {
    description: 'What a plan of Microsoft Project would change in a project: added, removed, moved. Writes nothing.',
  })
  async previewPlanImport(
    @Caller() caller: RequestContext,
    @Args('input') input: PlanImportInput,
  ): Promise<PlanImportPayload> {
    return this.plans.preview(caller, await this.plans.upload(caller, input.uploadId), input);
  }

  @Requires('project.edit')
  @Mutation(() => CommitPlanImportResult, {
    description:
      'Takes a plan of Microsoft Project over into a project, in one transaction. Repeating it changes nothing.',
  })
  async commitPlanImport(
    @Caller() caller: RequestContext,
    @Args('input') input: PlanImportInput,
  ): Promise<PlanImportPayload> {
    return this.plans.commit(caller, await this.plans.upload(caller, input.uploadId), input);
  }
}
