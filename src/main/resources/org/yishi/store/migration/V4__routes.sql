-- The way matters go: procedures as data, and what was said of each stage beside what the record itself shows.

-- The village's own procedures; those that are shipped come with the program.
create table procedure (
    id         integer primary key,
    code       text not null unique,
    definition text not null
) strict;

-- A matter keeps the procedure as it was when it set out.
create table route (
    id             integer primary key,
    topic_id       integer not null references topic (id),
    procedure_code text not null,
    definition     text not null,
    started_on     text not null,
    stopped_on     text,
    stop_reason    text not null default ''
) strict;
create index route_topic on route (topic_id);

create table route_step (
    id       integer primary key,
    route_id integer not null references route (id),
    stage    text not null,
    kind     text not null check (kind in ('DONE', 'LEFT_OUT', 'SENT_BACK')),
    on_day   text not null,
    words    text not null default '',
    held     text,
    check (kind = 'DONE' or held is null)
) strict;
create index route_step_route on route_step (route_id);

-- Who it touches, and what it is filed under; the year for which it is planned.
alter table topic add column touches text not null default '';
alter table topic add column tags text not null default '';
alter table topic add column planned_year integer;

create table topic_file (
    id        integer primary key,
    topic_id  integer not null references topic (id),
    file_name text not null,
    content   blob not null
) strict;
create index topic_file_topic on topic_file (topic_id);

-- Who asks that a meeting be held on it 联名提议. Taken back stays in the record.
create table topic_signature (
    id          integer primary key,
    topic_id    integer not null references topic (id),
    resident_id integer not null references resident (id),
    signed_on   text not null,
    taken_back  integer not null default 0 check (taken_back in (0, 1)),
    unique (topic_id, resident_id)
) strict;

insert or ignore into unsealed_upgrade (version) select 4 where exists (select 1 from journal);

pragma user_version = 4;
