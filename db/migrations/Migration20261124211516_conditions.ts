import { Migration } from '@mikro-orm/migrations';

export class Migration20261124211516_conditions extends Migration {

  override name = 'Migration20261124211516_conditions';

  override up(): void | Promise<void> {
    this.addSql(`create table "applications"."filing" ("application_id" uuid not null, "filed_at" timestamptz not null, "content" jsonb not null, primary key ("application_id", "filed_at"));`);

    // By hand: of what was filed before, only that there was a filing is known; what is filed next differs from it in all.
    this.addSql(`insert into "applications"."filing" ("application_id", "filed_at", "content") select id, filed_at, '{}' from "applications"."application" where filed_at is not null;`);

    this.addSql(`drop policy "record" on "reviews"."agency_finding";`);

    this.addSql(`drop policy "add" on "applications"."evidence";`);
    this.addSql(`drop policy "read" on "applications"."evidence";`);

    this.addSql(`drop policy "claim" on "reviews"."waiver_claim";`);

    this.addSql(`alter table "reviews"."agency_finding" drop constraint "agency_finding_owner";`);
    this.addSql(`alter table "reviews"."agency_finding" add "evidence_ids" jsonb not null default '[]';`);
    this.addSql(`alter table "reviews"."agency_finding" add constraint "agency_finding_owner" check ((clause, agency) in (('N18', 'MOFCOM'), ('N24.1a', 'MOFCOM'), ('N24.1b', 'MOFCOM'), ('N24.1c', 'MOFCOM'), ('N25.2a', 'MOFCOM'), ('N25.2b', 'MOFCOM'), ('N25.2c', 'MIIT'), ('N26.3a', 'MOFCOM'), ('N26.3b', 'MOFCOM'), ('N27.4a', 'MOFCOM'), ('N27.4b', 'MOFCOM'), ('N28.5a', 'CAC'), ('N28.5b', 'CAC'), ('N29', 'MOFCOM'), ('N30', 'MIIT'), ('N31', 'MIIT'), ('N32', 'MOFCOM'), ('N33', 'MOFCOM'), ('N42', 'MOFCOM')));`);
    this.addSql(`create policy "record" on "reviews"."agency_finding" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and agency = current_setting('viewer.agency', true) and recorded_by_id = current_setting('viewer.id', true) and recorded_by_name = current_setting('viewer.name', true)
        and exists (select 1 from applications.application a join applications.park p on p.id = a.park_id
          join applications.round r on r.id = a.round_id
          where a.id = application_id and a.status in ('SUBMITTED', 'EXPERT_REVIEW', 'EXPERT_REVIEWED', 'JOINT_STUDY') and (clause <> 'N18' or p.type = 'DIGITAL_SERVICE_PARK')
            and jsonb_exists(r.conditions, clause))
        and not exists (
  select 1 from jsonb_array_elements_text(agency_finding.evidence_ids) cited where not exists (
    select 1 from applications.evidence e where e.id::text = cited and e.application_id = agency_finding.application_id)));`);

    this.addSql(`alter table "applications"."evidence" add "level" varchar(12) null, add "kind" varchar(12) null;`);
    this.addSql(`alter table "applications"."evidence" alter column "clause" type varchar(10) using ("clause"::varchar(10));`);
    this.addSql(`alter table "applications"."evidence" add constraint "evidence_level" check (level in ('PROVINCIAL', 'CITY'));`);
    this.addSql(`alter table "applications"."evidence" add constraint "evidence_kind" check (kind in ('PLAN', 'POLICY'));`);
    this.addSql(`alter table "applications"."evidence" add constraint "evidence_cell" check ((level is null) = (kind is null) and (level is null or clause = 'N29'));`);
    this.addSql(`create policy "add" on "applications"."evidence" for insert with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);
    this.addSql(`create policy "read" on "applications"."evidence" for select using (exists (select 1 from applications.application a where a.id = application_id));`);

    this.addSql(`alter table "applications"."recommending_unit" add "governments" varchar(20) not null default 'PROVINCE_AND_CITY';`);
    this.addSql(`alter table "applications"."recommending_unit" add constraint "recommending_unit_governments" check (governments in ('PROVINCE_AND_CITY', 'MUNICIPALITY', 'PROVINCE_LEVEL_AREA'));`);

    this.addSql(`create policy "claim" on "reviews"."waiver_claim" for insert with check (claimed_by_id = current_setting('viewer.id', true) and claimed_by_name = current_setting('viewer.name', true) and exists (select 1 from applications.application a where a.id = application_id and (current_setting('viewer.role', true) in ('PARK') and a.park_id::text = current_setting('viewer.park', true)) and a.status in ('DRAFT', 'RECOMMENDED', 'RETURNED', 'PROVINCIAL_REVIEW', 'PROVINCIAL_APPROVED'))
        and not exists (
  select 1 from jsonb_array_elements_text(waiver_claim.evidence_ids) cited where not exists (
    select 1 from applications.evidence e where e.id::text = cited and e.application_id = waiver_claim.application_id)));`);

    this.addSql(`alter table "applications"."filing" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."filing" for select using (exists (select 1 from applications.application a where a.id = application_id));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "applications"."filing" cascade;`);

    this.addSql(`drop policy "read" on "applications"."evidence";`);
    this.addSql(`drop policy "add" on "applications"."evidence";`);

    this.addSql(`drop policy "record" on "reviews"."agency_finding";`);

    this.addSql(`drop policy "claim" on "reviews"."waiver_claim";`);

    this.addSql(`alter table "applications"."evidence" drop constraint "evidence_level";`);
    this.addSql(`alter table "applications"."evidence" drop constraint "evidence_kind";`);
    this.addSql(`alter table "applications"."evidence" drop constraint "evidence_cell";`);
    this.addSql(`alter table "applications"."evidence" drop column "level", drop column "kind";`);
    this.addSql(`alter table "applications"."evidence" alter column "clause" type varchar(4) using ("clause"::varchar(4));`);
    this.addSql(`create policy "read" on "applications"."evidence" for select using (exists (select 1 from applications.application a where a.id = application_id));`);
    this.addSql(`create policy "add" on "applications"."evidence" for insert with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);

    this.addSql(`alter table "applications"."recommending_unit" drop constraint "recommending_unit_governments";`);
    this.addSql(`alter table "applications"."recommending_unit" drop column "governments";`);

    this.addSql(`alter table "reviews"."agency_finding" drop constraint "agency_finding_owner";`);
    this.addSql(`alter table "reviews"."agency_finding" drop column "evidence_ids";`);
    this.addSql(`alter table "reviews"."agency_finding" add constraint "agency_finding_owner" check ((clause, agency) in (('N24.1a', 'MOFCOM'), ('N24.1b', 'MOFCOM'), ('N24.1c', 'MOFCOM'), ('N25.2a', 'MOFCOM'), ('N25.2b', 'MOFCOM'), ('N25.2c', 'MIIT'), ('N26.3a', 'MOFCOM'), ('N26.3b', 'MOFCOM'), ('N27.4a', 'MOFCOM'), ('N27.4b', 'MOFCOM'), ('N28.5a', 'CAC'), ('N28.5b', 'CAC'), ('N29', 'MOFCOM'), ('N30', 'MIIT'), ('N31', 'MIIT'), ('N32', 'MOFCOM'), ('N33', 'MOFCOM'), ('N42', 'MOFCOM')));`);
    this.addSql(`create policy "record" on "reviews"."agency_finding" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and agency = current_setting('viewer.agency', true) and recorded_by_id = current_setting('viewer.id', true) and recorded_by_name = current_setting('viewer.name', true) and exists (select 1 from applications.application a join applications.round r on r.id = a.round_id
        where a.id = application_id and a.status in ('SUBMITTED', 'EXPERT_REVIEW', 'EXPERT_REVIEWED', 'JOINT_STUDY') and jsonb_exists(r.conditions, clause)));`);

    this.addSql(`create policy "claim" on "reviews"."waiver_claim" for insert with check (claimed_by_id = current_setting('viewer.id', true) and claimed_by_name = current_setting('viewer.name', true) and exists (select 1 from applications.application a where a.id = application_id and (current_setting('viewer.role', true) in ('PARK') and a.park_id::text = current_setting('viewer.park', true)) and a.status in ('DRAFT', 'RECOMMENDED', 'RETURNED', 'PROVINCIAL_REVIEW', 'PROVINCIAL_APPROVED')));`);
  }

}
