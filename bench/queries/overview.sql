-- The overview as one JSON text, by hand: every figure worked out in the database.
with cadence as (select update_cadence_days as days, (now() at time zone time_zone)::date as today from organisation),
period as (
  select p.name, p.end_date from reporting_period p, cadence c where p.end_date < c.today order by p.end_date desc limit 1
), money as (
  select project_id, min(currency) as currency, sum(expected_cents) as expected,
    bool_or(budget_absence_reason is not null or forecast_absence_reason is not null) as absent
  from project_year_money group by project_id
), before as (
  select distinct on (s.project_id) s.project_id, s.overall_colour from standing_status s, period
  where s.reporting_date <= period.end_date order by s.project_id, s.reporting_date desc, s.published_at desc
), worst as (
  select distinct on (status_update_id) status_update_id, cause from status_aspect
  where colour in ('orange', 'red') and cause <> '' order by status_update_id, colour <> 'red', aspect
), facts as materialized (
  select p.id, p.name, p.state, p.owner_id, p.programme_id, g.name as programme, g.position, o.name as owner,
    coalesce(s.overall_colour, 'grey') as colour, s.overall_colour as claimed, s.stated_label, s.reporting_date,
    coalesce(e.overall_colour, 'grey') as previous, (p.end_date - b.end_date)::int as slip, b.budget_cents as first, m.expected,
    m.currency, coalesce(m.absent, false) or b.budget_absence_reason is not null as absent,
    coalesce(nullif(w.cause, ''), nullif(s.summary, ''), nullif(s.attention, '')) as reason,
    case when m.expected >= b.budget_cents * 1.1 and b.budget_cents > 0
      then round((m.expected - b.budget_cents) * 100 / b.budget_cents, 1) end as overspend,
    s.overall_colour = 'green' and ((p.end_date - b.end_date) >= 28 or m.expected >= b.budget_cents * 1.1) as contradicted
  from project p
  left join programme g on g.organisation_id = p.organisation_id and g.id = p.programme_id
  left join person o on o.organisation_id = p.organisation_id and o.id = p.owner_id
  left join current_status s on s.organisation_id = p.organisation_id and s.project_id = p.id
  left join worst w on w.status_update_id = s.id
  left join before e on e.project_id = p.id
  left join baseline b on b.organisation_id = p.organisation_id and b.project_id = p.id and b.sequence = 1
  left join money m on m.project_id = p.id
), found as (
  select 1 as place, 'contradicted' as kind, id, name from facts where contradicted
  union all select 2, 'no_owner', id, name from facts where state = 'active' and owner_id is null
  union all select 3, 'never_updated', id, name from facts where state = 'active' and claimed is null
  union all select 4, 'stale', f.id, f.name from facts f, cadence c where f.state = 'active' and c.today - f.reporting_date > c.days
)
select json_build_object(
  'today', (select today from cadence),
  'strategy', (select json_build_object('title', title, 'termStart', term_start, 'termEnd', term_end, 'adoptedBy', adopted_by,
    'adoptedOn', adopted_on) from strategy limit 1),
  'projectCount', (select count(*) from facts),
  'counts', (select json_build_object('green', count(*) filter (where colour = 'green'), 'orange', count(*) filter (where colour = 'orange'),
    'red', count(*) filter (where colour = 'red'), 'grey', count(*) filter (where colour = 'grey')) from facts),
  'previousCounts', (select json_build_object('green', count(*) filter (where previous = 'green'), 'orange', count(*) filter (where previous = 'orange'),
    'red', count(*) filter (where previous = 'red'), 'grey', count(*) filter (where previous = 'grey')) from facts),
  'previousPeriod', (select name from period),
  'activeCount', (select count(*) from facts where state = 'active'),
  'freshCount', (select count(*) from facts where state = 'active' and id not in (select id from found where place > 2)),
  'programmes', (select json_agg(json_build_object('id', programme_id, 'name', programme, 'counts', json_build_object('green', green,
      'orange', orange, 'red', red, 'grey', grey)) order by position nulls last, programme)
    from (select programme_id, programme, position, count(*) filter (where colour = 'green') as green,
      count(*) filter (where colour = 'orange') as orange, count(*) filter (where colour = 'red') as red,
      count(*) filter (where colour = 'grey') as grey from facts group by 1, 2, 3) t),
  'money', (select json_agg(json_build_object('currency', currency, 'expected', expected::text, 'firstBudget', first::text,
      'expectedAgainstFirst', against::text, 'absentCount', absent))
    from (select currency, sum(expected) as expected, sum(first) as first, sum(expected) filter (where first is not null) as against, count(*) filter (where absent) as absent
      from facts where currency is not null group by currency) t),
  'years', (select json_agg(json_build_object('fiscalYear', fiscal_year, 'currency', currency, 'budget', b::text, 'actual', a::text,
      'commitment', c::text, 'expected', e::text) order by currency, fiscal_year)
    from (select fiscal_year, currency, coalesce(sum(budget_cents), 0) b, sum(actual_cents) a, sum(commitment_cents) c,
      coalesce(sum(expected_cents), 0) e from project_year_money group by 1, 2) t),
  'milestones', (select json_agg(row) from (select json_build_object('id', w.id, 'title', w.title, 'date', w.end_date,
      'slipDays', (w.end_date - i.end_date)::int, 'overdue', w.end_date < c.today, 'project', json_build_object('id', f.id, 'name', f.name),
      'colour', f.claimed) as row
    from work_item w join facts f on f.id = w.project_id and f.state = 'active' cross join cadence c
    left join baseline b on b.organisation_id = w.organisation_id and b.project_id = w.project_id and b.sequence = 1
    left join baseline_item i on i.organisation_id = w.organisation_id and i.baseline_id = b.id and i.work_item_id = w.id
    where w.kind = 'milestone' and w.actual_end is null and w.percent_complete < 100 order by w.end_date, w.id limit 8) t),
  'risks', (select json_agg(json_build_object('id', r.id, 'title', r.title, 'score', r.score,
      'measures', (select count(*) from mitigation m where m.organisation_id = r.organisation_id and m.risk_id = r.id and m.state <> 'dropped'),
      'overdueMeasures', (select count(*) from mitigation m, cadence c where m.organisation_id = r.organisation_id and m.risk_id = r.id
        and m.state in ('planned', 'in_progress') and m.due_date < c.today),
      'project', case when f.id is not null then json_build_object('id', f.id, 'name', f.name) end) order by r.score desc, r.id)
    from (select *, coalesce(residual_likelihood * residual_impact, likelihood * impact) as score from risk where state = 'open'
      order by score desc, id limit 5) r left join facts f on f.id = r.project_id),
  'decisions', (select json_agg(json_build_object('title', d.title, 'body', d.body, 'kind', d.kind, 'dueDate', d.due_date,
      'overdue', coalesce(d.due_date < c.today, false), 'amount', d.amount_cents::text,
      'project', case when f.id is not null then json_build_object('id', f.id, 'name', f.name) end) order by d.due_date nulls last, d.title)
    from decision d cross join cadence c left join facts f on f.id = d.project_id where d.state = 'requested'),
  'attention', (select json_agg(row) from (select json_build_object('id', id, 'name', name, 'programmeName', programme, 'ownerName', owner,
      'colour', claimed, 'statedLabel', stated_label, 'slipDays', slip, 'contradicted', coalesce(contradicted, false),
      'overspendPercent', case when contradicted then overspend end, 'reason', reason) as row
    from facts where claimed in ('red', 'orange') or contradicted
    order by coalesce(contradicted, false) desc, claimed = 'red' desc, coalesce(slip, 0) desc limit 12) t),
  'attentionCount', (select count(*) from facts where claimed in ('red', 'orange') or contradicted),
  'findings', (select json_agg(json_build_object('kind', kind, 'projects', list) order by place)
    from (select place, kind, json_agg(json_build_object('id', id, 'name', name)) as list from found group by place, kind) t)
)::text as answer
