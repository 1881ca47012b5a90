import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dataDirOf } from '@ndseb/gateway/config.ts'
import { type CastMember, openDemoIssuer } from '@ndseb/gateway/demo-issuer.ts'
import { isDemo } from '@ndseb/shared/demo-mode.ts'
import { runMain, StartupError } from '@ndseb/shared/startup-error.ts'

/** `npm run -s token -- mofcom.officer --ttl 8h`: prints a token of the demonstration, and nothing else, on stdout. */
const USAGE = 'npm run -s token -- <username> [--ttl 8h]'
const CAST = join(import.meta.dirname, '../db/seeds/demo/cast.json')
const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 } as const
const LONGEST_DAYS = 7

await runMain(async () => {
  const { username, ttl } = readArguments()
  const { people } = JSON.parse(readFileSync(CAST, 'utf8')) as { people: CastMember[] }
  const member = people.find((person) => person.username === username)
  if (!member) {
    const cast = people.map((person) => `  ${person.username.padEnd(20)} ${person.role}`).join('\n')
    throw new StartupError(
      username ? `没有此人 · Nobody of the cast is called "${username}".` : USAGE,
      `\n演示人员 · The cast:\n${cast}`,
    )
  }
  if (!isDemo(process.env))
    throw new StartupError(
      '此配置不是演示 · This is not a demonstration.',
      '演示令牌无效 · Its tokens are not accepted here.',
    )
  const dataDir = dataDirOf(process.env)
  if (!existsSync(dataDir))
    throw new StartupError(
      `没有数据目录 · There is no data folder ${dataDir}.`,
      '请先运行 npm start，或设置 DATA_DIR · Run npm start first, or set DATA_DIR.',
    )
  const issuer = await openDemoIssuer(dataDir)
  console.log(await issuer.sign(member, secondsOf(ttl)))
})

function readArguments(): { username: string; ttl: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { ttl: { type: 'string', default: '8h' } },
    })
    return { username: positionals[0] ?? '', ttl: values.ttl }
  } catch {
    throw new StartupError('参数有误 · The arguments are wrong.', USAGE)
  }
}

function secondsOf(ttl: string): number {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(ttl) ?? []
  const seconds = Number(count) * SECONDS[unit as keyof typeof SECONDS]
  if (seconds > 0 && seconds <= LONGEST_DAYS * SECONDS.d) return seconds
  throw new StartupError(
    `--ttl 有误 · --ttl is wrong: ${ttl}.`,
    `例如 30m、8h、1d，至多 ${LONGEST_DAYS}d · For example 30m, 8h, 1d; at most ${LONGEST_DAYS}d.`,
  )
}
