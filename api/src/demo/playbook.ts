import type { EntityManager } from 'typeorm';
import { addDays, dayNumber, type CalendarDate } from '@stip/domain';
import type { Database } from '../platform/database';

/** A unit of writing, with the day on which it was recorded and the person who did. */
interface Scene {
  readonly day: CalendarDate;
  readonly personId: string | null;
  readonly write: (manager: EntityManager) => Promise<unknown>;
}

/**
 * The past of the demo: everything is written as if it had been recorded when it happened, so that the record can be asked
 * as of an earlier day. Scenes are played week by week, and within a week as they were added; those of one person that follow
 * each other are one transaction.
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
  add(day: CalendarDate, personId: string | null, write: Scene['write']): void {
    this.scenes.push({ personId, write, day: day < this.first ? this.first : day > this.today ? this.today : day });
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
      for (const turn of turnsOf(scenes)) {
        const origin = 'application';
        await database.write({ organisationId, personId: turn[0]?.personId ?? null, origin }, async (manager) => {
          // Hundreds of commits that need not each be on disk before the next: what is lost is written anew.
          await manager.query(
            `select set_config('stip.played_at', $1, true), set_config('synchronous_commit', 'off', true)`,
            [recordedAt],
          );
          for (const { write } of turn) await write(manager);
        });
      }
    }
  }
}

/** Scenes of one person that follow each other. */
function turnsOf(scenes: readonly Scene[]): Scene[][] {
  const turns: Scene[][] = [];
  for (const scene of scenes) {
    const last = turns.at(-1);
    if (last?.[0]?.personId === scene.personId) last.push(scene);
    else turns.push([scene]);
  }
  return turns;
}

/** The Sunday of the week; 1970-01-01 was a Thursday. */
const endOfWeek = (date: CalendarDate): CalendarDate => addDays(date, 6 - ((((dayNumber(date) + 3) % 7) + 7) % 7));
