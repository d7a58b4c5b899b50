CREATE TABLE "ledger_corrections" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger_corrections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"delivery_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"row_key" text NOT NULL,
	"taxpayer_id" bigint,
	"change" text NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ledger_corrections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ledger_deliveries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"file_name" text NOT NULL,
	"bytes" bigint NOT NULL,
	"skip_rejects" boolean DEFAULT false NOT NULL,
	"by_kind" text NOT NULL,
	"by_staff" uuid,
	"by_name" text NOT NULL,
	"handed_in_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"phase" text,
	"share" integer,
	"seconds_left" integer,
	"told_at" timestamp with time zone,
	"kind" text,
	"mode" text,
	"as_of" date,
	"rows" integer DEFAULT 0 NOT NULL,
	"inserted" integer DEFAULT 0 NOT NULL,
	"updated" integer DEFAULT 0 NOT NULL,
	"ended" integer DEFAULT 0 NOT NULL,
	"rejected" integer DEFAULT 0 NOT NULL,
	"ends_held" boolean DEFAULT false NOT NULL,
	"reasons" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"file_key" text,
	"file_secret" text,
	"rejects_key" text,
	"rejects_secret" text,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "ledger_deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "ledger_imports" DROP CONSTRAINT "ledger_imports_once";--> statement-breakpoint
ALTER TABLE "payments" DROP CONSTRAINT "payments_item_id_tax_items_id_fk";
--> statement-breakpoint
ALTER TABLE "payments" DROP CONSTRAINT "payments_taxpayer_id_taxpayers_id_fk";
--> statement-breakpoint
ALTER TABLE "tax_items" DROP CONSTRAINT "tax_items_taxpayer_id_taxpayers_id_fk";
--> statement-breakpoint
ALTER TABLE "tax_items" DROP CONSTRAINT "tax_items_office_code_offices_code_fk";
--> statement-breakpoint
ALTER TABLE "ledger_imports" ADD COLUMN "rejected" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ledger_corrections" ADD CONSTRAINT "ledger_corrections_delivery_id_ledger_deliveries_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."ledger_deliveries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_corrections" ADD CONSTRAINT "ledger_corrections_taxpayer_id_taxpayers_id_fk" FOREIGN KEY ("taxpayer_id") REFERENCES "public"."taxpayers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_deliveries" ADD CONSTRAINT "ledger_deliveries_by_staff_staff_id_fk" FOREIGN KEY ("by_staff") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ledger_corrections_delivery_idx" ON "ledger_corrections" USING btree ("delivery_id","id");--> statement-breakpoint
CREATE INDEX "ledger_corrections_row_idx" ON "ledger_corrections" USING btree ("row_key");--> statement-breakpoint
CREATE INDEX "ledger_deliveries_recent_idx" ON "ledger_deliveries" USING btree ("handed_in_at","id");--> statement-breakpoint
CREATE INDEX "ledger_imports_content_idx" ON "ledger_imports" USING btree ("kind","sha256");--> statement-breakpoint
CREATE POLICY "rows_where" ON "ledger_corrections" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or acting_runs_exchange()) WITH CHECK (acting_kind() = 'system' or acting_runs_exchange());--> statement-breakpoint
CREATE POLICY "rows_where" ON "ledger_deliveries" AS PERMISSIVE FOR ALL TO public USING (acting_kind() = 'system' or acting_runs_exchange()) WITH CHECK (acting_kind() = 'system' or acting_runs_exchange());