-- What became of an occurrence. Kept together by person and day, which is how every page reads them:
-- without a row id, so the key is the table.
create table outcomes (
    person_id      uuid        not null,
    day            date        not null,
    assignment_id  uuid        not null,
    house_id       uuid        not null,
    outcome        text        not null check (outcome in ('kept', 'kept_late', 'missed', 'excused')),
    -- Why it is excused; 'off' is Porchlight's own absence, 'staff' a single excuse by hand.
    excuse         text,
    -- When the person did it, and when we heard: far apart means "sent later".
    acted_at       timestamptz,
    received_at    timestamptz not null,
    -- Closing with grace, as it was on that day.
    closed_at      timestamptz not null,
    check ((outcome = 'excused') = (excuse is not null)),
    primary key (person_id, day, assignment_id),
    foreign key (house_id, person_id, assignment_id) references routine_assignments (house_id, person_id, id) on delete cascade
) without rowid;
