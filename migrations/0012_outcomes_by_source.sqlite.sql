-- An outcome says whose item it was of and whether that was a check-in: what a reader may know of it stands
-- in the row itself, where the board and the alerts read thousands. Neither ever changes for an item.
create table outcomes_by_source (
    person_id      uuid        not null,
    day            date        not null,
    assignment_id  uuid        not null,
    house_id       uuid        not null,
    source         text        not null check (source in ('house', 'program', 'own')),
    is_check_in    boolean     not null,
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
insert into outcomes_by_source (person_id, day, assignment_id, house_id, source, is_check_in, outcome, excuse, acted_at,
                                received_at, closed_at)
select o.person_id, o.day, o.assignment_id, o.house_id, i.source, i.kind = 'check_in', o.outcome, o.excuse, o.acted_at,
       o.received_at, o.closed_at
from outcomes o
join routine_assignments a on a.id = o.assignment_id
join routine_items i on i.id = a.item_id
order by o.person_id, o.day, o.assignment_id;
drop table outcomes;
alter table outcomes_by_source rename to outcomes;
