//! `porchlight healthcheck`: asks the server that runs here whether it is ready; the exit code tells.
use std::{
    io::{Read, Write},
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream},
    time::Duration,
};

use anyhow::{Context, Result, bail};

use crate::config::Config;

const PATIENCE: Duration = Duration::from_secs(5);

pub fn run(config: &Config) -> Result<()> {
    let address = reachable(config.listen);
    let answer = ask(address)
        .with_context(|| format!("nothing answers at {address}, where PORCHLIGHT_LISTEN says"))?;
    if !answer.starts_with("HTTP/1.1 200") {
        bail!("the server at {address} runs, but is not ready.");
    }
    println!("ready");
    Ok(())
}

/// A server that listens everywhere is asked on this machine.
fn reachable(mut listen: SocketAddr) -> SocketAddr {
    if listen.ip().is_unspecified() {
        listen.set_ip(match listen.ip() {
            IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    listen
}

fn ask(address: SocketAddr) -> std::io::Result<String> {
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    write!(
        stream,
        "GET /readyz HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n"
    )?;
    let mut answer = String::new();
    stream.take(4096).read_to_string(&mut answer)?;
    Ok(answer)
}
