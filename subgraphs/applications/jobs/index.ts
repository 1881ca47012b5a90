import type { Job } from '@ndseb/db/worker.ts'
import { setReader } from './set-reader.ts'
import { tick } from './tick.ts'

export const jobs: readonly Job[] = [tick, setReader]
