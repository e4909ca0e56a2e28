-- How someone is: their own, sealed column by column because each is shared by itself.
create table answers (
    id             uuid        primary key,
    person_id      uuid        not null references people (id) on delete cascade,
    -- Null for an extra check-in, which belongs to no occurrence.
    assignment_id  uuid        references routine_assignments (id) on delete cascade,
    day            date        not null,
    -- Mood, feeling word, "nothing much", hungry, angry, lonely, tired, own signals.
    feelings       text        not null,
    cravings       text        not null,
    note           text        not null,
    -- "I would like someone to reach out to me."
    wish           text        not null,
    acted_at       timestamptz not null,
    received_at    timestamptz not null
);
create unique index answers_of_an_occurrence on answers (person_id, day, assignment_id) where assignment_id is not null;
create index answers_of_a_day on answers (person_id, day, acted_at);
