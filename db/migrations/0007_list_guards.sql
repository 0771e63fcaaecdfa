-- The policies ask for the OPRs in reach once a query, however many rows they look at; told so, the planner reads a list by its index.
alter function app_visible_oprs(uuid, uuid) rows 1;--> statement-breakpoint

-- Under row-level security lower(code) cannot use its index (lower() might leak what it is given): these run as the
-- owner and answer an id alone, which the asking query then looks for in its own scope.
create function opr_of_code(given text) returns uuid language sql stable security definer set search_path = public, pg_temp as
  $$ select id from oprs where lower(code) = lower(given) $$;--> statement-breakpoint
create function pn_of_code(given text) returns uuid language sql stable security definer set search_path = public, pg_temp as
  $$ select id from pns where lower(code) = lower(given) $$;--> statement-breakpoint
revoke execute on function opr_of_code(text), pn_of_code(text) from public;--> statement-breakpoint
grant execute on function opr_of_code(text), pn_of_code(text) to alianza18_app;
