//! One's own account.
use porchlight::{access::Role::*, sql};
use time::Duration;

use crate::{scenario, support::*};

/// Someone who can sign in with a password.
async fn with_password(world: &World, name: &str) -> (Actor, String) {
    let mo = world.person(world.cedar, "Mo", Manager).await;
    let list = format!("/manager/houses/{}/invitations", world.cedar);
    let made = world
        .post(
            &mo,
            &list,
            "role=resident&days=7&idempotency_key=0123456789",
        )
        .await;
    let page = world
        .get(&mo, made.location.split('?').next().unwrap())
        .await
        .body;
    let link = page
        .split("id=\"link\">")
        .nth(1)
        .unwrap()
        .split('<')
        .next()
        .unwrap();
    let sign_in_name = format!("{name}{}", uuid::Uuid::now_v7().simple()).to_lowercase();
    let form = format!(
        "name={name}&sign_in_name={sign_in_name}&password=a+warm+porch&device=own&idempotency_key=0123456789"
    );
    let joined = world
        .post(
            &Actor::nobody(),
            &link.replace("https://house.example", ""),
            &form,
        )
        .await;
    let mut tx = world.db.read().await.unwrap();
    let (id,) = tx
        .query(sql!(test: "select id from people where sign_in_name = $1"))
        .bind(sign_in_name.clone())
        .one()
        .await
        .unwrap();
    (
        Actor {
            id,
            cookie: joined.cookie(),
        },
        sign_in_name,
    )
}

async fn signs_in(world: &World, name: &str, password: &str) -> Answer {
    let form = format!("name={name}&password={password}&device=own");
    world.post(&Actor::nobody(), "/sign-in", &form).await
}

scenario! {
    async fn an_email_is_sealed_and_signs_in_and_belongs_to_one_person(world) {
        let (nia, _) = with_password(&world, "Nia").await;
        let (ben, _) = with_password(&world, "Ben").await;
        let mail = format!("nia{}@mail.example", uuid::Uuid::now_v7().simple());
        let form = format!("email={mail}&phone=555-0123&language=es&idempotency_key=0123456789");
        assert_eq!(world.post(&nia, "/account", &form).await.status, 303);
        let page = world.get(&nia, "/account").await.body;
        assert!(page.contains(&mail) && page.contains("555-0123") && page.contains("<html lang=\"es\""));
        assert_eq!(signs_in(&world, &mail.to_uppercase(), "a+warm+porch").await.status, 303);

        let taken = world.post(&ben, "/account", &form).await;
        assert_eq!(taken.status, 422);
        assert!(taken.body.contains("signs in with this address already") && taken.body.contains(&mail));
        let wrong = world.post(&ben, "/account", "email=ben&phone=call+me&language=xx").await;
        assert_eq!(wrong.status, 422);
        for said in ["value=\"ben\"", "value=\"call me\"", "like dana@mail.com", "a phone can dial"] {
            assert!(wrong.body.contains(said), "{said}: {}", wrong.body);
        }
        let mut tx = world.db.read().await.unwrap();
        let (kept, phone): (String, String) = tx.query(sql!(test: "select email, phone from people where id = $1")).bind(nia.id).one().await.unwrap();
        assert!(!kept.contains("mail.example") && !phone.contains("555-"));
    }

    async fn a_device_is_signed_out_alone_or_with_all_the_others(world) {
        let (nia, name) = with_password(&world, "Nia").await;
        let second = Actor { cookie: signs_in(&world, &name, "a+warm+porch").await.cookie(), ..nia.clone() };
        let third = Actor { cookie: signs_in(&world, &name, "a+warm+porch").await.cookie(), ..nia.clone() };
        let page = world.get(&nia, "/account/devices").await.body;
        assert_eq!(page.matches("/signing-out\"").count(), 3, "two devices and all the others: {page}");
        let one = page.split("action=\"").find(|a| a.contains("/signing-out")).unwrap().split('"').next().unwrap();
        assert_eq!(world.post(&nia, one, "").await.status, 303);
        assert_eq!(world.post(&nia, one, "").await.status, 404);
        let left = [&second, &third];
        let mut open = 0;
        for device in left {
            open += u32::from(world.get(device, "/account").await.status == 200);
        }
        assert_eq!(open, 1);
        world.post(&nia, "/account/devices/others/signing-out", "").await;
        for device in left {
            assert_eq!(world.get(device, "/account").await.status, 303);
        }
        assert_eq!(world.get(&nia, "/account").await.status, 200);
        let (ben, _) = with_password(&world, "Ben").await;
        let mine = world.get(&nia, "/account/devices").await.body;
        assert!(mine.contains("this one"));
        assert_eq!(world.post(&ben, one, "").await.status, 404, "somebody else's device");
    }

    async fn a_new_password_needs_the_old_one_and_ends_other_sessions(world) {
        let (nia, name) = with_password(&world, "Nia").await;
        let other = Actor { cookie: signs_in(&world, &name, "a+warm+porch").await.cookie(), ..nia.clone() };
        let wrong = world.post(&nia, "/account/password", "current=guess&new=short").await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains("not your password now") && wrong.body.contains("at least 8 letters long"));
        let done = world.post(&nia, "/account/password", "current=a+warm+porch&new=a+new+morning").await;
        assert_eq!(done.status, 303);
        assert_eq!(world.get(&other, "/account").await.status, 303);
        assert_eq!(world.get(&nia, "/account").await.status, 200);
        assert_eq!(signs_in(&world, &name, "a+warm+porch").await.status, 422);
        assert_eq!(signs_in(&world, &name, "a+new+morning").await.status, 303);
    }

    async fn staff_start_a_reset_and_the_person_sets_the_password(world) {
        let (nia, name) = with_password(&world, "Nia").await;
        let kim = world.person(world.cedar, "Kim", Manager).await;
        let start = |who: &Actor| format!("/manager/houses/{}/people/{}/reset", world.cedar, who.id);
        let started = world.post(&kim, &start(&nia), "").await;
        assert_eq!(started.status, 200, "{}", started.body);
        let code = started.body.split("class=\"code\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
        assert_eq!(signs_in(&world, &name, "a+warm+porch").await.status, 303, "the old one stays until then");
        let wrong = world.post(&Actor::nobody(), "/reset", "code=AAAA-BBBB&password=short").await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains("opens nothing") && wrong.body.contains("at least 8 letters"));
        let form = format!("code={code}&password=a+new+morning");
        let keyed = format!("{form}&idempotency_key=reset-0123456789");
        for _ in 0..2 {
            // The second time because the answer got lost.
            let set = world.post(&Actor::nobody(), "/reset", &keyed).await;
            assert_eq!((set.status.as_u16(), &*set.location), (303, "/sign-in?said=password-changed"), "{}", set.body);
        }
        let other = world.post(&Actor::nobody(), "/reset", &keyed.replace("morning", "evening")).await;
        assert_eq!(other.location, "/sign-in?said=in-already", "it does not say that this one is set");
        assert_eq!(world.get(&nia, "/account").await.status, 303, "all sessions end");
        let back = signs_in(&world, &name, "a+new+morning").await;
        assert_eq!(back.status, 303);
        let back = Actor { cookie: back.cookie(), ..nia.clone() };
        let record = world.get(&back, "/resident/looks").await.body;
        assert_eq!(record.matches("You: set a new password").count(), 1, "{record}");
        assert!(record.contains("You: set a new password") && record.contains("Kim: started a new password"), "{record}");
        assert_eq!(world.post(&Actor::nobody(), "/reset", &form).await.status, 422, "it works once");
        let other_manager = world.person(world.cedar, "Lee", Manager).await;
        assert_eq!(world.post(&kim, &start(&other_manager), "").await.status, 403);
        let bo = world.person(world.birch, "Bo", Resident).await;
        assert_eq!(world.post(&kim, &start(&bo), "").await.status, 404);
    }

    async fn a_reset_code_ends_after_a_day_and_with_the_next_one(world) {
        let (nia, _) = with_password(&world, "Nia").await;
        let kim = world.person(world.cedar, "Kim", Manager).await;
        let start = format!("/manager/houses/{}/people/{}/reset", world.cedar, nia.id);
        let code = async || {
            let started = world.post(&kim, &start, "").await;
            started.body.split("class=\"code\">").nth(1).unwrap().split('<').next().unwrap().to_owned()
        };
        let (first, second) = (code().await, code().await);
        let tries = async |code: &str| world.post(&Actor::nobody(), "/reset", &format!("code={code}&password=a+new+morning")).await.status;
        assert_eq!(tries(&first).await, 422);
        world.later(Duration::days(1));
        assert_eq!(tries(&second).await, 422);
    }

    async fn one_switches_roles_on_purpose_and_comes_back_to_the_last(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        world.later(Duration::minutes(1));
        world.gets_role(world.cedar, &ana, Mentor).await;
        assert_eq!(world.get(&ana, "/").await.location, "/resident/today");
        let form = format!("role=mentor&house={}", world.cedar);
        assert_eq!(world.post(&ana, "/account/roles", &form).await.location, "/mentor/people");
        assert_eq!(world.get(&ana, "/").await.location, "/mentor/people");
        for not_held in ["role=manager", "role=owner&house=", "role=mentor&house="] {
            assert_eq!(world.post(&ana, "/account/roles", not_held).await.status, 404);
        }
    }

    async fn a_display_name_is_ones_own_to_change_and_the_sign_in_name_stays(world) {
        let (ana, sign_in_name) = with_password(&world, "Ana").await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        let page = world.get(&ana, "/account").await.body;
        assert!(page.contains("action=\"/account/name\"") && page.contains("value=\"Ana\""), "{page}");
        let form = "name=Annie+%3Cb%3E&idempotency_key=name-0123456789";
        for _ in 0..2 {
            assert_eq!(world.post(&ana, "/account/name", form).await.location, "/account?said=saved");
        }
        let seen = world.get(&ben, &format!("/resident/people/{}", ana.id)).await.body;
        assert!(seen.contains("<h1>Annie &#60;b&#62;</h1>"), "{seen}");
        assert_eq!(signs_in(&world, &sign_in_name, "a+warm+porch").await.status, 303);
        let done = world.get(&ana, "/resident/looks").await.body;
        assert_eq!(done.matches("You: changed the name that others see").count(), 1, "{done}");
        for (typed, kept, said) in [("+", String::new(), "missing"), (&*"n".repeat(61), "n".repeat(61), "60 letters or fewer")] {
            let wrong = world.post(&ana, "/account/name", &format!("name={typed}&idempotency_key=name-1123456789")).await;
            assert_eq!(wrong.status, 422, "{said}");
            assert!(wrong.body.contains("id=\"name-error\"") && wrong.body.contains(&kept), "{}", wrong.body);
        }
        assert_eq!(world.post_bare(&ana, "/account/name", "name=Anna").await.status, 400, "no key");
    }
}
