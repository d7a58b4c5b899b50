CREATE FUNCTION acting_is_policy() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT coalesce(current_setting('app.policy', true), '') = 'yes' $$;
--> statement-breakpoint
CREATE TABLE "parameter_proposals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"key" text,
	"value" text,
	"holiday_name" text,
	"provisional" boolean,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"article" text NOT NULL,
	"source" text NOT NULL,
	"reason" text NOT NULL,
	"correction" text,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"decision_reason" text,
	CONSTRAINT "parameter_proposals_of_one_kind" CHECK (("parameter_proposals"."kind" = 'figure') = ("parameter_proposals"."key" is not null and "parameter_proposals"."value" is not null)
				and ("parameter_proposals"."kind" <> 'figure') = ("parameter_proposals"."holiday_name" is not null and "parameter_proposals"."provisional" is not null)),
	CONSTRAINT "parameter_proposals_by_four_eyes" CHECK (case "parameter_proposals"."state"
				when 'proposed' then "parameter_proposals"."decided_by" is null and "parameter_proposals"."decided_at" is null
				when 'withdrawn' then "parameter_proposals"."decided_by" is null and "parameter_proposals"."decided_at" is not null
				else "parameter_proposals"."decided_by" is not null and "parameter_proposals"."decided_at" is not null
					and "parameter_proposals"."decided_by" <> "parameter_proposals"."proposed_by" end)
);
--> statement-breakpoint
ALTER TABLE "parameter_proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "parameter_turns" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "parameter_turns_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"version" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"proposal_id" uuid
);
--> statement-breakpoint
ALTER TABLE "parameter_figures" DROP CONSTRAINT "parameter_figures_key_valid_from_pk";--> statement-breakpoint
ALTER TABLE "parameter_holidays" DROP CONSTRAINT "parameter_holidays_pkey";--> statement-breakpoint
ALTER TABLE "parameter_figures" ADD COLUMN "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "parameter_figures" ADD COLUMN "approved_by" text;--> statement-breakpoint
ALTER TABLE "parameter_figures" ADD COLUMN "proposal_id" uuid;--> statement-breakpoint
ALTER TABLE "parameter_figures" ADD COLUMN "replaced_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "parameter_figures" ADD COLUMN "ended_by" uuid;--> statement-breakpoint
ALTER TABLE "parameter_holidays" ADD COLUMN "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "parameter_holidays" ADD COLUMN "article" text;--> statement-breakpoint
ALTER TABLE "parameter_holidays" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "parameter_holidays" ADD COLUMN "entered_by" text DEFAULT 'dasibom' NOT NULL;--> statement-breakpoint
ALTER TABLE "parameter_holidays" ADD COLUMN "approved_by" text;--> statement-breakpoint
ALTER TABLE "parameter_holidays" ADD COLUMN "proposal_id" uuid;--> statement-breakpoint
ALTER TABLE "parameter_holidays" ADD COLUMN "replaced_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "parameter_holidays" ADD COLUMN "ended_by" uuid;--> statement-breakpoint
ALTER TABLE "parameter_proposals" ADD CONSTRAINT "parameter_proposals_proposed_by_staff_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parameter_proposals" ADD CONSTRAINT "parameter_proposals_decided_by_staff_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parameter_turns" ADD CONSTRAINT "parameter_turns_version_parameter_versions_version_fk" FOREIGN KEY ("version") REFERENCES "public"."parameter_versions"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parameter_turns" ADD CONSTRAINT "parameter_turns_proposal_id_parameter_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."parameter_proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "parameter_proposals_key_idx" ON "parameter_proposals" USING btree ("key");--> statement-breakpoint
ALTER TABLE "parameter_figures" ADD CONSTRAINT "parameter_figures_proposal_id_parameter_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."parameter_proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parameter_figures" ADD CONSTRAINT "parameter_figures_ended_by_parameter_proposals_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."parameter_proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parameter_holidays" ADD CONSTRAINT "parameter_holidays_proposal_id_parameter_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."parameter_proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parameter_holidays" ADD CONSTRAINT "parameter_holidays_ended_by_parameter_proposals_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."parameter_proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "parameter_figures_stand_once" ON "parameter_figures" USING btree ("key","valid_from") WHERE "parameter_figures"."replaced_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "parameter_holidays_stand_once" ON "parameter_holidays" USING btree ("on") WHERE "parameter_holidays"."replaced_at" is null;--> statement-breakpoint
ALTER TABLE "parameter_figures" ADD CONSTRAINT "parameter_figures_by_four_eyes" CHECK ("parameter_figures"."proposal_id" is null or ("parameter_figures"."approved_by" is not null and "parameter_figures"."approved_by" <> "parameter_figures"."entered_by"));--> statement-breakpoint
ALTER TABLE "parameter_holidays" ADD CONSTRAINT "parameter_holidays_by_four_eyes" CHECK ("parameter_holidays"."proposal_id" is null or ("parameter_holidays"."approved_by" is not null and "parameter_holidays"."approved_by" <> "parameter_holidays"."entered_by"));--> statement-breakpoint
CREATE POLICY "proposals_read_by_policy" ON "parameter_proposals" AS PERMISSIVE FOR SELECT TO public USING (acting_kind() = 'system' or acting_is_policy() or acting_is_auditor());--> statement-breakpoint
CREATE POLICY "proposals_added_in_own_name" ON "parameter_proposals" AS PERMISSIVE FOR INSERT TO public WITH CHECK (acting_is_policy() and "parameter_proposals"."proposed_by" = acting_staff() and "parameter_proposals"."state" = 'proposed');--> statement-breakpoint
CREATE POLICY "proposals_decided_in_own_name" ON "parameter_proposals" AS PERMISSIVE FOR UPDATE TO public USING (acting_is_policy() and "parameter_proposals"."state" = 'proposed') WITH CHECK (acting_is_policy() and ("parameter_proposals"."decided_by" = acting_staff() or ("parameter_proposals"."state" = 'withdrawn' and "parameter_proposals"."proposed_by" = acting_staff())));