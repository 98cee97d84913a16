import type { ReportSection, ReviewVerdict } from '@stip/domain';

export type DemoNarrative = Readonly<Partial<Record<ReportSection, string>>>;

/** Narratives of the demo's reports, from the earliest to the one under way. */
export const REPORTS: readonly { readonly narrative: DemoNarrative; readonly accepted: string }[] = [
  {
    narrative: {
      summary:
        'De bouw van het datafundament ligt op koers, maar de aanbesteding van het dataplatform liep vertraging op. De eerste ' +
        'dashboards zijn in gebruik bij het sociaal domein.\n\nDe vacature bij het Sensorregister blijft een zorg.',
      outlook: 'Na de zomer beslist de stuurgroep over de herijking van het dataplatform.',
      risks: 'De krappe bezetting is het grootste risico. De werving loopt; tot dan nemen twee projectleiders waar.',
    },
    accepted:
      'De projecten zonder melding zijn in het portfolio-overleg besproken; hun melding volgt binnen twee weken.',
  },
  {
    narrative: {
      summary:
        'Het dataplatform is herijkt: later klaar en duurder dan in het eerste plan. De overige projecten van het fundament ' +
        'schuiven niet mee. Inwoners merken de eerste resultaten in Mijn gegevens.',
      outlook: 'Het vierde kwartaal staat in het teken van de koppelvlakken en van de dekking voor volgend jaar.',
      money:
        'De herijking van het dataplatform is gedekt uit de **reserve informatievoorziening**. De overige projecten blijven binnen hun budget.',
    },
    accepted: 'Het beeld is met de projectleiders doorgenomen; de open punten veranderen het oordeel niet.',
  },
  {
    narrative: {
      summary:
        'Het beeld is stabiel. Twee projecten staan op rood: het besluit over hun dekking ligt bij het college. De capaciteit ' +
        'van datastewards is het knelpunt dat de meeste projecten delen.',
      outlook: 'In de kadernota vragen wij structurele dekking voor het beheer van wat de projecten opleveren.',
      projects:
        'Twee projecten staan op rood en vijf op oranje. Wij sturen bij op drie punten:\n\n' +
        '- **Vroegsignalering schulden** wacht op een besluit over dekking en een nieuw logboek.\n' +
        '- **Mijn gegevens** krijgt een kleinere eerste uitrol; de landelijke voorziening is later klaar.\n' +
        '- Voor **Koppelvlakken volgens Common Ground** huren wij tijdelijk een specialist in.',
      judgement:
        'Waar een project een betere kleur meldt dan Stip berekent, is het gesprek met de projectleider gevoerd. De uitkomst staat bij het project.',
      money:
        'De prognose ligt iets onder de begroting. Wat overblijft, is nodig voor het beheer in het eerste halfjaar.',
      council:
        'De toezegging over de voortgang van het Sensorregister is te laat; de brief ligt bij de portefeuillehouder.',
      values:
        'De verlopen DPIA’s worden dit kwartaal opnieuw gedaan. De functionaris gegevensbescherming is betrokken.',
    },
    accepted: 'Het kwartaal is nog niet om; wie nog niet meldde, doet dat vóór de bespreking in het college.',
  },
];

/** What a report says of a project whose green its own figures contradict. */
export const EXPLAINED = {
  project: 'Datacatalogus',
  text: 'Later dan in het eerste plan en duurder, met instemming van de stuurgroep: afdelingen beschrijven hun gegevens zelf.',
} as const;

/** Kept from the public while it is out to tender. */
export const WITHHELD = { project: 'Slim onderhoud openbare ruimte', ground: 'woo_5_1_2_b' } as const;

/** What the controller said of the report under way before it was submitted. */
export const REVIEWS: readonly {
  readonly section: ReportSection;
  readonly verdict: ReviewVerdict;
  readonly remark: string;
}[] = [
  { section: 'money', verdict: 'agreed', remark: 'Aangesloten op de administratie.' },
  { section: 'decisions', verdict: 'agreed', remark: '' },
  {
    section: 'judgement',
    verdict: 'question',
    remark: 'Dataplatform Landing meldt bij tijd groen en loopt achter op het eerste plan. Hoe zit dat?',
  },
];
