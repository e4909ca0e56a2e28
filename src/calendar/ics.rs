//! iCalendar as RFC 5545 writes it: lines of at most 75 octets ended by CRLF, texts escaped, instants in UTC, so
//! that no reader needs a zone's rules. The crate for it (icalendar) brings a third library for time.
use std::fmt::Write;

use crate::timestamp::Timestamp;

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Stable for as long as it is the same thing: a reader moves it instead of adding another.
    pub uid: String,
    pub stamp: Timestamp,
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
    pub summary: String,
    pub location: Option<String>,
    /// Takes up its time: shown as busy.
    pub is_busy: bool,
}

/// A whole calendar.
pub fn calendar(name: &str, events: &[Event]) -> String {
    let mut out = String::new();
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Porchlight//Calendar feed//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        // How often to look again: RFC 7986, and as older programs spell it.
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
    ] {
        fold(&mut out, line);
    }
    fold(&mut out, &format!("X-WR-CALNAME:{}", escaped(name)));
    for event in events {
        event.write(&mut out);
    }
    fold(&mut out, "END:VCALENDAR");
    out
}

impl Event {
    fn write(&self, out: &mut String) {
        fold(out, "BEGIN:VEVENT");
        fold(out, &format!("UID:{}", escaped(&self.uid)));
        fold(out, &format!("DTSTAMP:{}", utc(self.stamp)));
        fold(out, &format!("DTSTART:{}", utc(self.starts_at)));
        fold(out, &format!("DTEND:{}", utc(self.ends_at)));
        fold(out, &format!("SUMMARY:{}", escaped(&self.summary)));
        if let Some(location) = &self.location {
            fold(out, &format!("LOCATION:{}", escaped(location)));
        }
        fold(out, "CLASS:PRIVATE");
        let busy = if self.is_busy {
            "OPAQUE"
        } else {
            "TRANSPARENT"
        };
        fold(out, &format!("TRANSP:{busy}"));
        fold(out, "END:VEVENT");
    }
}

/// `20260704T150000Z`.
fn utc(at: Timestamp) -> String {
    let at = at.get();
    let mut text = String::new();
    let (date, time) = (at.date(), at.time());
    let _ = write!(
        text,
        "{:04}{:02}{:02}T{:02}{:02}{:02}Z",
        date.year(),
        u8::from(date.month()),
        date.day(),
        time.hour(),
        time.minute(),
        time.second()
    );
    text
}

/// A TEXT value (3.3.11).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Octets of a line, its end not counted (3.1).
const LONGEST_LINE: usize = 75;

/// Adds a content line; a long one goes on after CRLF and a blank, never within a letter.
fn fold(out: &mut String, line: &str) {
    let mut octets = 0;
    for c in line.chars() {
        if octets + c.len_utf8() > LONGEST_LINE {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(c);
        octets += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::macros::datetime;

    fn event(summary: &str, location: Option<&str>) -> Event {
        let at = |at| Timestamp::new(at);
        Event {
            uid: "a@porchlight".into(),
            stamp: at(datetime!(2026-07-01 8:00 UTC)),
            starts_at: at(datetime!(2026-07-10 15:00 UTC)),
            ends_at: at(datetime!(2026-07-10 16:00 UTC)),
            summary: summary.into(),
            location: location.map(Into::into),
            is_busy: true,
        }
    }

    #[test]
    fn an_entry_is_written_as_the_standard_says() {
        let text = calendar(
            "Porchlight",
            &[event("Dentist, \\ first; then work", Some("Main\nStreet"))],
        );
        let expected = [
            "BEGIN:VEVENT",
            "UID:a@porchlight",
            "DTSTAMP:20260701T080000Z",
            "DTSTART:20260710T150000Z",
            "DTEND:20260710T160000Z",
            "SUMMARY:Dentist\\, \\\\ first\\; then work",
            "LOCATION:Main\\nStreet",
            "CLASS:PRIVATE",
            "TRANSP:OPAQUE",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
        assert!(text.ends_with(&expected.join("\r\n")), "{text}");
    }

    fn unfolded(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    fn unescaped(text: &str) -> String {
        let (mut out, mut chars) = (String::new(), text.chars());
        while let Some(c) = chars.next() {
            out.push(match c {
                '\\' => match chars.next() {
                    Some('n') => '\n',
                    other => other.expect("something is escaped"),
                },
                c => c,
            });
        }
        out
    }

    proptest! {
        #[test]
        fn whatever_is_said_comes_back_from_lines_of_75_octets(summary in "[^\\p{Cc}]{0,200}(\n[^\\p{Cc}]{0,40})?") {
            let text = calendar("Casa, día", &[event(&summary, None)]);
            for line in text.split("\r\n") {
                prop_assert!(line.len() <= LONGEST_LINE, "{} octets", line.len());
                prop_assert!(!line.contains(['\r', '\n']));
            }
            let whole = unfolded(&text);
            let line = whole.split("\r\n").find_map(|l| l.strip_prefix("SUMMARY:")).unwrap();
            prop_assert_eq!(unescaped(line), summary);
            let begins = |with: &'static str| whole.split("\r\n").filter(move |l: &&str| l.starts_with(with)).count();
            prop_assert_eq!((begins("BEGIN:"), begins("END:")), (2, 2));
        }
    }
}
