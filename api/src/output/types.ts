import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OUTPUT_FORMATS, OUTPUT_STATES, type OutputFormat, type OutputState } from '@stip/domain';
import { DateTimeScalar, enumOf, resultUnion } from '../platform/graphql';
import { OUTPUT_FAILURES, type OutputFailure } from './entity';

export const OutputFormatEnum = enumOf(OUTPUT_FORMATS);
registerEnumType(OutputFormatEnum, {
  name: 'OutputFormat',
  description: 'A kind of file that a report is made as.',
  valuesMap: {
    pdf: { description: 'PDF for reading with whatever aid (PDF/UA-1).' },
    pdfa: { description: 'PDF for the archive (PDF/A-2a).' },
    docx: { description: 'Word, to edit further.' },
    xlsx: { description: 'Excel, with formulas and sources.' },
    pptx: { description: 'Slides for the board, with charts and notes.' },
    csv: { description: 'A CSV file per table, in a zip.' },
    json: { description: 'A JSON file per table, in a zip.' },
  },
});
export const OutputStateEnum = enumOf(OUTPUT_STATES);
registerEnumType(OutputStateEnum, {
  name: 'OutputState',
  description: 'How far a job is that makes files.',
  valuesMap: {
    queued: { description: 'Waits for a process that takes it.' },
    running: { description: 'Is being made.' },
    done: { description: 'All files are there.' },
    failed: { description: 'Did not succeed; it can be asked again.' },
    cancelled: { description: 'Was stopped; it can be asked again.' },
  },
});
export const OutputFailureEnum = enumOf(OUTPUT_FAILURES);
registerEnumType(OutputFailureEnum, {
  name: 'OutputFailure',
  description: 'Why files were not made.',
  valuesMap: {
    gave_up: { description: 'The process that made them ended three times.' },
    too_large: { description: 'A file became larger than 50 MiB.' },
    not_made: { description: 'Something went wrong that the log of the server tells.' },
  },
});
export const OutputLanguageEnum = enumOf(['nl', 'en'] as const);
registerEnumType(OutputLanguageEnum, {
  name: 'OutputLanguage',
  description: 'The language of a file.',
  valuesMap: { nl: { description: 'Dutch.' }, en: { description: 'English.' } },
});

@ObjectType('OutputFile', { description: 'A file that was made, at `/api/outputs/files/{id}`.' })
export class OutputFileType {
  @Field(() => ID, { description: 'Identifies it.' })
  id!: string;
  @Field(() => OutputFormatEnum, { description: 'Its kind.' })
  format!: OutputFormat;
  @Field(() => String, { description: 'The name under which it is saved.' })
  fileName!: string;
  @Field(() => Int, { description: 'Its size in bytes.' })
  sizeBytes!: number;
  @Field(() => String, { description: 'Its SHA-256, hexadecimal.' })
  sha256!: string;
}

@ObjectType('OutputJob', { description: 'Files of a report that somebody asked, and how far they are.' })
export class OutputJobType {
  @Field(() => ID, { description: 'Identifies it. All its files in one: `/api/outputs/jobs/{id}.zip`.' })
  id!: string;
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;
  @Field(() => [OutputFormatEnum], { description: 'What was asked.' })
  formats!: OutputFormat[];
  @Field(() => OutputLanguageEnum, { description: 'In which language.' })
  language!: 'nl' | 'en';
  @Field(() => OutputStateEnum, { description: 'How far it is.' })
  state!: OutputState;
  @Field(() => Int, { description: 'Files that are there.' })
  done!: number;
  @Field(() => Int, { description: 'Files that were asked.' })
  total!: number;
  @Field(() => Int, { description: 'How often it was begun.' })
  attempts!: number;
  @Field(() => OutputFailureEnum, { nullable: true, description: 'Why it failed; null where it did not.' })
  failure!: OutputFailure | null;
  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  requestedAt!: Date;
  @Field(() => String, { nullable: true, description: 'Who asked it.' })
  requestedByName!: string | null;
  @Field(() => Boolean, { description: 'Whether the caller asked it.' })
  own!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  finishedAt!: Date | null;
  @Field(() => DateTimeScalar, { description: 'Until when it is kept.' })
  expiresAt!: Date;
  @Field(() => [OutputFileType], { description: 'What is there already.' })
  files!: OutputFileType[];
}

@InputType({ description: 'Files to make of a report.' })
export class StartOutputInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;
  @Field(() => [OutputFormatEnum], { description: 'At least one kind.' })
  formats!: OutputFormat[];
  @Field(() => OutputLanguageEnum, { description: 'The language of the files.' })
  language!: 'nl' | 'en';
}

@InputType({ description: 'A job that makes files. It has no version: it goes on by itself while one looks at it.' })
export class OutputJobInput {
  @Field(() => ID, { description: 'The job.' })
  id!: string;
}

@ObjectType({ description: 'The job as it is after the change.' })
export class OutputJobPayload {
  @Field(() => OutputJobType, { description: 'The job.' })
  job!: OutputJobType;
}
export const StartOutputResult = resultUnion('StartOutputResult', OutputJobPayload);
export const CancelOutputResult = resultUnion('CancelOutputResult', OutputJobPayload);
export const RetryOutputResult = resultUnion('RetryOutputResult', OutputJobPayload);

@ObjectType('HouseStyle', { description: 'How files of the organisation look.' })
export class HouseStyleType {
  @Field(() => Int, { description: 'To send along with a change; 0 while nothing was chosen.' })
  version!: number;
  @Field(() => String, { description: 'Colour of headings and rules, `#rrggbb`.' })
  accent!: string;
  @Field(() => OutputLanguageEnum, { description: 'The language that is proposed for files.' })
  language!: 'nl' | 'en';
  @Field(() => String, { nullable: true, description: 'The logo as `data:` address; null where there is none.' })
  logo!: string | null;
}

@InputType({ description: 'What changes of how files look; what is left out stays.' })
export class UpdateHouseStyleInput {
  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Colour, `#rrggbb`, with a contrast of at least 4.5 to white.' })
  accent?: string | null;
  @Field(() => OutputLanguageEnum, { nullable: true, description: 'The language that is proposed for files.' })
  language?: 'nl' | 'en' | null;
  @Field(() => String, { nullable: true, description: 'PNG in base64; null takes the logo away.' })
  logo?: string | null;
}

@ObjectType({ description: 'How files look after the change.' })
export class HouseStylePayload {
  @Field(() => HouseStyleType, { description: 'The house style.' })
  style!: HouseStyleType;
}
export const UpdateHouseStyleResult = resultUnion('UpdateHouseStyleResult', HouseStylePayload);
