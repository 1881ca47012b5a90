import type { TestDatabase } from './database.ts'

const SCHEMAS = `('applications', 'reviews', 'statistics', 'platform')`

/** What PostgreSQL knows of the owners' tables, a line each, so that two databases compare as text. */
const STRUCTURE = `
  select format('column %I.%I.%I %s%s%s%s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
           case when a.attnotnull then ' not null' else '' end,
           coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''), a.attidentity::text || a.attgenerated::text) as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
   where n.nspname in ${SCHEMAS} and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped
  union all
  select format('constraint %s %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint where connamespace::regnamespace::text in ${SCHEMAS}
  union all
  select format('index %s', indexdef) from pg_indexes where schemaname in ${SCHEMAS}
  union all
  select format('policy %I.%I %I %s %s to %s using %s check %s', schemaname, tablename, policyname, permissive, cmd, roles, qual, with_check)
    from pg_policies where schemaname in ${SCHEMAS}
  union all
  select format('table %s kind %s security %s forced %s', oid::regclass, relkind, relrowsecurity, relforcerowsecurity)
    from pg_class where relnamespace::regnamespace::text in ${SCHEMAS} and relkind in ('r', 'p', 'v', 'm', 'S')
  union all
  select format('trigger %s', pg_get_triggerdef(t.oid)) from pg_trigger t join pg_class c on c.oid = t.tgrelid
   where c.relnamespace::regnamespace::text in ${SCHEMAS} and not tgisinternal
  order by line`

/** What runs there and who may do what: the functions, and every right that was granted. */
const RIGHTS = `
  select format('function %s %s', p.oid::regprocedure, md5(pg_get_functiondef(p.oid))) as line
    from pg_proc p where pronamespace::regnamespace::text in ${SCHEMAS}
  union all
  select format('right %s %s to %s', c.oid::regclass, r.privilege_type, r.grantee::regrole)
    from pg_class c, aclexplode(c.relacl) r where c.relnamespace::regnamespace::text in ${SCHEMAS}
  union all
  select format('right %s.%I %s to %s', c.oid::regclass, a.attname, r.privilege_type, r.grantee::regrole)
    from pg_class c join pg_attribute a on a.attrelid = c.oid, aclexplode(a.attacl) r
   where c.relnamespace::regnamespace::text in ${SCHEMAS}
  union all
  select format('right %s %s to %s', p.oid::regprocedure, r.privilege_type, r.grantee::regrole)
    from pg_proc p, aclexplode(p.proacl) r where p.pronamespace::regnamespace::text in ${SCHEMAS}
  union all
  select format('right on schema %I %s to %s', n.nspname, r.privilege_type, r.grantee::regrole)
    from pg_namespace n, aclexplode(n.nspacl) r where n.nspname in ${SCHEMAS}
  order by line`

const lines = async (database: TestDatabase, query: string) =>
  (await database.sql<{ line: string }>(query)).map(({ line }) => line)

export const structureOf = (database: TestDatabase) => lines(database, STRUCTURE)
export const rightsOf = (database: TestDatabase) => lines(database, RIGHTS)
