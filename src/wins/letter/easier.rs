//! What got easier since the month before, as one's own check-ins tell it. What got harder is not said.
use crate::{checkins::Recorded, words::Words};

/// Fewer answers than this tell nothing about a month.
const FEWEST: usize = 5;

/// Sentences for what changed by as much as one notices.
pub fn easier(t: &Words, now: &[Recorded], then: &[Recorded]) -> Vec<String> {
    let cravings = |said: &Recorded| said.cravings.map(f64::from);
    let mood = |said: &Recorded| said.feelings.as_ref()?.mood.map(f64::from);
    let milder = fell(mean(then, cravings), mean(now, cravings), 1.0);
    let lighter = fell(mean(now, mood), mean(then, mood), 0.4);
    let milder = milder.then(|| t.wins_letter_milder());
    let lighter = lighter.then(|| t.wins_letter_lighter());
    milder.into_iter().chain(lighter).collect()
}

fn mean(said: &[Recorded], of: impl Fn(&Recorded) -> Option<f64>) -> Option<f64> {
    let found: Vec<f64> = said.iter().filter_map(of).collect();
    (found.len() >= FEWEST).then(|| found.iter().sum::<f64>() / found.len() as f64)
}

fn fell(from: Option<f64>, to: Option<f64>, by: f64) -> bool {
    from.zip(to).is_some_and(|(from, to)| from - to >= by)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_got_easier_is_said_and_only_of_enough_answers() {
        assert!(fell(Some(6.0), Some(4.0), 1.0));
        assert!(!fell(Some(4.0), Some(6.0), 1.0), "harder is not said");
        assert!(!fell(Some(4.5), Some(4.0), 1.0), "too little to notice");
        assert!(!fell(None, Some(0.0), 1.0));
        assert!(!fell(Some(9.0), None, 1.0));
        assert_eq!(mean(&[], |_| Some(1.0)), None);
    }
}
