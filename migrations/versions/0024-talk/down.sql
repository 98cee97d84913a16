delete from stip.notification where kind = 'followed';
delete from stip.notification_preference where kind = 'followed';
alter table stip.notification drop constraint notification_kind, add constraint notification_kind
  check (kind in ('mention', 'comment', 'assigned', 'reminder', 'escalation'));
alter table stip.notification_preference drop constraint notification_preference_kind, add constraint notification_preference_kind
  check (kind in ('mention', 'comment', 'assigned', 'reminder', 'escalation'));
select stip.drop_history('presence_preference');
select stip.drop_history('subscription');
select stip.drop_history('comment_mention');
select stip.drop_history('comment');
drop table stip.presence_preference;
drop table stip.subscription;
drop table stip.comment_mention;
drop table stip.comment;
drop function stip.guard_comment_thread();
drop function stip.guard_comment();
select stip.keep_history();
