import { Migration } from '@mikro-orm/migrations';

export class Migration20261124235607_aggregates extends Migration {

  override name = 'Migration20261124235607_aggregates';

  override up(): void | Promise<void> {
    this.addSql(`create table "statistics"."aggregate" ("release_id" uuid not null, "coordinate" varchar(150) not null, "quarter" varchar(10) null, "place_level" varchar(15) not null, "region" varchar(10) null, "province_code" char(2) null, "park_id" uuid null, "category" varchar(40) null, "business_type" varchar(3) null, "delivery" varchar(10) null, "client_region" varchar(10) null, "amount" numeric(38,10) null, "band" varchar(10) null, primary key ("release_id", "coordinate"));`);
    this.addSql(`create index aggregate_by_place on statistics.aggregate (release_id, place_level, province_code, quarter);`);

    this.addSql(`create table "statistics"."aggregate_backing" ("release_id" uuid not null, "coordinate" varchar(150) not null, "province_code" char(2) null, "amount" numeric(38,10) not null, "enterprises" int not null, "withheld_as" varchar(15) null, primary key ("release_id", "coordinate"));`);

    this.addSql(`create table "statistics"."aggregate_release" ("id" uuid not null default uuidv7(), "system" varchar(30) not null, "year" int not null, "revision" int not null, "status" varchar(10) not null, "released_at" timestamptz not null, "extract_ids" uuid[] not null, "extract_date" date not null, "currency" varchar(3) not null, "exchange_rate_id" uuid null, "exchange_rate" numeric(12,6) null, "rule_version" varchar(20) not null, primary key ("id"));`);
    this.addSql(`alter table "statistics"."aggregate_release" add constraint "aggregate_release_revision" unique ("system", "year", "revision");`);
    this.addSql(`create unique index aggregate_release_one_current on statistics.aggregate_release (system, year) where status = 'CURRENT';`);

    this.addSql(`alter table "statistics"."aggregate" add constraint "aggregate_quarter" check (quarter in ('Q1', 'Q2', 'Q3', 'Q4', 'UNDIVIDED'));`);
    this.addSql(`alter table "statistics"."aggregate" add constraint "aggregate_place_level" check (place_level in ('COUNTRY', 'REGION', 'PROVINCE', 'PARK', 'OUTSIDE_PARKS'));`);
    this.addSql(`alter table "statistics"."aggregate" add constraint "aggregate_region" check (region in ('EAST', 'CENTRAL', 'WEST', 'NORTHEAST'));`);
    this.addSql(`alter table "statistics"."aggregate" add constraint "aggregate_category" check (category in ('PROCESSING', 'MAINTENANCE', 'TRANSPORT', 'TRAVEL', 'CONSTRUCTION', 'INSURANCE', 'FINANCE', 'INTELLECTUAL_PROPERTY', 'TELECOM_COMPUTER_INFORMATION', 'OTHER_BUSINESS', 'PERSONAL_CULTURAL', 'GOVERNMENT'));`);
    this.addSql(`alter table "statistics"."aggregate" add constraint "aggregate_business_type" check (business_type in ('ITO', 'BPO', 'KPO'));`);
    this.addSql(`alter table "statistics"."aggregate" add constraint "aggregate_delivery" check (delivery in ('ONSHORE', 'OFFSHORE'));`);
    this.addSql(`alter table "statistics"."aggregate" add constraint "aggregate_client_region" check (client_region in ('HK', 'MO', 'TW', 'US', 'JP', 'KR', 'SG', 'IN', 'AU', 'CA', 'GB', 'DE', 'FR', 'NL', 'IE', 'CH', 'OTHER'));`);
    this.addSql(`alter table "statistics"."aggregate" add constraint "aggregate_band" check (band in ('FROM_3', 'FROM_10', 'FROM_50', 'FROM_200'));`);
    this.addSql(`alter table "statistics"."aggregate" add constraint "aggregate_shown_whole" check ((amount is null) = (band is null));`);
    this.addSql(`alter table "statistics"."aggregate" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."aggregate" for select using (release_id in (select r.id from statistics.aggregate_release r));`);
    this.addSql(`create policy "release" on "statistics"."aggregate" for insert with check ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER')));`);

    this.addSql(`alter table "statistics"."aggregate_backing" add constraint "aggregate_backing_withheld" check (withheld_as in ('PRIMARY', 'RESIDUAL', 'COMPLEMENTARY'));`);
    this.addSql(`alter table "statistics"."aggregate_backing" add constraint "aggregate_backing_enterprises" check (enterprises >= 1);`);
    this.addSql(`alter table "statistics"."aggregate_backing" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."aggregate_backing" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true))) and release_id in (select r.id from statistics.aggregate_release r));`);
    this.addSql(`create policy "release" on "statistics"."aggregate_backing" for insert with check ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER')));`);

    this.addSql(`alter table "statistics"."aggregate_release" add constraint "aggregate_release_system" check (system in ('SERVICE_TRADE_DIRECT', 'SERVICE_OUTSOURCING'));`);
    this.addSql(`alter table "statistics"."aggregate_release" add constraint "aggregate_release_status" check (status in ('CURRENT', 'REPLACED', 'NO_RATE'));`);
    this.addSql(`alter table "statistics"."aggregate_release" add constraint "aggregate_release_year" check (year between 2000 and 2100);`);
    this.addSql(`alter table "statistics"."aggregate_release" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."aggregate_release" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (not current_setting('viewer.role', true) in ('PUBLIC') and status = 'CURRENT')));`);
    this.addSql(`create policy "release" on "statistics"."aggregate_release" for insert with check ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER')));`);
    this.addSql(`create policy "replace" on "statistics"."aggregate_release" for update using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER')) and status = 'CURRENT') with check ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER')) and status = 'REPLACED');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "statistics"."aggregate" cascade;`);
    this.addSql(`drop table if exists "statistics"."aggregate_backing" cascade;`);
    this.addSql(`drop table if exists "statistics"."aggregate_release" cascade;`);
  }

}
