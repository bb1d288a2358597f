-- What is private is sealed and does not stay for ever.

-- ---- The lock 口令: the file's own key, sealed once by the passphrase and once by the printed recovery code. ----
-- The key that is sealed never changes with the passphrase. active = 0: the slot opens nothing any more, its key is gone.
create table lock_slot (
    id         integer primary key,
    kind       text not null check (kind in ('PASSPHRASE', 'RECOVERY')),
    salt       text not null,
    memory_kib integer not null check (memory_kib > 0),
    passes     integer not null check (passes > 0),
    lanes      integer not null check (lanes > 0),
    sealed_key text not null,
    made_at    text not null,
    active     integer not null default 1 check (active in (0, 1))
) strict;

-- ---- Those who left 匿名: months after which nothing of a person who moved away is kept but counts. ----
alter table resident add column left_on text;
alter table resident add column anonymised_on text;
create table retention (
    id     integer primary key check (id = 1),
    months integer not null check (months >= 0)
) strict;

insert or ignore into unsealed_upgrade (version) select 6 where exists (select 1 from journal);

pragma user_version = 6;
