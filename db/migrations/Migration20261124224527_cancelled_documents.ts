import { Migration } from '@mikro-orm/migrations';

export class Migration20261124224527_cancelled_documents extends Migration {

  override name = 'Migration20261124224527_cancelled_documents';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "change" on "reviews"."designation";`);

    this.addSql(`alter table "reviews"."designation" drop constraint "designation_status";`);
    this.addSql(`alter table "reviews"."designation" add constraint "designation_status" check (status in ('DRAFTED', 'ISSUED', 'CANCELLED'));`);
    this.addSql(`create policy "change" on "reviews"."designation" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'DRAFTED') with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and (status = 'CANCELLED' or (kind <> 'WARNING' or coalesce((select 'ENABLED' = any(g.chosen) from applications.ruling g
     where g.round_id = designation.round_id and g.point = 'WARNING' order by g.number desc limit 1), false))
  and (appeal_until is null or coalesce((select 'ENABLED' = any(g.chosen) from applications.ruling g
     where g.round_id = designation.round_id and g.point = 'APPEAL' order by g.number desc limit 1), false))) and (status <> 'ISSUED' or ((kind <> 'DESIGNATION' or (not exists (select 1 from reviews.concurring_party y where y.round_id = designation.round_id and y.withdrawn_at is null
    and coalesce((select c.position from reviews.party_concurrence c join reviews.candidate_list l on l.edition = c.edition
      where c.party_id = y.id and l.round_id = y.round_id order by c.number desc limit 1), 'OPPOSE') = 'OPPOSE')
  and concurring_departments = coalesce((select array_agg(y.department::text order by y.id) from reviews.concurring_party y
    where y.round_id = designation.round_id and y.withdrawn_at is null), '{}'))) and 3 = (select count(*) from (
        select distinct on (s.agency) s.signs from reviews.designation_signature s
         where s.designation_id = designation.id and s.edition = designation.edition
         order by s.agency, s.number desc) word where word.signs))));`);
    this.addSql(`alter table "reviews"."designation" drop constraint "designation_document_number_once";`);
    this.addSql(`create unique index designation_document_number_once on reviews.designation (document_number_key) where status <> 'CANCELLED';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "change" on "reviews"."designation";`);

    this.addSql(`alter table "reviews"."designation" drop constraint "designation_status";`);
    this.addSql(`alter table "reviews"."designation" add constraint "designation_status" check (status in ('DRAFTED', 'ISSUED'));`);
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
    this.addSql(`drop index "reviews"."designation_document_number_once";`);
    this.addSql(`alter table "reviews"."designation" add constraint "designation_document_number_once" unique ("document_number_key");`);
  }

}
