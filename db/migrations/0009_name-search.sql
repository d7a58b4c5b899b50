ALTER TABLE "queue_items" ADD COLUMN "name_key" text NOT NULL DEFAULT '';--> statement-breakpoint
-- What was queued before is found as soon as its row is written again; until then by its plain name.
UPDATE "queue_items" SET "name_key" = lower(regexp_replace("taxpayer_name", '[[:space:].]', '', 'g'));--> statement-breakpoint
ALTER TABLE "queue_items" ALTER COLUMN "name_key" DROP DEFAULT;--> statement-breakpoint
CREATE INDEX "queue_items_name_idx" ON "queue_items" USING btree ("office_code","name_key" collate "C","case_id");
