import type { Graph } from '../open-graph.ts'
import { askInProcess } from './ask-in-process.ts'
import { makeStage } from './play/stage.ts'
import { isAnothers, playFirstRound } from './rounds/first-round.ts'
import { isPlayed, playOpenRound } from './rounds/open-round.ts'
import { playSecondRound } from './rounds/second-round.ts'
import { playThirdRound } from './rounds/third-round.ts'
import { untilEnded } from './until-ended.ts'

/** Where the demo's clock stands before its first round. */
export const DEMO_BEGINS = '2019-06-03T01:00:00.000Z'

/**
 * What the demo holds at its first start, played by the same operations that everybody uses: round 1 (2019) carried to
 * its real outcome, beside fictional parks for every other one; a fictional round 2, whose bases are re-reviewed in a
 * fictional round 3 that stands at the experts; and round 4, open now. Real are the twelve parks of round 1 and that
 * they were designated; everything else is made up and says so. Interrupted (`signal`), it goes on where it stopped
 * when it is called again.
 */
export async function playFirstRounds(
  graph: Graph,
  tell: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const inProcess = await askInProcess(graph)
  const asking = untilEnded(inProcess.post, signal)
  const stageOf = (round: number) =>
    makeStage({
      post: asking.post,
      settled: () => graph.worker.settled(),
      tell: () => {},
      resumable: `first-rounds:${round}`,
    })
  try {
    if (await isPlayed(stageOf(4))) return
    if (await isAnothers(stageOf(1)))
      return tell(
        '数据目录中的批次不是本版本演示所办，予以保留；删除数据目录即可重新演示 · The rounds of this data folder are not this version’s play and stay as they are; delete the folder to play anew.',
      )
    tell('首次启动：正在按办理流程演示四个批次……  First start: playing four rounds …')
    tell(
      '第一批（2019）：真实的结果，旁以虚构园区示其他结局 · round 1 (2019): the real outcome, and every other one …',
    )
    await playFirstRound(stageOf(1), (line) => tell(`  ${line}`))
    tell('第二批（2021，虚构）：确定虚构基地 · round 2 (2021, fictional): fictional bases …')
    const bases = await playSecondRound(stageOf(2))
    tell(
      '第三批（2026，虚构）：专家评审中，原基地复审 · round 3 (2026, fictional): at the experts, with re-reviews …',
    )
    await playThirdRound(stageOf(3), bases)
    await stageOf(4).moveTo(new Date().toISOString())
    tell('第四批（虚构）：正在申报 · round 4 (fictional): open now …')
    await playOpenRound(stageOf(4))
  } finally {
    await asking.end()
    await inProcess.close()
  }
}
