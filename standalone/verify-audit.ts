import { openClient } from '@ndseb/db/open-client.ts'
import { type AuditFault, type AuditVerdict, verifyAudit } from '@ndseb/db/verify-audit.ts'
import { dataDirOf } from '@ndseb/gateway/config.ts'
import { runMain, StartupError } from '@ndseb/shared/startup-error.ts'
import type { Client } from 'pg'
import { joinDatabase } from './database.ts'

const REASONS: Readonly<Record<AuditFault['reason'], string>> = {
  MISSING: '其前有记录缺失 · entries before it are missing',
  DETACHED: '与前一条不相接 · it does not follow the entry before it',
  ALTERED: '内容与摘要不符 · it is not what its hash covers',
}

/**
 * `npm run audit:verify`: reckons the chain of the audit log anew, and names the first broken link (N86). Beside a server that
 * goes on writing: it reads the log as it is when it begins, and could not write to it.
 */
await runMain(async () => {
  const database = await joinDatabase(process.env, dataDirOf(process.env))
  try {
    const client = await openClient(database.ownerUrl)
    const { entries, last, fault } = await verifyUnchanged(client)
      .catch(explain)
      .finally(() => client.end())
    if (fault) {
      console.error(`第 ${fault.sequence} 条断开：${REASONS[fault.reason]} (entry ${fault.sequence})`)
      process.exitCode = 1
      return
    }
    const end = last ? `${last.sequence} ${last.hash}` : '—'
    console.log(
      `审计记录 ${entries} 条，相接无缺 · The chain of ${entries} entries holds. 末条 · Last: ${end}`,
    )
  } finally {
    await database.stop()
  }
})

async function verifyUnchanged(client: Client): Promise<AuditVerdict> {
  await client.query('begin transaction isolation level repeatable read, read only')
  return verifyAudit(client)
}

const UNDEFINED_TABLE = '42P01'

function explain(error: unknown): never {
  if (!(error instanceof Error && 'code' in error && error.code === UNDEFINED_TABLE)) throw error
  throw new StartupError(
    '数据库中没有审计记录表 · The database has no audit log.',
    '请先运行 npm run migrate · Run npm run migrate first.',
  )
}
