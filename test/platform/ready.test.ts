import { connect } from '@ndseb/db/connect.ts'
import { isReady } from '@ndseb/standalone/ready.ts'
import { afterAll, expect, test } from 'vitest'
import { openTestDatabase } from '../support/database.ts'

const database = await openTestDatabase()
afterAll(() => database.drop())

test('a process is ready before anybody has asked it anything, and not when its database is out of reach', async () => {
  const near = await connect('platform', database.urlAs('platform'))
  expect(await isReady(near)).toBe(true)
  await near.close()
  const away = new URL(database.urlAs('platform'))
  away.port = '1'
  const far = await connect('platform', away.href)
  expect(await isReady(far)).toBe(false)
  await far.close()
})
