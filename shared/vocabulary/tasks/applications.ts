import type { TaskTable } from './types.ts'

/** What waits in the rooms of the applications owner, in the order of a round's life. */
export const APPLICATIONS_TASKS = {
  ROUND_TO_OPEN: {
    ...{ zh: '开放已筹备的批次', en: 'open the prepared round', roles: ['MOFCOM_OFFICER'] },
    ...{ subject: 'Round', step: 'openRound', clause: 'N70', due: 'ROUND_DEADLINE' },
  },
  PARK_TO_RECOMMEND: {
    ...{ zh: '推荐一个园区', en: 'recommend a park', roles: ['UNIT'] },
    ...{ subject: 'Round', step: 'recommendPark', clause: 'N46', due: 'ROUND_DEADLINE' },
  },
  PARK_TO_RECOMMEND_AGAIN: {
    ...{ zh: '对退回后修改的申报重新推荐', en: 'recommend the revised application again', roles: ['UNIT'] },
    ...{ subject: 'Application', step: 'recommendPark', clause: 'N46', due: 'ROUND_DEADLINE' },
  },
  APPLICATION_TO_FILE: {
    ...{ zh: '完善并报送申报', en: 'complete and file the application', roles: ['PARK'] },
    ...{ subject: 'Application', step: 'submitApplication', clause: 'N46', due: 'ROUND_DEADLINE' },
  },
  APPLICATION_TO_REOPEN: {
    ...{ zh: '重新打开退回的申报', en: 'reopen the returned application', roles: ['PARK'] },
    ...{ subject: 'Application', step: 'reopenApplication', clause: 'N68', due: 'ROUND_DEADLINE' },
  },
} as const satisfies TaskTable
