-- A rebuild writes every row once, and an index is made faster in one go than row by row. While it is filled, the
-- shadow has its primary keys only; before it is compared and switched in, it gets the indexes that the live side has.
create or replace function readmodel.clear_shadow() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    name text;
begin
    for name in select v.name from readmodel.view v loop
        execute format('truncate readmodel_shadow.%I', name);
    end loop;
    for name in
        select index.relname
        from pg_index i join pg_class index on index.oid = i.indexrelid
        where index.relnamespace = 'readmodel_shadow'::regnamespace and not i.indisprimary
    loop
        execute format('drop index readmodel_shadow.%I', name);
    end loop;
end
$$;

create function readmodel.index_shadow() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    statement text;
begin
    for statement in
        select replace(pg_get_indexdef(i.indexrelid), ' ON readmodel.', ' ON readmodel_shadow.')
        from readmodel.view v
        join pg_index i on i.indrelid = format('readmodel.%I', v.name)::regclass
        where not i.indisprimary
    loop
        execute statement;
    end loop;
end
$$;

revoke execute on function readmodel.index_shadow() from public;
grant execute on function readmodel.index_shadow() to caitien_projector;
