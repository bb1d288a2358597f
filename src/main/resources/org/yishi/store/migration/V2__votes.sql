-- Votes nobody can dispute: recounts beside first counts, totals per candidate, several posts, the order of a roll call.

alter table poll add column checked_by text not null default '';
alter table poll add column call_seed integer;
alter table poll add column posts text not null default '[]';

-- A count set aside because of an objection: kept whole, as it stood. The counts of the recount bear its round.
create table recount (
    id      integer primary key,
    poll_id integer not null references poll (id),
    at      text not null,
    reason  text not null check (length(trim(reason)) > 0),
    before  text not null
) strict;
create index recount_poll on recount (poll_id);
create trigger recounts_are_kept before delete on recount
begin select raise(abort, 'a recount is never deleted'); end;
create trigger recounts_stand before update on recount
begin select raise(abort, 'what was counted first is never changed'); end;

alter table poll_count add column round integer not null default 0;
alter table poll_count add column holder_id integer references attendee (id);
alter table ballot add column round integer not null default 0;

-- Who holds votes of others gives several voices; in a secret vote nobody may be told from the rest.
create trigger secret_votes_have_no_holders before insert on poll_count
when new.holder_id is not null and (select secret from poll where id = new.poll_id) = 1
begin select raise(abort, 'a secret vote keeps only counts'); end;

create trigger secret_votes_get_no_holders before update on poll_count
when new.holder_id is not null and (select secret from poll where id = new.poll_id) = 1
begin select raise(abort, 'a secret vote keeps only counts'); end;
create trigger secret_votes_get_no_voices before update on poll_voice
when (select secret from poll where id = new.poll_id) = 1
begin select raise(abort, 'a secret vote keeps only counts'); end;
create trigger secret_stays_secret before update of secret on poll
when old.secret <> new.secret
begin select raise(abort, 'whether a vote is secret never changes'); end;

-- Totals typed: by the hall's one teller (''), or by each of two people who do not see the other's figures.
create table typed_totals (
    id      integer primary key,
    poll_id integer not null references poll (id),
    round   integer not null default 0,
    teller  text not null,
    votes   text not null,
    valid   integer not null check (valid >= 0),
    invalid integer not null check (invalid >= 0),
    blank   integer not null check (blank >= 0)
) strict;
create index typed_totals_poll on typed_totals (poll_id);
create trigger typed_totals_are_kept before delete on typed_totals
begin select raise(abort, 'a count is never deleted'); end;
insert into typed_totals (poll_id, teller, votes, valid, invalid, blank)
    select poll_id, teller, json_array(yes, no, abstain), yes + no + abstain, invalid, 0 from blind_count order by id;
drop table blind_count;

-- A published vote stands, unless an objection sets its count aside first: then it is counted again.
drop trigger published_polls_stand;
create trigger published_polls_stand before update on poll
when old.state in ('PUBLISHED', 'VOID')
    and not (old.state = 'PUBLISHED' and new.state = 'VOID')
    and not (old.state = 'PUBLISHED' and new.state = 'OPEN' and new.closed = old.closed and exists
        (select 1 from recount r where r.poll_id = old.id and json_extract(r.before, '$.wasPublished') = 1
            and json_extract(r.before, '$.verdict') = json(old.verdict)
            and r.id = (select max(id) from recount where poll_id = old.id)))
begin select raise(abort, 'a published vote is never changed'); end;

-- Rows that a migration changes are sealed anew by the program; until it has done so, the version stands here.
create table unsealed_upgrade (version integer primary key) strict;
insert into unsealed_upgrade (version) select 2 where exists (select 1 from journal);

pragma user_version = 2;
