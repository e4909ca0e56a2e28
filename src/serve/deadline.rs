//! A time by which a body has arrived whole, or is given up.
use std::{io, time::Duration};

use axum::{
    body::{Body, HttpBody},
    extract::Request,
};
use futures_util::{StreamExt, stream};
use tokio::time::{Instant, timeout_at};

pub fn set(request: Request, longest: Duration) -> Request {
    request.map(|body| match body.is_end_stream() {
        true => body,
        false => until(body, Instant::now() + longest),
    })
}

/// Half a body must not pass for a whole one: what is late ends in an error.
fn until(body: Body, deadline: Instant) -> Body {
    let pieces = Some(body.into_data_stream());
    Body::from_stream(stream::unfold(pieces, move |pieces| async move {
        let mut pieces: axum::body::BodyDataStream = pieces?;
        match timeout_at(deadline, pieces.next()).await {
            Ok(piece) => Some((piece?.map_err(io::Error::other), Some(pieces))),
            Err(_) => Some((Err(io::ErrorKind::TimedOut.into()), None)),
        }
    }))
}
