import { Migration } from '@mikro-orm/migrations';

export class Migration20261125035753_exports extends Migration {

  override name = 'Migration20261125035753_exports';

  override up(): void | Promise<void> {
    this.addSql(`create table "statistics"."export_job" ("id" uuid not null default uuidv7(), "status" varchar(10) not null default 'QUEUED', "dataset" varchar(30) not null, "format" varchar(10) not null, "language" varchar(2) not null, "years" integer[] not null, "park_id" uuid null, "selection" jsonb null, "as_of" timestamptz null, "person_id" varchar(64) not null, "person" jsonb not null, "file_id" uuid null, "created_at" timestamptz not null default platform.now(), "started_at" timestamptz null, "finished_at" timestamptz null, "attempts" int not null default 0, "rows_written" bigint not null default '0', "bytes_written" bigint not null default '0', "sources" jsonb not null default '[]', "refusal" jsonb null, primary key ("id"));`);
    this.addSql(`create index "export_job_person" on "statistics"."export_job" ("person_id");`);

    this.addSql(`alter table "statistics"."import_job" add "sheet" varchar(31) null, add "notes" jsonb not null default '[]';`);

    this.addSql(`alter table "statistics"."export_job" add constraint "export_job_status" check (status in ('QUEUED', 'WRITING', 'DONE', 'FAILED', 'CANCELLED'));`);
    this.addSql(`alter table "statistics"."export_job" add constraint "export_job_dataset" check (dataset in ('EXPORT_AGGREGATES', 'OUTSOURCING_AGGREGATES', 'COUNTED_ENTERPRISES', 'PARK_REGISTER', 'DIRECT_RETURNS', 'OUTSOURCING_RETURNS', 'EXCHANGE_RATES'));`);
    this.addSql(`alter table "statistics"."export_job" add constraint "export_job_format" check (format in ('CSV', 'XLSX', 'NDJSON'));`);
    this.addSql(`alter table "statistics"."export_job" add constraint "export_job_finished" check ((status in ('DONE', 'FAILED', 'CANCELLED')) = (finished_at is not null));`);
    this.addSql(`alter table "statistics"."export_job" add constraint "export_job_refusal" check ((refusal is not null) = (status = 'FAILED'));`);
    this.addSql(`alter table "statistics"."export_job" add constraint "export_job_person" check (person_id = person ->> 'id');`);
    this.addSql(`alter table "statistics"."export_job" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."export_job" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or person_id = current_setting('viewer.id', true)));`);
    this.addSql(`create policy "ask" on "statistics"."export_job" for insert with check (status = 'QUEUED' and person = jsonb_build_object('id', current_setting('viewer.id', true), 'name', current_setting('viewer.name', true), 'role', current_setting('viewer.role', true),
  'province', current_setting('viewer.province', true), 'unit', current_setting('viewer.unit', true), 'park', current_setting('viewer.park', true)));`);
    this.addSql(`create policy "continue" on "statistics"."export_job" for update using ((current_setting('viewer.role', true) in ('SYSTEM') or person_id = current_setting('viewer.id', true)) and status not in ('DONE', 'FAILED', 'CANCELLED')) with check ((current_setting('viewer.role', true) in ('SYSTEM') or person_id = current_setting('viewer.id', true)));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "statistics"."export_job" cascade;`);

    this.addSql(`alter table "statistics"."import_job" drop column "sheet", drop column "notes";`);
  }

}
