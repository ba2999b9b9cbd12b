-- Who is logged in, for every instance alike. A session belongs to a person and to no school: there is no tenant in
-- these rows and no row-level security on them. What keeps others out is the schema: only caitien_web comes in, and what
-- a row says about a person is sealed with a key that the database does not have.
create schema websession;
grant usage on schema websession to caitien_web;

-- The columns are those of Spring Session. The id is no secret: the cookie carries it sealed.
create table websession.session (
    primary_id            text   not null primary key,
    session_id            text   not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int    not null,
    expiry_time           bigint not null,
    principal_name        text
);
create index session_by_expiry on websession.session (expiry_time);

create table websession.session_attributes (
    session_primary_id text  not null references websession.session on delete cascade,
    attribute_name     text  not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- The tokens of a login, apart from the session's attributes: read only where a command is sent, and locked by whoever
-- renews them. They follow their session when its id changes, and end with it.
create table websession.authorized_client (
    session_id   text  not null references websession.session (session_id) on update cascade on delete cascade,
    registration text  not null,
    tokens       bytea not null,
    primary key (session_id, registration)
);

grant select, insert, update, delete on websession.session, websession.session_attributes, websession.authorized_client
    to caitien_web;
