import type { ImportStage } from '@ndseb/statistics/operations/import-file.ts'

/** What an import does in turn, as the terminal is told. */
export const STAGES = {
  START: { zh: '启动', en: 'start' },
  HASH: { zh: '校验', en: 'hash' },
  READ: { zh: '读入', en: 'read' },
  ADD_UP: { zh: '汇总', en: 'add up' },
  PROTECT: { zh: '保护', en: 'protect' },
  WRITE: { zh: '写入', en: 'write' },
  COMMIT: { zh: '提交', en: 'commit' },
} as const satisfies Record<ImportStage | 'START' | 'HASH' | 'COMMIT', { zh: string; en: string }>
export type Stage = keyof typeof STAGES

export type Stages = {
  /** Ends the stage before. */
  enter(stage: Stage): void
  /** How long each took that was entered, the one that goes on included. */
  text(): string
}

/** Begins with the start of the process. */
export function openStages(now: () => number = () => performance.now()): Stages {
  const spent = new Map<Stage, number>()
  let [stage, since]: [Stage, number] = ['START', 0]
  const enter = (next: Stage) => {
    const moment = now()
    spent.set(stage, (spent.get(stage) ?? 0) + moment - since)
    ;[stage, since] = [next, moment]
  }
  return {
    enter,
    text() {
      enter(stage)
      const times = [...spent].map(
        ([one, ms]) => `${STAGES[one].zh} · ${STAGES[one].en} ${(ms / 1_000).toFixed(2)} s`,
      )
      return `用时 · times: ${times.join('; ')}`
    },
  }
}
