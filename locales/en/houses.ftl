houses-clock = The house and its clock
houses-clock-hint = If the zone or the turn of the day changes, days that are over stay as they were.
houses-board = The board
houses-board-legend = What housemates see of each other
houses-style-kept-only = Only what was kept
houses-style-kept-only-hint = A full mark for a day that was kept, the same quiet ring for all else. You, the mentor and the counselor still see what was missed.
houses-style-open = Kept, missed and excused
houses-style-open-hint = Everyone sees everyone's days.
houses-style-totals = Only the house as a whole
houses-style-totals-hint = One number for all. Each resident sees their own days.
houses-bad-style = Choose one of the three.
houses-check-in = Check-ins
houses-check-in-legend = What they ask, besides the mood
houses-check-in-hint = You never see the answers. They belong to each resident.
houses-field-feeling = A word for the feeling
houses-field-nothing-much = "Nothing much" as a full answer
houses-field-cravings = Cravings, 0 to 10
houses-field-halt = Hungry, angry, lonely, tired
houses-field-signals = Own stress signs
houses-field-note = A note
houses-field-wish = "I would like someone to reach out to me"
houses-one-more = One more house
houses-residents = { $residents } residents
houses-few-residents = Fewer than five residents
houses-kept-of = { $kept } of { $due } kept in the last 7 days
houses-open-alerts = { $count ->
    [one] 1 open alert
   *[other] { $count } open alerts
}
houses-totals-hint = Totals begin at five people and count whole days, so that no number tells of one person.
houses-word = Messages to phones and mailboxes
houses-named-in-word = Say our house's name
houses-named-in-word-hint = Anyone who sees the screen can read it. Without it, a message only says Porchlight.
