import type { Job } from '@ndseb/db/worker.ts'
import { admitReader } from './admit-reader.ts'
import { openMonitoring } from './open-monitoring.ts'

/** What this owner does when another announces something. */
export const jobs: Job[] = [openMonitoring, admitReader]
