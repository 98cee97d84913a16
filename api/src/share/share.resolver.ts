import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { VersionedKey } from '../platform/graphql';
import { shareLinkById, shareLinks } from './queries';
import { ShareService } from './share.service';
import {
  CreateShareLinkInput,
  CreateShareLinkResult,
  RevokeShareLinkResult,
  ShareLinkType,
  type CreateShareLinkPayload,
  type ShareLinkPayload,
} from './types';

@Resolver()
export class ShareResolver {
  constructor(
    private readonly database: Database,
    private readonly shares: ShareService,
  ) {}

  @Requires('read')
  @Query(() => [ShareLinkType], {
    description:
      'Secret links of the caller that were not revoked, the latest first; those of all for who manages the organisation.',
  })
  shareLinks(@Caller() caller: RequestContext): Promise<ShareLinkType[]> {
    return this.database.read(caller, (reader) => shareLinks(reader, caller));
  }

  @Requires('read')
  @Mutation(() => CreateShareLinkResult, {
    description:
      'Makes a secret link. A calendar asks read; a roadmap to read outside Stip asks portfolio.edit. Works as long as the account does.',
  })
  async createShareLink(
    @Caller() caller: RequestContext,
    @Args('input') input: CreateShareLinkInput,
  ): Promise<CreateShareLinkPayload> {
    const { id, path } = await this.shares.create(caller, input);
    return { link: await this.link(caller, id), path };
  }

  @Requires('read')
  @Mutation(() => RevokeShareLinkResult, {
    description: 'Ends a secret link for good. Links of others ask organisation.manage.',
  })
  async revokeShareLink(
    @Caller() caller: RequestContext,
    @Args('input') input: VersionedKey,
  ): Promise<ShareLinkPayload> {
    await this.shares.revoke(caller, input);
    return { link: await this.link(caller, input.id) };
  }

  private async link(caller: RequestContext, id: string): Promise<ShareLinkType> {
    const link = await this.database.read(caller, (reader) => shareLinkById(reader, caller, id));
    if (!link) throw new NotFound('ShareLink', id);
    return link;
  }
}
