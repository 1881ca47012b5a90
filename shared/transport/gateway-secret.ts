import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { isDemo } from '../demo-mode.ts'
import { StartupError } from '../startup-error.ts'
import { openSecretFile } from './secret-file.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The secret that the gateway and the subgraphs share: GATEWAY_SECRET. In the demonstration alone it may be left out;
 * the programmes of one machine then share a file of the data folder.
 */
export function gatewaySecret(env: Environment, dataDir: string): string {
  const { GATEWAY_SECRET } = env
  if (GATEWAY_SECRET !== undefined && GATEWAY_SECRET.length >= 32) return GATEWAY_SECRET
  if (GATEWAY_SECRET || !isDemo(env))
    throw new StartupError(
      'GATEWAY_SECRET 须至少 32 个字符 · GATEWAY_SECRET needs at least 32 characters.',
      '网关与各子图须相同 · Give the gateway and every subgraph the same one, e.g. from: openssl rand -hex 32',
    )
  return openSecretFile(join(dataDir, 'gateway-secret'), () => randomBytes(32).toString('hex'))
}
