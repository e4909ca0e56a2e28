-- What an appointment says besides its title: an appointment is a routine item of kind 'appointment' that falls
-- on one day, so its occurrence, outcome and reminder are those of every other item.
create table appointments (
    item_id     uuid        primary key references routine_items (id) on delete cascade,
    person_id   uuid        not null references people (id) on delete cascade,
    -- Sealed.
    place       text,
    with_whom   text,
    changed_at  timestamptz not null
);
create index appointments_of_a_person on appointments (person_id);

-- A hand asked for or offered: the house sees it, someone takes it, it is done, thanked.
create table help_asks (
    id         uuid        primary key,
    house_id   uuid        not null,
    -- Whoever asks, or offers.
    person_id  uuid        not null,
    is_offer   boolean     not null,
    -- Sealed: what sort, where, words.
    content    text        not null,
    -- The appointment a ride hangs on.
    item_id    uuid        references routine_items (id) on delete set null,
    -- As it was said: a date of the calendar, minutes after midnight.
    day        date,
    at_time    smallint    check (at_time between 0 and 1439),
    made_at    timestamptz not null,
    -- When it begins, and until when someone can take it.
    starts_at  timestamptz,
    until_at   timestamptz not null,
    state      text        not null check (state in ('open', 'taken', 'done', 'called_off', 'past')),
    taken_by   uuid,
    taken_at   timestamptz,
    -- Counts what was told anew: of each round everyone hears once.
    round      smallint    not null,
    due_at     timestamptz,
    step       text        check (step in ('remind', 'go_back', 'pass')),
    ended_at   timestamptz,
    ended_by   uuid        references people (id),
    thanked_at timestamptz,
    unique (house_id, person_id, id),
    check (taken_by is null or taken_by <> person_id),
    check ((taken_by is null) = (taken_at is null)),
    check (state not in ('taken', 'done') or taken_by is not null),
    check (state <> 'open' or taken_by is null),
    check ((due_at is null) = (step is null)),
    -- Never forgotten: whatever is open or taken has a next instant.
    check ((state in ('open', 'taken')) = (due_at is not null)),
    check ((state in ('open', 'taken')) = (ended_at is null)),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade,
    foreign key (house_id, taken_by) references house_people (house_id, person_id) on delete cascade
);
create index help_asks_of_a_house on help_asks (house_id, state);
create index help_asks_of_a_person on help_asks (person_id, ended_at);
create index help_asks_of_a_taker on help_asks (taken_by, ended_at) where taken_by is not null;
create index help_asks_due on help_asks (due_at) where due_at is not null;
create unique index help_asks_one_ride on help_asks (item_id) where item_id is not null and ended_at is null;

-- Which hand the word is about: one row a person, kind and round.
alter table deliveries add column help_id uuid references help_asks (id) on delete cascade;
alter table deliveries add column help_round smallint;
create unique index deliveries_one_help on deliveries (help_id, person_id, role, kind, help_round) where help_id is not null;

-- An address from which a calendar program reads, with nobody signed in. It is worked out from the id with the
-- key file; only its keyed hash stands here.
create table calendars (
    id            uuid        primary key,
    person_id     uuid        not null references people (id) on delete cascade,
    token_hash    text        not null unique,
    -- Titles and places as they are, instead of "Appointment".
    with_words    boolean     not null,
    with_house    boolean     not null,
    with_routine  boolean     not null,
    made_at       timestamptz not null,
    revoked_at    timestamptz
);
create unique index calendars_one on calendars (person_id) where revoked_at is null;
