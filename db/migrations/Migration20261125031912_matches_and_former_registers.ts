import { Migration } from '@mikro-orm/migrations';

export class Migration20261125031912_matches_and_former_registers extends Migration {

  override name = 'Migration20261125031912_matches_and_former_registers';

  override up(): void | Promise<void> {
    this.addSql(`create table "statistics"."park_membership_former" ("id" uuid not null default uuidv7(), "membership_id" uuid not null, "park_id" uuid not null, "province_code" char(2) not null, "credit_code" char(18) not null, "name" varchar(200) not null, "name_key" varchar(200) not null, "valid_from" date not null, "valid_to" date null, "source" varchar(200) not null, "recorded_by" varchar(64) not null, "recorded_at" timestamptz not null default platform.now(), "superseded_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "park_membership_former_park" on "statistics"."park_membership_former" ("park_id", "credit_code");`);
    this.addSql(`create index "park_membership_former_code" on "statistics"."park_membership_former" ("credit_code", "park_id");`);
    this.addSql(`create index "park_membership_former_of" on "statistics"."park_membership_former" ("membership_id", "recorded_at");`);

    this.addSql(`create table "statistics"."return_match" ("id" uuid not null default uuidv7(), "system" varchar(30) not null, "raw_code" varchar(60) null, "name" varchar(200) not null, "name_key" varchar(200) not null, "credit_code" char(18) null, "reason" varchar(2000) not null, "recorded_by_id" varchar(64) not null, "recorded_by_name" varchar(100) not null, "recorded_at" timestamptz not null default platform.now(), "revoked_reason" varchar(2000) null, "revoked_by_id" varchar(64) null, "revoked_by_name" varchar(100) null, "revoked_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "return_match_enterprise" on "statistics"."return_match" ("credit_code", "system");`);
    this.addSql(`create index "return_match_entry" on "statistics"."return_match" ("name_key", "system");`);
    this.addSql(`create unique index return_match_standing on statistics.return_match (system, name_key, raw_code) nulls not distinct where revoked_at is null;`);

    this.addSql(`drop policy "amend" on "statistics"."park_membership";`);
    this.addSql(`drop policy "record" on "statistics"."park_membership";`);

    this.addSql(`drop index "statistics"."direct_return_unmatched";`);
    this.addSql(`create index direct_return_without_code on statistics.direct_return (batch_id, name_key) where credit_code is null;`);

    this.addSql(`create index enterprise_name_begins on statistics.enterprise (name_key text_pattern_ops);`);
    this.addSql(`create index enterprise_name_ends on statistics.enterprise (reverse(name_key) text_pattern_ops);`);

    this.addSql(`drop index "statistics"."outsourcing_return_unmatched";`);
    this.addSql(`create index outsourcing_return_without_code on statistics.outsourcing_return (batch_id, name_key) where credit_code is null;`);

    this.addSql(`alter table "statistics"."park_membership" add "search_key" text not null default '';`);
    this.addSql(`create index park_membership_name_begins on statistics.park_membership (name_key text_pattern_ops);`);
    this.addSql(`create index park_membership_name_ends on statistics.park_membership (reverse(name_key) text_pattern_ops);`);
    this.addSql(`create index park_membership_pinyin on statistics.park_membership (split_part(search_key, ' ', 1));`);
    this.addSql(`create policy "amend" on "statistics"."park_membership" for update using (((current_setting('viewer.role', true) in ('MOFCOM_OFFICER') or current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and province_code = current_setting('viewer.province', true)) and province_code = (select p.province_code from applications.park p where p.id = park_id))) with check (((current_setting('viewer.role', true) in ('MOFCOM_OFFICER') or current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and province_code = current_setting('viewer.province', true)) and province_code = (select p.province_code from applications.park p where p.id = park_id)) and recorded_by = current_setting('viewer.id', true) and platform.is_present(recorded_at));`);
    this.addSql(`create policy "record" on "statistics"."park_membership" for insert with check (((current_setting('viewer.role', true) in ('MOFCOM_OFFICER') or current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and province_code = current_setting('viewer.province', true)) and province_code = (select p.province_code from applications.park p where p.id = park_id)) and recorded_by = current_setting('viewer.id', true) and platform.is_present(recorded_at) and (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') or substr(credit_code, 3, 2) = current_setting('viewer.province', true) or statistics.stands_in_province(credit_code)));`);

    this.addSql(`alter table "statistics"."park_membership_former" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."park_membership_former" for select using (((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER')) or (current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') and province_code = current_setting('viewer.province', true)) or (current_setting('viewer.role', true) in ('PARK') and park_id::text = current_setting('viewer.park', true))));`);

    this.addSql(`alter table "statistics"."return_match" add constraint "return_match_system" check (system in ('SERVICE_TRADE_DIRECT', 'SERVICE_OUTSOURCING'));`);
    this.addSql(`alter table "statistics"."return_match" add constraint "return_match_code" check (credit_code is null or case when credit_code::text ~ '^[0123456789ABCDEFGHJKLMNPQRTUWXY]{18}\$' then (1 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(credit_code::text, 1, 1)) - 1) + 3 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(credit_code::text, 2, 1)) - 1) + 9 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(credit_code::text, 3, 1)) - 1) + 27 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(credit_code::text, 4, 1)) - 1) + 19 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(credit_code::text, 5, 1)) - 1) + 26 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(credit_code::text, 6, 1)) - 1) + 16 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(credit_code::text, 7, 1)) - 1) + 17 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(credit_code::text, 8, 1)) - 1) + 20 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(credit_code::text, 9, 1)) - 1) + 29 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(credit_code::text, 10, 1)) - 1) + 25 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(credit_code::text, 11, 1)) - 1) + 13 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(credit_code::text, 12, 1)) - 1) + 8 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(credit_code::text, 13, 1)) - 1) + 24 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(credit_code::text, 14, 1)) - 1) + 10 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(credit_code::text, 15, 1)) - 1) + 30 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(credit_code::text, 16, 1)) - 1) + 28 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(credit_code::text, 17, 1)) - 1) + 1 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(credit_code::text, 18, 1)) - 1)) % 31 = 0 else false end);`);
    this.addSql(`alter table "statistics"."return_match" add constraint "return_match_raw_code" check (raw_code is null or not case when raw_code::text ~ '^[0123456789ABCDEFGHJKLMNPQRTUWXY]{18}\$' then (1 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(raw_code::text, 1, 1)) - 1) + 3 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(raw_code::text, 2, 1)) - 1) + 9 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(raw_code::text, 3, 1)) - 1) + 27 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(raw_code::text, 4, 1)) - 1) + 19 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(raw_code::text, 5, 1)) - 1) + 26 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(raw_code::text, 6, 1)) - 1) + 16 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(raw_code::text, 7, 1)) - 1) + 17 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(raw_code::text, 8, 1)) - 1) + 20 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(raw_code::text, 9, 1)) - 1) + 29 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(raw_code::text, 10, 1)) - 1) + 25 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(raw_code::text, 11, 1)) - 1) + 13 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(raw_code::text, 12, 1)) - 1) + 8 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(raw_code::text, 13, 1)) - 1) + 24 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(raw_code::text, 14, 1)) - 1) + 10 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(raw_code::text, 15, 1)) - 1) + 30 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(raw_code::text, 16, 1)) - 1) + 28 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(raw_code::text, 17, 1)) - 1) + 1 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(raw_code::text, 18, 1)) - 1)) % 31 = 0 else false end);`);
    this.addSql(`alter table "statistics"."return_match" add constraint "return_match_revoked" check (num_nonnulls(revoked_reason, revoked_by_id, revoked_by_name, revoked_at) in (0, 4));`);
    this.addSql(`alter table "statistics"."return_match" enable row level security;`);
    this.addSql(`create policy "read" on "statistics"."return_match" for select using ((current_setting('viewer.role', true) in ('SYSTEM') or current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER')));`);
    this.addSql(`create policy "record" on "statistics"."return_match" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and recorded_by_id = current_setting('viewer.id', true) and recorded_by_name = current_setting('viewer.name', true) and platform.is_present(recorded_at) and revoked_at is null);`);
    this.addSql(`create policy "revoke" on "statistics"."return_match" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and revoked_at is null) with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and revoked_by_id = current_setting('viewer.id', true) and revoked_by_name = current_setting('viewer.name', true) and platform.is_present(revoked_at));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "statistics"."park_membership_former" cascade;`);
    this.addSql(`drop table if exists "statistics"."return_match" cascade;`);

    this.addSql(`drop policy "record" on "statistics"."park_membership";`);
    this.addSql(`drop policy "amend" on "statistics"."park_membership";`);

    this.addSql(`drop index "statistics"."direct_return_without_code";`);
    this.addSql(`create index direct_return_unmatched on statistics.direct_return (batch_id, name_key) where credit_code is null and category = 'TELECOM_COMPUTER_INFORMATION';`);

    this.addSql(`drop index "statistics"."enterprise_name_begins";`);
    this.addSql(`drop index "statistics"."enterprise_name_ends";`);

    this.addSql(`drop index "statistics"."outsourcing_return_without_code";`);
    this.addSql(`create index outsourcing_return_unmatched on statistics.outsourcing_return (batch_id, name_key) where credit_code is null and business_type = 'ITO' and offshore;`);

    this.addSql(`drop index "statistics"."park_membership_name_begins";`);
    this.addSql(`drop index "statistics"."park_membership_name_ends";`);
    this.addSql(`drop index "statistics"."park_membership_pinyin";`);
    this.addSql(`alter table "statistics"."park_membership" drop column "search_key";`);
    this.addSql(`create policy "record" on "statistics"."park_membership" for insert with check (((current_setting('viewer.role', true) in ('MOFCOM_OFFICER') or current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and province_code = current_setting('viewer.province', true)) and province_code = (select p.province_code from applications.park p where p.id = park_id)));`);
    this.addSql(`create policy "amend" on "statistics"."park_membership" for update using (((current_setting('viewer.role', true) in ('MOFCOM_OFFICER') or current_setting('viewer.role', true) in ('PROVINCIAL_COMMERCE') and province_code = current_setting('viewer.province', true)) and province_code = (select p.province_code from applications.park p where p.id = park_id)));`);
  }

}
