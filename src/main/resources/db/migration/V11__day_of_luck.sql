-- The day on which a person made an action of luck: it was not promised before. For those made earlier, the day of the first
-- change that was kept for them.

alter table follow_up add column lucky_on date;

update follow_up
set lucky_on = (select cast(min(change.changed_at) as date) from follow_up_change change where change.follow_up = follow_up.id)
where lucky_words is not null;
