//! Hidden changes, each through the page on which it is made.
use porchlight::{
    access::{Role::*, Token},
    alerts::{
        facts::{self, Miss},
        ladder,
    },
    id::*,
    routines::Source,
    sql,
    timestamp::Timestamp,
};
use time::{Date, Duration};

use super::house::{DAY, House};

/// Who may notice a change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shows {
    Nobody,
    /// Taken back and done again: not done in between.
    OnItsWay,
    /// Rows 2 to 4 of the table.
    ToTheManager,
    /// Row 15b: to those who live there.
    ToTheHouse,
    /// Row 21: to those who live there, and to the manager.
    ToThoseHere,
}
use Shows::*;

/// Each with a page of hers on which it shows.
pub const CHANGES: &[(&str, &str, Shows)] = &[
    ("another mood", "/resident/history/2026-07-04", Nobody),
    (
        "another feeling word",
        "/resident/history/2026-07-04",
        Nobody,
    ),
    ("nothing much", "/resident/history/2026-07-04", Nobody),
    ("cravings", "/resident/history/2026-07-04", Nobody),
    (
        "whom one asks, and how long",
        "/resident/reach-outs",
        Nobody,
    ),
    ("a quiet sign", "/resident/reach-outs/rings", Nobody),
    ("the sign agreed on", "/resident/reach-outs", Nobody),
    ("a reach-out", "/resident/reach-outs", Nobody),
    (
        "words added to it",
        "/resident/reach-outs/{reach-out}",
        Nobody,
    ),
    ("the mentor is on it", "/resident/reach-outs", Nobody),
    (
        "the mentor hands it on to the counselor",
        "/resident/reach-outs",
        Nobody,
    ),
    ("the counselor was there", "/resident/reach-outs", Nobody),
    ("a look back and thanks", "/resident/give-and-get", Nobody),
    ("a win removed", "/resident/wins", Nobody),
    ("a small win", "/resident/wins", Nobody),
    ("a small win in her own words", "/resident/wins", Nobody),
    (
        "the win shown to the mentor and the counselor",
        "/resident/wins",
        Nobody,
    ),
    (
        "the win shown to one of the circle",
        "/resident/wins",
        Nobody,
    ),
    ("praise of the mentor", "/resident/wins/praise", Nobody),
    ("the praise removed", "/resident/wins/praise", Nobody),
    ("the sign sent", "/resident/reach-outs", Nobody),
    ("called off", "/resident/reach-outs", Nobody),
    (
        "a standing request to the mentor",
        "/resident/standing-requests",
        Nobody,
    ),
    (
        "the mentor says yes to it",
        "/resident/standing-requests",
        Nobody,
    ),
    (
        "its condition is met",
        "/resident/standing-requests",
        Nobody,
    ),
    (
        "the mentor is on it, and was there",
        "/resident/standing-requests",
        Nobody,
    ),
    ("a notice of the mentor", "/resident/notices", Nobody),
    (
        "the notice passed on to the counselor",
        "/resident/notices",
        Nobody,
    ),
    (
        "the request taken back",
        "/resident/standing-requests",
        Nobody,
    ),
    (
        "hungry, angry, lonely, tired",
        "/resident/history/2026-07-04",
        Nobody,
    ),
    ("a stress signal on one's list", "/resident/signals", Nobody),
    (
        "a stress signal today",
        "/resident/history/2026-07-04",
        Nobody,
    ),
    ("a note", "/resident/history/2026-07-04", Nobody),
    (
        "a wish that someone reach out",
        "/resident/reach-outs",
        Nobody,
    ),
    ("no such wish any more", "/resident/reach-outs", Nobody),
    (
        "the same check-in changed five times",
        "/resident/history/2026-07-04",
        Nobody,
    ),
    ("one more check-in", "/resident/history/2026-07-04", Nobody),
    ("an item of one's own", "/resident/routine", Nobody),
    ("an item of one's own missed", "/resident/alert", Nobody),
    ("a program item missed", "/resident/alert", Nobody),
    ("an item of one's own kept", "/resident/today", Nobody),
    ("an item of one's own paused", "/resident/routine", Nobody),
    ("an item of one's own renamed", "/resident/routine", Nobody),
    ("an item of one's own ended", "/resident/routine", Nobody),
    ("the item on the board renamed", "/resident/routine", Nobody),
    ("a program item renamed", "/resident/routine", Nobody),
    ("a wish about a program item", "/resident/routine", Nobody),
    (
        "with whom a house item is done",
        "/resident/routine",
        Nobody,
    ),
    ("shares given", "/resident/sharing", Nobody),
    ("shares taken back", "/resident/sharing", Nobody),
    ("mentor and counselor look", "/resident/looks", Nobody),
    ("signed in on one more phone", "/account/devices", Nobody),
    ("signed out of it", "/account/devices", Nobody),
    ("an appointment", "/resident/appointments", Nobody),
    ("the appointment moved", "/resident/appointments", Nobody),
    (
        "the appointment called off",
        "/resident/appointments",
        Nobody,
    ),
    ("an address for the calendar", "/resident/calendar", Nobody),
    ("a first day to count from", "/resident/milestones", Nobody),
    ("another first day", "/resident/milestones", Nobody),
    ("an earlier time", "/resident/milestones", Nobody),
    (
        "a return to use, and a new beginning",
        "/resident/milestones",
        Nobody,
    ),
    ("a first time noted", "/resident/milestones", Nobody),
    ("how one's name is shown", "/resident/milestones", Nobody),
    ("not counting for now", "/resident/milestones", Nobody),
    (
        "a first celebrated with the mentor",
        "/resident/celebrations",
        Nobody,
    ),
    (
        "the mentor cheers",
        "/resident/celebrations/{celebration}",
        Nobody,
    ),
    ("not this time", "/resident/celebrations", Nobody),
    ("a hand asked for", "/resident/help", ToTheHouse),
    ("a hand called off", "/resident/help", Nobody),
    ("an e-mail address and a language", "/account", Nobody),
    ("a copy of it all taken", "/resident/looks", Nobody),
    (
        "the hour of a tick",
        "/resident/history/2026-07-04",
        OnItsWay,
    ),
    ("a phone number", "/account", ToTheManager),
    ("an emergency contact", "/resident/profile", ToTheManager),
    (
        "legal name and birth date",
        "/resident/profile",
        ToTheManager,
    ),
    ("a win shown to the house", "/resident/wins", ToThoseHere),
    // That they looked stays on the manager's own record; of housemates no byte is left.
    ("the win taken back", "/resident/wins", ToTheManager),
];

const CALM: &str = "mood=3&word=calm&cravings=2&note=first";
const EVERY_DAY: &str =
    "days=weekly&weekdays=1&weekdays=2&weekdays=3&weekdays=4&weekdays=5&weekdays=6&weekdays=7";

impl House {
    pub async fn undergoes(&self, change: &str) {
        let note = |n: u8| format!("mood=2&word=low&note=changed+{n}");
        match change {
            "another mood" => self.says(&CALM.replace("mood=3", "mood=1")).await,
            "another feeling word" => self.says(&CALM.replace("calm", "exhilarated")).await,
            "nothing much" => self.says("mood=3&nothing_much=yes").await,
            "cravings" => self.says(&CALM.replace("cravings=2", "cravings=10")).await,
            "hungry, angry, lonely, tired" => {
                self.says("mood=3&hungry=yes&angry=yes&lonely=yes&tired=yes")
                    .await;
            }
            "a stress signal on one's list" => self.sends("/resident/signals", "label=Jaw").await,
            "a stress signal today" => {
                let id: SignalId = self.newest("stress_signals").await;
                self.says(&format!("mood=3&signals={id}")).await;
            }
            "a note" => {
                self.says("mood=3&note=Saw+my+sister.+It+was+good+and+long.")
                    .await
            }
            "a wish that someone reach out" => self.says("mood=1&wish=yes").await,
            "no such wish any more" => self.says("mood=2").await,
            "the same check-in changed five times" => {
                for n in 0..5 {
                    self.says(&note(n)).await;
                }
            }
            "one more check-in" => {
                self.sends("/resident/check-ins/extra", "mood=1&cravings=9&note=more")
                    .await;
            }
            "the item on the board renamed" => {
                let item = format!("/resident/routine/items/{}", self.shown);
                self.sends(&item, &plan("A+much+longer+name+than+before"))
                    .await;
            }
            "a wish about a program item" => {
                let path = format!("/resident/routine/plan/{}/proposals", self.asked);
                self.sends(&path, "words=A+little+later,+please").await;
            }
            "with whom a house item is done" => {
                let path = format!("/resident/routine/plan/{}", self.kitchen);
                self.sends(&path, "column=some_help&helper=my+brother")
                    .await;
            }
            "the hour of a tick" => self.ticks_at_another_hour().await,
            _ if self.reaches_out(change).await => {}
            _ if self.looks_out(change).await => {}
            _ if self.is_helped(change).await => {}
            _ if self.counts(change).await => {}
            _ if self.celebrates(change).await => {}
            _ if self.does_well(change).await => {}
            _ if change.starts_with("an item of one's own") => self.own_item(change).await,
            _ => self.access_or_profile(change).await,
        }
    }

    /// False where it is another change.
    async fn reaches_out(&self, change: &str) -> bool {
        const PAGE: &str = "/resident/reach-outs";
        let of = async |role: &str| {
            let id: ReachOutId = self.newest("reach_outs").await;
            format!("/{role}/houses/{}/reach-outs/{id}", self.world.cedar)
        };
        let own = async || {
            let id: ReachOutId = self.newest("reach_outs").await;
            format!("{PAGE}/{id}")
        };
        match change {
            "whom one asks, and how long" => {
                let rings = format!("ring-{}=1&ring-{}=2", self.max.id, self.cleo.id);
                let waits = "wait_first=9&wait_next=19&wait_last=29&cravings_at=6";
                self.sends(&format!("{PAGE}/rings"), &format!("{rings}&{waits}"))
                    .await;
            }
            "a quiet sign" => {
                let sign = format!("sign=moon&helper={}", self.max.id);
                self.sends(&format!("{PAGE}/sign"), &sign).await;
            }
            "the sign agreed on" => {
                let id: SignId = self.newest("reach_out_signs").await;
                let sign = format!("/mentor/houses/{}/signs/{id}/agreement", self.world.cedar);
                self.sent(&self.max, &sign, "").await;
            }
            "a reach-out" => {
                self.sends(PAGE, "moments=alone&strength=4&words=Please+come")
                    .await
            }
            "words added to it" => {
                self.sends(&format!("{}/words", own().await), "words=Soon")
                    .await
            }
            "the mentor is on it" => {
                let act = format!("{}/words", of("mentor").await);
                self.sent(&self.max, &act, "words=I+am+here").await;
            }
            "the mentor hands it on to the counselor" => {
                let act = format!("{}/handing-on", of("mentor").await);
                self.sent(&self.max, &act, "").await;
            }
            "the counselor was there" => {
                let of = of("counselor").await;
                self.sent(&self.cleo, &format!("{of}/steps"), "step=talking")
                    .await;
                self.sent(&self.cleo, &format!("{of}/done"), "").await;
            }
            "a look back and thanks" => {
                let after = "helped=yes&fit=partly&note=It+was+good&thanks=yes";
                self.sends(&format!("{}/afterwards", own().await), after)
                    .await;
            }
            "a win removed" => {
                let id: WinId = self.newest("wins").await;
                self.sends(&format!("/resident/wins/{id}/removal"), "")
                    .await;
            }
            "the sign sent" => self.sends(&format!("{PAGE}/sign/sending"), "").await,
            "called off" => {
                self.sends(&format!("{}/calling-off", own().await), "")
                    .await
            }
            _ => return false,
        }
        true
    }

    /// False where it is another change.
    async fn looks_out(&self, change: &str) -> bool {
        const PAGE: &str = "/resident/standing-requests";
        let to_mentor = async || {
            let id: StandingRequestId = self.newest("standing_requests").await;
            format!("/mentor/houses/{}/standing-requests/{id}", self.world.cedar)
        };
        match change {
            "a standing request to the mentor" => {
                let asks =
                    "condition=low_mood&count=1&may=come&may=call&opened=yes&until=2026-08-01";
                let form = format!("{asks}&words=Knock+twice&helper={}", self.max.id);
                self.sends(PAGE, &form).await;
            }
            "the mentor says yes to it" => {
                let path = format!("{}/agreement", to_mentor().await);
                self.sent(&self.max, &path, "").await;
            }
            "its condition is met" => {
                self.says("mood=1").await;
                porchlight::looking_out::run(&self.world.app).await.unwrap();
                let page = self.world.get(&self.max, "/mentor/reach-outs").await.body;
                assert!(page.contains("asked you to come"), "the mentor was told");
            }
            "the mentor is on it, and was there" => {
                for what in ["taking", "done"] {
                    let path = format!("{}/{what}", to_mentor().await);
                    self.sent(&self.max, &path, "").await;
                }
            }
            "a notice of the mentor" => {
                let path = format!("{}/notices", self.person("mentor"));
                self.sent(&self.max, &path, "signs=numb&words=Far+away")
                    .await;
            }
            "the notice passed on to the counselor" => {
                let id: NoticeId = self.newest("notices").await;
                let answer = format!("reply=pass_on&whom={}&words=Yes", self.cleo.id);
                self.sends(&format!("/resident/notices/{id}/answer"), &answer)
                    .await;
            }
            "the request taken back" => {
                let id: StandingRequestId = self.newest("standing_requests").await;
                self.sends(&format!("{PAGE}/{id}/ending"), "").await;
            }
            _ => return false,
        }
        true
    }

    /// False where it is another change.
    async fn is_helped(&self, change: &str) -> bool {
        const PAGE: &str = "/resident/appointments";
        let form = |day: &str| {
            format!("title=Eye+doctor&date={day}&from=13%3A00&place=Harbour&with_whom=Dr.+Lee")
        };
        match change {
            "an appointment" => self.sends(PAGE, &form("2026-07-04")).await,
            "the appointment moved" => {
                let id: ItemId = self.newest("appointments").await;
                self.sends(&format!("{PAGE}/{id}"), &form("2026-07-06"))
                    .await;
            }
            "the appointment called off" => {
                let id: ItemId = self.newest("appointments").await;
                self.sends(&format!("{PAGE}/{id}/outcome"), "came_of=called_off")
                    .await;
            }
            "an address for the calendar" => {
                self.sends("/resident/calendar", "words=yes&routine=yes")
                    .await;
            }
            "a hand asked for" => {
                self.sends("/resident/help", "kind=forms&words=A+long+form")
                    .await
            }
            "a hand called off" => {
                let id: HelpId = self.newest("help_asks").await;
                self.sends(&format!("/resident/help/{id}/calling-off"), "")
                    .await;
            }
            _ => return false,
        }
        true
    }

    /// False where it is another change.
    async fn counts(&self, change: &str) -> bool {
        const PAGE: &str = "/resident/milestones";
        let (path, form) = match change {
            "a first day to count from" => (
                "beginning".to_owned(),
                "began=2026-06-04&since=recovery&shown=yes",
            ),
            "another first day" => {
                let page = self.world.get(&self.ana, PAGE).await.body;
                let known = page
                    .split("/resident/milestones/stretches/")
                    .nth(1)
                    .unwrap();
                let known = known.split('"').next().unwrap();
                let form = "began=2026-03-04&since=treatment&shown=yes";
                (format!("stretches/{known}"), form)
            }
            "an earlier time" => {
                let form = "began=2025-01-01&ended=2025-06-01&since=recovery";
                ("stretches".to_owned(), form)
            }
            "a return to use, and a new beginning" => {
                ("beginning".to_owned(), "began=2026-07-04&since=recovery")
            }
            "a first time noted" => ("firsts".to_owned(), "what=meal&day=2026-07-01"),
            "how one's name is shown" => ("name".to_owned(), "style=full"),
            "not counting for now" => ("counting".to_owned(), "yes=no"),
            _ => return false,
        };
        self.sends(&format!("{PAGE}/{path}"), form).await;
        true
    }

    /// False where it is another change.
    async fn celebrates(&self, change: &str) -> bool {
        const PAGE: &str = "/resident/celebrations";
        match change {
            "a first celebrated with the mentor" => {
                self.sends("/resident/sharing", "share=milestones+mentor")
                    .await;
                let first: MilestoneId = self.newest("milestones").await;
                self.sends(&format!("{PAGE}/firsts/{first}"), "").await;
            }
            "the mentor cheers" => {
                let id: CelebrationId = self.newest("celebrations").await;
                let path = format!(
                    "/mentor/houses/{}/celebrations/{id}/cheers",
                    self.world.cedar
                );
                self.sent(&self.max, &path, "words=Well+done").await;
            }
            "not this time" => {
                let page = self.world.get(&self.ana, PAGE).await.body;
                let which = page.split("name=\"which\" value=\"").nth(1).unwrap();
                let which = which.split('"').next().unwrap();
                self.sends(&format!("{PAGE}/putting-aside"), &format!("which={which}"))
                    .await;
            }
            _ => return false,
        }
        true
    }

    /// False where it is another change.
    async fn does_well(&self, change: &str) -> bool {
        const PAGE: &str = "/resident/wins";
        let shows = async |to: &str| {
            let id: WinId = self.newest("wins").await;
            self.sends(&format!("{PAGE}/{id}/audience"), to).await;
        };
        match change {
            "a small win" => self.sends(PAGE, "kind=said_no").await,
            "a small win in her own words" => {
                self.sends(PAGE, "words=I+left+the+party+early").await;
            }
            "the win shown to the mentor and the counselor" => {
                shows("to=mentor&to=counselor").await;
            }
            "the win shown to one of the circle" => {
                self.world
                    .shares_with(&self.ana, "contact", &self.kit)
                    .await;
                shows(&format!("to=circle+{}", self.kit.id)).await;
                self.sends("/resident/sharing", "").await;
            }
            "praise of the mentor" => {
                let path = format!("{}/praise", self.person("mentor"));
                self.sent(&self.max, &path, "words=I+saw+you+listen&may_show=yes")
                    .await;
            }
            "the praise removed" => {
                let id: PraiseId = self.newest("praise").await;
                self.sends(&format!("{PAGE}/praise/{id}/removal"), "").await;
            }
            "a win shown to the house" => shows("to=house").await,
            "the win taken back" => shows("").await,
            _ => return false,
        }
        true
    }

    async fn own_item(&self, change: &str) {
        if change == "an item of one's own" {
            return self
                .sends("/resident/routine", &plan("Call+my+sponsor"))
                .await;
        }
        let id: ItemId = self.newest("routine_items").await;
        let item = format!("/resident/routine/items/{id}");
        let assignment: RoutineAssignmentId = self.newest("routine_assignments").await;
        match change {
            "an item of one's own kept" => self.ticks(assignment, "").await,
            "an item of one's own missed" => {
                self.world.missed(&self.ana, assignment, DAY).await;
                self.noticed(assignment, Source::Own, DAY).await;
            }
            "an item of one's own paused" => {
                self.sends(&format!("{item}/pause"), "from=2026-07-05&until=2026-07-09")
                    .await;
            }
            "an item of one's own renamed" => self.sends(&item, &plan("Ring+Luis")).await,
            "an item of one's own ended" => {
                self.sends(&format!("{item}/ending"), "until=2026-07-03")
                    .await;
            }
            unknown => panic!("{unknown}"),
        }
    }

    /// As the sweep finds it: a fact in the alert that the manager reads, and whoever may know is told.
    async fn noticed(&self, assignment: RoutineAssignmentId, source: Source, day: Date) {
        let now = self.world.clock.now();
        let miss = Miss {
            house: self.world.cedar,
            person: self.ana.id,
            assignment,
            source,
            is_check_in: false,
            day,
            closed_at: now,
        };
        let mut tx = self.world.db.write().await.unwrap();
        facts::missed(&mut tx, &[miss], now).await.unwrap();
        tx.commit().await.unwrap();
        ladder::run(&self.world.app).await.unwrap();
    }

    async fn access_or_profile(&self, change: &str) {
        let Self { world, ana, .. } = self;
        let kit = format!(
            "share=notes+circle+{}&share=contact+circle+{}",
            self.kit.id, self.kit.id
        );
        match change {
            "a program item missed" => {
                let yesterday = DAY - Duration::days(1);
                self.noticed(self.asked, Source::Program, yesterday).await;
            }
            "a program item renamed" => {
                let item = format!(
                    "{}/routine/items/{}",
                    self.person("counselor"),
                    self.program
                );
                let renamed = plan("An+entirely+different+appointment");
                self.sent(&self.cleo, &item, &renamed).await;
            }
            "shares given" => {
                let shares = "share=mood+mentor&share=cravings+counselor&share=own_routine+mentor";
                self.sends("/resident/sharing", &format!("{shares}&{kit}"))
                    .await;
            }
            "shares taken back" => self.sends("/resident/sharing", "").await,
            "mentor and counselor look" => {
                for (who, role) in [(&self.max, "mentor"), (&self.cleo, "counselor")] {
                    assert_eq!(world.get(who, &self.person(role)).await.status, 200);
                }
            }
            "a copy of it all taken" => {
                let form = format!("idempotency_key={}", uuid::Uuid::now_v7());
                let taken = world.post(ana, "/resident/copy", &form).await;
                assert_eq!(taken.status, 200, "{}", taken.body);
            }
            "signed in on one more phone" => self.signs_in().await,
            "signed out of it" => self.sends("/account/devices/others/signing-out", "").await,
            "an e-mail address and a language" => {
                let mail = format!("ana{}%40mail.example", ana.id);
                self.sends("/account", &format!("email={mail}&phone=&language=es"))
                    .await;
            }
            "a phone number" => {
                self.sends("/account", "email=&phone=555-0188&language=en")
                    .await
            }
            "an emergency contact" => {
                self.sends("/resident/profile", "emergency_contact=Eva")
                    .await
            }
            "legal name and birth date" => {
                let profile = format!("{}/profile", self.person("manager"));
                let by_law = "legal_name=Anastasia&birth_date=1988-02-29";
                self.sent(&self.mo, &profile, by_law).await;
            }
            unknown => panic!("{unknown}"),
        }
    }

    /// The same check-in, said anew.
    async fn says(&self, answers: &str) {
        let path = format!("/resident/check-ins/{}/{DAY}", self.check_in);
        self.sends(&path, answers).await;
    }

    async fn ticks(&self, assignment: RoutineAssignmentId, more: &str) {
        self.sends(
            &format!("/resident/today/ticks/{assignment}/{DAY}{more}"),
            "",
        )
        .await;
    }

    /// Two hours earlier, as far as the window lets.
    async fn ticks_at_another_hour(&self) {
        self.ticks(self.kitchen, "/taking-back").await;
        let earlier = self.world.clock.now().get() - Duration::hours(2);
        let path = format!("/resident/today/ticks/{}/{DAY}", self.kitchen);
        let acted = format!("acted_at={}", earlier.unix_timestamp());
        self.sends(&path, &acted).await;
    }

    async fn signs_in(&self) {
        let now = self.world.clock.now();
        let later = Timestamp::new(now.get() + Duration::days(30));
        let mut tx = self.world.db.write().await.unwrap();
        tx.query(sql!(test: "insert into sessions (id, person_id, token_hash, device, own_device, created_at, until_at) values ($1, $2, $3, 'Phone', true, $4, $5)"))
            .bind(SessionId::new()).bind(self.ana.id).bind(Token::random().hash()).bind(now).bind(later).run().await.unwrap();
        tx.query(sql!(test: "update people set last_role = $2, last_house_id = $3 where id = $1"))
            .bind(self.ana.id)
            .bind(Resident)
            .bind(self.world.cedar)
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }
}

pub fn plan(title: &str) -> String {
    format!(
        "title={title}&kind=routine&{EVERY_DAY}&from=08%3A00&until=14%3A00&grace=30&from_day={DAY}"
    )
}
