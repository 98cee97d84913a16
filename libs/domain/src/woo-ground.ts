/**
 * Grounds on which something is withheld from the public: articles 5.1 and 5.2 of the Dutch open government act (Wet open
 * overheid). The code is what is stored and published; it never gets another meaning.
 */
export const WOO_GROUNDS = [
  'woo_5_1_1_a',
  'woo_5_1_1_b',
  'woo_5_1_1_c',
  'woo_5_1_1_d',
  'woo_5_1_1_e',
  'woo_5_1_2_a',
  'woo_5_1_2_b',
  'woo_5_1_2_c',
  'woo_5_1_2_d',
  'woo_5_1_2_e',
  'woo_5_1_2_f',
  'woo_5_1_2_g',
  'woo_5_1_2_h',
  'woo_5_1_2_i',
  'woo_5_1_5',
  'woo_5_2_1',
] as const;
export type WooGround = (typeof WOO_GROUNDS)[number];

interface GroundText {
  readonly nl: string;
  readonly en: string;
}

const TEXTS: Readonly<Record<WooGround, GroundText>> = {
  woo_5_1_1_a: { nl: 'eenheid van de Kroon', en: 'unity of the Crown' },
  woo_5_1_1_b: { nl: 'veiligheid van de Staat', en: 'security of the State' },
  woo_5_1_1_c: {
    nl: 'vertrouwelijk verstrekte bedrijfs- en fabricagegegevens',
    en: 'business and manufacturing data given in confidence',
  },
  woo_5_1_1_d: { nl: 'bijzondere en strafrechtelijke persoonsgegevens', en: 'special and criminal personal data' },
  woo_5_1_1_e: { nl: 'nationale identificatienummers', en: 'national identification numbers' },
  woo_5_1_2_a: {
    nl: 'betrekkingen met andere landen en internationale organisaties',
    en: 'relations with other countries and international organisations',
  },
  woo_5_1_2_b: {
    nl: 'economische of financiële belangen van de overheid',
    en: 'economic or financial interests of public bodies',
  },
  woo_5_1_2_c: {
    nl: 'opsporing en vervolging van strafbare feiten',
    en: 'investigation and prosecution of criminal offences',
  },
  woo_5_1_2_d: {
    nl: 'inspectie, controle en toezicht door bestuursorganen',
    en: 'inspection and supervision by public bodies',
  },
  woo_5_1_2_e: { nl: 'persoonlijke levenssfeer', en: 'privacy' },
  woo_5_1_2_f: {
    nl: 'concurrentiegevoelige bedrijfs- en fabricagegegevens',
    en: 'competition-sensitive business and manufacturing data',
  },
  woo_5_1_2_g: { nl: 'bescherming van het milieu', en: 'protection of the environment' },
  woo_5_1_2_h: {
    nl: 'beveiliging van personen en bedrijven en het voorkomen van sabotage',
    en: 'security of persons and businesses and prevention of sabotage',
  },
  woo_5_1_2_i: { nl: 'goed functioneren van de overheid', en: 'proper functioning of public bodies' },
  woo_5_1_5: {
    nl: 'onevenredige benadeling van een ander belang',
    en: 'disproportionate harm to another interest',
  },
  woo_5_2_1: {
    nl: 'persoonlijke beleidsopvattingen voor intern beraad',
    en: 'personal policy views for internal deliberation',
  },
};

const ORDINALS: Readonly<Record<string, GroundText>> = {
  '1': { nl: 'eerste', en: 'first' },
  '2': { nl: 'tweede', en: 'second' },
  '5': { nl: 'vijfde', en: 'fifth' },
};

export type PublicLanguage = 'nl' | 'en';

/** Where the ground stands, such as "Woo, artikel 5.1, tweede lid, onder b". */
export function groundArticle(ground: WooGround, language: PublicLanguage = 'nl'): string {
  const [, chapter, article, paragraph, letter] = ground.split('_');
  const ordinal = ORDINALS[paragraph ?? '']?.[language];
  return language === 'nl'
    ? `Woo, artikel ${chapter}.${article}, ${ordinal} lid${letter ? `, onder ${letter}` : ''}`
    : `Woo, article ${chapter}.${article}, ${ordinal} paragraph${letter ? `, under ${letter}` : ''}`;
}

/** What the ground protects, in a few words. */
export const groundText = (ground: WooGround, language: PublicLanguage = 'nl'): string => TEXTS[ground][language];
