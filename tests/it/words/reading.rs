//! Flesch–Kincaid grade level of English text.

/// 0.39 × words a sentence + 11.8 × syllables a word − 15.59 (Kincaid et al. 1975), over all texts
/// together; a text that ends without a full stop ends its sentence all the same.
pub fn grade(texts: &[String]) -> f64 {
    let (mut sentences, mut words, mut syllables) = (0.0, 0.0, 0.0);
    for text in texts {
        for sentence in text.split(['.', '!', '?', ':', ';']) {
            let spoken = sentence.split(|c: char| !c.is_alphabetic() && c != '\'' && c != '’');
            let spoken: Vec<_> = spoken
                .filter(|w| w.chars().any(char::is_alphabetic))
                .collect();
            if spoken.is_empty() {
                continue;
            }
            sentences += 1.0;
            words += spoken.len() as f64;
            syllables += spoken
                .iter()
                .map(|w| f64::from(syllables_of(w)))
                .sum::<f64>();
        }
    }
    if words == 0.0 {
        return 0.0;
    }
    0.39 * words / sentences + 11.8 * syllables / words - 15.59
}

/// Groups of vowels, less a silent e.
fn syllables_of(word: &str) -> u32 {
    let word = word.to_lowercase();
    let is_vowel = |c: char| "aeiouyáéíóú".contains(c);
    let (mut groups, mut before) = (0, false);
    for c in word.chars() {
        groups += u32::from(is_vowel(c) && !before);
        before = is_vowel(c);
    }
    let silent = word.ends_with('e') && !word.ends_with("le")
        || word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded");
    (groups - u32::from(silent && groups > 1)).max(1)
}

/// What stands in a page to be read: the text between its tags, a piece for each part that stands alone.
pub fn read_aloud(html: &str) -> Vec<String> {
    const WITHIN: &[&str] = &[
        "a", "b", "strong", "em", "small", "span", "bdi", "time", "svg", "path", "use",
    ];
    let body = html
        .split("<main")
        .nth(1)
        .and_then(|rest| rest.split_once('>'))
        .unwrap()
        .1;
    let body = body.split("</main>").next().unwrap();
    let mut pieces = vec![String::new()];
    for part in body.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("b", part));
        let name = tag
            .trim_start_matches('/')
            .split([' ', '/', '\n'])
            .next()
            .unwrap();
        if !WITHIN.contains(&name) {
            pieces.push(String::new());
        }
        pieces.last_mut().unwrap().push_str(text);
    }
    let entities = [
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&#39;", "'"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&nbsp;", " "),
    ];
    let plain = |piece: String| {
        entities
            .iter()
            .fold(piece, |text, (entity, c)| text.replace(entity, c))
    };
    let words = |piece: &String| piece.split_whitespace().count();
    pieces
        .into_iter()
        .map(plain)
        .filter(|piece| words(piece) > 0)
        .collect()
}

#[test]
fn a_child_reads_the_first_and_a_lawyer_the_second() {
    let easy = ["The cat sat on the mat. It was warm.".to_owned()];
    let hard = ["Notwithstanding aforementioned confidentiality provisions, disclosure constitutes authorization.".to_owned()];
    assert!(grade(&easy) < 3.0, "{}", grade(&easy));
    assert!(grade(&hard) > 12.0, "{}", grade(&hard));
    assert_eq!(syllables_of("house"), 1);
    assert_eq!(syllables_of("recovery"), 4);
    assert_eq!(syllables_of("signed"), 1);
    assert_eq!(syllables_of("table"), 2);
}
