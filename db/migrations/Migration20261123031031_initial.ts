import { Migration } from '@mikro-orm/migrations';

export class Migration20261123031031_initial extends Migration {

  override name = 'Migration20261123031031_initial';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "applications";`);
    this.addSql(`create schema if not exists "platform";`);
    this.addSql(`create schema if not exists "reviews";`);
    this.addSql(`create schema if not exists "statistics";`);
    this.addSql(`create table "applications"."idempotency" ("person_id" varchar(64) not null, "key" varchar(100) not null, "operation" varchar(60) not null, "input_hash" char(64) not null, "answer" jsonb null, "at" timestamptz not null default platform.now(), primary key ("person_id", "key"));`);

    this.addSql(`create table "platform"."calendar_day" ("id" uuid not null default uuidv7(), "date" date not null, "year" int not null, "kind" varchar(20) not null, "name" varchar(40) not null, "paper" varchar(120) not null, "issued" date not null, "superseded" date null, primary key ("id"));`);
    this.addSql(`create index "calendar_day_year" on "platform"."calendar_day" ("year", "date");`);
    this.addSql(`alter table "platform"."calendar_day" add constraint "calendar_day_once" unique ("date", "issued");`);

    this.addSql(`create table "applications"."declared_figure" ("application_id" uuid not null, "standard" varchar(20) not null, "value" numeric(20,4) not null, "note" varchar(500) null, primary key ("application_id", "standard"));`);

    this.addSql(`create table "platform"."demo_clock" ("id" boolean not null default true, "offset_ms" bigint not null, primary key ("id"));`);

    this.addSql(`create table "applications"."evidence" ("id" uuid not null default uuidv7(), "application_id" uuid not null, "clause" varchar(4) not null, "title" varchar(200) not null, "file_name" varchar(200) not null, "media_type" varchar(100) not null, "size_bytes" bigint not null, "sha256" char(64) not null, "version" int not null, "recorded_by" varchar(64) not null, "recorded_at" timestamptz not null default platform.now(), primary key ("id"));`);
    this.addSql(`alter table "applications"."evidence" add constraint "evidence_version" unique ("application_id", "clause", "title", "version");`);

    this.addSql(`create table "applications"."history" ("id" uuid not null default uuidv7(), "subject_type" varchar(20) not null, "subject_id" uuid not null, "step" varchar(40) not null, "from_status" varchar(30) null, "to_status" varchar(30) not null, "actor_id" varchar(64) not null, "actor_name" varchar(80) not null, "agency" varchar(40) null, "role" varchar(40) not null, "at" timestamptz not null, "reason" text null, "document" varchar(200) null, "prior_version" int null, primary key ("id"));`);
    this.addSql(`create index "history_subject" on "applications"."history" ("subject_id", "id");`);

    this.addSql(`create table "applications"."leading_enterprise" ("id" uuid not null default uuidv7(), "application_id" uuid not null, "name" varchar(120) not null, "credit_code" varchar(18) not null, "reason" varchar(1000) not null, "evidence_id" uuid null, primary key ("id"));`);
    this.addSql(`alter table "applications"."leading_enterprise" add constraint "leading_enterprise_once" unique ("application_id", "credit_code");`);

    this.addSql(`create table "applications"."lifecycle_step" ("subject_type" varchar(20) not null, "step" varchar(40) not null, "from_status" varchar(30) not null, "role" varchar(40) not null, "to_status" varchar(30) not null, primary key ("subject_type", "step", "from_status", "role"));`);

    this.addSql(`create table "applications"."park" ("id" uuid not null default uuidv7(), "name" varchar(120) not null, "name_key" varchar(120) not null, "type" varchar(40) not null, "unit_id" varchar(40) not null, "province_code" char(2) not null, "management_body" varchar(120) not null, "credit_code" varchar(18) null, "operating_since" date null, "area_km2" numeric(20,4) null, "fictional" boolean not null default false, "created_at" timestamptz not null default platform.now(), primary key ("id"));`);
    this.addSql(`create index "park_unit_id_index" on "applications"."park" ("unit_id");`);
    this.addSql(`alter table "applications"."park" add constraint "park_name" unique ("unit_id", "name_key");`);

    this.addSql(`create table "platform"."idempotency" ("person_id" varchar(64) not null, "key" varchar(100) not null, "operation" varchar(60) not null, "input_hash" char(64) not null, "answer" jsonb null, "at" timestamptz not null default platform.now(), primary key ("person_id", "key"));`);

    this.addSql(`create table "applications"."province" ("code" char(2) not null, "name" varchar(20) not null, "full_name" varchar(40) not null, "region" varchar(10) not null, "tier" varchar(10) not null, primary key ("code"));`);

    this.addSql(`create table "applications"."reader" ("application_id" uuid not null, "person_id" varchar(64) not null, "since" timestamptz not null default platform.now(), primary key ("application_id", "person_id"));`);

    this.addSql(`create table "applications"."recommendation" ("id" uuid not null default uuidv7(), "round_id" uuid not null, "unit_id" varchar(40) not null, "application_id" uuid not null, "at" timestamptz not null, "withdrawn_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create unique index recommendation_one_per_unit on applications.recommendation (round_id, unit_id) where withdrawn_at is null;`);

    this.addSql(`create table "applications"."recommending_unit" ("id" varchar(40) not null, "name" varchar(60) not null, "name_en" varchar(80) not null, "province_code" char(2) not null, "statuses" jsonb not null, primary key ("id"));`);

    this.addSql(`create table "reviews"."idempotency" ("person_id" varchar(64) not null, "key" varchar(100) not null, "operation" varchar(60) not null, "input_hash" char(64) not null, "answer" jsonb null, "at" timestamptz not null default platform.now(), primary key ("person_id", "key"));`);

    this.addSql(`create table "applications"."round" ("id" uuid not null default uuidv7(), "number" int not null, "title" varchar(200) not null, "notice_number" varchar(60) not null, "notice_number_key" varchar(60) not null, "issuing_offices" jsonb not null, "legal_basis" varchar(200) not null, "reference_date" date not null, "deadline" date not null, "closes_at" timestamptz not null, "statistical_year" int not null, "standards" jsonb not null, "rubric" jsonb not null, "form" jsonb not null, "guide_version" varchar(40) not null, "candidate_band_min" int not null, "candidate_band_max" int not null, "notice_working_days" int not null, "day_one_rule" varchar(20) not null, "status" varchar(20) not null default 'PREPARING', "version" int not null default 1, "created_at" timestamptz not null default platform.now(), primary key ("id"));`);
    this.addSql(`alter table "applications"."round" add constraint "round_number_unique" unique ("number");`);
    this.addSql(`alter table "applications"."round" add constraint "round_notice_number_key_unique" unique ("notice_number_key");`);

    this.addSql(`create table "applications"."application" ("id" uuid not null default uuidv7(), "round_id" uuid not null, "park_id" uuid not null, "park_name" varchar(120) not null, "unit_id" varchar(40) not null, "province_code" char(2) not null, "status" varchar(30) not null default 'DRAFT', "answers" jsonb not null default '{}', "version" int not null default 1, "created_at" timestamptz not null default platform.now(), "recommended_at" timestamptz null, "filed_at" timestamptz null, "forwarded_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "application_round_status" on "applications"."application" ("round_id", "status", "id");`);
    this.addSql(`create index "application_province" on "applications"."application" ("province_code", "id");`);
    this.addSql(`create index "application_unit" on "applications"."application" ("unit_id", "id");`);
    this.addSql(`create index "application_park" on "applications"."application" ("park_id", "id");`);
    this.addSql(`create unique index application_one_live_per_park on applications.application (round_id, park_id) where status <> 'WITHDRAWN';`);

    this.addSql(`create table "statistics"."idempotency" ("person_id" varchar(64) not null, "key" varchar(100) not null, "operation" varchar(60) not null, "input_hash" char(64) not null, "answer" jsonb null, "at" timestamptz not null default platform.now(), primary key ("person_id", "key"));`);

    this.addSql(`alter table "applications"."idempotency" enable row level security;`);
    this.addSql(`create policy "own" on "applications"."idempotency" using (person_id = current_setting('viewer.id', true));`);

    this.addSql(`alter table "platform"."calendar_day" add constraint "calendar_day_kind" check (kind in ('HOLIDAY', 'MAKE_UP_WORKDAY'));`);
    this.addSql(`alter table "platform"."calendar_day" enable row level security;`);
    this.addSql(`create policy "read" on "platform"."calendar_day" for select using (true);`);

    this.addSql(`alter table "applications"."declared_figure" add constraint "declared_standard" check (standard in ('PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'SERVICE_EXPORT', 'ENTERPRISE_COUNT'));`);
    this.addSql(`alter table "applications"."declared_figure" add constraint "declared_value" check (value >= 0);`);
    this.addSql(`alter table "applications"."declared_figure" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."declared_figure" for select using (exists (select 1 from applications.application a where a.id = application_id));`);
    this.addSql(`create policy "add" on "applications"."declared_figure" for insert with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);
    this.addSql(`create policy "change" on "applications"."declared_figure" for update using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);
    this.addSql(`create policy "remove" on "applications"."declared_figure" for delete using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);

    this.addSql(`alter table "platform"."demo_clock" add constraint "demo_clock_single" check (id);`);
    this.addSql(`alter table "platform"."demo_clock" add constraint "demo_clock_forward" check (offset_ms >= 0);`);
    this.addSql(`alter table "platform"."demo_clock" enable row level security;`);
    this.addSql(`create policy "read" on "platform"."demo_clock" for select using (true);`);
    this.addSql(`create policy "move" on "platform"."demo_clock" for update using (current_setting('viewer.role', true) in ('DEMO_OPERATOR'));`);

    this.addSql(`alter table "applications"."evidence" add constraint "evidence_sha256" check (sha256 ~ '^[0-9a-f]{64}\$');`);
    this.addSql(`alter table "applications"."evidence" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."evidence" for select using (exists (select 1 from applications.application a where a.id = application_id));`);
    this.addSql(`create policy "add" on "applications"."evidence" for insert with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);

    this.addSql(`alter table "applications"."history" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."history" for select using (case subject_type when 'ROUND' then exists (select 1 from applications.round r where r.id = subject_id) else exists (select 1 from applications.application a where a.id = subject_id) end);`);

    this.addSql(`alter table "applications"."leading_enterprise" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."leading_enterprise" for select using (exists (select 1 from applications.application a where a.id = application_id));`);
    this.addSql(`create policy "add" on "applications"."leading_enterprise" for insert with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);
    this.addSql(`create policy "change" on "applications"."leading_enterprise" for update using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);
    this.addSql(`create policy "remove" on "applications"."leading_enterprise" for delete using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);

    this.addSql(`alter table "applications"."park" add constraint "park_type" check (type in ('ECONOMIC_DEVELOPMENT_ZONE', 'HIGH_TECH_ZONE', 'DIGITAL_SERVICE_PARK'));`);
    this.addSql(`alter table "applications"."park" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."park" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or current_setting('viewer.role', true) in ('EXPERT', 'ANALYST') or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) or (current_setting('viewer.role', true) in ('UNIT') and unit_id = current_setting('viewer.unit', true)) or (current_setting('viewer.role', true) in ('PARK') and id::text = current_setting('viewer.park', true))));`);

    this.addSql(`alter table "platform"."idempotency" enable row level security;`);
    this.addSql(`create policy "own" on "platform"."idempotency" using (person_id = current_setting('viewer.id', true));`);

    this.addSql(`alter table "applications"."province" add constraint "province_region" check (region in ('EAST', 'CENTRAL', 'WEST', 'NORTHEAST'));`);
    this.addSql(`alter table "applications"."province" add constraint "province_tier" check (tier in ('EAST', 'OTHER'));`);
    this.addSql(`alter table "applications"."province" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."province" for select using (true);`);

    this.addSql(`alter table "applications"."reader" enable row level security;`);
    this.addSql(`create policy "own" on "applications"."reader" for select using (person_id = current_setting('viewer.id', true) or current_setting('viewer.role', true) in ('SYSTEM'));`);
    this.addSql(`create policy "admit" on "applications"."reader" for insert with check (current_setting('viewer.role', true) in ('SYSTEM'));`);

    this.addSql(`alter table "applications"."recommendation" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."recommendation" for select using (exists (select 1 from applications.application a where a.id = application_id));`);
    this.addSql(`create policy "recommend" on "applications"."recommendation" for insert with check ((current_setting('viewer.role', true) in ('UNIT') and unit_id = current_setting('viewer.unit', true)));`);
    this.addSql(`create policy "withdraw" on "applications"."recommendation" for update using (((current_setting('viewer.role', true) in ('UNIT') and unit_id = current_setting('viewer.unit', true)) or exists (select 1 from applications.application a where a.id = application_id)));`);

    this.addSql(`alter table "applications"."recommending_unit" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."recommending_unit" for select using (true);`);

    this.addSql(`alter table "reviews"."idempotency" enable row level security;`);
    this.addSql(`create policy "own" on "reviews"."idempotency" using (person_id = current_setting('viewer.id', true));`);

    this.addSql(`alter table "applications"."round" add constraint "round_status" check (status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW', 'JOINT_STUDY', 'PUBLIC_NOTICE', 'DECIDED', 'ARCHIVED'));`);
    this.addSql(`alter table "applications"."round" add constraint "round_day_one_rule" check (day_one_rule in ('NEXT_DAY', 'SAME_DAY'));`);
    this.addSql(`alter table "applications"."round" add constraint "round_band" check (candidate_band_min between 1 and candidate_band_max);`);
    this.addSql(`alter table "applications"."round" add constraint "round_notice_days" check (notice_working_days between 1 and 60);`);
    this.addSql(`alter table "applications"."round" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."round" for select using ((status <> 'PREPARING' or current_setting('viewer.role', true) in ('MOFCOM_OFFICER') or current_setting('viewer.role', true) in ('SYSTEM')));`);
    this.addSql(`create policy "prepare" on "applications"."round" for insert with check (current_setting('viewer.role', true) = 'MOFCOM_OFFICER' and status = 'PREPARING');`);
    this.addSql(`create policy "amend" on "applications"."round" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER'));`);

    this.addSql(`alter table "applications"."application" add constraint "application_round_id_foreign" foreign key ("round_id") references "applications"."round" ("id");`);
    this.addSql(`alter table "applications"."application" add constraint "application_status" check (status in ('DRAFT', 'RECOMMENDED', 'PROVINCIAL_REVIEW', 'RETURNED', 'PROVINCIAL_REJECTED', 'PROVINCIAL_APPROVED', 'SUBMITTED', 'LATE', 'EXPERT_REVIEW', 'EXPERT_REVIEWED', 'JOINT_STUDY', 'NOT_SELECTED', 'CANDIDATE', 'PUBLIC_NOTICE', 'OBJECTION_PENDING', 'OBJECTION_UPHELD', 'CLEARED', 'DESIGNATED', 'WITHDRAWN'));`);
    this.addSql(`alter table "applications"."application" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."application" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or (current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true)) or (current_setting('viewer.role', true) in ('UNIT') and unit_id = current_setting('viewer.unit', true)) or ((current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) and recommended_at is not null) or (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and forwarded_at is not null) or (current_setting('viewer.role', true) in ('EXPERT') and exists (select 1 from applications.reader r where r.application_id = id and r.person_id = current_setting('viewer.id', true)))));`);
    this.addSql(`create policy "start" on "applications"."application" for insert with check (status = 'DRAFT' and ((current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true)) or (current_setting('viewer.role', true) in ('UNIT') and unit_id = current_setting('viewer.unit', true))));`);
    this.addSql(`create policy "write" on "applications"."application" for update using ((current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true)) and status in ('DRAFT', 'RECOMMENDED'));`);

    this.addSql(`alter table "statistics"."idempotency" enable row level security;`);
    this.addSql(`create policy "own" on "statistics"."idempotency" using (person_id = current_setting('viewer.id', true));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "applications"."application" drop constraint "application_round_id_foreign";`);

    this.addSql(`drop table if exists "applications"."idempotency" cascade;`);
    this.addSql(`drop table if exists "platform"."calendar_day" cascade;`);
    this.addSql(`drop table if exists "applications"."declared_figure" cascade;`);
    this.addSql(`drop table if exists "platform"."demo_clock" cascade;`);
    this.addSql(`drop table if exists "applications"."evidence" cascade;`);
    this.addSql(`drop table if exists "applications"."history" cascade;`);
    this.addSql(`drop table if exists "applications"."leading_enterprise" cascade;`);
    this.addSql(`drop table if exists "applications"."lifecycle_step" cascade;`);
    this.addSql(`drop table if exists "applications"."park" cascade;`);
    this.addSql(`drop table if exists "platform"."idempotency" cascade;`);
    this.addSql(`drop table if exists "applications"."province" cascade;`);
    this.addSql(`drop table if exists "applications"."reader" cascade;`);
    this.addSql(`drop table if exists "applications"."recommendation" cascade;`);
    this.addSql(`drop table if exists "applications"."recommending_unit" cascade;`);
    this.addSql(`drop table if exists "reviews"."idempotency" cascade;`);
    this.addSql(`drop table if exists "applications"."round" cascade;`);
    this.addSql(`drop table if exists "applications"."application" cascade;`);
    this.addSql(`drop table if exists "statistics"."idempotency" cascade;`);

    this.addSql(`drop schema if exists "applications";`);
    this.addSql(`drop schema if exists "platform";`);
    this.addSql(`drop schema if exists "reviews";`);
    this.addSql(`drop schema if exists "statistics";`);
    this.addSql(`create or replace function "platform"."now"() returns timestamp with time zone security definer language plpgsql as \$\$ begin return clock_timestamp() + coalesce((select offset_ms from platform.demo_clock), 0) * interval '1 millisecond'; end \$\$;`);
  }

}
