import { Migration } from '@mikro-orm/migrations';

export class Migration20261123045140_initial extends Migration {

  override name = 'Migration20261123045140_initial';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "reviews";`);
    this.addSql(`create schema if not exists "applications";`);
    this.addSql(`create schema if not exists "statistics";`);
    this.addSql(`create schema if not exists "platform";`);
    this.addSql(`create table "reviews"."agency_finding" ("id" uuid not null default uuidv7(), "application_id" uuid not null, "clause" varchar(10) not null, "version" int not null, "agency" varchar(20) not null, "outcome" varchar(20) not null, "opinion" text not null, "recorded_by_id" varchar(64) not null, "recorded_by_name" varchar(80) not null, "recorded_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "reviews"."agency_finding" add constraint "agency_finding_version" unique ("application_id", "clause", "version");`);

    this.addSql(`create table "applications"."idempotency" ("person_id" varchar(64) not null, "key" varchar(100) not null, "operation" varchar(60) not null, "input_hash" char(64) not null, "answer" jsonb null, "at" timestamptz not null default platform.now(), primary key ("person_id", "key"));`);

    this.addSql(`create table "reviews"."base" ("id" uuid not null default uuidv7(), "designation_id" uuid not null, "park_id" uuid not null, "application_id" uuid null, "name" varchar(120) not null, "name_key" varchar(120) not null, "province_code" char(2) not null, "designated_on" date not null, "next_review_due" date not null, "status" varchar(20) not null default 'ACTIVE', "version" int not null default 1, "created_at" timestamptz not null default platform.now(), primary key ("id"));`);
    this.addSql(`create index "base_designation_id_index" on "reviews"."base" ("designation_id");`);
    this.addSql(`create index "base_province" on "reviews"."base" ("province_code", "id");`);
    this.addSql(`create index "base_name" on "reviews"."base" ("name_key");`);
    this.addSql(`create unique index base_one_live_per_park on reviews.base (park_id) where status <> 'DISQUALIFIED';`);

    this.addSql(`create table "statistics"."base_monitoring" ("base_id" uuid not null, "park_id" uuid not null, "province_code" char(2) not null, "since" date not null, primary key ("base_id"));`);

    this.addSql(`create table "platform"."calendar_day" ("id" uuid not null default uuidv7(), "date" date not null, "year" int not null, "kind" varchar(20) not null, "name" varchar(40) not null, "paper" varchar(120) not null, "issued" date not null, "superseded" date null, primary key ("id"));`);
    this.addSql(`create index "calendar_day_year" on "platform"."calendar_day" ("year", "date");`);
    this.addSql(`alter table "platform"."calendar_day" add constraint "calendar_day_once" unique ("date", "issued");`);

    this.addSql(`create table "reviews"."candidate_entry" ("id" uuid not null default uuidv7(), "list_id" uuid not null, "edition" int not null, "application_id" uuid not null, "park_id" uuid not null, "park_name" varchar(120) not null, "province_code" char(2) not null, "position" int null, "expert_rank" int null, "departure_reason" text null, primary key ("id"));`);
    this.addSql(`create index "candidate_entry_application_id_index" on "reviews"."candidate_entry" ("application_id");`);
    this.addSql(`alter table "reviews"."candidate_entry" add constraint "candidate_entry_application" unique ("list_id", "edition", "application_id");`);
    this.addSql(`alter table "reviews"."candidate_entry" add constraint "candidate_entry_position" unique ("list_id", "edition", "position");`);

    this.addSql(`create table "reviews"."candidate_list" ("id" uuid not null default uuidv7(), "round_id" uuid not null, "status" varchar(20) not null default 'COMPILED', "edition" int not null default 1, "version" int not null default 1, "compiled_at" timestamptz not null, "adopted_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "reviews"."candidate_list" add constraint "candidate_list_one_per_round" unique ("round_id");`);

    this.addSql(`create table "reviews"."concurrence" ("id" uuid not null default uuidv7(), "list_id" uuid not null, "edition" int not null, "agency" varchar(20) not null, "number" int not null, "concurs" boolean not null, "opinion" text null, "given_by_id" varchar(64) not null, "given_by_name" varchar(80) not null, "given_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "reviews"."concurrence" add constraint "concurrence_number" unique ("list_id", "edition", "agency", "number");`);

    this.addSql(`create table "reviews"."decision_history" ("id" uuid not null default uuidv7(), "subject_type" varchar(20) not null, "subject_id" uuid not null, "step" varchar(40) not null, "from_status" varchar(30) null, "to_status" varchar(30) not null, "actor_id" varchar(64) not null, "actor_name" varchar(80) not null, "agency" varchar(40) null, "role" varchar(40) not null, "at" timestamptz not null, "reason" text null, "document" varchar(200) null, "prior_version" int null, primary key ("id"));`);
    this.addSql(`create index "decision_history_subject" on "reviews"."decision_history" ("subject_id", "id");`);

    this.addSql(`create table "applications"."declared_figure" ("application_id" uuid not null, "standard" varchar(20) not null, "value" numeric(20,4) not null, "note" varchar(500) null, primary key ("application_id", "standard"));`);

    this.addSql(`create table "platform"."demo_clock" ("id" boolean not null default true, "offset_ms" bigint not null, primary key ("id"));`);

    this.addSql(`create table "reviews"."designated_park" ("id" uuid not null default uuidv7(), "designation_id" uuid not null, "edition" int not null, "application_id" uuid not null, "position" int not null, "park_id" uuid not null, "park_name" varchar(120) not null, "province_code" char(2) not null, primary key ("id"));`);
    this.addSql(`alter table "reviews"."designated_park" add constraint "designated_park_once" unique ("designation_id", "edition", "application_id");`);

    this.addSql(`create table "reviews"."designation" ("id" uuid not null default uuidv7(), "round_id" uuid not null, "kind" varchar(20) not null default 'DESIGNATION', "document_number" varchar(60) not null, "document_number_key" varchar(60) not null, "document_date" date not null, "title" varchar(200) not null, "status" varchar(20) not null default 'DRAFTED', "edition" int not null default 1, "version" int not null default 1, "drafted_at" timestamptz not null, "issued_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "designation_round_id_index" on "reviews"."designation" ("round_id");`);
    this.addSql(`alter table "reviews"."designation" add constraint "designation_document_number_once" unique ("document_number_key");`);
    this.addSql(`create unique index designation_one_draft_per_round on reviews.designation (round_id, kind) where status = 'DRAFTED';`);

    this.addSql(`create table "reviews"."designation_signature" ("id" uuid not null default uuidv7(), "designation_id" uuid not null, "edition" int not null, "agency" varchar(20) not null, "number" int not null, "signs" boolean not null, "opinion" text null, "given_by_id" varchar(64) not null, "given_by_name" varchar(80) not null, "given_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "reviews"."designation_signature" add constraint "designation_signature_number" unique ("designation_id", "edition", "agency", "number");`);

    this.addSql(`create table "statistics"."direct_return" ("batch_id" uuid not null, "row_number" int not null, "raw_code" varchar(60) null, "credit_code" char(18) null, "code_fault" varchar(20) null, "name" varchar(200) not null, "name_key" varchar(200) not null, "period_year" int not null, "category" varchar(40) not null, "quarter" int null, "amount" numeric(20,4) not null, "currency" varchar(3) not null, primary key ("batch_id", "row_number"));`);
    this.addSql(`create index direct_return_counted on statistics.direct_return (batch_id, credit_code) where category = 'TELECOM_COMPUTER_INFORMATION';`);
    this.addSql(`create index direct_return_unmatched on statistics.direct_return (batch_id, name_key) where credit_code is null and category = 'TELECOM_COMPUTER_INFORMATION';`);

    this.addSql(`create table "reviews"."document_re_review" ("id" uuid not null default uuidv7(), "designation_id" uuid not null, "edition" int not null, "re_review_id" uuid not null, "position" int not null, primary key ("id"));`);
    this.addSql(`create index "document_re_review_re_review_id_index" on "reviews"."document_re_review" ("re_review_id");`);
    this.addSql(`alter table "reviews"."document_re_review" add constraint "document_re_review_once" unique ("designation_id", "edition", "re_review_id");`);

    this.addSql(`create table "statistics"."enterprise" ("credit_code" char(18) not null, "name" varchar(200) not null, "name_key" varchar(200) not null, "created_at" timestamptz not null default platform.now(), primary key ("credit_code"));`);
    this.addSql(`create index "enterprise_name" on "statistics"."enterprise" ("name_key");`);

    this.addSql(`create table "applications"."evidence" ("id" uuid not null default uuidv7(), "application_id" uuid not null, "clause" varchar(4) not null, "title" varchar(200) not null, "file_name" varchar(200) not null, "media_type" varchar(100) not null, "size_bytes" bigint not null, "sha256" char(64) not null, "version" int not null, "recorded_by" varchar(64) not null, "recorded_at" timestamptz not null default platform.now(), primary key ("id"));`);
    this.addSql(`alter table "applications"."evidence" add constraint "evidence_version" unique ("application_id", "clause", "title", "version");`);

    this.addSql(`create table "reviews"."expert" ("person_id" varchar(64) not null, "name" varchar(80) not null, "field" varchar(120) not null, "employer" varchar(120) not null, "province_code" char(2) null, "fictional" boolean not null default false, primary key ("person_id"));`);

    this.addSql(`create table "reviews"."expert_assignment" ("id" uuid not null default uuidv7(), "application_id" uuid not null, "round_id" uuid not null, "park_id" uuid not null, "park_name" varchar(120) not null, "province_code" char(2) not null, "person_id" varchar(64) not null, "status" varchar(20) not null default 'ASSIGNED', "version" int not null default 1, "explanation" text null, "assigned_at" timestamptz not null, "declared_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "expert_assignment_person" on "reviews"."expert_assignment" ("person_id", "id");`);
    this.addSql(`alter table "reviews"."expert_assignment" add constraint "expert_assignment_once" unique ("application_id", "person_id");`);

    this.addSql(`create table "reviews"."expert_conclusion" ("application_id" uuid not null, "count" int not null, "sum" numeric(10,4) not null, "highest" numeric(7,4) not null, "lowest" numeric(7,4) not null, "concluded_at" timestamptz not null, "concluded_by_id" varchar(64) not null, primary key ("application_id"));`);

    this.addSql(`create table "applications"."history" ("id" uuid not null default uuidv7(), "subject_type" varchar(20) not null, "subject_id" uuid not null, "step" varchar(40) not null, "from_status" varchar(30) null, "to_status" varchar(30) not null, "actor_id" varchar(64) not null, "actor_name" varchar(80) not null, "agency" varchar(40) null, "role" varchar(40) not null, "at" timestamptz not null, "reason" text null, "document" varchar(200) null, "prior_version" int null, primary key ("id"));`);
    this.addSql(`create index "history_subject" on "applications"."history" ("subject_id", "id");`);

    this.addSql(`create table "statistics"."indicator_value" ("id" uuid not null default uuidv7(), "base_id" uuid not null, "year" int not null, "code" varchar(1) not null, "revision" int not null, "numerator" numeric(20,4) not null, "denominator" numeric(20,4) null, "denominator_definition" varchar(20) not null, "source" varchar(200) not null, "extract_date" date not null, "recorded_by" varchar(64) not null, "recorded_at" timestamptz not null default platform.now(), primary key ("id"));`);
    this.addSql(`alter table "statistics"."indicator_value" add constraint "indicator_value_revision" unique ("base_id", "year", "code", "revision");`);

    this.addSql(`create table "reviews"."joint_letter" ("id" uuid not null default uuidv7(), "round_id" uuid not null, "province_code" char(2) not null, "letter_number" varchar(60) not null, "letter_number_key" varchar(60) not null, "letter_date" date not null, "addressees" jsonb not null, "copies" jsonb not null, "status" varchar(20) not null default 'DRAFT', "version" int not null default 1, "drafted_at" timestamptz not null, "sent_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "joint_letter_round" on "reviews"."joint_letter" ("round_id", "province_code", "id");`);
    this.addSql(`create unique index joint_letter_number on reviews.joint_letter (letter_number_key) where status <> 'CANCELLED';`);

    this.addSql(`create table "applications"."leading_enterprise" ("id" uuid not null default uuidv7(), "application_id" uuid not null, "name" varchar(120) not null, "credit_code" varchar(18) not null, "reason" varchar(1000) not null, "evidence_id" uuid null, primary key ("id"));`);
    this.addSql(`alter table "applications"."leading_enterprise" add constraint "leading_enterprise_once" unique ("application_id", "credit_code");`);

    this.addSql(`create table "reviews"."letter_application" ("letter_id" uuid not null, "application_id" uuid not null, "position" int not null, "stands" boolean not null default true, primary key ("letter_id", "application_id"));`);
    this.addSql(`create unique index letter_application_once on reviews.letter_application (application_id) where stands;`);

    this.addSql(`create table "reviews"."letter_delivery" ("id" uuid not null default uuidv7(), "letter_id" uuid not null, "recipient" varchar(20) not null, "kind" varchar(10) not null, "received_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "reviews"."letter_delivery" add constraint "letter_delivery_once" unique ("letter_id", "recipient");`);

    this.addSql(`create table "reviews"."letter_signature" ("letter_id" uuid not null, "agency" varchar(40) not null, "signed_by_id" varchar(64) not null, "signed_by_name" varchar(80) not null, "signed_at" timestamptz not null, primary key ("letter_id", "agency"));`);

    this.addSql(`create table "applications"."lifecycle_step" ("subject_type" varchar(20) not null, "step" varchar(40) not null, "from_status" varchar(30) not null, "role" varchar(40) not null, "to_status" varchar(30) not null, "owner" varchar(20) not null, primary key ("subject_type", "step", "from_status", "role"));`);

    this.addSql(`create table "reviews"."notice" ("id" uuid not null default uuidv7(), "round_id" uuid not null, "list_id" uuid not null, "notice_number" varchar(60) null, "notice_number_key" varchar(60) null, "title" varchar(200) not null, "text" text not null, "how_to_object" text not null, "posted_on" date not null, "working_days" int not null, "day_one_rule" varchar(20) not null, "first_day" date not null, "last_day" date not null, "ends_at" timestamptz not null, "provisional" boolean not null, "status" varchar(20) not null default 'POSTED', "version" int not null default 1, "recorded_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "notice_round_id_index" on "reviews"."notice" ("round_id");`);
    this.addSql(`alter table "reviews"."notice" add constraint "notice_one_per_list" unique ("list_id");`);
    this.addSql(`alter table "reviews"."notice" add constraint "notice_number_once" unique ("notice_number_key");`);

    this.addSql(`create table "reviews"."notice_candidate" ("notice_id" uuid not null, "application_id" uuid not null, "position" int not null, "park_id" uuid not null, "park_name" varchar(120) not null, "province_code" char(2) not null, "result" varchar(20) null, "result_at" timestamptz null, primary key ("notice_id", "application_id"));`);
    this.addSql(`create index "notice_candidate_application_id_index" on "reviews"."notice_candidate" ("application_id");`);

    this.addSql(`create table "reviews"."notice_window" ("notice_id" uuid not null, "edition" int not null, "change" varchar(20) not null, "posted_on" date not null, "working_days" int not null, "first_day" date not null, "last_day" date not null, "ends_at" timestamptz not null, "provisional" boolean not null, "reason" text null, "published_at" timestamptz not null, primary key ("notice_id", "edition"));`);

    this.addSql(`create table "reviews"."objection" ("id" uuid not null default uuidv7(), "notice_id" uuid not null, "application_id" uuid not null, "text" text not null, "anonymous" boolean not null, "status" varchar(20) not null default 'RECEIVED', "version" int not null default 1, "received_at" timestamptz not null, "reasons" text null, "closed_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "objection_notice_id_index" on "reviews"."objection" ("notice_id");`);
    this.addSql(`create index "objection_application_id_index" on "reviews"."objection" ("application_id");`);

    this.addSql(`create table "reviews"."objection_identity" ("objection_id" uuid not null, "name" varchar(80) not null, "contact" varchar(200) not null, "filed_by_id" varchar(64) not null, "filed_by_role" varchar(40) not null, "filed_at" timestamptz not null, primary key ("objection_id"));`);

    this.addSql(`create table "statistics"."outsourcing_return" ("batch_id" uuid not null, "row_number" int not null, "raw_code" varchar(60) null, "credit_code" char(18) null, "code_fault" varchar(20) null, "name" varchar(200) not null, "name_key" varchar(200) not null, "period_year" int not null, "business_type" varchar(3) not null, "offshore" boolean not null, "client_region" varchar(60) not null, "month" int null, "amount_usd" numeric(20,4) not null, primary key ("batch_id", "row_number"));`);
    this.addSql(`create index outsourcing_return_counted on statistics.outsourcing_return (batch_id, credit_code) where business_type = 'ITO' and offshore;`);
    this.addSql(`create index outsourcing_return_unmatched on statistics.outsourcing_return (batch_id, name_key) where credit_code is null and business_type = 'ITO' and offshore;`);

    this.addSql(`create table "reviews"."panel_member" ("round_id" uuid not null, "person_id" varchar(64) not null, "convened_at" timestamptz not null, "convened_by_id" varchar(64) not null, primary key ("round_id", "person_id"));`);

    this.addSql(`create table "applications"."park" ("id" uuid not null default uuidv7(), "name" varchar(120) not null, "name_key" varchar(120) not null, "type" varchar(40) not null, "unit_id" varchar(40) not null, "province_code" char(2) not null, "management_body" varchar(120) not null, "credit_code" varchar(18) null, "operating_since" date null, "area_km2" numeric(20,4) null, "fictional" boolean not null default false, "created_at" timestamptz not null default platform.now(), primary key ("id"));`);
    this.addSql(`create index "park_unit_id_index" on "applications"."park" ("unit_id");`);
    this.addSql(`alter table "applications"."park" add constraint "park_name" unique ("unit_id", "name_key");`);

    this.addSql(`create table "statistics"."park_figure" ("id" uuid not null default uuidv7(), "park_id" uuid not null, "province_code" char(2) not null, "year" int not null, "standard" varchar(20) not null, "value" numeric(20,4) not null, "source" varchar(200) not null, "extract_date" date not null, "revision" int not null, "recorded_by" varchar(64) not null, "recorded_at" timestamptz not null default platform.now(), primary key ("id"));`);
    this.addSql(`alter table "statistics"."park_figure" add constraint "park_figure_revision" unique ("park_id", "year", "standard", "revision");`);

    this.addSql(`create table "statistics"."park_membership" ("id" uuid not null default uuidv7(), "park_id" uuid not null, "province_code" char(2) not null, "credit_code" char(18) not null, "name" varchar(200) not null, "name_key" varchar(200) not null, "valid_from" date not null, "valid_to" date null, "source" varchar(200) not null, "recorded_by" varchar(64) not null, "recorded_at" timestamptz not null default platform.now(), primary key ("id"));`);
    this.addSql(`create index "park_membership_code" on "statistics"."park_membership" ("credit_code", "park_id");`);
    this.addSql(`alter table "statistics"."park_membership" add constraint "park_membership_once" unique ("park_id", "credit_code", "valid_from");`);

    this.addSql(`create table "platform"."idempotency" ("person_id" varchar(64) not null, "key" varchar(100) not null, "operation" varchar(60) not null, "input_hash" char(64) not null, "answer" jsonb null, "at" timestamptz not null default platform.now(), primary key ("person_id", "key"));`);

    this.addSql(`create table "applications"."province" ("code" char(2) not null, "name" varchar(20) not null, "full_name" varchar(40) not null, "region" varchar(10) not null, "tier" varchar(10) not null, primary key ("code"));`);

    this.addSql(`create table "reviews"."provincial_opinion" ("id" uuid not null default uuidv7(), "application_id" uuid not null, "agency" varchar(40) not null, "province_code" char(2) not null, "filed_at" timestamptz not null, "attitude" varchar(10) not null, "text" text not null, "given_by_id" varchar(64) not null, "given_by_name" varchar(80) not null, "given_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "reviews"."provincial_opinion" add constraint "provincial_opinion_once" unique ("application_id", "agency", "filed_at");`);

    this.addSql(`create table "applications"."reader" ("application_id" uuid not null, "person_id" varchar(64) not null, "admitted" boolean not null, "version" int not null, "since" timestamptz not null default platform.now(), primary key ("application_id", "person_id"));`);

    this.addSql(`create table "applications"."recommendation" ("id" uuid not null default uuidv7(), "round_id" uuid not null, "unit_id" varchar(40) not null, "application_id" uuid not null, "at" timestamptz not null, "withdrawn_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create unique index recommendation_one_per_unit on applications.recommendation (round_id, unit_id) where withdrawn_at is null;`);

    this.addSql(`create table "applications"."recommending_unit" ("id" varchar(40) not null, "name" varchar(60) not null, "name_en" varchar(80) not null, "province_code" char(2) not null, "statuses" jsonb not null, primary key ("id"));`);

    this.addSql(`create table "reviews"."re_review" ("id" uuid not null default uuidv7(), "base_id" uuid not null, "round_id" uuid not null, "status" varchar(20) not null default 'UNDER_WAY', "version" int not null default 1, "opened_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "re_review_round_id_index" on "reviews"."re_review" ("round_id");`);
    this.addSql(`alter table "reviews"."re_review" add constraint "re_review_once" unique ("base_id", "round_id");`);
    this.addSql(`create unique index re_review_one_under_way on reviews.re_review (base_id) where status = 'UNDER_WAY';`);

    this.addSql(`create table "reviews"."re_review_opinion" ("id" uuid not null default uuidv7(), "re_review_id" uuid not null, "agency" varchar(20) not null, "number" int not null, "attitude" varchar(10) not null, "opinion" text null, "given_by_id" varchar(64) not null, "given_by_name" varchar(80) not null, "given_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "reviews"."re_review_opinion" add constraint "re_review_opinion_number" unique ("re_review_id", "agency", "number");`);

    this.addSql(`create table "statistics"."return_batch" ("id" uuid not null default uuidv7(), "system" varchar(30) not null, "period_year" int not null, "extract_date" date not null, "park_id" uuid null, "status" varchar(10) not null default 'OPEN', "parts" int not null default 0, "last_part" char(64) null, "content_hash" char(64) not null, "rows" int not null default 0, "matched" int not null default 0, "imported_by" varchar(64) not null, "started_at" timestamptz not null default platform.now(), "finished_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "return_batch_period" on "statistics"."return_batch" ("period_year", "system", "extract_date");`);
    this.addSql(`create unique index return_batch_one_open on statistics.return_batch (system, period_year, park_id) nulls not distinct where status = 'OPEN';`);
    this.addSql(`create unique index return_batch_same_extract on statistics.return_batch (system, period_year, extract_date, content_hash, park_id) nulls not distinct where status = 'FINISHED';`);

    this.addSql(`create table "reviews"."idempotency" ("person_id" varchar(64) not null, "key" varchar(100) not null, "operation" varchar(60) not null, "input_hash" char(64) not null, "answer" jsonb null, "at" timestamptz not null default platform.now(), primary key ("person_id", "key"));`);

    this.addSql(`create table "applications"."round" ("id" uuid not null default uuidv7(), "number" int not null, "title" varchar(200) not null, "notice_number" varchar(60) not null, "notice_number_key" varchar(60) not null, "issuing_offices" jsonb not null, "legal_basis" varchar(200) not null, "reference_date" date not null, "deadline" date not null, "closes_at" timestamptz not null, "statistical_year" int not null, "standards" jsonb not null, "rubric" jsonb not null, "form" jsonb not null, "rule_version" varchar(40) not null, "guide_version" varchar(40) not null, "candidate_band_min" int not null, "candidate_band_max" int not null, "notice_working_days" int not null, "day_one_rule" varchar(20) not null, "anonymous_objections" boolean not null default false, "status" varchar(20) not null default 'PREPARING', "version" int not null default 1, "created_at" timestamptz not null default platform.now(), primary key ("id"));`);
    this.addSql(`alter table "applications"."round" add constraint "round_number_unique" unique ("number");`);
    this.addSql(`alter table "applications"."round" add constraint "round_notice_number_key_unique" unique ("notice_number_key");`);

    this.addSql(`create table "applications"."application" ("id" uuid not null default uuidv7(), "round_id" uuid not null, "park_id" uuid not null, "park_name" varchar(120) not null, "unit_id" varchar(40) not null, "province_code" char(2) not null, "status" varchar(30) not null default 'DRAFT', "answers" jsonb not null default '{}', "version" int not null default 1, "created_at" timestamptz not null default platform.now(), "recommended_at" timestamptz null, "filed_at" timestamptz null, "forwarded_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "application_round_status" on "applications"."application" ("round_id", "status", "id");`);
    this.addSql(`create index "application_province" on "applications"."application" ("province_code", "id");`);
    this.addSql(`create index "application_unit" on "applications"."application" ("unit_id", "id");`);
    this.addSql(`create index "application_park" on "applications"."application" ("park_id", "id");`);
    this.addSql(`create unique index application_one_live_per_park on applications.application (round_id, park_id) where status <> 'WITHDRAWN';`);

    this.addSql(`create table "reviews"."score_sheet" ("id" uuid not null, "application_id" uuid not null, "person_id" varchar(64) not null, "expert_name" varchar(80) not null, "scores" jsonb not null, "weighted_total" numeric(7,4) not null, "opinion" text not null, "submitted_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "score_sheet_application_id_index" on "reviews"."score_sheet" ("application_id");`);

    this.addSql(`create table "statistics"."idempotency" ("person_id" varchar(64) not null, "key" varchar(100) not null, "operation" varchar(60) not null, "input_hash" char(64) not null, "answer" jsonb null, "at" timestamptz not null default platform.now(), primary key ("person_id", "key"));`);

    this.addSql(`create table "statistics"."reader" ("park_id" uuid not null, "person_id" varchar(64) not null, "application_id" uuid not null, "admitted" boolean not null, "version" int not null, "since" timestamptz not null default platform.now(), primary key ("park_id", "person_id", "application_id"));`);

    this.addSql(`create table "statistics"."target" ("code" varchar(20) not null, "clause" varchar(4) not null, "year" int not null, "indicator" varchar(1) null, "kind" varchar(20) not null, "ratio" numeric(9,6) null, "tolerance" numeric(9,6) null, "text_zh" varchar(300) not null, "text_en" varchar(300) not null, "source" varchar(60) not null, primary key ("code"));`);

    this.addSql(`create table "reviews"."waiver" ("id" uuid not null default uuidv7(), "application_id" uuid not null, "round_id" uuid not null, "province_code" char(2) not null, "standard" varchar(20) not null, "status" varchar(20) not null default 'PROPOSED', "edition" int not null, "version" int not null default 1, "granted_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "waiver_round" on "reviews"."waiver" ("round_id", "standard", "id");`);
    this.addSql(`create unique index waiver_one_live on reviews.waiver (application_id, standard) where status in ('PROPOSED', 'GRANTED');`);

    this.addSql(`create table "reviews"."waiver_claim" ("id" uuid not null default uuidv7(), "application_id" uuid not null, "standard" varchar(20) not null, "version" int not null, "potential" text not null, "evidence_ids" jsonb not null, "claimed_by_id" varchar(64) not null, "claimed_by_name" varchar(80) not null, "claimed_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "reviews"."waiver_claim" add constraint "waiver_claim_version" unique ("application_id", "standard", "version");`);

    this.addSql(`create table "reviews"."waiver_proposal" ("waiver_id" uuid not null, "edition" int not null, "claim_id" uuid not null, "actual" varchar(40) not null, "required" varchar(40) null, "lowered" numeric(20,4) null, "rule_version" varchar(40) not null, "reason" text not null, "filed_at" timestamptz not null, "proposed_by_id" varchar(64) not null, "proposed_by_name" varchar(80) not null, "proposed_at" timestamptz not null, primary key ("waiver_id", "edition"));`);

    this.addSql(`alter table "reviews"."agency_finding" add constraint "agency_finding_owner" check ((clause, agency) in (('N24.1a', 'MOFCOM'), ('N24.1b', 'MOFCOM'), ('N24.1c', 'MOFCOM'), ('N25.2a', 'MOFCOM'), ('N25.2b', 'MOFCOM'), ('N25.2c', 'MIIT'), ('N26.3a', 'MOFCOM'), ('N26.3b', 'MOFCOM'), ('N27.4a', 'MOFCOM'), ('N27.4b', 'MOFCOM'), ('N28.5a', 'CAC'), ('N28.5b', 'CAC'), ('N29', 'MOFCOM'), ('N30', 'MIIT'), ('N31', 'MIIT'), ('N32', 'MOFCOM'), ('N33', 'MOFCOM'), ('N42', 'MOFCOM')));`);
    this.addSql(`alter table "reviews"."agency_finding" add constraint "agency_finding_outcome" check (outcome in ('MEETS', 'BELOW', 'INSUFFICIENT_DATA'));`);
    this.addSql(`alter table "reviews"."agency_finding" add constraint "agency_finding_positive" check (version > 0);`);
    this.addSql(`alter table "reviews"."agency_finding" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."agency_finding" for select using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER', 'EXPERT', 'SYSTEM') and exists (select 1 from applications.application a where a.id = application_id));`);
    this.addSql(`create policy "record" on "reviews"."agency_finding" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and agency = current_setting('viewer.agency', true) and recorded_by_id = current_setting('viewer.id', true) and recorded_by_name = current_setting('viewer.name', true) and exists (select 1 from applications.application a where a.id = application_id and a.status in ('SUBMITTED', 'EXPERT_REVIEW', 'EXPERT_REVIEWED', 'JOINT_STUDY')));`);

    this.addSql(`alter table "applications"."idempotency" enable row level security;`);
    this.addSql(`create policy "own" on "applications"."idempotency" using (person_id = current_setting('viewer.id', true));`);

    this.addSql(`alter table "reviews"."base" add constraint "base_status" check (status in ('ACTIVE', 'RE_REVIEW_DUE', 'UNDER_RE_REVIEW', 'DISQUALIFIED'));`);
    this.addSql(`alter table "reviews"."base" add constraint "base_review_after_designation" check (next_review_due > designated_on);`);
    this.addSql(`alter table "reviews"."base" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."base" for select using (true);`);
    this.addSql(`create policy "designate" on "reviews"."base" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'ACTIVE' and exists (select 1 from reviews.designation d join reviews.designated_park p on p.designation_id = d.id and p.edition = d.edition
        where d.id = base.designation_id and d.status = 'ISSUED' and p.park_id = base.park_id and p.application_id is not distinct from base.application_id));`);
    this.addSql(`create policy "fall_due" on "reviews"."base" for update using (current_setting('viewer.role', true) in ('SYSTEM') and status = 'ACTIVE') with check (current_setting('viewer.role', true) in ('SYSTEM') and status = 'RE_REVIEW_DUE');`);
    this.addSql(`create policy "re_review" on "reviews"."base" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status in ('RE_REVIEW_DUE', 'UNDER_RE_REVIEW')) with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and (select r.status from reviews.re_review r where r.base_id = base.id order by r.id desc limit 1)
        = case status when 'UNDER_RE_REVIEW' then 'UNDER_WAY' when 'ACTIVE' then 'PASSED' when 'DISQUALIFIED' then 'FAILED' end);`);

    this.addSql(`alter table "statistics"."base_monitoring" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."base_monitoring" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or current_setting('viewer.role', true) in ('ANALYST') or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) or (current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true))));`);
    this.addSql(`create policy "open" on "statistics"."base_monitoring" for insert with check (current_setting('viewer.role', true) in ('SYSTEM'));`);

    this.addSql(`alter table "platform"."calendar_day" add constraint "calendar_day_kind" check (kind in ('HOLIDAY', 'MAKE_UP_WORKDAY'));`);
    this.addSql(`alter table "platform"."calendar_day" enable row level security;`);
    this.addSql(`create policy "read" on "platform"."calendar_day" for select using (true);`);
    this.addSql(`create policy "announce" on "platform"."calendar_day" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER'));`);
    this.addSql(`create policy "supersede" on "platform"."calendar_day" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and superseded is null) with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER'));`);

    this.addSql(`alter table "reviews"."candidate_entry" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."candidate_entry" for select using (exists (select 1 from reviews.candidate_list l where l.id = list_id));`);
    this.addSql(`create policy "compile" on "reviews"."candidate_entry" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.candidate_list l where l.id = list_id and l.edition = candidate_entry.edition and l.status = 'COMPILED'));`);

    this.addSql(`alter table "reviews"."candidate_list" add constraint "candidate_list_status" check (status in ('COMPILED', 'ADOPTED'));`);
    this.addSql(`alter table "reviews"."candidate_list" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."candidate_list" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER')));`);
    this.addSql(`create policy "compile" on "reviews"."candidate_list" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'COMPILED');`);
    this.addSql(`create policy "change" on "reviews"."candidate_list" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'COMPILED') with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and (status <> 'ADOPTED' or 3 = (select count(*) from (
        select distinct on (c.agency) c.concurs from reviews.concurrence c
         where c.list_id = candidate_list.id and c.edition = candidate_list.edition
         order by c.agency, c.number desc) word where word.concurs)));`);

    this.addSql(`alter table "reviews"."concurrence" add constraint "concurrence_agency" check (agency in ('MOFCOM', 'CAC', 'MIIT'));`);
    this.addSql(`alter table "reviews"."concurrence" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."concurrence" for select using (exists (select 1 from reviews.candidate_list l where l.id = list_id));`);
    this.addSql(`create policy "give" on "reviews"."concurrence" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and agency = current_setting('viewer.agency', true) and given_by_id = current_setting('viewer.id', true) and given_by_name = current_setting('viewer.name', true) and exists (select 1 from reviews.candidate_list l where l.id = list_id and l.edition = concurrence.edition and l.status = 'COMPILED'));`);

    this.addSql(`alter table "reviews"."decision_history" add constraint "decision_history_subject_type" check (subject_type in ('JOINT_LETTER', 'EXPERT_ASSIGNMENT', 'CANDIDATE_LIST', 'NOTICE', 'OBJECTION', 'DESIGNATION', 'BASE', 'WAIVER', 'RE_REVIEW'));`);
    this.addSql(`alter table "reviews"."decision_history" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."decision_history" for select using (case subject_type when 'JOINT_LETTER' then exists (select 1 from reviews.joint_letter s where s.id = subject_id) when 'EXPERT_ASSIGNMENT' then exists (select 1 from reviews.expert_assignment s where s.id = subject_id) when 'CANDIDATE_LIST' then exists (select 1 from reviews.candidate_list s where s.id = subject_id) when 'NOTICE' then exists (select 1 from reviews.notice s where s.id = subject_id) when 'OBJECTION' then exists (select 1 from reviews.objection s where s.id = subject_id) when 'DESIGNATION' then exists (select 1 from reviews.designation s where s.id = subject_id) when 'BASE' then exists (select 1 from reviews.base s where s.id = subject_id) when 'WAIVER' then exists (select 1 from reviews.waiver s where s.id = subject_id) when 'RE_REVIEW' then exists (select 1 from reviews.re_review s where s.id = subject_id) else false end);`);
    this.addSql(`create policy "record" on "reviews"."decision_history" for insert with check (actor_id = current_setting('viewer.id', true) and actor_name = current_setting('viewer.name', true) and role = current_setting('viewer.role', true)
        and agency is not distinct from nullif(current_setting('viewer.agency', true), '')
        and case subject_type when 'JOINT_LETTER' then current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and exists (select 1 from reviews.joint_letter s where s.id = subject_id) when 'EXPERT_ASSIGNMENT' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'EXPERT') and exists (select 1 from reviews.expert_assignment s where s.id = subject_id) when 'CANDIDATE_LIST' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.candidate_list s where s.id = subject_id) when 'NOTICE' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'SYSTEM') and exists (select 1 from reviews.notice s where s.id = subject_id) when 'OBJECTION' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.objection s where s.id = subject_id) when 'DESIGNATION' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.designation s where s.id = subject_id) when 'BASE' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'SYSTEM') and exists (select 1 from reviews.base s where s.id = subject_id) when 'WAIVER' then current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'MOFCOM_OFFICER') and exists (select 1 from reviews.waiver s where s.id = subject_id) when 'RE_REVIEW' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.re_review s where s.id = subject_id) else false end);`);

    this.addSql(`alter table "applications"."declared_figure" add constraint "declared_standard" check (standard in ('PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'SERVICE_EXPORT', 'ENTERPRISE_COUNT'));`);
    this.addSql(`alter table "applications"."declared_figure" add constraint "declared_value" check (value >= 0);`);
    this.addSql(`alter table "applications"."declared_figure" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."declared_figure" for select using (exists (select 1 from applications.application a where a.id = application_id));`);
    this.addSql(`create policy "add" on "applications"."declared_figure" for insert with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);
    this.addSql(`create policy "change" on "applications"."declared_figure" for update using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);
    this.addSql(`create policy "remove" on "applications"."declared_figure" for delete using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);

    this.addSql(`alter table "platform"."demo_clock" add constraint "demo_clock_single" check (id);`);
    this.addSql(`alter table "platform"."demo_clock" enable row level security;`);
    this.addSql(`create policy "read" on "platform"."demo_clock" for select using (true);`);
    this.addSql(`create policy "move" on "platform"."demo_clock" for update using (current_setting('viewer.role', true) in ('DEMO_OPERATOR'));`);

    this.addSql(`alter table "reviews"."designated_park" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."designated_park" for select using (exists (select 1 from reviews.designation d where d.id = designation_id
    and ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER')) or (d.edition = designated_park.edition and true))));`);
    this.addSql(`create policy "draft" on "reviews"."designated_park" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.designation d where d.id = designation_id and d.edition = designated_park.edition and d.status = 'DRAFTED'));`);

    this.addSql(`alter table "reviews"."designation" add constraint "designation_status" check (status in ('DRAFTED', 'ISSUED'));`);
    this.addSql(`alter table "reviews"."designation" add constraint "designation_kind" check (kind in ('DESIGNATION', 'RENEWAL', 'DISQUALIFICATION'));`);
    this.addSql(`alter table "reviews"."designation" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."designation" for select using ((status = 'ISSUED' or current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER')));`);
    this.addSql(`create policy "draft" on "reviews"."designation" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'DRAFTED');`);
    this.addSql(`create policy "change" on "reviews"."designation" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'DRAFTED') with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and (status <> 'ISSUED' or 3 = (select count(*) from (
        select distinct on (s.agency) s.signs from reviews.designation_signature s
         where s.designation_id = designation.id and s.edition = designation.edition
         order by s.agency, s.number desc) word where word.signs)));`);

    this.addSql(`alter table "reviews"."designation_signature" add constraint "designation_signature_agency" check (agency in ('MOFCOM', 'CAC', 'MIIT'));`);
    this.addSql(`alter table "reviews"."designation_signature" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."designation_signature" for select using (exists (select 1 from reviews.designation d where d.id = designation_id
    and ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER')) or (d.edition = designation_signature.edition and designation_signature.signs))));`);
    this.addSql(`create policy "sign" on "reviews"."designation_signature" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and agency = current_setting('viewer.agency', true) and given_by_id = current_setting('viewer.id', true) and given_by_name = current_setting('viewer.name', true) and exists (select 1 from reviews.designation d where d.id = designation_id and d.edition = designation_signature.edition and d.status = 'DRAFTED'));`);

    this.addSql(`alter table "statistics"."direct_return" add constraint "direct_return_code" check ((credit_code is null) = (code_fault is not null));`);
    this.addSql(`alter table "statistics"."direct_return" add constraint "direct_return_category" check (category in ('PROCESSING', 'MAINTENANCE', 'TRANSPORT', 'TRAVEL', 'CONSTRUCTION', 'INSURANCE', 'FINANCE', 'INTELLECTUAL_PROPERTY', 'TELECOM_COMPUTER_INFORMATION', 'OTHER_BUSINESS', 'PERSONAL_CULTURAL', 'GOVERNMENT'));`);
    this.addSql(`alter table "statistics"."direct_return" add constraint "direct_return_currency" check (currency in ('CNY', 'USD'));`);
    this.addSql(`alter table "statistics"."direct_return" add constraint "direct_return_quarter" check (quarter between 1 and 4);`);
    this.addSql(`alter table "statistics"."direct_return" add constraint "direct_return_amount" check (amount >= 0);`);
    this.addSql(`alter table "statistics"."direct_return" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."direct_return" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER')));`);
    this.addSql(`create policy "import" on "statistics"."direct_return" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER'));`);
    this.addSql(`create policy "discard" on "statistics"."direct_return" for delete using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from statistics.return_batch b where b.id = direct_return.batch_id and b.status = 'OPEN'));`);

    this.addSql(`alter table "reviews"."document_re_review" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."document_re_review" for select using (exists (select 1 from reviews.designation d where d.id = designation_id
    and ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER')) or (d.edition = document_re_review.edition and true))));`);
    this.addSql(`create policy "draft" on "reviews"."document_re_review" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.designation d where d.id = designation_id and d.edition = document_re_review.edition and d.status = 'DRAFTED'));`);

    this.addSql(`alter table "statistics"."enterprise" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."enterprise" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER')));`);
    this.addSql(`create policy "register" on "statistics"."enterprise" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER'));`);
    this.addSql(`create policy "rename" on "statistics"."enterprise" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER'));`);

    this.addSql(`alter table "applications"."evidence" add constraint "evidence_sha256" check (sha256 ~ '^[0-9a-f]{64}\$');`);
    this.addSql(`alter table "applications"."evidence" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."evidence" for select using (exists (select 1 from applications.application a where a.id = application_id));`);
    this.addSql(`create policy "add" on "applications"."evidence" for insert with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);

    this.addSql(`alter table "reviews"."expert" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."expert" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('EXPERT') and person_id = current_setting('viewer.id', true))));`);

    this.addSql(`alter table "reviews"."expert_assignment" add constraint "expert_assignment_status" check (status in ('ASSIGNED', 'ADMITTED', 'CONFLICTED', 'SUBMITTED', 'RELEASED'));`);
    this.addSql(`alter table "reviews"."expert_assignment" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."expert_assignment" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('EXPERT') and person_id = current_setting('viewer.id', true))));`);
    this.addSql(`create policy "assign" on "reviews"."expert_assignment" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'ASSIGNED' and exists (select 1 from reviews.panel_member m where m.round_id = expert_assignment.round_id and m.person_id = expert_assignment.person_id));`);
    this.addSql(`create policy "release" on "reviews"."expert_assignment" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status in ('ASSIGNED', 'ADMITTED')) with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'RELEASED');`);
    this.addSql(`create policy "answer" on "reviews"."expert_assignment" for update using ((current_setting('viewer.role', true) in ('EXPERT') and person_id = current_setting('viewer.id', true)) and status in ('ASSIGNED', 'ADMITTED')) with check ((current_setting('viewer.role', true) in ('EXPERT') and person_id = current_setting('viewer.id', true)) and (status <> 'SUBMITTED' or exists (select 1 from reviews.score_sheet t where t.id = expert_assignment.id)));`);

    this.addSql(`alter table "reviews"."expert_conclusion" add constraint "expert_conclusion_count" check (count > 0);`);
    this.addSql(`alter table "reviews"."expert_conclusion" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."expert_conclusion" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('EXPERT') and exists (select 1 from reviews.expert_assignment mine where mine.application_id = expert_conclusion.application_id
    and mine.person_id = current_setting('viewer.id', true) and mine.status = 'SUBMITTED'))));`);
    this.addSql(`create policy "conclude" on "reviews"."expert_conclusion" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and concluded_by_id = current_setting('viewer.id', true) and (count, sum, highest, lowest) =
        (select count(*), sum(t.weighted_total), max(t.weighted_total), min(t.weighted_total)
           from reviews.score_sheet t where t.application_id = expert_conclusion.application_id));`);

    this.addSql(`alter table "applications"."history" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."history" for select using (case subject_type when 'ROUND' then exists (select 1 from applications.round r where r.id = subject_id) else exists (select 1 from applications.application a where a.id = subject_id) end);`);

    this.addSql(`alter table "statistics"."indicator_value" add constraint "indicator_value_code" check (code in ('A', 'B'));`);
    this.addSql(`alter table "statistics"."indicator_value" add constraint "indicator_value_definition" check (denominator_definition in ('GOODS', 'GOODS_AND_SERVICES'));`);
    this.addSql(`alter table "statistics"."indicator_value" add constraint "indicator_value_amounts" check (numerator >= 0 and denominator >= 0);`);
    this.addSql(`alter table "statistics"."indicator_value" add constraint "indicator_value_year" check (year between 2000 and 2100);`);
    this.addSql(`alter table "statistics"."indicator_value" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."indicator_value" for select using (exists (select 1 from statistics.base_monitoring b where b.base_id = indicator_value.base_id));`);
    this.addSql(`create policy "record" on "statistics"."indicator_value" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER'));`);

    this.addSql(`alter table "reviews"."joint_letter" add constraint "joint_letter_status" check (status in ('DRAFT', 'SENT', 'CANCELLED'));`);
    this.addSql(`alter table "reviews"."joint_letter" add constraint "joint_letter_addressee" check (addressees = '["MOFCOM"]'::jsonb);`);
    this.addSql(`alter table "reviews"."joint_letter" add constraint "joint_letter_copies" check (copies @> '["CAC", "MIIT"]'::jsonb and not copies @> '["MOFCOM"]'::jsonb);`);
    this.addSql(`alter table "reviews"."joint_letter" add constraint "joint_letter_sent" check ((status = 'SENT') = (sent_at is not null));`);
    this.addSql(`alter table "reviews"."joint_letter" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."joint_letter" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) or (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and status = 'SENT')));`);
    this.addSql(`create policy "draft" on "reviews"."joint_letter" for insert with check (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and province_code = current_setting('viewer.province', true) and status = 'DRAFT');`);
    this.addSql(`create policy "change" on "reviews"."joint_letter" for update using ((current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) and status = 'DRAFT') with check ((current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) and (status = 'DRAFT' or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE')
        and (status = 'CANCELLED' or 3 = (select count(*) from reviews.letter_signature s where s.letter_id = joint_letter.id)))));`);

    this.addSql(`alter table "applications"."leading_enterprise" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."leading_enterprise" for select using (exists (select 1 from applications.application a where a.id = application_id));`);
    this.addSql(`create policy "add" on "applications"."leading_enterprise" for insert with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);
    this.addSql(`create policy "change" on "applications"."leading_enterprise" for update using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);
    this.addSql(`create policy "remove" on "applications"."leading_enterprise" for delete using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);

    this.addSql(`alter table "reviews"."letter_application" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."letter_application" for select using (exists (select 1 from reviews.joint_letter l where l.id = letter_id));`);
    this.addSql(`create policy "list" on "reviews"."letter_application" for insert with check (exists (select 1 from reviews.joint_letter l join applications.application a on a.round_id = l.round_id and a.province_code = l.province_code
        where l.id = letter_id and a.id = application_id and a.status = 'PROVINCIAL_APPROVED' and l.status = 'DRAFT' and current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and l.province_code = current_setting('viewer.province', true)));`);
    this.addSql(`create policy "release" on "reviews"."letter_application" for update using (exists (select 1 from reviews.joint_letter l where l.id = letter_id and l.status = 'CANCELLED' and current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and l.province_code = current_setting('viewer.province', true))) with check (not stands);`);

    this.addSql(`alter table "reviews"."letter_delivery" add constraint "letter_delivery_recipient" check (recipient in ('MOFCOM', 'CAC', 'MIIT'));`);
    this.addSql(`alter table "reviews"."letter_delivery" add constraint "letter_delivery_kind" check ((recipient = 'MOFCOM' and kind = 'ORIGINAL') or (recipient <> 'MOFCOM' and kind = 'COPY'));`);
    this.addSql(`alter table "reviews"."letter_delivery" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."letter_delivery" for select using (exists (select 1 from reviews.joint_letter l where l.id = letter_id));`);
    this.addSql(`create policy "deliver" on "reviews"."letter_delivery" for insert with check (exists (select 1 from reviews.joint_letter l where l.id = letter_id and l.status = 'SENT' and current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and l.province_code = current_setting('viewer.province', true)));`);

    this.addSql(`alter table "reviews"."letter_signature" add constraint "letter_signature_agency" check (agency in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY'));`);
    this.addSql(`alter table "reviews"."letter_signature" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."letter_signature" for select using (exists (select 1 from reviews.joint_letter l where l.id = letter_id));`);
    this.addSql(`create policy "sign" on "reviews"."letter_signature" for insert with check (agency = current_setting('viewer.agency', true) and signed_by_id = current_setting('viewer.id', true) and signed_by_name = current_setting('viewer.name', true) and exists (select 1 from reviews.joint_letter l where l.id = letter_id and l.status = 'DRAFT' and (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and l.province_code = current_setting('viewer.province', true))));`);

    this.addSql(`alter table "reviews"."notice" add constraint "notice_status" check (status in ('POSTED', 'ENDED'));`);
    this.addSql(`alter table "reviews"."notice" add constraint "notice_day_one_rule" check (day_one_rule in ('NEXT_DAY', 'SAME_DAY'));`);
    this.addSql(`alter table "reviews"."notice" add constraint "notice_window" check (posted_on <= first_day and first_day <= last_day);`);
    this.addSql(`alter table "reviews"."notice" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."notice" for select using (true);`);
    this.addSql(`create policy "post" on "reviews"."notice" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'POSTED' and exists (select 1 from reviews.candidate_list l
        where l.id = notice.list_id and l.round_id = notice.round_id and l.status = 'ADOPTED'));`);
    this.addSql(`create policy "end" on "reviews"."notice" for update using (current_setting('viewer.role', true) in ('SYSTEM') and status = 'POSTED') with check (current_setting('viewer.role', true) in ('SYSTEM') and status = 'ENDED');`);
    this.addSql(`create policy "move_window" on "reviews"."notice" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER')) with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'POSTED');`);

    this.addSql(`alter table "reviews"."notice_candidate" add constraint "notice_candidate_result" check (result in ('CLEARED', 'REMOVED'));`);
    this.addSql(`alter table "reviews"."notice_candidate" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."notice_candidate" for select using (true);`);
    this.addSql(`create policy "post" on "reviews"."notice_candidate" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and result is null and exists (select 1 from reviews.notice n
        join reviews.candidate_list l on l.id = n.list_id
        join reviews.candidate_entry e on e.list_id = l.id and e.edition = l.edition and e.position is not null
        where n.id = notice_candidate.notice_id and e.application_id = notice_candidate.application_id
          and e.park_id = notice_candidate.park_id));`);
    this.addSql(`create policy "conclude" on "reviews"."notice_candidate" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and result is null) with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and case result
        when 'REMOVED' then exists (select 1 from reviews.objection o where o.application_id = notice_candidate.application_id and o.status = 'UPHELD')
        when 'CLEARED' then exists (select 1 from reviews.notice n where n.id = notice_candidate.notice_id and not n.provisional and n.ends_at <= notice_candidate.result_at)
          and not exists (select 1 from reviews.objection o where o.application_id = notice_candidate.application_id and o.status in ('RECEIVED', 'ACCEPTED', 'INVESTIGATING'))
        else false end);`);

    this.addSql(`alter table "reviews"."notice_window" add constraint "notice_window_change" check (change in ('POST', 'RECOMPUTE', 'EXTEND', 'RESTART'));`);
    this.addSql(`alter table "reviews"."notice_window" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."notice_window" for select using (true);`);
    this.addSql(`create policy "publish" on "reviews"."notice_window" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER'));`);

    this.addSql(`alter table "reviews"."objection" add constraint "objection_status" check (status in ('RECEIVED', 'ACCEPTED', 'INADMISSIBLE', 'INVESTIGATING', 'UPHELD', 'NOT_UPHELD'));`);
    this.addSql(`alter table "reviews"."objection" add constraint "objection_reasoned" check ((status in ('INADMISSIBLE', 'UPHELD', 'NOT_UPHELD')) = (reasons is not null and closed_at is not null));`);
    this.addSql(`alter table "reviews"."objection" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."objection" for select using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER'));`);
    this.addSql(`create policy "file" on "reviews"."objection" for insert with check (not current_setting('viewer.role', true) in ('SYSTEM') and status = 'RECEIVED' and exists (select 1 from reviews.notice n join reviews.notice_candidate c on c.notice_id = n.id
        where n.id = objection.notice_id and n.ends_at > objection.received_at and c.application_id = objection.application_id and c.result is null));`);
    this.addSql(`create policy "handle" on "reviews"."objection" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER')) with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER'));`);

    this.addSql(`alter table "reviews"."objection_identity" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."objection_identity" for select using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER'));`);
    this.addSql(`create policy "file" on "reviews"."objection_identity" for insert with check (filed_by_id = current_setting('viewer.id', true) and filed_by_role = current_setting('viewer.role', true));`);

    this.addSql(`alter table "statistics"."outsourcing_return" add constraint "outsourcing_return_code" check ((credit_code is null) = (code_fault is not null));`);
    this.addSql(`alter table "statistics"."outsourcing_return" add constraint "outsourcing_return_business_type" check (business_type in ('ITO', 'BPO', 'KPO'));`);
    this.addSql(`alter table "statistics"."outsourcing_return" add constraint "outsourcing_return_month" check (month between 1 and 12);`);
    this.addSql(`alter table "statistics"."outsourcing_return" add constraint "outsourcing_return_amount" check (amount_usd >= 0);`);
    this.addSql(`alter table "statistics"."outsourcing_return" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."outsourcing_return" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER')));`);
    this.addSql(`create policy "import" on "statistics"."outsourcing_return" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER'));`);
    this.addSql(`create policy "discard" on "statistics"."outsourcing_return" for delete using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from statistics.return_batch b where b.id = outsourcing_return.batch_id and b.status = 'OPEN'));`);

    this.addSql(`alter table "reviews"."panel_member" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."panel_member" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('EXPERT') and person_id = current_setting('viewer.id', true))));`);
    this.addSql(`create policy "convene" on "reviews"."panel_member" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.expert e where e.person_id = panel_member.person_id));`);

    this.addSql(`alter table "applications"."park" add constraint "park_type" check (type in ('ECONOMIC_DEVELOPMENT_ZONE', 'HIGH_TECH_ZONE', 'DIGITAL_SERVICE_PARK'));`);
    this.addSql(`alter table "applications"."park" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."park" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or current_setting('viewer.role', true) in ('EXPERT', 'ANALYST') or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) or (current_setting('viewer.role', true) in ('UNIT') and unit_id = current_setting('viewer.unit', true)) or (current_setting('viewer.role', true) in ('PARK') and id::text = current_setting('viewer.park', true))));`);
    this.addSql(`create policy "register" on "applications"."park" for insert with check ((current_setting('viewer.role', true) in ('UNIT') and unit_id = current_setting('viewer.unit', true)));`);

    this.addSql(`alter table "statistics"."park_figure" add constraint "park_figure_standard" check (standard in ('PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'SERVICE_EXPORT'));`);
    this.addSql(`alter table "statistics"."park_figure" add constraint "park_figure_value" check (value >= 0);`);
    this.addSql(`alter table "statistics"."park_figure" add constraint "park_figure_year" check (year between 2000 and 2100);`);
    this.addSql(`alter table "statistics"."park_figure" add constraint "park_figure_revision_from_one" check (revision >= 1);`);
    this.addSql(`alter table "statistics"."park_figure" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."park_figure" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) or (current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true)) or (current_setting('viewer.role', true) in ('UNIT') and exists (select 1 from applications.park p where p.id = park_figure.park_id)) or (current_setting('viewer.role', true) in ('EXPERT') and exists (select 1 from statistics.reader r where r.park_id = park_figure.park_id and r.person_id = current_setting('viewer.id', true) and r.admitted))));`);
    this.addSql(`create policy "record" on "statistics"."park_figure" for insert with check (((current_setting('viewer.role', true) in ('MIIT_OFFICER') and standard in ('PARK_OUTPUT', 'INDUSTRY_OUTPUT') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and standard in ('SERVICE_EXPORT')) and province_code = (select p.province_code from applications.park p where p.id = park_id)));`);

    this.addSql(`alter table "statistics"."park_membership" add constraint "park_membership_period" check (valid_to is null or valid_to >= valid_from);`);
    this.addSql(`alter table "statistics"."park_membership" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."park_membership" for select using (((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER')) or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) or (current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true))));`);
    this.addSql(`create policy "record" on "statistics"."park_membership" for insert with check (((current_setting('viewer.role', true) in ('MOFCOM_OFFICER') or current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and province_code = current_setting('viewer.province', true)) and province_code = (select p.province_code from applications.park p where p.id = park_id)));`);
    this.addSql(`create policy "amend" on "statistics"."park_membership" for update using (((current_setting('viewer.role', true) in ('MOFCOM_OFFICER') or current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and province_code = current_setting('viewer.province', true)) and province_code = (select p.province_code from applications.park p where p.id = park_id)));`);

    this.addSql(`alter table "platform"."idempotency" enable row level security;`);
    this.addSql(`create policy "own" on "platform"."idempotency" using (person_id = current_setting('viewer.id', true));`);

    this.addSql(`alter table "applications"."province" add constraint "province_region" check (region in ('EAST', 'CENTRAL', 'WEST', 'NORTHEAST'));`);
    this.addSql(`alter table "applications"."province" add constraint "province_tier" check (tier in ('EAST', 'OTHER'));`);
    this.addSql(`alter table "applications"."province" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."province" for select using (true);`);

    this.addSql(`alter table "reviews"."provincial_opinion" add constraint "provincial_opinion_agency" check (agency in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY'));`);
    this.addSql(`alter table "reviews"."provincial_opinion" add constraint "provincial_opinion_attitude" check (attitude in ('SUPPORT', 'OPPOSE'));`);
    this.addSql(`alter table "reviews"."provincial_opinion" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."provincial_opinion" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) or (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from applications.application a where a.id = application_id))));`);
    this.addSql(`create policy "give" on "reviews"."provincial_opinion" for insert with check (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and agency = current_setting('viewer.agency', true) and province_code = current_setting('viewer.province', true) and given_by_id = current_setting('viewer.id', true) and given_by_name = current_setting('viewer.name', true) and exists (select 1 from applications.application a where a.id = application_id
  and a.province_code = provincial_opinion.province_code and a.filed_at = provincial_opinion.filed_at
  and a.status = 'PROVINCIAL_REVIEW'));`);
    this.addSql(`create policy "replace" on "reviews"."provincial_opinion" for update using (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and agency = current_setting('viewer.agency', true) and province_code = current_setting('viewer.province', true) and exists (select 1 from applications.application a where a.id = application_id
  and a.province_code = provincial_opinion.province_code and a.filed_at = provincial_opinion.filed_at
  and a.status = 'PROVINCIAL_REVIEW')) with check (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and agency = current_setting('viewer.agency', true) and province_code = current_setting('viewer.province', true) and given_by_id = current_setting('viewer.id', true) and given_by_name = current_setting('viewer.name', true) and exists (select 1 from applications.application a where a.id = application_id
  and a.province_code = provincial_opinion.province_code and a.filed_at = provincial_opinion.filed_at
  and a.status = 'PROVINCIAL_REVIEW'));`);

    this.addSql(`alter table "applications"."reader" enable row level security;`);
    this.addSql(`create policy "own" on "applications"."reader" for select using (person_id = current_setting('viewer.id', true) or current_setting('viewer.role', true) in ('SYSTEM'));`);
    this.addSql(`create policy "set" on "applications"."reader" for insert with check (current_setting('viewer.role', true) in ('SYSTEM'));`);
    this.addSql(`create policy "reset" on "applications"."reader" for update using (current_setting('viewer.role', true) in ('SYSTEM'));`);

    this.addSql(`alter table "applications"."recommendation" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."recommendation" for select using (exists (select 1 from applications.application a where a.id = application_id));`);
    this.addSql(`create policy "recommend" on "applications"."recommendation" for insert with check ((current_setting('viewer.role', true) in ('UNIT') and unit_id = current_setting('viewer.unit', true)) and exists (select 1 from applications.application a where a.id = application_id
        and a.unit_id = recommendation.unit_id and a.round_id = recommendation.round_id));`);
    this.addSql(`create policy "withdraw" on "applications"."recommendation" for update using (withdrawn_at is null and exists (select 1 from applications.application a where a.id = application_id
        and a.status = 'WITHDRAWN' and ((current_setting('viewer.role', true) in ('UNIT') and a.unit_id = current_setting('viewer.unit', true)) or (current_setting('viewer.role', true) in ('PARK') and a.park_id::text = current_setting('viewer.park', true))))) with check (withdrawn_at is not null);`);

    this.addSql(`alter table "applications"."recommending_unit" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."recommending_unit" for select using (true);`);

    this.addSql(`alter table "reviews"."re_review" add constraint "re_review_status" check (status in ('UNDER_WAY', 'PASSED', 'FAILED'));`);
    this.addSql(`alter table "reviews"."re_review" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."re_review" for select using (true);`);
    this.addSql(`create policy "start" on "reviews"."re_review" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'UNDER_WAY' and exists (select 1 from reviews.base b where b.id = base_id and b.status = 'RE_REVIEW_DUE'));`);
    this.addSql(`create policy "conclude" on "reviews"."re_review" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'UNDER_WAY') with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.document_re_review c
        join reviews.designation d on d.id = c.designation_id and d.edition = c.edition
        where c.re_review_id = re_review.id and d.status = 'ISSUED'
          and d.kind = case re_review.status when 'PASSED' then 'RENEWAL' when 'FAILED' then 'DISQUALIFICATION' end));`);

    this.addSql(`alter table "reviews"."re_review_opinion" add constraint "re_review_opinion_agency" check (agency in ('MOFCOM', 'CAC', 'MIIT'));`);
    this.addSql(`alter table "reviews"."re_review_opinion" add constraint "re_review_opinion_attitude" check (attitude in ('SUPPORT', 'OPPOSE'));`);
    this.addSql(`alter table "reviews"."re_review_opinion" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."re_review_opinion" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER')));`);
    this.addSql(`create policy "give" on "reviews"."re_review_opinion" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and agency = current_setting('viewer.agency', true) and given_by_id = current_setting('viewer.id', true) and given_by_name = current_setting('viewer.name', true) and exists (select 1 from reviews.re_review r where r.id = re_review_id and r.status = 'UNDER_WAY'));`);

    this.addSql(`alter table "statistics"."return_batch" add constraint "return_batch_system" check (system in ('SERVICE_TRADE_DIRECT', 'SERVICE_OUTSOURCING'));`);
    this.addSql(`alter table "statistics"."return_batch" add constraint "return_batch_status" check (status in ('OPEN', 'FINISHED'));`);
    this.addSql(`alter table "statistics"."return_batch" add constraint "return_batch_finished" check ((status = 'FINISHED') = (finished_at is not null));`);
    this.addSql(`alter table "statistics"."return_batch" add constraint "return_batch_year" check (period_year between 2000 and 2100);`);
    this.addSql(`alter table "statistics"."return_batch" add constraint "return_batch_matched" check (matched between 0 and rows);`);
    this.addSql(`alter table "statistics"."return_batch" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."return_batch" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER')));`);
    this.addSql(`create policy "start" on "statistics"."return_batch" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'OPEN');`);
    this.addSql(`create policy "continue" on "statistics"."return_batch" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'OPEN') with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER'));`);
    this.addSql(`create policy "discard" on "statistics"."return_batch" for delete using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'OPEN');`);

    this.addSql(`alter table "reviews"."idempotency" enable row level security;`);
    this.addSql(`create policy "own" on "reviews"."idempotency" using (person_id = current_setting('viewer.id', true));`);

    this.addSql(`alter table "applications"."round" add constraint "round_status" check (status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW', 'JOINT_STUDY', 'PUBLIC_NOTICE', 'DECIDED', 'ARCHIVED'));`);
    this.addSql(`alter table "applications"."round" add constraint "round_day_one_rule" check (day_one_rule in ('NEXT_DAY', 'SAME_DAY'));`);
    this.addSql(`alter table "applications"."round" add constraint "round_band" check (candidate_band_min between 1 and candidate_band_max);`);
    this.addSql(`alter table "applications"."round" add constraint "round_notice_days" check (notice_working_days between 1 and 60);`);
    this.addSql(`alter table "applications"."round" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."round" for select using ((status <> 'PREPARING' or current_setting('viewer.role', true) in ('MOFCOM_OFFICER') or current_setting('viewer.role', true) in ('SYSTEM')));`);
    this.addSql(`create policy "prepare" on "applications"."round" for insert with check (current_setting('viewer.role', true) = 'MOFCOM_OFFICER' and status = 'PREPARING');`);
    this.addSql(`create policy "amend" on "applications"."round" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'PREPARING');`);

    this.addSql(`alter table "applications"."application" add constraint "application_round_id_foreign" foreign key ("round_id") references "applications"."round" ("id");`);
    this.addSql(`alter table "applications"."application" add constraint "application_status" check (status in ('DRAFT', 'RECOMMENDED', 'PROVINCIAL_REVIEW', 'RETURNED', 'PROVINCIAL_REJECTED', 'PROVINCIAL_APPROVED', 'SUBMITTED', 'LATE', 'EXPERT_REVIEW', 'EXPERT_REVIEWED', 'JOINT_STUDY', 'NOT_SELECTED', 'CANDIDATE', 'PUBLIC_NOTICE', 'OBJECTION_PENDING', 'OBJECTION_UPHELD', 'CLEARED', 'DESIGNATED', 'WITHDRAWN'));`);
    this.addSql(`alter table "applications"."application" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."application" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or (current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true)) or (current_setting('viewer.role', true) in ('UNIT') and unit_id = current_setting('viewer.unit', true)) or ((current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) and recommended_at is not null) or (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and forwarded_at is not null) or (current_setting('viewer.role', true) in ('EXPERT') and exists (select 1 from applications.reader r where r.application_id = id and r.person_id = current_setting('viewer.id', true) and r.admitted))));`);
    this.addSql(`create policy "start" on "applications"."application" for insert with check (status = 'DRAFT' and coalesce(recommended_at, filed_at, forwarded_at) is null and ((current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true)) or (current_setting('viewer.role', true) in ('UNIT') and unit_id = current_setting('viewer.unit', true)))
        and exists (select 1 from applications.park p where p.id = application.park_id
          and p.unit_id = application.unit_id and p.province_code = application.province_code));`);
    this.addSql(`create policy "write" on "applications"."application" for update using ((current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true)) and status in ('DRAFT', 'RECOMMENDED'));`);

    this.addSql(`alter table "reviews"."score_sheet" add constraint "score_sheet_total" check (weighted_total between 0 and 100);`);
    this.addSql(`alter table "reviews"."score_sheet" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."score_sheet" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('EXPERT') and person_id = current_setting('viewer.id', true)) or (current_setting('viewer.role', true) in ('EXPERT') and exists (select 1 from reviews.expert_assignment mine where mine.application_id = score_sheet.application_id
    and mine.person_id = current_setting('viewer.id', true) and mine.status = 'SUBMITTED'))));`);
    this.addSql(`create policy "submit" on "reviews"."score_sheet" for insert with check ((current_setting('viewer.role', true) in ('EXPERT') and person_id = current_setting('viewer.id', true)) and exists (select 1 from reviews.expert_assignment mine where mine.id = score_sheet.id and mine.application_id = score_sheet.application_id and mine.person_id = score_sheet.person_id and mine.status = 'ADMITTED'));`);

    this.addSql(`alter table "statistics"."idempotency" enable row level security;`);
    this.addSql(`create policy "own" on "statistics"."idempotency" using (person_id = current_setting('viewer.id', true));`);

    this.addSql(`alter table "statistics"."reader" enable row level security;`);
    this.addSql(`create policy "own" on "statistics"."reader" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('EXPERT') and person_id = current_setting('viewer.id', true)));`);
    this.addSql(`create policy "set" on "statistics"."reader" for insert with check (current_setting('viewer.role', true) in ('SYSTEM'));`);
    this.addSql(`create policy "reset" on "statistics"."reader" for update using (current_setting('viewer.role', true) in ('SYSTEM'));`);

    this.addSql(`alter table "statistics"."target" add constraint "target_indicator" check (indicator in ('A', 'B'));`);
    this.addSql(`alter table "statistics"."target" add constraint "target_kind" check (kind in ('AT_LEAST', 'APPROXIMATE', 'NARRATIVE'));`);
    this.addSql(`alter table "statistics"."target" add constraint "target_ratio" check ((kind = 'NARRATIVE') = (ratio is null) and (kind = 'NARRATIVE') = (indicator is null));`);
    this.addSql(`alter table "statistics"."target" add constraint "target_tolerance" check ((kind = 'APPROXIMATE') = (tolerance is not null));`);
    this.addSql(`alter table "statistics"."target" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."target" for select using (true);`);

    this.addSql(`alter table "reviews"."waiver" add constraint "waiver_status" check (status in ('PROPOSED', 'GRANTED', 'REFUSED', 'REVOKED'));`);
    this.addSql(`alter table "reviews"."waiver" add constraint "waiver_standard" check (standard in ('PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'SERVICE_EXPORT', 'ENTERPRISE_COUNT', 'OPERATING_YEARS', 'LEADING_ENTERPRISES'));`);
    this.addSql(`alter table "reviews"."waiver" add constraint "waiver_granted" check ((status in ('GRANTED', 'REVOKED')) = (granted_at is not null));`);
    this.addSql(`alter table "reviews"."waiver" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."waiver" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') or current_setting('viewer.role', true) in ('PARK', 'EXPERT')) and exists (select 1 from applications.application a where a.id = application_id and true));`);
    this.addSql(`create policy "propose" on "reviews"."waiver" for insert with check (status = 'PROPOSED' and current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and exists (select 1 from applications.application a where a.id = application_id and a.province_code = current_setting('viewer.province', true) and a.status in ('PROVINCIAL_REVIEW', 'PROVINCIAL_APPROVED')) and exists (select 1 from applications.application a where a.id = application_id and a.round_id = waiver.round_id and a.province_code = waiver.province_code));`);
    this.addSql(`create policy "repropose" on "reviews"."waiver" for update using (status = 'PROPOSED' and current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and exists (select 1 from applications.application a where a.id = application_id and a.province_code = current_setting('viewer.province', true) and a.status in ('PROVINCIAL_REVIEW', 'PROVINCIAL_APPROVED'))) with check (status = 'PROPOSED' and current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and exists (select 1 from applications.application a where a.id = application_id and a.province_code = current_setting('viewer.province', true) and a.status in ('PROVINCIAL_REVIEW', 'PROVINCIAL_APPROVED')));`);
    this.addSql(`create policy "decide" on "reviews"."waiver" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status in ('PROPOSED', 'GRANTED')) with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and (status = 'REVOKED' or (status in ('GRANTED', 'REFUSED') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('SUBMITTED', 'EXPERT_REVIEW', 'EXPERT_REVIEWED', 'JOINT_STUDY')))));`);

    this.addSql(`alter table "reviews"."waiver_claim" add constraint "waiver_claim_standard" check (standard in ('PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'SERVICE_EXPORT', 'ENTERPRISE_COUNT', 'OPERATING_YEARS', 'LEADING_ENTERPRISES'));`);
    this.addSql(`alter table "reviews"."waiver_claim" add constraint "waiver_claim_positive" check (version > 0);`);
    this.addSql(`alter table "reviews"."waiver_claim" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."waiver_claim" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') or current_setting('viewer.role', true) in ('PARK', 'EXPERT')) and exists (select 1 from applications.application a where a.id = application_id and true));`);
    this.addSql(`create policy "claim" on "reviews"."waiver_claim" for insert with check (claimed_by_id = current_setting('viewer.id', true) and claimed_by_name = current_setting('viewer.name', true) and exists (select 1 from applications.application a where a.id = application_id and (current_setting('viewer.role', true) in ('PARK') and a.park_id::text = current_setting('viewer.park', true)) and a.status in ('DRAFT', 'RECOMMENDED', 'RETURNED', 'PROVINCIAL_REVIEW', 'PROVINCIAL_APPROVED')));`);

    this.addSql(`alter table "reviews"."waiver_proposal" add constraint "waiver_proposal_lowered" check ((required is null) = (lowered is null) and (lowered is null or lowered > 0));`);
    this.addSql(`alter table "reviews"."waiver_proposal" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."waiver_proposal" for select using (exists (select 1 from reviews.waiver w where w.id = waiver_id));`);
    this.addSql(`create policy "propose" on "reviews"."waiver_proposal" for insert with check (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and proposed_by_id = current_setting('viewer.id', true) and proposed_by_name = current_setting('viewer.name', true) and exists (select 1 from reviews.waiver w
        join reviews.waiver_claim c on c.application_id = w.application_id and c.standard = w.standard
        where w.id = waiver_id and w.edition = waiver_proposal.edition and w.status = 'PROPOSED' and w.province_code = current_setting('viewer.province', true) and c.id = claim_id));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "applications"."application" drop constraint "application_round_id_foreign";`);

    this.addSql(`drop table if exists "reviews"."agency_finding" cascade;`);
    this.addSql(`drop table if exists "applications"."idempotency" cascade;`);
    this.addSql(`drop table if exists "reviews"."base" cascade;`);
    this.addSql(`drop table if exists "statistics"."base_monitoring" cascade;`);
    this.addSql(`drop table if exists "platform"."calendar_day" cascade;`);
    this.addSql(`drop table if exists "reviews"."candidate_entry" cascade;`);
    this.addSql(`drop table if exists "reviews"."candidate_list" cascade;`);
    this.addSql(`drop table if exists "reviews"."concurrence" cascade;`);
    this.addSql(`drop table if exists "reviews"."decision_history" cascade;`);
    this.addSql(`drop table if exists "applications"."declared_figure" cascade;`);
    this.addSql(`drop table if exists "platform"."demo_clock" cascade;`);
    this.addSql(`drop table if exists "reviews"."designated_park" cascade;`);
    this.addSql(`drop table if exists "reviews"."designation" cascade;`);
    this.addSql(`drop table if exists "reviews"."designation_signature" cascade;`);
    this.addSql(`drop table if exists "statistics"."direct_return" cascade;`);
    this.addSql(`drop table if exists "reviews"."document_re_review" cascade;`);
    this.addSql(`drop table if exists "statistics"."enterprise" cascade;`);
    this.addSql(`drop table if exists "applications"."evidence" cascade;`);
    this.addSql(`drop table if exists "reviews"."expert" cascade;`);
    this.addSql(`drop table if exists "reviews"."expert_assignment" cascade;`);
    this.addSql(`drop table if exists "reviews"."expert_conclusion" cascade;`);
    this.addSql(`drop table if exists "applications"."history" cascade;`);
    this.addSql(`drop table if exists "statistics"."indicator_value" cascade;`);
    this.addSql(`drop table if exists "reviews"."joint_letter" cascade;`);
    this.addSql(`drop table if exists "applications"."leading_enterprise" cascade;`);
    this.addSql(`drop table if exists "reviews"."letter_application" cascade;`);
    this.addSql(`drop table if exists "reviews"."letter_delivery" cascade;`);
    this.addSql(`drop table if exists "reviews"."letter_signature" cascade;`);
    this.addSql(`drop table if exists "applications"."lifecycle_step" cascade;`);
    this.addSql(`drop table if exists "reviews"."notice" cascade;`);
    this.addSql(`drop table if exists "reviews"."notice_candidate" cascade;`);
    this.addSql(`drop table if exists "reviews"."notice_window" cascade;`);
    this.addSql(`drop table if exists "reviews"."objection" cascade;`);
    this.addSql(`drop table if exists "reviews"."objection_identity" cascade;`);
    this.addSql(`drop table if exists "statistics"."outsourcing_return" cascade;`);
    this.addSql(`drop table if exists "reviews"."panel_member" cascade;`);
    this.addSql(`drop table if exists "applications"."park" cascade;`);
    this.addSql(`drop table if exists "statistics"."park_figure" cascade;`);
    this.addSql(`drop table if exists "statistics"."park_membership" cascade;`);
    this.addSql(`drop table if exists "platform"."idempotency" cascade;`);
    this.addSql(`drop table if exists "applications"."province" cascade;`);
    this.addSql(`drop table if exists "reviews"."provincial_opinion" cascade;`);
    this.addSql(`drop table if exists "applications"."reader" cascade;`);
    this.addSql(`drop table if exists "applications"."recommendation" cascade;`);
    this.addSql(`drop table if exists "applications"."recommending_unit" cascade;`);
    this.addSql(`drop table if exists "reviews"."re_review" cascade;`);
    this.addSql(`drop table if exists "reviews"."re_review_opinion" cascade;`);
    this.addSql(`drop table if exists "statistics"."return_batch" cascade;`);
    this.addSql(`drop table if exists "reviews"."idempotency" cascade;`);
    this.addSql(`drop table if exists "applications"."round" cascade;`);
    this.addSql(`drop table if exists "applications"."application" cascade;`);
    this.addSql(`drop table if exists "reviews"."score_sheet" cascade;`);
    this.addSql(`drop table if exists "statistics"."idempotency" cascade;`);
    this.addSql(`drop table if exists "statistics"."reader" cascade;`);
    this.addSql(`drop table if exists "statistics"."target" cascade;`);
    this.addSql(`drop table if exists "reviews"."waiver" cascade;`);
    this.addSql(`drop table if exists "reviews"."waiver_claim" cascade;`);
    this.addSql(`drop table if exists "reviews"."waiver_proposal" cascade;`);

    this.addSql(`drop schema if exists "reviews";`);
    this.addSql(`drop schema if exists "applications";`);
    this.addSql(`drop schema if exists "statistics";`);
    this.addSql(`drop schema if exists "platform";`);
    this.addSql(`create or replace function "platform"."now"() returns timestamp with time zone security definer language plpgsql as \$\$ begin return clock_timestamp() + coalesce((select offset_ms from platform.demo_clock), 0) * interval '1 millisecond'; end \$\$;`);
  }

}
