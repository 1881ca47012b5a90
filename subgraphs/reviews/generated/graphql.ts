// Written by "npm run codegen" from the SDL; not to be edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Round as RoundParent, Application as ApplicationParent, ProvincialOpinion as ProvincialOpinionParent, JointLetter as JointLetterParent, LetterSignature as LetterSignatureParent, LetterDelivery as LetterDeliveryParent, HistoryEntry as HistoryEntryParent, ProvincialOpinionPayload as ProvincialOpinionPayloadParent, CasePayload as CasePayloadParent, JointLetterPayload as JointLetterPayloadParent, Expert as ExpertParent, ExpertAssignment as ExpertAssignmentParent, ScoreSheet as ScoreSheetParent, PanelPayload as PanelPayloadParent, AssignmentPayload as AssignmentPayloadParent } from '../parents.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** 申报在评审方面的内容 · What reviewing adds to an application. */
export type Application = {
  /** 专家评审任务；专家只见本人的 · Assignments of experts; an expert sees only his own. Source: N52, N80. */
  readonly expertAssignments?: Maybe<ReadonlyArray<ExpertAssignment>>;
  /** 专家评审结果；结束之前为空 · The result of the expert review; null until it is concluded. Source: N53, N80–N81. */
  readonly expertResult?: Maybe<ExpertResult>;
  /** 申报标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 载有此申报的联合发函；没有则为空 · The joint letter that carries it; null where none does. Source: N51. */
  readonly jointLetter?: Maybe<JointLetter>;
  /** 对本次报送尚未出具意见的省级部门 · The provincial departments whose opinion on the current filing is missing. Source: N47. */
  readonly missingOpinions?: Maybe<ReadonlyArray<ProvincialAgency>>;
  /** 省级部门意见，先前报送的意见仍可见但不再计入 · Opinions of the provincial departments; those on a former filing stay visible and no longer count. Source: N47, N81. */
  readonly provincialOpinions?: Maybe<ReadonlyArray<ProvincialOpinion>>;
  /** 已提交的评分表；专家在本人提交之前只见本人的 · Score sheets; an expert sees nobody else's before submitting his own. Source: N80. */
  readonly scoreSheets?: Maybe<ReadonlyArray<ScoreSheet>>;
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
};

/** 评审任务变更的结果 · What came of a change to an assignment. */
export type AssignmentPayload = {
  /** 任务；被拒时为空 · The assignment; null where refused. */
  readonly assignment?: Maybe<ExpertAssignment>;
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** 评审任务状态 · Where an assignment stands. Source: N80. */
export type AssignmentStatus =
  /** 已声明无冲突，可评审 · No conflict declared; may read and score. */
  | 'ADMITTED'
  /** 已指派，待声明 · Assigned; the declaration is awaited. */
  | 'ASSIGNED'
  /** 存在冲突，已终止 · A conflict was declared; closed. */
  | 'CONFLICTED'
  /** 已提交评分 · Scores submitted. */
  | 'SUBMITTED';

/** 意见 · Attitude of an opinion. Source: N47. */
export type Attitude =
  /** 不同意 · Opposes it. */
  | 'OPPOSE'
  /** 同意 · Supports it. */
  | 'SUPPORT';

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

/** 对一项申报的处理结果 · What came of an act on an application. */
export type CasePayload = {
  /** 申报；被拒时为空 · The application; null where refused. */
  readonly application?: Maybe<Application>;
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** 结束专家评审的内容 · The conclusion of the expert review. */
export type ConcludeExpertReviewInput = {
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 申报的预期版本 · The version of the application that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 组建专家组的内容 · The convening of the expert group. Source: N52. */
export type ConvenePanelInput = {
  /** 专家标识，1–100位 · Ids of experts in the pool, 1–100. */
  readonly expertIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
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

/** 送达方式 · Original or copy. Source: N51. */
export type DeliveryKind =
  /** 抄送 · A copy. */
  | 'COPY'
  /** 主送 · The original. */
  | 'ORIGINAL';

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

/** 专家库中的一位专家 · An expert of the pool. Source: N52, N82. */
export type Expert = {
  /** 工作单位 · Employer. Source: N82. */
  readonly employer: Scalars['String']['output'];
  /** 专业领域 · Field. */
  readonly field: Scalars['String']['output'];
  /** 标识（人员标识） · Id: that of the person. */
  readonly id: Scalars['ID']['output'];
  /** 姓名 · Name. */
  readonly name: Scalars['String']['output'];
  /** 所在省份；全国性单位为空 · The province; null for a national body. Source: N82. */
  readonly province?: Maybe<Province>;
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

/** 专家评审结果，结束时固定 · The result of the expert review, fixed when it was concluded. Source: N53. */
export type ExpertResult = {
  /** 结束时刻 · When it was concluded. */
  readonly concludedAt: Scalars['DateTime']['output'];
  /** 评分表份数 · How many sheets. */
  readonly count: Scalars['Int']['output'];
  /** 加权总分的平均，四舍五入至四位小数 · Mean of the weighted totals, rounded half up to four digits. Unit: points of 100. */
  readonly mean: Scalars['Decimal']['output'];
  /** 最高与最低之差 · The spread: the highest less the lowest. Unit: points of 100. */
  readonly spread: Scalars['Decimal']['output'];
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
  /** 新状态 · The state after. */
  readonly toStatus: Scalars['String']['output'];
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

export type Mutation = {
  /** 商务部接受逾期上报，须说明理由 · MOFCOM accepts a late submission, with a reason. Source: N50. */
  readonly acceptLateApplication?: Maybe<CasePayload>;
  /** 省级商务主管部门审核通过：三部门对本次报送的意见均为同意 · Provincial commerce approves: all three opinions on this filing must support it. Source: N47, N68. */
  readonly approveAtProvince?: Maybe<CasePayload>;
  /** 商务部为申报指派专家 · MOFCOM assigns experts of the panel to an application. Source: N52, N80, N82. */
  readonly assignExperts?: Maybe<CasePayload>;
  /** 省级商务主管部门作废尚未发出的联合发函 · Provincial commerce cancels a letter that has not been sent; its number and parks are free again. Source: N51. */
  readonly cancelJointLetter?: Maybe<JointLetterPayload>;
  /** 商务部结束一项申报的专家评审 · MOFCOM concludes the expert review of an application. Source: N52, N68. */
  readonly concludeExpertReview?: Maybe<CasePayload>;
  /** 商务部组建专家组；可再次调用以增补 · MOFCOM convenes the expert group of a round; called again it adds to it. Source: N52. */
  readonly convenePanel?: Maybe<PanelPayload>;
  /** 专家声明存在利益冲突，任务即告终止 · The expert declares a conflict; the assignment is closed. Source: N80, N82. */
  readonly declareConflict?: Maybe<AssignmentPayload>;
  /** 专家声明无利益冲突，此后可查看该申报 · The expert declares that there is no conflict, and is admitted to the application. Source: N80, N82. */
  readonly declareNoConflict?: Maybe<AssignmentPayload>;
  /** 省级商务主管部门起草联合发函 · Provincial commerce drafts the joint letter for one or several approved parks. Source: N51. */
  readonly draftJointLetter?: Maybe<JointLetterPayload>;
  /** 省级三部门之一对申报出具本部门意见；离开省级审核之前可更改 · One of the three provincial departments gives its own opinion; it may replace it until the case leaves the provincial review. Source: N47, N85. */
  readonly giveProvincialOpinion?: Maybe<ProvincialOpinionPayload>;
  /** 商务部不接受逾期上报，须说明理由 · MOFCOM refuses a late submission, with a reason. Source: N50. */
  readonly refuseLateApplication?: Maybe<CasePayload>;
  /** 省级商务主管部门不予上报，须说明理由 · Provincial commerce does not forward it, with a reason. Source: N68. */
  readonly rejectAtProvince?: Maybe<CasePayload>;
  /** 省级三部门之一将申报退回园区，须说明理由 · One of the three returns the application to the park, with reasons. Source: N47, N68. */
  readonly returnApplication?: Maybe<CasePayload>;
  /** 省级商务主管部门发出联合发函：主送商务部，抄送中央网信办、工业和信息化部，一并送达 · Provincial commerce sends the letter: the original to MOFCOM and the copies to CAC and MIIT arrive together, and the applications are forwarded. Source: N48, N50, N51, N78. */
  readonly sendJointLetter?: Maybe<JointLetterPayload>;
  /** 省级三部门之一签署联合发函，只签本部门 · One of the three signs the letter, for itself alone. Source: N51, N85. */
  readonly signJointLetter?: Maybe<JointLetterPayload>;
  /** 商务部启动批次的专家评审 · MOFCOM starts the round's expert review. Source: N52, N70. */
  readonly startExpertReview?: Maybe<PanelPayload>;
  /** 专家提交评分，一经提交不得更改 · The expert submits the scores, once and for good. Source: N52, N80. */
  readonly submitScores?: Maybe<AssignmentPayload>;
};


export type MutationAcceptLateApplicationArgs = {
  input: LateApplicationInput;
};


export type MutationApproveAtProvinceArgs = {
  input: ApproveAtProvinceInput;
};


export type MutationAssignExpertsArgs = {
  input: AssignExpertsInput;
};


export type MutationCancelJointLetterArgs = {
  input: CancelJointLetterInput;
};


export type MutationConcludeExpertReviewArgs = {
  input: ConcludeExpertReviewInput;
};


export type MutationConvenePanelArgs = {
  input: ConvenePanelInput;
};


export type MutationDeclareConflictArgs = {
  input: DeclareConflictInput;
};


export type MutationDeclareNoConflictArgs = {
  input: DeclareNoConflictInput;
};


export type MutationDraftJointLetterArgs = {
  input: DraftJointLetterInput;
};


export type MutationGiveProvincialOpinionArgs = {
  input: GiveProvincialOpinionInput;
};


export type MutationRefuseLateApplicationArgs = {
  input: LateApplicationInput;
};


export type MutationRejectAtProvinceArgs = {
  input: RejectAtProvinceInput;
};


export type MutationReturnApplicationArgs = {
  input: ReturnApplicationInput;
};


export type MutationSendJointLetterArgs = {
  input: SendJointLetterInput;
};


export type MutationSignJointLetterArgs = {
  input: SignJointLetterInput;
};


export type MutationStartExpertReviewArgs = {
  input: StartExpertReviewInput;
};


export type MutationSubmitScoresArgs = {
  input: SubmitScoresInput;
};

/** 国家三部门 · The three ministries. Source: N1, N51. */
export type NationalAgency =
  /** 中央网信办 · Cyberspace Administration of China. */
  | 'CAC'
  /** 工业和信息化部 · Ministry of Industry and Information Technology. */
  | 'MIIT'
  /** 商务部 · Ministry of Commerce. */
  | 'MOFCOM';

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

/** 省级一个部门对一次报送的意见 · One provincial department's opinion on one filing. Source: N47. */
export type ProvincialOpinion = {
  /** 部门 · The department. */
  readonly agency: ProvincialAgency;
  /** 部门名称（按语言） · The department in the viewer's language. */
  readonly agencyName: Scalars['String']['output'];
  /** 同意或不同意 · Attitude. */
  readonly attitude: Attitude;
  /** 是否计入（针对本次报送） · Whether it counts: it judges the current filing. */
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

export type Query = {
  /** 专家库 · The pool of experts, by name. Source: N52. */
  readonly expertPool?: Maybe<ReadonlyArray<Expert>>;
  /** 按标识查联合发函 · One joint letter by id; null where hidden or missing. Source: N51. */
  readonly jointLetter?: Maybe<JointLetter>;
  /** 一个批次的联合发函，按起草先后 · The joint letters of a round that the viewer may see, oldest first. Source: N51, N79. */
  readonly jointLetters?: Maybe<ReadonlyArray<JointLetter>>;
  /** 本人（专家）的评审任务，先近 · The viewer's own assignments as an expert, newest first. Source: N52, N80. */
  readonly myAssignments?: Maybe<ReadonlyArray<ExpertAssignment>>;
  /** 本部门收到的主送件和抄送件，先近 · What the viewer's ministry has received, newest first. Source: N51, N78. */
  readonly receivedLetters?: Maybe<ReadonlyArray<LetterDelivery>>;
};


export type QueryJointLetterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJointLettersArgs = {
  roundId: Scalars['ID']['input'];
};


export type QueryMyAssignmentsArgs = {
  roundId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReceivedLettersArgs = {
  roundId?: InputMaybe<Scalars['ID']['input']>;
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

/** 退回申报的内容 · The return of an application. */
export type ReturnApplicationInput = {
  /** 申报标识 · Id of the application. */
  readonly applicationId: Scalars['ID']['input'];
  /** 申报的预期版本 · The version of the application that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 退回理由，至多4000字 · The reasons; at most 4000 characters. */
  readonly reasons: Scalars['String']['input'];
};

/** 批次在评审方面的内容 · What reviewing adds to a round. */
export type Round = {
  /** 专家组成员 · The members of its expert group. Source: N52. */
  readonly expertPanel?: Maybe<ReadonlyArray<Expert>>;
  /** 批次标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 联合发函，按起草先后 · Its joint letters that the viewer may see, oldest first. Source: N51. */
  readonly jointLetters?: Maybe<ReadonlyArray<JointLetter>>;
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

/** 一位专家的评分表 · One expert's score sheet. Source: N52, N80. */
export type ScoreSheet = {
  /** 专家姓名 · Name of the expert. */
  readonly expertName: Scalars['String']['output'];
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

/** 签署联合发函的内容 · The signing of a letter. */
export type SignJointLetterInput = {
  /** 联合发函的预期版本 · The version of the letter that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 联合发函标识 · Id of the letter. */
  readonly letterId: Scalars['ID']['input'];
};

/** 启动专家评审的内容 · The start of the expert review. */
export type StartExpertReviewInput = {
  /** 批次的预期版本 · The version of the round that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 批次标识 · Id of the round. */
  readonly roundId: Scalars['ID']['input'];
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
  Round: Round;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"id":true}> );
  Round:
    ( { __typename: 'Round' }
    & GraphQLRecursivePick<FederationTypes['Round'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Application: ResolverTypeWrapper<ApplicationParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApproveAtProvinceInput: ApproveAtProvinceInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AssignExpertsInput: AssignExpertsInput;
  AssignmentPayload: ResolverTypeWrapper<AssignmentPayloadParent>;
  AssignmentStatus: AssignmentStatus;
  Attitude: Attitude;
  CancelJointLetterInput: CancelJointLetterInput;
  CasePayload: ResolverTypeWrapper<CasePayloadParent>;
  ConcludeExpertReviewInput: ConcludeExpertReviewInput;
  ConvenePanelInput: ConvenePanelInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclareConflictInput: DeclareConflictInput;
  DeclareNoConflictInput: DeclareNoConflictInput;
  DeliveryKind: DeliveryKind;
  DraftJointLetterInput: DraftJointLetterInput;
  Expert: ResolverTypeWrapper<ExpertParent>;
  ExpertAssignment: ResolverTypeWrapper<ExpertAssignmentParent>;
  ExpertResult: ResolverTypeWrapper<ExpertResult>;
  GiveProvincialOpinionInput: GiveProvincialOpinionInput;
  HistoryEntry: ResolverTypeWrapper<HistoryEntryParent>;
  JointLetter: ResolverTypeWrapper<JointLetterParent>;
  JointLetterPayload: ResolverTypeWrapper<JointLetterPayloadParent>;
  JointLetterStatus: JointLetterStatus;
  LateApplicationInput: LateApplicationInput;
  LetterDelivery: ResolverTypeWrapper<LetterDeliveryParent>;
  LetterSignature: ResolverTypeWrapper<LetterSignatureParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NationalAgency: NationalAgency;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PanelPayload: ResolverTypeWrapper<PanelPayloadParent>;
  Province: ResolverTypeWrapper<Province>;
  ProvincialAgency: ProvincialAgency;
  ProvincialOpinion: ResolverTypeWrapper<ProvincialOpinionParent>;
  ProvincialOpinionPayload: ResolverTypeWrapper<ProvincialOpinionPayloadParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RejectAtProvinceInput: RejectAtProvinceInput;
  ReturnApplicationInput: ReturnApplicationInput;
  Round: ResolverTypeWrapper<RoundParent>;
  Score: ResolverTypeWrapper<Score>;
  ScoreInput: ScoreInput;
  ScoreSheet: ResolverTypeWrapper<ScoreSheetParent>;
  SendJointLetterInput: SendJointLetterInput;
  SignJointLetterInput: SignJointLetterInput;
  StartExpertReviewInput: StartExpertReviewInput;
  SubmitScoresInput: SubmitScoresInput;
  UserError: ResolverTypeWrapper<UserError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Application: ApplicationParent;
  ID: Scalars['ID']['output'];
  ApproveAtProvinceInput: ApproveAtProvinceInput;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  AssignExpertsInput: AssignExpertsInput;
  AssignmentPayload: AssignmentPayloadParent;
  CancelJointLetterInput: CancelJointLetterInput;
  CasePayload: CasePayloadParent;
  ConcludeExpertReviewInput: ConcludeExpertReviewInput;
  ConvenePanelInput: ConvenePanelInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeclareConflictInput: DeclareConflictInput;
  DeclareNoConflictInput: DeclareNoConflictInput;
  DraftJointLetterInput: DraftJointLetterInput;
  Expert: ExpertParent;
  ExpertAssignment: ExpertAssignmentParent;
  ExpertResult: ExpertResult;
  GiveProvincialOpinionInput: GiveProvincialOpinionInput;
  HistoryEntry: HistoryEntryParent;
  JointLetter: JointLetterParent;
  JointLetterPayload: JointLetterPayloadParent;
  LateApplicationInput: LateApplicationInput;
  LetterDelivery: LetterDeliveryParent;
  LetterSignature: LetterSignatureParent;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PanelPayload: PanelPayloadParent;
  Province: Province;
  ProvincialOpinion: ProvincialOpinionParent;
  ProvincialOpinionPayload: ProvincialOpinionPayloadParent;
  Query: Record<PropertyKey, never>;
  RejectAtProvinceInput: RejectAtProvinceInput;
  ReturnApplicationInput: ReturnApplicationInput;
  Round: RoundParent;
  Score: Score;
  ScoreInput: ScoreInput;
  ScoreSheet: ScoreSheetParent;
  SendJointLetterInput: SendJointLetterInput;
  SignJointLetterInput: SignJointLetterInput;
  StartExpertReviewInput: StartExpertReviewInput;
  SubmitScoresInput: SubmitScoresInput;
  UserError: UserError;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  expertAssignments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExpertAssignment']>>, ParentType, ContextType>;
  expertResult?: Resolver<Maybe<ResolversTypes['ExpertResult']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jointLetter?: Resolver<Maybe<ResolversTypes['JointLetter']>, ParentType, ContextType>;
  missingOpinions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProvincialAgency']>>, ParentType, ContextType>;
  provincialOpinions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProvincialOpinion']>>, ParentType, ContextType>;
  scoreSheets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScoreSheet']>>, ParentType, ContextType>;
};

export type AssignmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentPayload'] = ResolversParentTypes['AssignmentPayload']> = {
  assignment?: Resolver<Maybe<ResolversTypes['ExpertAssignment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePayload'] = ResolversParentTypes['CasePayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type ExpertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expert'] = ResolversParentTypes['Expert']> = {
  employer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
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
  parkName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
  scoreSheet?: Resolver<Maybe<ResolversTypes['ScoreSheet']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssignmentStatus'], ParentType, ContextType>;
  statusName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExpertResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertResult'] = ResolversParentTypes['ExpertResult']> = {
  concludedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  spread?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptLateApplication?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationAcceptLateApplicationArgs, 'input'>>;
  approveAtProvince?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationApproveAtProvinceArgs, 'input'>>;
  assignExperts?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationAssignExpertsArgs, 'input'>>;
  cancelJointLetter?: Resolver<Maybe<ResolversTypes['JointLetterPayload']>, ParentType, ContextType, RequireFields<MutationCancelJointLetterArgs, 'input'>>;
  concludeExpertReview?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationConcludeExpertReviewArgs, 'input'>>;
  convenePanel?: Resolver<Maybe<ResolversTypes['PanelPayload']>, ParentType, ContextType, RequireFields<MutationConvenePanelArgs, 'input'>>;
  declareConflict?: Resolver<Maybe<ResolversTypes['AssignmentPayload']>, ParentType, ContextType, RequireFields<MutationDeclareConflictArgs, 'input'>>;
  declareNoConflict?: Resolver<Maybe<ResolversTypes['AssignmentPayload']>, ParentType, ContextType, RequireFields<MutationDeclareNoConflictArgs, 'input'>>;
  draftJointLetter?: Resolver<Maybe<ResolversTypes['JointLetterPayload']>, ParentType, ContextType, RequireFields<MutationDraftJointLetterArgs, 'input'>>;
  giveProvincialOpinion?: Resolver<Maybe<ResolversTypes['ProvincialOpinionPayload']>, ParentType, ContextType, RequireFields<MutationGiveProvincialOpinionArgs, 'input'>>;
  refuseLateApplication?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationRefuseLateApplicationArgs, 'input'>>;
  rejectAtProvince?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationRejectAtProvinceArgs, 'input'>>;
  returnApplication?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationReturnApplicationArgs, 'input'>>;
  sendJointLetter?: Resolver<Maybe<ResolversTypes['JointLetterPayload']>, ParentType, ContextType, RequireFields<MutationSendJointLetterArgs, 'input'>>;
  signJointLetter?: Resolver<Maybe<ResolversTypes['JointLetterPayload']>, ParentType, ContextType, RequireFields<MutationSignJointLetterArgs, 'input'>>;
  startExpertReview?: Resolver<Maybe<ResolversTypes['PanelPayload']>, ParentType, ContextType, RequireFields<MutationStartExpertReviewArgs, 'input'>>;
  submitScores?: Resolver<Maybe<ResolversTypes['AssignmentPayload']>, ParentType, ContextType, RequireFields<MutationSubmitScoresArgs, 'input'>>;
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

export type ProvinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProvincialOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvincialOpinion'] = ResolversParentTypes['ProvincialOpinion']> = {
  agency?: Resolver<ResolversTypes['ProvincialAgency'], ParentType, ContextType>;
  agencyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attitude?: Resolver<ResolversTypes['Attitude'], ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  expertPool?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Expert']>>, ParentType, ContextType>;
  jointLetter?: Resolver<Maybe<ResolversTypes['JointLetter']>, ParentType, ContextType, RequireFields<QueryJointLetterArgs, 'id'>>;
  jointLetters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JointLetter']>>, ParentType, ContextType, RequireFields<QueryJointLettersArgs, 'roundId'>>;
  myAssignments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExpertAssignment']>>, ParentType, ContextType, Partial<QueryMyAssignmentsArgs>>;
  receivedLetters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LetterDelivery']>>, ParentType, ContextType, Partial<QueryReceivedLettersArgs>>;
};

export type RoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Round'] = ResolversParentTypes['Round'], FederationReferenceType extends FederationReferenceTypes['Round'] = FederationReferenceTypes['Round']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Round']> | FederationReferenceType, FederationReferenceType, ContextType>;
  expertPanel?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Expert']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jointLetters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JointLetter']>>, ParentType, ContextType>;
};

export type ScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreSheet'] = ResolversParentTypes['ScoreSheet']> = {
  expertName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['Score']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  weightedTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Application?: ApplicationResolvers<ContextType>;
  AssignmentPayload?: AssignmentPayloadResolvers<ContextType>;
  CasePayload?: CasePayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Expert?: ExpertResolvers<ContextType>;
  ExpertAssignment?: ExpertAssignmentResolvers<ContextType>;
  ExpertResult?: ExpertResultResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  JointLetter?: JointLetterResolvers<ContextType>;
  JointLetterPayload?: JointLetterPayloadResolvers<ContextType>;
  LetterDelivery?: LetterDeliveryResolvers<ContextType>;
  LetterSignature?: LetterSignatureResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PanelPayload?: PanelPayloadResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  ProvincialOpinion?: ProvincialOpinionResolvers<ContextType>;
  ProvincialOpinionPayload?: ProvincialOpinionPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Round?: RoundResolvers<ContextType>;
  Score?: ScoreResolvers<ContextType>;
  ScoreSheet?: ScoreSheetResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

