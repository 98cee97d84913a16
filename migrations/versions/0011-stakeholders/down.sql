select stip.drop_history(t) from unnest(array['stakeholder_contact', 'stakeholder_project', 'stakeholder_step', 'stakeholder',
  'stakeholder_kind']) t;
drop table stip.stakeholder_contact, stip.stakeholder_project, stip.stakeholder_step, stip.stakeholder, stip.stakeholder_kind;
select stip.keep_history();
