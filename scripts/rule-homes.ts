import type { Clause } from '@ndseb/shared/vocabulary/clauses.ts'

/** Where a rule lives now, and what of it does not yet. */
export type RuleHome = {
  /** Files that cite the rule: the best one to read first. */
  readonly in: readonly string[]
  /** What is still to come, 中文 first; absent where the whole rule holds. */
  readonly lacks?: string
}

const reference = (name: string) => `db/seeds/reference/${name}.json`
const application = 'db/applications/application.ts'
const standards: RuleHome = { in: [reference('standards'), 'shared/rules/judge.ts'] }
const condition: RuleHome = {
  in: ['subgraphs/applications/domain/conditions.ts', 'shared/vocabulary/finding-clauses.ts'],
}
const rulings = 'shared/vocabulary/rulings.ts'
const calendar = ['shared/rules/working-days.ts', 'subgraphs/reviews/operations/publish-notice.ts']

/** The rules that live in the project, for docs/rules.md. One that is not named here does not live here yet. */
export const RULE_HOMES: Readonly<Partial<Record<Clause, RuleHome>>> = {
  N1: { in: ['db/applications/round.ts', 'subgraphs/applications/domain/notice-papers.ts'] },
  N2: { in: ['db/applications/round.ts', 'subgraphs/applications/operations/prepare-round.ts'] },
  N3: {
    in: ['subgraphs/platform/queries/agencies.ts', 'subgraphs/applications/domain/unit-standing.ts', rulings],
  },
  N4: { in: [reference('application-form'), 'subgraphs/applications/domain/completeness.ts'] },
  N5: {
    in: ['db/applications/contact.ts', 'subgraphs/applications/domain/contacts.ts', 'shared/logging.ts'],
  },
  N6: { in: [reference('taxonomy'), 'subgraphs/statistics/domain/taxonomy.ts'] },
  N7: { in: [reference('taxonomy'), 'subgraphs/statistics/domain/taxonomy.ts'] },
  N8: {
    in: [
      ...['shared/vocabulary/statistics.ts', 'subgraphs/statistics/queries/measures.ts'],
      'subgraphs/statistics/domain/indicator-definitions.ts',
    ],
  },
  N9: { in: [reference('targets'), 'db/statistics/target.ts'] },
  N10: { in: [reference('targets'), 'subgraphs/statistics/domain/progress.ts'] },
  N11: { in: [reference('targets'), 'db/statistics/target.ts'] },
  N12: { in: [reference('targets'), 'db/statistics/target.ts'] },
  N13: { in: [reference('targets'), 'subgraphs/statistics/domain/report-items.ts'] },
  N14: { in: [reference('targets'), 'subgraphs/statistics/domain/report-items.ts'] },
  N15: {
    in: [
      ...['subgraphs/statistics/domain/progress.ts', 'subgraphs/statistics/queries/indicators.ts'],
      ...['subgraphs/statistics/queries/indicator-values.ts', 'subgraphs/statistics/domain/trade-totals.ts'],
    ],
  },
  N16: { in: ['shared/rules/judge.ts', 'subgraphs/statistics/domain/progress.ts'] },
  N17: { in: ['subgraphs/statistics/domain/report-items.ts', 'db/statistics/base-report.ts'] },
  N18: {
    in: [
      'shared/vocabulary/finding-clauses.ts',
      'subgraphs/applications/domain/form.ts',
      'db/reviews/agency-finding.ts',
    ],
  },
  N19: { in: ['db/applications/recommendation.ts', 'test/races/one-park-a-unit.test.ts'] },
  N20: { in: [reference('recommending-units'), 'db/applications/recommending-unit.ts'] },
  N21: { in: ['db/applications/ruling.ts', 'db/applications/recommendation.ts', rulings] },
  N22: { in: [reference('recommending-units')] },
  N23: {
    in: ['subgraphs/applications/domain/unit-standing.ts', 'db/applications/recommending-unit.ts', rulings],
  },
  N24: { in: ['subgraphs/applications/domain/conditions.ts', 'shared/rules/judge.ts'] },
  N25: condition,
  N26: condition,
  N27: {
    in: [
      'subgraphs/applications/domain/conditions.ts',
      ...['subgraphs/statistics/jobs/open-monitoring.ts', 'subgraphs/statistics/jobs/set-monitoring.ts'],
      ...['subgraphs/statistics/domain/early-warning.ts', 'shared/vocabulary/early-warnings.ts'],
    ],
  },
  N28: condition,
  N29: {
    in: ['subgraphs/applications/domain/plan-cells.ts', 'shared/vocabulary/plans-and-policies.ts'],
  },
  N30: standards,
  N31: standards,
  N32: standards,
  N33: standards,
  N34: { in: ['shared/rules/decimal.ts', 'shared/rules/judge.ts'] },
  N35: {
    in: [
      ...['shared/rules/currency.ts', 'shared/rules/foreign-amount.ts', 'db/converted.ts'],
      'db/statistics/exchange-rate.ts',
    ],
  },
  N36: {
    in: [
      'shared/rules/finding.ts',
      'shared/rules/judge.ts',
      'shared/rules/replay.ts',
      'db/applications/filing.ts',
    ],
  },
  N37: { in: ['shared/rules/finding.ts', 'subgraphs/applications/domain/completeness.ts'] },
  N38: { in: [reference('provinces'), 'shared/rules/place.ts', 'shared/rules/programme.ts'] },
  N39: {
    in: [
      'db/sql/statistics.sql',
      'shared/rules/enterprise-count.ts',
      'subgraphs/statistics/jobs/freeze-check.ts',
    ],
  },
  N40: {
    in: [
      ...['shared/rules/credit-code.ts', 'db/sql/statistics.sql', 'db/statistics/return-match.ts'],
      'subgraphs/statistics/domain/match-candidates.ts',
    ],
  },
  N41: { in: ['subgraphs/applications/domain/round-settings.ts'] },
  N42: { in: ['shared/rules/judge.ts', 'subgraphs/applications/domain/contents.ts'] },
  N43: { in: ['subgraphs/reviews/operations/propose-waiver.ts', 'db/reviews/waiver.ts'] },
  N44: { in: [rulings, 'subgraphs/reviews/domain/waivers.ts'] },
  N45: {
    in: [
      ...['shared/rules/compare.ts', 'subgraphs/statistics/domain/figure-check.ts'],
      'subgraphs/statistics/domain/early-warning.ts',
    ],
  },
  N46: {
    in: ['subgraphs/applications/operations/recommend-park.ts', 'subgraphs/applications/queries/tasks.ts'],
  },
  N47: {
    in: [
      'subgraphs/reviews/domain/opinions.ts',
      'subgraphs/reviews/domain/filed-content.ts',
      'db/applications/filing.ts',
    ],
  },
  N48: {
    in: ['shared/rules/beijing.ts', 'subgraphs/reviews/domain/joint-letter.ts', 'test/journeys/late.test.ts'],
  },
  N49: { in: ['subgraphs/applications/operations/closing-moment.ts', 'test/journeys/late.test.ts', rulings] },
  N50: {
    in: [
      'subgraphs/reviews/domain/joint-letter.ts',
      'subgraphs/reviews/operations/accept-late-application.ts',
    ],
  },
  N51: { in: ['subgraphs/reviews/domain/joint-letter.ts', 'db/reviews/joint-letter.ts'] },
  N52: {
    in: [
      ...['subgraphs/reviews/domain/panel.ts', 'subgraphs/reviews/domain/propose-assignment.ts'],
      'subgraphs/reviews/domain/scores.ts',
    ],
  },
  N53: {
    in: [
      ...['subgraphs/reviews/domain/departures.ts', 'db/reviews/candidate-list.ts'],
      ...['subgraphs/reviews/domain/concurring-parties.ts', 'db/reviews/concurring-party.ts'],
      'subgraphs/reviews/domain/severity.ts',
    ],
  },
  N54: { in: ['subgraphs/reviews/domain/candidate-band.ts'] },
  N55: { in: calendar },
  N56: { in: [...calendar, rulings] },
  N57: { in: ['shared/rules/working-days.ts', 'subgraphs/reviews/operations/change-window.ts'] },
  N58: { in: [...calendar, 'subgraphs/reviews/operations/clear-candidates.ts'] },
  N59: {
    in: ['subgraphs/reviews/domain/notice-windows.ts', 'subgraphs/reviews/operations/change-window.ts'],
  },
  N60: { in: ['subgraphs/reviews/operations/file-objection.ts', 'db/reviews/objection.ts', rulings] },
  N61: {
    in: [
      'subgraphs/reviews/operations/clear-candidates.ts',
      'subgraphs/reviews/operations/conclude-objection.ts',
    ],
  },
  N62: {
    in: [
      ...['subgraphs/reviews/operations/issue-designation.ts', 'db/reviews/designation.ts'],
      'subgraphs/reviews/operations/cancel-designation.ts',
    ],
  },
  N63: {
    in: ['subgraphs/reviews/domain/review-cycle.ts', 'subgraphs/reviews/operations/make-reviews-due.ts'],
  },
  N64: {
    in: [
      ...['subgraphs/reviews/domain/re-review.ts', 'subgraphs/reviews/operations/start-re-review.ts'],
      'subgraphs/statistics/jobs/freeze-dossier.ts',
    ],
  },
  N65: {
    in: [
      ...['subgraphs/reviews/operations/conclude-re-reviews.ts', 'db/reviews/re-review.ts'],
      ...['subgraphs/reviews/domain/appeal.ts', 'db/reviews/appeal.ts', rulings],
    ],
  },
  N66: { in: ['subgraphs/applications/domain/unit-standing.ts', rulings] },
  N67: { in: ['subgraphs/reviews/domain/review-cycle.ts', 'subgraphs/reviews/resolvers/Base.ts'] },
  N68: { in: ['shared/lifecycles/application.ts', application] },
  N69: { in: ['shared/lifecycles/base.ts', 'db/reviews/base.ts'] },
  N70: {
    in: [
      'shared/lifecycles/round.ts',
      'subgraphs/reviews/operations/archive-round.ts',
      'subgraphs/reviews/operations/decide-round-without-base.ts',
      'db/applications/hold-round.ts',
    ],
  },
  N71: { in: ['shared/lifecycles/objection.ts'] },
  N72: { in: ['shared/lifecycles/waiver.ts', 'subgraphs/reviews/operations/decide-waiver.ts'] },
  N73: { in: ['shared/lifecycles/base-report.ts', 'db/statistics/base-report.ts'] },
  N74: {
    in: [
      'shared/lifecycle.ts',
      'db/take-step.ts',
      'test/contracts/lifecycles.test.ts',
      'test/model/invariants.ts',
    ],
  },
  N75: {
    in: [
      ...['db/applications/history.ts', 'db/reviews/decision-history.ts', 'db/statistics/history.ts'],
      'test/contracts/lifecycles.test.ts',
    ],
  },
  N76: { in: ['subgraphs/applications/jobs/tick.ts', 'subgraphs/reviews/jobs/tick.ts'] },
  N77: { in: ['db/applications/treaty.ts', 'db/take-step.ts'] },
  N78: { in: ['subgraphs/reviews/operations/send-joint-letter.ts'] },
  N79: {
    in: [application, 'subgraphs/reviews/queries/tasks/province.ts', 'test/isolation/leaks/secrets.ts'],
  },
  N80: { in: ['db/reviews/experts.ts', application, 'test/isolation/experts.test.ts'] },
  N81: {
    in: [rulings, 'db/sql/before.sql', 'db/reviews/agency-finding.ts', 'db/reviews/provincial-opinion.ts'],
  },
  N82: {
    in: [
      ...['subgraphs/reviews/domain/conflicts.ts', 'subgraphs/reviews/domain/overrides.ts'],
      'db/reviews/expert-pool.ts',
    ],
  },
  N83: {
    in: ['db/reviews/notice.ts', 'db/reviews/objection.ts', 'subgraphs/reviews/domain/registry.ts'],
  },
  N84: {
    in: [
      'db/statistics/enterprise.ts',
      'db/sql/statistics.sql',
      'subgraphs/statistics/domain/disclosure/withhold.ts',
      'db/statistics/aggregate.ts',
      'subgraphs/statistics/permissions/exports.ts',
    ],
  },
  N85: { in: ['db/reviews/agency-finding.ts', 'gateway/issuers.ts'] },
  N86: {
    in: [
      'db/platform/audit-entry.ts',
      'shared/subgraph/confidential.ts',
      'db/verify-audit.ts',
      'subgraphs/statistics/files/send-file.ts',
      'subgraphs/statistics/operations/write-export.ts',
    ],
  },
  N87: {
    in: [
      'shared/rules/search-key.ts',
      'shared/subgraph/search.ts',
      'subgraphs/applications/queries/places.ts',
    ],
  },
  N88: { in: ['shared/rules/document-number.ts', 'shared/subgraph/search.ts', 'db/applications/round.ts'] },
  N89: { in: [reference('provinces'), 'db/applications/recommending-unit.ts'] },
  N90: { in: ['shared/rules/decimal.ts', 'db/columns.ts'] },
  N91: { in: ['shared/rules/name.ts', 'shared/rules/search-key.ts', 'db/search-keys.ts'] },
  N92: { in: ['shared/rules/broken-lines.ts', 'subgraphs/applications/domain/notice-papers.ts'] },
}
