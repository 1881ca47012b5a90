// Written by "npm run codegen" from the SDL; not to be edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Round as RoundParent, Annex as AnnexParent, Standard as StandardParent, Criterion as CriterionParent, Question as QuestionParent, HistoryEntry as HistoryEntryParent, Province as ProvinceParent, RecommendingUnit as RecommendingUnitParent, Park as ParkParent, Application as ApplicationParent, DeclaredFigure as DeclaredFigureParent, LeadingEnterprise as LeadingEnterpriseParent, Verdict as VerdictParent, Warning as WarningParent, Finding as FindingParent, Condition as ConditionParent, SelfCheck as SelfCheckParent, Ruling as RulingParent, RulingDecision as RulingDecisionParent, UnitStanding as UnitStandingParent, Viewer as ViewerParent, ContactList as ContactListParent, Contact as ContactParent, Filing as FilingParent, Replay as ReplayParent, ReplayDifference as ReplayDifferenceParent, Programme as ProgrammeParent, TierOfRegion as TierOfRegionParent, JudgedClause as JudgedClauseParent, OriginalAmount as OriginalAmountParent } from '../parents.ts';
import type { RoundPayload as RoundPayloadParent, ParkPayload as ParkPayloadParent, AttachEvidencePayload as AttachEvidencePayloadParent, ApplicationPayload as ApplicationPayloadParent } from '../payloads.ts';
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

/** 修改批次的内容；未给出的不变 · What to amend; what is not given stays as it is. */
export type AmendRoundInput = {
  /** 附件全表，至多20份；未给出的不变 · All annexes of the notice, at most 20; not given, they stay. Source: N1. */
  readonly annexes?: InputMaybe<ReadonlyArray<AnnexInput>>;
  /** 申诉期限的工作日数，1–60；未修改的从项目 · Working days to appeal, 1–60; not amended, as the programme says. Source: N65. */
  readonly appealWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** 候选数量上限；缺省12 · Upper end of the band; default 12. */
  readonly candidateBandMax?: InputMaybe<Scalars['Int']['input']>;
  /** 候选数量下限；缺省8 · Lower end of the band; default 8. */
  readonly candidateBandMin?: InputMaybe<Scalars['Int']['input']>;
  /** 申报截止日；变更时认定日与统计年度随之变更 · Deadline, inclusive; reference date and statistical year move with it. */
  readonly deadline?: InputMaybe<Scalars['Date']['input']>;
  /** 预期版本 · The version that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 依据；缺省为国发[2015]8号 · Legal basis; by default 国发[2015]8号; at most 200 characters. */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** 通知文号 · Notice number, verbatim; at most 60 characters. */
  readonly noticeNumber?: InputMaybe<Scalars['String']['input']>;
  /** 通知全文，至多50000字，按原样保存 · The notice's text, at most 50,000 characters, kept as it comes. Source: N92. */
  readonly noticeText?: InputMaybe<Scalars['String']['input']>;
  /** 公示工作日数；缺省5 · Working days of the notice; default 5. */
  readonly noticeWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** 修改理由 · Why; at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** 认定日；缺省为截止日 · Reference date; by default the deadline. */
  readonly referenceDate?: InputMaybe<Scalars['Date']['input']>;
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
  /** 专家评分标准全表，权重合计100 · The whole rubric; weights sum to 100. Source: N52. */
  readonly rubric?: InputMaybe<ReadonlyArray<CriterionInput>>;
  /** 业务标准，未给出的沿用 · Thresholds; those not given stay. Source: N30–N33. */
  readonly standards?: InputMaybe<ReadonlyArray<StandardInput>>;
  /** 统计年度；缺省为截止前最近的完整年度 · Statistical year; by default the latest full year before the deadline. Source: N41. */
  readonly statisticalYear?: InputMaybe<Scalars['Int']['input']>;
  /** 通知标题 · Title of the notice; at most 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** 通知的一份附件 · An annex of the notice. Source: N1. */
export type Annex = {
  /** 编号 · Number. */
  readonly number: Scalars['Int']['output'];
  /** 标题 · Title. */
  readonly title: Scalars['String']['output'];
  /** 版本；不知为空 · Version; null where it is not known. Source: N1. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** 通知的一份附件 · An annex of the notice. Source: N1. */
export type AnnexInput = {
  /** 编号，1–99，不得重复 · Number, 1–99, each once. */
  readonly number: Scalars['Int']['input'];
  /** 标题 · Title; at most 200 characters. */
  readonly title: Scalars['String']['input'];
  /** 版本；不知不填 · Version; not given where it is not known; at most 40 characters. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
};

/** 对一个问题的答复 · An answer to a question of the form. Source: N4. */
export type Answer = {
  /** 问题代码 · Code of the question. */
  readonly code: Scalars['String']['output'];
  /** 答复 · The answer. */
  readonly text: Scalars['String']['output'];
};

/** 一个答复 · One answer. */
export type AnswerInput = {
  /** 问题代码 · Code of the question in the round's form. */
  readonly code: Scalars['String']['input'];
  /** 答复；空则清除 · The answer; an empty one clears it. */
  readonly text: Scalars['String']['input'];
};

/** 一个园区在一个批次的申报 · One park's application in one round. Source: N19, N68. */
export type Application = {
  /** 申报表答复 · Answers to the round's form. Source: N4. */
  readonly answers: ReadonlyArray<Answer>;
  /** 当前查看人可执行的步骤 · The steps that the viewer may take now. Source: N74. */
  readonly availableSteps: ReadonlyArray<Scalars['String']['output']>;
  /** 基本条件，逐条：答复、证明材料、自查 · The conditions clause by clause: what the park says, what it shows, and what a program can say of it. Source: N18, N24–N29. */
  readonly conditions: ReadonlyArray<Condition>;
  /** 联系人历次登记，先早；以前各版的人员仅园区可见 · Every edition, oldest first; the persons of former ones are the park's own to read. Source: N5. */
  readonly contactEditions?: Maybe<ReadonlyArray<ContactList>>;
  /** 园区的现行联系人；专家不可见；未登记为空 · The park's contacts, the last edition; not for experts; null where none was recorded. Source: N5. */
  readonly contacts?: Maybe<ContactList>;
  /** 起草时刻 · When it was started. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 申报数据 · The declared figures. Source: N30–N33. */
  readonly declared: ReadonlyArray<DeclaredFigure>;
  /** 按申报数据的自查结论 · The verdict on the declared figures, before and after filing. Source: N24, N30–N37, N42. */
  readonly eligibility: Verdict;
  /** 证明材料（登记） · Evidence records, newest version first in each title. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** 报送省级审核时刻 · When it was filed with the province; null before. Source: N46. */
  readonly filedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 历次报送，新的在前，各附当时的自查结论 · Every filing, newest first, each with its verdict as it was then. Source: N36, N46. */
  readonly filings: ReadonlyArray<Filing>;
  /** 上报三部门时刻 · When the joint letter forwarded it; null before. Source: N51. */
  readonly forwardedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 经过 · Every transition, oldest first. Source: N75. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 申报标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 领军企业 · The leading enterprises that the park names. Source: N42. */
  readonly leadingEnterprises: ReadonlyArray<LeadingEnterprise>;
  /** 园区 · The park. */
  readonly park: Park;
  /** 省份 · The province. */
  readonly province: Province;
  /** 向本申报提出的问题：批次申报表中适用的问题 · The questions of the round's form that are asked of this application. Source: N4, N18, N29. */
  readonly questions: ReadonlyArray<Question>;
  /** 批次 · The round. */
  readonly round: Round;
  /** 统计年度 · The year of the figures, from the round. Unit: calendar year. Source: N41. */
  readonly statisticalYear: Scalars['Int']['output'];
  /** 状态 · Where the case stands. Source: N68. */
  readonly status: ApplicationStatus;
  /** 状态名称（按语言） · The status in the viewer's language. */
  readonly statusName: Scalars['String']['output'];
  /** 适用的业务标准档次，由批次按省份所在地区定 · The tier of standards that applies: the round's for the region of the province. Source: N38. */
  readonly tier: Tier;
  /** 推荐单位 · The recommending unit. Source: N46. */
  readonly unit: RecommendingUnit;
  /** 版本号，每次变更加一 · Version; one more with every change. Source: N77. */
  readonly version: Scalars['Int']['output'];
  /** 试算：以给出的数据代替申报数据会得出什么结论；不留痕迹 · What if: the verdict with these figures in place of the declared ones; it leaves no trace. Source: N30–N37. */
  readonly whatIf?: Maybe<Verdict>;
};


/** 一个园区在一个批次的申报 · One park's application in one round. Source: N19, N68. */
export type ApplicationWhatIfArgs = {
  figures: ReadonlyArray<HypotheticalFigureInput>;
};

/** 申报分页 · A page of applications. */
export type ApplicationConnection = {
  /** 条目 · Edges. */
  readonly edges: ReadonlyArray<ApplicationEdge>;
  /** 条目内容 · The nodes of the edges. */
  readonly nodes: ReadonlyArray<Application>;
  /** 分页信息 · Page info. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算 · How many in all; counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 申报分页的一条 · One edge of a page. */
export type ApplicationEdge = {
  /** 游标 · Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 申报 · The application. */
  readonly node: Application;
};

/** 申报筛选条件 · Filter of applications; all given conditions hold together. */
export type ApplicationFilter = {
  /** 园区 · Of this park. */
  readonly parkId?: InputMaybe<Scalars['ID']['input']>;
  /** 省份 · Of this province, by code. */
  readonly provinceCode?: InputMaybe<Scalars['ID']['input']>;
  /** 批次 · Of this round. */
  readonly roundId?: InputMaybe<Scalars['ID']['input']>;
  /** 状态之一 · In one of these states. */
  readonly statuses?: InputMaybe<ReadonlyArray<ApplicationStatus>>;
  /** 园区名称的一部分，不限全半角、括号和空格；也可用全拼或首字母。至多120字，至少一个汉字或两个字母、数字 · A part of the park’s name, whatever the width, brackets and spaces; or of its pinyin or initials. At most 120 characters; at least one Chinese character, or two letters or digits. Source: N87, N91. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** 推荐单位 · Of this unit. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 申报排序 · Order of applications. */
export type ApplicationOrder =
  /** 按园区名称与检索文字的符合程度：全同、起首、包含；相同的按拼音 · By how well the park’s name fits the text that is searched for: it is the text, begins with it, contains it; what fits alike by pinyin. Source: N91. */
  | 'BEST_MATCH'
  /** 起草时间，先早 · By creation, oldest first. */
  | 'CREATED_ASC'
  /** 起草时间，先近 · By creation, newest first. */
  | 'CREATED_DESC'
  /** 按园区名称的拼音 · By the pinyin of the park’s name. Source: N87. */
  | 'PINYIN_ASC'
  /** 按省份代码，同省先早 · By code of the province, then oldest first. Source: N87. */
  | 'PROVINCE_ASC';

/** 申报变更的结果 · What came of a change to an application. */
export type ApplicationPayload = {
  /** 申报；被拒时为空 · The application; null where refused. */
  readonly application?: Maybe<Application>;
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** 申报状态 · Where a case stands. Source: N68. */
export type ApplicationStatus =
  /** 候选 · Candidate. */
  | 'CANDIDATE'
  /** 公示无异议 · Cleared. */
  | 'CLEARED'
  /** 已确定 · Designated. Source: N62. */
  | 'DESIGNATED'
  /** 草稿 · Draft. */
  | 'DRAFT'
  /** 专家评审 · Under expert review. */
  | 'EXPERT_REVIEW'
  /** 专家评审完成 · Reviewed by the experts. */
  | 'EXPERT_REVIEWED'
  /** 联合研究 · Under joint study. */
  | 'JOINT_STUDY'
  /** 逾期上报 · Submitted late, waits for acceptance. Source: N50. */
  | 'LATE'
  /** 未入选 · Not selected. */
  | 'NOT_SELECTED'
  /** 异议处理 · An objection is pending. Source: N61. */
  | 'OBJECTION_PENDING'
  /** 异议成立 · An objection was upheld. Source: N61. */
  | 'OBJECTION_UPHELD'
  /** 省级审核通过 · Approved by the province. */
  | 'PROVINCIAL_APPROVED'
  /** 省级不予上报 · Rejected by the province. */
  | 'PROVINCIAL_REJECTED'
  /** 省级审核 · Under provincial review. */
  | 'PROVINCIAL_REVIEW'
  /** 公示 · On public notice. */
  | 'PUBLIC_NOTICE'
  /** 已推荐 · Recommended by its unit. */
  | 'RECOMMENDED'
  /** 已退回 · Returned with reasons. */
  | 'RETURNED'
  /** 已上报 · Submitted in time, or accepted late. */
  | 'SUBMITTED'
  /** 已撤回 · Withdrawn. */
  | 'WITHDRAWN';

/** 对申报执行一个步骤 · A step on an application. */
export type ApplicationStepInput = {
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 预期版本 · The version that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 说明 · Why, or what was answered; at most 2000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 登记证明材料的内容 · The record of a piece of evidence. */
export type AttachEvidenceInput = {
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 条款，如 N28.5a：有分项的写到分项（N18、N24.1a–N28.5b、N29–N33、N42、N43） · The clause that it supports, by its part where it has parts, e.g. N28.5a: N18, N24.1a–N28.5b, N29–N33, N42, N43. */
  readonly clause: Scalars['String']['input'];
  /** 文件名 · File name; at most 200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 规划或支持政策；N29必填，其他条款不填 · Plan or support policy; needed for N29, refused for any other clause. Source: N29. */
  readonly kind?: InputMaybe<PlanKind>;
  /** 政府层级；N29必填，其他条款不填 · Whose plan or policy it is; needed for N29, refused for any other clause. Source: N29. */
  readonly level?: InputMaybe<GovernmentLevel>;
  /** 媒体类型 · Media type, e.g. application/pdf. */
  readonly mediaType: Scalars['String']['input'];
  /** SHA-256 摘要（十六进制） · SHA-256 in hex. */
  readonly sha256: Scalars['String']['input'];
  /** 大小，字节 · Size. Unit: bytes; at least 1. */
  readonly sizeBytes: Scalars['Int']['input'];
  /** 标题；同一标题再次登记为新版本 · Title; the same again is a new version; at most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** 登记证明材料的结果 · What came of it. */
export type AttachEvidencePayload = {
  /** 申报 · The application; null where refused. */
  readonly application?: Maybe<Application>;
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 登记 · The record; null where refused. */
  readonly evidence?: Maybe<Evidence>;
};

/** 四项业务标准 · The four business standards. Source: N30–N33. */
export type BusinessStandard =
  /** 开展数字服务业务企业数量（N33） · Enterprises doing digital services. Unit: 家. */
  | 'ENTERPRISE_COUNT'
  /** 信息传输、软件和信息技术服务业产值（N31） · Output of information transmission, software and IT services. Unit: 亿元. */
  | 'INDUSTRY_OUTPUT'
  /** 园区产值（N30） · Output of the park. Unit: 亿元. */
  | 'PARK_OUTPUT'
  /** 电信、计算机和信息服务出口额（N32） · Export of telecommunications, computer and information services. Unit: 亿元. */
  | 'SERVICE_EXPORT';

/** 一条基本条件 · One condition of a case. Source: N18, N24–N29. */
export type Condition = {
  /** 对应的问题与答复；运营年限以登记的起始日为准，没有问题 · The questions that serve it, with the park's answers; the years of operation go by the registered date and have none. Source: N4. */
  readonly answers: ReadonlyArray<ConditionAnswer>;
  /** 条款代码，例如 N24.1a · Code of the clause, e.g. N24.1a. */
  readonly clause: Scalars['String']['output'];
  /** 条款内容（按语言） · The clause in the viewer's language. */
  readonly clauseName: Scalars['String']['output'];
  /** 恰为本条款登记的证明材料，同一标题取最新版本 · The evidence recorded for exactly this clause, the newest version of each title. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** 负责认定的部门：MOFCOM、CAC 或 MIIT · The ministry that finds on it: MOFCOM, CAC or MIIT. Source: N25 2c, N28, N85. */
  readonly owner: Scalars['String']['output'];
  /** 部门名称（按语言） · The ministry in the viewer's language. */
  readonly ownerName: Scalars['String']['output'];
  /** 自查 · What a program can say of it. */
  readonly selfCheck: SelfCheck;
};

/** 一个问题与答复 · A question that serves a condition, and the answer. Source: N4. */
export type ConditionAnswer = {
  /** 问题 · The question. */
  readonly question: Question;
  /** 答复；未答为空 · The answer; null where there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** 基本条件所依据的部分 · What a condition rests on; the last four are the cells of N29. */
export type ConditionPart =
  /** 申报表答复 · The answer in the form. Source: N4. */
  | 'ANSWER'
  /** 市级规划 · A plan of the city. Source: N29. */
  | 'CITY_PLAN'
  /** 市级支持政策 · A support policy of the city. Source: N29. */
  | 'CITY_POLICY'
  /** 证明材料 · Evidence. */
  | 'EVIDENCE'
  /** 运营起始日 · The date of the beginning of operation. Source: N24 1b. */
  | 'OPERATING_SINCE'
  /** 省级规划 · A plan of the province; in a municipality of either level. Source: N29. */
  | 'PROVINCIAL_PLAN'
  /** 省级支持政策 · A support policy of the province; in a municipality of either level. Source: N29. */
  | 'PROVINCIAL_POLICY';

/** 一名联系人，属个人信息 · A person to turn to: personal data. Source: N5. */
export type Contact = {
  /** 电子邮箱；没有为空 · E-mail address; null where none is given. Source: N5. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** 姓名 · Name. */
  readonly name: Scalars['String']['output'];
  /** 电话 · Phone number. */
  readonly phone: Scalars['String']['output'];
};

/** 一名联系人 · A contact. Source: N5. */
export type ContactInput = {
  /** 电子邮箱 · E-mail address; at most 254 characters. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** 姓名 · Name; at most 80 characters. */
  readonly name: Scalars['String']['input'];
  /** 电话，5–20位数字 · Phone number of 5–20 digits; at most 30 characters. */
  readonly phone: Scalars['String']['input'];
};

/** 联系人的一版登记 · One edition of a party's contacts. Source: N5. */
export type ContactList = {
  /** 登记的人数 · How many persons it named, whether or not the viewer may see them. Unit: persons. */
  readonly count: Scalars['Int']['output'];
  /** 版次，自1起 · Edition, from 1. */
  readonly edition: Scalars['Int']['output'];
  /** 登记方 · Whose contacts they are. */
  readonly party: ContactParty;
  /** 登记方名称（按语言） · The party in the viewer's language. */
  readonly partyName: Scalars['String']['output'];
  /** 联系人；以前各版、已归档批次的不对他人显示，已删除的不再显示 · The persons; hidden from others in a former edition and once the round is archived, and gone once erased. Source: N5. */
  readonly people: ReadonlyArray<Contact>;
  /** 登记时刻 · When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 登记人姓名；仅机关可见 · Who recorded it; for authorities alone. Source: N5, N75. */
  readonly recordedByName?: Maybe<Scalars['String']['output']>;
};

/** 登记联系人的一方 · Who names contacts. Source: N5. */
export type ContactParty =
  /** 中央网信办 · Cyberspace Administration of China. */
  | 'CAC'
  /** 工业和信息化部 · Ministry of Industry and Information Technology. */
  | 'MIIT'
  /** 商务部 · Ministry of Commerce. */
  | 'MOFCOM'
  /** 园区 · The park that applies. */
  | 'PARK';

/** 评分标准的一项 · One criterion of the rubric. Source: N52. */
export type Criterion = {
  /** 代码 · Code. */
  readonly code: Scalars['String']['output'];
  /** 满分 · The highest score. Unit: points. */
  readonly max: Scalars['Int']['output'];
  /** 名称（按语言） · Name in the viewer's language. */
  readonly name: Scalars['String']['output'];
  /** 权重，合计100 · Weight; all weights sum to 100. */
  readonly weight: Scalars['Int']['output'];
};

/** 评分标准的一项 · One criterion of the rubric. Source: N52. */
export type CriterionInput = {
  /** 代码：大写字母、数字、下划线 · Code: capital letters, digits, underscores. */
  readonly code: Scalars['String']['input'];
  /** 英文名称 · Name in English; at most 120 characters. */
  readonly en: Scalars['String']['input'];
  /** 满分，1–1000 · The highest score. Unit: points, 1–1000. */
  readonly max: Scalars['Int']['input'];
  /** 权重，1–100，合计100 · Weight, 1–100; all sum to 100. */
  readonly weight: Scalars['Int']['input'];
  /** 中文名称 · Name in Chinese; at most 60 characters. */
  readonly zh: Scalars['String']['input'];
};

/** 一项申报数据 · One declared figure. Source: N30–N33. */
export type DeclaredFigure = {
  /** 条款 · Clause: N30, N31, N32 or N33. */
  readonly clause: Scalars['String']['output'];
  /** 说明 · Note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 以外币填报的原额及折算所用的汇率；以人民币填报的为空。汇率其后修订，数值不变，园区再次保存时方按最新修订折算 · What was declared in a foreign currency; null where it was in yuan. A later revision of the rate changes nothing until the park saves the figure again. Source: N35. */
  readonly original?: Maybe<OriginalAmount>;
  /** 标准 · Which of the four standards. Source: N30–N33. */
  readonly standard: BusinessStandard;
  /** 单位 · Unit: YI_YUAN 亿元 (10^8 yuan), or ENTERPRISES 家. */
  readonly unit: Scalars['String']['output'];
  /** 数值；由外币折算的不作舍入 · Value; not rounded where it was converted. Unit: see unit. Source: N34–N35. */
  readonly value: Scalars['Decimal']['output'];
};

/** 一项申报数据 · One declared figure. */
export type DeclaredFigureInput = {
  /** 以外币填报的出口额，保存时按统计年度汇率的最新修订折算 · An export figure in a foreign currency, converted as it is saved by the rate of the statistical year in its latest revision. Source: N35, N41. */
  readonly foreign?: InputMaybe<ForeignAmountInput>;
  /** 说明 · Note; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 标准 · Which of the four standards. */
  readonly standard: BusinessStandard;
  /** 数值，非负，至多四位小数；N33为整数；与 foreign 须且只须填写其一 · Value: not negative, at most four fraction digits; whole for N33; exactly one of it and foreign. Unit: 亿元, or 家 for N33. */
  readonly value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 删除申报的联系人 · Which application's contacts to erase. Source: N5. */
export type EraseApplicationContactsInput = {
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 删除本部门的联系人 · Which round's contacts to erase. Source: N5. */
export type EraseRoundContactsInput = {
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
};

/** 一份证明材料的登记：摘要与版本 · The record of a piece of evidence: its hash and version. */
export type Evidence = {
  /** 条款，例如 N24.1a · The clause that it supports, e.g. N24.1a. */
  readonly clause: Scalars['String']['output'];
  /** 文件名 · File name. */
  readonly fileName: Scalars['String']['output'];
  /** 标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 规划或支持政策；仅用于N29 · Plan or support policy; of N29 alone, else null. Source: N29. */
  readonly kind?: Maybe<PlanKind>;
  /** 政府层级；仅用于N29 · Whose plan or policy it is; of N29 alone, else null. Source: N29. */
  readonly level?: Maybe<GovernmentLevel>;
  /** 媒体类型 · Media type. */
  readonly mediaType: Scalars['String']['output'];
  /** 登记时刻 · When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** SHA-256 摘要（小写十六进制） · SHA-256 in lower-case hex. */
  readonly sha256: Scalars['String']['output'];
  /** 大小 · Size. Unit: bytes, as a decimal string. */
  readonly sizeBytes: Scalars['String']['output'];
  /** 标题 · Title. */
  readonly title: Scalars['String']['output'];
  /** 版本，从1起 · Version, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** 一次报送及当时冻结的自查结论；冻结之前的报送没有结论 · One filing, with the verdict on the declared figures as it was frozen; a filing from before verdicts were frozen has none. Source: N24, N30–N37, N42, N46. */
export type Filing = {
  /** 报送时刻 · When it was filed. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** 第几次报送，从1起 · Number of the filing, from 1. */
  readonly number: Scalars['Int']['output'];
  /** 复算；未冻结的为空 · The replay; null where nothing was frozen. */
  readonly replay?: Maybe<Replay>;
  /** 当时的规则版本；未冻结的为空 · Version of the rules then; null where nothing was frozen. */
  readonly ruleVersion?: Maybe<Scalars['String']['output']>;
  /** 当时的自查结论，原样；未冻结的为空 · The verdict as it was given then; null where nothing was frozen. */
  readonly verdict?: Maybe<Verdict>;
};

/** 一条认定 · One finding. */
export type Finding = {
  /** 实际 · What is declared or measured; null where missing. */
  readonly actual?: Maybe<Scalars['String']['output']>;
  /** 条款 · Clause. */
  readonly clause: Scalars['String']['output'];
  /** 差额（实际减要求） · Margin: actual less required. Source: N36. */
  readonly margin?: Maybe<Scalars['String']['output']>;
  /** 说明（按语言） · The finding in words, in the viewer's language. */
  readonly message: Scalars['String']['output'];
  /** 实际值由外币折算的，其原额及所用汇率；否则为空 · What the actual value was converted from; null where it was given in its unit. Source: N35. */
  readonly original?: Maybe<OriginalAmount>;
  /** 结果 · Outcome. */
  readonly outcome: Outcome;
  /** 认定机关 · The agency that owns the finding. Source: N28, N30–N31. */
  readonly owner: Scalars['String']['output'];
  /** 要求 · What is required. Unit: see unit; null where it is no number. */
  readonly required?: Maybe<Scalars['String']['output']>;
  /** 数据来源 · Where the actual value comes from. */
  readonly source: Scalars['String']['output'];
  /** 单位 · Unit. */
  readonly unit: Scalars['String']['output'];
};

/** 外币金额 · An amount of a foreign currency. Source: N35. */
export type ForeignAmountInput = {
  /** 金额，非负，至多四位小数 · Amount, not negative, at most four fraction digits. Unit: whole units of the currency. */
  readonly amount: Scalars['Decimal']['input'];
  /** 货币 · Currency. */
  readonly currency: ForeignCurrency;
};

/** 可以折算的外币 · A foreign currency. Source: N35. */
export type ForeignCurrency =
  /** 欧元 · Euro. */
  | 'EUR'
  /** 英镑 · Pound sterling. */
  | 'GBP'
  /** 港元 · Hong Kong dollar. */
  | 'HKD'
  /** 日元 · Yen. */
  | 'JPY'
  /** 美元 · US dollar. */
  | 'USD';

/** 政府层级 · Level of a government. Source: N29. */
export type GovernmentLevel =
  /** 市级政府 · City government. */
  | 'CITY'
  /** 省级政府 · Provincial government. */
  | 'PROVINCIAL';

/** 推荐单位之上的政府 · The governments above a recommending unit. Source: N29. */
export type Governments =
  /** 直辖市，一级政府可兼作两级 · A municipality: one government may serve for both levels; two cells. */
  | 'MUNICIPALITY'
  /** 省、市两级 · A province and a city: four cells. */
  | 'PROVINCE_AND_CITY'
  /** 全省试点，须说明以何为市级 · A whole province as a pilot area, which states what its city level is; four cells. */
  | 'PROVINCE_LEVEL_AREA';

/** 一次状态变更 · One transition. Source: N75. */
export type HistoryEntry = {
  /** 机关；非机关为空 · The agency that acted; null where none did. */
  readonly agency?: Maybe<Scalars['String']['output']>;
  /** 时刻（UTC） · The moment, UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** 文件号 · The document that it rests on. */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** 原状态；起始为空 · The state before; null at the start. */
  readonly fromStatus?: Maybe<Scalars['String']['output']>;
  /** 变更前版本 · The version before. Source: N75. */
  readonly priorVersion?: Maybe<Scalars['Int']['output']>;
  /** 理由 · The reason given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 角色 · The role that acted. Source: N75–N76. */
  readonly role: Scalars['String']['output'];
  /** 步骤 · The step taken. */
  readonly step: Scalars['String']['output'];
  /** 步骤名称（按语言） · The step in the viewer's language. */
  readonly stepName: Scalars['String']['output'];
  /** 新状态 · The state after. */
  readonly toStatus: Scalars['String']['output'];
};

/** 一个假设的数值 · One hypothetical figure. Source: N30–N35. */
export type HypotheticalFigureInput = {
  /** 以外币填写的出口额，按统计年度汇率的最新修订折算 · An export figure in a foreign currency, converted by the rate of the statistical year in its latest revision. Source: N35, N41. */
  readonly foreign?: InputMaybe<ForeignAmountInput>;
  /** 标准 · Which of the four standards. */
  readonly standard: BusinessStandard;
  /** 数值，非负，至多四位小数；N33为整数；与 foreign 须且只须填写其一 · Value: not negative, at most four fraction digits; whole for N33; exactly one of it and foreign. Unit: 亿元, or 家 for N33. */
  readonly value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 出具认定的一项条款 · A clause on which findings are written. */
export type JudgedClause = {
  /** 条款 · The clause, e.g. N28.5a. */
  readonly clause: Scalars['String']['output'];
  /** 条款内容（按语言） · The clause in the viewer's language. */
  readonly name: Scalars['String']['output'];
  /** 认定机关 · The agency that finds. Source: N85. */
  readonly owner: Scalars['String']['output'];
};

/** 一家领军企业 · One leading enterprise. Source: N42. */
export type LeadingEnterprise = {
  /** 统一社会信用代码 · Unified social credit code. */
  readonly creditCode: Scalars['String']['output'];
  /** 证明材料 · What shows it; null where nothing is attached. */
  readonly evidence?: Maybe<Evidence>;
  /** 标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 名称 · Name. */
  readonly name: Scalars['String']['output'];
  /** 理由 · Why it leads. */
  readonly reason: Scalars['String']['output'];
};

/** 一家领军企业 · One leading enterprise. */
export type LeadingEnterpriseInput = {
  /** 统一社会信用代码 · Unified social credit code, checked by GB 32100-2015. */
  readonly creditCode: Scalars['String']['input'];
  /** 证明材料标识 · Id of an evidence record of this application. */
  readonly evidenceId?: InputMaybe<Scalars['ID']['input']>;
  /** 名称 · Name; at most 120 characters. */
  readonly name: Scalars['String']['input'];
  /** 理由 · Why it leads; at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 变更入口 · Where acts begin. */
export type Mutation = {
  /** 商务部修改筹备中的批次，须说明理由 · MOFCOM amends a round that is being prepared, with a reason. Source: N1, N74. */
  readonly amendRound?: Maybe<RoundPayload>;
  /** 园区登记一份证明材料（摘要与版本） · The park records a piece of evidence by its hash; the same title again is a new version. Source: N24–N29, N42. */
  readonly attachEvidence?: Maybe<AttachEvidencePayload>;
  /** 批次归档后，园区删除其申报的联系人 · A park erases the contacts of its application once the round is archived. Source: N5. */
  readonly eraseApplicationContacts?: Maybe<ApplicationPayload>;
  /** 批次归档后，三部门各自删除本部门的联系人 · A ministry erases its own contacts of a round that is archived. Source: N5. */
  readonly eraseRoundContacts?: Maybe<RoundPayload>;
  /** 商务部开放一个批次的申报 · MOFCOM opens a round for applications. Source: N70. */
  readonly openRound?: Maybe<RoundPayload>;
  /** 商务部筹备一个批次 · MOFCOM prepares a round; it stays hidden until opened. Source: N1, N48, N54–N55. */
  readonly prepareRound?: Maybe<RoundPayload>;
  /** 推荐单位推荐一个园区，每批次至多一个；退回后再次推荐，截止后亦可 · The unit recommends one park, at most one a round; starts the application where the park has not. What was returned is recommended again, after the deadline too. Source: N19, N46, N50. */
  readonly recommendPark?: Maybe<ApplicationPayload>;
  /** 推荐单位登记本地园区 · A unit registers a park of its place. Source: N18, N24. */
  readonly registerPark?: Maybe<ParkPayload>;
  /** 园区对退回的申报重新打开修改 · The park reopens a returned application to answer the reasons. Source: N68. */
  readonly reopenApplication?: Maybe<ApplicationPayload>;
  /** 商务部就通知未定之处作出裁定，须说明理由，自此刻起有效 · MOFCOM rules on a point that the notice leaves open, with a reason; it holds from now on. Source: N3, N21, N23, N44, N49, N56, N60, N65, N66, N81. */
  readonly ruleOnRound?: Maybe<RoundPayload>;
  /** 园区保存草稿 · The park saves its draft: answers, declared figures, leading enterprises. Source: N4, N30–N33, N42. */
  readonly saveApplication?: Maybe<ApplicationPayload>;
  /** 园区登记其申报的联系人；每次修改另存一版 · A park names the contacts of its application; a change is a new edition. Source: N5. */
  readonly setApplicationContacts?: Maybe<ApplicationPayload>;
  /** 三部门各自登记本部门在批次中的联系人；每次修改另存一版 · A ministry names its own contacts of a round; a change is a new edition. Source: N5, N85. */
  readonly setRoundContacts?: Maybe<RoundPayload>;
  /** 园区起草申报 · A park starts its application in an open round. Source: N68. */
  readonly startApplication?: Maybe<ApplicationPayload>;
  /** 园区报送省级审核 · The park files the application with its province. Source: N46, N68. */
  readonly submitApplication?: Maybe<ApplicationPayload>;
  /** 园区或推荐单位撤回申报 · The park or the unit withdraws the application, until the public notice. Source: N68. */
  readonly withdrawApplication?: Maybe<ApplicationPayload>;
};


/** 变更入口 · Where acts begin. */
export type MutationAmendRoundArgs = {
  input: AmendRoundInput;
};


/** 变更入口 · Where acts begin. */
export type MutationAttachEvidenceArgs = {
  input: AttachEvidenceInput;
};


/** 变更入口 · Where acts begin. */
export type MutationEraseApplicationContactsArgs = {
  input: EraseApplicationContactsInput;
};


/** 变更入口 · Where acts begin. */
export type MutationEraseRoundContactsArgs = {
  input: EraseRoundContactsInput;
};


/** 变更入口 · Where acts begin. */
export type MutationOpenRoundArgs = {
  input: OpenRoundInput;
};


/** 变更入口 · Where acts begin. */
export type MutationPrepareRoundArgs = {
  input: PrepareRoundInput;
};


/** 变更入口 · Where acts begin. */
export type MutationRecommendParkArgs = {
  input: RecommendParkInput;
};


/** 变更入口 · Where acts begin. */
export type MutationRegisterParkArgs = {
  input: RegisterParkInput;
};


/** 变更入口 · Where acts begin. */
export type MutationReopenApplicationArgs = {
  input: ApplicationStepInput;
};


/** 变更入口 · Where acts begin. */
export type MutationRuleOnRoundArgs = {
  input: RuleOnRoundInput;
};


/** 变更入口 · Where acts begin. */
export type MutationSaveApplicationArgs = {
  input: SaveApplicationInput;
};


/** 变更入口 · Where acts begin. */
export type MutationSetApplicationContactsArgs = {
  input: SetApplicationContactsInput;
};


/** 变更入口 · Where acts begin. */
export type MutationSetRoundContactsArgs = {
  input: SetRoundContactsInput;
};


/** 变更入口 · Where acts begin. */
export type MutationStartApplicationArgs = {
  input: StartApplicationInput;
};


/** 变更入口 · Where acts begin. */
export type MutationSubmitApplicationArgs = {
  input: ApplicationStepInput;
};


/** 变更入口 · Where acts begin. */
export type MutationWithdrawApplicationArgs = {
  input: WithdrawApplicationInput;
};

/** 开放批次的内容 · Which round to open. */
export type OpenRoundInput = {
  /** 预期版本 · The version that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
};

/** 以外币填报的原额及所用汇率 · What was reported in a foreign currency, and the rate that it was converted by. Source: N35. */
export type OriginalAmount = {
  /** 原额 · Amount. Unit: whole units of the currency. */
  readonly amount: Scalars['Decimal']['output'];
  /** 货币 · Currency. */
  readonly currency: ForeignCurrency;
  /** 货币名称（按语言） · Its name in the viewer's language. */
  readonly currencyName: Scalars['String']['output'];
  /** 折算所用的汇率，其后修订不影响 · The rate that it was converted by, whatever was recorded since. Unit: yuan for one unit of the currency. */
  readonly rate: Scalars['Decimal']['output'];
  /** 汇率来源的日期 · The day that the source bears. */
  readonly ratePublishedOn: Scalars['Date']['output'];
  /** 汇率的修订号 · Revision of the rate. */
  readonly rateRevision: Scalars['Int']['output'];
  /** 汇率来源 · Source of the rate. */
  readonly rateSource: Scalars['String']['output'];
};

/** 认定结果 · Outcome. Source: N37. */
export type Outcome =
  /** 低于标准，需说明 · Below it; needs justification, is no rejection. */
  | 'BELOW'
  /** 数据不足 · Not enough data to say. */
  | 'INSUFFICIENT_DATA'
  /** 符合 · Meets it. */
  | 'MEETS';

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

/** 园区及其管理机构（申报主体） · A park and its management body, the applicant. Source: N18, N24. */
export type Park = {
  /** 面积 · Area. Unit: 平方公里 (km²). Source: N24 1c. */
  readonly areaKm2?: Maybe<Scalars['Decimal']['output']>;
  /** 统一社会信用代码 · Unified social credit code of the body; null where not given. */
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  /** 是否虚构的演示数据 · Whether it is made up for demonstration. */
  readonly fictional: Scalars['Boolean']['output'];
  /** 园区标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 管理机构（独立法人） · The management body, an independent legal person. Source: N24 1a. */
  readonly managementBody: Scalars['String']['output'];
  /** 名称 · Name. */
  readonly name: Scalars['String']['output'];
  /** 运营起始日 · Operating since. Source: N24 1b. */
  readonly operatingSince?: Maybe<Scalars['Date']['output']>;
  /** 类型 · Type. Source: N18. */
  readonly type: ParkType;
  /** 推荐单位 · The unit that may recommend it. */
  readonly unit: RecommendingUnit;
};

/** 园区分页 · A page of parks. */
export type ParkConnection = {
  /** 条目 · Edges. */
  readonly edges: ReadonlyArray<ParkEdge>;
  /** 条目内容 · The nodes of the edges. */
  readonly nodes: ReadonlyArray<Park>;
  /** 分页信息 · Page info. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算 · How many in all; counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 园区分页的一条 · One edge of a page. */
export type ParkEdge = {
  /** 游标 · Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 园区 · The park. */
  readonly node: Park;
};

/** 园区筛选条件 · Filter of parks; all given conditions hold together. */
export type ParkFilter = {
  /** 省份代码 · Of this province, by GB/T 2260 code. */
  readonly provinceCode?: InputMaybe<Scalars['ID']['input']>;
  /** 名称的一部分，不限全半角、括号和空格；也可用全拼或首字母。至多120字，至少一个汉字或两个字母、数字 · A part of the name, whatever the width, brackets and spaces; or of its pinyin or initials. At most 120 characters; at least one Chinese character, or two letters or digits. Source: N87, N91. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** 类型之一 · Of one of these types. Source: N18. */
  readonly types?: InputMaybe<ReadonlyArray<ParkType>>;
  /** 推荐单位 · Of this unit. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 园区排序 · Order of parks. Source: N87. */
export type ParkOrder =
  /** 按与检索文字的符合程度：全同、起首、包含；相同的按拼音 · By how well the name fits the text that is searched for: it is the text, begins with it, contains it; what fits alike by pinyin. Source: N91. */
  | 'BEST_MATCH'
  /** 按名称的拼音 · By the pinyin of the name. */
  | 'PINYIN_ASC'
  /** 按省份代码，同省先早 · By code of the province, then oldest first. */
  | 'PROVINCE_ASC';

/** 登记园区的结果 · What came of it. */
export type ParkPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 园区；被拒时为空 · The park; null where refused. */
  readonly park?: Maybe<Park>;
};

/** 园区类型 · Type of park. Source: N18. */
export type ParkType =
  /** 以数字服务为主的产业园区；何为数字服务见 serviceTaxonomy · Industrial park mainly of digital services; only this type is tested for it. What a digital service is: serviceTaxonomy. Source: N6, N18. */
  | 'DIGITAL_SERVICE_PARK'
  /** 经济技术开发区 · Economic and technological development zone. */
  | 'ECONOMIC_DEVELOPMENT_ZONE'
  /** 高新技术产业开发区 · High-tech industrial development zone. */
  | 'HIGH_TECH_ZONE';

/** 省份和推荐单位的排序 · Order of provinces and recommending units. Source: N87. */
export type PlaceOrder =
  /** 按行政区划代码 · By region code. */
  | 'CODE_ASC'
  /** 按名称的拼音 · By the pinyin of the name. */
  | 'PINYIN_ASC';

/** 规划或支持政策 · Plan or support policy. Source: N29. */
export type PlanKind =
  /** 专门的发展规划 · A dedicated development plan. */
  | 'PLAN'
  /** 支持政策 · A support policy. */
  | 'POLICY';

/** 筹备批次的内容 · What a round is prepared with. Source: N1, N41, N48, N54–N56. */
export type PrepareRoundInput = {
  /** 附件全表，至多20份；缺省时，首批为通知所列两份，其他批次为无 · All annexes of the notice, at most 20; by default the two of the notice for round 1, none for another. Source: N1. */
  readonly annexes?: InputMaybe<ReadonlyArray<AnnexInput>>;
  /** 候选数量上限；缺省12 · Upper end of the band; default 12. */
  readonly candidateBandMax?: InputMaybe<Scalars['Int']['input']>;
  /** 候选数量下限；缺省8 · Lower end of the band; default 8. */
  readonly candidateBandMin?: InputMaybe<Scalars['Int']['input']>;
  /** 申报截止日 · Deadline, inclusive. */
  readonly deadline: Scalars['Date']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 依据；缺省为国发[2015]8号 · Legal basis; by default 国发[2015]8号; at most 200 characters. */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** 通知文号 · Notice number, verbatim; at most 60 characters. */
  readonly noticeNumber: Scalars['String']['input'];
  /** 通知全文，至多50000字，按原样保存 · The notice's text, at most 50,000 characters, kept as it comes. Source: N92. */
  readonly noticeText?: InputMaybe<Scalars['String']['input']>;
  /** 公示工作日数；缺省5 · Working days of the notice; default 5. */
  readonly noticeWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** 批次编号，1–999 · Number of the round, 1–999. */
  readonly number: Scalars['Int']['input'];
  /** 项目代码；缺省为 NDSEB · Code of the programme; by default NDSEB. */
  readonly programme?: InputMaybe<Scalars['String']['input']>;
  /** 认定日；缺省为截止日 · Reference date; by default the deadline. */
  readonly referenceDate?: InputMaybe<Scalars['Date']['input']>;
  /** 专家评分标准全表，权重合计100 · The whole rubric; weights sum to 100. Source: N52. */
  readonly rubric?: InputMaybe<ReadonlyArray<CriterionInput>>;
  /** 业务标准，未给出的沿用 · Thresholds; those not given stay. Source: N30–N33. */
  readonly standards?: InputMaybe<ReadonlyArray<StandardInput>>;
  /** 统计年度；缺省为截止前最近的完整年度 · Statistical year; by default the latest full year before the deadline. Source: N41. */
  readonly statisticalYear?: InputMaybe<Scalars['Int']['input']>;
  /** 通知标题 · Title of the notice; at most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** 一个项目：其各批次通知的默认内容，以数据载入 · A programme: what its notices say by default, loaded as data. */
export type Programme = {
  /** 对取消资格申诉的期限 · How long a base may appeal against its disqualification. Unit: working days. Source: N65. */
  readonly appealWorkingDays: Scalars['Int']['output'];
  /** 代码，如 NDSEB · Code, e.g. NDSEB. */
  readonly code: Scalars['String']['output'];
  /** 出具认定的条款 · The clauses on which findings are written. */
  readonly conditions: ReadonlyArray<JudgedClause>;
  /** 申报表 · The application form as data. */
  readonly form: ReadonlyArray<Question>;
  /** 编制指南版本 · Version of the guide that the form is bound to. */
  readonly guideVersion: Scalars['String']['output'];
  /** 发文机关 · The issuing offices. */
  readonly issuingOffices: ReadonlyArray<Scalars['String']['output']>;
  /** 依据 · Legal basis. */
  readonly legalBasis: Scalars['String']['output'];
  /** 名称（按语言） · Name in the viewer's language. */
  readonly name: Scalars['String']['output'];
  /** 公示工作日数 · Length of the public notice. Unit: working days. */
  readonly noticeWorkingDays: Scalars['Int']['output'];
  /** 每个单位可推荐的园区数 · How many parks a unit may recommend. Unit: parks. */
  readonly quotaPerUnit: Scalars['Int']['output'];
  /** 专家评分标准，权重合计100 · The experts' rubric; weights sum to 100. */
  readonly rubric: ReadonlyArray<Criterion>;
  /** 规则版本 · Version of the rules. */
  readonly ruleVersion: Scalars['String']['output'];
  /** 数据来源 · Where the data comes from. */
  readonly source: Scalars['String']['output'];
  /** 各档业务标准 · The thresholds by tier. */
  readonly standards: ReadonlyArray<Standard>;
  /** 各地区的档次 · Which tier each region has. Source: N38. */
  readonly tiers: ReadonlyArray<TierOfRegion>;
};

/** 省级行政区 · A province. Source: N3, N38, N89. */
export type Province = {
  /** 行政区划代码（GB/T 2260前两位） · GB/T 2260 code, two digits. Source: N89. */
  readonly code: Scalars['ID']['output'];
  /** 全称 · Full name. */
  readonly fullName: Scalars['String']['output'];
  /** 简称 · Short name. */
  readonly name: Scalars['String']['output'];
  /** 没有推荐单位的原因 · Why it has no unit; null where it has one. Source: N22. */
  readonly reasonWithoutUnit?: Maybe<Scalars['String']['output']>;
  /** 地区 · Region of the National Bureau of Statistics. Source: N38. */
  readonly region: Region;
  /** 推荐单位 · Its recommending units; seven provinces have none. Source: N22. */
  readonly units: ReadonlyArray<RecommendingUnit>;
};

/** 查询入口 · Where reading begins. */
export type Query = {
  /** 按标识查申报 · One application by id; null where hidden or missing. Who sees it: N79–N80. */
  readonly application?: Maybe<Application>;
  /** 申报列表 · The applications that the viewer may see. Who sees which: N79–N80. */
  readonly applications?: Maybe<ApplicationConnection>;
  /** 按标识查园区 · One park by id; null where hidden or missing. */
  readonly park?: Maybe<Park>;
  /** 园区列表 · The parks that the viewer may see. Source: N18, N79. */
  readonly parks?: Maybe<ParkConnection>;
  /** 项目：已载入的全部，按代码 · The programmes that are loaded, by code. */
  readonly programmes?: Maybe<ReadonlyArray<Programme>>;
  /** 省份（31个）及其推荐单位 · The 31 provinces with their recommending units. Source: N3, N20–N22. */
  readonly provinces?: Maybe<ReadonlyArray<Province>>;
  /** 推荐单位（37个） · The 37 recommending units. Source: N20. */
  readonly recommendingUnits?: Maybe<ReadonlyArray<RecommendingUnit>>;
  /** 按标识查批次 · One round by id; null where hidden or missing. */
  readonly round?: Maybe<Round>;
  /** 批次列表，按批次编号 · All rounds that the viewer may see, by number. Source: N1. */
  readonly rounds?: Maybe<ReadonlyArray<Round>>;
  /** 试算：假设的数据按批次的标准会得出什么结论；不留痕迹 · What if: the verdict that hypothetical figures would have by a round's standards; it leaves no trace. Source: N24, N30–N37, N42. */
  readonly whatIf?: Maybe<Verdict>;
};


/** 查询入口 · Where reading begins. */
export type QueryApplicationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ApplicationOrder>;
};


/** 查询入口 · Where reading begins. */
export type QueryParkArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ParkOrder>;
};


/** 查询入口 · Where reading begins. */
export type QueryProvincesArgs = {
  orderBy?: InputMaybe<PlaceOrder>;
};


/** 查询入口 · Where reading begins. */
export type QueryRecommendingUnitsArgs = {
  orderBy?: InputMaybe<PlaceOrder>;
};


/** 查询入口 · Where reading begins. */
export type QueryRoundArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryRoundsArgs = {
  noticeNumber?: InputMaybe<Scalars['String']['input']>;
};


/** 查询入口 · Where reading begins. */
export type QueryWhatIfArgs = {
  input: WhatIfInput;
};

/** 申报表的一个问题 · One question of the form. Source: N4. */
export type Question = {
  /** 条款 · The clause that it serves. */
  readonly clause: Scalars['String']['output'];
  /** 代码 · Code. */
  readonly code: Scalars['String']['output'];
  /** 字数上限 · The most characters an answer may have. */
  readonly max: Scalars['Int']['output'];
  /** 向谁提出；向所有申报提出的为空 · Of whom it is asked; null where of all. Source: N18, N29. */
  readonly onlyFor?: Maybe<QuestionScope>;
  /** 是否必答 · Whether it must be answered before filing. */
  readonly required: Scalars['Boolean']['output'];
  /** 问题（按语言） · The question in the viewer's language. */
  readonly text: Scalars['String']['output'];
};

/** 只向部分申报提出的问题，向谁提出 · Of whom a question is asked that is not asked of all. Source: N18, N29. */
export type QuestionScope =
  /** 以数字服务为主的产业园区 · Industrial parks mainly of digital services. Source: N18. */
  | 'DIGITAL_SERVICE_PARK'
  /** 全省试点地区 · Pilot areas that are a whole province. Source: N29. */
  | 'PROVINCE_LEVEL_AREA';

/** 推荐园区的内容 · Which park to recommend. */
export type RecommendParkInput = {
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 园区标识 · Id of the park. */
  readonly parkId: Scalars['ID']['input'];
  /** 推荐理由 · Why this park; at most 2000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
};

/** 推荐单位：示范城市或试点地区 · A recommending unit: a demonstration city, a pilot area, or both in one. Source: N20–N21. */
export type RecommendingUnit = {
  /** 其上的政府，决定规划和政策材料须有哪几格 · The governments above it, which decide the cells of plans and policies. Source: N29. */
  readonly governments: Governments;
  /** 单位标识 · Own place id. Source: N89. */
  readonly id: Scalars['ID']['output'];
  /** 名称 · Name. */
  readonly name: Scalars['String']['output'];
  /** 英文名 · English gloss. */
  readonly nameEn: Scalars['String']['output'];
  /** 登记的园区，按名称的拼音；无权查看的不列出 · The parks that it registered, by the pinyin of the name; those that the viewer may not see are left out. Source: N18, N79, N87. */
  readonly parks?: Maybe<ReadonlyArray<Park>>;
  /** 所在省份 · Its province. */
  readonly province: Province;
  /** 身份及起止 · Its statuses with their dates. Source: N20, N23. */
  readonly statuses: ReadonlyArray<UnitStatus>;
};

/** 统计地区 · Region. Source: N38. */
export type Region =
  /** 中部 · Central. */
  | 'CENTRAL'
  /** 东部 · East. */
  | 'EAST'
  /** 东北 · Northeast. */
  | 'NORTHEAST'
  /** 西部 · West. */
  | 'WEST';

/** 登记园区的内容 · A park to register. Source: N18, N24. */
export type RegisterParkInput = {
  /** 面积，至多四位小数 · Area, at most four fraction digits. Unit: 平方公里 (km²). */
  readonly areaKm2?: InputMaybe<Scalars['Decimal']['input']>;
  /** 统一社会信用代码 · Unified social credit code of the body, checked by GB 32100-2015. */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /** 是否虚构的演示数据；缺省为否 · Whether it is made up for demonstration; by default it is not. */
  readonly fictional?: InputMaybe<Scalars['Boolean']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 管理机构 · The management body; at most 120 characters. */
  readonly managementBody: Scalars['String']['input'];
  /** 名称，同一单位内不重复（不计全半角与括号） · Name, unique in the unit whatever the width and brackets; at most 120 characters. Source: N91. */
  readonly name: Scalars['String']['input'];
  /** 运营起始日 · Operating since. Source: N24 1b. */
  readonly operatingSince?: InputMaybe<Scalars['Date']['input']>;
  /** 类型 · Type. Source: N18. */
  readonly type: ParkType;
};

/** 复算：以当时冻结的数据按今天的规则再作一次，并说明为何相同或不同 · A replay: the inputs that were frozen then, judged again by the rules of today, and why it comes to the same or not. Source: N36. */
export type Replay = {
  /** 同样的数据，今天的规则得出的不同之处；一致则为空表 · What the rules of today make otherwise of the same inputs; empty where it is the same. */
  readonly differences: ReadonlyArray<ReplayDifference>;
  /** 说明（按语言） · In words, in the viewer's language. */
  readonly message: Scalars['String']['output'];
  /** 今天的规则版本；不依规则版本的为空 · Version of the rules that the round names today; null where the verdict rests on none. */
  readonly ruleVersionNow?: Maybe<Scalars['String']['output']>;
  /** 当时的规则版本；不依规则版本的为空 · Version of the rules then; null where the verdict rests on none. */
  readonly ruleVersionThen?: Maybe<Scalars['String']['output']>;
  /** 是否与当时一致 · Whether the frozen inputs still come to the frozen verdict. */
  readonly same: Scalars['Boolean']['output'];
  /** 按今天的规则，今天的数据与当时的数据得出的不同之处：更正，或统计数据的修订 · What today’s inputs make otherwise than the frozen ones, by the rules of today: a correction, or a revision of a reported figure. */
  readonly sinceThen: ReadonlyArray<ReplayDifference>;
};

/** 结论的一处不同 · One difference between two verdicts. */
export type ReplayDifference = {
  /** 现值；没有则为空 · What it is; null where there is none. Unit: that of the standard. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** 原值；没有则为空 · What it was; null where there was none. Unit: that of the standard. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** 条款；N37为总评，N45为提示 · The clause: N37 for the outcome of all together, N45 for a warning. */
  readonly clause: Scalars['String']['output'];
  /** 说明（按语言） · In words, in the viewer's language. */
  readonly message: Scalars['String']['output'];
  /** 哪一部分不同 · Which part differs. */
  readonly part: ReplayPart;
  /** 统计数据的修订号，从1起；不计修订的为空 · Revision of the reported figure, from 1; null where the source counts none. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** 现值所据数据的来源；不涉数据的为空 · Where the actual value of the line comes from now; null where it has none. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** 标准代码，或提示代码；该条款只有一行的为空 · Code of the standard or of the warning; null where the clause has one line. */
  readonly subject?: Maybe<Scalars['String']['output']>;
};

/** 结论中可以比较的部分 · What of a verdict is compared. */
export type ReplayPart =
  /** 实际 · What is declared or measured. */
  | 'ACTUAL'
  /** 申报与统计是否一致 · Whether declared and reported agree. */
  | 'AGREEMENT'
  /** 评分表份数 · The number of score sheets. Source: N52. */
  | 'COUNT'
  /** 申报数 · The declared figure. */
  | 'DECLARED'
  /** 申报减统计 · Declared less reported. */
  | 'DIFFERENCE'
  /** 最高 · The highest weighted total. Source: N52. */
  | 'HIGHEST'
  /** 最低 · The lowest weighted total. Source: N52. */
  | 'LOWEST'
  /** 差额 · The margin. Source: N36. */
  | 'MARGIN'
  /** 原额与所用汇率 · The original amount and its rate, with source, day and revision; null where it was given in yuan. Source: N35. */
  | 'ORIGINAL'
  /** 结果 · The outcome. Source: N37. */
  | 'OUTCOME'
  /** 有无：YES，或空 · Whether the line is there: YES or null. */
  | 'PRESENT'
  /** 要求 · What is required. */
  | 'REQUIRED'
  /** 加权总分合计 · Sum of the weighted totals. Source: N52. */
  | 'SUM';

/** 批次：一份通知所定的全部内容 · A round: everything that one notice decides. Source: N1–N2. */
export type Round = {
  /** 附件，按编号 · The annexes of the notice, by number; empty where none is recorded. Source: N1. */
  readonly annexes: ReadonlyArray<Annex>;
  /** 对取消资格申诉的期限，批次启用申诉时适用 · How long a base may appeal against its disqualification, where the round has that option. Unit: working days. Source: N65. */
  readonly appealWorkingDays: Scalars['Int']['output'];
  /** 当前查看人可执行的步骤 · The steps that the viewer may take now. Source: N74. */
  readonly availableSteps: ReadonlyArray<Scalars['String']['output']>;
  /** 候选名单数量上限（软约束） · Upper end of the soft candidate band. Unit: parks. Source: N54. */
  readonly candidateBandMax: Scalars['Int']['output'];
  /** 候选名单数量下限（软约束） · Lower end of the soft candidate band. Unit: parks. Source: N54. */
  readonly candidateBandMin: Scalars['Int']['output'];
  /** 截止时刻 · The first moment after the deadline day. Source: N48. */
  readonly closesAt: Scalars['DateTime']['output'];
  /** 出具认定的条款 · The clauses on which findings are written. Source: N24–N33, N42. */
  readonly conditions: ReadonlyArray<JudgedClause>;
  /** 联系人历次登记，各部门先早；以前各版的人员仅本部门可见 · Every edition, each ministry's oldest first; the persons of former ones are its own to read. Source: N5. */
  readonly contactEditions?: Maybe<ReadonlyArray<ContactList>>;
  /** 三部门的现行联系人；仅机关、推荐单位、园区可见 · The contacts of the ministries, the last edition of each; for authorities, units and parks alone. Source: N5. */
  readonly contacts?: Maybe<ReadonlyArray<ContactList>>;
  /** 申报截止日（含当日，至北京时间24时） · Deadline, inclusive to 24:00 Beijing time. Source: N48. */
  readonly deadline: Scalars['Date']['output'];
  /** 申报表 · The application form as data. Source: N4. */
  readonly form: ReadonlyArray<Question>;
  /** 编制指南版本 · Version of the guide that the form is bound to. Source: N4. */
  readonly guideVersion: Scalars['String']['output'];
  /** 经过 · Every transition, oldest first. Source: N75. */
  readonly history?: Maybe<ReadonlyArray<HistoryEntry>>;
  /** 批次标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 发文机关 · The issuing offices. Source: N1. */
  readonly issuingOffices: ReadonlyArray<Scalars['String']['output']>;
  /** 依据 · Legal basis. Source: N1. */
  readonly legalBasis: Scalars['String']['output'];
  /** 通知文号，按原文 · Notice number, verbatim. Source: N1, N88. */
  readonly noticeNumber: Scalars['String']['output'];
  /** 通知全文，词内换行已接合；未录入为空 · The notice's text for reading and quoting, the line breaks inside words joined; null where it was not entered. Source: N92. */
  readonly noticeText?: Maybe<Scalars['String']['output']>;
  /** 通知全文，按录入的原样 · The notice's text as it was entered, with every line break; null where it was not. Source: N92. */
  readonly noticeTextVerbatim?: Maybe<Scalars['String']['output']>;
  /** 公示工作日数 · Length of the public notice. Unit: working days. Source: N55. */
  readonly noticeWorkingDays: Scalars['Int']['output'];
  /** 批次编号，首批为1，在项目内唯一 · Number, one's own within the programme; the first batch is 1. Source: N2. */
  readonly number: Scalars['Int']['output'];
  /** 项目代码 · Code of the programme that it is a round of. */
  readonly programme: Scalars['String']['output'];
  /** 项目名称（按语言） · Name of the programme in the viewer's language. */
  readonly programmeName: Scalars['String']['output'];
  /** 每个单位可推荐的园区数 · How many parks a unit may recommend. Unit: parks. Source: N19. */
  readonly quotaPerUnit: Scalars['Int']['output'];
  /** 成立年限等的认定日 · The day at which conditions and list membership are judged. Source: N23–N24. */
  readonly referenceDate: Scalars['Date']['output'];
  /** 专家评分标准，权重合计100 · The experts' rubric; weights sum to 100. Source: N52. */
  readonly rubric: ReadonlyArray<Criterion>;
  /** 规则版本：以这些标准作出认定的规则 · Version of the rules that judge by these thresholds. */
  readonly ruleVersion: Scalars['String']['output'];
  /** 通知未定之处：逐项的现行裁定，未裁定的为默认 · The points that the notice leaves open, each with what holds now: the latest ruling, or the default. */
  readonly rulings: ReadonlyArray<Ruling>;
  /** 各档业务标准，未列的不要求 · The thresholds by tier; a standard that is not named is not asked for. Source: N30–N33. */
  readonly standards: ReadonlyArray<Standard>;
  /** 统计年度 · The full year that the figures are of. Unit: calendar year. Source: N41. */
  readonly statisticalYear: Scalars['Int']['output'];
  /** 状态 · Where the round stands. Source: N70. */
  readonly status: RoundStatus;
  /** 状态名称（按语言） · The status in the viewer's language. */
  readonly statusName: Scalars['String']['output'];
  /** 各地区的档次 · Which tier each region has. Source: N38. */
  readonly tiers: ReadonlyArray<TierOfRegion>;
  /** 通知标题 · Title of the notice. */
  readonly title: Scalars['String']['output'];
  /** 可推荐的单位：逐个说明能否推荐及其原因 · The recommending units, each with whether it may recommend in this round and why not. Source: N3, N20–N23, N66. */
  readonly units: ReadonlyArray<UnitStanding>;
  /** 版本号，每次变更加一 · Version; one more with every change. Source: N77. */
  readonly version: Scalars['Int']['output'];
};

/** 批次变更的结果 · What came of a change to a round. */
export type RoundPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 批次；被拒时为空 · The round; null where refused. */
  readonly round?: Maybe<Round>;
};

/** 批次状态 · Where a round stands. Source: N70. */
export type RoundStatus =
  /** 已归档 · Archived. */
  | 'ARCHIVED'
  /** 申报截止 · Closed at the deadline. */
  | 'CLOSED'
  /** 已确定 · Decided. */
  | 'DECIDED'
  /** 专家评审 · With the experts. */
  | 'EXPERT_REVIEW'
  /** 联合研究 · With the three ministries. */
  | 'JOINT_STUDY'
  /** 申报中 · Open for applications. */
  | 'OPEN'
  /** 筹备 · Being prepared. */
  | 'PREPARING'
  /** 公示 · On public notice. */
  | 'PUBLIC_NOTICE';

/** 作出裁定的内容 · A ruling. */
export type RuleOnRoundInput = {
  /** 该事项现行裁定的序号，未裁定过为0；不符即为冲突 · The number of the ruling that holds, 0 where there is none; another is a conflict. Source: N77. */
  readonly expectedNumber: Scalars['Int']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 事项 · The point. */
  readonly point: RulingPoint;
  /** 理由，至多2000字，随批次公开 · Why; at most 2000 characters; public with the round. */
  readonly reason: Scalars['String']['input'];
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
  /** 裁定的值，须为该事项所有；一般为一个 · Values of that point; one, where the point has not several. */
  readonly values: ReadonlyArray<RulingValue>;
};

/** 批次对通知未定之处的裁定 · What holds in a round on a point that the notice leaves open. */
export type Ruling = {
  /** 可裁定的值 · The values that it may be ruled to. */
  readonly allowed: ReadonlyArray<RulingValue>;
  /** 是否为默认（从未裁定） · Whether it is the default, because nobody has ruled. */
  readonly byDefault: Scalars['Boolean']['output'];
  /** 条款 · The rule that leaves it open. */
  readonly clause: Scalars['String']['output'];
  /** 历次裁定，先早；不修改，以最后一次为准 · Every ruling on it, oldest first; never altered, the last one holds. */
  readonly decisions: ReadonlyArray<RulingDecision>;
  /** 商务部此刻能否裁定 · Whether MOFCOM may rule on it as the round stands now. */
  readonly open: Scalars['Boolean']['output'];
  /** 事项 · The point. */
  readonly point: RulingPoint;
  /** 事项名称（按语言） · The point in the viewer's language. */
  readonly pointName: Scalars['String']['output'];
  /** 现行的值的名称（按语言） · The same in the viewer's language. */
  readonly valueNames: ReadonlyArray<Scalars['String']['output']>;
  /** 现行的值 · What holds now; several values only where the point has several. */
  readonly values: ReadonlyArray<RulingValue>;
};

/** 一次裁定 · One ruling of MOFCOM. */
export type RulingDecision = {
  /** 序号，自1起 · Number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** 理由 · The reason. */
  readonly reason: Scalars['String']['output'];
  /** 时刻 · When. */
  readonly ruledAt: Scalars['DateTime']['output'];
  /** 经办人；仅各级机关可读 · Who ruled; readable by the authorities alone. */
  readonly ruledByName?: Maybe<Scalars['String']['output']>;
  /** 裁定的值的名称（按语言） · The same in the viewer's language. */
  readonly valueNames: ReadonlyArray<Scalars['String']['output']>;
  /** 裁定的值 · What was ruled. */
  readonly values: ReadonlyArray<RulingValue>;
};

/** 可裁定的事项 · A point that may be ruled upon. */
export type RulingPoint =
  /** 对取消资格的申诉；默认不启用；对某一文件能否申诉，以其印发时的裁定为准 · Appeal against a disqualification; by default not enabled; whether one lies against a document is as ruled when it is issued. Source: N65. */
  | 'APPEAL'
  /** 公示首日；默认次日 · Day 1 of the notice; by default the day after posting. Source: N56. */
  | 'DAY_ONE'
  /** 截止日逢休息日；默认不顺延 · A deadline on a day off; by default it stays. Source: N49. */
  | 'DEADLINE_ON_DAY_OFF'
  /** 名单的认定；默认按基准日 · Membership of the lists; by default judged at the reference date. Source: N23. */
  | 'LIST_MEMBERSHIP'
  /** 不具名的异议；默认须具名 · Anonymous objections; by default an objector must be named. Source: N60. */
  | 'OBJECTORS'
  /** 范围重叠的推荐单位；默认各为一个单位 · Recommending units that overlap; by default distinct. Source: N21. */
  | 'OVERLAPPING_UNITS'
  /** 评分与意见对申报方和省级的开放；默认不开放 · Scores and opinions, for applicants and provinces; by default closed. Source: N81. */
  | 'SCORES'
  /** 已有基地的单位再推荐；默认可以 · Another park from a unit with a base; by default allowed. Source: N66. */
  | 'SECOND_PARK'
  /** 豁免所及的标准；默认四项业务标准和领军企业 · What a waiver may lower; by default the four standards and the leading enterprises. Source: N44. */
  | 'WAIVER_REACH'
  /** 复审不合格时以警告代替取消资格；默认不启用 · Warning a base that fails instead of disqualifying it; by default not enabled. Source: N65. */
  | 'WARNING'
  /** 新疆生产建设兵团的推荐；默认不启用 · Recommendation by XPCC; by default not enabled. Source: N3. */
  | 'XPCC';

/** 裁定的值 · What a point may be ruled to. */
export type RulingValue =
  /** 可以再推荐 · Allowed (SECOND_PARK). */
  | 'ALLOWED'
  /** 可不具名 · May be anonymous (OBJECTORS). */
  | 'ANONYMOUS_TOO'
  /** 按基准日认定 · Judged at the reference date (LIST_MEMBERSHIP). */
  | 'AT_REFERENCE_DATE'
  /** 不开放 · Closed (SCORES). */
  | 'CLOSED'
  /** 不启用 · Not enabled (XPCC, WARNING, APPEAL). */
  | 'DISABLED'
  /** 各为一个单位 · Distinct units (OVERLAPPING_UNITS). */
  | 'DISTINCT'
  /** 启用 · Enabled (XPCC, WARNING, APPEAL). */
  | 'ENABLED'
  /** 开展数字服务业务企业数量 · Enterprises doing digital services (WAIVER_REACH). Source: N33. */
  | 'ENTERPRISE_COUNT'
  /** 曾列入名单即可 · Whoever was ever on a list (LIST_MEMBERSHIP). */
  | 'EVER_LISTED'
  /** 信息传输、软件和信息技术服务业产值 · Output of information transmission, software and IT services (WAIVER_REACH). Source: N31. */
  | 'INDUSTRY_OUTPUT'
  /** 数字服务领军企业 · Leading digital service enterprises (WAIVER_REACH). Source: N42. */
  | 'LEADING_ENTERPRISES'
  /** 须具名 · Must be named (OBJECTORS). */
  | 'NAMED'
  /** 自公示次日起算 · From the day after posting (DAY_ONE). */
  | 'NEXT_DAY'
  /** 不予豁免 · Nothing (WAIVER_REACH); alone. */
  | 'NONE'
  /** 不得再推荐 · Not allowed (SECOND_PARK). */
  | 'NOT_ALLOWED'
  /** 合用一个名额 · One place between them (OVERLAPPING_UNITS). */
  | 'ONE_PLACE'
  /** 批次确定之后开放，不含专家姓名 · Open once the round is decided, without the experts' names (SCORES). */
  | 'OPEN_ONCE_DECIDED'
  /** 园区产值 · Park output (WAIVER_REACH). Source: N30. */
  | 'PARK_OUTPUT'
  /** 顺延至下一工作日 · It rolls over to the next working day (DEADLINE_ON_DAY_OFF). */
  | 'ROLLS_OVER'
  /** 自公示当日起算 · From the day of posting (DAY_ONE). */
  | 'SAME_DAY'
  /** 电信、计算机和信息服务出口额 · Export of telecommunications, computer and information services (WAIVER_REACH). Source: N32. */
  | 'SERVICE_EXPORT'
  /** 不顺延 · It stays (DEADLINE_ON_DAY_OFF). */
  | 'STAYS';

/** 保存草稿的内容；未给出的部分不变 · What to save; parts not given stay as they are. */
export type SaveApplicationInput = {
  /** 答复 · Answers to set. */
  readonly answers?: InputMaybe<ReadonlyArray<AnswerInput>>;
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 申报数据 · Declared figures to set, each standard at most once. */
  readonly declared?: InputMaybe<ReadonlyArray<DeclaredFigureInput>>;
  /** 预期版本 · The version that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 领军企业全表 · The whole list of leading enterprises, replacing the former; at most 50. */
  readonly leadingEnterprises?: InputMaybe<ReadonlyArray<LeadingEnterpriseInput>>;
};

/** 自查：程序所能说的；需判断的条款由负责部门认定 · What a program can say of a condition; a judgement is for the ministry that owns the clause. Source: N24–N29, N85. */
export type SelfCheck = {
  /** 说明（按语言） · In words, in the viewer's language. */
  readonly message: Scalars['String']['output'];
  /** 尚缺的部分 · What is missing. */
  readonly missing: ReadonlyArray<ConditionPart>;
  /** 结果 · Outcome. */
  readonly outcome: SelfCheckOutcome;
};

/** 自查结果 · Outcome of a self-check. Source: N24–N29. */
export type SelfCheckOutcome =
  /** 据登记数据不足 · Not met by what is registered. Source: N24 1b. */
  | 'BELOW'
  /** 材料不齐 · Something is missing. */
  | 'INSUFFICIENT_DATA'
  /** 据登记数据符合 · Met by what is registered: the years of operation alone. Source: N24 1b. */
  | 'MEETS'
  /** 材料齐备，由主管部门认定 · Everything is there, for the owning ministry to judge. */
  | 'TO_BE_JUDGED';

/** 一个申报的联系人 · The contacts of an application. Source: N5. */
export type SetApplicationContactsInput = {
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 全部联系人，至多10人 · All contacts, at most 10. */
  readonly contacts: ReadonlyArray<ContactInput>;
  /** 预期版次：所读到的最后一版，未登记为0 · The edition that the caller has read, 0 where there is none; another is a conflict. Source: N77. */
  readonly expectedEdition: Scalars['Int']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 本部门在批次中的联系人 · A ministry's contacts of a round. Source: N5. */
export type SetRoundContactsInput = {
  /** 全部联系人，至多10人 · All contacts, at most 10. */
  readonly contacts: ReadonlyArray<ContactInput>;
  /** 预期版次：所读到的最后一版，未登记为0 · The edition that the caller has read, 0 where there is none; another is a conflict. Source: N77. */
  readonly expectedEdition: Scalars['Int']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
};

/** 一档业务标准的下限（含本数） · One tier's threshold, inclusive. Source: N16, N30–N34. */
export type Standard = {
  /** 条款 · Clause: N30, N31, N32 or N33. */
  readonly clause: Scalars['String']['output'];
  /** 标准 · Which of the four standards. Source: N30–N33. */
  readonly standard: BusinessStandard;
  /** 档次 · Tier. Source: N38. */
  readonly tier: Tier;
  /** 单位 · Unit: YI_YUAN 亿元 (10^8 yuan), or ENTERPRISES 家. */
  readonly unit: Scalars['String']['output'];
  /** 下限 · The least that meets it. Unit: see unit. Source: N16. */
  readonly value: Scalars['Decimal']['output'];
};

/** 一项业务标准的下限 · One threshold. Source: N30–N33. */
export type StandardInput = {
  /** 标准 · Which standard. */
  readonly standard: BusinessStandard;
  /** 档次 · Which tier. */
  readonly tier: Tier;
  /** 下限（含本数） · The least that meets it. Unit: 亿元, or 家 for the enterprise count. */
  readonly value: Scalars['Decimal']['input'];
};

/** 起草申报的内容 · Which round to apply in. */
export type StartApplicationInput = {
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
};

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

/** 业务标准的档次 · Tier of the standards. Source: N38. */
export type Tier =
  /** 全国 · The whole country. */
  | 'ALL'
  /** 中部地区 · Central. */
  | 'CENTRAL'
  /** 东部地区 · The East. */
  | 'EAST'
  /** 东北地区 · Northeast. */
  | 'NORTHEAST'
  /** 中西部和东北地区 · Central, West and Northeast. */
  | 'OTHER'
  /** 西部地区 · West. */
  | 'WEST';

/** 一个地区的档次 · The tier of a region. Source: N38. */
export type TierOfRegion = {
  /** 地区 · The region. */
  readonly region: Region;
  /** 档次 · The tier. */
  readonly tier: Tier;
};

/** 一个推荐单位在一个批次能否推荐 · Whether a unit may recommend a park in a round. Source: N3, N20–N23, N66. */
export type UnitStanding = {
  /** 不能推荐所依条款 · The rule by which it may not; null where it may. */
  readonly clause?: Maybe<Scalars['String']['output']>;
  /** 能否推荐 · Whether it may recommend. */
  readonly mayRecommend: Scalars['Boolean']['output'];
  /** 不能推荐的原因（按语言） · Why it may not, in the viewer's language; null where it may. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 合用一个名额的其他单位 · The units with which it has one place between them; none by default. Source: N21. */
  readonly sharesPlaceWith: ReadonlyArray<RecommendingUnit>;
  /** 推荐单位 · The unit. */
  readonly unit: RecommendingUnit;
};

/** 推荐单位的一项身份 · One status of a unit. Source: N20, N23. */
export type UnitStatus = {
  /** 身份类别 · Kind of status. */
  readonly kind: UnitStatusKind;
  /** 依据文件；未收录为空 · The paper that gives it; null where it is not recorded. */
  readonly paper?: Maybe<Scalars['String']['output']>;
  /** 起始日；不详为空 · Since; null where the source names no day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** 终止日；未终止为空 · Until; null while it lasts. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** 推荐单位身份类别 · Kind of status of a unit. Source: N20. */
export type UnitStatusKind =
  /** 中国服务外包示范城市 · Demonstration city of service outsourcing. */
  | 'DEMONSTRATION_CITY'
  /** 服务贸易创新发展试点地区 · Pilot area of innovative development of service trade. */
  | 'PILOT_AREA';

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

/** 结论：逐条认定及总评，绝非单纯的是或否 · A verdict: findings clause by clause, never a bare yes or no. Source: N36–N37. */
export type Verdict = {
  /** 逐条认定 · The findings. */
  readonly findings: ReadonlyArray<Finding>;
  /** 总评 · The outcome of all together. Source: N37. */
  readonly outcome: Outcome;
  /** 规则版本 · Version of the rules that judged. */
  readonly ruleVersion: Scalars['String']['output'];
  /** 提示（不构成否定） · Warnings, which never reject. Source: N45. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** 查看人在批次与申报方面的内容 · What rounds and applications add to the viewer. */
export type Viewer = {
  /** 批次与申报中等待本人办理的事项，等待最久者在前，至多500项；全部事项见 tasks · What waits for the viewer in rounds and applications, longest first, at most 500; everything that waits is in tasks. Source: N46, N68, N70. */
  readonly applicationTasks?: Maybe<ReadonlyArray<Task>>;
  /** 人员标识 · Id of the person. */
  readonly id: Scalars['ID']['output'];
};

/** 一条提示 · A warning. Source: N45. */
export type Warning = {
  /** 代码 · Code. */
  readonly code: Scalars['String']['output'];
  /** 说明（按语言） · The warning in the viewer's language. */
  readonly message: Scalars['String']['output'];
};

/** 试算的内容；省份与园区给出其一 · A what-if; either a province or a park. Source: N24, N30–N38, N42. */
export type WhatIfInput = {
  /** 假设的数值，每项标准至多一次 · Hypothetical figures, each standard at most once. */
  readonly figures: ReadonlyArray<HypotheticalFigureInput>;
  /** 附证明材料的领军企业数，0–50；缺省0 · How many leading enterprises have evidence, 0–50; default 0. Unit: 家. Source: N42. */
  readonly leadingEnterprises?: InputMaybe<Scalars['Int']['input']>;
  /** 运营起始日 · Operating since. Source: N24 1b. */
  readonly operatingSince?: InputMaybe<Scalars['Date']['input']>;
  /** 园区标识，决定省份；未给出运营起始日时取园区登记的 · Id of a park, which decides the province; its registered date of operation stands where none is given. */
  readonly parkId?: InputMaybe<Scalars['ID']['input']>;
  /** 省份代码，决定档次 · Code of the province, which decides the tier. Source: N38. */
  readonly provinceCode?: InputMaybe<Scalars['ID']['input']>;
  /** 批次标识，以其标准和认定日试算 · Id of the round, whose standards and reference date judge. */
  readonly roundId: Scalars['ID']['input'];
};

/** 撤回申报的内容 · The withdrawal of an application. */
export type WithdrawApplicationInput = {
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 预期版本 · The version that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 理由 · Why; at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
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
  Application: Application;
  Park: Park;
  Province: Province;
  RecommendingUnit: RecommendingUnit;
  Round: Round;
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"id":true}> );
  Park:
    ( { __typename: 'Park' }
    & GraphQLRecursivePick<FederationTypes['Park'], {"id":true}> );
  Province:
    ( { __typename: 'Province' }
    & GraphQLRecursivePick<FederationTypes['Province'], {"code":true}> );
  RecommendingUnit:
    ( { __typename: 'RecommendingUnit' }
    & GraphQLRecursivePick<FederationTypes['RecommendingUnit'], {"id":true}> );
  Round:
    ( { __typename: 'Round' }
    & GraphQLRecursivePick<FederationTypes['Round'], {"id":true}> );
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AmendRoundInput: AmendRoundInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Annex: ResolverTypeWrapper<AnnexParent>;
  AnnexInput: AnnexInput;
  Answer: ResolverTypeWrapper<Answer>;
  AnswerInput: AnswerInput;
  Application: ResolverTypeWrapper<ApplicationParent>;
  ApplicationConnection: ResolverTypeWrapper<Connection<ApplicationParent>>;
  ApplicationEdge: ResolverTypeWrapper<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>;
  ApplicationFilter: ApplicationFilter;
  ApplicationOrder: ApplicationOrder;
  ApplicationPayload: ResolverTypeWrapper<ApplicationPayloadParent>;
  ApplicationStatus: ApplicationStatus;
  ApplicationStepInput: ApplicationStepInput;
  AttachEvidenceInput: AttachEvidenceInput;
  AttachEvidencePayload: ResolverTypeWrapper<AttachEvidencePayloadParent>;
  BusinessStandard: BusinessStandard;
  Condition: ResolverTypeWrapper<ConditionParent>;
  ConditionAnswer: ResolverTypeWrapper<Omit<ConditionAnswer, 'question'> & { question: ResolversTypes['Question'] }>;
  ConditionPart: ConditionPart;
  Contact: ResolverTypeWrapper<ContactParent>;
  ContactInput: ContactInput;
  ContactList: ResolverTypeWrapper<ContactListParent>;
  ContactParty: ContactParty;
  Criterion: ResolverTypeWrapper<CriterionParent>;
  CriterionInput: CriterionInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclaredFigure: ResolverTypeWrapper<DeclaredFigureParent>;
  DeclaredFigureInput: DeclaredFigureInput;
  EraseApplicationContactsInput: EraseApplicationContactsInput;
  EraseRoundContactsInput: EraseRoundContactsInput;
  Evidence: ResolverTypeWrapper<Evidence>;
  Filing: ResolverTypeWrapper<FilingParent>;
  Finding: ResolverTypeWrapper<FindingParent>;
  ForeignAmountInput: ForeignAmountInput;
  ForeignCurrency: ForeignCurrency;
  GovernmentLevel: GovernmentLevel;
  Governments: Governments;
  HistoryEntry: ResolverTypeWrapper<HistoryEntryParent>;
  HypotheticalFigureInput: HypotheticalFigureInput;
  JudgedClause: ResolverTypeWrapper<JudgedClauseParent>;
  LeadingEnterprise: ResolverTypeWrapper<LeadingEnterpriseParent>;
  LeadingEnterpriseInput: LeadingEnterpriseInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenRoundInput: OpenRoundInput;
  OriginalAmount: ResolverTypeWrapper<OriginalAmountParent>;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Park: ResolverTypeWrapper<ParkParent>;
  ParkConnection: ResolverTypeWrapper<Connection<ParkParent>>;
  ParkEdge: ResolverTypeWrapper<Omit<ParkEdge, 'node'> & { node: ResolversTypes['Park'] }>;
  ParkFilter: ParkFilter;
  ParkOrder: ParkOrder;
  ParkPayload: ResolverTypeWrapper<ParkPayloadParent>;
  ParkType: ParkType;
  PlaceOrder: PlaceOrder;
  PlanKind: PlanKind;
  PrepareRoundInput: PrepareRoundInput;
  Programme: ResolverTypeWrapper<ProgrammeParent>;
  Province: ResolverTypeWrapper<ProvinceParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<QuestionParent>;
  QuestionScope: QuestionScope;
  RecommendParkInput: RecommendParkInput;
  RecommendingUnit: ResolverTypeWrapper<RecommendingUnitParent>;
  Region: Region;
  RegisterParkInput: RegisterParkInput;
  Replay: ResolverTypeWrapper<ReplayParent>;
  ReplayDifference: ResolverTypeWrapper<ReplayDifferenceParent>;
  ReplayPart: ReplayPart;
  Round: ResolverTypeWrapper<RoundParent>;
  RoundPayload: ResolverTypeWrapper<RoundPayloadParent>;
  RoundStatus: RoundStatus;
  RuleOnRoundInput: RuleOnRoundInput;
  Ruling: ResolverTypeWrapper<RulingParent>;
  RulingDecision: ResolverTypeWrapper<RulingDecisionParent>;
  RulingPoint: RulingPoint;
  RulingValue: RulingValue;
  SaveApplicationInput: SaveApplicationInput;
  SelfCheck: ResolverTypeWrapper<SelfCheckParent>;
  SelfCheckOutcome: SelfCheckOutcome;
  SetApplicationContactsInput: SetApplicationContactsInput;
  SetRoundContactsInput: SetRoundContactsInput;
  Standard: ResolverTypeWrapper<StandardParent>;
  StandardInput: StandardInput;
  StartApplicationInput: StartApplicationInput;
  Task: ResolverTypeWrapper<Task>;
  Tier: Tier;
  TierOfRegion: ResolverTypeWrapper<TierOfRegionParent>;
  UnitStanding: ResolverTypeWrapper<UnitStandingParent>;
  UnitStatus: ResolverTypeWrapper<UnitStatus>;
  UnitStatusKind: UnitStatusKind;
  UserError: ResolverTypeWrapper<UserError>;
  Verdict: ResolverTypeWrapper<VerdictParent>;
  Viewer: ResolverTypeWrapper<ViewerParent>;
  Warning: ResolverTypeWrapper<WarningParent>;
  WhatIfInput: WhatIfInput;
  WithdrawApplicationInput: WithdrawApplicationInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AmendRoundInput: AmendRoundInput;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Annex: AnnexParent;
  AnnexInput: AnnexInput;
  Answer: Answer;
  AnswerInput: AnswerInput;
  Application: ApplicationParent;
  ApplicationConnection: Connection<ApplicationParent>;
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  ApplicationFilter: ApplicationFilter;
  ApplicationPayload: ApplicationPayloadParent;
  ApplicationStepInput: ApplicationStepInput;
  AttachEvidenceInput: AttachEvidenceInput;
  AttachEvidencePayload: AttachEvidencePayloadParent;
  Condition: ConditionParent;
  ConditionAnswer: Omit<ConditionAnswer, 'question'> & { question: ResolversParentTypes['Question'] };
  Contact: ContactParent;
  ContactInput: ContactInput;
  ContactList: ContactListParent;
  Criterion: CriterionParent;
  CriterionInput: CriterionInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeclaredFigure: DeclaredFigureParent;
  DeclaredFigureInput: DeclaredFigureInput;
  EraseApplicationContactsInput: EraseApplicationContactsInput;
  EraseRoundContactsInput: EraseRoundContactsInput;
  Evidence: Evidence;
  Filing: FilingParent;
  Finding: FindingParent;
  ForeignAmountInput: ForeignAmountInput;
  HistoryEntry: HistoryEntryParent;
  HypotheticalFigureInput: HypotheticalFigureInput;
  JudgedClause: JudgedClauseParent;
  LeadingEnterprise: LeadingEnterpriseParent;
  LeadingEnterpriseInput: LeadingEnterpriseInput;
  Mutation: Record<PropertyKey, never>;
  OpenRoundInput: OpenRoundInput;
  OriginalAmount: OriginalAmountParent;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Park: ParkParent;
  ParkConnection: Connection<ParkParent>;
  ParkEdge: Omit<ParkEdge, 'node'> & { node: ResolversParentTypes['Park'] };
  ParkFilter: ParkFilter;
  ParkPayload: ParkPayloadParent;
  PrepareRoundInput: PrepareRoundInput;
  Programme: ProgrammeParent;
  Province: ProvinceParent;
  Query: Record<PropertyKey, never>;
  Question: QuestionParent;
  RecommendParkInput: RecommendParkInput;
  RecommendingUnit: RecommendingUnitParent;
  RegisterParkInput: RegisterParkInput;
  Replay: ReplayParent;
  ReplayDifference: ReplayDifferenceParent;
  Round: RoundParent;
  RoundPayload: RoundPayloadParent;
  RuleOnRoundInput: RuleOnRoundInput;
  Ruling: RulingParent;
  RulingDecision: RulingDecisionParent;
  SaveApplicationInput: SaveApplicationInput;
  SelfCheck: SelfCheckParent;
  SetApplicationContactsInput: SetApplicationContactsInput;
  SetRoundContactsInput: SetRoundContactsInput;
  Standard: StandardParent;
  StandardInput: StandardInput;
  StartApplicationInput: StartApplicationInput;
  Task: Task;
  TierOfRegion: TierOfRegionParent;
  UnitStanding: UnitStandingParent;
  UnitStatus: UnitStatus;
  UserError: UserError;
  Verdict: VerdictParent;
  Viewer: ViewerParent;
  Warning: WarningParent;
  WhatIfInput: WhatIfInput;
  WithdrawApplicationInput: WithdrawApplicationInput;
};

export type AnnexResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Annex'] = ResolversParentTypes['Annex']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['Answer']>, ParentType, ContextType>;
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  contactEditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactList']>>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactList']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declared?: Resolver<ReadonlyArray<ResolversTypes['DeclaredFigure']>, ParentType, ContextType>;
  eligibility?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  filings?: Resolver<ReadonlyArray<ResolversTypes['Filing']>, ParentType, ContextType>;
  forwardedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadingEnterprises?: Resolver<ReadonlyArray<ResolversTypes['LeadingEnterprise']>, ParentType, ContextType>;
  park?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  statisticalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApplicationStatus'], ParentType, ContextType>;
  statusName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['RecommendingUnit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whatIf?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType, RequireFields<ApplicationWhatIfArgs, 'figures'>>;
};

export type ApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Application']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type ApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationPayload'] = ResolversParentTypes['ApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttachEvidencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachEvidencePayload'] = ResolversParentTypes['AttachEvidencePayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['ConditionAnswer']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauseName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selfCheck?: Resolver<ResolversTypes['SelfCheck'], ParentType, ContextType>;
};

export type ConditionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionAnswer'] = ResolversParentTypes['ConditionAnswer']> = {
  question?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactList'] = ResolversParentTypes['ContactList']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['ContactParty'], ParentType, ContextType>;
  partyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type DeclaredFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclaredFigure'] = ResolversParentTypes['DeclaredFigure']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['OriginalAmount']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['BusinessStandard'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PlanKind']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['GovernmentLevel']>, ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Filing'] = ResolversParentTypes['Filing']> = {
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replay?: Resolver<Maybe<ResolversTypes['Replay']>, ParentType, ContextType>;
  ruleVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  actual?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['OriginalAmount']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priorVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toStatus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JudgedClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgedClause'] = ResolversParentTypes['JudgedClause']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeadingEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadingEnterprise'] = ResolversParentTypes['LeadingEnterprise']> = {
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  amendRound?: Resolver<Maybe<ResolversTypes['RoundPayload']>, ParentType, ContextType, RequireFields<MutationAmendRoundArgs, 'input'>>;
  attachEvidence?: Resolver<Maybe<ResolversTypes['AttachEvidencePayload']>, ParentType, ContextType, RequireFields<MutationAttachEvidenceArgs, 'input'>>;
  eraseApplicationContacts?: Resolver<Maybe<ResolversTypes['ApplicationPayload']>, ParentType, ContextType, RequireFields<MutationEraseApplicationContactsArgs, 'input'>>;
  eraseRoundContacts?: Resolver<Maybe<ResolversTypes['RoundPayload']>, ParentType, ContextType, RequireFields<MutationEraseRoundContactsArgs, 'input'>>;
  openRound?: Resolver<Maybe<ResolversTypes['RoundPayload']>, ParentType, ContextType, RequireFields<MutationOpenRoundArgs, 'input'>>;
  prepareRound?: Resolver<Maybe<ResolversTypes['RoundPayload']>, ParentType, ContextType, RequireFields<MutationPrepareRoundArgs, 'input'>>;
  recommendPark?: Resolver<Maybe<ResolversTypes['ApplicationPayload']>, ParentType, ContextType, RequireFields<MutationRecommendParkArgs, 'input'>>;
  registerPark?: Resolver<Maybe<ResolversTypes['ParkPayload']>, ParentType, ContextType, RequireFields<MutationRegisterParkArgs, 'input'>>;
  reopenApplication?: Resolver<Maybe<ResolversTypes['ApplicationPayload']>, ParentType, ContextType, RequireFields<MutationReopenApplicationArgs, 'input'>>;
  ruleOnRound?: Resolver<Maybe<ResolversTypes['RoundPayload']>, ParentType, ContextType, RequireFields<MutationRuleOnRoundArgs, 'input'>>;
  saveApplication?: Resolver<Maybe<ResolversTypes['ApplicationPayload']>, ParentType, ContextType, RequireFields<MutationSaveApplicationArgs, 'input'>>;
  setApplicationContacts?: Resolver<Maybe<ResolversTypes['ApplicationPayload']>, ParentType, ContextType, RequireFields<MutationSetApplicationContactsArgs, 'input'>>;
  setRoundContacts?: Resolver<Maybe<ResolversTypes['RoundPayload']>, ParentType, ContextType, RequireFields<MutationSetRoundContactsArgs, 'input'>>;
  startApplication?: Resolver<Maybe<ResolversTypes['ApplicationPayload']>, ParentType, ContextType, RequireFields<MutationStartApplicationArgs, 'input'>>;
  submitApplication?: Resolver<Maybe<ResolversTypes['ApplicationPayload']>, ParentType, ContextType, RequireFields<MutationSubmitApplicationArgs, 'input'>>;
  withdrawApplication?: Resolver<Maybe<ResolversTypes['ApplicationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawApplicationArgs, 'input'>>;
};

export type OriginalAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginalAmount'] = ResolversParentTypes['OriginalAmount']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['ForeignCurrency'], ParentType, ContextType>;
  currencyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  ratePublishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rateRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rateSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park'], FederationReferenceType extends FederationReferenceTypes['Park'] = FederationReferenceTypes['Park']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Park']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areaKm2?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  managementBody?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operatingSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ParkType'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['RecommendingUnit'], ParentType, ContextType>;
};

export type ParkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkConnection'] = ResolversParentTypes['ParkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Park']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkEdge'] = ResolversParentTypes['ParkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
};

export type ParkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkPayload'] = ResolversParentTypes['ParkPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  appealWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['JudgedClause']>, ParentType, ContextType>;
  form?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  guideVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuingOffices?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticeWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotaPerUnit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rubric?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standards?: Resolver<ReadonlyArray<ResolversTypes['Standard']>, ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['TierOfRegion']>, ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province'], FederationReferenceType extends FederationReferenceTypes['Province'] = FederationReferenceTypes['Province']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Province']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonWithoutUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['RecommendingUnit']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'id'>>;
  applications?: Resolver<Maybe<ResolversTypes['ApplicationConnection']>, ParentType, ContextType, Partial<QueryApplicationsArgs>>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType, RequireFields<QueryParkArgs, 'id'>>;
  parks?: Resolver<Maybe<ResolversTypes['ParkConnection']>, ParentType, ContextType, Partial<QueryParksArgs>>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType>;
  provinces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Province']>>, ParentType, ContextType, Partial<QueryProvincesArgs>>;
  recommendingUnits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecommendingUnit']>>, ParentType, ContextType, Partial<QueryRecommendingUnitsArgs>>;
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType, RequireFields<QueryRoundArgs, 'id'>>;
  rounds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Round']>>, ParentType, ContextType, Partial<QueryRoundsArgs>>;
  whatIf?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'input'>>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyFor?: Resolver<Maybe<ResolversTypes['QuestionScope']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecommendingUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendingUnit'] = ResolversParentTypes['RecommendingUnit'], FederationReferenceType extends FederationReferenceTypes['RecommendingUnit'] = FederationReferenceTypes['RecommendingUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RecommendingUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  governments?: Resolver<ResolversTypes['Governments'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Park']>>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['UnitStatus']>, ParentType, ContextType>;
};

export type ReplayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Replay'] = ResolversParentTypes['Replay']> = {
  differences?: Resolver<ReadonlyArray<ResolversTypes['ReplayDifference']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleVersionNow?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleVersionThen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sinceThen?: Resolver<ReadonlyArray<ResolversTypes['ReplayDifference']>, ParentType, ContextType>;
};

export type ReplayDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayDifference'] = ResolversParentTypes['ReplayDifference']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ReplayPart'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Round'] = ResolversParentTypes['Round'], FederationReferenceType extends FederationReferenceTypes['Round'] = FederationReferenceTypes['Round']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Round']> | FederationReferenceType, FederationReferenceType, ContextType>;
  annexes?: Resolver<ReadonlyArray<ResolversTypes['Annex']>, ParentType, ContextType>;
  appealWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  candidateBandMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidateBandMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['JudgedClause']>, ParentType, ContextType>;
  contactEditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactList']>>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactList']>>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  form?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  guideVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuingOffices?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticeNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noticeTextVerbatim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noticeWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programmeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotaPerUnit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referenceDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rubric?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rulings?: Resolver<ReadonlyArray<ResolversTypes['Ruling']>, ParentType, ContextType>;
  standards?: Resolver<ReadonlyArray<ResolversTypes['Standard']>, ParentType, ContextType>;
  statisticalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RoundStatus'], ParentType, ContextType>;
  statusName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['TierOfRegion']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['UnitStanding']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundPayload'] = ResolversParentTypes['RoundPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
};

export type RulingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ruling'] = ResolversParentTypes['Ruling']> = {
  allowed?: Resolver<ReadonlyArray<ResolversTypes['RulingValue']>, ParentType, ContextType>;
  byDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['RulingDecision']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  point?: Resolver<ResolversTypes['RulingPoint'], ParentType, ContextType>;
  pointName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['RulingValue']>, ParentType, ContextType>;
};

export type RulingDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RulingDecision'] = ResolversParentTypes['RulingDecision']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruledByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['RulingValue']>, ParentType, ContextType>;
};

export type SelfCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelfCheck'] = ResolversParentTypes['SelfCheck']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['ConditionPart']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SelfCheckOutcome'], ParentType, ContextType>;
};

export type StandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standard'] = ResolversParentTypes['Standard']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['BusinessStandard'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
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

export type TierOfRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TierOfRegion'] = ResolversParentTypes['TierOfRegion']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
};

export type UnitStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitStanding'] = ResolversParentTypes['UnitStanding']> = {
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayRecommend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharesPlaceWith?: Resolver<ReadonlyArray<ResolversTypes['RecommendingUnit']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['RecommendingUnit'], ParentType, ContextType>;
};

export type UnitStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitStatus'] = ResolversParentTypes['UnitStatus']> = {
  kind?: Resolver<ResolversTypes['UnitStatusKind'], ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type VerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Verdict'] = ResolversParentTypes['Verdict']> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applicationTasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Task']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Annex?: AnnexResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApplicationPayload?: ApplicationPayloadResolvers<ContextType>;
  AttachEvidencePayload?: AttachEvidencePayloadResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ConditionAnswer?: ConditionAnswerResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactList?: ContactListResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeclaredFigure?: DeclaredFigureResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Filing?: FilingResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  JudgedClause?: JudgedClauseResolvers<ContextType>;
  LeadingEnterprise?: LeadingEnterpriseResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OriginalAmount?: OriginalAmountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  ParkConnection?: ParkConnectionResolvers<ContextType>;
  ParkEdge?: ParkEdgeResolvers<ContextType>;
  ParkPayload?: ParkPayloadResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  RecommendingUnit?: RecommendingUnitResolvers<ContextType>;
  Replay?: ReplayResolvers<ContextType>;
  ReplayDifference?: ReplayDifferenceResolvers<ContextType>;
  Round?: RoundResolvers<ContextType>;
  RoundPayload?: RoundPayloadResolvers<ContextType>;
  Ruling?: RulingResolvers<ContextType>;
  RulingDecision?: RulingDecisionResolvers<ContextType>;
  SelfCheck?: SelfCheckResolvers<ContextType>;
  Standard?: StandardResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TierOfRegion?: TierOfRegionResolvers<ContextType>;
  UnitStanding?: UnitStandingResolvers<ContextType>;
  UnitStatus?: UnitStatusResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Verdict?: VerdictResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
};

