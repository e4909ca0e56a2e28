//! A cap on connections: one that was let in holds a place until it is closed, and is closed when it
//! leaves its answer unread.
use std::{
    io::{self, IoSlice},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use axum_server::accept::Accept;
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    sync::{OwnedSemaphorePermit, Semaphore},
    time::{Sleep, sleep, timeout},
};

use super::Limits;

#[derive(Clone)]
pub struct Places {
    free: Arc<Semaphore>,
    limits: Limits,
}

impl Places {
    pub fn new(limits: Limits) -> Self {
        Self {
            free: Arc::new(Semaphore::new(limits.connections)),
            limits,
        }
    }
}

impl<I: Send + 'static, S: Send + 'static> Accept<I, S> for Places {
    type Stream = Placed<I>;
    type Service = S;
    type Future = Pin<Box<dyn Future<Output = io::Result<(Placed<I>, S)>> + Send>>;

    fn accept(&self, stream: I, service: S) -> Self::Future {
        let (free, limits) = (self.free.clone(), self.limits);
        Box::pin(async move {
            let full = || io::Error::new(io::ErrorKind::TimedOut, "every place is taken");
            let place = timeout(limits.headers, free.acquire_owned()).await;
            let place = place.map_err(|_| full())?.map_err(io::Error::other)?;
            let stream = Placed {
                stream,
                longest_stall: limits.answer,
                stalled: None,
                _place: place,
            };
            Ok((stream, service))
        })
    }
}

/// A connection and its place.
pub struct Placed<I> {
    stream: I,
    longest_stall: Duration,
    /// Runs while nothing more can be written.
    stalled: Option<Pin<Box<Sleep>>>,
    _place: OwnedSemaphorePermit,
}

impl<I> Placed<I> {
    fn unless_stalled(
        &mut self,
        cx: &mut Context<'_>,
        written: Poll<io::Result<usize>>,
    ) -> Poll<io::Result<usize>> {
        if written.is_ready() {
            self.stalled = None;
            return written;
        }
        let longest = self.longest_stall;
        let stalled = self.stalled.get_or_insert_with(|| Box::pin(sleep(longest)));
        let over = stalled.as_mut().poll(cx);
        over.map(|()| Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<I: AsyncRead + Unpin> AsyncRead for Placed<I> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl<I: AsyncWrite + Unpin> AsyncWrite for Placed<I> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, buf);
        self.unless_stalled(cx, written)
    }
    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, bufs);
        self.unless_stalled(cx, written)
    }
    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
