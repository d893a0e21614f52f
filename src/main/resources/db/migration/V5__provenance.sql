-- Where each text came from, and which of the program's rules read it.
alter table report add column commit_id varchar(64);
alter table report_revision add column commit_id varchar(64);
alter table source_file add column rules varchar(64);

-- The process that a run belongs to and when it last said that it goes on; whether the run's list of files is still kept.
alter table import_run add column process varchar(400);
alter table import_run add column alive_at timestamp with time zone;
alter table import_run add column forgotten boolean default false not null;
create index import_file_by_remarks on import_file (remarks_of);
