//! What happens to celebrations, as tests say it.
use porchlight::{access::Role, id::*, sql};
use time::{Date, OffsetDateTime, macros::datetime};

pub use crate::reach_outs::world::*;
use crate::support::*;

pub const LIST: &str = "/resident/celebrations";
/// Ninety days from here are the fifth of July.
pub const BEGAN: &str = "2026-04-06";
pub const EVENING: OffsetDateTime = datetime!(2026-07-04 18:00 UTC);
pub const MORNING: OffsetDateTime = datetime!(2026-07-05 8:00 UTC);
/// The house's day turns at three.
pub const OVER: OffsetDateTime = datetime!(2026-07-06 3:00 UTC);

impl House {
    pub async fn housemate_named(&self, name: &'static str) -> Actor {
        self.world
            .person(self.world.cedar, name, Role::Resident)
            .await
    }

    /// Ana counts from a day on, for those she lets know.
    pub async fn counts_from(&self, day: &str) {
        let form = format!("began={day}&since=recovery&shown=yes");
        let path = "/resident/milestones/beginning";
        let sent = self.send(&self.ana, path, &form).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
    }

    /// How her name stands for the house.
    pub async fn goes_by(&self, style: &str) {
        let path = "/resident/milestones/name";
        let sent = self.send(&self.ana, path, &format!("style={style}")).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
    }

    /// These boxes and no others: "milestones house", "milestones circle ID".
    pub async fn lets_know(&self, whom: &[String]) {
        let boxes: Vec<String> = whom
            .iter()
            .map(|whom| format!("share=milestones+{}", whom.replace(' ', "+")))
            .collect();
        let sent = self
            .send(&self.ana, "/resident/sharing", &boxes.join("&"))
            .await;
        assert_eq!(sent.status, 303, "{}", sent.body);
    }

    /// Ana's ninety days, for her mentor and, by her first name, the house.
    pub async fn ninety_days(&self) {
        self.counts_from(BEGAN).await;
        self.goes_by("first").await;
        self.lets_know(&["mentor".into(), "house".into()]).await;
    }

    /// Ana's newest, whatever became of it.
    pub async fn newest_celebration(&self) -> Option<CelebrationId> {
        let mut tx = self.world.db.read().await.unwrap();
        let found: Option<(CelebrationId,)> = tx
            .query(sql!(test: "select id from celebrations where person_id = $1 order by made_at desc, id desc limit 1"))
            .bind(self.ana.id)
            .maybe()
            .await
            .unwrap();
        found.map(|(id,)| id)
    }

    pub async fn celebration(&self) -> CelebrationId {
        self.newest_celebration().await.expect("one was made")
    }

    pub fn celebration_at(&self, role: &str, id: CelebrationId) -> String {
        match role {
            "resident" => format!("{LIST}/{id}"),
            role => format!("/{role}/houses/{}/celebrations/{id}", self.world.cedar),
        }
    }

    pub fn list_of(&self, role: &str) -> String {
        match role {
            "manager" => format!("/manager/houses/{}/celebrations", self.world.cedar),
            role => format!("/{role}/celebrations"),
        }
    }

    pub async fn opens(&self, who: &Actor, role: &str, id: CelebrationId) -> u16 {
        let path = self.celebration_at(role, id);
        self.world.get(who, &path).await.status.as_u16()
    }

    pub async fn cheers(&self, who: &Actor, role: &str, id: CelebrationId, words: &str) -> Answer {
        let path = format!("{}/cheers", self.celebration_at(role, id));
        self.send(who, &path, &format!("words={words}")).await
    }

    /// "mentor celebration 18:00", in the order they were told.
    pub async fn told_of_celebrations(&self) -> Vec<String> {
        let told = self.told().await.into_iter();
        told.filter(|line| line.contains("celebration")).collect()
    }

    /// Ana says "not this time" of what her page has with such words, or takes it up again.
    pub async fn decides(&self, act: &str, words: &str) -> Answer {
        let page = self.reads(&self.ana, LIST).await;
        let forms: Vec<&str> = page.split(&format!("action=\"{LIST}/{act}\"")).collect();
        let at = (1..forms.len()).find(|n| {
            let before = forms[n - 1];
            before[before
                .rfind("<article")
                .or(before.rfind("<li>"))
                .unwrap_or(0)..]
                .contains(words)
        });
        let form = forms[at.unwrap_or_else(|| panic!("{act} {words}: {page}"))];
        let which = form.split("name=\"which\" value=\"").nth(1).unwrap();
        let which = which.split('"').next().unwrap();
        self.send(
            &self.ana,
            &format!("{LIST}/{act}"),
            &format!("which={which}"),
        )
        .await
    }
}

/// Everyone's words about celebrations, whoever they are for.
#[derive(Debug, sqlx::FromRow)]
pub struct Told {
    pub celebration_id: CelebrationId,
    pub person_id: PersonId,
    pub kind: String,
}

impl House {
    pub async fn all_told(&self) -> Vec<Told> {
        let mut tx = self.world.db.read().await.unwrap();
        tx.query(sql!(test: "select celebration_id, person_id, kind from deliveries where celebration_id is not null order by created_at, id"))
            .all().await.unwrap()
    }

    pub async fn days_celebrated(&self) -> Vec<Date> {
        let mut tx = self.world.db.read().await.unwrap();
        let days: Vec<(Date,)> = tx
            .query(sql!(test: "select day from celebrations where person_id = $1 order by day, id"))
            .bind(self.ana.id)
            .all()
            .await
            .unwrap();
        days.into_iter().map(|(day,)| day).collect()
    }
}
