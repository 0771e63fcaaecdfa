DROP INDEX "oprs_municipality_idx";--> statement-breakpoint
CREATE INDEX "standings_d18_idx" ON "standings" USING btree ("parameter_set_id","d18","pn_id");--> statement-breakpoint
CREATE INDEX "oprs_name_idx" ON "oprs" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "oprs_place_idx" ON "oprs" USING btree ("municipality_code","id");--> statement-breakpoint
CREATE INDEX "oprs_form_idx" ON "oprs" USING btree ("form");--> statement-breakpoint
CREATE INDEX "pns_state_idx" ON "pns" USING btree ("state",lower("code"));--> statement-breakpoint
CREATE INDEX "pns_chain_idx" ON "pns" USING btree ("chain_id");