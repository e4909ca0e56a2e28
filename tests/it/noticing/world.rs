//! A house with people, items and a clock.
use porchlight::{
    access::{Role, policy::ManageHouseRoutine, system},
    house_time::WallTime,
    id::*,
    jobs,
    routines::{
        Kind, Plan,
        columns::title_place,
        schedule::{Days, Weekdays},
        store::add_house_item,
    },
    sql,
    timestamp::Timestamp,
};
use time::{Date, OffsetDateTime};

use crate::support::*;

pub struct House {
    pub world: World,
    pub ana: Actor,
    pub mentor: Actor,
    pub counselor: Actor,
    pub manager: Actor,
}

pub fn at(world: &World, at: OffsetDateTime) {
    world.clock.set(at);
}

pub fn plan(title: &str, from: &str, until: &str) -> Plan {
    let time = |text: &str| text.parse::<WallTime>().unwrap();
    Plan {
        title: title.into(),
        days: Days::Weekly(Weekdays::EVERY_DAY),
        from: time(from),
        until: time(until),
        grace_minutes: 30,
    }
}

impl House {
    /// Cedar House, in UTC unless said otherwise.
    pub async fn new(world: World) -> Self {
        Self::in_zone(world, "UTC").await
    }

    pub async fn in_zone(world: World, zone: &'static str) -> Self {
        let mut tx = world.db.write().await.unwrap();
        for house in [world.cedar, world.birch] {
            tx.query(sql!(test: "insert into houses (id, name, time_zone, day_turns_at, board_style, fields_left_out, emergency_number, crisis_number, created_at) values ($1, 'House', $3, 180, 'kept_only', '', '911', '988', $2)"))
                .bind(house).bind(world.clock.now()).bind(zone).run().await.unwrap();
        }
        tx.commit().await.unwrap();
        let cedar = world.cedar;
        let ana = world.person(cedar, "Ana", Role::Resident).await;
        let mentor = world.person(cedar, "Max", Role::Mentor).await;
        let counselor = world.person(cedar, "Cleo", Role::Counselor).await;
        let manager = world.person(cedar, "Mo", Role::Manager).await;
        world
            .assigned(cedar, &ana, &mentor, Role::Mentor, true)
            .await;
        world
            .assigned(cedar, &ana, &counselor, Role::Counselor, true)
            .await;
        Self {
            world,
            ana,
            mentor,
            counselor,
            manager,
        }
    }

    /// For all residents, from today.
    pub async fn item(&self, kind: Kind, plan: &Plan) -> RoutineAssignmentId {
        let world = &self.world;
        let mut tx = world.db.write().await.unwrap();
        let by = system::<ManageHouseRoutine>(&world.app, &mut tx, world.cedar, self.manager.id);
        let by = by.await.unwrap();
        let item = add_house_item(&mut tx, &by, &world.app.key, kind, plan)
            .await
            .unwrap();
        let id = tx.query(sql!(test: "select id from routine_assignments where item_id = $1 and person_id = $2"))
            .bind(item).bind(self.ana.id).value().await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// A house item turned into one of another source.
    pub async fn turned(&self, assignment: RoutineAssignmentId, source: &'static str) {
        let mut tx = self.world.db.write().await.unwrap();
        tx.query(sql!(test: "update routine_items set source = $2, for_everyone = false, person_id = case when $2 = 'house' then null else $3 end, house_id = case when $2 = 'own' then null else house_id end where id = (select item_id from routine_assignments where id = $1)"))
            .bind(assignment).bind(source).bind(self.ana.id).run().await.unwrap();
        tx.query(sql!(test: "update outcomes set source = $2 where assignment_id = $1"))
            .bind(assignment)
            .bind(source)
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    /// As an own item's title is kept.
    pub async fn sealed_title(&self, assignment: RoutineAssignmentId, title: &str) {
        let mut tx = self.world.db.write().await.unwrap();
        let item: ItemId = tx
            .query(sql!(test: "select item_id from routine_assignments where id = $1"))
            .bind(assignment)
            .value()
            .await
            .unwrap();
        let place = title_place(item, time::macros::date!(2026 - 07 - 04));
        let sealed = self.world.app.key.seal(&place, title);
        tx.query(sql!(test: "update routine_versions set title = $2 where item_id = $1"))
            .bind(item)
            .bind(sealed)
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn kept(&self, assignment: RoutineAssignmentId, day: Date) {
        let now = self.world.clock.now();
        let mut tx = self.world.db.write().await.unwrap();
        tx.query(sql!(test: "insert into outcomes (house_id, person_id, day, assignment_id, outcome, acted_at, received_at, closed_at, source, is_check_in) select $1, $2, $3, $4, 'kept', $5, $5, $5, i.source, i.kind = 'check_in' from routine_assignments a join routine_items i on i.id = a.item_id where a.id = $4 on conflict do nothing"))
            .bind(self.world.cedar).bind(self.ana.id).bind(day).bind(assignment).bind(now).run().await.unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn excused(&self, from: OffsetDateTime, until: OffsetDateTime) {
        let mut tx = self.world.db.write().await.unwrap();
        tx.query(sql!(test: "insert into excuses (house_id, person_id, id, kind, from_at, until_at, given_by, given_role, given_at) values ($1, $2, $3, 'pass', $4, $5, $6, 'manager', $4)"))
            .bind(self.world.cedar).bind(self.ana.id).bind(ExcuseId::new()).bind(Timestamp::new(from)).bind(Timestamp::new(until)).bind(self.manager.id)
            .run().await.unwrap();
        tx.commit().await.unwrap();
    }

    /// One round at a time of the clock; nothing may fail in it.
    pub async fn tick(&self, to: OffsetDateTime) {
        self.world.clock.set(to);
        let report = jobs::tick(&self.world.app).await.unwrap();
        assert_eq!(report.failed, 0);
    }

    /// The server runs all the while: a round each minute.
    pub async fn running(&self, to: OffsetDateTime) {
        while self.world.clock.now().get() < to {
            let next = self.world.clock.now().get() + time::Duration::minutes(1);
            self.tick(next.min(to)).await;
        }
    }

    /// "2026-07-04 missed", in order.
    pub async fn outcomes(&self) -> Vec<String> {
        let mut tx = self.world.db.read().await.unwrap();
        let rows: Vec<(Date, String, Option<String>)> = tx
            .query(sql!(test: "select day, outcome, excuse from outcomes where person_id = $1 order by day, closed_at, assignment_id"))
            .bind(self.ana.id).all().await.unwrap();
        let words = |(day, outcome, excuse): (Date, String, Option<String>)| {
            format!("{day} {outcome} {}", excuse.unwrap_or_default())
                .trim()
                .to_owned()
        };
        rows.into_iter().map(words).collect()
    }

    /// Open alerts, and all there ever were.
    pub async fn alerts(&self) -> (i64, i64) {
        let mut tx = self.world.db.read().await.unwrap();
        tx.query(sql!(test: "select cast(count(case when closed_at is null then 1 end) as bigint) as open, cast(count(*) as bigint) as ever from alerts where person_id = $1"))
            .bind(self.ana.id).one().await.unwrap()
    }

    /// "mentor alert", "resident nudge", in the order they were told.
    pub async fn told(&self) -> Vec<String> {
        let mut tx = self.world.db.read().await.unwrap();
        let rows: Vec<(String, String, Timestamp)> = tx
            .query(sql!(test: "select role, kind, created_at from deliveries order by created_at, role, kind"))
            .all().await.unwrap();
        rows.into_iter()
            .map(|(role, kind, at)| {
                format!(
                    "{role} {kind} {:02}:{:02}",
                    at.get().hour(),
                    at.get().minute()
                )
            })
            .collect()
    }
}
