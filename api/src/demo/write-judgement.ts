import type { EntityManager } from 'typeorm';
import { claimsBetter, type Aspect, type CalendarDate } from '@stip/domain';
import { readerOf } from '../platform/database';
import { computedStatus } from '../status/computed-queries';
import { StatusAspect } from '../status/entity';

/** Why a team judges better than the figures: what it knows and they do not yet. */
const KNOWN: Readonly<Record<Aspect, readonly [string, ...string[]]>> = {
  time: [
    'De leverancier heeft toegezegd de achterstand in te lopen met een tweede team; dat staat nog niet in de planning.',
    'De gebruikersgroep kan eerder toetsen dan gepland; de stuurgroep besluit volgende maand over het nieuwe einde.',
  ],
  money: [
    'De meerkosten worden gedekt uit een toegezegde bijdrage; de beschikking wordt deze maand geboekt.',
    'Een deel van de uren was dubbel geraamd; de financieel adviseur past de verwachting aan.',
  ],
  organisation: [
    'De open plek is tijdelijk ingevuld door de afdeling; de werving loopt.',
    'De nieuwe collega begint volgende maand; het team verdeelt het werk tot dan.',
  ],
  information: [
    'Het stuk is klaar en ligt ter ondertekening; vastlegging volgt na het eerstvolgende overleg.',
    'De Functionaris gegevensbescherming heeft het concept en antwoordt deze week.',
    'De verplichting hoort bij een onderdeel dat later begint; de datum wordt met de privacyadviseur herzien.',
  ],
  quality: ['De laatste meting viel in de vakantie; de telling van deze maand ligt weer op het pad.'],
  risk: [
    'De maatregel is genomen en werkt; in het register wordt hij na de toets afgetekend.',
    'De kans is kleiner geworden nu de afdeling heeft ingestemd; het risico wordt deze maand opnieuw gewogen.',
  ],
};

/** What is kept with an update as it is published: the colours computed on that day, and why the team judges better. */
export async function judge(
  manager: EntityManager,
  {
    organisationId,
    id,
    projectId,
    day,
    nth,
  }: {
    readonly organisationId: string;
    readonly id: string;
    readonly projectId: string;
    readonly day: CalendarDate;
    /** Place of the project, so that not all say the same. */
    readonly nth: number;
  },
): Promise<void> {
  const computed = await computedStatus(readerOf(manager), day, projectId, true);
  const aspects = await manager.findBy(StatusAspect, { organisationId, statusUpdateId: id });
  for (const aspect of aspects) {
    const found = computed?.aspects.find((one) => one.aspect === aspect.aspect);
    Object.assign(aspect, {
      computedColour: found?.colour ?? 'grey',
      computedCurrentColour: found?.currentColour ?? 'grey',
      computedBecause: found?.because ?? [],
      deviation: found && claimsBetter(aspect.colour, found.colour) ? known(aspect.aspect, nth) : '',
    });
  }
  await manager.save(StatusAspect, aspects);
}

const known = (aspect: Aspect, nth: number) => KNOWN[aspect][nth % KNOWN[aspect].length] ?? KNOWN[aspect][0];
