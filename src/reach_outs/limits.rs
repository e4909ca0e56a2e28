//! `/manager/houses/{house}/reach-outs/limits`: how long a ring may wait in this house. Says nothing of
//! anybody's reach-outs.
use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use serde::Deserialize;

use crate::{
    access::{Access, Read, Standing, policy::ManageAlertRules},
    app::App,
    db::{Tx, WriteTx},
    error::Result,
    sql,
    web::{Errors, Form, Frame, Routes, Said, Sent, html_with, receive, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/manager/houses/{house}/reach-outs/limits", edit)
        .post("/manager/houses/{house}/reach-outs/limits", save)
}

/// Minutes, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    pub least: i16,
    pub most: i16,
}

impl Default for Limits {
    fn default() -> Self {
        Self { least: 2, most: 60 }
    }
}

/// No house lets anyone wait longer.
const LONGEST: i16 = 240;

impl Limits {
    pub fn allow(self, minutes: i16) -> bool {
        (self.least..=self.most).contains(&minutes)
    }

    /// A wait set before the house changed its limits keeps to them all the same.
    pub fn within(self, minutes: i16) -> i16 {
        minutes.clamp(self.least, self.most)
    }
}

/// As typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct LimitsForm {
    least: String,
    most: String,
    #[serde(flatten)]
    sent: Sent,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrong {
    Number,
    Order,
}

impl LimitsForm {
    fn of(limits: Limits) -> Self {
        Self {
            least: limits.least.to_string(),
            most: limits.most.to_string(),
            sent: Sent::blank(),
        }
    }

    fn parse(&self) -> Result<Limits, Errors<Wrong>> {
        let mut errors = Errors::none();
        let mut number = |field, typed: &str| {
            let found = typed.trim().parse().ok();
            let found = found.filter(|n| (1..=LONGEST).contains(n));
            found.unwrap_or_else(|| {
                errors.add(field, Wrong::Number);
                1
            })
        };
        let limits = Limits {
            least: number("least", &self.least),
            most: number("most", &self.most),
        };
        if limits.least > limits.most {
            errors.add("most", Wrong::Order);
        }
        errors.into_result(|| limits)
    }
}

type Of = Access<ManageAlertRules>;

#[derive(Template)]
#[template(path = "reach_outs/limits.html")]
struct Edit<'a> {
    t: Frame,
    form: &'a LimitsForm,
    errors: &'a Errors<Wrong>,
}

impl Edit<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        self.errors.on(field).map(|wrong| match wrong {
            Wrong::Number => self.t.reach_outs_bad_wait(1, LONGEST),
            Wrong::Order => self.t.reach_outs_bad_limits(),
        })
    }
}

async fn edit(Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let form = LimitsForm::of(of_house(&mut tx, &of).await?);
    page(&of, &form, &Errors::none(), StatusCode::OK)
}

fn page(
    of: &Of,
    form: &LimitsForm,
    errors: &Errors<Wrong>,
    status: StatusCode,
) -> Result<Response> {
    let t = Frame::of(of);
    html_with(status, Edit { t, form, errors }.render())
}

async fn save(State(app): State<App>, of: Of, Form(form): Form<LimitsForm>) -> Result<Response> {
    let limits = match form.parse() {
        Ok(limits) => limits,
        Err(errors) => return page(&of, &form, &errors, StatusCode::UNPROCESSABLE_ENTITY),
    };
    let mut tx = app.db.write().await?;
    let (viewer, house) = (of.viewer().id, of.house());
    let content = format!("{house} {limits:?}");
    receive(
        &mut tx,
        &app.key,
        viewer,
        &form.sent,
        &content,
        house.get(),
        of.at(),
    )
    .await?;
    keep(&mut tx, &of, limits).await?;
    tx.commit().await?;
    Ok(see_other(
        &format!("/manager/houses/{house}/reach-outs/limits"),
        Said::Saved,
    ))
}

pub async fn of_house(tx: &mut Tx, of: &Standing) -> Result<Limits> {
    let row = tx.query(sql!(
        "select least_minutes, most_minutes from reach_out_limits where house_id = $1"
    ));
    let row: Option<(i16, i16)> = row.bind(of.house()).maybe().await?;
    Ok(row.map_or_else(Limits::default, |(least, most)| Limits { least, most }))
}

async fn keep(tx: &mut WriteTx, of: &Of, limits: Limits) -> Result<()> {
    tx.query(sql!(
        "insert into reach_out_limits (house_id, least_minutes, most_minutes) values ($1, $2, $3)
         on conflict (house_id) do update set least_minutes = excluded.least_minutes, most_minutes = excluded.most_minutes"
    ))
    .bind(of.house())
    .bind(limits.least)
    .bind(limits.most)
    .run()
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_stand_in_order_and_a_wait_keeps_to_them() {
        let form = |least: &str, most: &str| LimitsForm {
            least: least.into(),
            most: most.into(),
            sent: Sent::blank(),
        };
        assert_eq!(
            form("3", "20").parse().unwrap(),
            Limits { least: 3, most: 20 }
        );
        assert_eq!(
            form("0", "9999").parse().unwrap_err().on("least"),
            Some(Wrong::Number)
        );
        assert_eq!(
            form("9", "3").parse().unwrap_err().on("most"),
            Some(Wrong::Order)
        );
        let limits = Limits { least: 3, most: 20 };
        assert_eq!(
            [1, 10, 99].map(|minutes| limits.within(minutes)),
            [3, 10, 20]
        );
    }
}
