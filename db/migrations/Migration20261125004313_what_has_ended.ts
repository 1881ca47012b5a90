import { Migration } from '@mikro-orm/migrations';

export class Migration20261125004313_what_has_ended extends Migration {

  override name = 'Migration20261125004313_what_has_ended';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "request" on "statistics"."base_report";`);

    this.addSql(`drop policy "add" on "applications"."declared_figure";`);
    this.addSql(`drop policy "change" on "applications"."declared_figure";`);
    this.addSql(`drop policy "remove" on "applications"."declared_figure";`);

    this.addSql(`drop policy "add" on "applications"."evidence";`);

    this.addSql(`drop policy "answer" on "reviews"."expert_assignment";`);
    this.addSql(`drop policy "release" on "reviews"."expert_assignment";`);

    this.addSql(`drop policy "record" on "statistics"."indicator_value";`);

    this.addSql(`drop policy "add" on "applications"."leading_enterprise";`);
    this.addSql(`drop policy "change" on "applications"."leading_enterprise";`);
    this.addSql(`drop policy "remove" on "applications"."leading_enterprise";`);

    this.addSql(`drop policy "write" on "applications"."application";`);

    this.addSql(`alter table "statistics"."base_monitoring" add "until" date null, add "ended_at" timestamptz null, add "version" int not null default 0;`);
    this.addSql(`alter table "statistics"."base_monitoring" add constraint "base_monitoring_until" check (until >= since);`);
    this.addSql(`alter table "statistics"."base_monitoring" add constraint "base_monitoring_ended" check ((until is null) = (ended_at is null));`);
    this.addSql(`update "statistics"."base_monitoring" m set "until" = d.document_date, "ended_at" = h.at, "version" = h.prior_version
      from reviews.base b
      join lateral (select l.document, l.at, l.prior_version from reviews.decision_history l
         where l.subject_type = 'BASE' and l.subject_id = b.id and l.step = 'disqualify' order by l.id desc limit 1) h on true
      join reviews.designation d on d.document_number = h.document and d.status = 'ISSUED'
     where b.id = m.base_id and b.status = 'DISQUALIFIED';`);
    this.addSql(`create policy "set" on "statistics"."base_monitoring" for update using (current_setting('viewer.role', true) in ('SYSTEM'));`);

    this.addSql(`create policy "request" on "statistics"."base_report" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'DRAFT' and edition = 1 and requested_by_id = current_setting('viewer.id', true) and requested_by_name = current_setting('viewer.name', true)
        and exists (select 1 from statistics.base_monitoring b where b.base_id = base_report.base_id
          and b.park_id = base_report.park_id and b.province_code = base_report.province_code and (b.until is null or base_report.year <= extract(year from b.until))));`);

    this.addSql(`create policy "add" on "applications"."declared_figure" for insert with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a
  where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED') and exists (select 1 from applications.round r where r.id = a.round_id and r.status <> 'ARCHIVED')) and (exchange_rate_id is null or exists (select 1 from statistics.exchange_rate e where e.id = exchange_rate_id
          and e.currency = original_currency and e.year = (select r.statistical_year from applications.application a join applications.round r on r.id = a.round_id
          where a.id = declared_figure.application_id) and e.rate = declared_figure.exchange_rate)));`);
    this.addSql(`create policy "change" on "applications"."declared_figure" for update using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a
  where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED') and exists (select 1 from applications.round r where r.id = a.round_id and r.status <> 'ARCHIVED'))) with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a
  where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED') and exists (select 1 from applications.round r where r.id = a.round_id and r.status <> 'ARCHIVED')) and (exchange_rate_id is null or exists (select 1 from statistics.exchange_rate e where e.id = exchange_rate_id
          and e.currency = original_currency and e.year = (select r.statistical_year from applications.application a join applications.round r on r.id = a.round_id
          where a.id = declared_figure.application_id) and e.rate = declared_figure.exchange_rate)));`);
    this.addSql(`create policy "remove" on "applications"."declared_figure" for delete using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a
  where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED') and exists (select 1 from applications.round r where r.id = a.round_id and r.status <> 'ARCHIVED')));`);

    this.addSql(`create policy "add" on "applications"."evidence" for insert with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a
  where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED') and exists (select 1 from applications.round r where r.id = a.round_id and r.status <> 'ARCHIVED')));`);

    this.addSql(`create policy "answer" on "reviews"."expert_assignment" for update using ((current_setting('viewer.role', true) in ('EXPERT') and person_id = current_setting('viewer.id', true)) and status in ('ASSIGNED', 'ADMITTED') and exists (select 1 from applications.round r where r.id = expert_assignment.round_id and r.status <> 'ARCHIVED')) with check ((current_setting('viewer.role', true) in ('EXPERT') and person_id = current_setting('viewer.id', true)) and (status <> 'SUBMITTED' or exists (select 1 from reviews.score_sheet t where t.id = expert_assignment.id)));`);
    this.addSql(`create policy "release" on "reviews"."expert_assignment" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status in ('ASSIGNED', 'ADMITTED') and exists (select 1 from applications.round r where r.id = expert_assignment.round_id and r.status <> 'ARCHIVED')) with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'RELEASED');`);

    this.addSql(`create policy "record" on "statistics"."indicator_value" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and exists (select 1 from statistics.base_monitoring b
        where b.base_id = indicator_value.base_id and (b.until is null or indicator_value.year <= extract(year from b.until))));`);

    this.addSql(`create policy "add" on "applications"."leading_enterprise" for insert with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a
  where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED') and exists (select 1 from applications.round r where r.id = a.round_id and r.status <> 'ARCHIVED')));`);
    this.addSql(`create policy "change" on "applications"."leading_enterprise" for update using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a
  where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED') and exists (select 1 from applications.round r where r.id = a.round_id and r.status <> 'ARCHIVED')));`);
    this.addSql(`create policy "remove" on "applications"."leading_enterprise" for delete using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a
  where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED') and exists (select 1 from applications.round r where r.id = a.round_id and r.status <> 'ARCHIVED')));`);

    this.addSql(`alter table "applications"."round" add "appeal_working_days" int not null default 10;`);
    this.addSql(`alter table "applications"."round" add constraint "round_appeal_days" check (appeal_working_days between 1 and 60);`);

    this.addSql(`create policy "write" on "applications"."application" for update using ((current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true)) and status in ('DRAFT', 'RECOMMENDED') and exists (select 1 from applications.round r where r.id = application.round_id and r.status <> 'ARCHIVED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "write" on "applications"."application";`);

    this.addSql(`drop policy "add" on "applications"."declared_figure";`);
    this.addSql(`drop policy "change" on "applications"."declared_figure";`);
    this.addSql(`drop policy "remove" on "applications"."declared_figure";`);

    this.addSql(`drop policy "add" on "applications"."evidence";`);

    this.addSql(`drop policy "add" on "applications"."leading_enterprise";`);
    this.addSql(`drop policy "change" on "applications"."leading_enterprise";`);
    this.addSql(`drop policy "remove" on "applications"."leading_enterprise";`);

    this.addSql(`drop policy "release" on "reviews"."expert_assignment";`);
    this.addSql(`drop policy "answer" on "reviews"."expert_assignment";`);

    this.addSql(`drop policy "set" on "statistics"."base_monitoring";`);

    this.addSql(`drop policy "request" on "statistics"."base_report";`);

    this.addSql(`drop policy "record" on "statistics"."indicator_value";`);

    this.addSql(`create policy "write" on "applications"."application" for update using ((current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true)) and status in ('DRAFT', 'RECOMMENDED'));`);

    this.addSql(`create policy "add" on "applications"."declared_figure" for insert with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);
    this.addSql(`create policy "change" on "applications"."declared_figure" for update using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);
    this.addSql(`create policy "remove" on "applications"."declared_figure" for delete using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);

    this.addSql(`create policy "add" on "applications"."evidence" for insert with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);

    this.addSql(`create policy "add" on "applications"."leading_enterprise" for insert with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);
    this.addSql(`create policy "change" on "applications"."leading_enterprise" for update using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);
    this.addSql(`create policy "remove" on "applications"."leading_enterprise" for delete using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);

    this.addSql(`alter table "applications"."round" drop constraint "round_appeal_days";`);
    this.addSql(`alter table "applications"."round" drop column "appeal_working_days";`);

    this.addSql(`create policy "release" on "reviews"."expert_assignment" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status in ('ASSIGNED', 'ADMITTED')) with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'RELEASED');`);
    this.addSql(`create policy "answer" on "reviews"."expert_assignment" for update using ((current_setting('viewer.role', true) in ('EXPERT') and person_id = current_setting('viewer.id', true)) and status in ('ASSIGNED', 'ADMITTED')) with check ((current_setting('viewer.role', true) in ('EXPERT') and person_id = current_setting('viewer.id', true)) and (status <> 'SUBMITTED' or exists (select 1 from reviews.score_sheet t where t.id = expert_assignment.id)));`);

    this.addSql(`alter table "statistics"."base_monitoring" drop constraint "base_monitoring_until";`);
    this.addSql(`alter table "statistics"."base_monitoring" drop constraint "base_monitoring_ended";`);
    this.addSql(`alter table "statistics"."base_monitoring" drop column "until", drop column "ended_at", drop column "version";`);

    this.addSql(`create policy "request" on "statistics"."base_report" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'DRAFT' and edition = 1 and requested_by_id = current_setting('viewer.id', true) and requested_by_name = current_setting('viewer.name', true)
        and exists (select 1 from statistics.base_monitoring b where b.base_id = base_report.base_id
          and b.park_id = base_report.park_id and b.province_code = base_report.province_code));`);

    this.addSql(`create policy "record" on "statistics"."indicator_value" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER'));`);
  }

}
