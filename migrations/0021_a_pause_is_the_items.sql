-- A pause is the item's, for whoever has it: also for who moves in while it lasts, and where it comes along to another house.
alter table routine_items add column paused_from date;
alter table routine_items add column paused_until date;
-- When that was said, and when it was said that an assignment ends: what was done before counts as things stood then,
-- whenever word of it comes.
alter table routine_items add column paused_at timestamptz;
alter table routine_assignments add column ended_at timestamptz;
update routine_items set
    paused_from = (select max(a.paused_from) from routine_assignments a
                   where a.item_id = routine_items.id and a.until_day is null),
    paused_until = (select case when count(a.paused_from) = count(a.paused_until) then max(a.paused_until) end
                    from routine_assignments a
                    where a.item_id = routine_items.id and a.until_day is null and a.paused_from is not null);
alter table routine_assignments drop column paused_from;
alter table routine_assignments drop column paused_until;
