//! What happens to wins and praise, as tests say it.
use porchlight::{access::Role, id::*, sql};
use time::Date;

pub use crate::reach_outs::world::*;
use crate::support::*;

pub const WINS: &str = "/resident/wins";
pub const PRAISE: &str = "/resident/wins/praise";

impl House {
    /// Ana notes one; gives its id.
    pub async fn notes(&self, form: &str) -> String {
        let noted = self.send(&self.ana, WINS, form).await;
        assert_eq!(noted.status, 303, "{}", noted.body);
        crate::access::newest(&self.world, &self.ana, "win").await
    }

    /// Ana shows a win to those, and to nobody else.
    pub async fn shows(&self, win: &str, to: &str) -> u16 {
        let path = format!("{WINS}/{win}/audience");
        self.send(&self.ana, &path, to).await.status.as_u16()
    }

    pub async fn removes(&self, win: &str) -> u16 {
        let path = format!("{WINS}/{win}/removal");
        self.send(&self.ana, &path, "").await.status.as_u16()
    }

    pub async fn lives_here(&self, name: &'static str) -> Actor {
        self.world
            .person(self.world.cedar, name, Role::Resident)
            .await
    }

    pub async fn ticks_on(&self, item: RoutineAssignmentId, day: Date, more: &str) {
        let path = format!("/resident/today/ticks/{item}/{day}{more}");
        let ticked = self.send(&self.ana, &path, "").await;
        assert_eq!(ticked.status, 303, "{day}: {}", ticked.body);
    }

    /// Of the kind, not removed.
    pub async fn count_wins(&self, kind: &'static str) -> i64 {
        let mut tx = self.world.db.read().await.unwrap();
        let wins = tx.query(sql!(test: "select cast(count(*) as bigint) from wins where person_id = $1 and kind = $2 and removed_at is null"));
        wins.bind(self.ana.id).bind(kind).value().await.unwrap()
    }

    pub fn praise_page(&self, role: &str) -> String {
        format!(
            "/{role}/houses/{}/people/{}/praise",
            self.world.cedar, self.ana.id
        )
    }

    /// Someone tells Ana what good they saw; gives its id.
    pub async fn praises(&self, who: &Actor, role: &str, form: &str) -> String {
        let said = self.send(who, &self.praise_page(role), form).await;
        assert_eq!(said.status, 303, "{}", said.body);
        crate::access::newest(&self.world, &self.ana, "praise").await
    }

    pub async fn does_with_praise(&self, id: &str, what: &str, form: &str) -> u16 {
        let path = format!("{PRAISE}/{id}/{what}");
        self.send(&self.ana, &path, form).await.status.as_u16()
    }

    pub async fn looks(&self, viewer: &Actor, class: &'static str) -> i64 {
        let mut tx = self.world.db.read().await.unwrap();
        let found = tx.query(sql!(test: "select cast(count(*) as bigint) from looks where person_id = $1 and viewer_id = $2 and class = $3"));
        let found = found.bind(self.ana.id).bind(viewer.id).bind(class);
        found.value().await.unwrap()
    }

    pub fn of_manager(&self) -> String {
        format!("/manager/houses/{}/wins", self.world.cedar)
    }

    pub fn person_page(&self, role: &str) -> String {
        format!("/{role}/houses/{}/people/{}", self.world.cedar, self.ana.id)
    }
}
