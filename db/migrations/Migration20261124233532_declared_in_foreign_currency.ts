import { Migration } from '@mikro-orm/migrations';

export class Migration20261124233532_declared_in_foreign_currency extends Migration {

  override name = 'Migration20261124233532_declared_in_foreign_currency';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "add" on "applications"."declared_figure";`);
    this.addSql(`drop policy "change" on "applications"."declared_figure";`);
    this.addSql(`drop policy "read" on "applications"."declared_figure";`);
    this.addSql(`drop policy "remove" on "applications"."declared_figure";`);

    this.addSql(`drop policy "propose" on "reviews"."waiver_proposal";`);
    this.addSql(`drop policy "read" on "reviews"."waiver_proposal";`);

    this.addSql(`alter table "applications"."declared_figure" add "original_amount" numeric(20,4) null, add "original_currency" varchar(3) null, add "exchange_rate_id" uuid null, add "exchange_rate" numeric(12,6) null;`);
    this.addSql(`alter table "applications"."declared_figure" alter column "value" type numeric(38,18) using ("value"::numeric(38,18));`);
    this.addSql(`alter table "applications"."declared_figure" add constraint "declared_currency" check (original_currency in ('USD', 'EUR', 'JPY', 'GBP', 'HKD'));`);
    this.addSql(`alter table "applications"."declared_figure" add constraint "declared_converted" check (case num_nonnulls(original_amount, original_currency, exchange_rate_id, exchange_rate)
        when 0 then true
        when 4 then standard = 'SERVICE_EXPORT' and original_amount >= 0 and value * 100000000 = original_amount * exchange_rate
        else false end);`);
    this.addSql(`create policy "add" on "applications"."declared_figure" for insert with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')) and (exchange_rate_id is null or exists (select 1 from statistics.exchange_rate e where e.id = exchange_rate_id
          and e.currency = original_currency and e.year = (select r.statistical_year from applications.application a join applications.round r on r.id = a.round_id
          where a.id = declared_figure.application_id) and e.rate = declared_figure.exchange_rate)));`);
    this.addSql(`create policy "change" on "applications"."declared_figure" for update using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED'))) with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')) and (exchange_rate_id is null or exists (select 1 from statistics.exchange_rate e where e.id = exchange_rate_id
          and e.currency = original_currency and e.year = (select r.statistical_year from applications.application a join applications.round r on r.id = a.round_id
          where a.id = declared_figure.application_id) and e.rate = declared_figure.exchange_rate)));`);
    this.addSql(`create policy "read" on "applications"."declared_figure" for select using (exists (select 1 from applications.application a where a.id = application_id));`);
    this.addSql(`create policy "remove" on "applications"."declared_figure" for delete using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);

    this.addSql(`alter table "reviews"."waiver_proposal" alter column "lowered" type numeric(38,18) using ("lowered"::numeric(38,18));`);
    this.addSql(`create policy "propose" on "reviews"."waiver_proposal" for insert with check (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and proposed_by_id = current_setting('viewer.id', true) and proposed_by_name = current_setting('viewer.name', true) and exists (select 1 from reviews.waiver w
        join reviews.waiver_claim c on c.application_id = w.application_id and c.standard = w.standard
        where w.id = waiver_id and w.edition = waiver_proposal.edition and w.status = 'PROPOSED' and w.province_code = current_setting('viewer.province', true) and c.id = claim_id));`);
    this.addSql(`create policy "read" on "reviews"."waiver_proposal" for select using (exists (select 1 from reviews.waiver w where w.id = waiver_id));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "read" on "applications"."declared_figure";`);
    this.addSql(`drop policy "add" on "applications"."declared_figure";`);
    this.addSql(`drop policy "change" on "applications"."declared_figure";`);
    this.addSql(`drop policy "remove" on "applications"."declared_figure";`);

    this.addSql(`drop policy "read" on "reviews"."waiver_proposal";`);
    this.addSql(`drop policy "propose" on "reviews"."waiver_proposal";`);

    this.addSql(`alter table "applications"."declared_figure" drop constraint "declared_currency";`);
    this.addSql(`alter table "applications"."declared_figure" drop constraint "declared_converted";`);
    this.addSql(`alter table "applications"."declared_figure" drop column "original_amount", drop column "original_currency", drop column "exchange_rate_id", drop column "exchange_rate";`);
    this.addSql(`alter table "applications"."declared_figure" alter column "value" type numeric(20,4) using ("value"::numeric(20,4));`);
    this.addSql(`create policy "read" on "applications"."declared_figure" for select using (exists (select 1 from applications.application a where a.id = application_id));`);
    this.addSql(`create policy "add" on "applications"."declared_figure" for insert with check (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);
    this.addSql(`create policy "change" on "applications"."declared_figure" for update using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);
    this.addSql(`create policy "remove" on "applications"."declared_figure" for delete using (current_setting('viewer.role', true) in ('PARK') and exists (select 1 from applications.application a where a.id = application_id and a.status in ('DRAFT', 'RECOMMENDED')));`);

    this.addSql(`alter table "reviews"."waiver_proposal" alter column "lowered" type numeric(20,4) using ("lowered"::numeric(20,4));`);
    this.addSql(`create policy "read" on "reviews"."waiver_proposal" for select using (exists (select 1 from reviews.waiver w where w.id = waiver_id));`);
    this.addSql(`create policy "propose" on "reviews"."waiver_proposal" for insert with check (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and proposed_by_id = current_setting('viewer.id', true) and proposed_by_name = current_setting('viewer.name', true) and exists (select 1 from reviews.waiver w
        join reviews.waiver_claim c on c.application_id = w.application_id and c.standard = w.standard
        where w.id = waiver_id and w.edition = waiver_proposal.edition and w.status = 'PROPOSED' and w.province_code = current_setting('viewer.province', true) and c.id = claim_id));`);
  }

}
