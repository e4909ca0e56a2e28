//! What lies on the disk: whatever docs/access.md marks E is legible neither in the file and its journal nor
//! in a dump, not even a version of it that was changed since.
use std::path::{Path, PathBuf};

use porchlight::{access::Role::*, routines::Kind, sql};

use crate::{access::every_channel, sinks::Browser, support::*};

const DAYS: &str = "days=weekly&weekdays=1&weekdays=2&weekdays=3&weekdays=4&weekdays=5&weekdays=6&weekdays=7&from=08%3A00&until=14%3A00&grace=30&from_day=2026-07-04";

/// Each field, and a word of it.
const SEALED: &[(&str, &str)] = &[
    ("legal name", "quagmire"),
    ("birth date", "1943-02-28"),
    ("emergency contact", "ottoline"),
    ("e-mail", "zebrafinch"),
    ("phone", "555-0177"),
    ("earlier phone", "555-0166"),
    ("feeling word", "wistful"),
    ("earlier feeling word", "jittery"),
    ("mood and cravings", "\"mood\""),
    ("note", "marmalade"),
    ("earlier note", "rhubarb"),
    ("note of an extra check-in", "pomegranate"),
    ("stress signal", "clenched"),
    ("removed stress signal", "twitching"),
    ("own item", "theremin"),
    ("own item, renamed", "glockenspiel"),
    ("words of a reach-out", "gooseberry"),
    ("earlier words of a reach-out", "elderberry"),
    ("moment of a reach-out", "heavy_thoughts"),
    ("strength of a reach-out", "\"strength\""),
    ("words added to a reach-out", "boysenberry"),
    ("answer to a reach-out", "cloudberry"),
    ("look back at a reach-out", "huckleberry"),
    ("a quiet sign", "umbrella"),
    ("cravings rule", "\"cravings_at\""),
    ("condition of a standing request", "low_mood"),
    ("what the named person may do", "tell_mentor"),
    ("words of a standing request", "sassafras"),
    ("item of a standing request", "harmonica"),
    ("sign of a notice", "old_habits"),
    ("words of a notice", "tamarind"),
    ("earlier words of a notice", "kumquat"),
    ("answer to a notice", "pass_on"),
    ("words of an answer to a notice", "persimmon"),
    ("words of a small win", "tangerine"),
    ("earlier words of a small win", "clementine"),
    ("praise", "mulberry"),
    ("earlier praise", "loganberry"),
    ("with whom one's own is done", "bartholomew"),
    ("with whom the house's is done", "cornelius"),
    ("appointment", "chiropodist"),
    ("earlier appointment", "orthodontist"),
    ("place of an appointment", "harbourside"),
    ("with whom an appointment is", "hildegard"),
    ("words of a hand asked for", "casserole"),
    ("place of a hand asked for", "lighthouse"),
    ("sort of help", "job_preparation"),
    ("first day", "2026-05-31"),
    ("earlier first day", "2024-01-30"),
    ("corrected first day", "2024-01-29"),
    ("what one counts from", "\"treatment\""),
    ("a first time", "trombone"),
    ("words of a cheer", "loganberry"),
    ("earlier words of a cheer", "mulberry"),
    ("a ready-made first time", "\"rent\""),
    ("webhook", "kingfisher"),
    ("webhook's key", "whsec_"),
    ("ntfy topic", "porchlight-"),
    ("push subscription", "nightjar"),
];

/// A name is clear: so the bytes searched are the right ones.
const CLEAR: &str = "anastasia";

async fn id(world: &World, who: &Actor, of: &'static str) -> String {
    let mut tx = world.db.read().await.unwrap();
    let found = tx.query(match of {
        "item" => sql!(test: "select item_id as id from routine_assignments where person_id = $1 order by id desc limit 1"),
        "assignment" => sql!(test: "select id from routine_assignments where person_id = $1 order by id desc limit 1"),
        _ => sql!(test: "select id from stress_signals where person_id = $1 order by id desc limit 1"),
    });
    let (id,): (uuid::Uuid,) = found.bind(who.id).one().await.unwrap();
    id.simple().to_string()
}

/// Everything there is to say of oneself, said; and some of it changed.
async fn filled(world: &World) {
    let ana = world.person(world.cedar, "Anastasia", Resident).await;
    let mo = world.person(world.cedar, "Mo", Manager).await;
    let sends = async |path: &str, form: &str| {
        let form = format!("{form}&idempotency_key={}", uuid::Uuid::now_v7());
        let answer = world.post(&ana, path, &form).await;
        assert_eq!(answer.status, 303, "{path}: {}", answer.body);
    };
    sends(
        "/account/word/webhook",
        "address=https%3A%2F%2Fkingfisher.example",
    )
    .await;
    sends("/account/word/ntfy", "").await;
    let browser = Browser::at("https://push.example/nightjar".into());
    sends(
        "/account/word/push",
        &browser.form().replace("idempotency_key", "k"),
    )
    .await;
    let check_in = world
        .house_item(&mo, &ana, Kind::CheckIn, "Noon", ("08:00", "14:00"))
        .await;
    sends("/resident/profile", "emergency_contact=Ottoline").await;
    let by_law = format!("/manager/houses/{}/people/{}/profile", world.cedar, ana.id);
    let form = "legal_name=Wilhelmina+Quagmire&birth_date=1943-02-28&idempotency_key=0123456789";
    assert_eq!(world.post(&mo, &by_law, form).await.status, 303);
    sends("/account", "email=&phone=555-0166&language=en").await;
    sends(
        "/account",
        "email=Zebrafinch%40post.example&phone=555-0177&language=en",
    )
    .await;
    for label in ["Twitching+eye", "Clenched+fists"] {
        sends("/resident/signals", &format!("label={label}")).await;
        if label.starts_with('T') {
            let signal = id(world, &ana, "signal").await;
            sends(&format!("/resident/signals/{signal}/removal"), "").await;
        }
    }
    let signal = id(world, &ana, "signal").await;
    let path = format!("/resident/check-ins/{check_in}/2026-07-04");
    sends(
        &path,
        "mood=1&word=jittery&cravings=9&note=Rhubarb+pie&wish=yes",
    )
    .await;
    sends(
        &path,
        &format!("mood=2&word=wistful&cravings=7&note=Marmalade&signals={signal}"),
    )
    .await;
    sends("/resident/check-ins/extra", "mood=3&note=Pomegranate").await;
    sends(
        &format!("/resident/routine/plan/{check_in}"),
        "column=some_help&helper=Cornelius",
    )
    .await;
    sends(
        "/resident/routine",
        &format!("title=Theremin+practice&{DAYS}"),
    )
    .await;
    let own = id(world, &ana, "assignment").await;
    sends(
        &format!("/resident/routine/plan/{own}"),
        "column=not_alone&helper=Bartholomew",
    )
    .await;
    let item = id(world, &ana, "item").await;
    sends(
        &format!("/resident/routine/items/{item}"),
        &format!("title=Glockenspiel+practice&{DAYS}"),
    )
    .await;
    reached_out(world, &ana).await;
    let when = "date=2026-07-10&from=10%3A00&place=Harbourside&with_whom=Hildegard";
    sends(
        "/resident/appointments",
        &format!("title=Orthodontist&{when}&ride=yes"),
    )
    .await;
    let item = id(world, &ana, "item").await;
    sends(
        &format!("/resident/appointments/{item}"),
        &format!("title=Chiropodist&{when}"),
    )
    .await;
    sends(
        "/resident/help",
        "kind=job_preparation&place=Lighthouse&words=Casserole",
    )
    .await;
    looked_out_for(world, &ana, &mo).await;
    counted(&sends).await;
    cheered(world, &ana, &sends).await;
    did_well(world, &ana, &mo).await;
}

/// A first that was posted, and what the mentor says to it.
async fn cheered(world: &World, ana: &Actor, sends: &impl AsyncFn(&str, &str)) {
    sends("/resident/sharing", "share=milestones+mentor").await;
    let first = crate::access::newest(world, ana, "milestone").await;
    sends(&format!("/resident/celebrations/firsts/{first}"), "").await;
    let id = crate::access::newest(world, ana, "celebration").await;
    let lea = world.person(world.cedar, "Lea", Mentor).await;
    world.assigned(world.cedar, ana, &lea, Mentor, true).await;
    let cheers = format!("/mentor/houses/{}/celebrations/{id}/cheers", world.cedar);
    for words in ["Mulberry", "Loganberry"] {
        let sent = world.post(&lea, &cheers, &format!("words={words}")).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
    }
}

/// From a day, put right, begun anew; and first times.
async fn counted(sends: &impl AsyncFn(&str, &str)) {
    const PAGE: &str = "/resident/milestones";
    for (path, form) in [
        ("beginning", "began=2024-01-29&since=treatment&shown=yes"),
        ("beginning", "began=2024-01-30&since=treatment"),
        ("beginning", "began=2026-05-31&since=moving_in"),
        ("firsts", "words=Trombone&day=2026-05-31"),
        ("firsts", "what=rent&day=2026-05-31"),
        ("name", "style=initials"),
    ] {
        sends(&format!("{PAGE}/{path}"), form).await;
    }
}

/// Noted and said, each said otherwise under its key; shown to the house.
async fn did_well(world: &World, ana: &Actor, mo: &Actor) {
    let praising = format!("/manager/houses/{}/people/{}/praise", world.cedar, ana.id);
    for (who, path, words) in [
        (ana, "/resident/wins", ["Clementine", "Tangerine"]),
        (mo, praising.as_str(), ["Loganberry", "Mulberry"]),
    ] {
        for words in words {
            let form =
                format!("kind=said_no&may_show=yes&words={words}&idempotency_key=well-0123456789");
            assert_eq!(world.post(who, path, &form).await.status, 303, "{path}");
        }
    }
    let win = crate::access::newest(world, ana, "win").await;
    let praise = crate::access::newest(world, ana, "praise").await;
    for (path, form) in [
        (format!("/resident/wins/{win}/audience"), "to=house"),
        (
            format!("/resident/wins/praise/{praise}/showing"),
            "shown=yes",
        ),
    ] {
        let form = format!("{form}&idempotency_key={}", uuid::Uuid::now_v7());
        assert_eq!(world.post(ana, &path, &form).await.status, 303, "{path}");
    }
    let page = world
        .get(mo, &format!("/manager/houses/{}/wins", world.cedar))
        .await;
    assert!(
        page.body.contains("Tangerine") && page.body.contains("Mulberry"),
        "{}",
        page.body
    );
}

/// Written, agreed to; noticed, said otherwise, answered and passed on.
async fn looked_out_for(world: &World, ana: &Actor, mo: &Actor) {
    let sends = async |who: &Actor, path: &str, form: &str| {
        let answer = world.post(who, path, form).await;
        assert_eq!(answer.status, 303, "{path}: {}", answer.body);
    };
    sends(ana, "/resident/routine", &format!("title=Harmonica&{DAYS}")).await;
    let own = id(world, ana, "assignment").await;
    let asks = "count=2&may=tell_mentor&opened=yes&until=2026-08-01&words=Sassafras+tea";
    let asks = format!("{asks}&helper={}", mo.id);
    for condition in ["low_mood".to_owned(), format!("item&item={own}")] {
        let form = format!("condition={condition}&{asks}");
        sends(ana, "/resident/standing-requests", &form).await;
        let request = crate::access::newest(world, ana, "request").await;
        let yes = format!(
            "/manager/houses/{}/standing-requests/{request}/agreement",
            world.cedar
        );
        sends(mo, &yes, "").await;
    }
    let noticing = format!("/manager/houses/{}/people/{}/notices", world.cedar, ana.id);
    for words in ["Kumquat", "Tamarind"] {
        let form = format!("signs=old_habits&words={words}&idempotency_key=notice-0123456789");
        sends(mo, &noticing, &form).await;
    }
    let notice = crate::access::newest(world, ana, "notice").await;
    let max = world.person(world.cedar, "Mia", Mentor).await;
    let answer = format!("reply=pass_on&words=Persimmon&whom={}", max.id);
    sends(ana, &format!("/resident/notices/{notice}/answer"), &answer).await;
}

/// Said, changed, answered, looked back on.
async fn reached_out(world: &World, ana: &Actor) {
    const PAGE: &str = "/resident/reach-outs";
    let max = world.person(world.cedar, "Max", Mentor).await;
    world.assigned(world.cedar, ana, &max, Mentor, true).await;
    let sends = async |who: &Actor, path: &str, form: &str| {
        let form = format!("{form}&idempotency_key={}", uuid::Uuid::now_v7());
        let answer = world.post(who, path, &form).await;
        assert_eq!(answer.status, 303, "{path}: {}", answer.body);
        answer.location
    };
    let rings = "wait_first=10&wait_next=10&wait_last=10&cravings_at=7";
    sends(ana, &format!("{PAGE}/rings"), rings).await;
    let sign = format!("sign=umbrella&helper={}", max.id);
    sends(ana, &format!("{PAGE}/sign"), &sign).await;
    let said = "moments=heavy_thoughts&strength=4&words=Elderberry";
    let sent = sends(ana, PAGE, said).await;
    sends(
        ana,
        PAGE,
        "moments=heavy_thoughts&strength=3&words=Gooseberry",
    )
    .await;
    sends(ana, &format!("{sent}/words"), "words=Boysenberry").await;
    let id = sent.rsplit('/').next().unwrap();
    let ask = format!("/mentor/houses/{}/reach-outs/{id}", world.cedar);
    sends(&max, &format!("{ask}/words"), "words=Cloudberry").await;
    sends(&max, &format!("{ask}/done"), "").await;
    sends(
        ana,
        &format!("{sent}/afterwards"),
        "helped=yes&note=Huckleberry&thanks=yes",
    )
    .await;
}

/// Which fields can be read in it; fails where not even a name can.
fn legible(mut bytes: Vec<u8>) -> Vec<&'static str> {
    bytes.make_ascii_lowercase();
    let has = |word: &str| bytes.windows(word.len()).any(|w| w == word.as_bytes());
    assert!(has(CLEAR), "these are not the bytes of the database");
    let found = SEALED.iter().filter(|(_, word)| has(word));
    found.map(|(field, _)| *field).collect()
}

/// The database file, and what is beside it.
pub fn bytes_of(file: &Path) -> Vec<u8> {
    let beside = |end| std::fs::read(format!("{}{end}", file.display())).unwrap_or_default();
    [std::fs::read(file).unwrap(), beside("-wal"), beside("-shm")].concat()
}

#[tokio::test]
async fn neither_file_nor_journal_shows_what_is_sealed() {
    let world = World::new(On::Sqlite).await.with_channels(every_channel());
    filled(&world).await;
    let file = {
        let mut tx = world.db.read().await.unwrap();
        let list = tx.query(sql!(test: "select file from pragma_database_list"));
        PathBuf::from(list.value::<String>().await.unwrap())
    };
    let journal = std::fs::metadata(format!("{}-wal", file.display()));
    assert!(
        journal.unwrap().len() > 0,
        "the journal is part of what is searched"
    );
    assert_eq!(legible(bytes_of(&file)), Vec::<&str>::new());
    world.db.close().await;
    assert_eq!(
        legible(bytes_of(&file)),
        Vec::<&str>::new(),
        "after the checkpoint"
    );
}

#[tokio::test]
async fn no_dump_shows_what_is_sealed() {
    let world = World::empty(On::Postgres).await.with_houses().await;
    let world = world.with_channels(every_channel());
    filled(&world).await;
    let name: String = {
        let mut tx = world.db.read().await.unwrap();
        let row = tx.query(sql!(test: "select cast(current_database() as text)"));
        row.value().await.unwrap()
    };
    let server = std::env::var("TEST_POSTGRES_URL").unwrap();
    let dump = std::process::Command::new("pg_dump")
        .arg(format!("{server}/{name}"))
        .output()
        .unwrap();
    assert!(
        dump.status.success(),
        "{}",
        String::from_utf8_lossy(&dump.stderr)
    );
    assert_eq!(legible(dump.stdout), Vec::<&str>::new());
}
