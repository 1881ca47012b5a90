import type { Logger } from '../logging.ts'

/** One Ctrl-C comes twice where npm passes on what the terminal has sent to both. */
const SAME_PRESS_MS = 500

/**
 * Stops the programme in order on Ctrl-C or SIGTERM, or when the process that started it over a channel has gone; a
 * second signal does not wait.
 */
export function stopOnSignal(stop: () => Promise<void>, logger: Logger): void {
  let asked: number | undefined
  const onSignal = (signal: NodeJS.Signals | 'disconnect') => {
    if (asked !== undefined) {
      if (performance.now() - asked > SAME_PRESS_MS) process.exit(1)
      return
    }
    asked = performance.now()
    logger.info({ signal }, 'stopping')
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'could not stop in order')
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  if (process.connected) process.once('disconnect', () => onSignal('disconnect'))
}
