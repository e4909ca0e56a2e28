//! The part for people: one page that needs nothing beside it, has no script, and can be printed.
use askama::Template;

use super::{Chapter, Entry, Mine};
use crate::{error::Result, web::Frame};

/// What the page looks like; it must not ask anyone for it.
const STYLE: &str = include_str!("readable.css");

pub const BOTTOM: &str = "</main></body></html>\n";

#[derive(Template)]
#[template(path = "export/readable_head.html")]
struct Head<'a> {
    t: &'a Frame,
}

#[derive(Template)]
#[template(path = "export/readable_top.html")]
struct Top<'a> {
    t: &'a Frame,
    name: String,
    made: String,
}

#[derive(Template)]
#[template(path = "export/readable_chapter.html")]
struct Begin<'a> {
    name: &'a str,
    title: String,
}

#[derive(Template)]
#[template(path = "export/readable_page.html")]
struct Page<'a> {
    /// Those of one day or moment stand together.
    groups: Vec<&'a [Entry]>,
}

#[derive(Template)]
#[template(path = "export/readable_end.html")]
struct End<'a> {
    t: &'a Frame,
    is_empty: bool,
}

pub fn top(mine: &Mine) -> Result<String> {
    let head = Head { t: &mine.t }.render()?;
    let top = Top {
        t: &mine.t,
        name: mine.of.person().name.clone(),
        made: mine.moment(mine.of.at()),
    };
    Ok(format!("{head}<style>{STYLE}</style>{}", top.render()?))
}

pub fn begin(mine: &Mine, chapter: &Chapter) -> Result<String> {
    let (name, title) = (chapter.name, (chapter.title)(&mine.t));
    Ok(Begin { name, title }.render()?)
}

pub fn page(entries: &[Entry]) -> Result<String> {
    let groups = entries.chunk_by(|a, b| a.when == b.when).collect();
    Ok(Page { groups }.render()?)
}

pub fn end(mine: &Mine, is_empty: bool) -> Result<String> {
    let t = &mine.t;
    Ok(End { t, is_empty }.render()?)
}
