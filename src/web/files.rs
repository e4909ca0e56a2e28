//! Style, script, font: inside the binary, squeezed when it was built (build/files.rs), under an address that changes
//! with their content and so may be kept for ever.
use std::sync::LazyLock;

use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};

#[derive(RustEmbed)]
#[folder = "$OUT_DIR/static/"]
struct Files;

/// One for all files together, so that they may name each other by plain relative paths.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut all = Sha256::new();
    let mut names: Vec<_> = Files::iter().collect();
    names.sort();
    for file in names.iter().filter_map(|name| Files::get(name)) {
        all.update(file.metadata.sha256_hash());
    }
    hex::encode(&all.finalize()[..6])
});

/// The address of a file in `static/`.
pub fn asset(name: &str) -> String {
    format!("/static/{}/{name}", *VERSION)
}

/// A script of `static/` as it is, for the few that must stand at an address of their own.
pub fn script(name: &str) -> Option<Vec<u8>> {
    Files::get(name).map(|file| file.data.into_owned())
}

pub async fn show(
    Path((version, name)): Path<(String, String)>,
    asked: HeaderMap,
) -> Result<Response> {
    // Only by the name that pages say; the squeezed twin of a file is no file of its own.
    let plain = !name.ends_with(".br") && !name.ends_with(".gz");
    let file = Files::get(&name).filter(|_| plain);
    let mut file = file.ok_or(Error::NotFound)?;
    let kind = match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("woff2") => "font/woff2",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "text/plain; charset=utf-8",
    };
    // An address of another release still answers, for a page that was open over an upgrade.
    let keep = match version == *VERSION {
        true => "public, max-age=31536000, immutable",
        false => "no-cache",
    };
    let mut headers = HeaderMap::new();
    let mut say = |name, value| headers.insert(name, HeaderValue::from_static(value));
    say(header::CONTENT_TYPE, kind);
    say(header::CACHE_CONTROL, keep);
    say(header::VARY, "accept-encoding");
    for (encoding, ending) in [("br", "br"), ("gzip", "gz")] {
        let small = Files::get(&format!("{name}.{ending}"));
        if let Some(small) = small.filter(|_| takes(&asked, encoding)) {
            say(header::CONTENT_ENCODING, encoding);
            file = small;
            break;
        }
    }
    Ok((headers, file.data).into_response())
}

/// Does whoever asks understand this encoding?
fn takes(asked: &HeaderMap, encoding: &str) -> bool {
    let said = asked.get_all(header::ACCEPT_ENCODING).iter();
    let mut each = said
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','));
    each.any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        let refused = matches!(weight.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000");
        name.trim().eq_ignore_ascii_case(encoding) && !refused
    })
}
