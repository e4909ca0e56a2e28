//! Since when something is open for a reader. An alert is one row a person, and stands for each reader for
//! themselves: theirs begins with the first fact they may know while nothing they may know was open, and what
//! came before belongs to another time. Pure, and the one answer for pages, answers and the ladder, so what
//! is hidden from a reader changes nothing of what they read, may do and are told.
use super::Layer;
use crate::timestamp::Timestamp;

/// A time in which something was open: a fact until it was settled, or someone on it until they were not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub layer: Layer,
    pub is_hold: bool,
    pub from: Timestamp,
    pub until: Option<Timestamp>,
}

/// Of what the reader may know: since when there was never nothing open. None where nothing is open now.
pub fn since(spans: &[Span]) -> Option<Timestamp> {
    let mut spans: Vec<_> = spans.iter().map(|s| (s.from, s.until, s.is_hold)).collect();
    spans.sort();
    let mut open: Option<(Timestamp, Option<Timestamp>)> = None;
    for (from, until, is_hold) in spans {
        open = match open {
            // Nobody takes what is not open: in the moment in which it is done, they were on it before.
            Some((first, end)) if end.is_none_or(|end| end > from || (is_hold && end == from)) => {
                Some((first, end.and_then(|end| Some(end.max(until?)))))
            }
            _ => Some((from, until)),
        };
    }
    open.filter(|(_, end)| end.is_none())
        .map(|(first, _)| first)
}

/// The layers in which a fact counts and nobody is on it.
pub fn free(spans: &[Span]) -> Vec<Layer> {
    let is = |layer, is_hold| {
        let of = |span: &Span| (span.layer, span.is_hold, span.until) == (layer, is_hold, None);
        spans.iter().any(of)
    };
    let layers = Layer::ALL.into_iter();
    layers.filter(|l| is(*l, false) && !is(*l, true)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::{Duration, macros::datetime};

    fn at(hour: i64) -> Timestamp {
        Timestamp::new(datetime!(2026-07-04 00:00 UTC)).plus(Duration::hours(hour))
    }

    fn span(is_hold: bool, layer: Layer, from: i64, until: Option<i64>) -> Span {
        let (from, until) = (at(from), until.map(at));
        Span {
            layer,
            is_hold,
            from,
            until,
        }
    }

    #[test]
    fn a_readers_alert_begins_where_nothing_they_know_was_open() {
        let fact = |from, until| span(false, Layer::House, from, until);
        let hold = |from, until| span(true, Layer::House, from, until);
        let table = [
            (vec![], None),
            (vec![fact(9, Some(10))], None),
            (vec![fact(9, None)], Some(9)),
            (vec![fact(9, Some(10)), fact(11, None)], Some(11)),
            (vec![fact(9, Some(11)), fact(10, None)], Some(9)),
            (
                vec![fact(10, None), fact(9, Some(12)), fact(13, Some(14))],
                Some(9),
            ),
            // Done in the very moment in which the next is missed: another time.
            (vec![fact(9, Some(10)), fact(10, None)], Some(10)),
            // Someone stays on it after it was done.
            (vec![fact(9, Some(10)), hold(10, None)], Some(9)),
            (vec![fact(9, Some(11)), hold(10, None)], Some(9)),
            (
                vec![fact(9, Some(11)), hold(10, Some(13)), fact(12, None)],
                Some(9),
            ),
            (
                vec![fact(9, Some(11)), hold(10, Some(13)), fact(14, None)],
                Some(14),
            ),
        ];
        for (spans, first) in table {
            assert_eq!(since(&spans), first.map(at), "{spans:?}");
        }
    }

    #[test]
    fn a_layer_is_free_until_someone_who_may_know_it_is_on_it() {
        let house = span(false, Layer::House, 9, None);
        let program = span(false, Layer::Program, 9, None);
        let on_program = span(true, Layer::Program, 10, None);
        assert_eq!(free(&[house, program]), [Layer::House, Layer::Program]);
        assert_eq!(free(&[house, program, on_program]), [Layer::House]);
        assert_eq!(free(&[program, on_program]), []);
        let done = span(false, Layer::House, 9, Some(11));
        assert_eq!(free(&[done, span(true, Layer::House, 10, None)]), []);
        assert_eq!(
            free(&[house, span(true, Layer::House, 10, Some(11))]),
            [Layer::House]
        );
    }
}
