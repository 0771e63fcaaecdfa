CREATE TABLE "allies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"class" text,
	"tax_id" text,
	"country" text DEFAULT 'HN' NOT NULL,
	"contact" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "allies_kind_known" CHECK ("allies"."kind" in ('comercial', 'financiero', 'ambos')),
	CONSTRAINT "allies_class_known" CHECK ("allies"."class" in ('procesador', 'comercializador_exportador', 'productor_independiente', 'socio', 'institucion_publica', 'financiera', 'otro')),
	CONSTRAINT "allies_country_iso" CHECK ("allies"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "allies_rtn_digits" CHECK ("allies"."country" <> 'HN' or "allies"."tax_id" ~ '^[0-9]{14}$')
);
--> statement-breakpoint
CREATE TABLE "ally_kinds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ally_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"known_from" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	CONSTRAINT "ally_kinds_kind_known" CHECK ("ally_kinds"."kind" in ('comercial', 'financiero', 'ambos'))
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid NOT NULL,
	"actor_name" text NOT NULL,
	"event" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"opr_id" uuid,
	"pn_id" uuid,
	"import_id" uuid,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "chains" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "departments" (
	"code" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "departments_pk" PRIMARY KEY("code"),
	CONSTRAINT "departments_code_ine" CHECK ("departments"."code" ~ '^[0-9]{2}$')
);
--> statement-breakpoint
CREATE TABLE "municipalities" (
	"code" text NOT NULL,
	"name" text NOT NULL,
	"department_code" text NOT NULL,
	CONSTRAINT "municipalities_pk" PRIMARY KEY("code"),
	CONSTRAINT "municipalities_code_ine" CHECK ("municipalities"."code" ~ '^[0-9]{4}$' and left("municipalities"."code", 2) = "municipalities"."department_code")
);
--> statement-breakpoint
CREATE TABLE "offices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "psdes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"rtn" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "psdes_rtn_digits" CHECK ("psdes"."rtn" ~ '^[0-9]{14}$')
);
--> statement-breakpoint
CREATE TABLE "windows" (
	"number" smallint NOT NULL,
	"description" text NOT NULL,
	CONSTRAINT "windows_pk" PRIMARY KEY("number"),
	CONSTRAINT "windows_number_known" CHECK ("windows"."number" in (1, 2, 3))
);
--> statement-breakpoint
CREATE TABLE "credit_balances" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"opr_id" uuid NOT NULL,
	"observed_on" date NOT NULL,
	"balance" bigint NOT NULL,
	CONSTRAINT "credit_balances_key" UNIQUE("version_id","observed_on"),
	CONSTRAINT "credit_balances_not_negative" CHECK ("credit_balances"."balance" >= 0)
);
--> statement-breakpoint
CREATE TABLE "evidence_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	"opr_id" uuid NOT NULL,
	"decision" text NOT NULL,
	"reason" text,
	"act" text,
	"historical" boolean DEFAULT false NOT NULL,
	"known_from" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	CONSTRAINT "evidence_decisions_once_key" UNIQUE("version_id","decision"),
	CONSTRAINT "evidence_decisions_decision_known" CHECK ("evidence_decisions"."decision" in ('aprobada', 'devuelta', 'rechazada', 'retirada', 'sustituida', 'anulada')),
	CONSTRAINT "evidence_decisions_reason_given" CHECK ("evidence_decisions"."decision" in ('aprobada', 'retirada', 'sustituida') or btrim(coalesce("evidence_decisions"."reason", '')) <> ''),
	CONSTRAINT "evidence_decisions_annulment_by_act" CHECK ("evidence_decisions"."decision" <> 'anulada' or "evidence_decisions"."act" is not null)
);
--> statement-breakpoint
CREATE TABLE "evidence_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"evidence_id" uuid NOT NULL,
	"opr_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" text NOT NULL,
	"ally_id" uuid,
	"doc_number" text,
	"cai" text,
	"issuer_rtn" text,
	"receiver_rtn" text,
	"issuer_name" text,
	"issued_on" date,
	"issue_limit_on" date,
	"valid_from" date,
	"valid_to" date,
	"open_ended" boolean DEFAULT false NOT NULL,
	"amount" bigint,
	"currency" text DEFAULT 'HNL' NOT NULL,
	"exchange_rate" numeric(14, 6),
	"exchange_rate_on" date,
	"revolving" boolean DEFAULT false NOT NULL,
	"settled_on" date,
	"other_reason" text,
	"observations" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	CONSTRAINT "evidence_versions_number_key" UNIQUE("evidence_id","number"),
	CONSTRAINT "evidence_versions_id_opr_key" UNIQUE("id","opr_id"),
	CONSTRAINT "evidence_versions_id_evidence_key" UNIQUE("id","evidence_id","opr_id"),
	CONSTRAINT "evidence_versions_number_positive" CHECK ("evidence_versions"."number" > 0),
	CONSTRAINT "evidence_versions_state_known" CHECK ("evidence_versions"."state" in ('borrador', 'enviada', 'aprobada', 'devuelta', 'rechazada', 'retirada', 'sustituida', 'anulada')),
	CONSTRAINT "evidence_versions_submitted_unless_draft" CHECK (("evidence_versions"."state" = 'borrador') = ("evidence_versions"."submitted_at" is null)),
	CONSTRAINT "evidence_versions_ally_named" CHECK ("evidence_versions"."state" = 'borrador' or "evidence_versions"."ally_id" is not null),
	CONSTRAINT "evidence_versions_end_after_start" CHECK ("evidence_versions"."valid_to" >= "evidence_versions"."valid_from"),
	CONSTRAINT "evidence_versions_open_has_no_end" CHECK (not ("evidence_versions"."open_ended" and "evidence_versions"."valid_to" is not null)),
	CONSTRAINT "evidence_versions_amount_positive" CHECK ("evidence_versions"."amount" > 0),
	CONSTRAINT "evidence_versions_currency_known" CHECK ("evidence_versions"."currency" in ('HNL', 'USD')),
	CONSTRAINT "evidence_versions_usd_has_rate" CHECK ("evidence_versions"."currency" = 'HNL' or "evidence_versions"."state" = 'borrador' or (coalesce("evidence_versions"."exchange_rate", 0) > 0 and "evidence_versions"."exchange_rate_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "evidences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"opr_id" uuid NOT NULL,
	"pn_id" uuid NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"parent_id" uuid,
	"origin" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "evidences_id_opr_key" UNIQUE("id","opr_id"),
	CONSTRAINT "evidences_kind_known" CHECK ("evidences"."kind" in ('contrato', 'adenda', 'rescision', 'orden_de_compra', 'factura', 'otro_comprobante', 'cuota_de_mercado', 'credito')),
	CONSTRAINT "evidences_origin_known" CHECK ("evidences"."origin" in ('informe', 'levantamiento', 'importacion', 'directo')),
	CONSTRAINT "evidences_parent_of_amendment" CHECK (("evidences"."kind" in ('adenda', 'rescision')) = ("evidences"."parent_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "version_files" (
	"version_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"opr_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"pages" text,
	CONSTRAINT "version_files_pk" PRIMARY KEY("version_id","position")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"opr_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"bytes" bigint NOT NULL,
	"media_type" text NOT NULL,
	"original_name" text NOT NULL,
	"storage_key" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "files_id_opr_key" UNIQUE("id","opr_id"),
	CONSTRAINT "files_storage_key" UNIQUE("storage_key"),
	CONSTRAINT "files_sha256_hex" CHECK ("files"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "files_not_empty" CHECK ("files"."bytes" > 0)
);
--> statement-breakpoint
CREATE TABLE "historical_loads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"open" boolean NOT NULL,
	"known_from" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_faults" (
	"id" integer GENERATED ALWAYS AS IDENTITY (sequence name "import_faults_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"import_id" uuid NOT NULL,
	"sheet" text NOT NULL,
	"row" integer NOT NULL,
	"column" text,
	"value" text,
	"code" text NOT NULL,
	"params" jsonb NOT NULL,
	"notice" boolean DEFAULT false NOT NULL,
	CONSTRAINT "import_faults_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "import_rows" (
	"import_id" uuid NOT NULL,
	"sheet" text NOT NULL,
	"row" integer NOT NULL,
	"key" text,
	"values" jsonb NOT NULL,
	"comparable" jsonb NOT NULL,
	"faulty" boolean DEFAULT false NOT NULL,
	"target_id" uuid NOT NULL,
	"fact_id" uuid NOT NULL,
	"known" boolean DEFAULT false NOT NULL,
	"action" text,
	"before" jsonb,
	"after" jsonb,
	CONSTRAINT "import_rows_pk" PRIMARY KEY("import_id","sheet","row")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"state" text NOT NULL,
	"counts" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "imports_state_known" CHECK ("imports"."state" in ('preparada', 'escrita', 'sin_escribir'))
);
--> statement-breakpoint
CREATE TABLE "parameter_sets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"effective_from" date NOT NULL,
	"ventana2" text NOT NULL,
	"denominador" text NOT NULL,
	"factura_meses_antes" integer NOT NULL,
	"factura_meses_despues" integer NOT NULL,
	"orden_de_compra_cuenta" boolean NOT NULL,
	"cuota_de_mercado_cuenta" boolean NOT NULL,
	"factura_emitida_por" text NOT NULL,
	"meta_bp" integer NOT NULL,
	"justification" text NOT NULL,
	"approved_by" text,
	"approval_document" text,
	"approved_on" date,
	"known_from" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	CONSTRAINT "parameter_sets_version_key" UNIQUE("version"),
	CONSTRAINT "parameter_sets_ventana2_known" CHECK ("parameter_sets"."ventana2" in ('ambos', 'cualquiera')),
	CONSTRAINT "parameter_sets_denominador_known" CHECK ("parameter_sets"."denominador" in ('ejecutados', 'evaluables')),
	CONSTRAINT "parameter_sets_emisor_known" CHECK ("parameter_sets"."factura_emitida_por" in ('cualquiera', 'opr')),
	CONSTRAINT "parameter_sets_months_sane" CHECK ("parameter_sets"."factura_meses_antes" between 0 and 60 and "parameter_sets"."factura_meses_despues" between 0 and 60),
	CONSTRAINT "parameter_sets_meta_percent" CHECK ("parameter_sets"."meta_bp" between 1 and 10000),
	CONSTRAINT "parameter_sets_approval_whole" CHECK (("parameter_sets"."approved_by" is null) = ("parameter_sets"."approval_document" is null) and ("parameter_sets"."approved_by" is null) = ("parameter_sets"."approved_on" is null))
);
--> statement-breakpoint
CREATE TABLE "standings" (
	"pn_id" uuid NOT NULL,
	"parameter_set_id" uuid NOT NULL,
	"opr_id" uuid NOT NULL,
	"window" smallint NOT NULL,
	"cancelled" boolean NOT NULL,
	"closed_on" date,
	"executed_on" date,
	"first_disbursed_on" date,
	"d18" date,
	"commercial_from" date,
	"financial_from" date,
	"alliance_from" date,
	"any_from" date,
	"both_from" date,
	"evidence_closes_on" date,
	"has_approved_evidence" boolean NOT NULL,
	"trace" jsonb NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "standings_pk" PRIMARY KEY("parameter_set_id","pn_id"),
	CONSTRAINT "standings_executed_is_closed" CHECK ("standings"."executed_on" is null or ("standings"."executed_on" = "standings"."closed_on" and not "standings"."cancelled")),
	CONSTRAINT "standings_d18_needs_disbursement" CHECK (("standings"."d18" is null) = ("standings"."first_disbursed_on" is null))
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"opr_id" uuid NOT NULL,
	"psde_id" uuid NOT NULL,
	"from_date" date NOT NULL,
	"to_date" date,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "assignments_end_after_start" CHECK ("assignments"."to_date" >= "assignments"."from_date")
);
--> statement-breakpoint
CREATE TABLE "oprs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"form" text NOT NULL,
	"rtn" text,
	"legal_personality" text,
	"municipality_code" text NOT NULL,
	"community" text,
	"contact" text,
	"phone" text,
	"women" integer,
	"men" integer,
	"youth" integer,
	"office_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "oprs_form_known" CHECK ("oprs"."form" in ('cooperativa', 'asociacion', 'eac', 'esm', 'caja_rural', 'sociedad', 'segundo_grado', 'grupo', 'otra')),
	CONSTRAINT "oprs_rtn_digits" CHECK ("oprs"."rtn" ~ '^[0-9]{14}$'),
	CONSTRAINT "oprs_members_counted" CHECK ("oprs"."women" >= 0 and "oprs"."men" >= 0 and "oprs"."youth" >= 0),
	CONSTRAINT "oprs_youth_within_members" CHECK ("oprs"."youth" <= "oprs"."women" + "oprs"."men")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"user_agent" text,
	"ip" text,
	CONSTRAINT "sessions_expiry_after_start" CHECK ("sessions"."expires_at" > "sessions"."created_at")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"office_id" uuid,
	"psde_id" uuid,
	"password_hash" text NOT NULL,
	"locale" text DEFAULT 'es' NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "users_email_normal" CHECK ("users"."email" = lower(btrim("users"."email")) and "users"."email" like '%_@_%'),
	CONSTRAINT "users_role_known" CHECK ("users"."role" in ('psde', 'oficina', 'central', 'observador')),
	CONSTRAINT "users_role_home" CHECK (("users"."role" = 'oficina') = ("users"."office_id" is not null) and ("users"."role" = 'psde') = ("users"."psde_id" is not null)),
	CONSTRAINT "users_locale_known" CHECK ("users"."locale" in ('es', 'en'))
);
--> statement-breakpoint
CREATE TABLE "disbursements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pn_id" uuid NOT NULL,
	"opr_id" uuid NOT NULL,
	"known_from" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	"number" integer NOT NULL,
	"credited_on" date NOT NULL,
	"amount" bigint NOT NULL,
	"reference" text,
	"proof" text,
	"proof_file_id" uuid,
	"reversed" boolean DEFAULT false NOT NULL,
	"reversed_on" date,
	"reversal_reason" text,
	CONSTRAINT "disbursements_number_positive" CHECK ("disbursements"."number" > 0),
	CONSTRAINT "disbursements_amount_positive" CHECK ("disbursements"."amount" > 0),
	CONSTRAINT "disbursements_reversal_whole" CHECK ("disbursements"."reversed" = ("disbursements"."reversed_on" is not null) and "disbursements"."reversed" = ("disbursements"."reversal_reason" is not null)),
	CONSTRAINT "disbursements_reversal_after_credit" CHECK ("disbursements"."reversed_on" >= "disbursements"."credited_on")
);
--> statement-breakpoint
CREATE TABLE "pn_cancellations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pn_id" uuid NOT NULL,
	"opr_id" uuid NOT NULL,
	"known_from" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	"cancelled_on" date NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "pn_cancellations_reason_given" CHECK (btrim("pn_cancellations"."reason") <> '')
);
--> statement-breakpoint
CREATE TABLE "pn_closings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pn_id" uuid NOT NULL,
	"opr_id" uuid NOT NULL,
	"known_from" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	"closed_on" date,
	"act" text,
	"act_file_id" uuid,
	"reason" text,
	CONSTRAINT "pn_closings_annulment_says_why" CHECK ("pn_closings"."closed_on" is not null or "pn_closings"."reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "pn_windows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pn_id" uuid NOT NULL,
	"opr_id" uuid NOT NULL,
	"known_from" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	"window" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"opr_id" uuid NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"window" smallint NOT NULL,
	"chain_id" uuid NOT NULL,
	"state" text NOT NULL,
	"amount_project" bigint,
	"amount_opr" bigint,
	"amount_financial" bigint,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pns_id_opr_key" UNIQUE("id","opr_id"),
	CONSTRAINT "pns_state_known" CHECK ("pns"."state" in ('aprobado', 'en_ejecucion', 'ejecutado', 'cancelado')),
	CONSTRAINT "pns_amounts_not_negative" CHECK ("pns"."amount_project" >= 0 and "pns"."amount_opr" >= 0 and "pns"."amount_financial" >= 0)
);
--> statement-breakpoint
CREATE TABLE "sales_periods" (
	"id" uuid PRIMARY KEY NOT NULL,
	"opr_id" uuid NOT NULL,
	"pn_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_date" date NOT NULL,
	"to_date" date NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text DEFAULT 'HNL' NOT NULL,
	"exchange_rate" numeric(14, 6),
	"source" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sales_periods_key" UNIQUE("pn_id","kind","from_date","to_date"),
	CONSTRAINT "sales_periods_kind_known" CHECK ("sales_periods"."kind" in ('linea_base', 'venta')),
	CONSTRAINT "sales_periods_end_after_start" CHECK ("sales_periods"."to_date" >= "sales_periods"."from_date"),
	CONSTRAINT "sales_periods_amount_not_negative" CHECK ("sales_periods"."amount" >= 0),
	CONSTRAINT "sales_periods_currency_known" CHECK ("sales_periods"."currency" in ('HNL', 'USD')),
	CONSTRAINT "sales_periods_usd_has_rate" CHECK ("sales_periods"."currency" = 'HNL' or coalesce("sales_periods"."exchange_rate", 0) > 0)
);
--> statement-breakpoint
CREATE TABLE "throttle" (
	"key" varchar(255) NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint,
	CONSTRAINT "throttle_pk" PRIMARY KEY("key")
);
--> statement-breakpoint
ALTER TABLE "ally_kinds" ADD CONSTRAINT "ally_kinds_ally_fk" FOREIGN KEY ("ally_id") REFERENCES "public"."allies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_department_fk" FOREIGN KEY ("department_code") REFERENCES "public"."departments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_balances" ADD CONSTRAINT "credit_balances_version_fk" FOREIGN KEY ("version_id","opr_id") REFERENCES "public"."evidence_versions"("id","opr_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "evidence_decisions" ADD CONSTRAINT "evidence_decisions_version_fk" FOREIGN KEY ("version_id","evidence_id","opr_id") REFERENCES "public"."evidence_versions"("id","evidence_id","opr_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "evidence_versions" ADD CONSTRAINT "evidence_versions_evidence_fk" FOREIGN KEY ("evidence_id","opr_id") REFERENCES "public"."evidences"("id","opr_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "evidence_versions" ADD CONSTRAINT "evidence_versions_ally_fk" FOREIGN KEY ("ally_id") REFERENCES "public"."allies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidences" ADD CONSTRAINT "evidences_pn_fk" FOREIGN KEY ("pn_id","opr_id") REFERENCES "public"."pns"("id","opr_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "evidences" ADD CONSTRAINT "evidences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."evidences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_files" ADD CONSTRAINT "version_files_version_fk" FOREIGN KEY ("version_id","opr_id") REFERENCES "public"."evidence_versions"("id","opr_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "version_files" ADD CONSTRAINT "version_files_file_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_opr_fk" FOREIGN KEY ("opr_id") REFERENCES "public"."oprs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_faults" ADD CONSTRAINT "import_faults_import_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_pn_fk" FOREIGN KEY ("pn_id","opr_id") REFERENCES "public"."pns"("id","opr_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_set_fk" FOREIGN KEY ("parameter_set_id") REFERENCES "public"."parameter_sets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_opr_fk" FOREIGN KEY ("opr_id") REFERENCES "public"."oprs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_psde_fk" FOREIGN KEY ("psde_id") REFERENCES "public"."psdes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oprs" ADD CONSTRAINT "oprs_municipality_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oprs" ADD CONSTRAINT "oprs_office_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_office_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_psde_fk" FOREIGN KEY ("psde_id") REFERENCES "public"."psdes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disbursements" ADD CONSTRAINT "disbursements_pn_fk" FOREIGN KEY ("pn_id","opr_id") REFERENCES "public"."pns"("id","opr_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "disbursements" ADD CONSTRAINT "disbursements_file_fk" FOREIGN KEY ("proof_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pn_cancellations" ADD CONSTRAINT "pn_cancellations_pn_fk" FOREIGN KEY ("pn_id","opr_id") REFERENCES "public"."pns"("id","opr_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "pn_closings" ADD CONSTRAINT "pn_closings_pn_fk" FOREIGN KEY ("pn_id","opr_id") REFERENCES "public"."pns"("id","opr_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "pn_closings" ADD CONSTRAINT "pn_closings_file_fk" FOREIGN KEY ("act_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pn_windows" ADD CONSTRAINT "pn_windows_pn_fk" FOREIGN KEY ("pn_id","opr_id") REFERENCES "public"."pns"("id","opr_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "pn_windows" ADD CONSTRAINT "pn_windows_window_fk" FOREIGN KEY ("window") REFERENCES "public"."windows"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pns" ADD CONSTRAINT "pns_opr_fk" FOREIGN KEY ("opr_id") REFERENCES "public"."oprs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pns" ADD CONSTRAINT "pns_window_fk" FOREIGN KEY ("window") REFERENCES "public"."windows"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pns" ADD CONSTRAINT "pns_chain_fk" FOREIGN KEY ("chain_id") REFERENCES "public"."chains"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sales_periods" ADD CONSTRAINT "sales_periods_pn_fk" FOREIGN KEY ("pn_id","opr_id") REFERENCES "public"."pns"("id","opr_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE UNIQUE INDEX "allies_code_key" ON "allies" USING btree (lower("code"));--> statement-breakpoint
CREATE INDEX "ally_kinds_known_idx" ON "ally_kinds" USING btree ("ally_id","known_from");--> statement-breakpoint
CREATE INDEX "audit_at_idx" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_subject_idx" ON "audit" USING btree ("subject_type","subject_id","at");--> statement-breakpoint
CREATE INDEX "audit_actor_idx" ON "audit" USING btree ("actor_id","at");--> statement-breakpoint
CREATE INDEX "audit_opr_idx" ON "audit" USING btree ("opr_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "chains_code_key" ON "chains" USING btree (lower("code"));--> statement-breakpoint
CREATE UNIQUE INDEX "offices_code_key" ON "offices" USING btree (lower("code"));--> statement-breakpoint
CREATE UNIQUE INDEX "psdes_code_key" ON "psdes" USING btree (lower("code"));--> statement-breakpoint
CREATE INDEX "evidence_decisions_evidence_idx" ON "evidence_decisions" USING btree ("evidence_id","known_from");--> statement-breakpoint
CREATE INDEX "evidence_decisions_version_idx" ON "evidence_decisions" USING btree ("version_id","known_from");--> statement-breakpoint
CREATE INDEX "evidence_versions_state_idx" ON "evidence_versions" USING btree ("state","submitted_at");--> statement-breakpoint
CREATE INDEX "evidence_versions_issuer_idx" ON "evidence_versions" USING btree ("issuer_rtn","doc_number");--> statement-breakpoint
CREATE INDEX "evidence_versions_ally_idx" ON "evidence_versions" USING btree ("ally_id");--> statement-breakpoint
CREATE UNIQUE INDEX "evidences_code_key" ON "evidences" USING btree (lower("code"));--> statement-breakpoint
CREATE INDEX "evidences_pn_idx" ON "evidences" USING btree ("pn_id");--> statement-breakpoint
CREATE INDEX "version_files_file_idx" ON "version_files" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "files_sha256_idx" ON "files" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "historical_loads_known_idx" ON "historical_loads" USING btree ("known_from");--> statement-breakpoint
CREATE INDEX "import_faults_import_idx" ON "import_faults" USING btree ("import_id","sheet","row");--> statement-breakpoint
CREATE INDEX "import_rows_key_idx" ON "import_rows" USING btree ("import_id","sheet","key");--> statement-breakpoint
CREATE INDEX "imports_created_idx" ON "imports" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "standings_count_idx" ON "standings" USING btree ("parameter_set_id","executed_on","d18","alliance_from","evidence_closes_on","has_approved_evidence","any_from","opr_id");--> statement-breakpoint
CREATE INDEX "standings_pn_idx" ON "standings" USING btree ("pn_id");--> statement-breakpoint
CREATE INDEX "assignments_psde_idx" ON "assignments" USING btree ("psde_id","from_date","to_date");--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_key" ON "assignments" USING btree ("opr_id","psde_id","from_date");--> statement-breakpoint
CREATE UNIQUE INDEX "oprs_code_key" ON "oprs" USING btree (lower("code"));--> statement-breakpoint
CREATE INDEX "oprs_office_idx" ON "oprs" USING btree ("office_id");--> statement-breakpoint
CREATE INDEX "oprs_municipality_idx" ON "oprs" USING btree ("municipality_code");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "sessions_user_idx" ON "sessions" USING btree ("user_id","ended_at");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "disbursements_known_idx" ON "disbursements" USING btree ("pn_id","number","known_from");--> statement-breakpoint
CREATE INDEX "pn_cancellations_known_idx" ON "pn_cancellations" USING btree ("pn_id","known_from");--> statement-breakpoint
CREATE INDEX "pn_closings_known_idx" ON "pn_closings" USING btree ("pn_id","known_from");--> statement-breakpoint
CREATE INDEX "pn_windows_known_idx" ON "pn_windows" USING btree ("pn_id","known_from");--> statement-breakpoint
CREATE UNIQUE INDEX "pns_code_key" ON "pns" USING btree (lower("code"));--> statement-breakpoint
CREATE INDEX "pns_opr_idx" ON "pns" USING btree ("opr_id");