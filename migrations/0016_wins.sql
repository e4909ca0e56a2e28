-- A small win may also be noted by hand, with words that are sealed, or rest on a routine item that was kept
-- seven times in a row: then `day` is that of the seventh.
alter table wins add column words text;
alter table wins add column assignment_id uuid references routine_assignments (id) on delete set null;
create unique index wins_once_a_seven on wins (person_id, assignment_id, day) where assignment_id is not null;
create unique index wins_of_their_person on wins (person_id, id);

-- To whom a win is shown, as long as its person lives in that house: each audience by itself, until taken back.
create table win_posts (
    id          uuid        primary key,
    house_id    uuid        not null,
    person_id   uuid        not null,
    win_id      uuid        not null,
    audience    text        not null,
    -- A circle is people named one by one; a mentor or counselor is whoever holds that place.
    grantee_id  uuid,
    from_at     timestamptz not null,
    until_at    timestamptz,
    check ((audience = 'circle') = (grantee_id is not null)),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade,
    foreign key (house_id, grantee_id) references house_people (house_id, person_id) on delete cascade,
    foreign key (person_id, win_id) references wins (person_id, id) on delete cascade
);
create unique index win_posts_once on win_posts (win_id, audience) where until_at is null and grantee_id is null;
create unique index win_posts_once_each on win_posts (win_id, grantee_id) where until_at is null and grantee_id is not null;
create index win_posts_of_a_person on win_posts (person_id, from_at);
create index win_posts_of_a_house on win_posts (house_id, from_at) where audience = 'house' and until_at is null;

-- Something good that someone saw, said to a resident. What it says is sealed.
create table praise (
    id             uuid        primary key,
    house_id       uuid        not null,
    person_id      uuid        not null,
    writer_id      uuid        not null,
    role           text        not null,
    content        text        not null,
    -- The writer agrees that the house may read it; the resident decides.
    may_show       boolean     not null,
    written_at     timestamptz not null,
    read_at        timestamptz,
    -- The house reads it since then.
    shown_at       timestamptz,
    -- By the resident.
    removed_at     timestamptz,
    -- By the writer, after it was read: the resident keeps the words, the house reads them no more.
    taken_back_at  timestamptz,
    check (writer_id <> person_id),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade,
    foreign key (house_id, writer_id) references house_people (house_id, person_id) on delete cascade
);
create index praise_of_a_person on praise (person_id, written_at);
create index praise_unread on praise (person_id) where read_at is null;
create index praise_of_a_writer on praise (writer_id, written_at);
create index praise_shown on praise (house_id, shown_at) where shown_at is not null;

-- Which praise the word is about: one row a person, role and kind.
alter table deliveries add column praise_id uuid references praise (id) on delete cascade;
create unique index deliveries_one_praise on deliveries (praise_id, person_id, role, kind) where praise_id is not null;
