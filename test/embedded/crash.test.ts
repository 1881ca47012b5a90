import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openIssuer } from '../startup/issuer.ts'
import { startProgramme } from '../startup/programme.ts'
import { postmasterOf, withFolder } from './folders.ts'

test('a programme whose PostgreSQL was killed says so in one sentence and ends, and the next start recovers', () =>
  withFolder(async (dataDir) => {
    const issuer = await openIssuer(['MOFCOM_OFFICER'])
    const start = () =>
      startProgramme(['standalone/main.ts'], {
        NODE_ENV: 'production',
        ISSUERS: JSON.stringify([issuer.setting]),
        DATA_DIR: dataDir,
        HOST: '127.0.0.1',
        PORT: '0',
      })
    const first = start()
    await first.says(/graphql/)
    process.kill(await postmasterOf(join(dataDir, 'postgres')), 'SIGKILL')
    const { code, told } = await first.ended()
    expect({ code, lines: told.split('\n').length }).toEqual({ code: 1, lines: 1 })
    expect(told).toContain('数据库已意外停止 · PostgreSQL has ended by itself')

    const next = start()
    await next.says(/graphql/)
    next.process.kill('SIGTERM')
    expect(await next.ended()).toMatchObject({ code: 0, told: '' })
    expect(existsSync(join(dataDir, 'postgres', 'lock.pid'))).toBe(false)
    issuer.close()
  }))
