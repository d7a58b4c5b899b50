DROP INDEX "cases_one_open_per_taxpayer";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "help_needs" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "flags" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "decided_on" date NOT NULL;--> statement-breakpoint
ALTER TABLE "queue_items" ADD COLUMN "flags" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "cases_one_open_per_taxpayer" ON "cases" USING btree ("taxpayer_id") WHERE "cases"."state" not in ('decided', 'closed');--> statement-breakpoint
ALTER TABLE "outbox_messages" DROP COLUMN "recipient";