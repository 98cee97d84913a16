import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { Database } from '../database';

/** What a listener is told: the text of a notification, or `missed`: there may have been some that nobody heard. */
export interface NotificationListener {
  readonly heard: (payload: string) => void;
  readonly missed: () => void;
}

const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 10_000;
/** A connection that died without a word is noticed by this. */
const PROBE_MS = 30_000;
const PROBE_ANSWER_MS = 10_000;

/**
 * Notifications of PostgreSQL, on one connection per process that is opened when somebody first listens. It comes back by itself
 * when it breaks; whoever listens is then told that something may have been missed.
 */
@Injectable()
export class Notifications implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Notifications.name);
  private readonly listeners = new Map<string, Set<NotificationListener>>();
  private client: pg.Client | undefined;
  private opening: Promise<void> | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private probe: NodeJS.Timeout | undefined;
  private attempts = 0;
  private isStopped = false;

  constructor(private readonly database: Database) {}

  /** Listens from now on; resolves when nothing that is committed after can be missed. Answers how to stop. */
  async listen(channel: string, listener: NotificationListener): Promise<() => void> {
    const known = this.listeners.get(channel);
    if (known) known.add(listener);
    else this.listeners.set(channel, new Set([listener]));
    await this.connected(known ? undefined : channel);
    return () => void this.listeners.get(channel)?.delete(listener);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    clearInterval(this.probe);
    await this.opening?.catch(() => undefined);
    await this.client?.end().catch(() => undefined);
  }

  private async connected(newChannel: string | undefined): Promise<void> {
    const client = this.client;
    if (client && newChannel) await this.ask(client, `listen ${quoted(newChannel)}`).catch(() => undefined);
    else if (!this.client) await (this.opening ??= this.open().finally(() => (this.opening = undefined)));
  }

  private async open(): Promise<void> {
    if (this.isStopped) return;
    const client = this.database.dedicatedClient('stip events');
    client.on('notification', ({ channel, payload }) => {
      for (const { heard } of this.listeners.get(channel) ?? []) heard(payload ?? '');
    });
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client, undefined));
    try {
      await client.connect();
      // Before anything is heard: from here on changes are told, and `listen` answers only when they are heard.
      await client.query('select stip.start_listening()');
      for (const channel of this.listeners.keys()) await client.query(`listen ${quoted(channel)}`);
    } catch (error) {
      void client.end().catch(() => undefined);
      this.retry(error as Error);
      return;
    }
    if (this.isStopped) return client.end();
    this.client = client;
    this.probe = setInterval(() => void this.look(client), PROBE_MS);
    this.probe.unref();
    if (this.attempts > 0) this.tellMissed();
    this.attempts = 0;
  }

  private async look(client: pg.Client): Promise<void> {
    const late = setTimeout(() => this.lost(client, new Error('no answer')), PROBE_ANSWER_MS);
    await this.ask(client, 'select 1').catch((error: Error) => this.lost(client, error));
    clearTimeout(late);
  }

  /** One statement at a time on the connection. */
  private ask(client: pg.Client, statement: string): Promise<unknown> {
    const answer = this.turn.then(() => client.query(statement));
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  private lost(client: pg.Client, error: Error | undefined): void {
    if (this.client !== client) return;
    this.client = undefined;
    clearInterval(this.probe);
    void client.end().catch(() => undefined);
    this.retry(error);
  }

  private retry(error: Error | undefined): void {
    if (this.isStopped) return;
    this.attempts += 1;
    this.logger.warn(`Connection for notifications lost: ${error?.message ?? 'ended'}`);
    const pause = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (this.attempts - 1)) * (0.5 + Math.random());
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.connected(undefined), pause);
    this.timer.unref();
  }

  private tellMissed(): void {
    for (const listeners of this.listeners.values()) for (const { missed } of listeners) missed();
  }
}

const quoted = (channel: string) => `"${channel.replaceAll('"', '""')}"`;
