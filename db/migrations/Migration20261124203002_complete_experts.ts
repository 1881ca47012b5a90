import { Migration } from '@mikro-orm/migrations';

export class Migration20261124203002_complete_experts extends Migration {

  override name = 'Migration20261124203002_complete_experts';

  override up(): void | Promise<void> {
    this.addSql(`create table "reviews"."assignment_override" ("assignment_id" uuid not null, "conflicts" jsonb not null, "reason" text not null, "decided_at" timestamptz not null, "decided_by_id" varchar(64) not null, "decided_by_name" varchar(80) not null, primary key ("assignment_id"));`);

    this.addSql(`create table "reviews"."expert_edition" ("person_id" varchar(64) not null, "edition" int not null, "name" varchar(80) not null, "field" varchar(120) not null, "employer" varchar(120) not null, "employer_key" varchar(120) not null, "employer_code" char(18) null, "employer_kind" varchar(20) not null, "employer_unit_id" varchar(40) null, "province_code" char(2) null, "reason" text not null, "recorded_at" timestamptz not null, "recorded_by_id" varchar(64) not null, "recorded_by_name" varchar(80) not null, primary key ("person_id", "edition"));`);

    this.addSql(`create table "reviews"."expert_tie" ("id" uuid not null default uuidv7(), "person_id" varchar(64) not null, "kind" varchar(20) not null, "park_id" uuid null, "name" varchar(120) null, "name_key" varchar(120) null, "credit_code" char(18) null, "unit_id" varchar(40) null, "province_code" char(2) null, "description" text not null, "status" varchar(20) not null default 'STANDING', "version" int not null default 1, "declared_at" timestamptz not null, "ended_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "expert_tie_person" on "reviews"."expert_tie" ("person_id", "id");`);

    this.addSql(`drop policy "read" on "reviews"."decision_history";`);
    this.addSql(`drop policy "record" on "reviews"."decision_history";`);

    this.addSql(`alter table "reviews"."decision_history" drop constraint "decision_history_subject_type";`);
    this.addSql(`alter table "reviews"."decision_history" add constraint "decision_history_subject_type" check (subject_type in ('JOINT_LETTER', 'EXPERT_TIE', 'EXPERT_ASSIGNMENT', 'CANDIDATE_LIST', 'NOTICE', 'OBJECTION', 'DESIGNATION', 'BASE', 'WAIVER', 'RE_REVIEW'));`);
    this.addSql(`create policy "read" on "reviews"."decision_history" for select using (case subject_type when 'JOINT_LETTER' then exists (select 1 from reviews.joint_letter s where s.id = subject_id) when 'EXPERT_TIE' then exists (select 1 from reviews.expert_tie s where s.id = subject_id) when 'EXPERT_ASSIGNMENT' then exists (select 1 from reviews.expert_assignment s where s.id = subject_id) when 'CANDIDATE_LIST' then exists (select 1 from reviews.candidate_list s where s.id = subject_id) when 'NOTICE' then exists (select 1 from reviews.notice s where s.id = subject_id) when 'OBJECTION' then exists (select 1 from reviews.objection s where s.id = subject_id) when 'DESIGNATION' then exists (select 1 from reviews.designation s where s.id = subject_id) when 'BASE' then exists (select 1 from reviews.base s where s.id = subject_id) when 'WAIVER' then exists (select 1 from reviews.waiver s where s.id = subject_id) when 'RE_REVIEW' then exists (select 1 from reviews.re_review s where s.id = subject_id) else false end);`);
    this.addSql(`create policy "record" on "reviews"."decision_history" for insert with check (actor_id = current_setting('viewer.id', true) and actor_name = current_setting('viewer.name', true) and role = current_setting('viewer.role', true)
        and agency is not distinct from nullif(current_setting('viewer.agency', true), '')
        and case subject_type when 'JOINT_LETTER' then current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and exists (select 1 from reviews.joint_letter s where s.id = subject_id) when 'EXPERT_TIE' then current_setting('viewer.role', true) in ('EXPERT') and exists (select 1 from reviews.expert_tie s where s.id = subject_id) when 'EXPERT_ASSIGNMENT' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'EXPERT') and exists (select 1 from reviews.expert_assignment s where s.id = subject_id) when 'CANDIDATE_LIST' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.candidate_list s where s.id = subject_id) when 'NOTICE' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'SYSTEM') and exists (select 1 from reviews.notice s where s.id = subject_id) when 'OBJECTION' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.objection s where s.id = subject_id) when 'DESIGNATION' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.designation s where s.id = subject_id) when 'BASE' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'SYSTEM') and exists (select 1 from reviews.base s where s.id = subject_id) when 'WAIVER' then current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'MOFCOM_OFFICER') and exists (select 1 from reviews.waiver s where s.id = subject_id) when 'RE_REVIEW' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.re_review s where s.id = subject_id) else false end);`);

    // Written by hand: what the pool said before becomes each expert's first edition. Of the employer only the name is
    // known, with its key (N91); its kind is for MOFCOM to amend.
    this.addSql(`alter table "reviews"."expert" add "employer_key" varchar(120) null, add "employer_code" char(18) null, add "employer_kind" varchar(20) not null default 'OTHER', add "employer_unit_id" varchar(40) null, add "edition" int not null default 1;`);
    this.addSql(`update "reviews"."expert" set "employer_key" = regexp_replace(translate("employer", '（）［］〔〕【】', '()()()()'), '(?<=[一-龥()])\\s+|\\s+(?=[一-龥()])', '', 'g');`);
    this.addSql(`insert into "reviews"."expert_edition" ("person_id", "edition", "name", "field", "employer", "employer_key", "employer_kind", "province_code", "reason", "recorded_at", "recorded_by_id", "recorded_by_name") select "person_id", 1, "name", "field", "employer", "employer_key", "employer_kind", "province_code", '库中原有记录 · What the pool said before editions were kept', platform.now(), 'system', '系统' from "reviews"."expert";`);
    this.addSql(`alter table "reviews"."expert" alter "employer_key" set not null, alter "employer_kind" drop default, alter "edition" drop default;`);
    this.addSql(`alter table "reviews"."expert" add constraint "expert_employer_kind" check (employer_kind in ('ENTERPRISE', 'PARK_BODY', 'GOVERNMENT', 'UNIVERSITY', 'INSTITUTE', 'OTHER'));`);
    this.addSql(`alter table "reviews"."expert" add constraint "expert_employer_place" check (employer_unit_id is null or (employer_kind = 'GOVERNMENT' and province_code is not null));`);
    this.addSql(`create policy "enrol" on "reviews"."expert" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.expert_edition e
  where e.person_id = expert.person_id and e.edition = expert.edition and (e.name, e.field, e.employer, e.employer_key, e.employer_code, e.employer_kind, e.employer_unit_id, e.province_code) is not distinct from (expert.name, expert.field, expert.employer, expert.employer_key, expert.employer_code, expert.employer_kind, expert.employer_unit_id, expert.province_code)
    and not exists (select 1 from reviews.expert_edition later where later.person_id = e.person_id and later.edition > e.edition)));`);
    this.addSql(`create policy "amend" on "reviews"."expert" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER')) with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.expert_edition e
  where e.person_id = expert.person_id and e.edition = expert.edition and (e.name, e.field, e.employer, e.employer_key, e.employer_code, e.employer_kind, e.employer_unit_id, e.province_code) is not distinct from (expert.name, expert.field, expert.employer, expert.employer_key, expert.employer_code, expert.employer_kind, expert.employer_unit_id, expert.province_code)
    and not exists (select 1 from reviews.expert_edition later where later.person_id = e.person_id and later.edition > e.edition)));`);

    this.addSql(`alter table "reviews"."expert_conclusion" add "group_opinion" text null;`);

    this.addSql(`alter table "reviews"."assignment_override" add constraint "assignment_override_conflicts" check (jsonb_array_length(conflicts) > 0 and not conflicts @> '[{"ground": "DECLARED_CONFLICT"}]');`);
    this.addSql(`alter table "reviews"."assignment_override" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."assignment_override" for select using (exists (select 1 from reviews.expert_assignment s where s.id = assignment_id));`);
    this.addSql(`create policy "decide" on "reviews"."assignment_override" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and decided_by_id = current_setting('viewer.id', true) and decided_by_name = current_setting('viewer.name', true) and exists (select 1 from reviews.expert_assignment s
        where s.id = assignment_id and s.status = 'ASSIGNED'));`);

    this.addSql(`alter table "reviews"."expert_edition" add constraint "expert_edition_employer_kind" check (employer_kind in ('ENTERPRISE', 'PARK_BODY', 'GOVERNMENT', 'UNIVERSITY', 'INSTITUTE', 'OTHER'));`);
    this.addSql(`alter table "reviews"."expert_edition" add constraint "expert_edition_employer_place" check (employer_unit_id is null or (employer_kind = 'GOVERNMENT' and province_code is not null));`);
    this.addSql(`alter table "reviews"."expert_edition" add constraint "expert_edition_positive" check (edition > 0);`);
    this.addSql(`alter table "reviews"."expert_edition" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."expert_edition" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('EXPERT') and person_id = current_setting('viewer.id', true))));`);
    this.addSql(`create policy "record" on "reviews"."expert_edition" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and recorded_by_id = current_setting('viewer.id', true) and recorded_by_name = current_setting('viewer.name', true));`);

    this.addSql(`alter table "reviews"."expert_tie" add constraint "expert_tie_kind" check (kind in ('PARK', 'ENTERPRISE', 'GOVERNMENT', 'OTHER'));`);
    this.addSql(`alter table "reviews"."expert_tie" add constraint "expert_tie_status" check (status in ('STANDING', 'ENDED'));`);
    this.addSql(`alter table "reviews"."expert_tie" add constraint "expert_tie_names" check (case kind when 'PARK' then park_id is not null when 'ENTERPRISE' then name_key is not null when 'GOVERNMENT' then province_code is not null else true end);`);
    this.addSql(`alter table "reviews"."expert_tie" add constraint "expert_tie_ended" check ((status = 'ENDED') = (ended_at is not null));`);
    this.addSql(`alter table "reviews"."expert_tie" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."expert_tie" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('EXPERT') and person_id = current_setting('viewer.id', true))));`);
    this.addSql(`create policy "declare" on "reviews"."expert_tie" for insert with check ((current_setting('viewer.role', true) in ('EXPERT') and person_id = current_setting('viewer.id', true)) and status = 'STANDING' and exists (select 1 from reviews.expert e where e.person_id = expert_tie.person_id));`);
    this.addSql(`create policy "end" on "reviews"."expert_tie" for update using ((current_setting('viewer.role', true) in ('EXPERT') and person_id = current_setting('viewer.id', true)) and status = 'STANDING') with check ((current_setting('viewer.role', true) in ('EXPERT') and person_id = current_setting('viewer.id', true)) and status = 'ENDED');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "reviews"."assignment_override" cascade;`);
    this.addSql(`drop table if exists "reviews"."expert_edition" cascade;`);
    this.addSql(`drop table if exists "reviews"."expert_tie" cascade;`);

    this.addSql(`drop policy "read" on "reviews"."decision_history";`);
    this.addSql(`drop policy "record" on "reviews"."decision_history";`);

    this.addSql(`drop policy "enrol" on "reviews"."expert";`);
    this.addSql(`drop policy "amend" on "reviews"."expert";`);

    this.addSql(`alter table "reviews"."decision_history" drop constraint "decision_history_subject_type";`);
    this.addSql(`alter table "reviews"."decision_history" add constraint "decision_history_subject_type" check (subject_type in ('JOINT_LETTER', 'EXPERT_ASSIGNMENT', 'CANDIDATE_LIST', 'NOTICE', 'OBJECTION', 'DESIGNATION', 'BASE', 'WAIVER', 'RE_REVIEW'));`);
    this.addSql(`create policy "read" on "reviews"."decision_history" for select using (case subject_type when 'JOINT_LETTER' then exists (select 1 from reviews.joint_letter s where s.id = subject_id) when 'EXPERT_ASSIGNMENT' then exists (select 1 from reviews.expert_assignment s where s.id = subject_id) when 'CANDIDATE_LIST' then exists (select 1 from reviews.candidate_list s where s.id = subject_id) when 'NOTICE' then exists (select 1 from reviews.notice s where s.id = subject_id) when 'OBJECTION' then exists (select 1 from reviews.objection s where s.id = subject_id) when 'DESIGNATION' then exists (select 1 from reviews.designation s where s.id = subject_id) when 'BASE' then exists (select 1 from reviews.base s where s.id = subject_id) when 'WAIVER' then exists (select 1 from reviews.waiver s where s.id = subject_id) when 'RE_REVIEW' then exists (select 1 from reviews.re_review s where s.id = subject_id) else false end);`);
    this.addSql(`create policy "record" on "reviews"."decision_history" for insert with check (actor_id = current_setting('viewer.id', true) and actor_name = current_setting('viewer.name', true) and role = current_setting('viewer.role', true)
        and agency is not distinct from nullif(current_setting('viewer.agency', true), '')
        and case subject_type when 'JOINT_LETTER' then current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and exists (select 1 from reviews.joint_letter s where s.id = subject_id) when 'EXPERT_ASSIGNMENT' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'EXPERT') and exists (select 1 from reviews.expert_assignment s where s.id = subject_id) when 'CANDIDATE_LIST' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.candidate_list s where s.id = subject_id) when 'NOTICE' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'SYSTEM') and exists (select 1 from reviews.notice s where s.id = subject_id) when 'OBJECTION' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.objection s where s.id = subject_id) when 'DESIGNATION' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.designation s where s.id = subject_id) when 'BASE' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'SYSTEM') and exists (select 1 from reviews.base s where s.id = subject_id) when 'WAIVER' then current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'MOFCOM_OFFICER') and exists (select 1 from reviews.waiver s where s.id = subject_id) when 'RE_REVIEW' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.re_review s where s.id = subject_id) else false end);`);

    this.addSql(`alter table "reviews"."expert" drop constraint "expert_employer_kind";`);
    this.addSql(`alter table "reviews"."expert" drop constraint "expert_employer_place";`);
    this.addSql(`alter table "reviews"."expert" drop column "employer_key", drop column "employer_code", drop column "employer_kind", drop column "employer_unit_id", drop column "edition";`);

    this.addSql(`alter table "reviews"."expert_conclusion" drop column "group_opinion";`);
  }

}
