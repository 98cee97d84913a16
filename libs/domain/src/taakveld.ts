/** Form of a code of the national list of task fields (taakvelden), such as 0.4 or 6.711; the database checks the same. */
export const TAAKVELD_CODE = /^[0-8]\.[0-9]{1,3}[a-z]?$/;

export interface Taakveld {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
}

const of = (code: string, nl: string, en: string): Taakveld => ({ code, nl, en });

/**
 * Taakvelden of the Dutch budget rules for municipalities (BBV, article 66, Regeling vaststelling taakvelden; Iv3), as of
 * 2025. A help to choose from: the list changes by decree, so a code that is not in it is accepted when it has the form.
 */
export const TAAKVELDEN: readonly Taakveld[] = [
  of('0.1', 'Bestuur', 'Governing bodies'),
  of('0.2', 'Burgerzaken', 'Civil affairs'),
  of('0.3', 'Beheer overige gebouwen en gronden', 'Management of other buildings and land'),
  of('0.4', 'Overhead', 'Overhead'),
  of('0.5', 'Treasury', 'Treasury'),
  of('0.61', 'OZB woningen', 'Property tax, dwellings'),
  of('0.62', 'OZB niet-woningen', 'Property tax, other buildings'),
  of('0.63', 'Parkeerbelasting', 'Parking tax'),
  of('0.64', 'Belastingen overig', 'Other taxes'),
  of('0.7', 'Algemene uitkering en overige uitkeringen gemeentefonds', 'Grants from the municipalities fund'),
  of('0.8', 'Overige baten en lasten', 'Other income and expenses'),
  of('0.9', 'Vennootschapsbelasting', 'Corporation tax'),
  of('0.10', 'Mutaties reserves', 'Additions to and withdrawals from reserves'),
  of('0.11', 'Resultaat van de rekening van baten en lasten', 'Result of the year'),
  of('1.1', 'Crisisbeheersing en brandweer', 'Crisis management and fire service'),
  of('1.2', 'Openbare orde en veiligheid', 'Public order and safety'),
  of('2.1', 'Verkeer en vervoer', 'Traffic and transport'),
  of('2.2', 'Parkeren', 'Parking'),
  of('2.3', 'Recreatieve havens', 'Marinas'),
  of('2.4', 'Economische havens en waterwegen', 'Commercial ports and waterways'),
  of('2.5', 'Openbaar vervoer', 'Public transport'),
  of('3.1', 'Economische ontwikkeling', 'Economic development'),
  of('3.2', 'Fysieke bedrijfsinfrastructuur', 'Business sites'),
  of('3.3', 'Bedrijvenloket en bedrijfsregelingen', 'Services and schemes for businesses'),
  of('3.4', 'Economische promotie', 'Economic promotion'),
  of('4.1', 'Openbaar basisonderwijs', 'Public primary education'),
  of('4.2', 'Onderwijshuisvesting', 'School buildings'),
  of('4.3', 'Onderwijsbeleid en leerlingzaken', 'Education policy and pupils'),
  of('5.1', 'Sportbeleid en activering', 'Sports policy'),
  of('5.2', 'Sportaccommodaties', 'Sports facilities'),
  of(
    '5.3',
    'Cultuurpresentatie, cultuurproductie en cultuurparticipatie',
    'Performing arts and participation in culture',
  ),
  of('5.4', 'Musea', 'Museums'),
  of('5.5', 'Cultureel erfgoed', 'Cultural heritage'),
  of('5.6', 'Media', 'Media'),
  of('5.7', 'Openbaar groen en (openlucht) recreatie', 'Parks and outdoor recreation'),
  of('6.1', 'Samenkracht en burgerparticipatie', 'Community and participation of residents'),
  of('6.21', 'Toegang en eerstelijnsvoorzieningen Wmo', 'Access and primary services, social support'),
  of('6.22', 'Toegang en eerstelijnsvoorzieningen Jeugd', 'Access and primary services, youth'),
  of('6.23', 'Toegang en eerstelijnsvoorzieningen Integraal', 'Access and primary services, combined'),
  of('6.3', 'Inkomensregelingen', 'Income support'),
  of('6.4', 'WSW en beschut werk', 'Sheltered employment'),
  of('6.5', 'Arbeidsparticipatie', 'Participation in work'),
  of('6.60', 'Hulpmiddelen en diensten (Wmo)', 'Aids and services, social support'),
  of('6.711', 'Huishoudelijke hulp (Wmo)', 'Household help, social support'),
  of('6.712', 'Begeleiding (Wmo)', 'Guidance, social support'),
  of('6.713', 'Dagbesteding (Wmo)', 'Day activities, social support'),
  of('6.714', 'Overige maatwerkarrangementen (Wmo)', 'Other individual arrangements, social support'),
  of('6.751', 'Jeugdhulp ambulant lokaal', 'Youth care at home, local'),
  of('6.752', 'Jeugdhulp ambulant regionaal', 'Youth care at home, regional'),
  of('6.753', 'Jeugdhulp ambulant landelijk', 'Youth care at home, national'),
  of('6.761', 'Jeugdhulp met verblijf lokaal', 'Residential youth care, local'),
  of('6.762', 'Jeugdhulp met verblijf regionaal', 'Residential youth care, regional'),
  of('6.763', 'Jeugdhulp met verblijf landelijk', 'Residential youth care, national'),
  of('6.791', 'PGB Wmo', 'Personal budgets, social support'),
  of('6.792', 'PGB Jeugd', 'Personal budgets, youth'),
  of('6.811', 'Beschermd wonen (Wmo)', 'Sheltered housing'),
  of('6.812', 'Maatschappelijke- en vrouwenopvang (Wmo)', 'Shelters'),
  of('6.821', 'Jeugdbescherming', 'Youth protection'),
  of('6.822', 'Jeugdreclassering', 'Youth probation'),
  of('6.91', 'Coördinatie en beleid Wmo', 'Coordination and policy, social support'),
  of('6.92', 'Coördinatie en beleid Jeugd', 'Coordination and policy, youth'),
  of('7.1', 'Volksgezondheid', 'Public health'),
  of('7.2', 'Riolering', 'Sewerage'),
  of('7.3', 'Afval', 'Waste'),
  of('7.4', 'Milieubeheer', 'Environmental management'),
  of('7.5', 'Begraafplaatsen en crematoria', 'Cemeteries and crematoria'),
  of('8.1', 'Ruimte en leefomgeving', 'Spatial planning'),
  of('8.2', 'Grondexploitatie (niet-bedrijventerreinen)', 'Land development, except business parks'),
  of('8.3', 'Wonen en bouwen', 'Housing and building'),
];

/** The code with its name, such as `0.4 Overhead`; the code alone when the list does not have it. */
export function taakveldName(code: string, language: 'nl' | 'en'): string {
  const found = TAAKVELDEN.find((taakveld) => taakveld.code === code);
  return found ? `${code} ${found[language]}` : code;
}
