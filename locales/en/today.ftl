today-morning = Good morning, { $name }
today-afternoon = Good afternoon, { $name }
today-evening = Good evening, { $name }
today-my-routine = My routine
today-so-far = { $kept } of { $total } so far
today-now = Now
today-next = Next
today-done = Done
today-excused = Excused
today-by = by { $until }
today-window = { $from }–{ $until }
today-open-until = open until { $until }
today-still-counts = was by { $until }, still counts today
today-yesterday = from yesterday
today-with = with { $name }
today-asked-by-house = house, asked by { $name }
today-asked-by-program = program, asked by { $name }
today-kept-at = kept at { $time }
today-sent-later = sent later
today-tap-to-take-back = tap to take it back
today-on-my-own = on my own
today-some-help = some help
today-not-alone = not alone
today-nudge = A small reminder: { $title } is open until { $until }.
today-totals = { $due ->
    [one] You showed up on the first day.
   *[other] You showed up on { $kept } of the last { $due } days.
}
today-look-back = Look back
today-free = Nothing is due today
today-free-hint = Enjoy it, or add something of your own.
today-add = Add to my routine
today-all-items = My whole routine
day-excused-pass = excused: pass
day-excused-sick = excused: sick
day-excused-appointment = excused: appointment
day-excused-off = excused: Porchlight was off
day-excused-staff = excused by staff
