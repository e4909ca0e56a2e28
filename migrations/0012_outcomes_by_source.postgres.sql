-- An outcome says whose item it was of and whether that was a check-in: what a reader may know of it stands
-- in the row itself, where the board and the alerts read thousands. Neither ever changes for an item.
alter table outcomes
    add column source text check (source in ('house', 'program', 'own')),
    add column is_check_in boolean;
update outcomes o set source = i.source, is_check_in = i.kind = 'check_in'
from routine_assignments a
join routine_items i on i.id = a.item_id
where a.id = o.assignment_id;
alter table outcomes
    alter column source set not null,
    alter column is_check_in set not null;
