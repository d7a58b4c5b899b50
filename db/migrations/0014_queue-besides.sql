ALTER TABLE "queue_items" ADD COLUMN "besides" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
-- The owner is bound by the policies as well: without this it sees no row.
SELECT set_config('app.kind', 'system', true);--> statement-breakpoint
UPDATE "queue_items" SET "besides" = ARRAY(
	SELECT "relief" FROM "case_reliefs"
	WHERE "case_reliefs"."case_id" = "queue_items"."case_id" AND "case_reliefs"."relief" <> "queue_items"."kind"
);--> statement-breakpoint
SELECT set_config('app.kind', '', true);
