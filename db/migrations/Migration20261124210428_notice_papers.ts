import { Migration } from '@mikro-orm/migrations';

export class Migration20261124210428_notice_papers extends Migration {

  override name = 'Migration20261124210428_notice_papers';

  override up(): void | Promise<void> {
    this.addSql(`create table "applications"."contact" ("edition_id" uuid not null, "position" int not null, "name" varchar(80) not null, "phone" varchar(30) not null, "email" varchar(254) null, primary key ("edition_id", "position"));`);

    this.addSql(`create table "applications"."contact_edition" ("id" uuid not null default uuidv7(), "round_id" uuid not null, "application_id" uuid null, "party" varchar(20) not null, "edition" int not null, "people" int not null, "recorded_by_id" varchar(64) not null, "recorded_by_name" varchar(80) not null, "recorded_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "contact_edition_application_id_index" on "applications"."contact_edition" ("application_id");`);
    this.addSql(`create unique index contact_edition_number on applications.contact_edition (round_id, application_id, party, edition) nulls not distinct;`);

    this.addSql(`alter table "applications"."round" add "annexes" jsonb not null default '[]', add "notice_text" text null;`);
    // Round 1 has the annexes of its notice, whose versions are not known (N1); of another round none were recorded.
    this.addSql(`update "applications"."round" set "annexes" = '[{"number":1,"title":"国家数字服务出口基地建设工作方案","version":null},{"number":2,"title":"国家数字服务出口基地申报材料编制指南","version":null}]' where "number" = 1;`);
    this.addSql(`alter table "applications"."round" alter column "annexes" drop default;`);

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
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "applications"."contact" cascade;`);
    this.addSql(`drop table if exists "applications"."contact_edition" cascade;`);

    this.addSql(`alter table "applications"."round" drop column "annexes", drop column "notice_text";`);
  }

}
