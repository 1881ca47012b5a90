import { readFileSync } from 'node:fs'
import { normaliseName } from '@ndseb/shared/rules/name.ts'
import { searchKeyOf } from '@ndseb/shared/rules/search-key.ts'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import { openClient } from './open-client.ts'

const readDemo = (name: string) =>
  JSON.parse(readFileSync(new URL(`./seeds/demo/${name}.json`, import.meta.url), 'utf8'))

/**
 * What a demonstration has that production has not: a clock that can be moved, the fictional parks of the cast, and its
 * pool of experts. The clock begins at `clockAt`. Running it again changes nothing.
 */
export async function seedDemo(ownerUrl: string, clockAt: Date): Promise<void> {
  const client = await openClient(ownerUrl)
  try {
    await client.query('begin')
    await client.query(
      'insert into platform.demo_clock (id, offset_ms) values (true, $1) on conflict do nothing',
      [clockAt.getTime() - Date.now()],
    )
    const parks: { name: string }[] = readDemo('cast').parks
    await client.query(
      `insert into applications.park
         (id, name, name_key, search_key, type, unit_id, province_code, management_body, operating_since, area_km2, fictional)
       select (p->>'id')::uuid, p->>'name', p->>'nameKey', p->>'searchKey', 'DIGITAL_SERVICE_PARK',
              p->>'unit', p->>'province', (p->>'name') || '管理委员会', '2015-03-01', 6.5, true
         from jsonb_array_elements($1::jsonb) p
       on conflict do nothing`,
      [
        JSON.stringify(
          parks.map((park) => ({
            ...park,
            nameKey: normaliseName(park.name),
            searchKey: searchKeyOf(park.name),
          })),
        ),
      ],
    )
    const experts: { employer: string }[] = readDemo('experts').experts
    // A pool that was amended since is left as it is.
    await client.query(
      `with pool as (
         select e->>'id' as id, e->>'name' as name, e->>'field' as field, e->>'employer' as employer,
                e->>'employerKey' as key, e->>'employerKind' as kind, e->>'province' as province
           from jsonb_array_elements($1::jsonb) e),
       entered as (
         insert into reviews.expert
           (person_id, name, field, employer, employer_key, employer_kind, province_code, edition, fictional)
         select id, name, field, employer, key, kind, province, 1, true from pool
         on conflict do nothing returning person_id)
       insert into reviews.expert_edition
         (person_id, edition, name, field, employer, employer_key, employer_kind, province_code, reason, recorded_at, recorded_by_id, recorded_by_name)
       select id, 1, name, field, employer, key, kind, province, '演示数据，虚构 · Demonstration data, fictional', platform.now(), 'system', '系统'
         from pool join entered on entered.person_id = pool.id`,
      [JSON.stringify(experts.map((one) => ({ ...one, employerKey: normaliseName(one.employer) })))],
    )
    await client.query('commit')
  } finally {
    await client.end()
  }
}

/** A database that has been a demonstration's holds made-up cases and a clock that is not the real one: not for production. */
export async function refuseDemoDatabase(url: string): Promise<void> {
  const client = await openClient(url)
  try {
    const { rowCount } = await client.query('select from platform.demo_clock')
    if (rowCount)
      throw new StartupError(
        '此数据库是演示用的 · This database is a demonstration’s: its cases are made up and its clock is shifted.',
        '请用其他数据库；仅演示可设 DEMO=true · Use another one, or set DEMO=true for a demonstration.',
      )
  } finally {
    await client.end()
  }
}
