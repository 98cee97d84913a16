/** Narratives of the demo's reports, from the earliest to the one under way. */
export const REPORTS = [
  {
    summary:
      'De bouw van het datafundament ligt op koers, maar de aanbesteding van het dataplatform liep vertraging op. De eerste ' +
      'dashboards zijn in gebruik bij het sociaal domein.\n\nDe vacature bij het Sensorregister blijft een zorg.',
    outlook: 'Na de zomer beslist de stuurgroep over de herijking van het dataplatform.',
    accepted:
      'De projecten zonder melding zijn in het portfolio-overleg besproken; hun melding volgt binnen twee weken.',
  },
  {
    summary:
      'Het dataplatform is herijkt: later klaar en duurder dan in het eerste plan. De overige projecten van het fundament ' +
      'schuiven niet mee. Inwoners merken de eerste resultaten in Mijn gegevens.',
    outlook: 'Het vierde kwartaal staat in het teken van de koppelvlakken en van de dekking voor volgend jaar.',
    accepted: 'Het beeld is met de projectleiders doorgenomen; de open punten veranderen het oordeel niet.',
  },
  {
    summary:
      'Het beeld is stabiel. Twee projecten staan op rood: het besluit over hun dekking ligt bij het college. De capaciteit ' +
      'van datastewards is het knelpunt dat de meeste projecten delen.',
    outlook: 'In de kadernota vragen wij structurele dekking voor het beheer van wat de projecten opleveren.',
    accepted: 'Het kwartaal is nog niet om; wie nog niet meldde, doet dat vóór de bespreking in het college.',
  },
] as const;

/** What a report says of a project whose green its own figures contradict. */
export const EXPLAINED = {
  project: 'Datacatalogus',
  text: 'Later dan in het eerste plan en duurder, met instemming van de stuurgroep: afdelingen beschrijven hun gegevens zelf.',
} as const;
