import { connect } from '@ndseb/db/connect.ts'
import { openSession } from '@ndseb/db/session.ts'
import { anonymous } from '@ndseb/shared/viewer.ts'
import { afterAll, expect, test } from 'vitest'
import { openTestDatabase } from '../support/database.ts'

const database = await openTestDatabase()
afterAll(() => database.drop())

test('a field that reads after its request was answered opens no connection that nobody gives back', async () => {
  const platform = await connect('platform', database.urlAs('platform'))
  for (let request = 0; request < 50; request += 1) {
    const session = openSession(platform, anonymous('en'))
    await session.read('select 1')
    await session.close()
    await expect(session.read('select 1')).rejects.toThrow(/closed/)
  }
  await platform.close()
})
