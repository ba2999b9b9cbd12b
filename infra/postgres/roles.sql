-- The four database roles of the product. Run by a superuser while connected to the product's database;
-- running it again changes nothing but the passwords.
--
--   psql -d caitien -v owner_password=... -v command_password=... -v projector_password=... -v web_password=... -f roles.sql
--
-- What each role may do with a table is written beside that table, in the migrations.

DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['caitien_owner', 'caitien_command', 'caitien_projector', 'caitien_web']
    LOOP
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I', wanted);
        END IF;
    END LOOP;
END
$$;

-- Owns the schemas and runs the migrations; no service works under this role.
ALTER ROLE caitien_owner WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'owner_password';
-- The command service: appends facts.
ALTER ROLE caitien_command WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'command_password';
-- The projections of the query service: a policy beside each table lets them write the rows of every tenant.
ALTER ROLE caitien_projector WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'projector_password';
-- The reads of the query service: row-level security always applies.
ALTER ROLE caitien_web WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'web_password';

-- Nothing that a person waits for takes so long; a hung statement must not hold its locks and its connection for ever.
ALTER ROLE caitien_command SET statement_timeout = '30s';
ALTER ROLE caitien_command SET idle_in_transaction_session_timeout = '60s';
ALTER ROLE caitien_web SET statement_timeout = '30s';
ALTER ROLE caitien_web SET idle_in_transaction_session_timeout = '60s';

DO $$
DECLARE
    here text := current_database();
BEGIN
    EXECUTE format('ALTER DATABASE %I OWNER TO caitien_owner', here);
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', here);
    EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO caitien_command, caitien_projector, caitien_web', here);
END
$$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
