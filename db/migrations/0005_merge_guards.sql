-- What is registered twice is merged: its row stays, and nothing new may name it.

-- A merge locks the row for update, and who would name it waits here to see what came of it.
create function refuse_merged_opr() returns trigger language plpgsql as $$
declare target uuid;
begin
  select merged_into into target from oprs where id = new.opr_id for key share;
  if target is null then return new; end if;
  raise exception 'the organisation was merged into another'
    using errcode = 'integrity_constraint_violation', constraint = tg_table_name || '_opr_merged';
end $$;--> statement-breakpoint
create trigger pns_opr_merged before insert or update of opr_id on pns for each row execute function refuse_merged_opr();--> statement-breakpoint
create trigger assignments_opr_merged before insert or update of opr_id on assignments for each row execute function refuse_merged_opr();--> statement-breakpoint

create function refuse_merged_ally() returns trigger language plpgsql as $$
declare target uuid;
begin
  select merged_into into target from allies where id = new.ally_id for key share;
  if target is null then return new; end if;
  raise exception 'the ally was merged into another'
    using errcode = 'integrity_constraint_violation', constraint = 'evidence_versions_ally_merged';
end $$;--> statement-breakpoint
create trigger evidence_versions_ally_merged before insert or update of ally_id on evidence_versions
  for each row execute function refuse_merged_ally();--> statement-breakpoint

-- Papers go with their organisation; nothing else of them ever changes (trigger `files_append_only`).
create policy files_change on files for update to alianza18_app using ((select app_sees_all()));--> statement-breakpoint

-- Allies are shared, papers are not: whether any submitted paper names this one, by any of its codes. A yes or a no, whoever asks.
create function ally_is_named(ally uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
  $$ select exists (select from evidence_versions v join allies a on a.id = v.ally_id
    where (a.id = ally or a.merged_into = ally) and v.submitted_at is not null) $$;--> statement-breakpoint
revoke execute on function ally_is_named(uuid) from public;--> statement-breakpoint
grant execute on function ally_is_named(uuid) to alianza18_app;--> statement-breakpoint

-- Whoever may change an ally may read who changed it before.
drop policy audit_read on audit;--> statement-breakpoint
create policy audit_read on audit for select to alianza18_app using (
  (select app_sees_all())
  or ((select app_role()) in ('psde', 'oficina') and (subject_type = 'ally' or opr_id in (select app_visible_oprs(app_office(), app_psde())))));
