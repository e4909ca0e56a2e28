//! What a month's letter says, in a handful of statements however full the month was.
use std::collections::BTreeSet;

use super::{Month, Part, easier};
use crate::{
    app::App,
    checkins::{self, Recorded},
    db::Tx,
    error::Result,
    reach_outs,
    routines::day::kept,
    wins::{Kind, own, own::Of, praise, words},
    words::Words,
};

/// Every part, with what there is to say of it.
pub async fn parts(
    app: &App,
    tx: &mut Tx,
    of: &Of,
    month: Month,
) -> Result<Vec<(Part, Vec<String>)>> {
    let (t, key) = (of.words(), &app.key);
    let before = month.before();
    let said = checkins::store::recent(tx, of, before.from, month.to, key).await?;
    let (now, then): (Vec<Recorded>, Vec<Recorded>) =
        said.into_iter().partition(|said| said.day >= month.from);
    let wins = own::of_days(tx, of, month.from, month.to, key).await?;
    let span = (of.time().starts(month.from), of.time().ends(month.to));
    let praise = praise::of_days(tx, of, span, key).await?;
    let help = reach_outs::help_between(tx, of, span).await?;
    let mut easier = easier::easier(&t, &now, &then);
    let early = wins.iter().filter(|(kind, _)| *kind == Kind::AskedEarly);
    let early = early.count() as i64;
    easier.extend((early > 0).then(|| words::told(&t, Kind::AskedEarly, early)));
    Ok(vec![
        (Part::Days, days(app, tx, of, month, &now).await?),
        (Part::Wins, of_wins(&t, &wins)),
        (Part::Help, of_help(&t, help)),
        (Part::Praise, of_praise(&t, &praise)),
        (Part::Easier, easier),
    ])
}

async fn days(
    app: &App,
    tx: &mut Tx,
    of: &Of,
    month: Month,
    said: &[Recorded],
) -> Result<Vec<String>> {
    let t = of.words();
    let totals = kept::totals(tx, of, month.from, month.to).await?;
    let most = kept::most_kept(tx, of, month.from, month.to, &app.key).await?;
    let checked_in: BTreeSet<_> = said.iter().map(|said| said.day).collect();
    let checked_in = checked_in.len() as i64;
    let kept = (totals.kept > 0).then(|| t.wins_letter_kept(totals.kept));
    let most = most.map(|title| t.wins_letter_most(title));
    let said = (checked_in > 0).then(|| t.wins_letter_checked_in(checked_in));
    Ok([kept, most, said].into_iter().flatten().collect())
}

/// How often each kind, then the words of one's own. Asking early stands with what got easier.
fn of_wins(t: &Words, wins: &[(Kind, Option<String>)]) -> Vec<String> {
    let kinds = Kind::ALL
        .into_iter()
        .filter(|kind| *kind != Kind::AskedEarly);
    let told = kinds.filter_map(|kind| {
        let times = wins.iter().filter(|(of, _)| *of == kind).count() as i64;
        (times > 0).then(|| words::told(t, kind, times))
    });
    let said = wins.iter().filter_map(|(_, words)| words.as_deref());
    told.chain(said.map(|words| t.wins_letter_said(words)))
        .collect()
}

/// Got and given, side by side.
fn of_help(t: &Words, (got, given): (i64, i64)) -> Vec<String> {
    let got = (got > 0).then(|| t.wins_letter_got(t.wins_times(got)));
    let given = (given > 0).then(|| t.wins_letter_gave(t.wins_times(given)));
    got.into_iter().chain(given).collect()
}

fn of_praise(t: &Words, praise: &[(String, String)]) -> Vec<String> {
    let told = praise.iter();
    told.map(|(name, words)| t.wins_letter_saw(name.as_str(), words.as_str()))
        .collect()
}
