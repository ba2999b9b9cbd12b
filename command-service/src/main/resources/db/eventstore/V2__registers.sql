-- What the command side must know with certainty, filled in the transaction that appends the fact.

create table eventstore.school_register (
    school    text primary key,
    bands     text[] not null,
    authority text
);

create table eventstore.authority_register (
    authority text primary key,
    parent    text
);

create table eventstore.role_grant (
    tenant     text not null,
    grant_id   text not null,
    subject    text not null,
    role       text not null,
    valid_from date not null,
    valid_to   date,
    primary key (tenant, grant_id)
);
create index role_grant_by_subject on eventstore.role_grant (subject, tenant);

-- Where an aggregate stands, for rules that look at another one.
create table eventstore.standing (
    tenant       text not null,
    aggregate_id text not null,
    status       text not null,
    framework    text,
    primary key (tenant, aggregate_id)
);

create table eventstore.action_register (
    tenant      text not null,
    action      text not null,
    school_year text not null,
    position    int  not null,
    primary key (tenant, action)
);
create index action_register_by_year on eventstore.action_register (tenant, school_year, position);

-- One row per Idempotency-Key: the same key again gets the same answer.
create table eventstore.command_receipt (
    command_id  uuid primary key,
    tenant      text not null,
    subject     text not null,
    fingerprint bytea not null,
    id          text,
    version     bigint
);

-- Names of people, apart from the facts, which know only subject ids.
create table eventstore.person (
    subject      text primary key,
    display_name text not null
);

grant select, insert, update on eventstore.school_register, eventstore.authority_register, eventstore.role_grant,
    eventstore.standing, eventstore.action_register, eventstore.command_receipt, eventstore.person to caitien_command;
grant select on eventstore.person to caitien_projector, caitien_web;
