//! Slow clients are let go, and a stop waits for what is under way.
use std::{net::TcpListener, time::Duration};

use axum::{Router, routing::get};
use porchlight::serve::{self, Limits};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

fn limits() -> Limits {
    Limits {
        headers: Duration::from_millis(200),
        body: Duration::from_millis(200),
        whole_body: Duration::from_millis(400),
        answer: Duration::from_millis(200),
        connections: 1,
    }
}

fn router() -> Router {
    let slow = async || {
        tokio::time::sleep(Duration::from_millis(400)).await;
        "done"
    };
    Router::new()
        .route("/slow", get(slow))
        .route("/long", get(async || vec![b'x'; 64 << 20]))
        .route("/", get("hello").post(async |body: String| body))
}

async fn answer_to(request: &[u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(serve::run(
        listener,
        router(),
        limits(),
        serve::Handle::new(),
    ));
    let mut client = TcpStream::connect(address).await.unwrap();
    client.write_all(request).await.unwrap();
    let mut answer = String::new();
    let read = client.read_to_string(&mut answer);
    tokio::time::timeout(Duration::from_secs(5), read)
        .await
        .expect("the connection was left open")
        .unwrap();
    server.abort();
    answer
}

#[tokio::test]
async fn half_a_header_is_not_waited_for() {
    assert!(
        !answer_to(b"GET / HTTP/1.1\r\nhost: a\r\nx-slow: ")
            .await
            .contains("hello")
    );
}

#[tokio::test]
async fn an_idle_connection_is_closed_after_its_answer() {
    assert!(
        answer_to(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n")
            .await
            .ends_with("hello")
    );
}

#[tokio::test]
async fn half_a_body_is_not_waited_for() {
    let answer = answer_to(b"POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 50\r\n\r\nhalf").await;
    assert!(answer.starts_with("HTTP/1.1 4"), "{answer}");
}

#[tokio::test]
async fn a_connection_that_says_nothing_is_closed() {
    assert_eq!(answer_to(b"").await, "");
    // How another protocol than ours would begin.
    assert_eq!(answer_to(b"PRI").await, "");
}

/// Sends `head`, and then a letter every 20 ms until nobody listens any more; gives what was answered.
async fn dribbled(head: &[u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let handle = serve::Handle::new();
    let server = tokio::spawn(serve::run(listener, router(), limits(), handle));
    let (mut from, mut to) = TcpStream::connect(address).await.unwrap().into_split();
    to.write_all(head).await.unwrap();
    let dribbling = tokio::spawn(async move {
        while to.write_all(b"x").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
    let mut answer = Vec::new();
    let read = tokio::time::timeout(Duration::from_secs(5), from.read_to_end(&mut answer));
    // Closed, or reset because there was more to come.
    let _ = read.await.expect("a dribble is listened to for ever");
    dribbling.abort();
    server.abort();
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn headers_that_dribble_in_are_not_waited_for() {
    let answer = dribbled(b"GET / HTTP/1.1\r\nhost: a\r\nx-slow: ").await;
    assert!(!answer.contains("hello"), "{answer}");
}

#[tokio::test]
async fn a_body_that_dribbles_in_is_not_waited_for() {
    let head = b"POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 100000\r\n\r\n";
    let answer = dribbled(head).await;
    assert!(answer.starts_with("HTTP/1.1 4"), "{answer}");
}

#[tokio::test]
async fn an_answer_that_nobody_reads_gives_its_place_free() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let handle = serve::Handle::new();
    let server = tokio::spawn(serve::run(listener, router(), limits(), handle));
    let request = b"GET /long HTTP/1.1\r\nhost: a\r\n\r\n";
    let mut deaf = TcpStream::connect(address).await.unwrap();
    deaf.write_all(request).await.unwrap();
    deaf.readable().await.unwrap();
    let other = async {
        loop {
            let mut client = TcpStream::connect(address).await.unwrap();
            let request = b"GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
            let _ = client.write_all(request).await;
            let mut answer = String::new();
            let _ = client.read_to_string(&mut answer).await;
            if answer.ends_with("hello") {
                return;
            }
        }
    };
    let other = tokio::time::timeout(Duration::from_secs(5), other).await;
    other.expect("the only place is held by someone who does not read");
    server.abort();
}

#[tokio::test]
async fn a_stop_lets_a_request_under_way_finish() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let handle = serve::Handle::new();
    let server = tokio::spawn(serve::run(listener, router(), limits(), handle.clone()));
    let mut client = TcpStream::connect(address).await.unwrap();
    client
        .write_all(b"GET /slow HTTP/1.1\r\nhost: a\r\n\r\n")
        .await
        .unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    handle.graceful_shutdown(Some(Duration::from_secs(5)));
    let mut answer = String::new();
    client.read_to_string(&mut answer).await.unwrap();
    assert!(answer.ends_with("done"), "{answer}");
    server.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_connection_over_the_cap_is_let_go_and_a_freed_place_is_taken() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(serve::run(
        listener,
        router(),
        limits(),
        serve::Handle::new(),
    ));
    let ask = async |path: &str| {
        let mut client = TcpStream::connect(address).await.unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
        client.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        let _ = client.read_to_string(&mut answer).await;
        answer
    };
    // The slow one holds the only place for 400 ms; another waits for 200.
    let (slow, other) = tokio::join!(ask("/slow"), async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        ask("/").await
    });
    assert!(slow.ends_with("done"), "{slow}");
    assert_eq!(other, "");
    assert!(ask("/").await.ends_with("hello"));
    server.abort();
}
