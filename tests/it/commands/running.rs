//! The server as its machine treats it: asked to stop, or killed.
use std::{
    io::{BufRead, BufReader},
    net::SocketAddr,
    process::{Child, ChildStdout, Stdio},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::{
    traffic::{Acknowledged, extra_check_in, recorded, signed_in},
    *,
};

/// The program, serving; killed at the latest when the test ends.
pub struct Served {
    pub child: Child,
    pub address: SocketAddr,
    /// What it printed before it served.
    pub said: Vec<String>,
    /// Kept open: whoever prints into a closed pipe dies of it.
    _out: BufReader<ChildStdout>,
}

impl Served {
    fn start(here: &Installation) -> Self {
        let mut serve = here.command(&here.url, &["serve", "--listen", "127.0.0.1:0"]);
        Self::of(serve.stdout(Stdio::piped()).stderr(Stdio::null()))
    }

    pub fn of(serve: &mut Command) -> Self {
        let mut child = serve.spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let (mut said, mut line) = (Vec::new(), String::new());
        let address = loop {
            line.clear();
            assert!(out.read_line(&mut line).unwrap() > 0, "it ended: {said:?}");
            match line.trim().rsplit_once("Porchlight is at http://") {
                Some((_, address)) => break address.parse().unwrap(),
                None => said.push(line.clone()),
            }
        };
        Self {
            child,
            address,
            said,
            _out: out,
        }
    }

    pub fn is_asked_to_stop(&self) {
        let kill = format!("kill -TERM {}", self.child.id());
        let done = Command::new("sh").args(["-c", &kill]).status();
        assert!(done.unwrap().success());
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn check_in(token: &str, form: &str, more: &str) -> String {
    format!(
        "POST /resident/check-ins/extra HTTP/1.1\r\nhost: house.example\r\nsec-fetch-site: same-origin\r\n\
         cookie: session={token}\r\nconnection: close\r\ncontent-type: application/x-www-form-urlencoded\r\n\
         {more}content-length: {}\r\n\r\n",
        form.len()
    )
}

/// The status; none where the server went away.
async fn post(address: SocketAddr, token: &str, form: &str) -> Option<u16> {
    let mut client = TcpStream::connect(address).await.ok()?;
    let request = check_in(token, form, "") + form;
    client.write_all(request.as_bytes()).await.ok()?;
    let mut answer = String::new();
    client.read_to_string(&mut answer).await.ok()?;
    answer.get(9..12)?.parse().ok()
}

on_both! {
    async fn a_running_server_answers_its_health_check(on) {
        let here = Installation::new(on).await;
        let served = Served::start(&here);
        let port = served.address.port();
        for listens in [served.address.to_string(), format!("0.0.0.0:{port}")] {
            assert_eq!(went_well(&here.run(&["healthcheck", "--listen", &listens])), "ready\n");
        }
    }

    async fn a_stop_waits_for_what_is_under_way_and_for_nothing_else(on) {
        let here = Installation::new(on).await;
        went_well(&here.tell());
        let tokens = signed_in(&here).await;
        let mut served = Served::start(&here);
        let mut idle = TcpStream::connect(served.address).await.unwrap();
        idle.write_all(b"GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
        assert!(idle.read(&mut [0; 1000]).await.unwrap() > 0);

        let key = uuid::Uuid::now_v7().to_string();
        let form = extra_check_in(&key);
        let (half, rest) = form.split_at(form.len() / 2);
        let mut client = TcpStream::connect(served.address).await.unwrap();
        let head = check_in(tokens[0].reveal(), &form, "expect: 100-continue\r\n");
        client.write_all(head.as_bytes()).await.unwrap();
        let mut goes_on = [0; 25];
        client.read_exact(&mut goes_on).await.unwrap();
        assert!(goes_on.starts_with(b"HTTP/1.1 100 Continue"), "the form is awaited");
        client.write_all(half.as_bytes()).await.unwrap();

        served.is_asked_to_stop();
        while TcpStream::connect(served.address).await.is_ok() {
            tokio::task::yield_now().await;
        }
        client.write_all(rest.as_bytes()).await.unwrap();
        let mut answer = String::new();
        client.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
        let ended = served.child.wait().unwrap();
        assert_eq!(ended.code(), Some(0));
        assert!(recorded(&here.url).await.contains(&key), "answered, and not on disk");
    }

    async fn what_was_acknowledged_outlives_a_kill(on) {
        let here = Installation::new(on).await;
        went_well(&here.tell());
        let tokens = signed_in(&here).await;
        let acknowledged = Acknowledged::default();
        let mut unanswered = Vec::new();
        for round in 1..=3 {
            let mut served = Served::start(&here);
            let phones = tokens.iter().cycle().take(32).map(|token| {
                let (address, token) = (served.address, token.reveal().to_owned());
                tokio::spawn(acknowledged.clone().keep_sending(async move |form| {
                    post(address, &token, &form).await
                }))
            });
            let phones: Vec<_> = phones.collect();
            acknowledged.reach(round * 150).await;
            served.child.kill().unwrap();
            for (phone, token) in phones.into_iter().zip(tokens.iter().cycle()) {
                unanswered.extend(phone.await.unwrap().map(|key| (token, key)));
            }
        }
        let served = Served::start(&here);
        let (kept, all) = (recorded(&here.url).await, acknowledged.so_far());
        let lost = all.iter().filter(|key| !kept.contains(*key));
        assert_eq!(lost.count(), 0, "of {}", all.len());
        // Who heard nothing sends again, and again: kept or not before, it is one record.
        assert!(!unanswered.is_empty());
        for (token, key) in unanswered.iter().chain(&unanswered) {
            let answer = post(served.address, token.reveal(), &extra_check_in(key)).await;
            assert_eq!(answer, Some(303));
        }
        let kept = recorded(&here.url).await;
        assert!(unanswered.iter().all(|(_, key)| kept.contains(key)));
    }
}

#[tokio::test]
async fn a_health_check_tells_running_from_ready() {
    use std::io::Write;
    let here = Installation::new(On::Sqlite).await;
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let answering = std::thread::spawn(move || {
        let (mut asked, _) = listener.accept().unwrap();
        let lines = BufReader::new(&asked).lines().map(Result::unwrap);
        let head: Vec<_> = lines.take_while(|line| !line.is_empty()).collect();
        assert_eq!(head[0], "GET /readyz HTTP/1.1");
        let busy = b"HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n";
        asked.write_all(busy).unwrap();
    });
    refused(
        &here.run(&["healthcheck", "--listen", &address]),
        "is not ready",
    );
    answering.join().unwrap();
}
