import type { RiskResponse } from '@stip/domain';
import type { RiskCategory } from './entity';

interface TemplateTexts {
  readonly title: string;
  readonly cause: string;
  readonly event: string;
  readonly consequence: string;
  readonly measures: readonly string[];
}

/** A known risk of a data strategy; the scores are a first estimate. */
export interface RiskTemplate {
  readonly code: string;
  readonly category: RiskCategory;
  readonly response: RiskResponse;
  readonly likelihood: number;
  readonly impact: number;
  readonly texts: { readonly nl: TemplateTexts; readonly en: TemplateTexts };
}

/** The seven risks, with measures, that the Dutch guide on municipal data strategies (VNG, 2024) names; in our own words. */
export const RISK_TEMPLATES: readonly RiskTemplate[] = [
  {
    code: 'R1',
    category: 'stakeholders',
    response: 'reduce',
    likelihood: 3,
    impact: 4,
    texts: {
      nl: {
        title: 'Te weinig draagvlak bij wie het raakt',
        cause: 'Bestuurders, afdelingshoofden en medewerkers praten laat of niet mee over de datastrategie',
        event: 'Zij zien de strategie niet als die van henzelf en werken niet mee',
        consequence: 'Weerstand, vertraging bij de invoering en toepassingen die niemand gebruikt',
        measures: [
          'Veranderaanpak opstellen: wie raakt het, wat vragen we en wat levert het hun op',
          'Vaste momenten waarop afdelingen meebeslissen over de volgorde',
          'Resultaten per afdeling zichtbaar maken',
        ],
      },
      en: {
        title: 'Too little support from those it affects',
        cause: 'Board members, heads of departments and staff join the conversation about the strategy late or never',
        event: 'They do not see the strategy as their own and do not cooperate',
        consequence: 'Resistance, delay in carrying it out, and applications that nobody uses',
        measures: [
          'Draw up an approach to change: whom it affects, what we ask and what they gain',
          'Fixed moments at which departments help to decide on the order of work',
          'Show results per department',
        ],
      },
    },
  },
  {
    code: 'R2',
    category: 'expertise',
    response: 'reduce',
    likelihood: 4,
    impact: 3,
    texts: {
      nl: {
        title: 'Kennis van data ontbreekt in huis',
        cause: 'Er zijn te weinig mensen die verstand hebben van gegevensbeheer, analyse en techniek',
        event: 'Werk blijft liggen of hangt af van enkele mensen en van inhuur',
        consequence: 'Opstellen en uitvoeren van de strategie stokt, of wordt duurder dan begroot',
        measures: [
          'Scholing per rol, met tijd om te leren',
          'Samen met andere gemeenten specialisten aanstellen',
          'Inhuur koppelen aan overdracht van kennis',
        ],
      },
      en: {
        title: 'Too little knowledge of data in house',
        cause: 'Too few people know about data management, analysis and technology',
        event: 'Work waits, or depends on a few people and on contractors',
        consequence: 'Drawing up and carrying out the strategy stalls, or costs more than budgeted',
        measures: [
          'Training per role, with time to learn',
          'Appoint specialists together with other municipalities',
          'Hire only where knowledge is handed over',
        ],
      },
    },
  },
  {
    code: 'R3',
    category: 'data_quality',
    response: 'reduce',
    likelihood: 4,
    impact: 4,
    texts: {
      nl: {
        title: 'Gegevens kloppen niet goed genoeg',
        cause: 'Fouten, gaten en oude gegevens blijven staan omdat niemand erop aanspreekbaar is',
        event: 'Analyses en besluiten steunen op cijfers die niet kloppen',
        consequence: 'Verkeerde besluiten, en verlies van vertrouwen in alles wat op data rust',
        measures: [
          'Per bron een norm voor kwaliteit en een eigenaar die erop toeziet',
          'Metingen die elk kwartaal worden herhaald en besproken',
          'Geld en tijd om fouten aan de bron te herstellen',
        ],
      },
      en: {
        title: 'Data are not right enough',
        cause: 'Errors, gaps and old data stay, as nobody can be held to account for them',
        event: 'Analyses and decisions rest on figures that are wrong',
        consequence: 'Wrong decisions, and loss of trust in everything that rests on data',
        measures: [
          'A standard of quality per source, and an owner who sees to it',
          'Measurements repeated and discussed every quarter',
          'Money and time to mend errors at the source',
        ],
      },
    },
  },
  {
    code: 'R4',
    category: 'security',
    response: 'reduce',
    likelihood: 2,
    impact: 5,
    texts: {
      nl: {
        title: 'Gegevens zijn niet veilig',
        cause: 'Rechten, versleuteling en toezicht houden geen gelijke tred met wat we verzamelen en delen',
        event: 'Onbevoegden krijgen gegevens te zien of in handen',
        consequence: 'Schade voor inwoners, melding aan de toezichthouder en een geschonden naam',
        measures: [
          'Toegang per rol, ten minste elk halfjaar nagelopen',
          'Gegevens versleutelen, in rust en onderweg',
          'Elk jaar een onafhankelijke beveiligingstoets',
        ],
      },
      en: {
        title: 'Data are not secure',
        cause: 'Rights, encryption and supervision do not keep pace with what we collect and share',
        event: 'Unauthorised people see or get hold of data',
        consequence: 'Harm to residents, a report to the supervisory authority and a damaged name',
        measures: [
          'Access per role, reviewed at least every half year',
          'Encrypt data at rest and on the way',
          'An independent security test every year',
        ],
      },
    },
  },
  {
    code: 'R5',
    category: 'budget',
    response: 'reduce',
    likelihood: 3,
    impact: 4,
    texts: {
      nl: {
        title: 'Het geld reikt niet ver genoeg',
        cause: 'Techniek, opleiding en mensen zijn te krap of alleen tijdelijk begroot',
        event: 'Halverwege ontbreekt dekking voor uitvoering of beheer',
        consequence: 'Projecten stoppen of leveren minder op dan toegezegd',
        measures: [
          'Begroting over de hele looptijd, met beheerlasten erbij',
          'Dekking zoeken in ICT, basisregistraties, opleiding en onderzoek',
          'Per project laten zien wat het opbrengt tegenover wat het kost',
        ],
      },
      en: {
        title: 'The money does not reach far enough',
        cause: 'Technology, training and people are budgeted too tightly, or only for a time',
        event: 'Halfway there is no cover for carrying out or maintaining the work',
        consequence: 'Projects stop, or bring less than was promised',
        measures: [
          'A budget for the whole term, with the costs of maintenance',
          'Look for cover in ICT, base registrations, training and research',
          'Show per project what it brings against what it costs',
        ],
      },
    },
  },
  {
    code: 'R6',
    category: 'compliance',
    response: 'avoid',
    likelihood: 3,
    impact: 4,
    texts: {
      nl: {
        title: 'We voldoen niet aan de wet',
        cause: 'Regels over privacy en gegevensbescherming komen pas in beeld als een toepassing al af is',
        event: 'Een verwerking blijkt zonder grondslag of waarborgen te zijn',
        consequence: 'Stopzetten, boete of rechtszaak, en herstel achteraf',
        measures: [
          'Juristen en functionaris gegevensbescherming vanaf het begin aan tafel',
          'Geen start zonder beoordeling van de gevolgen voor privacy en mensenrechten',
          'Ethische afspraken over het gebruik van gegevens vaststellen',
        ],
      },
      en: {
        title: 'We do not comply with the law',
        cause: 'Rules on privacy and data protection come up only when an application is already made',
        event: 'Processing turns out to lack a legal basis or safeguards',
        consequence: 'It has to stop, a fine or a lawsuit follows, and repair afterwards',
        measures: [
          'Lawyers and the data protection officer at the table from the start',
          'No start without an assessment of the effects on privacy and human rights',
          'Adopt ethical rules for the use of data',
        ],
      },
    },
  },
  {
    code: 'R7',
    category: 'technology',
    response: 'reduce',
    likelihood: 3,
    impact: 3,
    texts: {
      nl: {
        title: 'Techniek raakt achterop',
        cause: 'De techniek verandert sneller dan onze contracten en systemen',
        event: 'Systemen worden niet meer ondersteund of sluiten niet meer aan op die van anderen',
        consequence: 'Vervanging eerder dan gepland, en vastzitten aan een leverancier',
        measures: [
          'Open standaarden en een uitstapregeling in elk contract',
          'Onderdelen los van elkaar kunnen vervangen en opschalen',
          'Elk jaar nagaan wat aan vernieuwing toe is',
        ],
      },
      en: {
        title: 'Technology falls behind',
        cause: 'Technology changes faster than our contracts and systems do',
        event: 'Systems are no longer supported, or no longer connect to those of others',
        consequence: 'Replacement sooner than planned, and dependence on one supplier',
        measures: [
          'Open standards and a way out in every contract',
          'Parts that can be replaced and scaled one by one',
          'Check every year what is due for renewal',
        ],
      },
    },
  },
];
