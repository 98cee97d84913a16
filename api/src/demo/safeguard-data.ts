import type { Characteristic, Needed, ObligationProgress, ShippedObligation } from '@stip/domain';
import type { SafeguardState } from '../safeguard/entity';

/** Days are counted from today; negative ones are past. */
export interface DemoObligation {
  readonly kind: ShippedObligation;
  readonly needed?: Needed;
  readonly progress?: ObligationProgress;
  readonly reason?: string;
  readonly owner?: string;
  readonly due?: number;
  readonly done?: number;
  readonly validUntil?: number;
  readonly reference?: string;
}

export interface DemoTradeOff {
  readonly values: readonly [string, string, ...string[]];
  readonly question: string;
  readonly options: string;
  readonly choice?: string;
  readonly reasons?: string;
  readonly decidedBy?: string;
  readonly decided?: number;
  readonly reference?: string;
}

type SafeguardRow = readonly [item: string, state: SafeguardState, how: string, reviewInDays?: number];

export interface DemoSafeguards {
  /** What holds of the project; what is not named does not. Left out where nobody answered. */
  readonly traits?: readonly Characteristic[];
  /** Questions that nobody answered yet. */
  readonly open?: readonly Characteristic[];
  readonly obligations?: readonly DemoObligation[];
  readonly safeguards?: readonly SafeguardRow[];
  /** Items that do not apply, and why. */
  readonly notApplicable?: readonly (readonly [item: string, reason: string])[];
  /** Items of which it is open whether they apply. */
  readonly toAssess?: readonly string[];
  readonly tradeOffs?: readonly DemoTradeOff[];
}

/** Values, laws and obligations per project; the sensor register has no leader, and so nobody filled in anything. */
export const SAFEGUARDS: Readonly<Record<string, DemoSafeguards>> = {
  'FUN-01': {
    traits: ['records'],
    open: ['public_data'],
    obligations: [
      { kind: 'bio', progress: 'done', done: -210, reference: 'BIO-toets 14' },
      { kind: 'archive', progress: 'in_progress', due: 30, owner: 'steward1' },
      {
        kind: 'dpia',
        needed: 'no',
        reason: 'De catalogus beschrijft gegevens, maar bevat zelf geen persoonsgegevens.',
      },
    ],
    safeguards: [
      [
        'transparent',
        'safeguarded',
        'De catalogus is voor elke medewerker in te zien; per verzameling staat wie verantwoordelijk is.',
        120,
      ],
      [
        'findable',
        'planned',
        'Elke verzameling krijgt een vaste naam, een eigenaar en een beschrijving; het sociaal domein volgt nog.',
        60,
      ],
      [
        'reusable',
        'planned',
        'Gebruiksvoorwaarden worden een verplicht veld zodra alle afdelingen beschreven zijn.',
        90,
      ],
      [
        'open_data_directive',
        'safeguarded',
        'De catalogus wijst aan welke verzamelingen voor hergebruik in aanmerking komen.',
        200,
      ],
    ],
  },
  'FUN-02': {
    traits: ['personal_data', 'special_categories', 'records'],
    obligations: [
      { kind: 'dpia', progress: 'done', done: -330, owner: 'fg', reference: 'DPIA Dataplatform, versie 2' },
      { kind: 'bio', progress: 'in_progress', due: 24, owner: 'joris', reference: 'Beveiligingstoets platform' },
      { kind: 'archive', progress: 'not_started', due: 75, owner: 'bram' },
    ],
    safeguards: [
      [
        'privacy',
        'safeguarded',
        'Toegang per rol en per doel; persoonsgegevens zijn gepseudonimiseerd voordat een analist ze ziet.',
        90,
      ],
      [
        'safety',
        'planned',
        'De bevindingen van de beveiligingstoets worden verholpen voordat de eerste bron aansluit.',
        30,
      ],
      [
        'control_of_technology',
        'safeguarded',
        'Open standaarden en een exit-plan in het contract; de proef met overstappen is geslaagd.',
        240,
      ],
      [
        'at_the_source',
        'safeguarded',
        'Gegevens worden bij de bron bevraagd; alleen voor tijdreeksen blijft een kopie staan.',
        180,
      ],
      [
        'one_integration_layer',
        'safeguarded',
        'Alle uitwisseling loopt via de integratielaag, die elk gebruik vastlegt.',
        180,
      ],
      [
        'gdpr',
        'safeguarded',
        'Opgenomen in het register van verwerkingen; bewaartermijnen worden technisch afgedwongen.',
        90,
      ],
      ['nis2', 'planned', 'Meldproces en oefening staan in het jaarplan informatiebeveiliging.', 110],
      ['data_act', 'planned', 'Bij verlenging van het contract worden de overstaprechten opgenomen.', 200],
    ],
    tradeOffs: [
      {
        values: ['privacy', 'effectiveness'],
        question: 'Mogen analisten met herleidbare gegevens werken als de uitkomst daar beter van wordt?',
        options:
          '1. Altijd herleidbaar, met een geheimhoudingsverklaring.\n2. Altijd gepseudonimiseerd, met een sleutel bij de functionaris gegevensbescherming.\n3. Alleen op groepsniveau.',
        choice: 'Gepseudonimiseerd; de sleutel wordt alleen gebruikt om fouten bij de bron te herstellen.',
        reasons:
          'Op groepsniveau zijn koppelingen niet te controleren. Herleidbaar werken is voor geen enkele vraag tot nu toe nodig gebleken.',
        decidedBy: 'Stuurgroep Datastrategie',
        decided: -300,
        reference: 'Stuurgroep Datastrategie, besluit 9',
      },
    ],
  },
  'FUN-03': {
    traits: ['personal_data', 'records'],
    obligations: [
      {
        kind: 'dpia',
        needed: 'no',
        owner: 'fg',
        reason: 'De voortoets laat geen hoog risico zien: het gaat om controles binnen bestaande registraties.',
      },
      { kind: 'bio', progress: 'done', done: -150, reference: 'BIO-toets 21' },
      { kind: 'archive', progress: 'done', done: -140 },
    ],
    safeguards: [
      [
        'trustworthy',
        'safeguarded',
        'Maandelijkse controles; een terugmelding wordt binnen vijf werkdagen beoordeeld en de inwoner krijgt bericht.',
        100,
      ],
      ['justice', 'safeguarded', 'Wie een fout meldt hoeft niets te bewijzen: de gemeente zoekt het uit.', 150],
      ['uniform', 'planned', 'Adressen krijgen in alle pakketten dezelfde schrijfwijze.', 60],
      ['gdpr', 'safeguarded', 'Verwerkingen staan in het register; rechten van betrokkenen lopen via één loket.', 210],
    ],
  },
  'FUN-04': {
    traits: ['personal_data', 'records'],
    obligations: [
      { kind: 'dpia', progress: 'done', done: -280, validUntil: 80, owner: 'fg', reference: 'DPIA Koppelvlakken' },
      { kind: 'bio', progress: 'done', done: -190, reference: 'BIO-toets 18' },
      {
        kind: 'archive',
        needed: 'unknown',
        due: 40,
        reason: 'Onduidelijk of logbestanden onder een selectielijst vallen.',
      },
    ],
    safeguards: [
      [
        'privacy',
        'safeguarded',
        'Elke bevraging heeft een doel en wordt gelogd; kopieën met persoonsgegevens verdwijnen als eerste.',
        45,
      ],
      ['balance_of_power', 'planned', 'De raad krijgt jaarlijks een overzicht van wie welke bron bevraagt.', 130],
      [
        'by_api',
        'safeguarded',
        'Bevragen gaat met landelijke API-standaarden; bestanden rondsturen is niet meer toegestaan.',
        160,
      ],
      ['at_the_source', 'planned', 'Van de twaalf kopieën zijn er vijf opgeruimd.', 80],
      ['gdpr', 'safeguarded', 'Grondslag per bevraging vastgelegd in het register van verwerkingen.', 160],
    ],
  },
  'FUN-06': {
    traits: ['public_data', 'algorithm'],
    open: ['records'],
    obligations: [
      { kind: 'algorithm_register', progress: 'not_started', due: 70, owner: 'lotte' },
      {
        kind: 'iama',
        needed: 'no',
        reason: 'Het model rekent aan groen, water en verkeer en zegt niets over personen.',
      },
      { kind: 'woo', progress: 'in_progress', due: 55, owner: 'lotte' },
      { kind: 'bio', progress: 'not_started', due: 90 },
    ],
    safeguards: [
      ['transparent', 'planned', 'Aannames en onzekerheden staan bij elke variant, in gewone taal.', 70],
      ['sustainability', 'gap', '', 40],
      ['control_of_technology', 'planned', 'Het model en de rekenregels blijven eigendom van de gemeente.', 120],
    ],
    notApplicable: [['non_discrimination', 'Het model bevat geen gegevens over personen of groepen.']],
  },
  'VER-01': {
    traits: ['algorithm', 'high_impact', 'personal_data', 'public_data', 'records'],
    obligations: [
      { kind: 'dpia', progress: 'done', done: -250, owner: 'fg', reference: 'DPIA handhaving, versie 3' },
      { kind: 'iama', progress: 'done', done: -95, owner: 'jelle', reference: 'IAMA handhaving' },
      { kind: 'algorithm_register', progress: 'in_progress', due: 28, owner: 'jelle' },
      { kind: 'bio', progress: 'done', done: -260 },
      { kind: 'woo', progress: 'in_progress', due: 28, owner: 'jelle' },
    ],
    safeguards: [
      [
        'transparent',
        'planned',
        'Elk impactvol algoritme krijgt een pagina die een inwoner begrijpt; een panel leest mee.',
        28,
      ],
      [
        'legitimate',
        'safeguarded',
        'Geen algoritme zonder grondslag en zonder toezichthouder buiten de eigen afdeling.',
        120,
      ],
      [
        'non_discrimination',
        'safeguarded',
        'De uitkomsten worden elk kwartaal per groep vergeleken; bij afwijking stopt het gebruik.',
        60,
      ],
      ['dignity', 'safeguarded', 'Bij elk besluit staat wie erover gaat en hoe die te bereiken is.', 120],
      ['proportionality', 'safeguarded', 'Eén algoritme is uitgezet: de opbrengst woog niet op tegen de inbreuk.', 200],
      ['ai_act', 'planned', 'Toepassingen zijn ingedeeld naar risico; voor twee loopt de uitwerking van de eisen.', 75],
      ['woo', 'planned', 'Beschrijvingen worden tegelijk met het register actief openbaar.', 28],
    ],
    tradeOffs: [
      {
        values: ['transparent', 'safety', 'legitimate'],
        question: 'Hoe precies beschrijven we algoritmes voor handhaving, nu openheid ook misbruik kan uitlokken?',
        options:
          '1. Alles openbaar, ook de drempelwaarden.\n2. Doel, gegevens en toezicht openbaar; drempelwaarden alleen voor de rekenkamer en de raad in beslotenheid.\n3. Alleen vermelden dat er een algoritme is.',
        choice: 'Doel, gegevens en toezicht openbaar; drempelwaarden alleen voor rekenkamer en raad.',
        reasons:
          'Inwoners kunnen zo beoordelen of het gebruik klopt, en controle op de drempels is geregeld zonder dat wie wil ontwijken ze kent.',
        decidedBy: 'College van B en W',
        decided: -80,
        reference: 'Collegebesluit algoritmeregister',
      },
    ],
  },
  'VER-02': {
    traits: ['public_data', 'records'],
    obligations: [
      { kind: 'woo', progress: 'done', done: -60, owner: 'jelle' },
      { kind: 'bio', progress: 'done', done: -65 },
      { kind: 'archive', progress: 'in_progress', due: 12, owner: 'bram' },
      { kind: 'dpia', needed: 'no', reason: 'Er worden alleen verzamelingen zonder persoonsgegevens gepubliceerd.' },
    ],
    safeguards: [
      [
        'transparent',
        'safeguarded',
        'Iedereen kan zonder account gegevens ophalen; elke verzameling heeft een contactadres.',
        150,
      ],
      [
        'privacy',
        'safeguarded',
        'Vóór publicatie toetst een tweede lezer of gegevens samen tot een persoon te herleiden zijn.',
        90,
      ],
      ['accessible', 'safeguarded', 'Eén open API, gedocumenteerd en gratis.', 150],
      ['reusable', 'safeguarded', 'Elke verzameling heeft een open licentie en een datum van verversing.', 150],
      ['open_data_directive', 'safeguarded', 'Hoogwaardige verzamelingen zijn als eerste gepubliceerd.', 190],
    ],
    tradeOffs: [
      {
        values: ['transparent', 'privacy'],
        question: 'Publiceren we de laadpaalgegevens per paal of per wijk?',
        options: '1. Per paal en per kwartier.\n2. Per wijk en per dag.',
        choice: 'Per wijk en per dag; per paal alleen het aantal storingen.',
        reasons:
          'Bij een rustige paal is een laadbeurt te herleiden tot een bewoner. Ondernemers hebben aan wijkcijfers genoeg.',
        decidedBy: 'Stuurgroep Datastrategie',
        decided: -130,
      },
    ],
  },
  'VER-03': {
    traits: ['records'],
    obligations: [
      { kind: 'archive', progress: 'done', done: -100 },
      { kind: 'bio', progress: 'done', done: -400, validUntil: -35, owner: 'hedwig', reference: 'BIO-toets 6' },
    ],
    safeguards: [
      ['privacy', 'safeguarded', 'De privacytoets staat in de projectaanpak; zonder toets geen inkoop.', 140],
      [
        'legitimate',
        'safeguarded',
        'De functionaris gegevensbescherming rapporteert rechtstreeks aan de gemeentesecretaris.',
        220,
      ],
      ['gdpr', 'planned', 'De laatste zes effectbeoordelingen uit de achterstand zijn ingepland.', 50],
      [
        'minimisation',
        'safeguarded',
        'Opdrachtgevers vullen per gegeven in waarvoor het nodig is; wat leeg blijft vervalt.',
        140,
      ],
    ],
  },
  'VER-04': {
    traits: ['personal_data', 'special_categories', 'records'],
    obligations: [
      { kind: 'dpia', progress: 'done', done: -120, owner: 'fg', reference: 'DPIA Mijn gegevens' },
      { kind: 'bio', progress: 'in_progress', due: -18, owner: 'joris', reference: 'Penetratietest' },
      { kind: 'archive', needed: 'unknown', due: 45 },
    ],
    safeguards: [
      [
        'autonomy',
        'safeguarded',
        'De inwoner ziet, verbetert en trekt toestemming in, zonder tussenkomst van een medewerker.',
        90,
      ],
      ['dignity', 'planned', 'Wie er digitaal niet uitkomt, krijgt dezelfde inzage aan de balie of thuis.', 60],
      ['safety', 'gap', 'De penetratietest moet over nadat de koppeling met de landelijke voorziening er is.', 20],
      ['transparent', 'planned', 'Bij elk gegeven staat wie het gebruikte en waarvoor.', 60],
      ['eidas2', 'planned', 'Inloggen met de Europese wallet volgt zodra de landelijke voorziening die aanneemt.', 260],
      ['single_digital_gateway', 'planned', 'Gegevens die de gemeente heeft, vraagt zij niet opnieuw.', 260],
      [
        'gdpr',
        'safeguarded',
        'Inzage en verbetering zijn het doel van het project; elke opvraging wordt vastgelegd.',
        120,
      ],
    ],
    tradeOffs: [
      {
        values: ['autonomy', 'safety', 'privacy'],
        question: 'Tonen we ook gegevens uit de jeugdhulp aan ouders, als een kind ouder is dan twaalf?',
        options:
          '1. Niets tonen aan ouders.\n2. Tonen na toestemming van het kind.\n3. Alles tonen zolang ouders gezag hebben.',
        reasons: 'De ethische commissie adviseert over een maand; tot dan toont het scherm deze gegevens niet.',
      },
    ],
  },
  'VER-05': {
    traits: ['public_data', 'records'],
    open: ['personal_data'],
    obligations: [
      { kind: 'woo', progress: 'done', done: -200 },
      { kind: 'archive', progress: 'done', done: -200 },
    ],
    safeguards: [
      [
        'balance_of_power',
        'safeguarded',
        'Inwoners hebben de meerderheid in de commissie; het college antwoordt binnen zes weken openbaar.',
        200,
      ],
      ['legitimate', 'safeguarded', 'De raad benoemt de leden.', 200],
      [
        'transparent',
        'safeguarded',
        'Adviezen verschijnen op de website van de gemeente, ook als het college ervan afwijkt.',
        200,
      ],
    ],
    tradeOffs: [
      {
        values: ['transparent', 'balance_of_power'],
        question: 'Vergadert de commissie in het openbaar?',
        options:
          '1. Altijd openbaar.\n2. Besloten, met openbare adviezen.\n3. Openbaar, tenzij de commissie anders beslist.',
        choice: 'Openbaar, tenzij de commissie anders beslist; de reden staat dan in het verslag.',
        reasons: 'Openbaarheid is de regel; leden moeten wel vrij kunnen spreken over gevoelige toepassingen.',
        decidedBy: 'Gemeenteraad',
        decided: -390,
        reference: 'Verordening ethische commissie data',
      },
    ],
  },
  'VER-06': {
    traits: ['personal_data', 'algorithm', 'public_data', 'records'],
    obligations: [
      { kind: 'dpia', progress: 'in_progress', due: 33, owner: 'fg' },
      { kind: 'iama', needed: 'no', reason: 'De software stelt alleen weglakken voor; een mens beslist per document.' },
      { kind: 'woo', progress: 'in_progress', due: 140, owner: 'jelle' },
      { kind: 'archive', progress: 'in_progress', due: 160, owner: 'bram' },
    ],
    safeguards: [
      ['transparent', 'planned', 'Zes informatiecategorieën komen actief openbaar, de eerste twee dit jaar.', 100],
      ['privacy', 'safeguarded', 'Software stelt weglakken voor, een tweede lezer controleert elk document.', 80],
      ['woo', 'planned', 'Verwijzingen gaan naar de landelijke index zodra een categorie volledig is.', 100],
      ['archive_act', 'planned', 'Metadata worden bij het ontstaan vastgelegd; het e-depot is gecontracteerd.', 120],
    ],
    tradeOffs: [
      {
        values: ['transparent', 'privacy', 'effectiveness'],
        question: 'Wachten we met openbaar maken tot alles is weggelakt, of publiceren we eerst de inventaris?',
        options: '1. Pas publiceren als het document klaar is.\n2. Eerst een inventaris, het document op verzoek.',
        choice: 'Eerst de inventaris; een document volgt binnen tien werkdagen na een verzoek.',
        reasons: 'Inwoners weten zo dat iets bestaat, en het lakken richt zich op wat gevraagd wordt.',
        decidedBy: 'College van B en W',
        decided: -45,
      },
    ],
  },
  'MEN-01': {
    traits: ['personal_data'],
    obligations: [
      { kind: 'dpia', needed: 'no', reason: 'Alleen naam, cursus en datum van deelname; geen beoordelingen.' },
      { kind: 'bio', progress: 'done', done: -280 },
    ],
    safeguards: [
      [
        'autonomy',
        'safeguarded',
        'Deelname is vrij; resultaten van een toets zien alleen de deelnemer en de docent.',
        170,
      ],
      ['effectiveness', 'planned', 'Een half jaar na de leerlijn wordt gevraagd wat in het werk veranderde.', 90],
    ],
  },
  'MEN-02': {
    traits: ['records'],
    obligations: [
      { kind: 'archive', progress: 'done', done: -160 },
      { kind: 'bio', needed: 'no', reason: 'Het project leverde afspraken en rollen op, geen systeem.' },
    ],
    safeguards: [
      [
        'legitimate',
        'safeguarded',
        'Elke verzameling heeft een eigenaar en een steward; de auditcommissie kijkt jaarlijks mee.',
        180,
      ],
      ['trustworthy', 'safeguarded', 'Afspraken over kwaliteit zijn vastgesteld en worden elk kwartaal gemeten.', 180],
      ['purpose_limitation', 'safeguarded', 'Een nieuw gebruik van bestaande gegevens gaat langs de eigenaar.', 180],
    ],
  },
  'MEN-03': {
    traits: ['records', 'personal_data'],
    open: ['algorithm', 'public_data'],
    obligations: [{ kind: 'bio', progress: 'not_started', due: -40, owner: 'femke' }],
    safeguards: [
      ['trustworthy', 'planned', 'Bij elk cijfer staan uitleg en herkomst.', 25],
      ['effectiveness', 'gap', '', 15],
    ],
    toAssess: ['privacy', 'gdpr'],
  },
  'MEN-04': {
    traits: ['personal_data', 'special_categories', 'algorithm'],
    obligations: [
      {
        kind: 'dpia',
        progress: 'done',
        done: -420,
        validUntil: -12,
        owner: 'tijn',
        reference: 'DPIA analyses per opgave',
        reason: 'Geldig voor de eerste twee opgaven; voor de derde opnieuw.',
      },
      { kind: 'iama', needed: 'unknown', due: 20, owner: 'tijn', reason: 'Hangt af van de vraag van de derde opgave.' },
      { kind: 'algorithm_register', progress: 'done', done: -330, validUntil: 35, owner: 'analist' },
      { kind: 'bio', progress: 'done', done: -310 },
    ],
    safeguards: [
      ['privacy', 'planned', 'Het team werkt met gepseudonimiseerde gegevens op het dataplatform.', 20],
      ['non_discrimination', 'planned', 'Elke analyse krijgt een tegenlezer uit een andere afdeling.', 50],
      ['effectiveness', 'safeguarded', 'Opgavemanager en team spreken vooraf af wat de uitkomst moet veranderen.', 150],
    ],
    tradeOffs: [
      {
        values: ['effectiveness', 'non_discrimination'],
        question: 'Gebruiken we postcode als kenmerk in de analyse van schooluitval?',
        options:
          '1. Ja, het voorspelt goed.\n2. Nee, het staat voor herkomst en inkomen.\n3. Alleen om scholen te vergelijken.',
        choice: 'Alleen om scholen te vergelijken, niet om leerlingen in te delen.',
        reasons:
          'Op leerlingniveau werkt postcode als vervanger van herkomst; voor scholen laat het zien waar hulp ontbreekt.',
        decidedBy: 'Stuurgroep Datastrategie',
        decided: -210,
        reference: 'Advies ethische commissie 4',
      },
    ],
  },
  'MEN-05': {
    traits: ['personal_data', 'special_categories', 'records'],
    obligations: [
      { kind: 'dpia', progress: 'done', done: -50, owner: 'fg', reference: 'DPIA personeelsgegevens' },
      { kind: 'bio', progress: 'in_progress', due: 35, owner: 'souad' },
      { kind: 'archive', progress: 'not_started', due: 120, owner: 'bram' },
    ],
    safeguards: [
      ['privacy', 'safeguarded', 'Rapportages tonen geen groepen kleiner dan tien; verzuim staat er niet in.', 120],
      ['proportionality', 'safeguarded', 'De ondernemingsraad toetste elke rapportage; drie zijn geschrapt.', 120],
      ['minimisation', 'safeguarded', 'Van veertig velden zijn er zeventien overgenomen.', 160],
    ],
  },
  'MEN-06': { open: ['personal_data', 'algorithm', 'public_data', 'records'], traits: [] },
  'OPG-01': {
    traits: ['personal_data', 'public_data', 'records'],
    obligations: [
      {
        kind: 'dpia',
        progress: 'in_progress',
        due: -26,
        owner: 'fg',
        reason: 'Kleine aantallen per buurt kunnen tot personen herleidbaar zijn.',
        reference: 'Privacytoets Wijkmonitor',
      },
      { kind: 'bio', progress: 'done', done: -110 },
      { kind: 'woo', progress: 'in_progress', due: 62, owner: 'lotte' },
    ],
    safeguards: [
      [
        'privacy',
        'planned',
        'Buurten worden samengevoegd tot minimaal 250 huishoudens; de functionaris toetst opnieuw.',
        21,
      ],
      ['transparent', 'safeguarded', 'Bronnen en rekenregels staan bij elke kaart; bewoners kozen de thema’s.', 130],
      ['housing', 'gap', '', 30],
      [
        'non_discrimination',
        'planned',
        'Kaarten met gevoelige thema’s krijgen uitleg tegen het stigmatiseren van een wijk.',
        45,
      ],
      ['minimisation', 'safeguarded', 'Alleen tellingen komen binnen; de bron houdt de personen.', 130],
    ],
    tradeOffs: [
      {
        values: ['transparent', 'privacy', 'housing'],
        question: 'Tot welk gebied tonen we cijfers: straat, buurt of wijk?',
        options:
          '1. Per straat: bewoners herkennen hun omgeving.\n2. Per buurt, met een ondergrens van 250 huishoudens.\n3. Per wijk: veilig, maar weinig zeggend.',
        choice: 'Per buurt, met een ondergrens van 250 huishoudens.',
        reasons:
          'Per straat zijn personen te herleiden en kan een slecht cijfer de verkoop van woningen raken; per wijk zegt het bewoners te weinig.',
        decidedBy: 'College van B en W',
        decided: -70,
        reference: 'Collegebesluit Wijkmonitor',
      },
    ],
  },
  'OPG-02': {
    traits: ['personal_data', 'special_categories', 'records', 'algorithm'],
    open: ['high_impact'],
    obligations: [
      {
        kind: 'dpia',
        progress: 'done',
        done: -160,
        owner: 'fg',
        reference: 'DPIA Vroegsignalering, met drie voorwaarden',
        reason: 'Schulden raken mensen hard; goedgekeurd onder drie voorwaarden.',
      },
      { kind: 'bio', progress: 'in_progress', due: -9, owner: 'samir', reference: 'Logboek volgens voorwaarde 2' },
      { kind: 'algorithm_register', progress: 'not_started', due: 14, owner: 'samir' },
      { kind: 'archive', progress: 'done', done: -90 },
    ],
    safeguards: [
      ['livelihood', 'safeguarded', 'Een signaal leidt alleen tot een aanbod van hulp, nooit tot een maatregel.', 90],
      ['dignity', 'safeguarded', 'Een medewerker belt of komt langs; niemand krijgt een brief van een systeem.', 90],
      ['privacy', 'planned', 'Het logboek dat laat zien wie een signaal inzag, wordt herbouwd.', 15],
      ['proportionality', 'safeguarded', 'Signalen worden na een jaar gewist, ook als er geen contact kwam.', 180],
      ['non_discrimination', 'gap', '', 25],
      [
        'gdpr',
        'safeguarded',
        'Grondslag in de Wet gemeentelijke schuldhulpverlening; in het register van verwerkingen.',
        140,
      ],
      ['participation_act', 'safeguarded', 'Gegevens uit de bijstand worden niet met signalen gecombineerd.', 140],
    ],
    tradeOffs: [
      {
        values: ['livelihood', 'privacy', 'autonomy'],
        question: 'Na hoeveel signalen nemen we contact op?',
        options:
          '1. Na één signaal.\n2. Na twee signalen van verschillende schuldeisers.\n3. Alleen als iemand zelf om hulp vraagt.',
        choice: 'Na twee signalen van verschillende schuldeisers; bij energie en zorg na één.',
        reasons:
          'Eén achterstand zegt weinig en contact daarover voelt als controle. Zonder energie of zorg loopt iemand direct gevaar.',
        decidedBy: 'Gemeenteraad',
        decided: -240,
        reference: 'Beleidsplan schuldhulpverlening',
      },
      {
        values: ['effectiveness', 'non_discrimination'],
        question: 'Laten we een rekenmodel de volgorde van huisbezoeken bepalen?',
        options:
          '1. Ja, met wekelijkse controle.\n2. Nee, op volgorde van binnenkomst.\n3. Een proef van drie maanden met beide.',
      },
    ],
  },
  'OPG-03': {
    traits: ['personal_data', 'special_categories', 'records'],
    open: ['public_data'],
    obligations: [
      {
        kind: 'dpia',
        progress: 'done',
        done: -410,
        validUntil: -45,
        owner: 'samir',
        reference: 'DPIA Dashboard sociaal domein',
        reason: 'Op advies van de functionaris gegevensbescherming een jaar geldig, omdat aanbieders aansluiten.',
      },
      { kind: 'bio', progress: 'done', done: -230 },
      { kind: 'archive', progress: 'in_progress', due: 48, owner: 'steward2' },
    ],
    safeguards: [
      [
        'privacy',
        'safeguarded',
        'Het dashboard toont groepen van minstens tien; doorklikken naar personen bestaat niet.',
        35,
      ],
      [
        'trustworthy',
        'planned',
        'Gemeente en aanbieder rekenen met dezelfde definities; twee jeugdhulpaanbieders volgen nog.',
        40,
      ],
      [
        'wmo',
        'safeguarded',
        'Uitwisseling met aanbieders is vastgelegd in het berichtenverkeer en de contracten.',
        190,
      ],
      ['youth_act', 'safeguarded', 'Dossiers blijven bij de aanbieder; alleen aantallen worden gedeeld.', 190],
      ['participation_act', 'safeguarded', 'Alleen uitgaven en aantallen, per maand.', 190],
    ],
    tradeOffs: [
      {
        values: ['transparent', 'privacy'],
        question: 'Delen we wachttijden per aanbieder met de raad?',
        options: '1. Per aanbieder.\n2. Per soort hulp.\n3. Alleen het totaal.',
        choice: 'Per soort hulp, en per aanbieder vanaf vijftig cliënten.',
        reasons: 'De raad moet kunnen sturen; bij kleine aanbieders is een cliënt te herkennen.',
        decidedBy: 'College van B en W',
        decided: -175,
        reference: 'Raadsbrief wachttijden sociaal domein',
      },
    ],
  },
  'OPG-04': {
    traits: ['personal_data', 'algorithm', 'high_impact'],
    open: ['records'],
    obligations: [
      { kind: 'dpia', progress: 'in_progress', due: 16, owner: 'noor' },
      { kind: 'bio', progress: 'done', done: -120 },
    ],
    safeguards: [
      [
        'livelihood',
        'safeguarded',
        'Straten met slechte isolatie en lage inkomens komen als eerste aan de beurt.',
        100,
      ],
      [
        'privacy',
        'planned',
        'Gegevens blijven op straatniveau; de energiecoach vraagt aan de deur om toestemming.',
        16,
      ],
      [
        'non_discrimination',
        'planned',
        'De ethische commissie toetste het model op drie straten; een bredere toets volgt.',
        55,
      ],
    ],
    tradeOffs: [
      {
        values: ['livelihood', 'proportionality'],
        question: 'Combineren we inkomens op straatniveau met energieverbruik?',
        options:
          '1. Combineren per straat.\n2. Alleen isolatie van woningen gebruiken.\n3. Wachten tot mensen zich melden.',
        choice: 'Combineren per straat, zonder adressen.',
        reasons: 'Wie het het hardst nodig heeft, meldt zich het minst. Zonder adressen blijft de inbreuk klein.',
        decidedBy: 'Stuurgroep Datastrategie',
        decided: -150,
        reference: 'Advies ethische commissie 6',
      },
    ],
  },
  'OPG-05': {
    traits: ['algorithm', 'records'],
    obligations: [
      { kind: 'algorithm_register', progress: 'not_started', due: 85, owner: 'noor' },
      { kind: 'bio', progress: 'in_progress', due: 58, owner: 'noor' },
    ],
    safeguards: [
      ['safety', 'safeguarded', 'De beheerder beoordeelt elk advies; gevaarlijke plekken gaan altijd voor.', 110],
      ['sustainability', 'safeguarded', 'Minder spoedreparaties en langer staan van bomen zijn meetbare doelen.', 170],
      ['control_of_technology', 'planned', 'Sensoren zijn uit te lezen zonder de leverancier.', 90],
      [
        'cyber_resilience_act',
        'planned',
        'Nieuwe sensoren worden alleen ingekocht met een termijn voor beveiligingsupdates.',
        180,
      ],
    ],
    notApplicable: [['gdpr', 'Er worden geen persoonsgegevens verwerkt; meldingen komen zonder melder binnen.']],
  },
  'OPG-06': {
    traits: ['personal_data'],
    open: ['algorithm', 'public_data', 'records'],
    obligations: [
      { kind: 'dpia', needed: 'unknown', reason: 'Het project staat stil; de voortoets volgt bij een herstart.' },
      { kind: 'bio', needed: 'unknown' },
    ],
    safeguards: [['safety', 'planned', 'Onveilige oversteken bij scholen komen eerst in beeld.', 120]],
    toAssess: ['privacy', 'autonomy'],
  },
};
