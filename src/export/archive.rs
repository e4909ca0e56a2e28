//! The file itself, made while it goes out: no more of it is ever in memory than a page, no transaction is
//! open while the other side takes its time, and nothing of it touches the disk.
use std::{
    io::{self, Write},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::anyhow;
use axum::body::Bytes;
use tokio::sync::mpsc::Sender;
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions, write::StreamWriter};

use super::{CHAPTERS, Chapter, Entry, FORMAT, Mine, VERSION, readable, span::Span};
use crate::{
    access::{About, policy::TakeCopy},
    app::App,
    error::Result,
    web::Frame,
};

/// What is ready and has not gone out yet.
#[derive(Clone, Default)]
struct Ready(Arc<Mutex<Vec<u8>>>);

impl Write for Ready {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut ready = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        ready.extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Ready {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

type Out = Sender<io::Result<Bytes>>;

struct Archive {
    zip: ZipWriter<StreamWriter<Ready>>,
    ready: Ready,
    out: Out,
    options: SimpleFileOptions,
}

/// Whoever takes nothing for so long has hung up.
const PATIENCE: Duration = Duration::from_secs(60);

/// Makes the copy and sends it. What goes wrong on the way breaks the file off, so that nobody takes half a
/// copy for a whole one.
pub async fn send(app: App, of: About<TakeCopy>, out: Out) {
    let hung_up = out.clone();
    if let Err(e) = written(&app, of, out).await
        && !hung_up.is_closed()
    {
        tracing::error!(error = ?e, "a copy broke off");
        let broken = io::Error::other("the copy broke off");
        let _ = hung_up.send(Err(broken)).await;
    }
}

async fn written(app: &App, of: About<TakeCopy>, out: Out) -> Result<()> {
    let span = Span::of(&mut app.db.read().await?, &of).await?;
    let mut mine = Mine {
        t: Frame::of(&of),
        key: app.key.clone(),
        from: span.first,
        to: span.last,
        of,
    };
    let mut archive = Archive::to(out, &mine);
    archive.file("porchlight.json")?;
    for_programs(app, &mut archive, &mut mine, span).await?;
    archive.file("readable.html")?;
    for_people(app, &mut archive, &mut mine, span).await?;
    archive.end().await
}

/// One entry a line, so that it can be looked through as it is.
async fn for_programs(app: &App, to: &mut Archive, mine: &mut Mine, span: Span) -> Result<()> {
    to.add(&head(mine)?)?;
    for (n, chapter) in CHAPTERS.iter().enumerate() {
        let comma = if n == 0 { "" } else { "," };
        to.add(&format!("{comma}\n\"{}\":[", chapter.name))?;
        let mut comma = "";
        for page in pages(chapter, span) {
            for entry in entries(app, chapter, mine, page).await? {
                to.add(&format!("{comma}\n{}", serde_json::to_string(&entry.data)?))?;
                comma = ",";
            }
            to.pass_on().await?;
        }
        to.add("]")?;
    }
    to.add("}}\n")
}

/// What it is, when it was made, and by whose clock.
fn head(mine: &Mine) -> Result<String> {
    let house = mine.of.house_brief();
    let head = serde_json::json!({
        "format": FORMAT,
        "version": VERSION,
        "made_at": mine.at(mine.of.at()),
        "language": mine.t.lang,
        "house": house.name,
        "time_zone": house.zone,
        "day_turns_at": house.time.day_turns_at().to_string(),
    });
    let head = serde_json::to_string(&head)?;
    Ok(format!("{},\"chapters\":{{", head.trim_end_matches('}')))
}

async fn for_people(app: &App, to: &mut Archive, mine: &mut Mine, span: Span) -> Result<()> {
    to.add(&readable::top(mine)?)?;
    for chapter in CHAPTERS {
        to.add(&readable::begin(mine, chapter)?)?;
        let mut is_empty = true;
        for page in pages(chapter, span) {
            let entries = entries(app, chapter, mine, page).await?;
            is_empty &= entries.is_empty();
            to.add(&readable::page(&entries)?)?;
            to.pass_on().await?;
        }
        to.add(&readable::end(mine, is_empty)?)?;
    }
    to.add(readable::BOTTOM)
}

fn pages(chapter: &Chapter, span: Span) -> Vec<Span> {
    match chapter.by_days {
        true => span.pages(),
        false => vec![span],
    }
}

/// In a transaction of its own: none stays open while the file goes out.
async fn entries(app: &App, chapter: &Chapter, mine: &mut Mine, page: Span) -> Result<Vec<Entry>> {
    (mine.from, mine.to) = (page.first, page.last);
    let mut tx = app.db.read().await?;
    (chapter.read)(&mut tx, mine).await
}

impl Archive {
    fn to(out: Out, mine: &Mine) -> Self {
        let ready = Ready::default();
        let (day, clock) = mine.of.time().wall(mine.of.at());
        let year = u16::try_from(day.year()).unwrap_or_default();
        let (hour, minute) = (clock.hour(), clock.minute());
        let made =
            DateTime::from_date_and_time(year, day.month().into(), day.day(), hour, minute, 0);
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(made.unwrap_or_default())
            // Whoever unpacks it reads it, and nobody else on that machine.
            .unix_permissions(0o600);
        Self {
            zip: ZipWriter::new_stream(ready.clone()),
            ready,
            out,
            options,
        }
    }

    fn file(&mut self, name: &str) -> Result<()> {
        let begun = self.zip.start_file(name, self.options);
        Ok(begun.map_err(anyhow::Error::from)?)
    }

    fn add(&mut self, text: &str) -> Result<()> {
        let added = self.zip.write_all(text.as_bytes());
        Ok(added.map_err(anyhow::Error::from)?)
    }

    /// What is ready goes out, as fast as the other side takes it.
    async fn pass_on(&mut self) -> Result<()> {
        pass_on(&self.ready, &self.out).await
    }

    async fn end(self) -> Result<()> {
        self.zip.finish().map_err(anyhow::Error::from)?;
        pass_on(&self.ready, &self.out).await
    }
}

async fn pass_on(ready: &Ready, out: &Out) -> Result<()> {
    let bytes = ready.take();
    if bytes.is_empty() {
        return Ok(());
    }
    let sent = out.send_timeout(Ok(bytes.into()), PATIENCE).await;
    Ok(sent.map_err(|_| anyhow!("nobody takes the copy any more"))?)
}
