-- Everyone of the house whom a resident may ask, a row a role, with the ring they set: counselors only their own.
create view reach_out_candidates as
select c.house_id, c.resident_id, c.helper_id, c.name, c.phone, c.role, c.is_mine, g.ring
from (select m.house_id, r.person_id as resident_id, m.person_id as helper_id, p.name, p.phone, m.role,
             exists (select 1 from assignments a
                 where a.house_id = m.house_id and a.resident_id = r.person_id and a.helper_id = m.person_id and a.role = m.role
                   and a.accepted_at is not null and a.ended_at is null) as is_mine
      from house_people r
      join memberships m on m.house_id = r.house_id and m.person_id <> r.person_id and m.until_at is null
      join people p on p.id = m.person_id) c
left join reach_out_rings g on g.house_id = c.house_id and g.person_id = c.resident_id and g.helper_id = c.helper_id
  and (c.is_mine or not g.as_assigned)
where c.role <> 'counselor' or c.is_mine;
