-- Summary and outlook of drafts go back to where they were; other sections have no place there.
update stip.report r set summary = s.text, version = r.version + 1 from stip.report_section s
  where s.organisation_id = r.organisation_id and s.report_id = r.id and s.section = 'summary' and r.state = 'draft';
update stip.report r set outlook = s.text, version = r.version + 1 from stip.report_section s
  where s.organisation_id = r.organisation_id and s.report_id = r.id and s.section = 'outlook' and r.state = 'draft';
select stip.drop_history('report_review');
select stip.drop_history('report_section');
drop table stip.report_review;
drop table stip.report_section;
drop function stip.guard_report_section();
drop function stip.is_report_section(text);
select stip.keep_history();
