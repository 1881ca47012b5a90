/**
 * Whether this is the demonstration: its tokens are accepted and its clock can be moved. `DEMO` decides; without it a
 * machine is a demonstration until it is told to be in production or is given real issuers.
 */
export function isDemo(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.DEMO) return ['1', 'true', 'yes', 'on'].includes(env.DEMO.toLowerCase())
  return env.NODE_ENV !== 'production' && !env.ISSUERS
}
