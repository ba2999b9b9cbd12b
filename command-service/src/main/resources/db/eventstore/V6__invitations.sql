-- Whom an invitation is for lies under a key of the invitation's own, until there is an account or it is withdrawn.
create table eventstore.invitee (
    invitation text  primary key,
    email      bytea not null,
    name       bytea not null,
    -- The request that said both: its fingerprint would let a guess be confirmed.
    request    uuid  not null
);

create table eventstore.invitee_key (
    invitation text primary key,
    secret     text not null
);

-- No service comes near the two tables; these functions are the only way.

-- Keeps whom an invitation is for.
create function eventstore.keep_invitee(which text, address text, called text, request uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    key text := encode(eventstore.gen_random_bytes(32), 'hex');
begin
    insert into eventstore.invitee_key (invitation, secret) values (which, key);
    -- The secret is random and long: it need not be made slow to guess.
    insert into eventstore.invitee (invitation, email, name, request)
    values (which,
            eventstore.pgp_sym_encrypt(address, key, 'cipher-algo=aes256, s2k-mode=1'),
            eventstore.pgp_sym_encrypt(called, key, 'cipher-algo=aes256, s2k-mode=1'),
            request);
end
$$;

-- Whom some invitations are for, as far as they are open.
create function eventstore.invitees(which text[]) returns table (invitation text, email text, name text)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
    select i.invitation, eventstore.pgp_sym_decrypt(i.email, k.secret), eventstore.pgp_sym_decrypt(i.name, k.secret)
    from eventstore.invitee i join eventstore.invitee_key k on k.invitation = i.invitation
    where i.invitation = any (which);
    end;

-- Destroys the key. A request that still says who it was goes with the person's name, if there is such a person now,
-- and at once if there is none.
create function eventstore.forget_invitee(which text, joined text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    telling uuid;
begin
    delete from eventstore.invitee_key where invitation = which;
    delete from eventstore.invitee where invitation = which returning request into telling;
    update eventstore.person set requests = array_append(requests, telling)
    where subject = joined and not erased and telling is not null;
    if not found then
        update eventstore.command_receipt set fingerprint = '' where command_id = telling;
    end if;
end
$$;

revoke execute on function eventstore.keep_invitee(text, text, text, uuid), eventstore.invitees(text[]),
    eventstore.forget_invitee(text, text) from public;
grant execute on function eventstore.keep_invitee(text, text, text, uuid), eventstore.forget_invitee(text, text)
    to caitien_command;
grant execute on function eventstore.invitees(text[]) to caitien_command, caitien_web;

-- A destroyed key leaves the table's pages with the next vacuum, which need not wait for many of them.
alter table eventstore.invitee_key set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
alter table eventstore.invitee set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
