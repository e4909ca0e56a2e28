-- "If I go quiet for two days, come and find me." What it says is sealed; that it exists is known to whoever
-- wrote it and to the one who is asked.
create table standing_requests (
    id           uuid        primary key,
    house_id     uuid        not null,
    person_id    uuid        not null,
    -- The named person, in which of their roles, and whether as the person's own mentor or counselor.
    helper_id    uuid        not null,
    role         text        not null,
    as_assigned  boolean     not null,
    -- The condition, what they may do, the resident's own words.
    content      text        not null,
    asked_at     timestamptz not null,
    agreed_at    timestamptz,
    ends_at      timestamptz not null,
    -- Facts count from here: from the yes, and anew after each time it was met.
    counts_from  timestamptz,
    -- When the sweep has to look at it next: at the end at the latest.
    due_at       timestamptz,
    ended_at     timestamptz,
    ended_as     text        check (ended_as in ('taken_back', 'declined', 'stepped_back', 'run_out', 'parted')),
    unique (house_id, person_id, id),
    check (helper_id <> person_id),
    check ((ended_at is null) = (ended_as is null)),
    -- Never forgotten: ended, or looked at.
    check ((ended_at is null) = (due_at is not null)),
    check ((agreed_at is null) = (counts_from is null)),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade,
    foreign key (house_id, helper_id) references house_people (house_id, person_id) on delete cascade
);
create index standing_requests_due on standing_requests (due_at) where due_at is not null;
create index standing_requests_of_a_person on standing_requests (person_id, asked_at);
create index standing_requests_of_a_helper on standing_requests (helper_id, role) where ended_at is null;

-- Each time the condition was met: one at a time.
create table standing_calls (
    id          uuid        primary key,
    request_id  uuid        not null,
    house_id    uuid        not null,
    person_id   uuid        not null,
    met_at      timestamptz not null,
    -- "I am on it."
    taken_at    timestamptz,
    over_at     timestamptz,
    -- They were there; the person was heard of or it was put right; the request itself ended.
    over_as     text        check (over_as in ('there', 'heard_of', 'ended')),
    check ((over_at is null) = (over_as is null)),
    foreign key (house_id, person_id, request_id) references standing_requests (house_id, person_id, id) on delete cascade
);
create unique index standing_calls_one_open on standing_calls (request_id) where over_at is null;
create index standing_calls_of_a_request on standing_calls (request_id, met_at);

-- Who may know of a request besides its writer, in one place; its end is looked at by the hour of the reader.
create view standing_requests_in_force as
select r.id, r.house_id, r.person_id, r.helper_id, r.role, r.as_assigned, r.content, r.asked_at, r.agreed_at, r.ends_at,
       c.id as call_id, c.met_at, c.taken_at
from standing_requests r
join memberships m on m.house_id = r.house_id and m.person_id = r.helper_id and m.role = r.role and m.until_at is null
join memberships s on s.house_id = r.house_id and s.person_id = r.person_id and s.role = 'resident' and s.until_at is null
left join standing_calls c on c.house_id = r.house_id and c.request_id = r.id and c.over_at is null
where r.ended_at is null
  and (not r.as_assigned or exists (select 1 from assignments a
       where a.house_id = r.house_id and a.resident_id = r.person_id and a.helper_id = r.helper_id and a.role = r.role
         and a.accepted_at is not null and a.ended_at is null));

-- What someone noticed of a resident, for that resident to read first. What it says, and the answer, are sealed.
create table notices (
    id           uuid        primary key,
    house_id     uuid        not null,
    person_id    uuid        not null,
    noticer_id   uuid        not null,
    role         text        not null,
    content      text        not null,
    given_at     timestamptz not null,
    answered_at  timestamptz,
    answer       text,
    -- The noticer has read the answer.
    read_at      timestamptz,
    unique (house_id, person_id, id),
    check (noticer_id <> person_id),
    check ((answered_at is null) = (answer is null)),
    foreign key (house_id, person_id) references house_people (house_id, person_id) on delete cascade,
    foreign key (house_id, noticer_id) references house_people (house_id, person_id) on delete cascade
);
create index notices_of_a_person on notices (person_id, given_at);
create index notices_unanswered on notices (person_id) where answered_at is null;
create index notices_unread on notices (noticer_id, role) where answered_at is not null and read_at is null;

-- To whom the resident passed it on.
create table notice_passes (
    notice_id    uuid        not null,
    house_id     uuid        not null,
    person_id    uuid        not null,
    helper_id    uuid        not null,
    role         text        not null,
    as_assigned  boolean     not null,
    passed_at    timestamptz not null,
    read_at      timestamptz,
    primary key (notice_id, helper_id, role),
    foreign key (house_id, person_id, notice_id) references notices (house_id, person_id, id) on delete cascade,
    foreign key (house_id, helper_id) references house_people (house_id, person_id) on delete cascade
);
create index notice_passes_unread on notice_passes (helper_id, role) where read_at is null;

-- As long as both live and work here, and the resident's own mentor or counselor still is that.
create view notice_passes_in_force as
select x.notice_id, x.house_id, x.person_id, x.helper_id, x.role, x.passed_at, x.read_at
from notice_passes x
join memberships m on m.house_id = x.house_id and m.person_id = x.helper_id and m.role = x.role and m.until_at is null
join memberships s on s.house_id = x.house_id and s.person_id = x.person_id and s.role = 'resident' and s.until_at is null
where not x.as_assigned or exists (select 1 from assignments a
      where a.house_id = x.house_id and a.resident_id = x.person_id and a.helper_id = x.helper_id and a.role = x.role
        and a.accepted_at is not null and a.ended_at is null);

-- Which request or notice a word is about: one row a person, role and kind.
alter table deliveries add column standing_request_id uuid references standing_requests (id) on delete cascade;
alter table deliveries add column notice_id uuid references notices (id) on delete cascade;
create unique index deliveries_one_standing on deliveries (standing_request_id, person_id, role, kind)
    where standing_request_id is not null;
create unique index deliveries_one_notice on deliveries (notice_id, person_id, role, kind) where notice_id is not null;
-- What someone was told of their own requests and has not looked at yet.
create index deliveries_standing_unseen on deliveries (person_id, role) where standing_request_id is not null and seen_at is null;
