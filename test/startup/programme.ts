import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export type Programme = {
  readonly process: ChildProcess
  /** Waits until it has said this on stdout; fails when it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>
  /** Waits until it has ended. */
  ended(): Promise<Ending>
}
export type Ending = {
  readonly code: number | null
  readonly stdout: string
  /** What stderr says to people: without the structured log. */
  readonly told: string
}

/** Starts a programme of the project as an operator does, with this and nothing else of its settings in the environment. */
export function startProgramme(args: readonly string[], settings: Record<string, string>): Programme {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [...args], {
    cwd: new URL('../..', import.meta.url),
    env: { PATH, HOME, LOG_LEVEL: 'info', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (text) => {
    output.stdout += text
  })
  child.stderr.on('data', (text) => {
    output.stderr += text
  })
  const gone = once(child, 'close')
  const ended = async () => {
    const [code] = await gone
    const told = output.stderr.split('\n').filter((line) => line !== '' && !line.startsWith('{"level"'))
    return { code, stdout: output.stdout, told: told.join('\n') }
  }
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(output.stdout)
        if (match) resolve(match)
      }
      child.stdout.on('data', look)
      look()
      gone.then(() => reject(new Error(`it ended: ${output.stdout}${output.stderr}`)))
    })
  return { process: child, says, ended }
}
