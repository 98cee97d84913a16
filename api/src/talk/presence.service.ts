import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock';
import type { RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { EventStreams, Notifications } from '../platform/events';

/** Where an open page is, as its browser says. */
export interface Announced {
  /** Of the browser page, as in its stream of events. */
  readonly page: string;
  /** Null: it is nowhere any more. */
  readonly place: string | null;
  /** What is being changed there; null when it is only looked at. */
  readonly editing: string | null;
  /** Counts what the page said: two requests may arrive in another order than they were sent. */
  readonly turn: number;
}

interface Told extends Announced {
  readonly organisation: string;
  readonly person: { readonly id: string; readonly name: string };
}

interface Seen {
  readonly person: Told['person'];
  /** Null: it left, which is remembered for what it said before and that arrives later. */
  readonly place: string | null;
  readonly editing: string | null;
  readonly turn: number;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** A page says that it is still there every 20 seconds. */
const STAYS_MS = 50_000;
const SWEEP_MS = 10_000;
/** Pages of one organisation that are remembered; who comes after is not shown. */
const MAX_PAGES = 5000;
const CHANNEL = 'stip_presence';

/**
 * Who is where now. Each process hears of all pages by notification and tells those that it has a stream of; nothing of it is
 * written down, and what was not repeated is forgotten. Who does not want to be seen is not told of, and is told of nobody.
 */
@Injectable()
export class PresenceService implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(PresenceService.name);
  private readonly pages = new Map<string, Map<string, Seen>>();
  private sweeping: NodeJS.Timeout | undefined;
  private listening: Promise<unknown> | undefined;

  constructor(
    private readonly database: Database,
    private readonly streams: EventStreams,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sweeping = setInterval(() => this.sweep(), SWEEP_MS);
    this.sweeping.unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.sweeping);
  }

  async announce(
    { organisationId, personId, personName }: Pick<RequestContext, 'organisationId' | 'personId' | 'personName'>,
    { page, place, editing, turn }: Announced,
  ): Promise<void> {
    if (!personId) return;
    await this.listen();
    const told: Told = {
      organisation: organisationId,
      person: { id: personId, name: personName },
      page,
      place,
      editing,
      turn,
    };
    // Who leaves is told of in any case: that is how one who does not want to be seen disappears.
    await this.database.read({ organisationId }, (reader) =>
      reader.rows(
        `select pg_notify('${CHANNEL}', case when p.shown is false then $2 else $1 end)
         from (select 1) one left join presence_preference p on p.person_id = $3::uuid`,
        [JSON.stringify(told), JSON.stringify({ ...told, place: null, editing: null }), personId],
      ),
    );
  }

  /** Forgets who was silent for too long. */
  sweep(): void {
    const now = this.clock.now().getTime();
    for (const [organisation, pages] of this.pages) {
      const gone = [...pages].filter(([, seen]) => seen.until < now);
      for (const [page] of gone) pages.delete(page);
      for (const place of new Set(gone.map(([, seen]) => seen.place))) this.tellOf(organisation, place);
      if (pages.size === 0) this.pages.delete(organisation);
    }
  }

  private hear(payload: string): void {
    const told = parse(payload);
    if (!told) return;
    const { organisation, page, person, place, editing, turn } = told;
    const pages = this.pages.get(organisation) ?? new Map<string, Seen>();
    const before = pages.get(page);
    if (before && (before.person.id !== person.id || before.turn > turn)) return; // a page is of one person
    if (!before && pages.size >= MAX_PAGES) return;
    pages.set(page, { person, place, editing, turn, until: this.clock.now().getTime() + STAYS_MS });
    this.pages.set(organisation, pages);
    // A page that says the same again may have a new stream, which knows nothing yet.
    if (before?.place === place && before.editing === editing) return this.tellOf(organisation, place, page);
    for (const at of new Set([before?.place, place])) this.tellOf(organisation, at);
  }

  /** Tells the pages at a place who else is there; or one of them. */
  private tellOf(organisation: string, place: string | null | undefined, only?: string): void {
    if (!place) return;
    const here = [...(this.pages.get(organisation) ?? [])].filter(([, seen]) => seen.place === place);
    for (const [page, { person }] of here) {
      if (only !== undefined && page !== only) continue;
      const others = new Map<string, { id: string; name: string; editing: string | null }>();
      for (const [, seen] of here) {
        if (seen.person.id === person.id) continue;
        const known = others.get(seen.person.id);
        others.set(seen.person.id, { ...seen.person, editing: seen.editing ?? known?.editing ?? null });
      }
      this.streams.tellPage(organisation, page, person.id, 'presence', { place, others: [...others.values()] });
    }
  }

  private listen(): Promise<unknown> {
    this.listening ??= this.notifications
      .listen(CHANNEL, {
        heard: (payload) => this.hear(payload),
        // Pages repeat where they are within seconds.
        missed: () => undefined,
      })
      .catch((error: unknown) => {
        this.listening = undefined;
        this.logger.warn(`Presence is not heard of: ${String(error)}`);
      });
    return this.listening;
  }
}

/** Anybody with an account of the database can send a notification. */
function parse(payload: string): Told | undefined {
  try {
    const told = JSON.parse(payload) as Told;
    const isTold =
      typeof told.organisation === 'string' &&
      typeof told.page === 'string' &&
      typeof told.person.id === 'string' &&
      typeof told.turn === 'number';
    return isTold ? told : undefined;
  } catch {
    return undefined;
  }
}
