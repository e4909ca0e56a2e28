//! A cap on connections: one that was let in holds a place until it is closed.
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
    time::timeout,
};

#[derive(Clone)]
pub struct Places {
    free: Arc<Semaphore>,
    longest_wait: Duration,
}

impl Places {
    pub fn new(places: usize, longest_wait: Duration) -> Self {
        Self {
            free: Arc::new(Semaphore::new(places)),
            longest_wait,
        }
    }
}

impl<I: Send + 'static, S: Send + 'static> Accept<I, S> for Places {
    type Stream = Placed<I>;
    type Service = S;
    type Future = Pin<Box<dyn Future<Output = io::Result<(Placed<I>, S)>> + Send>>;

    fn accept(&self, stream: I, service: S) -> Self::Future {
        let (free, longest) = (self.free.clone(), self.longest_wait);
        Box::pin(async move {
            let full = || io::Error::new(io::ErrorKind::TimedOut, "every place is taken");
            let place = timeout(longest, free.acquire_owned()).await;
            let place = place.map_err(|_| full())?.map_err(io::Error::other)?;
            let stream = Placed {
                stream,
                _place: place,
            };
            Ok((stream, service))
        })
    }
}

/// A connection and its place.
pub struct Placed<I> {
    stream: I,
    _place: OwnedSemaphorePermit,
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
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }
    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, bufs)
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
