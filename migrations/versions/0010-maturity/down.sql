select stip.drop_history(t) from unnest(array['maturity_target', 'maturity_path', 'maturity_score', 'maturity_assessment',
  'maturity_criterion', 'maturity_area', 'maturity_level', 'maturity_model']) t;
drop view stip.standing_assessment;
drop table stip.maturity_target, stip.maturity_path, stip.maturity_score, stip.maturity_assessment, stip.maturity_criterion,
  stip.maturity_area, stip.maturity_level, stip.maturity_model;
drop function stip.guard_maturity_target(), stip.guard_maturity_score(), stip.guard_maturity_assessment(),
  stip.check_maturity_levels(), stip.guard_maturity_model_part(), stip.guard_maturity_model(), stip.organisation_exists(uuid);
drop domain stip.half_level;
select stip.keep_history();
