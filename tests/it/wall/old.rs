//! What is sent to the wall is known to a television of 2016 (Chromium 38, Safari 8, in the sets of those years): the
//! tokens of what came later are not in it.
use std::fs;

/// Of the script, with its comments and words taken out.
const LATER_IN_SCRIPT: &[(&str, &str)] = &[
    ("const ", "2016"),
    ("let ", "2016"),
    ("class ", "2016"),
    ("=>", "2015"),
    ("`", "2015"),
    ("...", "2016"),
    ("async ", "2017"),
    ("await ", "2017"),
    ("fetch(", "2015, not in Safari before 2017"),
    ("?.", "2020"),
    ("??", "2020"),
    ("**", "2016"),
    ("import ", "2017"),
    ("export ", "2017"),
    (".includes(", "2016"),
    (".startsWith(", "2015"),
    (".endsWith(", "2015"),
    (".repeat(", "2015"),
    (".padStart(", "2017"),
    ("Object.assign", "2015"),
    ("Object.entries", "2017"),
    ("Array.from", "2015"),
    (".find(", "2015"),
    (".closest(", "2015"),
    (".append(", "2016"),
    (".remove(", "not in old Edge"),
    (".replaceWith(", "2016"),
    (".replaceChildren(", "2020"),
    ("NodeList.prototype.forEach", "2016"),
    ("AbortController", "2018"),
    ("URLSearchParams", "2016"),
    ("new Promise", "2014, not in every set"),
    ("new Map", "2015"),
    ("new Set", "2015"),
    ("Symbol", "2015"),
    (" of ", "a loop of 2015"),
    ("dataset", "old Android"),
    ("globalThis", "2020"),
    ("queueMicrotask", "2018"),
    ("function*", "2015"),
    (".catch(", "a word kept back in ES3"),
];

/// Of the style, with its comments taken out.
const LATER_IN_STYLE: &[(&str, &str)] = &[
    ("var(", "custom properties"),
    ("--", "custom properties"),
    ("grid", "grid"),
    ("gap:", "gap"),
    (":has(", ":has"),
    (":is(", ":is"),
    (":where(", ":where"),
    ("&", "nesting"),
    ("@layer", "layers"),
    ("@container", "containers"),
    ("@supports", "not needed"),
    ("inset", "inset"),
    (" aspect-ratio:", "aspect-ratio"),
    ("min(", "min()"),
    ("max(", "max()"),
    ("clamp(", "clamp()"),
    ("color-mix", "color-mix"),
    ("light-dark", "light-dark"),
    ("rgb(", "blanks instead of commas"),
    ("dvh", "dvh"),
    ("svh", "svh"),
    ("text-wrap", "text-wrap"),
    ("rotate:", "single transforms"),
    ("translate:", "single transforms"),
    ("scale:", "single transforms"),
    ("margin-inline", "logical"),
    ("padding-inline", "logical"),
    ("margin-block", "logical"),
    ("padding-block", "logical"),
    ("place-", "place-items"),
    ("clip-path", "clip-path"),
    ("backdrop-filter", "backdrop-filter"),
    ("object-fit", "not in old Edge"),
    ("position: sticky", "2017"),
    ("overflow-wrap: anywhere", "2019"),
    ("revert", "2018"),
    ("unset", "2016"),
    ("width: fit-content", "2020"),
    ("max-content", "2018"),
    ("accent-color", "2021"),
    ("@import", "one more request"),
    (">=", "ranges of 2022"),
    ("<=", "ranges of 2022"),
];

fn without_comments(text: &str) -> String {
    let mut left = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        left.push_str(before);
        rest = after.split_once("*/").expect("a comment ends").1;
    }
    left.push_str(rest);
    left
}

/// Also those to the end of the line, and what stands between quotes.
fn code_of(script: &str) -> String {
    let mut code = String::new();
    for line in without_comments(script).lines() {
        let line = line.split(" // ").next().unwrap();
        let line = if line.trim_start().starts_with("//") {
            ""
        } else {
            line
        };
        let pieces = line.split('"').enumerate();
        code.extend(pieces.filter(|(n, _)| n % 2 == 0).map(|(_, piece)| piece));
        code.push('\n');
    }
    code
}

fn later(text: &str, tokens: &[(&str, &str)]) -> Vec<String> {
    let found = tokens.iter().filter(|(token, _)| text.contains(token));
    found
        .map(|(token, since)| format!("{token} ({since})"))
        .collect()
}

#[test]
fn the_script_is_one_of_2016() {
    let script = fs::read_to_string("static/wall.js").unwrap();
    assert_eq!(later(&code_of(&script), LATER_IN_SCRIPT), [""; 0]);
    assert!(!later("const a = () => fetch(1)", LATER_IN_SCRIPT).is_empty());
}

#[test]
fn the_style_is_one_of_2016() {
    let style = without_comments(&fs::read_to_string("static/wall.css").unwrap());
    // Blocks for a question that an old browser does not know are skipped whole.
    let known: Vec<&str> = style
        .split("@media ")
        .skip(1)
        .map(|rest| rest.split('{').next().unwrap().trim())
        .collect();
    assert_eq!(
        known,
        [
            "(min-aspect-ratio: 3/2)",
            "(orientation: portrait)",
            "(max-width: 600px)",
            "(prefers-color-scheme: dark)"
        ]
    );
    assert_eq!(later(&style, LATER_IN_STYLE), [""; 0]);
    // Each flex has the spelling of Safari 8 beside it.
    for line in style
        .lines()
        .filter(|line| line.contains(" flex") || line.contains("display: flex"))
    {
        assert!(line.contains("-webkit-flex"), "{line}");
    }
    // No nesting: a brace opens inside another one only after @media.
    let mut depth = 0;
    for part in style.split_inclusive(['{', '}']) {
        depth += match part.chars().last() {
            Some('{') if part.contains('@') => 0,
            Some('{') => 1,
            Some('}') if depth == 0 => 0,
            Some('}') => -1,
            _ => 0,
        };
        assert!((0..=1).contains(&depth), "{part}");
    }
}

#[test]
fn the_page_names_no_file_but_these_two_and_no_module() {
    let page = fs::read_to_string("templates/wall/screen.html").unwrap();
    for later in [
        "type=\"module\"",
        "look.css",
        "app.js",
        "manifest",
        "<dialog",
        "<template",
        "loading=",
        "srcset",
    ] {
        assert!(!page.contains(later), "{later}");
    }
}
