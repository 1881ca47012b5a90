import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export type Holder = { readonly pid: number; readonly ownerUrl: string; readonly process: ChildProcess }

const PROGRAM = fileURLToPath(new URL('hold-postgres.ts', import.meta.url))

/** Starts the program that holds a data folder, and waits for its address. */
export async function holdPostgres(dataDir: string): Promise<Holder> {
  const child = spawn(process.execPath, [PROGRAM, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [address] = await once(child.stdout, 'data')
  return { pid: child.pid ?? 0, ownerUrl: String(address).trim(), process: child }
}

/** The same program where it is expected to refuse: what it said, and with which exit code. */
export async function tryToHold(dataDir: string): Promise<{ said: string; code: number; stdout: string }> {
  const child = spawn(process.execPath, [PROGRAM, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  const stdout: string[] = []
  child.stderr.on('data', (chunk) => said.push(String(chunk)))
  child.stdout.on('data', (chunk) => {
    stdout.push(String(chunk))
    child.kill('SIGTERM')
  })
  const [code] = await once(child, 'close')
  return { said: said.join(''), code, stdout: stdout.join('') }
}

/** Starts several of them at once and says how many got the folder; all are ended only when all have tried. */
export async function raceToHold(
  dataDir: string,
  runners: number,
): Promise<{ held: number; refused: number }> {
  const children = Array.from({ length: runners }, () =>
    spawn(process.execPath, [PROGRAM, dataDir], { stdio: ['ignore', 'pipe', 'ignore'] }),
  )
  const held = await Promise.all(
    children.map((child) =>
      Promise.race([once(child.stdout, 'data').then(() => 1), once(child, 'exit').then(() => 0)]),
    ),
  )
  await Promise.all(children.map((child) => end(child, 'SIGTERM')))
  const count = held.filter(Boolean).length
  return { held: count, refused: runners - count }
}

/** Ends that one process and waits until it is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}
