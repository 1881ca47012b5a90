import { type Actor, type Answer, actorOf, type Person, type Post, type Refusal } from '../actor.ts'
import { member } from '../people.ts'

/** Where a round is played: the actors over one graph, the demo's clock, and who is told what happens. */
export type Stage = {
  as(person: string | Person | null): Actor
  /** Moves the demo's clock to a moment; one that has passed already stays passed. */
  moveTo(moment: string): Promise<void>
  /** Waits until the events of what was done have been handled. */
  settled(): Promise<void>
  tell(line: string): void
  /**
   * Tries what is refused now and tells how. A play that may be resumed tries nothing: it might find that the time for it
   * has come.
   */
  tryRefused(what: string, attempt: () => Promise<Refusal | null>): Promise<void>
  /** An idempotency key for a step of this play: playing again after an interruption repeats no step. */
  key(step: string): string | undefined
}

export type StageOptions = {
  readonly post: Post
  readonly settled: () => Promise<void>
  readonly tell: (line: string) => void
  /** Begins the idempotency keys of a play that may be resumed; none for one that is new every time. */
  readonly resumable?: string
}

export function makeStage({ post, settled, tell, resumable }: StageOptions): Stage {
  const as: Stage['as'] = (person) => actorOf(post, typeof person === 'string' ? member(person) : person)
  return {
    as,
    settled,
    tell,
    tryRefused: async (what, attempt) => {
      if (resumable) return
      const refusal = await attempt()
      tell(`✗ ${what} → ${refusal?.code ?? '竟然成功 unexpectedly done'}：${refusal?.message ?? ''}`)
    },
    key: (step) => (resumable ? `${resumable}:${step}` : undefined),
    moveTo: async (moment) => {
      const operator = as('demo.operator')
      const { now }: Answer = await operator.read('{ now { moment } }')
      if (now.moment < moment) await operator.do('moveClock', { to: moment })
      await settled()
    },
  }
}
