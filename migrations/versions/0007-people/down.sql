select stip.drop_history(t) from unnest(array['assignment', 'vacancy', 'capacity', 'person_skill', 'skill', 'team_member', 'team']) t;
drop table stip.assignment, stip.vacancy, stip.capacity, stip.person_skill, stip.skill, stip.team_member, stip.team;
-- Who had a role that there was no name for is a member of the project.
delete from stip.project_role r where r.role in
  ('programme_manager', 'data_owner', 'security_officer', 'architect', 'information_adviser', 'data_engineer',
   'data_analyst', 'legal_adviser', 'communication_adviser')
  and exists (select from stip.project_role o where o.organisation_id = r.organisation_id and o.project_id = r.project_id
    and o.person_id = r.person_id and (o.role = 'member' or o.role in
      ('programme_manager', 'data_owner', 'security_officer', 'architect', 'information_adviser', 'data_engineer',
       'data_analyst', 'legal_adviser', 'communication_adviser') and o.id < r.id));
update stip.project_role set role = 'member' where role not in
  ('executive_sponsor', 'political_sponsor', 'project_leader', 'controller', 'data_steward', 'privacy_officer', 'member');
alter table stip.project_role
  drop constraint project_role_role,
  add constraint project_role_role check (role in
    ('executive_sponsor', 'political_sponsor', 'project_leader', 'controller', 'data_steward', 'privacy_officer', 'member')),
  drop column start_date,
  drop column end_date;
alter table stip.organisation drop column full_time_hours;
drop domain stip.weekly_hours, stip.fte;
select stip.keep_history();
