//! Who may do what. The whole policy is this table; its test prints it, so that a change is a diff.
use super::{
    Class, Permission,
    Reach::{self, *},
    Role,
};

macro_rules! policy {
    ($( $(#[$doc:meta])* $name:ident reads $sight:ident $(opens [$($class:ident),*])? $(after leaving $after:literal)?
        $(only reads own $only:literal)?:
        $resident:ident, $mentor:ident, $counselor:ident, $manager:ident, $owner:ident; )*) => {
        $( $(#[$doc])* pub enum $name {}
           impl Permission for $name {
               fn reach(role: Role) -> Reach {
                   match role {
                       Role::Resident => $resident,
                       Role::Mentor => $mentor,
                       Role::Counselor => $counselor,
                       Role::Manager => $manager,
                       Role::Owner => $owner,
                   }
               }
               fn sight(role: Role) -> Reach { <$sight as Permission>::reach(role) }
               const OPENS: &'static [Class] = &[$($(Class::$class),*)?];
               const AFTER_LEAVING: bool = false $(|| $after)?;
               const ONLY_READS_OWN: bool = false $(|| $only)?;
           } )*
        #[cfg(test)]
        const TABLE: &[(&str, [Reach; 5])] =
            &[$( (stringify!($name), [$resident, $mentor, $counselor, $manager, $owner]) ),*];
    };
}

policy! {
    //                                     resident  mentor  counselor  manager  owner

    /// Who lives and works here, by name (rows 1 and 33).
    ViewRoster reads ViewRoster:           House,    House,  House,     House,   House;
    /// The house's settings and invitations.
    ManageHouse reads ManageHouse:         No,       No,     No,        House,   House;
    /// Propose who walks with whom; move people in and out.
    ManagePeople reads ManageHouse:        No,       No,     No,        House,   House;
    /// Make houses, give the manager role.
    RunInstallation reads RunInstallation: No,       No,     No,        No,      House;
    /// Legal name, birth date, emergency contact, one number (rows 2 to 4).
    ViewProfile reads ViewProfile opens [Profile]:
                                           Own,      No,     Caseload,  House,   No;
    /// Legal name and birth date alone (row 2).
    ViewIdentity reads ViewIdentity opens [Identity]:
                                           Own,      No,     Caseload,  House,   House;
    /// Change legal name and birth date (row 2).
    ChangeIdentity reads ViewProfile:      No,       No,     No,        House,   No;
    /// Change whom to call in an emergency (row 4).
    ChangeEmergencyContact reads ViewProfile:
                                           Own,      No,     No,        No,      No;

    /// A resident's days: done, not done, excused (row 5), and what is shared of them (rows 6 to 9).
    ViewPerson reads ViewPerson opens [Routine] after leaving true:
                                           Own,      Mentee, Caseload,  House,   No;
    /// Tick, check in, take back.
    RecordDay reads ViewPerson:            Own,      No,     No,        No,      No;
    /// One's own items, plan column and proposals.
    ManageOwnRoutine reads ViewPerson:     Own,      No,     No,        No,      No;
    /// Ask one resident for a program item.
    ManageProgram reads ViewPerson opens [Routine]:
                                           No,       No,     Caseload,  No,      No;
    /// Items and check-ins of the house.
    ManageHouseRoutine reads ViewRoster:   No,       No,     No,        House,   No;
    /// When the house calls something urgent, and who is told when.
    ManageAlertRules reads ManageAlertRules:
                                           No,       No,     No,        House,   No;
    /// Excuse a time, correct a day with a reason (row 5).
    CorrectDay reads ViewPerson opens [Routine] only reads own true:
                                           No,       No,     No,        House,   No;

    /// The group accountability board (row 5).
    ViewBoard reads ViewBoard opens [Routine]:
                                           House,    No,     No,        House,   No;
    /// Alerts: open, level, facts (row 13).
    ViewAlerts reads ViewAlerts opens [Alerts, Routine]:
                                           Own,      Mentee, Caseload,  House,   No;
    /// The page of those one walks with: their alerts, and what they share of it (rows 3, 6 and 6a).
    ViewCaseload reads ViewAlerts opens [Alerts, Routine, Contact, OwnRoutine, ProgramTitles]:
                                           No,       Mentee, Caseload,  No,      No;
    /// Take, hand on, close.
    AnswerAlert reads ViewAlerts opens [Alerts] only reads own true:
                                           No,       Mentee, Caseload,  House,   No;

    /// One's own reach-outs, and whom they go to (rows 11 and 12).
    SendReachOut reads SendReachOut:       Own,      No,     No,        No,      No;
    /// Reach-outs one was asked in: narrowed to those in each statement, and the look is recorded with it.
    ReceiveReachOut reads ReceiveReachOut: House,    Mentee, Caseload,  House,   No;
    /// One's own standing requests, and what others noticed of one (rows 15 and 15a).
    LookAfterMyself reads LookAfterMyself: Own,      No,     No,        No,      No;
    /// Standing requests to oneself, and notices passed on to one: narrowed to those in each statement, and
    /// the look is recorded with it.
    LookOutFor reads LookOutFor:           House,    Mentee, Caseload,  House,   No;
    /// Say what one noticed of someone, and read the answer (row 15a).
    GiveNotice reads GiveNotice:           House,    Mentee, Caseload,  House,   No;

    /// What someone reached and lets one celebrate (rows 20 and 21): narrowed to that in each statement, and the look
    /// is recorded with it.
    Celebrate reads Celebrate:             House,    Mentee, Caseload,  House,   No;
    /// One's own small wins, praise for oneself, the letter of a month (rows 21 and 21a).
    KeepWins reads KeepWins:               Own,      No,     No,        No,      No;
    /// What residents show the house of both.
    ViewHouseWins reads ViewHouseWins:     House,    No,     No,        House,   No;
    /// Say what good one saw of someone (row 21a).
    GivePraise reads GivePraise:           House,    Mentee, Caseload,  House,   No;

    /// Hands asked for and offered in the house (row 15b).
    LendAHand reads LendAHand:             House,    No,     No,        No,      No;
    /// The address from which one's calendar reads (row 32).
    ManageCalendar reads ManageCalendar:   Own,      No,     No,        No,      No;

    /// What stands in one's calendar, for a program that knows its address: `access::calendar` alone.
    ReadCalendar reads ReadCalendar:       No,       No,     No,        No,      No;

    /// What a screen on the house's wall shows, for whoever knows its address: `access::wall` alone.
    ReadWall reads ReadWall:               No,       No,     No,        No,      No;
    /// How one is named on it.
    NameOnWall reads NameOnWall:           Own,      No,     No,        No,      No;
    /// One's own dates, first times, and how one's name stands in celebrations (row 20).
    ManageMilestones reads ManageMilestones:
                                           Own,      No,     No,        No,      No;
    /// What those who share it reach next (row 20).
    ViewMilestones reads ViewMilestones opens [Milestones]:
                                           No,       Mentee, Caseload,  House,   No;

    /// What one lets others read (row 30), and who walks with one.
    ManageSharing reads ManageSharing after leaving true:
                                           Own,      No,     No,        No,      No;
    /// Who looked at one's record (row 31).
    ViewLooks reads ViewLooks after leaving true:
                                           Own,      No,     No,        No,      No;
    /// A copy of everything that is one's own.
    TakeCopy reads TakeCopy after leaving true:
                                           Own,      No,     No,        No,      No;
    /// Who looked at everyone in a house, itself a look (row 31).
    ViewHouseLooks reads ViewHouseLooks opens [Looks]:
                                           No,       No,     No,        No,      House;
    /// What a housemate shares with one (rows 3 and 9, circle).
    ViewHousemate reads ViewHousemate:     House,    No,     No,        No,      No;
}

/// Rights that open a house's days: done or not done.
pub trait ReadsBoard: Permission {}
impl ReadsBoard for ViewBoard {}
impl ReadsBoard for ReadWall {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_is_the_one_agreed_on() {
        let rows = TABLE
            .iter()
            .map(|(name, reach)| format!("{name}: {reach:?}\n"));
        let expected = "\
ViewRoster: [House, House, House, House, House]
ManageHouse: [No, No, No, House, House]
ManagePeople: [No, No, No, House, House]
RunInstallation: [No, No, No, No, House]
ViewProfile: [Own, No, Caseload, House, No]
ViewIdentity: [Own, No, Caseload, House, House]
ChangeIdentity: [No, No, No, House, No]
ChangeEmergencyContact: [Own, No, No, No, No]
ViewPerson: [Own, Mentee, Caseload, House, No]
RecordDay: [Own, No, No, No, No]
ManageOwnRoutine: [Own, No, No, No, No]
ManageProgram: [No, No, Caseload, No, No]
ManageHouseRoutine: [No, No, No, House, No]
ManageAlertRules: [No, No, No, House, No]
CorrectDay: [No, No, No, House, No]
ViewBoard: [House, No, No, House, No]
ViewAlerts: [Own, Mentee, Caseload, House, No]
ViewCaseload: [No, Mentee, Caseload, No, No]
AnswerAlert: [No, Mentee, Caseload, House, No]
SendReachOut: [Own, No, No, No, No]
ReceiveReachOut: [House, Mentee, Caseload, House, No]
LookAfterMyself: [Own, No, No, No, No]
LookOutFor: [House, Mentee, Caseload, House, No]
GiveNotice: [House, Mentee, Caseload, House, No]
Celebrate: [House, Mentee, Caseload, House, No]
KeepWins: [Own, No, No, No, No]
ViewHouseWins: [House, No, No, House, No]
GivePraise: [House, Mentee, Caseload, House, No]
LendAHand: [House, No, No, No, No]
ManageCalendar: [Own, No, No, No, No]
ReadCalendar: [No, No, No, No, No]
ReadWall: [No, No, No, No, No]
NameOnWall: [Own, No, No, No, No]
ManageMilestones: [Own, No, No, No, No]
ViewMilestones: [No, Mentee, Caseload, House, No]
ManageSharing: [Own, No, No, No, No]
ViewLooks: [Own, No, No, No, No]
TakeCopy: [Own, No, No, No, No]
ViewHouseLooks: [No, No, No, No, House]
ViewHousemate: [House, No, No, No, No]
";
        assert_eq!(rows.collect::<String>(), expected);
    }
}
