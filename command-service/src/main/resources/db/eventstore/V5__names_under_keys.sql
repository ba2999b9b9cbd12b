-- What people are called lies under a key of each person's own. Whoever destroys the key destroys the name, also in
-- every copy that was made without the table of the keys. Facts know only subject ids.
create extension if not exists pgcrypto with schema eventstore;

alter table eventstore.person rename to person_in_clear;

create table eventstore.person (
    subject  text primary key,
    name     bytea,
    -- Requests that said a name: their fingerprints would let a guess be confirmed.
    requests uuid[]  not null default '{}',
    erased   boolean not null default false
);

create table eventstore.person_key (
    subject text primary key,
    secret  text not null
);

-- No service comes near the two tables; these functions are the only way.

-- Gives a person a name; one that is there stays unless it is to be corrected, and who was erased gets none.
create function eventstore.name_person(whom text, called text, request uuid, correct boolean) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    key text;
begin
    insert into eventstore.person as known (subject, requests) values (whom, array_remove(array[request], null))
    on conflict (subject) do update set requests = known.requests || excluded.requests where not known.erased;
    if not found then
        return;
    end if;
    insert into eventstore.person_key (subject, secret)
    values (whom, encode(eventstore.gen_random_bytes(32), 'hex')) on conflict do nothing;
    select secret into strict key from eventstore.person_key where subject = whom;
    -- The secret is random and long: it need not be made slow to guess.
    update eventstore.person set name = eventstore.pgp_sym_encrypt(called, key, 'cipher-algo=aes256, s2k-mode=1')
    where subject = whom and (correct or name is null);
end
$$;

-- Destroys the key, and whatever else could tell the name.
create function eventstore.erase_person(whom text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    telling uuid[];
begin
    insert into eventstore.person as known (subject, erased) values (whom, true)
    on conflict (subject) do update set erased = true
    returning known.requests into telling;
    delete from eventstore.person_key where subject = whom;
    update eventstore.person set name = null, requests = '{}' where subject = whom;
    update eventstore.command_receipt set fingerprint = '' where command_id = any (telling);
end
$$;

-- What some people are called, as far as it is known.
create function eventstore.people(whom text[]) returns table (subject text, name text, erased boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
    select p.subject, eventstore.pgp_sym_decrypt(p.name, k.secret), p.erased
    from eventstore.person p left join eventstore.person_key k on k.subject = p.subject
    where p.subject = any (whom);
    end;

-- Where somebody holds or held a role, and until when: asked before a name is corrected or a person erased, for both
-- concern every place.
create function eventstore.roles_of(whom text) returns table (tenant text, valid_to date)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
    select g.tenant, g.valid_to from eventstore.role_grant g where g.subject = whom;
    end;

revoke execute on function eventstore.name_person(text, text, uuid, boolean), eventstore.erase_person(text),
    eventstore.people(text[]), eventstore.roles_of(text) from public;
grant execute on function eventstore.name_person(text, text, uuid, boolean), eventstore.erase_person(text),
    eventstore.roles_of(text) to caitien_command;
grant execute on function eventstore.people(text[]) to caitien_command, caitien_web;

-- A destroyed key leaves the table's pages with the next vacuum, which need not wait for many of them.
alter table eventstore.person_key set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);

select eventstore.name_person(p.subject, p.display_name, g.grant_id::uuid, false)
from eventstore.person_in_clear p
left join eventstore.role_grant g
    on g.subject = p.subject and g.grant_id ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
drop table eventstore.person_in_clear;
