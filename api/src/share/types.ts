import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PersonType } from '../people';
import { DateScalar, DateTimeScalar, enumOf, JsonScalar, resultUnion } from '../platform/graphql';
import { ReferenceType } from '../portfolio';
import { SHARE_LINK_KINDS, type ShareLinkKind } from './entity';

export const ShareLinkKindEnum = enumOf(SHARE_LINK_KINDS);
registerEnumType(ShareLinkKindEnum, {
  name: 'ShareLinkKind',
  description: 'What a secret link gives.',
  valuesMap: {
    calendar: { description: 'A calendar feed (iCalendar) of milestones.' },
    embed: { description: 'A page with the roadmap, to read or to put in a page elsewhere.' },
    due: { description: 'A calendar feed (iCalendar) of what waits for who made it.' },
  },
});

export const SHARE_LINK_STATES = ['active', 'expired', 'revoked', 'stopped'] as const;
export type ShareLinkState = (typeof SHARE_LINK_STATES)[number];
export const ShareLinkStateEnum = enumOf(SHARE_LINK_STATES);
registerEnumType(ShareLinkStateEnum, {
  name: 'ShareLinkState',
  description: 'Whether a secret link works.',
  valuesMap: {
    active: { description: 'It works.' },
    expired: { description: 'Its last day has passed.' },
    revoked: { description: 'It was revoked.' },
    stopped: { description: 'The account that made it was disabled, or may no longer share this.' },
  },
});

@ObjectType('ShareLink', { description: 'A secret link to something to read outside Stip. Its secret is told once.' })
export class ShareLinkType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => ShareLinkKindEnum, { description: 'What it gives.' })
  kind!: ShareLinkKind;
  @Field(() => String, { description: 'Title, shown to whoever opens it.' })
  title!: string;
  @Field(() => ShareLinkStateEnum, { description: 'Whether it works.' })
  state!: ShareLinkState;
  @Field(() => ReferenceType, { nullable: true, description: 'The programme a calendar is of; null otherwise.' })
  programme!: ReferenceType | null;
  @Field(() => ReferenceType, { nullable: true, description: 'The project a calendar is of; null otherwise.' })
  project!: ReferenceType | null;
  @Field(() => [String], {
    description: 'Origins of the sites in whose pages the roadmap may stand; empty for any.',
  })
  sites!: string[];
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it works; null for no end.' })
  expiresOn!: string | null;
  @Field(() => PersonType, { nullable: true, description: 'Who made it.' })
  createdBy!: PersonType | null;
  @Field(() => Boolean, { description: 'Whether the caller made it.' })
  isOwn!: boolean;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last opened, to within five minutes; null when never.',
  })
  lastUsedAt!: string | null;
  @Field(() => Int, { description: 'The version to send along when it is revoked.' })
  version!: number;
}

@InputType({ description: 'A secret link to make.' })
export class CreateShareLinkInput {
  @Field(() => ShareLinkKindEnum, { description: 'What it gives.' })
  kind!: ShareLinkKind;
  @Field(() => String, { description: 'Title, at most 300 characters. Whoever opens the link sees it.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'nl or en; the language of the organisation when left out.' })
  language?: string | null;
  @Field(() => ID, { nullable: true, description: 'Calendar: milestones of this programme only.' })
  programmeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Calendar: milestones of this project only.' })
  projectId?: string | null;
  @Field(() => JsonScalar, {
    nullable: true,
    description:
      'Roadmap: what it shows, such as {"grouping": "programme", "colours": ["red"], "opened": [], "range": null}; all at its default when left out.',
  })
  view?: unknown;
  @Field(() => [String], {
    nullable: true,
    description: 'Roadmap: origins such as https://www.example.nl in whose pages it may stand; any when left out.',
  })
  sites?: string[] | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it works; no end when left out.' })
  expiresOn?: string | null;
}

@ObjectType({ description: 'A secret link.' })
export class ShareLinkPayload {
  @Field(() => ShareLinkType, { description: 'The link as it is stored.' })
  link!: ShareLinkType;
}

@ObjectType({ description: 'A new secret link, with its secret.' })
export class CreateShareLinkPayload extends ShareLinkPayload {
  @Field(() => String, {
    description: 'Address with the secret, from the root of the site. Told this once: only its hash is stored.',
  })
  path!: string;
}

export const CreateShareLinkResult = resultUnion('CreateShareLinkResult', CreateShareLinkPayload);
export const RevokeShareLinkResult = resultUnion('RevokeShareLinkResult', ShareLinkPayload);
