//! From nothing to an open house, and back in through the door.
use axum::http::header;
use porchlight::sql;

use crate::{scenario_alone, support::*};

const FORM: &str = "name=Kim&sign_in_name=Kim&password=a+warm+porch&house=Maple+House&zone=America%2FChicago\
    &day_turns_at=03%3A00&morning_from=06%3A00&morning_until=10%3A00&evening_from=&evening_until=\
    &phone=&emergency_number=911&crisis_number=988&idempotency_key=0123456789";

/// As every start leaves it: the key of this place.
async fn started(world: &World) {
    let mut tx = world.db.write().await.unwrap();
    let place = tx.query(
        sql!(test: "insert into installation (id, key_id, created_at) values (1, 'here', $1)"),
    );
    place.bind(world.clock.now()).run().await.unwrap();
    tx.commit().await.unwrap();
}

scenario_alone! {
    async fn one_page_makes_the_owner_and_the_first_house_and_works_once(world) {
        let nobody = Actor::nobody();
        let link = format!("/set-up/{}", world.app.set_up_token().reveal());
        assert_eq!(world.get(&nobody, "/set-up/guess").await.status, 404);
        assert!(world.get(&nobody, &link).await.body.contains("Open your first house"));

        let wrong = world.post(&nobody, &link, &FORM.replace("Maple+House", "")).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains("value=\"Kim\"") && wrong.body.contains("Please fill this in."));
        assert!(!wrong.body.contains("a warm porch"), "a password is never shown again");

        let done = world.post(&nobody, &link, FORM).await;
        assert_eq!(done.status, 303, "{}", done.body);
        assert!(done.location.starts_with("/manager/houses/"));
        let kim = Actor { cookie: done.cookie(), ..Actor::nobody() };
        assert_eq!(world.get(&kim, "/").await.status, 303);
        assert_eq!(world.get(&nobody, &link).await.status, 404, "the link works once");
        for other in [FORM.replace("0123456789", "9876543210"), FORM.replace("Maple", "Birch")] {
            assert_eq!(world.post(&nobody, &link, &other).await.status, 404);
        }
    }

    async fn an_owner_whose_answer_got_lost_is_let_in_by_the_same_form(world) {
        started(&world).await;
        let nobody = Actor::nobody();
        let link = format!("/set-up/{}", world.app.set_up_token().reveal());
        let (first, tap) = tokio::join!(world.post(&nobody, &link, FORM), world.post(&nobody, &link, FORM));
        let again = world.post(&nobody, &link, FORM).await;
        for answer in [&first, &tap, &again] {
            assert_eq!((answer.status.as_u16(), &answer.location), (303, &first.location), "{}", answer.body);
            let kim = Actor { cookie: answer.cookie(), ..Actor::nobody() };
            assert_eq!(world.get(&kim, &answer.location).await.status, 200);
        }
        let mut tx = world.db.read().await.unwrap();
        let made = tx.query(sql!(test: "select cast(count(*) as bigint) from people p cross join houses h"));
        assert_eq!(made.value::<i64>().await.unwrap(), 1, "one owner, one house");
        let told = world.post(&nobody, &link, &FORM.replace("a+warm+porch", "a+cold+porch")).await;
        assert_eq!((&*told.location, &*told.cookie()), ("/sign-in?said=in-already", ""));
    }

    async fn two_who_open_it_at_once_make_one_installation(world) {
        started(&world).await;
        let nobody = Actor::nobody();
        let link = format!("/set-up/{}", world.app.set_up_token().reveal());
        let other = FORM.replace("sign_in_name=Kim", "sign_in_name=Lee");
        let (first, second) = tokio::join!(world.post(&nobody, &link, FORM), world.post(&nobody, &link, &other));
        let mut statuses = [first.status.as_u16(), second.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 404]);
    }

    async fn the_door_opens_to_name_and_password_and_tells_strangers_nothing(world) {
        let nobody = Actor::nobody();
        let link = format!("/set-up/{}", world.app.set_up_token().reveal());
        world.post(&nobody, &link, FORM).await;
        let sign_in = async |name: &str, password: &str, more: &str| {
            world.post(&nobody, "/sign-in", &format!("name={name}&password={password}{more}")).await
        };
        let wrong = sign_in("kim", "another", "").await;
        let unknown = sign_in("kin", "another", "").await;
        assert_eq!((wrong.status, unknown.status), (422.try_into().unwrap(), 422.try_into().unwrap()));
        assert_eq!(wrong.body.replace("value=\"kim\"", ""), unknown.body.replace("value=\"kin\"", ""));

        let own = sign_in(" KIM ", "a+warm+porch", "&device=own&next=%2Faccount%2Froles").await;
        assert_eq!((own.status.as_u16(), own.location.as_str()), (303, "/account/roles"));
        let flags = own.headers[header::SET_COOKIE].to_str().unwrap().to_owned();
        for flag in ["__Host-session=", "HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
            assert!(flags.contains(flag), "{flag}: {flags}");
        }
        let away = sign_in("kim", "a+warm+porch", "&device=own&next=%2F%2Fevil.example").await;
        assert_eq!(away.location, "/");
    }

    async fn too_many_tries_are_asked_to_wait(world) {
        let nobody = Actor::nobody();
        for _ in 0..10 {
            assert_eq!(world.post(&nobody, "/sign-in", "name=nobody&password=x").await.status, 422);
        }
        let refused = world.post(&nobody, "/sign-in", "name=nobody&password=x").await;
        assert_eq!(refused.status, 429);
        let wait: u64 = refused.headers[header::RETRY_AFTER].to_str().unwrap().parse().unwrap();
        assert!((1..=91).contains(&wait));
        assert!(refused.body.contains("Give it a little time"));
    }
}
