import { Migration } from '@mikro-orm/migrations';

export class Migration20261124235231_decide_without_base extends Migration {

  override name = 'Migration20261124235231_decide_without_base';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "designate" on "reviews"."base";`);

    this.addSql(`drop policy "compile" on "reviews"."candidate_entry";`);

    this.addSql(`drop policy "change" on "reviews"."candidate_list";`);

    this.addSql(`drop policy "record" on "reviews"."decision_history";`);

    this.addSql(`drop policy "draft" on "reviews"."designated_park";`);

    this.addSql(`drop policy "draft" on "reviews"."document_re_review";`);

    this.addSql(`drop policy "record" on "statistics"."history";`);

    this.addSql(`create policy "designate" on "reviews"."base" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'ACTIVE' and exists (select 1 from reviews.designation d join reviews.designated_park p on p.designation_id = d.id and p.edition = d.edition
        where d.id = base.designation_id and d.status = 'ISSUED' and p.park_id = base.park_id and p.application_id is not distinct from base.application_id
          and d.document_date = base.designated_on and base.next_review_due = (d.document_date + interval '2 years')::date));`);

    this.addSql(`create policy "compile" on "reviews"."candidate_entry" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.candidate_list l where l.id = list_id and l.edition = candidate_entry.edition and l.status = 'COMPILED')
        and not exists (select 1 from reviews.concurrence c where c.list_id = candidate_entry.list_id and c.edition = candidate_entry.edition));`);

    this.addSql(`alter table "reviews"."candidate_list" drop constraint "candidate_list_status";`);
    this.addSql(`alter table "reviews"."candidate_list" add constraint "candidate_list_status" check (status in ('COMPILED', 'ADOPTED', 'LAPSED'));`);
    this.addSql(`create policy "change" on "reviews"."candidate_list" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'COMPILED') with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and (status <> 'LAPSED' or exists (select 1 from applications.round r where r.id = round_id and r.status = 'DECIDED'))
        and (status <> 'ADOPTED' or (not exists (select 1 from reviews.concurring_party y where y.round_id = candidate_list.round_id and y.withdrawn_at is null
    and coalesce((select c.position from reviews.party_concurrence c join reviews.candidate_list l on l.edition = c.edition
      where c.party_id = y.id and l.round_id = y.round_id order by c.number desc limit 1), 'OPPOSE') = 'OPPOSE') and 3 = (select count(*) from (
        select distinct on (c.agency) c.concurs from reviews.concurrence c
         where c.list_id = candidate_list.id and c.edition = candidate_list.edition
         order by c.agency, c.number desc) word where word.concurs))));`);

    this.addSql(`create policy "record" on "reviews"."decision_history" for insert with check (actor_id = current_setting('viewer.id', true) and actor_name = current_setting('viewer.name', true) and role = current_setting('viewer.role', true) and platform.is_present(at)
        and agency is not distinct from nullif(current_setting('viewer.agency', true), '')
        and case subject_type when 'JOINT_LETTER' then current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and exists (select 1 from reviews.joint_letter s where s.id = subject_id) when 'EXPERT_TIE' then current_setting('viewer.role', true) in ('EXPERT') and exists (select 1 from reviews.expert_tie s where s.id = subject_id) when 'EXPERT_ASSIGNMENT' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'EXPERT') and exists (select 1 from reviews.expert_assignment s where s.id = subject_id) when 'CANDIDATE_LIST' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.candidate_list s where s.id = subject_id) when 'NOTICE' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'SYSTEM') and exists (select 1 from reviews.notice s where s.id = subject_id) when 'OBJECTION' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.objection s where s.id = subject_id) when 'DESIGNATION' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.designation s where s.id = subject_id) when 'BASE' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'SYSTEM') and exists (select 1 from reviews.base s where s.id = subject_id) when 'WAIVER' then current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'MOFCOM_OFFICER') and exists (select 1 from reviews.waiver s where s.id = subject_id) when 'RE_REVIEW' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.re_review s where s.id = subject_id) when 'APPEAL' then (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or current_setting('viewer.role', true) in ('PARK')) and exists (select 1 from reviews.appeal s where s.id = subject_id) else false end);`);

    this.addSql(`create policy "draft" on "reviews"."designated_park" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.designation d where d.id = designation_id and d.edition = designated_park.edition and d.status = 'DRAFTED') and not exists (select 1 from reviews.designation_signature s where s.designation_id = designated_park.designation_id and s.edition = designated_park.edition));`);

    this.addSql(`create policy "draft" on "reviews"."document_re_review" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.designation d where d.id = designation_id and d.edition = document_re_review.edition and d.status = 'DRAFTED') and not exists (select 1 from reviews.designation_signature s where s.designation_id = document_re_review.designation_id and s.edition = document_re_review.edition));`);

    this.addSql(`create policy "record" on "statistics"."history" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'PARK') and actor_id = current_setting('viewer.id', true) and actor_name = current_setting('viewer.name', true) and role = current_setting('viewer.role', true) and platform.is_present(at)
        and agency is not distinct from nullif(current_setting('viewer.agency', true), '')
        and exists (select 1 from statistics.base_report r where r.id = subject_id));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "designate" on "reviews"."base";`);

    this.addSql(`drop policy "compile" on "reviews"."candidate_entry";`);

    this.addSql(`drop policy "change" on "reviews"."candidate_list";`);

    this.addSql(`drop policy "record" on "reviews"."decision_history";`);

    this.addSql(`drop policy "draft" on "reviews"."designated_park";`);

    this.addSql(`drop policy "draft" on "reviews"."document_re_review";`);

    this.addSql(`drop policy "record" on "statistics"."history";`);

    this.addSql(`create policy "designate" on "reviews"."base" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'ACTIVE' and exists (select 1 from reviews.designation d join reviews.designated_park p on p.designation_id = d.id and p.edition = d.edition
        where d.id = base.designation_id and d.status = 'ISSUED' and p.park_id = base.park_id and p.application_id is not distinct from base.application_id));`);

    this.addSql(`create policy "compile" on "reviews"."candidate_entry" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.candidate_list l where l.id = list_id and l.edition = candidate_entry.edition and l.status = 'COMPILED'));`);

    this.addSql(`alter table "reviews"."candidate_list" drop constraint "candidate_list_status";`);
    this.addSql(`alter table "reviews"."candidate_list" add constraint "candidate_list_status" check (status in ('COMPILED', 'ADOPTED'));`);
    this.addSql(`create policy "change" on "reviews"."candidate_list" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'COMPILED') with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and (status <> 'ADOPTED' or (not exists (select 1 from reviews.concurring_party y where y.round_id = candidate_list.round_id and y.withdrawn_at is null
    and coalesce((select c.position from reviews.party_concurrence c join reviews.candidate_list l on l.edition = c.edition
      where c.party_id = y.id and l.round_id = y.round_id order by c.number desc limit 1), 'OPPOSE') = 'OPPOSE') and 3 = (select count(*) from (
        select distinct on (c.agency) c.concurs from reviews.concurrence c
         where c.list_id = candidate_list.id and c.edition = candidate_list.edition
         order by c.agency, c.number desc) word where word.concurs))));`);

    this.addSql(`create policy "record" on "reviews"."decision_history" for insert with check (actor_id = current_setting('viewer.id', true) and actor_name = current_setting('viewer.name', true) and role = current_setting('viewer.role', true)
        and agency is not distinct from nullif(current_setting('viewer.agency', true), '')
        and case subject_type when 'JOINT_LETTER' then current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and exists (select 1 from reviews.joint_letter s where s.id = subject_id) when 'EXPERT_TIE' then current_setting('viewer.role', true) in ('EXPERT') and exists (select 1 from reviews.expert_tie s where s.id = subject_id) when 'EXPERT_ASSIGNMENT' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'EXPERT') and exists (select 1 from reviews.expert_assignment s where s.id = subject_id) when 'CANDIDATE_LIST' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.candidate_list s where s.id = subject_id) when 'NOTICE' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'SYSTEM') and exists (select 1 from reviews.notice s where s.id = subject_id) when 'OBJECTION' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.objection s where s.id = subject_id) when 'DESIGNATION' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.designation s where s.id = subject_id) when 'BASE' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'SYSTEM') and exists (select 1 from reviews.base s where s.id = subject_id) when 'WAIVER' then current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'MOFCOM_OFFICER') and exists (select 1 from reviews.waiver s where s.id = subject_id) when 'RE_REVIEW' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.re_review s where s.id = subject_id) when 'APPEAL' then (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or current_setting('viewer.role', true) in ('PARK')) and exists (select 1 from reviews.appeal s where s.id = subject_id) else false end);`);

    this.addSql(`create policy "draft" on "reviews"."designated_park" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.designation d where d.id = designation_id and d.edition = designated_park.edition and d.status = 'DRAFTED'));`);

    this.addSql(`create policy "draft" on "reviews"."document_re_review" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.designation d where d.id = designation_id and d.edition = document_re_review.edition and d.status = 'DRAFTED'));`);

    this.addSql(`create policy "record" on "statistics"."history" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'PARK') and actor_id = current_setting('viewer.id', true) and actor_name = current_setting('viewer.name', true) and role = current_setting('viewer.role', true)
        and agency is not distinct from nullif(current_setting('viewer.agency', true), '')
        and exists (select 1 from statistics.base_report r where r.id = subject_id));`);
  }

}
