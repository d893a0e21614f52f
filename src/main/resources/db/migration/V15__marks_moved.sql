-- Of the reports whose labels moved and of which other rooms were not told: whether other actions of theirs change the Golden Path now.
-- Search takes over names by themselves, but indexes these reports again.
alter table report_labeling add column remarked boolean default false not null;
