# deny.toml says what we may build on. cargo-deny is made here once, beside the build, where the machine has none.

check_licences() {
  local deny
  deny=$(command -v cargo-deny) || deny=$CARGO_TARGET_DIR/tools/bin/cargo-deny
  [[ -x $deny ]] || install_cargo_deny
  "$deny" --locked check --hide-inclusion-graph licenses bans sources
}

# Unoptimised: it reads our few hundred crates in a second either way, and optimised it takes many times as long to make.
install_cargo_deny() {
  CARGO_PROFILE_DEV_DEBUG=false cargo install --quiet --locked --debug --version '^0.20' \
    --root "$CARGO_TARGET_DIR/tools" --target-dir "$CARGO_TARGET_DIR/tools/build" cargo-deny
}
