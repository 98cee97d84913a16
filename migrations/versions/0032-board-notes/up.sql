-- What whoever presents to the board wants to say at a slide: prepared by one, read by who presents. Kept beside the source of the
-- slides, a sealed report or the records of now, and never in it.
create table stip.board_note (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  -- The sealed report that is presented; null for the records of now.
  report_id uuid,
  -- Key of the slide, as the address of the presentation has it.
  slide text not null,
  text text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint board_note_once unique nulls not distinct (organisation_id, report_id, slide),
  constraint board_note_slide check (length(slide) between 1 and 300 and slide !~ '[[:cntrl:]]'),
  constraint board_note_text_length check (length(text) <= 4000),
  constraint board_note_report_fk foreign key (organisation_id, report_id)
    references stip.report (organisation_id, id) on delete cascade
);

alter table stip.board_note enable row level security;
create policy organisation_only on stip.board_note using (organisation_id = (select stip.current_organisation()));
grant select, insert, update, delete on stip.board_note to stip_app;

select stip.keep_history();
