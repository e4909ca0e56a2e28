//! Whom someone looks after, over all houses or in one.
use crate::{
    access::{
        Access, Caseload,
        policy::{ViewAlerts, ViewCaseload},
    },
    alerts::RulesRow,
    db::Tx,
    error::Result,
    house_time::{HouseTime, WallTime},
    id::*,
    seal::{Key, Place, Sealed},
    sql,
};

/// One of them.
#[derive(sqlx::FromRow)]
pub struct PersonRow {
    pub house_id: HouseId,
    pub person_id: PersonId,
    pub name: String,
    pub house_name: String,
    time_zone: String,
    day_turns_at: i16,
    /// Until the resident says yes, a helper has the name only.
    pub accepted: bool,
    pub(super) own_shared: bool,
    pub(super) program_shared: bool,
    /// Only while it is shared.
    phone: Option<Sealed>,
    pub(super) alert_id: Option<AlertId>,
    /// A request of theirs that the reader agreed to is met, and it is *now* by their own rule.
    pub(super) own_rule: bool,
    /// The reader has not read yet that Porchlight was off.
    pub was_off: bool,
    #[sqlx(flatten)]
    pub(super) rules: RulesRow,
}

/// Everyone who was proposed or accepted, over all houses.
pub async fn of_caseload(tx: &mut Tx, of: &Caseload<ViewCaseload>) -> Result<Vec<PersonRow>> {
    let rows = tx.query(sql!(
        "select a.house_id, a.resident_id as person_id, p.name, h.name as house_name, h.time_zone, h.day_turns_at,
                a.accepted_at is not null as accepted,
                exists (select 1 from shares s where s.person_id = a.resident_id and s.class = 'own_routine'
                    and s.audience = $2 and s.from_at <= $3 and (s.until_at is null or s.until_at > $3)) as own_shared,
                $2 = 'counselor' or exists (select 1 from shares s where s.person_id = a.resident_id
                    and s.class = 'program_titles' and s.audience = $2 and s.from_at <= $3
                    and (s.until_at is null or s.until_at > $3)) as program_shared,
                case when a.accepted_at is not null and exists (select 1 from shares s where s.person_id = a.resident_id
                    and s.class = 'contact' and s.audience = $2 and s.from_at <= $3
                    and (s.until_at is null or s.until_at > $3)) then p.phone end as phone,
                exists (select 1 from standing_requests_in_force f
                    join deliveries d on d.standing_request_id = f.id and d.person_id = f.helper_id and d.role = f.role
                      and d.kind = 'standing_met' and d.is_now
                    where f.house_id = a.house_id and f.person_id = a.resident_id and f.helper_id = a.helper_id
                      and f.role = a.role and f.call_id is not null and f.ends_at > $3) as own_rule,
                al.id as alert_id, exists (select 1 from deliveries d
                    where d.person_id = $1 and d.role = $2 and d.kind = 'off' and d.seen_at is null) as was_off,
                r.nudge_minutes, r.counselor_minutes, r.manager_minutes, r.quiet_from, r.quiet_until, r.late_check_in_minutes, r.items_in_a_day, r.repeats,
                r.repeat_days, r.silent_hours, r.on_call_id
         from assignments a
         join memberships m on m.house_id = a.house_id and m.person_id = a.helper_id and m.role = $2
           and m.from_at <= $3 and (m.until_at is null or m.until_at > $3)
         join memberships l on l.house_id = a.house_id and l.person_id = a.resident_id and l.role = 'resident'
           and l.from_at <= $3 and (l.until_at is null or l.until_at > $3)
         join people p on p.id = a.resident_id
         join houses h on h.id = a.house_id
         left join alert_rules r on r.house_id = a.house_id
         left join alerts al on al.house_id = a.house_id and al.person_id = a.resident_id and al.closed_at is null
           and a.accepted_at is not null
         where a.helper_id = $1 and a.role = $2 and a.ended_at is null"
    ));
    let rows = rows.bind(of.viewer().id).bind(of.role()).bind(of.at());
    Ok(rows.all().await?)
}

/// Everyone who lives in the house, by house items and check-ins alone.
pub async fn of_house(tx: &mut Tx, of: &Access<ViewAlerts>) -> Result<Vec<PersonRow>> {
    let rows = tx.query(sql!(
        "select m.house_id, m.person_id, p.name, h.name as house_name, h.time_zone, h.day_turns_at,
                true as accepted, false as own_shared, false as program_shared, cast(null as text) as phone,
                exists (select 1 from standing_requests_in_force f
                    join deliveries d on d.standing_request_id = f.id and d.person_id = f.helper_id and d.role = f.role
                      and d.kind = 'standing_met' and d.is_now
                    where f.house_id = m.house_id and f.person_id = m.person_id and f.helper_id = $3
                      and f.role = 'manager' and f.call_id is not null and f.ends_at > $2) as own_rule,
                al.id as alert_id, exists (select 1 from deliveries d
                    where d.person_id = $3 and d.role = 'manager' and d.kind = 'off' and d.seen_at is null) as was_off,
                r.nudge_minutes, r.counselor_minutes, r.manager_minutes, r.quiet_from, r.quiet_until, r.late_check_in_minutes, r.items_in_a_day, r.repeats,
                r.repeat_days, r.silent_hours, r.on_call_id
         from memberships m
         join people p on p.id = m.person_id
         join houses h on h.id = m.house_id
         left join alert_rules r on r.house_id = m.house_id
         left join alerts al on al.house_id = m.house_id and al.person_id = m.person_id and al.closed_at is null
         where m.house_id = $1 and m.role = 'resident' and m.from_at <= $2 and (m.until_at is null or m.until_at > $2)"
    ));
    let rows = rows.bind(of.house()).bind(of.at()).bind(of.viewer().id);
    Ok(rows.all().await?)
}

impl PersonRow {
    pub fn time(&self) -> Result<HouseTime> {
        let turn = WallTime::from_minutes(self.day_turns_at.into()).unwrap_or(WallTime::MIDNIGHT);
        Ok(HouseTime::new(&self.time_zone, turn)?)
    }

    pub fn phone(&self, key: &Key) -> Result<Option<String>> {
        let place = Place {
            table: "people",
            column: "phone",
            row: self.person_id,
        };
        let opened = self.phone.as_ref().map(|s| key.open(&place, s));
        Ok(opened.transpose()?)
    }
}
