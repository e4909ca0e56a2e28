alerts-title = { $count ->
    [0] Nobody needs you right now
    [one] One person to look in on
   *[other] { $count } people to look in on
}
alerts-level-now = now
alerts-level-today = today
alerts-level-watch = watch
alerts-marks = Last 14 days: { $kept } kept, { $part } partly, { $missed } missed, { $excused } excused
alerts-day-today = today
alerts-day-yesterday = yesterday
alerts-day-weekday = on { $weekday }
alerts-day-date = on { $day }
alerts-titled = “{ $title }”
alerts-program-item = something from the program
alerts-own-item = something of their own
alerts-missed = Missed { $title } { $when }.
alerts-settled = Missed { $title }. It is done or excused by now.
alerts-wish = Asked { $when } that someone reach out.
alerts-wish-settled = Asked that someone reach out, and took it back.
alerts-taken = { $name } is on it
alerts-take = I'm on it
alerts-came-of = What came of it?
alerts-came-fine = Doing fine
alerts-came-support = Needs support
alerts-came-excused = Has a good reason
alerts-came-no-answer = No answer yet
alerts-came-emergency = Emergency, help was called
alerts-close = Close
alerts-let-go = Let someone else take it
alerts-empty = All are doing their day
alerts-empty-advice = When someone slips, you will read it here within a minute.
alerts-proposed = Not yet agreed. You will see more once they say yes.
