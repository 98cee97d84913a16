delete from stip.status_threshold where measure = 'years_late';
alter table stip.status_threshold
  drop constraint status_threshold_measure,
  add constraint status_threshold_measure check (measure in ('slip_first', 'slip_current',
    'milestones_overdue', 'overspend_first', 'overspend_amount', 'overspend_current', 'owner_missing', 'vacancies_late',
    'obligations_late', 'update_late', 'indicators_behind', 'risk_score', 'measures_late'));
