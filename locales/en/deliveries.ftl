deliveries-title = How word reaches me
deliveries-intro = In Porchlight you see all that is meant for you. Here you choose what also comes to you outside of it.
deliveries-says = What a message says
deliveries-says-hint = That is all. No name, no reason, on no screen.
deliveries-asked = Someone asked for you. Open Porchlight.
deliveries-news = There is news for you. Open Porchlight.
deliveries-mail-why = You chose to get this by e-mail. You can change it in Porchlight, under My account.
deliveries-choose = What comes to me
deliveries-none-ready = Nothing comes to you outside of Porchlight yet. Set up a way below, or add your e-mail or phone.
deliveries-add-email = Add your e-mail to get word there
deliveries-add-phone = Add your phone to get word there
deliveries-failing = Word did not get through since { $day }. Is this still the right one?
deliveries-matter-asked = Someone asks for me
deliveries-matter-care = Someone I look after may need me
deliveries-matter-reminder = A hint before my own time runs out
deliveries-matter-house = News from the house
deliveries-quiet = My quiet hours
deliveries-quiet-hint = What comes in these hours waits, and then comes as one message. The same time twice: never quiet.
deliveries-now-anyway = Wake me when I am needed now
deliveries-now-anyway-hint = When someone asks for you, or nobody has heard from a person for long.
deliveries-push = On my phone or computer
deliveries-push-hint = Turn it on once in each browser. On an iPhone, first put Porchlight on the home screen. It ends when you sign out there.
deliveries-push-here = Turn on here
deliveries-push-refused = This browser does not let Porchlight show messages. You can change that in its settings.
deliveries-push-missing = This browser cannot show messages from Porchlight.
deliveries-shared-phone = This phone is shared, so no messages show on it. Sign in with "my own phone" to turn them on.
deliveries-remove = Turn off
deliveries-email = By e-mail
deliveries-sms = By text message
deliveries-ntfy = With the ntfy app
deliveries-ntfy-hint = ntfy is a free app that shows messages. Get an address here and add it in the app. Keep the address to yourself.
deliveries-ntfy-make = Get my address
deliveries-webhook = To a program of my own
deliveries-webhook-hint = Porchlight calls this address for each message, and signs it with a key that only you and it know.
deliveries-webhook-address = Address, such as https://example.org/word
deliveries-webhook-key = Check the signature with this key:
deliveries-bad-address = Write a whole web address that begins with https://
deliveries-status = Does word go out?
deliveries-status-hint = For all houses together. Nobody's name and nothing of what was said stands here.
deliveries-all-out = All word is out.
deliveries-going-out = Word is on its way.
deliveries-late = { $minutes ->
    [one] The oldest word has waited for one minute.
   *[other] The oldest word has waited for { $minutes } minutes.
} Look at what waits below.
deliveries-channels = Ways out
deliveries-out-push = Push to phones and computers
deliveries-out-email = E-mail
deliveries-out-sms = Text messages
deliveries-out-ntfy = The ntfy app
deliveries-out-webhook = People's own programs
deliveries-not-set-up = Not set up. The README says how.
deliveries-nothing-waits = Nothing waits.
deliveries-waits = { $letters ->
    [one] One word waits
   *[other] { $letters } words wait
}, the first for { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.
deliveries-test = Send a test
deliveries-test-hint = A test goes to you alone, where you set it up:
deliveries-test-trouble = The test did not get through.
deliveries-set-aside = Set aside
deliveries-set-aside-none = Nothing was set aside.
deliveries-set-aside-hint = Tried again and again, and not brought. In Porchlight itself people still see it.
deliveries-set-aside-one = { $name }: { $letters ->
    [one] one message
   *[other] { $letters } messages
} since { $day }. { $why }
deliveries-try-again = Try all again
deliveries-let-go = Let them go
deliveries-trouble-timed-out = The other side did not answer in time.
deliveries-trouble-refused = The other side cannot be reached.
deliveries-trouble-dropped = The other side broke off.
deliveries-trouble-fails = The other side cannot take it just now, or does not know our password.
deliveries-trouble-rejected = The other side does not want it. The address may be wrong.
deliveries-trouble-internal = The address leads inside our own network, and is not on the list of those that may.
deliveries-trouble-no-address = There is no address to send it to.
deliveries-trouble-not-set-up = This way is not set up on this server.
