-- The views. Every view is a table of documents; a second set of the same tables takes a rebuild, which is then
-- switched in. All belong to caitien_owner; caitien_projector writes, caitien_web reads under row-level security.
create schema readmodel_shadow;
create schema readmodel_spare;
grant usage on schema readmodel to caitien_projector, caitien_web;
grant usage on schema readmodel_shadow to caitien_projector;

create table readmodel.view (
    name text primary key
);

-- What the running transaction may see, as the service has set it.
create function readmodel.allowed(setting text) returns text[] language sql stable
    return string_to_array(current_setting('caitien.' || setting, true), ',');

create function readmodel.create_view(name text) returns void language plpgsql as $$
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
        execute format('alter table %I.%I enable row level security', place, name);
        execute format('create policy projector on %I.%I to caitien_projector using (true) with check (true)',
            place, name);
        execute format('create policy reader on %I.%I for select to caitien_web
            using (tenant = any (readmodel.allowed(''tenants'')))', place, name);
        execute format('grant select, insert, update, delete, maintain on %I.%I to caitien_projector', place, name);
        execute format('grant select on %I.%I to caitien_web', place, name);
    end loop;
    insert into readmodel.view values (name);
end
$$;

-- The same statement for the table in both places; %s stands for the schema.
create function readmodel.in_both(statement text) returns void language plpgsql as $$
begin
    execute format(statement, 'readmodel');
    execute format(statement, 'readmodel_shadow');
end
$$;

create function readmodel.clear_shadow() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    name text;
begin
    for name in select v.name from readmodel.view v loop
        execute format('truncate readmodel_shadow.%I', name);
    end loop;
end
$$;

-- Exchanges the two sets in the caller's transaction. It waits only briefly for readers, so that it never stands in
-- their way for long and never meets them in a deadlock; the caller tries again.
create function readmodel.switch_in_shadow() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '200ms' as $$
declare
    name text;
begin
    for name in select v.name from readmodel.view v order by v.name loop
        execute format('alter table readmodel.%I set schema readmodel_spare', name);
        execute format('alter table readmodel_shadow.%I set schema readmodel', name);
        execute format('alter table readmodel_spare.%I set schema readmodel_shadow', name);
    end loop;
end
$$;

revoke execute on function readmodel.create_view(text), readmodel.in_both(text), readmodel.clear_shadow(),
    readmodel.switch_in_shadow() from public;
grant execute on function readmodel.clear_shadow(), readmodel.switch_in_shadow() to caitien_projector;
grant select on readmodel.view to caitien_projector;

-- How far the projections have come.
create table readmodel.token_entry (
    processor_name text not null,
    segment        int  not null,
    token          bytea,
    token_type     text,
    claimed_at     text,
    owner          text,
    primary key (processor_name, segment)
);
grant select, insert, update, delete on readmodel.token_entry to caitien_projector;

-- Commands whose facts the views have taken in, for the page that waits for its own.
create table readmodel.applied_command (
    tenant     text        not null,
    command    text        not null,
    version    bigint      not null,
    applied_at timestamptz not null default now(),
    primary key (tenant, command)
);
create index applied_command_by_time on readmodel.applied_command (applied_at);
alter table readmodel.applied_command enable row level security;
create policy projector on readmodel.applied_command to caitien_projector using (true) with check (true);
create policy reader on readmodel.applied_command for select to caitien_web
    using (tenant = any (readmodel.allowed('tenants')));
grant select, insert, update, delete on readmodel.applied_command to caitien_projector;
grant select on readmodel.applied_command to caitien_web;
