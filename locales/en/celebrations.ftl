celebrations-title = Celebrations
celebrations-one = Celebration
celebrations-intro = What people here have reached, and let others know.
celebrations-today = Today
celebrations-tomorrow = Tomorrow
celebrations-lately = In the last weeks
celebrations-none = Nothing to celebrate just now
celebrations-none-hint = When someone here reaches a day and lets you know, it stands here from the evening before.
celebrations-sees = Each person says who may know. What they take back is gone from here at once.
celebrations-cake = Time to think of cake.
celebrations-mine = Coming up for you
celebrations-mine-hint = Those you let know hear of it at six the evening before. You can say "not this time".
celebrations-mine-sees = Nobody learns that you said it.
celebrations-not-this-time = Not this time
celebrations-after-all = Celebrate it after all
celebrations-put-aside = not this time
celebrations-put-aside-hint = Not this time. Only you can see this.
celebrations-hours = hours
celebrations-days = { $count ->
    [one] day
   *[other] days
}
celebrations-months = { $count ->
    [one] month
   *[other] months
}
celebrations-years = { $count ->
    [one] year
   *[other] years
}
celebrations-in-house = { $unit } in this house
celebrations-under = { $unit }, { $name }
celebrations-whole = { $figure } { $unit }
celebrations-line-first-day-own = The first day is the longest one. You lived it.
celebrations-line-first-day = The first day is the longest one. { $name } lived it.
celebrations-line-days-own = { $count } mornings you chose this.
celebrations-line-days = { $count } mornings, one by one. { $name } chose each of them.
celebrations-line-long-own = Day by day you made this. It is yours.
celebrations-line-long = Day by day { $name } made this.
celebrations-line-house-own = It is good that you live here.
celebrations-line-house = It is good that { $name } lives here.
celebrations-line-first-own = You did it. It is yours now.
celebrations-line-first = { $name } did it.
celebrations-cheer = Cheer
celebrations-say = Say something
celebrations-say-otherwise = Change my words
celebrations-words = Your words for { $name }
celebrations-words-hint = A line or two. It stands there with your name.
celebrations-send = Cheer with these words
celebrations-you-cheer = You are cheering
celebrations-take-back = Take it back
celebrations-cheering = Cheering for { $name }
celebrations-cheering-you = Cheering for you
celebrations-nobody-yet = Be the first to cheer.
celebrations-nobody-yet-own = Cheers show up here as they come.
celebrations-one-cheers = { $name } cheers.
celebrations-more-cheer = { $names } and { $last } cheer.
celebrations-remove = Remove
celebrations-remove-whose = what { $name } said
celebrations-card = A card to print
celebrations-card-title = Card
celebrations-card-hint = Print it, sign it, put it up. Whoever sees it can read it.
celebrations-print = Print
celebrations-back = Back to the celebration
celebrations-all = All celebrations
celebrations-own-sees = Those you let know can see this. You decide who that is:
celebrations-own-nobody = Nobody else can see this. You can let others know:
celebrations-cheers-sees = { $name } and everyone who knows of this day can read who cheers.
celebrations-your-day = Today is your day: { $what }.
celebrations-someones-day = Today { $name } celebrates: { $what }.
celebrations-someones-tomorrow = Tomorrow { $name } celebrates: { $what }. Time to think of cake.
celebrations-look = See it
celebrations-cheered-for = For { $name }
celebrations-you-cheered = I cheered
celebrations-post = Celebrate it
said-cheered = Your cheer is there. Thank you.
export-cheers-given = Cheers I gave
