-- Values, data principles, laws and obligations: the reference lists of an organisation, and per project what applies, how it
-- is safeguarded, what was weighed against what, and which obligations it has.

create table stip.reference_item (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  list text not null
    constraint reference_item_list check (list in ('public_value', 'data_principle', 'law', 'obligation_kind')),
  name_nl stip.label not null,
  -- Empty: the Dutch name serves both languages.
  name_en text not null default '' constraint reference_item_name_length check (length(name_en) <= 300),
  description_nl stip.narrative not null default '',
  description_en stip.narrative not null default '',
  -- Of a kind of obligation: where it follows from, and after how many months what was done must be looked at again.
  legal_basis_nl text not null default '' constraint reference_item_basis_length check (length(legal_basis_nl) <= 300),
  legal_basis_en text not null default '' constraint reference_item_basis_en_length check (length(legal_basis_en) <= 300),
  valid_months integer constraint reference_item_valid_months check (valid_months between 1 and 240),
  link text not null default ''
    constraint reference_item_link check (link = '' or (link ~ '^https?://[^[:space:]]+$' and length(link) <= 2000)),
  position integer not null default 0,
  active boolean not null default true,
  -- Key of the item of stip.shipped_reference_items() it came from; null for one of the organisation's own.
  shipped_key text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint reference_item_in_list unique (organisation_id, list, id),
  constraint reference_item_shipped_unique unique (organisation_id, list, shipped_key),
  constraint reference_item_obligation_only check (list = 'obligation_kind'
    or (legal_basis_nl = '' and legal_basis_en = '' and valid_months is null))
);
create unique index reference_item_name_unique on stip.reference_item (organisation_id, list, lower(btrim(name_nl)));

-- What is known of a project that obligations follow from; null is not answered yet.
create table stip.project_characteristics (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  project_id uuid not null,
  personal_data boolean,
  special_categories boolean,
  algorithm boolean,
  high_impact boolean,
  public_data boolean,
  records boolean,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint project_characteristics_unique unique (organisation_id, project_id),
  constraint project_characteristics_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id) on delete cascade,
  constraint project_characteristics_special check (special_categories is not true or personal_data is true),
  constraint project_characteristics_impact check (high_impact is not true or algorithm is true)
);

-- A value, principle or law for a project: whether it applies and how it is safeguarded.
create table stip.project_safeguard (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  project_id uuid not null,
  list text not null
    constraint project_safeguard_list check (list in ('public_value', 'data_principle', 'law')),
  item_id uuid not null,
  relevance text not null default 'to_assess'
    constraint project_safeguard_relevance check (relevance in ('applies', 'not_applicable', 'to_assess')),
  reason stip.narrative not null default '',
  how stip.narrative not null default '',
  state text not null default 'not_assessed'
    constraint project_safeguard_state check (state in ('not_assessed', 'planned', 'safeguarded', 'gap')),
  owner_id uuid,
  review_on stip.calendar_date,
  evidence_link text not null default '' constraint project_safeguard_link
    check (evidence_link = '' or (evidence_link ~ '^https?://[^[:space:]]+$' and length(evidence_link) <= 2000)),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint project_safeguard_unique unique (organisation_id, project_id, item_id),
  constraint project_safeguard_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id) on delete cascade,
  constraint project_safeguard_item_fk foreign key (organisation_id, list, item_id)
    references stip.reference_item (organisation_id, list, id),
  constraint project_safeguard_owner_fk foreign key (organisation_id, owner_id)
    references stip.person (organisation_id, id),
  constraint project_safeguard_reason check (relevance <> 'not_applicable' or btrim(reason) <> ''),
  constraint project_safeguard_only_applying check (relevance = 'applies' or state = 'not_assessed'),
  constraint project_safeguard_told check (state not in ('planned', 'safeguarded') or btrim(how) <> '')
);
create index project_safeguard_by_item on stip.project_safeguard (organisation_id, item_id);

-- Values weighed against each other in a project (waardenafweging).
create table stip.trade_off (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  project_id uuid not null,
  question stip.label not null,
  options stip.narrative not null default '',
  choice stip.narrative not null default '',
  reasons stip.narrative not null default '',
  decided_by text not null default '' constraint trade_off_decided_by_length check (length(decided_by) <= 300),
  decided_on stip.calendar_date,
  reference text not null default '' constraint trade_off_reference_length check (length(reference) <= 300),
  decision_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint trade_off_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id) on delete cascade,
  constraint trade_off_decision_fk foreign key (organisation_id, decision_id)
    references stip.decision (organisation_id, id) on delete set null (decision_id),
  constraint trade_off_choice_when_decided check (decided_on is null or btrim(choice) <> ''),
  constraint trade_off_decider_when_decided check (decided_on is null or btrim(decided_by) <> '')
);
create index trade_off_by_project on stip.trade_off (organisation_id, project_id);
create index trade_off_by_decision on stip.trade_off (organisation_id, decision_id) where decision_id is not null;

create table stip.trade_off_value (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  trade_off_id uuid not null,
  value_id uuid not null,
  list text not null default 'public_value' constraint trade_off_value_list check (list = 'public_value'),
  primary key (organisation_id, trade_off_id, value_id),
  constraint trade_off_value_trade_off_fk foreign key (organisation_id, trade_off_id)
    references stip.trade_off (organisation_id, id) on delete cascade,
  constraint trade_off_value_value_fk foreign key (organisation_id, list, value_id)
    references stip.reference_item (organisation_id, list, id)
);
create index trade_off_value_by_value on stip.trade_off_value (organisation_id, value_id);

-- Looked at as the transaction commits: by then a trade-off has at least two values.
create function stip.check_trade_off_values() returns trigger language plpgsql as $$
declare
  org constant uuid := coalesce(new.organisation_id, old.organisation_id);
  asked uuid;
begin
  if tg_table_name = 'trade_off' then asked := new.id; else asked := old.trade_off_id; end if;
  if exists (select from stip.trade_off t where t.organisation_id = org and t.id = asked)
    and (select count(*) from stip.trade_off_value v where v.organisation_id = org and v.trade_off_id = asked) < 2 then
    raise exception 'a trade-off weighs at least two values' using errcode = 'check_violation',
      constraint = 'trade_off_two_values', table = 'trade_off';
  end if;
  return null;
end $$;
create constraint trigger trade_off_two_values after insert on stip.trade_off deferrable initially deferred
  for each row execute function stip.check_trade_off_values();
create constraint trigger trade_off_two_values after delete on stip.trade_off_value deferrable initially deferred
  for each row execute function stip.check_trade_off_values();

-- Something the law or the organisation asks of a project. That it is not needed or has expired follows from `needed` and
-- `valid_until` and is not recorded apart, so that it cannot contradict them.
create table stip.obligation (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  project_id uuid not null,
  list text not null default 'obligation_kind' constraint obligation_list check (list = 'obligation_kind'),
  kind_id uuid not null,
  needed text not null default 'unknown' constraint obligation_needed check (needed in ('yes', 'no', 'unknown')),
  reason stip.narrative not null default '',
  -- Characteristics of the project from which it was suggested; empty when nobody accepted a suggestion.
  suggested_because text[] not null default '{}' constraint obligation_suggested_because check (suggested_because
    <@ array['personal_data', 'special_categories', 'algorithm', 'high_impact', 'public_data', 'records']),
  progress text not null default 'not_started'
    constraint obligation_progress check (progress in ('not_started', 'in_progress', 'done')),
  owner_id uuid,
  due_date stip.calendar_date,
  done_on stip.calendar_date,
  valid_until stip.calendar_date,
  document_link text not null default '' constraint obligation_link
    check (document_link = '' or (document_link ~ '^https?://[^[:space:]]+$' and length(document_link) <= 2000)),
  document_reference text not null default ''
    constraint obligation_reference_length check (length(document_reference) <= 300),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint obligation_kind_unique unique (organisation_id, project_id, kind_id),
  constraint obligation_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id) on delete cascade,
  constraint obligation_kind_fk foreign key (organisation_id, list, kind_id)
    references stip.reference_item (organisation_id, list, id),
  constraint obligation_owner_fk foreign key (organisation_id, owner_id) references stip.person (organisation_id, id),
  constraint obligation_not_needed_reason check (needed <> 'no' or btrim(reason) <> ''),
  constraint obligation_not_needed_untouched check (needed <> 'no' or progress = 'not_started'),
  constraint obligation_done_date check ((progress = 'done') = (done_on is not null)),
  constraint obligation_valid_when_done check (valid_until is null or done_on is not null),
  constraint obligation_valid_after_done check (valid_until >= done_on)
);
create index obligation_by_kind on stip.obligation (organisation_id, kind_id);
create index obligation_by_owner on stip.obligation (organisation_id, owner_id);

do $$
declare t text;
begin
  foreach t in array array['reference_item', 'project_characteristics', 'project_safeguard', 'trade_off',
      'trade_off_value', 'obligation'] loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
    execute format('grant select, insert, update, delete on stip.%I to stip_app', t);
  end loop;
end $$;

-- Shipped lists ---------------------------------------------------------------------------------------------------

-- What every organisation begins with. A later migration that adds an item replaces this function and calls
-- stip.ship_reference_items for every organisation: items are recognised by their key, so none doubles and no edit is undone.
create function stip.shipped_reference_items() returns table (list text, key text, name_nl text, name_en text,
    description_nl text, description_en text, legal_basis_nl text, legal_basis_en text, valid_months integer, link text,
    place integer) language sql immutable as $shipped$
  select s.list, s.key, s.name_nl, s.name_en, s.description_nl, s.description_en, s.basis_nl, s.basis_en, s.months::integer,
    s.link, s.place
  from (values
    ('public_value', 0, 'privacy', 'Privacy', 'Privacy',
      'Mensen houden hun persoonlijke leven voor zichzelf: de gemeente weet, bewaart en deelt niet meer dan nodig is.',
      'People keep their private lives to themselves: the municipality knows, keeps and shares no more than is needed.',
      '', '', null, ''),
    ('public_value', 1, 'safety', 'Veiligheid', 'Safety and security',
      'Mensen, gegevens en systemen zijn beschermd tegen schade, misbruik en uitval.',
      'People, data and systems are protected from harm, misuse and failure.',
      '', '', null, ''),
    ('public_value', 2, 'autonomy', 'Autonomie', 'Autonomy',
      'Inwoners beslissen zelf en worden niet ongemerkt gestuurd door wat data over hen zeggen.',
      'Residents decide for themselves and are not steered unnoticed by what data say about them.',
      '', '', null, ''),
    ('public_value', 3, 'control_of_technology', 'Controle over technologie', 'Control over technology',
      'De gemeente begrijpt de techniek die zij gebruikt, kan die bijsturen of stopzetten, en is niet overgeleverd aan een leverancier.',
      'The municipality understands the technology it uses, can adjust or stop it, and is not at the mercy of a supplier.',
      '', '', null, ''),
    ('public_value', 4, 'dignity', 'Menselijke waardigheid', 'Human dignity',
      'Een inwoner is meer dan een dossier: wie geraakt wordt, kan bij een mens terecht.',
      'A resident is more than a file: whoever is affected can turn to a human being.',
      '', '', null, ''),
    ('public_value', 5, 'justice', 'Rechtvaardigheid', 'Justice',
      'Lasten en lusten van datagebruik zijn eerlijk verdeeld, en wie onrecht ervaart vindt een weg om het te herstellen.',
      'The burdens and gains of using data are shared fairly, and whoever is wronged finds a way to put it right.',
      '', '', null, ''),
    ('public_value', 6, 'balance_of_power', 'Machtsevenwicht', 'Balance of power',
      'Data maken de gemeente niet eenzijdig sterker tegenover inwoners, raad of partners; tegenspraak is georganiseerd.',
      'Data do not make the municipality one-sidedly stronger against residents, council or partners; there is room for dissent.',
      '', '', null, ''),
    ('public_value', 7, 'non_discrimination', 'Non-discriminatie', 'Non-discrimination',
      'Niemand wordt door data of een algoritme anders behandeld om wie hij of zij is.',
      'Nobody is treated differently by data or an algorithm because of who they are.',
      '', '', null, ''),
    ('public_value', 8, 'legitimate', 'Legitiem en gecontroleerd', 'Legitimate and controlled',
      'Er is een grondslag voor wat de gemeente met data doet, en iemand anders dan de uitvoerder ziet daarop toe.',
      'What the municipality does with data has a legal ground, and someone other than those who do it keeps watch.',
      '', '', null, ''),
    ('public_value', 9, 'transparent', 'Open en transparant', 'Open and transparent',
      'De gemeente laat uit zichzelf zien welke data zij waarvoor gebruikt, in begrijpelijke woorden.',
      'The municipality shows of its own accord which data it uses for what, in plain words.',
      '', '', null, ''),
    ('public_value', 10, 'proportionality', 'Proportionaliteit', 'Proportionality',
      'Het middel is niet zwaarder dan het doel vraagt, en er was geen lichter middel dat ook werkt.',
      'The means are no heavier than the purpose asks, and no lighter means would do.',
      '', '', null, ''),
    ('public_value', 11, 'trustworthy', 'Betrouwbare overheid', 'Trustworthy government',
      'Gegevens kloppen, afspraken worden nagekomen en fouten worden toegegeven en hersteld.',
      'Data are right, promises are kept, and mistakes are admitted and put right.',
      '', '', null, ''),
    ('public_value', 12, 'livelihood', 'Bestaanszekerheid', 'Security of livelihood',
      'Inwoners kunnen rondkomen; datagebruik helpt daarbij en brengt niemand in de problemen.',
      'Residents can make ends meet; using data helps and gets nobody into trouble.',
      '', '', null, ''),
    ('public_value', 13, 'housing', 'Wonen', 'Housing',
      'Inwoners wonen goed en betaalbaar; gegevens over woningen en buurten keren zich niet tegen hen.',
      'Residents live well and affordably; data about homes and neighbourhoods do not turn against them.',
      '', '', null, ''),
    ('public_value', 14, 'effectiveness', 'Effectiviteit', 'Effectiveness',
      'Wat de gemeente met data doet, draagt aantoonbaar bij aan het doel.',
      'What the municipality does with data demonstrably helps its purpose.',
      '', '', null, ''),
    ('public_value', 15, 'sustainability', 'Duurzaamheid', 'Sustainability',
      'Data en techniek belasten mens en omgeving zo min mogelijk en blijven ook later bruikbaar.',
      'Data and technology burden people and surroundings as little as possible and remain of use later on.',
      '', '', null, ''),
    ('data_principle', 0, 'findable', 'Vindbaar', 'Findable',
      'Gegevens staan beschreven in een catalogus, met een vaste naam en een eigenaar, zodat wie ze nodig heeft ze vindt. De F van FAIR.',
      'Data are described in a catalogue, with a lasting name and an owner, so that whoever needs them finds them. The F of FAIR.',
      '', '', null, 'https://www.go-fair.org/fair-principles/'),
    ('data_principle', 1, 'accessible', 'Toegankelijk', 'Accessible',
      'Duidelijk is wie gegevens mag gebruiken en hoe men erbij komt, langs een open en veilige weg. De A van FAIR.',
      'It is clear who may use data and how to get them, along an open and safe way. The A of FAIR.',
      '', '', null, 'https://www.go-fair.org/fair-principles/'),
    ('data_principle', 2, 'interoperable', 'Uitwisselbaar', 'Interoperable',
      'Gegevens gebruiken gedeelde begrippen en standaarden, zodat systemen en organisaties elkaar begrijpen. De I van FAIR.',
      'Data use shared terms and standards, so that systems and organisations understand each other. The I of FAIR.',
      '', '', null, 'https://www.go-fair.org/fair-principles/'),
    ('data_principle', 3, 'reusable', 'Herbruikbaar', 'Reusable',
      'Herkomst, kwaliteit en voorwaarden staan bij de gegevens, zodat een ander ze met recht opnieuw kan gebruiken. De R van FAIR.',
      'Origin, quality and terms go with the data, so that others can rightly use them again. The R of FAIR.',
      '', '', null, 'https://www.go-fair.org/fair-principles/'),
    ('data_principle', 4, 'uniform', 'Uniforme data', 'Uniform data',
      'Dezelfde dingen heten overal hetzelfde en hebben overal dezelfde vorm. Uitgangspunt van Common Ground.',
      'The same things have the same name and form everywhere. A premise of Common Ground.',
      '', '', null, 'https://commonground.nl'),
    ('data_principle', 5, 'by_api', 'Ophalen met API’s', 'Fetched with APIs',
      'Systemen vragen gegevens op met API’s in plaats van bestanden rond te sturen. Uitgangspunt van Common Ground.',
      'Systems ask for data with APIs rather than sending files around. A premise of Common Ground.',
      '', '', null, 'https://commonground.nl'),
    ('data_principle', 6, 'one_integration_layer', 'Eén integratielaag', 'One integration layer',
      'Uitwisseling loopt door één gemeenschappelijke laag, waarin toegang en gebruik worden geregeld en vastgelegd. Uitgangspunt van Common Ground.',
      'Exchange goes through one shared layer, in which access and use are governed and logged. A premise of Common Ground.',
      '', '', null, 'https://commonground.nl'),
    ('data_principle', 7, 'at_the_source', 'Data bij de bron', 'Data at the source',
      'Gegevens blijven zoveel mogelijk waar ze ontstaan; kopieën zijn de uitzondering. Uitgangspunt van Common Ground.',
      'Data stay where they arise as much as possible; copies are the exception. A premise of Common Ground.',
      '', '', null, 'https://commonground.nl'),
    ('data_principle', 8, 'purpose_limitation', 'Doelbinding', 'Purpose limitation',
      'Persoonsgegevens worden alleen gebruikt voor het doel waarvoor ze zijn verzameld, of een doel dat daarmee verenigbaar is.',
      'Personal data are only used for the purpose they were collected for, or one compatible with it.',
      '', '', null, 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'),
    ('data_principle', 9, 'minimisation', 'Dataminimalisatie', 'Data minimisation',
      'Niet meer persoonsgegevens, niet langer en niet voor meer ogen dan het doel vraagt.',
      'No more personal data, no longer and for no more eyes than the purpose asks.',
      '', '', null, 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'),
    ('law', 0, 'gdpr', 'AVG', 'GDPR',
      'Europese regels voor het verwerken van persoonsgegevens: grondslag, rechten van betrokkenen, beveiliging en verantwoording.',
      'European rules for processing personal data: legal ground, rights of data subjects, security and accountability.',
      '', '', null, 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'),
    ('law', 1, 'eprivacy', 'ePrivacy', 'ePrivacy',
      'Vertrouwelijkheid van elektronische communicatie, waaronder cookies en locatie. Zolang er geen verordening is, geldt de richtlijn van 2002.',
      'Confidentiality of electronic communications, including cookies and location. As long as there is no regulation, the directive of 2002 applies.',
      '', '', null, 'https://eur-lex.europa.eu/eli/dir/2002/58/oj'),
    ('law', 2, 'cybersecurity_act', 'Cyberbeveiligingsverordening', 'Cybersecurity Act',
      'Europees stelsel van certificaten voor de veiligheid van digitale producten en diensten, en het mandaat van ENISA.',
      'European certification of the security of digital products and services, and the mandate of ENISA.',
      '', '', null, 'https://eur-lex.europa.eu/eli/reg/2019/881/oj'),
    ('law', 3, 'nis2', 'NIS 2', 'NIS 2',
      'Zorgplicht en meldplicht voor de beveiliging van netwerken en informatiesystemen, ook van overheden; in Nederland de Cyberbeveiligingswet.',
      'Duty of care and of notification for the security of networks and information systems, of governments too; in the Netherlands the Cyberbeveiligingswet.',
      '', '', null, 'https://eur-lex.europa.eu/eli/dir/2022/2555/oj'),
    ('law', 4, 'cyber_resilience_act', 'Verordening cyberweerbaarheid', 'Cyber Resilience Act',
      'Eisen aan de veiligheid van producten met digitale onderdelen, zoals sensoren, over hun hele levensduur.',
      'Demands on the security of products with digital elements, such as sensors, during their whole life.',
      '', '', null, 'https://eur-lex.europa.eu/eli/reg/2024/2847/oj'),
    ('law', 5, 'single_digital_gateway', 'Single Digital Gateway (SDG)', 'Single Digital Gateway (SDG)',
      'Eén Europese toegang tot overheidsinformatie en procedures, met gegevens die burgers maar één keer hoeven te geven.',
      'One European gateway to public information and procedures, with data that citizens give only once.',
      '', '', null, 'https://eur-lex.europa.eu/eli/reg/2018/1724/oj'),
    ('law', 6, 'open_data_directive', 'Open data richtlijn', 'Open Data Directive',
      'Overheidsinformatie is herbruikbaar voor iedereen, met voorrang voor hoogwaardige datasets; in Nederland de Wet hergebruik van overheidsinformatie.',
      'Public information can be reused by all, high-value datasets first; in the Netherlands the Wet hergebruik van overheidsinformatie.',
      '', '', null, 'https://eur-lex.europa.eu/eli/dir/2019/1024/oj'),
    ('law', 7, 'data_governance_act', 'Datagovernanceverordening (DGA)', 'Data Governance Act (DGA)',
      'Voorwaarden voor hergebruik van beschermde overheidsgegevens, voor databemiddelaars en voor data-altruïsme.',
      'Terms for reusing protected public data, for data intermediaries and for data altruism.',
      '', '', null, 'https://eur-lex.europa.eu/eli/reg/2022/868/oj'),
    ('law', 8, 'data_act', 'Dataverordening (Data Act)', 'Data Act',
      'Wie gegevens van verbonden apparaten mag gebruiken, wanneer bedrijven ze met de overheid delen, en overstappen tussen clouddiensten.',
      'Who may use data of connected devices, when companies share them with government, and switching between cloud services.',
      '', '', null, 'https://eur-lex.europa.eu/eli/reg/2023/2854/oj'),
    ('law', 9, 'data_spaces', 'Europese dataruimten', 'European data spaces',
      'Gedeelde afspraken en voorzieningen per sector om gegevens te delen, zoals mobiliteit, energie en gezondheid.',
      'Shared agreements and facilities per sector for sharing data, such as mobility, energy and health.',
      '', '', null, 'https://digital-strategy.ec.europa.eu/en/policies/data-spaces'),
    ('law', 10, 'ai_act', 'AI-verordening', 'AI Act',
      'Regels voor AI naar risico: wat verboden is, wat aan zware eisen moet voldoen en waarover open moet worden verteld.',
      'Rules for AI by risk: what is forbidden, what must meet heavy demands and what must be told openly.',
      '', '', null, 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj'),
    ('law', 11, 'eidas2', 'eIDAS 2.0', 'eIDAS 2.0',
      'Europees erkende digitale identiteit en vertrouwensdiensten, met een wallet die overheden moeten aannemen.',
      'Digital identity and trust services recognised across Europe, with a wallet that governments must accept.',
      '', '', null, 'https://eur-lex.europa.eu/eli/reg/2024/1183/oj'),
    ('law', 12, 'uas', 'Regels voor drones (UAS)', 'Drone rules (UAS)',
      'Waar en hoe onbemande luchtvaartuigen mogen vliegen, en wat hun exploitant moet kunnen.',
      'Where and how unmanned aircraft may fly, and what their operator must be capable of.',
      '', '', null, 'https://eur-lex.europa.eu/eli/reg_impl/2019/947/oj'),
    ('law', 13, 'u_space', 'U-space', 'U-space',
      'Regels voor stukken luchtruim waarin drones met digitale diensten veilig naast ander verkeer vliegen.',
      'Rules for parts of the airspace in which drones fly safely beside other traffic by means of digital services.',
      '', '', null, 'https://eur-lex.europa.eu/eli/reg_impl/2021/664/oj'),
    ('law', 14, 'dsa', 'Digitaledienstenverordening (DSA)', 'Digital Services Act (DSA)',
      'Plichten van onlinediensten en platforms: melden en verwijderen van illegale inhoud, openheid over reclame en aanbevelingen.',
      'Duties of online services and platforms: reporting and removing illegal content, openness about advertising and recommendations.',
      '', '', null, 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj'),
    ('law', 15, 'dma', 'Digitalemarktenverordening (DMA)', 'Digital Markets Act (DMA)',
      'Plichten van de grootste platforms tegenover wie van hen afhankelijk is, ook als de gemeente hun diensten gebruikt.',
      'Duties of the largest platforms towards those who depend on them, also where the municipality uses their services.',
      '', '', null, 'https://eur-lex.europa.eu/eli/reg/2022/1925/oj'),
    ('law', 16, 'archive_act', 'Archiefwet', 'Archives Act',
      'Overheidsinformatie is geordend, vindbaar en leesbaar zolang zij bewaard moet blijven, en wordt daarna vernietigd of overgebracht.',
      'Public records are ordered, findable and readable as long as they must be kept, and are then destroyed or transferred.',
      '', '', null, 'https://wetten.overheid.nl/BWBR0007376'),
    ('law', 17, 'woo', 'Wet open overheid (Woo)', 'Open Government Act (Woo)',
      'Recht op overheidsinformatie: actief openbaar maken, en openbaar maken op verzoek.',
      'The right to public information: publishing it actively, and on request.',
      '', '', null, 'https://wetten.overheid.nl/BWBR0045754'),
    ('law', 18, 'environment_act', 'Omgevingswet', 'Environment and Planning Act',
      'Regels voor de leefomgeving, met eisen aan gegevens in het Digitaal Stelsel Omgevingswet.',
      'Rules for the living environment, with demands on data in the digital system of the act.',
      '', '', null, 'https://wetten.overheid.nl/BWBR0037885'),
    ('law', 19, 'wmo', 'Wmo 2015', 'Social Support Act (Wmo 2015)',
      'Ondersteuning van inwoners thuis, met eigen regels voor het verwerken en delen van hun gegevens.',
      'Support of residents at home, with rules of its own for processing and sharing their data.',
      '', '', null, 'https://wetten.overheid.nl/BWBR0035362'),
    ('law', 20, 'participation_act', 'Participatiewet', 'Participation Act',
      'Bijstand en werk, met regels over welke gegevens mogen worden opgevraagd, gecontroleerd en gedeeld.',
      'Social assistance and work, with rules on which data may be asked for, checked and shared.',
      '', '', null, 'https://wetten.overheid.nl/BWBR0015703'),
    ('law', 21, 'youth_act', 'Jeugdwet', 'Youth Act',
      'Jeugdhulp en jeugdbescherming, met strenge regels voor dossiers en het delen van gegevens over kinderen.',
      'Youth care and protection, with strict rules for files and for sharing data about children.',
      '', '', null, 'https://wetten.overheid.nl/BWBR0034925'),
    ('obligation_kind', 0, 'dpia', 'DPIA', 'DPIA',
      'Gegevensbeschermingseffectbeoordeling: vooraf beoordelen welke risico’s een verwerking voor mensen heeft en wat daartegen wordt gedaan. Na drie jaar, of eerder bij een wijziging, opnieuw bekijken.',
      'Data protection impact assessment: judging beforehand which risks a processing has for people and what is done about them. To be looked at again after three years, or earlier when something changes.',
      'art. 35 AVG', 'Art. 35 GDPR', 36, 'https://www.autoriteitpersoonsgegevens.nl/themas/basis-avg/praktisch-avg/data-protection-impact-assessment-dpia'),
    ('obligation_kind', 1, 'iama', 'IAMA', 'IAMA (human rights assessment)',
      'Impact Assessment Mensenrechten en Algoritmes: een gesprek vooraf, in vaste stappen, over doel, data, werking en grondrechten van een algoritme.',
      'Human rights and algorithms impact assessment: a discussion beforehand, in set steps, on purpose, data, working and fundamental rights of an algorithm.',
      'art. 27 AI-verordening voor hoogrisico-AI', 'Art. 27 AI Act for high-risk AI', 36, 'https://www.rijksoverheid.nl/documenten/rapporten/2021/02/25/impact-assessment-mensenrechten-en-algoritmes'),
    ('obligation_kind', 2, 'algorithm_register', 'Algoritmeregister', 'Algorithm register',
      'Het algoritme staat in het landelijke Algoritmeregister, met doel, werking en verantwoordelijke.',
      'The algorithm is in the national register of algorithms, with its purpose, working and who answers for it.',
      'Handreiking Algoritmeregister; art. 49 AI-verordening voor hoogrisico-AI', 'Guide to the algorithm register; Art. 49 AI Act for high-risk AI', 12, 'https://algoritmes.overheid.nl'),
    ('obligation_kind', 3, 'bio', 'BIO', 'BIO (security baseline)',
      'De informatiebeveiliging is getoetst aan de Baseline Informatiebeveiliging Overheid, en de maatregelen zijn belegd.',
      'Information security has been checked against the government baseline, and its measures have an owner.',
      'Baseline Informatiebeveiliging Overheid; art. 32 AVG', 'Government security baseline; Art. 32 GDPR', null, 'https://www.bio-overheid.nl'),
    ('obligation_kind', 4, 'woo', 'Woo', 'Woo (open government)',
      'Vastgesteld is welke informatie uit het project actief openbaar wordt en hoe die tijdig op de goede plaats komt.',
      'It is settled which information of the project is published actively and how it gets to the right place in time.',
      'art. 3.1 en 3.3 Wet open overheid', 'Art. 3.1 and 3.3 Open Government Act', null, 'https://wetten.overheid.nl/BWBR0045754'),
    ('obligation_kind', 5, 'archive', 'Archief', 'Archive',
      'Bewaartermijnen, metadata en vernietiging of overbrenging zijn geregeld voor wat het project vastlegt.',
      'Retention periods, metadata and destruction or transfer are arranged for what the project records.',
      'art. 3 Archiefwet 1995', 'Art. 3 Archives Act 1995', null, 'https://wetten.overheid.nl/BWBR0007376')
  ) s (list, place, key, name_nl, name_en, description_nl, description_en, basis_nl, basis_en, months, link)
$shipped$;

create function stip.ship_reference_items(organisation uuid) returns void language sql as $$
  insert into stip.reference_item (organisation_id, id, list, name_nl, name_en, description_nl, description_en,
    legal_basis_nl, legal_basis_en, valid_months, link, position, shipped_key)
  select organisation, gen_random_uuid(), s.list, s.name_nl, s.name_en, s.description_nl, s.description_en,
    s.legal_basis_nl, s.legal_basis_en, s.valid_months, s.link, s.place, s.key
  from stip.shipped_reference_items() s
  on conflict do nothing
$$;
revoke all on function stip.ship_reference_items(uuid) from public;

create function stip.ship_to_new_organisation() returns trigger language plpgsql as $$
begin
  perform stip.ship_reference_items(new.id);
  return null;
end $$;
create trigger ship_reference_items after insert on stip.organisation
  for each row execute function stip.ship_to_new_organisation();

select stip.ship_reference_items(o.id) from stip.organisation o;
select stip.keep_history();
