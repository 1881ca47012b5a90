import { Migration } from '@mikro-orm/migrations';

export class Migration20261124203251_rule_on_rounds extends Migration {

  override name = 'Migration20261124203251_rule_on_rounds';

  override up(): void | Promise<void> {
    this.addSql(`create table "applications"."ruling" ("id" uuid not null default uuidv7(), "round_id" uuid not null, "point" varchar(30) not null, "number" int not null, "chosen" text[] not null, "reason" text not null, "ruled_by_id" varchar(64) not null, "ruled_by_name" varchar(80) not null, "ruled_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "applications"."ruling" add constraint "ruling_number" unique ("round_id", "point", "number");`);

    this.addSql(`alter table "applications"."recommending_unit" add "overlap" varchar(40) null, add "by_ruling" boolean not null default false;`);

    this.addSql(`drop policy "recommend" on "applications"."recommendation";`);

    this.addSql(`alter table "applications"."province" add "addressed" boolean not null default true;`);

    // Until now every unit had a place of its own (N21).
    this.addSql(`alter table "applications"."recommendation" add "place" varchar(40);`);
    this.addSql(`update "applications"."recommendation" set "place" = "unit_id";`);
    this.addSql(`alter table "applications"."recommendation" alter column "place" set not null;`);
    this.addSql(`create unique index recommendation_one_per_place on applications.recommendation (round_id, place) where withdrawn_at is null;`);
    this.addSql(`create policy "recommend" on "applications"."recommendation" for insert with check ((current_setting('viewer.role', true) in ('UNIT') and unit_id = current_setting('viewer.unit', true)) and exists (select 1 from applications.application a where a.id = application_id
        and a.unit_id = recommendation.unit_id and a.round_id = recommendation.round_id)
        and place = (select case when u.overlap is not null and coalesce((select 'ONE_PLACE' = any(g.chosen) from applications.ruling g
     where g.round_id = recommendation.round_id and g.point = 'OVERLAPPING_UNITS' order by g.number desc limit 1), false) then u.overlap else u.id end
     from applications.recommending_unit u where u.id = recommendation.unit_id));`);

    // What a round departed in from the defaults was a setting, without a reason of its own; now it is a ruling.
    for (const [point, chosen, departed] of [
      ['DAY_ONE', 'SAME_DAY', `"day_one_rule" = 'SAME_DAY'`],
      ['OBJECTORS', 'ANONYMOUS_TOO', '"anonymous_objections"'],
    ])
      this.addSql(`insert into "applications"."ruling" ("round_id", "point", "number", "chosen", "reason", "ruled_by_id", "ruled_by_name", "ruled_at")
        select "id", '${point}', 1, array['${chosen}'], '筹备批次时设定', 'system', '系统', "created_at" from "applications"."round" where ${departed};`);
    this.addSql(`alter table "applications"."round" drop constraint "round_day_one_rule";`);
    this.addSql(`alter table "applications"."round" drop column "anonymous_objections", drop column "day_one_rule";`);

    this.addSql(`alter table "applications"."ruling" add constraint "ruling_point" check (point in ('XPCC', 'OVERLAPPING_UNITS', 'LIST_MEMBERSHIP', 'WAIVER_REACH', 'DEADLINE_ON_DAY_OFF', 'DAY_ONE', 'OBJECTORS', 'SECOND_PARK'));`);
    this.addSql(`alter table "applications"."ruling" add constraint "ruling_values" check (case point when 'XPCC' then cardinality(chosen) = 1 and chosen <@ array['DISABLED', 'ENABLED'] when 'OVERLAPPING_UNITS' then cardinality(chosen) = 1 and chosen <@ array['DISTINCT', 'ONE_PLACE'] when 'LIST_MEMBERSHIP' then cardinality(chosen) = 1 and chosen <@ array['AT_REFERENCE_DATE', 'EVER_LISTED'] when 'WAIVER_REACH' then cardinality(chosen) > 0 and chosen <@ array['PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'SERVICE_EXPORT', 'ENTERPRISE_COUNT', 'LEADING_ENTERPRISES', 'NONE'] when 'DEADLINE_ON_DAY_OFF' then cardinality(chosen) = 1 and chosen <@ array['STAYS', 'ROLLS_OVER'] when 'DAY_ONE' then cardinality(chosen) = 1 and chosen <@ array['NEXT_DAY', 'SAME_DAY'] when 'OBJECTORS' then cardinality(chosen) = 1 and chosen <@ array['NAMED', 'ANONYMOUS_TOO'] when 'SECOND_PARK' then cardinality(chosen) = 1 and chosen <@ array['ALLOWED', 'NOT_ALLOWED'] end);`);
    this.addSql(`alter table "applications"."ruling" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."ruling" for select using (exists (select 1 from applications.round r where r.id = round_id));`);
    this.addSql(`create policy "rule" on "applications"."ruling" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and ruled_by_id = current_setting('viewer.id', true) and ruled_by_name = current_setting('viewer.name', true)
        and exists (select 1 from applications.round r where r.id = round_id and case point when 'XPCC' then r.status in ('PREPARING', 'OPEN') when 'OVERLAPPING_UNITS' then r.status in ('PREPARING') when 'LIST_MEMBERSHIP' then r.status in ('PREPARING', 'OPEN') when 'WAIVER_REACH' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW') when 'DEADLINE_ON_DAY_OFF' then r.status in ('PREPARING') when 'DAY_ONE' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW', 'JOINT_STUDY') when 'OBJECTORS' then r.status in ('PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW', 'JOINT_STUDY') when 'SECOND_PARK' then r.status in ('PREPARING', 'OPEN') end));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "applications"."ruling" cascade;`);

    this.addSql(`drop policy "recommend" on "applications"."recommendation";`);

    this.addSql(`alter table "applications"."province" drop column "addressed";`);

    this.addSql(`alter table "applications"."recommendation" drop constraint "recommendation_one_per_place";`);
    this.addSql(`alter table "applications"."recommendation" drop column "place";`);
    this.addSql(`create policy "recommend" on "applications"."recommendation" for insert with check ((current_setting('viewer.role', true) in ('UNIT') and unit_id = current_setting('viewer.unit', true)) and exists (select 1 from applications.application a where a.id = application_id
        and a.unit_id = recommendation.unit_id and a.round_id = recommendation.round_id));`);

    this.addSql(`alter table "applications"."recommending_unit" drop column "overlap", drop column "by_ruling";`);

    this.addSql(`alter table "applications"."round" add "anonymous_objections" boolean not null default false, add "day_one_rule" varchar(20) not null;`);
    this.addSql(`alter table "applications"."round" add constraint "round_day_one_rule" check (day_one_rule in ('NEXT_DAY', 'SAME_DAY'));`);
  }

}
