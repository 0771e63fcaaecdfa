DROP INDEX "audit_at_idx";--> statement-breakpoint
DROP INDEX "audit_subject_idx";--> statement-breakpoint
DROP INDEX "audit_actor_idx";--> statement-breakpoint
DROP INDEX "audit_opr_idx";--> statement-breakpoint
ALTER TABLE "allies" ADD COLUMN "merged_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "allies_name_idx" ON "allies" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "allies_merged_idx" ON "allies" USING btree ("merged_into");--> statement-breakpoint
CREATE INDEX "audit_order_idx" ON "audit" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "audit_event_order_idx" ON "audit" USING btree ("event","at","id");--> statement-breakpoint
CREATE INDEX "audit_actor_order_idx" ON "audit" USING btree ("actor_id","at","id");--> statement-breakpoint
CREATE INDEX "audit_subject_order_idx" ON "audit" USING btree ("subject_id","at","id");--> statement-breakpoint
CREATE INDEX "audit_pn_order_idx" ON "audit" USING btree ("pn_id","at","id");--> statement-breakpoint
CREATE INDEX "audit_opr_order_idx" ON "audit" USING btree ("opr_id","at","id");--> statement-breakpoint
CREATE INDEX "oprs_merged_idx" ON "oprs" USING btree ("merged_into");--> statement-breakpoint
ALTER TABLE "allies" ADD CONSTRAINT "allies_merged_whole" CHECK (("allies"."merged_into" is null) = ("allies"."merged_at" is null));