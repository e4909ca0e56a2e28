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
alerts-on-it = { $name } is on it since { $time }
alerts-on-it-day = { $name } is on it since { $day }, { $time }
alerts-taken-over = { $by } took it over from { $name }, { $day } at { $time }.
alerts-take = I'm on it
alerts-take-over = I'll take it over
alerts-came-of = What came of it?
alerts-came-fine = Doing fine
alerts-came-support = Needs support
alerts-came-excused = Has a good reason
alerts-came-no-answer = No answer yet
alerts-came-emergency = Emergency, help was called
alerts-close = Close
alerts-let-go = Let someone else take it
alerts-empty = All are doing their day
alerts-empty-advice = When someone misses something, you will read it here within a minute.
alerts-proposed = Not yet agreed. You will see more once they say yes.
alerts-told = Told: { $names }
alerts-told-one = { $name }, { $day } at { $time }
alerts-hand-on = Hand it on now
alerts-rules-title = When people are told
alerts-rules-who = Who is told when
alerts-rules-nudge = The resident gets a small reminder { $minutes } minutes before an item closes.
alerts-rules-mentor = The mentor is told as soon as something is missed.
alerts-rules-counselor = The counselor is told { $minutes } minutes later.
alerts-rules-managers = All managers are told { $minutes } minutes after that, about house items and check-ins only.
alerts-rules-manager-on-call = { $name } is on call and is told { $minutes } minutes after that, about house items and check-ins only.
alerts-rules-quiet = From { $from } to { $until } it is quiet. Only “now” gets through. For what is missed then, the minutes count from the end of it.
alerts-rules-no-quiet = There are no quiet hours.
alerts-rules-levels = What we call it
alerts-rules-watch = Watch: one thing was missed.
alerts-rules-today-late = Today: a check-in is more than { $minutes } minutes late.
alerts-rules-today-items = Today: { $items } things were missed in one day.
alerts-rules-today-repeats = Today: the same thing was missed { $times } times in { $days } days.
alerts-rules-now = Now: nothing was heard for { $hours } hours while something was due. If nobody is on it, everyone who was told is told again.
alerts-rules-change = Change them
alerts-rules-change-hint = New rules count within a minute, also for what is open now.
alerts-rules-nudge-label = Remind the resident so many minutes before closing
alerts-rules-counselor-label = Minutes from the mentor to the counselor
alerts-rules-manager-label = Minutes from the counselor to the manager
alerts-rules-on-call = Manager on call
alerts-rules-on-call-all = Nobody, tell all managers
alerts-rules-quiet-legend = Quiet hours
alerts-rules-quiet-hint = The same time twice means no quiet hours.
alerts-rules-late-label = Minutes until a missed check-in is for today
alerts-rules-items-label = Things missed in one day that make it for today
alerts-rules-repeats-label = Times the same thing is missed that make it for today
alerts-rules-repeat-days-label = In how many days
alerts-rules-silent-label = Hours without a sign until it is for now
alerts-rules-back = Back to the alerts
alerts-rules-bad-number = Choose a number from { $least } to { $most }.
alerts-rules-bad-days = So many times do not fit into so few days.
alerts-rules-bad-on-call = Choose a manager of this house, or nobody.
alerts-own-title = Someone may look in on you
alerts-own-line = Your house noticed something. See what they read.
alerts-own-as-staff = This is about you: someone else looks in and closes it.
alerts-own-link = What my house noticed
alerts-own-kind = This is no mark against you. It is here so that you are not alone with a hard day.
alerts-own-facts = What they read
alerts-own-told = Who was told
alerts-own-told-none = Nobody yet. If you do it now, it may end here.
alerts-own-taken = They may look in on you.
alerts-own-free = Nobody has picked it up yet. You can reach out first.
alerts-own-level-watch = It is marked “watch”: good to know, no rush.
alerts-own-level-today = It is marked “today”: someone should see you today.
alerts-own-level-now = It is marked “now”: someone wants to hear from you soon.
alerts-own-empty = Nothing is open
alerts-own-empty-hint = If you miss something, you will read here what your house was told. You read the same words they do.
alerts-own-reach-out = Reach out
alerts-own-today = To my day
alerts-no-check-in-since = No check-in since { $since }.
alerts-since-today = { $part ->
    [morning] this morning
    [afternoon] this afternoon
    [night] tonight
   *[evening] this evening
}
alerts-since-yesterday = { $part ->
    [morning] yesterday morning
    [afternoon] yesterday afternoon
    [night] last night
   *[evening] yesterday evening
}
alerts-since-weekday = { $part ->
    [morning] { $weekday } morning
    [afternoon] { $weekday } afternoon
    [night] { $weekday } night
   *[evening] { $weekday } evening
}
alerts-since-date = { $day }
alerts-missed-of = { $missed } of { $due } items missed today.
alerts-kept-today = { $kept } of { $due } today
alerts-handed = { $by } handed this on to { $to }, { $day } at { $time }.
alerts-handed-counselor = { $by } handed this on to the counselor, { $day } at { $time }.
alerts-off-title = Porchlight was off
alerts-off = Porchlight was off from { $from } to { $until }.
alerts-off-moment = { $day }, { $time }
alerts-off-hint = What was due in that time is excused. It is nobody's fault.
alerts-off-seen = Got it
