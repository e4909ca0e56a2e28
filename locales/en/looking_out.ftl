looking-out-requests-title = Come and find me
looking-out-requests-hint = Ask one person to come to you when things get quiet. You write when and how. You can take it back at any time.
looking-out-none = Nothing written yet
looking-out-none-hint = “If I go quiet for two days, come and find me.” Wanting that takes strength.
looking-out-write = Write a request
looking-out-write-hint = Someone you trust says yes or no to it first. Nobody else reads it.
looking-out-nobody = Nobody to ask yet
looking-out-if = If this happens
looking-out-choose-quiet = I go quiet: nothing is heard from me here for some days
looking-out-choose-check-ins = I miss check-ins in a row
looking-out-choose-item = I skip a group or something else of my routine
looking-out-choose-no-answer = Someone tries to reach me, and I do not answer for some days
looking-out-choose-mood = My mood is 1 or 2 for some days
looking-out-which-item = What do I skip?
looking-out-choose = Please choose
looking-out-count = How many times, or days?
looking-out-count-hint = From 1 to 10 times, or 1 to 14 days.
looking-out-who = Then tell
looking-out-helper = Who should come
looking-out-they-may = They may
looking-out-may-call = call me
looking-out-may-write = write to me
looking-out-may-come = come to my door
looking-out-may-mentor = tell my mentor
looking-out-may-counselor = tell my counselor
looking-out-number-hint = With “call me” or “write to me”, they see your number while it happens.
looking-out-words = How to come near me
looking-out-words-hint = In your own words: “Knock twice. Sit with me. Do not ask much.”
looking-out-how-long = How long
looking-out-until-day = Until this day
looking-out-is-now = Tell them at any hour
looking-out-is-now-hint = Also at night, if they let such word through.
looking-out-learns = What they learn
looking-out-open-it = They may learn that it happened
looking-out-open-it-hint = Only that, and only for this request. Needed where they cannot see it anyway, as with days of quiet or your mood.
looking-out-ask = Ask them
looking-out-who-knows = Only you and the person you ask know about it.
looking-out-back-mine = Back to my requests
looking-out-bad-helper = Choose someone from the list.
looking-out-bad-condition = Choose what may happen.
looking-out-bad-count = Choose a number from 1 to { $most }.
looking-out-bad-item = Choose what you skip from the list.
looking-out-bad-may = Choose at least one thing they may do.
looking-out-bad-until = Choose a day after today, within a year.
looking-out-bad-opened = They cannot see this without your yes. Tick it, or choose something else.
looking-out-bad-too-many = You have ten open requests. Take one back first.
looking-out-waiting = { $name } has not answered yet.
looking-out-agreed = { $name } said yes.
looking-out-rests = It rests: { $name } may not see this any more. Share it again, or write it anew.
looking-out-told = { $name } was told, { $day } at { $time }.
looking-out-on-it = { $name } knows, and is on it.
looking-out-name-may = { $name } may:
looking-out-until = Until { $day }.
looking-out-also-at-night = Also at night.
looking-out-take-back = Take it back
looking-out-take-back-name = Take it back: { $what }
looking-out-past = Requests that ended
looking-out-ended-taken-back = You took it back.
looking-out-ended-declined = { $name } cannot do it now. That is all right. You can ask someone else.
looking-out-ended-stepped-back = { $name } stepped back from it. You can ask someone else.
looking-out-ended-run-out = Its last day is over. You can write it anew.
looking-out-ended-parted = { $name } is not in the same place for you any more, so it ended. You can ask someone else.
looking-out-if-my-check-ins = { $n ->
    [one] If I miss a check-in
   *[other] If I miss { $n } check-ins in a row
}
looking-out-if-my-quiet = { $n ->
    [one] If I go quiet for a day
   *[other] If I go quiet for { $n } days
}
looking-out-if-my-no-answer = { $n ->
    [one] If I do not answer for a day
   *[other] If I do not answer for { $n } days
}
looking-out-if-my-item = { $n ->
    [one] If I skip “{ $title }”
   *[other] If I skip “{ $title }” { $n } times in a row
}
looking-out-if-my-mood = { $n ->
    [one] If my mood is 1 or 2 for a day
   *[other] If my mood is 1 or 2 for { $n } days
}
looking-out-if-check-ins = { $n ->
    [one] If { $name } misses a check-in
   *[other] If { $name } misses { $n } check-ins in a row
}
looking-out-if-quiet = { $n ->
    [one] If { $name } goes quiet for a day
   *[other] If { $name } goes quiet for { $n } days
}
looking-out-if-no-answer = { $n ->
    [one] If { $name } does not answer for a day
   *[other] If { $name } does not answer for { $n } days
}
looking-out-if-item = { $n ->
    [one] If { $name } skips “{ $title }”
   *[other] If { $name } skips “{ $title }” { $n } times in a row
}
looking-out-if-mood = { $n ->
    [one] If the mood of { $name } is low for a day
   *[other] If the mood of { $name } is low for { $n } days
}
looking-out-met-check-ins = { $n ->
    [one] { $name } missed a check-in.
   *[other] { $name } missed { $n } check-ins in a row.
}
looking-out-met-quiet = { $n ->
    [one] Nothing was heard from { $name } here for a day.
   *[other] Nothing was heard from { $name } here for { $n } days.
}
looking-out-met-no-answer = { $n ->
    [one] { $name } has not answered for a day.
   *[other] { $name } has not answered for { $n } days.
}
looking-out-met-item = { $n ->
    [one] { $name } skipped “{ $title }”.
   *[other] { $name } skipped “{ $title }” { $n } times in a row.
}
looking-out-met-mood = { $n ->
    [one] The mood of { $name } was low for a day.
   *[other] The mood of { $name } was low for { $n } days.
}
looking-out-you-may-call = call { $name }
looking-out-you-may-write = write to { $name }
looking-out-you-may-come = come to { $name }’s door
looking-out-you-may-mentor = tell { $name }’s mentor
looking-out-you-may-counselor = tell { $name }’s counselor
looking-out-request-title = Someone counts on me
looking-out-asks-you = { $name } would like to count on you
looking-out-asks-you-hint = Read what it is about, and say yes or no. Both are fine.
looking-out-read = Read it
looking-out-needs-you = { $name } asked you to come
looking-out-then-told = Then Porchlight tells you, because { $name } wants it that way.
looking-out-you-may = You may:
looking-out-in-words = In { $name }’s words:
looking-out-would-you = Would you do that?
looking-out-no-is-fine = No is a good answer too. No reason needed. You can step back later, at any time.
looking-out-yes = Yes, count on me
looking-out-no = Not me, thank you
looking-out-step-back-hint = If it gets too much, step back. { $name } can then ask someone else.
looking-out-step-back = Step back
looking-out-back = Back
looking-out-said-yes = I said yes to this
looking-out-take = I am on it
looking-out-done = I was there
looking-out-worried = Cannot find { $name }, and worried? Call { $number } or the house. Better once too often.
looking-out-between = Only { $name } and you know about this.
looking-out-news = There is news about your request
looking-out-notices-title = What others noticed
looking-out-notices-hint = You read it first. It goes further only if you say so.
looking-out-notices-none = Nobody said anything yet
looking-out-notices-none-hint = If someone who likes you notices something, you read it here.
looking-out-notices-sees = Only you and the person who wrote it read this, unless you pass it on.
looking-out-notices-before = From before
looking-out-noticed = { $count ->
    [one] Someone noticed something
   *[other] { $count } people noticed something
}
looking-out-noticed-hint = It is kindly meant. You read it first, and you decide.
looking-out-name-noticed = { $name } noticed something
looking-out-your-answer = Your answer
looking-out-reply-okay = I’m okay
looking-out-reply-talk = Let’s talk tonight
looking-out-reply-pass-on = Please pass it on
looking-out-whom = Pass it on to
looking-out-whom-hint = Only if you chose “Please pass it on”. They read what was noticed, and by whom.
looking-out-answer-words = A word for { $name }
looking-out-send-answer = Send my answer
looking-out-you-said = You said: { $answer }
looking-out-notice-open = Say what I noticed
looking-out-notice-title = Say what I noticed
looking-out-notice-hint = { $name } reads it first, and decides what comes of it.
looking-out-i-noticed = I noticed
looking-out-sign-withdrawing = keeping away from people
looking-out-sign-skipping = leaving things out that used to be done
looking-out-sign-numb = not feeling much, far away
looking-out-sign-avoiding = going around talks
looking-out-sign-old-habits = old habits coming back
looking-out-notice-words-hint = Say what you saw, not what you think it means. “You left the table early three times.”
looking-out-notice-send = Tell { $name }
looking-out-notice-sees = { $name } sees your name. Nobody else reads it, unless { $name } passes it on.
looking-out-openings = How to open the talk
looking-out-openings-hint = Better than any note: a quiet minute, the two of you.
looking-out-open-withdrawing = “I missed you at the table. How are you, really?”
looking-out-open-skipping = “I saw you leave something out. Was it a hard week? I can go with you next time.”
looking-out-open-numb = “You seem far away these days. You do not have to explain. May I sit with you?”
looking-out-open-avoiding = “I would like to hear how you are. We can walk while we talk, or just walk.”
looking-out-open-old-habits = “I care about you, so I would rather ask than look away. What do you need tonight?”
looking-out-open-first = “I am glad you want to talk. Where would you feel at ease?”
looking-out-open-listen = “I am here to listen. You do not have to find the right words.”
looking-out-open-walk = “Shall we take a walk? You can say as much or as little as you like.”
looking-out-given = What I said before
looking-out-no-answer-yet = No answer yet. Give it time.
looking-out-answered-okay = { $name } says: I’m okay
looking-out-answered-talk = { $name } would like to talk tonight
looking-out-answered-pass-on = { $name } thanks you and takes it further
looking-out-passed = { $name } passes on what { $by } noticed
looking-out-got-it = Got it
looking-out-keep = { $name } let you know. Keep it to yourself.
looking-out-back-person = Back to { $name }
looking-out-bad-notice = Tick something or write a few words.
looking-out-bad-notices = You told this person three times today. Go and talk with them instead.
looking-out-bad-answer = Choose an answer.
looking-out-bad-whom = Choose who should read it.
