CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
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
CREATE INDEX "rate_limits_expire_idx" ON "rate_limits" USING btree ("expire");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_started_idx" ON "sign_in_attempts" USING btree ("started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "inquiries_one_open_per_item" ON "inquiries" USING btree ("item_id") WHERE "inquiries"."answered_at" is null;--> statement-breakpoint
DROP POLICY "rows_of_taxpayer" ON "inquiries" CASCADE;--> statement-breakpoint
CREATE POLICY "rows_where" ON "inquiries" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer())
			or (acting_kind() = 'staff' and office_code = acting_office())) WITH CHECK (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer())
			or (acting_kind() = 'staff' and office_code = acting_office()));--> statement-breakpoint
CREATE POLICY "system_rows" ON "sign_in_attempts" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system') WITH CHECK (acting_kind() = 'system');--> statement-breakpoint
ALTER POLICY "rows_where" ON "taxpayers" TO public USING (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and (id = acting_taxpayer() or exists (
				select 1 from identity_links link where link.taxpayer_id = taxpayers.id)))
			or (acting_kind() = 'staff' and acting_office() is not null and (office_code = acting_office() or exists (
				select 1 from cases held where held.taxpayer_id = taxpayers.id and held.office_code = acting_office()) or exists (
				select 1 from inquiries asked where asked.taxpayer_id = taxpayers.id and asked.office_code = acting_office())))) WITH CHECK (acting_kind() = 'system' or (acting_kind() = 'taxpayer' and (id = acting_taxpayer() or exists (
				select 1 from identity_links link where link.taxpayer_id = taxpayers.id)))
			or (acting_kind() = 'staff' and acting_office() is not null and (office_code = acting_office() or exists (
				select 1 from cases held where held.taxpayer_id = taxpayers.id and held.office_code = acting_office()) or exists (
				select 1 from inquiries asked where asked.taxpayer_id = taxpayers.id and asked.office_code = acting_office()))));