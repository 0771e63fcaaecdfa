-- Requests answered once, rows that know how often they changed, and search that forgives accents.
alter table requests enable row level security;--> statement-breakpoint
alter table requests force row level security;--> statement-breakpoint
create policy requests_owner on requests to current_user using (true);--> statement-breakpoint
create policy requests_own on requests for all to alianza18_app using (actor_id = (select app_actor()));--> statement-breakpoint
grant select, insert, update, delete on requests to alianza18_app;--> statement-breakpoint

-- Two people editing at once: the second one's `version` no longer matches.
create function bump_version() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - array['version', 'updated_at'] <> to_jsonb(old) - array['version', 'updated_at'] then new.version := old.version + 1; end if;
  return new;
end $$;--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['oprs', 'pns', 'allies', 'chains', 'offices', 'psdes', 'windows', 'users'] loop
    execute format('create trigger %I before update on %I for each row execute function bump_version()', t || '_bump_version', t);
  end loop;
end $$;--> statement-breakpoint

-- Accents and case do not matter to whoever searches. Immutable, so that an index may hold it: the dictionary is ours and does not change.
create function searchable(given text) returns text language sql immutable parallel safe set search_path = public, pg_temp as
  $$ select lower(public.unaccent('public.unaccent', coalesce(given, ''))) $$;--> statement-breakpoint
create index oprs_search_idx on oprs using gin (searchable(code || ' ' || name || ' ' || coalesce(community, '')) gin_trgm_ops);--> statement-breakpoint
create index pns_search_idx on pns using gin (searchable(code || ' ' || title) gin_trgm_ops);--> statement-breakpoint
create index allies_search_idx on allies using gin (searchable(code || ' ' || name) gin_trgm_ops);--> statement-breakpoint

-- LIKE under row-level security cannot use its index (it might leak): these run as the owner and answer ids alone,
-- which the asking query then joins in its own scope.
create function search_oprs(given text) returns setof uuid language sql stable security definer set search_path = public, pg_temp as
  $$ select id from oprs where searchable(code || ' ' || name || ' ' || coalesce(community, '')) like '%' || replace(replace(replace(searchable(given), '\', '\\'), '%', '\%'), '_', '\_') || '%' $$;--> statement-breakpoint
create function search_pns(given text) returns setof uuid language sql stable security definer set search_path = public, pg_temp as
  $$ select id from pns where searchable(code || ' ' || title) like '%' || replace(replace(replace(searchable(given), '\', '\\'), '%', '\%'), '_', '\_') || '%' $$;--> statement-breakpoint
create function search_allies(given text) returns setof uuid language sql stable security definer set search_path = public, pg_temp as
  $$ select id from allies where searchable(code || ' ' || name) like '%' || replace(replace(replace(searchable(given), '\', '\\'), '%', '\%'), '_', '\_') || '%' $$;--> statement-breakpoint
do $$
declare f text;
begin
  foreach f in array array['search_oprs(text)', 'search_pns(text)', 'search_allies(text)'] loop
    execute format('revoke execute on function %s from public; grant execute on function %s to alianza18_app', f, f);
  end loop;
end $$;
--> statement-breakpoint
alter table import_mappings enable row level security;--> statement-breakpoint
alter table import_mappings force row level security;--> statement-breakpoint
create policy import_mappings_owner on import_mappings to current_user using (true);--> statement-breakpoint
create policy import_mappings_all on import_mappings for all to alianza18_app using ((select app_sees_all()));--> statement-breakpoint
grant select, insert, update on import_mappings to alianza18_app;--> statement-breakpoint

-- A page shows its own history to whom the page is shown; the whole log stays with the central unit.
drop policy audit_read on audit;--> statement-breakpoint
create policy audit_read on audit for select to alianza18_app using (
  (select app_sees_all())
  or ((select app_role()) in ('psde', 'oficina') and opr_id in (select app_visible_oprs(app_office(), app_psde()))));
