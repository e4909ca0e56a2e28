-- Everyone of the house whom a resident may ask, a row a role, with the ring they set: counselors only their own.
-- Joined, not asked with "exists": behind an "or" PostgreSQL would read the walks of all houses for it.
create view reach_out_candidates as
select m.house_id, r.person_id as resident_id, m.person_id as helper_id, p.name, p.phone, m.role,
       a.helper_id is not null as is_mine, g.ring
from house_people r
join memberships m on m.house_id = r.house_id and m.person_id <> r.person_id and m.until_at is null
join people p on p.id = m.person_id
left join assignments a on a.house_id = m.house_id and a.resident_id = r.person_id and a.helper_id = m.person_id
  and a.role = m.role and a.accepted_at is not null and a.ended_at is null
left join reach_out_rings g on g.house_id = m.house_id and g.person_id = r.person_id and g.helper_id = m.person_id
  and (a.helper_id is not null or not g.as_assigned)
where m.role <> 'counselor' or a.helper_id is not null;
