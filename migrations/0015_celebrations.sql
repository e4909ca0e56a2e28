-- A day to celebrate, with those whom the person lets know of it. What was reached is sealed; the day stands clear, as it is celebrated
-- before everyone's eyes, and the program looks for it by itself.
create table celebrations (
    id            uuid        primary key,
    house_id      uuid        not null,
    person_id     uuid        not null,
    -- The house's day on which it is celebrated.
    day           date        not null,
    what          text        not null,
    -- Keyed: tells one from another without saying what it is, so that each is made once.
    mark          text        not null,
    made_at       timestamptz not null,
    -- "Not this time": nobody else learns that there would have been something.
    put_aside_at  timestamptz,
    -- The person's dates changed before the day was over, and it is not reached on it any more: gone without a word.
    gone_at       timestamptz,
    unique (house_id, person_id, id),
    unique (house_id, person_id, mark),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade
);
create index celebrations_of_a_house on celebrations (house_id, day);
create index celebrations_of_a_person on celebrations (person_id, day);

-- Who cheers, each once; their words are sealed.
create table cheers (
    id              uuid        primary key,
    celebration_id  uuid        not null,
    house_id        uuid        not null,
    -- The one who is celebrated.
    person_id       uuid        not null,
    cheerer_id      uuid        not null,
    role            text        not null,
    words           text,
    cheered_at      timestamptz not null,
    unique (celebration_id, cheerer_id),
    check (cheerer_id <> person_id),
    foreign key (house_id, person_id, celebration_id) references celebrations (house_id, person_id, id) on delete cascade,
    foreign key (house_id, cheerer_id) references house_people (house_id, person_id) on delete cascade
);
create index cheers_of_a_cheerer on cheers (cheerer_id, cheered_at);

-- Who may know of one besides the person, in which role, by which share and under which name, in one place.
create view celebrations_in_force as
select c.id as celebration_id, c.house_id, c.person_id, c.day, c.what, m.person_id as reader_id, m.role, s.audience,
       coalesce(n.name_style, 'none') as name_style
from celebrations c
left join recoveries n on n.person_id = c.person_id
join memberships r on r.house_id = c.house_id and r.person_id = c.person_id and r.role = 'resident' and r.until_at is null
join shares s on s.person_id = c.person_id and s.class = 'milestones' and s.until_at is null
join memberships m on m.house_id = c.house_id and m.until_at is null and m.person_id <> c.person_id
where c.put_aside_at is null and c.gone_at is null
  and ((s.audience = 'house' and m.role in ('resident', 'manager') and n.name_style <> 'none')
    or (s.audience = 'circle' and s.grantee_id = m.person_id and m.role = 'resident')
    or (s.audience = m.role and m.role in ('mentor', 'counselor') and exists (select 1 from assignments a
        where a.house_id = c.house_id and a.resident_id = c.person_id and a.helper_id = m.person_id and a.role = m.role
          and a.accepted_at is not null and a.ended_at is null)));

-- Which celebration the word is about: one word a person and kind, in whichever of their roles.
alter table deliveries add column celebration_id uuid references celebrations (id) on delete cascade;
create unique index deliveries_one_celebration on deliveries (celebration_id, person_id, kind) where celebration_id is not null;
create index deliveries_celebration_unseen on deliveries (person_id, role) where celebration_id is not null and seen_at is null;

-- When the house's next evening or morning comes; a house that is new here is looked at in the next round.
alter table houses add column celebrates_at timestamptz not null default '1970-01-01T00:00:00Z';
create index houses_celebrate on houses (celebrates_at);
