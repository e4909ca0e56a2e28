-- What is to be done on which days. Three sources: the house (for some or all of its residents), the
-- program (a counselor, for one resident) and the resident's own, which moves with the person.
create table routine_items (
    id            uuid        primary key,
    kind          text        not null,
    source        text        not null check (source in ('house', 'program', 'own')),
    house_id      uuid        references houses (id) on delete cascade,
    person_id     uuid        references people (id) on delete cascade,
    -- Whoever moves in gets it too.
    for_everyone  boolean     not null,
    asked_by      uuid        not null references people (id),
    created_at    timestamptz not null,
    check ((source = 'own') = (house_id is null)),
    check ((source = 'house') = (person_id is null)),
    check (source = 'house' or not for_everyone)
);
create index routine_items_of_a_house on routine_items (house_id);
create index routine_items_of_a_person on routine_items (person_id);

-- How an item is worded and scheduled from a house day on. Days before keep the version they had.
create table routine_versions (
    item_id        uuid     not null references routine_items (id) on delete cascade,
    from_day       date     not null,
    -- Sealed where the item is the resident's own.
    title          text     not null,
    days           text     not null,
    -- Minutes after midnight by the house's clock; closing at or before opening means past midnight.
    opens_time     smallint not null check (opens_time between 0 and 1439),
    closes_time    smallint not null check (closes_time between 0 and 1439),
    grace_minutes  smallint not null check (grace_minutes between 0 and 720),
    changed_by     uuid        not null references people (id),
    changed_at     timestamptz not null,
    primary key (item_id, from_day)
);

-- An item as one resident has it: since when, in which column of their plan, with whom, and when the
-- sweep has to look at it next.
create table routine_assignments (
    id            uuid        primary key,
    item_id       uuid        not null references routine_items (id) on delete cascade,
    house_id      uuid        not null,
    person_id     uuid        not null,
    from_day      date        not null,
    -- The last day, once it has ended.
    until_day     date,
    paused_from   date,
    paused_until  date,
    plan_column   text        not null check (plan_column in ('own', 'some_help', 'not_alone')),
    -- Sealed: with whom.
    helper        text,
    -- An own item stands on the board only where the resident put it there.
    on_board      boolean     not null,
    -- The first occurrence that has no outcome by the sweep yet.
    next_day      date,
    next_opens_at   timestamptz,
    next_closes_at  timestamptz,
    -- When the sweep has something to do: nudge first, then close.
    due_at        timestamptz,
    due_step      text        check (due_step in ('nudge', 'close')),
    check ((due_at is null) = (due_step is null)),
    unique (house_id, person_id, id),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
create index routine_assignments_due on routine_assignments (due_at) where due_at is not null;
create index routine_assignments_of_an_item on routine_assignments (item_id, person_id);
create unique index routine_assignments_once on routine_assignments (item_id, person_id) where until_day is null;

-- A pass, a sick day, an appointment: what closes in between is excused, never missed.
create table excuses (
    id         uuid        primary key,
    house_id   uuid        not null,
    person_id  uuid        not null,
    kind       text        not null,
    from_at    timestamptz not null,
    until_at   timestamptz not null,
    given_by   uuid        not null references people (id),
    given_role text        not null,
    given_at   timestamptz not null,
    ended_at   timestamptz,
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
create index excuses_of_a_person on excuses (house_id, person_id, until_at);

-- A resident's wish to have a house or program item changed, and the answer.
create table routine_proposals (
    id           uuid        primary key,
    house_id     uuid        not null,
    person_id    uuid        not null,
    item_id      uuid        not null references routine_items (id) on delete cascade,
    words        text        not null,
    proposed_at  timestamptz not null,
    answer       text        check (answer in ('yes', 'no')),
    answered_by  uuid        references people (id),
    answered_at  timestamptz,
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
create index routine_proposals_of_a_house on routine_proposals (house_id, answered_at);

-- A resident's own list of body and behaviour signals, sealed.
create table stress_signals (
    id          uuid        primary key,
    person_id   uuid        not null references people (id) on delete cascade,
    label       text        not null,
    removed_at  timestamptz
);
create index stress_signals_of_a_person on stress_signals (person_id);

-- A day changed by staff, with the reason; the resident sees who and why.
create table corrections (
    id             uuid        primary key,
    house_id       uuid        not null,
    person_id      uuid        not null,
    assignment_id  uuid        not null,
    day            date        not null,
    before         text        not null,
    after          text        not null,
    reason         text        not null,
    corrected_by   uuid        not null references people (id),
    role           text        not null,
    corrected_at   timestamptz not null,
    foreign key (house_id, person_id, assignment_id) references routine_assignments (house_id, person_id, id) on delete cascade
);
create index corrections_of_a_person on corrections (house_id, person_id, day);
