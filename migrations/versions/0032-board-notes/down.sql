select stip.drop_history('board_note');
drop table stip.board_note;
select stip.keep_history();
