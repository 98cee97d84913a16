import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TALK_SUBJECTS, type TalkSubjectKind } from '@stip/domain';
import { PersonType } from '../people';
import { connectionOf, DateTimeScalar, enumOf, listArgs, resultUnion } from '../platform/graphql';

export const TalkSubjectKindEnum = enumOf(TALK_SUBJECTS);
registerEnumType(TalkSubjectKindEnum, {
  name: 'TalkSubjectKind',
  description: 'What can be talked about and followed.',
  valuesMap: {
    project: { description: 'A project.' },
    work_item: { description: 'A phase, task or milestone.' },
    goal: { description: 'A goal.' },
    risk: { description: 'A risk or opportunity.' },
    issue: { description: 'An issue.' },
    decision: { description: 'A decision, motion, commitment or question.' },
    status_update: { description: 'A status update of a project.' },
    report: { description: 'A report, or one of its sections.' },
    obligation: { description: 'An obligation of a project, such as a DPIA.' },
    indicator: { description: 'An indicator.' },
    programme: { description: 'A programme.' },
  },
});
export const FOLLOW_REASONS = ['owner', 'author', 'mentioned', 'chosen'] as const;
export type FollowReason = (typeof FOLLOW_REASONS)[number];
export const FollowReasonEnum = enumOf(FOLLOW_REASONS);
registerEnumType(FollowReasonEnum, {
  name: 'FollowReason',
  description: 'Why somebody follows an object.',
  valuesMap: {
    owner: { description: 'Answers for it.' },
    author: { description: 'Wrote about it.' },
    mentioned: { description: 'Was named in a comment.' },
    chosen: { description: 'Asked for it.' },
  },
});

@ObjectType('TalkSubject', { description: 'What is talked about.' })
export class TalkSubjectType {
  @Field(() => TalkSubjectKindEnum, { description: 'What it is.' })
  kind!: TalkSubjectKind;
  @Field(() => ID, { description: 'The object.' })
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Section of a report; null for all of it, and for other objects.',
  })
  section!: string | null;
  @Field(() => String, { description: 'What it is called.' })
  title!: string;
  @Field(() => String, { description: 'Where in the interface it is talked about, from the root of the site.' })
  path!: string;
  @Field(() => ID, { nullable: true, description: 'The project it belongs to, where it does.' })
  projectId!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that project.' })
  projectName!: string | null;
}

@ObjectType('CommentMention', { description: 'Somebody named in a comment.' })
export class CommentMentionType {
  @Field(() => PersonType, { description: 'Who.' })
  person!: PersonType;
  @Field(() => String, { description: 'The name as it stands in the text after the @.' })
  writtenAs!: string;
}

@ObjectType('Comment', { description: 'What somebody said about an object, in plain text.' })
export class CommentType {
  @Field(() => ID, { description: 'The comment.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'The comment that it answers; null for one that begins a thread.' })
  parentId!: string | null;
  @Field(() => PersonType, { description: 'Who said it.' })
  author!: PersonType;
  @Field(() => String, { description: 'What was said; empty once withdrawn, also when the past is asked.' })
  text!: string;
  @Field(() => [CommentMentionType], { description: 'Who is named in it, by name.' })
  mentions!: CommentMentionType[];
  @Field(() => DateTimeScalar, { description: 'When it was said.' })
  postedAt!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its text was last changed; null when it never was.',
  })
  editedAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn; null when it stands.' })
  withdrawnAt!: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its thread was resolved; null while it is not, and for answers.',
  })
  resolvedAt!: string | null;
  @Field(() => PersonType, { nullable: true, description: 'Who resolved its thread.' })
  resolvedBy!: PersonType | null;
  @Field(() => TalkSubjectType, { description: 'What it is about.' })
  subject!: TalkSubjectType;
  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;
}

@ObjectType('CommentThread', { description: 'A comment with the answers to it.' })
export class CommentThreadType {
  @Field(() => ID, { description: 'The thread: the id of its first comment.' })
  id!: string;
  @Field(() => CommentType, { description: 'The comment that began it.' })
  comment!: CommentType;
  @Field(() => [CommentType], { description: 'All answers, the earliest first.' })
  replies!: CommentType[];
}
export const CommentThreadConnection = connectionOf(CommentThreadType, 'CommentThread');

@InputType({ description: 'An object to talk about or follow.' })
export class TalkSubjectInput {
  @Field(() => TalkSubjectKindEnum, { description: 'What it is.' })
  kind!: TalkSubjectKind;
  @Field(() => ID, { description: 'The object.' })
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Section of a report, such as money; left out for all of it, and for other objects.',
  })
  section?: string | null;
}

@InputType({ description: 'Which threads; all that is stated must hold.' })
export class CommentFilter {
  @Field(() => TalkSubjectInput, { nullable: true, description: 'About this object.' })
  subject?: TalkSubjectInput | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those that were not resolved.' })
  unresolved?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: 'Words, each of which is in the texts of the thread or the names of who wrote them.',
  })
  search?: string | null;
  @Field(() => ID, { nullable: true, description: 'In which this person is named.' })
  mentionedId?: string | null;
}

export type CommentSortField = 'posted_at';
@ArgsType()
export class CommentListArgs extends listArgs<CommentSortField, CommentFilter>(
  'Comment',
  { posted_at: 'When the thread began, first the earliest.' },
  CommentFilter,
) {}

@ObjectType('TalkFollower', { description: 'Somebody who follows an object.' })
export class TalkFollowerType {
  @Field(() => PersonType, { description: 'Who.' })
  person!: PersonType;
  @Field(() => FollowReasonEnum, { description: 'Why.' })
  because!: FollowReason;
}

@ObjectType('TalkSectionCount', { description: 'How much is said about one section of a report.' })
export class TalkSectionCountType {
  @Field(() => String, { description: 'The section.' })
  section!: string;
  @Field(() => Int, { description: 'Number of comments that stand.' })
  comments!: number;
  @Field(() => Int, { description: 'Number of threads that were not resolved.' })
  unresolved!: number;
}

@ObjectType('Talk', { description: 'How much is said about an object, and who follows it.' })
export class TalkType {
  @Field(() => TalkSubjectType, { description: 'The object.' })
  subject!: TalkSubjectType;
  @Field(() => Int, { description: 'Number of comments that stand; of a section, those about it.' })
  comments!: number;
  @Field(() => Int, { description: 'Number of threads that were not resolved.' })
  unresolved!: number;
  @Field(() => [TalkSectionCountType], { description: 'Of a report, per section about which something was said.' })
  sections!: TalkSectionCountType[];
  @Field(() => Boolean, { description: 'Whether the caller follows it.' })
  following!: boolean;
  @Field(() => [TalkFollowerType], { description: 'Who follows it, by name.' })
  followers!: TalkFollowerType[];
}

@ObjectType('PresencePreference', { description: 'Whether colleagues see where somebody is at work.' })
export class PresencePreferenceType {
  @Field(() => Boolean, { description: 'False: not seen by others, and sees none of them.' })
  shown!: boolean;
  @Field(() => Int, { nullable: true, description: 'The version to send along; null until it was set.' })
  version!: number | null;
}

@InputType({ description: 'Something to say.' })
export class AddCommentInput {
  @Field(() => TalkSubjectInput, { description: 'What it is about.' })
  subject!: TalkSubjectInput;
  @Field(() => ID, { nullable: true, description: 'The first comment of the thread that it answers.' })
  parentId?: string | null;
  @Field(() => String, { description: 'Plain text, at most 5000 characters; names stand in it after an @.' })
  text!: string;
  @Field(() => [ID], { defaultValue: [], description: 'Persons named in the text, at most 20; they are told.' })
  mentionIds!: string[];
}

@InputType({ description: 'Other words for a comment of the caller.' })
export class UpdateCommentInput {
  @Field(() => ID, { description: 'The comment.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was shown.' })
  version!: number;
  @Field(() => String, { description: 'Plain text, at most 5000 characters; names stand in it after an @.' })
  text!: string;
  @Field(() => [ID], { defaultValue: [], description: 'Persons named in the text, at most 20; who is new is told.' })
  mentionIds!: string[];
}

@InputType({ description: 'To follow an object, or to stop.' })
export class SetSubscriptionInput {
  @Field(() => TalkSubjectInput, { description: 'The object; of a report always all of it.' })
  subject!: TalkSubjectInput;
  @Field(() => Boolean, { description: 'True to follow, false to stop.' })
  following!: boolean;
  @Field(() => ID, { nullable: true, description: 'Who; the caller when left out. Another asks people.manage.' })
  personId?: string | null;
}

@InputType({ description: 'Whether colleagues see where somebody is at work.' })
export class SetPresencePreferenceInput {
  @Field(() => Boolean, { description: 'False: not seen by others, and sees none of them.' })
  shown!: boolean;
  @Field(() => ID, { nullable: true, description: 'Who; the caller when left out. Another asks people.manage.' })
  personId?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was shown; left out when none was set.' })
  version?: number | null;
}

@ObjectType({ description: 'The thread that was written in, as it is stored now.' })
export class CommentThreadPayload {
  @Field(() => CommentThreadType, { description: 'The thread.' })
  thread!: CommentThreadType;
}
@ObjectType({ description: 'What is followed, as it is stored now.' })
export class TalkPayload {
  @Field(() => TalkType, { description: 'The object with its followers.' })
  talk!: TalkType;
}
@ObjectType({ description: 'What somebody prefers, as it is stored now.' })
export class PresencePreferencePayload {
  @Field(() => PresencePreferenceType, { description: 'The preference.' })
  preference!: PresencePreferenceType;
}

export const AddCommentResult = resultUnion('AddCommentResult', CommentThreadPayload);
export const UpdateCommentResult = resultUnion('UpdateCommentResult', CommentThreadPayload);
export const WithdrawCommentResult = resultUnion('WithdrawCommentResult', CommentThreadPayload);
export const ResolveCommentResult = resultUnion('ResolveCommentResult', CommentThreadPayload);
export const ReopenCommentResult = resultUnion('ReopenCommentResult', CommentThreadPayload);
export const SetSubscriptionResult = resultUnion('SetSubscriptionResult', TalkPayload);
export const SetPresencePreferenceResult = resultUnion('SetPresencePreferenceResult', PresencePreferencePayload);
