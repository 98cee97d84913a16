drop view if exists stip.current_status, stip.standing_status, stip.project_year_money;
