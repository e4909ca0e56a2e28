-- What a resident lets others read, class by class, each audience by itself. A manager is no audience.
-- Which classes, kinds and audiences there are is for the program to say, here and below: they get
-- more, and SQLite cannot change a check.
create table shares (
    id          uuid        primary key,
    person_id   uuid        not null references people (id) on delete cascade,
    class       text        not null,
    audience    text        not null,
    -- A circle is people named one by one; a mentor or counselor is whoever holds that place.
    grantee_id  uuid        references people (id) on delete cascade,
    -- The words agreed to, in the language they were read in.
    words       text        not null,
    from_at     timestamptz not null,
    until_at    timestamptz,
    check ((audience = 'circle') = (grantee_id is not null))
);
create index shares_of_a_person on shares (person_id, audience, class);
create unique index shares_once on shares (person_id, class, audience) where until_at is null and grantee_id is null;
create unique index shares_once_each on shares (person_id, class, grantee_id) where until_at is null and grantee_id is not null;

-- Who looked at whose record, in which role, at which class of data: never the content. One row an hour.
create table looks (
    person_id   uuid        not null references people (id) on delete cascade,
    viewer_id   uuid        not null references people (id) on delete cascade,
    role        text        not null,
    class       text        not null,
    house_id    uuid        not null references houses (id) on delete cascade,
    looked_at   timestamptz not null,
    primary key (person_id, looked_at, viewer_id, role, class)
);

-- What people did to each other's access and records, in the field's words, kept.
create table audit_events (
    id          uuid        primary key,
    at          timestamptz not null,
    actor_id    uuid        references people (id),
    -- Null: in no role, as with one's own new password.
    role        text,
    house_id    uuid        references houses (id),
    person_id   uuid        references people (id),
    what        text        not null
);
create index audit_events_of_a_person on audit_events (person_id, at);

-- What was already received, so that a form sent twice is one record.
create table sends (
    person_id        uuid        not null references people (id) on delete cascade,
    idempotency_key  text        not null,
    -- Keyed: of five moods a plain hash would tell which.
    fingerprint      text        not null,
    record_id        uuid        not null,
    received_at      timestamptz not null,
    primary key (person_id, idempotency_key)
);
create index sends_by_age on sends (received_at);
