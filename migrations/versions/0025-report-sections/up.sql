-- The narrative of a report per section, so that several persons write at once, and the marks of those who review it.
-- report.summary and report.outlook hold what was written before; a row of report_section goes before them. The columns stay,
-- as the history vouches for rows that have them.

create function stip.is_report_section(name text) returns boolean language sql immutable
  return name in ('summary', 'decisions', 'goals', 'benefits', 'projects', 'judgement', 'milestones', 'money', 'rebaselines',
    'risks', 'maturity', 'values', 'council', 'quality', 'outlook');

create table stip.report_section (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  report_id uuid not null,
  section text not null constraint report_section_known check (stip.is_report_section(section)),
  text stip.narrative not null default '',
  -- The proposal it was taken over from, by which is told later whether the figures say something else.
  draft_text stip.narrative,
  draft_language text constraint report_section_language check (draft_language in ('nl', 'en')),
  updated_by uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint report_section_unique unique (organisation_id, report_id, section),
  constraint report_section_draft_complete check ((draft_text is null) = (draft_language is null)),
  constraint report_section_report_fk foreign key (organisation_id, report_id)
    references stip.report (organisation_id, id) on delete cascade,
  constraint report_section_person_fk foreign key (organisation_id, updated_by) references stip.person (organisation_id, id)
);

create table stip.report_review (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  report_id uuid not null,
  section text not null constraint report_review_section check (stip.is_report_section(section)),
  person_id uuid not null,
  verdict text not null constraint report_review_verdict check (verdict in ('agreed', 'question')),
  remark stip.narrative not null default '',
  -- What was read: the version of the text, 0 where there was none, and a digest of the figures. Of anything else it says nothing.
  text_version integer not null constraint report_review_text_version check (text_version >= 0),
  figures_sha256 stip.sha256_hex not null,
  marked_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint report_review_unique unique (organisation_id, report_id, section, person_id),
  constraint report_review_question_asked check (verdict <> 'question' or btrim(remark) <> ''),
  constraint report_review_report_fk foreign key (organisation_id, report_id)
    references stip.report (organisation_id, id) on delete cascade,
  constraint report_review_person_fk foreign key (organisation_id, person_id) references stip.person (organisation_id, id)
);

-- Only of a draft. The report is held until the transaction ends, so that nothing slips in while it is submitted.
create function stip.guard_report_section() returns trigger language plpgsql as $$
declare state_now text;
begin
  select r.state into state_now from stip.report r
  where r.organisation_id = coalesce(new.organisation_id, old.organisation_id)
    and r.id = coalesce(new.report_id, old.report_id) for share;
  if state_now <> 'draft' then perform stip.refuse_report('report_text_fixed'); end if;
  if tg_op = 'UPDATE' and (new.report_id, new.section) is distinct from (old.report_id, old.section) then
    perform stip.refuse_report('report_text_fixed');
  end if;
  return coalesce(new, old);
end $$;

do $$
declare t text;
begin
  foreach t in array array['report_section', 'report_review'] loop
    execute format('create trigger %I before insert or update or delete on stip.%I for each row execute function stip.guard_report_section()',
      t || '_guard', t);
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
    execute format('grant select, insert, update, delete on stip.%I to stip_app', t);
  end loop;
end $$;

select stip.keep_history();
