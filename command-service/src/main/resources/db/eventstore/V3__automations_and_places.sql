-- The last place given to a row of a plan: two rows written at the same moment get two places.
create table eventstore.row_place (
    tenant      text not null,
    school_year text not null,
    place       int  not null,
    primary key (tenant, school_year)
);
grant select, insert, update on eventstore.row_place to caitien_command;

-- How far the automations have come, and the facts they could not act on yet: those wait for their next try here.
create table eventstore.token_entry (
    processor_name text not null,
    segment        int  not null,
    token          bytea,
    token_type     text,
    claimed_at     text,
    owner          text,
    primary key (processor_name, segment)
);

create table eventstore.dead_letter (
    dead_letter_id     text primary key,
    processing_group   text   not null,
    sequence_id        text   not null,
    sequence_index     bigint not null,
    message_type       text   not null,
    event_id           text   not null,
    recorded_at        text   not null,
    fact               text   not null,
    revision           text,
    payload            bytea  not null,
    metadata           bytea,
    aggregate_type     text,
    aggregate_id       text,
    sequence_number    bigint,
    token_type         text,
    token              bytea,
    enqueued_at        text   not null,
    last_touched       text,
    processing_started text,
    cause_type         text,
    cause_message      text,
    diagnostics        bytea,
    unique (processing_group, sequence_id, sequence_index)
);

grant select, insert, update, delete on eventstore.token_entry, eventstore.dead_letter to caitien_command;
