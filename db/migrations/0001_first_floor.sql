CREATE TYPE "public"."case_state" AS ENUM('draft', 'submitted', 'checking', 'queued', 'in_review', 'awaiting_taxpayer', 'awaiting_visit', 'recommended', 'decided', 'reconsidering', 'closed');--> statement-breakpoint
CREATE TABLE "access_records" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "access_records_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"staff_id" uuid NOT NULL,
	"staff_name" text NOT NULL,
	"staff_role" text NOT NULL,
	"office_code" text,
	"taxpayer_id" bigint NOT NULL,
	"case_id" uuid,
	"what" text NOT NULL,
	"purpose" text NOT NULL,
	"ip" text
);
--> statement-breakpoint
ALTER TABLE "access_records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"assigned_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_as" text,
	"end_reason" text
);
--> statement-breakpoint
ALTER TABLE "assignments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"action" text NOT NULL,
	"subject" text,
	"case_id" uuid,
	"ip" text,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "case_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"case_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"move" text NOT NULL,
	"from_state" "case_state" NOT NULL,
	"to_state" "case_state" NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"actor_name" text,
	"reason_code" text,
	"reason" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "case_events_one_per_version" UNIQUE("case_id","version")
);
--> statement-breakpoint
ALTER TABLE "case_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_items" (
	"case_id" uuid NOT NULL,
	"item_id" bigint NOT NULL,
	"payable_at_submission" bigint NOT NULL,
	"open" boolean DEFAULT true NOT NULL,
	CONSTRAINT "case_items_case_id_item_id_pk" PRIMARY KEY("case_id","item_id")
);
--> statement-breakpoint
ALTER TABLE "case_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_reliefs" (
	"case_id" uuid NOT NULL,
	"relief" text NOT NULL,
	CONSTRAINT "case_reliefs_case_id_relief_pk" PRIMARY KEY("case_id","relief")
);
--> statement-breakpoint
ALTER TABLE "case_reliefs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text,
	"taxpayer_id" bigint NOT NULL,
	"office_code" text NOT NULL,
	"state" "case_state" DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"lane" text,
	"submitted_at" timestamp with time zone,
	"due_on" date,
	"paused_on" date,
	"law_due_on" date,
	"deemed_on" date,
	"awaiting_until" date,
	"reminded_on" date,
	"reminders_sent" integer DEFAULT 0 NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_as" text,
	"help_needs" text[] DEFAULT '{}' NOT NULL,
	"flags" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "cases_reference_unique" UNIQUE("reference")
);
--> statement-breakpoint
ALTER TABLE "cases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "classifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"type" text NOT NULL,
	"suggested" text,
	"suggestion_reasons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"reason" text NOT NULL,
	"classified_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "classifications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"wording_version" text NOT NULL,
	"given" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "consents_once" UNIQUE("case_id","kind")
);
--> statement-breakpoint
ALTER TABLE "consents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact_details" (
	"taxpayer_id" bigint PRIMARY KEY NOT NULL,
	"email" text,
	"phone" text,
	"text_not_calls" boolean DEFAULT false NOT NULL,
	"language" text DEFAULT 'ko' NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "contact_details" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"relief" text,
	"plan_id" uuid,
	"reason_codes" text[] NOT NULL,
	"text" text NOT NULL,
	"recommended_by" uuid,
	"decided_by" uuid,
	"decided_at" timestamp with time zone NOT NULL,
	"decided_on" date NOT NULL,
	"deemed" text DEFAULT 'no' NOT NULL,
	"parameter_version" text NOT NULL,
	"inputs" text NOT NULL,
	"trace" jsonb NOT NULL,
	"answer_by" date,
	"offer_answer" text,
	"offer_answered_at" timestamp with time zone,
	"first_read_at" timestamp with time zone,
	CONSTRAINT "decisions_by_four_eyes" CHECK (("decisions"."deemed" = 'yes' and "decisions"."decided_by" is null) or ("decisions"."recommended_by" is not null and "decisions"."decided_by" is not null and "decisions"."recommended_by" <> "decisions"."decided_by"))
);
--> statement-breakpoint
ALTER TABLE "decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "declarations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"schema_version" integer NOT NULL,
	"snapshot" text NOT NULL,
	"sha256" text NOT NULL,
	"submitted_by" uuid NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "declarations_one_per_version" UNIQUE("case_id","version")
);
--> statement-breakpoint
ALTER TABLE "declarations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "draft_answers" (
	"case_id" uuid NOT NULL,
	"step" text NOT NULL,
	"answers" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "draft_answers_case_id_step_pk" PRIMARY KEY("case_id","step")
);
--> statement-breakpoint
ALTER TABLE "draft_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "evidence_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"rule" text,
	"request_id" uuid,
	"name" text NOT NULL,
	"label" text,
	"type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"store_key" text NOT NULL,
	"pages" integer,
	"scan" text DEFAULT 'not-scanned' NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	"seen_by_staff_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	CONSTRAINT "evidence_files_storeKey_unique" UNIQUE("store_key")
);
--> statement-breakpoint
ALTER TABLE "evidence_files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "evidence_requirements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"rule_version" integer NOT NULL,
	"reason" text NOT NULL,
	"state" text DEFAULT 'needed' NOT NULL,
	"explanation" text,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "evidence_requirements_once" UNIQUE("case_id","rule")
);
--> statement-breakpoint
ALTER TABLE "evidence_requirements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "extensions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "extensions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"item_id" bigint NOT NULL,
	"taxpayer_id" bigint NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"article" text NOT NULL,
	"as_of" date NOT NULL,
	"ended_on" date,
	CONSTRAINT "extensions_once" UNIQUE("item_id","from_on","to_on")
);
--> statement-breakpoint
ALTER TABLE "extensions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"key" text NOT NULL,
	"body_sha256" text NOT NULL,
	"location" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_actor_action_key_pk" PRIMARY KEY("actor","action","key")
);
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity_links" (
	"ci_hash" text NOT NULL,
	"taxpayer_id" bigint NOT NULL,
	CONSTRAINT "identity_links_ci_hash_taxpayer_id_pk" PRIMARY KEY("ci_hash","taxpayer_id")
);
--> statement-breakpoint
ALTER TABLE "identity_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "information_request_items" (
	"request_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"rule" text,
	"asked" text NOT NULL,
	"answer" text,
	CONSTRAINT "information_request_items_request_id_number_pk" PRIMARY KEY("request_id","number")
);
--> statement-breakpoint
ALTER TABLE "information_request_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "information_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"asked_by" uuid,
	"message" text,
	"due_on" date NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"answer" text
);
--> statement-breakpoint
ALTER TABLE "information_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inquiries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"taxpayer_id" bigint NOT NULL,
	"item_id" bigint NOT NULL,
	"office_code" text NOT NULL,
	"about" text NOT NULL,
	"text" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"sent_by" uuid NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "inquiries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ledger_imports" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger_imports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"mode" text NOT NULL,
	"as_of" date NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"rows" integer NOT NULL,
	"inserted" integer NOT NULL,
	"updated" integer NOT NULL,
	"ended" integer NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ledger_imports_once" UNIQUE("kind","sha256")
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offices" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"region" text NOT NULL,
	"address" text NOT NULL,
	"phone" text NOT NULL,
	"hours" text NOT NULL,
	"ended_on" date
);
--> statement-breakpoint
CREATE TABLE "outbox_messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"taxpayer_id" bigint NOT NULL,
	"case_id" uuid,
	"channel" text NOT NULL,
	"template" text NOT NULL,
	"language" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"last_error" text
);
--> statement-breakpoint
ALTER TABLE "outbox_messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "parameter_figures" (
	"key" text NOT NULL,
	"value" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"article" text NOT NULL,
	"source" text NOT NULL,
	"entered_by" text NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "parameter_figures_key_valid_from_pk" PRIMARY KEY("key","valid_from")
);
--> statement-breakpoint
CREATE TABLE "parameter_holidays" (
	"on" date PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"provisional" boolean NOT NULL,
	"entered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "parameter_versions" (
	"version" text PRIMARY KEY NOT NULL,
	"document" jsonb NOT NULL,
	"since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"payment_no" text NOT NULL,
	"item_id" bigint NOT NULL,
	"taxpayer_id" bigint NOT NULL,
	"paid_on" date NOT NULL,
	"amount_won" bigint NOT NULL,
	"channel" text NOT NULL,
	"cancelled" boolean DEFAULT false NOT NULL,
	"as_of" date NOT NULL,
	CONSTRAINT "payments_paymentNo_unique" UNIQUE("payment_no")
);
--> statement-breakpoint
ALTER TABLE "payments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"ci_hash" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_ciHash_unique" UNIQUE("ci_hash")
);
--> statement-breakpoint
ALTER TABLE "people" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "instalments" (
	"plan_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"taxpayer_id" bigint NOT NULL,
	"due_on" date NOT NULL,
	"amount" bigint NOT NULL,
	"of_tax" bigint NOT NULL,
	"of_surcharge" bigint NOT NULL,
	"of_cost" bigint NOT NULL,
	"state" text DEFAULT 'upcoming' NOT NULL,
	"paid" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "instalments_plan_id_number_pk" PRIMARY KEY("plan_id","number")
);
--> statement-breakpoint
ALTER TABLE "instalments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_items" (
	"plan_id" uuid NOT NULL,
	"item_id" bigint NOT NULL,
	"taxpayer_id" bigint NOT NULL,
	CONSTRAINT "plan_items_plan_id_item_id_pk" PRIMARY KEY("plan_id","item_id")
);
--> statement-breakpoint
ALTER TABLE "plan_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"taxpayer_id" bigint NOT NULL,
	"relief" text NOT NULL,
	"origin" text NOT NULL,
	"state" text NOT NULL,
	"first_due_on" date NOT NULL,
	"pay_day" integer NOT NULL,
	"total" bigint NOT NULL,
	"surcharge_during_plan" bigint NOT NULL,
	"calculated_on" date NOT NULL,
	"parameter_version" text NOT NULL,
	"trace" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"active_from" date
);
--> statement-breakpoint
ALTER TABLE "plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "queue_items" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"office_code" text NOT NULL,
	"reference" text NOT NULL,
	"state" "case_state" NOT NULL,
	"kind" text NOT NULL,
	"assignee_id" uuid,
	"released_by" uuid[] DEFAULT '{}' NOT NULL,
	"recommended_by" uuid,
	"due_on" date NOT NULL,
	"rank" integer NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	"waiting_since" timestamp with time zone,
	"amount" bigint NOT NULL,
	"evidence_needed" integer DEFAULT 0 NOT NULL,
	"evidence_received" integer DEFAULT 0 NOT NULL,
	"help_needs" text[] DEFAULT '{}' NOT NULL,
	"flags" text[] DEFAULT '{}' NOT NULL,
	"seized" boolean DEFAULT false NOT NULL,
	"taxpayer_name" text NOT NULL,
	"language" text DEFAULT 'ko' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "queue_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "recommendations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"relief" text,
	"plan_id" uuid,
	"reason_codes" text[] NOT NULL,
	"text" text NOT NULL,
	"findings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"recommended_by" uuid NOT NULL,
	"recommended_at" timestamp with time zone NOT NULL,
	"returned_by" uuid,
	"returned_at" timestamp with time zone,
	"return_code" text,
	"return_text" text
);
--> statement-breakpoint
ALTER TABLE "recommendations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_sha256" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"person_id" uuid,
	"taxpayer_id" bigint,
	"staff_id" uuid,
	"csrf_secret" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "sessions_of_one_kind" CHECK (("sessions"."kind" = 'taxpayer' and "sessions"."person_id" is not null and "sessions"."staff_id" is null) or ("sessions"."kind" = 'staff' and "sessions"."staff_id" is not null and "sessions"."person_id" is null))
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"state_sha256" text PRIMARY KEY NOT NULL,
	"browser_sha256" text NOT NULL,
	"audience" text NOT NULL,
	"nonce" text NOT NULL,
	"code_verifier" text NOT NULL,
	"return_to" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sign_in_attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff_roles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"staff_id" uuid NOT NULL,
	"role" text NOT NULL,
	"granted_at" timestamp with time zone NOT NULL,
	"granted_by" text NOT NULL,
	"removed_at" timestamp with time zone,
	"removed_by" text
);
--> statement-breakpoint
ALTER TABLE "staff_roles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"subject" text NOT NULL,
	"name" text NOT NULL,
	"office_code" text,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staff_subject_unique" UNIQUE("subject")
);
--> statement-breakpoint
ALTER TABLE "staff" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tax_items" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "tax_items_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"item_no" text NOT NULL,
	"taxpayer_id" bigint NOT NULL,
	"office_code" text NOT NULL,
	"tax_code" text NOT NULL,
	"attribution" text NOT NULL,
	"decision_kind" text NOT NULL,
	"established_on" date NOT NULL,
	"statutory_due_on" date NOT NULL,
	"noticed_on" date,
	"designated_due_on" date,
	"demand_due_on" date,
	"tax_won" bigint DEFAULT 0 NOT NULL,
	"other_penalty_won" bigint DEFAULT 0 NOT NULL,
	"collection_cost_won" bigint DEFAULT 0 NOT NULL,
	"demand_cost_won" bigint DEFAULT 0 NOT NULL,
	"payment_number" text,
	"virtual_accounts" text,
	"stage" text NOT NULL,
	"status" text NOT NULL,
	"seized_on" date,
	"seized_kind" text,
	"as_of" date NOT NULL,
	"ended_on" date,
	CONSTRAINT "tax_items_itemNo_unique" UNIQUE("item_no")
);
--> statement-breakpoint
ALTER TABLE "tax_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "taxpayers" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "taxpayers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"birth_year" integer,
	"business_no" text,
	"office_code" text NOT NULL,
	"address" text,
	"phone" text,
	"language" text,
	"opened_on" date,
	"closed_on" date,
	"receipts_y_1" bigint,
	"receipts_y_2" bigint,
	"receipts_y_3" bigint,
	"reliefs_used" text[] DEFAULT '{}' NOT NULL,
	"tax_offence" boolean DEFAULT false NOT NULL,
	"as_of" date NOT NULL,
	"ended_on" date,
	CONSTRAINT "taxpayers_key_unique" UNIQUE("key")
);
--> statement-breakpoint
ALTER TABLE "taxpayers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "access_records" ADD CONSTRAINT "access_records_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_records" ADD CONSTRAINT "access_records_taxpayer_id_taxpayers_id_fk" FOREIGN KEY ("taxpayer_id") REFERENCES "public"."taxpayers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_events" ADD CONSTRAINT "case_events_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_items" ADD CONSTRAINT "case_items_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_items" ADD CONSTRAINT "case_items_item_id_tax_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."tax_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_reliefs" ADD CONSTRAINT "case_reliefs_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_taxpayer_id_taxpayers_id_fk" FOREIGN KEY ("taxpayer_id") REFERENCES "public"."taxpayers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_office_code_offices_code_fk" FOREIGN KEY ("office_code") REFERENCES "public"."offices"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "classifications" ADD CONSTRAINT "classifications_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "classifications" ADD CONSTRAINT "classifications_classified_by_staff_id_fk" FOREIGN KEY ("classified_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_details" ADD CONSTRAINT "contact_details_taxpayer_id_taxpayers_id_fk" FOREIGN KEY ("taxpayer_id") REFERENCES "public"."taxpayers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "declarations" ADD CONSTRAINT "declarations_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_answers" ADD CONSTRAINT "draft_answers_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_files" ADD CONSTRAINT "evidence_files_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_requirements" ADD CONSTRAINT "evidence_requirements_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_item_id_tax_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."tax_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_taxpayer_id_taxpayers_id_fk" FOREIGN KEY ("taxpayer_id") REFERENCES "public"."taxpayers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_links" ADD CONSTRAINT "identity_links_taxpayer_id_taxpayers_id_fk" FOREIGN KEY ("taxpayer_id") REFERENCES "public"."taxpayers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "information_request_items" ADD CONSTRAINT "information_request_items_request_id_information_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."information_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "information_request_items" ADD CONSTRAINT "information_request_items_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "information_requests" ADD CONSTRAINT "information_requests_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "information_requests" ADD CONSTRAINT "information_requests_asked_by_staff_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_taxpayer_id_taxpayers_id_fk" FOREIGN KEY ("taxpayer_id") REFERENCES "public"."taxpayers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_item_id_tax_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."tax_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_office_code_offices_code_fk" FOREIGN KEY ("office_code") REFERENCES "public"."offices"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_answered_by_staff_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_taxpayer_id_taxpayers_id_fk" FOREIGN KEY ("taxpayer_id") REFERENCES "public"."taxpayers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_item_id_tax_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."tax_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_taxpayer_id_taxpayers_id_fk" FOREIGN KEY ("taxpayer_id") REFERENCES "public"."taxpayers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instalments" ADD CONSTRAINT "instalments_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_items" ADD CONSTRAINT "plan_items_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_items" ADD CONSTRAINT "plan_items_item_id_tax_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."tax_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_taxpayer_id_taxpayers_id_fk" FOREIGN KEY ("taxpayer_id") REFERENCES "public"."taxpayers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_items" ADD CONSTRAINT "queue_items_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_items" ADD CONSTRAINT "queue_items_office_code_offices_code_fk" FOREIGN KEY ("office_code") REFERENCES "public"."offices"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_items" ADD CONSTRAINT "queue_items_assignee_id_staff_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_recommended_by_staff_id_fk" FOREIGN KEY ("recommended_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_returned_by_staff_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_taxpayer_id_taxpayers_id_fk" FOREIGN KEY ("taxpayer_id") REFERENCES "public"."taxpayers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_roles" ADD CONSTRAINT "staff_roles_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_office_code_offices_code_fk" FOREIGN KEY ("office_code") REFERENCES "public"."offices"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tax_items" ADD CONSTRAINT "tax_items_taxpayer_id_taxpayers_id_fk" FOREIGN KEY ("taxpayer_id") REFERENCES "public"."taxpayers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tax_items" ADD CONSTRAINT "tax_items_office_code_offices_code_fk" FOREIGN KEY ("office_code") REFERENCES "public"."offices"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taxpayers" ADD CONSTRAINT "taxpayers_office_code_offices_code_fk" FOREIGN KEY ("office_code") REFERENCES "public"."offices"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_records_taxpayer_idx" ON "access_records" USING btree ("taxpayer_id","at");--> statement-breakpoint
CREATE INDEX "access_records_staff_idx" ON "access_records" USING btree ("staff_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_one_open" ON "assignments" USING btree ("case_id") WHERE "assignments"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "assignments_staff_idx" ON "assignments" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "audit_events_at_idx" ON "audit_events" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "case_items_in_one_open_case" ON "case_items" USING btree ("item_id") WHERE "case_items"."open";--> statement-breakpoint
CREATE UNIQUE INDEX "cases_one_open_per_taxpayer" ON "cases" USING btree ("taxpayer_id") WHERE "cases"."state" not in ('decided', 'closed');--> statement-breakpoint
CREATE INDEX "cases_taxpayer_idx" ON "cases" USING btree ("taxpayer_id");--> statement-breakpoint
CREATE INDEX "cases_awaiting_idx" ON "cases" USING btree ("awaiting_until") WHERE "cases"."awaiting_until" is not null;--> statement-breakpoint
CREATE INDEX "classifications_case_idx" ON "classifications" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "decisions_case_idx" ON "decisions" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "evidence_files_case_idx" ON "evidence_files" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "extensions_taxpayer_idx" ON "extensions" USING btree ("taxpayer_id");--> statement-breakpoint
CREATE INDEX "identity_links_taxpayer_idx" ON "identity_links" USING btree ("taxpayer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "information_requests_one_open" ON "information_requests" USING btree ("case_id") WHERE "information_requests"."state" = 'open';--> statement-breakpoint
CREATE INDEX "inquiries_office_idx" ON "inquiries" USING btree ("office_code","sent_at");--> statement-breakpoint
CREATE INDEX "inquiries_taxpayer_idx" ON "inquiries" USING btree ("taxpayer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "inquiries_one_open_per_item" ON "inquiries" USING btree ("item_id") WHERE "inquiries"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "notes_case_idx" ON "notes" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "outbox_messages_state_idx" ON "outbox_messages" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "payments_item_idx" ON "payments" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "payments_taxpayer_idx" ON "payments" USING btree ("taxpayer_id");--> statement-breakpoint
CREATE INDEX "plans_case_idx" ON "plans" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "plans_taxpayer_idx" ON "plans" USING btree ("taxpayer_id");--> statement-breakpoint
CREATE INDEX "queue_items_order_idx" ON "queue_items" USING btree ("office_code","state","due_on","rank","submitted_at","case_id");--> statement-breakpoint
CREATE INDEX "queue_items_list_idx" ON "queue_items" USING btree ("office_code","due_on","rank","submitted_at","case_id");--> statement-breakpoint
CREATE INDEX "queue_items_assignee_idx" ON "queue_items" USING btree ("assignee_id","due_on");--> statement-breakpoint
CREATE INDEX "rate_limits_expire_idx" ON "rate_limits" USING btree ("expire");--> statement-breakpoint
CREATE INDEX "recommendations_case_idx" ON "recommendations" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "sessions_staff_idx" ON "sessions" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "sessions_ends_idx" ON "sessions" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_started_idx" ON "sign_in_attempts" USING btree ("started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_roles_held_once" ON "staff_roles" USING btree ("staff_id","role") WHERE "staff_roles"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "tax_items_taxpayer_idx" ON "tax_items" USING btree ("taxpayer_id");--> statement-breakpoint
CREATE INDEX "taxpayers_office_idx" ON "taxpayers" USING btree ("office_code");--> statement-breakpoint
CREATE POLICY "rows_where" ON "access_records" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer())
			or (acting_kind() = 'staff' and (staff_id = acting_staff() or acting_is_auditor()))) WITH CHECK (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer())
			or (acting_kind() = 'staff' and (staff_id = acting_staff() or acting_is_auditor())));--> statement-breakpoint
CREATE POLICY "rows_of_case" ON "assignments" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id)) WITH CHECK (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id));--> statement-breakpoint
CREATE POLICY "audit_added_by_all" ON "audit_events" AS PERMISSIVE FOR INSERT TO public WITH CHECK (acting_kind() is not null);--> statement-breakpoint
CREATE POLICY "audit_read_by_auditors" ON "audit_events" AS PERMISSIVE FOR SELECT TO public USING (acting_kind() = 'system' or acting_is_auditor());--> statement-breakpoint
CREATE POLICY "rows_of_case" ON "case_events" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id)) WITH CHECK (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id));--> statement-breakpoint
CREATE POLICY "rows_of_case" ON "case_items" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id)) WITH CHECK (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id));--> statement-breakpoint
CREATE POLICY "rows_of_case" ON "case_reliefs" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id)) WITH CHECK (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id));--> statement-breakpoint
CREATE POLICY "rows_where" ON "cases" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer())
			or (acting_kind() = 'staff' and office_code = acting_office() and reference is not null)) WITH CHECK (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer())
			or (acting_kind() = 'staff' and office_code = acting_office() and reference is not null));--> statement-breakpoint
CREATE POLICY "staff_rows_of_case" ON "classifications" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or (acting_kind() = 'staff' and exists (select 1 from cases seen where seen.id = case_id))) WITH CHECK (acting_kind() = 'system' or (acting_kind() = 'staff' and exists (select 1 from cases seen where seen.id = case_id)));--> statement-breakpoint
CREATE POLICY "rows_of_case" ON "consents" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id)) WITH CHECK (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id));--> statement-breakpoint
CREATE POLICY "rows_of_taxpayer" ON "contact_details" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer()) or (acting_kind() = 'staff' and exists (select 1 from taxpayers seen where seen.id = taxpayer_id))) WITH CHECK (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer()) or (acting_kind() = 'staff' and exists (select 1 from taxpayers seen where seen.id = taxpayer_id)));--> statement-breakpoint
CREATE POLICY "rows_of_case" ON "decisions" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id)) WITH CHECK (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id));--> statement-breakpoint
CREATE POLICY "rows_of_case" ON "declarations" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id)) WITH CHECK (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id));--> statement-breakpoint
CREATE POLICY "rows_of_case" ON "draft_answers" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id)) WITH CHECK (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id));--> statement-breakpoint
CREATE POLICY "rows_of_case" ON "evidence_files" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id)) WITH CHECK (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id));--> statement-breakpoint
CREATE POLICY "rows_of_case" ON "evidence_requirements" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id)) WITH CHECK (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id));--> statement-breakpoint
CREATE POLICY "ledger_read" ON "extensions" AS PERMISSIVE FOR SELECT TO public USING ((acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer()) or (acting_kind() = 'staff' and exists (select 1 from taxpayers seen where seen.id = taxpayer_id)));--> statement-breakpoint
CREATE POLICY "ledger_written_by_system" ON "extensions" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system') WITH CHECK (acting_kind() = 'system');--> statement-breakpoint
CREATE POLICY "rows_where" ON "idempotency_keys" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or actor = acting_person()::text or actor = acting_staff()::text) WITH CHECK (acting_kind() = 'system' or actor = acting_person()::text or actor = acting_staff()::text);--> statement-breakpoint
CREATE POLICY "rows_where" ON "identity_links" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and ci_hash = (select me.ci_hash from people me where me.id = acting_person()))) WITH CHECK (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and ci_hash = (select me.ci_hash from people me where me.id = acting_person())));--> statement-breakpoint
CREATE POLICY "rows_of_case" ON "information_request_items" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id)) WITH CHECK (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id));--> statement-breakpoint
CREATE POLICY "rows_of_case" ON "information_requests" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id)) WITH CHECK (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id));--> statement-breakpoint
CREATE POLICY "rows_where" ON "inquiries" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer())
			or (acting_kind() = 'staff' and office_code = acting_office())) WITH CHECK (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer())
			or (acting_kind() = 'staff' and office_code = acting_office()));--> statement-breakpoint
CREATE POLICY "staff_rows_of_case" ON "notes" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or (acting_kind() = 'staff' and exists (select 1 from cases seen where seen.id = case_id))) WITH CHECK (acting_kind() = 'system' or (acting_kind() = 'staff' and exists (select 1 from cases seen where seen.id = case_id)));--> statement-breakpoint
CREATE POLICY "rows_of_taxpayer" ON "outbox_messages" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer()) or (acting_kind() = 'staff' and exists (select 1 from taxpayers seen where seen.id = taxpayer_id))) WITH CHECK (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer()) or (acting_kind() = 'staff' and exists (select 1 from taxpayers seen where seen.id = taxpayer_id)));--> statement-breakpoint
CREATE POLICY "ledger_read" ON "payments" AS PERMISSIVE FOR SELECT TO public USING ((acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer()) or (acting_kind() = 'staff' and exists (select 1 from taxpayers seen where seen.id = taxpayer_id)));--> statement-breakpoint
CREATE POLICY "ledger_written_by_system" ON "payments" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system') WITH CHECK (acting_kind() = 'system');--> statement-breakpoint
CREATE POLICY "rows_where" ON "people" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or id = acting_person()) WITH CHECK (acting_kind() = 'system' or id = acting_person());--> statement-breakpoint
CREATE POLICY "rows_of_taxpayer" ON "instalments" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer()) or (acting_kind() = 'staff' and exists (select 1 from taxpayers seen where seen.id = taxpayer_id))) WITH CHECK (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer()) or (acting_kind() = 'staff' and exists (select 1 from taxpayers seen where seen.id = taxpayer_id)));--> statement-breakpoint
CREATE POLICY "rows_of_taxpayer" ON "plan_items" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer()) or (acting_kind() = 'staff' and exists (select 1 from taxpayers seen where seen.id = taxpayer_id))) WITH CHECK (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer()) or (acting_kind() = 'staff' and exists (select 1 from taxpayers seen where seen.id = taxpayer_id)));--> statement-breakpoint
CREATE POLICY "rows_of_taxpayer" ON "plans" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer()) or (acting_kind() = 'staff' and exists (select 1 from taxpayers seen where seen.id = taxpayer_id))) WITH CHECK (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer()) or (acting_kind() = 'staff' and exists (select 1 from taxpayers seen where seen.id = taxpayer_id)));--> statement-breakpoint
CREATE POLICY "rows_of_case" ON "queue_items" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id)) WITH CHECK (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id));--> statement-breakpoint
CREATE POLICY "staff_rows_of_case" ON "recommendations" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or (acting_kind() = 'staff' and exists (select 1 from cases seen where seen.id = case_id))) WITH CHECK (acting_kind() = 'system' or (acting_kind() = 'staff' and exists (select 1 from cases seen where seen.id = case_id)));--> statement-breakpoint
CREATE POLICY "rows_where" ON "sessions" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or token_sha256 = acting_session()) WITH CHECK (acting_kind() = 'system' or token_sha256 = acting_session());--> statement-breakpoint
CREATE POLICY "system_rows" ON "sign_in_attempts" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system') WITH CHECK (acting_kind() = 'system');--> statement-breakpoint
CREATE POLICY "read_by_all" ON "staff_roles" AS PERMISSIVE FOR SELECT TO public USING (acting_kind() is not null);--> statement-breakpoint
CREATE POLICY "written_by_system" ON "staff_roles" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system') WITH CHECK (acting_kind() = 'system');--> statement-breakpoint
CREATE POLICY "read_by_all" ON "staff" AS PERMISSIVE FOR SELECT TO public USING (acting_kind() is not null);--> statement-breakpoint
CREATE POLICY "written_by_system" ON "staff" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system') WITH CHECK (acting_kind() = 'system');--> statement-breakpoint
CREATE POLICY "ledger_read" ON "tax_items" AS PERMISSIVE FOR SELECT TO public USING ((acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer()) or (acting_kind() = 'staff' and exists (select 1 from taxpayers seen where seen.id = taxpayer_id)));--> statement-breakpoint
CREATE POLICY "ledger_written_by_system" ON "tax_items" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system') WITH CHECK (acting_kind() = 'system');--> statement-breakpoint
CREATE POLICY "rows_where" ON "taxpayers" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and (id = acting_taxpayer() or exists (
				select 1 from identity_links link where link.taxpayer_id = taxpayers.id)))
			or (acting_kind() = 'staff' and acting_office() is not null and (office_code = acting_office() or exists (
				select 1 from cases held where held.taxpayer_id = taxpayers.id and held.office_code = acting_office()) or exists (
				select 1 from inquiries asked where asked.taxpayer_id = taxpayers.id and asked.office_code = acting_office())))) WITH CHECK (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and (id = acting_taxpayer() or exists (
				select 1 from identity_links link where link.taxpayer_id = taxpayers.id)))
			or (acting_kind() = 'staff' and acting_office() is not null and (office_code = acting_office() or exists (
				select 1 from cases held where held.taxpayer_id = taxpayers.id and held.office_code = acting_office()) or exists (
				select 1 from inquiries asked where asked.taxpayer_id = taxpayers.id and asked.office_code = acting_office()))));