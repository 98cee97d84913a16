drop trigger tell_session_end on stip.session;
drop function stip.tell_session_end();
drop trigger tell_change on stip_history.change;
drop function stip_history.tell_change();
select stip.keep_history();
