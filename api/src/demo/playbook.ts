import type { EntityManager } from 'typeorm';
import { addDays, dayNumber, type CalendarDate } from '@stip/domain';
import type { Database } from '../platform/database';

/** A unit of writing, with the day on which it was recorded. */
interface Scene {
  readonly day: CalendarDate;
  readonly write: (manager: EntityManager) => Promise<unknown>;
}

/**
 * The past of the demo: everything is written as if it had been recorded when it happened, so that the record can be asked
 * as of an earlier day. Scenes are played in order of their day, a transaction a week, and within a week as they were added.
 */
export class Playbook {
  private readonly scenes: Scene[] = [];

  constructor(
    /** Nothing was recorded before. */
    private readonly first: CalendarDate,
    private readonly today: CalendarDate,
    private readonly now: Date,
  ) {}

  /** Adds a scene. A day outside the past of the demo becomes its first day or today. */
  add(day: CalendarDate, write: Scene['write']): void {
    this.scenes.push({ day: day < this.first ? this.first : day > this.today ? this.today : day, write });
  }

  async play(database: Database, organisationId: string): Promise<void> {
    const weeks = new Map<CalendarDate, Scene[]>();
    for (const scene of this.scenes) {
      const sunday = endOfWeek(scene.day);
      const end = sunday < this.today ? sunday : this.today;
      weeks.set(end, [...(weeks.get(end) ?? []), scene]);
    }
    for (const [end, scenes] of [...weeks].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const recordedAt = end < this.today ? `${end}T18:00:00Z` : this.now.toISOString();
      await database.write({ organisationId }, async (manager) => {
        await manager.query(`select set_config('stip.played_at', $1, true)`, [recordedAt]);
        for (const { write } of scenes) await write(manager);
      });
    }
  }
}

/** The Sunday of the week; 1970-01-01 was a Thursday. */
const endOfWeek = (date: CalendarDate): CalendarDate => addDays(date, 6 - ((((dayNumber(date) + 3) % 7) + 7) % 7));
