//! The wall: who makes its address, what it opens, what stands on it, and how often it is made.
mod celebrating;
mod hidden;
pub mod live;
mod made;
mod old;
mod shown;
mod winning;

use axum::{body::Body, http::Request};
use porchlight::id::*;
use time::{Date, macros::date};

use crate::support::*;

pub const TODAY: Date = date!(2026 - 07 - 04);
const NEW: &str = "name=Kitchen+TV&language=en&shows=as_house";

pub fn walls(house: HouseId) -> String {
    format!("/manager/houses/{house}/walls")
}

/// The path of the address on a page; none where none is on it.
pub fn address(page: &str) -> Option<String> {
    let begins = "id=\"address\">https://house.example<wbr><span class=\"nowrap\">";
    let rest = page.split(begins).nth(1)?;
    rest.split('<').next().map(str::to_owned)
}

impl World {
    /// The path of a new wall in Cedar House.
    pub async fn wall(&self, manager: &Actor) -> String {
        self.wall_with(manager, NEW).await
    }

    pub async fn wall_with(&self, manager: &Actor, form: &str) -> String {
        let made = self.post(manager, &walls(self.cedar), form).await;
        assert_eq!(made.status, 200, "{}", made.body);
        address(&made.body).expect("it is shown")
    }

    /// As a screen asks: no cookie, nothing but the address.
    pub async fn screen(&self, path: &str) -> Answer {
        self.raw(Request::get(path).body(Body::empty()).unwrap())
            .await
    }

    /// As one that says what it has.
    pub async fn screen_has(&self, path: &str, tag: &str) -> Answer {
        let request = Request::get(path).header("if-none-match", tag);
        self.raw(request.body(Body::empty()).unwrap()).await
    }

    /// Names a resident on the walls.
    pub async fn named(&self, who: &Actor, style: &str) {
        let saved = self
            .post(who, "/resident/wall", &format!("style={style}"))
            .await;
        assert_eq!(saved.status, 303, "{}", saved.body);
    }

    pub async fn ticks(&self, who: &Actor, what: RoutineAssignmentId) {
        let path = format!("/resident/today/ticks/{what}/{TODAY}");
        assert_eq!(self.post(who, &path, "").await.status, 303);
    }
}

/// Someone's row as it stands there.
pub fn row<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    let rest = page.split(&format!("class=\"name\">{name}</th>")).nth(1)?;
    rest.split("</tr>").next()
}

/// As the board's rows are named, in order.
pub fn names(page: &str) -> Vec<&str> {
    let rows = page.split("<th scope=\"row\" class=\"name\">").skip(1);
    rows.filter_map(|row| row.split('<').next()).collect()
}
