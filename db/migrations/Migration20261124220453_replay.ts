import { Migration } from '@mikro-orm/migrations';

export class Migration20261124220453_replay extends Migration {

  override name = 'Migration20261124220453_replay';

  override up(): void | Promise<void> {
    this.addSql(`create table "applications"."filing_verdict" ("application_id" uuid not null, "filed_at" timestamptz not null, "verdict" jsonb not null, primary key ("application_id", "filed_at"));`);

    this.addSql(`create table "statistics"."frozen_check" ("application_id" uuid not null, "forwarded_at" timestamptz not null, "frozen_at" timestamptz not null default platform.now(), "inputs" jsonb not null, "verdict" jsonb not null, primary key ("application_id"));`);

    this.addSql(`alter table "applications"."filing" add "inputs" jsonb null;`);

    this.addSql(`alter table "applications"."filing_verdict" add constraint "filing_verdict_whole" check (coalesce(verdict ->> 'outcome' in ('MEETS', 'BELOW', 'INSUFFICIENT_DATA') and jsonb_typeof(verdict -> 'findings') = 'array'
        and jsonb_typeof(verdict -> 'warnings') = 'array', false));`);
    this.addSql(`alter table "applications"."filing_verdict" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."filing_verdict" for select using (exists (select 1 from applications.application a where a.id = application_id));`);
    this.addSql(`create policy "judge" on "applications"."filing_verdict" for insert with check (exists (select 1 from applications.filing f join applications.application a on a.id = f.application_id
        where a.id = filing_verdict.application_id and (current_setting('viewer.role', true) in ('PARK') and a.park_id::text = current_setting('viewer.park', true))
          and f.filed_at = filing_verdict.filed_at and f.filed_at = a.filed_at
          and f.inputs ->> 'ruleVersion' = filing_verdict.verdict ->> 'ruleVersion'));`);

    this.addSql(`alter table "statistics"."frozen_check" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."frozen_check" for select using (exists (select 1 from applications.application a where a.id = application_id));`);
    this.addSql(`create policy "freeze" on "statistics"."frozen_check" for insert with check (current_setting('viewer.role', true) in ('SYSTEM') and exists (select 1 from applications.application a
        where a.id = frozen_check.application_id and a.forwarded_at = frozen_check.forwarded_at));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "applications"."filing_verdict" cascade;`);
    this.addSql(`drop table if exists "statistics"."frozen_check" cascade;`);

    this.addSql(`alter table "applications"."filing" drop column "inputs";`);
  }

}
