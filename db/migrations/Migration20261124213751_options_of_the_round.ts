import { Migration } from '@mikro-orm/migrations';

export class Migration20261124213751_options_of_the_round extends Migration {

  override name = 'Migration20261124213751_options_of_the_round';

  override up(): void | Promise<void> {
    this.addSql(`create table "reviews"."appeal" ("id" uuid not null default uuidv7(), "re_review_id" uuid not null, "base_id" uuid not null, "round_id" uuid not null, "park_id" uuid not null, "grounds" text not null, "status" varchar(20) not null default 'FILED', "version" int not null default 1, "filed_by_id" varchar(64) not null, "filed_by_name" varchar(80) not null, "filed_at" timestamptz not null, "reasons" text null, "concluded_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "appeal_round_id_index" on "reviews"."appeal" ("round_id");`);
    this.addSql(`alter table "reviews"."appeal" add constraint "appeal_once" unique ("re_review_id");`);

    this.addSql(`create table "reviews"."appeal_decision" ("id" uuid not null default uuidv7(), "appeal_id" uuid not null, "agency" varchar(20) not null, "number" int not null, "upholds" boolean not null, "opinion" text null, "given_by_id" varchar(64) not null, "given_by_name" varchar(80) not null, "given_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "reviews"."appeal_decision" add constraint "appeal_decision_number" unique ("appeal_id", "agency", "number");`);

    this.addSql(`create table "reviews"."concurring_party" ("id" uuid not null default uuidv7(), "round_id" uuid not null, "department" varchar(120) not null, "department_key" varchar(120) not null, "reason" text not null, "named_by_id" varchar(64) not null, "named_by_name" varchar(80) not null, "named_at" timestamptz not null, "withdrawal_reason" text null, "withdrawn_by_id" varchar(64) null, "withdrawn_by_name" varchar(80) null, "withdrawn_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "concurring_party_round_id_index" on "reviews"."concurring_party" ("round_id");`);
    this.addSql(`create unique index concurring_party_once on reviews.concurring_party (round_id, department_key) where withdrawn_at is null;`);

    this.addSql(`create table "reviews"."party_concurrence" ("id" uuid not null default uuidv7(), "party_id" uuid not null, "number" int not null, "edition" int not null, "position" varchar(20) not null, "document_number" varchar(60) not null, "document_date" date not null, "wording" text not null, "recorded_by_id" varchar(64) not null, "recorded_by_name" varchar(80) not null, "recorded_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "reviews"."party_concurrence" add constraint "party_concurrence_number" unique ("party_id", "number");`);

    this.addSql(`drop policy "read" on "reviews"."agency_finding";`);

    this.addSql(`drop policy "re_review" on "reviews"."base";`);

    this.addSql(`drop policy "change" on "reviews"."candidate_list";`);

    this.addSql(`drop policy "read" on "reviews"."decision_history";`);
    this.addSql(`drop policy "record" on "reviews"."decision_history";`);

    this.addSql(`drop policy "change" on "reviews"."designation";`);
    this.addSql(`drop policy "draft" on "reviews"."designation";`);

    this.addSql(`drop policy "read" on "reviews"."expert_conclusion";`);

    this.addSql(`drop policy "read" on "reviews"."provincial_opinion";`);

    this.addSql(`drop policy "conclude" on "reviews"."re_review";`);

    this.addSql(`drop policy "rule" on "applications"."ruling";`);

    this.addSql(`create policy "read" on "reviews"."agency_finding" for select using (((current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER', 'EXPERT', 'SYSTEM') and exists (select 1 from applications.application a where a.id = application_id)) or applications.is_opened(application_id)));`);

    this.addSql(`create policy "reinstate" on "reviews"."base" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'DISQUALIFIED') with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'ACTIVE' and exists (select 1 from reviews.document_re_review c
    join reviews.designation d on d.id = c.designation_id and d.edition = c.edition
    where c.re_review_id = (select r.id from reviews.re_review r where r.base_id = base.id order by r.id desc limit 1) and d.status = 'ISSUED' and ((d.kind = 'REINSTATEMENT' and base.next_review_due = (d.document_date + interval '2 years')::date)))
        and exists (select 1 from reviews.appeal a where a.re_review_id = (select r.id from reviews.re_review r where r.base_id = base.id order by r.id desc limit 1) and a.status = 'UPHELD'));`);
    this.addSql(`create policy "re_review" on "reviews"."base" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status in ('RE_REVIEW_DUE', 'UNDER_RE_REVIEW')) with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and case status
        when 'UNDER_RE_REVIEW' then (select r.status from reviews.re_review r where r.base_id = base.id order by r.id desc limit 1) = 'UNDER_WAY'
        when 'DISQUALIFIED' then (select r.status from reviews.re_review r where r.base_id = base.id order by r.id desc limit 1) = 'FAILED'
        when 'ACTIVE' then exists (select 1 from reviews.document_re_review c
    join reviews.designation d on d.id = c.designation_id and d.edition = c.edition
    where c.re_review_id = (select r.id from reviews.re_review r where r.base_id = base.id order by r.id desc limit 1) and d.status = 'ISSUED' and ((d.kind = 'RENEWAL' and base.next_review_due = (d.document_date + interval '2 years')::date) or (d.kind = 'WARNING' and base.next_review_due = (d.document_date + interval '1 years')::date))) end);`);

    this.addSql(`create policy "change" on "reviews"."candidate_list" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'COMPILED') with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and (status <> 'ADOPTED' or (not exists (select 1 from reviews.concurring_party y where y.round_id = candidate_list.round_id and y.withdrawn_at is null
    and coalesce((select c.position from reviews.party_concurrence c join reviews.candidate_list l on l.edition = c.edition
      where c.party_id = y.id and l.round_id = y.round_id order by c.number desc limit 1), 'OPPOSE') = 'OPPOSE') and 3 = (select count(*) from (
        select distinct on (c.agency) c.concurs from reviews.concurrence c
         where c.list_id = candidate_list.id and c.edition = candidate_list.edition
         order by c.agency, c.number desc) word where word.concurs))));`);

    this.addSql(`alter table "reviews"."decision_history" drop constraint "decision_history_subject_type";`);
    this.addSql(`alter table "reviews"."decision_history" add constraint "decision_history_subject_type" check (subject_type in ('JOINT_LETTER', 'EXPERT_TIE', 'EXPERT_ASSIGNMENT', 'CANDIDATE_LIST', 'NOTICE', 'OBJECTION', 'DESIGNATION', 'BASE', 'WAIVER', 'RE_REVIEW', 'APPEAL'));`);
    this.addSql(`create policy "read" on "reviews"."decision_history" for select using (case subject_type when 'JOINT_LETTER' then exists (select 1 from reviews.joint_letter s where s.id = subject_id) when 'EXPERT_TIE' then exists (select 1 from reviews.expert_tie s where s.id = subject_id) when 'EXPERT_ASSIGNMENT' then exists (select 1 from reviews.expert_assignment s where s.id = subject_id) when 'CANDIDATE_LIST' then exists (select 1 from reviews.candidate_list s where s.id = subject_id) when 'NOTICE' then exists (select 1 from reviews.notice s where s.id = subject_id) when 'OBJECTION' then exists (select 1 from reviews.objection s where s.id = subject_id) when 'DESIGNATION' then exists (select 1 from reviews.designation s where s.id = subject_id) when 'BASE' then exists (select 1 from reviews.base s where s.id = subject_id) when 'WAIVER' then exists (select 1 from reviews.waiver s where s.id = subject_id) when 'RE_REVIEW' then exists (select 1 from reviews.re_review s where s.id = subject_id) when 'APPEAL' then exists (select 1 from reviews.appeal s where s.id = subject_id) else false end);`);
    this.addSql(`create policy "record" on "reviews"."decision_history" for insert with check (actor_id = current_setting('viewer.id', true) and actor_name = current_setting('viewer.name', true) and role = current_setting('viewer.role', true)
        and agency is not distinct from nullif(current_setting('viewer.agency', true), '')
        and case subject_type when 'JOINT_LETTER' then current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and exists (select 1 from reviews.joint_letter s where s.id = subject_id) when 'EXPERT_TIE' then current_setting('viewer.role', true) in ('EXPERT') and exists (select 1 from reviews.expert_tie s where s.id = subject_id) when 'EXPERT_ASSIGNMENT' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'EXPERT') and exists (select 1 from reviews.expert_assignment s where s.id = subject_id) when 'CANDIDATE_LIST' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.candidate_list s where s.id = subject_id) when 'NOTICE' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'SYSTEM') and exists (select 1 from reviews.notice s where s.id = subject_id) when 'OBJECTION' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.objection s where s.id = subject_id) when 'DESIGNATION' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.designation s where s.id = subject_id) when 'BASE' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'SYSTEM') and exists (select 1 from reviews.base s where s.id = subject_id) when 'WAIVER' then current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'MOFCOM_OFFICER') and exists (select 1 from reviews.waiver s where s.id = subject_id) when 'RE_REVIEW' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.re_review s where s.id = subject_id) when 'APPEAL' then (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or current_setting('viewer.role', true) in ('PARK')) and exists (select 1 from reviews.appeal s where s.id = subject_id) else false end);`);

    this.addSql(`alter table "reviews"."designation" drop constraint "designation_kind";`);
    this.addSql(`alter table "reviews"."designation" add "appeal_until" date null, add "concurring_departments" text[] not null default '{}';`);
    this.addSql(`alter table "reviews"."designation" add constraint "designation_departments" check (concurring_departments = '{}' or (kind = 'DESIGNATION' and status = 'ISSUED'));`);
    this.addSql(`alter table "reviews"."designation" add constraint "designation_appeal" check (appeal_until is null or (kind = 'DISQUALIFICATION' and status = 'ISSUED'));`);
    this.addSql(`alter table "reviews"."designation" add constraint "designation_kind" check (kind in ('DESIGNATION', 'RENEWAL', 'WARNING', 'DISQUALIFICATION', 'REINSTATEMENT'));`);
    this.addSql(`create policy "change" on "reviews"."designation" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'DRAFTED') with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and (kind <> 'WARNING' or coalesce((select 'ENABLED' = any(g.chosen) from applications.ruling g
     where g.round_id = designation.round_id and g.point = 'WARNING' order by g.number desc limit 1), false))
  and (appeal_until is null or coalesce((select 'ENABLED' = any(g.chosen) from applications.ruling g
     where g.round_id = designation.round_id and g.point = 'APPEAL' order by g.number desc limit 1), false)) and (status <> 'ISSUED' or ((kind <> 'DESIGNATION' or (not exists (select 1 from reviews.concurring_party y where y.round_id = designation.round_id and y.withdrawn_at is null
    and coalesce((select c.position from reviews.party_concurrence c join reviews.candidate_list l on l.edition = c.edition
      where c.party_id = y.id and l.round_id = y.round_id order by c.number desc limit 1), 'OPPOSE') = 'OPPOSE')
  and concurring_departments = coalesce((select array_agg(y.department::text order by y.id) from reviews.concurring_party y
    where y.round_id = designation.round_id and y.withdrawn_at is null), '{}'))) and 3 = (select count(*) from (
        select distinct on (s.agency) s.signs from reviews.designation_signature s
         where s.designation_id = designation.id and s.edition = designation.edition
         order by s.agency, s.number desc) word where word.signs))));`);
    this.addSql(`create policy "draft" on "reviews"."designation" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'DRAFTED' and (kind <> 'WARNING' or coalesce((select 'ENABLED' = any(g.chosen) from applications.ruling g
     where g.round_id = designation.round_id and g.point = 'WARNING' order by g.number desc limit 1), false))
  and (appeal_until is null or coalesce((select 'ENABLED' = any(g.chosen) from applications.ruling g
     where g.round_id = designation.round_id and g.point = 'APPEAL' order by g.number desc limit 1), false)));`);

    this.addSql(`create policy "read" on "reviews"."expert_conclusion" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('EXPERT') and exists (select 1 from reviews.expert_assignment mine where mine.application_id = expert_conclusion.application_id
    and mine.person_id = current_setting('viewer.id', true) and mine.status = 'SUBMITTED')) or applications.is_opened(expert_conclusion.application_id)));`);

    this.addSql(`create policy "read" on "reviews"."provincial_opinion" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) or (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from applications.application a where a.id = application_id)) or applications.is_opened(application_id)));`);

    this.addSql(`alter table "reviews"."re_review" drop constraint "re_review_status";`);
    this.addSql(`alter table "reviews"."re_review" add constraint "re_review_status" check (status in ('UNDER_WAY', 'PASSED', 'WARNED', 'FAILED'));`);
    this.addSql(`create policy "conclude" on "reviews"."re_review" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'UNDER_WAY') with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.document_re_review c
        join reviews.designation d on d.id = c.designation_id and d.edition = c.edition
        where c.re_review_id = re_review.id and d.status = 'ISSUED'
          and d.kind = case re_review.status when 'PASSED' then 'RENEWAL' when 'WARNED' then 'WARNING' when 'FAILED' then 'DISQUALIFICATION' end));`);

    this.addSql(`alter table "applications"."ruling" drop constraint "ruling_point";`);
    this.addSql(`alter table "applications"."ruling" drop constraint "ruling_values";`);
    this.addSql(`alter table "applications"."ruling" add constraint "ruling_point" check (point in ('XPCC', 'OVERLAPPING_UNITS', 'LIST_MEMBERSHIP', 'WAIVER_REACH', 'DEADLINE_ON_DAY_OFF', 'DAY_ONE', 'OBJECTORS', 'SECOND_PARK', 'WARNING', 'APPEAL', 'SCORES'));`);
    this.addSql(`alter table "applications"."ruling" add constraint "ruling_values" check (case point when 'XPCC' then cardinality(chosen) = 1 and chosen <@ array['DISABLED', 'ENABLED'] when 'OVERLAPPING_UNITS' then cardinality(chosen) = 1 and chosen <@ array['DISTINCT', 'ONE_PLACE'] when 'LIST_MEMBERSHIP' then cardinality(chosen) = 1 and chosen <@ array['AT_REFERENCE_DATE', 'EVER_LISTED'] when 'WAIVER_REACH' then cardinality(chosen) > 0 and chosen <@ array['PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'SERVICE_EXPORT', 'ENTERPRISE_COUNT', 'LEADING_ENTERPRISES', 'NONE'] when 'DEADLINE_ON_DAY_OFF' then cardinality(chosen) = 1 and chosen <@ array['STAYS', 'ROLLS_OVER'] when 'DAY_ONE' then cardinality(chosen) = 1 and chosen <@ array['NEXT_DAY', 'SAME_DAY'] when 'OBJECTORS' then cardinality(chosen) = 1 and chosen <@ array['NAMED', 'ANONYMOUS_TOO'] when 'SECOND_PARK' then cardinality(chosen) = 1 and chosen <@ array['ALLOWED', 'NOT_ALLOWED'] when 'WARNING' then cardinality(chosen) = 1 and chosen <@ array['DISABLED', 'ENABLED'] when 'APPEAL' then cardinality(chosen) = 1 and chosen <@ array['DISABLED', 'ENABLED'] when 'SCORES' then cardinality(chosen) = 1 and chosen <@ array['CLOSED', 'OPEN_ONCE_DECIDED'] end);`);
    this.addSql(`create policy "rule" on "applications"."ruling" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and ruled_by_id = current_setting('viewer.id', true) and ruled_by_name = current_setting('viewer.name', true)
        and exists (select 1 from applications.round r where r.id = round_id and case point when 'XPCC' then r.status in ('PREPARING', 'OPEN') when 'OVERLAPPING_UNITS' then r.status in ('PREPARING') when 'LIST_MEMBERSHIP' then r.status in ('PREPARING', 'OPEN') when 'WAIVER_REACH' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW') when 'DEADLINE_ON_DAY_OFF' then r.status in ('PREPARING') when 'DAY_ONE' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW', 'JOINT_STUDY') when 'OBJECTORS' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW', 'JOINT_STUDY') when 'SECOND_PARK' then r.status in ('PREPARING', 'OPEN') when 'WARNING' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW', 'JOINT_STUDY', 'PUBLIC_NOTICE', 'DECIDED') when 'APPEAL' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW', 'JOINT_STUDY', 'PUBLIC_NOTICE', 'DECIDED') when 'SCORES' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW', 'JOINT_STUDY', 'PUBLIC_NOTICE', 'DECIDED') end));`);

    this.addSql(`alter table "reviews"."appeal" add constraint "appeal_status" check (status in ('FILED', 'UPHELD', 'DISMISSED'));`);
    this.addSql(`alter table "reviews"."appeal" add constraint "appeal_reasoned" check ((status = 'DISMISSED') = (reasons is not null));`);
    this.addSql(`alter table "reviews"."appeal" add constraint "appeal_concluded" check ((status = 'FILED') = (concluded_at is null));`);
    this.addSql(`alter table "reviews"."appeal" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."appeal" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true))));`);
    this.addSql(`create policy "file" on "reviews"."appeal" for insert with check ((current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true)) and status = 'FILED' and filed_by_id = current_setting('viewer.id', true) and filed_by_name = current_setting('viewer.name', true) and exists (
        select 1 from reviews.re_review r join reviews.base b on b.id = r.base_id
          join reviews.document_re_review c on c.re_review_id = r.id
          join reviews.designation d on d.id = c.designation_id and d.edition = c.edition
         where r.id = appeal.re_review_id and b.id = appeal.base_id and r.round_id = appeal.round_id and b.park_id = appeal.park_id
           and r.status = 'FAILED' and b.status = 'DISQUALIFIED' and d.status = 'ISSUED' and d.kind = 'DISQUALIFICATION'
           and d.appeal_until >= (platform.now() at time zone 'Asia/Shanghai')::date));`);
    this.addSql(`create policy "conclude" on "reviews"."appeal" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'FILED') with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and (select count(*) filter (where true) from (
  select distinct on (w.agency) w.upholds from reviews.appeal_decision w
   where w.appeal_id = appeal.id order by w.agency, w.number desc) word) = 3 and case status
        when 'UPHELD' then (select count(*) filter (where word.upholds) from (
  select distinct on (w.agency) w.upholds from reviews.appeal_decision w
   where w.appeal_id = appeal.id order by w.agency, w.number desc) word) = 3 and exists (select 1 from reviews.document_re_review c
          join reviews.designation d on d.id = c.designation_id and d.edition = c.edition
          where c.re_review_id = appeal.re_review_id and d.status = 'ISSUED' and d.kind = 'REINSTATEMENT')
        when 'DISMISSED' then (select count(*) filter (where word.upholds) from (
  select distinct on (w.agency) w.upholds from reviews.appeal_decision w
   where w.appeal_id = appeal.id order by w.agency, w.number desc) word) < 3 else false end);`);

    this.addSql(`alter table "reviews"."appeal_decision" add constraint "appeal_decision_agency" check (agency in ('MOFCOM', 'CAC', 'MIIT'));`);
    this.addSql(`alter table "reviews"."appeal_decision" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."appeal_decision" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER')));`);
    this.addSql(`create policy "give" on "reviews"."appeal_decision" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and agency = current_setting('viewer.agency', true) and given_by_id = current_setting('viewer.id', true) and given_by_name = current_setting('viewer.name', true) and exists (select 1 from reviews.appeal a where a.id = appeal_id and a.status = 'FILED'));`);

    this.addSql(`alter table "reviews"."concurring_party" add constraint "concurring_party_is_none_of_the_three" check (not (upper(department) like any (array['%商务部%', '%网信办%', '%互联网信息办公室%', '%网络安全和信息化委员会%', '%工业和信息化部%', '%工信部%', '%MOFCOM%', '%MINISTRY OF COMMERCE%', '%CAC%', '%CYBERSPACE ADMINISTRATION%', '%MIIT%', '%MINISTRY OF INDUSTRY AND INFORMATION%']) or upper(department_key) like any (array['%商务部%', '%网信办%', '%互联网信息办公室%', '%网络安全和信息化委员会%', '%工业和信息化部%', '%工信部%', '%MOFCOM%', '%MINISTRY OF COMMERCE%', '%CAC%', '%CYBERSPACE ADMINISTRATION%', '%MIIT%', '%MINISTRY OF INDUSTRY AND INFORMATION%'])));`);
    this.addSql(`alter table "reviews"."concurring_party" add constraint "concurring_party_withdrawn" check (num_nulls(withdrawal_reason, withdrawn_by_id, withdrawn_by_name, withdrawn_at) in (0, 4));`);
    this.addSql(`alter table "reviews"."concurring_party" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."concurring_party" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER')));`);
    this.addSql(`create policy "name" on "reviews"."concurring_party" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and named_by_id = current_setting('viewer.id', true) and named_by_name = current_setting('viewer.name', true) and withdrawn_at is null and exists (select 1 from applications.round r where r.id = round_id and not r.status in ('DECIDED', 'ARCHIVED')));`);
    this.addSql(`create policy "withdraw" on "reviews"."concurring_party" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and withdrawn_at is null) with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and withdrawn_by_id = current_setting('viewer.id', true) and withdrawn_by_name = current_setting('viewer.name', true) and exists (select 1 from applications.round r where r.id = round_id and not r.status in ('DECIDED', 'ARCHIVED')));`);

    this.addSql(`alter table "reviews"."party_concurrence" add constraint "party_concurrence_position" check (position in ('SUPPORT', 'NO_OBJECTION', 'OPPOSE'));`);
    this.addSql(`alter table "reviews"."party_concurrence" enable row level security;`);
    this.addSql(`create policy "read" on "reviews"."party_concurrence" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER')));`);
    this.addSql(`create policy "record" on "reviews"."party_concurrence" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and recorded_by_id = current_setting('viewer.id', true) and recorded_by_name = current_setting('viewer.name', true) and exists (
        select 1 from reviews.concurring_party y join reviews.candidate_list l on l.round_id = y.round_id
         where y.id = party_id and l.edition = party_concurrence.edition and y.withdrawn_at is null and exists (select 1 from applications.round r where r.id = y.round_id and not r.status in ('DECIDED', 'ARCHIVED'))));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "reviews"."appeal" cascade;`);
    this.addSql(`drop table if exists "reviews"."appeal_decision" cascade;`);
    this.addSql(`drop table if exists "reviews"."concurring_party" cascade;`);
    this.addSql(`drop table if exists "reviews"."party_concurrence" cascade;`);

    this.addSql(`drop policy "rule" on "applications"."ruling";`);

    this.addSql(`drop policy "read" on "reviews"."agency_finding";`);

    this.addSql(`drop policy "re_review" on "reviews"."base";`);
    this.addSql(`drop policy "reinstate" on "reviews"."base";`);

    this.addSql(`drop policy "change" on "reviews"."candidate_list";`);

    this.addSql(`drop policy "read" on "reviews"."decision_history";`);
    this.addSql(`drop policy "record" on "reviews"."decision_history";`);

    this.addSql(`drop policy "draft" on "reviews"."designation";`);
    this.addSql(`drop policy "change" on "reviews"."designation";`);

    this.addSql(`drop policy "read" on "reviews"."expert_conclusion";`);

    this.addSql(`drop policy "read" on "reviews"."provincial_opinion";`);

    this.addSql(`drop policy "conclude" on "reviews"."re_review";`);

    this.addSql(`alter table "applications"."ruling" drop constraint "ruling_point";`);
    this.addSql(`alter table "applications"."ruling" drop constraint "ruling_values";`);
    this.addSql(`alter table "applications"."ruling" add constraint "ruling_point" check (point in ('XPCC', 'OVERLAPPING_UNITS', 'LIST_MEMBERSHIP', 'WAIVER_REACH', 'DEADLINE_ON_DAY_OFF', 'DAY_ONE', 'OBJECTORS', 'SECOND_PARK'));`);
    this.addSql(`alter table "applications"."ruling" add constraint "ruling_values" check (case point when 'XPCC' then cardinality(chosen) = 1 and chosen <@ array['DISABLED', 'ENABLED'] when 'OVERLAPPING_UNITS' then cardinality(chosen) = 1 and chosen <@ array['DISTINCT', 'ONE_PLACE'] when 'LIST_MEMBERSHIP' then cardinality(chosen) = 1 and chosen <@ array['AT_REFERENCE_DATE', 'EVER_LISTED'] when 'WAIVER_REACH' then cardinality(chosen) > 0 and chosen <@ array['PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'SERVICE_EXPORT', 'ENTERPRISE_COUNT', 'LEADING_ENTERPRISES', 'NONE'] when 'DEADLINE_ON_DAY_OFF' then cardinality(chosen) = 1 and chosen <@ array['STAYS', 'ROLLS_OVER'] when 'DAY_ONE' then cardinality(chosen) = 1 and chosen <@ array['NEXT_DAY', 'SAME_DAY'] when 'OBJECTORS' then cardinality(chosen) = 1 and chosen <@ array['NAMED', 'ANONYMOUS_TOO'] when 'SECOND_PARK' then cardinality(chosen) = 1 and chosen <@ array['ALLOWED', 'NOT_ALLOWED'] end);`);
    this.addSql(`create policy "rule" on "applications"."ruling" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and ruled_by_id = current_setting('viewer.id', true) and ruled_by_name = current_setting('viewer.name', true)
        and exists (select 1 from applications.round r where r.id = round_id and case point when 'XPCC' then r.status in ('PREPARING', 'OPEN') when 'OVERLAPPING_UNITS' then r.status in ('PREPARING') when 'LIST_MEMBERSHIP' then r.status in ('PREPARING', 'OPEN') when 'WAIVER_REACH' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW') when 'DEADLINE_ON_DAY_OFF' then r.status in ('PREPARING') when 'DAY_ONE' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW', 'JOINT_STUDY') when 'OBJECTORS' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW', 'JOINT_STUDY') when 'SECOND_PARK' then r.status in ('PREPARING', 'OPEN') end));`);

    this.addSql(`create policy "read" on "reviews"."agency_finding" for select using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER', 'EXPERT', 'SYSTEM') and exists (select 1 from applications.application a where a.id = application_id));`);

    this.addSql(`create policy "re_review" on "reviews"."base" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status in ('RE_REVIEW_DUE', 'UNDER_RE_REVIEW')) with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and (select r.status from reviews.re_review r where r.base_id = base.id order by r.id desc limit 1)
        = case status when 'UNDER_RE_REVIEW' then 'UNDER_WAY' when 'ACTIVE' then 'PASSED' when 'DISQUALIFIED' then 'FAILED' end);`);

    this.addSql(`create policy "change" on "reviews"."candidate_list" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'COMPILED') with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and (status <> 'ADOPTED' or 3 = (select count(*) from (
        select distinct on (c.agency) c.concurs from reviews.concurrence c
         where c.list_id = candidate_list.id and c.edition = candidate_list.edition
         order by c.agency, c.number desc) word where word.concurs)));`);

    this.addSql(`alter table "reviews"."decision_history" drop constraint "decision_history_subject_type";`);
    this.addSql(`alter table "reviews"."decision_history" add constraint "decision_history_subject_type" check (subject_type in ('JOINT_LETTER', 'EXPERT_TIE', 'EXPERT_ASSIGNMENT', 'CANDIDATE_LIST', 'NOTICE', 'OBJECTION', 'DESIGNATION', 'BASE', 'WAIVER', 'RE_REVIEW'));`);
    this.addSql(`create policy "read" on "reviews"."decision_history" for select using (case subject_type when 'JOINT_LETTER' then exists (select 1 from reviews.joint_letter s where s.id = subject_id) when 'EXPERT_TIE' then exists (select 1 from reviews.expert_tie s where s.id = subject_id) when 'EXPERT_ASSIGNMENT' then exists (select 1 from reviews.expert_assignment s where s.id = subject_id) when 'CANDIDATE_LIST' then exists (select 1 from reviews.candidate_list s where s.id = subject_id) when 'NOTICE' then exists (select 1 from reviews.notice s where s.id = subject_id) when 'OBJECTION' then exists (select 1 from reviews.objection s where s.id = subject_id) when 'DESIGNATION' then exists (select 1 from reviews.designation s where s.id = subject_id) when 'BASE' then exists (select 1 from reviews.base s where s.id = subject_id) when 'WAIVER' then exists (select 1 from reviews.waiver s where s.id = subject_id) when 'RE_REVIEW' then exists (select 1 from reviews.re_review s where s.id = subject_id) else false end);`);
    this.addSql(`create policy "record" on "reviews"."decision_history" for insert with check (actor_id = current_setting('viewer.id', true) and actor_name = current_setting('viewer.name', true) and role = current_setting('viewer.role', true)
        and agency is not distinct from nullif(current_setting('viewer.agency', true), '')
        and case subject_type when 'JOINT_LETTER' then current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and exists (select 1 from reviews.joint_letter s where s.id = subject_id) when 'EXPERT_TIE' then current_setting('viewer.role', true) in ('EXPERT') and exists (select 1 from reviews.expert_tie s where s.id = subject_id) when 'EXPERT_ASSIGNMENT' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'EXPERT') and exists (select 1 from reviews.expert_assignment s where s.id = subject_id) when 'CANDIDATE_LIST' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.candidate_list s where s.id = subject_id) when 'NOTICE' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'SYSTEM') and exists (select 1 from reviews.notice s where s.id = subject_id) when 'OBJECTION' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.objection s where s.id = subject_id) when 'DESIGNATION' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.designation s where s.id = subject_id) when 'BASE' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'SYSTEM') and exists (select 1 from reviews.base s where s.id = subject_id) when 'WAIVER' then current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'MOFCOM_OFFICER') and exists (select 1 from reviews.waiver s where s.id = subject_id) when 'RE_REVIEW' then current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from reviews.re_review s where s.id = subject_id) else false end);`);

    this.addSql(`alter table "reviews"."designation" drop constraint "designation_departments";`);
    this.addSql(`alter table "reviews"."designation" drop constraint "designation_appeal";`);
    this.addSql(`alter table "reviews"."designation" drop constraint "designation_kind";`);
    this.addSql(`alter table "reviews"."designation" drop column "appeal_until", drop column "concurring_departments";`);
    this.addSql(`alter table "reviews"."designation" add constraint "designation_kind" check (kind in ('DESIGNATION', 'RENEWAL', 'DISQUALIFICATION'));`);
    this.addSql(`create policy "draft" on "reviews"."designation" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'DRAFTED');`);
    this.addSql(`create policy "change" on "reviews"."designation" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'DRAFTED') with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and (status <> 'ISSUED' or 3 = (select count(*) from (
        select distinct on (s.agency) s.signs from reviews.designation_signature s
         where s.designation_id = designation.id and s.edition = designation.edition
         order by s.agency, s.number desc) word where word.signs)));`);

    this.addSql(`create policy "read" on "reviews"."expert_conclusion" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('EXPERT') and exists (select 1 from reviews.expert_assignment mine where mine.application_id = expert_conclusion.application_id
    and mine.person_id = current_setting('viewer.id', true) and mine.status = 'SUBMITTED'))));`);

    this.addSql(`create policy "read" on "reviews"."provincial_opinion" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) or (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and exists (select 1 from applications.application a where a.id = application_id))));`);

    this.addSql(`alter table "reviews"."re_review" drop constraint "re_review_status";`);
    this.addSql(`alter table "reviews"."re_review" add constraint "re_review_status" check (status in ('UNDER_WAY', 'PASSED', 'FAILED'));`);
    this.addSql(`create policy "conclude" on "reviews"."re_review" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'UNDER_WAY') with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from reviews.document_re_review c
        join reviews.designation d on d.id = c.designation_id and d.edition = c.edition
        where c.re_review_id = re_review.id and d.status = 'ISSUED'
          and d.kind = case re_review.status when 'PASSED' then 'RENEWAL' when 'FAILED' then 'DISQUALIFICATION' end));`);
  }

}
