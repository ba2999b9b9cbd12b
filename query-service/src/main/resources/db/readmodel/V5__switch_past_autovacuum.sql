-- A vacuum that PostgreSQL starts by itself would hold up the switch. The shadow is left alone by it (a rebuild counts
-- its rows itself), and on the live side it gives way to whoever waits for a table longer than a second.
create or replace function readmodel.switch_in_shadow() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '1200ms' as $$
declare
    name text;
begin
    for name in select v.name from readmodel.view v order by v.name loop
        execute format('lock table readmodel.%I in access exclusive mode', name);
    end loop;
    for name in select v.name from readmodel.view v order by v.name loop
        execute format('alter table readmodel_shadow.%I enable row level security', name);
        execute format('alter table readmodel_shadow.%I reset (autovacuum_enabled)', name);
        execute format('alter table readmodel.%I set schema readmodel_spare', name);
        execute format('alter table readmodel_shadow.%I set schema readmodel', name);
        execute format('alter table readmodel_spare.%I set schema readmodel_shadow', name);
        execute format('alter table readmodel_shadow.%I disable row level security', name);
        execute format('alter table readmodel_shadow.%I set (autovacuum_enabled = false)', name);
    end loop;
end
$$;

do $migration$
declare
    name text;
begin
    for name in select v.name from readmodel.view v loop
        execute format('alter table readmodel_shadow.%I set (autovacuum_enabled = false)', name);
    end loop;
end
$migration$;
