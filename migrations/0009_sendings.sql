-- Ways in which word reaches a person outside of Porchlight, set up by that person alone.
create table word_ways (
    id                   uuid        primary key,
    person_id            uuid        not null references people (id) on delete cascade,
    channel              text        not null check (channel in ('push', 'email', 'sms', 'ntfy', 'webhook')),
    -- Sealed: a push subscription, an ntfy topic, a webhook's address and key. E-mail and phone stand with the person.
    address              text,
    -- Keyed: one browser is one way.
    address_fingerprint  text        unique,
    -- Keyed: to whose server it goes, so that one that hangs is known without opening anything.
    target               text        not null,
    -- Of a push subscription: the session it ends with.
    session_id           uuid        references sessions (id) on delete cascade,
    created_at           timestamptz not null,
    -- Word was set aside on this way; empty again with the next that arrives.
    failing_since        timestamptz
);
create unique index word_ways_one_each on word_ways (person_id, channel) where channel <> 'push';
create index word_ways_of_a_person on word_ways (person_id, channel);
create index word_ways_of_a_session on word_ways (session_id);

-- Which sort of word a person wants on which channel. No row: not outside of Porchlight.
create table word_choices (
    person_id  uuid not null references people (id) on delete cascade,
    channel    text not null,
    matter     text not null,
    primary key (person_id, channel, matter)
);

-- A person's own quiet hours, in minutes after midnight, and whether *now* may break them. No row: 22 to 7, and no.
create table word_hours (
    person_id    uuid     primary key references people (id) on delete cascade,
    quiet_from   smallint not null,
    quiet_until  smallint not null,
    now_anyway   boolean  not null
);

-- Somebody is needed now: such a word may break quiet hours.
alter table deliveries add column is_now boolean not null default false;
-- For which telling the ways were planned; a word told again is planned again. What was told before this
-- version has been read or is old: it does not go out.
alter table deliveries add column planned_for timestamptz;
update deliveries set planned_for = created_at;
create index deliveries_unplanned on deliveries (created_at) where planned_for is null or planned_for <> created_at;

-- One word on one way.
create table sendings (
    id           uuid        primary key,
    house_id     uuid        not null,
    person_id    uuid        not null,
    delivery_id  uuid        not null references deliveries (id) on delete cascade,
    way_id       uuid        not null references word_ways (id) on delete cascade,
    told_at      timestamptz not null,
    -- When it should have gone.
    due_at       timestamptz not null,
    -- When it is looked at next: later than due while it is with a server, or waits to be tried again.
    next_at      timestamptz not null,
    -- Under what it goes out, at every try: Message-ID, push topic, idempotency key. Those that waited together share one.
    letter_id    uuid,
    -- Whoever holds this may say what came of it.
    lease_id     uuid,
    tries        smallint    not null default 0,
    trouble      text,
    done_at      timestamptz,
    came_of      text        check (came_of in ('sent', 'not_needed', 'set_aside', 'let_go')),
    unique (delivery_id, way_id, told_at),
    check ((done_at is null) = (came_of is null)),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
create index sendings_next on sendings (next_at) where done_at is null;
create index sendings_of_a_way on sendings (way_id, done_at);
create index sendings_of_a_letter on sendings (letter_id);
create index sendings_of_a_lease on sendings (lease_id);
create index sendings_set_aside on sendings (done_at) where came_of = 'set_aside';
create index sendings_done on sendings (done_at) where done_at is not null;

-- Subject and title say the house's name only if the house wants it.
alter table houses add column named_in_word boolean not null default false;
