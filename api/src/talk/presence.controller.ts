import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { Requires, Unauthenticated, type StipRequest } from '../platform/auth';
import { RequestRefused } from '../platform/errors';
import { PresenceService } from './presence.service';

const PAGE_ID = /^[A-Za-z0-9]{8,32}$/;
const PLACE = /^[a-z_]{1,40}(:[0-9a-f-]{36})?$/;
const EDITING = /^[A-Za-z0-9_.:-]{1,120}$/;

@Controller('api/presence')
export class PresenceController {
  constructor(private readonly presence: PresenceService) {}

  /** Where a page is now: `page` as in /api/events, `place` such as `project:<id>`, `editing` what is changed there, `turn` the
   * how manieth word of the page this is. */
  @Requires('read')
  @Post()
  @HttpCode(204)
  async announce(@Req() request: StipRequest, @Body() body: unknown): Promise<void> {
    const caller = request.stip;
    if (!caller) throw new Unauthenticated('Not signed in');
    const {
      page,
      place = null,
      editing = null,
      turn,
    } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
    if (typeof page !== 'string' || !PAGE_ID.test(page))
      throw new RequestRefused('BAD_PAGE_ID', 400, 'page must be 8 to 32 letters and digits.');
    if (place !== null && (typeof place !== 'string' || !PLACE.test(place)))
      throw new RequestRefused('BAD_PLACE', 400, 'place must be a kind of object with or without an id, or null.');
    if (editing !== null && (typeof editing !== 'string' || !EDITING.test(editing)))
      throw new RequestRefused('BAD_PLACE', 400, 'editing must be a short name, or null.');
    if (typeof turn !== 'number' || !Number.isSafeInteger(turn) || turn < 0)
      throw new RequestRefused('BAD_TURN', 400, 'turn must be a whole number that grows with each request of a page.');
    await this.presence.announce(caller, { page, place, editing, turn });
  }
}
