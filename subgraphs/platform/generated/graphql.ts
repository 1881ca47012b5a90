// Written by "npm run codegen" from the SDL; not to be edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Task as TaskParent, Viewer as ViewerParent, Agency as AgencyParent, Clock as ClockParent, WorkingDayWindow as WorkingDayWindowParent, CalendarDay as CalendarDayParent, TaskKind as TaskKindParent, AuditEntry as AuditEntryParent } from '../parents.ts';
import type { AnnounceCalendarPayload as AnnounceCalendarPayloadParent, MoveClockPayload as MoveClockPayloadParent } from '../payloads.ts';
import type { Connection } from '@ndseb/shared/subgraph/connection.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 北京时间的日历日，形如 2026-11-23 · A civil date in Beijing, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** 时刻，RFC 3339，一律以协调世界时（Z）给出，例如 2026-11-23T02:48:21.000Z · A moment, RFC 3339, always given in UTC (Z). */
  DateTime: { input: Date; output: Date | string; }
  /** 十进制数，以字符串传递，只含数字与至多一个小数点，不用科学计数法 · A decimal number as a string: digits with at most one point, no exponent. */
  Decimal: { input: string; output: string | number | bigint; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** 机关：某一条线在某一层级的部门 · An agency: a line at a level. Source: N3, N47, N85. */
export type Agency = {
  /** 机关标识，如 MOFCOM 或 32.PROVINCIAL_COMMERCE · Id: MOFCOM, or the province's code and the kind. */
  readonly id: Scalars['ID']['output'];
  /** 机关类别 · Kind. */
  readonly kind: AgencyKind;
  /** 层级 · Level. */
  readonly level: AgencyLevel;
  /** 条线 · Line. */
  readonly line: AgencyLine;
  /** 名称（按语言） · Name in the viewer's language. */
  readonly name: Scalars['String']['output'];
  /** 所在省份；国家级为空 · Its province; null for the ministries. Source: N89. */
  readonly province?: Maybe<Province>;
};

/** 机关类别：三条线、两层级 · The six kinds of agency: three lines at two levels. Source: N3. */
export type AgencyKind =
  /** 中央网信办 · Cyberspace Administration of China. */
  | 'CAC'
  /** 工业和信息化部 · Ministry of Industry and Information Technology. */
  | 'MIIT'
  /** 商务部 · Ministry of Commerce. */
  | 'MOFCOM'
  /** 省级商务主管部门 · Provincial commerce department. */
  | 'PROVINCIAL_COMMERCE'
  /** 省级网信部门 · Provincial cyberspace department. */
  | 'PROVINCIAL_CYBERSPACE'
  /** 省级工业和信息化主管部门 · Provincial industry department. */
  | 'PROVINCIAL_INDUSTRY';

/** 层级 · Level. */
export type AgencyLevel =
  /** 国家级 · National. */
  | 'NATIONAL'
  /** 省级 · Provincial. */
  | 'PROVINCIAL';

/** 条线 · A line: a ministry and its departments in the provinces. */
export type AgencyLine =
  /** 商务 · Commerce. */
  | 'COMMERCE'
  /** 网信 · Cyberspace. */
  | 'CYBERSPACE'
  /** 工业和信息化 · Industry and information technology. */
  | 'INDUSTRY';

/** 一个年份的放假安排 · The arrangement of a year: every day that departs from the plain week. Source: N56–N58. */
export type AnnounceCalendarInput = {
  /** 全年的放假和调休日，1–80天 · All holidays and make-up days of the year, 1–80 days. */
  readonly days: ReadonlyArray<CalendarDayInput>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 发文日期，不晚于今日，晚于被修改的文件 · When it was issued: not after today, and later than what it replaces. */
  readonly issued: Scalars['Date']['input'];
  /** 依据文件 · The paper; at most 120 characters. */
  readonly paper: Scalars['String']['input'];
  /** 年份：已公布的年份，或其下一年 · Calendar year: one that is announced, or the next one. */
  readonly year: Scalars['Int']['input'];
};

/** 录入放假安排的结果 · What came of it. */
export type AnnounceCalendarPayload = {
  /** 该年现行的安排；被拒时为空 · The year's arrangement in force; null where refused. */
  readonly days?: Maybe<ReadonlyArray<CalendarDay>>;
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** 一条审计记录：一次办理，或一次对保密内容的查阅 · A line of the audit log: an act, or a read of something confidential. Source: N86. */
export type AuditEntry = {
  /** 人员标识；公众为空串，异议的提出不记 · Id of the person; an empty text for the public, null for the filing of an objection. Source: N83. */
  readonly actorId?: Maybe<Scalars['String']['output']>;
  /** 姓名 · Name of the person. */
  readonly actorName?: Maybe<Scalars['String']['output']>;
  /** 机关；非机关人员为空 · Agency; null where none. */
  readonly agency?: Maybe<AgencyKind>;
  /** 时刻（真实时钟） · When, by the real clock. */
  readonly at: Scalars['DateTime']['output'];
  /** 本条与前一条摘要的摘要 · Hash of this line and of the one before it. Unit: SHA-256, 64 hex digits. */
  readonly hash: Scalars['String']['output'];
  /** 类别 · Kind. */
  readonly kind: AuditKind;
  /** 所查阅内容的类别；办理为空 · What was read; null for an act. */
  readonly material?: Maybe<ConfidentialKind>;
  /** 所查阅内容的类别名称（按语言）；办理为空 · The same in the viewer's language; null for an act. */
  readonly materialName?: Maybe<Scalars['String']['output']>;
  /** 办理的操作，或所查阅内容的类别 · The operation, or the kind of what was read, e.g. sendJointLetter or SCORES. */
  readonly name: Scalars['String']['output'];
  /** 经由哪个子图 · Through which subgraph. */
  readonly owner: Scalars['String']['output'];
  /** 前一条的摘要 · Hash of the line before. Unit: SHA-256, 64 hex digits. */
  readonly previousHash: Scalars['String']['output'];
  /** 所在省份代码；非省级人员为空 · Code of the province of a provincial officer; null otherwise. */
  readonly provinceCode?: Maybe<Scalars['String']['output']>;
  /** 请求标识；异议的提出不记 · Id of the request; null for the filing of an objection. Source: N83. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
  /** 角色 · Role. */
  readonly role?: Maybe<Role>;
  /** 序号，自1起，连续 · Number, from 1 and without a gap. */
  readonly sequence: Scalars['ID']['output'];
  /** 所涉标识：办理的对象，或所显示的各行 · What it was about: what was acted on, or each row that was shown. */
  readonly subjects: ReadonlyArray<Scalars['String']['output']>;
};

/** 审计记录分页（Relay） · A page of the audit log (Relay). */
export type AuditEntryConnection = {
  /** 各条及其游标 · The edges. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** 各条 · The entries, without cursors. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** 分页信息 · Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数；不取不计 · How many there are; counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 一条及其游标 · An edge. */
export type AuditEntryEdge = {
  /** 游标 · Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 审计记录 · The entry. */
  readonly node: AuditEntry;
};

/** 审计记录筛选 · Filter of the audit log. */
export type AuditFilter = {
  /** 人员标识 · Id of the person; at most 64 characters. */
  readonly actorId?: InputMaybe<Scalars['String']['input']>;
  /** 类别 · Kind. */
  readonly kind?: InputMaybe<AuditKind>;
  /** 操作，或内容类别 · The operation, or the kind of what was read; at most 60 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 所涉标识 · Something that it was about, by id; at most 200 characters. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};

/** 审计类别 · Kind of a line of the audit log. Source: N86. */
export type AuditKind =
  /** 办理 · An act. */
  | 'ACT'
  /** 查阅保密内容 · A read of something confidential. */
  | 'READ';

/** 放假或调休的一天。被修改的仍保留并注明替代日期，即其经过 · A day on which a paper of the State Council departs from the plain week; a day that a later paper changed stays, with the date of the change, which is its history. Source: N56. */
export type CalendarDay = {
  /** 日期 · The day. */
  readonly date: Scalars['Date']['output'];
  /** 发文日期 · When it was issued. */
  readonly issued: Scalars['Date']['output'];
  /** 类别 · Kind. */
  readonly kind: DayKind;
  /** 类别名称（按语言） · The kind in the viewer's language. */
  readonly kindName: Scalars['String']['output'];
  /** 节日名称 · Name of the holiday. */
  readonly name: Scalars['String']['output'];
  /** 依据文件 · The paper. */
  readonly paper: Scalars['String']['output'];
  /** 被替代的日期；仍有效为空 · When a later paper changed it; null while it holds. Source: N57. */
  readonly superseded?: Maybe<Scalars['Date']['output']>;
  /** 安排所属年份 · The year whose arrangement it belongs to. Unit: calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** 放假或调休的一天 · One day of an arrangement. Source: N56. */
export type CalendarDayInput = {
  /** 日期，在该年内或上年最后七日 · The day: in the year, or in the last seven days before it. */
  readonly date: Scalars['Date']['input'];
  /** 类别 · Kind. */
  readonly kind: DayKind;
  /** 节日名称 · Name of the holiday; at most 40 characters. */
  readonly name: Scalars['String']['input'];
};

/** 项目时钟 · The programme's clock. Source: N48, N76. */
export type Clock = {
  /** 比真实时间快多少；为负则较慢 · How far ahead of the real time; negative where it is behind. Unit: seconds. */
  readonly aheadSeconds: Scalars['Int']['output'];
  /** 是否为可拨动的演示时钟 · Whether this is a demonstration, whose clock its operator can move. */
  readonly demo: Scalars['Boolean']['output'];
  /** 当前时刻（UTC） · The moment it is, UTC. */
  readonly moment: Scalars['DateTime']['output'];
  /** 北京日期 · The civil date in Beijing. */
  readonly today: Scalars['Date']['output'];
};

/** 保密内容的类别 · What leaves a trace when it is read. Source: N86. */
export type ConfidentialKind =
  /** 审计记录 · The audit log itself. Source: N86. */
  | 'AUDIT'
  /** 基地工作报告：条目与材料 · Reports of bases: their items and evidence. Source: N17. */
  | 'BASE_REPORTS'
  /** 联系人 · Contacts. Source: N5. */
  | 'CONTACTS'
  /** 企业名录 · Lists of enterprises. Source: N84. */
  | 'ENTERPRISES'
  /** 专家分配 · Assignments of experts. Source: N80. */
  | 'EXPERT_ASSIGNMENTS'
  /** 专家声明的利害关系 · Ties declared by experts. Source: N82. */
  | 'EXPERT_TIES'
  /** 下载的文件，如未导入的行 · Files that were fetched, as rejected rows are. Source: N86. */
  | 'FILES'
  /** 异议人身份 · Identities of objectors. Source: N83. */
  | 'OBJECTORS'
  /** 省级意见 · Opinions of the provinces. Source: N81. */
  | 'PROVINCIAL_OPINIONS'
  /** 专家评分 · Scores of experts. Source: N81. */
  | 'SCORES'
  /** 对他人不予公布的汇总数 · Aggregates withheld from others. Source: N84. */
  | 'WITHHELD_AGGREGATES';

/** 特殊日期类别 · Kind of special day. Source: N56. */
export type DayKind =
  /** 放假 · A day off. */
  | 'HOLIDAY'
  /** 调休上班 · A make-up working day. */
  | 'MAKE_UP_WORKDAY';

/** 公示首日规则 · Which day is day 1 of a notice. Source: N56. */
export type DayOneRule =
  /** 发布次日起算 · The day after posting; the default. */
  | 'NEXT_DAY'
  /** 发布当日起算 · The day of posting. */
  | 'SAME_DAY';

/** 拨动时钟的内容：须且只须填写 to 与 byDays 之一 · How to move the clock: exactly one of to and byDays. */
export type MoveClockInput = {
  /** 向前拨的天数，1–3660 · Forward by so many days. Unit: days of 24 hours, 1–3660. */
  readonly byDays?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 拨到此时刻 · To this moment, later than the clock's. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 拨动时钟的结果 · What came of moving the clock. */
export type MoveClockPayload = {
  /** 时钟；被拒时为空 · The clock; null where refused. */
  readonly clock?: Maybe<Clock>;
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** 变更入口 · Where acts begin. */
export type Mutation = {
  /** 商务部录入一个年份的放假安排，或以新文件修改 · MOFCOM enters the arrangement of a year, or one that replaces it; the former stays on record. Source: N56–N58. */
  readonly announceCalendar?: Maybe<AnnounceCalendarPayload>;
  /** 演示操作员向前拨动演示时钟 · The demo's operator moves its clock forward; never back, because history stays in order. Source: N75–N76. */
  readonly moveClock?: Maybe<MoveClockPayload>;
};


/** 变更入口 · Where acts begin. */
export type MutationAnnounceCalendarArgs = {
  input: AnnounceCalendarInput;
};


/** 变更入口 · Where acts begin. */
export type MutationMoveClockArgs = {
  input: MoveClockInput;
};

/** 分页信息（Relay）· Where a page stands among the others (Relay). */
export type PageInfo = {
  /** 本页末条的游标，空页为空 · Cursor of the last edge; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** 后面是否还有 · Whether more follow after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** 前面是否还有 · Whether more stand before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** 本页首条的游标，空页为空 · Cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** 园区（由申报方提供内容） · A park; the applications owner says more of it. Source: N18. */
export type Park = {
  /** 园区标识 · Id. */
  readonly id: Scalars['ID']['output'];
};

/** 省级行政区（由申报方提供内容） · A province; the applications owner says more of it. Source: N89. */
export type Province = {
  /** 行政区划代码（GB/T 2260前两位） · GB/T 2260 code, two digits. Source: N89. */
  readonly code: Scalars['ID']['output'];
};

/** 查询入口 · Where reading begins. */
export type Query = {
  /** 全部机关：三部门与31个省的各三个部门 · All 96 agencies: the three ministries, and three departments in each of 31 provinces. Source: N3. */
  readonly agencies?: Maybe<ReadonlyArray<Agency>>;
  /** 按标识查机关 · One agency by id; null where there is none. */
  readonly agency?: Maybe<Agency>;
  /** 审计记录，先近；仅商务部可查，查阅亦留痕 · The audit log, latest first: MOFCOM's to read, and its reading is written down too. Source: N86. */
  readonly auditEntries?: Maybe<AuditEntryConnection>;
  /** 某年放假与调休安排，含已被替代的 · The days off and make-up days of a year's arrangement, superseded ones included. Source: N56–N57. */
  readonly calendarDays?: Maybe<ReadonlyArray<CalendarDay>>;
  /** 推算公示起止日 · Reckons the first and last day of a notice. Source: N55–N58. */
  readonly noticeWindow?: Maybe<WorkingDayWindow>;
  /** 项目时钟：期限与公示均以此为准 · The programme's clock, by which deadlines and notices run. Source: N48, N76. */
  readonly now?: Maybe<Clock>;
  /** 待办事项的类别：何事等谁、期限依据何在 · What waits for whom: every kind of task, with its due rule. Source: N74. */
  readonly taskKinds?: Maybe<ReadonlyArray<TaskKind>>;
  /** 当前查看人；未登录者为公众 · Who asks; without a token a viewer with the role PUBLIC. */
  readonly viewer?: Maybe<Viewer>;
};


/** 查询入口 · Where reading begins. */
export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 · Where reading begins. */
export type QueryCalendarDaysArgs = {
  year: Scalars['Int']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryNoticeWindowArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  dayOneRule?: InputMaybe<DayOneRule>;
  postedOn: Scalars['Date']['input'];
  workingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** 推荐单位（由申报方提供内容） · A recommending unit; the applications owner says more of it. Source: N20. */
export type RecommendingUnit = {
  /** 单位标识 · Own place id. Source: N89. */
  readonly id: Scalars['ID']['output'];
};

/** 角色：一人在项目中的身份 · What a person is in the programme. */
export type Role =
  /** 统计分析人员 · Analyst. Source: N84. */
  | 'ANALYST'
  /** 中央网信办经办人 · Officer of the Cyberspace Administration of China. */
  | 'CAC_OFFICER'
  /** 演示操作员 · Operator of the demonstration's clock. */
  | 'DEMO_OPERATOR'
  /** 评审专家 · Expert of MOFCOM's group. Source: N52. */
  | 'EXPERT'
  /** 工业和信息化部经办人 · Officer of the Ministry of Industry and Information Technology. */
  | 'MIIT_OFFICER'
  /** 商务部经办人 · Officer of the Ministry of Commerce. */
  | 'MOFCOM_OFFICER'
  /** 园区管理机构经办人 · Clerk of a park's management body. Source: N24. */
  | 'PARK'
  /** 省级商务主管部门经办人 · Officer of a provincial commerce department. */
  | 'PROVINCIAL_COMMERCE'
  /** 省级网信部门经办人 · Officer of a provincial cyberspace department. */
  | 'PROVINCIAL_CYBERSPACE'
  /** 省级工业和信息化主管部门经办人 · Officer of a provincial industry department. */
  | 'PROVINCIAL_INDUSTRY'
  /** 公众 · The public. Source: N83. */
  | 'PUBLIC'
  /** 系统 · The system: what the clock and the queue do. Source: N76. */
  | 'SYSTEM'
  /** 推荐单位经办人 · Clerk of a recommending unit. Source: N46. */
  | 'UNIT';

/** 等待当前查看人办理的一件事：由各方数据当场算出，办理之后即不再有 · One thing that waits for the viewer: computed from what is, never stored, so that it is gone with the act that does it. Source: N74. */
export type Task = {
  /** 应办结之日的依据（按语言）；无则为空 · What the day rests on, in the viewer's language; null where there is none. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** 条款 · The rule by which it waits, e.g. N47. */
  readonly clause: Scalars['String']['output'];
  /** 应办结之日（含当日）；通知与默认均未定的为空 · The day by which it is to be done, inclusive; null where neither the notice nor a default sets one. Source: N48, N56. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 标识：同一件事始终相同 · Id: the same for the same thing, however often it is asked for. */
  readonly id: Scalars['ID']['output'];
  /** 类别代码，见 taskKinds · Code of its kind, one of taskKinds. */
  readonly kind: Scalars['String']['output'];
  /** 类别名称（按语言） · The kind in the viewer's language. */
  readonly kindName: Scalars['String']['output'];
  /** 是否已过应办结之日 · Whether the due day is over. */
  readonly overdue: Scalars['Boolean']['output'];
  /** 应办结之日是否暂定：所涉年份的放假安排尚未公布 · Whether the day may still move, because a year up to it is not announced yet. Source: N58. */
  readonly provisional: Scalars['Boolean']['output'];
  /** 所属批次；不属于批次为空 · Id of the round; null where it belongs to none. */
  readonly roundId?: Maybe<Scalars['ID']['output']>;
  /** 办理此事的变更；同一对象的其他可选步骤见其 availableSteps · The mutation that does it; other ways out stand in the subject's availableSteps. Source: N74. */
  readonly step: Scalars['String']['output'];
  /** 所涉对象的标识 · Id of what it is about. */
  readonly subjectId: Scalars['ID']['output'];
  /** 所涉对象的类型，如 Application · Object type of the graph that it is about, e.g. Application. */
  readonly subjectType: Scalars['String']['output'];
  /** 所涉对象的名称：园区、批次、文号等 · What it is about by name: a park, a round, a document number. */
  readonly title: Scalars['String']['output'];
  /** 自何时等待 · Since when it waits. */
  readonly waitingSince: Scalars['DateTime']['output'];
  /** 距应办结之日的工作日数，含当日，当日为0；已过为负，其后尚无工作日时为0；未定或日历未公布为空 · Working days after today up to the due day, 0 on that day; negative where it is over, 0 until a working day has passed; null where there is no day or a year on the way is not announced. Unit: working days. Source: N56. */
  readonly workingDaysLeft?: Maybe<Scalars['Int']['output']>;
};

/** 一类待办事项：等谁、办什么、默认期限 · A kind of task: whom it waits for, what does it, and by when. Source: N74. */
export type TaskKind = {
  /** 期限的依据（按语言）；无期限为空 · What its due day rests on, in the viewer's language; null where it has none. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** 条款 · The rule by which it waits. */
  readonly clause: Scalars['String']['output'];
  /** 代码 · Code. */
  readonly code: Scalars['String']['output'];
  /** 名称（按语言） · Name in the viewer's language. */
  readonly name: Scalars['String']['output'];
  /** 等待哪些角色办理 · The roles that it waits for; whose case it is, says who of them. */
  readonly roles: ReadonlyArray<Role>;
  /** 办理此事的变更 · The mutation that does it. */
  readonly step: Scalars['String']['output'];
  /** 所涉对象的类型 · Object type of the graph that it is about. */
  readonly subjectType: Scalars['String']['output'];
  /** 默认工作日数；期限由通知或文件确定、或无期限的为空 · Working days of the default; null where a notice or document sets the day, or nothing does. Unit: working days. Source: N56. */
  readonly workingDays?: Maybe<Scalars['Int']['output']>;
};

/** 业务上的拒绝：是数据，不是故障 · A refusal of the domain: data, not a fault. */
export type UserError = {
  /** 当前可以执行的步骤（N74）· The steps that are allowed instead (N74). */
  readonly availableSteps: ReadonlyArray<Scalars['String']['output']>;
  /** 作出拒绝所依据的规则编号，例如 N19 · The rule that refuses, e.g. N19. */
  readonly clause?: Maybe<Scalars['String']['output']>;
  /** 拒绝代码，取自封闭列表，例如 STEP_NOT_ALLOWED · Code out of a closed list, e.g. STEP_NOT_ALLOWED. */
  readonly code: Scalars['String']['output'];
  /** 以访问者的语言说明 · What it says, in the viewer's language. */
  readonly message: Scalars['String']['output'];
  /** 输入中出错的位置，例如 [declared, revenue] · Where in the input, as the schema names it. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** 当前查看人：角色与所代表的机关 · Who asks: the role, and the agency that the person signs for. Source: N85. */
export type Viewer = {
  /** 所代表的机关；非机关人员为空 · The agency that the person signs for; null where none. */
  readonly agency?: Maybe<Agency>;
  /** 申报方数据中的待办 · What waits in rounds and applications, of the applications owner. */
  readonly applicationTasks?: Maybe<ReadonlyArray<Task>>;
  /** 人员标识；公众为空串 · Id of the person; an empty text for the public. */
  readonly id: Scalars['ID']['output'];
  /** 姓名 · Name. */
  readonly name: Scalars['String']['output'];
  /** 园区；非园区人员为空 · Park of a park's clerk; null otherwise. Source: N79. */
  readonly park?: Maybe<Park>;
  /** 所在省份；非省级人员为空 · Province of a provincial officer; null otherwise. Source: N79, N89. */
  readonly province?: Maybe<Province>;
  /** 评审方数据中的待办 · What waits in reviewing and deciding, of the reviews owner. */
  readonly reviewTasks?: Maybe<ReadonlyArray<Task>>;
  /** 角色 · Role. */
  readonly role: Role;
  /** 角色名称（按语言） · The role in the viewer's language. */
  readonly roleName: Scalars['String']['output'];
  /** 统计方数据中的待办 · What waits in the statistics, of the statistics owner. */
  readonly statisticsTasks?: Maybe<ReadonlyArray<Task>>;
  /** 等待本人办理的事项：应办结之日近者在前，其次等待最久者；某一方暂不可用时仍给出其余各方的 · What waits for the viewer in all of the programme: the nearest due day first, then what has waited longest. While an owner is unavailable, the others' are given. Source: N74. */
  readonly tasks?: Maybe<ReadonlyArray<Task>>;
  /** 推荐单位；非推荐单位人员为空 · Recommending unit of a unit's clerk; null otherwise. Source: N46. */
  readonly unit?: Maybe<RecommendingUnit>;
};


/** 当前查看人：角色与所代表的机关 · Who asks: the role, and the agency that the person signs for. Source: N85. */
export type ViewerTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** 推算出的公示起止 · A notice's days as reckoned. Source: N55–N58. */
export type WorkingDayWindow = {
  /** 结束时刻：最后一日北京时间24时 · The end: 24:00 Beijing time of the last day. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** 第一日 · Day 1. */
  readonly firstDay: Scalars['Date']['output'];
  /** 最后一日 · The last day. */
  readonly lastDay: Scalars['Date']['output'];
  /** 是否暂定：所涉年份的放假安排尚未公布 · Whether the end may still move, because a year in it is not announced yet. Source: N58. */
  readonly provisional: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Agency: Agency;
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Viewer'], {"applicationTasks":{"id":true,"kind":true,"kindName":true,"subjectType":true,"subjectId":true,"title":true,"roundId":true,"waitingSince":true,"dueOn":true,"basis":true,"provisional":true,"workingDaysLeft":true,"overdue":true,"step":true,"clause":true},"reviewTasks":{"id":true,"kind":true,"kindName":true,"subjectType":true,"subjectId":true,"title":true,"roundId":true,"waitingSince":true,"dueOn":true,"basis":true,"provisional":true,"workingDaysLeft":true,"overdue":true,"step":true,"clause":true},"statisticsTasks":{"id":true,"kind":true,"kindName":true,"subjectType":true,"subjectId":true,"title":true,"roundId":true,"waitingSince":true,"dueOn":true,"basis":true,"provisional":true,"workingDaysLeft":true,"overdue":true,"step":true,"clause":true}}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<AgencyParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AgencyKind: AgencyKind;
  AgencyLevel: AgencyLevel;
  AgencyLine: AgencyLine;
  AnnounceCalendarInput: AnnounceCalendarInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnnounceCalendarPayload: ResolverTypeWrapper<AnnounceCalendarPayloadParent>;
  AuditEntry: ResolverTypeWrapper<AuditEntryParent>;
  AuditEntryConnection: ResolverTypeWrapper<Connection<AuditEntryParent>>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditKind: AuditKind;
  CalendarDay: ResolverTypeWrapper<CalendarDayParent>;
  CalendarDayInput: CalendarDayInput;
  Clock: ResolverTypeWrapper<ClockParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConfidentialKind: ConfidentialKind;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayKind: DayKind;
  DayOneRule: DayOneRule;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  MoveClockInput: MoveClockInput;
  MoveClockPayload: ResolverTypeWrapper<MoveClockPayloadParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Park: ResolverTypeWrapper<Park>;
  Province: ResolverTypeWrapper<Province>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecommendingUnit: ResolverTypeWrapper<RecommendingUnit>;
  Role: Role;
  Task: ResolverTypeWrapper<TaskParent>;
  TaskKind: ResolverTypeWrapper<TaskKindParent>;
  UserError: ResolverTypeWrapper<UserError>;
  Viewer: ResolverTypeWrapper<ViewerParent>;
  WorkingDayWindow: ResolverTypeWrapper<WorkingDayWindowParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyParent;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AnnounceCalendarInput: AnnounceCalendarInput;
  Int: Scalars['Int']['output'];
  AnnounceCalendarPayload: AnnounceCalendarPayloadParent;
  AuditEntry: AuditEntryParent;
  AuditEntryConnection: Connection<AuditEntryParent>;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  CalendarDay: CalendarDayParent;
  CalendarDayInput: CalendarDayInput;
  Clock: ClockParent;
  Boolean: Scalars['Boolean']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  MoveClockInput: MoveClockInput;
  MoveClockPayload: MoveClockPayloadParent;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Park: Park;
  Province: Province;
  Query: Record<PropertyKey, never>;
  RecommendingUnit: RecommendingUnit;
  Task: TaskParent;
  TaskKind: TaskKindParent;
  UserError: UserError;
  Viewer: ViewerParent;
  WorkingDayWindow: WorkingDayWindowParent;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AgencyLevel'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['AgencyLine'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
};

export type AnnounceCalendarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceCalendarPayload'] = ResolversParentTypes['AnnounceCalendarPayload']> = {
  days?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CalendarDay']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  actorId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['AgencyKind']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditKind'], ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['ConfidentialKind']>, ParentType, ContextType>;
  materialName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DayKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  superseded?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  aheadSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  moment?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type MoveClockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveClockPayload'] = ResolversParentTypes['MoveClockPayload']> = {
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  announceCalendar?: Resolver<Maybe<ResolversTypes['AnnounceCalendarPayload']>, ParentType, ContextType, RequireFields<MutationAnnounceCalendarArgs, 'input'>>;
  moveClock?: Resolver<Maybe<ResolversTypes['MoveClockPayload']>, ParentType, ContextType, RequireFields<MutationMoveClockArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agency']>>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  auditEntries?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<QueryAuditEntriesArgs>>;
  calendarDays?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CalendarDay']>>, ParentType, ContextType, RequireFields<QueryCalendarDaysArgs, 'year'>>;
  noticeWindow?: Resolver<Maybe<ResolversTypes['WorkingDayWindow']>, ParentType, ContextType, RequireFields<QueryNoticeWindowArgs, 'postedOn'>>;
  now?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  taskKinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaskKind']>>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RecommendingUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendingUnit'] = ResolversParentTypes['RecommendingUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roundId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitingSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  workingDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TaskKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskKind'] = ResolversParentTypes['TaskKind']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  roleName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Task']>>, ParentType, ContextType, Partial<ViewerTasksArgs>>;
  unit?: Resolver<Maybe<ResolversTypes['RecommendingUnit']>, ParentType, ContextType>;
};

export type WorkingDayWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingDayWindow'] = ResolversParentTypes['WorkingDayWindow']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  AnnounceCalendarPayload?: AnnounceCalendarPayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  MoveClockPayload?: MoveClockPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecommendingUnit?: RecommendingUnitResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskKind?: TaskKindResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WorkingDayWindow?: WorkingDayWindowResolvers<ContextType>;
};

