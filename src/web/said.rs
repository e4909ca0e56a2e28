//! What the page says after something was done: a key in the address, worded by whoever reads it.
use crate::words::Words;

macro_rules! said {
    ($($name:ident $key:literal $word:ident;)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Said { $($name),* }
        impl Said {
            pub fn key(self) -> &'static str {
                match self { $(Self::$name => $key),* }
            }
            pub fn of_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$name),)* _ => None }
            }
            pub fn word(self, t: &Words) -> String {
                match self { $(Self::$name => t.$word()),* }
            }
        }
    };
}

said! {
    Saved "saved" said_saved;
    Locked "locked" said_locked;
    SignedOut "signed-out" said_signed_out;
    SignedOutEverywhere "signed-out-everywhere" said_signed_out_everywhere;
    SignedOutFor "signed-out-for" said_signed_out_for;
    PasswordChanged "password-changed" said_password_changed;
    Welcome "welcome" said_welcome;
    InAlready "in-already" said_in_already;
    TakenBack "taken-back" said_taken_back;
    Proposed "proposed" said_proposed;
    Accepted "accepted" said_accepted;
    Ended "ended" said_ended;
    Shared "shared" said_shared;
    Moved "moved" said_moved;
    Given "given" said_given;
    ProposalSent "proposal-sent" said_proposal_sent;
    CheckedIn "checked-in" said_checked_in;
    Ticked "ticked" said_ticked;
    Unticked "unticked" said_unticked;
    TestSent "test-sent" said_test_sent;
    OnIt "on-it" said_on_it;
    SomeoneElse "someone-else" said_someone_else;
    AskedNext "asked-next" said_asked_next;
    ThereForSomeone "there" said_there_for_someone;
    PutAside "put-aside" said_put_aside;
    StandingAsked "standing-asked" said_standing_asked;
    Agreed "agreed" said_agreed;
    NoticeGiven "notice-given" said_notice_given;
    NoticeAnswered "notice-answered" said_notice_answered;
    WinNoted "win-noted" said_win_noted;
    PraiseGiven "praise-given" said_praise_given;
    HelpAsked "help-asked" said_help_asked;
    HelpOffered "help-offered" said_help_offered;
    HelpTaken "help-taken" said_help_taken;
    HelpBack "help-back" said_help_back;
    HelpStillOn "help-still-on" said_help_still_on;
    HelpDone "help-done" said_help_done;
    HelpThanked "help-thanked" said_help_thanked;
    Cheered "cheered" said_cheered;
}
