//! The board as a file for a spreadsheet.
use crate::{
    error::{Error, Result},
    routines::weeks::Weeks,
    words::Words,
};

/// One line a resident and day, as far as the days have come.
pub fn of_weeks(weeks: &Weeks, t: &Words) -> Result<Vec<u8>> {
    let mut file = csv::Writer::from_writer(Vec::new());
    let head = [
        t.boards_csv_resident(),
        t.boards_csv_day(),
        t.boards_csv_due(),
        t.boards_csv_kept(),
        t.boards_csv_late(),
        t.boards_csv_missed(),
        t.boards_csv_excused(),
        t.boards_csv_mark(),
    ];
    file.write_record(head).map_err(broken)?;
    for resident in &weeks.people {
        let days = weeks.days().take_while(|day| *day <= weeks.today);
        for day in days.filter(|day| resident.lived_here_on(*day)) {
            let due = resident.on(day);
            let mark = super::views::mark_word(t, resident.mark(day, weeks.today));
            let line = [
                harmless(&resident.name),
                day.to_string(),
                due.due().to_string(),
                due.kept.to_string(),
                due.kept_late.to_string(),
                due.missed.to_string(),
                due.excused.to_string(),
                mark,
            ];
            file.write_record(line).map_err(broken)?;
        }
    }
    file.into_inner().map_err(broken)
}

/// A spreadsheet would take such a cell for a formula.
fn harmless(cell: &str) -> String {
    match cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}

fn broken(e: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::Unexpected(e.into())
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn no_name_becomes_a_formula() {
        for formula in ["=1+1", "+1", "-1", "@sum", "\tx"] {
            assert_eq!(harmless(formula), format!("'{formula}"));
        }
        assert_eq!(harmless("Ana-Lee"), "Ana-Lee");
    }
}
