-- The catalogue as people edit it: original, never touched by an import. The newest version is the one that holds.
create table catalogue_version (
    number      integer                  not null primary key,
    fingerprint varchar(64)              not null,
    body        varchar                  not null,
    origin      varchar(16)              not null,
    created_by  varchar(200)             not null,
    created_at  timestamp with time zone not null,
    note        varchar(2000)
);

-- By which catalogue a report is labeled, when another catalogue last changed its labels, and whether that is still to be told.
create table report_labeling (
    report_id  bigint                  not null primary key references report (id),
    catalogue  varchar(64)             not null,
    changed_at timestamp with time zone,
    untold     boolean default false   not null
);

-- What the labels of a report were derived from, so that another catalogue needs no reading.
create table report_label_source (
    report_id bigint  not null primary key references report (id),
    body      varchar not null
);
