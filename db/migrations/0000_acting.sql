-- Who acts is told by settings of the transaction; every policy asks these functions.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE FUNCTION acting_kind() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT nullif(current_setting('app.kind', true), '') $$;
--> statement-breakpoint
CREATE FUNCTION acting_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT nullif(current_setting('app.person', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION acting_taxpayer() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT nullif(current_setting('app.taxpayer', true), '')::bigint $$;
--> statement-breakpoint
CREATE FUNCTION acting_staff() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT nullif(current_setting('app.staff', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION acting_office() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT nullif(current_setting('app.office', true), '') $$;
--> statement-breakpoint
CREATE FUNCTION acting_is_auditor() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT coalesce(current_setting('app.auditor', true), '') = 'yes' $$;
--> statement-breakpoint
CREATE FUNCTION acting_session() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT nullif(current_setting('app.session', true), '') $$;
