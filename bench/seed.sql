-- A portfolio for measuring: :projects projects with :items work items each, and with the plans, money, risks and five
-- quarters of status updates that such a portfolio has. The same each time: variation comes from hashes of the number.
-- {organisation}, {projects} and {items} are filled in by the caller.
set search_path = stip, public;

create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable as
  $$ select md5(kind || ':' || n)::uuid $$;
-- 0 <= value < below, for a number and a purpose
create function pg_temp.pick(purpose text, n bigint, below int) returns int language sql immutable as
  $$ select (('x' || substr(md5(purpose || n), 1, 7))::bit(28)::int) % below $$;
create function pg_temp.colour(n int) returns text language sql immutable as
  $$ select case when n < 60 then 'green' when n < 85 then 'orange' when n < 95 then 'red' else 'grey' end $$;

insert into person (organisation_id, id, name)
select '{organisation}', pg_temp.id('person', n), 'Persoon ' || n from generate_series(1, 40) n;

insert into strategy (organisation_id, id, title, term_start, term_end, adopted_by, adopted_on)
values ('{organisation}', pg_temp.id('strategy', 1), 'Datastrategie', current_date - 400, current_date + 1000, 'council', current_date - 420);
insert into goal (organisation_id, id, strategy_id, title, category, position)
select '{organisation}', pg_temp.id('goal', n), pg_temp.id('strategy', 1), 'Doel ' || n,
  case when n % 2 = 0 then 'society' else 'organisation' end, n from generate_series(1, 8) n;
insert into programme (organisation_id, id, strategy_id, name, position)
select '{organisation}', pg_temp.id('programme', n), pg_temp.id('strategy', 1), 'Programma ' || n, n from generate_series(1, 10) n;

insert into project (organisation_id, id, programme_id, code, name, description, state, owner_id, start_date, end_date)
select '{organisation}', pg_temp.id('project', n), pg_temp.id('programme', 1 + n % 10), 'P' || lpad(n::text, 4, '0'),
  'Project ' || n || ' voor een betere gegevenshuishouding', repeat('Omschrijving van dit project. ', 8),
  case when n % 12 = 0 then 'completed' else 'active' end,
  case when n % 15 <> 0 then pg_temp.id('person', 1 + n % 40) end,
  current_date - 300 + pg_temp.pick('start', n, 200), current_date + 60 + pg_temp.pick('end', n, 600)
from generate_series(1, {projects}) n;
insert into project_goal (organisation_id, project_id, goal_id)
select '{organisation}', pg_temp.id('project', n), pg_temp.id('goal', 1 + (n * k) % 8)
from generate_series(1, {projects}) n, (values (1), (3)) as k (k) on conflict do nothing;

insert into work_item (organisation_id, id, project_id, parent_id, kind, title, owner_id, start_date, end_date, percent_complete, position)
select '{organisation}', pg_temp.id('item', n * 1000 + k), pg_temp.id('project', n),
  case when k % 5 <> 1 then pg_temp.id('item', n * 1000 + k - (k - 1) % 5) end,
  case k % 5 when 1 then 'phase' when 0 then 'milestone' else 'task' end, 'Onderdeel ' || k || ' van project ' || n,
  case when k % 4 = 0 then pg_temp.id('person', 1 + (n + k) % 40) end,
  current_date - 280 + k * 25 + case when k % 5 = 0 then 20 else 0 end, current_date - 280 + k * 25 + 20,
  greatest(0, least(100, 110 - k * 8)), k
from generate_series(1, {projects}) n, generate_series(1, {items}) k;
insert into dependency (organisation_id, id, predecessor_id, successor_id)
select '{organisation}', pg_temp.id('dependency', n * 1000 + k), pg_temp.id('item', n * 1000 + k), pg_temp.id('item', n * 1000 + k + 1)
from generate_series(1, {projects}) n, generate_series(2, {items} - 1, 4) k;

insert into baseline (organisation_id, id, project_id, sequence, approved_on, decision_reference, reason_category, start_date, end_date, budget_cents)
select '{organisation}', pg_temp.id('baseline', n * 10 + s), pg_temp.id('project', n), s, current_date - 310 + s * 90, 'Besluit ' || n,
  case when s > 1 then 'imported' end, p.start_date, p.end_date - case s when 1 then pg_temp.pick('slip', n, 120) else 0 end,
  40000000 + pg_temp.pick('budget', n, 60000000)
from generate_series(1, {projects}) n join project p on p.organisation_id = '{organisation}' and p.id = pg_temp.id('project', n),
  generate_series(1, 2) s where s = 1 or n % 4 = 0;
insert into baseline_item (organisation_id, baseline_id, work_item_id, title, kind, start_date, end_date)
select w.organisation_id, b.id, w.id, w.title, w.kind, w.start_date - 14, w.end_date - 14
from work_item w join baseline b on b.organisation_id = w.organisation_id and b.project_id = w.project_id
where w.organisation_id = '{organisation}';

insert into funding_source (organisation_id, id, name, kind)
select '{organisation}', pg_temp.id('source', n), 'Dekking ' || n, (array['new', 'ict', 'training'])[n] from generate_series(1, 3) n;
insert into budget_line (organisation_id, id, project_id, funding_source_id, fiscal_year, amount_cents)
select '{organisation}', pg_temp.id('line', n * 100 + y * 10 + s), pg_temp.id('project', n), pg_temp.id('source', s),
  extract(year from current_date)::int - 1 + y, 5000000 + pg_temp.pick('line', n * 10 + y, 9000000)
from generate_series(1, {projects}) n, generate_series(0, 3) y, generate_series(1, 2) s;
insert into ledger_entry (organisation_id, id, project_id, kind, fiscal_year, booked_on, amount_cents)
select '{organisation}', pg_temp.id('entry', n * 100 + k), pg_temp.id('project', n),
  (array['actual', 'actual', 'commitment', 'forecast'])[1 + k % 4], extract(year from current_date)::int - k % 2,
  current_date - k * 20, 1000000 + pg_temp.pick('entry', n * 100 + k, 4000000)
from generate_series(1, {projects}) n, generate_series(1, 16) k;

insert into risk (organisation_id, id, project_id, title, cause, consequence, category, likelihood, impact)
select '{organisation}', pg_temp.id('risk', n * 10 + k), pg_temp.id('project', n), 'Risico ' || k || ' van project ' || n,
  'Oorzaak van het risico', 'Gevolg van het risico', 'planning', 1 + pg_temp.pick('l', n * 10 + k, 5), 1 + pg_temp.pick('i', n * 10 + k, 5)
from generate_series(1, {projects}) n, generate_series(1, 3) k;
insert into mitigation (organisation_id, id, risk_id, title, due_date)
select organisation_id, md5(id::text)::uuid, id, 'Maatregel', current_date + 30 from risk where organisation_id = '{organisation}';

insert into reporting_period (organisation_id, id, kind, name, start_date, end_date)
select '{organisation}', pg_temp.id('period', q), 'quarter', 'Kwartaal ' || q, (b - make_interval(months => 3 * q))::date,
  (b - make_interval(months => 3 * (q - 1)))::date - 1
from generate_series(0, 5) q, date_trunc('quarter', current_date) b;
-- Drafts with their aspects first: publishing is what freezes them.
insert into status_update (organisation_id, id, project_id, reporting_date, origin, overall_colour, percent_complete, summary, state, published_at)
select '{organisation}', pg_temp.id('status', n * 10 + q), pg_temp.id('project', n), current_date - 10 - 90 * q, 'imported',
  pg_temp.colour(pg_temp.pick('c', n * 10 + q, 100)), 50, 'Toelichting bij deze melding.', 'published', now() - make_interval(days => 90 * q)
from generate_series(1, {projects}) n, generate_series(0, 4) q;
insert into status_aspect (organisation_id, status_update_id, aspect, colour, cause, consequence, correction)
select s.organisation_id, s.id, a, pg_temp.colour(pg_temp.pick(a, ('x' || substr(md5(s.id::text), 1, 7))::bit(28)::int, 100)),
  'Oorzaak van de afwijking', 'Gevolg voor de planning', 'Wat eraan wordt gedaan'
from status_update s, unnest(array['money', 'organisation', 'time', 'information', 'quality', 'risk']) a
where s.organisation_id = '{organisation}';
insert into decision (organisation_id, id, title, body, project_id, due_date)
select '{organisation}', pg_temp.id('decision', n), 'Gevraagd besluit ' || n, 'executive', pg_temp.id('project', n), current_date + n
from generate_series(1, 8) n;
