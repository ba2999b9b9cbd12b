-- What stood before a fact is the latest earlier entry about the same thing.
do $migration$
begin
    perform readmodel.in_both('create index audit_entry_by_thing on %s.audit_entry (tenant, part, version)');
end
$migration$;
