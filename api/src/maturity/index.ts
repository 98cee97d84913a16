import { Module } from '@nestjs/common';
import { AssessmentService } from './assessment.service';
import { MaturityResolver } from './maturity.resolver';
import { ModelService } from './model.service';

export {
  MaturityArea,
  MaturityAssessment,
  MaturityCriterion,
  MaturityLevel,
  MaturityModel,
  MaturityPath,
  MaturityScore,
  MaturityTarget,
} from './entity';

@Module({ providers: [AssessmentService, MaturityResolver, ModelService] })
export class MaturityModule {}
