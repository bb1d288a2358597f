-- The village file. Times are ISO-8601 text with offset, dates ISO dates, areas whole 0.01 m2.
-- Rules, bodies, electorates and verdicts that were frozen at a moment are kept as JSON: they are read whole or not at all.

create table village (
    id       integer primary key check (id = 1),
    name     text not null check (length(trim(name)) > 0),
    kind     text not null check (kind in ('VILLAGE', 'COMMUNITY')),
    county   text not null,
    township text not null
) strict;

create table unit (
    id   integer primary key,
    kind text not null check (kind in ('GRID', 'MICRO_GRID', 'GROUP')),
    name text not null,
    unique (kind, name)
) strict;

create table household (
    id        integer primary key,
    number    text not null,
    head_name text not null,
    address   text not null,
    grid_id   integer references unit (id)
) strict;
create index household_number on household (number);

-- salt: keeps the journal's digests of this row from being guessed once the row is anonymised.
create table resident (
    id           integer primary key,
    name         text not null check (length(trim(name)) > 0),
    initials     text not null,
    alias        text not null,
    gender       text not null check (gender in ('MALE', 'FEMALE', 'UNKNOWN')),
    birth        text not null,
    phone        text not null,
    id_number    text not null,
    household_id integer references household (id),
    relation     text not null,
    grid_id      integer references unit (id),
    group_id     integer references unit (id),
    roles        text not null,
    area         integer not null check (area >= 0),
    note         text not null,
    retired      text,
    salt         text not null default (hex(randomblob(16)))
) strict;
create index resident_household on resident (household_id);
create index resident_name on resident (name);

create table body (
    id         integer primary key,
    code       text not null,
    holds_from text not null,
    definition text not null,
    unique (code, holds_from)
) strict;

create table meeting (
    id            integer primary key,
    year          integer not null,
    serial        integer not null,
    body          text not null,
    title         text not null,
    place         text not null,
    starts_at     text not null,
    host          text not null,
    recorder      text not null,
    state         text not null check (state in ('PLANNED', 'RUNNING', 'ENDED', 'CANCELLED')),
    notice_sent   text,
    party_studied text,
    opened_at     text,
    ended_at      text,
    unique (year, serial)
) strict;

-- removed: an item taken off the agenda before the meeting; the row stays.
create table item (
    id              integer primary key,
    meeting_id      integer not null references meeting (id),
    position        integer not null,
    kind            text not null check (kind in ('REPORT', 'DELIBERATION', 'DECISION', 'ELECTION', 'OTHER')),
    matter          text not null,
    title           text not null,
    presenter       text not null,
    planned_minutes integer not null check (planned_minutes >= 0),
    text            text not null,
    state           text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'SKIPPED')),
    used_seconds    integer not null default 0,
    running_since   text,
    removed         integer not null default 0 check (removed in (0, 1))
) strict;
create index item_meeting on item (meeting_id);

create table attachment (
    id        integer primary key,
    item_id   integer not null references item (id),
    file_name text not null,
    content   blob not null
) strict;
create index attachment_item on attachment (item_id);

create table attendee (
    id          integer primary key,
    meeting_id  integer not null references meeting (id),
    number      integer not null,
    resident_id integer references resident (id),
    name        text not null,
    label       text not null,
    initials    text not null,
    gender      text not null,
    group_name  text not null,
    household   text not null,
    standing    text not null,
    capacity    text not null check (capacity in ('ENTITLED', 'OBSERVER')),
    heads       integer not null check (heads >= 0),
    households  integer not null check (households >= 0),
    area        integer not null check (area >= 0),
    struck      integer not null default 0 check (struck in (0, 1)),
    salt        text not null default (hex(randomblob(16)))
) strict;
create index attendee_meeting on attendee (meeting_id);
-- Who has several posts is on the list once.
create unique index attendee_once on attendee (meeting_id, resident_id) where struck = 0;

create table presence (
    id          integer primary key,
    attendee_id integer not null references attendee (id),
    kind        text not null check (kind in ('IN', 'OUT', 'EXCUSED')),
    at          text not null,
    note        text not null,
    taken_back  text
) strict;
create index presence_attendee on presence (attendee_id);

create table proxy (
    id           integer primary key,
    principal_id integer not null references attendee (id),
    holder_id    integer not null references attendee (id),
    authority    text not null,
    given_at     text not null,
    ended_at     text,
    check (principal_id <> holder_id)
) strict;
create index proxy_principal on proxy (principal_id);

create table speech (
    id             integer primary key,
    item_id        integer not null references item (id),
    attendee_id    integer references attendee (id),
    name           text not null,
    state          text not null check (state in ('QUEUED', 'RUNNING', 'PAUSED', 'DONE', 'WITHDRAWN')),
    queued_at      text not null,
    spoken_seconds integer not null default 0,
    running_since  text,
    limit_seconds  integer not null,
    stance         text not null check (stance in ('NONE', 'FOR', 'AGAINST', 'SUGGESTION')),
    text           text not null
) strict;
create index speech_item on speech (item_id);

create table poll (
    id          integer primary key,
    item_id     integer not null references item (id),
    number      text not null,
    question    text not null,
    contest     text not null,
    unsealed_at text,
    form        text not null check (form in ('HANDS', 'ROLL_CALL', 'PAPER')),
    secret      integer not null check (secret in (0, 1)),
    rule        text not null,
    state       text not null check (state in ('OPEN', 'CLOSED', 'PUBLISHED', 'VOID')),
    opened_at   text not null,
    opened      text not null,
    closed_at   text,
    closed      text,
    verdict     text,
    choosing    text,
    caller      text not null default '',
    teller      text not null default '',
    scrutineer  text not null default '',
    reason      text not null default '',
    void_reason text
) strict;
create index poll_item on poll (item_id);

-- Every count typed; of each block and unit the latest that was not taken back holds, and the tally is their sum.
create table poll_count (
    id         integer primary key,
    poll_id    integer not null references poll (id),
    at         text not null,
    block      text not null default '',
    teller     text not null default '',
    measure    text not null check (measure in ('HEADS', 'HOUSEHOLDS', 'AREA')),
    yes        integer not null check (yes >= 0),
    no         integer not null check (no >= 0),
    abstain    integer not null check (abstain >= 0),
    invalid    integer not null check (invalid >= 0),
    taken_back integer not null default 0 check (taken_back in (0, 1))
) strict;
create index poll_count_poll on poll_count (poll_id);

-- Papers of a secret vote, one row each as they were unfolded: nothing here tells whose one is, or when it was cast.
create table ballot (
    id         integer primary key,
    poll_id    integer not null references poll (id),
    marks      text not null,
    flaw       text check (flaw in ('BLANK', 'TOO_MANY', 'UNCLEAR', 'NOT_OURS', 'SIGNED', 'OTHER')),
    taken_back integer not null default 0 check (taken_back in (0, 1))
) strict;
create index ballot_poll on ballot (poll_id);

-- What each of two people typed without seeing the other's figures.
create table blind_count (
    id      integer primary key,
    poll_id integer not null references poll (id),
    teller  text not null,
    yes     integer not null check (yes >= 0),
    no      integer not null check (no >= 0),
    abstain integer not null check (abstain >= 0),
    invalid integer not null check (invalid >= 0)
) strict;
create index blind_count_poll on blind_count (poll_id);

create table poll_papers (
    id       integer primary key,
    poll_id  integer not null references poll (id),
    at       text not null,
    issued   integer not null check (issued >= 0),
    returned integer not null check (returned >= 0)
) strict;
create index poll_papers_poll on poll_papers (poll_id);

-- Roll calls only: a secret vote has no row here, by trigger.
create table poll_voice (
    id          integer primary key,
    poll_id     integer not null references poll (id),
    attendee_id integer not null references attendee (id),
    choice      text not null check (choice in ('YES', 'NO', 'ABSTAIN')),
    at          text not null,
    taken_back  integer not null default 0 check (taken_back in (0, 1))
) strict;
create unique index poll_voice_once on poll_voice (poll_id, attendee_id) where taken_back = 0;

create table resolution (
    id       integer primary key,
    item_id  integer not null references item (id),
    poll_id  integer references poll (id),
    number   text not null unique,
    title    text not null,
    text     text not null,
    way      text not null check (way in ('CARRY_OUT', 'SUPERVISE', 'HAND_ON', 'NOT_TAKEN_UP')),
    way_note text not null,
    at       text not null
) strict;
create index resolution_item on resolution (item_id);

create table task (
    id            integer primary key,
    number        text not null unique,
    meeting_id    integer references meeting (id),
    item_id       integer references item (id),
    resolution_id integer references resolution (id),
    title         text not null,
    owner         text not null,
    helpers       text not null,
    due           text,
    first_due     text,
    times_moved   integer not null default 0,
    state         text not null
        check (state in ('NOT_STARTED', 'IN_PROGRESS', 'WAITING', 'DONE', 'SIGNED_OFF', 'GIVEN_UP')),
    list          text not null check (list in ('NEED', 'RESOURCE', 'PROJECT')),
    created_at    text not null
) strict;
create index task_meeting on task (meeting_id);

create table task_note (
    id      integer primary key,
    task_id integer not null references task (id),
    at      text not null,
    author  text not null,
    text    text not null,
    state   text not null
) strict;
create index task_note_task on task_note (task_id);

create table due_move (
    id      integer primary key,
    task_id integer not null references task (id),
    at      text not null,
    old_due text,
    new_due text not null,
    reason  text not null
) strict;

create table deviation (
    id         integer primary key,
    meeting_id integer not null references meeting (id),
    item_id    integer references item (id),
    what       text not null,
    reason     text not null check (length(trim(reason)) > 0),
    at         text not null
) strict;
create index deviation_meeting on deviation (meeting_id);

create table minutes (
    meeting_id  integer primary key references meeting (id),
    lines       text not null,
    approved_by text not null,
    approved_at text
) strict;

-- The record: one entry a change, each sealed with the hash of the one before and the digests of the rows it wrote.
create table journal (
    seq   integer primary key,
    at    text not null,
    who   text not null,
    kind  text not null,
    event text not null,
    rows  text not null,
    prev  text not null,
    hash  text not null
) strict;

create trigger journal_is_never_changed before update on journal
begin select raise(abort, 'the journal is never changed'); end;
create trigger journal_is_never_deleted before delete on journal
begin select raise(abort, 'the journal is never deleted'); end;

create trigger published_polls_stand before update on poll
when old.state in ('PUBLISHED', 'VOID') and not (old.state = 'PUBLISHED' and new.state = 'VOID')
begin select raise(abort, 'a published vote is never changed'); end;
create trigger polls_are_kept before delete on poll
begin select raise(abort, 'a vote is never deleted'); end;
create trigger ballots_are_kept before delete on ballot
begin select raise(abort, 'a paper is never deleted'); end;
create trigger counts_are_kept before delete on poll_count
begin select raise(abort, 'a count is never deleted'); end;
create trigger secret_votes_have_no_voices before insert on poll_voice
when (select secret from poll where id = new.poll_id) = 1
begin select raise(abort, 'a secret vote keeps only counts'); end;
create trigger approved_minutes_are_locked before update on minutes
when old.approved_at is not null
begin select raise(abort, 'approved minutes are locked'); end;

pragma application_id = 1497977672;
pragma user_version = 1;
