/**
 * The rules that findings, refusals and tests cite, each in one sentence of our own. The notice 商办服贸函[2019]245号 is
 * the source of most; where it leaves a point open, the sentence says that the product's default stands.
 */
export const CLAUSES = {
  N1: {
    zh: '每一批次记录文号原文、标题、三家发文机关、法律依据、批次号和附件版本。',
    en: 'A round records the notice number verbatim, title, three issuing offices, legal basis, batch number and annex versions.',
  },
  N2: { zh: '首批为第 1 批次。', en: 'The first batch is round 1.' },
  N3: {
    zh: '通知主送 31 个省级地区的商务、网信、工信主管部门；计划单列市经所在省上报。',
    en: 'The notice addresses the commerce, cyberspace and industry departments of 31 provinces; cities with separate planning go through their province.',
  },
  N4: {
    zh: '申报表按编制指南版本以数据定义，不自拟附件内容。',
    en: 'The form is data bound to a version of the guide; no annex content is invented.',
  },
  N5: { zh: '联系人属于个人信息，修改留痕。', en: 'Contacts are personal data; edits are audited.' },
  N6: {
    zh: '数字服务须既以数字技术研发、设计或生产，又通过互联网和现代信息技术交付。',
    en: 'A digital service is made with digital technology and also delivered through the internet and modern IT.',
  },
  N7: {
    zh: '数字服务出口分三类十一项，前两类可随版本增补。',
    en: 'Digital service exports have three groups and eleven leaves; the first two groups are open to later versions.',
  },
  N8: {
    zh: '四项相近口径各有代码、单位、来源和期间，不得互换。',
    en: 'Four measures that look alike have their own code, unit, source and period and are never interchanged.',
  },
  N9: {
    zh: '2022 年数字服务出口占外贸出口比重达到 40% 以上。',
    en: 'By 2022 digital services are 40 % or more of foreign trade exports.',
  },
  N10: {
    zh: '2022 年利用现代信息技术交付的服务出口占比为 60% 左右，不作下限。',
    en: 'By 2022 service exports delivered by modern IT are about 60 %, which is no lower bound.',
  },
  N11: {
    zh: '2025 年数字服务出口占外贸出口比重达到 50% 以上。',
    en: 'By 2025 digital services are 50 % or more of foreign trade exports.',
  },
  N12: {
    zh: '2025 年利用现代信息技术交付的服务出口占比达到 70% 以上。',
    en: 'By 2025 service exports delivered by modern IT are 70 % or more.',
  },
  N13: {
    zh: '2022 年的定性目标以材料说明，不作数字。',
    en: 'The qualitative goals of 2022 are told with evidence, not as numbers.',
  },
  N14: {
    zh: '2025 年的定性目标以材料说明，不作数字。',
    en: 'The qualitative goals of 2025 are told with evidence, not as numbers.',
  },
  N15: {
    zh: '比重按未舍入的数值比较；分母缺失或为零时没有比重。',
    en: 'Ratios are compared unrounded; without a denominator, or with one of zero, there is none.',
  },
  N16: { zh: '“以上”“不低于”包含本数。', en: 'A bound includes its own number.' },
  N17: { zh: '基地承担五项主要任务。', en: 'A base has five main tasks.' },
  N18: {
    zh: '申报主体为示范城市或试点地区的经开区、高新区或以数字服务为主的园区。',
    en: 'Applicants are economic or high-tech zones, or parks mainly for digital services, in a demonstration city or pilot area.',
  },
  N19: {
    zh: '每个推荐单位每批次至多推荐一个园区。',
    en: 'A recommending unit recommends at most one park in a round.',
  },
  N20: {
    zh: '示范城市与试点地区相同的为一个推荐单位，共 37 个。',
    en: 'A place with both statuses is one unit: 37 in all.',
  },
  N21: {
    zh: '范围重叠而不相同的地区默认各为一个单位，可逐批裁定。',
    en: 'Places that overlap without being the same are distinct units by default, subject to a ruling per round.',
  },
  N22: {
    zh: '七个省级地区没有示范城市或试点地区，因此没有推荐单位。',
    en: 'Seven provinces have neither a demonstration city nor a pilot area, hence no unit.',
  },
  N23: {
    zh: '推荐资格按批次基准日的名单判断。',
    en: 'Membership of the lists is judged at the reference date of the round.',
  },
  N24: {
    zh: '管理机构为独立法人、运营满两年（含），园区面积适中。',
    en: 'The management body is an independent legal person, operating two years or more; the area is moderate.',
  },
  N25: {
    zh: '园区符合出口方向、法律法规和产业政策以及国家产业规划。',
    en: 'The park fits the export direction, laws and industrial policy, and national industrial plans.',
  },
  N26: {
    zh: '园区有先行先试经验和示范引领作用。',
    en: 'The park has practice in pilot policies and a demonstration role.',
  },
  N27: {
    zh: '园区有较完备的统计监测体系和在线监测能力。',
    en: 'The park has a statistical monitoring system and can monitor online.',
  },
  N28: {
    zh: '园区遵守网络安全法，有风险防范机制和能力，由网信部门认定。',
    en: 'The park keeps the Cybersecurity Law and can prevent risks; the cyberspace line finds so.',
  },
  N29: {
    zh: '省、市两级政府均有专门规划和支持政策。',
    en: 'Both the provincial and the city government have a plan and a support policy.',
  },
  N30: {
    zh: '园区产值：东部不低于 200 亿元，其他地区不低于 100 亿元。',
    en: 'Park output: at least 20 billion yuan in the East, 10 billion elsewhere.',
  },
  N31: {
    zh: '信息传输、软件和信息技术服务业产值：东部不低于 100 亿元，其他地区不低于 50 亿元。',
    en: 'Output of information transmission, software and IT services: at least 10 billion yuan in the East, 5 billion elsewhere.',
  },
  N32: {
    zh: '电信、计算机和信息服务出口额：东部不低于 60 亿元，其他地区不低于 20 亿元。',
    en: 'Exports of telecommunications, computer and information services: at least 6 billion yuan in the East, 2 billion elsewhere.',
  },
  N33: {
    zh: '开展数字服务业务企业：东部不低于 100 家，其他地区不低于 50 家。',
    en: 'Enterprises doing digital services: at least 100 in the East, 50 elsewhere.',
  },
  N34: {
    zh: '标准含本数，以十进制数比较，比较前不舍入。',
    en: 'Bounds are inclusive, figures are decimals, and nothing is rounded before comparing.',
  },
  N35: {
    zh: '1 亿元等于 10^8 元；外币按记录的汇率折算并保留原值。',
    en: '1 亿元 is 10^8 yuan; foreign currency converts by a recorded rate, and the original is kept.',
  },
  N36: { zh: '四项标准均须满足，逐项给出差额。', en: 'All four standards are needed, each with its margin.' },
  N37: {
    zh: '“原则上”：低于标准不自动否决，需说明理由。',
    en: 'In principle: to be below is no automatic rejection and asks for a justification.',
  },
  N38: {
    zh: '适用标准由园区所在省份按有版本的地区表确定。',
    en: 'The tier follows from the province of the park by a versioned table.',
  },
  N39: {
    zh: '企业数为两个统计系统按统一社会信用代码合并去重之数。',
    en: 'The count is the union of two statistical systems by unified social credit code.',
  },
  N40: {
    zh: '代码先规范化；缺失或无效的进入待匹配队列，不计数。',
    en: 'Codes are normalised; rows with a missing or invalid one are queued and not counted.',
  },
  N41: {
    zh: '统计期间默认为截止日前最近一个完整年度。',
    en: 'The default period is the latest full year before the deadline.',
  },
  N42: {
    zh: '领军企业须列名并附材料，不另设数量门槛。',
    en: 'Leading enterprises are listed with evidence; no number is invented.',
  },
  N43: {
    zh: '适当降低条件须有明确的豁免记录。',
    en: 'A relaxation is an explicit waiver with its reasons.',
  },
  N44: {
    zh: '豁免默认只及于业务标准和领军企业。',
    en: 'By default a waiver reaches the business standards and the leading enterprises only.',
  },
  N45: {
    zh: '数据不合常理时提示，不因此驳回。',
    en: 'Figures that look wrong raise warnings, never rejections.',
  },
  N46: { zh: '由推荐单位推荐园区。', en: 'The unit recommends the park.' },
  N47: {
    zh: '省级商务主管部门会同网信、工信部门审核，各出意见。',
    en: 'Provincial commerce leads the review with the other two; each gives its own opinion.',
  },
  N48: {
    zh: '截止日含当日，至北京时间 24:00。',
    en: 'The deadline includes its day, to 24:00 in Beijing.',
  },
  N49: {
    zh: '截止日逢休息日默认不顺延。',
    en: 'A deadline on a day off does not roll over by default.',
  },
  N50: {
    zh: '逾期上报予以保留，须明确受理。',
    en: 'A late submission is kept and needs an explicit acceptance.',
  },
  N51: {
    zh: '联合发函由三个省级部门共同出具，主送商务部，抄送中央网信办和工业和信息化部。',
    en: 'The joint letter comes from all three provincial departments, addressed to MOFCOM and copied to CAC and MIIT.',
  },
  N52: { zh: '专家组由商务部组织。', en: 'MOFCOM alone convenes the expert group.' },
  N53: {
    zh: '候选名单由商务部会同两部门依据专家意见研究提出；偏离专家排序须说明理由。',
    en: 'MOFCOM compiles the candidate list with CAC and MIIT from the expert opinions; a departure needs a reason.',
  },
  N54: {
    zh: '“10 个左右”只作提示，不作限制。',
    en: 'About ten candidates: outside the band it warns and never blocks.',
  },
  N55: {
    zh: '由商务部在其门户网站公示 5 个工作日。',
    en: 'MOFCOM alone publishes on its portal, for 5 working days.',
  },
  N56: {
    zh: '工作日按国务院放假安排和调休计算，默认自公示次日起算。',
    en: 'Working days follow the State Council’s papers with make-up days; day 1 is the next one by default.',
  },
  N57: {
    zh: '公示期间日历变动的，重新计算截止日，不早于已公布之日。',
    en: 'A calendar amended during a notice recomputes the end, never earlier than published.',
  },
  N58: {
    zh: '涉及尚未公布放假安排的年度时，截止日为暂定。',
    en: 'A year not yet announced makes the end provisional.',
  },
  N59: {
    zh: '公示中断或名单更正的，以记录的决定重启或延长。',
    en: 'An outage or a corrected list restarts or extends the notice by recorded decision.',
  },
  N60: {
    zh: '异议针对单个候选并在公示期内提出，结论须附理由。',
    en: 'An objection concerns one candidate, inside the window, and ends in a reasoned finding.',
  },
  N61: {
    zh: '未结异议只影响该候选；异议成立的移出名单。',
    en: 'An open objection blocks that candidate only; an upheld one removes it.',
  },
  N62: {
    zh: '基地以三部门发文确定，自发文起生效，公示期满不等于确定。',
    en: 'A base is designated by a document of the three ministries and from it, not when the notice ends.',
  },
  N63: { zh: '基地评审每两年一次。', en: 'A review takes place every two years.' },
  N64: {
    zh: '本批次之前确定的基地在同批次复审。',
    en: 'Bases designated before the round are re-reviewed in it.',
  },
  N65: { zh: '复审不合格的发文取消资格。', en: 'A base that fails is disqualified by document.' },
  N66: {
    zh: '已有基地的单位能否再推荐，由批次设定。',
    en: 'Whether a unit with a base may recommend another is a setting of the round.',
  },
  N67: { zh: '错过的周期记为逾期，不是错误。', en: 'A missed cycle is overdue, not an error.' },
  N68: { zh: '申报的状态。', en: 'The states of an application.' },
  N69: { zh: '基地的状态。', en: 'The states of a base.' },
  N70: { zh: '批次的状态。', en: 'The states of a round.' },
  N71: { zh: '异议的状态。', en: 'The states of an objection.' },
  N72: { zh: '豁免的状态。', en: 'The states of a waiver.' },
  N73: { zh: '统计报表的状态。', en: 'The states of a statistical return.' },
  N74: {
    zh: '不允许的步骤一律拒绝，并列出可执行的步骤。',
    en: 'A step that is not allowed is refused, naming those that are.',
  },
  N75: {
    zh: '每一步记录人员、部门、角色、时间、理由、文件和先前版本。',
    en: 'Each step records actor, agency, role, time, reason, document and prior version.',
  },
  N76: {
    zh: '时钟只开启和关闭期限，从不作出决定。',
    en: 'The clock opens and closes windows and never decides a case.',
  },
  N77: {
    zh: '两人同时修改时，后者得到冲突提示。',
    en: 'Of two clerks at once the second gets a conflict, not a lost update.',
  },
  N78: {
    zh: '主送与抄送在同一事务中送达。',
    en: 'The copies arrive in the same transaction as the original.',
  },
  N79: {
    zh: '公布前各省只见本省申报，园区只见本园区申报。',
    en: 'Until publication a province sees its own applications and a park its own.',
  },
  N80: {
    zh: '专家只见分配给自己的申报，提交前不见他人评分。',
    en: 'An expert sees assigned applications only, and nobody’s scores before submitting.',
  },
  N81: {
    zh: '评分和意见对申报方和省级保密，批次另行开放的除外。',
    en: 'Scores and opinions stay hidden from applicants and provinces unless the round opens them.',
  },
  N82: {
    zh: '与园区、其企业或当地政府有关系的专家须回避。',
    en: 'An expert tied to the park, its enterprises or its governments has a conflict.',
  },
  N83: {
    zh: '公告文本、候选名单、公示期和基地名录公开；评分、异议人和企业数据不公开。',
    en: 'Notice, candidates, window and registry are public; scores, objectors and enterprise figures never.',
  },
  N84: {
    zh: '企业数据保密，对外只提供已抑制小单元的汇总。',
    en: 'Enterprise figures are confidential; others get aggregates with small cells suppressed.',
  },
  N85: {
    zh: '任何部门不得代写或修改其他部门的意见、认定、会签或数据。',
    en: 'No agency writes or alters another agency’s opinion, finding, concurrence or figures.',
  },
  N86: {
    zh: '查阅保密材料和每次导出均留痕，保存不少于六个月。',
    en: 'Reads of confidential material and exports are audited and kept at least six months.',
  },
  N87: {
    zh: '中文术语为准，英文为释义。',
    en: 'Chinese terms are canonical, English is a gloss.',
  },
  N88: {
    zh: '文号按原文保存，规范化后比对。',
    en: 'Document numbers are stored verbatim and matched normalised.',
  },
  N89: {
    zh: '省份用国家标准代码；新区等非地级单位用自有代号。',
    en: 'Provinces have GB/T 2260 codes; new areas have ids of our own.',
  },
  N90: {
    zh: '金额为带单位的十进制数，百分比按比值保存。',
    en: 'Money is a decimal with its unit; a percentage is a ratio.',
  },
  N91: {
    zh: '名称比对不计全半角、括号和空格。',
    en: 'Names match across width, brackets and spaces.',
  },
  N92: {
    zh: '引用通知原文时接合词内换行。',
    en: 'Line breaks inside words are joined when the notice is quoted.',
  },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>

export type Clause = keyof typeof CLAUSES
