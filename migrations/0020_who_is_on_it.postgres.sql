-- Who is on an alert, since when, and how that ended. Of each layer (what house, program or own items say) for
-- itself: what somebody does about what is hidden from a reader changes nothing for that reader.
create table alert_holds (
    id          uuid        primary key,
    alert_id    uuid        not null,
    house_id    uuid        not null,
    person_id   uuid        not null,
    layer       text        not null check (layer in ('house', 'program', 'own')),
    taken_by    uuid        not null references people (id),
    taken_role  text        not null,
    taken_at    timestamptz not null,
    ended_at    timestamptz,
    ended_as    text        check (ended_as in ('let_go', 'handed_on', 'taken_over', 'parted', 'closed', 'moved_out')),
    -- Who took it over.
    ended_by    uuid        references people (id),
    check ((ended_at is null) = (ended_as is null)),
    foreign key (house_id, person_id, alert_id) references alerts (house_id, person_id, id) on delete cascade
);
create unique index alert_holds_one on alert_holds (alert_id, layer) where ended_at is null;
create index alert_holds_of_an_alert on alert_holds (alert_id, taken_at);
create index alert_holds_of_a_helper on alert_holds (house_id, taken_by) where ended_at is null;

insert into alert_holds (id, alert_id, house_id, person_id, layer, taken_by, taken_role, taken_at, ended_at, ended_as)
select gen_random_uuid(), t.id, t.house_id, t.person_id, t.layer, t.taken_by, t.taken_role, t.taken_at, t.closed_at,
       case when t.closed_at is not null then 'closed' end
from (select distinct a.id, a.house_id, a.person_id, case f.source when 'wish' then 'program' else f.source end as layer,
             a.taken_by, a.taken_role, a.taken_at, a.closed_at
      from alerts a join alert_facts f on f.alert_id = a.id
      where a.taken_at is not null and (f.source = 'house' or (a.taken_role <> 'manager' and (f.source <> 'own'
          or exists (select 1 from shares s where s.person_id = a.person_id and s.class = 'own_routine'
                     and s.audience = a.taken_role and s.until_at is null))))) t;

alter table alerts drop column taken_by;
alter table alerts drop column taken_role;
alter table alerts drop column taken_at;
-- Who was told is what `deliveries` say, of each reader for themselves.
alter table alert_steps drop column told;
alter table alert_steps drop column done_at;
