-- One alert a person: it collects facts until it is closed. Level, words and existence are worked out
-- for each reader from the facts that reader may know, so none of them stands here.
create table alerts (
    id          uuid        primary key,
    house_id    uuid        not null,
    person_id   uuid        not null,
    opened_at   timestamptz not null,
    taken_by    uuid        references people (id),
    taken_role  text,
    taken_at    timestamptz,
    closed_at   timestamptz,
    -- Null while open, and where it ended by itself.
    closed_by   uuid        references people (id),
    came_of     text,
    unique (house_id, person_id, id),
    check ((closed_at is null) = (came_of is null)),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
create unique index alerts_one_open on alerts (house_id, person_id) where closed_at is null;

-- Kind and data, worded when shown.
create table alert_facts (
    id             uuid        primary key,
    alert_id       uuid        not null,
    house_id       uuid        not null,
    person_id      uuid        not null,
    kind           text        not null,
    -- Whose item it is decides who may know: house and check-in, program, own; a wish is for its receivers.
    source         text        not null,
    is_check_in    boolean     not null,
    assignment_id  uuid,
    day            date        not null,
    happened_at    timestamptz not null,
    -- When Porchlight knew: the ladder's waits count from here.
    noticed_at     timestamptz not null,
    -- Kept late, excused or corrected since: it no longer counts.
    settled_at     timestamptz,
    settled_as     text,
    foreign key (house_id, person_id, alert_id) references alerts (house_id, person_id, id) on delete cascade
);
create index alert_facts_of_an_alert on alert_facts (alert_id, happened_at);
create unique index alert_facts_once on alert_facts (person_id, day, assignment_id) where assignment_id is not null;

-- The ladder of an alert: each rung is a row, told or skipped.
create table alert_steps (
    alert_id   uuid        not null,
    house_id   uuid        not null,
    person_id  uuid        not null,
    rung       text        not null,
    due_at     timestamptz,
    done_at    timestamptz,
    -- How many were told; none where somebody had taken it, or nothing concerned them.
    told       integer,
    -- Someone handed it on to this rung: told at once, without its wait.
    handed_at  timestamptz,
    primary key (alert_id, rung),
    foreign key (house_id, person_id, alert_id) references alerts (house_id, person_id, id) on delete cascade
);
create index alert_steps_due on alert_steps (due_at) where due_at is not null;

-- Word for one person. In-app now; other channels take the same rows. No content: kind and whom it concerns.
create table deliveries (
    id             uuid        primary key,
    house_id       uuid        not null,
    -- To whom, acting in which role.
    person_id      uuid        not null,
    role           text        not null,
    kind           text        not null,
    about_id       uuid        references people (id) on delete cascade,
    alert_id       uuid        references alerts (id) on delete cascade,
    assignment_id  uuid        references routine_assignments (id) on delete cascade,
    day            date,
    created_at     timestamptz not null,
    seen_at        timestamptz,
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
create index deliveries_of_a_person on deliveries (person_id, role, created_at);
create unique index deliveries_one_nudge on deliveries (person_id, assignment_id, day) where kind = 'nudge';
create unique index deliveries_one_alert on deliveries (alert_id, person_id, role) where kind = 'alert';

-- The house's own ladder and levels; a house without a row uses those it comes with. Quiet hours are
-- minutes after midnight.
create table alert_rules (
    house_id              uuid primary key references houses (id) on delete cascade,
    nudge_minutes         smallint not null,
    counselor_minutes     smallint not null,
    manager_minutes       smallint not null,
    quiet_from            smallint not null,
    quiet_until           smallint not null,
    late_check_in_minutes smallint not null,
    items_in_a_day        smallint not null,
    repeats               smallint not null,
    repeat_days           smallint not null,
    silent_hours          smallint not null,
    on_call_id            uuid references people (id)
);

-- When the background work last ran, anywhere, and when it did not: a window that passed meanwhile is nobody's fault.
create table heartbeats (
    id       smallint    primary key check (id = 1),
    beat_at  timestamptz not null
);
create table outages (
    from_at   timestamptz primary key,
    until_at  timestamptz not null
);
