import { Migration } from '@mikro-orm/migrations';

export class Migration20261124215820_notice_papers extends Migration {

  override name = 'Migration20261124215820_notice_papers';

  override up(): void | Promise<void> {
    this.addSql(`create table "platform"."audit_entry" ("sequence" bigint not null, "at" timestamptz not null, "kind" varchar(10) not null, "name" varchar(60) not null, "owner" varchar(20) not null, "request_id" varchar(100) null, "actor_id" varchar(64) null, "actor_name" varchar(80) null, "role" varchar(40) null, "agency" varchar(40) null, "province_code" char(2) null, "subjects" text[] not null, "previous_hash" char(64) not null, "hash" char(64) not null, primary key ("sequence"));`);
    this.addSql(`create index audit_entry_subjects on platform.audit_entry using gin (subjects);`);
    this.addSql(`create index "audit_entry_actor" on "platform"."audit_entry" ("actor_id", "sequence");`);

    this.addSql(`create table "applications"."contact" ("edition_id" uuid not null, "position" int not null, "name" varchar(80) not null, "phone" varchar(30) not null, "email" varchar(254) null, primary key ("edition_id", "position"));`);

    this.addSql(`create table "applications"."contact_edition" ("id" uuid not null default uuidv7(), "round_id" uuid not null, "application_id" uuid null, "party" varchar(20) not null, "edition" int not null, "people" int not null, "recorded_by_id" varchar(64) not null, "recorded_by_name" varchar(80) not null, "recorded_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "contact_edition_application_id_index" on "applications"."contact_edition" ("application_id");`);
    this.addSql(`create unique index contact_edition_number on applications.contact_edition (round_id, application_id, party, edition) nulls not distinct;`);

    this.addSql(`create table "statistics"."exchange_rate" ("id" uuid not null default uuidv7(), "currency" varchar(3) not null, "year" int not null, "rate" numeric(12,6) not null, "source" varchar(200) not null, "published_on" date not null, "revision" int not null, "recorded_by_id" varchar(64) not null, "recorded_by_name" varchar(80) not null, "recorded_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "statistics"."exchange_rate" add constraint "exchange_rate_revision" unique ("currency", "year", "revision");`);

    this.addSql(`drop policy "read" on "statistics"."park_figure";`);
    this.addSql(`drop policy "record" on "statistics"."park_figure";`);

    this.addSql(`alter table "statistics"."park_figure" add "original_amount" numeric(20,4) null, add "original_currency" varchar(3) null, add "exchange_rate_id" uuid null, add "exchange_rate" numeric(12,6) null;`);
    this.addSql(`alter table "statistics"."park_figure" alter column "value" type numeric(38,18) using ("value"::numeric(38,18));`);
    this.addSql(`alter table "statistics"."park_figure" add constraint "park_figure_currency" check (original_currency in ('USD', 'EUR', 'JPY', 'GBP', 'HKD'));`);
    this.addSql(`alter table "statistics"."park_figure" add constraint "park_figure_converted" check (case num_nonnulls(original_amount, original_currency, exchange_rate_id, exchange_rate)
        when 0 then true
        when 4 then standard = 'SERVICE_EXPORT' and original_amount >= 0 and value * 100000000 = original_amount * exchange_rate
        else false end);`);
    this.addSql(`create policy "read" on "statistics"."park_figure" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) or (current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true)) or (current_setting('viewer.role', true) in ('UNIT') and exists (select 1 from applications.park p where p.id = park_figure.park_id)) or (current_setting('viewer.role', true) in ('EXPERT') and exists (select 1 from statistics.reader r where r.park_id = park_figure.park_id and r.person_id = current_setting('viewer.id', true) and r.admitted))));`);
    this.addSql(`create policy "record" on "statistics"."park_figure" for insert with check (((current_setting('viewer.role', true) in ('MIIT_OFFICER') and standard in ('PARK_OUTPUT', 'INDUSTRY_OUTPUT') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and standard in ('SERVICE_EXPORT')) and province_code = (select p.province_code from applications.park p where p.id = park_id)
        and (exchange_rate_id is null or exists (select 1 from statistics.exchange_rate e where e.id = exchange_rate_id
          and e.currency = original_currency and e.year = park_figure.year and e.rate = park_figure.exchange_rate))));`);

    this.addSql(`alter table "applications"."round" add "annexes" jsonb not null default '[]', add "notice_text" text null;`);
    // Round 1 has the annexes of its notice, whose versions are not known (N1); of another round none were recorded.
    this.addSql(`update "applications"."round" set "annexes" = '[{"number":1,"title":"国家数字服务出口基地建设工作方案","version":null},{"number":2,"title":"国家数字服务出口基地申报材料编制指南","version":null}]' where "programme" = 'NDSEB' and "number" = 1;`);
    this.addSql(`alter table "applications"."round" alter column "annexes" drop default;`);

    this.addSql(`alter table "platform"."audit_entry" add constraint "audit_entry_kind" check (kind in ('ACT', 'READ'));`);
    this.addSql(`alter table "platform"."audit_entry" enable row level security;`);
    this.addSql(`create policy "read" on "platform"."audit_entry" for select using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER'));`);

    this.addSql(`alter table "applications"."contact" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."contact" for select using (exists (select 1 from applications.contact_edition e where e.id = contact.edition_id and (((current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and e.party = current_setting('viewer.agency', true)) or (e.party = 'PARK' and exists (select 1 from applications.application a
       where a.id = e.application_id and a.round_id = e.round_id and (current_setting('viewer.role', true) in ('PARK') and a.park_id::text = current_setting('viewer.park', true))))) or (not exists (select 1 from applications.contact_edition later where later.round_id = e.round_id
  and later.application_id is not distinct from e.application_id and later.party = e.party and later.edition > e.edition) and exists (select 1 from applications.round r where r.id = e.round_id and r.status <> 'ARCHIVED')))));`);
    this.addSql(`create policy "record" on "applications"."contact" for insert with check (exists (select 1 from applications.contact_edition e where e.id = contact.edition_id and ((current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and e.party = current_setting('viewer.agency', true)) or (e.party = 'PARK' and exists (select 1 from applications.application a
       where a.id = e.application_id and a.round_id = e.round_id and (current_setting('viewer.role', true) in ('PARK') and a.park_id::text = current_setting('viewer.park', true))))) and contact.position between 1 and e.people and exists (select 1 from applications.round r where r.id = e.round_id and r.status <> 'ARCHIVED')));`);
    this.addSql(`create policy "erase" on "applications"."contact" for delete using (exists (select 1 from applications.contact_edition e where e.id = contact.edition_id and ((current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and e.party = current_setting('viewer.agency', true)) or (e.party = 'PARK' and exists (select 1 from applications.application a
       where a.id = e.application_id and a.round_id = e.round_id and (current_setting('viewer.role', true) in ('PARK') and a.park_id::text = current_setting('viewer.park', true))))) and exists (select 1 from applications.round r where r.id = e.round_id and r.status = 'ARCHIVED')));`);

    this.addSql(`alter table "applications"."contact_edition" add constraint "contact_edition_party" check (party in ('MOFCOM', 'CAC', 'MIIT', 'PARK'));`);
    this.addSql(`alter table "applications"."contact_edition" add constraint "contact_edition_subject" check ((party = 'PARK') = (application_id is not null));`);
    this.addSql(`alter table "applications"."contact_edition" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."contact_edition" for select using ((current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') or current_setting('viewer.role', true) in ('UNIT', 'PARK')) and exists (select 1 from applications.round r where r.id = contact_edition.round_id and true)
        and (application_id is null or exists (select 1 from applications.application a where a.id = contact_edition.application_id)));`);
    this.addSql(`create policy "record" on "applications"."contact_edition" for insert with check (((current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and contact_edition.party = current_setting('viewer.agency', true)) or (contact_edition.party = 'PARK' and exists (select 1 from applications.application a
       where a.id = contact_edition.application_id and a.round_id = contact_edition.round_id and (current_setting('viewer.role', true) in ('PARK') and a.park_id::text = current_setting('viewer.park', true))))) and recorded_by_id = current_setting('viewer.id', true) and recorded_by_name = current_setting('viewer.name', true)
        and exists (select 1 from applications.round r where r.id = contact_edition.round_id and r.status <> 'ARCHIVED'));`);

    this.addSql(`alter table "statistics"."exchange_rate" add constraint "exchange_rate_currency" check (currency in ('USD', 'EUR', 'JPY', 'GBP', 'HKD'));`);
    this.addSql(`alter table "statistics"."exchange_rate" add constraint "exchange_rate_positive" check (rate > 0);`);
    this.addSql(`alter table "statistics"."exchange_rate" add constraint "exchange_rate_year" check (year between 2000 and 2100);`);
    this.addSql(`alter table "statistics"."exchange_rate" add constraint "exchange_rate_revision_from_one" check (revision >= 1);`);
    this.addSql(`alter table "statistics"."exchange_rate" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."exchange_rate" for select using (true);`);
    this.addSql(`create policy "record" on "statistics"."exchange_rate" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and recorded_by_id = current_setting('viewer.id', true) and recorded_by_name = current_setting('viewer.name', true));`);
  }

  override down(): void | Promise<void> {
    // Before the rates, whose fall would take the policy that names them along.
    this.addSql(`drop policy "read" on "statistics"."park_figure";`);
    this.addSql(`drop policy "record" on "statistics"."park_figure";`);

    this.addSql(`drop table if exists "platform"."audit_entry" cascade;`);
    this.addSql(`drop table if exists "applications"."contact" cascade;`);
    this.addSql(`drop table if exists "applications"."contact_edition" cascade;`);
    this.addSql(`drop table if exists "statistics"."exchange_rate" cascade;`);

    this.addSql(`alter table "applications"."round" drop column "annexes", drop column "notice_text";`);

    this.addSql(`alter table "statistics"."park_figure" drop constraint "park_figure_currency";`);
    this.addSql(`alter table "statistics"."park_figure" drop constraint "park_figure_converted";`);
    this.addSql(`alter table "statistics"."park_figure" drop column "original_amount", drop column "original_currency", drop column "exchange_rate_id", drop column "exchange_rate";`);
    this.addSql(`alter table "statistics"."park_figure" alter column "value" type numeric(20,4) using ("value"::numeric(20,4));`);
    this.addSql(`create policy "read" on "statistics"."park_figure" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) or (current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true)) or (current_setting('viewer.role', true) in ('UNIT') and exists (select 1 from applications.park p where p.id = park_figure.park_id)) or (current_setting('viewer.role', true) in ('EXPERT') and exists (select 1 from statistics.reader r where r.park_id = park_figure.park_id and r.person_id = current_setting('viewer.id', true) and r.admitted))));`);
    this.addSql(`create policy "record" on "statistics"."park_figure" for insert with check (((current_setting('viewer.role', true) in ('MIIT_OFFICER') and standard in ('PARK_OUTPUT', 'INDUSTRY_OUTPUT') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and standard in ('SERVICE_EXPORT')) and province_code = (select p.province_code from applications.park p where p.id = park_id)));`);
  }

}
