//! Who handed an alert on, to whom, and when.
use super::told::{Told, day_word};
use crate::{
    access::{About, Permission, Role},
    db::Tx,
    error::Result,
    house_time::HouseTime,
    id::*,
    sql,
    timestamp::Timestamp,
    words::Words,
};

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Handed {
    pub alert_id: AlertId,
    pub rung: Role,
    pub name: String,
    pub handed_at: Timestamp,
}

/// For the resident.
pub async fn of_own<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    alert: AlertId,
) -> Result<Vec<Handed>> {
    let handed = tx.query(sql!(
        "select s.alert_id, s.rung, p.name, s.handed_at
         from alert_steps s join people p on p.id = s.handed_by
         where s.house_id = $1 and s.person_id = $2 and s.alert_id = $3 order by s.handed_at, s.rung"
    ));
    let handed = handed.bind(of.house()).bind(of.person().id).bind(alert);
    Ok(handed.all().await?)
}

/// The same for every alert of someone that opened between two instants, the first of them included.
pub async fn of_days<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<Handed>> {
    let handed = tx.query(sql!(
        "select s.alert_id, s.rung, p.name, s.handed_at
         from alert_steps s join people p on p.id = s.handed_by
         join alerts a on a.house_id = s.house_id and a.id = s.alert_id
         where s.person_id = $1 and s.handed_at is not null and a.opened_at >= $2 and a.opened_at < $3
         order by s.handed_at, s.rung"
    ));
    let handed = handed.bind(of.person().id).bind(from).bind(until);
    Ok(handed.all().await?)
}

impl Handed {
    /// "Sam handed this on to Ana, today at 14:10", by the house's clock.
    pub fn words(&self, t: &Words, told: &[Told], time: &HouseTime, now: Timestamp) -> String {
        let to = told.iter().filter(|told| told.role == self.rung);
        let to: Vec<&str> = to.map(|told| told.name.as_str()).collect();
        let (day, wall) = time.wall(self.handed_at);
        let day = day_word(t, day, time.wall(now).0);
        let (by, at) = (self.name.as_str(), t.time_of_day(wall));
        match to.is_empty() {
            // Whom it reached is not for this reader: they may know more.
            true => t.alerts_handed_counselor(by, day, at),
            false => t.alerts_handed(by, day, at, to.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{house_time::WallTime, words};
    use time::macros::datetime;

    #[test]
    fn it_says_who_handed_it_to_whom_and_when_by_the_houses_clock() {
        let time = HouseTime::new("America/New_York", WallTime::MIDNIGHT).unwrap();
        let at = Timestamp::new(datetime!(2026-07-04 18:10 UTC));
        let alert_id = AlertId::new();
        let told = |name: &str, role| Told {
            alert_id,
            role,
            name: name.to_owned(),
            created_at: at,
        };
        let told = [
            told("Sam", Role::Mentor),
            told("Ana", Role::Counselor),
            told("Bo", Role::Counselor),
        ];
        let handed = Handed {
            alert_id,
            rung: Role::Counselor,
            name: "Sam".to_owned(),
            handed_at: at,
        };
        let said = |t, now| handed.words(t, &told, &time, Timestamp::new(now));
        assert_eq!(
            said(&words::ENGLISH, datetime!(2026-07-04 20:00 UTC)),
            "Sam handed this on to Ana, Bo, today at 14:10."
        );
        assert_eq!(
            said(&words::SPANISH, datetime!(2026-07-05 20:00 UTC)),
            "Sam se lo pasó a Ana, Bo, ayer a las 14:10."
        );
    }
}
