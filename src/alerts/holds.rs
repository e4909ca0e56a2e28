//! Who is on an alert: since when, and how that ended. A row for each layer, so that a manager who takes what
//! managers may know meets only who is on that.
use serde::Serialize;

use super::{Layer, day_word, spell::Span, store};
use crate::{
    access::{About, Permission, Role, Standing, policy::AnswerAlert},
    db::{Tx, WriteTx},
    error::Result,
    house_time::HouseTime,
    id::*,
    sql,
    timestamp::Timestamp,
    words::Words,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, Serialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    LetGo,
    HandedOn,
    TakenOver,
    /// Their walk or role ended.
    Parted,
    Closed,
    MovedOut,
}

/// Someone is or was on it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Hold {
    pub alert_id: AlertId,
    pub layer: Layer,
    pub taken_by: PersonId,
    pub taken_role: Role,
    pub name: String,
    pub taken_at: Timestamp,
    pub ended_at: Option<Timestamp>,
    pub ended_as: Option<Ended>,
    /// Who took it over.
    pub ended_name: Option<String>,
}

impl Hold {
    pub fn span(&self) -> Span {
        Span {
            layer: self.layer,
            is_hold: true,
            from: self.taken_at,
            until: self.ended_at,
        }
    }
}

/// "Max is on it since 15:00", by the house's clock; each once, however much of it they are on.
pub fn on_it(t: &Words, holds: &[Hold], time: &HouseTime, now: Timestamp) -> Vec<String> {
    let mut names: Vec<PersonId> = Vec::new();
    let mut words = Vec::new();
    for hold in holds.iter().filter(|hold| hold.ended_at.is_none()) {
        if names.contains(&hold.taken_by) {
            continue;
        }
        names.push(hold.taken_by);
        let (name, (day, wall)) = (hold.name.as_str(), time.wall(hold.taken_at));
        let at = t.time_of_day(wall);
        words.push(match day == time.wall(now).0 {
            true => t.alerts_on_it(name, at),
            false => t.alerts_on_it_day(t.short_day(day), name, at),
        });
    }
    words
}

/// "Cleo took it over from Max, today at 16:10."
pub fn taken_over(t: &Words, holds: &[Hold], time: &HouseTime, now: Timestamp) -> Vec<String> {
    let mut words = Vec::new();
    for hold in holds {
        let (Some(by), Some(at)) = (hold.ended_name.as_deref(), hold.ended_at) else {
            continue;
        };
        let (day, wall) = time.wall(at);
        let (day, at) = (day_word(t, day, time.wall(now).0), t.time_of_day(wall));
        words.push(t.alerts_taken_over(by, day, hold.name.as_str(), at));
    }
    // Of each layer there is a row.
    words.dedup();
    words
}

/// For the resident.
pub async fn of_own<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    alert: AlertId,
) -> Result<Vec<Hold>> {
    let holds = tx.query(sql!(
        "select l.alert_id, l.layer, l.taken_by, l.taken_role, p.name, l.taken_at, l.ended_at, l.ended_as,
                e.name as ended_name
         from alert_holds l join people p on p.id = l.taken_by left join people e on e.id = l.ended_by
         where l.house_id = $1 and l.person_id = $2 and l.alert_id = $3 order by l.taken_at, l.layer, l.id"
    ));
    let holds = holds.bind(of.house()).bind(of.person().id).bind(alert);
    Ok(holds.all().await?)
}

/// The same for every alert of someone that opened between two instants, the first of them included.
pub async fn of_days<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<Hold>> {
    let holds = tx.query(sql!(
        "select l.alert_id, l.layer, l.taken_by, l.taken_role, p.name, l.taken_at, l.ended_at, l.ended_as,
                e.name as ended_name
         from alert_holds l join people p on p.id = l.taken_by left join people e on e.id = l.ended_by
         join alerts a on a.house_id = l.house_id and a.id = l.alert_id
         where l.person_id = $1 and a.opened_at >= $2 and a.opened_at < $3 order by l.taken_at, l.layer, l.id"
    ));
    let holds = holds.bind(of.person().id).bind(from).bind(until);
    Ok(holds.all().await?)
}

/// What is free is the viewer's from now on, as far as nobody was faster.
pub async fn take(
    tx: &mut WriteTx,
    of: &About<AnswerAlert>,
    alert: AlertId,
    layers: &[Layer],
) -> Result<()> {
    #[derive(Serialize)]
    struct New {
        id: String,
        layer: Layer,
    }
    let new = layers.iter().map(|layer| New {
        id: AlertHoldId::new().to_string(),
        layer: *layer,
    });
    let new = serde_json::to_string(&new.collect::<Vec<_>>())?;
    tx.query(sql!(
        sqlite: "insert into alert_holds (house_id, person_id, alert_id, id, layer, taken_by, taken_role, taken_at)
         select $1, $2, $3, unhex(j.value ->> 'id'), j.value ->> 'layer', $5, $6, $7 from json_each($4) j where true
         on conflict do nothing",
        postgres: "insert into alert_holds (house_id, person_id, alert_id, id, layer, taken_by, taken_role, taken_at)
         select $1, $2, $3, j.id, j.layer, $5, $6, $7 from jsonb_to_recordset(cast($4 as jsonb)) as j(id uuid, layer text)
         on conflict do nothing"
    ))
    .bind(of.house())
    .bind(of.person().id)
    .bind(alert)
    .bind(new)
    .bind(of.viewer().id)
    .bind(of.role())
    .bind(of.at())
    .run()
    .await?;
    Ok(())
}

/// Nobody is on these layers any more.
pub async fn end(
    tx: &mut WriteTx,
    of: &About<AnswerAlert>,
    alert: AlertId,
    layers: &[Layer],
    ended: Ended,
) -> Result<()> {
    let by = Some(of.viewer().id).filter(|_| ended == Ended::TakenOver);
    tx.query(sql!(
        sqlite: "update alert_holds set ended_at = $4, ended_as = $5, ended_by = $6
         where house_id = $1 and alert_id = $2 and ended_at is null
           and layer in (select j.value from json_each($3) j)",
        postgres: "update alert_holds set ended_at = $4, ended_as = $5, ended_by = $6
         where house_id = $1 and alert_id = $2 and ended_at is null
           and layer in (select j from jsonb_array_elements_text(cast($3 as jsonb)) as j)"
    ))
    .bind(of.house())
    .bind(alert)
    .bind(serde_json::to_string(layers)?)
    .bind(of.at())
    .bind(ended)
    .bind(by)
    .run()
    .await?;
    Ok(())
}

/// A role or a walk ended: whoever was on something in it is not any more, and its rungs are looked at again.
/// `resident` narrows it to the walk with one person.
pub async fn parted(
    tx: &mut WriteTx,
    by: &Standing,
    helper: PersonId,
    role: Role,
    resident: Option<PersonId>,
) -> Result<()> {
    let freed = tx.query(sql!(
        "update alert_holds set ended_at = $5, ended_as = 'parted'
         where house_id = $1 and taken_by = $2 and taken_role = $3 and ended_at is null
           and person_id = coalesce($4, person_id)
         returning alert_id"
    ));
    let freed = freed.bind(by.house()).bind(helper).bind(role);
    let freed: Vec<(AlertId,)> = freed.bind(resident).bind(by.at()).all().await?;
    match freed.is_empty() {
        true => Ok(()),
        false => store::freed(tx, by.house(), freed, by.at()).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{house_time::WallTime, words};
    use time::macros::datetime;

    #[test]
    fn it_says_who_is_on_it_since_when_and_from_whom_once_for_all_of_it() {
        let time = HouseTime::new("America/New_York", WallTime::MIDNIGHT).unwrap();
        let at = |instant| Timestamp::new(instant);
        let (alert_id, max, cleo) = (AlertId::new(), PersonId::new(), PersonId::new());
        let hold = |layer, taken_by, name: &str, taken_at| Hold {
            alert_id,
            layer,
            taken_by,
            taken_role: Role::Mentor,
            name: name.to_owned(),
            taken_at,
            ended_at: None,
            ended_as: None,
            ended_name: None,
        };
        let over = |layer| Hold {
            ended_at: Some(at(datetime!(2026-07-04 20:10 UTC))),
            ended_as: Some(Ended::TakenOver),
            ended_name: Some("Cleo".to_owned()),
            ..hold(layer, max, "Max", at(datetime!(2026-07-04 19:00 UTC)))
        };
        let since = at(datetime!(2026-07-04 20:10 UTC));
        let holds = [
            over(Layer::House),
            over(Layer::Program),
            hold(Layer::House, cleo, "Cleo", since),
            hold(Layer::Program, cleo, "Cleo", since),
        ];
        let (today, later) = (
            at(datetime!(2026-07-04 21:00 UTC)),
            at(datetime!(2026-07-05 21:00 UTC)),
        );
        let said = |t, now| {
            (
                on_it(t, &holds, &time, now),
                taken_over(t, &holds, &time, now),
            )
        };
        let one = |on_it: &str, over: &str| (vec![on_it.to_owned()], vec![over.to_owned()]);
        assert_eq!(
            said(&words::ENGLISH, today),
            one(
                "Cleo is on it since 16:10",
                "Cleo took it over from Max, today at 16:10."
            )
        );
        assert_eq!(
            said(&words::SPANISH, today),
            one(
                "Cleo se encarga desde las 16:10",
                "Cleo tomó el relevo de Max, hoy a las 16:10."
            )
        );
        assert_eq!(
            said(&words::ENGLISH, later).0,
            ["Cleo is on it since 4 July, 16:10"]
        );
        assert_eq!(
            said(&words::SPANISH, later).0,
            ["Cleo se encarga desde el 4 de julio, 16:10"]
        );
    }
}
