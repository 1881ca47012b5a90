import { StartupError } from './startup-error.ts'

/**
 * Whether this is the demonstration: its tokens are accepted and its clock can be moved. `DEMO` decides; without it a
 * machine is a demonstration until it is told to be in production or is given real issuers.
 */
export function isDemo(env: Readonly<Record<string, string | undefined>>): boolean {
  const { DEMO } = env
  if (!DEMO) return env.NODE_ENV !== 'production' && !env.ISSUERS
  if (/^(1|true|yes|on)$/i.test(DEMO)) return true
  if (/^(0|false|no|off)$/i.test(DEMO)) return false
  throw new StartupError(`DEMO 有误 · DEMO is wrong: ${DEMO}.`, 'true / false')
}
