-- SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
-- SPDX-License-Identifier: Apache-2.0

-- The role under which desks connect (psql variable desk_role): it may connect and call hub.exchange, nothing else.
\if :{?desk_role}
\else
    \set desk_role onewindow_desk
\endif

SELECT NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'desk_role') AS desk_role_missing \gset
\if :desk_role_missing
    CREATE ROLE :"desk_role" LOGIN;
\endif
ALTER ROLE :"desk_role" NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;
-- A batch takes far less than a second; what takes longer waits for a lock, and the desk comes back by itself.
ALTER ROLE :"desk_role" SET statement_timeout = '30s';
ALTER ROLE :"desk_role" SET lock_timeout = '10s';
ALTER ROLE :"desk_role" SET idle_in_transaction_session_timeout = '30s';

REVOKE ALL ON DATABASE :"DBNAME" FROM PUBLIC, :"desk_role";
REVOKE ALL ON SCHEMA public, hub FROM PUBLIC, :"desk_role";
REVOKE ALL ON ALL TABLES IN SCHEMA hub FROM PUBLIC, :"desk_role";
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA hub FROM PUBLIC, :"desk_role";
REVOKE ALL ON TYPE hub.incoming FROM PUBLIC, :"desk_role";

GRANT CONNECT ON DATABASE :"DBNAME" TO :"desk_role";
GRANT USAGE ON SCHEMA hub TO :"desk_role";
GRANT EXECUTE ON FUNCTION hub.exchange(jsonb) TO :"desk_role";

-- Large objects belong to no schema: only a superuser can take the right to create them away.
SELECT rolsuper AS superuser FROM pg_roles WHERE rolname = current_user \gset
\if :superuser
    REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) FROM PUBLIC;
\else
    \warn 'Not a superuser: the desk role keeps the right to create large objects.'
\endif
