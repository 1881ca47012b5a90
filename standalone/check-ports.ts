import { createServer } from 'node:net'
import { explainListenError } from '@ndseb/shared/http/listen-error.ts'

/** Refuses a port that cannot be had before anything is started: what listens there does so last. */
export async function checkPorts(host: string, ports: readonly number[]): Promise<void> {
  await Promise.all(ports.map((port) => checkPort(host, port)))
}

function checkPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => reject(explainListenError(error, host, port)))
    probe.listen({ host, port }, () => probe.close(() => resolve()))
  })
}
