//! Requests that are to be looked at, with what decides about them.
use crate::{
    access::{Class, Role},
    alerts::{Rules, RulesRow},
    db::WriteTx,
    error::Result,
    house_time::{HouseTime, WallTime},
    id::*,
    looking_out::requests::content::Sight,
    seal::Sealed,
    sql,
    timestamp::Timestamp,
};

#[derive(sqlx::FromRow)]
pub struct Due {
    pub id: StandingRequestId,
    pub house_id: HouseId,
    pub person_id: PersonId,
    pub helper_id: PersonId,
    pub role: Role,
    pub as_assigned: bool,
    pub content: Sealed,
    pub ends_at: Timestamp,
    /// From the yes on; none while it waits for it.
    pub counts_from: Option<Timestamp>,
    /// The resident lives here, and the named person stands where they stood.
    pub stands: bool,
    /// It is met, and nobody has said yet that they were there.
    pub is_open: bool,
    own_shared: bool,
    program_shared: bool,
    mood_shared: bool,
    time_zone: String,
    day_turns_at: i16,
    #[sqlx(flatten)]
    rules: RulesRow,
}

/// Takes what is due; on PostgreSQL another server's is passed over.
pub async fn take(tx: &mut WriteTx, now: Timestamp, most: usize) -> Result<Vec<Due>> {
    let due = tx.query(sql!(
        both: "select r.id, r.house_id, r.person_id, r.helper_id, r.role, r.as_assigned, r.content, r.ends_at, r.counts_from,
                exists (select 1 from memberships m where m.house_id = r.house_id and m.person_id = r.helper_id
                        and m.role = r.role and m.until_at is null)
                and exists (select 1 from memberships s where s.house_id = r.house_id and s.person_id = r.person_id
                        and s.role = 'resident' and s.until_at is null)
                and (not r.as_assigned or exists (select 1 from assignments a
                     where a.house_id = r.house_id and a.resident_id = r.person_id and a.helper_id = r.helper_id
                       and a.role = r.role and a.accepted_at is not null and a.ended_at is null)) as stands,
                exists (select 1 from standing_calls c where c.house_id = r.house_id and c.request_id = r.id
                        and c.over_at is null) as is_open,
                exists (select 1 from shares x where x.person_id = r.person_id and x.class = 'own_routine'
                        and x.audience = r.role and x.from_at <= $1 and (x.until_at is null or x.until_at > $1)) as own_shared,
                exists (select 1 from shares x where x.person_id = r.person_id and x.class = 'program_titles'
                        and x.audience = r.role and x.from_at <= $1 and (x.until_at is null or x.until_at > $1)) as program_shared,
                exists (select 1 from shares x where x.person_id = r.person_id and x.class = 'mood'
                        and x.audience = r.role and x.from_at <= $1 and (x.until_at is null or x.until_at > $1)) as mood_shared,
                h.time_zone, h.day_turns_at, l.nudge_minutes, l.counselor_minutes, l.manager_minutes, l.quiet_from,
                l.quiet_until, l.late_check_in_minutes, l.items_in_a_day, l.repeats, l.repeat_days, l.silent_hours,
                l.on_call_id
         from standing_requests r
         join houses h on h.id = r.house_id
         left join alert_rules l on l.house_id = r.house_id
         where r.due_at <= $1 order by r.due_at, r.id limit $2",
        sqlite: "",
        postgres: " for update of r skip locked"
    ));
    Ok(due.bind(now).bind(most as i64).all().await?)
}

impl Due {
    pub fn time(&self) -> Result<HouseTime> {
        let turn = WallTime::from_minutes(self.day_turns_at.into()).unwrap_or(WallTime::MIDNIGHT);
        Ok(HouseTime::new(&self.time_zone, turn)?)
    }

    /// When the house's quiet hours are over, if they are.
    pub fn quiet_ends(&self, now: Timestamp, time: &HouseTime) -> Option<Timestamp> {
        Rules::from(&self.rules).quiet_ends(now, time)
    }

    pub fn sight(&self) -> Sight {
        let shared = [
            (Class::OwnRoutine, self.own_shared),
            (Class::ProgramTitles, self.program_shared),
            (Class::Mood, self.mood_shared),
        ];
        let shared = shared.into_iter().filter(|(_, is_shared)| *is_shared);
        Sight {
            role: self.role,
            is_mine: self.as_assigned,
            shared: shared.map(|(class, _)| class).collect(),
        }
    }
}
