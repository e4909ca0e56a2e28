# docker-compose.yml must be readable by the docker-compose that Debian brings, with and without the profile.
# Nothing is started and no image is fetched.

check_compose() {
  docker-compose config --quiet
  docker-compose --profile postgres config --quiet
}
