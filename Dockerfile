# The program on a small Debian. Everything it needs to serve is inside the one binary.

FROM rust:1.95-slim-bookworm AS build
WORKDIR /porchlight
COPY . .
RUN cargo build --locked --release --bin porchlight

FROM debian:bookworm-slim
# For `porchlight backup` and `restore` of a PostgreSQL database: the same version as in docker-compose.yml
RUN apt-get update && apt-get install --yes --no-install-recommends postgresql-client-15 && rm -rf /var/lib/apt/lists/*
# For TLS to a database or a mail server elsewhere
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
COPY --from=build /porchlight/target/release/porchlight /usr/local/bin/porchlight

# The defaults keep the database and the key file in data/ below the working directory: /data, the one volume.
WORKDIR /
RUN install -d -m 700 -o 10001 -g 10001 /data
USER 10001:10001
VOLUME /data
ENV PORCHLIGHT_LISTEN=0.0.0.0:8080
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD ["porchlight", "healthcheck"]
ENTRYPOINT ["porchlight"]
CMD ["serve"]
