import { Migration } from '@mikro-orm/migrations';

export class Migration20261124205858_notice_papers extends Migration {

  override name = 'Migration20261124205858_notice_papers';

  override up(): void | Promise<void> {
    this.addSql(`alter table "applications"."round" add "annexes" jsonb not null default '[]', add "notice_text" text null;`);
    // Round 1 has the annexes of its notice, whose versions are not known (N1); of another round none were recorded.
    this.addSql(`update "applications"."round" set "annexes" = '[{"number":1,"title":"国家数字服务出口基地建设工作方案","version":null},{"number":2,"title":"国家数字服务出口基地申报材料编制指南","version":null}]' where "number" = 1;`);
    this.addSql(`alter table "applications"."round" alter column "annexes" drop default;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "applications"."round" drop column "annexes", drop column "notice_text";`);
  }

}
