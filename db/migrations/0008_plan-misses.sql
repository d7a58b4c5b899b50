CREATE TABLE "plan_misses" (
	"plan_id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"office_code" text NOT NULL,
	"since" date NOT NULL,
	"misses" integer NOT NULL,
	"lacking" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "plan_misses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "plan_misses" ADD CONSTRAINT "plan_misses_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_misses" ADD CONSTRAINT "plan_misses_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_misses" ADD CONSTRAINT "plan_misses_office_code_offices_code_fk" FOREIGN KEY ("office_code") REFERENCES "public"."offices"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_misses_list_idx" ON "plan_misses" USING btree ("office_code","since","plan_id");--> statement-breakpoint
CREATE POLICY "rows_of_case" ON "plan_misses" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id)) WITH CHECK (acting_kind() = 'system' or exists (select 1 from cases seen where seen.id = case_id));