import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readGatewayConfig } from '@ndseb/gateway/config.ts'
import { runMain, StartupError } from '@ndseb/shared/startup-error.ts'
import { askOverHttp, isServing } from './ask-over-http.ts'
import { playDemo } from './play-demo.ts'

const FIRST_START_SECONDS = 60

/** `npm run demo`: plays a fresh round over HTTP as the whole cast, on the graph that runs or on one that it starts. */
await runMain(async () => {
  const config = readGatewayConfig(process.env)
  if (!config.demo)
    throw new StartupError(
      '此配置不是演示 · This is not a demonstration.',
      '请去掉 NODE_ENV=production 与 ISSUERS · Unset NODE_ENV=production and ISSUERS.',
    )
  const url = `http://127.0.0.1:${config.port}/graphql`
  const started = (await isServing(url)) ? null : await startGraph(url)
  const startedAt = performance.now()
  try {
    await playDemo(await askOverHttp(url, config.dataDir), (line) => console.log(line))
    console.log(`\n完成，用时 ${((performance.now() - startedAt) / 1000).toFixed(1)} 秒 · done`)
  } finally {
    await started?.stop()
  }
})

/** Starts `npm start`'s programme for the time of the play. */
async function startGraph(url: string): Promise<{ stop(): Promise<void> }> {
  console.log('没有运行中的服务，正在启动…… · No graph runs here: starting one …')
  const child = spawn(process.execPath, ['standalone/main.ts'], {
    cwd: new URL('../..', import.meta.url),
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const gone = once(child, 'exit')
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM')
    await gone
  }
  const ended = gone.then(() => false)
  if (await Promise.race([isServing(url, FIRST_START_SECONDS), ended])) return { stop }
  await stop()
  throw new StartupError('服务未能启动 · The graph did not start.', '原因见上 · See above.')
}
