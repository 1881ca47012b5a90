import { Client } from 'pg'

/**
 * One connection outside the pools. When it is lost, what is asked of it is refused; without a listener the loss would
 * end the process beside that, with a stack trace.
 */
export async function openClient(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  return client
}
