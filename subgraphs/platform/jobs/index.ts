import type { Job } from '@ndseb/db/worker.ts'

/** No event and no tick concerns the platform yet. */
export const jobs: readonly Job[] = []
