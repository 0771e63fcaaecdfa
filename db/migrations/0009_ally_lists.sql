CREATE INDEX "allies_class_idx" ON "allies" USING btree ("class");--> statement-breakpoint
CREATE INDEX "allies_country_idx" ON "allies" USING btree ("country");