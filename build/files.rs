//! `static/` as it is sent: each file, and beside it what brotli and gzip make of it where that is worth it.
use std::io::Write;
use std::{fs, path::Path};

use flate2::{Compression, write::GzEncoder};

pub fn squeeze(from: &Path, to: &Path) {
    let _ = fs::remove_dir_all(to); // what an earlier build left may be gone from `static/`
    fs::create_dir_all(to).expect("OUT_DIR is writable");
    for entry in fs::read_dir(from).expect("a folder of files") {
        let (path, name) = entry.map(|e| (e.path(), e.file_name())).expect("readable");
        let target = to.join(&name);
        if path.is_dir() {
            squeeze(&path, &target);
            continue;
        }
        let plain = fs::read(&path).expect("readable");
        for (ending, small) in [("br", brotli(&plain)), ("gz", gzip(&plain))] {
            let beside = to.join(format!("{}.{ending}", name.display()));
            // Not a font, which is squeezed already.
            if small.len() < plain.len() * 9 / 10 {
                fs::write(beside, small).expect("OUT_DIR is writable");
            }
        }
        fs::write(target, plain).expect("OUT_DIR is writable");
    }
}

fn brotli(plain: &[u8]) -> Vec<u8> {
    let mut small = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    small.write_all(plain).expect("memory");
    small.into_inner()
}

fn gzip(plain: &[u8]) -> Vec<u8> {
    let mut small = GzEncoder::new(Vec::new(), Compression::best());
    small.write_all(plain).expect("memory");
    small.finish().expect("memory")
}
