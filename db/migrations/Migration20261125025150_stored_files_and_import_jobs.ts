import { Migration } from '@mikro-orm/migrations';

export class Migration20261125025150_stored_files_and_import_jobs extends Migration {

  override name = 'Migration20261125025150_stored_files_and_import_jobs';

  override up(): void | Promise<void> {
    this.addSql(`create table "statistics"."file_piece" ("file_id" uuid not null, "start" bigint not null, "bytes" bytea not null, primary key ("file_id", "start"));`);
    // What was compressed already gains nothing by it, and the rest is thrown away soon.
    this.addSql(`alter table "statistics"."file_piece" alter column "bytes" set storage external;`);

    this.addSql(`create table "statistics"."import_job" ("id" uuid not null default uuidv7(), "status" varchar(15) not null default 'AWAITING_FILE', "file_id" uuid null, "file_name" varchar(200) not null, "size" bigint not null, "extract_date" date not null, "park_id" uuid null, "on_fault" varchar(10) not null, "dry_run" boolean not null, "encoding" varchar(20) null, "started_by_id" varchar(64) not null, "started_by_name" varchar(80) not null, "created_at" timestamptz not null default platform.now(), "queued_at" timestamptz null, "started_at" timestamptz null, "finished_at" timestamptz null, "attempts" int not null default 0, "bytes_read" bigint not null default '0', "rows_read" int not null default 0, "rows_rejected" int not null default 0, "elapsed_ms" int not null default 0, "years" jsonb not null default '[]', "refusal" jsonb null, "rejected_file_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "import_job_file" on "statistics"."import_job" ("file_id");`);

    this.addSql(`create table "statistics"."stored_file" ("id" uuid not null default uuidv7(), "kind" varchar(20) not null, "person_id" varchar(64) not null, "person" jsonb not null, "name" varchar(200) not null, "media_type" varchar(100) not null, "status" varchar(10) not null default 'OPEN', "size" bigint null, "received" bigint not null default '0', "promised_sha256" char(64) null, "sha256" char(64) null, "created_at" timestamptz not null default platform.now(), "expires_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "stored_file_expiry" on "statistics"."stored_file" ("expires_at");`);

    this.addSql(`alter table "statistics"."file_piece" add constraint "file_piece_start" check (start >= 0);`);
    this.addSql(`alter table "statistics"."file_piece" add constraint "file_piece_bytes" check (octet_length(bytes) between 1 and 1048576);`);
    this.addSql(`alter table "statistics"."file_piece" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."file_piece" for select using (exists (select 1 from statistics.stored_file f where f.id = file_id and true));`);
    this.addSql(`create policy "add" on "statistics"."file_piece" for insert with check (exists (select 1 from statistics.stored_file f where f.id = file_id and f.status = 'OPEN'));`);
    this.addSql(`create policy "remove" on "statistics"."file_piece" for delete using (exists (select 1 from statistics.stored_file f where f.id = file_id and true));`);

    this.addSql(`alter table "statistics"."import_job" add constraint "import_job_status" check (status in ('AWAITING_FILE', 'QUEUED', 'READING', 'ADDING_UP', 'DONE', 'REFUSED', 'FAILED', 'CANCELLED'));`);
    this.addSql(`alter table "statistics"."import_job" add constraint "import_job_on_fault" check (on_fault in ('REFUSE', 'SKIP'));`);
    this.addSql(`alter table "statistics"."import_job" add constraint "import_job_size" check (size >= 1);`);
    this.addSql(`alter table "statistics"."import_job" add constraint "import_job_finished" check ((status in ('DONE', 'REFUSED', 'FAILED', 'CANCELLED')) = (finished_at is not null));`);
    this.addSql(`alter table "statistics"."import_job" add constraint "import_job_file" check ((status in ('DONE', 'REFUSED', 'FAILED', 'CANCELLED')) = (file_id is null));`);
    this.addSql(`alter table "statistics"."import_job" add constraint "import_job_refusal" check ((refusal is not null) = (status in ('REFUSED', 'FAILED')) or status = 'CANCELLED');`);
    this.addSql(`alter table "statistics"."import_job" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."import_job" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER')));`);
    this.addSql(`create policy "start" on "statistics"."import_job" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'AWAITING_FILE' and started_by_id = current_setting('viewer.id', true) and started_by_name = current_setting('viewer.name', true));`);
    this.addSql(`create policy "continue" on "statistics"."import_job" for update using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER')) and status not in ('DONE', 'REFUSED', 'FAILED', 'CANCELLED')) with check ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER')));`);

    this.addSql(`alter table "statistics"."stored_file" add constraint "stored_file_kind" check (kind in ('UPLOAD', 'REJECTED_ROWS', 'EXPORT'));`);
    this.addSql(`alter table "statistics"."stored_file" add constraint "stored_file_status" check (status in ('OPEN', 'COMPLETE'));`);
    this.addSql(`alter table "statistics"."stored_file" add constraint "stored_file_received" check (received >= 0 and (size is null or received <= size));`);
    this.addSql(`alter table "statistics"."stored_file" add constraint "stored_file_complete" check (status = 'OPEN' or sha256 is not null and size is not null and received = size);`);
    this.addSql(`alter table "statistics"."stored_file" add constraint "stored_file_person" check (person_id = person ->> 'id');`);
    this.addSql(`alter table "statistics"."stored_file" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."stored_file" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or person_id = current_setting('viewer.id', true)));`);
    this.addSql(`create policy "begin" on "statistics"."stored_file" for insert with check (status = 'OPEN' and received = 0 and (current_setting('viewer.role', true) in ('SYSTEM') or person = jsonb_build_object('id', current_setting('viewer.id', true), 'name', current_setting('viewer.name', true), 'role', current_setting('viewer.role', true),
  'province', current_setting('viewer.province', true), 'unit', current_setting('viewer.unit', true), 'park', current_setting('viewer.park', true))));`);
    this.addSql(`create policy "fill" on "statistics"."stored_file" for update using ((current_setting('viewer.role', true) in ('SYSTEM') or person_id = current_setting('viewer.id', true)) and status = 'OPEN') with check ((current_setting('viewer.role', true) in ('SYSTEM') or person_id = current_setting('viewer.id', true)));`);
    this.addSql(`create policy "remove" on "statistics"."stored_file" for delete using ((current_setting('viewer.role', true) in ('SYSTEM') or person_id = current_setting('viewer.id', true)));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "statistics"."file_piece" cascade;`);
    this.addSql(`drop table if exists "statistics"."import_job" cascade;`);
    this.addSql(`drop table if exists "statistics"."stored_file" cascade;`);
  }

}
