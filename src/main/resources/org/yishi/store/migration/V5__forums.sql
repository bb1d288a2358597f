-- Deliberation beside voting: who was drawn, groups, opinions, questionnaires, budgets, compacts; lists of topics.

-- ---- Drawn by lot 抽签: who may take part in a meeting; the seed and the plan tell it again. ----
create table lot (
    id          integer primary key,
    meeting_id  integer not null references meeting (id),
    drawn_at    text not null,
    seed        integer not null,
    plan        text not null,
    void_reason text
) strict;
create index lot_meeting on lot (meeting_id);

-- place: from 1 within the stratum, substitutes behind those drawn. stands_for: who declined and made room for this
-- substitute; attendee_id: the line of the list that was made for one who comes and was not on it.
create table lot_person (
    id          integer primary key,
    lot_id      integer not null references lot (id),
    resident_id integer not null references resident (id),
    stratum     text not null,
    place       integer not null check (place >= 1),
    substitute  integer not null check (substitute in (0, 1)),
    answer      text not null default 'OPEN' check (answer in ('OPEN', 'COMES', 'DECLINES')),
    reason      text not null default '',
    answered_at text,
    stands_for  integer references lot_person (id),
    attendee_id integer references attendee (id),
    unique (lot_id, resident_id)
) strict;

-- ---- Groups 小组. ----
create table team (
    id          integer primary key,
    meeting_id  integer not null references meeting (id),
    number      integer not null,
    name        text not null,
    room        text not null default '',
    facilitator text not null default '',
    note_taker  text not null default '',
    terms       text not null,
    removed     integer not null default 0 check (removed in (0, 1))
) strict;
create index team_meeting on team (meeting_id);

create table team_seat (
    id          integer primary key,
    team_id     integer not null references team (id),
    attendee_id integer not null references attendee (id),
    gone        integer not null default 0 check (gone in (0, 1))
) strict;
create index team_seat_team on team_seat (team_id);

-- ---- Opinions 意见 and proposals 方案. ----
-- went_to: the agenda item as which the proposal goes on.
create table proposal (
    id          integer primary key,
    meeting_id  integer not null references meeting (id),
    item_id     integer references item (id),
    number      integer not null,
    title       text not null check (length(trim(title)) > 0),
    words       text not null default '',
    went_to     integer references item (id),
    dropped     text
) strict;
create index proposal_meeting on proposal (meeting_id);

-- The words of a proposal as they once were; never changed.
create table proposal_text (
    id          integer primary key,
    proposal_id integer not null references proposal (id),
    number      integer not null,
    title       text not null,
    words       text not null,
    at          text not null,
    unique (proposal_id, number)
) strict;

create table opinion (
    id          integer primary key,
    meeting_id  integer not null references meeting (id),
    item_id     integer references item (id),
    team_id     integer references team (id),
    kind        text not null check (kind in ('CONCERN', 'SUGGESTION', 'QUESTION')),
    words       text not null check (length(trim(words)) > 0),
    said_by     text not null default '',
    heading     text not null default '',
    joined_to   integer references opinion (id),
    proposal_id integer references proposal (id),
    answer      text not null default '',
    answered_by text not null default '',
    adoption    text not null default 'OPEN' check (adoption in ('OPEN', 'TAKEN', 'PARTLY', 'NOT_TAKEN')),
    reason      text not null default '',
    task_id     integer references task (id),
    taken_at    text not null,
    taken_back  text
) strict;
create index opinion_meeting on opinion (meeting_id);

create table dots (
    id          integer primary key,
    proposal_id integer not null references proposal (id),
    team_id     integer references team (id),
    count       integer not null check (count >= 0),
    taken_back  integer not null default 0 check (taken_back in (0, 1))
) strict;
create index dots_proposal on dots (proposal_id);

-- How many dots each person has in a meeting.
create table dot_rule (
    meeting_id integer primary key references meeting (id),
    each_has   integer not null check (each_has between 1 and 99)
) strict;

-- Speaking rules 发言规则 of a meeting, as switches.
create table floor_rules (
    meeting_id integer primary key references meeting (id),
    rules      text not null
) strict;

-- ---- Questionnaires 问卷, before and after. No form bears a name; a code ties the two of one person. ----
-- second: the answers as a second person typed them from the same paper, to check the typing.
create table questionnaire (
    id         integer primary key,
    meeting_id integer not null references meeting (id),
    title      text not null check (length(trim(title)) > 0),
    questions  text not null,
    closed     integer not null default 0 check (closed in (0, 1))
) strict;
create index questionnaire_meeting on questionnaire (meeting_id);

create table response (
    id               integer primary key,
    questionnaire_id integer not null references questionnaire (id),
    wave             text not null check (wave in ('BEFORE', 'AFTER')),
    code             text not null default '',
    team             text not null default '',
    answers          text not null,
    remark           text not null default '',
    second           text not null default '',
    taken_back       integer not null default 0 check (taken_back in (0, 1))
) strict;
create index response_questionnaire on response (questionnaire_id);

-- ---- Participatory budget 参与式预算. Money in fen; one budget a meeting. ----
create table budget (
    id         integer primary key,
    meeting_id integer not null unique references meeting (id),
    title      text not null check (length(trim(title)) > 0),
    purse      integer not null check (purse >= 0),
    settings   text not null
) strict;

create table budget_project (
    id        integer primary key,
    budget_id integer not null references budget (id),
    number    integer not null,
    title     text not null check (length(trim(title)) > 0),
    cost      integer not null check (cost >= 0),
    words     text not null default '',
    dropped   text
) strict;
create index budget_project_budget on budget_project (budget_id);

create table budget_result (
    id        integer primary key,
    budget_id integer not null references budget (id),
    wave      text not null check (wave in ('BEFORE', 'AFTER')),
    source    text not null,
    scores    text not null,
    void_reason text
) strict;
create index budget_result_budget on budget_result (budget_id);

create table amendment (
    id         integer primary key,
    budget_id  integer not null references budget (id),
    number     integer not null,
    kind       text not null check (kind in ('CUT', 'RAISE', 'ADD', 'DROP')),
    project_id integer references budget_project (id),
    title      text not null default '',
    words      text not null check (length(trim(words)) > 0),
    cost       integer check (cost >= 0),
    was        integer not null default 0 check (was >= 0),
    backers    text not null,
    state      text not null check (state in ('OPEN', 'CARRIED', 'LOST', 'WITHDRAWN')),
    poll_id    integer references poll (id),
    carried_at integer not null default 0,
    reason     text not null default '',
    unique (budget_id, number)
) strict;
create index amendment_budget on amendment (budget_id);

-- ---- Village rules and compacts 村规民约、居民公约. ----
create table compact (
    id       integer primary key,
    kind     text not null check (kind in ('VILLAGE_RULES', 'RESIDENTS_COMPACT', 'CHARTER')),
    title    text not null check (length(trim(title)) > 0),
    topic_id integer references topic (id)
) strict;

-- A text that was adopted, in force or not, is never changed: a draft follows it.
create table compact_version (
    id         integer primary key,
    compact_id integer not null references compact (id),
    number     integer not null,
    text       text not null,
    reasons    text not null default '{}',
    state      text not null check (state in ('DRAFT', 'ADOPTED', 'DROPPED')),
    made_on    text not null,
    adopted_on text,
    adoption   text,
    filed_on   text,
    put_up_on  text,
    in_force   text,
    ended      text,
    unique (compact_id, number)
) strict;
create trigger adopted_texts_stand before update of text on compact_version
when old.state = 'ADOPTED' and new.text <> old.text
begin select raise(abort, 'an adopted text is never changed'); end;
create trigger compact_versions_are_kept before delete on compact_version
begin select raise(abort, 'a version is never deleted'); end;

create table compact_suggestion (
    id          integer primary key,
    version_id  integer not null references compact_version (id),
    article     text not null default '',
    words       text not null check (length(trim(words)) > 0),
    said_by     text not null default '',
    taken_on    text not null,
    answer      text not null default '',
    state       text not null check (state in ('OPEN', 'TAKEN', 'PARTLY', 'NOT_TAKEN', 'TAKEN_BACK')),
    answered_by text not null default ''
) strict;
create index compact_suggestion_version on compact_suggestion (version_id);

-- Looked at by the village's lawyer or the township.
create table compact_review (
    id         integer primary key,
    version_id integer not null references compact_version (id),
    who        text not null check (length(trim(who)) > 0),
    sent_on    text,
    answered_on text,
    words      text not null default '',
    agrees     integer check (agrees in (0, 1))
) strict;
create index compact_review_version on compact_review (version_id);

create table compact_vote (
    id         integer primary key,
    version_id integer not null references compact_version (id),
    poll_id    integer references poll (id),
    article    text not null default '',
    words      text not null default '',
    carried    integer not null check (carried in (0, 1)),
    held       text not null
) strict;
create index compact_vote_version on compact_vote (version_id);

-- ---- Matters 议题: what was told to whom raised them, and the plan of a year. ----
-- Each voice is told for itself; one that was joined to another has a row of its own in topic.
create table topic_told (
    id         integer primary key,
    topic_id   integer not null references topic (id),
    told_on    text not null,
    way        text not null check (way in ('SLIP', 'VISIT', 'PHONE', 'WECHAT', 'MEETING', 'OTHER')),
    told_by    text not null default '',
    words      text not null,
    taken_back integer not null default 0 check (taken_back in (0, 1))
) strict;
create index topic_told_topic on topic_told (topic_id);

-- The year itself stands in topic.planned_year; what is not planned any more keeps its row.
create table topic_plan (
    topic_id integer primary key references topic (id),
    quarter  integer check (quarter between 1 and 4),
    body     text not null default '',
    note     text not null default ''
) strict;

-- ---- Petitions 联名提议: of which body a meeting is asked for, and under which of its rules of asking. ----
create table petition (
    topic_id integer primary key references topic (id),
    body     text not null,
    place    integer not null default 0 check (place >= 0)
) strict;

-- ---- The year: what a village wants to be reminded of beside what the law asks. ----
create table year_date (
    id     integer primary key,
    day    text not null,
    title  text not null check (length(trim(title)) > 0),
    ends   integer not null default 0 check (ends in (0, 1)),
    note   text not null default '',
    done   text,
    removed integer not null default 0 check (removed in (0, 1))
) strict;

-- ---- The way matters go: the moment a matter was sent back, and the papers of a stage. ----
-- last_notice: the newest notice at that moment; what hangs since then bears a higher id.
alter table route_step add column noted_at text;
alter table route_step add column last_notice integer;

-- A paper filed with a stage: the file itself, or the words that tell where it is kept.
create table route_paper (
    id         integer primary key,
    route_id   integer not null references route (id),
    stage      text not null,
    kind       text not null,
    file_name  text not null default '',
    content    blob,
    words      text not null default '',
    noted_on   text not null,
    taken_back integer not null default 0 check (taken_back in (0, 1)),
    check (file_name <> '' or words <> '')
) strict;
create index route_paper_route on route_paper (route_id);

insert or ignore into unsealed_upgrade (version) select 5 where exists (select 1 from journal);

pragma user_version = 5;
