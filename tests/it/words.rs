//! The words: whole in both languages, plain to read, and kind about people.
mod reading;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use reading::{grade, read_aloud};

use crate::support::{On, World};

/// Words we do not use about people, in either language.
const UNKIND: &[&str] = &[
    "abuser",
    "addict",
    "addicts",
    "alcoholic",
    "alcoholics",
    "clean",
    "dirty",
    "junkie",
    "relapse",
    "relapsed",
    "relapses",
    "substance abuse",
    "user",
    "users",
    "noncompliant",
    "non-compliant",
    "failed",
    "failure",
    "offender",
    "inmate",
    "victim",
    "crazy",
    "suffers",
    "shame",
    "punish",
    "violation",
    "streak lost",
    "adicto",
    "adicta",
    "adictos",
    "alcohólico",
    "alcohólica",
    "borracho",
    "limpio",
    "limpia",
    "sucio",
    "recaída",
    "recayó",
    "abuso de sustancias",
    "vicio",
    "drogadicto",
    "fracaso",
    "fracasó",
    "incumplimiento",
    "vergüenza",
    "castigo",
    "víctima",
];

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    fn below(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                below(&path, ending, found);
            } else if path.extension().is_some_and(|e| e == ending) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    below(Path::new(folder), ending, &mut found);
    found.sort();
    assert!(!found.is_empty(), "no {ending} files in {folder}");
    found
}

/// Every message of a language: its name as the templates spell it, and its text on one line.
fn messages(lang: &str) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    for path in files(&format!("locales/{lang}"), "ftl") {
        let mut current = None;
        for line in fs::read_to_string(path).unwrap().lines() {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            match line.split_once(" =") {
                Some((name, text)) if !line.starts_with(' ') => {
                    let name = name.replace('-', "_");
                    all.insert(name.clone(), text.trim().to_owned());
                    current = Some(name);
                }
                _ => {
                    let text = all
                        .get_mut(current.as_ref().expect("a message goes on"))
                        .unwrap();
                    text.push(' ');
                    text.push_str(line.trim());
                }
            }
        }
    }
    all
}

/// The text without its variables and selectors, as a person may come to read it.
fn spoken(message: &str) -> String {
    let mut text = String::new();
    let mut depth = 0;
    for c in message.chars() {
        match c {
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                if depth == 0 {
                    text.push_str("Ana");
                }
            }
            c if depth == 0 => text.push(c),
            _ => {}
        }
    }
    text
}

#[test]
fn no_message_uses_a_word_that_shames() {
    for lang in ["en", "es"] {
        for (name, text) in messages(lang) {
            let text = text.to_lowercase();
            let words: Vec<_> = text
                .split(|c: char| !c.is_alphabetic() && c != '-')
                .collect();
            for unkind in UNKIND {
                let used = match unkind.contains(' ') {
                    true => text.contains(unkind),
                    false => words.contains(unkind),
                };
                assert!(!used, "{lang}: {name} says '{unkind}': {text}");
            }
        }
    }
}

#[test]
fn no_template_speaks_for_itself() {
    const NAMES: &[&str] = &["Porchlight", "Español", "English"];
    for path in files("templates", "html") {
        let text = fs::read_to_string(&path).unwrap();
        // Its macros write attributes outside of any tag, and get every word handed to them.
        if path.ends_with("forms.html") {
            continue;
        }
        for piece in outside_of_markup(&text) {
            let own: Vec<_> = piece
                .split(|c: char| !c.is_alphabetic())
                .filter(|w| w.chars().count() > 1 && !NAMES.contains(w))
                .collect();
            assert!(
                own.is_empty(),
                "{}: {own:?} is in no language file",
                path.display()
            );
        }
    }
}

#[test]
fn no_template_brings_style_or_script_of_its_own() {
    for path in files("templates", "html") {
        let text = fs::read_to_string(&path).unwrap();
        for forbidden in [
            " style=",
            "<style",
            " onclick=",
            " onsubmit=",
            " onchange=",
            "javascript:",
            "|safe",
        ] {
            assert!(!text.contains(forbidden), "{}: {forbidden}", path.display());
        }
        // A television of 2016 knows no modules.
        let begins = match path.ends_with("wall/screen.html") {
            true => " src=",
            false => " type=\"module\" src=",
        };
        for script in text.split("<script").skip(1) {
            assert!(script.starts_with(begins), "{}", path.display());
        }
    }
}

/// Text between tags, template expressions and comments.
fn outside_of_markup(html: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut rest = html;
    let pairs = [("{#", "#}"), ("{{", "}}"), ("{%", "%}"), ("<", ">")];
    while !rest.is_empty() {
        match pairs.iter().find(|(open, _)| rest.starts_with(open)) {
            Some(("<", _)) => {
                rest = after_tag(rest);
                pieces.push(String::new());
            }
            Some((_, close)) => {
                let end = rest.find(close).map_or(rest.len(), |i| i + close.len());
                rest = &rest[end..];
                pieces.push(String::new());
            }
            None => {
                let c = rest.chars().next().unwrap();
                pieces.last_mut().unwrap().push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    pieces
}

/// A tag ends at the first `>` that is not inside a template expression.
fn after_tag(html: &str) -> &str {
    let mut rest = html;
    loop {
        let close = rest.find('>').map_or(rest.len(), |i| i + 1);
        let open = rest.find("{{").or_else(|| rest.find("{%"));
        match open {
            Some(open) if open < close => {
                let inside = &rest[open..];
                let ends = ["}}", "%}"].iter().filter_map(|e| inside.find(e)).min();
                rest = &inside[ends.map_or(inside.len(), |i| i + 2)..];
            }
            _ => return &rest[close..],
        }
    }
}

/// The messages a template names, its own parts included.
fn said_by(template: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(template).unwrap();
    let mut said: BTreeSet<String> = text
        .split("t.")
        .skip(1)
        .filter_map(|after| after.split('(').next())
        .map(str::to_owned)
        .collect();
    for part in text.split("{% include \"").skip(1) {
        let part = Path::new("templates").join(part.split('"').next().unwrap());
        said.extend(said_by(&part));
    }
    said
}

#[test]
fn pages_for_residents_read_at_grade_six_or_below() {
    let messages = messages("en");
    let mut read = 0;
    for path in files("templates", "html") {
        let text = fs::read_to_string(&path).unwrap();
        let is_residents = ["\"phone.html\"", "\"open.html\""]
            .iter()
            .any(|frame| text.contains(frame));
        if !is_residents {
            continue;
        }
        let said = said_by(&path);
        let words: Vec<String> = said
            .iter()
            .filter_map(|id| messages.get(id))
            .map(|m| spoken(m))
            .collect();
        let grade = grade(&words);
        assert!(grade <= 6.0, "{} reads at grade {grade:.1}", path.display());
        read += 1;
    }
    assert!(read > 2, "no page was read");
}

#[test]
fn no_sentence_is_longer_than_a_breath() {
    for lang in ["en", "es"] {
        for (name, text) in messages(lang) {
            for sentence in spoken(&text).split(['.', '!', '?', ':']) {
                let words = sentence.split_whitespace().count();
                assert!(words <= 25, "{lang}: {name} has {words} words: {sentence}");
            }
        }
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let mut code = String::new();
    for (folder, ending) in [("src", "rs"), ("templates", "html")] {
        for path in files(folder, ending) {
            code += &fs::read_to_string(path).unwrap();
        }
    }
    let called: BTreeSet<&str> = code
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .collect();
    for name in messages("en").keys() {
        assert!(called.contains(name.as_str()), "{name} is said nowhere");
    }
}

#[tokio::test]
async fn every_page_a_resident_can_come_to_reads_at_grade_six_or_below() {
    let world = World::empty(On::Sqlite).await;
    let people = world.demo().await;
    let resident = &people
        .iter()
        .find(|(role, _)| *role == "resident")
        .unwrap()
        .1;
    let start = [
        "/",
        "/account",
        "/account/roles",
        "/resident/alert",
        "/resident/sharing",
        "/resident/looks",
    ];
    let pages = world.crawl(resident, &start).await;
    let mut hard = Vec::new();
    for (path, html) in &pages {
        let pieces = read_aloud(html);
        // Labels of a word or two make any page look easy: its sentences are read by themselves too.
        let sentences: Vec<_> = pieces
            .iter()
            .filter(|piece| piece.split_whitespace().count() > 4)
            .cloned()
            .collect();
        for (what, texts) in [("whole", &pieces), ("sentences", &sentences)] {
            let grade = grade(texts);
            if grade > 6.0 {
                hard.push(format!(
                    "{path} ({what}) reads at grade {grade:.1}: {texts:#?}"
                ));
            }
        }
    }
    assert!(pages.len() > 20, "{:?}", pages.keys());
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}
