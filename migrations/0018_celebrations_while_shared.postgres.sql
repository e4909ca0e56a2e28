-- When the day of a celebration is over: whoever came to know the person, or was let know, only later does not
-- read of it. Of those that are there it is not known to the hour; the earliest keeps most private.
alter table celebrations add column over_at timestamptz not null default '1970-01-01T00:00:00Z';
update celebrations set over_at = (day + 1)::timestamp at time zone 'UTC';

drop view celebrations_in_force;
create view celebrations_in_force as
select c.id as celebration_id, c.house_id, c.person_id, c.day, c.what, m.person_id as reader_id, m.role, s.audience,
       coalesce(n.name_style, 'none') as name_style
from celebrations c
left join recoveries n on n.person_id = c.person_id
join memberships r on r.house_id = c.house_id and r.person_id = c.person_id and r.role = 'resident' and r.until_at is null
join shares s on s.person_id = c.person_id and s.class = 'milestones' and s.until_at is null and s.from_at < c.over_at
join memberships m on m.house_id = c.house_id and m.until_at is null and m.person_id <> c.person_id and m.from_at < c.over_at
where c.put_aside_at is null and c.gone_at is null
  and ((s.audience = 'house' and m.role in ('resident', 'manager') and n.name_style <> 'none')
    or (s.audience = 'circle' and s.grantee_id = m.person_id and m.role = 'resident')
    or (s.audience = m.role and m.role in ('mentor', 'counselor') and exists (select 1 from assignments a
        where a.house_id = c.house_id and a.resident_id = c.person_id and a.helper_id = m.person_id and a.role = m.role
          and a.accepted_at < c.over_at and a.ended_at is null)));

-- Words that were written and are true no more: whoever brings them leaves them where they are.
create view words_withdrawn as
select d.id as delivery_id
from deliveries d
where d.celebration_id is not null and not case d.kind
    when 'own_celebration' then exists (select 1 from celebrations c
        join memberships m on m.house_id = c.house_id and m.person_id = c.person_id and m.role = 'resident' and m.until_at is null
        where c.id = d.celebration_id and c.put_aside_at is null and c.gone_at is null)
    else exists (select 1 from celebrations_in_force v
        where v.celebration_id = d.celebration_id and v.reader_id = d.person_id)
    end;
