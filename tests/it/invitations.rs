//! How people join.
use porchlight::{access::Role::*, sql};
use time::Duration;

use crate::{scenario, support::*};

const ME: &str =
    "name=Nia&sign_in_name=NAME&password=a+warm+porch&device=own&idempotency_key=0123456789";

fn me(name: &str) -> String {
    ME.replace("NAME", &format!("{name}{}", uuid::Uuid::now_v7().simple()))
}

struct Made {
    page: String,
    code: String,
    link: String,
}

async fn made(world: &World, by: &Actor, role: &str, form: &str) -> Made {
    let list = format!("/{role}/houses/{}/invitations", world.cedar);
    let key = uuid::Uuid::now_v7();
    let made = world
        .post(by, &list, &format!("{form}&idempotency_key={key}"))
        .await;
    assert_eq!(made.status, 303, "{}", made.body);
    let page = made.location.split('?').next().unwrap().to_owned();
    let html = world.get(by, &page).await.body;
    let after = |open: &str| {
        html.split(open)
            .nth(1)
            .unwrap()
            .split('<')
            .next()
            .unwrap()
            .to_owned()
    };
    let link = after("id=\"link\">").replace("https://house.example", "");
    Made {
        code: after("class=\"code\">"),
        link,
        page,
    }
}

scenario! {
    async fn a_resident_joins_with_a_link_once_and_gets_what_everyone_has(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let nobody = Actor::nobody();
        let invitation = made(&world, &mo, "manager", "role=resident&for_whom=bed+3&days=7").await;
        for _ in 0..3 {
            let page = world.get(&nobody, &invitation.link).await;
            assert_eq!(page.status, 200, "looking uses nothing up");
            assert!(page.body.contains("What the house knows of you") && !page.body.contains("bed 3"));
        }
        let joined = world.post(&nobody, &invitation.link, &me("nia")).await;
        assert_eq!((joined.status.as_u16(), &*joined.location), (303, "/resident/sharing?said=welcome"));
        assert_eq!(world.post(&nobody, &invitation.link, &me("nia")).await.status, 404, "it works once");
        assert_eq!(world.get(&nobody, &invitation.link).await.status, 404);
        let list = world.get(&mo, &format!("/manager/houses/{}/invitations", world.cedar)).await;
        assert!(list.body.contains("Used by Nia"), "{}", list.body);
    }

    async fn who_joined_and_never_got_the_answer_gets_it_with_the_next_tap(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let nobody = Actor::nobody();
        for (role, first_page) in [("resident", "/resident/sharing?said=welcome"), ("mentor", "/mentor/people?said=welcome")] {
            let invitation = made(&world, &mo, "manager", &format!("role={role}&days=7")).await;
            let form = me(role);
            assert_eq!(world.post(&nobody, &invitation.link, &form).await.location, first_page);
            let again = world.post(&nobody, &invitation.link, &form).await;
            assert_eq!((again.status.as_u16(), &*again.location), (303, first_page), "{}", again.body);
            let nia = Actor { cookie: again.cookie(), ..Actor::nobody() };
            let page = first_page.split('?').next().unwrap();
            assert_eq!(world.get(&nia, page).await.status, 200, "signed in here");
            let list = world.get(&mo, &format!("/manager/houses/{}/people", world.cedar)).await.body;
            let known = list.matches(">Nia<").count();
            assert_eq!(known, if role == "resident" { 1 } else { 2 }, "one person each: {list}");
        }
    }

    async fn the_same_form_with_another_password_is_told_at_the_door_and_any_other_finds_nothing(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let nobody = Actor::nobody();
        let invitation = made(&world, &mo, "manager", "role=resident&days=7").await;
        let form = me("nia");
        assert_eq!(world.post(&nobody, &invitation.link, &form).await.status, 303);
        let told = world.post(&nobody, &invitation.link, &form.replace("a+warm+porch", "a+cold+porch")).await;
        assert_eq!((told.status.as_u16(), &*told.location), (303, "/sign-in?said=in-already"));
        assert_eq!(told.cookie(), "", "not signed in");
        let door = world.get(&nobody, &told.location).await.body;
        assert!(door.contains("You are in already. Sign in with the name and password you chose."), "{door}");
        for other in [form.replace("0123456789", "9876543210"), form.replace("name=Nia", "name=Nina"), me("nia")] {
            assert_eq!(world.post(&nobody, &invitation.link, &other).await.status, 404, "{other}");
        }
        let guess = invitation.link.replace(invitation.link.rsplit('.').next().unwrap(), "0000");
        assert_eq!(world.post(&nobody, &guess, &form).await.status, 404, "who has the key but not the link");
        assert_eq!(world.post_bare(&nobody, &invitation.link, "name=Nia").await.status, 400, "no key");
        let used = world.get(&nobody, &invitation.link).await;
        let never = world.get(&nobody, &format!("/join/{}.0000", uuid::Uuid::now_v7().simple())).await;
        assert!(used.body.contains("you are in already: sign in") && used.body.contains("href=\"/sign-in\""), "{}", used.body);
        assert_eq!((used.status.as_u16(), used.body), (404, never.body), "a stranger cannot tell whether it was used");
    }

    async fn a_double_tap_joins_once_and_both_get_in(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let invitation = made(&world, &mo, "manager", "role=resident&days=7").await;
        let (nobody, form) = (Actor::nobody(), me("nia"));
        let (first, second) = tokio::join!(
            world.post(&nobody, &invitation.link, &form),
            world.post(&nobody, &invitation.link, &form),
        );
        for tap in [first, second] {
            assert_eq!((tap.status.as_u16(), &*tap.location), (303, "/resident/sharing?said=welcome"), "{}", tap.body);
        }
        let list = world.get(&mo, &format!("/manager/houses/{}/invitations", world.cedar)).await;
        assert_eq!(list.body.matches("Used by Nia").count(), 1);
    }

    async fn a_code_leads_to_the_same_door_and_a_wrong_one_nowhere(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let nobody = Actor::nobody();
        let invitation = made(&world, &mo, "manager", "role=mentor&days=1").await;
        let typed = invitation.code.to_lowercase().replace('-', "+");
        let found = world.post(&nobody, "/join", &format!("code={typed}")).await;
        assert_eq!((found.status.as_u16(), &*found.location), (303, &*invitation.link));
        let wrong = world.post(&nobody, "/join", "code=AAAA-BBBB").await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains("value=\"AAAA-BBBB\"") && wrong.body.contains("opens nothing"));
        world.later(Duration::days(1));
        assert_eq!(world.post(&nobody, "/join", &format!("code={typed}")).await.status, 422, "its time is over");
        assert_eq!(world.get(&nobody, &invitation.link).await.status, 404);
    }

    async fn an_invitation_taken_back_opens_nothing(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let invitation = made(&world, &mo, "manager", "role=resident&days=7").await;
        let back = format!("{}/taking-back", invitation.page);
        assert_eq!(world.post(&mo, &back, "idempotency_key=0123456789").await.status, 303);
        assert_eq!(world.get(&Actor::nobody(), &invitation.link).await.status, 404);
        assert!(world.get(&mo, &invitation.page).await.body.contains("not open any more"));
        let bo = world.person(world.birch, "Bo", Manager).await;
        let stranger = back.replace(&world.cedar.to_string(), &world.birch.to_string());
        assert_eq!(world.post(&bo, &stranger, "").await.status, 404);
    }

    async fn two_who_tap_at_once_are_one_resident(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let invitation = made(&world, &mo, "manager", "role=resident&days=7").await;
        let (nobody, a, b) = (Actor::nobody(), me("a"), me("b"));
        let (first, second) = tokio::join!(
            world.post(&nobody, &invitation.link, &a),
            world.post(&nobody, &invitation.link, &b),
        );
        let mut statuses = [first.status.as_u16(), second.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 404]);
    }

    async fn a_form_sent_twice_makes_one_invitation(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let list = format!("/manager/houses/{}/invitations", world.cedar);
        let form = "role=resident&days=7&idempotency_key=0123456789";
        let (first, again) = (world.post(&mo, &list, form).await, world.post(&mo, &list, form).await);
        assert_eq!(first.location, again.location);
        let mut tx = world.db.read().await.unwrap();
        let made: i64 = tx.query(sql!(test: "select cast(count(*) as bigint) from invitations where house_id = $1"))
            .bind(world.cedar).value().await.unwrap();
        assert_eq!(made, 1);
    }

    async fn a_manager_invites_residents_and_mentors_only(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let list = format!("/manager/houses/{}/invitations", world.cedar);
        for role in ["manager", "counselor", "owner"] {
            let refused = world.post(&mo, &list, &format!("role={role}&days=99&for_whom=Kim&idempotency_key=0123456789")).await;
            assert_eq!(refused.status, 422);
            assert!(refused.body.contains("Choose one of these.") && refused.body.contains("from 1 to 30"));
            assert!(refused.body.contains("value=\"Kim\""), "what was typed is kept");
        }
        let olga = world.owner("Olga").await;
        made(&world, &olga, "owner", "role=manager&days=7").await;
    }

    async fn someone_signed_in_takes_another_role_and_lives_in_one_place(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.birch, "Ana", Resident).await;
        let to_live = made(&world, &mo, "manager", "role=resident&days=7").await;
        assert!(world.get(&ana, &to_live.link).await.body.contains("You live in a house already"));
        let taken = world.post(&ana, &format!("{}/role", to_live.link), "").await;
        assert_eq!(taken.status, 409);
        let to_walk = made(&world, &mo, "manager", "role=mentor&days=7").await;
        assert!(world.get(&ana, &to_walk.link).await.body.contains("signed in as Ana"));
        let taken = world.post(&ana, &format!("{}/role", to_walk.link), "").await;
        assert_eq!((taken.status.as_u16(), taken.location.starts_with("/mentor/people")), (303, true));
    }

    async fn on_a_shared_phone_someone_else_finds_the_way_out_and_the_invitation_waits(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let invitation = made(&world, &mo, "manager", "role=resident&days=7").await;
        let page = world.get(&mo, &invitation.link).await.body;
        assert!(page.contains("action=\"/sign-out\"") && page.contains("not used up"), "{page}");
        world.post(&mo, "/sign-out", "").await;
        assert!(world.get(&mo, &invitation.link).await.body.contains("name=\"sign_in_name\""));
    }

    async fn guessing_codes_is_slowed_down(world) {
        let nobody = Actor::nobody();
        let mut answer = world.post(&nobody, "/join", "code=AAAA-BBBB").await;
        for _ in 0..400 {
            if answer.status == 429 {
                break;
            }
            answer = world.post(&nobody, "/join", "code=AAAA-BBBB").await;
        }
        assert_eq!(answer.status, 429);
        assert!(answer.headers.contains_key("retry-after"));
        assert_eq!(world.post(&nobody, "/reset", "code=AAAA-BBBB&password=a+warm+porch").await.status, 429);
    }

    async fn a_stolen_database_invites_nobody(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let invitation = made(&world, &mo, "manager", "role=resident&days=7").await;
        let mut tx = world.db.read().await.unwrap();
        let (id, kept): (porchlight::id::InvitationId, String) = tx
            .query(sql!(test: "select id, code_hash from invitations where house_id = $1"))
            .bind(world.cedar).one().await.unwrap();
        let secret = invitation.link.rsplit('.').next().unwrap();
        assert!(!kept.contains(secret) && !secret.is_empty() && !kept.contains(&invitation.code));
        let guess = format!("/join/{id}.{}", "0".repeat(secret.len()));
        assert_eq!(world.get(&Actor::nobody(), &guess).await.status, 404);
    }
}
