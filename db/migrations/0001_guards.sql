-- What tables alone cannot say: overlaps, append-only facts, frozen evidence, who sees and writes which row.
create extension if not exists btree_gist;--> statement-breakpoint
create extension if not exists unaccent;--> statement-breakpoint
create extension if not exists pg_trgm;--> statement-breakpoint

alter table assignments add constraint assignments_no_overlap
  exclude using gist (opr_id with =, daterange(from_date, to_date, '[]') with &&);--> statement-breakpoint

-- The actor of the transaction. After set_config(…, true) a connection's setting is '' and not null, hence nullif.
create function app_actor() returns uuid language sql stable as
  $$ select nullif(current_setting('app.actor', true), '')::uuid $$;--> statement-breakpoint
create function app_role() returns text language sql stable as
  $$ select nullif(current_setting('app.role', true), '') $$;--> statement-breakpoint
create function app_office() returns uuid language sql stable as
  $$ select nullif(current_setting('app.office', true), '')::uuid $$;--> statement-breakpoint
create function app_psde() returns uuid language sql stable as
  $$ select nullif(current_setting('app.psde', true), '')::uuid $$;--> statement-breakpoint
create function app_sees_all() returns boolean language sql stable as
  $$ select coalesce(current_setting('app.role', true) in ('central', 'sistema'), false) $$;--> statement-breakpoint
create function app_today() returns date language sql stable as
  $$ select (now() at time zone 'America/Tegucigalpa')::date $$;--> statement-breakpoint

-- The OPRs of an office, or those assigned to a PSDE today. Runs as the owner, whom the policies let through, so that a policy may ask it without asking itself.
create function app_visible_oprs(office uuid, psde uuid) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select id from oprs where office_id = office
  union
  select opr_id from assignments where psde_id = psde and from_date <= app_today() and (to_date is null or to_date >= app_today())
$$;--> statement-breakpoint

-- Before an actor exists: the minimum a sign-in needs, and what a session token stands for.
create function entry_account(wanted text) returns table (user_id uuid, password_hash text, disabled boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
  select id, users.password_hash, disabled_at is not null from users where email = lower(btrim(wanted))
$$;--> statement-breakpoint
create function entry_session(wanted text, at timestamptz)
  returns table (session_id uuid, last_seen_at timestamptz, user_id uuid, email text, name text, role text, office_id uuid, psde_id uuid, locale text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.last_seen_at, u.id, u.email, u.name, u.role, u.office_id, u.psde_id, u.locale
  from sessions s join users u on u.id = s.user_id
  where s.token_hash = wanted and s.ended_at is null and s.expires_at > at and u.disabled_at is null
$$;--> statement-breakpoint

-- Staged rows arrive by the ten thousand; the planner must know before it joins them. The app owns nothing, so it asks here.
create function analyze_staging() returns void language plpgsql security definer set search_path = public, pg_temp as
  $$ begin analyze import_rows; analyze import_faults; end $$;--> statement-breakpoint
-- The same of what an import wrote, before the plans it touched are judged.
create function analyze_registry() returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  analyze oprs; analyze assignments; analyze pns; analyze pn_windows; analyze pn_closings; analyze pn_cancellations; analyze disbursements;
  analyze allies; analyze ally_kinds; analyze evidences; analyze evidence_versions; analyze version_files; analyze credit_balances;
  analyze evidence_decisions; analyze sales_periods; analyze standings;
end $$;--> statement-breakpoint

-- Append-only: a change is a new row. Only a merge of two OPRs may move the copied opr_id.
create function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'opr_id' = to_jsonb(old) - 'opr_id' then return new; end if;
  raise exception 'rows of % are never changed', tg_table_name
    using errcode = 'integrity_constraint_violation', constraint = tg_table_name || '_append_only';
end $$;--> statement-breakpoint

do $$
declare t text;
begin
  foreach t in array array['pn_windows', 'pn_closings', 'pn_cancellations', 'disbursements', 'ally_kinds', 'files',
    'evidence_decisions', 'parameter_sets', 'historical_loads', 'audit'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', t || '_append_only', t);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', t || '_no_truncate', t);
  end loop;
end $$;--> statement-breakpoint

-- A submitted version never changes but for its state; its files and balances neither.
create function refuse_frozen_version() returns trigger language plpgsql as $$
begin
  if old.submitted_at is null then return case tg_op when 'DELETE' then old else new end; end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - array['state', 'opr_id'] = to_jsonb(old) - array['state', 'opr_id'] then return new; end if;
  raise exception 'a submitted version never changes'
    using errcode = 'integrity_constraint_violation', constraint = 'evidence_versions_frozen';
end $$;--> statement-breakpoint
create trigger evidence_versions_frozen before update or delete on evidence_versions
  for each row execute function refuse_frozen_version();--> statement-breakpoint

create function refuse_frozen_part() returns trigger language plpgsql as $$
declare part record;
begin
  if tg_op = 'DELETE' then part := old; else part := new; end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - 'opr_id' = to_jsonb(old) - 'opr_id' then return new; end if;
  if exists (select from evidence_versions v where v.id = part.version_id and v.submitted_at is not null)
    or (tg_op = 'UPDATE' and old.version_id <> new.version_id) then
    raise exception 'the parts of a submitted version never change'
      using errcode = 'integrity_constraint_violation', constraint = tg_table_name || '_frozen';
  end if;
  return part;
end $$;--> statement-breakpoint
create trigger version_files_frozen before insert or update or delete on version_files
  for each row execute function refuse_frozen_part();--> statement-breakpoint
create trigger credit_balances_frozen before insert or update or delete on credit_balances
  for each row execute function refuse_frozen_part();--> statement-breakpoint

-- No login may empty what is frozen row by row.
create function refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception '% is never emptied', tg_table_name
    using errcode = 'integrity_constraint_violation', constraint = tg_table_name || '_no_truncate';
end $$;--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['evidences', 'evidence_versions', 'version_files', 'credit_balances'] loop
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_truncate()', t || '_no_truncate', t);
  end loop;
end $$;--> statement-breakpoint

-- Code, plan and kind of an evidence are fixed.
create function refuse_evidence_change() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'opr_id' = to_jsonb(old) - 'opr_id' then return new; end if;
  raise exception 'code, plan and kind of an evidence are fixed'
    using errcode = 'integrity_constraint_violation', constraint = 'evidences_fixed';
end $$;--> statement-breakpoint
create trigger evidences_fixed before update on evidences for each row execute function refuse_evidence_change();--> statement-breakpoint

-- Who sees and writes which row. Every policy asks once a query (init-plans and one hashed set of OPRs), never once a row.
do $$
declare
  t text;
  everyone constant text := '(select app_role()) is not null';
  national constant text := '(select app_sees_all())';
  mine constant text := '((select app_sees_all()) or %1$s in (select app_visible_oprs(app_office(), app_psde())))';
  consulta constant text := '(select app_role()) = ''observador''';
  office_up constant text := '(select app_role()) in (''oficina'', ''central'', ''sistema'')';
  field_up constant text := '(select app_role()) in (''psde'', ''oficina'', ''central'', ''sistema'')';
  own_hand constant text := '(select app_role()) = ''sistema''';
  of_seen_version constant text := 'exists (select from evidence_versions v where v.id = version_id)';
begin
  for t in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    -- The owner migrates and answers the SECURITY DEFINER functions; every other policy is for the app's login alone.
    execute format('create policy %I on %I to current_user using (true)', t || '_owner', t);
  end loop;

  -- Catalogues and criteria: read by whoever is signed in, written by the central unit.
  foreach t in array array['departments', 'municipalities', 'windows', 'chains', 'offices', 'psdes', 'parameter_sets', 'historical_loads'] loop
    execute format('create policy %I on %I for select to alianza18_app using (%s)', t || '_read', t, everyone);
    execute format('create policy %I on %I for insert to alianza18_app with check (%s)', t || '_add', t, national);
    execute format('create policy %I on %I for update to alianza18_app using (%s)', t || '_change', t, national);
  end loop;

  -- The registry: seen in scope (and its outline by Consulta), written by the central unit.
  execute format('create policy oprs_read on oprs for select to alianza18_app using (%s or %s)', format(mine, 'id'), consulta);
  execute format('create policy pns_read on pns for select to alianza18_app using (%s or %s)', format(mine, 'opr_id'), consulta);
  execute format('create policy standings_read on standings for select to alianza18_app using (%s or %s)', format(mine, 'opr_id'), consulta);
  foreach t in array array['assignments', 'pn_windows', 'pn_closings', 'pn_cancellations', 'disbursements', 'sales_periods', 'files', 'evidences',
    'evidence_decisions'] loop
    execute format('create policy %I on %I for select to alianza18_app using (%s)', t || '_read', t, format(mine, 'opr_id'));
  end loop;
  -- A draft is its author's alone, and so are its parts.
  execute format('create policy evidence_versions_read on evidence_versions for select to alianza18_app using (%s and (state <> ''borrador'' or created_by = (select app_actor()) or %s))',
    format(mine, 'opr_id'), own_hand);
  foreach t in array array['version_files', 'credit_balances'] loop
    execute format('create policy %I on %I for select to alianza18_app using (%s and (%s or %s))', t || '_read', t, format(mine, 'opr_id'), own_hand, of_seen_version);
    execute format('create policy %I on %I for insert to alianza18_app with check (%s and %s and (%s or %s))', t || '_add', t, field_up, format(mine, 'opr_id'), own_hand, of_seen_version);
  end loop;

  foreach t in array array['oprs', 'assignments', 'pns', 'pn_windows', 'pn_cancellations'] loop
    execute format('create policy %I on %I for insert to alianza18_app with check (%s)', t || '_add', t, national);
  end loop;
  execute format('create policy assignments_change on assignments for update to alianza18_app using (%s)', national);
  execute format('create policy oprs_change on oprs for update to alianza18_app using (%s and %s)', office_up, format(mine, 'id'));
  -- A plan's state follows its disbursements and closings, which the office records.
  execute format('create policy pns_change on pns for update to alianza18_app using (%s and %s)', office_up, format(mine, 'opr_id'));

  foreach t in array array['pn_closings', 'disbursements'] loop
    execute format('create policy %I on %I for insert to alianza18_app with check (%s and %s)', t || '_add', t, office_up, format(mine, 'opr_id'));
  end loop;
  -- A PSDE may withdraw what it handed in; to decide is the office's.
  execute format('create policy evidence_decisions_add on evidence_decisions for insert to alianza18_app with check ((%s or ((select app_role()) = ''psde'' and decision = ''retirada'')) and %s)',
    office_up, format(mine, 'opr_id'));
  foreach t in array array['sales_periods', 'files', 'evidences'] loop
    execute format('create policy %I on %I for insert to alianza18_app with check (%s and %s)', t || '_add', t, field_up, format(mine, 'opr_id'));
  end loop;
  execute format('create policy sales_periods_change on sales_periods for update to alianza18_app using (%s and %s)', field_up, format(mine, 'opr_id'));
  -- A PSDE drafts, submits and withdraws; where a decision takes a version is the office's.
  execute format('create policy evidence_versions_add on evidence_versions for insert to alianza18_app with check ((%s or ((select app_role()) = ''psde'' and state in (''borrador'', ''enviada''))) and %s)',
    office_up, format(mine, 'opr_id'));
  execute format('create policy evidence_versions_change on evidence_versions for update to alianza18_app
      using ((%1$s or ((select app_role()) = ''psde'' and state in (''borrador'', ''enviada'', ''devuelta''))) and %2$s)
      with check ((%1$s or ((select app_role()) = ''psde'' and state in (''borrador'', ''enviada'', ''retirada''))) and %2$s)',
    office_up, format(mine, 'opr_id'));
  -- What a PSDE does changes no fact that the rule reads, so it has no standing to store.
  execute format('create policy standings_add on standings for insert to alianza18_app with check (%s and %s)', office_up, format(mine, 'opr_id'));
  execute format('create policy standings_change on standings for update to alianza18_app using (%s and %s)', office_up, format(mine, 'opr_id'));

  -- Allies are parties outside the project, shared by the field; Consulta does not see them.
  foreach t in array array['allies', 'ally_kinds'] loop
    execute format('create policy %I on %I for select to alianza18_app using (%s)', t || '_read', t, field_up);
    execute format('create policy %I on %I for insert to alianza18_app with check (%s)', t || '_add', t, field_up);
  end loop;
  execute format('create policy allies_change on allies for update to alianza18_app using (%s)', field_up);

  -- People: oneself; all by the central unit.
  execute format('create policy users_read on users for select to alianza18_app using (%s or id = (select app_actor()))', national);
  execute format('create policy users_add on users for insert to alianza18_app with check (%s)', national);
  execute format('create policy users_change on users for update to alianza18_app using (%s)', national);
  execute format('create policy sessions_read on sessions for select to alianza18_app using (%s or user_id = (select app_actor()))', national);
  execute format('create policy sessions_add on sessions for insert to alianza18_app with check (%s)', national);
  execute format('create policy sessions_change on sessions for update to alianza18_app using (%s or user_id = (select app_actor()))', national);

  -- The log takes a row from whoever acts, in that actor's own name; the central unit reads it.
  execute format('create policy audit_read on audit for select to alianza18_app using (%s)', national);
  execute format('create policy audit_add on audit for insert to alianza18_app with check (%s and actor_id = (select app_actor()))', everyone);

  foreach t in array array['imports', 'import_rows', 'import_faults'] loop
    execute format('create policy %I on %I for all to alianza18_app using (%s)', t || '_all', t, national);
  end loop;
  -- Counts failed sign-ins, before anybody is somebody; holds no data of a tenant.
  execute 'create policy throttle_all on throttle for all to alianza18_app using (true)';
end $$;--> statement-breakpoint

grant usage on schema public to alianza18_app;--> statement-breakpoint
grant select, insert on all tables in schema public to alianza18_app;--> statement-breakpoint
grant update on oprs, assignments, pns, allies, chains, offices, psdes, windows, users, sessions, evidences, evidence_versions,
  version_files, credit_balances, standings, sales_periods, imports, import_rows, import_faults, throttle to alianza18_app;--> statement-breakpoint
grant update (opr_id) on pn_windows, pn_closings, pn_cancellations, disbursements, files, evidence_decisions to alianza18_app;--> statement-breakpoint
grant delete on imports, import_rows, import_faults, throttle to alianza18_app;--> statement-breakpoint
do $$
declare f text;
begin
  foreach f in array array['app_visible_oprs(uuid, uuid)', 'entry_account(text)', 'entry_session(text, timestamptz)', 'analyze_staging()',
    'analyze_registry()'] loop
    execute format('revoke execute on function %s from public; grant execute on function %s to alianza18_app', f, f);
  end loop;
end $$;
