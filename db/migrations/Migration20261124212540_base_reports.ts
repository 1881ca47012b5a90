import { Migration } from '@mikro-orm/migrations';

export class Migration20261124212540_base_reports extends Migration {

  override name = 'Migration20261124212540_base_reports';

  override up(): void | Promise<void> {
    this.addSql(`create table "statistics"."base_report" ("id" uuid not null default uuidv7(), "base_id" uuid not null, "park_id" uuid not null, "province_code" char(2) not null, "year" int not null, "status" varchar(10) not null default 'DRAFT', "edition" int not null default 1, "version" int not null default 1, "due_on" date not null, "requested_by_id" varchar(64) not null, "requested_by_name" varchar(80) not null, "requested_at" timestamptz not null, "submitted_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "statistics"."base_report" add constraint "base_report_once" unique ("base_id", "year");`);

    this.addSql(`create table "statistics"."base_report_acceptance" ("report_id" uuid not null, "edition" int not null, "accepted_by_id" varchar(64) not null, "accepted_by_name" varchar(80) not null, "accepted_at" timestamptz not null, primary key ("report_id", "edition"));`);

    this.addSql(`create table "statistics"."base_report_item" ("report_id" uuid not null, "edition" int not null, "number" int not null, "text" text not null, "nothing_to_report" boolean not null, "tasks" jsonb not null, "targets" jsonb not null, "evidence_ids" jsonb not null, primary key ("report_id", "edition", "number"));`);

    this.addSql(`create table "statistics"."report_evidence" ("id" uuid not null default uuidv7(), "report_id" uuid not null, "title" varchar(200) not null, "file_name" varchar(200) not null, "media_type" varchar(100) not null, "size_bytes" bigint not null, "sha256" char(64) not null, "version" int not null, "recorded_by" varchar(64) not null, "recorded_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "statistics"."report_evidence" add constraint "report_evidence_version" unique ("report_id", "title", "version");`);

    this.addSql(`create table "statistics"."re_review_dossier" ("re_review_id" uuid not null, "base_id" uuid not null, "park_id" uuid not null, "province_code" char(2) not null, "frozen_at" timestamptz not null, "contents" jsonb not null, primary key ("re_review_id"));`);

    this.addSql(`create table "statistics"."history" ("id" uuid not null default uuidv7(), "subject_type" varchar(20) not null, "subject_id" uuid not null, "step" varchar(40) not null, "from_status" varchar(30) null, "to_status" varchar(30) not null, "actor_id" varchar(64) not null, "actor_name" varchar(80) not null, "agency" varchar(40) null, "role" varchar(40) not null, "at" timestamptz not null, "reason" text null, "document" varchar(200) null, "prior_version" int null, primary key ("id"));`);
    this.addSql(`create index "statistics_history_subject" on "statistics"."history" ("subject_id", "id");`);

    this.addSql(`alter table "statistics"."base_report" add constraint "base_report_status" check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'REVISED'));`);
    this.addSql(`alter table "statistics"."base_report" add constraint "base_report_edition_from_one" check (edition >= 1);`);
    this.addSql(`alter table "statistics"."base_report" add constraint "base_report_submitted" check (status in ('DRAFT', 'REVISED') or submitted_at is not null);`);
    this.addSql(`alter table "statistics"."base_report" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."base_report" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) or (current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true))));`);
    this.addSql(`create policy "request" on "statistics"."base_report" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'DRAFT' and edition = 1 and requested_by_id = current_setting('viewer.id', true) and requested_by_name = current_setting('viewer.name', true)
        and exists (select 1 from statistics.base_monitoring b where b.base_id = base_report.base_id
          and b.park_id = base_report.park_id and b.province_code = base_report.province_code));`);
    this.addSql(`create policy "report" on "statistics"."base_report" for update using ((current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true)) and status <> 'SUBMITTED') with check ((current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true)) and status in ('DRAFT', 'RETURNED', 'REVISED', 'SUBMITTED') and (edition = 1 or exists (select 1 from statistics.base_report_acceptance a where a.report_id = base_report.id and a.edition = base_report.edition - 1)) and not exists (select 1 from statistics.base_report_acceptance a where a.report_id = base_report.id and a.edition = base_report.edition));`);
    this.addSql(`create policy "judge" on "statistics"."base_report" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'SUBMITTED') with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and edition = (select max(i.edition) from statistics.base_report_item i where i.report_id = base_report.id)
        and case status when 'ACCEPTED' then exists (select 1 from statistics.base_report_acceptance a where a.report_id = base_report.id and a.edition = base_report.edition) when 'RETURNED' then not exists (select 1 from statistics.base_report_acceptance a where a.report_id = base_report.id and a.edition = base_report.edition) else false end);`);

    this.addSql(`alter table "statistics"."base_report_acceptance" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."base_report_acceptance" for select using (exists (select 1 from statistics.base_report r where r.id = report_id and true));`);
    this.addSql(`create policy "accept" on "statistics"."base_report_acceptance" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and accepted_by_id = current_setting('viewer.id', true) and accepted_by_name = current_setting('viewer.name', true) and exists (select 1 from statistics.base_report r where r.id = report_id and r.status = 'SUBMITTED' and r.edition = base_report_acceptance.edition));`);

    this.addSql(`alter table "statistics"."base_report_item" add constraint "base_report_item_tasks" check (tasks <@ '["EXPAND_EXPORT","DIGITALISE_SERVICE_EXPORT","BUILD_PLATFORMS","FOSTER_NEW_ENTITIES","SUPPORT_OPENING"]'::jsonb);`);
    this.addSql(`alter table "statistics"."base_report_item" add constraint "base_report_item_nothing" check (not nothing_to_report or (targets = '[]'::jsonb and evidence_ids = '[]'::jsonb));`);
    this.addSql(`alter table "statistics"."base_report_item" add constraint "base_report_item_number" check (number >= 1);`);
    this.addSql(`alter table "statistics"."base_report_item" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."base_report_item" for select using (exists (select 1 from statistics.base_report r where r.id = report_id and ((current_setting('viewer.role', true) in ('PARK') and r.park_id::text = current_setting('viewer.park', true)) or r.status in ('SUBMITTED', 'ACCEPTED') and r.edition = base_report_item.edition))
        or exists (select 1 from statistics.base_report_acceptance a where a.report_id = base_report_item.report_id and a.edition = base_report_item.edition));`);
    this.addSql(`create policy "write" on "statistics"."base_report_item" for insert with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from statistics.base_report r where r.id = report_id and r.status in ('DRAFT', 'RETURNED', 'REVISED') and r.edition = base_report_item.edition));`);
    this.addSql(`create policy "rewrite" on "statistics"."base_report_item" for delete using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from statistics.base_report r where r.id = report_id and r.status in ('DRAFT', 'RETURNED', 'REVISED') and r.edition = base_report_item.edition));`);

    this.addSql(`alter table "statistics"."report_evidence" add constraint "report_evidence_sha256" check (sha256 ~ '^[0-9a-f]{64}\$');`);
    this.addSql(`alter table "statistics"."report_evidence" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."report_evidence" for select using (exists (select 1 from statistics.base_report r where r.id = report_id and (current_setting('viewer.role', true) in ('PARK') and r.park_id::text = current_setting('viewer.park', true))) or exists (select 1 from statistics.base_report_item i
        where i.report_id = report_evidence.report_id and i.evidence_ids @> to_jsonb(report_evidence.id::text)));`);
    this.addSql(`create policy "attach" on "statistics"."report_evidence" for insert with check (current_setting('viewer.role', true) in ('PARK') and recorded_by = current_setting('viewer.id', true) and exists (select 1 from statistics.base_report r where r.id = report_id and r.status in ('DRAFT', 'RETURNED', 'REVISED')));`);

    this.addSql(`alter table "statistics"."re_review_dossier" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."re_review_dossier" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) or (current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true))));`);
    this.addSql(`create policy "freeze" on "statistics"."re_review_dossier" for insert with check (current_setting('viewer.role', true) in ('SYSTEM'));`);

    this.addSql(`alter table "statistics"."history" add constraint "statistics_history_subject_type" check (subject_type = 'BASE_REPORT');`);
    this.addSql(`alter table "statistics"."history" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."history" for select using (exists (select 1 from statistics.base_report r where r.id = subject_id));`);
    this.addSql(`create policy "record" on "statistics"."history" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'PARK') and actor_id = current_setting('viewer.id', true) and actor_name = current_setting('viewer.name', true) and role = current_setting('viewer.role', true)
        and agency is not distinct from nullif(current_setting('viewer.agency', true), '')
        and exists (select 1 from statistics.base_report r where r.id = subject_id));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "statistics"."base_report" cascade;`);
    this.addSql(`drop table if exists "statistics"."base_report_acceptance" cascade;`);
    this.addSql(`drop table if exists "statistics"."base_report_item" cascade;`);
    this.addSql(`drop table if exists "statistics"."report_evidence" cascade;`);
    this.addSql(`drop table if exists "statistics"."re_review_dossier" cascade;`);
    this.addSql(`drop table if exists "statistics"."history" cascade;`);
  }

}
