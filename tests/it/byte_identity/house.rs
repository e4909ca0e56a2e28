//! A house in the middle of a day, and those who walk it.
use std::collections::BTreeMap;

use porchlight::{access::Role::*, id::*, routines::Kind, sql};
use time::{Date, Duration, macros::date};

use super::{Walk, changes::plan};
use crate::{access::open_alert, support::*};

pub const DAY: Date = date!(2026 - 07 - 04);

pub struct House {
    pub world: World,
    pub ana: Actor,
    pub ben: Actor,
    pub kit: Actor,
    pub max: Actor,
    pub cleo: Actor,
    pub mo: Actor,
    /// Manages another house.
    pub bo: Actor,
    pub check_in: RoutineAssignmentId,
    pub kitchen: RoutineAssignmentId,
    /// The counselor's, and as Ana has it.
    pub program: ItemId,
    pub asked: RoutineAssignmentId,
    /// Her own, on the board.
    pub shown: ItemId,
    /// The path of the screen in the kitchen.
    pub screen: String,
}

impl House {
    /// Five people live here. Ana has checked in and ticked off what the house asks, missed something
    /// yesterday, and has an item of her counselor and one of her own that all may see on the board.
    pub async fn new(world: World) -> Self {
        let cedar = world.cedar;
        let ana = world.person(cedar, "Ana", Resident).await;
        let ben = world.person(cedar, "Ben", Resident).await;
        let max = world.person(cedar, "Max", Mentor).await;
        let cleo = world.person(cedar, "Cleo", Counselor).await;
        let mo = world.person(cedar, "Mo", Manager).await;
        let bo = world.person(world.birch, "Bo", Manager).await;
        world.person(world.birch, "Fay", Resident).await;
        world.assigned(cedar, &ana, &max, Mentor, true).await;
        world.assigned(cedar, &ana, &cleo, Counselor, true).await;
        let mut tx = world.db.write().await.unwrap();
        tx.query(sql!(test: "update memberships set from_at = $2 where house_id = $1"))
            .bind(cedar)
            .bind(world.clock.now().minus(Duration::days(20)))
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let window = ("08:00", "14:00");
        let check_in = world
            .house_item(&mo, &ana, Kind::CheckIn, "Morning", window)
            .await;
        let kitchen = world
            .house_item(&mo, &ana, Kind::Routine, "Kitchen", window)
            .await;
        // Of these nothing is asked: fewer pages to walk, and five people for the totals.
        let kit = world.person(cedar, "Kit", Resident).await;
        world.person(cedar, "Dee", Resident).await;
        world.person(cedar, "Eve", Resident).await;
        let yesterday = DAY - Duration::days(1);
        world.missed(&ana, kitchen, yesterday).await;
        open_alert(&world, &ana, kitchen, yesterday).await;
        let nobody = (ItemId::new(), RoutineAssignmentId::new());
        let mut house = Self {
            world,
            ana,
            ben,
            kit,
            max,
            cleo,
            mo,
            bo,
            check_in,
            kitchen,
            program: nobody.0,
            asked: nobody.1,
            shown: nobody.0,
            screen: String::new(),
        };
        house.fill().await;
        house
    }

    async fn fill(&mut self) {
        self.screen = self.world.wall(&self.mo).await;
        let program = format!("{}/routine", self.person("counselor"));
        self.sent(&self.cleo, &program, &plan("Appointment")).await;
        self.program = self.newest("routine_items").await;
        self.asked = self.newest("routine_assignments").await;
        self.sends("/resident/routine", &plan("Walk")).await;
        self.shown = self.newest("routine_items").await;
        let walk: RoutineAssignmentId = self.newest("routine_assignments").await;
        let board = format!("/resident/routine/plan/{walk}/board");
        self.sends(&board, "on_board=yes").await;
        for kept in [self.kitchen, self.asked, walk] {
            self.sends(&format!("/resident/today/ticks/{kept}/{DAY}"), "")
                .await;
        }
        let path = format!("/resident/check-ins/{}/{DAY}", self.check_in);
        self.sends(&path, "mood=4&word=fine").await;
        // Staff looked before: so that a look by others is one more.
        self.walks().await;
    }

    pub fn person(&self, role: &str) -> String {
        format!("/{role}/houses/{}/people/{}", self.world.cedar, self.ana.id)
    }

    pub async fn sends(&self, path: &str, form: &str) {
        self.sent(&self.ana, path, form).await;
    }

    pub async fn sent(&self, who: &Actor, path: &str, form: &str) {
        let form = format!("{form}&idempotency_key={}", uuid::Uuid::now_v7());
        let answer = self.world.post(who, path, &form).await;
        assert_eq!(answer.status, 303, "{path} {form}: {}", answer.body);
    }

    /// The id of what Ana got last.
    pub async fn newest<Id>(&self, table: &str) -> Id
    where
        (Id,): porchlight::db::Record,
    {
        let mut tx = self.world.db.read().await.unwrap();
        let found = tx.query(match table {
            "routine_items" => sql!(test: "select id from routine_items where person_id = $1 order by id desc limit 1"),
            "routine_assignments" => sql!(test: "select id from routine_assignments where person_id = $1 order by id desc limit 1"),
            "appointments" => sql!(test: "select item_id as id from appointments where person_id = $1 order by item_id desc limit 1"),
            "help_asks" => sql!(test: "select id from help_asks where person_id = $1 order by id desc limit 1"),
            "milestones" => sql!(test: "select id from milestones where person_id = $1 order by id desc limit 1"),
            "celebrations" => sql!(test: "select id from celebrations where person_id = $1 order by id desc limit 1"),
            "stress_signals" => sql!(test: "select id from stress_signals where person_id = $1 order by id desc limit 1"),
            "reach_outs" => sql!(test: "select id from reach_outs where person_id = $1 order by id desc limit 1"),
            "standing_requests" => sql!(test: "select id from standing_requests where person_id = $1 order by id desc limit 1"),
            "notices" => sql!(test: "select id from notices where person_id = $1 order by id desc limit 1"),
            "praise" => sql!(test: "select id from praise where person_id = $1 order by id desc limit 1"),
            "reach_out_signs" => sql!(test: "select id from reach_out_signs where person_id = $1 order by id desc limit 1"),
            "wins" => sql!(test: "select id from wins where person_id = $1 and removed_at is null order by id desc limit 1"),
            unknown => panic!("{unknown}"),
        });
        found.bind(self.ana.id).value().await.unwrap()
    }

    /// What Ana herself reads there.
    pub async fn own_page(&self, path: &str) -> String {
        let (page, newest) = path.split_once('{').unwrap_or((path, ""));
        let id = match newest {
            "" => String::new(),
            "reach-out}" => self.newest::<ReachOutId>("reach_outs").await.to_string(),
            "celebration}" => self
                .newest::<CelebrationId>("celebrations")
                .await
                .to_string(),
            unknown => panic!("{unknown}"),
        };
        let answer = self.world.get(&self.ana, &format!("{page}{id}")).await;
        assert_eq!(answer.status, 200, "{path}");
        answer.steady()
    }

    /// All that manager, housemate and another house's manager can come to, in each style of the board.
    pub async fn walks(&self) -> BTreeMap<&'static str, Walk> {
        let house = |role: &str, page: &str| format!("/{role}/houses/{}/{page}", self.world.cedar);
        let manager = [
            "board",
            "alerts",
            "reach-outs",
            "reach-outs/limits",
            "people",
            "routine",
            "invitations",
            "settings",
            "milestones",
            "wins",
        ];
        let manager: Vec<_> = manager.iter().map(|page| house("manager", page)).collect();
        let hidden = [self.program, self.shown]
            .map(|item| house("manager", &format!("routine/items/{item}")));
        let mate = vec![
            "/resident/house".to_owned(),
            format!("/resident/people/{}", self.ana.id),
        ];
        let staff: Vec<_> = manager
            .iter()
            .chain(&hidden)
            .cloned()
            .chain([self.person("manager")])
            .collect();
        let all = |mut start: Vec<String>| {
            start.extend(["/", "/account"].map(String::from));
            start
        };
        let mut walks = BTreeMap::new();
        self.in_style("kept_only").await;
        walks.insert("manager", self.walk(&self.mo, all(staff.clone())).await);
        walks.insert("housemate", self.walk(&self.ben, all(mate.clone())).await);
        walks.insert("another house", self.walk(&self.bo, all(staff)).await);
        let screen = async || self.world.screen(&self.screen).await.steady();
        walks.insert(
            "wall",
            Walk::from([("kept only".to_owned(), screen().await)]),
        );
        for style in ["open", "totals"] {
            self.in_style(style).await;
            let wall = walks.get_mut("wall").unwrap();
            wall.insert(style.to_owned(), screen().await);
            for (who, actor, page) in [
                ("manager", &self.mo, &manager[0]),
                ("housemate", &self.ben, &mate[0]),
            ] {
                for path in [
                    page.clone(),
                    format!("{page}.csv"),
                    format!("{page}?week=2026-06-28"),
                ] {
                    let answer = self.world.get(actor, &path).await.steady();
                    walks
                        .get_mut(who)
                        .unwrap()
                        .insert(format!("{style} {path}"), answer);
                }
            }
        }
        walks
    }

    async fn walk(&self, who: &Actor, start: Vec<String>) -> Walk {
        let start: Vec<&str> = start.iter().map(String::as_str).collect();
        let answers = self.world.walk(who, &start).await.into_iter();
        answers
            .map(|(path, answer)| (path, answer.steady()))
            .collect()
    }

    async fn in_style(&self, style: &'static str) {
        let mut tx = self.world.db.write().await.unwrap();
        tx.query(sql!(test: "update houses set board_style = $2 where id = $1"))
            .bind(self.world.cedar)
            .bind(style)
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }
}
