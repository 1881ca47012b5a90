import type { Job } from '@ndseb/db/worker.ts'
import { freezeCheck } from './freeze-check.ts'
import { freezeDossier } from './freeze-dossier.ts'
import { openMonitoring } from './open-monitoring.ts'
import { releaseOutdated } from './release-aggregates.ts'
import { runExport } from './run-export.ts'
import { runImport } from './run-import.ts'
import { setMonitoring } from './set-monitoring.ts'
import { setReader } from './set-reader.ts'
import { tick } from './tick.ts'

/** What this owner does when another, or it itself, announces something. */
export const jobs: readonly Job[] = [
  openMonitoring,
  setMonitoring,
  setReader,
  freezeDossier,
  freezeCheck,
  releaseOutdated,
  runImport,
  runExport,
  tick,
]
