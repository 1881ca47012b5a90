import type { Messages } from './types.ts'

/** Refusals of the reviews owner. */
export const REVIEWS_MESSAGES = {
  OPINIONS_MISSING: {
    zh: '三部门意见尚不满足：缺少 {missing}；不同意 {opposing}',
    en: 'The three opinions do not carry it yet: missing {missing}; opposing {opposing}.',
  },
  NOT_UNDER_PROVINCIAL_REVIEW: {
    zh: '该申报不在省级审核中',
    en: 'This application is not under provincial review.',
  },
  LETTER_EMPTY: { zh: '联合发函至少载有一项申报', en: 'A joint letter carries at least one application.' },
  LETTER_ADDRESSEE: {
    zh: '联合发函主送只能是商务部；中央网信办、工业和信息化部为抄送',
    en: 'A joint letter is addressed to MOFCOM alone; CAC and MIIT are copied.',
  },
  LETTER_COPY_MISSING: {
    zh: '联合发函须抄送 {missing}',
    en: 'A joint letter must be copied to {missing}.',
  },
  LETTER_APPLICATION_NOT_APPROVED: {
    zh: '所列申报须属于本省本批次且省级审核通过',
    en: 'Every application must be of this province and round, and approved by the province.',
  },
  APPLICATION_IN_ANOTHER_LETTER: {
    zh: '该申报已列入另一份联合发函',
    en: 'This application already stands in another joint letter.',
  },
  LETTER_NUMBER_USED: { zh: '该发函文号已被使用', en: 'This letter number is already used.' },
  ALREADY_SIGNED: { zh: '本部门已签署', en: 'Your department has already signed.' },
  SIGNATURES_MISSING: { zh: '尚缺签署：{missing}', en: 'Signatures are missing: {missing}.' },
  ALREADY_ASSIGNED: {
    zh: '该专家已被指派评审此申报',
    en: 'This expert is already assigned to this application.',
  },
  EXPERT_CONFLICT: {
    zh: '{expert} 须回避：{ground}（{matched}）',
    en: '{expert} must stand aside: {ground} ({matched}).',
  },
  EXPERT_DECLARED_CONFLICT: {
    zh: '{expert} 已就该申报声明存在冲突，不得再指派：{matched}',
    en: '{expert} has declared a conflict on this application and cannot be assigned to it: {matched}',
  },
  OVERRIDE_WITHOUT_CONFLICT: {
    zh: '该专家没有需要例外的冲突，或不在指派之列',
    en: 'This expert has no conflict to override, or is not among those assigned.',
  },
  EXPERT_ENROLLED: {
    zh: '该人员已在专家库中；变更请用修改',
    en: 'This person is in the pool of experts already; amend the entry instead.',
  },
  PLACE_OF_NO_GOVERNMENT: {
    zh: '只有工作单位是政府时才填写所在地',
    en: 'A place is named only where the employer is a government.',
  },
  PLACE_OF_ANOTHER_PROVINCE: {
    zh: '没有该省份或地区，或该地区不属于所填省份',
    en: 'There is no such province or place, or the place is not in the province.',
  },
  TIE_NAMES_ANOTHER: {
    zh: '此类利害关系不填写该项',
    en: 'A tie of this kind does not name that.',
  },
  NOT_IN_THE_POOL: { zh: '本人不在专家库中', en: 'You are not in the pool of experts.' },
  EXPERT_UNKNOWN: { zh: '专家库中没有：{experts}', en: 'Not in the pool of experts: {experts}.' },
  EXPERT_NOT_ON_PANEL: {
    zh: '不是本批次专家组成员：{experts}',
    en: 'Not members of the expert group of this round: {experts}.',
  },
  EXPERTS_TOO_FEW: {
    zh: '至少需要 {min} 位专家，现有 {count} 位',
    en: 'At least {min} experts are needed; there are {count}.',
  },
  ROUND_NOT_FOR_PANEL: {
    zh: '该批次当前不能组建专家组',
    en: 'The expert group of this round cannot be convened now.',
  },
  NOT_UNDER_EXPERT_REVIEW: {
    zh: '该批次或申报不在专家评审中',
    en: 'This round or application is not under expert review.',
  },
  SCORE_MISSING: { zh: '缺少评分项：{criteria}', en: 'Criteria without points: {criteria}.' },
  SCORE_UNKNOWN: {
    zh: '评分标准中没有：{criteria}',
    en: 'Not in the rubric of this round: {criteria}.',
  },
  SCORES_ARE_FINAL: { zh: '评分已提交，不得更改', en: 'The scores were submitted and are final.' },
  SCORES_MISSING: {
    zh: '尚有 {count} 位专家未提交评分：{experts}',
    en: 'Scores of {count} experts are missing: {experts}.',
  },
  UNKNOWN_FINDING_CLAUSE: {
    zh: '没有需认定的条款“{clause}”',
    en: 'There is no clause "{clause}" to be found on.',
  },
  CLAUSE_NOT_ASKED: {
    zh: '本批次的项目不就 {clause} 出具认定',
    en: 'The programme of this round judges nothing by {clause}.',
  },
  CLAUSE_OF_ANOTHER: {
    zh: '该条款由{owner}认定，其他部门不得代为认定或修改',
    en: 'This clause is found by {owner}; no other agency writes or alters its finding.',
  },
  FINDINGS_CLOSED: {
    zh: '该申报当前状态为“{status}”，不再接受认定',
    en: 'The application is in the state "{status}"; findings are closed.',
  },
  EXPERT_REVIEW_UNFINISHED: {
    zh: '专家评审尚未全部完成：{parks}',
    en: 'The expert review is not finished for: {parks}.',
  },
  NOTHING_TO_STUDY: {
    zh: '本批次没有可供联合研究的申报',
    en: 'No application of this round is there to be studied.',
  },
  ROUND_NOT_IN_STUDY: { zh: '该批次不在联合研究阶段', en: 'This round is not under joint study.' },
  CANDIDATES_EMPTY: { zh: '没有可公示的候选', en: 'There is no candidate to publish.' },
  POSITIONS_WRONG: {
    zh: '名次须为1至{count}，各一次',
    en: 'The positions must be 1 to {count}, each once.',
  },
  NOT_IN_STUDY: {
    zh: '所列申报须属于本批次且处于联合研究',
    en: 'Every application must be of this round and under joint study.',
  },
  DEPARTURE_WITHOUT_REASON: {
    zh: '名单将“{above}”置于“{below}”之前，与专家次序不同，须对其一说明理由',
    en: 'The list puts "{above}" before "{below}", which departs from the experts\' order: give a reason for one of them.',
  },
  OPINION_NEEDED: {
    zh: '不同意的，须说明意见',
    en: 'Where it does not agree, a ministry gives its opinion.',
  },
  CONCURRENCES_MISSING: { zh: '尚缺会签：{missing}', en: 'Concurrences are missing: {missing}.' },
  PARTY_IS_MINISTRY: {
    zh: '商务部、中央网信办、工业和信息化部各自会签，不得作为其他部门列入或代为登记',
    en: 'MOFCOM, CAC and MIIT each concur for themselves; none of them is named, or recorded for, as another department.',
  },
  PARTY_NAMED_ALREADY: {
    zh: '该部门已列入本批次',
    en: 'This department is named for the round already.',
  },
  PARTY_WITHDRAWN: {
    zh: '“{department}”已不再列入本批次',
    en: '"{department}" is no longer named for this round.',
  },
  PARTIES_SETTLED: {
    zh: '批次状态为“{status}”，参与的部门及其意见不再变更',
    en: 'The round is in the state "{status}": who joined it, and what they said, no longer changes.',
  },
  PARTY_BEFORE_LIST: {
    zh: '候选名单尚未编制，无从登记其他部门的来文',
    en: 'No candidate list is compiled yet for a department to concur with.',
  },
  PARTY_DOCUMENT_AHEAD: {
    zh: '来文日期不得晚于今日',
    en: 'The department’s document must not be dated later than today.',
  },
  PARTY_CONCURRENCES_MISSING: {
    zh: '尚缺其他部门同意或无异议的来文：{missing}',
    en: 'Documents by which other departments concur are missing: {missing}.',
  },
  LIST_OUTDATED: {
    zh: '名单中“{park}”已不在联合研究，须重新编制',
    en: '"{park}" on the list is no longer under joint study; compile the list again.',
  },
  LIST_NOT_ADOPTED: { zh: '候选名单尚未通过', en: 'The candidate list has not been adopted.' },
  NOTICE_ALREADY_POSTED: { zh: '该候选名单已公示', en: 'This candidate list is already on notice.' },
  POSTED_ON: {
    zh: '发布日须在 {from} 至 {to} 之间',
    en: 'The day of posting must lie between {from} and {to}.',
  },
  NOTICE_RUNNING: {
    zh: '公示期未满：至 {lastDay}（含当日）止',
    en: 'The notice still runs, to {lastDay} inclusive.',
  },
  NOTICE_PROVISIONAL: {
    zh: '公示末日 {lastDay} 为暂定：相应年度放假安排公布后重算，方可确认',
    en: 'The end of the notice, {lastDay}, is provisional: recompute it once the year is announced, then clear.',
  },
  NOTICE_OVER: { zh: '公示期已满，不能变更', en: 'The window of this notice is over.' },
  NOTICE_CONCLUDED: {
    zh: '本公示已有候选办结，公示期不能再变更',
    en: 'A candidate on this notice has been concluded; its window no longer changes.',
  },
  WINDOW_UNCHANGED: {
    zh: '按现行放假安排重算，公示末日仍为 {lastDay}',
    en: 'By the calendar as it stands the notice still ends on {lastDay}.',
  },
  CANDIDATES_HELD: {
    zh: '待确认的候选均有未结异议：{parks}',
    en: 'Every candidate that waits has an open objection: {parks}.',
  },
  OBJECTION_WINDOW_CLOSED: {
    zh: '不在公示期内，异议不予接收',
    en: 'Objections are taken inside the window of the notice only.',
  },
  ANONYMOUS_OBJECTION: {
    zh: '本批次异议须具名',
    en: 'Objections in this round must be filed with a name.',
  },
  ANONYMOUS_WITH_NAME: {
    zh: '不具名的异议不得填写姓名和联系方式',
    en: 'An anonymous objection carries neither name nor contact.',
  },
  KEY_OF_NOBODY: {
    zh: '未登录或不具名提出异议时不使用幂等键',
    en: 'An objection of the public or without a name takes no idempotency key.',
  },
  NOTHING_TO_CLEAR: { zh: '没有待确认的候选', en: 'No candidate waits to be cleared.' },
  DESIGNATION_EMPTY: { zh: '确定文件至少列一个园区', en: 'A designation document names at least one park.' },
  NOT_CLEARED: {
    zh: '所列申报须属于本批次且公示无异议',
    en: 'Every application must be of this round and cleared.',
  },
  NOT_CLEARED_ANY_MORE: {
    zh: '“{park}”已不处于公示无异议状态，须重新起草',
    en: '"{park}" is no longer cleared; draft the document again.',
  },
  DOCUMENT_DATE_TOO_EARLY: {
    zh: '成文日期须晚于公示末日 {lastDay}',
    en: 'The document must be dated after the last day of the notice, {lastDay}.',
  },
  DOCUMENT_DATED_AHEAD: {
    zh: '成文日期晚于今日，尚不能印发',
    en: 'The document is dated later than today; it cannot be issued yet.',
  },
  WAIVER_OUT_OF_REACH: {
    zh: '“{standard}”不在可适当降低条件的范围内',
    en: 'Conditions may not be lowered for: {standard}.',
  },
  WAIVER_CLAIM_CLOSED: {
    zh: '申报已上报或结束（“{status}”），不能再申请适当降低条件',
    en: 'The application has left park and province ("{status}"); nothing can be claimed any more.',
  },
  WAIVER_PROPOSAL_CLOSED: {
    zh: '只有申报在省级（审核中或已通过、未上报）时方可提出；当前“{status}”',
    en: 'A waiver is proposed while the application is with the province, not in the state "{status}".',
  },
  WAIVER_NOT_CLAIMED: {
    zh: '园区尚未就该标准申请适当降低条件',
    en: 'The park has not claimed a potential for this standard.',
  },
  WAIVER_NOT_NEEDED: {
    zh: '该标准已达到，无须降低条件',
    en: 'The standard is met; there is nothing to lower.',
  },
  WAIVER_NO_FIGURE: {
    zh: '该标准没有申报数据，无从确定降低幅度',
    en: 'No figure is declared for this standard; how far to lower it cannot be said.',
  },
  WAIVER_FIGURE_CHANGED: {
    zh: '提出之后申报数据已由 {proposed} 变为 {declared}，该建议失效',
    en: 'The declared figure has changed since the proposal, from {proposed} to {declared}: the proposal is void.',
  },
  WAIVER_LIST_CHANGED: {
    zh: '提出之后领军企业名单已变更，该建议失效',
    en: 'Another list of leading enterprises was filed since the proposal: the proposal is void.',
  },
  WAIVER_DECISION_CLOSED: {
    zh: '申报处于“{status}”，不能决定是否降低条件',
    en: 'In the state "{status}" of the application no waiver is decided.',
  },
  RE_REVIEWS_EMPTY: { zh: '至少列出一个基地的复审', en: 'Name at least one base to re-review.' },
  ROUND_NOT_FOR_RE_REVIEW: {
    zh: '该批次当前状态为“{status}”，不能开始复审',
    en: 'The round is in the state "{status}"; no re-review starts in it.',
  },
  BASE_OF_ANOTHER_PROGRAMME: {
    zh: '{base} 是另一项目的基地，不在本批次复审',
    en: '{base} is a base of another programme and is not re-reviewed in this round.',
  },
  ROUND_UNFINISHED: {
    zh: '该批次尚有未办结事项：{open}',
    en: 'Something in this round has not come to its end: {open}.',
  },
  CASES_OPEN: {
    zh: '尚有未办结的申报，该批次不能不确定基地而办结：{parks}',
    en: 'A round with open cases is not decided without a base: {parks}.',
  },
  ROUND_PAST_REVIEW: {
    zh: '该批次已过专家评审，逾期上报只能不予受理',
    en: 'The round is past its expert review; a late submission can only be refused.',
  },
  BASE_NOT_EARLIER: {
    zh: '“{base}”不是本批次之前确定的基地，不在本批次复审',
    en: '"{base}" was not designated before this round and is not re-reviewed in it.',
  },
  RE_REVIEW_ONCE: {
    zh: '该基地在本批次已开始复审',
    en: 'The re-review of this base was started already.',
  },
  RE_REVIEW_NOT_UNDER_WAY: {
    zh: '所列复审须属于本批次且尚未结束',
    en: 'Every re-review must be of this round and under way.',
  },
  RE_REVIEW_OPINIONS_MISSING: {
    zh: '“{base}”的复审尚缺意见：{missing}',
    en: 'Opinions on the re-review of "{base}" are missing: {missing}.',
  },
  DOCUMENT_BEFORE_RE_REVIEW: {
    zh: '成文日期不得早于复审开始日 {openedOn}',
    en: 'The document must not be dated before the re-review was started, {openedOn}.',
  },
  WARNING_NOT_ENABLED: {
    zh: '本批次未启用警告，复审不合格的取消资格',
    en: 'This round has no warning: a base that fails is disqualified.',
  },
  APPEAL_NOT_ENABLED: {
    zh: '取消资格的文件印发时，本批次未启用申诉',
    en: 'When the document that disqualifies was issued, this round had no appeal.',
  },
  NOT_DISQUALIFIED: {
    zh: '该复审未以取消资格告终，无从申诉',
    en: 'This re-review did not end in a disqualification; there is nothing to appeal against.',
  },
  APPEAL_TOO_LATE: {
    zh: '申诉期限已于 {appealUntil} 届满',
    en: 'The time to appeal was over with {appealUntil}.',
  },
  APPEAL_ONCE: {
    zh: '对该取消资格已提出申诉',
    en: 'An appeal against this disqualification was filed already.',
  },
  APPEALS_EMPTY: { zh: '至少列出一项申诉', en: 'Name at least one appeal.' },
  APPEAL_NOT_OPEN: {
    zh: '所列申诉须属于本批次且尚未结束',
    en: 'Every appeal must be of this round and not concluded.',
  },
  APPEAL_DECISIONS_MISSING: {
    zh: '“{base}”的申诉尚缺决定：{missing}',
    en: 'Decisions on the appeal of "{base}" are missing: {missing}.',
  },
  APPEAL_NOT_UPHELD: {
    zh: '“{base}”的申诉须三部门均认为成立，方可恢复资格；不认为成立的：{against}',
    en: 'All three must uphold the appeal of "{base}" before it is reinstated; against it: {against}.',
  },
  APPEAL_UPHELD_BY_ALL: {
    zh: '三部门均认为“{base}”的申诉成立，须发文恢复资格，不得驳回',
    en: 'All three uphold the appeal of "{base}": it is reinstated by document and cannot be dismissed.',
  },
  DOCUMENT_BEFORE_APPEAL: {
    zh: '成文日期不得早于申诉提出日 {filedOn}',
    en: 'The document must not be dated before the appeal was filed, {filedOn}.',
  },
  PARK_IS_BASE: { zh: '园区已是基地', en: 'A park on it is already a base.' },
} as const satisfies Messages
