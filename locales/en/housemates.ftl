housemates-title = Who lives here
housemates-alone = You are the first one here. More people will come.
housemates-name-only = Just a name for now
housemates-name-only-advice = What { $name } wants you to read shows here. You can always say hello in person.
housemates-reach = Call or write
housemates-notes = Notes from the last two weeks
housemates-keep = This was shared with you in trust. Please keep it with you.
