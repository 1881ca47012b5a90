import { Migration } from '@mikro-orm/migrations';

export class Migration20261124222705_name_rule_versions extends Migration {

  override name = 'Migration20261124222705_name_rule_versions';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "record" on "reviews"."agency_finding";`);

    this.addSql(`drop policy "amend" on "applications"."round";`);
    this.addSql(`drop policy "prepare" on "applications"."round";`);
    this.addSql(`drop policy "read" on "applications"."round";`);

    this.addSql(`drop policy "propose" on "reviews"."waiver_proposal";`);
    this.addSql(`drop policy "read" on "reviews"."waiver_proposal";`);

    this.addSql(`create policy "record" on "reviews"."agency_finding" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and agency = current_setting('viewer.agency', true) and recorded_by_id = current_setting('viewer.id', true) and recorded_by_name = current_setting('viewer.name', true)
        and exists (select 1 from applications.application a join applications.park p on p.id = a.park_id
          join applications.round r on r.id = a.round_id
          where a.id = application_id and a.status in ('SUBMITTED', 'EXPERT_REVIEW', 'EXPERT_REVIEWED', 'JOINT_STUDY') and (jsonb_exists(r.conditions, clause) and (clause <> 'N18' or p.type = 'DIGITAL_SERVICE_PARK')))
        and not exists (
  select 1 from jsonb_array_elements_text(agency_finding.evidence_ids) cited where not exists (
    select 1 from applications.evidence e where e.id::text = cited and e.application_id = agency_finding.application_id)));`);

    this.addSql(`alter table "applications"."round" alter column "rule_version" type varchar(120) using ("rule_version"::varchar(120));`);
    this.addSql(`create policy "amend" on "applications"."round" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'PREPARING');`);
    this.addSql(`create policy "prepare" on "applications"."round" for insert with check (current_setting('viewer.role', true) = 'MOFCOM_OFFICER' and status = 'PREPARING');`);
    this.addSql(`create policy "read" on "applications"."round" for select using ((status <> 'PREPARING' or current_setting('viewer.role', true) in ('MOFCOM_OFFICER') or current_setting('viewer.role', true) in ('SYSTEM')));`);

    this.addSql(`alter table "reviews"."waiver_proposal" alter column "rule_version" type varchar(120) using ("rule_version"::varchar(120));`);
    this.addSql(`create policy "propose" on "reviews"."waiver_proposal" for insert with check (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and proposed_by_id = current_setting('viewer.id', true) and proposed_by_name = current_setting('viewer.name', true) and exists (select 1 from reviews.waiver w
        join reviews.waiver_claim c on c.application_id = w.application_id and c.standard = w.standard
        where w.id = waiver_id and w.edition = waiver_proposal.edition and w.status = 'PROPOSED' and w.province_code = current_setting('viewer.province', true) and c.id = claim_id));`);
    this.addSql(`create policy "read" on "reviews"."waiver_proposal" for select using (exists (select 1 from reviews.waiver w where w.id = waiver_id));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "read" on "applications"."round";`);
    this.addSql(`drop policy "prepare" on "applications"."round";`);
    this.addSql(`drop policy "amend" on "applications"."round";`);

    this.addSql(`drop policy "record" on "reviews"."agency_finding";`);

    this.addSql(`drop policy "read" on "reviews"."waiver_proposal";`);
    this.addSql(`drop policy "propose" on "reviews"."waiver_proposal";`);

    this.addSql(`alter table "applications"."round" alter column "rule_version" type varchar(40) using ("rule_version"::varchar(40));`);
    this.addSql(`create policy "read" on "applications"."round" for select using ((status <> 'PREPARING' or current_setting('viewer.role', true) in ('MOFCOM_OFFICER') or current_setting('viewer.role', true) in ('SYSTEM')));`);
    this.addSql(`create policy "prepare" on "applications"."round" for insert with check (current_setting('viewer.role', true) = 'MOFCOM_OFFICER' and status = 'PREPARING');`);
    this.addSql(`create policy "amend" on "applications"."round" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'PREPARING');`);

    this.addSql(`create policy "record" on "reviews"."agency_finding" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and agency = current_setting('viewer.agency', true) and recorded_by_id = current_setting('viewer.id', true) and recorded_by_name = current_setting('viewer.name', true)
        and exists (select 1 from applications.application a join applications.park p on p.id = a.park_id
          join applications.round r on r.id = a.round_id
          where a.id = application_id and a.status in ('SUBMITTED', 'EXPERT_REVIEW', 'EXPERT_REVIEWED', 'JOINT_STUDY') and (clause <> 'N18' or p.type = 'DIGITAL_SERVICE_PARK')
            and jsonb_exists(r.conditions, clause))
        and not exists (
  select 1 from jsonb_array_elements_text(agency_finding.evidence_ids) cited where not exists (
    select 1 from applications.evidence e where e.id::text = cited and e.application_id = agency_finding.application_id)));`);

    this.addSql(`alter table "reviews"."waiver_proposal" alter column "rule_version" type varchar(40) using ("rule_version"::varchar(40));`);
    this.addSql(`create policy "read" on "reviews"."waiver_proposal" for select using (exists (select 1 from reviews.waiver w where w.id = waiver_id));`);
    this.addSql(`create policy "propose" on "reviews"."waiver_proposal" for insert with check (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and proposed_by_id = current_setting('viewer.id', true) and proposed_by_name = current_setting('viewer.name', true) and exists (select 1 from reviews.waiver w
        join reviews.waiver_claim c on c.application_id = w.application_id and c.standard = w.standard
        where w.id = waiver_id and w.edition = waiver_proposal.edition and w.status = 'PROPOSED' and w.province_code = current_setting('viewer.province', true) and c.id = claim_id));`);
  }

}
