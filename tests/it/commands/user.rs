//! People made, helped back in and listed on the command line.
use axum::http::{Request, header};
use porchlight::{
    app::{App, router},
    clock::Clock,
    id::*,
    seal::Key,
};
use tower::ServiceExt;

use super::*;

/// With two houses, of which one name is there twice.
async fn with_houses(on: On) -> (Installation, HouseId) {
    let here = Installation::new(on).await;
    went_well(&here.run(&["migrate"]));
    let db = Db::connect(&here.url).await.unwrap();
    let mut tx = db.write().await.unwrap();
    let ids = [HouseId::new(), HouseId::new(), HouseId::new()];
    for (id, name) in ids.into_iter().zip(["Maple", "Twin", "Twin"]) {
        tx.query(sql!(test: "insert into houses (id, name, time_zone, day_turns_at, board_style, fields_left_out, emergency_number, crisis_number, created_at) values ($1, $2, 'UTC', 180, 'kept_only', '', '911', '988', $3)"))
            .bind(id).bind(name).bind(Clock::system().now()).run().await.unwrap();
    }
    tx.commit().await.unwrap();
    db.close().await;
    (here, ids[2])
}

fn create<'a>(name: &'a str, sign_in: &'a str, role: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut args = vec!["user", "create", "--name", name];
    args.extend(["--sign-in-name", sign_in, "--role", role]);
    args.extend(more);
    args
}

/// Without the log.
#[track_caller]
fn printed(output: &Output) -> String {
    went_well(output);
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn code_in(said: &str) -> &str {
    said.trim().rsplit(' ').next().unwrap()
}

/// Sends a form as a browser would; gives the status.
async fn post(here: &Installation, path: &str, form: &str) -> u16 {
    let db = Db::connect(&here.url).await.unwrap();
    let key = Key::from_file(&here.file("porch.key"), false).unwrap();
    let url = "https://house.example";
    let app = App::new(db.clone(), Clock::system(), key, url, Vec::new());
    let request = Request::post(path)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let request = request
        .body(axum::body::Body::from(form.to_owned()))
        .unwrap();
    let status = router(app)
        .unwrap()
        .oneshot(request)
        .await
        .unwrap()
        .status();
    db.close().await;
    status.as_u16()
}

async fn people_come_in_by_a_code(on: On) {
    let (here, twin) = with_houses(on).await;
    let told = printed(&here.run(&create("Ana", "Ana", "resident", &["--house", "Maple"])));
    assert!(told.contains("/reset"), "{told}");
    let form = format!(
        "code={}&password=a+warm+porch&idempotency_key=",
        code_in(&told)
    );
    let sign_in = "name=ana&password=a+warm+porch&device=own";
    assert_eq!(post(&here, "/sign-in", sign_in).await, 422);
    assert_eq!(
        post(&here, "/reset", &format!("{form}0123456789")).await,
        303
    );
    assert_eq!(
        post(&here, "/reset", &format!("{form}9876543210")).await,
        422,
        "a code works once"
    );
    assert_eq!(post(&here, "/sign-in", sign_in).await, 303);

    let twin = twin.to_string();
    went_well(&here.run(&create("Mo", "mo", "manager", &["--house", &twin])));
    went_well(&here.run(&create("Olu", "olu", "owner", &[])));
    let list = printed(&here.run(&["user", "list"]));
    let expected =
        "Ana\tana\tresident\tMaple\nMo\tmo\tmanager\tTwin\nOlu\tolu\towner\tevery house\n";
    assert_eq!(list, expected);

    assert_eq!(sessions(&here).await, 1);
    let told = printed(&here.run(&["user", "reset", "--sign-in-name", " ANA"]));
    assert_eq!(sessions(&here).await, 0);
    let form = format!(
        "code={}&password=another+porch&idempotency_key=0123456789",
        code_in(&told)
    );
    assert_eq!(post(&here, "/reset", &form).await, 303);
    let by_server = |what: &str| format!("{what} by server on ana");
    let expected = [
        &*by_server("account_made in Maple"),
        &by_server("role_given in Maple"),
        &by_server("reset_started in Maple"),
        "password_set by ana on ana",
        &by_server("reset_started"),
        "password_set by ana on ana",
    ];
    assert_eq!(on_record(&here, "ana").await, expected);
}

/// What was done, by whom, to whom, in order.
async fn on_record(here: &Installation, whom: &'static str) -> Vec<String> {
    let db = Db::connect(&here.url).await.unwrap();
    let mut tx = db.read().await.unwrap();
    let rows = tx.query(sql!(test: "select e.what || coalesce(' in ' || h.name, '') || ' by ' || coalesce(a.sign_in_name, e.role) || ' on ' || p.sign_in_name
        from audit_events e join people p on p.id = e.person_id
        left join people a on a.id = e.actor_id left join houses h on h.id = e.house_id
        where p.sign_in_name = $1 order by e.at, e.id"));
    let rows: Vec<(String,)> = rows.bind(whom).all().await.unwrap();
    drop(tx);
    db.close().await;
    rows.into_iter().map(|(row,)| row).collect()
}

async fn sessions(here: &Installation) -> i64 {
    let db = Db::connect(&here.url).await.unwrap();
    let mut tx = db.read().await.unwrap();
    let found = tx.query(sql!(test: "select cast(count(*) as bigint) from sessions"));
    let found: i64 = found.value().await.unwrap();
    drop(tx);
    db.close().await;
    found
}

#[tokio::test]
async fn people_come_in_by_a_code_and_are_listed() {
    people_come_in_by_a_code(On::Sqlite).await;
}

#[tokio::test]
async fn on_postgresql_people_come_in_by_a_code_and_are_listed() {
    people_come_in_by_a_code(On::Postgres).await;
}

#[tokio::test]
async fn a_mistake_about_people_is_one_sentence_and_changes_nothing() {
    let (here, _) = with_houses(On::Sqlite).await;
    let maple = ["--house", "Maple"];
    let wrong = |name, sign_in, role, more: &[&str], why| {
        refused(&here.run(&create(name, sign_in, role, more)), why);
    };
    wrong("Ana", "ana", "chief", &maple, "--role must be resident");
    wrong(" ", "ana", "resident", &maple, "--name must have");
    wrong(
        "Ana",
        "a@b",
        "resident",
        &maple,
        "--sign-in-name: Use letters",
    );
    wrong("Ana", "ana", "resident", &[], "--house must name the house");
    wrong(
        "Ana",
        "ana",
        "resident",
        &["--house", "Oak"],
        "there is no house Oak",
    );
    wrong(
        "Ana",
        "ana",
        "resident",
        &["--house", "Twin"],
        "give the id",
    );
    wrong("Ana", "ana", "owner", &maple, "owns every house");
    refused(
        &here.run(&["user", "reset", "--sign-in-name", "ana"]),
        "nobody signs in as ana",
    );
    assert_eq!(printed(&here.run(&["user", "list"])), "");
    went_well(&here.run(&create("Ana", "ana", "resident", &maple)));
    wrong("Ana", "ANA", "mentor", &maple, "sign-in name ana already");
}
