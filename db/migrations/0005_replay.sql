CREATE TABLE "replay_alarms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"decision_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"parameter_version" text NOT NULL,
	"differences" jsonb NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "replay_alarms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "replay_runs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "replay_runs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone NOT NULL,
	"replayed" integer NOT NULL,
	"differing" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "inputs" text;--> statement-breakpoint
ALTER TABLE "replay_alarms" ADD CONSTRAINT "replay_alarms_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replay_alarms" ADD CONSTRAINT "replay_alarms_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "replay_alarms_open_once" ON "replay_alarms" USING btree ("decision_id") WHERE "replay_alarms"."settled_at" is null;--> statement-breakpoint
CREATE POLICY "alarms_read_by_policy" ON "replay_alarms" AS PERMISSIVE FOR SELECT TO public USING (acting_is_policy() or acting_is_auditor());--> statement-breakpoint
CREATE POLICY "system_rows" ON "replay_alarms" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system') WITH CHECK (acting_kind() = 'system');