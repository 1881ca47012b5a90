import { Migration } from '@mikro-orm/migrations';

export class Migration20261124233440_decide_without_base extends Migration {

  override name = 'Migration20261124233440_decide_without_base';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "change" on "reviews"."candidate_list";`);

    this.addSql(`alter table "reviews"."candidate_list" drop constraint "candidate_list_status";`);
    this.addSql(`alter table "reviews"."candidate_list" add constraint "candidate_list_status" check (status in ('COMPILED', 'ADOPTED', 'LAPSED'));`);
    this.addSql(`create policy "change" on "reviews"."candidate_list" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'COMPILED') with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and (status <> 'LAPSED' or exists (select 1 from applications.round r where r.id = round_id and r.status = 'DECIDED'))
        and (status <> 'ADOPTED' or (not exists (select 1 from reviews.concurring_party y where y.round_id = candidate_list.round_id and y.withdrawn_at is null
    and coalesce((select c.position from reviews.party_concurrence c join reviews.candidate_list l on l.edition = c.edition
      where c.party_id = y.id and l.round_id = y.round_id order by c.number desc limit 1), 'OPPOSE') = 'OPPOSE') and 3 = (select count(*) from (
        select distinct on (c.agency) c.concurs from reviews.concurrence c
         where c.list_id = candidate_list.id and c.edition = candidate_list.edition
         order by c.agency, c.number desc) word where word.concurs))));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "change" on "reviews"."candidate_list";`);

    this.addSql(`alter table "reviews"."candidate_list" drop constraint "candidate_list_status";`);
    this.addSql(`alter table "reviews"."candidate_list" add constraint "candidate_list_status" check (status in ('COMPILED', 'ADOPTED'));`);
    this.addSql(`create policy "change" on "reviews"."candidate_list" for update using (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and status = 'COMPILED') with check (current_setting('viewer.role', true) in ('MOFCOM_OFFICER') and (status <> 'ADOPTED' or (not exists (select 1 from reviews.concurring_party y where y.round_id = candidate_list.round_id and y.withdrawn_at is null
    and coalesce((select c.position from reviews.party_concurrence c join reviews.candidate_list l on l.edition = c.edition
      where c.party_id = y.id and l.round_id = y.round_id order by c.number desc limit 1), 'OPPOSE') = 'OPPOSE') and 3 = (select count(*) from (
        select distinct on (c.agency) c.concurs from reviews.concurrence c
         where c.list_id = candidate_list.id and c.edition = candidate_list.edition
         order by c.agency, c.number desc) word where word.concurs))));`);
  }

}
