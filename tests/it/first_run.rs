//! From nothing to an open house, and back in through the door.
use axum::http::header;

use crate::{scenario_alone, support::*};

const FORM: &str = "name=Kim&sign_in_name=Kim&password=a+warm+porch&house=Maple+House&zone=America%2FChicago\
    &day_turns_at=03%3A00&morning_from=06%3A00&morning_until=10%3A00&evening_from=&evening_until=\
    &phone=&emergency_number=911&crisis_number=988&idempotency_key=0123456789";

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
        assert_eq!(world.post(&nobody, &link, FORM).await.status, 404);
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
