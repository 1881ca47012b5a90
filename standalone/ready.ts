import type { Database } from '@ndseb/db/connect.ts'

/** Whether a database answers within a second: what /health/ready says, also before the first request has connected. */
export async function isReady({ orm }: Database): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, 1000, false).unref())
  const answers = orm.em
    .getConnection()
    .execute('select 1')
    .then(
      () => true,
      () => false,
    )
  return Promise.race([answers, late])
}
