-- Every transaction of the command side works for one tenant, which it names at its beginning. What belongs to another
-- tenant is neither seen nor written in it, whatever its statements ask for.
create function eventstore.tenant() returns text language sql stable
    return current_setting('caitien.tenant', true);

-- Facts: appended for the tenant only. Editions of the law are facts of the platform, and public.
drop policy writer on eventstore.domain_event;
create policy appender on eventstore.domain_event for insert to caitien_command
    with check (tenant = eventstore.tenant());
create policy own on eventstore.domain_event for select to caitien_command
    using (tenant in (eventstore.tenant(), 'platform'));
-- The automations follow the facts of all tenants in one stream; they say so in each transaction that reads it.
create policy stream on eventstore.domain_event for select to caitien_command
    using (current_setting('caitien.stream', true) = 'whole');

-- Nothing is kept as a snapshot; a table of them would need its tenant first.
alter table eventstore.snapshot enable row level security;

-- Registers and receipts.
do $migration$
declare
    name text;
begin
    foreach name in array array['role_grant', 'standing', 'action_register', 'row_place', 'command_receipt'] loop
        execute format('alter table eventstore.%I enable row level security', name);
        execute format('create policy own on eventstore.%I to caitien_command
            using (tenant = eventstore.tenant()) with check (tenant = eventstore.tenant())', name);
    end loop;
end
$migration$;

alter table eventstore.school_register enable row level security;
create policy own on eventstore.school_register to caitien_command
    using (school = eventstore.tenant()) with check (school = eventstore.tenant());

-- Whether an edition of the law was withdrawn concerns every tenant.
create policy law on eventstore.standing for select to caitien_command using (tenant = 'platform');

-- Whoever asks to be let in may hold the role in an authority above the school: the permission check sees the grants
-- of the person who asks, wherever they are, and of nobody else.
create policy asking on eventstore.role_grant for select to caitien_command
    using (subject = current_setting('caitien.subject', true));

-- The tree of authorities is public, and the permission check goes up in it; each writes its own place.
alter table eventstore.authority_register enable row level security;
create policy public_bodies on eventstore.authority_register for select to caitien_command using (true);
create policy founder on eventstore.authority_register for insert to caitien_command
    with check ('authority/' || authority = eventstore.tenant());
create policy mover on eventstore.authority_register for update to caitien_command
    using ('authority/' || authority = eventstore.tenant());

-- Without a tenant remain: person (names belong to people), token_entry (positions in the stream), and dead_letter
-- (facts of the stream that wait for the automations, which alone read it).
