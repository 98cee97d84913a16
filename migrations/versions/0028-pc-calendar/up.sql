-- The planning and control calendar: which products an organisation accounts with, over which periods, by when, and who signs.
-- Periods of reporting come from it; those that were made by hand stay as they are.

-- Whether numbers or dates never fall; what is absent takes no part.
create function stip.is_in_order(steps integer[]) returns boolean language sql immutable
  return (select coalesce(bool_and(s.step >= s.before), true)
    from (select step, lag(step) over (order by place) as before from unnest(steps) with ordinality u (step, place)
      where step is not null) s);

create table stip.pc_product (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  name_nl stip.label not null,
  name_en stip.label not null,
  scheme text not null constraint pc_product_scheme check (scheme in ('year', 'tertial', 'quarter', 'month', 'own')),
  -- Month in which its year begins, or, of one period of its own, that period.
  first_month smallint not null default 1 constraint pc_product_first_month check (first_month between 1 and 12),
  months smallint not null,
  -- Working days after the end of the period (negative: before it) of: records as they stand, updates due, review, controller
  -- signs, CDO signs, to the executive, to the council, published. Null where the product has no such deadline.
  offsets integer[] not null,
  controller_id uuid,
  controller_deputy_id uuid,
  cdo_id uuid,
  cdo_deputy_id uuid,
  active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint pc_product_name_unique unique (organisation_id, name_nl),
  constraint pc_product_months check (months = case scheme when 'year' then 12 when 'tertial' then 4 when 'quarter' then 3
    when 'month' then 1 else months end and months between 1 and 12),
  constraint pc_product_offsets check (array_ndims(offsets) = 1 and array_length(offsets, 1) = 8
    and -250 <= all (array_remove(offsets, null)) and 250 >= all (array_remove(offsets, null))),
  constraint pc_product_offsets_order check (stip.is_in_order(offsets)),
  constraint pc_product_deputy_of_somebody check ((controller_deputy_id is null or controller_id is not null)
    and (cdo_deputy_id is null or cdo_id is not null)),
  -- Nobody stands on both sides, as signer or as deputy, and nobody is the deputy of themselves.
  constraint pc_product_signers_differ check (controller_id <> cdo_id and controller_id <> cdo_deputy_id
    and controller_deputy_id <> cdo_id and controller_deputy_id <> cdo_deputy_id
    and controller_id <> controller_deputy_id and cdo_id <> cdo_deputy_id),
  constraint pc_product_controller_fk foreign key (organisation_id, controller_id) references stip.person (organisation_id, id),
  constraint pc_product_controller_deputy_fk foreign key (organisation_id, controller_deputy_id)
    references stip.person (organisation_id, id),
  constraint pc_product_cdo_fk foreign key (organisation_id, cdo_id) references stip.person (organisation_id, id),
  constraint pc_product_cdo_deputy_fk foreign key (organisation_id, cdo_deputy_id) references stip.person (organisation_id, id)
);

alter table stip.reporting_period
  drop constraint reporting_period_kind,
  add constraint reporting_period_kind check (kind in ('quarter', 'tertial', 'year', 'month', 'own')),
  add column product_id uuid,
  add column fiscal_year stip.fiscal_year,
  add column number smallint,
  -- Dates or name were set by hand: the calendar leaves the period as it is.
  add column adjusted boolean not null default false,
  add constraint reporting_period_of_calendar check (num_nulls(product_id, fiscal_year, number) in (0, 3)),
  add constraint reporting_period_number_unique unique (organisation_id, product_id, fiscal_year, number),
  add constraint reporting_period_product_fk foreign key (organisation_id, product_id) references stip.pc_product (organisation_id, id),
  drop constraint reporting_period_no_overlap,
  add constraint reporting_period_no_overlap exclude using gist (organisation_id with =, kind with =,
    daterange(start_date::date, end_date::date, '[]') with &&) where (product_id is null),
  add constraint reporting_period_product_no_overlap exclude using gist (organisation_id with =, product_id with =,
    daterange(start_date::date, end_date::date, '[]') with &&) where (product_id is not null);

create table stip.period_deadline (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  reporting_period_id uuid not null,
  kind text not null constraint period_deadline_kind check (kind in ('data_cutoff', 'updates_due', 'review', 'controller_signs',
    'cdo_signs', 'executive', 'council', 'published')),
  due_date stip.calendar_date not null,
  -- Set by hand: the calendar does not move it.
  adjusted boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint period_deadline_unique unique (organisation_id, reporting_period_id, kind),
  constraint period_deadline_period_fk foreign key (organisation_id, reporting_period_id)
    references stip.reporting_period (organisation_id, id) on delete cascade
);
create index period_deadline_by_day on stip.period_deadline (organisation_id, due_date);

-- Held at the end of the transaction, as deadlines move together; the due date of the period is that of its updates.
create function stip.guard_period_deadline() returns trigger language plpgsql as $$
begin
  if not (select coalesce(bool_and(d.due_date >= d.before), true) from (select due_date::date,
      lag(due_date::date) over (order by array_position(array['data_cutoff', 'updates_due', 'review', 'controller_signs',
        'cdo_signs', 'executive', 'council', 'published'], kind)) as before
      from stip.period_deadline where organisation_id = new.organisation_id and reporting_period_id = new.reporting_period_id) d) then
    raise exception 'deadlines out of order' using errcode = 'restrict_violation', constraint = 'period_deadline_order';
  end if;
  return null;
end $$;
create constraint trigger period_deadline_order after insert or update on stip.period_deadline
  deferrable initially deferred for each row execute function stip.guard_period_deadline();

-- What a reviewer said of a project in a period. It stands for the update that was read, and falls away with the next.
create table stip.period_review (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  reporting_period_id uuid not null,
  project_id uuid not null,
  status_update_id uuid not null,
  reviewed_by uuid not null,
  reviewed_at timestamptz not null,
  remark stip.narrative not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint period_review_unique unique (organisation_id, reporting_period_id, project_id),
  constraint period_review_period_fk foreign key (organisation_id, reporting_period_id)
    references stip.reporting_period (organisation_id, id) on delete cascade,
  constraint period_review_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id) on delete cascade,
  constraint period_review_update_fk foreign key (organisation_id, status_update_id)
    references stip.status_update (organisation_id, id) on delete cascade,
  constraint period_review_person_fk foreign key (organisation_id, reviewed_by) references stip.person (organisation_id, id)
);
create index period_review_project on stip.period_review (organisation_id, project_id);

-- Who looks at an update did not write it, and it is of that project.
create function stip.guard_period_review() returns trigger language plpgsql as $$
declare u record;
begin
  select project_id, published_by, state into u from stip.status_update
  where organisation_id = new.organisation_id and id = new.status_update_id;
  if u.project_id is distinct from new.project_id or u.state is distinct from 'published' then
    raise exception 'other update' using errcode = 'restrict_violation', constraint = 'period_review_of_update';
  end if;
  if u.published_by = new.reviewed_by then
    raise exception 'own update' using errcode = 'restrict_violation', constraint = 'period_review_not_own';
  end if;
  return new;
end $$;
create trigger period_review_guard before insert or update on stip.period_review
  for each row execute function stip.guard_period_review();

-- A deputy signs for who is named in the calendar, and says why.
alter table stip.report_signature
  add column deputy_for uuid,
  add column deputy_reason stip.narrative not null default '',
  add constraint report_signature_deputy_reason check ((deputy_for is null) = (btrim(deputy_reason) = '')),
  add constraint report_signature_deputy_fk foreign key (organisation_id, deputy_for) references stip.person (organisation_id, id);

create function stip.guard_report_signer() returns trigger language plpgsql as $$
declare
  named record;
begin
  select case new.role when 'controller' then p.controller_id else p.cdo_id end as signer,
    case new.role when 'controller' then p.controller_deputy_id else p.cdo_deputy_id end as deputy, s.submitted_by into named
  from stip.report_submission s
  join stip.report r on r.organisation_id = s.organisation_id and r.id = s.report_id
  join stip.reporting_period d on d.organisation_id = r.organisation_id and d.id = r.reporting_period_id
  join stip.pc_product p on p.organisation_id = d.organisation_id and p.id = d.product_id
  where s.organisation_id = new.organisation_id and s.id = new.submission_id;
  if named.signer is null then
    if new.deputy_for is not null then perform stip.refuse_report('report_signature_not_named'); end if;
    return new;
  end if;
  if new.person_id = named.submitted_by then perform stip.refuse_report('report_signature_not_author'); end if;
  if not (new.person_id = named.signer and new.deputy_for is null)
    and not (coalesce(new.person_id = named.deputy, false) and coalesce(new.deputy_for = named.signer, false)) then
    perform stip.refuse_report('report_signature_not_named');
  end if;
  return new;
end $$;
create trigger report_signature_named before insert on stip.report_signature
  for each row execute function stip.guard_report_signer();

do $$
declare t text;
begin
  foreach t in array array['pc_product', 'period_deadline', 'period_review'] loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
    execute format('grant select, insert, update, delete on stip.%I to stip_app', t);
  end loop;
end $$;

select stip.keep_history();
