import { Migration } from '@mikro-orm/migrations';

export class Migration20261124210129_load_programmes extends Migration {

  override name = 'Migration20261124210129_load_programmes';

  override up(): void | Promise<void> {
    this.addSql(`create table "applications"."programme" ("code" varchar(40) not null, "content" jsonb not null, "loaded_at" timestamptz not null default platform.now(), primary key ("code"));`);

    this.addSql(`drop policy "record" on "reviews"."agency_finding";`);

    this.addSql(`drop policy "recommend" on "applications"."recommendation";`);

    // Until now there was the one programme of the notice, which asks for every clause that there is.
    this.addSql(`alter table "reviews"."base" add "programme" varchar(40) not null default 'NDSEB';`);
    this.addSql(`alter table "reviews"."base" alter column "programme" drop default;`);
    this.addSql(`drop index reviews.base_one_live_per_park;`);
    this.addSql(`create unique index base_one_live_per_park on reviews.base (programme, park_id) where status <> 'DISQUALIFIED';`);

    this.addSql(`alter table "applications"."province" drop constraint "province_tier";`);
    this.addSql(`alter table "applications"."province" drop column "tier";`);

    this.addSql(`alter table "applications"."recommendation" add "slot" int not null default 1;`);
    this.addSql(`alter table "applications"."recommendation" alter column "slot" drop default;`);
    for (const [name, column] of [['unit', 'unit_id'], ['place', 'place']]) {
      this.addSql(`drop index applications.recommendation_one_per_${name};`);
      this.addSql(`create unique index recommendation_one_per_${name} on applications.recommendation (round_id, ${column}, slot) where withdrawn_at is null;`);
    }
    this.addSql(`create unique index recommendation_one_per_application on applications.recommendation (application_id) where withdrawn_at is null;`);

    this.addSql(`alter table "applications"."round" drop constraint "round_number_unique";`);
    this.addSql(`alter table "applications"."round" add "programme" varchar(40) not null default 'NDSEB', add "programme_name" varchar(60) not null default '国家数字服务出口基地', add "programme_name_en" varchar(120) not null default 'National Digital Service Export Bases', add "tiers" jsonb not null default '{"EAST":"EAST","CENTRAL":"OTHER","WEST":"OTHER","NORTHEAST":"OTHER"}', add "conditions" jsonb not null default '["N24.1a","N24.1b","N24.1c","N25.2a","N25.2b","N25.2c","N26.3a","N26.3b","N27.4a","N27.4b","N28.5a","N28.5b","N29","N30","N31","N32","N33","N42"]', add "quota_per_unit" int not null default 1;`);
    for (const column of ['programme', 'programme_name', 'programme_name_en', 'tiers', 'conditions', 'quota_per_unit'])
      this.addSql(`alter table "applications"."round" alter column "${column}" drop default;`);
    this.addSql(`alter table "applications"."round" add constraint "round_number" unique ("programme", "number");`);
    this.addSql(`alter table "applications"."round" add constraint "round_quota" check (quota_per_unit between 1 and 20);`);

    this.addSql(`alter table "applications"."programme" enable row level security;`);
    this.addSql(`create policy "read" on "applications"."programme" for select using (true);`);

    this.addSql(`create policy "recommend" on "applications"."recommendation" for insert with check ((current_setting('viewer.role', true) in ('UNIT') and unit_id = current_setting('viewer.unit', true)) and exists (select 1 from applications.application a where a.id = application_id
        and a.unit_id = recommendation.unit_id and a.round_id = recommendation.round_id)
        and slot between 1 and (select r.quota_per_unit from applications.round r where r.id = recommendation.round_id)
        and place = (select case when u.overlap is not null and coalesce((select 'ONE_PLACE' = any(g.chosen) from applications.ruling g
     where g.round_id = recommendation.round_id and g.point = 'OVERLAPPING_UNITS' order by g.number desc limit 1), false) then u.overlap else u.id end
     from applications.recommending_unit u where u.id = recommendation.unit_id));`);

    this.addSql(`create policy "record" on "reviews"."agency_finding" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and agency = current_setting('viewer.agency', true) and recorded_by_id = current_setting('viewer.id', true) and recorded_by_name = current_setting('viewer.name', true) and exists (select 1 from applications.application a join applications.round r on r.id = a.round_id
        where a.id = application_id and a.status in ('SUBMITTED', 'EXPERT_REVIEW', 'EXPERT_REVIEWED', 'JOINT_STUDY') and jsonb_exists(r.conditions, clause)));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "applications"."programme" cascade;`);

    this.addSql(`drop policy "recommend" on "applications"."recommendation";`);

    this.addSql(`drop policy "record" on "reviews"."agency_finding";`);

    this.addSql(`alter table "applications"."province" add "tier" varchar(10) not null;`);
    this.addSql(`alter table "applications"."province" add constraint "province_tier" check (tier in ('EAST', 'OTHER'));`);

    this.addSql(`alter table "applications"."recommendation" drop constraint "recommendation_one_per_application";`);
    this.addSql(`alter table "applications"."recommendation" drop column "slot";`);
    this.addSql(`create policy "recommend" on "applications"."recommendation" for insert with check ((current_setting('viewer.role', true) in ('UNIT') and unit_id = current_setting('viewer.unit', true)) and exists (select 1 from applications.application a where a.id = application_id
        and a.unit_id = recommendation.unit_id and a.round_id = recommendation.round_id)
        and place = (select case when u.overlap is not null and coalesce((select 'ONE_PLACE' = any(g.chosen) from applications.ruling g
     where g.round_id = recommendation.round_id and g.point = 'OVERLAPPING_UNITS' order by g.number desc limit 1), false) then u.overlap else u.id end
     from applications.recommending_unit u where u.id = recommendation.unit_id));`);

    this.addSql(`alter table "applications"."round" drop constraint "round_number";`);
    this.addSql(`alter table "applications"."round" drop constraint "round_quota";`);
    this.addSql(`alter table "applications"."round" drop column "programme", drop column "programme_name", drop column "programme_name_en", drop column "tiers", drop column "conditions", drop column "quota_per_unit";`);
    this.addSql(`alter table "applications"."round" add constraint "round_number_unique" unique ("number");`);

    this.addSql(`create policy "record" on "reviews"."agency_finding" for insert with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') and agency = current_setting('viewer.agency', true) and recorded_by_id = current_setting('viewer.id', true) and recorded_by_name = current_setting('viewer.name', true) and exists (select 1 from applications.application a where a.id = application_id and a.status in ('SUBMITTED', 'EXPERT_REVIEW', 'EXPERT_REVIEWED', 'JOINT_STUDY')));`);

    this.addSql(`alter table "reviews"."base" drop column "programme";`);
  }

}
