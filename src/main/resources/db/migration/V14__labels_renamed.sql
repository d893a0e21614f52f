-- Of the reports whose labels moved and of which other rooms were not told: whether they are labeled by other names now, not only
-- by other rules or lines. Search goes by names alone.
alter table report_labeling add column renamed boolean default false not null;
update report_labeling set renamed = untold;
