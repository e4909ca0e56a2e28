//! What strangers, broken browsers and bad networks send: a clear answer, never a 500, never a lost record.
mod typed;
mod writers;

use std::time::Duration;

use axum::{
    body::Body,
    http::{Method, Request, header},
};
use porchlight::{access::Role::*, app, serve, sql};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::{scenario, support::*};

fn form_from(actor: &Actor, path: &str) -> axum::http::request::Builder {
    Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(header::COOKIE, &actor.cookie)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
}

scenario! {
    async fn a_form_from_another_site_changes_nothing(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://evil.example"),
            ("origin", "null"),
            ("x-nothing", "said"),
        ] {
            let request = form_from(&ana, "/sign-out").header(name, value);
            let answer = world.raw(request.body(Body::empty()).unwrap()).await;
            assert_eq!(answer.status, 403, "{name}: {value}");
            assert!(answer.body.contains("Please try again"));
        }
        assert_ne!(world.get(&ana, "/").await.location, "/sign-in");
        let own = form_from(&ana, "/sign-out").header("origin", "https://house.example");
        assert_eq!(world.raw(own.body(Body::empty()).unwrap()).await.status, 303);
        assert_eq!(world.get(&ana, "/").await.location, "/sign-in");
    }

    async fn every_page_forbids_what_is_not_its_own(world) {
        for path in ["/sign-in", "/no/such/page", "/healthz"] {
            let page = world.get(&Actor::nobody(), path).await;
            let policy = page.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
            assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
            assert_eq!(page.headers[header::CACHE_CONTROL], "no-store", "{path}");
            assert_eq!(page.headers[header::REFERRER_POLICY], "same-origin");
            assert!(page.headers.contains_key(header::STRICT_TRANSPORT_SECURITY));
        }
    }

    async fn what_is_malformed_foreign_or_nobodys_is_one_and_the_same_404(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let house = |id: &str| format!("/manager/houses/{id}/board");
        let nowhere = world.get(&mo, "/no/such/page").await;
        for id in [
            &*world.birch.to_string(),
            "0",
            "%00",
            "%ff%fe",
            "..%2f..%2fetc",
            "' or 1=1 --",
            &"9".repeat(4000),
            "00000000-0000-0000-0000-000000000000",
        ] {
            let path = house(&id.replace(' ', "%20").replace('\'', "%27"));
            let answer = world.get(&mo, &path).await;
            assert_eq!((answer.status.as_u16(), &answer.body), (404, &nowhere.body), "{id}");
        }
    }

    async fn codes_cannot_be_guessed_without_end(world) {
        let nobody = Actor::nobody();
        for guess in ["/reset", "/join"] {
            // 300 at once, and one more a second.
            let mut guesses = 0;
            let refused = loop {
                let answer = world.post(&nobody, guess, "code=AAAA-BBBB&password=a+warm+porch").await;
                guesses += 1;
                if answer.status != 422 {
                    break answer;
                }
                assert!(guesses < 1500, "{guess}: all of them were heard");
            };
            assert_eq!(refused.status, 429, "{guess}");
            let wait: u64 = refused.headers[header::RETRY_AFTER].to_str().unwrap().parse().unwrap();
            assert!((1..=60).contains(&wait), "{wait}");
            assert!(refused.body.contains("Give it a little time"));
        }
        assert_eq!(world.get(&nobody, "/sign-in").await.status, 200, "reading is not trying");
    }

    async fn a_form_that_none_of_our_pages_sends_is_asked_for_again(world) {
        let nobody = Actor::nobody();
        for (path, body) in [
            ("/sign-in", "name=%ff%fe"),
            ("/sign-in", "name=a&name=b"),
            ("/language", "language=xx&back=%2F"),
        ] {
            let answer = world.post(&nobody, path, body).await;
            assert!(answer.status.is_client_error(), "{path} {body}: {}", answer.status);
        }
        let json = form_from(&nobody, "/language")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/json");
        assert_eq!(world.raw(json.body("{}".into()).unwrap()).await.status, 400);
        assert_eq!(world.send(&nobody, Method::DELETE, "/sign-in", "").await.status, 404);
    }
}

/// The real server, on a port of its own.
async fn served(world: &World) -> std::net::SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let router = app::router(world.app.clone()).unwrap();
    let limits = serve::Limits::default();
    tokio::spawn(serve::run(listener, router, limits, serve::Handle::new()));
    address
}

fn post(cookie: &str, body: &str) -> String {
    format!(
        "POST /sign-in HTTP/1.1\r\nhost: house.example\r\nsec-fetch-site: same-origin\r\ncookie: {cookie}\r\n\
         connection: close\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// What a form too long is answered, whether it tells its length before or comes in pieces.
async fn too_long(cookie: &str, in_pieces: bool) -> String {
    let world = World::new(On::Sqlite).await;
    let address = served(&world).await;
    let mut client = TcpStream::connect(address).await.unwrap();
    let body = format!("name=a&password={}", "x".repeat(300 * 1024));
    let mut request = post(cookie, &body);
    if in_pieces {
        let told = format!("content-length: {}\r\n\r\n", body.len());
        let piece = format!("transfer-encoding: chunked\r\n\r\n{:x}\r\n", body.len());
        request = request.replace(&told, &piece) + "\r\n0\r\n\r\n";
    }
    client.write_all(request.as_bytes()).await.ok();
    let mut answer = String::new();
    client.read_to_string(&mut answer).await.ok();
    answer
}

#[tokio::test]
async fn a_body_over_the_limit_is_413_with_a_page() {
    for cookie in ["a=b", "__Host-session=0"] {
        for in_pieces in [false, true] {
            let answer = too_long(cookie, in_pieces).await;
            assert!(
                answer.starts_with("HTTP/1.1 413"),
                "{cookie} {in_pieces}: {answer}"
            );
            assert!(answer.contains("too much at once"), "{answer}");
        }
    }
}

/// sqlx 0.9.0 leaves a transaction open in the pool when a request is dropped during `begin`; what was
/// written later through that connection could be lost. Requests run detached, so it cannot happen.
async fn clients_that_hang_up_lose_nobody_elses_writes(on: On) {
    const CLIENTS: usize = 1500;
    let world = World::new(on).await;
    let ana = world.person(world.cedar, "Ana", Resident).await;
    let address = served(&world).await;
    let hangs_up: Vec<_> = (0..CLIENTS)
        .map(|n| {
            let cookie = ana.cookie.clone();
            tokio::spawn(async move {
                let mut client = TcpStream::connect(address).await.unwrap();
                let request =
                    format!("GET / HTTP/1.1\r\nhost: house.example\r\ncookie: {cookie}\r\n\r\n");
                client.write_all(request.as_bytes()).await.unwrap();
                tokio::time::sleep(Duration::from_micros(n as u64 % 40 * 50)).await;
            })
        })
        .collect();
    for n in 0..100 {
        let mut tx = world.db.write().await.unwrap();
        let row = tx.query(sql!(test: "insert into sends (person_id, idempotency_key, fingerprint, record_id, received_at) values ($1, $2, '', $3, $4)"));
        let row = row
            .bind(ana.id)
            .bind(format!("k{n}"))
            .bind(uuid::Uuid::now_v7());
        row.bind(world.clock.now()).run().await.unwrap();
        tx.commit().await.unwrap();
    }
    for client in hangs_up {
        client.await.unwrap();
    }
    let mut tx = world.db.read().await.unwrap();
    let kept: i64 = tx
        .query(sql!(test: "select cast(count(*) as bigint) from sends where person_id = $1"))
        .bind(ana.id)
        .value()
        .await
        .unwrap();
    assert_eq!(kept, 100);
    drop(tx);
    assert_eq!(world.get(&ana, "/healthz").await.status, 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn clients_that_hang_up_lose_nobody_elses_writes_sqlite() {
    clients_that_hang_up_lose_nobody_elses_writes(On::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn clients_that_hang_up_lose_nobody_elses_writes_postgres() {
    clients_that_hang_up_lose_nobody_elses_writes(On::Postgres).await;
}
