//! A web server that writes down what it gets.
use std::{collections::BTreeMap, net::SocketAddr, sync::Arc};

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

use super::{Desk, Manner};

/// One request.
#[derive(Clone, Debug)]
pub struct Received {
    pub path: String,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Received {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }
}

pub struct HttpSink {
    pub address: SocketAddr,
    pub desk: Arc<Desk<Received>>,
}

impl HttpSink {
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (address, desk) = (listener.local_addr().unwrap(), Desk::new());
        let sink = Self {
            address,
            desk: desk.clone(),
        };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answer(stream, desk.clone()));
            }
        });
        sink
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Of one path, in the order of arrival.
    pub fn got(&self, path: &str) -> Vec<Received> {
        let got = self.desk.got().into_iter();
        got.filter(|r| r.path.starts_with(path)).collect()
    }
}

async fn answer(stream: TcpStream, desk: Arc<Desk<Received>>) -> Option<()> {
    let mut stream = BufReader::new(stream);
    let received = read(&mut stream).await?;
    let status = match desk.manner() {
        Manner::Hangs => return std::future::pending().await,
        Manner::HangsAfter(most) if desk.note(received.clone()) > most => {
            return std::future::pending().await;
        }
        Manner::HangsAfter(_) => return say(&mut stream, "200 OK").await,
        Manner::Drops => {
            desk.note(received);
            return None;
        }
        Manner::Accepts => "200 OK".to_owned(),
        Manner::Fails => "503 Service Unavailable".to_owned(),
        Manner::Rejects => "400 Bad Request".to_owned(),
        Manner::Says(status) => format!("{status} So\r\nlocation: /elsewhere"),
        Manner::Pauses(status, until) => format!("{status} So\r\nretry-after: {until}"),
    };
    desk.note(received);
    say(&mut stream, &status).await
}

async fn say(stream: &mut BufReader<TcpStream>, status: &str) -> Option<()> {
    let head = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).await.ok()
}

async fn read(stream: &mut BufReader<TcpStream>) -> Option<Received> {
    let mut line = String::new();
    stream.read_line(&mut line).await.ok()?;
    let path = line.split(' ').nth(1)?.to_owned();
    let mut headers = BTreeMap::new();
    loop {
        line.clear();
        stream.read_line(&mut line).await.ok()?;
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        headers.insert(name.to_lowercase(), value.to_owned());
    }
    let length = headers.get("content-length")?.parse().ok()?;
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    Some(Received {
        path,
        headers,
        body,
    })
}
