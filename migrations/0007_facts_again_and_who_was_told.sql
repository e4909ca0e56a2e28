-- Of one occurrence one fact counts at a time; one that was settled before stays on record as it was.
drop index alert_facts_once;
create unique index alert_facts_once on alert_facts (person_id, day, assignment_id)
    where assignment_id is not null and settled_at is null;

-- Who handed the alert on to this rung, acting in which role.
alter table alert_steps add column handed_by uuid references people (id);
alter table alert_steps add column handed_role text;

-- Of which outage the word is: each of the staff hears of it once in each of their roles.
alter table deliveries add column outage_at timestamptz;
create unique index deliveries_one_outage on deliveries (person_id, role, house_id, outage_at) where kind = 'off';
-- What someone was told and has not looked at yet.
create index deliveries_unseen on deliveries (person_id, role, about_id) where kind = 'alert' and seen_at is null;
