-- One text for SQLite and PostgreSQL, so only type names both accept. No constraint is deferred:
-- on SQLite it would only fail at the shared commit, for everyone in it.

-- Which key file seals here: a server that holds another one refuses to start.
create table installation (
    id          smallint    primary key check (id = 1),
    key_id      text        not null,
    created_at  timestamptz not null
);

create table houses (
    id                uuid        primary key,
    name              text        not null,
    time_zone         text        not null,
    -- Minutes after midnight: 180 means that 02:59 still belongs to yesterday.
    day_turns_at      smallint    not null check (day_turns_at between 0 and 719),
    board_style       text        not null check (board_style in ('kept_only', 'open', 'totals')),
    -- Check-in fields this house does without, parted by blanks.
    fields_left_out   text        not null,
    phone             text,
    emergency_number  text        not null,
    crisis_number     text        not null,
    created_at        timestamptz not null
);

-- One row a person, whichever houses they live or work in. Sealed columns hold no clear word;
-- what must be found again has a keyed fingerprint beside it.
create table people (
    id                  uuid        primary key,
    name                text        not null,
    sign_in_name        text        not null unique,
    password_hash       text        not null,
    language            text        check (language in ('en', 'es')),
    legal_name          text,
    birth_date          text,
    email               text,
    email_fingerprint   text        unique,
    phone               text,
    phone_fingerprint   text,
    emergency_contact   text,
    -- The page that opens after signing in.
    last_role           text,
    last_house_id       uuid        references houses (id) on delete set null,
    -- When the friendly page about sharing was answered; until then private means private.
    sharing_asked_at    timestamptz,
    created_at          timestamptz not null
);

create table owners (
    person_id   uuid        not null references people (id) on delete cascade,
    from_at     timestamptz not null,
    until_at    timestamptz,
    primary key (person_id, from_at)
);

-- Who belongs, or ever belonged, to which house: what composite keys point at.
create table house_people (
    house_id   uuid not null references houses (id) on delete cascade,
    person_id  uuid not null references people (id) on delete cascade,
    primary key (house_id, person_id)
);

-- In which role, from when until when. Never deleted: a history.
create table memberships (
    id         uuid        primary key,
    house_id   uuid        not null,
    person_id  uuid        not null,
    role       text        not null check (role in ('resident', 'mentor', 'counselor', 'manager')),
    from_at    timestamptz not null,
    until_at   timestamptz,
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
create index memberships_of_a_house on memberships (house_id, role, person_id);
create index memberships_of_a_person on memberships (person_id, role);
create unique index memberships_once on memberships (house_id, person_id, role) where until_at is null;
create unique index memberships_one_home on memberships (person_id) where until_at is null and role = 'resident';

-- A manager or owner proposes a mentor or counselor, the resident accepts; only then does it open anything.
create table assignments (
    id           uuid        primary key,
    house_id     uuid        not null,
    resident_id  uuid        not null,
    helper_id    uuid        not null,
    role         text        not null check (role in ('mentor', 'counselor')),
    proposed_by  uuid        not null references people (id),
    proposed_at  timestamptz not null,
    accepted_at  timestamptz,
    ended_at     timestamptz,
    ended_by     uuid        references people (id),
    check (resident_id <> helper_id),
    foreign key (house_id, resident_id) references house_people (house_id, person_id) on delete cascade,
    foreign key (house_id, helper_id) references house_people (house_id, person_id) on delete cascade
);
create index assignments_of_a_helper on assignments (helper_id, role);
create unique index assignments_once on assignments (house_id, resident_id, helper_id, role) where ended_at is null;

-- The browser holds the token, we hold its SHA-256: a stolen database signs nobody in.
create table sessions (
    id          uuid        primary key,
    person_id   uuid        not null references people (id) on delete cascade,
    token_hash  text        not null unique,
    device      text        not null,
    -- A shared phone locks after ten idle minutes.
    own_device  boolean     not null,
    created_at  timestamptz not null,
    until_at    timestamptz not null
);
create index sessions_of_a_person on sessions (person_id, created_at);

-- Link and code are derived from the id with the key file, so a stolen database invites nobody.
create table invitations (
    id           uuid        primary key,
    house_id     uuid        not null references houses (id) on delete cascade,
    role         text        not null check (role in ('resident', 'mentor', 'counselor', 'manager')),
    for_whom     text        not null,
    code_hash    text        not null unique,
    invited_by   uuid        not null references people (id),
    invited_at   timestamptz not null,
    until_at     timestamptz not null,
    used_at      timestamptz,
    used_by      uuid        references people (id),
    taken_back_at timestamptz
);
create index invitations_of_a_house on invitations (house_id, invited_at);

-- Staff start a reset and hand over a code; the person alone sets the password.
create table resets (
    id          uuid        primary key,
    house_id    uuid        references houses (id) on delete cascade,
    person_id   uuid        not null references people (id) on delete cascade,
    code_hash   text        not null unique,
    -- Null: by whoever runs the server, on the command line.
    started_by  uuid        references people (id),
    started_at  timestamptz not null,
    until_at    timestamptz not null,
    used_at     timestamptz
);
create index resets_of_a_person on resets (person_id, started_at);
