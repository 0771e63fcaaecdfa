CREATE TABLE "import_mappings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"headers" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" uuid NOT NULL,
	CONSTRAINT "import_mappings_headers_key" UNIQUE("headers")
);
--> statement-breakpoint
CREATE TABLE "requests" (
	"actor_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"verb" text NOT NULL,
	"answer" jsonb,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "requests_pk" PRIMARY KEY("actor_id","request_id")
);
--> statement-breakpoint
ALTER TABLE "imports" DROP CONSTRAINT "imports_state_known";--> statement-breakpoint
ALTER TABLE "allies" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "allies" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "chains" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "psdes" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "windows" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "workbook_path" text;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "papers_path" text;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "mapping" jsonb;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "progress" jsonb;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "faults" integer;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "notices" integer;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "partial" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "refusal" jsonb;--> statement-breakpoint
ALTER TABLE "oprs" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "oprs" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "pns" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "requests_at_idx" ON "requests" USING btree ("at");--> statement-breakpoint
ALTER TABLE "allies" ADD CONSTRAINT "allies_merged_into_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."allies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oprs" ADD CONSTRAINT "oprs_merged_into_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."oprs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allies" ADD CONSTRAINT "allies_merged_into_another" CHECK ("allies"."merged_into" <> "allies"."id");--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_state_known" CHECK ("imports"."state" in ('preparada', 'revisada', 'escribiendo', 'escrita', 'sin_escribir', 'fallida'));--> statement-breakpoint
ALTER TABLE "oprs" ADD CONSTRAINT "oprs_merged_into_another" CHECK ("oprs"."merged_into" <> "oprs"."id");