//! Rows on their way to the database.
use super::{SignIn, bulk::insert, rows::*};
use crate::db::{Result, WriteTx};

/// Some houses and all that is theirs.
#[derive(Default)]
pub struct Chunk {
    pub houses: Vec<House>,
    pub people: Vec<Person>,
    pub owners: Vec<Owner>,
    pub house_people: Vec<HousePerson>,
    pub memberships: Vec<Membership>,
    pub assignments: Vec<Assignment>,
    pub invitations: Vec<Invitation>,
    pub shares: Vec<Share>,
    pub looks: Vec<Look>,
    pub items: Vec<Item>,
    pub versions: Vec<Version>,
    pub given: Vec<RoutineAssignment>,
    pub appointments: Vec<Appointment>,
    pub help: Vec<HelpAsk>,
    pub excuses: Vec<Excuse>,
    pub outcomes: Vec<Outcome>,
    pub answers: Vec<Answers>,
    pub alerts: Vec<Alert>,
    pub facts: Vec<Fact>,
    pub steps: Vec<AlertStep>,
    pub holds: Vec<Hold>,
    pub told: Vec<Told>,
    pub reach_outs: Vec<ReachOut>,
    pub asks: Vec<ReachOutAsk>,
    pub lines: Vec<ReachOutLine>,
    pub wins: Vec<Win>,
    pub win_posts: Vec<WinPost>,
    pub praise: Vec<Praise>,
    pub requests: Vec<StandingRequest>,
    pub notices: Vec<Notice>,
    pub walls: Vec<Wall>,
    pub wall_names: Vec<WallName>,
    pub word_choices: Vec<WordChoice>,
    pub word_hours: Vec<WordHours>,
    pub recoveries: Vec<Recovery>,
    pub milestones: Vec<Milestone>,
    pub house_milestones: Vec<HouseMilestone>,
    pub celebrations: Vec<Celebration>,
    pub cheers: Vec<Cheer>,
    pub sign_ins: Vec<SignIn>,
}

impl Chunk {
    pub async fn save(&mut self, tx: &mut WriteTx) -> Result<()> {
        // As the table lies on disk, so that it is written from front to back.
        self.outcomes
            .sort_unstable_by_key(|o| (o.person_id, o.day.0, o.assignment_id));
        insert(tx, &self.houses).await?;
        insert(tx, &self.people).await?;
        insert(tx, &self.owners).await?;
        insert(tx, &self.house_people).await?;
        insert(tx, &self.memberships).await?;
        insert(tx, &self.assignments).await?;
        insert(tx, &self.invitations).await?;
        insert(tx, &self.shares).await?;
        insert(tx, &self.looks).await?;
        insert(tx, &self.items).await?;
        insert(tx, &self.versions).await?;
        insert(tx, &self.given).await?;
        insert(tx, &self.appointments).await?;
        insert(tx, &self.help).await?;
        insert(tx, &self.excuses).await?;
        insert(tx, &self.outcomes).await?;
        insert(tx, &self.answers).await?;
        insert(tx, &self.alerts).await?;
        insert(tx, &self.facts).await?;
        insert(tx, &self.steps).await?;
        insert(tx, &self.holds).await?;
        insert(tx, &self.told).await?;
        insert(tx, &self.reach_outs).await?;
        insert(tx, &self.asks).await?;
        insert(tx, &self.lines).await?;
        insert(tx, &self.wins).await?;
        insert(tx, &self.win_posts).await?;
        insert(tx, &self.praise).await?;
        insert(tx, &self.requests).await?;
        insert(tx, &self.notices).await?;
        insert(tx, &self.walls).await?;
        insert(tx, &self.wall_names).await?;
        insert(tx, &self.word_choices).await?;
        insert(tx, &self.word_hours).await?;
        insert(tx, &self.recoveries).await?;
        insert(tx, &self.milestones).await?;
        insert(tx, &self.house_milestones).await?;
        insert(tx, &self.celebrations).await?;
        insert(tx, &self.cheers).await
    }
}
