import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { OutputFormat } from '@stip/domain';
import { Clock } from '../platform/clock';
import { Database, readerOf, type Reader } from '../platform/database';
import { Notifications } from '../platform/events';
import { newId } from '../platform/ids';
import { sha256 } from '../report';
import type { OutputFailure, OutputJob } from './entity';
import type { HouseLogo } from './house-style';
import { KEPT_DAYS, named, type JobSource } from './output.service';
import { produce } from './produce';

/** How long a process is believed to be at work without a sign of life. */
const LEASE_SECONDS = 60;
const SIGN_OF_LIFE_MS = 15_000;
/** Notifications say when there is work; this is for those that got lost, and for jobs whose process died. */
const LOOK_MS = 20_000;
const SWEEP_MS = 3_600_000;
const MAX_FILE_BYTES = 52_428_800;
const DAY_MS = 86_400_000;

interface Claimed {
  readonly organisationId: string;
  readonly id: string;
  readonly attempt: number;
}

type Work = Pick<OutputJob, 'reportId' | 'formats' | 'language' | 'inputSha256'> & { readonly source: string };

/** That a job is no longer this worker's: cancelled, or taken over by another. */
class Lost extends Error {}

/**
 * Makes what was asked, one job at a time per process. A job is this worker's by a lease that it renews; every step is written
 * only while it still is, so that a worker that was thought dead and returns changes nothing.
 */
@Injectable()
export class OutputWorker implements BeforeApplicationShutdown {
  private readonly logger = new Logger(OutputWorker.name);
  readonly name = randomUUID();
  private timers: NodeJS.Timeout[] = [];
  private busy: Promise<void> | undefined;
  private again = false;
  private readonly stopping = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
  ) {}

  /** Takes work from now on. A server does; a command, which is there for something else, does not. */
  async begin(): Promise<void> {
    this.timers = [setInterval(() => this.look(), LOOK_MS), setInterval(() => void this.sweep(), SWEEP_MS)];
    for (const timer of this.timers) timer.unref();
    await this.notifications.listen('stip_output', {
      heard: (payload) => payload.includes('"queued"') && this.look(),
      missed: () => this.look(),
    });
    await this.sweep();
    this.look();
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    this.stopping.abort();
    await this.busy;
  }

  private look(): void {
    this.again = true;
    if (this.stopping.signal.aborted) return;
    this.busy ??= this.work().finally(() => (this.busy = undefined));
  }

  private async work(): Promise<void> {
    while (this.again && !this.stopping.signal.aborted) {
      this.again = false;
      try {
        while (!this.stopping.signal.aborted && (await this.takeOne())) continue;
      } catch (error) {
        this.logger.warn(`Outputs wait: ${String(error)}`);
      }
    }
  }

  /** Takes the job that waits longest and makes it; false when none waits. */
  async takeOne(): Promise<boolean> {
    const [claimed] = await this.database.unscoped<{ organisation_id: string; id: string; attempt: number }>(
      'select organisation_id, id, attempt from stip.claim_output_job($1, $2, make_interval(secs => $3))',
      [this.name, this.clock.now(), LEASE_SECONDS],
    );
    if (!claimed) return false;
    await this.make({ organisationId: claimed.organisation_id, id: claimed.id, attempt: claimed.attempt });
    return true;
  }

  private async make(job: Claimed): Promise<void> {
    const lost = new AbortController();
    const alive = setInterval(() => {
      this.step(job, {}).catch((error: unknown) => error instanceof Lost && lost.abort());
    }, SIGN_OF_LIFE_MS);
    try {
      const work = await this.database.read(job, (reader) =>
        reader.row<Work>(
          `select report_id as "reportId", formats, language, input_sha256 as "inputSha256", source from output_job where id = $1`,
          [job.id],
        ),
      );
      if (!work) return;
      const source = JSON.parse(work.source) as JobSource;
      const logo = await this.database.read(job, (reader) => logoOf(reader, source.style.logoSha256));
      for (const [n, format] of work.formats.entries()) {
        await this.step(job, { done: n });
        await this.makeFile(job, work, source, format, logo, AbortSignal.any([lost.signal, this.stopping.signal]));
      }
      await this.finish(job, null);
    } catch (error) {
      if (error instanceof Lost || lost.signal.aborted) return;
      // The process goes; another takes the job once the lease has passed.
      if (this.stopping.signal.aborted) return;
      this.logger.warn(
        `Outputs of job ${job.id} failed: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
      );
      await this.finish(job, error instanceof TooLarge ? 'too_large' : 'not_made').catch(() => undefined);
    } finally {
      clearInterval(alive);
    }
  }

  /** One file, unless the same is there: of an attempt before, or of another job. */
  private async makeFile(
    job: Claimed,
    { reportId, language, inputSha256 }: Work,
    { report, style, address }: JobSource,
    format: OutputFormat,
    logo: HouseLogo | null,
    stop: AbortSignal,
  ): Promise<void> {
    const expiresAt = new Date(this.clock.now().getTime() + KEPT_DAYS * DAY_MS);
    const key = [reportId, format, language, inputSha256];
    const known = await this.database.read(job, (reader) =>
      reader.row<{ id: string }>(
        'select id from output_file where report_id = $1 and format = $2 and language = $3 and input_sha256 = $4 and expires_at > $5',
        [...key, this.clock.now()],
      ),
    );
    if (known) return;
    const bytes = await produce([report, format, language, { style: { accent: style.accent, logo }, address }], stop);
    if (bytes.length > MAX_FILE_BYTES) throw new TooLarge();
    await this.database.write(job, async (manager) => {
      const reader = readerOf(manager);
      await this.renew(reader, job, {});
      await reader.rows(
        'delete from output_file where report_id = $1 and format = $2 and language = $3 and input_sha256 = $4 and expires_at <= $5',
        [...key, this.clock.now()],
      );
      await reader.rows(
        `insert into output_file (organisation_id, id, report_id, format, language, input_sha256, file_name, content, sha256, made_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict on constraint output_file_once do nothing`,
        [
          ...[job.organisationId, newId(), ...key, named(report, format, language).fileName, bytes, sha256(bytes)],
          ...[this.clock.now(), expiresAt],
        ],
      );
    });
  }

  private step(job: Claimed, progress: { readonly done?: number }): Promise<void> {
    return this.database.write(job, (manager) => this.renew(readerOf(manager), job, progress));
  }

  private async renew(reader: Reader, { id, attempt }: Claimed, { done }: { readonly done?: number }): Promise<void> {
    const row = await reader.row<{ id: string }>(
      'select id from output_job where id = $1 and state = $2 and worker = $3 and attempts = $4 for update',
      [id, 'running', this.name, attempt],
    );
    if (!row) throw new Lost();
    await reader.rows(
      `update output_job set lease_until = $2::timestamptz + make_interval(secs => $3), progress_done = coalesce($4, progress_done),
         updated_at = $2 where id = $1`,
      [id, this.clock.now(), LEASE_SECONDS, done ?? null],
    );
  }

  private finish(job: Claimed, failure: OutputFailure | null): Promise<void> {
    return this.database.write(job, async (manager) => {
      const reader = readerOf(manager);
      await this.renew(reader, job, {});
      await reader.rows(
        `update output_job set state = case when $2::text is null then 'done' else 'failed' end, failure = $2::text, finished_at = $3,
           lease_until = null, updated_at = $3, version = version + 1,
           progress_done = case when $2::text is null then progress_total else progress_done end,
           source = case when $2::text is null then null else source end
         where id = $1`,
        [job.id, failure, this.clock.now()],
      );
    });
  }

  /** Removes what expired. */
  async sweep(): Promise<number> {
    try {
      const [row] = await this.database.unscoped<{ n: number }>('select stip.sweep_outputs($1) as n', [
        this.clock.now(),
      ]);
      return row?.n ?? 0;
    } catch (error) {
      this.logger.warn(`Expired outputs stay for now: ${String(error)}`);
      return 0;
    }
  }
}

class TooLarge extends Error {}

async function logoOf(reader: Reader, digest: string | null): Promise<HouseLogo | null> {
  if (digest === null) return null;
  return (await reader.row<HouseLogo>('select png, width, height from house_logo where sha256 = $1', [digest])) ?? null;
}
