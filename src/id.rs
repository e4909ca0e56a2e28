//! Every table has its own key type, so a `PersonId` can never be passed where a `HouseId` belongs.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, sqlx::Type, serde::Serialize, serde::Deserialize)]
        #[sqlx(transparent)]
        #[serde(transparent)]
        pub struct $name(uuid::Uuid);
        impl $name {
            /// Ordered by when it was made (UUIDv7).
            #[allow(clippy::new_without_default, reason = "a new key is never a default")]
            pub fn new() -> Self { Self(uuid::Uuid::now_v7()) }
            pub fn get(self) -> uuid::Uuid { self.0 }
        }
        impl From<uuid::Uuid> for $name {
            fn from(id: uuid::Uuid) -> Self { Self(id) }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.simple().fmt(f) }
        }
        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(s: &str) -> Result<Self, Self::Err> { s.parse().map(Self) }
        }
    )*};
}
ids! {
    HouseId PersonId MembershipId AssignmentId SessionId InvitationId ResetId ShareId EventId
    ItemId RoutineAssignmentId ExcuseId ProposalId SignalId AnswersId CorrectionId
    AlertId AlertHoldId FactId DeliveryId ReachOutId ReachOutEventId SignId WinId WinPostId PraiseId
    WayId SendingId LetterId LeaseId
    StandingRequestId StandingCallId NoticeId
    HelpId CalendarId
    MilestoneId HouseMilestoneId
    CelebrationId CheerId
    WallId
}
