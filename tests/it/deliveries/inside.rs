//! Word goes to public addresses and to those the owner listed, whatever a name or an answer says.
use porchlight::{access::Role::*, deliveries::Limits};

use super::*;
use crate::{scenario_alone, support::*};

scenario_alone! {
    async fn nothing_inside_can_be_reached_unless_the_owner_lists_it(world) {
        let sink = HttpSink::open().await;
        let world = world.with_channels(channels(&[], Limits::default())).with_houses().await;
        let port = sink.address.port();
        for host in [
            "127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0x7f.1", "2130706433", "0.0.0.0", "10.0.0.1",
            "169.254.169.254", "[fd00:ec2::254]", "224.0.0.1",
        ] {
            for scheme in ["http", "https"] {
                let ana = world.person(world.cedar, "Ana", Mentor).await;
                hooked(&world, &ana, &format!("{scheme}://{host}:{port}/hook")).await;
                word(&world, &ana, Mentor, "reach_out").await;
                settle(&world).await;
                assert_eq!(standing(&world, &ana).await, ["set_aside internal"], "{scheme}://{host}");
            }
        }
        assert_eq!(sink.desk.got().len(), 0);
    }

    async fn push_gateway_and_ntfy_are_held_to_the_same(world) {
        let sink = HttpSink::open().await;
        let args = [format!("--sms-url={}/sms", sink.url()), format!("--ntfy-url={}/ntfy", sink.url())];
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let world = world.with_channels(channels(&args, Limits::default())).with_houses().await;
        let ana = world.person(world.cedar, "Ana", Mentor).await;
        posts(&world, &ana, "/account/word/ntfy", "idempotency_key=0123456789").await;
        subscribed(&world, &ana, &sink).await;
        reached(&world, &ana, "sms-asked ntfy-asked push-asked").await;
        word(&world, &ana, Mentor, "reach_out").await;
        settle(&world).await;
        assert_eq!(standing(&world, &ana).await, ["set_aside internal"; 3]);
        assert_eq!(sink.desk.got().len(), 0);
    }

    async fn nobody_is_followed_elsewhere(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default())).with_houses().await;
        let ana = world.person(world.cedar, "Ana", Mentor).await;
        hooked(&world, &ana, &format!("{}/hook", sinks.http.url())).await;
        sinks.http.desk.is(Manner::Says(307));
        word(&world, &ana, Mentor, "reach_out").await;
        settle(&world).await;
        assert_eq!(standing(&world, &ana).await, ["set_aside rejected"]);
        assert_eq!((sinks.http.got("/hook").len(), sinks.http.got("/elsewhere").len()), (1, 0));
    }
}
