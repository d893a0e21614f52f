-- What the dates of figures in each file of an archive tell: how many put the day first, how many the month, how many can be
-- read in both ways; and the order in which these were read where the file did not tell it, null where by none. A file
-- without such dates has no row.
create table file_dates (
    archive varchar(400) not null,
    origin varchar(2000) not null,
    path varchar(2000) not null,
    day_first integer not null,
    month_first integer not null,
    either_first integer not null,
    read_as varchar(16),
    primary key (archive, origin, path)
);
