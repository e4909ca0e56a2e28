//! A mail server: enough SMTP to be handed a message.
use std::{net::SocketAddr, sync::Arc};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

use super::{Desk, Manner};

#[derive(Clone, Debug)]
pub struct Mail {
    pub to: String,
    pub text: String,
}

impl Mail {
    /// Of the head.
    pub fn header(&self, name: &str) -> &str {
        let marked = format!("{name}: ");
        let head = self.text.split("\r\n\r\n").next().unwrap();
        let mut lines = head.lines();
        lines
            .find_map(|l| l.strip_prefix(&*marked))
            .unwrap_or_default()
    }
}

pub struct SmtpSink {
    pub address: SocketAddr,
    pub desk: Arc<Desk<Mail>>,
}

impl SmtpSink {
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (address, desk) = (listener.local_addr().unwrap(), Desk::new());
        let sink = Self {
            address,
            desk: desk.clone(),
        };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, desk.clone()));
            }
        });
        sink
    }
}

async fn serve(stream: TcpStream, desk: Arc<Desk<Mail>>) -> Option<()> {
    if desk.manner() == Manner::Hangs {
        return std::future::pending().await;
    }
    let mut stream = BufReader::new(stream);
    let (mut to, mut line) = (String::new(), String::new());
    say(&mut stream, "220 sink").await?;
    loop {
        line.clear();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        let command = line.trim_end().to_owned();
        let verb = command.get(..4).unwrap_or_default().to_uppercase();
        match (verb.as_str(), desk.manner()) {
            ("QUIT", _) => {
                say(&mut stream, "221 bye").await?;
                return None;
            }
            ("RCPT", Manner::Rejects) => say(&mut stream, "550 nobody of this name").await?,
            ("RCPT", Manner::Fails) => say(&mut stream, "451 not just now").await?,
            ("RCPT", _) => {
                to = command[8..].trim_matches(['<', '>']).to_owned();
                say(&mut stream, "250 yes").await?;
            }
            ("DATA", manner) => {
                say(&mut stream, "354 go on").await?;
                let text = data(&mut stream).await?;
                let to = to.clone();
                desk.note(Mail { to, text });
                if manner == Manner::Drops {
                    return None;
                }
                say(&mut stream, "250 taken").await?;
            }
            _ => say(&mut stream, "250 yes").await?,
        }
    }
}

async fn say(stream: &mut BufReader<TcpStream>, words: &str) -> Option<()> {
    stream
        .write_all(format!("{words}\r\n").as_bytes())
        .await
        .ok()
}

async fn data(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut text = String::new();
    while !text.ends_with("\r\n.\r\n") {
        if stream.read_line(&mut text).await.ok()? == 0 {
            return None;
        }
    }
    Some(text)
}
