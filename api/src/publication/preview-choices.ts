import { LICENCES, WITHHOLDABLE, WOO_GROUNDS, type Licence } from '@stip/domain';
import { z } from 'zod';
import type { StoredChoices } from './entity';

const schema = z.object({
  withheld: z.array(z.object({ kind: z.enum(WITHHOLDABLE), id: z.string(), ground: z.enum(WOO_GROUNDS) })).default([]),
  showOwners: z.boolean().default(false),
  licence: z.enum(Object.keys(LICENCES) as [Licence, ...Licence[]]).default('cc0_1_0'),
});

/** Choices as an address carries them, as JSON; undefined when it is none. */
export function readChoices(given: unknown): StoredChoices | undefined {
  try {
    return schema.safeParse(JSON.parse(typeof given === 'string' && given !== '' ? given : '{}')).data;
  } catch {
    return undefined;
  }
}
