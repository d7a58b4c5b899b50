ALTER TABLE "extensions" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "ended_on" date;