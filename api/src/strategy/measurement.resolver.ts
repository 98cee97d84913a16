import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { MeasurementPreviewService } from './measurement-preview.service';
import {
  PreviewMeasurementsInput,
  PreviewMeasurementsResult,
  type MeasurementPreviewPayload,
} from './measurement-types';

@Resolver()
export class MeasurementResolver {
  constructor(private readonly previews: MeasurementPreviewService) {}

  @Requires('project.edit')
  @Mutation(() => PreviewMeasurementsResult, {
    description: 'Reads a file with measurements: its columns, and per row what recording it would do. Writes nothing.',
  })
  async previewMeasurements(
    @Caller() caller: RequestContext,
    @Args('input') input: PreviewMeasurementsInput,
  ): Promise<MeasurementPreviewPayload> {
    return { preview: await this.previews.preview(caller, input) };
  }
}
