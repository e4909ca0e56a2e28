-- A screen on a house's wall reads from a secret address, with nobody signed in. The address is worked out from
-- the id with the key file; only its keyed hash stands here.
create table walls (
    house_id    uuid        not null references houses (id) on delete cascade,
    id          uuid        primary key,
    -- What the house calls the screen: "kitchen TV".
    name        text        not null,
    language    text        not null check (language in ('en', 'es')),
    -- Of the board: what the house's board shows, or less.
    shows       text        not null check (shows in ('as_house', 'kept_only', 'totals', 'nothing')),
    token_hash  text        not null unique,
    made_by     uuid        not null references people (id),
    made_at     timestamptz not null,
    -- Noted once a day: one that nobody opens for long opens nothing any more.
    opened_at   timestamptz,
    ended_at    timestamptz,
    ended_by    uuid        references people (id),
    check (ended_by is null or ended_at is not null)
);
create index walls_of_a_house on walls (house_id, made_at);

-- How a resident is named on the walls of the house they live in; without a row, by initials.
create table wall_names (
    person_id   uuid        primary key references people (id) on delete cascade,
    style       text        not null check (style in ('hidden', 'initials', 'first', 'full')),
    changed_at  timestamptz not null
);
