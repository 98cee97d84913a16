select stip.drop_history('house_style');
drop function stip.claim_output_job(text, timestamptz, interval);
drop function stip.sweep_outputs(timestamptz);
drop table stip.house_style, stip.house_logo, stip.output_file, stip.output_job;
drop function stip.guard_output_job();
drop function stip.tell_output();
drop function stip.contrast_with_white(text);
do $$ begin
  execute replace(pg_get_functiondef('stip_history.is_tracked(text)'::regprocedure),
    '''house_logo''::text, ''output_job''::text, ''output_file''::text, ', '');
end $$;
select stip.keep_history();
