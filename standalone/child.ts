import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { StartupError } from '@ndseb/shared/startup-error.ts'

/** Longer than a process takes to finish its requests. */
const STOP_MS = 20_000

/** Starts a process of the project and waits until it says on stdout that it listens. */
export async function startChild(
  name: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  tell: (text: string) => void = (text) => process.stdout.write(`  ${text}`),
): Promise<ChildProcess> {
  // Its own group: Ctrl-C reaches this process alone, which stops the children in order. By the channel a child learns
  // that this process has gone, also after kill -9.
  const child = spawn(process.execPath, args, {
    cwd: new URL('..', import.meta.url),
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const listening = new Promise<void>((resolve) =>
    child.stdout?.on('data', (text) => {
      tell(String(text))
      resolve()
    }),
  )
  const ended = once(child, 'exit').then(() => {
    throw new StartupError(`${name} 未能启动 · ${name} did not start.`, '见上 · See above.')
  })
  const end = () => child.kill('SIGTERM')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  await Promise.race([listening, ended])
  ended.catch(() => {})
  return child
}

/** Asks processes to stop, and waits until they have. */
export async function stopChildren(children: readonly ChildProcess[]): Promise<void> {
  await Promise.all(
    children.map(async (child) => {
      if (!isRunning(child)) return
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
      await gone
      clearTimeout(impatience)
    }),
  )
}

export const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode === null && signalCode === null
