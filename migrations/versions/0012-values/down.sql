drop trigger ship_reference_items on stip.organisation;
drop function stip.ship_to_new_organisation(), stip.ship_reference_items(uuid), stip.shipped_reference_items();
select stip.drop_history('obligation'), stip.drop_history('trade_off_value'), stip.drop_history('trade_off'),
  stip.drop_history('project_safeguard'), stip.drop_history('project_characteristics'), stip.drop_history('reference_item');
drop table stip.obligation, stip.trade_off_value, stip.trade_off, stip.project_safeguard, stip.project_characteristics,
  stip.reference_item;
drop function stip.check_trade_off_values();
select stip.keep_history();
