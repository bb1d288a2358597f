-- From a voice to a closed file: topics, tasks with milestones and money, disclosures, evaluations, sheets sent round.

-- A matter 议题, from the first voice to done. Every item that is deliberated or decided belongs to one.
create table topic (
    id            integer primary key,
    number        text not null unique,
    title         text not null check (length(trim(title)) > 0),
    words         text not null default '',
    raised_by     text not null default '',
    resident_id   integer references resident (id),
    unit_id       integer references unit (id),
    way           text not null check (way in
        ('VISIT', 'HOTLINE', 'BOX', 'WECHAT', 'MOTION', 'PARTY', 'MEETING', 'OTHER')),
    raised_on     text not null,
    kind          text not null default '',
    state         text not null check (state in
        ('RAISED', 'TAKEN_UP', 'JOINED', 'HANDED_ON', 'DECLINED', 'CLOSED', 'REOPENED')),
    answer        text not null default '',
    joined_to     integer references topic (id),
    closed_on     text,
    closed_by     text not null default '',
    closing_words text not null default ''
) strict;

create table topic_item (
    item_id  integer primary key references item (id),
    topic_id integer not null references topic (id)
) strict;
create index topic_item_topic on topic_item (topic_id);

insert into topic (id, number, title, raised_by, way, raised_on, state)
    select i.id, substr(m.starts_at, 1, 4) || '-T' || row_number() over
        (partition by substr(m.starts_at, 1, 4) order by i.id), case when trim(i.title) = '' then '—' else i.title end,
        i.presenter, 'MEETING', substr(m.starts_at, 1, 10), 'TAKEN_UP'
    from item i join meeting m on m.id = i.meeting_id
    where i.kind in ('DELIBERATION', 'DECISION', 'ELECTION') and i.removed = 0;
insert into topic_item (item_id, topic_id) select id, id from topic;

-- Tasks learn of a check before they are signed off, of milestones, money and who supervises.
create table task_next (
    id            integer primary key,
    number        text not null unique,
    meeting_id    integer references meeting (id),
    item_id       integer references item (id),
    resolution_id integer references resolution (id),
    topic_id      integer references topic (id),
    title         text not null,
    owner         text not null,
    helpers       text not null,
    supervisor    text not null default '',
    unit_id       integer references unit (id),
    starts_on     text,
    due           text,
    first_due     text,
    times_moved   integer not null default 0,
    funds         text not null default '',
    planned       integer not null default 0 check (planned >= 0),
    state         text not null check (state in
        ('NOT_STARTED', 'IN_PROGRESS', 'WAITING', 'DONE', 'CHECKED', 'SIGNED_OFF', 'GIVEN_UP')),
    list          text not null check (list in ('NEED', 'RESOURCE', 'PROJECT')),
    created_at    text not null
) strict;
insert into task_next (id, number, meeting_id, item_id, resolution_id, topic_id, title, owner, helpers, due, first_due,
        times_moved, state, list, created_at)
    select t.id, t.number, t.meeting_id, t.item_id, t.resolution_id, i.topic_id, t.title, t.owner, t.helpers, t.due,
        t.first_due, t.times_moved, t.state, t.list, t.created_at
    from task t left join topic_item i on i.item_id = t.item_id;
drop table task;
alter table task_next rename to task;
create index task_meeting on task (meeting_id);
create index task_topic on task (topic_id);
create index due_move_task on due_move (task_id);

create table milestone (
    id      integer primary key,
    task_id integer not null references task (id),
    title   text not null check (length(trim(title)) > 0),
    due     text,
    done_on text,
    removed integer not null default 0 check (removed in (0, 1))
) strict;
create index milestone_task on milestone (task_id);

-- percent: how far it is, as told by this report; spent: by this report alone, in fen; poll_id: the vote that closed it.
alter table task_note add column percent integer check (percent between 0 and 100);
alter table task_note add column spent integer not null default 0;
alter table task_note add column poll_id integer references poll (id);

create table note_file (
    id        integer primary key,
    note_id   integer not null references task_note (id),
    file_name text not null,
    content   blob not null
) strict;
create index note_file_note on note_file (note_id);

-- What is put up 公示、公开: days are counted from the day after it is put up.
create table disclosure (
    id            integer primary key,
    number        text not null unique,
    topic_id      integer references topic (id),
    resolution_id integer references resolution (id),
    task_id       integer references task (id),
    kind          text not null,
    title         text not null check (length(trim(title)) > 0),
    body          text not null,
    days          integer not null check (days >= 0),
    working_days  integer not null check (working_days in (0, 1)),
    source        text not null,
    planned_on    text not null,
    put_up        text,
    until         text,
    taken_down    text,
    place         text not null default '',
    contact       text not null default '',
    ending        text not null default '',
    void_reason   text
) strict;
create index disclosure_topic on disclosure (topic_id);

create table objection (
    id            integer primary key,
    disclosure_id integer not null references disclosure (id),
    taken_on      text not null,
    raised_by     text not null,
    words         text not null check (length(trim(words)) > 0),
    answer        text not null default '',
    answered_on   text,
    answered_by   text not null default ''
) strict;
create index objection_disclosure on objection (disclosure_id);

-- Days that are not as the week says: 1 works though it is a weekend, 0 is free though it is not.
create table special_day (
    id    integer primary key,
    day   text not null unique,
    works integer not null check (works in (0, 1)),
    name  text not null
) strict;

-- 满意度测评: who was asked is drawn from a seed that is shown; the answers bear no name.
create table survey (
    id        integer primary key,
    topic_id  integer not null references topic (id),
    title     text not null check (length(trim(title)) > 0),
    seed      integer not null,
    method    text not null,
    share_num integer not null check (share_num >= 0),
    share_den integer not null check (share_den > 0),
    opened_on text not null,
    closed_on text,
    result    text not null default ''
) strict;
create index survey_topic on survey (topic_id);

create table survey_asked (
    id          integer primary key,
    survey_id   integer not null references survey (id),
    resident_id integer not null references resident (id),
    unit_name   text not null
) strict;
create index survey_asked_survey on survey_asked (survey_id);

create table survey_answer (
    id         integer primary key,
    survey_id  integer not null references survey (id),
    unit_name  text not null default '',
    step       integer not null check (step between 1 and 5),
    remark     text not null default '',
    taken_back integer not null default 0 check (taken_back in (0, 1))
) strict;
create index survey_answer_survey on survey_answer (survey_id);

-- A follow-up sheet that went out, with what its rows said then: what comes back is compared with it.
create table sheet (
    id      integer primary key,
    sent_at text not null,
    who     text not null,
    said    text not null
) strict;

create table saved_filter (
    id         integer primary key,
    place      text not null,
    name       text not null check (length(trim(name)) > 0),
    definition text not null,
    unique (place, name)
) strict;

-- What the lights of a task mean here; places differ.
create table legend (
    id         integer primary key check (id = 1),
    definition text not null
) strict;

insert or ignore into unsealed_upgrade (version) select 3 where exists (select 1 from journal);

pragma user_version = 3;
