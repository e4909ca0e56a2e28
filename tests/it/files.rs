//! Style, script, font: small on the wire, kept for ever, never another page's bytes.
use std::io::Read;

use axum::{
    body::{Body, Bytes, to_bytes},
    http::{HeaderMap, Request, header},
};
use porchlight::web::asset;

use crate::{scenario, support::*};

async fn fetch(world: &World, address: &str, takes: &str) -> (u16, HeaderMap, Bytes) {
    let request = Request::get(address).header(header::ACCEPT_ENCODING, takes);
    let answer = world.response(request.body(Body::empty()).unwrap()).await;
    let (head, body) = answer.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    (head.status.as_u16(), head.headers, body)
}

fn opened(encoding: Option<&str>, body: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    match encoding {
        Some("br") => brotli::Decompressor::new(body, 4096).read_to_end(&mut plain),
        Some("gzip") => flate2::read::GzDecoder::new(body).read_to_end(&mut plain),
        _ => (&body[..]).read_to_end(&mut plain),
    }
    .unwrap();
    plain
}

scenario! {
    async fn files_are_sent_squeezed_as_the_browser_takes_it(world) {
        for name in ["look.css", "app.js", "icon.svg", "fonts/atkinson-hyperlegible-next.woff2"] {
            let written = std::fs::read(format!("static/{name}")).unwrap();
            for (takes, wanted) in [
                ("gzip, deflate, br, zstd", "br"),
                ("gzip;q=1, br;q=0", "gzip"),
                ("GZIP", "gzip"),
                ("identity", ""),
            ] {
                let (status, headers, body) = fetch(&world, &asset(name), takes).await;
                assert_eq!(status, 200, "{name}");
                let said = headers.get(header::CONTENT_ENCODING).map(|e| e.to_str().unwrap());
                assert_eq!(opened(said, &body), written, "{name} for {takes}");
                if written.len() > 1000 && !name.ends_with("woff2") {
                    assert_eq!(said.unwrap_or_default(), wanted, "{name} for {takes}");
                    assert!(said.is_none() || body.len() * 2 < written.len(), "{name}: {}", body.len());
                }
                assert!(headers[header::CACHE_CONTROL].to_str().unwrap().ends_with("immutable"));
                assert_eq!(headers.get_all(header::VARY).iter().count(), 1, "{name}");
                assert_eq!(headers[header::VARY], "accept-encoding", "{name}");
            }
        }
    }

    async fn a_files_address_is_that_of_its_content_alone(world) {
        let (status, headers, _) = fetch(&world, "/static/000000000000/look.css", "br").await;
        assert_eq!((status, &headers[header::CACHE_CONTROL]), (200, &"no-cache".parse().unwrap()));
        for name in ["look.css.br", "look.css.gz", "nothing.css", "../Cargo.toml", "%2e%2e/Cargo.toml", "fonts"] {
            assert_eq!(fetch(&world, &asset(name), "br").await.0, 404, "{name}");
        }
    }

    // On a phone with one bar: 60 KB for the first visit, 10 KB for a page after it.
    async fn the_first_visit_is_light(world) {
        let mut visit = 0;
        for name in ["look.css", "app.js", "icon.svg", "fonts/atkinson-hyperlegible-next.woff2"] {
            visit += fetch(&world, &asset(name), "gzip").await.2.len();
        }
        let (status, _, page) = fetch(&world, "/sign-in", "gzip").await;
        assert_eq!(status, 200);
        assert!(page.len() < 8_000, "{}", page.len());
        assert!(visit + page.len() < 50_000, "{visit} and {}", page.len());
    }
}
