import type { Job } from '@ndseb/db/worker.ts'
import { admitReader } from './admit-reader.ts'
import { tick } from './tick.ts'

export const jobs: readonly Job[] = [tick, admitReader]
