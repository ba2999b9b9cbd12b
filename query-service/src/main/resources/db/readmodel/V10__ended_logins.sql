-- Whoever is erased or loses a role is logged out everywhere, in the transaction that shows it. The projections see
-- nothing of a login for that: they may only ask for all of a person's to end.
create index session_by_person on websession.session (principal_name);

create function readmodel.end_logins(subject text) returns void
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    delete from websession.session where principal_name = subject
$$;

revoke execute on function readmodel.end_logins(text) from public;
grant execute on function readmodel.end_logins(text) to caitien_projector;
