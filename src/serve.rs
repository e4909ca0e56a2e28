//! The server and its limits. A plain `axum::serve` waits for a slow client for ever.
mod deadline;
mod places;

use std::net::{SocketAddr, TcpListener};
use std::{future::ready, time::Duration};

use axum::{Router, extract::Request, middleware::map_request};
use tower_http::timeout::RequestBodyTimeoutLayer;

use places::Places;

pub type Handle = axum_server::Handle<SocketAddr>;

#[derive(Clone, Copy)]
pub struct Limits {
    /// From the connection's being free to the last header line: also ends idle connections.
    pub headers: Duration,
    /// Between two pieces of a body.
    pub body: Duration,
    /// For all of a body, however steadily it trickles in.
    pub whole_body: Duration,
    /// How long an answer may lie unread.
    pub answer: Duration,
    /// Open at one time; one more waits for a place and, finding none, is let go.
    pub connections: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            headers: Duration::from_secs(10),
            body: Duration::from_secs(30),
            whole_body: Duration::from_secs(60),
            answer: Duration::from_secs(30),
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
    let whole = move |request: Request| ready(deadline::set(request, limits.whole_body));
    let router = router.layer(map_request(whole));
    let router = router.layer(RequestBodyTimeoutLayer::new(limits.body));
    let server = axum_server::from_tcp(listener)?.handle(handle);
    // Telling protocols apart by their first bytes has no time limit, and HTTP/2 has none of ours.
    let mut server = server.acceptor(Places::new(limits)).http1_only();
    // axum-server installs the TokioTimer that this needs, but leaves the timeout off.
    server
        .http_builder()
        .http1()
        .header_read_timeout(limits.headers);
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    server.serve(service).await
}
