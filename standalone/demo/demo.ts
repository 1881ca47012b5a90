import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { readGatewayConfig } from '@ndseb/gateway/config.ts'
import { stopOnSignal } from '@ndseb/shared/http/stop-on-signal.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { runMain, StartupError } from '@ndseb/shared/startup-error.ts'
import { stopChildren } from '../child.ts'
import { type Closing, closeInOrder } from '../close-in-order.ts'
import type { Post } from './actor.ts'
import { askOverHttp, isServing } from './ask-over-http.ts'
import { member } from './people.ts'
import { playDemo } from './play-demo.ts'

const FIRST_START_SECONDS = 120

/** `npm run demo`: plays a fresh round over HTTP as the whole cast, on the graph that runs or on one that it starts. */
await runMain(async () => {
  const config = readGatewayConfig(process.env)
  if (!config.demo)
    throw new StartupError(
      '此配置不是演示 · This is not a demonstration.',
      '请去掉 NODE_ENV=production 与 ISSUERS · Unset NODE_ENV=production and ISSUERS.',
    )
  const url = `http://127.0.0.1:${config.port}/graphql`
  const opened = closeInOrder()
  stopOnSignal(opened.close, createLogger('demo'))
  try {
    if (!(await isServing(url))) await startGraph(url, opened)
    const post = await askOverHttp(url, config.dataDir)
    await checkBelieved(post, url)
    const startedAt = performance.now()
    await playDemo(post, (line) => console.log(line)).catch(explain)
    console.log(`\n完成，用时 ${((performance.now() - startedAt) / 1000).toFixed(1)} 秒 · done`)
  } finally {
    await opened.close()
  }
})

/** The graph that answers there may be of another data folder, or no demonstration. */
async function checkBelieved(post: Post, url: string): Promise<void> {
  const { errors } = await post(member('mofcom.officer'), '{ viewer { role } }')
  if (errors.length > 0)
    throw new StartupError(
      `${url} 不认此处的演示令牌 · The graph at ${url} does not believe the demo’s tokens of this data folder.`,
      '请用其 DATA_DIR；它须是演示 · Use its DATA_DIR; it must be a demonstration.',
    )
}

/** Two plays at once move each other's clock, and a graph that is stopped ends a play. */
function explain(cause: unknown): never {
  throw new StartupError(
    `演示中断 · The play stopped: ${cause instanceof Error ? cause.message : cause}`,
    '可再次运行，会另开一批；同时只运行一个 · Run it again, one at a time: it opens another round.',
    { cause },
  )
}

/** Starts `npm start`'s programme for the time of the play, and tells what it tells until it serves. */
async function startGraph(url: string, opened: Closing): Promise<void> {
  console.log('没有运行中的服务，正在启动…… · No graph runs here: starting one …')
  const child = spawn(process.execPath, ['standalone/main.ts'], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, LOG_LEVEL: process.env.LOG_LEVEL || 'warn' },
    detached: true,
    // By the channel it learns that this process has gone, also after kill -9.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  opened.add(() => stopChildren([child]))
  if (child.stdout) tellUntilGreeting(child.stdout)
  const ended = once(child, 'exit').then(() => false)
  if (await Promise.race([isServing(url, FIRST_START_SECONDS), ended])) return
  throw new StartupError('服务未能启动 · The graph did not start.', '原因见上 · See above.')
}

/** What a start says of its progress; its greeting begins with an empty line, and is for those who stay. */
function tellUntilGreeting(stdout: Readable): void {
  let greeted = false
  createInterface({ input: stdout }).on('line', (line) => {
    greeted ||= line === ''
    if (!greeted) console.log(line)
  })
}
