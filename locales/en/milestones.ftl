milestones-title = My milestones
milestones-coming = Coming milestones
milestones-hours = 24 hours
milestones-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
milestones-months = { $n } months
milestones-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}
milestones-in-house = { $span } in the house
milestones-in-recovery = { $n ->
    [one] day in recovery
   *[other] days in recovery
}
milestones-in-recovery-days = { $n ->
    [one] 1 day in recovery
   *[other] { $n } days in recovery
}
milestones-all-together = { $n ->
    [one] day in recovery, all together
   *[other] days in recovery, all together
}
milestones-day-one = Day one
milestones-day-one-hint = Good that you are here.
milestones-since-day-treatment = since { $day }, when treatment began
milestones-since-day-moving-in = since { $day }, the day of moving in
milestones-line = { $days }, { $since }
milestones-this-time = This time: { $days }, { $since }.
milestones-this-time-today = This time: today is day one.
milestones-longest = Your longest time: { $days }.
milestones-today = Today: { $what }. Well done.
milestones-next = Next: { $what }, on { $day }. That is in { $n } days.
milestones-next-tomorrow = Next: { $what }, tomorrow.
milestones-rule = Months and years go by the date. If a month is too short, its last day counts. So 31 August and six months is 28 February. And 29 February comes on 28 February in most years.
milestones-house = In this house
milestones-house-today = You moved in today.
milestones-house-days = { $n ->
    [one] 1 day in this house, since { $since }.
   *[other] { $n } days in this house, since { $since }.
}
milestones-house-next = In the house: { $next }
milestones-lived = { $n ->
    [one] One day in recovery is yours. Nothing takes it away.
   *[other] { $n } days in recovery are yours. Nothing takes them away.
}
milestones-asked = { $n ->
    [one] You asked for help once. That is strength.
   *[other] You asked for help { $n } times. That is strength.
}
milestones-returned = { $n ->
    [one] You came back once. That takes courage.
   *[other] You came back { $n } times. That takes courage.
}
milestones-none = You count if you want to
milestones-none-hint = Some people count days. Some do not. Both are fine. Nobody sees a date unless you share it.
milestones-paused = You do not count for now
milestones-paused-hint = That is a full answer. Your dates are kept. From now on others see no days of yours. What you celebrated with them before stays on their page, unless you take it off.
milestones-count-again = Count again
milestones-stop-counting = Do not count for now
milestones-begin = Choose my first day
milestones-begin-hint = Choose the day you want to count from. You can change it or take it off at any time.
milestones-begin-again = Begin anew
milestones-begin-again-hint = After a return to use, or when you feel like it, choose a new first day. No day you lived is taken away. Nobody is told unless you tick the box.
milestones-times = My times
milestones-add-earlier = Add an earlier time
milestones-add-earlier-hint = A time of recovery from before. Its days count too. Only you see it.
milestones-change = Change these dates
milestones-change-hint = Put right what was typed wrong. After a return to use, “Begin anew” keeps all your days.
milestones-remove-time = Take this time off
milestones-remove-time-hint = Its days do not count any more. You can add it again.
milestones-since = What do you count from?
milestones-since-recovery = My recovery date
milestones-since-treatment = The start of treatment
milestones-since-moving-in = The day I moved in
milestones-began = First day
milestones-began-hint = Do you count from the day you moved in? Then you can leave it blank.
milestones-ended = Last day
milestones-ended-hint = The day on which it ended.
milestones-ended-or-not-hint = Leave it blank if it goes on.
milestones-before-ended = When did the time before end?
milestones-before-ended-hint = Leave it blank if it was the same day.
milestones-show = Those I share my milestones with may see this
milestones-show-hint = Without a tick it is for you alone.
milestones-firsts = First times
milestones-firsts-hint = Not all that counts is a day. Note what you did for the first time.
milestones-first-what = What was it?
milestones-first-own = Something else
milestones-first-words = In your words
milestones-first-words-hint = Only if you chose “Something else”.
milestones-first-day = On which day?
milestones-first-note = Note it
milestones-first-remove = Take it off
milestones-first-rent = Paid my first rent
milestones-first-meal = Cooked my first meal for the house
milestones-first-work = First day at work
milestones-first-class = First day of a class
milestones-first-family = First good talk with family
milestones-first-saved = Saved my first hundred
milestones-first-helped = Helped someone new in the house
milestones-first-ten-asks = Asked for help ten times
milestones-ten-asks-hint = We saw it for you. Nobody else does.
milestones-who-sees = Who sees it
milestones-nobody-sees = Only you. Nobody else reads any of this.
milestones-sees = You share your days, what comes next and your first times with: { $whom }.
milestones-sees-never = Earlier times, your total and how often you asked are yours alone, always.
milestones-share = Choose who sees it
milestones-to-mentor = my mentor
milestones-to-counselor = my counselor
milestones-to-house = my house and its manager
milestones-is-hidden = Your dates of now are for you alone.
milestones-is-shown = They see your dates of now.
milestones-show-now = Let them see it
milestones-hide-now = Keep it to myself
milestones-name = My name when the house celebrates
milestones-name-hint = It counts only for what you share with your house.
milestones-name-full = My whole name
milestones-name-first = My first name
milestones-name-initials = My initials
milestones-name-none = Not at all: nothing is posted
milestones-wrong-date = Choose a day.
milestones-wrong-to-come = Choose a day after 1900 that is not in the future.
milestones-wrong-ends-first = It ends after its first day.
milestones-wrong-overlaps = Some of these days are counted in another time of yours.
milestones-wrong-has-to-end = A newer time follows it, so it needs a last day.
milestones-wrong-not-after = Choose a day after the first day of the time before. To put a date right, change that time.
milestones-wrong-too-many = There is no more room. Take one off first.
milestones-months-intro = Only what people share with you is here. When they take it back, it goes.
milestones-months-none = Nothing comes up this month
milestones-months-none-hint = Here you see what people reach, if they share it with you.
milestones-earlier-month = Month before
milestones-later-month = Next month
milestones-months-nav = Months
milestones-of-them = Milestones
milestones-their-firsts = First times
milestones-house-kinds = What this house celebrates
milestones-house-kinds-hint = Residents choose from these when they note a first time. Add what matters in your house.
milestones-house-ready = Ready-made
milestones-house-ready-hint = Take the tick off what does not fit your house. What someone has noted stays theirs.
milestones-house-own = Added by this house
milestones-house-own-none = Nothing added yet.
milestones-house-add = Add one
milestones-house-title = What is it called?
milestones-house-title-hint = For example: First week of cooking for all.
milestones-house-add-button = Add
milestones-house-end = End it
milestones-house-end-hint = What someone has noted stays theirs.
milestones-house-full = A house can have { $most }. End one first.
