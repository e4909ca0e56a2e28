//! Each scenario runs twice: on its own SQLite file, and on one Postgres database with its own houses.
mod stations;

use std::{
    collections::{BTreeMap, VecDeque},
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
};

use axum::{
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use porchlight::{
    access::{Role, Token, policy::ManageHouseRoutine, system},
    app::{App, router},
    clock::Clock,
    db::Db,
    deliveries::{Channels, Post},
    demo,
    id::*,
    routines::{
        self, Kind, Plan,
        schedule::{Days, Weekdays},
    },
    seal::Key,
    sql,
    timestamp::Timestamp,
};
use time::{Date, OffsetDateTime, macros::datetime};
use tokio::sync::OnceCell;
use tower::ServiceExt;

pub use stations::on_postgres;

#[derive(Clone, Copy, PartialEq)]
pub enum On {
    Sqlite,
    Postgres,
}

#[macro_export]
macro_rules! scenario {
    ($(async fn $name:ident($world:ident) $body:block)*) => {$(
        mod $name {
            use super::*;
            async fn run($world: World) { $body }
            #[tokio::test] async fn sqlite() { run(World::new(On::Sqlite).await).await }
            #[test] fn postgres() { on_postgres(async |db| run(World::on(db).with_houses().await).await) }
        }
    )*};
}

/// For the few that need an installation of their own, on PostgreSQL too.
#[macro_export]
macro_rules! scenario_alone {
    ($(async fn $name:ident($world:ident) $body:block)*) => {$(
        mod $name {
            use super::*;
            async fn run($world: World) { $body }
            #[tokio::test] async fn sqlite() { run(World::empty(On::Sqlite).await).await }
            #[tokio::test] async fn postgres() { run(World::empty(On::Postgres).await).await }
        }
    )*};
}

/// A file nobody else has, on a real disk, where the build puts what tests leave behind.
pub fn sqlite_file() -> PathBuf {
    static COUNTER: AtomicU32 = AtomicU32::new(0);
    let n = COUNTER.fetch_add(1, Ordering::Relaxed);
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    dir.join(format!("porchlight-{}-{n}.db", std::process::id()))
}

pub async fn fresh(on: On) -> Db {
    match on {
        On::Sqlite => {
            let path = sqlite_file();
            std::fs::copy(migrated_file().await, &path).unwrap();
            Db::connect(&format!("sqlite:{}", path.display()))
                .await
                .unwrap()
        }
        On::Postgres => Db::connect(migrated_database().await).await.unwrap(),
    }
}

async fn migrated_file() -> &'static PathBuf {
    static FILE: OnceCell<PathBuf> = OnceCell::const_new();
    FILE.get_or_init(async || {
        let path = sqlite_file();
        let db = Db::connect(&format!("sqlite:{}", path.display()))
            .await
            .unwrap();
        db.migrate().await.unwrap();
        db.close().await; // checkpoints the WAL into the one file
        path
    })
    .await
}

async fn migrated_database() -> &'static str {
    static URL: OnceCell<String> = OnceCell::const_new();
    URL.get_or_init(new_database).await
}

/// Without a table in it.
pub async fn bare_database() -> String {
    created("").await
}

async fn created(like: &str) -> String {
    use sqlx::{AssertSqlSafe, Connection, Executor};
    let server =
        std::env::var("TEST_POSTGRES_URL").expect("postgres://user@host:port, no database");
    let name = format!("porchlight_{}", uuid::Uuid::now_v7().simple());
    let mut admin = sqlx::PgConnection::connect(&format!("{server}/postgres"))
        .await
        .unwrap();
    admin
        .execute(AssertSqlSafe(format!("create database {name} {like}")))
        .await
        .unwrap();
    format!("{server}/{name}")
}

/// Migrated, with nobody in it: a copy of one that was migrated once, in which nobody ever is.
async fn new_database() -> String {
    static LIKE: OnceCell<String> = OnceCell::const_new();
    let url = LIKE.get_or_init(async || {
        let url = bare_database().await;
        let db = Db::connect(&url).await.unwrap();
        db.migrate().await.unwrap();
        db.close().await;
        url
    });
    let name = url.await.rsplit('/').next().unwrap_or_default();
    created(&format!("template {name}")).await
}

pub const NOON: OffsetDateTime = datetime!(2026-07-04 12:00 UTC);

/// Two houses, so that every scenario has an outsider at hand.
pub struct World {
    pub db: Db,
    pub clock: Clock,
    pub app: App,
    router: axum::Router,
    pub cedar: HouseId,
    pub birch: HouseId,
}

/// Someone with an open session.
#[derive(Clone)]
pub struct Actor {
    pub id: PersonId,
    pub cookie: String,
}

impl Actor {
    /// Signed out.
    pub fn nobody() -> Self {
        Self {
            id: PersonId::new(),
            cookie: "nothing=0".into(),
        }
    }
}

pub struct Answer {
    pub headers: HeaderMap,
    pub status: StatusCode,
    pub location: String,
    pub body: String,
    /// Of a file that is no text.
    pub bytes: Vec<u8>,
}

impl Answer {
    fn is_page(&self) -> bool {
        let kind = self.headers.get(header::CONTENT_TYPE);
        kind.is_some_and(|kind| kind.to_str().unwrap().starts_with("text/html"))
    }

    /// Head and body, without the keys that every rendering makes anew.
    pub fn steady(&self) -> String {
        let mut head: Vec<_> = self
            .headers
            .iter()
            .map(|(name, value)| format!("{name}: {value:?}\n"))
            .collect();
        head.sort();
        let keys = self.body.split("name=\"idempotency_key\" value=\"");
        let body = keys.enumerate();
        let body = body.map(|(n, piece)| if n == 0 { piece } else { &piece[36..] });
        format!(
            "{}\n{}\n{}",
            self.status,
            head.concat(),
            body.collect::<String>()
        )
    }

    /// What a browser would send back.
    pub fn cookie(&self) -> String {
        let cookies = self.headers.get_all(header::SET_COOKIE).iter();
        let pairs = cookies.filter_map(|c| c.to_str().ok()?.split(';').next());
        pairs.collect::<Vec<_>>().join("; ")
    }
}

impl World {
    /// Another server on the same database: with connections of its own on PostgreSQL, through the one writer on SQLite.
    pub async fn second_server(&self) -> App {
        let db = match &self.db {
            Db::Postgres(pool) => {
                let server = std::env::var("TEST_POSTGRES_URL").unwrap();
                let name = pool.connect_options().get_database().unwrap().to_owned();
                Db::connect(&format!("{server}/{name}")).await.unwrap()
            }
            sqlite => sqlite.clone(),
        };
        let (clock, key) = (self.clock.clone(), self.app.key.clone());
        let second = App::new(db, clock, key, self.app.public_url(), Vec::new());
        second.with_post(Post::with(self.app.post.channels.clone()))
    }

    pub async fn new(on: On) -> Self {
        Self::on(fresh(on).await).with_houses().await
    }

    /// Cedar and Birch, in UTC.
    pub async fn with_houses(self) -> Self {
        let mut world = self;
        (world.cedar, world.birch) = (world.house().await, world.house().await);
        world
    }

    /// One more, in UTC.
    pub async fn house(&self) -> HouseId {
        let id = HouseId::new();
        let mut tx = self.db.write().await.unwrap();
        tx.query(sql!(test: "insert into houses (id, name, time_zone, day_turns_at, board_style, fields_left_out, emergency_number, crisis_number, created_at) values ($1, 'House', 'UTC', 180, 'kept_only', '', '911', '988', $2)"))
            .bind(id).bind(self.clock.now()).run().await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// An installation with nobody in it, on a database of its own.
    pub async fn empty(on: On) -> Self {
        Self::on(match on {
            On::Sqlite => fresh(on).await,
            On::Postgres => Db::connect(&new_database().await).await.unwrap(),
        })
    }

    /// Without a house.
    pub fn on(db: Db) -> Self {
        Self::of(db, Key::from_hex(&"2a".repeat(32)).unwrap(), NOON)
    }

    /// A database as it is, with its key, at a moment.
    pub fn of(db: Db, key: Key, at: OffsetDateTime) -> Self {
        let clock = Clock::standing_at(at);
        let url = "https://house.example";
        let app = App::new(db.clone(), clock.clone(), key, url, Vec::new());
        let router = router(app.clone()).unwrap();
        Self {
            db,
            clock,
            app,
            router,
            cedar: HouseId::new(),
            birch: HouseId::new(),
        }
    }

    /// The same server, with ways for word to leave.
    pub fn with_channels(mut self, channels: Channels) -> Self {
        self.app = self.app.clone().with_post(Post::with(channels));
        self.router = router(self.app.clone()).unwrap();
        self
    }

    pub fn later(&self, span: time::Duration) {
        self.clock.set(self.clock.now().get() + span);
    }

    pub async fn person(&self, house: HouseId, name: &'static str, role: Role) -> Actor {
        let (id, token) = (PersonId::new(), Token::random());
        let now = self.clock.now();
        let later = Timestamp::new(now.get() + time::Duration::days(30));
        let mut tx = self.db.write().await.unwrap();
        tx.query(sql!(test: "insert into people (id, name, sign_in_name, password_hash, created_at) values ($1, $2, $4, '', $3)"))
            .bind(id)
            .bind(name)
            .bind(now)
            .bind(id.to_string())
            .run()
            .await
            .unwrap();
        tx.query(sql!(test: "insert into house_people (house_id, person_id) values ($1, $2)"))
            .bind(house)
            .bind(id)
            .run()
            .await
            .unwrap();
        tx.query(sql!(test: "insert into memberships (id, house_id, person_id, role, from_at) values ($1, $2, $3, $4, $5)"))
            .bind(MembershipId::new()).bind(house).bind(id).bind(role).bind(now).run().await.unwrap();
        tx.query(sql!(test: "insert into sessions (id, person_id, token_hash, device, own_device, created_at, until_at) values ($1, $2, $3, '', true, $4, $5)"))
            .bind(SessionId::new()).bind(id).bind(token.hash()).bind(now).bind(later).run().await.unwrap();
        tx.commit().await.unwrap();
        Actor {
            id,
            cookie: format!("__Host-session={}", token.reveal()),
        }
    }

    /// Another role for someone, in a house.
    pub async fn gets_role(&self, house: HouseId, who: &Actor, role: Role) {
        let mut tx = self.db.write().await.unwrap();
        tx.query(sql!(test: "insert into house_people (house_id, person_id) values ($1, $2) on conflict do nothing"))
            .bind(house).bind(who.id).run().await.unwrap();
        tx.query(sql!(test: "insert into memberships (id, house_id, person_id, role, from_at) values ($1, $2, $3, $4, $5)"))
            .bind(MembershipId::new()).bind(house).bind(who.id).bind(role).bind(self.clock.now()).run().await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Who owns the installation; belongs to no house.
    pub async fn owner(&self, name: &'static str) -> Actor {
        let owner = self.person(self.birch, name, Role::Mentor).await;
        self.moves_out(&owner).await;
        let mut tx = self.db.write().await.unwrap();
        tx.query(sql!(test: "insert into owners (person_id, from_at) values ($1, $2)"))
            .bind(owner.id)
            .bind(self.clock.now())
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
        owner
    }

    pub async fn moves_out(&self, who: &Actor) {
        let mut tx = self.db.write().await.unwrap();
        tx.query(sql!(test: "update memberships set until_at = $2 where person_id = $1"))
            .bind(who.id)
            .bind(self.clock.now())
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn assigned(
        &self,
        house: HouseId,
        resident: &Actor,
        helper: &Actor,
        role: Role,
        accepted: bool,
    ) {
        let now = self.clock.now();
        let mut tx = self.db.write().await.unwrap();
        tx.query(sql!(test: "insert into assignments (id, house_id, resident_id, helper_id, role, proposed_by, proposed_at, accepted_at) values ($1, $2, $3, $4, $5, $4, $6, $7)"))
            .bind(AssignmentId::new()).bind(house).bind(resident.id).bind(helper.id).bind(role).bind(now).bind(accepted.then_some(now))
            .run().await.unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn shares(&self, who: &Actor, class: &'static str, audience: Role) {
        let mut tx = self.db.write().await.unwrap();
        tx.query(sql!(test: "insert into shares (id, person_id, class, audience, words, from_at) values ($1, $2, $3, $4, '', $5)"))
            .bind(ShareId::new()).bind(who.id).bind(class).bind(audience).bind(self.clock.now()).run().await.unwrap();
        tx.commit().await.unwrap();
    }

    /// With whoever lives in the house, and its manager.
    pub async fn shares_with_house(&self, who: &Actor, class: &'static str) {
        let mut tx = self.db.write().await.unwrap();
        tx.query(sql!(test: "insert into shares (id, person_id, class, audience, words, from_at) values ($1, $2, $3, 'house', '', $4)"))
            .bind(ShareId::new()).bind(who.id).bind(class).bind(self.clock.now()).run().await.unwrap();
        tx.commit().await.unwrap();
    }

    /// With one person of the circle.
    pub async fn shares_with(&self, who: &Actor, class: &'static str, whom: &Actor) {
        let mut tx = self.db.write().await.unwrap();
        tx.query(sql!(test: "insert into shares (id, person_id, class, audience, grantee_id, words, from_at) values ($1, $2, $3, 'circle', $4, '', $5)"))
            .bind(ShareId::new()).bind(who.id).bind(class).bind(whom.id).bind(self.clock.now()).run().await.unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn revokes(&self, who: &Actor, class: &'static str) {
        let mut tx = self.db.write().await.unwrap();
        tx.query(sql!(test: "update shares set until_at = $3 where person_id = $1 and class = $2"))
            .bind(who.id)
            .bind(class)
            .bind(self.clock.now())
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    /// Asked by `by` for everyone who lives in the house now; gives `who`'s assignment.
    pub async fn house_item(
        &self,
        by: &Actor,
        who: &Actor,
        kind: Kind,
        title: &str,
        window: (&str, &str),
    ) -> RoutineAssignmentId {
        let house = self.cedar;
        self.item_of_house(house, by, who, kind, title, window)
            .await
    }

    pub async fn item_of_house(
        &self,
        house: HouseId,
        by: &Actor,
        who: &Actor,
        kind: Kind,
        title: &str,
        window: (&str, &str),
    ) -> RoutineAssignmentId {
        let plan = Plan {
            title: title.to_owned(),
            days: Days::Weekly(Weekdays::EVERY_DAY),
            from: window.0.parse().unwrap(),
            until: window.1.parse().unwrap(),
            grace_minutes: Plan::GRACE_MINUTES,
        };
        let mut tx = self.db.write().await.unwrap();
        let access = system::<ManageHouseRoutine>(&self.app, &mut tx, house, by.id).await;
        let access = access.unwrap();
        let item = routines::store::add_house_item(&mut tx, &access, &self.app.key, kind, &plan);
        let item = item.await.unwrap();
        let found = tx.query(
            sql!(test: "select id from routine_assignments where item_id = $1 and person_id = $2"),
        );
        let id = found.bind(item).bind(who.id).value().await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// What became of an occurrence, as on record.
    pub async fn outcome(&self, assignment: RoutineAssignmentId, day: Date) -> Option<String> {
        let mut tx = self.db.read().await.unwrap();
        let found = tx.query(
            sql!(test: "select outcome from outcomes where assignment_id = $1 and day = $2"),
        );
        let found = found.bind(assignment).bind(day).maybe::<(String,)>();
        found.await.unwrap().map(|(outcome,)| outcome)
    }

    pub async fn count_answers(&self, who: &Actor) -> i64 {
        let mut tx = self.db.read().await.unwrap();
        let found = tx
            .query(sql!(test: "select cast(count(*) as bigint) from answers where person_id = $1"));
        found.bind(who.id).value().await.unwrap()
    }

    /// As the sweep records a miss.
    pub async fn missed(&self, who: &Actor, assignment: RoutineAssignmentId, day: Date) {
        let now = self.clock.now();
        let mut tx = self.db.write().await.unwrap();
        tx.query(sql!(test: "insert into outcomes (person_id, day, assignment_id, house_id, outcome, received_at, closed_at, source, is_check_in) select $1, $2, $3, $4, 'missed', $5, $5, i.source, i.kind = 'check_in' from routine_assignments a join routine_items i on i.id = a.item_id where a.id = $3"))
            .bind(who.id).bind(day).bind(assignment).bind(self.cedar).bind(now).run().await.unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn house_is(&self, zone: &'static str, left_out: &'static str) {
        let mut tx = self.db.write().await.unwrap();
        tx.query(
            sql!(test: "update houses set time_zone = $2, fields_left_out = $3 where id = $1"),
        )
        .bind(self.cedar)
        .bind(zone)
        .bind(left_out)
        .run()
        .await
        .unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn get(&self, who: &Actor, path: &str) -> Answer {
        self.send(who, Method::GET, path, "").await
    }

    /// As a page's form does it: with a key, a fresh one where none is given.
    pub async fn post(&self, who: &Actor, path: &str, form: &str) -> Answer {
        let form = match form.contains("idempotency_key=") {
            true => form.to_owned(),
            false => format!("{form}&idempotency_key={}", uuid::Uuid::now_v7()),
        };
        self.send(who, Method::POST, path, &form).await
    }

    /// Without a key, as no page of ours does it.
    pub async fn post_bare(&self, who: &Actor, path: &str, form: &str) -> Answer {
        self.send(who, Method::POST, path, form).await
    }

    pub async fn send(&self, who: &Actor, method: Method, path: &str, form: &str) -> Answer {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::COOKIE, &who.cookie);
        self.raw(request.body(form.to_owned().into()).unwrap())
            .await
    }

    /// A live stream, as far as it goes.
    pub async fn listen(&self, who: &Actor, path: &str) -> axum::body::BodyDataStream {
        let request = Request::builder()
            .uri(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, &who.cookie);
        let request = request.body(Body::empty()).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), 200);
        response.into_body().into_data_stream()
    }

    /// One person of each role of a small demo that ends now, signed in: its JSON name, and who it is.
    pub async fn demo(&self) -> Vec<(&'static str, Actor)> {
        let wanted = demo::Wanted {
            houses: 2,
            residents: 4,
            days: 20,
            seed: 1,
        };
        let now = self.clock.now();
        let ways = demo::fill(&self.db, &self.app.key, wanted, now).await;
        let ways = ways.unwrap();
        let mut people = Vec::new();
        for role in demo::ROLES {
            let way = ways.iter().find(|way| way.role == role).unwrap();
            let form = format!("name={}&password={}&device=own", way.sign_in, way.password);
            let opened = self.post(&Actor::nobody(), "/sign-in", &form).await;
            let cookie = opened.cookie();
            people.push((
                role,
                Actor {
                    cookie,
                    ..Actor::nobody()
                },
            ));
        }
        people
    }

    /// Every page the actor can come to by links from `start`, by its path. What one may not see is not
    /// followed; anything but a page, a redirect or a refusal fails.
    pub async fn crawl(&self, who: &Actor, start: &[&str]) -> BTreeMap<String, String> {
        let answers = self.walk(who, start).await.into_iter();
        let pages = answers.filter(|(_, answer)| answer.status == 200);
        pages.map(|(path, answer)| (path, answer.body)).collect()
    }

    /// Every answer to a link, or to a form that only asks, that the actor can come to from `start`: pages,
    /// files, redirects and, of `start` alone, refusals.
    pub async fn walk(&self, who: &Actor, start: &[&str]) -> BTreeMap<String, Answer> {
        let mut waiting: VecDeque<String> = start.iter().map(|s| (*s).to_owned()).collect();
        let mut answers = BTreeMap::new();
        // Nearest first, and of a page that goes on and on (days, weeks, months) a few.
        let mut of_page = BTreeMap::<String, usize>::new();
        while let Some(path) = waiting.pop_front() {
            let times = of_page.entry(page_of(&path)).or_default();
            if *times >= 4 || answers.contains_key(&path) || answers.len() > 400 {
                continue;
            }
            *times += 1;
            let answer = self.get(who, &path).await;
            match answer.status.as_u16() {
                200 if answer.is_page() => waiting.extend(links_of(&answer.body)),
                200 => {}
                303 => {
                    waiting.push_back(answer.location.split(['?', '#']).next().unwrap().to_owned())
                }
                status => {
                    assert!(status < 500, "{path} broke: {}", answer.body);
                    assert!(
                        start.contains(&&*path),
                        "a page links to {path}, which answers {status}"
                    );
                }
            }
            answers.insert(path, answer);
        }
        answers
    }

    pub async fn response(&self, request: Request<Body>) -> axum::response::Response {
        self.router.clone().oneshot(request).await.unwrap()
    }

    pub async fn raw(&self, request: Request<Body>) -> Answer {
        let response = self.response(request).await;
        let location = response.headers().get(header::LOCATION);
        let location = location
            .map(|l| l.to_str().unwrap().to_owned())
            .unwrap_or_default();
        let status = response.status();
        let headers = response.headers().clone();
        // A live stream has no end to wait for.
        let is_live = headers
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind == "text/event-stream");
        let body = match is_live {
            true => Default::default(),
            false => axum::body::to_bytes(response.into_body(), usize::MAX)
                .await
                .unwrap(),
        };
        Answer {
            headers,
            status,
            location,
            body: String::from_utf8_lossy(&body).into_owned(),
            bytes: body.to_vec(),
        }
    }
}

/// What a path is one of: without what it asks for, and without its day.
fn page_of(path: &str) -> String {
    let page = path.split('?').next().unwrap_or_default();
    let is_day =
        |step: &str| step.len() == 10 && step.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let steps = page
        .split('/')
        .map(|step| if is_day(step) { "DAY" } else { step });
    steps.collect::<Vec<_>>().join("/")
}

/// Where a page leads on this site, by links and by forms that only ask, as they stand filled in; not to
/// what is built in, the same for everyone.
fn links_of(html: &str) -> Vec<String> {
    let hrefs = values(html, "href").map(|h| h.split('#').next().unwrap().to_owned());
    let forms = html.split("<form").skip(1);
    let forms = forms.filter_map(|rest| rest.split("</form>").next());
    let asks = forms
        .filter(|form| form.contains("method=\"get\""))
        .map(|form| {
            let fields = form.split("<input").skip(1).map(|field| {
                let value = |name| values(field, name).next().unwrap_or_default();
                format!("{}={}", value("name"), value("value"))
            });
            let action = values(form, "action").next().unwrap();
            format!("{action}?{}", fields.collect::<Vec<_>>().join("&"))
        });
    let own = hrefs.chain(asks).map(|h| h.replace("&amp;", "&"));
    own.filter(|h| h.starts_with('/') && !h.starts_with("/static/"))
        .collect()
}

fn values<'a>(html: &'a str, attribute: &'a str) -> impl Iterator<Item = &'a str> {
    let marked = format!(" {attribute}=\"");
    let found: Vec<_> = html.split(&marked).skip(1).collect();
    found.into_iter().filter_map(|rest| rest.split('"').next())
}
