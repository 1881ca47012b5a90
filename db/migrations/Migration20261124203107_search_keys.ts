import { Migration } from '@mikro-orm/migrations';

export class Migration20261124203107_search_keys extends Migration {

  override name = 'Migration20261124203107_search_keys';

  override up(): void | Promise<void> {
    this.addSql(`alter table "reviews"."base" add "search_key" text not null default '';`);

    this.addSql(`alter table "applications"."park" add "search_key" text not null default '';`);

    this.addSql(`alter table "applications"."province" add "search_key" text not null default '';`);

    this.addSql(`alter table "applications"."recommending_unit" add "search_key" text not null default '';`);

    this.addSql(`alter table "applications"."application" add "search_key" text not null default '';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "applications"."application" drop column "search_key";`);

    this.addSql(`alter table "applications"."park" drop column "search_key";`);

    this.addSql(`alter table "applications"."province" drop column "search_key";`);

    this.addSql(`alter table "applications"."recommending_unit" drop column "search_key";`);

    this.addSql(`alter table "reviews"."base" drop column "search_key";`);
  }

}
