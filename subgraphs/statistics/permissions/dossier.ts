import { any, anyone, authorities, holder, park } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/** Who may call what of the dossiers of re-reviews, in the SDL's order. */
export const dossier: Permissions = {
  ReReview: {
    __reference: anyone,
    id: holder,
    dossier: any(authorities, park),
  },
  ReReviewDossier: {
    frozenAt: holder,
    indicators: holder,
    measures: holder,
    targets: holder,
    reports: holder,
    changes: holder,
  },
  DossierChange: {
    kind: holder,
    kindName: holder,
    year: holder,
    frozen: holder,
    current: holder,
    indicator: holder,
    measure: holder,
    report: holder,
  },
}
