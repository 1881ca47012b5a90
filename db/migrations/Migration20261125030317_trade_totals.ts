import { Migration } from '@mikro-orm/migrations';

export class Migration20261125030317_trade_totals extends Migration {

  override name = 'Migration20261125030317_trade_totals';

  override up(): void | Promise<void> {
    this.addSql(`create table "statistics"."trade_total" ("id" uuid not null default uuidv7(), "place" varchar(36) not null, "province_code" char(2) null, "park_id" uuid null, "year" int not null, "flow" varchar(10) not null, "value" numeric(38,18) not null, "original_amount" numeric(20,4) null, "original_currency" varchar(3) null, "exchange_rate_id" uuid null, "exchange_rate" numeric(12,6) null, "source" varchar(200) not null, "extract_date" date not null, "revision" int not null, "recorded_by_id" varchar(64) not null, "recorded_by_name" varchar(80) not null, "recorded_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "statistics"."trade_total" add constraint "trade_total_revision" unique ("place", "year", "flow", "revision");`);

    this.addSql(`alter table "statistics"."trade_total" add constraint "trade_total_flow" check (flow in ('GOODS', 'SERVICES'));`);
    this.addSql(`alter table "statistics"."trade_total" add constraint "trade_total_place" check (place = coalesce(park_id::text, province_code, 'COUNTRY') and (park_id is null or province_code is not null));`);
    this.addSql(`alter table "statistics"."trade_total" add constraint "trade_total_value" check (value >= 0);`);
    this.addSql(`alter table "statistics"."trade_total" add constraint "trade_total_currency" check (original_currency in ('USD', 'EUR', 'JPY', 'GBP', 'HKD'));`);
    this.addSql(`alter table "statistics"."trade_total" add constraint "trade_total_converted" check (case num_nonnulls(original_amount, original_currency, exchange_rate_id, exchange_rate)
        when 0 then true
        when 4 then true and original_amount >= 0 and value * 100000000 = original_amount * exchange_rate
        else false end);`);
    this.addSql(`alter table "statistics"."trade_total" add constraint "trade_total_year" check (year between 2000 and 2100);`);
    this.addSql(`alter table "statistics"."trade_total" add constraint "trade_total_revision_from_one" check (revision >= 1);`);
    this.addSql(`alter table "statistics"."trade_total" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."trade_total" for select using ((case when park_id is null then current_setting('viewer.role', true) <> 'PUBLIC'
        else (current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) or (current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true))) end));`);
    this.addSql(`create policy "record" on "statistics"."trade_total" for insert with check ((current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and recorded_by_id = current_setting('viewer.id', true) and recorded_by_name = current_setting('viewer.name', true)
        and (park_id is null or province_code = (select p.province_code from applications.park p where p.id = park_id))
        and (exchange_rate_id is null or exists (select 1 from statistics.exchange_rate e where e.id = exchange_rate_id
          and e.currency = original_currency and e.year = trade_total.year and e.rate = trade_total.exchange_rate))));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "statistics"."trade_total" cascade;`);
  }

}
