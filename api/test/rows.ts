import type { TestApp } from './app';

/** A portfolio with `size` of everything, by SQL. */
export async function fill(app: TestApp, size: number): Promise<void> {
  const id = app.organisationId;
  const sql = (text: string) => app.sql(text.replaceAll('$org', `'${id}'::uuid`).replaceAll('$size', String(size)));
  const key = (name: string, n = 'n') =>
    `uuid_in(overlay(overlay(md5($org || '${name}' || ${n}) placing '7' from 13) placing '8' from 17)::cstring)`;
  await sql(`insert into stip.person (organisation_id, id, name)
    select $org, ${key('person')}, 'P' || n from generate_series(1, $size) n`);
  await sql(`insert into stip.strategy (organisation_id, id, title, term_start, term_end)
    values ($org, ${key('strategy', '0')}, 'S', '2026-01-01', '2029-12-31')`);
  await sql(`insert into stip.strategy_step (organisation_id, id, strategy_id, step, state)
    select $org, ${key('step')}, ${key('strategy', '0')}, n, 'in_progress' from generate_series(1, least($size, 8)) n`);
  await sql(`insert into stip.goal (organisation_id, id, strategy_id, title, category)
    select $org, ${key('goal')}, ${key('strategy', '0')}, 'G' || n, 'society' from generate_series(1, $size) n`);
  await sql(`insert into stip.indicator (organisation_id, id, goal_id, name, unit, direction, baseline_value, baseline_date, target_value, target_date)
    select $org, ${key('indicator')}, ${key('goal')}, 'I', '%', 'increase', 0, '2026-01-01', 10, '2027-01-01' from generate_series(1, $size) n`);
  await sql(`insert into stip.indicator_measurement (organisation_id, id, indicator_id, measured_on, value)
    select $org, ${key('measurement')}, ${key('indicator')}, '2026-06-01', 5 from generate_series(1, $size) n`);
  await sql(`insert into stip.indicator_target (organisation_id, indicator_id, due_on, value)
    select $org, ${key('indicator')}, '2026-08-01', 4 from generate_series(1, $size) n`);
  await sql(`insert into stip.benefit (organisation_id, id, goal_id, title)
    select $org, ${key('benefit')}, ${key('goal')}, 'B' || n from generate_series(1, $size) n`);
  await sql(`insert into stip.programme (organisation_id, id, name)
    select $org, ${key('programme')}, 'P' || n from generate_series(1, $size) n`);
  await sql(`insert into stip.project (organisation_id, id, programme_id, name, start_date, end_date)
    select $org, ${key('project')}, ${key('programme')}, 'P' || n, '2026-01-01', '2026-12-31' from generate_series(1, $size) n`);
  await sql(`insert into stip.project_goal (organisation_id, project_id, goal_id)
    select $org, ${key('project')}, ${key('goal')} from generate_series(1, $size) n`);
  await sql(`insert into stip.programme_goal (organisation_id, programme_id, goal_id)
    select $org, ${key('programme')}, ${key('goal')} from generate_series(1, $size) n`);
  await sql(`insert into stip.indicator (organisation_id, id, programme_id, name, unit, direction, kind)
    select $org, ${key('judged')}, ${key('programme')}, 'J', '', 'increase', 'met' from generate_series(1, $size) n`);
  await sql(`insert into stip.work_item (organisation_id, id, project_id, kind, title, start_date, end_date)
    select $org, ${key('item')}, ${key('project', '1')}, 'task', 'W' || n, '2026-01-01', '2026-02-01' from generate_series(1, $size) n`);
  await sql(`insert into stip.work_item (organisation_id, id, project_id, kind, title, start_date, end_date)
    select $org, ${key('milestone')}, ${key('project')}, 'milestone', 'M' || n, '2026-12-01', '2026-12-01' from generate_series(1, $size) n`);
  await sql(`insert into stip.dependency (organisation_id, id, predecessor_id, successor_id)
    select $org, ${key('dependency')}, ${key('item')}, ${key('milestone')} from generate_series(1, $size) n`);
  await sql(`insert into stip.project_role (organisation_id, id, project_id, person_id, role)
    select $org, ${key('role')}, ${key('project', '1')}, ${key('person')}, 'member' from generate_series(1, $size) n`);
  await sql(`insert into stip.baseline (organisation_id, id, project_id, sequence, approved_on, decision_reference, reason_category)
    select $org, ${key('baseline')}, ${key('project', '1')}, n, '2026-01-01', 'B', 'imported' from generate_series(1, $size) n`);
  await sql(`insert into stip.rebaseline_request (organisation_id, id, project_id, state, reason_category, decision_reference,
      decided_on, explanation, plan_hash, requested_by, requested_at)
    select $org, ${key('rebaseline')}, ${key('project')}, 'requested', 'law', 'B', '2026-01-01', 'E', repeat('a', 64), ${key('person')}, now()
    from generate_series(1, $size) n`);
  await sql(`insert into stip.funding_source (organisation_id, id, name, kind)
    select $org, ${key('source')}, 'F' || n, 'ict' from generate_series(1, $size) n`);
  await sql(`insert into stip.budget_line (organisation_id, id, project_id, funding_source_id, fiscal_year, amount_cents)
    select $org, ${key('line')}, ${key('project', '1')}, ${key('source')}, 2026, 100 from generate_series(1, $size) n`);
  await sql(`insert into stip.ledger_entry (organisation_id, id, project_id, kind, fiscal_year, booked_on, amount_cents)
    select $org, ${key('entry')}, ${key('project', '1')}, 'actual', 2026, '2026-03-01', 10 from generate_series(1, $size) n`);
  await sql(`insert into stip.risk (organisation_id, id, project_id, title, likelihood, impact)
    select $org, ${key('risk')}, ${key('project', '1')}, 'R' || n, 3, 3 from generate_series(1, $size) n`);
  await sql(`insert into stip.mitigation (organisation_id, id, risk_id, title)
    select $org, ${key('measure')}, ${key('risk')}, 'M' || n from generate_series(1, $size) n`);
  await sql(`insert into stip.decision (organisation_id, id, title, body, project_id)
    select $org, ${key('decision')}, 'D' || n, 'council', ${key('project', '1')} from generate_series(1, $size) n`);
  await sql(`insert into stip.status_update (organisation_id, id, project_id, reporting_date, overall_colour, origin, state, published_at)
    select $org, ${key('status')}, ${key('project', '1')}, date '2026-01-01' + n::int, 'green', 'imported', 'published', now() from generate_series(1, $size) n`);
  await sql(`insert into stip.status_aspect (organisation_id, status_update_id, aspect, colour)
    select $org, ${key('status')}, a, 'green' from generate_series(1, $size) n, unnest(array['money', 'time']) a`);
  await sql(`insert into stip.reporting_period (organisation_id, id, kind, name, start_date, end_date)
    select $org, ${key('period')}, 'year', 'Y' || n, make_date(2027 - n, 1, 1), make_date(2027 - n, 12, 31)
    from generate_series(1, $size) n`);
  await sql(`insert into stip.pc_product (organisation_id, id, name_nl, name_en, scheme, months, offsets)
    select $org, ${key('product')}, 'P' || n, 'P' || n, 'year', 12, '{0,5,8,10,12,20,30,32}' from generate_series(1, $size) n`);
  await sql(`insert into stip.period_deadline (organisation_id, id, reporting_period_id, kind, due_date)
    select $org, ${key('deadline')}, ${key('period')}, 'updates_due', '2026-01-01' from generate_series(1, $size) n`);
  await sql(`insert into stip.period_review (organisation_id, id, reporting_period_id, project_id, status_update_id, reviewed_by, reviewed_at)
    select $org, ${key('periodReview', '1')}, ${key('period', '1')}, u.project_id, u.id, ${key('person', '1')}, now()
    from (select distinct on (project_id) project_id, id from stip.status_update where organisation_id = $org and state = 'published'
      order by project_id, id) u`);
  await sql(`insert into stip.report (organisation_id, id, reporting_period_id, title)
    select $org, ${key('report')}, ${key('period')}, 'R' || n from generate_series(1, $size) n`);
  await sql(`insert into stip.report_explanation (organisation_id, id, report_id, project_id, text)
    select $org, ${key('explanation')}, ${key('report', '1')}, ${key('project')}, 'E' from generate_series(1, $size) n`);
  await sql(`insert into stip.report_section (organisation_id, id, report_id, section, text)
    select $org, ${key('section')}, ${key('report')}, 'goals', 'S' from generate_series(1, $size) n`);
  await sql(`insert into stip.report_review (organisation_id, id, report_id, section, person_id, verdict, text_version, figures_sha256, marked_at)
    select $org, ${key('review')}, ${key('report', '1')}, 'goals', ${key('person')}, 'agreed', 1, repeat('a', 64), now() from generate_series(1, $size) n`);
  await sql(`insert into stip.import_upload (organisation_id, id, file_name, size_bytes, sha256, content)
    select $org, ${key('upload')}, 'F' || n || '.csv', 20, repeat('a', 64), convert_to(E'Project;Status\\nP;groen\\n', 'UTF8')
    from generate_series(1, $size) n`);
  await sql(`insert into stip.import_mapping (organisation_id, id, name, definition)
    select $org, ${key('mapping')}, 'M' || n, '{}' from generate_series(1, $size) n`);
  await sql(`insert into stip.import_run (organisation_id, id, file_name, sha256, mapping, rows_total, rows_created, rows_changed,
      rows_unchanged, rows_rejected)
    select $org, ${key('run')}, 'F' || n || '.csv', '', '{}', 1, 1, 0, 0, 0 from generate_series(1, $size) n`);
  // Once there and removed, for what shows the past.
  await sql(`insert into stip.risk (organisation_id, id, title, likelihood, impact)
    select $org, ${key('gone')}, 'Gone ' || n, 3, 3 from generate_series(1, $size) n`);
  await sql(`delete from stip.risk where organisation_id = $org and title like 'Gone %'`);
  await sql(`insert into stip.benefit_project (organisation_id, benefit_id, project_id, goal_id)
    select $org, ${key('benefit')}, ${key('project')}, ${key('goal')} from generate_series(1, $size) n`);
  await sql(`insert into stip.decision_link (organisation_id, id, decision_id, goal_id)
    select $org, ${key('link')}, ${key('decision', '1')}, ${key('goal')} from generate_series(1, $size) n`);
  await sql(`insert into stip.team (organisation_id, id, name)
    select $org, ${key('team')}, 'T' || n from generate_series(1, $size) n`);
  await sql(`insert into stip.team_member (organisation_id, id, team_id, person_id)
    select $org, ${key('member')}, ${key('team', '1')}, ${key('person')} from generate_series(1, $size) n`);
  await sql(`insert into stip.skill (organisation_id, id, label_nl, label_en)
    select $org, ${key('skill')}, 'S' || n, 'S' || n from generate_series(1, $size) n`);
  await sql(`insert into stip.person_skill (organisation_id, person_id, skill_id, level)
    select $org, ${key('person', '1')}, ${key('skill')}, 2 from generate_series(1, $size) n`);
  await sql(`insert into stip.capacity (organisation_id, id, person_id, start_date, fte)
    select $org, ${key('capacity')}, ${key('person')}, '2026-01-01', 1 from generate_series(1, $size) n`);
  await sql(`insert into stip.vacancy (organisation_id, id, project_id, role, fte, start_date, end_date)
    select $org, ${key('vacancy')}, ${key('project', '1')}, 'member', 1, '2026-11-01', '2026-12-31' from generate_series(1, $size) n`);
  await sql(`insert into stip.assignment (organisation_id, id, project_id, person_id, skill_id, start_date, end_date, fte)
    select $org, ${key('assignment')}, ${key('project', '1')}, ${key('person')}, ${key('skill')}, '2026-11-01', '2026-12-31', 2
    from generate_series(1, $size) n`);
  await sql(`insert into stip.project_characteristics (organisation_id, id, project_id, personal_data)
    select $org, ${key('traits')}, ${key('project')}, true from generate_series(1, $size) n`);
  await sql(`insert into stip.project_safeguard (organisation_id, id, project_id, list, item_id, relevance, state)
    select $org, ${key('safeguard')}, ${key('project')}, 'public_value', i.id, 'applies', 'gap'
    from generate_series(1, $size) n, stip.reference_item i
    where i.organisation_id = $org and i.shipped_key = 'privacy'`);
  await sql(`insert into stip.reference_item (organisation_id, id, list, name_nl, position)
    select $org, ${key('kind')}, 'obligation_kind', 'K' || n, 100 + n from generate_series(1, $size) n`);
  await sql(`insert into stip.obligation (organisation_id, id, project_id, kind_id, due_date)
    select $org, ${key('obligation')}, ${key('project', '1')}, ${key('kind')}, '2026-02-01' from generate_series(1, $size) n`);
  await sql(`with t as (
      insert into stip.trade_off (organisation_id, id, project_id, question)
      select $org, ${key('tradeoff')}, ${key('project', '1')}, 'Q' || n from generate_series(1, $size) n returning id)
    insert into stip.trade_off_value (organisation_id, trade_off_id, value_id)
    select $org, t.id, i.id from t, stip.reference_item i
    where i.organisation_id = $org and i.shipped_key in ('privacy', 'safety')`);
  await sql(`with model as (insert into stip.maturity_model (organisation_id, id, name_nl, name_en, level_count)
      select $org, ${key('model')}, 'M' || n, 'M' || n, 3 from generate_series(1, $size) n)
    insert into stip.maturity_level (organisation_id, model_id, level, label_nl, label_en)
    select $org, ${key('model')}, l, 'L', 'L' from generate_series(1, $size) n, generate_series(1, 3) l`);
  await sql(`insert into stip.maturity_area (organisation_id, id, model_id, code, name_nl, name_en)
    select $org, ${key('area')}, ${key('model', '1')}, 'A' || n, 'A', 'A' from generate_series(1, $size) n`);
  await sql(`insert into stip.maturity_criterion (organisation_id, area_id, model_id, level, text_nl, text_en)
    select $org, ${key('area')}, ${key('model', '1')}, 1, 'C', 'C' from generate_series(1, $size) n`);
  await sql(`insert into stip.maturity_assessment (organisation_id, id, model_id, unit, assessed_on)
    select $org, ${key('scan')}, ${key('model', '1')}, 'U' || n, '2026-01-01' from generate_series(1, $size) n`);
  await sql(`insert into stip.maturity_score (organisation_id, assessment_id, area_id, model_id, level)
    select $org, ${key('scan', 'n')}, ${key('area', 'm')}, ${key('model', '1')}, 2
    from generate_series(1, $size) n, generate_series(1, $size) m`);
  await sql(
    `update stip.maturity_assessment set state = 'final', finalised_at = now() where organisation_id = $org and unit <> 'U2'`,
  );
  await sql(`insert into stip.maturity_path (organisation_id, id, strategy_id, model_id)
    select $org, ${key('path')}, ${key('strategy', '0')}, ${key('model')} from generate_series(1, $size) n`);
  await sql(`insert into stip.maturity_target (organisation_id, path_id, area_id, due_on, model_id, level)
    select $org, ${key('path', '1')}, ${key('area')}, '2027-01-01', ${key('model', '1')}, 3 from generate_series(1, $size) n`);
  await sql(`insert into stip.stakeholder_kind (organisation_id, id, name_nl, name_en)
    select $org, ${key('kind')}, 'K' || n, 'K' from generate_series(1, $size) n`);
  await sql(`insert into stip.stakeholder (organisation_id, id, strategy_id, name, kind_id, importance, influence)
    select $org, ${key('stakeholder')}, ${key('strategy', '0')}, 'S' || n, ${key('kind')}, 3, 3 from generate_series(1, $size) n`);
  await sql(`insert into stip.stakeholder_step (organisation_id, stakeholder_id, step, involvement)
    select $org, ${key('stakeholder')}, s, 'inform' from generate_series(1, $size) n, generate_series(1, least(8, $size)) s`);
  await sql(`insert into stip.stakeholder_project (organisation_id, stakeholder_id, project_id)
    select $org, ${key('stakeholder')}, ${key('project')} from generate_series(1, $size) n`);
  await sql(`insert into stip.stakeholder_contact (organisation_id, id, stakeholder_id, contacted_on, title)
    select $org, ${key('contact')}, ${key('stakeholder', '1')}, '2026-01-01', 'C' from generate_series(1, $size) n`);
  await sql(`with c as (insert into stip.budget_change (organisation_id, id, decision_reference, decided_on, body, reason)
      select $org, ${key('change')}, 'C' || n, '2026-02-01', 'council', 'R' from generate_series(1, $size) n returning id)
    insert into stip.budget_change_line (organisation_id, id, budget_change_id, project_id, funding_source_id, fiscal_year, amount_cents)
    select $org, ${key('changeline')}, ${key('change')}, ${key('project', '1')}, ${key('source')}, 2027, 5 from generate_series(1, $size) n`);
  await sql(`insert into stip.issue (organisation_id, id, risk_id, project_id, title, raised_on)
    select $org, ${key('issue')}, ${key('risk')}, ${key('project', '1')}, 'I' || n, '2026-03-01' from generate_series(1, $size) n`);
  await sql(`insert into stip.risk_reserve (organisation_id, id, amount_cents, as_of, source)
    select $org, ${key('reserve')}, 100, date '2026-01-01' + n::int, 'S' from generate_series(1, $size) n`);
  await sql(`insert into stip.ledger_import (organisation_id, id, file_name, sha256, external_source, rows_total, rows_booked,
      rows_duplicate, rows_left_out, total_cents, booked_cents, duplicate_cents, left_out_cents, control_cents, control_origin)
    select $org, ${key('ledgerimport')}, 'B' || n || '.csv', repeat('b', 64), 'FIN', 1, 1, 0, 0, 100, 100, 0, 0, 100, 'given'
    from generate_series(1, $size) n`);
  await sql(`insert into stip.work_calendar (organisation_id, id, name, week)
    select $org, ${key('calendar')}, 'C' || n, '[[{"from": 540, "to": 1020}], [], [], [], [], [], []]' from generate_series(1, $size) n`);
  await sql(`insert into stip.work_calendar_exception (organisation_id, id, calendar_id, first_day, last_day)
    select $org, ${key('exception')}, ${key('calendar', '1')}, '2026-12-01', '2026-12-02' from generate_series(1, $size) n`);
  await sql(`insert into stip.scenario (organisation_id, id, name)
    select $org, ${key('scenario')}, 'S' || n from generate_series(1, $size) n`);
  // One project each, so that there are as many uses of a calendar as projects.
  await sql(`update stip.work_item w set calendar_id = ${key('calendar', '1')} from generate_series(1, $size) n
    where w.organisation_id = $org and w.id = ${key('milestone')}`);
  await sql(`insert into stip.scenario_move (organisation_id, scenario_id, work_item_id, start_date, end_date)
    select $org, ${key('scenario', '1')}, ${key('item')}, '2026-03-01', '2026-04-01' from generate_series(1, $size) n`);
  await sql(`insert into stip.notification (organisation_id, id, recipient_id, kind, subject_type, subject_id, subject_title, path,
      deduplication_key)
    select $org, ${key('notification')}, (select person_id from stip.account where organisation_id = $org and role = 'administrator'),
      'reminder', 'project', ${key('project', '1')}, 'P', '/projecten', 'N' || n from generate_series(1, $size) n`);
  await sql(`insert into stip.comment (organisation_id, id, project_id, author_id, text, posted_at)
    select $org, ${key('comment')}, ${key('project', '1')}, ${key('person')}, 'C' || n, timestamptz '2026-03-01' + n * interval '1 hour'
    from generate_series(1, $size) n`);
  await sql(`insert into stip.comment (organisation_id, id, project_id, parent_id, author_id, text, posted_at)
    select $org, ${key('reply')}, ${key('project', '1')}, ${key('comment', '1')}, ${key('person')}, 'R' || n, '2026-04-01'
    from generate_series(1, $size) n`);
  await sql(`insert into stip.comment_mention (organisation_id, id, comment_id, person_id, written_as)
    select $org, ${key('mention')}, ${key('comment', '1')}, ${key('person')}, 'P' || n from generate_series(1, $size) n`);
  await sql(`insert into stip.subscription (organisation_id, id, person_id, project_id, following, because)
    select $org, ${key('subscription')}, ${key('person')}, ${key('project', '1')}, true, 'chosen' from generate_series(1, $size) n`);
  await sql(`insert into stip.presence_preference (organisation_id, id, person_id, shown)
    select $org, ${key('presence')}, ${key('person')}, true from generate_series(1, $size) n`);
  await sql(`insert into stip.board_note (organisation_id, id, slide, text)
    select $org, ${key('note')}, 'project-' || n, 'N' || n from generate_series(1, $size) n`);
  await sql(`insert into stip.notification_preference (organisation_id, id, person_id, kind, delivery)
    select $org, ${key('preference')}, ${key('person')}, 'comment', 'in_app' from generate_series(1, $size) n`);
  await sql(`insert into stip.house_style (organisation_id, id) values ($org, ${key('style', '1')})`);
  await sql(`insert into stip.house_logo (organisation_id, id, sha256, png, width, height)
    select $org, ${key('logo')}, encode(sha256(n::text::bytea), 'hex'), '\\x89504e470d0a1a0a'::bytea || decode(repeat('00', 60), 'hex'), 32, 16
    from generate_series(1, $size) n`);
  await sql(`insert into stip.output_job (organisation_id, id, report_id, formats, language, input_sha256, source, progress_total,
      requested_at, expires_at)
    select $org, ${key('job')}, ${key('report', '1')}, '{csv}', 'nl', encode(sha256(n::text::bytea), 'hex'), '{}', 1,
      timestamptz '2026-11-01' + n * interval '1 minute', '2099-01-01' from generate_series(1, $size) n`);
  await sql(`insert into stip.output_file (organisation_id, id, report_id, format, language, input_sha256, file_name, content, sha256,
      made_at, expires_at)
    select $org, ${key('file')}, ${key('report', '1')}, 'csv', 'nl', encode(sha256(n::text::bytea), 'hex'), 'F', 'x',
      encode(sha256('x'), 'hex'), now(), '2099-01-01' from generate_series(1, $size) n`);
  await sql(`insert into stip.mail_preference (organisation_id, id, person_id, mention, comment, followed, assigned, reminder, escalation)
    select $org, ${key('mail_preference')}, ${key('person')}, 'direct', 'daily', 'none', 'daily', 'direct', 'weekly' from generate_series(1, $size) n`);
  await sql(`insert into stip.mail_cadence (organisation_id, id, programme_id, active, first_days_before, repeat_every_days)
    select $org, ${key('cadence')}, ${key('programme')}, true, 7, 7 from generate_series(1, $size) n`);
  await sql(`insert into stip.mail_setting (organisation_id, id, digest_hour, digest_weekday, quiet_days, per_person_per_day, per_hour, retention_days)
    values ($org, ${key('mail_setting', '0')}, 8, 1, true, 5, 500, 30)`);
  await sql(`insert into stip.mail (organisation_id, id, recipient_id, address, kind, language, subject, body_text, body_html, path,
      told_kinds, day, number_of_day, message_id, next_attempt_at)
    select $org, ${key('mail')}, ${key('person')}, 'p@example.org', 'notice', 'nl', 'M' || n, '', '', '/projecten', '{reminder}',
      '2026-03-01', 1, '<' || n || '@example.org>', '2026-03-01' from generate_series(1, $size) n`);
  await sql(`insert into stip.mail_item (organisation_id, notification_id, recipient_id, state, mail_id, created_at)
    select $org, ${key('notification')}, (select person_id from stip.account where organisation_id = $org and role = 'administrator'),
      'mailed', ${key('mail')}, '2026-03-01' from generate_series(1, $size) n`);
  await sql(`insert into stip.mail_opt_out (organisation_id, token_hash, mail_id)
    select $org, sha256(($org || 'M' || n)::bytea), ${key('mail')} from generate_series(1, $size) n`);
  await sql(`with links as (insert into stip.share_link (organisation_id, id, account_id, kind, title, locale)
      select $org, ${key('share')}, (select id from stip.account where organisation_id = $org and role = 'administrator'),
        'embed', 'L' || n, 'nl' from generate_series(1, $size) n returning id)
    insert into stip.share_secret (organisation_id, link_id, token_hash) select $org, id, sha256(id::text::bytea) from links`);
}

/** The first row of a table by its name, the one whose parts `fill` writes; undefined where there is no such table or row. */
export async function firstId(app: TestApp, table: string): Promise<string | undefined> {
  const [found] = await app.sql<{ label: string | null }>(
    `select (select min(c.column_name) from information_schema.columns c where c.table_schema = 'stip'
       and c.table_name = $1 and c.column_name in ('title', 'name', 'file_name')) as label
     from information_schema.tables t where t.table_schema = 'stip' and t.table_name = $1`,
    [table],
  );
  if (!found) return undefined;
  const order = found.label ? `length(${found.label}), ${found.label}` : 'ctid';
  const [row] = await app.sql<{ id: string }>(
    `select id from stip.${table} where organisation_id = $1 order by ${order} limit 1`,
    [app.organisationId],
  );
  return row?.id;
}
