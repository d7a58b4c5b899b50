ALTER TABLE "case_events" ADD COLUMN "subject" text;--> statement-breakpoint
ALTER TABLE "evidence_requirements" ADD COLUMN "waived_by" uuid;--> statement-breakpoint
ALTER TABLE "evidence_requirements" ADD COLUMN "waived_reason" text;--> statement-breakpoint
ALTER TABLE "evidence_requirements" ADD COLUMN "waived_words" text;--> statement-breakpoint
ALTER TABLE "evidence_requirements" ADD COLUMN "waived_from" text;--> statement-breakpoint
ALTER TABLE "evidence_requirements" ADD CONSTRAINT "evidence_requirements_waived_by_staff_id_fk" FOREIGN KEY ("waived_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_requirements" ADD CONSTRAINT "evidence_requirements_waived" CHECK (("evidence_requirements"."state" = 'waived') = (num_nonnulls("evidence_requirements"."waived_by", "evidence_requirements"."waived_reason", "evidence_requirements"."waived_from") = 3));