//! Which addresses word may go to: public ones, and those the owner listed. Checked at every connection,
//! on the very address that is connected to, so that no name can turn inwards in between.
use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::Arc,
};

use ipnet::IpNet;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};

/// Looks names up and hands on only what may be connected to.
#[derive(Clone)]
pub struct Checked(Arc<Vec<IpNet>>);

#[derive(Debug, thiserror::Error)]
#[error("the address leads inside")]
pub struct LeadsInside;

impl Checked {
    pub fn new(listed: &[IpNet]) -> Self {
        Self(Arc::new(listed.to_vec()))
    }

    pub fn allows(&self, ip: IpAddr) -> bool {
        self.lists(ip) || is_public(ip)
    }

    /// By the owner's own list.
    pub fn lists(&self, ip: IpAddr) -> bool {
        let ip = plain(ip);
        self.0.iter().any(|net| net.contains(&ip))
    }

    /// Every address of a host.
    pub async fn look_up(&self, host: &str) -> std::io::Result<Vec<IpAddr>> {
        let found = tokio::net::lookup_host((host, 0)).await?;
        Ok(found.map(|at| at.ip()).collect())
    }
}

impl Resolve for Checked {
    fn resolve(&self, name: Name) -> Resolving {
        let checked = self.clone();
        Box::pin(async move {
            let found = checked.look_up(name.as_str()).await?;
            let may = found.into_iter().filter(|ip| checked.allows(*ip));
            let may: Vec<_> = may.map(|ip| SocketAddr::new(ip, 0)).collect();
            match may.is_empty() {
                true => Err(LeadsInside.into()),
                false => Ok(Box::new(may.into_iter()) as Addrs),
            }
        })
    }
}

/// An IPv4 address in an IPv6 coat is what it is.
fn plain(ip: IpAddr) -> IpAddr {
    match ip {
        IpAddr::V6(v6) => v6.to_ipv4_mapped().map_or(ip, IpAddr::V4),
        v4 => v4,
    }
}

fn is_public(ip: IpAddr) -> bool {
    match plain(ip) {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

/// Where a cloud's machines ask for their own secrets, outside of every private range.
const METADATA: Ipv4Addr = Ipv4Addr::new(168, 63, 129, 16);

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let reserved = matches!(
        (a, b, c),
        (0 | 240.., ..) | (100, 64..=127, _) | (192, 0, 0) | (192, 88, 99) | (198, 18 | 19, _)
    );
    !(reserved
        || ip == METADATA
        || ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_multicast()
        || ip.is_documentation())
}

/// Global unicast alone, without the ranges that carry an IPv4 address or are for examples.
fn is_public_v6(ip: Ipv6Addr) -> bool {
    let [a, b, ..] = ip.segments();
    let is_global = a & 0xe000 == 0x2000;
    let special = a == 0x2002 || (a == 0x2001 && (b < 0x0200 || b == 0x0db8)) || a == 0x3fff;
    is_global && !special
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allows(listed: &[&str], ip: &str) -> bool {
        let listed: Vec<IpNet> = listed.iter().map(|net| net.parse().unwrap()).collect();
        Checked::new(&listed).allows(ip.parse().unwrap())
    }

    #[test]
    fn what_leads_inside_is_refused_in_every_spelling() {
        for inside in [
            "127.0.0.1",
            "127.9.9.9",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "100.100.100.200",
            "168.63.129.16",
            "192.0.0.1",
            "198.18.0.1",
            "224.0.0.1",
            "239.255.255.250",
            "240.0.0.1",
            "255.255.255.255",
            "203.0.113.5",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::127.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "fe80::1",
            "fec0::1",
            "fc00::1",
            "fd00:ec2::254",
            "ff02::1",
            "2001:db8::1",
            "2001::1",
            "3fff::1",
        ] {
            assert!(!allows(&[], inside), "{inside}");
        }
        for outside in [
            "1.1.1.1",
            "8.8.8.8",
            "172.32.0.1",
            "2606:4700:4700::1111",
            "::ffff:1.1.1.1",
        ] {
            assert!(allows(&[], outside), "{outside}");
        }
    }

    #[test]
    fn what_the_owner_lists_is_allowed_and_nothing_beside_it() {
        assert!(allows(&["10.0.0.5/32"], "10.0.0.5"));
        assert!(allows(&["10.0.0.5/32"], "::ffff:10.0.0.5"));
        assert!(!allows(&["10.0.0.5/32"], "10.0.0.6"));
    }
}
