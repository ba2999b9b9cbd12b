-- COPY does not work on a table with row-level security, and a rebuild writes by COPY. The tables of the shadow are
-- therefore without it as long as they lie there, where caitien_web cannot come; they get it before they go live.
create or replace function readmodel.create_view(name text) returns void language plpgsql as $$
declare
    place text;
begin
    foreach place in array array['readmodel', 'readmodel_shadow'] loop
        execute format('create table %I.%I (
            tenant   text   not null,
            key      text   not null,
            part     text   not null,
            version  bigint not null,
            document jsonb  not null,
            primary key (tenant, key))', place, name);
        execute format('create policy projector on %I.%I to caitien_projector using (true) with check (true)',
            place, name);
        execute format('create policy reader on %I.%I for select to caitien_web
            using (tenant = any (readmodel.allowed(''tenants'')))', place, name);
        execute format('grant select, insert, update, delete, maintain on %I.%I to caitien_projector', place, name);
        execute format('grant select on %I.%I to caitien_web', place, name);
    end loop;
    execute format('alter table readmodel.%I enable row level security', name);
    insert into readmodel.view values (name);
end
$$;

create or replace function readmodel.switch_in_shadow() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '200ms' as $$
declare
    name text;
begin
    for name in select v.name from readmodel.view v order by v.name loop
        execute format('alter table readmodel_shadow.%I enable row level security', name);
        execute format('alter table readmodel.%I set schema readmodel_spare', name);
        execute format('alter table readmodel_shadow.%I set schema readmodel', name);
        execute format('alter table readmodel_spare.%I set schema readmodel_shadow', name);
        execute format('alter table readmodel_shadow.%I disable row level security', name);
    end loop;
end
$$;

do $migration$
declare
    name text;
begin
    for name in select v.name from readmodel.view v loop
        execute format('alter table readmodel_shadow.%I disable row level security', name);
    end loop;
end
$migration$;
