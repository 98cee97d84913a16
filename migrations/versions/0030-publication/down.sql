-- What was published goes with it; the sealed reports it was taken from stay.
drop function stip.is_public_slug_taken(text);
drop function stip.public_publications(text, uuid);
drop trigger report_step_withdraws on stip.report_step;
drop function stip.withdraw_publication();
select stip.drop_history('publication');
select stip.drop_history('public_page');
drop table stip.publication;
drop function stip.guard_publication();
drop table stip.public_page;
drop function stip.guard_public_page();
select stip.keep_history();
