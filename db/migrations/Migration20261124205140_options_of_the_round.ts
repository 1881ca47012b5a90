import { Migration } from '@mikro-orm/migrations';

export class Migration20261124205140_options_of_the_round extends Migration {

  override name = 'Migration20261124205140_options_of_the_round';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "read" on "reviews"."agency_finding";`);

    this.addSql(`drop policy "read" on "reviews"."expert_conclusion";`);

    this.addSql(`drop policy "read" on "reviews"."provincial_opinion";`);

    this.addSql(`drop policy "rule" on "applications"."ruling";`);

    this.addSql(`create policy "read" on "reviews"."agency_finding" for select using (((current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER', 'EXPERT', 'SYSTEM') and exists (select 1 from applications.application a where a.id = application_id)) or applications.is_opened(application_id)));`);

    this.addSql(`create policy "read" on "reviews"."expert_conclusion" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('EXPERT') and exists (select 1 from reviews.expert_assignment mine where mine.application_id = expert_conclusion.application_id
    and mine.person_id = current_setting('viewer.id', true) and mine.status = 'SUBMITTED')) or applications.is_opened(expert_conclusion.application_id)));`);

    this.addSql(`create policy "read" on "reviews"."provincial_opinion" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) or (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from applications.application a where a.id = application_id)) or applications.is_opened(application_id)));`);

    this.addSql(`alter table "applications"."ruling" drop constraint "ruling_point";`);
    this.addSql(`alter table "applications"."ruling" drop constraint "ruling_values";`);
    this.addSql(`alter table "applications"."ruling" add constraint "ruling_point" check (point in ('XPCC', 'OVERLAPPING_UNITS', 'LIST_MEMBERSHIP', 'WAIVER_REACH', 'DEADLINE_ON_DAY_OFF', 'DAY_ONE', 'OBJECTORS', 'SECOND_PARK', 'SCORES'));`);
    this.addSql(`alter table "applications"."ruling" add constraint "ruling_values" check (case point when 'XPCC' then cardinality(chosen) = 1 and chosen <@ array['DISABLED', 'ENABLED'] when 'OVERLAPPING_UNITS' then cardinality(chosen) = 1 and chosen <@ array['DISTINCT', 'ONE_PLACE'] when 'LIST_MEMBERSHIP' then cardinality(chosen) = 1 and chosen <@ array['AT_REFERENCE_DATE', 'EVER_LISTED'] when 'WAIVER_REACH' then cardinality(chosen) > 0 and chosen <@ array['PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'SERVICE_EXPORT', 'ENTERPRISE_COUNT', 'LEADING_ENTERPRISES', 'NONE'] when 'DEADLINE_ON_DAY_OFF' then cardinality(chosen) = 1 and chosen <@ array['STAYS', 'ROLLS_OVER'] when 'DAY_ONE' then cardinality(chosen) = 1 and chosen <@ array['NEXT_DAY', 'SAME_DAY'] when 'OBJECTORS' then cardinality(chosen) = 1 and chosen <@ array['NAMED', 'ANONYMOUS_TOO'] when 'SECOND_PARK' then cardinality(chosen) = 1 and chosen <@ array['ALLOWED', 'NOT_ALLOWED'] when 'SCORES' then cardinality(chosen) = 1 and chosen <@ array['CLOSED', 'OPEN_ONCE_DECIDED'] end);`);
    this.addSql(`create policy "rule" on "applications"."ruling" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and ruled_by_id = current_setting('viewer.id', true) and ruled_by_name = current_setting('viewer.name', true)
        and exists (select 1 from applications.round r where r.id = round_id and case point when 'XPCC' then r.status in ('PREPARING', 'OPEN') when 'OVERLAPPING_UNITS' then r.status in ('PREPARING') when 'LIST_MEMBERSHIP' then r.status in ('PREPARING', 'OPEN') when 'WAIVER_REACH' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW') when 'DEADLINE_ON_DAY_OFF' then r.status in ('PREPARING') when 'DAY_ONE' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW', 'JOINT_STUDY') when 'OBJECTORS' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW', 'JOINT_STUDY') when 'SECOND_PARK' then r.status in ('PREPARING', 'OPEN') when 'SCORES' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW', 'JOINT_STUDY', 'PUBLIC_NOTICE', 'DECIDED') end));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "rule" on "applications"."ruling";`);

    this.addSql(`drop policy "read" on "reviews"."agency_finding";`);

    this.addSql(`drop policy "read" on "reviews"."expert_conclusion";`);

    this.addSql(`drop policy "read" on "reviews"."provincial_opinion";`);

    this.addSql(`alter table "applications"."ruling" drop constraint "ruling_point";`);
    this.addSql(`alter table "applications"."ruling" drop constraint "ruling_values";`);
    this.addSql(`alter table "applications"."ruling" add constraint "ruling_point" check (point in ('XPCC', 'OVERLAPPING_UNITS', 'LIST_MEMBERSHIP', 'WAIVER_REACH', 'DEADLINE_ON_DAY_OFF', 'DAY_ONE', 'OBJECTORS', 'SECOND_PARK'));`);
    this.addSql(`alter table "applications"."ruling" add constraint "ruling_values" check (case point when 'XPCC' then cardinality(chosen) = 1 and chosen <@ array['DISABLED', 'ENABLED'] when 'OVERLAPPING_UNITS' then cardinality(chosen) = 1 and chosen <@ array['DISTINCT', 'ONE_PLACE'] when 'LIST_MEMBERSHIP' then cardinality(chosen) = 1 and chosen <@ array['AT_REFERENCE_DATE', 'EVER_LISTED'] when 'WAIVER_REACH' then cardinality(chosen) > 0 and chosen <@ array['PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'SERVICE_EXPORT', 'ENTERPRISE_COUNT', 'LEADING_ENTERPRISES', 'NONE'] when 'DEADLINE_ON_DAY_OFF' then cardinality(chosen) = 1 and chosen <@ array['STAYS', 'ROLLS_OVER'] when 'DAY_ONE' then cardinality(chosen) = 1 and chosen <@ array['NEXT_DAY', 'SAME_DAY'] when 'OBJECTORS' then cardinality(chosen) = 1 and chosen <@ array['NAMED', 'ANONYMOUS_TOO'] when 'SECOND_PARK' then cardinality(chosen) = 1 and chosen <@ array['ALLOWED', 'NOT_ALLOWED'] end);`);
    this.addSql(`create policy "rule" on "applications"."ruling" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and ruled_by_id = current_setting('viewer.id', true) and ruled_by_name = current_setting('viewer.name', true)
        and exists (select 1 from applications.round r where r.id = round_id and case point when 'XPCC' then r.status in ('PREPARING', 'OPEN') when 'OVERLAPPING_UNITS' then r.status in ('PREPARING') when 'LIST_MEMBERSHIP' then r.status in ('PREPARING', 'OPEN') when 'WAIVER_REACH' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW') when 'DEADLINE_ON_DAY_OFF' then r.status in ('PREPARING') when 'DAY_ONE' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW', 'JOINT_STUDY') when 'OBJECTORS' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW', 'JOINT_STUDY') when 'SECOND_PARK' then r.status in ('PREPARING', 'OPEN') end));`);

    this.addSql(`create policy "read" on "reviews"."agency_finding" for select using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER', 'EXPERT', 'SYSTEM') and exists (select 1 from applications.application a where a.id = application_id));`);

    this.addSql(`create policy "read" on "reviews"."expert_conclusion" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('EXPERT') and exists (select 1 from reviews.expert_assignment mine where mine.application_id = expert_conclusion.application_id
    and mine.person_id = current_setting('viewer.id', true) and mine.status = 'SUBMITTED'))));`);

    this.addSql(`create policy "read" on "reviews"."provincial_opinion" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) or (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from applications.application a where a.id = application_id))));`);
  }

}
