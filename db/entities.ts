import { applicationsEntities } from './applications/entities.ts'
import type { Owner } from './owners.ts'
import { platformEntities } from './platform/entities.ts'
import { reviewsEntities } from './reviews/entities.ts'
import { statisticsEntities } from './statistics/entities.ts'

/** Each owner's tables; the migrator takes them all. */
export const entitiesOf = {
  applications: applicationsEntities,
  reviews: reviewsEntities,
  statistics: statisticsEntities,
  platform: platformEntities,
} as const satisfies Record<Owner, readonly unknown[]>

export const allEntities = Object.values(entitiesOf).flat()
