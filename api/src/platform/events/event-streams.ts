import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { allows, type Role } from '@stip/domain';
import { AccessService } from '../auth';
import { Database } from '../database';
import { RequestRefused } from '../errors';
import { describeChange, parseChange, parseNotified, parseOutput, type ToldChange } from './changes';
import { Notifications } from './notifications';

/** Where a stream writes to; the response of a request. */
export interface EventSink {
  write(text: string): void;
  /** Bytes that wait for a slow reader. */
  waiting(): number;
  close(): void;
}

export interface StreamReader {
  readonly organisationId: string;
  readonly accountId: string;
  readonly personId: string | null;
  readonly role: Role;
  readonly sessionToken: string;
  /** Start of the request ids of this page: what it changed itself it is not told. */
  readonly pageId: string;
}

interface Stream {
  readonly reader: StreamReader;
  readonly sink: EventSink;
}

/** Why a stream ends that should not be opened again as it was. */
export type StreamEnd = 'signed_out' | 'role_changed';

export const STREAM_LIMITS = { perAccount: 12, perProcess: 2000, waitingBytes: 1_000_000, changesInARow: 25 } as const;
/** Shorter than the half minute after which proxies take a silent connection for dead. */
const HEARTBEAT_MS = 20_000;
/** How long a browser waits before it comes back. */
const RETRY_MS = 2000;

/**
 * Streams of what changed, per organisation, to the pages that are open. A change is described once per process, and only where
 * a page of its organisation is open. Whose session ends or whose role changes loses the stream at once.
 */
@Injectable()
export class EventStreams implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(EventStreams.name);
  private readonly streams = new Map<string, Set<Stream>>();
  private readonly waiting = new Map<string, ToldChange[]>();
  private readonly busy = new Set<string>();
  private heartbeat: NodeJS.Timeout | undefined;
  private listening: Promise<unknown> | undefined;

  constructor(
    private readonly notifications: Notifications,
    private readonly database: Database,
    private readonly access: AccessService,
  ) {}

  onModuleInit(): void {
    this.heartbeat = setInterval(() => void this.beat(), HEARTBEAT_MS);
    this.heartbeat.unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.heartbeat);
    for (const stream of this.all()) stream.sink.close();
    this.streams.clear();
  }

  /** Begins a stream; answers how it ends. Everything that is committed from here on is told. */
  async open(reader: StreamReader, sink: EventSink): Promise<() => void> {
    const own = [...(this.streams.get(reader.organisationId) ?? [])].filter(
      (stream) => stream.reader.accountId === reader.accountId,
    );
    if (own.length >= STREAM_LIMITS.perAccount || this.all().length >= STREAM_LIMITS.perProcess)
      throw new RequestRefused('TOO_MANY_STREAMS', 429, 'Too many pages follow changes. Close some and try again.');
    const stream: Stream = { reader, sink };
    const streams = this.streams.get(reader.organisationId) ?? new Set();
    this.streams.set(reader.organisationId, streams.add(stream));
    try {
      await this.listen();
    } catch (error) {
      this.remove(stream);
      throw error;
    }
    this.send(stream, `retry: ${RETRY_MS}\nevent: ready\ndata: {}\n\n`);
    return () => this.remove(stream);
  }

  /** Open streams, for a look from outside. */
  get count(): number {
    return this.all().length;
  }

  /** Tells one page of a person something that concerns no record, such as who else is there; where this process has its stream. */
  tellPage(organisation: string, pageId: string, personId: string, event: string, data: object): void {
    for (const stream of this.streams.get(organisation) ?? []) {
      const { reader } = stream;
      if (reader.pageId === pageId && reader.personId === personId)
        this.send(stream, `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    }
  }

  /** One after the other: an organisation hears of its changes in their order. */
  private hear(payload: string): void {
    const told = parseChange(payload);
    if (!told) return;
    const { organisation } = told;
    if (!this.streams.get(organisation)?.size) return;
    if (told.tables.includes('account')) void this.recheck(organisation);
    this.waiting.set(organisation, [...(this.waiting.get(organisation) ?? []), told]);
    void this.tell(organisation);
  }

  /** Only the recipients hear that there is something for them, and not what. */
  private tellNotified(payload: string): void {
    const told = parseNotified(payload);
    if (!told) return;
    for (const stream of this.streams.get(told.organisation) ?? []) {
      const { personId } = stream.reader;
      if (personId && told.persons.includes(personId)) this.send(stream, 'event: notified\ndata: {}\n\n');
    }
  }

  /** How far files are that somebody asked; not what is in them. */
  private tellOutput(payload: string): void {
    const told = parseOutput(payload);
    if (!told) return;
    const { organisation, ...output } = told;
    for (const stream of this.streams.get(organisation) ?? [])
      this.send(stream, `event: output\ndata: ${JSON.stringify(output)}\n\n`);
  }

  private async tell(organisation: string): Promise<void> {
    if (this.busy.has(organisation)) return;
    this.busy.add(organisation);
    try {
      for (let told = this.next(organisation); told; told = this.next(organisation)) {
        if (told === 'too_many') this.miss(organisation);
        else await this.tellOne(told);
      }
    } finally {
      this.busy.delete(organisation);
    }
  }

  /** The next change; when many wait it is better to have all pages load anew what they show. */
  private next(organisation: string): ToldChange | 'too_many' | undefined {
    const waiting = this.waiting.get(organisation) ?? [];
    const [first, ...rest] = waiting;
    const isTooMany = waiting.length > STREAM_LIMITS.changesInARow;
    if (isTooMany || rest.length === 0) this.waiting.delete(organisation);
    else this.waiting.set(organisation, rest);
    return isTooMany ? 'too_many' : first;
  }

  private async tellOne(told: ToldChange): Promise<void> {
    const others = [...(this.streams.get(told.organisation) ?? [])].filter(
      ({ reader }) => !told.request.startsWith(`${reader.pageId}-`),
    );
    if (others.length === 0) return;
    try {
      const change = await describeChange(this.database, told);
      if (!change) return;
      const text = `id: ${change.id}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`;
      for (const stream of others) this.send(stream, text);
    } catch (error) {
      this.logger.warn(`Change ${told.change} could not be told: ${String(error)}`);
      this.miss(told.organisation);
    }
  }

  /** Whoever follows may have missed something. */
  private miss(organisation: string): void {
    for (const stream of this.streams.get(organisation) ?? []) this.send(stream, 'event: missed\ndata: {}\n\n');
  }

  private send(stream: Stream, text: string): void {
    // A reader that does not read would fill the memory; it comes back when it can.
    if (stream.sink.waiting() > STREAM_LIMITS.waitingBytes) this.close(stream);
    else stream.sink.write(text);
  }

  private async beat(): Promise<void> {
    for (const stream of this.all()) this.send(stream, 'event: beat\ndata: {}\n\n');
    for (const organisation of this.streams.keys()) await this.recheck(organisation);
  }

  /** Ends the streams whose session no longer stands, or stands for other rights than they were opened with. */
  private async recheck(organisation: string): Promise<void> {
    for (const stream of [...(this.streams.get(organisation) ?? [])]) {
      try {
        const caller = await this.access.findCaller(stream.reader.sessionToken, 'events');
        if (!caller || !allows(caller.role, 'read')) this.end(stream, 'signed_out');
        else if (caller.role !== stream.reader.role) this.end(stream, 'role_changed');
      } catch (error) {
        this.logger.warn(`A session could not be looked up: ${String(error)}`);
      }
    }
  }

  private end(stream: Stream, reason: StreamEnd): void {
    stream.sink.write(`event: end\ndata: ${JSON.stringify({ reason })}\n\n`);
    this.close(stream);
  }

  private close(stream: Stream): void {
    this.remove(stream);
    stream.sink.close();
  }

  private remove(stream: Stream): void {
    const streams = this.streams.get(stream.reader.organisationId);
    streams?.delete(stream);
    if (streams?.size === 0) this.streams.delete(stream.reader.organisationId);
  }

  private all(): Stream[] {
    return [...this.streams.values()].flatMap((streams) => [...streams]);
  }

  /** Once per process, when the first page wants to know. */
  private listen(): Promise<unknown> {
    return (this.listening ??= Promise.all([
      this.notifications.listen('stip_change', {
        heard: (payload) => this.hear(payload),
        missed: () => {
          for (const organisation of this.streams.keys()) this.miss(organisation);
        },
      }),
      this.notifications.listen('stip_notified', {
        heard: (payload) => this.tellNotified(payload),
        // The other listener tells every page that it may have missed something.
        missed: () => undefined,
      }),
      this.notifications.listen('stip_output', {
        heard: (payload) => this.tellOutput(payload),
        missed: () => undefined,
      }),
      this.notifications.listen('stip_session', {
        heard: (organisation) => void this.recheck(organisation),
        missed: () => void this.beat(),
      }),
    ]));
  }
}
