import type { Job } from '@ndseb/db/worker.ts'
import { setReader } from './set-reader.ts'
import { tick } from './tick.ts'

/** What this owner does when an event reaches it, and each minute. */
export const jobs: readonly Job[] = [tick, setReader]
