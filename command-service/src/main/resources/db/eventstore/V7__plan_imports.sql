-- Plans that were read from files and wait to be confirmed: working papers, which may be changed and thrown away.
create table eventstore.plan_import (
    tenant      text        not null,
    id          text        not null,
    sha256      bytea       not null,
    file_name   text        not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    -- As the file was read, and as it was corrected since.
    reading     jsonb       not null,
    draft       jsonb       not null,
    version     bigint      not null default 0,
    status      text        not null default 'open' check (status in ('open', 'confirmed')),
    -- The year of the plan that it became.
    school_year text,
    primary key (tenant, id),
    unique (tenant, sha256)
);
create index plan_import_by_time on eventstore.plan_import (tenant, uploaded_at);

grant select, insert, update, delete on eventstore.plan_import to caitien_command;
grant select on eventstore.plan_import to caitien_web;

alter table eventstore.plan_import enable row level security;
create policy own on eventstore.plan_import to caitien_command
    using (tenant = eventstore.tenant()) with check (tenant = eventstore.tenant());
create policy reader on eventstore.plan_import for select to caitien_web
    using (tenant = any (string_to_array(current_setting('caitien.tenants', true), ',')));
