import { readFileSync } from 'node:fs'
import { migrate, openMigrator } from '@ndseb/db/migrate.ts'
import { afterAll, expect, test } from 'vitest'
import { openTestDatabase } from '../support/database.ts'

const earlier = await openTestDatabase('nothing')
afterAll(() => earlier.drop())

test('a pool of experts from before editions were kept becomes the first edition of each', async () => {
  await earlier.sql(readFileSync(new URL('../../db/sql/before.sql', import.meta.url), 'utf8'))
  const orm = await openMigrator(earlier.url)
  await orm.migrator.up({ to: 'Migration20261123045140_initial' })
  await orm.close(true)
  await earlier.sql(
    `insert into reviews.expert (person_id, name, field, employer, province_code)
     values ('chen', '陈', '软件', '示例 全国（ABC Soft） 研究院', null), ('sun', '孙', '安全', '示例研究所', '32')`,
  )
  await migrate(earlier.url)
  const said =
    'person_id, name, field, employer, employer_key, employer_code, employer_kind, province_code, edition'
  const pool = await earlier.sql(`select ${said} from reviews.expert order by person_id`)
  expect(pool).toMatchObject([
    { person_id: 'chen', employer_key: '示例全国(ABC Soft)研究院', employer_kind: 'OTHER', edition: 1 },
    { person_id: 'sun', employer_key: '示例研究所', province_code: '32', edition: 1 },
  ])
  expect(await earlier.sql(`select ${said} from reviews.expert_edition order by person_id`)).toEqual(pool)
})
