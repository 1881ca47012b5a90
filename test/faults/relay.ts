import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type Relay = {
  /** The same address, at the relay's port. */
  through(url: string): string
  /** Where new connections go from now on. */
  lead(url: string): void
  close(): Promise<void>
}

/** An address that stays while the server behind it stops and starts elsewhere, as a service's name does. */
export async function openRelay(): Promise<Relay> {
  const target = { port: 0 }
  const open = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(target.port, '127.0.0.1')
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(socket)
      socket.pipe(other)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        open.delete(socket)
        other.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    through: (url) => {
      const relayed = new URL(url)
      relayed.port = String(port)
      return relayed.href
    },
    lead: (url) => {
      target.port = Number(new URL(url).port)
    },
    close: async () => {
      server.close()
      for (const socket of open) socket.destroy()
      await once(server, 'close')
    },
  }
}
