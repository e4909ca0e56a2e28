# One binary of integration tests and the unit tests beside the code, each scenario on both databases.

run_rust_tests() {
  # Half of their time they wait for PostgreSQL or the disk.
  RUST_TEST_THREADS=${RUST_TEST_THREADS:-$((2 * $(nproc)))} with_postgres cargo test --locked --no-fail-fast
}
