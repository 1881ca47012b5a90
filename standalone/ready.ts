import type { Database } from '@ndseb/db/connect.ts'

/** Whether a database answers within a second: what /health/ready says. */
export async function isReady({ orm }: Database): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, 1000, false).unref())
  return Promise.race([orm.isConnected(), late])
}
