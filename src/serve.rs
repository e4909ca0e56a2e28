//! The server and its limits. A plain `axum::serve` waits for a slow client for ever.
mod places;

use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

use axum::Router;
use tower_http::timeout::RequestBodyTimeoutLayer;

use places::Places;

pub type Handle = axum_server::Handle<SocketAddr>;

#[derive(Clone, Copy)]
pub struct Limits {
    /// From the connection's being free to the last header line: also ends idle connections.
    pub headers: Duration,
    /// Between two pieces of a body.
    pub body: Duration,
    /// Open at one time; one more waits for a place and, finding none, is let go.
    pub connections: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            headers: Duration::from_secs(10),
            body: Duration::from_secs(30),
            connections: 4096,
        }
    }
}

/// Serves until the handle says stop; what is under way is answered first.
pub async fn run(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    handle: Handle,
) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    let router = router.layer(RequestBodyTimeoutLayer::new(limits.body));
    let places = Places::new(limits.connections, limits.headers);
    let server = axum_server::from_tcp(listener)?.handle(handle);
    let mut server = server.acceptor(places);
    // axum-server installs the TokioTimer that this needs, but leaves the timeout off.
    server
        .http_builder()
        .http1()
        .header_read_timeout(limits.headers);
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    server.serve(service).await
}
