#!/usr/bin/env bash
# One database for each service, owned by a role of the same name; nobody may connect to another's.
# PostgreSQL's image runs it once, on an empty volume. It may be run again at any time, which is also how new
# passwords take effect: docker compose exec database /docker-entrypoint-initdb.d/10-databases.sh
set -euo pipefail

sql() {
  psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" --dbname=postgres
}

sql <<'SQL'
revoke connect, temporary on database postgres, template1 from public;
SQL

# of those whose passwords docker-compose.yml hands to this container
shopt -s failglob
for secret in /run/secrets/*-service.properties; do
  service=$(basename "$secret" -service.properties)
  password=$(sed -n 's/^quarkus\.datasource\.password=//p' "$secret")
  if [ -z "$password" ]; then
    echo "$secret has no line quarkus.datasource.password=…" >&2
    exit 1
  fi
  # the password travels by environment: the arguments of a process are there for all to see
  NAME=$service PASSWORD=$password sql <<'SQL'
\getenv name NAME
\getenv password PASSWORD
select format('create role %I', :'name')
 where not exists (select from pg_roles where rolname = :'name') \gexec
alter role :"name" login nosuperuser nocreatedb nocreaterole noreplication password :'password';
select format('create database %I owner %I', :'name', :'name')
 where not exists (select from pg_database where datname = :'name') \gexec
revoke connect, temporary on database :"name" from public;
SQL
  echo "database $service is ready"
done
