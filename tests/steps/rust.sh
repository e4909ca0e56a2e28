# One binary of integration tests and the unit tests beside the code, each scenario on both databases.

run_rust_tests() {
  with_postgres cargo test --locked --no-fail-fast
}
