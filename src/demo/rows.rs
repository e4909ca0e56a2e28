//! The rows a demo is made of, table by table, in the order in which they refer to each other.
use super::bulk::{At, Day};
use crate::{id::*, reach_outs::course::Kind, seal::Sealed};

pub type Word = &'static str;

crate::demo_rows! {
    House in houses { id: uuid HouseId, name: text String, time_zone: text Word, day_turns_at: smallint i16, board_style: text Word,
        fields_left_out: text Word, phone: text String, emergency_number: text Word, crisis_number: text Word, created_at: timestamptz At }
    Person in people { id: uuid PersonId, name: text String, sign_in_name: text String, password_hash: text String, language: text Word,
        legal_name: text Option<Sealed>, birth_date: text Option<Sealed>, email: text Option<Sealed>, email_fingerprint: text Option<String>,
        phone: text Option<Sealed>, phone_fingerprint: text Option<String>, emergency_contact: text Option<Sealed>,
        sharing_asked_at: timestamptz Option<At>, created_at: timestamptz At }
    Owner in owners { person_id: uuid PersonId, from_at: timestamptz At }
    HousePerson in house_people { house_id: uuid HouseId, person_id: uuid PersonId }
    Membership in memberships { id: uuid uuid::Uuid, house_id: uuid HouseId, person_id: uuid PersonId, role: text Word, from_at: timestamptz At }
    Assignment in assignments { id: uuid uuid::Uuid, house_id: uuid HouseId, resident_id: uuid PersonId, helper_id: uuid PersonId, role: text Word,
        proposed_by: uuid PersonId, proposed_at: timestamptz At, accepted_at: timestamptz Option<At> }
    Invitation in invitations { id: uuid InvitationId, house_id: uuid HouseId, role: text Word, for_whom: text Word, code_hash: text String,
        invited_by: uuid PersonId, invited_at: timestamptz At, until_at: timestamptz At }
    Share in shares { id: uuid uuid::Uuid, person_id: uuid PersonId, class: text Word, audience: text Word, words: text String, from_at: timestamptz At }
    Look in looks { person_id: uuid PersonId, viewer_id: uuid PersonId, role: text Word, class: text Word, house_id: uuid HouseId, looked_at: timestamptz At }
    Item in routine_items { id: uuid ItemId, kind: text Word, source: text Word, house_id: uuid Option<HouseId>, person_id: uuid Option<PersonId>,
        for_everyone: boolean bool, asked_by: uuid PersonId, created_at: timestamptz At }
    Version in routine_versions { item_id: uuid ItemId, from_day: date Day, title: text String, days: text String, opens_time: smallint u16,
        closes_time: smallint u16, grace_minutes: smallint u16, changed_by: uuid PersonId, changed_at: timestamptz At }
    RoutineAssignment in routine_assignments { id: uuid RoutineAssignmentId, item_id: uuid ItemId, house_id: uuid HouseId, person_id: uuid PersonId,
        from_day: date Day, plan_column: text Word, helper: text Option<Sealed>, on_board: boolean bool, next_day: date Option<Day>,
        next_opens_at: timestamptz Option<At>, next_closes_at: timestamptz Option<At>, due_at: timestamptz Option<At>, due_step: text Option<Word> }
    Appointment in appointments { item_id: uuid ItemId, person_id: uuid PersonId, place: text Option<Sealed>, with_whom: text Option<Sealed>,
        changed_at: timestamptz At }
    HelpAsk in help_asks { id: uuid HelpId, house_id: uuid HouseId, person_id: uuid PersonId, is_offer: boolean bool, content: text Sealed,
        item_id: uuid Option<ItemId>, day: date Option<Day>, at_time: smallint Option<u16>, made_at: timestamptz At, starts_at: timestamptz Option<At>,
        until_at: timestamptz At, state: text Word, taken_by: uuid Option<PersonId>, taken_at: timestamptz Option<At>, round: smallint i16,
        due_at: timestamptz Option<At>, step: text Option<Word>, ended_at: timestamptz Option<At>, ended_by: uuid Option<PersonId>,
        thanked_at: timestamptz Option<At> }
    Excuse in excuses { id: uuid uuid::Uuid, house_id: uuid HouseId, person_id: uuid PersonId, kind: text Word, from_at: timestamptz At,
        until_at: timestamptz At, given_by: uuid PersonId, given_role: text Word, given_at: timestamptz At }
    Outcome in outcomes { person_id: uuid PersonId, day: date Day, assignment_id: uuid RoutineAssignmentId, house_id: uuid HouseId, source: text Word,
        is_check_in: boolean bool, outcome: text Word, excuse: text Option<Word>, acted_at: timestamptz Option<At>, received_at: timestamptz At, closed_at: timestamptz At }
    Answers in answers { id: uuid AnswersId, person_id: uuid PersonId, assignment_id: uuid RoutineAssignmentId, day: date Day, feelings: text Sealed,
        cravings: text Sealed, note: text Sealed, wish: text Sealed, acted_at: timestamptz At, received_at: timestamptz At }
    Alert in alerts { id: uuid AlertId, house_id: uuid HouseId, person_id: uuid PersonId, opened_at: timestamptz At, closed_at: timestamptz Option<At>,
        closed_by: uuid Option<PersonId>, came_of: text Option<Word> }
    Hold in alert_holds { id: uuid AlertHoldId, alert_id: uuid AlertId, house_id: uuid HouseId, person_id: uuid PersonId, layer: text Word,
        taken_by: uuid PersonId, taken_role: text Word, taken_at: timestamptz At, ended_at: timestamptz Option<At>, ended_as: text Option<Word> }
    Fact in alert_facts { id: uuid FactId, alert_id: uuid AlertId, house_id: uuid HouseId, person_id: uuid PersonId, kind: text Word, source: text Word,
        is_check_in: boolean bool, assignment_id: uuid RoutineAssignmentId, day: date Day, happened_at: timestamptz At, noticed_at: timestamptz At,
        settled_at: timestamptz Option<At>, settled_as: text Option<Word> }
    AlertStep in alert_steps { alert_id: uuid AlertId, house_id: uuid HouseId, person_id: uuid PersonId, rung: text Word, due_at: timestamptz Option<At> }
    Told in deliveries { id: uuid DeliveryId, house_id: uuid HouseId, person_id: uuid PersonId, role: text Word, kind: text Word, about_id: uuid PersonId,
        alert_id: uuid AlertId, is_now: boolean bool, created_at: timestamptz At, planned_for: timestamptz At, seen_at: timestamptz At }
    ReachOut in reach_outs { id: uuid ReachOutId, house_id: uuid HouseId, person_id: uuid PersonId, content: text Sealed, number_shown: boolean bool,
        from_wish: boolean bool, sent_at: timestamptz At, ring: smallint i16, last_ring: smallint i16, wait_first: smallint i16,
        wait_next: smallint i16, wait_last: smallint i16, due_at: timestamptz Option<At>, claimed_by: uuid Option<PersonId>,
        claimed_role: text Option<Word>, claimed_at: timestamptz Option<At>, step: text Option<Word>, ended_at: timestamptz Option<At>,
        ended_by: uuid Option<PersonId>, ended_as: text Option<Word>, afterwards: text Option<Sealed>, thanked_at: timestamptz Option<At> }
    ReachOutAsk in reach_out_asks { reach_out_id: uuid ReachOutId, house_id: uuid HouseId, person_id: uuid PersonId, helper_id: uuid PersonId,
        role: text Word, ring: smallint i16, as_assigned: boolean bool, call_only: boolean bool, asked_at: timestamptz At,
        seen_at: timestamptz Option<At>, is_open: boolean bool }
    ReachOutLine in reach_out_events { id: uuid ReachOutEventId, reach_out_id: uuid ReachOutId, house_id: uuid HouseId, person_id: uuid PersonId,
        at: timestamptz At, kind: text Kind, by_id: uuid Option<PersonId>, ring: smallint Option<i16> }
    StandingRequest in standing_requests { id: uuid StandingRequestId, house_id: uuid HouseId, person_id: uuid PersonId, helper_id: uuid PersonId,
        role: text Word, as_assigned: boolean bool, content: text Sealed, asked_at: timestamptz At, agreed_at: timestamptz Option<At>,
        counts_from: timestamptz Option<At>, ends_at: timestamptz At, due_at: timestamptz At }
    Notice in notices { id: uuid NoticeId, house_id: uuid HouseId, person_id: uuid PersonId, noticer_id: uuid PersonId, role: text Word,
        content: text Sealed, given_at: timestamptz At, answered_at: timestamptz Option<At>, answer: text Option<Sealed>,
        read_at: timestamptz Option<At> }
    Recovery in recoveries { person_id: uuid PersonId, name_style: text Word, content: text Sealed }
    Milestone in milestones { id: uuid MilestoneId, person_id: uuid PersonId, content: text Sealed }
    Celebration in celebrations { id: uuid CelebrationId, house_id: uuid HouseId, person_id: uuid PersonId, day: date Day, over_at: timestamptz At,
        what: text Sealed, mark: text String, made_at: timestamptz At }
    Cheer in cheers { id: uuid CheerId, celebration_id: uuid CelebrationId, house_id: uuid HouseId, person_id: uuid PersonId,
        cheerer_id: uuid PersonId, role: text Word, words: text Option<Sealed>, cheered_at: timestamptz At }
    HouseMilestone in house_milestones { id: uuid HouseMilestoneId, house_id: uuid HouseId, title: text Word, made_at: timestamptz At }
    Wall in walls { id: uuid WallId, house_id: uuid HouseId, name: text Word, language: text Word, shows: text Word, token_hash: text String,
        made_by: uuid PersonId, made_at: timestamptz At, opened_at: timestamptz Option<At> }
    WordChoice in word_choices { person_id: uuid PersonId, channel: text Word, matter: text Word }
    WordHours in word_hours { person_id: uuid PersonId, quiet_from: smallint u16, quiet_until: smallint u16, now_anyway: boolean bool }
    WallName in wall_names { person_id: uuid PersonId, style: text Word, changed_at: timestamptz At }
    Win in wins { id: uuid WinId, person_id: uuid PersonId, kind: text Word, source_id: uuid Option<ReachOutId>, words: text Option<Sealed>, day: date Day,
        noted_at: timestamptz At }
    WinPost in win_posts { id: uuid WinPostId, house_id: uuid HouseId, person_id: uuid PersonId, win_id: uuid WinId, audience: text Word,
        from_at: timestamptz At }
    Praise in praise { id: uuid PraiseId, house_id: uuid HouseId, person_id: uuid PersonId, writer_id: uuid PersonId, role: text Word,
        content: text Sealed, may_show: boolean bool, written_at: timestamptz At, read_at: timestamptz Option<At>, shown_at: timestamptz Option<At> }
}
