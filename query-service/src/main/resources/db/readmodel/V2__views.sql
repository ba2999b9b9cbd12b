do $migration$
begin
    perform readmodel.create_view(name)
    from unnest(array['school', 'authority', 'role_grant', 'framework', 'self_assessment', 'improvement_plan',
                      'action', 'evidence', 'external_result', 'audit_entry']) name;

    -- Supervising bodies are public: everybody who looks at a school sees under whom it stands.
    perform readmodel.in_both('create policy public_bodies on %s.authority for select to caitien_web using (true)');

    -- Editions of the law are public.
    perform readmodel.in_both('create policy public_law on %s.framework for select to caitien_web using (true)');

    -- An officer sees the profiles of the schools that are or were placed under certain bodies.
    perform readmodel.in_both($$
        create index school_by_authority on %s.school
            using gin (jsonb_path_query_array(document, '$.placements[*].authority'))$$);
    perform readmodel.in_both($$
        create policy directory on %s.school for select to caitien_web
            using (jsonb_path_query_array(document, '$.placements[*].authority')
                   ?| readmodel.allowed('authorities'))$$);

    -- A person's own roles, wherever they are held.
    perform readmodel.in_both('create index role_grant_by_subject on %s.role_grant (part)');
    perform readmodel.in_both($$
        create policy own on %s.role_grant for select to caitien_web
            using (part = current_setting('caitien.subject', true))$$);

    perform readmodel.in_both('create index action_by_year on %s.action (tenant, part)');

    -- The trail is read latest first.
    perform readmodel.in_both($$
        alter table %s.audit_entry
            add column at bigint not null generated always as ((document ->> 'at')::bigint) stored$$);
    perform readmodel.in_both('create index audit_entry_by_time on %s.audit_entry (tenant, at)');
end
$migration$;
