-- What someone counts from, and how their name stands where the house celebrates. One row a person however often
-- they began anew, and its sealed text has one length: neither tells how many times, nor whether they count at all.
create table recoveries (
    person_id   uuid        primary key references people (id) on delete cascade,
    -- 'full', 'first', 'initials', or 'none': nothing is posted to the house.
    name_style  text        not null,
    -- Sealed.
    content     text        not null
);

-- First times and others that someone reached and noted. What and when is sealed.
create table milestones (
    id          uuid        primary key,
    person_id   uuid        not null references people (id) on delete cascade,
    content     text        not null
);
create index milestones_of_a_person on milestones (person_id);

-- What a house celebrates besides the ready-made ones.
create table house_milestones (
    id          uuid        primary key,
    house_id    uuid        not null references houses (id) on delete cascade,
    title       text        not null,
    made_at     timestamptz not null,
    ended_at    timestamptz
);
create index house_milestones_of_a_house on house_milestones (house_id, ended_at);
