-- The store of facts. Owned by caitien_owner; nobody changes or removes a row, the owner included.
create table eventstore.domain_event (
    global_index    bigint generated always as identity primary key,
    tenant          text        not null,
    event_id        text        not null unique,
    aggregate_id    text        not null,
    sequence_number bigint      not null,
    aggregate_type  text        not null,
    recorded_at     timestamptz not null,
    fact            text        not null,
    revision        text,
    payload         bytea       not null,
    metadata        bytea       not null,
    unique (aggregate_id, sequence_number)
);

-- One school's facts in order: as-of views and rebuilds.
create index domain_event_by_tenant on eventstore.domain_event (tenant, global_index);
-- Axon asks for a token at a time.
create index domain_event_by_time on eventstore.domain_event (recorded_at);

create table eventstore.snapshot (
    event_id        text        not null unique,
    aggregate_id    text        not null,
    sequence_number bigint      not null,
    aggregate_type  text        not null,
    recorded_at     timestamptz not null,
    fact            text        not null,
    revision        text,
    payload         bytea       not null,
    metadata        bytea       not null,
    primary key (aggregate_id, sequence_number)
);

create function eventstore.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'facts are append-only: % on % is refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger append_only
    before update or delete on eventstore.domain_event
    for each row execute function eventstore.refuse_change();
create trigger append_only_truncate
    before truncate on eventstore.domain_event
    for each statement execute function eventstore.refuse_change();

grant usage on schema eventstore to caitien_command, caitien_projector, caitien_web;
grant select, insert on eventstore.domain_event to caitien_command;
grant select, insert, delete on eventstore.snapshot to caitien_command;
grant select on eventstore.domain_event to caitien_projector, caitien_web;

-- The web role reads the facts of the tenants it was given for the transaction, and no other.
alter table eventstore.domain_event enable row level security;
create policy writer on eventstore.domain_event to caitien_command using (true) with check (true);
create policy projector on eventstore.domain_event for select to caitien_projector using (true);
create policy reader on eventstore.domain_event for select to caitien_web
    using (tenant = any (string_to_array(current_setting('caitien.tenants', true), ',')));
