// Written by "npm run codegen" from the SDL; not to be edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Round as RoundParent, Application as ApplicationParent, ProvincialOpinion as ProvincialOpinionParent, ContentChange as ContentChangeParent, JointLetter as JointLetterParent, LetterSignature as LetterSignatureParent, LetterDelivery as LetterDeliveryParent, HistoryEntry as HistoryEntryParent, ExpertConflict as ExpertConflictParent, AssignmentOverride as AssignmentOverrideParent, AssignmentProposal as AssignmentProposalParent, ProposedAssignment as ProposedAssignmentParent, ExcludedExpert as ExcludedExpertParent, ExpertLoad as ExpertLoadParent, Expert as ExpertParent, ExpertEdition as ExpertEditionParent, ExpertTie as ExpertTieParent, ExpertResult as ExpertResultParent, Replay as ReplayParent, ReplayDifference as ReplayDifferenceParent, AdjustedResult as AdjustedResultParent, ExpertSeverity as ExpertSeverityParent, Viewer as ViewerParent, Agency as AgencyParent, ExpertAssignment as ExpertAssignmentParent, ScoreSheet as ScoreSheetParent, AgencyFinding as AgencyFindingParent, FindingVersion as FindingVersionParent, MissingFinding as MissingFindingParent, CandidateList as CandidateListParent, CandidateEntry as CandidateEntryParent, Concurrence as ConcurrenceParent, Warning as WarningParent, ConcurringParty as ConcurringPartyParent, PartyConcurrence as PartyConcurrenceParent, Notice as NoticeParent, NoticeCandidate as NoticeCandidateParent, NoticeWindowEdition as NoticeWindowEditionParent, Park as ParkParent, Designation as DesignationParent, DesignatedPark as DesignatedParkParent, DesignationSignature as DesignationSignatureParent, Base as BaseParent, Verification as VerificationParent, VerifiedBase as VerifiedBaseParent, WaiverClaim as WaiverClaimParent, Waiver as WaiverParent, WaiverComparison as WaiverComparisonParent, Objection as ObjectionParent, Objector as ObjectorParent, Appeal as AppealParent, AppealDecision as AppealDecisionParent, ReReview as ReReviewParent, ReReviewOpinion as ReReviewOpinionParent } from '../parents.ts';
import type { ProvincialOpinionPayload as ProvincialOpinionPayloadParent, CasePayload as CasePayloadParent, JointLetterPayload as JointLetterPayloadParent, ExpertPayload as ExpertPayloadParent, TiePayload as TiePayloadParent, PanelPayload as PanelPayloadParent, AssignmentPayload as AssignmentPayloadParent, RecordFindingPayload as RecordFindingPayloadParent, StartJointStudyPayload as StartJointStudyPayloadParent, CandidateListPayload as CandidateListPayloadParent, ConcurringPartyPayload as ConcurringPartyPayloadParent, PublishNoticePayload as PublishNoticePayloadParent, ChangeNoticePayload as ChangeNoticePayloadParent, ClearCandidatesPayload as ClearCandidatesPayloadParent, DesignationPayload as DesignationPayloadParent, DecideRoundPayload as DecideRoundPayloadParent, ArchiveRoundPayload as ArchiveRoundPayloadParent, ClaimWaiverPayload as ClaimWaiverPayloadParent, WaiverPayload as WaiverPayloadParent, FileObjectionPayload as FileObjectionPayloadParent, ObjectionPayload as ObjectionPayloadParent, AppealPayload as AppealPayloadParent, StartReReviewPayload as StartReReviewPayloadParent, ReReviewPayload as ReReviewPayloadParent } from '../payloads.ts';
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

/** 按宽严调整的结果。加性双因素模型“总分＝申报水平−专家宽严”，以本批次全部评分表最小二乘求解，精确分数运算，末位方四舍五入；每组中位专家的宽严为零；只在同组内可比，不参与决定 · A result adjusted for severity: by the additive model total = worth of the application − severity of the expert, solved by least squares over all sheets of the round in exact fractions and rounded half up to four digits at the very end. The median expert of a group has severity 0. Comparable within its group alone; it decides nothing. Source: N53. */
export type AdjustedResult = {
  /** 评分表份数 · How many sheets. */
  readonly count: Scalars['Int']['output'];
  /** 组号，自1起：由共同专家和申报相连者为一组 · The group, from 1: what common experts and applications link. Between groups nothing tells a harsh expert from a weak application. */
  readonly group: Scalars['Int']['output'];
  /** 各评分表加回专家宽严之后的平均，可能超出0–100 · Mean of the sheets with each expert's severity given back; it may leave 0–100. Unit: points. */
  readonly mean: Scalars['Decimal']['output'];
  /** 调整后最高与最低之差 · The highest adjusted sheet less the lowest. Unit: points. */
  readonly spread: Scalars['Decimal']['output'];
};

/** 通过候选名单的内容 · The adoption of a candidate list. */
export type AdoptCandidateListInput = {
  /** 名单的预期版本 · The version of the list that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 候选名单标识 · Id of the list. */
  readonly listId: Scalars['ID']['input'];
};

/** 机关在评审方面的内容 · What reviewing adds to an agency. */
export type Agency = {
  /** 机关标识 · Id of the agency, e.g. CAC. */
  readonly id: Scalars['ID']['output'];
  /** 收到的联合发函，新的在前 · The joint letters that it received, newest first. Source: N51, N78. */
  readonly receivedLetters?: Maybe<ReadonlyArray<LetterDelivery>>;
};

/** 一个部门对一个条款的认定。每次修订为新的一版，各版即其经过 · One ministry's finding on one clause; each revision is a version, and the versions are its history. Source: N28, N85. */
export type AgencyFinding = {
  /** 作出认定的部门 · The ministry that found it. Source: N85. */
  readonly agency: NationalAgency;
  /** 部门名称（按语言） · The ministry in the viewer's language. */
  readonly agencyName: Scalars['String']['output'];
  /** 申报 · The application. */
  readonly application: Application;
  /** 条款代码，例如 N28.5a · Code of the clause, e.g. N28.5a. */
  readonly clause: Scalars['String']['output'];
  /** 条款内容（按语言） · The clause in the viewer's language. */
  readonly clauseName: Scalars['String']['output'];
  /** 所依据的本申报证明材料标识 · Ids of the evidence records of the application that it rests on. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** 标识（最新版本） · Id, of the latest version. */
  readonly id: Scalars['ID']['output'];
  /** 认定意见 · The opinion in words. */
  readonly opinion: Scalars['String']['output'];
  /** 认定结果 · Outcome. Source: N37. */
  readonly outcome: Outcome;
  /** 作出时刻 · When this version was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 版本号，每次修改加一 · Version; one more with every revision. */
  readonly version: Scalars['Int']['output'];
  /** 全部版本，先早 · All versions, oldest first; none is ever changed. */
  readonly versions: ReadonlyArray<FindingVersion>;
};

/** 修改专家库记载的内容，全部写明 · The amendment of an entry: all of it, as it is to be. Source: N52, N75. */
export type AmendExpertInput = {
  /** 工作单位，至多120字 · Employer; at most 120 characters. */
  readonly employer: Scalars['String']['input'];
  /** 工作单位的统一社会信用代码 · The employer's unified social credit code, 18 characters. Source: N40. */
  readonly employerCode?: InputMaybe<Scalars['String']['input']>;
  /** 工作单位类别 · Kind of employer. */
  readonly employerKind: EmployerKind;
  /** 工作单位为市政府时的所在地标识 · Of a city's government the place, e.g. nanjing; for no other employer. Source: N89. */
  readonly employerUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** 预期版次 · The edition that the caller has read; another is a conflict. Source: N77. */
  readonly expectedEdition?: InputMaybe<Scalars['Int']['input']>;
  /** 专业领域，至多120字 · Field; at most 120 characters. */
  readonly field: Scalars['String']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 姓名，至多80字 · Name; at most 80 characters. */
  readonly name: Scalars['String']['input'];
  /** 人员标识 · Id of the person. */
  readonly personId: Scalars['ID']['input'];
  /** 所在省份代码；全国性单位不填 · GB/T 2260 code of the province; none for a national body. Source: N89. */
  readonly provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** 缘由，至多1000字 · Why; at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 对取消资格的申诉 · An appeal against a disqualification. Source: N65. */
export type Appeal = {
  /** 当前查看人可执行的步骤 · The steps that the viewer may take now. Source: N74. */
  readonly availableSteps: ReadonlyArray<Scalars['String']['output']>;
  /** 结束时刻；未结束为空 · When it was concluded; null before. */
  readonly concludedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 三部门决定，每部门取最后一次；仅三部门可读 · The ministries' decisions, the last of each; readable by the ministries alone. Source: N81. */
  readonly decisions?: Maybe<ReadonlyArray<AppealDecision>>;
  /** 恢复资格的文件；尚无或无权查看为空 · The document that reinstates; null where there is none or the viewer may not see it. */
  readonly document?: Maybe<Designation>;
  /** 提出时刻 · When it was filed. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** 事实和理由 · The grounds. */
  readonly grounds: Scalars['String']['output'];
  /** 经过；仅三部门可读 · Every transition, oldest first; readable by the ministries alone. Source: N75. */
  readonly history?: Maybe<ReadonlyArray<HistoryEntry>>;
  /** 标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 尚未作出决定的部门；仅三部门可读 · The ministries that have not decided; readable by the ministries alone. */
  readonly missing?: Maybe<ReadonlyArray<NationalAgency>>;
  /** 所针对的复审，内有基地与文件 · The re-review that it is about, with its base and document. */
  readonly reReview: ReReview;
  /** 驳回的理由；未驳回为空 · Why it was dismissed; null where it was not. */
  readonly reasons?: Maybe<Scalars['String']['output']>;
  /** 批次 · The round. */
  readonly round: Round;
  /** 状态 · Where the appeal stands. Source: N65. */
  readonly status: AppealStatus;
  /** 状态名称（按语言） · The status in the viewer's language. */
  readonly statusName: Scalars['String']['output'];
  /** 版本号，每次变更加一 · Version; one more with every change. Source: N77. */
  readonly version: Scalars['Int']['output'];
};

/** 一个部门就申诉的决定 · One ministry's decision on an appeal. Source: N65, N85. */
export type AppealDecision = {
  /** 部门 · The ministry. */
  readonly agency: NationalAgency;
  /** 部门名称（按语言） · The ministry in the viewer's language. */
  readonly agencyName: Scalars['String']['output'];
  /** 时刻 · When it was given. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** 意见 · Its opinion in words. */
  readonly opinion?: Maybe<Scalars['String']['output']>;
  /** 是否认为成立 · Whether it upholds the appeal. */
  readonly upholds: Scalars['Boolean']['output'];
};

/** 申诉变更的结果 · What came of a change to an appeal. */
export type AppealPayload = {
  /** 申诉；被拒时为空 · The appeal; null where refused. */
  readonly appeal?: Maybe<Appeal>;
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** 申诉状态 · Where an appeal stands. Source: N65. */
export type AppealStatus =
  /** 驳回 · Dismissed: the base remains disqualified. */
  | 'DISMISSED'
  /** 已提出 · Filed. */
  | 'FILED'
  /** 成立，恢复资格 · Upheld: the base is reinstated. */
  | 'UPHELD';

/** 申报在评审方面的内容 · What reviewing adds to an application. */
export type Application = {
  /** 按各专家宽严调整的结果，供参考；未有评分表为空 · The result adjusted for each expert's severity, beside the raw one, which decides; null before there is a sheet. For the ministries. Source: N53, N80. */
  readonly adjustedResult?: Maybe<AdjustedResult>;
  /** 三部门对列有此申报的候选名单的会签 · The ministries' concurrences with the candidate list that names it. Source: N53. */
  readonly concurrences?: Maybe<ReadonlyArray<Concurrence>>;
  /** 专家评审任务；专家只见本人的 · Assignments of experts; an expert sees only his own. Source: N52, N80. */
  readonly expertAssignments?: Maybe<ReadonlyArray<ExpertAssignment>>;
  /** 专家组成员与此申报的利益冲突，按现有记载 · The conflicts of interest of the group's members with this application, by what is on record today; for MOFCOM before it assigns. Source: N82. */
  readonly expertConflicts?: Maybe<ReadonlyArray<ExpertConflict>>;
  /** 专家评审结果；结束之前为空；申报方和省级在批次开放之前为空 · The result of the expert review; null until it is concluded, and for applicants and provinces until the round opens it. Source: N53, N80–N81. */
  readonly expertResult?: Maybe<ExpertResult>;
  /** 三部门的认定，每条款取最新版本；申报方和省级在批次开放之前为空列 · The ministries' findings, the latest version of each clause; none for applicants and provinces until the round opens them. Source: N28, N30–N31, N81. */
  readonly findings?: Maybe<ReadonlyArray<AgencyFinding>>;
  /** 申报标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 载有此申报的联合发函；没有则为空 · The joint letter that carries it; null where none does. Source: N51. */
  readonly jointLetter?: Maybe<JointLetter>;
  /** 尚无认定的条款及其负责部门 · The clauses without a finding, each with the ministry that owns it. Source: N28, N30–N31. */
  readonly missingFindings?: Maybe<ReadonlyArray<MissingFinding>>;
  /** 尚无有效意见的省级部门 · The provincial departments of whom no opinion stands. Source: N47. */
  readonly missingOpinions?: Maybe<ReadonlyArray<ProvincialAgency>>;
  /** 省级部门意见；先前报送的意见在所涉内容未变时继续有效；园区和单位在批次开放之前为空列 · Opinions of the provincial departments; one on a former filing stands while nothing changed that is its line's to judge. None for park and unit until the round opens them. Source: N47, N81. */
  readonly provincialOpinions?: Maybe<ReadonlyArray<ProvincialOpinion>>;
  /** 已提交的评分表；专家在本人提交之前只见本人的；申报方和省级在批次开放之前为空列 · Score sheets; an expert sees nobody else's before submitting his own; none for applicants and provinces until the round opens them. Source: N80–N81. */
  readonly scoreSheets?: Maybe<ReadonlyArray<ScoreSheet>>;
  /** 园区就各项标准提出的申请，每项取最新版本 · What the park claims, the latest version of each standard. Source: N43. */
  readonly waiverClaims?: Maybe<ReadonlyArray<WaiverClaim>>;
  /** 适当降低条件，按提出先后；与认定并列，不改变认定 · Its waivers, in the order of their proposal: they stand beside the findings and change none. Source: N37, N43. */
  readonly waivers?: Maybe<ReadonlyArray<Waiver>>;
};

/** 省级审核通过的内容 · The approval by the province. */
export type ApproveAtProvinceInput = {
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 申报的预期版本 · The version of the application that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 归档批次的内容 · Which round to archive. Source: N70. */
export type ArchiveRoundInput = {
  /** 批次的预期版本 · The version of the round that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 理由，至多2000字 · Why; at most 2000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
};

/** 归档批次的结果 · What came of archiving a round. */
export type ArchiveRoundPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 批次；被拒时为空 · The round; null where refused. */
  readonly round?: Maybe<Round>;
};

/** 指派专家的内容；每项申报至少三位 · The assignment of experts; at least three an application. Source: N52. */
export type AssignExpertsInput = {
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 申报的预期版本 · The version of the application that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 专家标识，须为专家组成员，1–20位 · Ids of members of the round's group, 1–20. */
  readonly expertIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 有冲突而仍予指派的专家及理由，至多20位；无冲突者不得列入 · Whom to assign in spite of a conflict, with reasons, 20 at most; somebody without one is refused. Source: N82. */
  readonly overrides?: InputMaybe<ReadonlyArray<ConflictOverrideInput>>;
};

/** 不顾冲突仍予指派的决定 · A decision to assign somebody in spite of conflicts. Source: N82. */
export type AssignmentOverride = {
  /** 当时认定的全部冲突 · All conflicts as they were found then. */
  readonly conflicts: ReadonlyArray<ExpertConflict>;
  /** 决定时刻 · When it was decided. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** 理由 · Why all the same. */
  readonly reason: Scalars['String']['output'];
};

/** 评审任务变更的结果 · What came of a change to an assignment. */
export type AssignmentPayload = {
  /** 任务；被拒时为空 · The assignment; null where refused. */
  readonly assignment?: Maybe<ExpertAssignment>;
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** 拟议的指派 · A proposed assignment. Source: N52. */
export type AssignmentProposal = {
  /** 待评审的申报，各拟指派何人 · The applications that wait, each with whom to assign. */
  readonly applications: ReadonlyArray<ProposedAssignment>;
  /** 各专家的任务数 · How much work everybody has, and would have. */
  readonly loads: ReadonlyArray<ExpertLoad>;
};

/** 评审任务状态 · Where an assignment stands. Source: N80. */
export type AssignmentStatus =
  /** 已声明无冲突，可评审 · No conflict declared; may read and score. */
  | 'ADMITTED'
  /** 已指派，待声明 · Assigned; the declaration is awaited. */
  | 'ASSIGNED'
  /** 存在冲突，已终止 · A conflict was declared; closed. */
  | 'CONFLICTED'
  /** 已解除指派 · Released by MOFCOM. */
  | 'RELEASED'
  /** 已提交评分 · Scores submitted. */
  | 'SUBMITTED';

/** 意见 · Attitude of an opinion. Source: N47. */
export type Attitude =
  /** 不同意 · Opposes it. */
  | 'OPPOSE'
  /** 同意 · Supports it. */
  | 'SUPPORT';

/** 国家数字服务出口基地 · A National Digital Service Export Base. Source: N62, N69, N83. */
export type Base = {
  /** 申报；查看人无权查看时，或本系统之前确定的，为空 · The application; null where the viewer may not see it, and for a base designated before this graph. Source: N79–N80. */
  readonly application?: Maybe<Application>;
  /** 当前查看人可执行的步骤 · The steps that the viewer may take now. Source: N74. */
  readonly availableSteps: ReadonlyArray<Scalars['String']['output']>;
  /** 确定日期，即文件成文日期 · Designated on: the date of the document. Source: N62. */
  readonly designatedOn: Scalars['Date']['output'];
  /** 确定文件 · The document. */
  readonly designation: Designation;
  /** 文号，按原文 · Number of the document, verbatim. Source: N62, N88. */
  readonly documentNumber: Scalars['String']['output'];
  /** 形成现状的文件，先早 · The issued documents that made it so, oldest first. Source: N83. */
  readonly documents: ReadonlyArray<Designation>;
  /** 经过 · Every transition, oldest first. Source: N75, N83. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 基地标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 名称 · Name. */
  readonly name: Scalars['String']['output'];
  /** 下次复审到期日：每两年一次，警告之后一年 · When the next review is due: every two years, and one year after a warning. Source: N63, N65. */
  readonly nextReviewDue: Scalars['Date']['output'];
  /** 是否逾期未复审：到期日已过而复审未开始；只是事实，不是差错 · Whether its cycle was missed: the due date has passed and no re-review was started. A fact, not an error. Source: N67. */
  readonly overdue: Scalars['Boolean']['output'];
  /** 园区；查看人无权查看时为空 · The park; null where the viewer may not see it. */
  readonly park?: Maybe<Park>;
  /** 项目代码 · Code of the programme that it is a base of. */
  readonly programme: Scalars['String']['output'];
  /** 省份 · The province. */
  readonly province: Province;
  /** 省份代码 · GB/T 2260 code of the province. Source: N89. */
  readonly provinceCode: Scalars['String']['output'];
  /** 复审，先早 · Its re-reviews, oldest first. Source: N64. */
  readonly reReviews: ReadonlyArray<ReReview>;
  /** 状态 · Where the base stands. Source: N69. */
  readonly status: BaseStatus;
  /** 某日的状态，自文件成文之日起算；当日尚非基地为空；不得晚于今天 · Where it stood on a day, by the dates of the documents; null where it was no base yet; not after today. Source: N83. */
  readonly statusAsOf?: Maybe<BaseStatus>;
  /** 状态名称（按语言） · The status in the viewer's language. */
  readonly statusName: Scalars['String']['output'];
  /** 版本号，每次变更加一 · Version; one more with every change. Source: N77. */
  readonly version: Scalars['Int']['output'];
};


/** 国家数字服务出口基地 · A National Digital Service Export Base. Source: N62, N69, N83. */
export type BaseStatusAsOfArgs = {
  date: Scalars['Date']['input'];
};

/** 基地分页 · A page of bases. */
export type BaseConnection = {
  /** 条目 · Edges. */
  readonly edges: ReadonlyArray<BaseEdge>;
  /** 条目内容 · The nodes of the edges. */
  readonly nodes: ReadonlyArray<Base>;
  /** 分页信息 · Page info. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算 · How many in all; counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 基地分页的一条 · One edge of a page. */
export type BaseEdge = {
  /** 游标 · Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 基地 · The base. */
  readonly node: Base;
};

/** 基地筛选条件 · Filter of bases; all given conditions hold together. */
export type BaseFilter = {
  /** 为真时只列复审已到期而未开始的，含到期当日 · If true, only those whose re-review has fallen due and was not started, the due day included. Source: N63. */
  readonly dueOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否逾期未复审 · Whether its cycle was missed. Source: N67. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 项目代码 · Of this programme, by its code. */
  readonly programme?: InputMaybe<Scalars['String']['input']>;
  /** 省份代码 · Of this province, by GB/T 2260 code. */
  readonly provinceCode?: InputMaybe<Scalars['ID']['input']>;
  /** 状态之一 · In one of these states. */
  readonly statuses?: InputMaybe<ReadonlyArray<BaseStatus>>;
  /** 基地名称的一部分，不限全半角、括号和空格；也可用全拼或首字母。至多120字，至少一个汉字或两个字母、数字 · A part of the base’s name, whatever the width, brackets and spaces; or of its pinyin or initials. At most 120 characters; at least one Chinese character, or two letters or digits. Source: N87, N91. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 基地排序 · Order of bases. Source: N87. */
export type BaseOrder =
  /** 按与检索文字的符合程度：全同、起首、包含；相同的按拼音 · By how well the name fits the text that is searched for: it is the text, begins with it, contains it; what fits alike by pinyin. Source: N91. */
  | 'BEST_MATCH'
  /** 按确定日期，先近 · By date of designation, newest first. */
  | 'DESIGNATED_DESC'
  /** 按名称的拼音 · By the pinyin of the name. */
  | 'PINYIN_ASC'
  /** 按省份代码，同省先早 · By code of the province, then oldest first. */
  | 'PROVINCE_ASC';

/** 基地状态 · Where a base stands. Source: N69. */
export type BaseStatus =
  /** 有效 · Active. */
  | 'ACTIVE'
  /** 已取消资格 · Disqualified, by document. Source: N65. */
  | 'DISQUALIFIED'
  /** 待复审 · Its re-review is due. Source: N63, N67. */
  | 'RE_REVIEW_DUE'
  /** 复审中 · Under re-review. Source: N64. */
  | 'UNDER_RE_REVIEW';

/** 作废确定文件的内容 · The cancelling of a draft. Source: N62. */
export type CancelDesignationInput = {
  /** 确定文件标识 · Id of the document. */
  readonly designationId: Scalars['ID']['input'];
  /** 文件的预期版本 · The version of the document that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 理由，至多2000字 · The reason; at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 作废联合发函的内容 · The cancelling of a letter. */
export type CancelJointLetterInput = {
  /** 联合发函的预期版本 · The version of the letter that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 联合发函标识 · Id of the letter. */
  readonly letterId: Scalars['ID']['input'];
  /** 理由，至多2000字 · The reason; at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 候选名单考虑的一项申报 · An application that the list considered. Source: N53. */
export type CandidateEntry = {
  /** 申报 · The application. */
  readonly application: Application;
  /** 与专家次序不同的理由 · Why it departs from the experts' order; null where it does not. Source: N53. */
  readonly departureReason?: Maybe<Scalars['String']['output']>;
  /** 专家名次，从1起，同分同名次；无评分为空 · The experts' rank, from 1, the same where the means are equal; null without scores. Source: N53. */
  readonly expertRank?: Maybe<Scalars['Int']['output']>;
  /** 园区名称 · Name of the park. */
  readonly parkName: Scalars['String']['output'];
  /** 名次，从1起；未列入为空 · Position, from 1; null where left out. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** 省份 · The province. */
  readonly province: Province;
};

/** 一个列入者 · One candidate. */
export type CandidateItemInput = {
  /** 申报标识，须处于联合研究 · Id of an application under joint study. */
  readonly applicationId: Scalars['ID']['input'];
  /** 名次，从1起 · Position, from 1. */
  readonly position: Scalars['Int']['input'];
};

/** 候选名单 · A candidate list of the three ministries. Source: N53. */
export type CandidateList = {
  /** 通过时刻；未通过为空 · When it was adopted; null before. */
  readonly adoptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 当前查看人可执行的步骤 · The steps that the viewer may take now. Source: N74. */
  readonly availableSteps: ReadonlyArray<Scalars['String']['output']>;
  /** 列入者，按名次 · The candidates, by position. */
  readonly candidates: ReadonlyArray<CandidateEntry>;
  /** 编制时刻 · When this edition was compiled. */
  readonly compiledAt: Scalars['DateTime']['output'];
  /** 本稿的会签，每部门取最后一次 · Concurrences with this edition, the last of each ministry. Source: N53. */
  readonly concurrences: ReadonlyArray<Concurrence>;
  /** 稿次，每次编制加一 · Edition; one more with every compilation. Concurrences are with one edition. */
  readonly edition: Scalars['Int']['output'];
  /** 经过 · Every transition, oldest first. Source: N75. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 未列入者，按专家名次 · Those left out, by the experts' rank. */
  readonly leftOut: ReadonlyArray<CandidateEntry>;
  /** 尚未同意的部门 · The ministries whose concurrence is still missing. Source: N53. */
  readonly missing: ReadonlyArray<NationalAgency>;
  /** 批次 · The round. */
  readonly round: Round;
  /** 状态 · Where the list stands. */
  readonly status: CandidateListStatus;
  /** 状态名称（按语言） · The status in the viewer's language. */
  readonly statusName: Scalars['String']['output'];
  /** 版本号，每次变更加一 · Version; one more with every change. Source: N77. */
  readonly version: Scalars['Int']['output'];
  /** 提示：数量超出约数，不构成否定 · Warnings: a number outside the band, which never blocks. Source: N54. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** 候选名单变更的结果 · What came of a change to a candidate list. */
export type CandidateListPayload = {
  /** 候选名单；被拒时为空 · The list; null where refused. */
  readonly candidateList?: Maybe<CandidateList>;
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 提示，不构成否定 · Warnings, which never block. Source: N54. */
  readonly warnings?: Maybe<ReadonlyArray<Warning>>;
};

/** 候选名单状态 · Where a candidate list stands. Source: N53. */
export type CandidateListStatus =
  /** 已通过 · Adopted. */
  | 'ADOPTED'
  /** 会签中 · Circulated for concurrence. */
  | 'COMPILED'
  /** 已失效：所列申报均已撤回，批次已办结 · Lapsed: every case that it considered has withdrawn, and the round is decided. */
  | 'LAPSED';

/** 对一项申报的处理结果 · What came of an act on an application. */
export type CasePayload = {
  /** 申报；被拒时为空 · The application; null where refused. */
  readonly application?: Maybe<Application>;
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** 重算或重新公示的内容 · What a window is recomputed or restarted with. Source: N57, N59. */
export type ChangeNoticeInput = {
  /** 预期版本 · The version that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 公示标识 · Id of the notice. */
  readonly noticeId: Scalars['ID']['input'];
  /** 理由，至多2000字；公开 · The reason; at most 2000 characters; public. */
  readonly reason: Scalars['String']['input'];
};

/** 公示期变更的结果 · What came of a change of the window. */
export type ChangeNoticePayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 公示；被拒时为空 · The notice; null where refused. */
  readonly notice?: Maybe<Notice>;
};

/** 申请降低条件的内容 · What a park claims. Source: N43. */
export type ClaimWaiverInput = {
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 证明材料标识，1–20份，属于本申报 · Ids of evidence records of this application, 1–20. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 所称特殊潜力，至多4000字 · The special potential; at most 4000 characters. */
  readonly potential: Scalars['String']['input'];
  /** 标准 · The standard, within the reach of waivers. Source: N44. */
  readonly standard: StandardCode;
};

/** 申请降低条件的结果 · What came of a claim. */
export type ClaimWaiverPayload = {
  /** 申报；被拒时为空 · The application; null where refused. */
  readonly application?: Maybe<Application>;
  /** 申请；被拒时为空 · The claim; null where refused. */
  readonly claim?: Maybe<WaiverClaim>;
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** 确认候选的内容 · The clearing of candidates. Source: N60–N62. */
export type ClearCandidatesInput = {
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 公示标识 · Id of the notice. */
  readonly noticeId: Scalars['ID']['input'];
};

/** 确认候选的结果 · What came of clearing candidates. */
export type ClearCandidatesPayload = {
  /** 已确认的申报 · The applications that were cleared; null where refused. */
  readonly cleared?: Maybe<ReadonlyArray<Application>>;
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 因未结异议仍在等待的候选；被拒时为空 · The candidates that an open objection still holds; null where refused. Source: N61. */
  readonly held?: Maybe<ReadonlyArray<NoticeCandidate>>;
  /** 公示；被拒时为空 · The notice; null where refused. */
  readonly notice?: Maybe<Notice>;
};

/** 编制候选名单的内容 · What a candidate list is compiled of. Source: N53. */
export type CompileCandidateListInput = {
  /** 与专家次序不同之处的理由 · Reasons for departures from the experts' order. */
  readonly departures?: InputMaybe<ReadonlyArray<DepartureInput>>;
  /** 名单的预期版本；尚无名单为0 · The version of the list that the caller has read, 0 where there was none; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 列入者，0–100项，名次为1至项数各一次；空列即一个也不选 · The candidates, 0–100; positions are 1 to their number, each once. Without any, nobody is chosen. */
  readonly items: ReadonlyArray<CandidateItemInput>;
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
};

/** 结束专家评审的内容 · The conclusion of the expert review. */
export type ConcludeExpertReviewInput = {
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 申报的预期版本 · The version of the application that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 专家组意见，至多4000字 · The group's opinion on the application in words; at most 4000 characters. Source: N52. */
  readonly groupOpinion?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 异议结论的内容 · The conclusion of an objection. Source: N60. */
export type ConcludeObjectionInput = {
  /** 预期版本 · The version that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 结论 · The finding. */
  readonly finding: ObjectionFinding;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 异议标识 · Id of the objection. */
  readonly objectionId: Scalars['ID']['input'];
  /** 理由，至多4000字 · The reasons; at most 4000 characters. */
  readonly reasons: Scalars['String']['input'];
};

/** 会签候选名单的内容；部门取自登录身份 · A concurrence; the ministry comes from the viewer. Source: N53, N85. */
export type ConcurWithCandidateListInput = {
  /** 是否同意 · Whether the ministry concurs. */
  readonly concur: Scalars['Boolean']['input'];
  /** 名单的预期版本 · The version of the list that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 候选名单标识 · Id of the list. */
  readonly listId: Scalars['ID']['input'];
  /** 意见，至多4000字；不同意时必填 · Opinion; at most 4000 characters; required where it does not concur. */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
};

/** 一个部门对候选名单的会签 · One ministry's concurrence, or its refusal. Source: N53, N85. */
export type Concurrence = {
  /** 部门 · The ministry. */
  readonly agency: NationalAgency;
  /** 部门名称（按语言） · The ministry in the viewer's language. */
  readonly agencyName: Scalars['String']['output'];
  /** 是否同意 · Whether it concurs. */
  readonly concurs: Scalars['Boolean']['output'];
  /** 所针对的稿次 · The edition that it is about. */
  readonly edition: Scalars['Int']['output'];
  /** 时刻 · When it was given. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** 意见 · Its opinion. */
  readonly opinion?: Maybe<Scalars['String']['output']>;
};

/** 三部门之外参与联合研究与确定的部门 · A department beyond the three that joins the joint study and the designation. Source: N53. */
export type ConcurringParty = {
  /** 所登记的来文，先早；以对现稿名单的最后一份为准 · What was recorded from it, oldest first; the last one on the present edition of the list counts. */
  readonly concurrences: ReadonlyArray<PartyConcurrence>;
  /** 部门名称，按原文 · Name of the department, verbatim. */
  readonly department: Scalars['String']['output'];
  /** 标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 列入时刻 · When it was named. */
  readonly namedAt: Scalars['DateTime']['output'];
  /** 列入的经办人 · Who named it. */
  readonly namedByName: Scalars['String']['output'];
  /** 名单与确定文件是否仍待其同意或无异议 · Whether list and designation still wait for it: no document on the present edition of the list is recorded, or the last one opposes. */
  readonly outstanding: Scalars['Boolean']['output'];
  /** 列入的理由 · Why it was named. */
  readonly reason: Scalars['String']['output'];
  /** 批次 · The round. */
  readonly round: Round;
  /** 不再等待的理由；仍等待或已同意的为空 · Why the round no longer waits for it; null where that was not said. */
  readonly withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** 不再等待的时刻 · When that was said. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 参与部门变更的结果 · What came of a change to a department that joins. */
export type ConcurringPartyPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 参与部门；被拒时为空 · The department; null where refused. */
  readonly party?: Maybe<ConcurringParty>;
};

/** 来文的态度 · What a department's document says. Source: N53. */
export type ConcurringPosition =
  /** 无异议 · It has no objection. */
  | 'NO_OBJECTION'
  /** 不同意；名单与确定文件继续等待 · It opposes it; list and designation go on waiting. */
  | 'OPPOSE'
  /** 同意 · It supports it. */
  | 'SUPPORT';

/** 据何认定冲突 · By what a conflict was found. Source: N82, N91. */
export type ConflictBasis =
  /** 统一社会信用代码相同 · The same unified social credit code. */
  | 'CREDIT_CODE'
  /** 本人声明 · The expert's own declaration. */
  | 'DECLARATION'
  /** 名称相同（宽度、括号归一） · The same name, width and brackets folded. */
  | 'NAME'
  /** 专家指名的园区 · The park that the expert named. */
  | 'PARK'
  /** 地区相同 · The same place. */
  | 'PLACE';

/** 回避事由 · A ground for standing aside. Source: N82. */
export type ConflictGround =
  /** 本人就该申报声明存在冲突，不得再指派 · The expert's own declaration on this application; never to be assigned to it again. */
  | 'DECLARED_CONFLICT'
  /** 事先声明的利害关系 · A standing tie that the expert declared. */
  | 'DECLARED_TIE'
  /** 工作单位是园区企业 · Employed by an enterprise in the park. */
  | 'EMPLOYER_IN_PARK'
  /** 工作单位即园区或其管理机构 · Employed by the park or its management body. */
  | 'EMPLOYER_IS_PARK'
  /** 工作单位是园区所在市或省的政府 · Employed by the government of the park's city or province. */
  | 'GOVERNMENT'
  /** 与园区同省 · Of the same province as the park. */
  | 'SAME_PROVINCE';

/** 不顾冲突仍予指派 · The assignment of somebody in spite of conflicts. Source: N82. */
export type ConflictOverrideInput = {
  /** 专家标识，须在本次指派之列 · Id of the expert, one of those assigned now. */
  readonly expertId: Scalars['ID']['input'];
  /** 理由，至多1000字 · Why all the same; at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 一处改动的内容 · A part of an application that a later filing changed. Source: N47. */
export type ContentChange = {
  /** 所属条款 · The clause that it serves. */
  readonly clause: Scalars['String']['output'];
  /** 内容类别 · What it is. */
  readonly kind: ContentKind;
};

/** 申报内容的类别 · What a part of an application is. */
export type ContentKind =
  /** 申报表答复 · An answer in the form. Source: N4. */
  | 'ANSWER'
  /** 领军企业名单 · The list of leading enterprises. Source: N42. */
  | 'ENTERPRISES'
  /** 证明材料 · The evidence for a clause. */
  | 'EVIDENCE'
  /** 申报数据 · A declared figure. Source: N30–N33. */
  | 'FIGURE';

/** 组建专家组的内容 · The convening of the expert group. Source: N52. */
export type ConvenePanelInput = {
  /** 专家标识，1–100位 · Ids of experts in the pool, 1–100. */
  readonly expertIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
};

/** 公示首日规则 · Which day is day 1 of a notice. Source: N56. */
export type DayOneRule =
  /** 发布次日起算 · The day after posting; the default. */
  | 'NEXT_DAY'
  /** 发布当日起算 · The day of posting. */
  | 'SAME_DAY';

/** 就申诉作出决定的内容；部门取自登录身份 · A decision on an appeal; the ministry comes from the viewer. Source: N65, N85. */
export type DecideOnAppealInput = {
  /** 申诉标识 · Id of the appeal. */
  readonly appealId: Scalars['ID']['input'];
  /** 申诉的预期版本 · The version of the appeal that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 意见，至多4000字；认为不成立时必填 · Opinion; at most 4000 characters; required where it does not uphold it. */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 是否认为成立 · Whether the ministry upholds it. */
  readonly uphold: Scalars['Boolean']['input'];
};

/** 办结批次的结果 · What came of deciding a round. */
export type DecideRoundPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 批次；被拒时为空 · The round; null where refused. */
  readonly round?: Maybe<Round>;
};

/** 办结没有基地可确定的批次的内容 · Which round to decide without a base, and why. Source: N70. */
export type DecideRoundWithoutBaseInput = {
  /** 批次的预期版本 · The version of the round that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 理由，至多2000字 · The reason; at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
};

/** 决定降低条件的内容 · MOFCOM's decision on a waiver. Source: N72. */
export type DecideWaiverInput = {
  /** 文件号，至多60字；没有为空 · The document that it rests on, at most 60 characters; null where there is none. Source: N88. */
  readonly document?: InputMaybe<Scalars['String']['input']>;
  /** 预期版本 · The version that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 理由，至多4000字 · The reason; at most 4000 characters. */
  readonly reason: Scalars['String']['input'];
  /** 降低条件标识 · Id of the waiver. */
  readonly waiverId: Scalars['ID']['input'];
};

/** 声明存在利益冲突的内容 · The declaration of a conflict. Source: N82. */
export type DeclareConflictInput = {
  /** 任务标识 · Id of the assignment. */
  readonly assignmentId: Scalars['ID']['input'];
  /** 说明，至多1000字 · What the tie is; at most 1000 characters. */
  readonly explanation: Scalars['String']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 声明无利益冲突的内容 · The declaration of no conflict. Source: N82. */
export type DeclareNoConflictInput = {
  /** 任务标识 · Id of the assignment. */
  readonly assignmentId: Scalars['ID']['input'];
  /** 说明，至多1000字 · Explanation; at most 1000 characters. */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 声明利害关系的内容；只填写该类别所需的项 · The declaration of a standing tie; only what its kind names. Source: N82. */
export type DeclareTieInput = {
  /** 统一社会信用代码（企业类） · Unified social credit code, 18 characters, of the kind ENTERPRISE. Source: N40. */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /** 说明，至多1000字 · What the tie is; at most 1000 characters. */
  readonly description: Scalars['String']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 类别 · What it is a tie to. */
  readonly kind: TieKind;
  /** 名称，至多120字（企业类） · Name, at most 120 characters, of the kind ENTERPRISE. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 园区标识（园区类） · Id of the park, of the kind PARK. */
  readonly parkId?: InputMaybe<Scalars['ID']['input']>;
  /** 省份代码（政府类） · GB/T 2260 code of the province, of the kind GOVERNMENT. Source: N89. */
  readonly provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** 市政府所在地标识（政府类；省政府不填） · Of a city's government the place, of the kind GOVERNMENT; none for a province's. Source: N89. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 送达方式 · Original or copy. Source: N51. */
export type DeliveryKind =
  /** 抄送 · A copy. */
  | 'COPY'
  /** 主送 · The original. */
  | 'ORIGINAL';

/** 一处与专家次序的不同 · One departure from the experts' order. Source: N53. */
export type DepartureInput = {
  /** 申报标识，列入或未列入均可 · Id of an application, listed or left out. */
  readonly applicationId: Scalars['ID']['input'];
  /** 理由，至多2000字 · The reason; at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 确定文件所列的一个园区 · A park that the document designates. Source: N62. */
export type DesignatedPark = {
  /** 申报；查看人无权查看时为空 · The application; null where the viewer may not see it. Source: N79–N80. */
  readonly application?: Maybe<Application>;
  /** 园区名称 · Name of the park. */
  readonly parkName: Scalars['String']['output'];
  /** 次序，从1起 · Position, from 1. */
  readonly position: Scalars['Int']['output'];
  /** 省份 · The province. */
  readonly province: Province;
};

/** 确定基地，或载明复审结果的文件 · The document that designates bases, or says what came of re-reviews. Source: N62, N65. */
export type Designation = {
  /** 由此取消资格的基地可提出申诉的末日，含当日；批次未启用申诉的为空 · The last day on which a base that it disqualifies may appeal, inclusive; null where the round has no appeal. Source: N65. */
  readonly appealUntil?: Maybe<Scalars['Date']['output']>;
  /** 当前查看人可执行的步骤 · The steps that the viewer may take now. Source: N74. */
  readonly availableSteps: ReadonlyArray<Scalars['String']['output']>;
  /** 由此确定的基地；印发之前为空列 · The bases that it made; none before it is issued. */
  readonly bases: ReadonlyArray<Base>;
  /** 三部门之外参与并同意或无异议的部门，印发时载明；没有为空列 · The departments beyond the three that joined and concurred, named when it is issued; none where there are none. Source: N53. */
  readonly concurringDepartments: ReadonlyArray<Scalars['String']['output']>;
  /** 成文日期，即生效日期 · Date of the document, on which it takes effect. Source: N62. */
  readonly documentDate: Scalars['Date']['output'];
  /** 文号，按原文 · Document number, verbatim. Source: N62, N88. */
  readonly documentNumber: Scalars['String']['output'];
  /** 起草时刻 · When this edition was drafted. */
  readonly draftedAt: Scalars['DateTime']['output'];
  /** 稿次，每次起草加一 · Edition; one more with every draft. Signatures are under one edition. */
  readonly edition: Scalars['Int']['output'];
  /** 起草、会签与印发的经过；仅三部门可见 · How it was drafted, signed and issued, oldest first; the three ministries alone see it. Source: N75, N83. */
  readonly history?: Maybe<ReadonlyArray<HistoryEntry>>;
  /** 标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 印发时刻；未印发为空 · When it was issued; null before. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 文件类别 · What the document does. Source: N62, N65. */
  readonly kind: DesignationKind;
  /** 类别名称（按语言） · The kind in the viewer's language. */
  readonly kindName: Scalars['String']['output'];
  /** 尚未签署的部门 · The ministries whose signature is still missing. Source: N62. */
  readonly missing: ReadonlyArray<NationalAgency>;
  /** 所确定的园区，按次序 · The parks that it designates, in order. */
  readonly parks: ReadonlyArray<DesignatedPark>;
  /** 由此得出结果、或其申诉由此成立的复审，按次序；非复审文件为空列 · The re-reviews that it concludes or whose appeals it upholds, in order; none on a document that designates. Source: N65. */
  readonly reReviews: ReadonlyArray<ReReview>;
  /** 批次 · The round. */
  readonly round: Round;
  /** 签署，每部门取最后一次 · Signatures under this edition, the last of each ministry. Source: N62. */
  readonly signatures: ReadonlyArray<DesignationSignature>;
  /** 状态 · Where the document stands. */
  readonly status: DesignationStatus;
  /** 状态名称（按语言） · The status in the viewer's language. */
  readonly statusName: Scalars['String']['output'];
  /** 标题 · Title. */
  readonly title: Scalars['String']['output'];
  /** 版本号，每次变更加一 · Version; one more with every change. Source: N77. */
  readonly version: Scalars['Int']['output'];
};

/** 文件类别 · What a document does to the bases that it names. Source: N62, N65. */
export type DesignationKind =
  /** 确定基地 · It designates them. */
  | 'DESIGNATION'
  /** 取消资格 · It disqualifies them. */
  | 'DISQUALIFICATION'
  /** 申诉成立，恢复资格 · It reinstates them, because their appeals are upheld. Source: N65. */
  | 'REINSTATEMENT'
  /** 复审合格，继续有效 · It renews them after a re-review. */
  | 'RENEWAL'
  /** 复审不合格，予以警告，仍为基地 · It warns them after a re-review that they failed; they remain bases. Source: N65. */
  | 'WARNING';

/** 确定文件变更的结果 · What came of a change to a designation document. */
export type DesignationPayload = {
  /** 确定文件；被拒时为空 · The document; null where refused. */
  readonly designation?: Maybe<Designation>;
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** 一个部门的签署 · One ministry's signature, or its refusal. Source: N62, N85. */
export type DesignationSignature = {
  /** 部门 · The ministry. */
  readonly agency: NationalAgency;
  /** 部门名称（按语言） · The ministry in the viewer's language. */
  readonly agencyName: Scalars['String']['output'];
  /** 所针对的稿次 · The edition that it is under. */
  readonly edition: Scalars['Int']['output'];
  /** 时刻 · When it was given. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** 意见，仅三部门可读 · Its opinion; readable by the ministries alone. */
  readonly opinion?: Maybe<Scalars['String']['output']>;
  /** 是否签署 · Whether it signs. */
  readonly signs: Scalars['Boolean']['output'];
};

/** 确定文件状态 · Where a designation document stands. Source: N62. */
export type DesignationStatus =
  /** 已作废 · Cancelled. */
  | 'CANCELLED'
  /** 会签中 · Circulated for signature. */
  | 'DRAFTED'
  /** 已印发 · Issued. */
  | 'ISSUED';

/** 驳回申诉的内容 · The dismissal of an appeal. Source: N65. */
export type DismissAppealInput = {
  /** 申诉标识 · Id of the appeal. */
  readonly appealId: Scalars['ID']['input'];
  /** 申诉的预期版本 · The version of the appeal that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 理由，至多4000字，园区可读 · The reasons; at most 4000 characters; the park reads them. */
  readonly reasons: Scalars['String']['input'];
};

/** 起草确定文件的内容 · What a designation document is drafted with. Source: N62. */
export type DraftDesignationInput = {
  /** 所确定的申报，1–100项，须公示无异议 · The applications, 1–100, all cleared. */
  readonly applicationIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 成文日期，须在公示期满之后 · Date of the document, after the notice has ended. Source: N62. */
  readonly documentDate: Scalars['Date']['input'];
  /** 文号，按原文，至多60字 · Document number, verbatim; at most 60 characters. Source: N88. */
  readonly documentNumber: Scalars['String']['input'];
  /** 文件的预期版本；尚无草稿为0 · The version of the draft that the caller has read, 0 where there was none; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
  /** 标题，至多200字 · Title; at most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** 起草联合发函的内容 · The draft of a joint letter. Source: N51. */
export type DraftJointLetterInput = {
  /** 主送：只能是商务部 · Addressees: MOFCOM alone. */
  readonly addressees: ReadonlyArray<NationalAgency>;
  /** 所载申报，1–50项，本省且已审核通过 · The applications, 1–50, of the own province and approved. */
  readonly applicationIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 抄送：中央网信办和工业和信息化部 · Copied: CAC and MIIT, both. */
  readonly copies: ReadonlyArray<NationalAgency>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 发函日期 · Date of the letter. */
  readonly letterDate: Scalars['Date']['input'];
  /** 发函文号，按原文 · Letter number, verbatim; at most 60 characters. Source: N88. */
  readonly letterNumber: Scalars['String']['input'];
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
};

/** 起草复审结果文件的内容 · What the document on an outcome is drafted with. Source: N65. */
export type DraftReReviewOutcomeInput = {
  /** 成文日期，不早于复审开始日；由此起算下次复审：两年，警告为一年 · Date of the document, not before the re-review was started; the time to the next review runs from it: two years, after a warning one. Source: N63, N65. */
  readonly documentDate: Scalars['Date']['input'];
  /** 文号，按原文，至多60字 · Document number, verbatim; at most 60 characters. Source: N88. */
  readonly documentNumber: Scalars['String']['input'];
  /** 文件的预期版本；尚无草稿为0 · The version of the draft that the caller has read, 0 where there was none; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 结果：合格、警告与取消资格分别行文 · The outcome; each goes into a document of its own. */
  readonly outcome: ReReviewOutcome;
  /** 复审标识，1–100个，三部门须均已出具意见 · Ids of the re-reviews, 1–100; all three ministries have given their opinions on each. */
  readonly reReviewIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
  /** 标题，至多200字 · Title; at most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** 起草恢复资格文件的内容 · What the document that reinstates is drafted with. Source: N65. */
export type DraftReinstatementInput = {
  /** 申诉标识，1–100项，三部门须均认为成立 · Ids of the appeals, 1–100; all three ministries uphold each. */
  readonly appealIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 成文日期，不早于申诉提出日；自此恢复，下一个两年由此起算 · Date of the document, not before the appeal was filed; the base is one again from it, and the next two years run from it. Source: N63, N65. */
  readonly documentDate: Scalars['Date']['input'];
  /** 文号，按原文，至多60字 · Document number, verbatim; at most 60 characters. Source: N88. */
  readonly documentNumber: Scalars['String']['input'];
  /** 文件的预期版本；尚无草稿为0 · The version of the draft that the caller has read, 0 where there was none; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
  /** 标题，至多200字 · Title; at most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** 工作单位类别 · A kind of employer. Source: N82. */
export type EmployerKind =
  /** 企业 · Enterprise. */
  | 'ENTERPRISE'
  /** 政府及其部门 · Government, or a department of one. */
  | 'GOVERNMENT'
  /** 科研院所 · Research institute. */
  | 'INSTITUTE'
  /** 其他单位 · Any other. */
  | 'OTHER'
  /** 园区管理机构 · Park management body. */
  | 'PARK_BODY'
  /** 高等院校 · University. */
  | 'UNIVERSITY';

/** 终止利害关系的内容 · The end of a standing tie. Source: N82. */
export type EndTieInput = {
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 理由，至多1000字 · Why it stands no more; at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** 利害关系标识 · Id of the tie. */
  readonly tieId: Scalars['ID']['input'];
};

/** 列入专家库的内容 · The entry of a person into the pool. Source: N52, N82. */
export type EnrolExpertInput = {
  /** 工作单位，至多120字 · Employer; at most 120 characters. */
  readonly employer: Scalars['String']['input'];
  /** 工作单位的统一社会信用代码 · The employer's unified social credit code, 18 characters. Source: N40. */
  readonly employerCode?: InputMaybe<Scalars['String']['input']>;
  /** 工作单位类别 · Kind of employer. */
  readonly employerKind: EmployerKind;
  /** 工作单位为市政府时的所在地标识 · Of a city's government the place, e.g. nanjing; for no other employer. Source: N89. */
  readonly employerUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** 专业领域，至多120字 · Field; at most 120 characters. */
  readonly field: Scalars['String']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 姓名，至多80字 · Name; at most 80 characters. */
  readonly name: Scalars['String']['input'];
  /** 人员标识，同登录令牌 · Id of the person, as in the token; at most 64 characters. */
  readonly personId: Scalars['ID']['input'];
  /** 所在省份代码；全国性单位不填 · GB/T 2260 code of the province; none for a national body. Source: N89. */
  readonly provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** 缘由，至多1000字 · Why; at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 不能指派到一项申报的成员 · A member who cannot be assigned to an application. Source: N82. */
export type ExcludedExpert = {
  /** 利益冲突 · The conflicts of interest; empty where there are none. */
  readonly conflicts: ReadonlyArray<ExpertConflict>;
  /** 专家 · The expert. */
  readonly expert: Expert;
  /** 曾指派并已解除 · Was assigned to it and released. */
  readonly released: Scalars['Boolean']['output'];
};

/** 专家库中的一位专家 · An expert of the pool. Source: N52, N82. */
export type Expert = {
  /** 版次，自1起 · Edition of the entry, from 1. */
  readonly edition: Scalars['Int']['output'];
  /** 历次记载，先早 · What the pool said, edition by edition, oldest first. Source: N75. */
  readonly editions: ReadonlyArray<ExpertEdition>;
  /** 工作单位 · Employer. Source: N82. */
  readonly employer: Scalars['String']['output'];
  /** 工作单位的统一社会信用代码；未记载为空 · The employer's unified social credit code; null where not on record. Source: N40. */
  readonly employerCode?: Maybe<Scalars['String']['output']>;
  /** 工作单位类别 · What kind of employer it is. Source: N82. */
  readonly employerKind: EmployerKind;
  /** 工作单位为市政府时的所在地 · Of a city's government the place; null for any other employer. Source: N82, N89. */
  readonly employerUnit?: Maybe<RecommendingUnit>;
  /** 专业领域 · Field. */
  readonly field: Scalars['String']['output'];
  /** 标识（人员标识） · Id: that of the person. */
  readonly id: Scalars['ID']['output'];
  /** 姓名 · Name. */
  readonly name: Scalars['String']['output'];
  /** 所在省份；全国性单位为空 · The province; null for a national body. Source: N82. */
  readonly province?: Maybe<Province>;
  /** 声明的利害关系，含已终止的，先早 · The ties that the expert declared, those that have ended too, oldest first. Source: N82. */
  readonly ties: ReadonlyArray<ExpertTie>;
};

/** 一位专家对一项申报的评审任务 · One expert's assignment to one application. Source: N52, N80. */
export type ExpertAssignment = {
  /** 申报；专家声明无利益冲突之后方可查看 · The application; open to the expert once he has declared no conflict. Source: N80. */
  readonly application?: Maybe<Application>;
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['output'];
  /** 指派时刻 · When it was made. */
  readonly assignedAt: Scalars['DateTime']['output'];
  /** 当前查看人可执行的步骤 · The steps that the viewer may take now. Source: N74. */
  readonly availableSteps: ReadonlyArray<Scalars['String']['output']>;
  /** 声明时刻；未声明为空 · When the expert declared; null before. */
  readonly declaredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 专家 · The expert. */
  readonly expert: Expert;
  /** 关于利益冲突的说明 · What the expert said about conflicts. Source: N82. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** 经过 · Every transition, oldest first. Source: N75. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 不顾冲突仍予指派的决定；没有则为空 · The decision to assign in spite of conflicts; null where there was none to override. Source: N82. */
  readonly override?: Maybe<AssignmentOverride>;
  /** 园区名称 · Name of the park. */
  readonly parkName: Scalars['String']['output'];
  /** 省份 · The province of the park. Source: N82. */
  readonly province: Province;
  /** 批次 · The round. */
  readonly round: Round;
  /** 评分表；未提交为空 · The score sheet; null before it is submitted. */
  readonly scoreSheet?: Maybe<ScoreSheet>;
  /** 状态 · Where the assignment stands. */
  readonly status: AssignmentStatus;
  /** 状态名称（按语言） · The status in the viewer's language. */
  readonly statusName: Scalars['String']['output'];
};

/** 一位专家与一项申报的一处利益冲突 · One conflict of interest of one expert with one application. Source: N82. */
export type ExpertConflict = {
  /** 据何认定 · By what it was found. */
  readonly basis: ConflictBasis;
  /** 专家 · The expert. */
  readonly expert: Expert;
  /** 回避事由 · Why the expert must stand aside. */
  readonly ground: ConflictGround;
  /** 回避事由（按语言） · The ground in the viewer's language. */
  readonly groundName: Scalars['String']['output'];
  /** 所符之处：省份、单位名称或专家所述 · What is the same: the province, the employer's name, or what the expert said. */
  readonly matched: Scalars['String']['output'];
  /** 商务部可否说明理由仍予指派；本人就该申报声明的冲突不可 · Whether MOFCOM may assign all the same with a reason; never against what the expert declared on this application. */
  readonly overridable: Scalars['Boolean']['output'];
};

/** 专家库对一人的一次记载 · What the pool said of an expert at a time. Source: N52, N75. */
export type ExpertEdition = {
  /** 版次 · The edition. */
  readonly edition: Scalars['Int']['output'];
  /** 工作单位 · Employer. */
  readonly employer: Scalars['String']['output'];
  /** 工作单位的统一社会信用代码 · The employer's credit code; null where not on record. */
  readonly employerCode?: Maybe<Scalars['String']['output']>;
  /** 工作单位类别 · Kind of employer. */
  readonly employerKind: EmployerKind;
  /** 工作单位为市政府时的所在地 · Of a city's government the place. */
  readonly employerUnit?: Maybe<RecommendingUnit>;
  /** 专业领域 · Field. */
  readonly field: Scalars['String']['output'];
  /** 姓名 · Name. */
  readonly name: Scalars['String']['output'];
  /** 所在省份；全国性单位为空 · The province; null for a national body. */
  readonly province?: Maybe<Province>;
  /** 缘由 · Why it was entered or amended. */
  readonly reason: Scalars['String']['output'];
  /** 记载时刻 · When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** 一位专家在本批次的任务数 · How much work an expert has in the round. Source: N52. */
export type ExpertLoad = {
  /** 已有任务 · Assignments that stand already. Unit: applications. */
  readonly assigned: Scalars['Int']['output'];
  /** 专家 · The expert. */
  readonly expert: Expert;
  /** 拟增任务 · Assignments that are proposed. Unit: applications. */
  readonly proposed: Scalars['Int']['output'];
};

/** 专家库变更的结果 · What came of a change to the pool. */
export type ExpertPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 专家；被拒时为空 · The expert; null where refused. */
  readonly expert?: Maybe<Expert>;
};

/** 专家评审结果，结束时固定 · The result of the expert review, fixed when it was concluded. Source: N53. */
export type ExpertResult = {
  /** 结束时刻 · When it was concluded. */
  readonly concludedAt: Scalars['DateTime']['output'];
  /** 评分表份数 · How many sheets. */
  readonly count: Scalars['Int']['output'];
  /** 专家组意见，由召集人商务部记录；未记录为空 · The group's opinion in words, recorded by MOFCOM as its convener; null where none was. Source: N52. */
  readonly groupOpinion?: Maybe<Scalars['String']['output']>;
  /** 加权总分的平均，四舍五入至四位小数 · Mean of the weighted totals, rounded half up to four digits. Unit: points of 100. */
  readonly mean: Scalars['Decimal']['output'];
  /** 复算：由各评分表的得分按批次评分标准重新得出；评分表不再改变，故没有此后的变化 · The replay: worked out again from the points of the sheets by the round's rubric; sheets never change, so that nothing has changed since. Source: N52–N53. */
  readonly replay?: Maybe<Replay>;
  /** 最高与最低之差 · The spread: the highest less the lowest. Unit: points of 100. */
  readonly spread: Scalars['Decimal']['output'];
};

/** 一位专家在一个批次评分的宽严 · How severely an expert scores in a round. Source: N53. */
export type ExpertSeverity = {
  /** 专家 · The expert. */
  readonly expert: Expert;
  /** 组号，同调整结果 · The group, as of the adjusted results. */
  readonly group: Scalars['Int']['output'];
  /** 较本组中位专家低多少分；较宽为负 · How many points lower than the median expert of his group he scores; negative where he is milder. Unit: points, rounded half up to four digits. */
  readonly severity: Scalars['Decimal']['output'];
  /** 其评分表份数 · How many sheets are his. */
  readonly sheets: Scalars['Int']['output'];
};

/** 专家事先声明的一项利害关系 · A tie that an expert declared in advance. Source: N82. */
export type ExpertTie = {
  /** 当前查看人可执行的步骤 · The steps that the viewer may take now. Source: N74. */
  readonly availableSteps: ReadonlyArray<Scalars['String']['output']>;
  /** 统一社会信用代码；未填写为空 · Its unified social credit code; null where not given. */
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  /** 声明时刻 · When it was declared. */
  readonly declaredAt: Scalars['DateTime']['output'];
  /** 说明 · What the tie is. */
  readonly description: Scalars['String']['output'];
  /** 终止时刻；有效时为空 · When it was ended; null while it stands. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 经过 · Every transition, oldest first. Source: N75. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 类别 · What it is a tie to. */
  readonly kind: TieKind;
  /** 企业或机构名称；非企业类为空 · Name of the enterprise or organisation; null for any other kind. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 园区；非园区类为空 · The park; null for any other kind. */
  readonly park?: Maybe<Park>;
  /** 政府所在省份；非政府类为空 · The government's province; null for any other kind. */
  readonly province?: Maybe<Province>;
  /** 状态 · Where it stands. */
  readonly status: TieStatus;
  /** 状态名称（按语言） · The status in the viewer's language. */
  readonly statusName: Scalars['String']['output'];
  /** 市政府所在地；省政府为空 · Of a city's government the place; null for a province's. */
  readonly unit?: Maybe<RecommendingUnit>;
};

/** 延长公示的内容 · What a notice is extended with. Source: N59. */
export type ExtendNoticeInput = {
  /** 预期版本 · The version that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 公示标识 · Id of the notice. */
  readonly noticeId: Scalars['ID']['input'];
  /** 理由，至多2000字；公开 · The reason; at most 2000 characters; public. */
  readonly reason: Scalars['String']['input'];
  /** 延长的工作日数，1–60 · How much longer, 1–60. Unit: working days. */
  readonly workingDays: Scalars['Int']['input'];
};

/** 提出申诉的内容；园区取自登录身份 · An appeal; the park comes from the viewer. Source: N65. */
export type FileAppealInput = {
  /** 事实和理由，至多4000字 · The grounds; at most 4000 characters. */
  readonly grounds: Scalars['String']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 复审标识，本园区基地的、以取消资格告终的 · Id of the re-review of the park's own base that ended in its disqualification. */
  readonly reReviewId: Scalars['ID']['input'];
};

/** 异议的内容 · An objection. Source: N60. */
export type FileObjectionInput = {
  /** 是否不具名；批次允许方可，缺省否 · Whether it is anonymous, which the round must allow; by default it is not. Source: N60. */
  readonly anonymous?: InputMaybe<Scalars['Boolean']['input']>;
  /** 联系方式，至多200字；具名时必填 · Contact; at most 200 characters; required unless anonymous. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键，至多100字；未登录或不具名时不得使用 · Idempotency key; at most 100 characters; not for the public or an anonymous objection. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 姓名或名称，至多80字；具名时必填 · Name; at most 80 characters; required unless anonymous. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 公示标识 · Id of the notice. */
  readonly noticeId: Scalars['ID']['input'];
  /** 候选的名次，从1起 · Position of the candidate, from 1. */
  readonly position: Scalars['Int']['input'];
  /** 具体事实和理由，至多4000字 · Facts and reasons; at most 4000 characters. */
  readonly text: Scalars['String']['input'];
};

/** 提出异议的结果 · What came of filing an objection. */
export type FileObjectionPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 回执号；被拒时为空 · The receipt; null where refused. */
  readonly receipt?: Maybe<Scalars['ID']['output']>;
};

/** 一个认定的一个版本 · One version of a finding. */
export type FindingVersion = {
  /** 所依据的本申报证明材料标识 · Ids of the evidence records of the application that it rests on. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** 认定意见 · The opinion in words. */
  readonly opinion: Scalars['String']['output'];
  /** 认定结果 · Outcome. */
  readonly outcome: Outcome;
  /** 作出时刻 · When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 版本号，从1起 · Version, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** 出具省级意见的内容；部门与省份取自登录身份 · The opinion; department and province come from the viewer. Source: N47, N85. */
export type GiveProvincialOpinionInput = {
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 同意或不同意 · Attitude. */
  readonly attitude: Attitude;
  /** 申报的预期版本 · The version of the application that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 意见内容，至多4000字 · The opinion; at most 4000 characters. */
  readonly text: Scalars['String']['input'];
};

/** 对复审出具意见的内容；部门取自登录身份 · An opinion on a re-review; the ministry comes from the viewer. Source: N64, N85. */
export type GiveReReviewOpinionInput = {
  /** 同意继续作为基地与否 · Whether the ministry supports that the base remains one. */
  readonly attitude: Attitude;
  /** 复审的预期版本 · The version of the re-review that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 意见，至多4000字；不同意时必填 · Opinion; at most 4000 characters; required where it opposes. */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 复审标识 · Id of the re-review. */
  readonly reReviewId: Scalars['ID']['input'];
};

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

/** 印发确定文件的内容 · The issuing of a designation document. Source: N62. */
export type IssueDesignationInput = {
  /** 确定文件标识 · Id of the document. */
  readonly designationId: Scalars['ID']['input'];
  /** 文件的预期版本 · The version of the document that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 联合发函 · A joint letter of the three provincial departments. Source: N51. */
export type JointLetter = {
  /** 主送 · Addressees (主送): MOFCOM. Source: N51. */
  readonly addressees: ReadonlyArray<NationalAgency>;
  /** 所载申报 · The applications that it carries. */
  readonly applications: ReadonlyArray<Application>;
  /** 当前查看人可执行的步骤 · The steps that the viewer may take now. Source: N74. */
  readonly availableSteps: ReadonlyArray<Scalars['String']['output']>;
  /** 抄送 · Copied (抄送): CAC and MIIT. Source: N51. */
  readonly copies: ReadonlyArray<NationalAgency>;
  /** 送达 · Its deliveries; empty before it is sent. Source: N51, N78. */
  readonly deliveries: ReadonlyArray<LetterDelivery>;
  /** 起草时刻 · When it was drafted. */
  readonly draftedAt: Scalars['DateTime']['output'];
  /** 经过 · Every transition, oldest first. Source: N75. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 发函日期 · Date of the letter. Source: N51. */
  readonly letterDate: Scalars['Date']['output'];
  /** 发函文号，按原文 · Letter number, verbatim. Source: N51, N88. */
  readonly letterNumber: Scalars['String']['output'];
  /** 尚未签署的部门 · The issuers whose signature is missing. Source: N51. */
  readonly missing: ReadonlyArray<ProvincialAgency>;
  /** 省份 · The province. */
  readonly province: Province;
  /** 批次 · The round. */
  readonly round: Round;
  /** 发出时刻；未发出为空 · When it was sent; null before. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** 签署 · The signatures. Source: N51. */
  readonly signatures: ReadonlyArray<LetterSignature>;
  /** 状态 · Where the letter stands. */
  readonly status: JointLetterStatus;
  /** 状态名称（按语言） · The status in the viewer's language. */
  readonly statusName: Scalars['String']['output'];
  /** 版本号，每次变更加一 · Version; one more with every change. Source: N77. */
  readonly version: Scalars['Int']['output'];
};

/** 联合发函变更的结果 · What came of a change to a joint letter. */
export type JointLetterPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 联合发函；被拒时为空 · The letter; null where refused. */
  readonly letter?: Maybe<JointLetter>;
};

/** 联合发函状态 · Where a joint letter stands. Source: N51. */
export type JointLetterStatus =
  /** 已作废 · Cancelled. */
  | 'CANCELLED'
  /** 起草与会签 · Drafted, being signed. */
  | 'DRAFT'
  /** 已发出 · Sent. */
  | 'SENT';

/** 处理逾期上报的内容 · The decision on a late submission. Source: N50. */
export type LateApplicationInput = {
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 申报的预期版本 · The version of the application that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 理由，至多4000字 · The reason; at most 4000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 一份送达：主送件或抄送件 · One delivery: the original or a copy. Source: N51, N78. */
export type LetterDelivery = {
  /** 标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 主送或抄送 · Original or copy. */
  readonly kind: DeliveryKind;
  /** 联合发函 · The letter. */
  readonly letter: JointLetter;
  /** 收到时刻 · When it was received. Source: N51. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** 收件机关 · Who received it. */
  readonly recipient: NationalAgency;
};

/** 一个部门的签署 · One department's signature. Source: N51, N85. */
export type LetterSignature = {
  /** 部门 · The department. */
  readonly agency: ProvincialAgency;
  /** 部门名称（按语言） · The department in the viewer's language. */
  readonly agencyName: Scalars['String']['output'];
  /** 签署时刻 · When it signed. */
  readonly signedAt: Scalars['DateTime']['output'];
};

/** 降低幅度的分布 · How far waivers have lowered a standard. Source: N43. */
export type LoweringSpread = {
  /** 最大 · The largest. */
  readonly largest: Scalars['Decimal']['output'];
  /** 中位数；件数为偶数时取中间两件的平均 · The median; of an even number the mean of the two in the middle. */
  readonly median: Scalars['Decimal']['output'];
  /** 最小 · The smallest. */
  readonly smallest: Scalars['Decimal']['output'];
};

/** 尚无认定的条款 · A clause without a finding. */
export type MissingFinding = {
  /** 条款代码 · Code of the clause. */
  readonly clause: Scalars['String']['output'];
  /** 条款内容（按语言） · The clause in the viewer's language. */
  readonly clauseName: Scalars['String']['output'];
  /** 负责部门 · The ministry whose finding it is. Source: N28, N30–N31. */
  readonly owner: NationalAgency;
  /** 部门名称（按语言） · The ministry in the viewer's language. */
  readonly ownerName: Scalars['String']['output'];
};

/** 变更入口 · Where acts begin. */
export type Mutation = {
  /** 商务部接受逾期上报，须说明理由；联合研究开始后只能不予受理 · MOFCOM accepts a late submission, with a reason; once the joint study has begun it can only be refused. Source: N50. */
  readonly acceptLateApplication?: Maybe<CasePayload>;
  /** 商务部受理异议：该候选暂停，其他候选不受影响 · MOFCOM accepts an objection, which holds its candidate and no other. Source: N61, N71. */
  readonly acceptObjection?: Maybe<ObjectionPayload>;
  /** 三部门均同意后，商务部通过候选名单 · MOFCOM adopts the candidate list once all three concur; those left out are not selected. Source: N53. */
  readonly adoptCandidateList?: Maybe<CandidateListPayload>;
  /** 商务部修改专家库中一人的情况，须说明理由 · MOFCOM amends what the pool says of an expert, with a reason. Source: N52, N75. */
  readonly amendExpert?: Maybe<ExpertPayload>;
  /** 省级商务主管部门审核通过：三部门的有效意见均为同意 · Provincial commerce approves: three opinions must stand on what is filed now, and support it. Source: N47, N68. */
  readonly approveAtProvince?: Maybe<CasePayload>;
  /** 商务部归档已确定的批次：已上报的申报均有结果，公示期已满，无未结异议、复审、申诉（含申诉期限未满的）和未印发文件；归档后除删除联系人外不再办理任何事项 · MOFCOM archives a decided round: every forwarded case has come to its end, its notice is over, and no objection, re-review, appeal (or time to appeal) or drafted document is open. Afterwards nothing is done in it but that contacts are erased. Source: N70. */
  readonly archiveRound?: Maybe<ArchiveRoundPayload>;
  /** 商务部为申报指派专家 · MOFCOM assigns experts of the panel to an application. Source: N52, N80, N82. */
  readonly assignExperts?: Maybe<CasePayload>;
  /** 商务部作废不再印发的文件稿，文号和所列园区或复审可另行起草 · MOFCOM cancels a draft that is not to be issued; its number and what it names are free for another. Source: N62, N70. */
  readonly cancelDesignation?: Maybe<DesignationPayload>;
  /** 省级商务主管部门作废尚未发出的联合发函 · Provincial commerce cancels a letter that has not been sent; its number and parks are free again. Source: N51. */
  readonly cancelJointLetter?: Maybe<JointLetterPayload>;
  /** 园区就一项标准申请适当降低条件，说明特殊潜力并附证明材料；再次申请为新版本 · A park claims a special potential for a standard, with evidence; again, it is a new version. Source: N43–N44. */
  readonly claimWaiver?: Maybe<ClaimWaiverPayload>;
  /** 公示期满后，商务部确认没有未结异议的候选；其余继续等待 · After the window has ended, MOFCOM clears the candidates without an open objection; the others wait. Source: N60–N62. */
  readonly clearCandidates?: Maybe<ClearCandidatesPayload>;
  /** 商务部编制候选名单，可以没有候选；通过之前可重新编制，已作出的会签随之失效 · MOFCOM compiles the candidate list, which may have no candidates; until it is adopted it may be compiled again, which voids the concurrences given. Source: N53–N54. */
  readonly compileCandidateList?: Maybe<CandidateListPayload>;
  /** 商务部结束一项申报的专家评审 · MOFCOM concludes the expert review of an application. Source: N52, N68. */
  readonly concludeExpertReview?: Maybe<CasePayload>;
  /** 商务部作出成立或不成立的结论并说明理由；成立的移出候选 · MOFCOM concludes with a finding and its reasons; an upheld objection removes the candidate. Source: N60–N61, N71. */
  readonly concludeObjection?: Maybe<ObjectionPayload>;
  /** 三部门之一对候选名单会签，只代表本部门 · A ministry concurs, or not, with the candidate list, for itself alone. Source: N53, N85. */
  readonly concurWithCandidateList?: Maybe<CandidateListPayload>;
  /** 商务部组建专家组；可再次调用以增补 · MOFCOM convenes the expert group of a round; called again it adds to it. Source: N52. */
  readonly convenePanel?: Maybe<PanelPayload>;
  /** 三部门之一就申诉作出决定，只代表本部门，可更改至结束为止 · A ministry decides on an appeal, for itself alone; until it is concluded it may decide anew. Source: N65, N85. */
  readonly decideOnAppeal?: Maybe<AppealPayload>;
  /** 商务部办结没有基地可确定的批次，须说明理由：没有申报上报，或者已上报的申报均已办结；三部门一个也不选的，先通过无候选的名单 · MOFCOM decides a round in which no base comes about, with its reason: nothing was forwarded, or every forwarded case has come to its end; where the ministries choose nobody, a list without candidates is adopted first. Source: N53, N70. */
  readonly decideRoundWithoutBase?: Maybe<DecideRoundPayload>;
  /** 专家声明存在利益冲突，任务即告终止 · The expert declares a conflict; the assignment is closed. Source: N80, N82. */
  readonly declareConflict?: Maybe<AssignmentPayload>;
  /** 专家声明无利益冲突，此后可查看该申报 · The expert declares that there is no conflict, and is admitted to the application. Source: N80, N82. */
  readonly declareNoConflict?: Maybe<AssignmentPayload>;
  /** 专家事先声明利害关系，此后指派时逐一比对 · An expert declares a standing tie in advance; from then on assignments are compared with it. Source: N82. */
  readonly declareTie?: Maybe<TiePayload>;
  /** 商务部驳回申诉并说明理由：三部门均已决定而非均认为成立 · MOFCOM dismisses an appeal with reasons, once all three have decided and not all uphold it. Source: N65. */
  readonly dismissAppeal?: Maybe<AppealPayload>;
  /** 商务部起草确定文件；印发之前可重新起草，已作出的签署随之失效 · MOFCOM drafts the designation document; until it is issued it may be drafted again, which voids the signatures given. Source: N62. */
  readonly draftDesignation?: Maybe<DesignationPayload>;
  /** 省级商务主管部门起草联合发函 · Provincial commerce drafts the joint letter for one or several approved parks. Source: N51. */
  readonly draftJointLetter?: Maybe<JointLetterPayload>;
  /** 商务部起草复审合格、警告或取消资格的文件；警告须批次启用；签署与印发同确定文件 · MOFCOM drafts the document that renews, warns (where the round has that option) or disqualifies; it is signed and issued as a designation document is. Source: N65. */
  readonly draftReReviewOutcome?: Maybe<DesignationPayload>;
  /** 商务部起草恢复资格的文件，三部门须均认为申诉成立；签署与印发同确定文件 · MOFCOM drafts the document that reinstates, once all three uphold the appeals; it is signed and issued as a designation document is. Source: N65. */
  readonly draftReinstatement?: Maybe<DesignationPayload>;
  /** 专家终止本人的利害关系，须说明理由；记录保留 · An expert ends a tie of his own, with a reason; the record stays. Source: N82. */
  readonly endTie?: Maybe<TiePayload>;
  /** 商务部将一人列入专家库 · MOFCOM enters a person into its pool of experts. Source: N52, N82. */
  readonly enrolExpert?: Maybe<ExpertPayload>;
  /** 公示中断等情形，商务部决定延长公示 · MOFCOM extends a running notice by recorded decision. Source: N59. */
  readonly extendNotice?: Maybe<ChangeNoticePayload>;
  /** 被取消资格的基地的园区在期限内提出申诉，每次取消资格一次；批次启用方可 · The park of a disqualified base appeals in time, once a disqualification, where the round has that option. Source: N65. */
  readonly fileAppeal?: Maybe<AppealPayload>;
  /** 任何人在公示期内对一个候选提出异议；无须登录 · Anybody objects to one candidate while its notice runs, signed in or not. Source: N60. */
  readonly fileObjection?: Maybe<FileObjectionPayload>;
  /** 省级三部门之一对申报出具本部门意见；离开省级审核之前可更改 · One of the three provincial departments gives its own opinion; it may replace it until the case leaves the provincial review. Source: N47, N85. */
  readonly giveProvincialOpinion?: Maybe<ProvincialOpinionPayload>;
  /** 三部门之一对复审出具意见，只代表本部门，可更改至结束为止 · A ministry gives its opinion on a re-review, for itself alone; until it is concluded it may give another. Source: N64, N85. */
  readonly giveReReviewOpinion?: Maybe<ReReviewPayload>;
  /** 商务部同意降低条件；不改变任何认定 · MOFCOM grants a waiver; it changes no finding. Source: N37, N43, N72. */
  readonly grantWaiver?: Maybe<WaiverPayload>;
  /** 三部门均签署后，商务部印发：所列园区即为基地，所列复审即有结论 · MOFCOM issues the document once all three have signed; its parks become bases, its re-reviews are concluded. Source: N62, N65. */
  readonly issueDesignation?: Maybe<DesignationPayload>;
  /** 商务部为一个批次列入三部门之外的参与部门（等部门）并说明理由；确定之前，其后名单与确定文件须待其同意或无异议 · MOFCOM names a department beyond the three for a round, with a reason, until it is decided: from then on list and designation wait until it concurs. Source: N53. */
  readonly nameConcurringParty?: Maybe<ConcurringPartyPayload>;
  /** 省级商务主管部门提出降低条件，申报数据与标准随之固定 · Provincial commerce proposes a waiver; the declared figure and the threshold are frozen in it. Source: N43, N72. */
  readonly proposeWaiver?: Maybe<WaiverPayload>;
  /** 商务部公示候选名单，期限按工作日计算 · MOFCOM publishes the adopted candidate list; the window is counted in working days. Source: N55–N58. */
  readonly publishNotice?: Maybe<PublishNoticePayload>;
  /** 放假安排变动后，商务部重算公示期，末日不早于已公布之日 · After the calendar has changed MOFCOM recomputes the window; its end never comes before the published one. Source: N57–N58. */
  readonly recomputeNotice?: Maybe<ChangeNoticePayload>;
  /** 三部门之一对本部门负责的条款作出认定；再次认定为新版本 · A ministry records its finding on a clause that it owns; recording it again is a new version. Source: N28, N25 2c, N30–N31, N85. */
  readonly recordFinding?: Maybe<RecordFindingPayload>;
  /** 商务部登记所收到的某一部门来文，照录原文；不是该部门在本系统中的行为，三部门不得以此代为登记 · MOFCOM records the document that it received from a department, word for word; it is no act of that department here, and none of the three is recorded for in this way. Source: N53, N85. */
  readonly recordPartyConcurrence?: Maybe<ConcurringPartyPayload>;
  /** 商务部不接受逾期上报，须说明理由 · MOFCOM refuses a late submission, with a reason. Source: N50. */
  readonly refuseLateApplication?: Maybe<CasePayload>;
  /** 商务部不同意降低条件 · MOFCOM refuses a waiver. Source: N72. */
  readonly refuseWaiver?: Maybe<WaiverPayload>;
  /** 省级商务主管部门不予上报，须说明理由 · Provincial commerce does not forward it, with a reason. Source: N68. */
  readonly rejectAtProvince?: Maybe<CasePayload>;
  /** 商务部不予受理异议并说明理由 · MOFCOM finds an objection inadmissible, with its reasons. Source: N60, N71. */
  readonly rejectObjection?: Maybe<ObjectionPayload>;
  /** 商务部解除未评分专家的指派 · MOFCOM releases an expert who has not scored; the review goes on without him. Source: N52, N82. */
  readonly releaseExpert?: Maybe<AssignmentPayload>;
  /** 名单更正等情形，商务部决定自今日重新公示 · MOFCOM restarts a notice from today by recorded decision. Source: N59. */
  readonly restartNotice?: Maybe<ChangeNoticePayload>;
  /** 省级三部门之一将申报退回园区，须说明理由 · One of the three returns the application to the park, with reasons. Source: N47, N68. */
  readonly returnApplication?: Maybe<CasePayload>;
  /** 商务部撤销已同意的降低条件 · MOFCOM revokes a granted waiver. Source: N72. */
  readonly revokeWaiver?: Maybe<WaiverPayload>;
  /** 省级商务主管部门发出联合发函：主送商务部，抄送中央网信办、工业和信息化部，一并送达 · Provincial commerce sends the letter: the original to MOFCOM and the copies to CAC and MIIT arrive together, and the applications are forwarded. Source: N48, N50, N51, N78. */
  readonly sendJointLetter?: Maybe<JointLetterPayload>;
  /** 三部门之一签署确定文件，只代表本部门 · A ministry signs the designation document, or does not, for itself alone. Source: N62, N85. */
  readonly signDesignation?: Maybe<DesignationPayload>;
  /** 省级三部门之一签署联合发函，只签本部门 · One of the three signs the letter, for itself alone. Source: N51, N85. */
  readonly signJointLetter?: Maybe<JointLetterPayload>;
  /** 商务部启动批次的专家评审 · MOFCOM starts the round's expert review. Source: N52, N70. */
  readonly startExpertReview?: Maybe<PanelPayload>;
  /** 商务部开始核查 · MOFCOM starts the investigation. Source: N71. */
  readonly startInvestigation?: Maybe<ObjectionPayload>;
  /** 商务部启动联合研究：批次及各项已评审完成的申报一并进入 · MOFCOM starts the joint study of a round and of every application that the experts have reviewed. Source: N53, N68, N70. */
  readonly startJointStudy?: Maybe<StartJointStudyPayload>;
  /** 商务部在批次内对此前确定、已到期的基地开始复审，全部成功或全部拒绝 · MOFCOM starts the re-review of bases designated before the round and due, all of them or none. Source: N64. */
  readonly startReReview?: Maybe<StartReReviewPayload>;
  /** 专家提交评分，一经提交不得更改 · The expert submits the scores, once and for good. Source: N52, N80. */
  readonly submitScores?: Maybe<AssignmentPayload>;
  /** 商务部说明理由后不再等待某一部门；已登记的来文保留 · MOFCOM says with a reason that the round no longer waits for a department; what was recorded stays. Source: N53. */
  readonly withdrawConcurringParty?: Maybe<ConcurringPartyPayload>;
};


/** 变更入口 · Where acts begin. */
export type MutationAcceptLateApplicationArgs = {
  input: LateApplicationInput;
};


/** 变更入口 · Where acts begin. */
export type MutationAcceptObjectionArgs = {
  input: ObjectionStepInput;
};


/** 变更入口 · Where acts begin. */
export type MutationAdoptCandidateListArgs = {
  input: AdoptCandidateListInput;
};


/** 变更入口 · Where acts begin. */
export type MutationAmendExpertArgs = {
  input: AmendExpertInput;
};


/** 变更入口 · Where acts begin. */
export type MutationApproveAtProvinceArgs = {
  input: ApproveAtProvinceInput;
};


/** 变更入口 · Where acts begin. */
export type MutationArchiveRoundArgs = {
  input: ArchiveRoundInput;
};


/** 变更入口 · Where acts begin. */
export type MutationAssignExpertsArgs = {
  input: AssignExpertsInput;
};


/** 变更入口 · Where acts begin. */
export type MutationCancelDesignationArgs = {
  input: CancelDesignationInput;
};


/** 变更入口 · Where acts begin. */
export type MutationCancelJointLetterArgs = {
  input: CancelJointLetterInput;
};


/** 变更入口 · Where acts begin. */
export type MutationClaimWaiverArgs = {
  input: ClaimWaiverInput;
};


/** 变更入口 · Where acts begin. */
export type MutationClearCandidatesArgs = {
  input: ClearCandidatesInput;
};


/** 变更入口 · Where acts begin. */
export type MutationCompileCandidateListArgs = {
  input: CompileCandidateListInput;
};


/** 变更入口 · Where acts begin. */
export type MutationConcludeExpertReviewArgs = {
  input: ConcludeExpertReviewInput;
};


/** 变更入口 · Where acts begin. */
export type MutationConcludeObjectionArgs = {
  input: ConcludeObjectionInput;
};


/** 变更入口 · Where acts begin. */
export type MutationConcurWithCandidateListArgs = {
  input: ConcurWithCandidateListInput;
};


/** 变更入口 · Where acts begin. */
export type MutationConvenePanelArgs = {
  input: ConvenePanelInput;
};


/** 变更入口 · Where acts begin. */
export type MutationDecideOnAppealArgs = {
  input: DecideOnAppealInput;
};


/** 变更入口 · Where acts begin. */
export type MutationDecideRoundWithoutBaseArgs = {
  input: DecideRoundWithoutBaseInput;
};


/** 变更入口 · Where acts begin. */
export type MutationDeclareConflictArgs = {
  input: DeclareConflictInput;
};


/** 变更入口 · Where acts begin. */
export type MutationDeclareNoConflictArgs = {
  input: DeclareNoConflictInput;
};


/** 变更入口 · Where acts begin. */
export type MutationDeclareTieArgs = {
  input: DeclareTieInput;
};


/** 变更入口 · Where acts begin. */
export type MutationDismissAppealArgs = {
  input: DismissAppealInput;
};


/** 变更入口 · Where acts begin. */
export type MutationDraftDesignationArgs = {
  input: DraftDesignationInput;
};


/** 变更入口 · Where acts begin. */
export type MutationDraftJointLetterArgs = {
  input: DraftJointLetterInput;
};


/** 变更入口 · Where acts begin. */
export type MutationDraftReReviewOutcomeArgs = {
  input: DraftReReviewOutcomeInput;
};


/** 变更入口 · Where acts begin. */
export type MutationDraftReinstatementArgs = {
  input: DraftReinstatementInput;
};


/** 变更入口 · Where acts begin. */
export type MutationEndTieArgs = {
  input: EndTieInput;
};


/** 变更入口 · Where acts begin. */
export type MutationEnrolExpertArgs = {
  input: EnrolExpertInput;
};


/** 变更入口 · Where acts begin. */
export type MutationExtendNoticeArgs = {
  input: ExtendNoticeInput;
};


/** 变更入口 · Where acts begin. */
export type MutationFileAppealArgs = {
  input: FileAppealInput;
};


/** 变更入口 · Where acts begin. */
export type MutationFileObjectionArgs = {
  input: FileObjectionInput;
};


/** 变更入口 · Where acts begin. */
export type MutationGiveProvincialOpinionArgs = {
  input: GiveProvincialOpinionInput;
};


/** 变更入口 · Where acts begin. */
export type MutationGiveReReviewOpinionArgs = {
  input: GiveReReviewOpinionInput;
};


/** 变更入口 · Where acts begin. */
export type MutationGrantWaiverArgs = {
  input: DecideWaiverInput;
};


/** 变更入口 · Where acts begin. */
export type MutationIssueDesignationArgs = {
  input: IssueDesignationInput;
};


/** 变更入口 · Where acts begin. */
export type MutationNameConcurringPartyArgs = {
  input: NameConcurringPartyInput;
};


/** 变更入口 · Where acts begin. */
export type MutationProposeWaiverArgs = {
  input: ProposeWaiverInput;
};


/** 变更入口 · Where acts begin. */
export type MutationPublishNoticeArgs = {
  input: PublishNoticeInput;
};


/** 变更入口 · Where acts begin. */
export type MutationRecomputeNoticeArgs = {
  input: ChangeNoticeInput;
};


/** 变更入口 · Where acts begin. */
export type MutationRecordFindingArgs = {
  input: RecordFindingInput;
};


/** 变更入口 · Where acts begin. */
export type MutationRecordPartyConcurrenceArgs = {
  input: RecordPartyConcurrenceInput;
};


/** 变更入口 · Where acts begin. */
export type MutationRefuseLateApplicationArgs = {
  input: LateApplicationInput;
};


/** 变更入口 · Where acts begin. */
export type MutationRefuseWaiverArgs = {
  input: DecideWaiverInput;
};


/** 变更入口 · Where acts begin. */
export type MutationRejectAtProvinceArgs = {
  input: RejectAtProvinceInput;
};


/** 变更入口 · Where acts begin. */
export type MutationRejectObjectionArgs = {
  input: RejectObjectionInput;
};


/** 变更入口 · Where acts begin. */
export type MutationReleaseExpertArgs = {
  input: ReleaseExpertInput;
};


/** 变更入口 · Where acts begin. */
export type MutationRestartNoticeArgs = {
  input: ChangeNoticeInput;
};


/** 变更入口 · Where acts begin. */
export type MutationReturnApplicationArgs = {
  input: ReturnApplicationInput;
};


/** 变更入口 · Where acts begin. */
export type MutationRevokeWaiverArgs = {
  input: DecideWaiverInput;
};


/** 变更入口 · Where acts begin. */
export type MutationSendJointLetterArgs = {
  input: SendJointLetterInput;
};


/** 变更入口 · Where acts begin. */
export type MutationSignDesignationArgs = {
  input: SignDesignationInput;
};


/** 变更入口 · Where acts begin. */
export type MutationSignJointLetterArgs = {
  input: SignJointLetterInput;
};


/** 变更入口 · Where acts begin. */
export type MutationStartExpertReviewArgs = {
  input: StartExpertReviewInput;
};


/** 变更入口 · Where acts begin. */
export type MutationStartInvestigationArgs = {
  input: ObjectionStepInput;
};


/** 变更入口 · Where acts begin. */
export type MutationStartJointStudyArgs = {
  input: StartJointStudyInput;
};


/** 变更入口 · Where acts begin. */
export type MutationStartReReviewArgs = {
  input: StartReReviewInput;
};


/** 变更入口 · Where acts begin. */
export type MutationSubmitScoresArgs = {
  input: SubmitScoresInput;
};


/** 变更入口 · Where acts begin. */
export type MutationWithdrawConcurringPartyArgs = {
  input: WithdrawConcurringPartyInput;
};

/** 列入参与部门的内容 · The naming of a department. Source: N53. */
export type NameConcurringPartyInput = {
  /** 部门名称，按原文，至多120字；不得为三部门 · Name of the department, verbatim; at most 120 characters; none of the three. */
  readonly department: Scalars['String']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 理由，至多2000字 · Why; at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
};

/** 国家三部门 · The three ministries. Source: N1, N51. */
export type NationalAgency =
  /** 中央网信办 · Cyberspace Administration of China. */
  | 'CAC'
  /** 工业和信息化部 · Ministry of Industry and Information Technology. */
  | 'MIIT'
  /** 商务部 · Ministry of Commerce. */
  | 'MOFCOM';

/** 候选名单的公示 · The public notice of candidates. Source: N55, N83. */
export type Notice = {
  /** 当前查看人可执行的步骤 · The steps that the viewer may take now. Source: N74. */
  readonly availableSteps: ReadonlyArray<Scalars['String']['output']>;
  /** 候选园区，按名次 · The candidates, by position. Source: N83. */
  readonly candidates: ReadonlyArray<NoticeCandidate>;
  /** 公示首日规则 · Which day is day 1. Source: N56. */
  readonly dayOneRule: DayOneRule;
  /** 期满时刻：末日24时（北京） · The end of the last day in Beijing: the window is open strictly before it. Source: N56. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** 公示首日 · First day of the window. Source: N56. */
  readonly firstDay: Scalars['Date']['output'];
  /** 经过 · Every transition, oldest first. Source: N75–N76. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 如何提出异议 · How to object. Source: N60, N83. */
  readonly howToObject: Scalars['String']['output'];
  /** 标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 公示末日 · Last day of the window, inclusive. Source: N56. */
  readonly lastDay: Scalars['Date']['output'];
  /** 公示文号，按原文；无文号为空 · Number of the notice, verbatim; null without one. Source: N88. */
  readonly noticeNumber?: Maybe<Scalars['String']['output']>;
  /** 发布日（北京） · The day of posting, in Beijing. Source: N56. */
  readonly postedOn: Scalars['Date']['output'];
  /** 末日是否为暂定（其年度放假安排尚未公布） · Whether the end is provisional: a year in the window has no holiday paper yet. Source: N58. */
  readonly provisional: Scalars['Boolean']['output'];
  /** 批次 · The round. */
  readonly round: Round;
  /** 状态 · Where the notice stands. */
  readonly status: NoticeStatus;
  /** 状态名称（按语言） · The status in the viewer's language. */
  readonly statusName: Scalars['String']['output'];
  /** 公示全文，按发布时原文；公示期的变更见 windows · The text as it was posted; later changes of the window are in windows. Source: N83. */
  readonly text: Scalars['String']['output'];
  /** 标题 · Title. */
  readonly title: Scalars['String']['output'];
  /** 版本号，每次变更加一 · Version; one more with every change. Source: N77. */
  readonly version: Scalars['Int']['output'];
  /** 现在是否处于公示期内 · Whether the window is open now: from posting until its end. Source: N60. */
  readonly windowOpen: Scalars['Boolean']['output'];
  /** 各次公布的公示期，先远 · Every window that was published, oldest first. Source: N57, N59. */
  readonly windows: ReadonlyArray<NoticeWindowEdition>;
  /** 公示工作日数 · Length. Unit: working days. Source: N55. */
  readonly workingDays: Scalars['Int']['output'];
};

/** 公示中的一个候选园区 · A candidate on notice. Source: N83. */
export type NoticeCandidate = {
  /** 申报；查看人无权查看时为空 · The application; null where the viewer may not see it. Source: N79–N80. */
  readonly application?: Maybe<Application>;
  /** 对该候选的异议，先远；仅三部门可见 · The objections to it, oldest first, for the three ministries alone. Source: N60, N83. */
  readonly objections?: Maybe<ReadonlyArray<Objection>>;
  /** 园区名称 · Name of the park. */
  readonly parkName: Scalars['String']['output'];
  /** 名次，从1起 · Position, from 1. */
  readonly position: Scalars['Int']['output'];
  /** 省份 · The province. */
  readonly province: Province;
  /** 省份代码 · GB/T 2260 code of the province. Source: N89. */
  readonly provinceCode: Scalars['String']['output'];
  /** 公示结果；未办结为空 · What came of it; null until then. Source: N61, N83. */
  readonly result?: Maybe<NoticeResult>;
  /** 公示结果名称（按语言）；未办结为空 · The result in the viewer's language; null until then. */
  readonly resultName?: Maybe<Scalars['String']['output']>;
};

/** 公示结果 · What came of a candidate on notice. Source: N61, N83. */
export type NoticeResult =
  /** 无异议或异议不成立 · Cleared: no objection, or none upheld. */
  | 'CLEARED'
  /** 移出候选 · Removed. */
  | 'REMOVED';

/** 公示状态 · Where a notice stands. Source: N55, N76. */
export type NoticeStatus =
  /** 期满 · The window has ended. */
  | 'ENDED'
  /** 已发布 · Posted; the window runs. */
  | 'POSTED';

/** 一次公布的公示期 · A window as it was published. Source: N57, N59. */
export type NoticeWindowEdition = {
  /** 缘由 · How it came to be. */
  readonly change: WindowChange;
  /** 缘由名称（按语言） · How it came to be, in the viewer's language. */
  readonly changeName: Scalars['String']['output'];
  /** 次序，首次为1 · Edition; the first is 1. */
  readonly edition: Scalars['Int']['output'];
  /** 期满时刻 · The end of the last day in Beijing. Source: N56. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** 公示首日 · First day. Source: N56. */
  readonly firstDay: Scalars['Date']['output'];
  /** 公示末日 · Last day, inclusive. Source: N56. */
  readonly lastDay: Scalars['Date']['output'];
  /** 起算的发布日（北京） · The day of posting that it counts from, in Beijing. Source: N56. */
  readonly postedOn: Scalars['Date']['output'];
  /** 末日是否为暂定 · Whether the end is provisional. Source: N58. */
  readonly provisional: Scalars['Boolean']['output'];
  /** 公布时刻 · When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** 理由；首次为空 · The reason; null for the first. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 公示工作日数 · Length. Unit: working days. Source: N55. */
  readonly workingDays: Scalars['Int']['output'];
};

/** 对公示中一个候选的异议；不含异议人 · An objection to one candidate on notice, without the objector. Source: N60, N83. */
export type Objection = {
  /** 是否不具名 · Whether it was filed without a name. */
  readonly anonymous: Scalars['Boolean']['output'];
  /** 申报 · The application of that candidate. */
  readonly application: Application;
  /** 当前查看人可执行的步骤 · The steps that the viewer may take now. Source: N74. */
  readonly availableSteps: ReadonlyArray<Scalars['String']['output']>;
  /** 所针对的候选 · The candidate that it is about. Source: N60. */
  readonly candidate: NoticeCandidate;
  /** 办结时刻：不予受理或作出结论之时；未结为空 · When it was found inadmissible or concluded; null while it is open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 受理以来的经过，先远；提出之举不列入 · Every transition since the filing, oldest first; the filing itself is no line of it. Source: N75, N83. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识，即异议人所得的回执号 · Id, which the objector got as a receipt. */
  readonly id: Scalars['ID']['output'];
  /** 公示 · The notice. */
  readonly notice: Notice;
  /** 异议人；仅商务部经办人可见，不具名的为空 · The objector, for MOFCOM's handlers alone; null where anonymous. Source: N83. */
  readonly objector?: Maybe<Objector>;
  /** 不予受理或结论的理由；未结为空 · Why it is inadmissible, or the reasons of the finding; null while it is open. Source: N60. */
  readonly reasons?: Maybe<Scalars['String']['output']>;
  /** 收到时刻 · When it was received. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** 状态 · Where it stands. Source: N71. */
  readonly status: ObjectionStatus;
  /** 状态名称（按语言） · The status in the viewer's language. */
  readonly statusName: Scalars['String']['output'];
  /** 异议内容 · What is said. */
  readonly text: Scalars['String']['output'];
  /** 版本号，每次变更加一 · Version; one more with every change. Source: N77. */
  readonly version: Scalars['Int']['output'];
};

/** 异议的结论 · The finding on an objection. Source: N60. */
export type ObjectionFinding =
  /** 不成立 · Not upheld. */
  | 'NOT_UPHELD'
  /** 成立 · Upheld: the candidate is removed. */
  | 'UPHELD';

/** 异议变更的结果 · What came of a step of an objection. */
export type ObjectionPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 异议；被拒时为空 · The objection; null where refused. */
  readonly objection?: Maybe<Objection>;
};

/** 异议状态 · Where an objection stands. Source: N71. */
export type ObjectionStatus =
  /** 已受理 · Accepted; its candidate is held. */
  | 'ACCEPTED'
  /** 不予受理 · Inadmissible. */
  | 'INADMISSIBLE'
  /** 核查中 · Under investigation. */
  | 'INVESTIGATING'
  /** 不成立 · Not upheld. */
  | 'NOT_UPHELD'
  /** 已收到，待定是否受理 · Received; whether it is admissible is not decided. */
  | 'RECEIVED'
  /** 成立 · Upheld. */
  | 'UPHELD';

/** 异议的一个步骤 · A step of an objection. Source: N71. */
export type ObjectionStepInput = {
  /** 预期版本 · The version that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 异议标识 · Id of the objection. */
  readonly objectionId: Scalars['ID']['input'];
};

/** 异议人 · The objector. Source: N5, N83. */
export type Objector = {
  /** 联系方式 · Contact. */
  readonly contact: Scalars['String']['output'];
  /** 姓名或名称 · Name. */
  readonly name: Scalars['String']['output'];
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

/** 专家组变更的结果 · What came of a change to the expert group. */
export type PanelPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 批次；被拒时为空 · The round; null where refused. */
  readonly round?: Maybe<Round>;
};

/** 园区在确定方面的内容 · What deciding adds to a park. */
export type Park = {
  /** 所成为的基地；不是基地为空 · The base that it is; null where it is none. Source: N62, N83. */
  readonly base?: Maybe<Base>;
  /** 园区标识 · Id. */
  readonly id: Scalars['ID']['output'];
};

/** 一个部门的来文，由商务部收到并登记，不是该部门在本系统中的行为 · A department's document as MOFCOM received and recorded it; no act of that department here. Source: N53, N85. */
export type PartyConcurrence = {
  /** 来文日期 · Date of the document. */
  readonly documentDate: Scalars['Date']['output'];
  /** 来文文号，按原文 · Number of the document, verbatim. Source: N88. */
  readonly documentNumber: Scalars['String']['output'];
  /** 所针对的名单稿次；名单重新编制的，须另行来文 · The edition of the list that it is about; a list that is compiled again needs another document. */
  readonly edition: Scalars['Int']['output'];
  /** 序号，自1起 · Number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** 态度 · What it says. */
  readonly position: ConcurringPosition;
  /** 态度名称（按语言） · The same in the viewer's language. */
  readonly positionName: Scalars['String']['output'];
  /** 登记时刻 · When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 登记的商务部经办人 · The MOFCOM officer who recorded it. */
  readonly recordedByName: Scalars['String']['output'];
  /** 意见原文 · Its words, verbatim. */
  readonly wording: Scalars['String']['output'];
};

/** 提出降低条件的内容 · What a province proposes. Source: N43. */
export type ProposeWaiverInput = {
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 预期版本：所读的待决建议的版本，没有为0（缺省） · The version of the undecided proposal that the caller has read, 0 (the default) where there was none; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 提出理由，至多4000字 · The reason; at most 4000 characters. */
  readonly reason: Scalars['String']['input'];
  /** 标准，须经园区申请且低于标准 · The standard: claimed by the park, and below. */
  readonly standard: StandardCode;
};

/** 对一项申报拟议的指派 · Whom to assign to one application. Source: N52, N82. */
export type ProposedAssignment = {
  /** 申报 · The application. */
  readonly application: Application;
  /** 已指派的专家 · Whom it has already. */
  readonly assigned: ReadonlyArray<Expert>;
  /** 不能指派的成员及原因 · The members who cannot be assigned, and why. */
  readonly excluded: ReadonlyArray<ExcludedExpert>;
  /** 拟指派的专家 · Whom to assign. */
  readonly experts: ReadonlyArray<Expert>;
  /** 尚缺人数；大于零时，其余成员均须回避或已解除 · How many are still too few; where more than zero, all other members are excluded. Unit: experts. */
  readonly missing: Scalars['Int']['output'];
};

/** 省份 · A province, of the applications owner. Source: N89. */
export type Province = {
  /** 行政区划代码 · GB/T 2260 code, two digits. Source: N89. */
  readonly code: Scalars['ID']['output'];
};

/** 省级三部门 · The three provincial departments. Source: N47. */
export type ProvincialAgency =
  /** 省级商务主管部门 · Provincial commerce department. */
  | 'PROVINCIAL_COMMERCE'
  /** 省级网信部门 · Provincial cyberspace department. */
  | 'PROVINCIAL_CYBERSPACE'
  /** 省级工业和信息化主管部门 · Provincial industry department. */
  | 'PROVINCIAL_INDUSTRY';

/** 省级一个部门对一次报送的意见。无另设经过：离开省级审核前本部门可更改，以最后一次为准，每次报送的意见各自保留 · One provincial department's opinion on one filing; it has no history of its own: until the case leaves the review its department may replace it, and the last one counts; those on former filings stay. Source: N47. */
export type ProvincialOpinion = {
  /** 部门 · The department. */
  readonly agency: ProvincialAgency;
  /** 部门名称（按语言） · The department in the viewer's language. */
  readonly agencyName: Scalars['String']['output'];
  /** 同意或不同意 · Attitude. */
  readonly attitude: Attitude;
  /** 此后报送中改动的、属其条线负责的内容；没有改动为空列表 · What the filings since have changed of what its line judges: the opinion is void where it is not empty. Source: N47. */
  readonly changedSince: ReadonlyArray<ContentChange>;
  /** 是否计入：为该部门最近的意见，且此后的报送未改动其条线负责的内容 · Whether it stands and counts: it is the department's last one, and no filing since has changed what its line judges. Source: N47. */
  readonly counts: Scalars['Boolean']['output'];
  /** 所针对的报送时刻 · The filing that it judges, by its moment. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** 出具时刻 · When it was given, or last replaced. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** 标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 省份 · The province. */
  readonly province: Province;
  /** 意见内容 · The opinion. */
  readonly text: Scalars['String']['output'];
};

/** 出具省级意见的结果 · What came of an opinion. */
export type ProvincialOpinionPayload = {
  /** 申报；被拒时为空 · The application; null where refused. */
  readonly application?: Maybe<Application>;
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 意见；被拒时为空 · The opinion; null where refused. */
  readonly opinion?: Maybe<ProvincialOpinion>;
};

/** 公示的内容 · What a notice is published with. Source: N55. */
export type PublishNoticeInput = {
  /** 批次的预期版本 · The version of the round that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 如何提出异议，至多2000字；有缺省文字 · How to object; at most 2000 characters; there is a default. Source: N83. */
  readonly howToObject?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 已通过的候选名单标识 · Id of an adopted candidate list. */
  readonly listId: Scalars['ID']['input'];
  /** 公示文号，至多60字 · Number of the notice; at most 60 characters. */
  readonly noticeNumber?: InputMaybe<Scalars['String']['input']>;
  /** 发布日，缺省为今日（北京）；不得早于名单通过之日或晚于今日 · The day of posting, by default today in Beijing; neither before the adoption of the list nor after today. Source: N56. */
  readonly postedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 公示的结果 · What came of a notice. */
export type PublishNoticePayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 公示；被拒时为空 · The notice; null where refused. */
  readonly notice?: Maybe<Notice>;
};

/** 查询入口 · Where reading begins. */
export type Query = {
  /** 按标识查申诉；三部门和提出申诉的园区可读 · One appeal by id, for the ministries and the park that filed it; null where hidden or missing. Source: N65. */
  readonly appeal?: Maybe<Appeal>;
  /** 按标识查基地；任何人可读 · One base by id; readable by anyone. Source: N83. */
  readonly base?: Maybe<Base>;
  /** 基地名录；任何人可读 · The registry of bases; readable by anyone. Source: N62, N83. */
  readonly bases?: Maybe<BaseConnection>;
  /** 按标识查候选名单 · One candidate list by id; null where hidden or missing. Source: N53. */
  readonly candidateList?: Maybe<CandidateList>;
  /** 按标识查确定文件；印发后任何人可读 · One designation document by id; readable by anyone once issued. Source: N62, N83. */
  readonly designation?: Maybe<Designation>;
  /** 确定文件及载明复审结果的文件，成文日期先近；印发后任何人可读 · The documents that designate bases or say what came of re-reviews, by date, newest first; readable by anyone once issued. Source: N62, N65, N83. */
  readonly designations?: Maybe<ReadonlyArray<Designation>>;
  /** 专家库 · The pool of experts, by name. Source: N52. */
  readonly expertPool?: Maybe<ReadonlyArray<Expert>>;
  /** 按标识查联合发函 · One joint letter by id; null where hidden or missing. Source: N51. */
  readonly jointLetter?: Maybe<JointLetter>;
  /** 联合发函，按起草先后 · The joint letters that the viewer may see, oldest first. Source: N51, N79. */
  readonly jointLetters?: Maybe<ReadonlyArray<JointLetter>>;
  /** 本人（专家）的评审任务，先近 · The viewer's own assignments as an expert, newest first. Source: N52, N80. */
  readonly myAssignments?: Maybe<ReadonlyArray<ExpertAssignment>>;
  /** 按标识查公示；任何人可读 · One public notice by id; readable by anyone. Source: N55, N83. */
  readonly notice?: Maybe<Notice>;
  /** 公示列表，先近；任何人可读 · All public notices, newest first; readable by anyone. Source: N55, N83. */
  readonly notices?: Maybe<ReadonlyArray<Notice>>;
  /** 按标识查异议；三部门之外为空 · One objection by id; null where hidden or missing. Source: N60, N83. */
  readonly objection?: Maybe<Objection>;
  /** 按标识查复审；任何人可读，意见除外 · One re-review by id; readable by anyone but for the opinions. Source: N64, N83. */
  readonly reReview?: Maybe<ReReview>;
  /** 本部门收到的主送件和抄送件，先近 · What the viewer's ministry has received, newest first. Source: N51, N78. */
  readonly receivedLetters?: Maybe<ReadonlyArray<LetterDelivery>>;
  /** 公众核验：按文号（不限括号写法）或基地名称，二者择一；查无即 found 为假 · Verification for the public, by number of an issued document in whatever brackets or by name of the base, exactly one of them; found is false where there is none. Source: N83, N88, N91. */
  readonly verifyDesignation?: Maybe<Verification>;
  /** 曾经同意的全部降低条件，按标准比较降低幅度，含已撤销的 · Every waiver ever granted, by standard: how many, and how far each standard was lowered; the revoked ones included. Source: N43. */
  readonly waiverComparison?: Maybe<ReadonlyArray<WaiverComparison>>;
  /** 适当降低条件，按提出先后 · Waivers, in the order of their proposal. Source: N43, N72. */
  readonly waivers?: Maybe<WaiverConnection>;
};


/** 查询入口 · Where reading begins. */
export type QueryAppealArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryBaseArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryBasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BaseOrder>;
};


/** 查询入口 · Where reading begins. */
export type QueryCandidateListArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryDesignationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryDesignationsArgs = {
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  roundId?: InputMaybe<Scalars['ID']['input']>;
};


/** 查询入口 · Where reading begins. */
export type QueryJointLetterArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryJointLettersArgs = {
  letterNumber?: InputMaybe<Scalars['String']['input']>;
  roundId?: InputMaybe<Scalars['ID']['input']>;
};


/** 查询入口 · Where reading begins. */
export type QueryMyAssignmentsArgs = {
  roundId?: InputMaybe<Scalars['ID']['input']>;
};


/** 查询入口 · Where reading begins. */
export type QueryNoticeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryNoticesArgs = {
  noticeNumber?: InputMaybe<Scalars['String']['input']>;
};


/** 查询入口 · Where reading begins. */
export type QueryObjectionArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryReReviewArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryReceivedLettersArgs = {
  letterNumber?: InputMaybe<Scalars['String']['input']>;
  roundId?: InputMaybe<Scalars['ID']['input']>;
};


/** 查询入口 · Where reading begins. */
export type QueryVerifyDesignationArgs = {
  baseName?: InputMaybe<Scalars['String']['input']>;
  documentNumber?: InputMaybe<Scalars['String']['input']>;
};


/** 查询入口 · Where reading begins. */
export type QueryWaiversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WaiverFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 一个基地在一个批次内的复审；指标与目标见基地 · The re-review of a base inside a round; its indicators and targets stand with the base. Source: N64. */
export type ReReview = {
  /** 对取消资格的申诉；没有或无权查看为空 · The appeal against the disqualification; null where there is none or the viewer may not see it. Source: N65. */
  readonly appeal?: Maybe<Appeal>;
  /** 当前查看人可执行的步骤 · The steps that the viewer may take now. Source: N74. */
  readonly availableSteps: ReadonlyArray<Scalars['String']['output']>;
  /** 基地 · The base. */
  readonly base: Base;
  /** 载明结果的文件；尚无或无权查看为空 · The document that says what came of it; null where there is none or the viewer may not see it. Source: N65. */
  readonly document?: Maybe<Designation>;
  /** 经过；仅三部门可读 · Every transition, oldest first; readable by the ministries alone. Source: N75. */
  readonly history?: Maybe<ReadonlyArray<HistoryEntry>>;
  /** 标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 尚未出具意见的部门；仅三部门可读 · The ministries that have given none yet; readable by the ministries alone. */
  readonly missing?: Maybe<ReadonlyArray<NationalAgency>>;
  /** 开始时刻 · When it was started. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** 三部门意见，每部门取最后一次；仅三部门可读 · The ministries' opinions, the last of each; readable by the ministries alone. Source: N81. */
  readonly opinions?: Maybe<ReadonlyArray<ReReviewOpinion>>;
  /** 批次 · The round. */
  readonly round: Round;
  /** 状态 · Where the re-review stands. Source: N64–N65. */
  readonly status: ReReviewStatus;
  /** 状态名称（按语言） · The status in the viewer's language. */
  readonly statusName: Scalars['String']['output'];
  /** 版本号，每次变更加一 · Version; one more with every change. Source: N77. */
  readonly version: Scalars['Int']['output'];
};

/** 一个部门对复审的意见 · One ministry's opinion on a re-review. Source: N64, N85. */
export type ReReviewOpinion = {
  /** 部门 · The ministry. */
  readonly agency: NationalAgency;
  /** 部门名称（按语言） · The ministry in the viewer's language. */
  readonly agencyName: Scalars['String']['output'];
  /** 同意继续作为基地与否 · Whether it supports that the base remains one. */
  readonly attitude: Attitude;
  /** 时刻 · When it was given. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** 意见 · The opinion in words. */
  readonly opinion?: Maybe<Scalars['String']['output']>;
};

/** 复审结果 · What a document says of a re-review. Source: N65. */
export type ReReviewOutcome =
  /** 复审不合格，取消资格 · Failed: the base is disqualified. */
  | 'FAILED'
  /** 复审合格 · Passed: the base is renewed. */
  | 'PASSED'
  /** 复审不合格，予以警告；批次启用方可 · Failed, with a warning: the base remains one; where the round has that option. */
  | 'WARNED';

/** 复审变更的结果 · What came of a change to a re-review. */
export type ReReviewPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 复审；被拒时为空 · The re-review; null where refused. */
  readonly reReview?: Maybe<ReReview>;
};

/** 复审状态 · Where a re-review stands. Source: N64–N65. */
export type ReReviewStatus =
  /** 复审不合格 · Failed. */
  | 'FAILED'
  /** 复审合格 · Passed. */
  | 'PASSED'
  /** 复审中 · Under way. */
  | 'UNDER_WAY'
  /** 复审不合格，予以警告 · Failed, with a warning. Source: N65. */
  | 'WARNED';

/** 推荐单位所在地，归申报方所有 · A place that recommends, of the applications owner. Source: N89. */
export type RecommendingUnit = {
  /** 单位标识 · Own place id. Source: N89. */
  readonly id: Scalars['ID']['output'];
};

/** 认定的内容；部门取自登录身份 · A finding; the ministry comes from the viewer. Source: N85. */
export type RecordFindingInput = {
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 条款代码，例如 N28.5a；N18只适用于第三类园区 · Code of the clause, e.g. N28.5a; N18 of the third type of park alone. Source: N18. */
  readonly clause: Scalars['String']['input'];
  /** 所依据的证明材料标识，至多20份，属于本申报；缺省为空 · Ids of evidence records of this application, at most 20; by default none. */
  readonly evidenceIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 预期版本：所读认定的版本号，尚无认定为0 · The version of the finding that the caller has read, 0 where there was none; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 认定意见，至多4000字 · The opinion in words; at most 4000 characters. */
  readonly opinion: Scalars['String']['input'];
  /** 认定结果 · Outcome. */
  readonly outcome: Outcome;
};

/** 认定的结果 · What came of a finding. */
export type RecordFindingPayload = {
  /** 申报；被拒时为空 · The application; null where refused. */
  readonly application?: Maybe<Application>;
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 认定；被拒时为空 · The finding; null where refused. */
  readonly finding?: Maybe<AgencyFinding>;
};

/** 登记来文的内容 · The record of a department's document. Source: N53. */
export type RecordPartyConcurrenceInput = {
  /** 来文日期，不晚于今日 · Date of the document, not later than today. */
  readonly documentDate: Scalars['Date']['input'];
  /** 来文文号，按原文，至多60字 · Number of the document, verbatim; at most 60 characters. Source: N88. */
  readonly documentNumber: Scalars['String']['input'];
  /** 已登记的份数，尚无为0；不符即为冲突 · How many were recorded before, 0 where none; another number is a conflict. Source: N77. */
  readonly expectedNumber: Scalars['Int']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 参与部门标识 · Id of the department's naming. */
  readonly partyId: Scalars['ID']['input'];
  /** 态度 · What the document says. */
  readonly position: ConcurringPosition;
  /** 意见原文，至多4000字 · Its words, verbatim; at most 4000 characters. */
  readonly wording: Scalars['String']['input'];
};

/** 省级不予上报的内容 · The rejection by the province. */
export type RejectAtProvinceInput = {
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 申报的预期版本 · The version of the application that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 理由，至多4000字 · The reason; at most 4000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 不予受理的内容 · A finding of inadmissibility. Source: N60. */
export type RejectObjectionInput = {
  /** 预期版本 · The version that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 异议标识 · Id of the objection. */
  readonly objectionId: Scalars['ID']['input'];
  /** 理由，至多4000字 · The reasons; at most 4000 characters. */
  readonly reasons: Scalars['String']['input'];
};

/** 解除一位专家指派的内容 · The release of an expert. */
export type ReleaseExpertInput = {
  /** 任务标识 · Id of the assignment. */
  readonly assignmentId: Scalars['ID']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 理由 · Why; at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
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

/** 退回申报的内容 · The return of an application. */
export type ReturnApplicationInput = {
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 申报的预期版本 · The version of the application that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 退回理由，至多4000字 · The reason; at most 4000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 批次在评审方面的内容 · What reviewing adds to a round. */
export type Round = {
  /** 对本批次内取消资格的申诉，先早 · The appeals against disqualifications in this round, oldest first. Source: N65. */
  readonly appeals?: Maybe<ReadonlyArray<Appeal>>;
  /** 为待评审申报拟议的指派：无冲突、任务均衡、领域分散；只是建议，不写入 · Whom MOFCOM might assign to the applications that wait for experts: nobody with a conflict, loads as even as can be, of many fields; a proposal, nothing is written. Source: N52, N82. */
  readonly assignmentProposal?: Maybe<AssignmentProposal>;
  /** 候选名单 · Its candidate list; null before one is compiled. Source: N53. */
  readonly candidateList?: Maybe<CandidateList>;
  /** 三部门之外参与的部门，按列入先后，含不再等待的；默认没有 · The departments beyond the three that join, in the order of their naming, those no longer waited for too; by default none. Source: N53. */
  readonly concurringParties?: Maybe<ReadonlyArray<ConcurringParty>>;
  /** 最近的确定文件 · Its latest designation document; null where there is none. Source: N62. */
  readonly designation?: Maybe<Designation>;
  /** 全部确定文件，先早：受理异议的候选可另文确定 · All its designation documents, oldest first: a candidate held by an objection may follow in a document of its own. Source: N61–N62. */
  readonly designations?: Maybe<ReadonlyArray<Designation>>;
  /** 专家组成员 · The members of its expert group. Source: N52. */
  readonly expertPanel?: Maybe<ReadonlyArray<Expert>>;
  /** 各专家评分的宽严，据本批次已提交的全部评分表 · How severely each expert scores, out of all sheets of the round so far. For the ministries. Source: N53, N80. */
  readonly expertSeverities?: Maybe<ReadonlyArray<ExpertSeverity>>;
  /** 批次标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 联合发函，按起草先后 · Its joint letters that the viewer may see, oldest first. Source: N51. */
  readonly jointLetters?: Maybe<ReadonlyArray<JointLetter>>;
  /** 公示 · Its public notice; null before it is posted. Source: N55, N83. */
  readonly notice?: Maybe<Notice>;
  /** 本批次内的复审，先早 · The re-reviews inside this round, oldest first. Source: N64. */
  readonly reReviews?: Maybe<ReadonlyArray<ReReview>>;
};


/** 批次在评审方面的内容 · What reviewing adds to a round. */
export type RoundAssignmentProposalArgs = {
  perApplication?: InputMaybe<Scalars['Int']['input']>;
};

/** 一项得分 · The points of one criterion. Source: N52. */
export type Score = {
  /** 评分标准代码 · Code of the criterion in the round's rubric. */
  readonly criterion: Scalars['String']['output'];
  /** 得分 · Points. Unit: points, from 0 to the criterion's highest. */
  readonly points: Scalars['Int']['output'];
};

/** 一项得分 · The points of one criterion. */
export type ScoreInput = {
  /** 评分标准代码 · Code of the criterion. */
  readonly criterion: Scalars['String']['input'];
  /** 得分，整数 · Points: whole, from 0 to the criterion's highest. */
  readonly points: Scalars['Int']['input'];
};

/** 一位专家的评分表。一经提交不得更改，故无经过；提交这一步在评审任务的经过中 · One expert's score sheet; it is submitted once and for good and has no history: the step stands in that of the assignment. Source: N52, N80. */
export type ScoreSheet = {
  /** 专家姓名；对申报方和省级始终为空 · Name of the expert; never told to applicants and provinces. Source: N81. */
  readonly expertName?: Maybe<Scalars['String']['output']>;
  /** 评审意见 · The expert's opinion. */
  readonly opinion: Scalars['String']['output'];
  /** 各项得分，按评分标准的次序 · Points by criterion, in the rubric's order. */
  readonly scores: ReadonlyArray<Score>;
  /** 提交时刻 · When it was submitted. */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** 加权总分（0–100） · Weighted total. Unit: points of 100, four fraction digits at most. */
  readonly weightedTotal: Scalars['Decimal']['output'];
};

/** 发出联合发函的内容 · The sending of a letter. */
export type SendJointLetterInput = {
  /** 联合发函的预期版本 · The version of the letter that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 联合发函标识 · Id of the letter. */
  readonly letterId: Scalars['ID']['input'];
};

/** 签署确定文件的内容；部门取自登录身份 · A signature; the ministry comes from the viewer. Source: N62, N85. */
export type SignDesignationInput = {
  /** 确定文件标识 · Id of the document. */
  readonly designationId: Scalars['ID']['input'];
  /** 文件的预期版本 · The version of the document that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 意见，至多4000字；不签署时必填 · Opinion; at most 4000 characters; required where it does not sign. */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 是否签署；缺省为是 · Whether the ministry signs; by default it does. */
  readonly sign?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 签署联合发函的内容 · The signing of a letter. */
export type SignJointLetterInput = {
  /** 联合发函的预期版本 · The version of the letter that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 联合发函标识 · Id of the letter. */
  readonly letterId: Scalars['ID']['input'];
};

/** 可以适用标准的条款 · A standard that a figure is held against. Source: N24, N30–N33, N42. */
export type StandardCode =
  /** 开展数字服务业务企业数量（N33） · Enterprises doing digital services. Unit: 家. */
  | 'ENTERPRISE_COUNT'
  /** 信息传输、软件和信息技术服务业产值（N31） · Output of information transmission, software and IT services. Unit: 亿元. */
  | 'INDUSTRY_OUTPUT'
  /** 数字服务领军企业（N42） · Leading digital service enterprises with evidence. Unit: 家. */
  | 'LEADING_ENTERPRISES'
  /** 管理机构运营年限（N24），不在降低条件的默认范围内 · Years of operation; beyond the default reach of waivers. Unit: 年. Source: N44. */
  | 'OPERATING_YEARS'
  /** 园区产值（N30） · Output of the park. Unit: 亿元. */
  | 'PARK_OUTPUT'
  /** 电信、计算机和信息服务出口额（N32） · Export of telecommunications, computer and information services. Unit: 亿元. */
  | 'SERVICE_EXPORT';

/** 启动专家评审的内容 · The start of the expert review. */
export type StartExpertReviewInput = {
  /** 批次的预期版本 · The version of the round that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
};

/** 启动联合研究的内容 · The start of the joint study. */
export type StartJointStudyInput = {
  /** 批次的预期版本 · The version of the round that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
};

/** 启动联合研究的结果 · What came of starting the joint study. */
export type StartJointStudyPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 批次；被拒时为空 · The round; null where refused. */
  readonly round?: Maybe<Round>;
};

/** 开始复审的内容 · The start of re-reviews. Source: N64. */
export type StartReReviewInput = {
  /** 基地标识，1–100个 · Ids of the bases, 1–100. */
  readonly baseIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
};

/** 开始复审的结果 · What came of starting re-reviews. */
export type StartReReviewPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 所开始的复审；被拒时为空 · The re-reviews started; null where refused. */
  readonly reReviews?: Maybe<ReadonlyArray<ReReview>>;
};

/** 提交评分的内容 · The scores. Source: N52. */
export type SubmitScoresInput = {
  /** 任务标识 · Id of the assignment. */
  readonly assignmentId: Scalars['ID']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 评审意见，至多4000字 · The expert's opinion; at most 4000 characters. */
  readonly opinion: Scalars['String']['input'];
  /** 批次评分标准的每一项各一次 · Every criterion of the round's rubric exactly once. */
  readonly scores: ReadonlyArray<ScoreInput>;
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

/** 利害关系类别 · What a standing tie is to. Source: N82. */
export type TieKind =
  /** 企业或其他机构 · An enterprise or other organisation. */
  | 'ENTERPRISE'
  /** 地方政府 · A city's or a province's government. */
  | 'GOVERNMENT'
  /** 其他，只有说明，由人判断 · Anything else, in words alone; for people to judge. */
  | 'OTHER'
  /** 园区 · A park. */
  | 'PARK';

/** 利害关系变更的结果 · What came of a change to a tie. */
export type TiePayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 利害关系；被拒时为空 · The tie; null where refused. */
  readonly tie?: Maybe<ExpertTie>;
};

/** 利害关系状态 · Where a standing tie stands. Source: N82. */
export type TieStatus =
  /** 已终止，记录保留 · Ended; the record stays. */
  | 'ENDED'
  /** 有效，指派时比对 · Standing: assignments are compared with it. */
  | 'STANDING';

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

/** 核验的结果 · What a verification found. Source: N83. */
export type Verification = {
  /** 所涉基地；查无为空列 · The bases concerned; none where nothing was found. */
  readonly bases: ReadonlyArray<VerifiedBase>;
  /** 是否查到 · Whether there is such a document or base. */
  readonly found: Scalars['Boolean']['output'];
  /** 核验日期（北京） · The day as of which it is, in Beijing. */
  readonly on: Scalars['Date']['output'];
};

/** 核验所涉的一个基地。经过在基地上 · One base that a verification found; the history is the base's. Source: N83. */
export type VerifiedBase = {
  /** 名录中的基地 · The base in the registry. */
  readonly base: Base;
  /** 确定文件的文号，按原文 · Number of the document that designated it, verbatim. Source: N88. */
  readonly documentNumber: Scalars['String']['output'];
  /** 今日是否为国家数字服务出口基地 · Whether it is a national base today. */
  readonly isBase: Scalars['Boolean']['output'];
  /** 名称 · Name. */
  readonly name: Scalars['String']['output'];
  /** 自何日起 · Since when: the date of the document that designated it. Source: N62. */
  readonly since: Scalars['Date']['output'];
  /** 今日状态 · Where it stands today. */
  readonly status: BaseStatus;
  /** 状态名称（按语言） · The status in the viewer's language. */
  readonly statusName: Scalars['String']['output'];
  /** 至何日止；仍为基地为空 · Until when: the date of the document that disqualified it; null while it is a base. Source: N65. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** 查看人在评审方面的内容 · What reviewing adds to the viewer. */
export type Viewer = {
  /** 本人的评审任务；非专家为空表 · The viewer's own assignments; none for who is no expert. Source: N80. */
  readonly assignments?: Maybe<ReadonlyArray<ExpertAssignment>>;
  /** 本人在专家库中的记载；非专家为空 · What the pool says of the viewer; null for who is no expert. Source: N52, N82. */
  readonly expert?: Maybe<Expert>;
  /** 人员标识 · Id of the person. */
  readonly id: Scalars['ID']['output'];
  /** 评审与决定中等待本人办理的事项，等待最久者在前，至多500项；全部事项见 tasks · What waits for the viewer in reviewing and deciding, longest first, at most 500; everything that waits is in tasks. Source: N47–N65. */
  readonly reviewTasks?: Maybe<ReadonlyArray<Task>>;
};

/** 适当降低条件 · A waiver: one standard lowered for one application. Source: N43, N72. */
export type Waiver = {
  /** 提出时的申报数据（固定） · The declared figure at the time of the proposal, frozen. Unit: see unit. */
  readonly actual: Scalars['Decimal']['output'];
  /** 申报 · The application. */
  readonly application: Application;
  /** 当前查看人可执行的步骤 · The steps that the viewer may take now. Source: N74. */
  readonly availableSteps: ReadonlyArray<Scalars['String']['output']>;
  /** 所依据的园区申请 · The claim that it rests on. */
  readonly claim: WaiverClaim;
  /** 条款 · Clause: N30–N33 or N42. */
  readonly clause: Scalars['String']['output'];
  /** 申报数据（领军企业为名单）是否仍与提出时相同；不同则该建议失效 · Whether the declared figure, of leading enterprises the list, is still the one that it was proposed for; else the proposal is void. */
  readonly figureStands: Scalars['Boolean']['output'];
  /** 所针对的报送时刻 · The filing that it was proposed for, by its moment. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** 同意时刻；未曾同意为空 · When it was granted; null where it never was. */
  readonly grantedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 同意部门；未曾同意为空 · The ministry that granted it; null where it never was. Source: N72. */
  readonly granter?: Maybe<NationalAgency>;
  /** 经过，含决定的理由与文件 · Every transition, oldest first, with the reasons and documents of the decisions. Source: N75. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 降低幅度（标准减实际） · How far it is lowered: required less actual, exact. Unit: see unit. */
  readonly lowered?: Maybe<Scalars['Decimal']['output']>;
  /** 降低幅度与标准之比，四舍五入至六位小数 · The share of the threshold that it is lowered by, rounded half up to six digits. Unit: ratio. */
  readonly loweredRatio?: Maybe<Scalars['Decimal']['output']>;
  /** 提出时刻 · When it was proposed, or last proposed again. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** 提出部门 · The department that proposed it. */
  readonly proposer: ProvincialAgency;
  /** 提出的省份 · The province that proposed it. */
  readonly province: Province;
  /** 提出理由 · The province's reason. */
  readonly reason: Scalars['String']['output'];
  /** 提出时的标准（固定）；无数量要求的为空 · The threshold at that time, frozen; null where the notice names no number. Unit: see unit. */
  readonly required?: Maybe<Scalars['Decimal']['output']>;
  /** 批次 · The round. */
  readonly round: Round;
  /** 规则版本（固定） · Version of the rules, frozen. */
  readonly ruleVersion: Scalars['String']['output'];
  /** 标准 · The standard. Source: N44. */
  readonly standard: StandardCode;
  /** 标准名称（按语言） · The standard in the viewer's language. */
  readonly standardName: Scalars['String']['output'];
  /** 状态 · Where it stands. Source: N72. */
  readonly status: WaiverStatus;
  /** 状态名称（按语言） · The status in the viewer's language. */
  readonly statusName: Scalars['String']['output'];
  /** 单位 · Unit: YI_YUAN 亿元 (10^8 yuan), or ENTERPRISES 家. */
  readonly unit: Scalars['String']['output'];
  /** 版本号，每次变更加一 · Version; one more with every change. Source: N77. */
  readonly version: Scalars['Int']['output'];
};

/** 园区就一项标准的申请。再次申请为新的一版，各版均列出，即其经过 · What a park claims for a standard; claimed again it is a new version, all of which are listed: they are its history. Source: N43. */
export type WaiverClaim = {
  /** 申请时刻 · When it was claimed. */
  readonly claimedAt: Scalars['DateTime']['output'];
  /** 证明材料标识 · Ids of the evidence records of the application. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** 标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 所称特殊潜力 · The special potential that is claimed. */
  readonly potential: Scalars['String']['output'];
  /** 标准 · The standard. Source: N44. */
  readonly standard: StandardCode;
  /** 版本号，从1起 · Version, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** 一项标准曾经同意的降低条件 · The waivers ever granted for one standard. Source: N43. */
export type WaiverComparison = {
  /** 条款 · Clause: N30–N33 or N42. */
  readonly clause: Scalars['String']['output'];
  /** 曾经同意的件数 · How many were ever granted. */
  readonly granted: Scalars['Int']['output'];
  /** 降低幅度；没有或无数量要求的为空 · How far it was lowered; null where there are none, or no number. Unit: see unit. */
  readonly lowered?: Maybe<LoweringSpread>;
  /** 降低幅度与各档标准之比；没有或无数量要求的为空 · The shares of the thresholds, which differ by tier; null where there are none, or no number. Unit: ratio, six digits. */
  readonly loweredRatio?: Maybe<LoweringSpread>;
  /** 其中已撤销的件数 · How many of them were revoked. */
  readonly revoked: Scalars['Int']['output'];
  /** 标准 · The standard. */
  readonly standard: StandardCode;
  /** 标准名称（按语言） · The standard in the viewer's language. */
  readonly standardName: Scalars['String']['output'];
  /** 单位 · Unit: YI_YUAN 亿元 (10^8 yuan), or ENTERPRISES 家. */
  readonly unit: Scalars['String']['output'];
};

/** 降低条件分页 · A page of waivers. */
export type WaiverConnection = {
  /** 条目 · Edges. */
  readonly edges: ReadonlyArray<WaiverEdge>;
  /** 条目内容 · The nodes of the edges. */
  readonly nodes: ReadonlyArray<Waiver>;
  /** 分页信息 · Page info. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算 · How many in all; counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 降低条件分页的一条 · One edge of a page. */
export type WaiverEdge = {
  /** 游标 · Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 降低条件 · The waiver. */
  readonly node: Waiver;
};

/** 降低条件筛选条件 · Filter of waivers; all given conditions hold together. */
export type WaiverFilter = {
  /** 省份 · Of this province, by code. */
  readonly provinceCode?: InputMaybe<Scalars['ID']['input']>;
  /** 批次 · Of this round. */
  readonly roundId?: InputMaybe<Scalars['ID']['input']>;
  /** 标准 · Of this standard. */
  readonly standard?: InputMaybe<StandardCode>;
  /** 状态 · In this state. */
  readonly status?: InputMaybe<WaiverStatus>;
};

/** 降低条件变更的结果 · What came of a change to a waiver. */
export type WaiverPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 降低条件；被拒时为空 · The waiver; null where refused. */
  readonly waiver?: Maybe<Waiver>;
};

/** 降低条件的状态 · Where a waiver stands. Source: N72. */
export type WaiverStatus =
  /** 已同意 · Granted by MOFCOM. */
  | 'GRANTED'
  /** 已提出 · Proposed by the province. */
  | 'PROPOSED'
  /** 未同意 · Refused by MOFCOM. */
  | 'REFUSED'
  /** 已撤销 · Granted, and revoked since. */
  | 'REVOKED';

/** 一条提示 · A warning. Source: N45. */
export type Warning = {
  /** 代码 · Code. */
  readonly code: Scalars['String']['output'];
  /** 说明（按语言） · The warning in the viewer's language. */
  readonly message: Scalars['String']['output'];
};

/** 公示期的缘由 · How a window came to be. Source: N57, N59. */
export type WindowChange =
  /** 延长 · Extended. */
  | 'EXTEND'
  /** 发布 · Posted. */
  | 'POST'
  /** 因放假安排变动重算 · Recomputed for a changed calendar. */
  | 'RECOMPUTE'
  /** 重新公示 · Restarted. */
  | 'RESTART';

/** 不再等待某一部门的内容 · The withdrawal of a department. Source: N53. */
export type WithdrawConcurringPartyInput = {
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 参与部门标识 · Id of the department's naming. */
  readonly partyId: Scalars['ID']['input'];
  /** 理由，至多2000字 · Why; at most 2000 characters. */
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
  Agency: Agency;
  Application: Application;
  Base: Base;
  Park: Park;
  ReReview: ReReview;
  Round: Round;
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"id":true}> );
  Base:
    ( { __typename: 'Base' }
    & GraphQLRecursivePick<FederationTypes['Base'], {"id":true}> );
  Park:
    ( { __typename: 'Park' }
    & GraphQLRecursivePick<FederationTypes['Park'], {"id":true}> );
  ReReview:
    ( { __typename: 'ReReview' }
    & GraphQLRecursivePick<FederationTypes['ReReview'], {"id":true}> );
  Round:
    ( { __typename: 'Round' }
    & GraphQLRecursivePick<FederationTypes['Round'], {"id":true}> );
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdjustedResult: ResolverTypeWrapper<AdjustedResultParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdoptCandidateListInput: AdoptCandidateListInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Agency: ResolverTypeWrapper<AgencyParent>;
  AgencyFinding: ResolverTypeWrapper<AgencyFindingParent>;
  AmendExpertInput: AmendExpertInput;
  Appeal: ResolverTypeWrapper<AppealParent>;
  AppealDecision: ResolverTypeWrapper<AppealDecisionParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AppealPayload: ResolverTypeWrapper<AppealPayloadParent>;
  AppealStatus: AppealStatus;
  Application: ResolverTypeWrapper<ApplicationParent>;
  ApproveAtProvinceInput: ApproveAtProvinceInput;
  ArchiveRoundInput: ArchiveRoundInput;
  ArchiveRoundPayload: ResolverTypeWrapper<ArchiveRoundPayloadParent>;
  AssignExpertsInput: AssignExpertsInput;
  AssignmentOverride: ResolverTypeWrapper<AssignmentOverrideParent>;
  AssignmentPayload: ResolverTypeWrapper<AssignmentPayloadParent>;
  AssignmentProposal: ResolverTypeWrapper<AssignmentProposalParent>;
  AssignmentStatus: AssignmentStatus;
  Attitude: Attitude;
  Base: ResolverTypeWrapper<BaseParent>;
  BaseConnection: ResolverTypeWrapper<Connection<BaseParent>>;
  BaseEdge: ResolverTypeWrapper<Omit<BaseEdge, 'node'> & { node: ResolversTypes['Base'] }>;
  BaseFilter: BaseFilter;
  BaseOrder: BaseOrder;
  BaseStatus: BaseStatus;
  CancelDesignationInput: CancelDesignationInput;
  CancelJointLetterInput: CancelJointLetterInput;
  CandidateEntry: ResolverTypeWrapper<CandidateEntryParent>;
  CandidateItemInput: CandidateItemInput;
  CandidateList: ResolverTypeWrapper<CandidateListParent>;
  CandidateListPayload: ResolverTypeWrapper<CandidateListPayloadParent>;
  CandidateListStatus: CandidateListStatus;
  CasePayload: ResolverTypeWrapper<CasePayloadParent>;
  ChangeNoticeInput: ChangeNoticeInput;
  ChangeNoticePayload: ResolverTypeWrapper<ChangeNoticePayloadParent>;
  ClaimWaiverInput: ClaimWaiverInput;
  ClaimWaiverPayload: ResolverTypeWrapper<ClaimWaiverPayloadParent>;
  ClearCandidatesInput: ClearCandidatesInput;
  ClearCandidatesPayload: ResolverTypeWrapper<ClearCandidatesPayloadParent>;
  CompileCandidateListInput: CompileCandidateListInput;
  ConcludeExpertReviewInput: ConcludeExpertReviewInput;
  ConcludeObjectionInput: ConcludeObjectionInput;
  ConcurWithCandidateListInput: ConcurWithCandidateListInput;
  Concurrence: ResolverTypeWrapper<ConcurrenceParent>;
  ConcurringParty: ResolverTypeWrapper<ConcurringPartyParent>;
  ConcurringPartyPayload: ResolverTypeWrapper<ConcurringPartyPayloadParent>;
  ConcurringPosition: ConcurringPosition;
  ConflictBasis: ConflictBasis;
  ConflictGround: ConflictGround;
  ConflictOverrideInput: ConflictOverrideInput;
  ContentChange: ResolverTypeWrapper<ContentChangeParent>;
  ContentKind: ContentKind;
  ConvenePanelInput: ConvenePanelInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayOneRule: DayOneRule;
  DecideOnAppealInput: DecideOnAppealInput;
  DecideRoundPayload: ResolverTypeWrapper<DecideRoundPayloadParent>;
  DecideRoundWithoutBaseInput: DecideRoundWithoutBaseInput;
  DecideWaiverInput: DecideWaiverInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclareConflictInput: DeclareConflictInput;
  DeclareNoConflictInput: DeclareNoConflictInput;
  DeclareTieInput: DeclareTieInput;
  DeliveryKind: DeliveryKind;
  DepartureInput: DepartureInput;
  DesignatedPark: ResolverTypeWrapper<DesignatedParkParent>;
  Designation: ResolverTypeWrapper<DesignationParent>;
  DesignationKind: DesignationKind;
  DesignationPayload: ResolverTypeWrapper<DesignationPayloadParent>;
  DesignationSignature: ResolverTypeWrapper<DesignationSignatureParent>;
  DesignationStatus: DesignationStatus;
  DismissAppealInput: DismissAppealInput;
  DraftDesignationInput: DraftDesignationInput;
  DraftJointLetterInput: DraftJointLetterInput;
  DraftReReviewOutcomeInput: DraftReReviewOutcomeInput;
  DraftReinstatementInput: DraftReinstatementInput;
  EmployerKind: EmployerKind;
  EndTieInput: EndTieInput;
  EnrolExpertInput: EnrolExpertInput;
  ExcludedExpert: ResolverTypeWrapper<ExcludedExpertParent>;
  Expert: ResolverTypeWrapper<ExpertParent>;
  ExpertAssignment: ResolverTypeWrapper<ExpertAssignmentParent>;
  ExpertConflict: ResolverTypeWrapper<ExpertConflictParent>;
  ExpertEdition: ResolverTypeWrapper<ExpertEditionParent>;
  ExpertLoad: ResolverTypeWrapper<ExpertLoadParent>;
  ExpertPayload: ResolverTypeWrapper<ExpertPayloadParent>;
  ExpertResult: ResolverTypeWrapper<ExpertResultParent>;
  ExpertSeverity: ResolverTypeWrapper<ExpertSeverityParent>;
  ExpertTie: ResolverTypeWrapper<ExpertTieParent>;
  ExtendNoticeInput: ExtendNoticeInput;
  FileAppealInput: FileAppealInput;
  FileObjectionInput: FileObjectionInput;
  FileObjectionPayload: ResolverTypeWrapper<FileObjectionPayloadParent>;
  FindingVersion: ResolverTypeWrapper<FindingVersionParent>;
  GiveProvincialOpinionInput: GiveProvincialOpinionInput;
  GiveReReviewOpinionInput: GiveReReviewOpinionInput;
  HistoryEntry: ResolverTypeWrapper<HistoryEntryParent>;
  IssueDesignationInput: IssueDesignationInput;
  JointLetter: ResolverTypeWrapper<JointLetterParent>;
  JointLetterPayload: ResolverTypeWrapper<JointLetterPayloadParent>;
  JointLetterStatus: JointLetterStatus;
  LateApplicationInput: LateApplicationInput;
  LetterDelivery: ResolverTypeWrapper<LetterDeliveryParent>;
  LetterSignature: ResolverTypeWrapper<LetterSignatureParent>;
  LoweringSpread: ResolverTypeWrapper<LoweringSpread>;
  MissingFinding: ResolverTypeWrapper<MissingFindingParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameConcurringPartyInput: NameConcurringPartyInput;
  NationalAgency: NationalAgency;
  Notice: ResolverTypeWrapper<NoticeParent>;
  NoticeCandidate: ResolverTypeWrapper<NoticeCandidateParent>;
  NoticeResult: NoticeResult;
  NoticeStatus: NoticeStatus;
  NoticeWindowEdition: ResolverTypeWrapper<NoticeWindowEditionParent>;
  Objection: ResolverTypeWrapper<ObjectionParent>;
  ObjectionFinding: ObjectionFinding;
  ObjectionPayload: ResolverTypeWrapper<ObjectionPayloadParent>;
  ObjectionStatus: ObjectionStatus;
  ObjectionStepInput: ObjectionStepInput;
  Objector: ResolverTypeWrapper<ObjectorParent>;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PanelPayload: ResolverTypeWrapper<PanelPayloadParent>;
  Park: ResolverTypeWrapper<ParkParent>;
  PartyConcurrence: ResolverTypeWrapper<PartyConcurrenceParent>;
  ProposeWaiverInput: ProposeWaiverInput;
  ProposedAssignment: ResolverTypeWrapper<ProposedAssignmentParent>;
  Province: ResolverTypeWrapper<Province>;
  ProvincialAgency: ProvincialAgency;
  ProvincialOpinion: ResolverTypeWrapper<ProvincialOpinionParent>;
  ProvincialOpinionPayload: ResolverTypeWrapper<ProvincialOpinionPayloadParent>;
  PublishNoticeInput: PublishNoticeInput;
  PublishNoticePayload: ResolverTypeWrapper<PublishNoticePayloadParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReReview: ResolverTypeWrapper<ReReviewParent>;
  ReReviewOpinion: ResolverTypeWrapper<ReReviewOpinionParent>;
  ReReviewOutcome: ReReviewOutcome;
  ReReviewPayload: ResolverTypeWrapper<ReReviewPayloadParent>;
  ReReviewStatus: ReReviewStatus;
  RecommendingUnit: ResolverTypeWrapper<RecommendingUnit>;
  RecordFindingInput: RecordFindingInput;
  RecordFindingPayload: ResolverTypeWrapper<RecordFindingPayloadParent>;
  RecordPartyConcurrenceInput: RecordPartyConcurrenceInput;
  RejectAtProvinceInput: RejectAtProvinceInput;
  RejectObjectionInput: RejectObjectionInput;
  ReleaseExpertInput: ReleaseExpertInput;
  Replay: ResolverTypeWrapper<ReplayParent>;
  ReplayDifference: ResolverTypeWrapper<ReplayDifferenceParent>;
  ReplayPart: ReplayPart;
  ReturnApplicationInput: ReturnApplicationInput;
  Round: ResolverTypeWrapper<RoundParent>;
  Score: ResolverTypeWrapper<Score>;
  ScoreInput: ScoreInput;
  ScoreSheet: ResolverTypeWrapper<ScoreSheetParent>;
  SendJointLetterInput: SendJointLetterInput;
  SignDesignationInput: SignDesignationInput;
  SignJointLetterInput: SignJointLetterInput;
  StandardCode: StandardCode;
  StartExpertReviewInput: StartExpertReviewInput;
  StartJointStudyInput: StartJointStudyInput;
  StartJointStudyPayload: ResolverTypeWrapper<StartJointStudyPayloadParent>;
  StartReReviewInput: StartReReviewInput;
  StartReReviewPayload: ResolverTypeWrapper<StartReReviewPayloadParent>;
  SubmitScoresInput: SubmitScoresInput;
  Task: ResolverTypeWrapper<Task>;
  TieKind: TieKind;
  TiePayload: ResolverTypeWrapper<TiePayloadParent>;
  TieStatus: TieStatus;
  UserError: ResolverTypeWrapper<UserError>;
  Verification: ResolverTypeWrapper<VerificationParent>;
  VerifiedBase: ResolverTypeWrapper<VerifiedBaseParent>;
  Viewer: ResolverTypeWrapper<ViewerParent>;
  Waiver: ResolverTypeWrapper<WaiverParent>;
  WaiverClaim: ResolverTypeWrapper<WaiverClaimParent>;
  WaiverComparison: ResolverTypeWrapper<WaiverComparisonParent>;
  WaiverConnection: ResolverTypeWrapper<Connection<WaiverParent>>;
  WaiverEdge: ResolverTypeWrapper<Omit<WaiverEdge, 'node'> & { node: ResolversTypes['Waiver'] }>;
  WaiverFilter: WaiverFilter;
  WaiverPayload: ResolverTypeWrapper<WaiverPayloadParent>;
  WaiverStatus: WaiverStatus;
  Warning: ResolverTypeWrapper<WarningParent>;
  WindowChange: WindowChange;
  WithdrawConcurringPartyInput: WithdrawConcurringPartyInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdjustedResult: AdjustedResultParent;
  Int: Scalars['Int']['output'];
  AdoptCandidateListInput: AdoptCandidateListInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Agency: AgencyParent;
  AgencyFinding: AgencyFindingParent;
  AmendExpertInput: AmendExpertInput;
  Appeal: AppealParent;
  AppealDecision: AppealDecisionParent;
  Boolean: Scalars['Boolean']['output'];
  AppealPayload: AppealPayloadParent;
  Application: ApplicationParent;
  ApproveAtProvinceInput: ApproveAtProvinceInput;
  ArchiveRoundInput: ArchiveRoundInput;
  ArchiveRoundPayload: ArchiveRoundPayloadParent;
  AssignExpertsInput: AssignExpertsInput;
  AssignmentOverride: AssignmentOverrideParent;
  AssignmentPayload: AssignmentPayloadParent;
  AssignmentProposal: AssignmentProposalParent;
  Base: BaseParent;
  BaseConnection: Connection<BaseParent>;
  BaseEdge: Omit<BaseEdge, 'node'> & { node: ResolversParentTypes['Base'] };
  BaseFilter: BaseFilter;
  CancelDesignationInput: CancelDesignationInput;
  CancelJointLetterInput: CancelJointLetterInput;
  CandidateEntry: CandidateEntryParent;
  CandidateItemInput: CandidateItemInput;
  CandidateList: CandidateListParent;
  CandidateListPayload: CandidateListPayloadParent;
  CasePayload: CasePayloadParent;
  ChangeNoticeInput: ChangeNoticeInput;
  ChangeNoticePayload: ChangeNoticePayloadParent;
  ClaimWaiverInput: ClaimWaiverInput;
  ClaimWaiverPayload: ClaimWaiverPayloadParent;
  ClearCandidatesInput: ClearCandidatesInput;
  ClearCandidatesPayload: ClearCandidatesPayloadParent;
  CompileCandidateListInput: CompileCandidateListInput;
  ConcludeExpertReviewInput: ConcludeExpertReviewInput;
  ConcludeObjectionInput: ConcludeObjectionInput;
  ConcurWithCandidateListInput: ConcurWithCandidateListInput;
  Concurrence: ConcurrenceParent;
  ConcurringParty: ConcurringPartyParent;
  ConcurringPartyPayload: ConcurringPartyPayloadParent;
  ConflictOverrideInput: ConflictOverrideInput;
  ContentChange: ContentChangeParent;
  ConvenePanelInput: ConvenePanelInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideOnAppealInput: DecideOnAppealInput;
  DecideRoundPayload: DecideRoundPayloadParent;
  DecideRoundWithoutBaseInput: DecideRoundWithoutBaseInput;
  DecideWaiverInput: DecideWaiverInput;
  Decimal: Scalars['Decimal']['output'];
  DeclareConflictInput: DeclareConflictInput;
  DeclareNoConflictInput: DeclareNoConflictInput;
  DeclareTieInput: DeclareTieInput;
  DepartureInput: DepartureInput;
  DesignatedPark: DesignatedParkParent;
  Designation: DesignationParent;
  DesignationPayload: DesignationPayloadParent;
  DesignationSignature: DesignationSignatureParent;
  DismissAppealInput: DismissAppealInput;
  DraftDesignationInput: DraftDesignationInput;
  DraftJointLetterInput: DraftJointLetterInput;
  DraftReReviewOutcomeInput: DraftReReviewOutcomeInput;
  DraftReinstatementInput: DraftReinstatementInput;
  EndTieInput: EndTieInput;
  EnrolExpertInput: EnrolExpertInput;
  ExcludedExpert: ExcludedExpertParent;
  Expert: ExpertParent;
  ExpertAssignment: ExpertAssignmentParent;
  ExpertConflict: ExpertConflictParent;
  ExpertEdition: ExpertEditionParent;
  ExpertLoad: ExpertLoadParent;
  ExpertPayload: ExpertPayloadParent;
  ExpertResult: ExpertResultParent;
  ExpertSeverity: ExpertSeverityParent;
  ExpertTie: ExpertTieParent;
  ExtendNoticeInput: ExtendNoticeInput;
  FileAppealInput: FileAppealInput;
  FileObjectionInput: FileObjectionInput;
  FileObjectionPayload: FileObjectionPayloadParent;
  FindingVersion: FindingVersionParent;
  GiveProvincialOpinionInput: GiveProvincialOpinionInput;
  GiveReReviewOpinionInput: GiveReReviewOpinionInput;
  HistoryEntry: HistoryEntryParent;
  IssueDesignationInput: IssueDesignationInput;
  JointLetter: JointLetterParent;
  JointLetterPayload: JointLetterPayloadParent;
  LateApplicationInput: LateApplicationInput;
  LetterDelivery: LetterDeliveryParent;
  LetterSignature: LetterSignatureParent;
  LoweringSpread: LoweringSpread;
  MissingFinding: MissingFindingParent;
  Mutation: Record<PropertyKey, never>;
  NameConcurringPartyInput: NameConcurringPartyInput;
  Notice: NoticeParent;
  NoticeCandidate: NoticeCandidateParent;
  NoticeWindowEdition: NoticeWindowEditionParent;
  Objection: ObjectionParent;
  ObjectionPayload: ObjectionPayloadParent;
  ObjectionStepInput: ObjectionStepInput;
  Objector: ObjectorParent;
  PageInfo: PageInfo;
  PanelPayload: PanelPayloadParent;
  Park: ParkParent;
  PartyConcurrence: PartyConcurrenceParent;
  ProposeWaiverInput: ProposeWaiverInput;
  ProposedAssignment: ProposedAssignmentParent;
  Province: Province;
  ProvincialOpinion: ProvincialOpinionParent;
  ProvincialOpinionPayload: ProvincialOpinionPayloadParent;
  PublishNoticeInput: PublishNoticeInput;
  PublishNoticePayload: PublishNoticePayloadParent;
  Query: Record<PropertyKey, never>;
  ReReview: ReReviewParent;
  ReReviewOpinion: ReReviewOpinionParent;
  ReReviewPayload: ReReviewPayloadParent;
  RecommendingUnit: RecommendingUnit;
  RecordFindingInput: RecordFindingInput;
  RecordFindingPayload: RecordFindingPayloadParent;
  RecordPartyConcurrenceInput: RecordPartyConcurrenceInput;
  RejectAtProvinceInput: RejectAtProvinceInput;
  RejectObjectionInput: RejectObjectionInput;
  ReleaseExpertInput: ReleaseExpertInput;
  Replay: ReplayParent;
  ReplayDifference: ReplayDifferenceParent;
  ReturnApplicationInput: ReturnApplicationInput;
  Round: RoundParent;
  Score: Score;
  ScoreInput: ScoreInput;
  ScoreSheet: ScoreSheetParent;
  SendJointLetterInput: SendJointLetterInput;
  SignDesignationInput: SignDesignationInput;
  SignJointLetterInput: SignJointLetterInput;
  StartExpertReviewInput: StartExpertReviewInput;
  StartJointStudyInput: StartJointStudyInput;
  StartJointStudyPayload: StartJointStudyPayloadParent;
  StartReReviewInput: StartReReviewInput;
  StartReReviewPayload: StartReReviewPayloadParent;
  SubmitScoresInput: SubmitScoresInput;
  Task: Task;
  TiePayload: TiePayloadParent;
  UserError: UserError;
  Verification: VerificationParent;
  VerifiedBase: VerifiedBaseParent;
  Viewer: ViewerParent;
  Waiver: WaiverParent;
  WaiverClaim: WaiverClaimParent;
  WaiverComparison: WaiverComparisonParent;
  WaiverConnection: Connection<WaiverParent>;
  WaiverEdge: Omit<WaiverEdge, 'node'> & { node: ResolversParentTypes['Waiver'] };
  WaiverFilter: WaiverFilter;
  WaiverPayload: WaiverPayloadParent;
  Warning: WarningParent;
  WithdrawConcurringPartyInput: WithdrawConcurringPartyInput;
};

export type AdjustedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustedResult'] = ResolversParentTypes['AdjustedResult']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  spread?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedLetters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LetterDelivery']>>, ParentType, ContextType>;
};

export type AgencyFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyFinding'] = ResolversParentTypes['AgencyFinding']> = {
  agency?: Resolver<ResolversTypes['NationalAgency'], ParentType, ContextType>;
  agencyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauseName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['FindingVersion']>, ParentType, ContextType>;
};

export type AppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal']> = {
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  concludedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AppealDecision']>>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NationalAgency']>>, ParentType, ContextType>;
  reReview?: Resolver<ResolversTypes['ReReview'], ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppealStatus'], ParentType, ContextType>;
  statusName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppealDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealDecision'] = ResolversParentTypes['AppealDecision']> = {
  agency?: Resolver<ResolversTypes['NationalAgency'], ParentType, ContextType>;
  agencyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upholds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AppealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealPayload'] = ResolversParentTypes['AppealPayload']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adjustedResult?: Resolver<Maybe<ResolversTypes['AdjustedResult']>, ParentType, ContextType>;
  concurrences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concurrence']>>, ParentType, ContextType>;
  expertAssignments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExpertAssignment']>>, ParentType, ContextType>;
  expertConflicts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExpertConflict']>>, ParentType, ContextType>;
  expertResult?: Resolver<Maybe<ResolversTypes['ExpertResult']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgencyFinding']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jointLetter?: Resolver<Maybe<ResolversTypes['JointLetter']>, ParentType, ContextType>;
  missingFindings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MissingFinding']>>, ParentType, ContextType>;
  missingOpinions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProvincialAgency']>>, ParentType, ContextType>;
  provincialOpinions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProvincialOpinion']>>, ParentType, ContextType>;
  scoreSheets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScoreSheet']>>, ParentType, ContextType>;
  waiverClaims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WaiverClaim']>>, ParentType, ContextType>;
  waivers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Waiver']>>, ParentType, ContextType>;
};

export type ArchiveRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveRoundPayload'] = ResolversParentTypes['ArchiveRoundPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
};

export type AssignmentOverrideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentOverride'] = ResolversParentTypes['AssignmentOverride']> = {
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ExpertConflict']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssignmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentPayload'] = ResolversParentTypes['AssignmentPayload']> = {
  assignment?: Resolver<Maybe<ResolversTypes['ExpertAssignment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignmentProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentProposal'] = ResolversParentTypes['AssignmentProposal']> = {
  applications?: Resolver<ReadonlyArray<ResolversTypes['ProposedAssignment']>, ParentType, ContextType>;
  loads?: Resolver<ReadonlyArray<ResolversTypes['ExpertLoad']>, ParentType, ContextType>;
};

export type BaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Base'] = ResolversParentTypes['Base'], FederationReferenceType extends FederationReferenceTypes['Base'] = FederationReferenceTypes['Base']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Base']> | FederationReferenceType, FederationReferenceType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  designatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  designation?: Resolver<ResolversTypes['Designation'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextReviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  provinceCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reReviews?: Resolver<ReadonlyArray<ResolversTypes['ReReview']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BaseStatus'], ParentType, ContextType>;
  statusAsOf?: Resolver<Maybe<ResolversTypes['BaseStatus']>, ParentType, ContextType, RequireFields<BaseStatusAsOfArgs, 'date'>>;
  statusName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BaseConnection'] = ResolversParentTypes['BaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Base']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BaseEdge'] = ResolversParentTypes['BaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Base'], ParentType, ContextType>;
};

export type CandidateEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateEntry'] = ResolversParentTypes['CandidateEntry']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  departureReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expertRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parkName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
};

export type CandidateListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateList'] = ResolversParentTypes['CandidateList']> = {
  adoptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['CandidateEntry']>, ParentType, ContextType>;
  compiledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  concurrences?: Resolver<ReadonlyArray<ResolversTypes['Concurrence']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['CandidateEntry']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['NationalAgency']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CandidateListStatus'], ParentType, ContextType>;
  statusName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type CandidateListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateListPayload'] = ResolversParentTypes['CandidateListPayload']> = {
  candidateList?: Resolver<Maybe<ResolversTypes['CandidateList']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Warning']>>, ParentType, ContextType>;
};

export type CasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePayload'] = ResolversParentTypes['CasePayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeNoticePayload'] = ResolversParentTypes['ChangeNoticePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
};

export type ClaimWaiverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimWaiverPayload'] = ResolversParentTypes['ClaimWaiverPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['WaiverClaim']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClearCandidatesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearCandidatesPayload'] = ResolversParentTypes['ClearCandidatesPayload']> = {
  cleared?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Application']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NoticeCandidate']>>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
};

export type ConcurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concurrence'] = ResolversParentTypes['Concurrence']> = {
  agency?: Resolver<ResolversTypes['NationalAgency'], ParentType, ContextType>;
  agencyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConcurringPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcurringParty'] = ResolversParentTypes['ConcurringParty']> = {
  concurrences?: Resolver<ReadonlyArray<ResolversTypes['PartyConcurrence']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  namedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ConcurringPartyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcurringPartyPayload'] = ResolversParentTypes['ConcurringPartyPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['ConcurringParty']>, ParentType, ContextType>;
};

export type ContentChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentChange'] = ResolversParentTypes['ContentChange']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContentKind'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideRoundPayload'] = ResolversParentTypes['DecideRoundPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DesignatedParkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignatedPark'] = ResolversParentTypes['DesignatedPark']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  parkName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
};

export type DesignationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Designation'] = ResolversParentTypes['Designation']> = {
  appealUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bases?: Resolver<ReadonlyArray<ResolversTypes['Base']>, ParentType, ContextType>;
  concurringDepartments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  documentDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DesignationKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['NationalAgency']>, ParentType, ContextType>;
  parks?: Resolver<ReadonlyArray<ResolversTypes['DesignatedPark']>, ParentType, ContextType>;
  reReviews?: Resolver<ReadonlyArray<ResolversTypes['ReReview']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['DesignationSignature']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DesignationStatus'], ParentType, ContextType>;
  statusName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DesignationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationPayload'] = ResolversParentTypes['DesignationPayload']> = {
  designation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DesignationSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationSignature'] = ResolversParentTypes['DesignationSignature']> = {
  agency?: Resolver<ResolversTypes['NationalAgency'], ParentType, ContextType>;
  agencyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExcludedExpertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedExpert'] = ResolversParentTypes['ExcludedExpert']> = {
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ExpertConflict']>, ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExpertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expert'] = ResolversParentTypes['Expert']> = {
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['ExpertEdition']>, ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employerCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerKind?: Resolver<ResolversTypes['EmployerKind'], ParentType, ContextType>;
  employerUnit?: Resolver<Maybe<ResolversTypes['RecommendingUnit']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['ExpertTie']>, ParentType, ContextType>;
};

export type ExpertAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertAssignment'] = ResolversParentTypes['ExpertAssignment']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assignedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  declaredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['AssignmentOverride']>, ParentType, ContextType>;
  parkName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  scoreSheet?: Resolver<Maybe<ResolversTypes['ScoreSheet']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssignmentStatus'], ParentType, ContextType>;
  statusName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExpertConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertConflict'] = ResolversParentTypes['ExpertConflict']> = {
  basis?: Resolver<ResolversTypes['ConflictBasis'], ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ConflictGround'], ParentType, ContextType>;
  groundName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overridable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExpertEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertEdition'] = ResolversParentTypes['ExpertEdition']> = {
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employerCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerKind?: Resolver<ResolversTypes['EmployerKind'], ParentType, ContextType>;
  employerUnit?: Resolver<Maybe<ResolversTypes['RecommendingUnit']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExpertLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertLoad'] = ResolversParentTypes['ExpertLoad']> = {
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertPayload'] = ResolversParentTypes['ExpertPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
};

export type ExpertResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertResult'] = ResolversParentTypes['ExpertResult']> = {
  concludedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupOpinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  replay?: Resolver<Maybe<ResolversTypes['Replay']>, ParentType, ContextType>;
  spread?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ExpertSeverityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertSeverity'] = ResolversParentTypes['ExpertSeverity']> = {
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sheets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpertTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertTie'] = ResolversParentTypes['ExpertTie']> = {
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  statusName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['RecommendingUnit']>, ParentType, ContextType>;
};

export type FileObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileObjectionPayload'] = ResolversParentTypes['FileObjectionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FindingVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingVersion'] = ResolversParentTypes['FindingVersion']> = {
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type JointLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointLetter'] = ResolversParentTypes['JointLetter']> = {
  addressees?: Resolver<ReadonlyArray<ResolversTypes['NationalAgency']>, ParentType, ContextType>;
  applications?: Resolver<ReadonlyArray<ResolversTypes['Application']>, ParentType, ContextType>;
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  copies?: Resolver<ReadonlyArray<ResolversTypes['NationalAgency']>, ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['LetterDelivery']>, ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  letterDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  letterNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['ProvincialAgency']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['LetterSignature']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JointLetterStatus'], ParentType, ContextType>;
  statusName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointLetterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointLetterPayload'] = ResolversParentTypes['JointLetterPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  letter?: Resolver<Maybe<ResolversTypes['JointLetter']>, ParentType, ContextType>;
};

export type LetterDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterDelivery'] = ResolversParentTypes['LetterDelivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeliveryKind'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['JointLetter'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['NationalAgency'], ParentType, ContextType>;
};

export type LetterSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterSignature'] = ResolversParentTypes['LetterSignature']> = {
  agency?: Resolver<ResolversTypes['ProvincialAgency'], ParentType, ContextType>;
  agencyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LoweringSpreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoweringSpread'] = ResolversParentTypes['LoweringSpread']> = {
  largest?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  median?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  smallest?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type MissingFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingFinding'] = ResolversParentTypes['MissingFinding']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauseName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['NationalAgency'], ParentType, ContextType>;
  ownerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptLateApplication?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationAcceptLateApplicationArgs, 'input'>>;
  acceptObjection?: Resolver<Maybe<ResolversTypes['ObjectionPayload']>, ParentType, ContextType, RequireFields<MutationAcceptObjectionArgs, 'input'>>;
  adoptCandidateList?: Resolver<Maybe<ResolversTypes['CandidateListPayload']>, ParentType, ContextType, RequireFields<MutationAdoptCandidateListArgs, 'input'>>;
  amendExpert?: Resolver<Maybe<ResolversTypes['ExpertPayload']>, ParentType, ContextType, RequireFields<MutationAmendExpertArgs, 'input'>>;
  approveAtProvince?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationApproveAtProvinceArgs, 'input'>>;
  archiveRound?: Resolver<Maybe<ResolversTypes['ArchiveRoundPayload']>, ParentType, ContextType, RequireFields<MutationArchiveRoundArgs, 'input'>>;
  assignExperts?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationAssignExpertsArgs, 'input'>>;
  cancelDesignation?: Resolver<Maybe<ResolversTypes['DesignationPayload']>, ParentType, ContextType, RequireFields<MutationCancelDesignationArgs, 'input'>>;
  cancelJointLetter?: Resolver<Maybe<ResolversTypes['JointLetterPayload']>, ParentType, ContextType, RequireFields<MutationCancelJointLetterArgs, 'input'>>;
  claimWaiver?: Resolver<Maybe<ResolversTypes['ClaimWaiverPayload']>, ParentType, ContextType, RequireFields<MutationClaimWaiverArgs, 'input'>>;
  clearCandidates?: Resolver<Maybe<ResolversTypes['ClearCandidatesPayload']>, ParentType, ContextType, RequireFields<MutationClearCandidatesArgs, 'input'>>;
  compileCandidateList?: Resolver<Maybe<ResolversTypes['CandidateListPayload']>, ParentType, ContextType, RequireFields<MutationCompileCandidateListArgs, 'input'>>;
  concludeExpertReview?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationConcludeExpertReviewArgs, 'input'>>;
  concludeObjection?: Resolver<Maybe<ResolversTypes['ObjectionPayload']>, ParentType, ContextType, RequireFields<MutationConcludeObjectionArgs, 'input'>>;
  concurWithCandidateList?: Resolver<Maybe<ResolversTypes['CandidateListPayload']>, ParentType, ContextType, RequireFields<MutationConcurWithCandidateListArgs, 'input'>>;
  convenePanel?: Resolver<Maybe<ResolversTypes['PanelPayload']>, ParentType, ContextType, RequireFields<MutationConvenePanelArgs, 'input'>>;
  decideOnAppeal?: Resolver<Maybe<ResolversTypes['AppealPayload']>, ParentType, ContextType, RequireFields<MutationDecideOnAppealArgs, 'input'>>;
  decideRoundWithoutBase?: Resolver<Maybe<ResolversTypes['DecideRoundPayload']>, ParentType, ContextType, RequireFields<MutationDecideRoundWithoutBaseArgs, 'input'>>;
  declareConflict?: Resolver<Maybe<ResolversTypes['AssignmentPayload']>, ParentType, ContextType, RequireFields<MutationDeclareConflictArgs, 'input'>>;
  declareNoConflict?: Resolver<Maybe<ResolversTypes['AssignmentPayload']>, ParentType, ContextType, RequireFields<MutationDeclareNoConflictArgs, 'input'>>;
  declareTie?: Resolver<Maybe<ResolversTypes['TiePayload']>, ParentType, ContextType, RequireFields<MutationDeclareTieArgs, 'input'>>;
  dismissAppeal?: Resolver<Maybe<ResolversTypes['AppealPayload']>, ParentType, ContextType, RequireFields<MutationDismissAppealArgs, 'input'>>;
  draftDesignation?: Resolver<Maybe<ResolversTypes['DesignationPayload']>, ParentType, ContextType, RequireFields<MutationDraftDesignationArgs, 'input'>>;
  draftJointLetter?: Resolver<Maybe<ResolversTypes['JointLetterPayload']>, ParentType, ContextType, RequireFields<MutationDraftJointLetterArgs, 'input'>>;
  draftReReviewOutcome?: Resolver<Maybe<ResolversTypes['DesignationPayload']>, ParentType, ContextType, RequireFields<MutationDraftReReviewOutcomeArgs, 'input'>>;
  draftReinstatement?: Resolver<Maybe<ResolversTypes['DesignationPayload']>, ParentType, ContextType, RequireFields<MutationDraftReinstatementArgs, 'input'>>;
  endTie?: Resolver<Maybe<ResolversTypes['TiePayload']>, ParentType, ContextType, RequireFields<MutationEndTieArgs, 'input'>>;
  enrolExpert?: Resolver<Maybe<ResolversTypes['ExpertPayload']>, ParentType, ContextType, RequireFields<MutationEnrolExpertArgs, 'input'>>;
  extendNotice?: Resolver<Maybe<ResolversTypes['ChangeNoticePayload']>, ParentType, ContextType, RequireFields<MutationExtendNoticeArgs, 'input'>>;
  fileAppeal?: Resolver<Maybe<ResolversTypes['AppealPayload']>, ParentType, ContextType, RequireFields<MutationFileAppealArgs, 'input'>>;
  fileObjection?: Resolver<Maybe<ResolversTypes['FileObjectionPayload']>, ParentType, ContextType, RequireFields<MutationFileObjectionArgs, 'input'>>;
  giveProvincialOpinion?: Resolver<Maybe<ResolversTypes['ProvincialOpinionPayload']>, ParentType, ContextType, RequireFields<MutationGiveProvincialOpinionArgs, 'input'>>;
  giveReReviewOpinion?: Resolver<Maybe<ResolversTypes['ReReviewPayload']>, ParentType, ContextType, RequireFields<MutationGiveReReviewOpinionArgs, 'input'>>;
  grantWaiver?: Resolver<Maybe<ResolversTypes['WaiverPayload']>, ParentType, ContextType, RequireFields<MutationGrantWaiverArgs, 'input'>>;
  issueDesignation?: Resolver<Maybe<ResolversTypes['DesignationPayload']>, ParentType, ContextType, RequireFields<MutationIssueDesignationArgs, 'input'>>;
  nameConcurringParty?: Resolver<Maybe<ResolversTypes['ConcurringPartyPayload']>, ParentType, ContextType, RequireFields<MutationNameConcurringPartyArgs, 'input'>>;
  proposeWaiver?: Resolver<Maybe<ResolversTypes['WaiverPayload']>, ParentType, ContextType, RequireFields<MutationProposeWaiverArgs, 'input'>>;
  publishNotice?: Resolver<Maybe<ResolversTypes['PublishNoticePayload']>, ParentType, ContextType, RequireFields<MutationPublishNoticeArgs, 'input'>>;
  recomputeNotice?: Resolver<Maybe<ResolversTypes['ChangeNoticePayload']>, ParentType, ContextType, RequireFields<MutationRecomputeNoticeArgs, 'input'>>;
  recordFinding?: Resolver<Maybe<ResolversTypes['RecordFindingPayload']>, ParentType, ContextType, RequireFields<MutationRecordFindingArgs, 'input'>>;
  recordPartyConcurrence?: Resolver<Maybe<ResolversTypes['ConcurringPartyPayload']>, ParentType, ContextType, RequireFields<MutationRecordPartyConcurrenceArgs, 'input'>>;
  refuseLateApplication?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationRefuseLateApplicationArgs, 'input'>>;
  refuseWaiver?: Resolver<Maybe<ResolversTypes['WaiverPayload']>, ParentType, ContextType, RequireFields<MutationRefuseWaiverArgs, 'input'>>;
  rejectAtProvince?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationRejectAtProvinceArgs, 'input'>>;
  rejectObjection?: Resolver<Maybe<ResolversTypes['ObjectionPayload']>, ParentType, ContextType, RequireFields<MutationRejectObjectionArgs, 'input'>>;
  releaseExpert?: Resolver<Maybe<ResolversTypes['AssignmentPayload']>, ParentType, ContextType, RequireFields<MutationReleaseExpertArgs, 'input'>>;
  restartNotice?: Resolver<Maybe<ResolversTypes['ChangeNoticePayload']>, ParentType, ContextType, RequireFields<MutationRestartNoticeArgs, 'input'>>;
  returnApplication?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationReturnApplicationArgs, 'input'>>;
  revokeWaiver?: Resolver<Maybe<ResolversTypes['WaiverPayload']>, ParentType, ContextType, RequireFields<MutationRevokeWaiverArgs, 'input'>>;
  sendJointLetter?: Resolver<Maybe<ResolversTypes['JointLetterPayload']>, ParentType, ContextType, RequireFields<MutationSendJointLetterArgs, 'input'>>;
  signDesignation?: Resolver<Maybe<ResolversTypes['DesignationPayload']>, ParentType, ContextType, RequireFields<MutationSignDesignationArgs, 'input'>>;
  signJointLetter?: Resolver<Maybe<ResolversTypes['JointLetterPayload']>, ParentType, ContextType, RequireFields<MutationSignJointLetterArgs, 'input'>>;
  startExpertReview?: Resolver<Maybe<ResolversTypes['PanelPayload']>, ParentType, ContextType, RequireFields<MutationStartExpertReviewArgs, 'input'>>;
  startInvestigation?: Resolver<Maybe<ResolversTypes['ObjectionPayload']>, ParentType, ContextType, RequireFields<MutationStartInvestigationArgs, 'input'>>;
  startJointStudy?: Resolver<Maybe<ResolversTypes['StartJointStudyPayload']>, ParentType, ContextType, RequireFields<MutationStartJointStudyArgs, 'input'>>;
  startReReview?: Resolver<Maybe<ResolversTypes['StartReReviewPayload']>, ParentType, ContextType, RequireFields<MutationStartReReviewArgs, 'input'>>;
  submitScores?: Resolver<Maybe<ResolversTypes['AssignmentPayload']>, ParentType, ContextType, RequireFields<MutationSubmitScoresArgs, 'input'>>;
  withdrawConcurringParty?: Resolver<Maybe<ResolversTypes['ConcurringPartyPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawConcurringPartyArgs, 'input'>>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['NoticeCandidate']>, ParentType, ContextType>;
  dayOneRule?: Resolver<ResolversTypes['DayOneRule'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  howToObject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  noticeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NoticeStatus'], ParentType, ContextType>;
  statusName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windowOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['NoticeWindowEdition']>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeCandidate'] = ResolversParentTypes['NoticeCandidate']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  objections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Objection']>>, ParentType, ContextType>;
  parkName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  provinceCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['NoticeResult']>, ParentType, ContextType>;
  resultName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoticeWindowEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeWindowEdition'] = ResolversParentTypes['NoticeWindowEdition']> = {
  change?: Resolver<ResolversTypes['WindowChange'], ParentType, ContextType>;
  changeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  postedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Objection'] = ResolversParentTypes['Objection']> = {
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['NoticeCandidate'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
  objector?: Resolver<Maybe<ResolversTypes['Objector']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObjectionStatus'], ParentType, ContextType>;
  statusName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionPayload'] = ResolversParentTypes['ObjectionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType>;
};

export type ObjectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Objector'] = ResolversParentTypes['Objector']> = {
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PanelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelPayload'] = ResolversParentTypes['PanelPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
};

export type ParkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park'], FederationReferenceType extends FederationReferenceTypes['Park'] = FederationReferenceTypes['Park']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Park']> | FederationReferenceType, FederationReferenceType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['Base']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PartyConcurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConcurrence'] = ResolversParentTypes['PartyConcurrence']> = {
  documentDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['ConcurringPosition'], ParentType, ContextType>;
  positionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposedAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedAssignment'] = ResolversParentTypes['ProposedAssignment']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  assigned?: Resolver<ReadonlyArray<ResolversTypes['Expert']>, ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['ExcludedExpert']>, ParentType, ContextType>;
  experts?: Resolver<ReadonlyArray<ResolversTypes['Expert']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProvincialOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvincialOpinion'] = ResolversParentTypes['ProvincialOpinion']> = {
  agency?: Resolver<ResolversTypes['ProvincialAgency'], ParentType, ContextType>;
  agencyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attitude?: Resolver<ResolversTypes['Attitude'], ParentType, ContextType>;
  changedSince?: Resolver<ReadonlyArray<ResolversTypes['ContentChange']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProvincialOpinionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvincialOpinionPayload'] = ResolversParentTypes['ProvincialOpinionPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['ProvincialOpinion']>, ParentType, ContextType>;
};

export type PublishNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishNoticePayload'] = ResolversParentTypes['PublishNoticePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType, RequireFields<QueryAppealArgs, 'id'>>;
  base?: Resolver<Maybe<ResolversTypes['Base']>, ParentType, ContextType, RequireFields<QueryBaseArgs, 'id'>>;
  bases?: Resolver<Maybe<ResolversTypes['BaseConnection']>, ParentType, ContextType, Partial<QueryBasesArgs>>;
  candidateList?: Resolver<Maybe<ResolversTypes['CandidateList']>, ParentType, ContextType, RequireFields<QueryCandidateListArgs, 'id'>>;
  designation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType, RequireFields<QueryDesignationArgs, 'id'>>;
  designations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Designation']>>, ParentType, ContextType, Partial<QueryDesignationsArgs>>;
  expertPool?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Expert']>>, ParentType, ContextType>;
  jointLetter?: Resolver<Maybe<ResolversTypes['JointLetter']>, ParentType, ContextType, RequireFields<QueryJointLetterArgs, 'id'>>;
  jointLetters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JointLetter']>>, ParentType, ContextType, Partial<QueryJointLettersArgs>>;
  myAssignments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExpertAssignment']>>, ParentType, ContextType, Partial<QueryMyAssignmentsArgs>>;
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType, RequireFields<QueryNoticeArgs, 'id'>>;
  notices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Notice']>>, ParentType, ContextType, Partial<QueryNoticesArgs>>;
  objection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType, RequireFields<QueryObjectionArgs, 'id'>>;
  reReview?: Resolver<Maybe<ResolversTypes['ReReview']>, ParentType, ContextType, RequireFields<QueryReReviewArgs, 'id'>>;
  receivedLetters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LetterDelivery']>>, ParentType, ContextType, Partial<QueryReceivedLettersArgs>>;
  verifyDesignation?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType, Partial<QueryVerifyDesignationArgs>>;
  waiverComparison?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WaiverComparison']>>, ParentType, ContextType>;
  waivers?: Resolver<Maybe<ResolversTypes['WaiverConnection']>, ParentType, ContextType, Partial<QueryWaiversArgs>>;
};

export type ReReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReReview'] = ResolversParentTypes['ReReview'], FederationReferenceType extends FederationReferenceTypes['ReReview'] = FederationReferenceTypes['ReReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Base'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NationalAgency']>>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opinions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReReviewOpinion']>>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReReviewStatus'], ParentType, ContextType>;
  statusName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReReviewOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReReviewOpinion'] = ResolversParentTypes['ReReviewOpinion']> = {
  agency?: Resolver<ResolversTypes['NationalAgency'], ParentType, ContextType>;
  agencyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attitude?: Resolver<ResolversTypes['Attitude'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReReviewPayload'] = ResolversParentTypes['ReReviewPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  reReview?: Resolver<Maybe<ResolversTypes['ReReview']>, ParentType, ContextType>;
};

export type RecommendingUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendingUnit'] = ResolversParentTypes['RecommendingUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RecordFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFindingPayload'] = ResolversParentTypes['RecordFindingPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['AgencyFinding']>, ParentType, ContextType>;
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
  appeals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appeal']>>, ParentType, ContextType>;
  assignmentProposal?: Resolver<Maybe<ResolversTypes['AssignmentProposal']>, ParentType, ContextType, RequireFields<RoundAssignmentProposalArgs, 'perApplication'>>;
  candidateList?: Resolver<Maybe<ResolversTypes['CandidateList']>, ParentType, ContextType>;
  concurringParties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConcurringParty']>>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType>;
  designations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Designation']>>, ParentType, ContextType>;
  expertPanel?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Expert']>>, ParentType, ContextType>;
  expertSeverities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExpertSeverity']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jointLetters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JointLetter']>>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  reReviews?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReReview']>>, ParentType, ContextType>;
};

export type ScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreSheet'] = ResolversParentTypes['ScoreSheet']> = {
  expertName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['Score']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  weightedTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type StartJointStudyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartJointStudyPayload'] = ResolversParentTypes['StartJointStudyPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
};

export type StartReReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartReReviewPayload'] = ResolversParentTypes['StartReReviewPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  reReviews?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReReview']>>, ParentType, ContextType>;
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

export type TiePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TiePayload'] = ResolversParentTypes['TiePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['ExpertTie']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['VerifiedBase']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type VerifiedBaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifiedBase'] = ResolversParentTypes['VerifiedBase']> = {
  base?: Resolver<ResolversTypes['Base'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isBase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BaseStatus'], ParentType, ContextType>;
  statusName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExpertAssignment']>>, ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reviewTasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Task']>>, ParentType, ContextType>;
};

export type WaiverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Waiver'] = ResolversParentTypes['Waiver']> = {
  actual?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['WaiverClaim'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figureStands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  granter?: Resolver<Maybe<ResolversTypes['NationalAgency']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lowered?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  loweredRatio?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposer?: Resolver<ResolversTypes['ProvincialAgency'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['StandardCode'], ParentType, ContextType>;
  standardName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WaiverStatus'], ParentType, ContextType>;
  statusName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WaiverClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiverClaim'] = ResolversParentTypes['WaiverClaim']> = {
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  potential?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['StandardCode'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WaiverComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiverComparison'] = ResolversParentTypes['WaiverComparison']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowered?: Resolver<Maybe<ResolversTypes['LoweringSpread']>, ParentType, ContextType>;
  loweredRatio?: Resolver<Maybe<ResolversTypes['LoweringSpread']>, ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['StandardCode'], ParentType, ContextType>;
  standardName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WaiverConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiverConnection'] = ResolversParentTypes['WaiverConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WaiverEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Waiver']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WaiverEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiverEdge'] = ResolversParentTypes['WaiverEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Waiver'], ParentType, ContextType>;
};

export type WaiverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiverPayload'] = ResolversParentTypes['WaiverPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  waiver?: Resolver<Maybe<ResolversTypes['Waiver']>, ParentType, ContextType>;
};

export type WarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdjustedResult?: AdjustedResultResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyFinding?: AgencyFindingResolvers<ContextType>;
  Appeal?: AppealResolvers<ContextType>;
  AppealDecision?: AppealDecisionResolvers<ContextType>;
  AppealPayload?: AppealPayloadResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ArchiveRoundPayload?: ArchiveRoundPayloadResolvers<ContextType>;
  AssignmentOverride?: AssignmentOverrideResolvers<ContextType>;
  AssignmentPayload?: AssignmentPayloadResolvers<ContextType>;
  AssignmentProposal?: AssignmentProposalResolvers<ContextType>;
  Base?: BaseResolvers<ContextType>;
  BaseConnection?: BaseConnectionResolvers<ContextType>;
  BaseEdge?: BaseEdgeResolvers<ContextType>;
  CandidateEntry?: CandidateEntryResolvers<ContextType>;
  CandidateList?: CandidateListResolvers<ContextType>;
  CandidateListPayload?: CandidateListPayloadResolvers<ContextType>;
  CasePayload?: CasePayloadResolvers<ContextType>;
  ChangeNoticePayload?: ChangeNoticePayloadResolvers<ContextType>;
  ClaimWaiverPayload?: ClaimWaiverPayloadResolvers<ContextType>;
  ClearCandidatesPayload?: ClearCandidatesPayloadResolvers<ContextType>;
  Concurrence?: ConcurrenceResolvers<ContextType>;
  ConcurringParty?: ConcurringPartyResolvers<ContextType>;
  ConcurringPartyPayload?: ConcurringPartyPayloadResolvers<ContextType>;
  ContentChange?: ContentChangeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideRoundPayload?: DecideRoundPayloadResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DesignatedPark?: DesignatedParkResolvers<ContextType>;
  Designation?: DesignationResolvers<ContextType>;
  DesignationPayload?: DesignationPayloadResolvers<ContextType>;
  DesignationSignature?: DesignationSignatureResolvers<ContextType>;
  ExcludedExpert?: ExcludedExpertResolvers<ContextType>;
  Expert?: ExpertResolvers<ContextType>;
  ExpertAssignment?: ExpertAssignmentResolvers<ContextType>;
  ExpertConflict?: ExpertConflictResolvers<ContextType>;
  ExpertEdition?: ExpertEditionResolvers<ContextType>;
  ExpertLoad?: ExpertLoadResolvers<ContextType>;
  ExpertPayload?: ExpertPayloadResolvers<ContextType>;
  ExpertResult?: ExpertResultResolvers<ContextType>;
  ExpertSeverity?: ExpertSeverityResolvers<ContextType>;
  ExpertTie?: ExpertTieResolvers<ContextType>;
  FileObjectionPayload?: FileObjectionPayloadResolvers<ContextType>;
  FindingVersion?: FindingVersionResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  JointLetter?: JointLetterResolvers<ContextType>;
  JointLetterPayload?: JointLetterPayloadResolvers<ContextType>;
  LetterDelivery?: LetterDeliveryResolvers<ContextType>;
  LetterSignature?: LetterSignatureResolvers<ContextType>;
  LoweringSpread?: LoweringSpreadResolvers<ContextType>;
  MissingFinding?: MissingFindingResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeCandidate?: NoticeCandidateResolvers<ContextType>;
  NoticeWindowEdition?: NoticeWindowEditionResolvers<ContextType>;
  Objection?: ObjectionResolvers<ContextType>;
  ObjectionPayload?: ObjectionPayloadResolvers<ContextType>;
  Objector?: ObjectorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PanelPayload?: PanelPayloadResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  PartyConcurrence?: PartyConcurrenceResolvers<ContextType>;
  ProposedAssignment?: ProposedAssignmentResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  ProvincialOpinion?: ProvincialOpinionResolvers<ContextType>;
  ProvincialOpinionPayload?: ProvincialOpinionPayloadResolvers<ContextType>;
  PublishNoticePayload?: PublishNoticePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReReview?: ReReviewResolvers<ContextType>;
  ReReviewOpinion?: ReReviewOpinionResolvers<ContextType>;
  ReReviewPayload?: ReReviewPayloadResolvers<ContextType>;
  RecommendingUnit?: RecommendingUnitResolvers<ContextType>;
  RecordFindingPayload?: RecordFindingPayloadResolvers<ContextType>;
  Replay?: ReplayResolvers<ContextType>;
  ReplayDifference?: ReplayDifferenceResolvers<ContextType>;
  Round?: RoundResolvers<ContextType>;
  Score?: ScoreResolvers<ContextType>;
  ScoreSheet?: ScoreSheetResolvers<ContextType>;
  StartJointStudyPayload?: StartJointStudyPayloadResolvers<ContextType>;
  StartReReviewPayload?: StartReReviewPayloadResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TiePayload?: TiePayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
  VerifiedBase?: VerifiedBaseResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Waiver?: WaiverResolvers<ContextType>;
  WaiverClaim?: WaiverClaimResolvers<ContextType>;
  WaiverComparison?: WaiverComparisonResolvers<ContextType>;
  WaiverConnection?: WaiverConnectionResolvers<ContextType>;
  WaiverEdge?: WaiverEdgeResolvers<ContextType>;
  WaiverPayload?: WaiverPayloadResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
};

