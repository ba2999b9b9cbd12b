-- A stream is a tenant's: a row that another tenant writes under its name is neither seen in it nor in its way.
alter table eventstore.domain_event
    add constraint domain_event_place unique (aggregate_id, sequence_number, tenant),
    drop constraint domain_event_aggregate_id_sequence_number_key;

-- What some people are called, as far as it is known. The pages learn it for tenants of the transaction: of those who
-- hold or held a role in one, or above the schools as officers do, and of the person whose own tenant one is.
create or replace function eventstore.people(whom text[]) returns table (subject text, name text, erased boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
    select p.subject, eventstore.pgp_sym_decrypt(p.name, k.secret), p.erased
    from eventstore.person p left join eventstore.person_key k on k.subject = p.subject
    where p.subject = any (whom)
      and (session_user <> 'caitien_web'
        or 'person/' || p.subject = any (string_to_array(current_setting('caitien.tenants', true), ','))
        or exists (
            select from eventstore.role_grant g
            where g.subject = p.subject
              and (g.tenant = any (string_to_array(current_setting('caitien.tenants', true), ','))
                or g.tenant = 'platform'
                or g.tenant like 'authority/%')));
    end;

-- Whom some invitations are for, as far as they are open; the pages learn it of invitations into tenants of the
-- transaction.
create or replace function eventstore.invitees(which text[]) returns table (invitation text, email text, name text)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
    select i.invitation, eventstore.pgp_sym_decrypt(i.email, k.secret), eventstore.pgp_sym_decrypt(i.name, k.secret)
    from eventstore.invitee i join eventstore.invitee_key k on k.invitation = i.invitation
    where i.invitation = any (which)
      and (session_user <> 'caitien_web'
        or exists (
            select from eventstore.domain_event e
            where e.aggregate_id = 'invitation/' || i.invitation
              and e.sequence_number = 0
              and e.tenant = any (string_to_array(current_setting('caitien.tenants', true), ','))));
    end;
