//! Dates set, changed and begun anew; shares given and taken back; names chosen; "not this time" and after all;
//! cheers; people who come and go; evenings, mornings, two servers; in any order: nobody opens what is not theirs
//! to know, whoever may know finds it, and nobody is ever told twice.
use std::collections::{BTreeMap, BTreeSet};

use porchlight::{
    access::{Role, policy::Celebrate, system},
    celebrations::What,
    id::*,
    jobs, milestones,
    seal::Sealed,
    sql,
};
use time::{Date, Duration, OffsetDateTime, Time};

use super::world::*;
use crate::{scenario_alone, support::*};

/// A small generator, so that a run that fails can be had again by its seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.0 >> 33) % n
    }
}

const STEPS: usize = 45;

/// What Ana said last, in plain words.
#[derive(Clone, Debug, Default)]
struct Model {
    /// Each with when it was given.
    shares: BTreeMap<&'static str, OffsetDateTime>,
    is_named: bool,
    lives_here: bool,
    /// Since when the mentor does.
    walks: Option<OffsetDateTime>,
}

impl Model {
    /// May this reader know of what she reached on a day? Whoever was let know after it was over does not.
    fn may_know(&self, who: &str, day: Date) -> bool {
        // In UTC, where days turn at three.
        let over = (day + Duration::days(1))
            .with_time(Time::MIDNIGHT)
            .assume_utc()
            + Duration::hours(3);
        let shared = |whom| self.shares.get(whom).is_some_and(|since| *since < over);
        let house = shared("house") && self.is_named;
        self.lives_here
            && match who {
                "ben" => house || shared("circle"),
                "dee" | "manager" => house,
                "mentor" => self.walks.is_some_and(|since| since < over) && shared("mentor"),
                "counselor" => shared("counselor"),
                _ => false,
            }
    }
}

struct Party {
    house: House,
    ben: Actor,
    dee: Actor,
    model: Model,
}

impl Party {
    async fn something_happens(&mut self, chance: &mut Chance) {
        let now = self.house.world.clock.now().get();
        match chance.below(14) {
            0 | 1 => self.shares_otherwise(chance).await,
            2 => {
                let style = ["full", "first", "initials", "none"][chance.below(4) as usize];
                if self.model.lives_here {
                    self.house.goes_by(style).await;
                    self.model.is_named = style != "none";
                }
            }
            3 | 4 => self.counts_otherwise(chance).await,
            5 if chance.below(3) == 0 => self.puts_aside_or_takes_up(chance).await,
            6 | 7 => self.someone_cheers(chance).await,
            8 if chance.below(4) == 0 || !self.model.lives_here => self.comes_or_goes().await,
            8 => self.parts_or_walks().await,
            9 => {
                let (one, two) = tokio::join!(
                    jobs::tick(&self.house.world.app),
                    jobs::tick(&self.house.world.app)
                );
                assert_eq!((one.unwrap().failed, two.unwrap().failed), (0, 0));
            }
            _ => {
                self.house
                    .tick(now + Duration::hours(2 + chance.below(9) as i64))
                    .await
            }
        }
        self.is_in_order().await;
    }

    /// Lives here, is named, lets some know and counts: from there things happen.
    async fn begins(&mut self, chance: &mut Chance) {
        if !self.model.lives_here {
            self.comes_or_goes().await;
        }
        self.house.goes_by("first").await;
        self.model.is_named = true;
        self.shares_otherwise(chance).await;
        self.counts_otherwise(chance).await;
    }

    async fn shares_otherwise(&mut self, chance: &mut Chance) {
        let shares = ["mentor", "counselor", "circle", "house"];
        let shares: BTreeSet<_> = shares
            .into_iter()
            .filter(|_| chance.below(2) == 0)
            .collect();
        let boxes = shares.iter().map(|share| match *share {
            "circle" => format!("circle {}", self.ben.id),
            share => share.to_owned(),
        });
        let boxes: Vec<_> = boxes.collect();
        if self.model.lives_here {
            self.house.lets_know(&boxes).await;
            let now = self.house.world.clock.now().get();
            let before = std::mem::take(&mut self.model.shares);
            let given = |share| (share, before.get(share).copied().unwrap_or(now));
            self.model.shares = shares.into_iter().map(given).collect();
        }
    }

    /// A first day such that something is reached soon, typed anew or after a return to use; or all taken away.
    async fn counts_otherwise(&mut self, chance: &mut Chance) {
        const PAGE: &str = "/resident/milestones";
        let (house, ana) = (&self.house, &self.house.ana);
        let page = house.world.get(ana, PAGE).await;
        if page.status != 200 {
            return;
        }
        let is_anew = chance.below(4) > 0;
        let begins = format!("{PAGE}/stretches/");
        let known = page.body.split(&begins).skip(1);
        for id in known
            .filter_map(|rest| rest.split('"').next())
            .filter(|id| *id != "new" && is_anew)
        {
            let removal = format!("{PAGE}/stretches/{id}/removal");
            assert_eq!(house.send(ana, &removal, "").await.status, 303, "{removal}");
        }
        let today = house.world.clock.now().get().date();
        let ago = [0, 1, 6, 7, 29, 30, 89, 90][chance.below(8) as usize];
        let shown = ["", "&shown=yes", "&shown=yes", "&shown=yes"][chance.below(4) as usize];
        let form = format!(
            "began={}&since=recovery{shown}",
            today - Duration::days(ago)
        );
        let status = house
            .send(ana, &format!("{PAGE}/beginning"), &form)
            .await
            .status
            .as_u16();
        assert!([303, 422].contains(&status), "{form}: {status}");
        assert!(status == 303 || !is_anew || ago == 0, "{form}");
    }

    async fn puts_aside_or_takes_up(&mut self, chance: &mut Chance) {
        let page = self.house.world.get(&self.house.ana, LIST).await.body;
        let forms: Vec<(String, String)> = page
            .split("<form method=\"post\" action=\"")
            .skip(1)
            .filter_map(|form| {
                let action = form.split('"').next()?.to_owned();
                let which = form
                    .split("name=\"which\" value=\"")
                    .nth(1)?
                    .split('"')
                    .next()?;
                Some((action, which.to_owned()))
            })
            .filter(|(action, _)| action.starts_with(LIST))
            .collect();
        if forms.is_empty() {
            return;
        }
        let (action, which) = &forms[chance.below(forms.len() as u64) as usize];
        let sent = self
            .house
            .send(&self.house.ana, action, &format!("which={which}"))
            .await;
        assert_eq!(sent.status, 303, "{action}: {}", sent.body);
    }

    fn readers(&self) -> [(&Actor, &'static str, &'static str); 5] {
        [
            (&self.ben, "resident", "ben"),
            (&self.dee, "resident", "dee"),
            (&self.house.mentor, "mentor", "mentor"),
            (&self.house.counselor, "counselor", "counselor"),
            (&self.house.manager, "manager", "manager"),
        ]
    }

    async fn someone_cheers(&mut self, chance: &mut Chance) {
        let Some(id) = self.house.newest_celebration().await else {
            return;
        };
        let (who, role, _) = self.readers()[chance.below(5) as usize];
        let path = self.house.celebration_at(role, id);
        let act = ["cheers", "cheers", "cheers/taking-back"][chance.below(3) as usize];
        let words = ["", "words=Yes"][chance.below(2) as usize];
        let can_open = self.house.opens(who, role, id).await == 200;
        let sent = self
            .house
            .send(who, &format!("{path}/{act}"), words)
            .await
            .status;
        assert_eq!(
            sent.as_u16(),
            if can_open { 303 } else { 404 },
            "{role} {act}"
        );
    }

    async fn comes_or_goes(&mut self) {
        let world = &self.house.world;
        match self.model.lives_here {
            true => world.moves_out(&self.house.ana).await,
            false => {
                world
                    .gets_role(world.cedar, &self.house.ana, Role::Resident)
                    .await
            }
        }
        self.model.lives_here = !self.model.lives_here;
    }

    async fn parts_or_walks(&mut self) {
        let world = &self.house.world;
        let (ana, mentor) = (&self.house.ana, &self.house.mentor);
        let walks = self.model.walks.is_none();
        if !walks {
            let mut tx = world.db.write().await.unwrap();
            tx.query(sql!(test: "update assignments set ended_at = $3 where resident_id = $1 and helper_id = $2 and ended_at is null"))
                .bind(ana.id).bind(mentor.id).bind(world.clock.now()).run().await.unwrap();
            tx.commit().await.unwrap();
        } else {
            world
                .assigned(world.cedar, ana, mentor, Role::Mentor, true)
                .await;
        }
        self.model.walks = walks.then(|| world.clock.now().get());
    }

    async fn is_in_order(&self) {
        let mut tx = self.house.world.db.read().await.unwrap();
        let all: Vec<(CelebrationId, Date, bool)> = tx
            .query(sql!(test: "select id, day, put_aside_at is null and gone_at is null as is_there from celebrations where person_id = $1 order by id"))
            .bind(self.house.ana.id).all().await.unwrap();
        drop(tx);
        for (id, day, is_there) in all.iter().rev().take(4) {
            for (who, role, name) in self.readers() {
                let expected = if *is_there && self.model.may_know(name, *day) {
                    200
                } else {
                    404
                };
                let status = self.house.opens(who, role, *id).await;
                assert_eq!(status, expected, "{name} opens {day}: {:?}", self.model);
            }
        }
        self.what_is_there_is_reached().await;
        let told = self.house.all_told().await;
        let each: BTreeSet<_> = told
            .iter()
            .map(|told| (told.celebration_id, told.person_id, &told.kind))
            .collect();
        assert_eq!(each.len(), told.len(), "nobody is told twice: {told:?}");
        let others = told
            .iter()
            .any(|told| told.person_id == self.house.ana.id && told.kind != "own_celebration");
        assert!(!others, "nobody is told of their own day as others are");
    }

    /// What is there today or tomorrow is what the reckoning has for those days now, and nothing that was before.
    async fn what_is_there_is_reached(&self) {
        let (app, house) = (&self.house.world.app, self.house.world.cedar);
        if !self.model.lives_here || self.model.shares.is_empty() {
            return;
        }
        let mut tx = app.db.write().await.unwrap();
        let of = system::<Celebrate>(app, &mut tx, house, self.house.manager.id)
            .await
            .unwrap();
        let (today, tomorrow) = (of.today(), of.today() + Duration::days(1));
        let reached = milestones::of_house(&mut tx, &of, &app.key, today, tomorrow)
            .await
            .unwrap();
        let there: Vec<(CelebrationId, Date, Sealed)> = tx
            .query(sql!(test: "select id, day, what from celebrations where person_id = $1 and day >= $2 and put_aside_at is null and gone_at is null"))
            .bind(self.house.ana.id).bind(today).all().await.unwrap();
        for (id, day, what) in there {
            let What::Recovery(span) = What::open(&app.key, id, &what).unwrap() else {
                continue;
            };
            let kind = milestones::Kind::Recovery(span);
            let is_reached = reached
                .iter()
                .any(|r| (r.person, r.kind, r.day) == (self.house.ana.id, kind, day));
            assert!(is_reached, "{kind} on {day}: {reached:?}");
        }
    }
}

scenario_alone! {
    async fn in_any_order_those_who_may_know_and_nobody_else_and_never_twice(world) {
        let house = House::new(world).await;
        let ben = house.housemate_named("Ben").await;
        let dee = house.housemate_named("Dee").await;
        for who in [&house.ana, &ben, &dee, &house.mentor, &house.counselor, &house.manager] {
            house.world.stays_signed_in(who).await;
        }
        house.counts_from(BEGAN).await;
        let walks = Some(house.world.clock.now().get());
        let model = Model { lives_here: true, walks, ..Model::default() };
        let mut party = Party { house, ben, dee, model };
        for seed in 1..=4 {
            let mut chance = Chance(u64::wrapping_mul(seed, 0x9e37_79b9_7f4a_7c15));
            party.begins(&mut chance).await;
            for _ in 0..STEPS {
                party.something_happens(&mut chance).await;
            }
        }
        let (days, told) = (party.house.days_celebrated().await.len(), party.house.all_told().await.len());
        assert!(days > 4 && told > 8, "a run in which next to nothing is celebrated shows nothing: {days}, {told}");
    }
}
