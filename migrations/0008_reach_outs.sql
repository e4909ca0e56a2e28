-- Someone asks for someone. What it says is sealed; that it exists is known to the sender and to those asked.
create table reach_outs (
    id            uuid        primary key,
    house_id      uuid        not null,
    person_id     uuid        not null,
    -- Moments, what would help, how strong, how, words.
    content       text        not null,
    -- Whoever is asked sees the sender's number: "call me".
    number_shown  boolean     not null,
    -- The check-in that started it, and whether it was by its wish.
    answers_id    uuid        references answers (id) on delete set null,
    from_wish     boolean     not null,
    sent_at       timestamptz not null,
    -- The ring that is asked now, and the last one that is asked by itself: 1 first people, 2 next, 3 on call.
    ring          smallint    not null check (ring between 0 and 3),
    last_ring     smallint    not null check (last_ring between 1 and 3),
    wait_first    smallint    not null,
    wait_next     smallint    not null,
    wait_last     smallint    not null,
    -- When a ring's wait is over, or a helper's silence: the next ones are asked.
    due_at        timestamptz,
    claimed_by    uuid        references people (id),
    claimed_role  text,
    claimed_at    timestamptz,
    step          text,
    -- Everyone was asked and nobody answered: it stays open, and says so.
    unanswered_at timestamptz,
    ended_at      timestamptz,
    ended_by      uuid        references people (id),
    ended_as      text        check (ended_as in ('helped', 'called_off')),
    -- "Did it help, was it what I needed?", sealed.
    afterwards    text,
    thanked_at    timestamptz,
    unique (house_id, person_id, id),
    check ((claimed_by is null) = (claimed_at is null)),
    check ((claimed_by is null) = (step is null)),
    check ((ended_at is null) = (ended_as is null)),
    check (due_at is null or ended_at is null),
    -- Never silent: ended, or a next instant, or visibly unanswered.
    check (ended_at is not null or due_at is not null or unanswered_at is not null),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
create unique index reach_outs_one_open on reach_outs (person_id) where ended_at is null;
create index reach_outs_of_a_person on reach_outs (person_id, sent_at);
create index reach_outs_of_a_helper on reach_outs (claimed_by, ended_at) where claimed_by is not null;
create index reach_outs_due on reach_outs (due_at) where due_at is not null;

-- Who is asked, in which of their roles, in which ring. Not asked yet, they know nothing of it.
create table reach_out_asks (
    reach_out_id  uuid        not null,
    house_id      uuid        not null,
    person_id     uuid        not null,
    helper_id     uuid        not null,
    role          text        not null,
    ring          smallint    not null,
    -- As the person's own mentor or counselor: it ends when that ends.
    as_assigned   boolean     not null,
    -- On call: reads only "asks for a call" and the number.
    call_only     boolean     not null,
    asked_at      timestamptz,
    seen_at       timestamptz,
    -- Cannot now, let go, handed on, went silent.
    passed_as     text,
    is_open       boolean     not null,
    primary key (reach_out_id, helper_id, role),
    check (helper_id <> person_id),
    foreign key (house_id, person_id, reach_out_id) references reach_outs (house_id, person_id, id) on delete cascade,
    foreign key (house_id, helper_id) references house_people (house_id, person_id) on delete cascade
);
create index reach_out_asks_open on reach_out_asks (helper_id, role) where is_open;

-- Who may know of a reach-out besides its sender, in one place.
create view reach_out_asks_in_force as
select k.reach_out_id, k.house_id, k.person_id, k.helper_id, k.role, k.ring, k.call_only, k.asked_at, k.seen_at,
       k.passed_as, k.is_open, r.claimed_by
from reach_out_asks k
join reach_outs r on r.house_id = k.house_id and r.id = k.reach_out_id
join memberships m on m.house_id = k.house_id and m.person_id = k.helper_id and m.role = k.role and m.until_at is null
join memberships s on s.house_id = k.house_id and s.person_id = k.person_id and s.role = 'resident' and s.until_at is null
where k.asked_at is not null
  and (not k.as_assigned or exists (select 1 from assignments a
       where a.house_id = k.house_id and a.resident_id = k.person_id and a.helper_id = k.helper_id and a.role = k.role
         and a.accepted_at is not null and a.ended_at is null));

-- What happened, in order. Words are sealed.
create table reach_out_events (
    id            uuid        primary key,
    reach_out_id  uuid        not null,
    house_id      uuid        not null,
    person_id     uuid        not null,
    at            timestamptz not null,
    kind          text        not null,
    by_id         uuid        references people (id),
    ring          smallint,
    words         text,
    foreign key (house_id, person_id, reach_out_id) references reach_outs (house_id, person_id, id) on delete cascade
);
create index reach_out_events_of_one on reach_out_events (reach_out_id, id);

-- Whom a resident asks first, and whom next. Nobody here: mentors first, then counselors.
create table reach_out_rings (
    house_id     uuid        not null,
    person_id    uuid        not null,
    helper_id    uuid        not null,
    ring         smallint    not null check (ring in (1, 2)),
    as_assigned  boolean     not null,
    primary key (house_id, person_id, helper_id),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade,
    foreign key (house_id, helper_id) references house_people (house_id, person_id) on delete cascade
);

-- Waits, first helpers by moment, the cravings rule: sealed, the resident's own.
create table reach_out_settings (
    person_id    uuid        primary key references people (id) on delete cascade,
    settings     text        not null,
    changed_at   timestamptz not null,
    -- The check-in after which the offer was put aside.
    put_aside_id uuid        references answers (id) on delete set null
);

-- A quiet sign that a resident agrees on with one person; which sign is sealed.
create table reach_out_signs (
    id           uuid        primary key,
    house_id     uuid        not null,
    person_id    uuid        not null,
    helper_id    uuid        not null,
    role         text        not null,
    as_assigned  boolean     not null,
    sign         text        not null,
    proposed_at  timestamptz not null,
    agreed_at    timestamptz,
    ended_at     timestamptz,
    check (helper_id <> person_id),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade,
    foreign key (house_id, helper_id) references house_people (house_id, person_id) on delete cascade
);
create unique index reach_out_signs_one on reach_out_signs (person_id) where ended_at is null;
create index reach_out_signs_of_a_helper on reach_out_signs (helper_id, role) where ended_at is null;

-- How long a ring may wait in this house; a house without a row uses what it comes with.
create table reach_out_limits (
    house_id       uuid primary key references houses (id) on delete cascade,
    least_minutes  smallint not null,
    most_minutes   smallint not null
);

-- Small wins, noted privately from what happened; the person can remove each.
create table wins (
    id           uuid        primary key,
    person_id    uuid        not null references people (id) on delete cascade,
    kind         text        not null,
    -- What it rests on: one win of a kind from one thing.
    source_id    uuid,
    day          date        not null,
    noted_at     timestamptz not null,
    removed_at   timestamptz
);
create index wins_of_a_person on wins (person_id, noted_at);
create unique index wins_once on wins (person_id, kind, source_id) where source_id is not null;

-- Which reach-out the word is about: one row a person, role and kind.
alter table deliveries add column reach_out_id uuid references reach_outs (id) on delete cascade;
create unique index deliveries_one_reach_out on deliveries (reach_out_id, person_id, role, kind) where reach_out_id is not null;
