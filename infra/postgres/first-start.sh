#!/bin/sh
# Runs once, when the container's PostgreSQL has made its directory: the product's roles, and a database for Keycloak.
set -eu

psql -v ON_ERROR_STOP=1 -U postgres -d caitien \
    -v owner_password="$CAITIEN_OWNER_PASSWORD" \
    -v command_password="$CAITIEN_COMMAND_PASSWORD" \
    -v projector_password="$CAITIEN_PROJECTOR_PASSWORD" \
    -v web_password="$CAITIEN_WEB_PASSWORD" \
    -f /roles.sql

psql -v ON_ERROR_STOP=1 -U postgres -d postgres -v password="$KEYCLOAK_DB_PASSWORD" <<'SQL'
CREATE ROLE keycloak LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'password';
CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
SQL
