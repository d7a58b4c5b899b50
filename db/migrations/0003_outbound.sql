CREATE FUNCTION acting_runs_exchange() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT coalesce(current_setting('app.exchange', true), '') = 'yes' $$;
--> statement-breakpoint
CREATE TABLE "ledger_changes" (
	"taxpayer_id" bigint PRIMARY KEY NOT NULL,
	"noted_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ledger_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outbound_acknowledgements" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbound_acknowledgements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"file_number" integer NOT NULL,
	"sha256" text NOT NULL,
	"accepted" integer NOT NULL,
	"refused" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "outbound_acknowledgements_once" UNIQUE("file_number","sha256")
);
--> statement-breakpoint
CREATE TABLE "outbound_alarms" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbound_alarms_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"file_number" integer,
	"raised_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "outbound_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbound_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"taxpayer_id" bigint NOT NULL,
	"office_code" text NOT NULL,
	"word" text,
	"at" timestamp with time zone NOT NULL,
	"file_number" integer,
	"line_number" integer,
	"turn" integer,
	"line" text,
	"answer" text,
	"refusal" text,
	CONSTRAINT "outbound_events_once" UNIQUE("kind","subject_id"),
	CONSTRAINT "outbound_events_line" UNIQUE("file_number","line_number"),
	CONSTRAINT "outbound_events_turn" UNIQUE("taxpayer_id","turn")
);
--> statement-breakpoint
ALTER TABLE "outbound_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outbound_files" (
	"number" integer PRIMARY KEY NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"lines" integer NOT NULL,
	"head" text NOT NULL,
	"tail" text NOT NULL,
	"sha256" text NOT NULL,
	"placed_at" timestamp with time zone,
	"acknowledged_at" timestamp with time zone,
	CONSTRAINT "outbound_files_sha256_unique" UNIQUE("sha256")
);
--> statement-breakpoint
CREATE TABLE "staff_contacts" (
	"staff_id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "staff_contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "outbox_messages" ALTER COLUMN "taxpayer_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "case_items" ADD COLUMN "left_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "staff_id" uuid;--> statement-breakpoint
ALTER TABLE "ledger_changes" ADD CONSTRAINT "ledger_changes_taxpayer_id_taxpayers_id_fk" FOREIGN KEY ("taxpayer_id") REFERENCES "public"."taxpayers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbound_acknowledgements" ADD CONSTRAINT "outbound_acknowledgements_file_number_outbound_files_number_fk" FOREIGN KEY ("file_number") REFERENCES "public"."outbound_files"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbound_alarms" ADD CONSTRAINT "outbound_alarms_file_number_outbound_files_number_fk" FOREIGN KEY ("file_number") REFERENCES "public"."outbound_files"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbound_events" ADD CONSTRAINT "outbound_events_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbound_events" ADD CONSTRAINT "outbound_events_taxpayer_id_taxpayers_id_fk" FOREIGN KEY ("taxpayer_id") REFERENCES "public"."taxpayers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbound_events" ADD CONSTRAINT "outbound_events_office_code_offices_code_fk" FOREIGN KEY ("office_code") REFERENCES "public"."offices"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbound_events" ADD CONSTRAINT "outbound_events_file_number_outbound_files_number_fk" FOREIGN KEY ("file_number") REFERENCES "public"."outbound_files"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_contacts" ADD CONSTRAINT "staff_contacts_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "outbound_alarms_one_open" ON "outbound_alarms" USING btree ("kind",coalesce("file_number", 0)) WHERE "outbound_alarms"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "outbound_events_waiting_idx" ON "outbound_events" USING btree ("id") WHERE "outbound_events"."file_number" is null;--> statement-breakpoint
CREATE INDEX "outbound_events_refused_idx" ON "outbound_events" USING btree ("file_number") WHERE "outbound_events"."answer" = 'refused';--> statement-breakpoint
CREATE INDEX "outbound_events_case_idx" ON "outbound_events" USING btree ("case_id");--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "instalments_upcoming_idx" ON "instalments" USING btree ("due_on") WHERE "instalments"."state" = 'upcoming';--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_to_one" CHECK (num_nonnulls("outbox_messages"."taxpayer_id", "outbox_messages"."staff_id") = 1);--> statement-breakpoint
CREATE POLICY "system_rows" ON "ledger_changes" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system') WITH CHECK (acting_kind() = 'system');--> statement-breakpoint
CREATE POLICY "leaving_rows" ON "outbound_events" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system') WITH CHECK (acting_kind() = 'system');--> statement-breakpoint
CREATE POLICY "leaving_added_with_the_move" ON "outbound_events" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from cases seen where seen.id = case_id));--> statement-breakpoint
CREATE POLICY "leaving_read" ON "outbound_events" AS PERMISSIVE FOR SELECT TO public USING ((acting_kind() = 'staff' and exists (select 1 from cases seen where seen.id = case_id)) or acting_runs_exchange());--> statement-breakpoint
CREATE POLICY "system_rows" ON "staff_contacts" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system') WITH CHECK (acting_kind() = 'system');