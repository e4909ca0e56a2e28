//! A form that comes when its session has ended: nothing typed is lost, and nobody else gets it.
use porchlight::sign_in::{Password, Passwords};
use time::Duration as Span;

use super::*;

const EXTRA: &str = "/resident/check-ins/extra";

/// A resident on the house's shared phone; gives their sign-in name too.
async fn on_shared_phone(world: &World, name: &'static str) -> (Actor, String) {
    let who = world.person(world.cedar, name, Resident).await;
    let password = Password::new("a warm porch", "").ok().unwrap();
    let hash = Passwords::default().hash(password).await.unwrap();
    let mut tx = world.db.write().await.unwrap();
    tx.query(sql!(test: "update people set password_hash = $2 where id = $1"))
        .bind(who.id)
        .bind(hash)
        .run()
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let name = who.id.to_string();
    let cookie = sign_in(world, &name, "").await.cookie();
    (Actor { cookie, ..who }, name)
}

async fn sign_in(world: &World, name: &str, typed: &str) -> Answer {
    let form = format!("name={name}&password=a+warm+porch&device=shared&typed={typed}");
    world.post(&Actor::nobody(), "/sign-in", &form).await
}

fn hidden<'a>(html: &'a str, name: &str) -> Option<&'a str> {
    let field = format!("name=\"{name}\" value=\"");
    html.split(&field).nth(1)?.split('"').next()
}

fn form(world: &World) -> (String, String) {
    let key = uuid::Uuid::now_v7().to_string();
    let acted_at = world.clock.now().seconds();
    let form =
        format!("mood=2&note=Marmalade+%26+%22toast%22&idempotency_key={key}&acted_at={acted_at}");
    (key, form)
}

scenario! {
    async fn what_was_typed_goes_over_the_sign_in_to_the_one_who_typed_it(world) {
        let (ana, name) = on_shared_phone(&world, "Ana").await;
        let (key, form) = form(&world);
        world.later(Span::minutes(10));
        let door = world.post(&ana, EXTRA, &form).await;
        assert_eq!(door.status, 401);
        assert!(door.body.contains("nothing you typed is lost"), "{}", door.body);
        assert!(!door.body.contains("armalade"), "whoever holds the phone reads it");
        let typed = hidden(&door.body, "typed").unwrap();

        let wrong = format!("name={name}&password=guess&typed={typed}");
        let wrong = world.post(&Actor::nobody(), "/sign-in", &wrong).await;
        assert_eq!((wrong.status.as_u16(), hidden(&wrong.body, "typed")), (422, Some(typed)));

        world.later(Span::minutes(19));
        let back = sign_in(&world, &name, typed).await;
        assert_eq!(back.status, 200);
        assert!(back.body.contains(&format!("action=\"{EXTRA}\"")), "{}", back.body);
        assert_eq!(hidden(&back.body, "idempotency_key"), Some(&*key));
        assert_eq!(hidden(&back.body, "note"), Some("Marmalade &#38; &#34;toast&#34;"));
        assert_eq!(hidden(&back.body, "acted_at"), Some(&*(world.clock.now().seconds() - 29 * 60).to_string()));
        let ana = Actor { cookie: back.cookie(), ..ana };
        for _ in 0..2 {
            assert_eq!(world.post(&ana, EXTRA, &form).await.status, 303);
        }
        assert_eq!(world.count_answers(&ana).await, 1);
    }

    async fn somebody_else_at_the_same_phone_gets_nothing_of_it(world) {
        let (ana, name) = on_shared_phone(&world, "Ana").await;
        let (ben, other) = on_shared_phone(&world, "Ben").await;
        world.later(Span::minutes(10));
        let door = world.post(&ana, EXTRA, &form(&world).1).await;
        let typed = hidden(&door.body, "typed").unwrap();
        let at_home = sign_in(&world, &other, typed).await;
        assert_eq!((at_home.status.as_u16(), &*at_home.location), (303, "/"));
        assert!(!at_home.body.contains("armalade"));

        let mut tampered = typed.to_owned();
        let last = tampered.pop().unwrap();
        tampered.push(if last == '0' { '1' } else { '0' });
        for worthless in [&*tampered, "00", "x", &typed[2..]] {
            let signed_in = sign_in(&world, &name, worthless).await;
            assert_eq!((signed_in.status.as_u16(), &*signed_in.location), (303, "/"), "{worthless}");
        }
        world.later(Span::minutes(30));
        assert_eq!(sign_in(&world, &name, typed).await.status, 303, "half an hour and no longer");
        assert_eq!(world.count_answers(&ben).await + world.count_answers(&ana).await, 0);
    }

    async fn secrets_long_texts_and_sessions_ended_on_purpose_are_not_kept(world) {
        let (ana, name) = on_shared_phone(&world, "Ana").await;
        let (ended, _) = on_shared_phone(&world, "Ben").await;
        assert_eq!(world.post(&ended, "/sign-out", "").await.status, 303);
        world.later(Span::minutes(10));
        let long = format!("{}&word={}", form(&world).1, "x".repeat(17 * 1024));
        for (who, path, form) in [
            (&ana, "/account/password", "current=a+warm+porch&new=a+new+morning"),
            (&ana, EXTRA, &*long),
            (&ended, EXTRA, &*form(&world).1),
            (&Actor::nobody(), EXTRA, &*form(&world).1),
        ] {
            let answer = world.post(who, path, form).await;
            assert_eq!(answer.status, 401, "{path}");
            assert_eq!(hidden(&answer.body, "typed"), None, "{path}");
            assert!(answer.body.contains("was not saved"), "{}", answer.body);
        }
        let page = world.get(&Actor::nobody(), "/sign-in?typed=00").await;
        assert_eq!(hidden(&page.body, "typed"), None);
        assert_eq!(sign_in(&world, &name, "").await.location, "/");
    }

    async fn a_form_without_script_counts_for_when_it_first_came(world) {
        let (ana, name) = on_shared_phone(&world, "Ana").await;
        world.later(Span::minutes(11));
        let came = world.clock.now().seconds().to_string();
        let key = uuid::Uuid::now_v7();
        let door = world.post(&ana, EXTRA, &format!("mood=2&idempotency_key={key}&acted_at=")).await;
        world.later(Span::minutes(5));
        let back = sign_in(&world, &name, hidden(&door.body, "typed").unwrap()).await;
        assert_eq!(hidden(&back.body, "acted_at"), Some(&*came));
    }
}
