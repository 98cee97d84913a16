select stip.drop_history('indicator_target'), stip.drop_history('benefit'), stip.drop_history('strategy_step');
drop table stip.indicator_target, stip.benefit, stip.strategy_step;
select stip.keep_history();
