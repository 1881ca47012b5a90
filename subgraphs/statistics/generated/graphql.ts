// Written by "npm run codegen" from the SDL; not to be edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Park as ParkParent, Application as ApplicationParent, CountProof as CountProofParent, CountedEnterprise as CountedEnterpriseParent, UnmatchedEnterprise as UnmatchedEnterpriseParent, ParkMember as ParkMemberParent, ParkFigure as ParkFigureParent, FigureCheck as FigureCheckParent, FigureComparison as FigureComparisonParent, Warning as WarningParent, Finding as FindingParent, Base as BaseParent, MeasureValue as MeasureValueParent, IndicatorValue as IndicatorValueParent, Target as TargetParent, PooledProgress as PooledProgressParent, TargetProgress as TargetProgressParent, PooledIndicator as PooledIndicatorParent, ReturnImport as ReturnImportParent, FrozenCheck as FrozenCheckParent, Replay as ReplayParent, ReplayDifference as ReplayDifferenceParent, MainTask as MainTaskParent, BaseReport as BaseReportParent, ReportEdition as ReportEditionParent, ReportItem as ReportItemParent, ReportEvidence as ReportEvidenceParent, HistoryEntry as HistoryEntryParent, ReReview as ReReviewParent, ReReviewDossier as ReReviewDossierParent, DossierChange as DossierChangeParent, ServiceTaxonomy as ServiceTaxonomyParent, DigitalServiceCondition as DigitalServiceConditionParent, ServiceGroup as ServiceGroupParent, DigitalService as DigitalServiceParent, Aggregate as AggregateParent, AggregatePlace as AggregatePlaceParent, AggregateRelease as AggregateReleaseParent, DoubleClaim as DoubleClaimParent, ParkClaim as ParkClaimParent, MatchEntry as MatchEntryParent, MatchCandidate as MatchCandidateParent, ReturnMatch as ReturnMatchParent, ExchangeRate as ExchangeRateParent, OriginalAmount as OriginalAmountParent, Viewer as ViewerParent } from '../parents.ts';
import type { ImportReturnsPayload as ImportReturnsPayloadParent, ParkStatisticsPayload as ParkStatisticsPayloadParent, BaseStatisticsPayload as BaseStatisticsPayloadParent, RequestBaseReportsPayload as RequestBaseReportsPayloadParent, BaseReportPayload as BaseReportPayloadParent, AttachReportEvidencePayload as AttachReportEvidencePayloadParent, MatchPayload as MatchPayloadParent, ExchangeRatePayload as ExchangeRatePayloadParent, TradeTotalPayload as TradeTotalPayloadParent, ImportJobPayload as ImportJobPayloadParent, ExportJobPayload as ExportJobPayloadParent } from '../payloads.ts';
import type { EarlyWarning as EarlyWarningParent, Indicator as IndicatorParent, PlacedIndicator as PlacedIndicatorParent, IndicatorPlace as IndicatorPlaceParent, IndicatorRecord as IndicatorRecordParent, LeftOutBases as LeftOutBasesParent, TargetStanding as TargetStandingParent, TradeTotals as TradeTotalsParent, TradeDenominator as TradeDenominatorParent, TradeTotal as TradeTotalParent } from '../parents/indicators.ts';
import type { ImportJob as ImportJobParent, ImportedYear as ImportedYearParent, StoredFile as StoredFileParent, ExportJob as ExportJobParent, ExportSource as ExportSourceParent } from '../parents/files.ts';
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

/** 一个汇总数 · One aggregate: of a year, and of a part of each dimension or all of it. Source: N84. */
export type Aggregate = {
  /** 金额，按该次发布的汇率折算，不作舍入；不予公布的为空 · The amount, converted by the rate of the release and not rounded; null where it is withheld from the viewer. Unit: see unit. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** 企业数所在区间；不予公布的为空 · How many enterprises stand behind it, as a band; null where the amount is withheld. */
  readonly band?: Maybe<EnterpriseBand>;
  /** 业务类型；合计或服务贸易为空 · Business type; null for all of them, and of exports. */
  readonly businessType?: Maybe<BusinessType>;
  /** 服务类别；合计或服务外包为空 · Category of services; null for all of them, and of outsourcing. */
  readonly category?: Maybe<ServiceCategory>;
  /** 较上年同一单元的变化率，四舍五入至六位小数；任一不予公布或上年为零则为空 · Change against the same part of the year before, rounded to six digits; null where either is withheld, or the year before is 0 or not released. Unit: ratio. */
  readonly change?: Maybe<Scalars['Decimal']['output']>;
  /** 离岸客户所在地；合计或服务贸易为空 · Client region; null for all of them, and of exports. */
  readonly clientRegion?: Maybe<ClientRegion>;
  /** 在岸或离岸；合计或服务贸易为空 · Delivery; null for both together, and of exports. */
  readonly delivery?: Maybe<Delivery>;
  /** 企业数；三部门，及本省对本省 · How many enterprises exactly, for the ministries and of its own province a province; null for others. Unit: enterprises. */
  readonly enterprises?: Maybe<Scalars['Int']['output']>;
  /** 对查看者是否不予公布 · Whether the amount is withheld from the viewer. Source: N84. */
  readonly isWithheld: Scalars['Boolean']['output'];
  /** 单元名称（按语言） · What it is of, in the viewer's language: the parts that are not the whole. */
  readonly name: Scalars['String']['output'];
  /** 地点 · The place. */
  readonly place: AggregatePlace;
  /** 季度；全年为空 · Quarter; null for the whole year. */
  readonly quarter?: Maybe<Quarter>;
  /** 所属的发布 · The release that it is of. */
  readonly release: AggregateRelease;
  /** 占所取单元合计的比重，四舍五入至六位小数；任一不予公布则为空 · Share of the total over what it was broken down by, rounded to six digits; null where either is withheld or the total is 0. Unit: ratio. */
  readonly share?: Maybe<Scalars['Decimal']['output']>;
  /** 单位：CNY 元，USD 美元 · Unit: CNY yuan of exports, USD US dollars of outsourcing. */
  readonly unit: Scalars['String']['output'];
  /** 对他人不予公布的原因；三部门，及本省对本省；对他人公布的为空 · Why it is withheld from others, for those who see it; null where it is not. Source: N84. */
  readonly withheldFromOthers?: Maybe<WithheldReason>;
  /** 年份 · Calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** 汇总数分页 · A page of aggregates. */
export type AggregateConnection = {
  /** 条目 · Edges. */
  readonly edges: ReadonlyArray<AggregateEdge>;
  /** 条目内容 · The nodes of the edges. */
  readonly nodes: ReadonlyArray<Aggregate>;
  /** 分页信息 · Page info. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算；没有数据的单元不计 · How many in all; counted only where asked for. A part of which nothing was reported is 0 and is not listed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 汇总数分页的一条 · One edge of a page. */
export type AggregateEdge = {
  /** 游标 · Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 汇总数 · The aggregate. */
  readonly node: Aggregate;
};

/** 汇总数据的次序 · Order of aggregates. */
export type AggregateOrder =
  /** 按金额，大者在先；不予公布的在后 · By amount, largest first; what the viewer does not see comes last. */
  | 'AMOUNT'
  /** 按年份和单元 · By year, then by the codes of the unit. */
  | 'COORDINATE';

/** 汇总数的地点 · The place of an aggregate. */
export type AggregatePlace = {
  /** 层级 · Its level. */
  readonly level: PlaceLevel;
  /** 园区；其他层级为空 · The park; null at any other level. */
  readonly park?: Maybe<Park>;
  /** 省级行政区划代码；更高层级为空 · GB/T 2260 code of the province; null above it. Source: N89. */
  readonly provinceCode?: Maybe<Scalars['String']['output']>;
  /** 地区；全国为空，代码不属任何省的为空 · Region; null for the country, and for enterprises whose code names no province. */
  readonly region?: Maybe<Region>;
};

/** 一个系统一个年度汇总数据的一次发布：依据哪些提取、汇率和规则。内容从不变更，由下一次更替，故无经过；历次发布在 aggregateReleases · One release of a system's aggregates of a year, and what it rests on: extracts, rate and rule. What it says never changes and the next one replaces it, so that it has no history but the list of releases. */
export type AggregateRelease = {
  /** 所用汇率；无须折算的为空 · The rate by which US dollars were converted; null where there was nothing to convert, and where none was recorded. Unit: yuan for one dollar. Source: N35. */
  readonly exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** 所依据的提取数 · How many extracts it rests on: of the country, and of single parks. */
  readonly extractCount: Scalars['Int']['output'];
  /** 所依据的提取中最近的日期 · The day of the latest extract that it rests on. Source: N40. */
  readonly extractDate: Scalars['Date']['output'];
  /** 发布标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 发布时刻 · When it was released. */
  readonly releasedAt: Scalars['DateTime']['output'];
  /** 修订号，从1起 · Revision, from 1. */
  readonly revision: Scalars['Int']['output'];
  /** 不予公布规则的版本 · Version of the rule by which aggregates are withheld. Source: N84. */
  readonly ruleVersion: Scalars['String']['output'];
  /** 状态 · Where it stands. */
  readonly status: ReleaseStatus;
  /** 统计系统 · The system. */
  readonly system: StatisticalSystem;
  /** 年份 · Calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** 申报数与统计数的关系 · How a declared figure stands to the reported one. */
export type Agreement =
  /** 一致 · They agree. */
  | 'AGREES'
  /** 不一致 · They differ. */
  | 'DIFFERS'
  /** 未申报 · Not declared. */
  | 'NOT_DECLARED'
  /** 统计系统无数据 · Not reported. */
  | 'NOT_REPORTED';

/** 一个园区在一个批次的申报 · One park's application in one round. Source: N19, N68. */
export type Application = {
  /** 申报数据 · The declared figures. */
  readonly declared: ReadonlyArray<DeclaredFigure>;
  /** 统计年度的企业数量及其证明；无权查看为空 · The enterprise count of the statistical year with its proof; null where the viewer may not see it. Source: N33, N39–N41. */
  readonly enterpriseCount?: Maybe<CountProof>;
  /** 申报数据与统计数据的比对；差异只予显示，不作裁定 · The declared figures beside the reported ones, and the verdict on the reported ones: a difference is shown, never decided upon. Source: N30–N37, N39. */
  readonly figureCheck?: Maybe<FigureCheck>;
  /** 联合发函上报时冻结的数据比对；尚未上报，或冻结之前上报的为空 · The check as it was frozen when the joint letter forwarded the case; null before, for the moment until it is frozen, and for a case that was filed before verdicts were. Source: N30–N39, N51. */
  readonly frozenCheck?: Maybe<FrozenCheck>;
  /** 申报标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 园区 · The park. */
  readonly park: Park;
  /** 批次 · The round, whose thresholds apply. */
  readonly round: Round;
  /** 统计年度 · The year of the figures. Unit: calendar year. Source: N41. */
  readonly statisticalYear: Scalars['Int']['output'];
  /** 适用的业务标准档次 · The tier of standards that applies. Source: N38. */
  readonly tier: Tier;
};

/** 材料登记的内容 · The record of a piece of evidence. */
export type AttachReportEvidenceInput = {
  /** 文件名 · File name; at most 200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 媒体类型 · Media type, e.g. application/pdf. */
  readonly mediaType: Scalars['String']['input'];
  /** 工作报告标识 · Id of the report. */
  readonly reportId: Scalars['ID']['input'];
  /** SHA-256 摘要（十六进制） · SHA-256 in hex. */
  readonly sha256: Scalars['String']['input'];
  /** 大小，字节 · Size. Unit: bytes; at least 1. */
  readonly sizeBytes: Scalars['Int']['input'];
  /** 标题；同一标题再次登记为新版本 · Title; the same again is a new version; at most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** 登记材料的结果 · What came of recording evidence. */
export type AttachReportEvidencePayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 登记 · The record; null where refused. */
  readonly evidence?: Maybe<ReportEvidence>;
  /** 工作报告；被拒时为空 · The report; null where refused. */
  readonly report?: Maybe<BaseReport>;
};

/** 基地：监测部分 · A base: what is monitored of it. Source: N27. */
export type Base = {
  /** 某年的预警及其事由，只作显示 · Its early warnings of a year, each with its reason: shown, and decides nothing. Source: N27, N45. */
  readonly earlyWarnings?: Maybe<ReadonlyArray<EarlyWarning>>;
  /** 基地标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 某年度的占比指标，每项取最新修订 · Its shares of a year, each in its latest revision. Who sees them: the ministries, analysts, its province and its clerk. Source: N8–N12. */
  readonly indicators?: Maybe<ReadonlyArray<IndicatorValue>>;
  /** 某年度的四项口径，各为独立序列，不得互换；尚无数值者不列 · The four measures of a year, each a series of its own and never interchanged; one without a value is not listed. Source: N8. */
  readonly measures?: Maybe<ReadonlyArray<MeasureValue>>;
  /** 在线监测起始日；无权查看为空 · Since when it is monitored online; null where the viewer may not see it. Source: N27. */
  readonly monitoredSince?: Maybe<Scalars['Date']['output']>;
  /** 在线监测的最后一日，即取消其资格的文件的成文日期；仍为基地或无权查看为空，恢复资格后又为空 · The last day on which it is monitored: the date of the document that disqualified it; null while it is a base, again once it is reinstated, and where the viewer may not see it. Source: N27, N65. */
  readonly monitoredUntil?: Maybe<Scalars['Date']['output']>;
  /** 工作报告，先早 · Its reports, oldest first. Source: N17. */
  readonly reports?: Maybe<ReadonlyArray<BaseReport>>;
  /** 对照各项目标的进展 · How it stands to each target. Source: N9–N15. */
  readonly targets?: Maybe<ReadonlyArray<TargetProgress>>;
  /** 某年度数据的提示，从不构成否定；无数据则无提示 · What looks wrong in its figures of a year, which never rejects; none without figures. Source: N45. */
  readonly warnings?: Maybe<ReadonlyArray<Warning>>;
};


/** 基地：监测部分 · A base: what is monitored of it. Source: N27. */
export type BaseEarlyWarningsArgs = {
  year: Scalars['Int']['input'];
};


/** 基地：监测部分 · A base: what is monitored of it. Source: N27. */
export type BaseIndicatorsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  year: Scalars['Int']['input'];
};


/** 基地：监测部分 · A base: what is monitored of it. Source: N27. */
export type BaseMeasuresArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  year: Scalars['Int']['input'];
};


/** 基地：监测部分 · A base: what is monitored of it. Source: N27. */
export type BaseWarningsArgs = {
  year: Scalars['Int']['input'];
};

/** 一个基地一个年度的工作报告 · A base's report on its work in a year. Source: N17, N73. */
export type BaseReport = {
  /** 当前查看人可执行的步骤 · The steps that the viewer may take now. Source: N74. */
  readonly availableSteps: ReadonlyArray<Scalars['String']['output']>;
  /** 基地 · The base. */
  readonly base: Base;
  /** 报送期限，含当日（北京） · Due on this day, inclusive, in Beijing. */
  readonly dueOn: Scalars['Date']['output'];
  /** 当前版次，从1起；接收后的修订另成一版 · The present edition, from 1: a revision after acceptance is another. Source: N73. */
  readonly edition: Scalars['Int']['output'];
  /** 已接收的各版次，先早；决定所引用的是版次 · The accepted editions, oldest first; decisions cite an edition. Source: N73. */
  readonly editions: ReadonlyArray<ReportEdition>;
  /** 登记的材料，先近；园区之外只见条目所附者 · The evidence recorded, latest first; others than the park see what the items that they see rest on. */
  readonly evidence: ReadonlyArray<ReportEvidence>;
  /** 经过，含退回与修订的理由 · Every transition, oldest first, with the reasons of returns and revisions. Source: N75. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 当前版次的条目；报送之前及退回之后仅园区可见，他人为空列表 · The items of the present edition; while the park works on it, as before it is submitted or after it was returned, the list is empty for others. Source: N17. */
  readonly items: ReadonlyArray<ReportItem>;
  /** 期限已过而首版尚未报送；只作显示，仍可报送；基地资格终止前要求而未报送的，不作逾期 · Whether the day has passed and the first edition is with the park; only shown, it may still submit. Never of what lapsed with a base that ended. */
  readonly overdue: Scalars['Boolean']['output'];
  /** 要求报送的时刻 · When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** 状态 · Where it stands. Source: N73. */
  readonly status: BaseReportStatus;
  /** 状态名称（按语言） · The status in the viewer's language. */
  readonly statusName: Scalars['String']['output'];
  /** 当前版次最近一次报送的时刻；未报送为空 · When the present edition was last submitted; null where it never was. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 版本号，每次变更加一 · Version; one more with every change. Source: N77. */
  readonly version: Scalars['Int']['output'];
  /** 年份 · Calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** 工作报告分页 · A page of reports. */
export type BaseReportConnection = {
  /** 条目 · Edges. */
  readonly edges: ReadonlyArray<BaseReportEdge>;
  /** 条目内容 · The nodes of the edges. */
  readonly nodes: ReadonlyArray<BaseReport>;
  /** 分页信息 · Page info. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算 · How many in all; counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 工作报告分页的一条 · One edge of a page. */
export type BaseReportEdge = {
  /** 游标 · Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 工作报告 · The report. */
  readonly node: BaseReport;
};

/** 工作报告筛选条件 · Filter of reports; all given conditions hold together. */
export type BaseReportFilter = {
  /** 基地标识 · Of this base. */
  readonly baseId?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 · In this state. */
  readonly status?: InputMaybe<BaseReportStatus>;
  /** 年份 · Of this calendar year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** 工作报告变更的结果 · What came of a change to a report. */
export type BaseReportPayload = {
  /** 拒绝事由；报送时逐条列出 · Why it was refused; at a submission, every point. */
  readonly errors: ReadonlyArray<UserError>;
  /** 工作报告；被拒时为空 · The report; null where refused. */
  readonly report?: Maybe<BaseReport>;
};

/** 须说明理由的步骤 · A step on a report with its reason. */
export type BaseReportReasonInput = {
  /** 预期版本 · The version that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 理由，至多2000字 · Why; at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** 工作报告标识 · Id of the report. */
  readonly reportId: Scalars['ID']['input'];
};

/** 工作报告状态 · Where a report stands. Source: N73. */
export type BaseReportStatus =
  /** 已接收 · Accepted. */
  | 'ACCEPTED'
  /** 待报送：已要求，园区起草中 · Draft: asked for, with the park. */
  | 'DRAFT'
  /** 已退回，待园区重新报送 · Returned with a reason. */
  | 'RETURNED'
  /** 修订中：已接收的版次仍有效 · Being revised: the accepted edition still stands. */
  | 'REVISED'
  /** 已报送 · Submitted. */
  | 'SUBMITTED';

/** 对工作报告执行一个步骤 · A step on a report. */
export type BaseReportStepInput = {
  /** 预期版本 · The version that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 说明，至多2000字 · A note, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 工作报告标识 · Id of the report. */
  readonly reportId: Scalars['ID']['input'];
};

/** 基地变更的结果 · What came of a change to what is known of a base. */
export type BaseStatisticsPayload = {
  /** 基地；被拒时为空 · The base; null where refused. */
  readonly base?: Maybe<Base>;
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** 基地的五项主要任务 · The five tasks of a base. Source: N17. */
export type BaseTask =
  /** 打造数字服务出口支撑平台 · Build platforms that support digital service exports. */
  | 'BUILD_PLATFORMS'
  /** 加快服务出口数字化转型 · Speed up the digital turn of service exports. */
  | 'DIGITALISE_SERVICE_EXPORT'
  /** 扩大数字服务出口 · Expand digital service exports. */
  | 'EXPAND_EXPORT'
  /** 培育数字服务出口新主体 · Foster new exporters of digital services. */
  | 'FOSTER_NEW_ENTITIES'
  /** 支持数字服务行业对外开放 · Support the opening of the digital service industry. */
  | 'SUPPORT_OPENING';

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

/** 服务外包业务类型 · Business type of outsourcing. */
export type BusinessType =
  /** 业务流程外包 · Business process outsourcing. */
  | 'BPO'
  /** 信息技术外包 · Information technology outsourcing. */
  | 'ITO'
  /** 知识流程外包 · Knowledge process outsourcing. */
  | 'KPO';

/** 取消导出的内容 · Which export to cancel. */
export type CancelExportInput = {
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 任务标识 · Id of the export. */
  readonly jobId: Scalars['ID']['input'];
};

/** 取消导入任务的内容 · Which job to cancel. */
export type CancelImportJobInput = {
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 任务标识 · Id of the job. */
  readonly jobId: Scalars['ID']['input'];
};

/** 离岸客户所在地，ISO 3166 代码 · Where clients of offshore work are, by ISO 3166 code. */
export type ClientRegion =
  /** 澳大利亚 · Australia. */
  | 'AU'
  /** 加拿大 · Canada. */
  | 'CA'
  /** 瑞士 · Switzerland. */
  | 'CH'
  /** 德国 · Germany. */
  | 'DE'
  /** 法国 · France. */
  | 'FR'
  /** 英国 · United Kingdom. */
  | 'GB'
  /** 中国香港 · Hong Kong, China. */
  | 'HK'
  /** 爱尔兰 · Ireland. */
  | 'IE'
  /** 印度 · India. */
  | 'IN'
  /** 日本 · Japan. */
  | 'JP'
  /** 韩国 · Republic of Korea. */
  | 'KR'
  /** 中国澳门 · Macao, China. */
  | 'MO'
  /** 荷兰 · Netherlands. */
  | 'NL'
  /** 其他 · Any other. */
  | 'OTHER'
  /** 新加坡 · Singapore. */
  | 'SG'
  /** 中国台湾 · Taiwan, China. */
  | 'TW'
  /** 美国 · United States. */
  | 'US';

/** 企业数量及其证明：并集 = A + B − 交集，按统一社会信用代码去重 · The enterprise count with its proof: union = a + b − overlap, by unified social credit code. Source: N39–N40. */
export type CountProof = {
  /** A：在服贸直报系统报送电信、计算机和信息服务的企业数；无提取或无名录为空 · |A|: those reporting telecommunications, computer and information services; null without extract or register. Unit: enterprises. Source: N39. */
  readonly a?: Maybe<Scalars['Int']['output']>;
  /** B：在服务外包系统报送离岸信息技术外包的企业数；无提取或无名录为空 · |B|: those reporting offshore ITO; null without extract or register. Unit: enterprises. Source: N39. */
  readonly b?: Maybe<Scalars['Int']['output']>;
  /** 服贸直报提取日期；无数据为空 · Extract date of the direct reporting system; null without an extract. Source: N40. */
  readonly directExtractDate?: Maybe<Scalars['Date']['output']>;
  /** 计入企业中另有园区申报的数量 · How many of the counted are claimed by another park as well: flagged, still counted. Source: N40. */
  readonly doublyClaimed: Scalars['Int']['output'];
  /** 计入的企业清单，按代码排序 · The counted enterprises by code. For the ministries, the park's province and its clerk. Source: N40, N84. */
  readonly list?: Maybe<ReadonlyArray<CountedEnterprise>>;
  /** 年末在园企业数（名录）；无名录为空 · Enterprises of the park on the last day of the year, by its register; null without a register. Unit: enterprises. */
  readonly members?: Maybe<Scalars['Int']['output']>;
  /** 服务外包系统提取日期；无数据为空 · Extract date of the outsourcing system; null without an extract. Source: N40. */
  readonly outsourcingExtractDate?: Maybe<Scalars['Date']['output']>;
  /** A与B的交集；任一缺失为空 · |A ∩ B|; null where either is missing. Unit: enterprises. */
  readonly overlap?: Maybe<Scalars['Int']['output']>;
  /** A与B的并集，即企业数量；任一缺失为空 · |A ∪ B|, the count itself; null where either is missing. Unit: enterprises. Source: N33, N39. */
  readonly union?: Maybe<Scalars['Int']['output']>;
  /** 待匹配清单 · The entries that wait for a match. For the ministries, the park's province and its clerk. Source: N40, N84. */
  readonly unmatched?: Maybe<ReadonlyArray<UnmatchedEnterprise>>;
  /** 待匹配条目数（代码缺失或无效），不计入 · Entries that wait for a match, for want of a valid code; never counted. Source: N40. */
  readonly unmatchedCount: Scalars['Int']['output'];
  /** 年份 · Calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** 计入的一家企业 · One counted enterprise. Source: N39–N40. */
export type CountedEnterprise = {
  /** 是否另有园区申报 · Whether another park claims it as well. Source: N40. */
  readonly claimedElsewhere: Scalars['Boolean']['output'];
  /** 统一社会信用代码 · Unified social credit code. */
  readonly creditCode: Scalars['String']['output'];
  /** 是否在A中 · Whether it is in A, direct reporting. */
  readonly inA: Scalars['Boolean']['output'];
  /** 是否在B中 · Whether it is in B, offshore ITO. */
  readonly inB: Scalars['Boolean']['output'];
  /** 据以计入的人工匹配；全凭有效代码计入的为空表 · The matches by hand that it is counted by; empty where valid codes alone count it. Source: N40. */
  readonly matchedByHand: ReadonlyArray<ReturnMatch>;
  /** 名称 · Name. */
  readonly name: Scalars['String']['output'];
};

/** 统一社会信用代码的问题 · What is wrong with a credit code. Source: N40, GB 32100-2015. */
export type CreditCodeFault =
  /** 含有不允许的字符 · A character outside the alphabet. */
  | 'ALPHABET'
  /** 校验码不符 · The check character does not fit. */
  | 'CHECK_CHARACTER'
  /** 长度不是18位 · Not 18 characters. */
  | 'LENGTH'
  /** 缺失 · Missing. */
  | 'MISSING';

/** 一项申报数据 · One declared figure. Source: N30–N33. */
export type DeclaredFigure = {
  /** 标准 · Which of the four standards. */
  readonly standard: BusinessStandard;
  /** 数值 · Value. */
  readonly value: Scalars['Decimal']['output'];
};

/** 在岸或离岸；港澳台客户为离岸 · For clients at home or abroad; clients in Hong Kong, Macao and Taiwan are offshore. Source: N39. */
export type Delivery =
  /** 离岸 · Offshore. */
  | 'OFFSHORE'
  /** 在岸 · Onshore. */
  | 'ONSHORE';

/** 分母（外贸出口）的口径 · What foreign trade exports were taken to be. Source: N15. */
export type DenominatorDefinition =
  /** 货物出口 · Exports of goods. */
  | 'GOODS'
  /** 货物和服务出口 · Exports of goods and services. */
  | 'GOODS_AND_SERVICES';

/** 分类中的一项数字服务 · A digital service: a leaf of the taxonomy. Source: N7. */
export type DigitalService = {
  /** 代码 · Code. */
  readonly code: Scalars['String']['output'];
  /** 名称（按语言） · Name in the viewer's language. */
  readonly name: Scalars['String']['output'];
  /** 列入之日 · The day from which it is in the taxonomy. */
  readonly since: Scalars['Date']['output'];
  /** 自哪个版本列入 · The version that it came with. */
  readonly version: Scalars['String']['output'];
};

/** 定义的一个条件 · One condition of the definition. Source: N6. */
export type DigitalServiceCondition = {
  /** 代码：MADE_DIGITALLY 或 DELIVERED_DIGITALLY · Code: MADE_DIGITALLY or DELIVERED_DIGITALLY. */
  readonly code: Scalars['String']['output'];
  /** 内容（按语言） · What it says, in the viewer's language. */
  readonly text: Scalars['String']['output'];
};

/** 放弃导入的内容 · Which import to discard. */
export type DiscardImportInput = {
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 导入标识 · Id of the open import. */
  readonly importId: Scalars['ID']['input'];
};

/** 放弃导入的结果 · What came of it. */
export type DiscardImportPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 被放弃的导入标识；被拒时为空 · Id of the discarded import; null where refused. */
  readonly importId?: Maybe<Scalars['ID']['output']>;
};

/** 不予匹配的内容 · Which returns are of no enterprise that counts. */
export type DismissMatchInput = {
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 填报的名称 · Name as reported; width, brackets and spaces do not matter. Source: N91. */
  readonly name: Scalars['String']['input'];
  /** 原填代码，一字不改；缺失则不填 · The code exactly as it was written; left out where it is missing. */
  readonly rawCode?: InputMaybe<Scalars['String']['input']>;
  /** 理由，至多2000字 · Why; at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** 统计系统 · The system. */
  readonly system: StatisticalSystem;
};

/** 固定之后的一项变化 · One change since the dossier was frozen. Source: N64. */
export type DossierChange = {
  /** 现在的修订号或版次 · The revision or edition now. */
  readonly current: Scalars['Int']['output'];
  /** 材料中的修订号或版次；当时尚无为空 · The revision or edition in the dossier; null where there was none then. */
  readonly frozen?: Maybe<Scalars['Int']['output']>;
  /** 现在的指标值；其他种类为空 · The share as it is now; null for other kinds. */
  readonly indicator?: Maybe<IndicatorValue>;
  /** 何种 · What has changed. */
  readonly kind: DossierChangeKind;
  /** 名称（按语言） · The same in the viewer's language. */
  readonly kindName: Scalars['String']['output'];
  /** 现在的数值；其他种类为空 · The measure as it is now; null for other kinds. */
  readonly measure?: Maybe<MeasureValue>;
  /** 现在的工作报告版次；其他种类为空 · The accepted edition of the report now; null for other kinds. */
  readonly report?: Maybe<ReportEdition>;
  /** 年份 · Calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** 变化的种类 · What may have changed. Source: N64. */
export type DossierChangeKind =
  /** 园区数据有新的修订 · A figure of the park has a later revision. */
  | 'FIGURE'
  /** 占比指标有新的修订 · A share has a later revision. */
  | 'INDICATOR'
  /** 工作报告有新接收的版次 · A report has a later accepted edition. */
  | 'REPORT';

/** 两个以上园区申报的一家企业：各园均计入企业数量，汇总只计入一处 · An enterprise that two parks or more claim: counted in each, added up in one. Source: N40. */
export type DoubleClaim = {
  /** 另有查看人无权查看的园区申报 · Whether a park claims it as well that the viewer may not see. */
  readonly claimedElsewhere: Scalars['Boolean']['output'];
  /** 各园的申报，先记录者在前；省级部门只见本省园区的 · The claims, the first recorded one first; a province sees those of its own parks. Source: N84. */
  readonly claims: ReadonlyArray<ParkClaim>;
  /** 统一社会信用代码 · Unified social credit code. */
  readonly creditCode: Scalars['String']['output'];
  /** 名录中的名称 · Its name in the register that was first. */
  readonly name: Scalars['String']['output'];
};

/** 重复申报分页 · A page of double claims. */
export type DoubleClaimConnection = {
  /** 条目 · Edges. */
  readonly edges: ReadonlyArray<DoubleClaimEdge>;
  /** 条目内容 · The nodes of the edges. */
  readonly nodes: ReadonlyArray<DoubleClaim>;
  /** 分页信息 · Page info. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算 · How many in all; counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 重复申报分页的一条 · One edge of a page. */
export type DoubleClaimEdge = {
  /** 游标 · Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 重复申报 · The double claim. */
  readonly node: DoubleClaim;
};

/** 一项预警及其事由，只作显示 · An early warning with its reason; shown, and decides nothing. Source: N27, N45. */
export type EarlyWarning = {
  /** 实际的变化；无则为空，四舍五入至六位小数 · What it was: the change of the share (OFF_TRACK, FALLING) or of the amount (JUMP) against the year before; null otherwise; rounded to six digits for display. Unit: ratio. */
  readonly actual?: Maybe<Scalars['Decimal']['output']>;
  /** 基地 · The base. */
  readonly base: Base;
  /** 条款 · Clause that it rests on: N15, N27 or N45. */
  readonly clause: Scalars['String']['output'];
  /** 类别 · Which kind. */
  readonly code: EarlyWarningCode;
  /** 指标 · Which share. */
  readonly indicator: IndicatorCode;
  /** 事由，含所据数字（按语言） · The reason with its numbers, in the viewer's language. */
  readonly message: Scalars['String']['output'];
  /** 按期达到目标每年须有的变化，或触发的界限；无则为空，四舍五入至六位小数 · What would be needed: the change a year that reaches the target in time (OFF_TRACK), or the bound that was crossed (JUMP); null otherwise; rounded to six digits for display. Unit: ratio (0.05 of a share is 5 percentage points). */
  readonly needed?: Maybe<Scalars['Decimal']['output']>;
  /** 自何日起可见：数据的提取日期，或逾期之日 · Since when it shows: the day of the extract, or the first day of being overdue. */
  readonly since: Scalars['Date']['output'];
  /** 对照的目标，仅限落后于目标 · The target, of OFF_TRACK alone; null otherwise. */
  readonly target?: Maybe<Target>;
  /** 所据数据的年份 · The year whose value raises it, or that has none. */
  readonly year: Scalars['Int']['output'];
};

/** 预警类别 · The kinds of early warning. Source: N27. */
export type EarlyWarningCode =
  /** 分母口径与上年不同，两年不可比 · The denominator is another than the year before: the two cannot be compared. Source: N15. */
  | 'DEFINITION_CHANGED'
  /** 占比连续两年下降 · The share has fallen two years in a row. Source: N27. */
  | 'FALLING'
  /** 分子或分母与上年相比增减超过一半 · Numerator or denominator has changed by more than half against the year before. Source: N45. */
  | 'JUMP'
  /** 按上年的变化赶不上下一个目标 · The change of the last year, kept up, misses the next target. Source: N9–N12, N15. */
  | 'OFF_TRACK'
  /** 年度结束六个月后仍无数据 · Six months after the year nothing is recorded of it. Source: N27. */
  | 'OVERDUE';

/** 预警的分页 · A page of early warnings. */
export type EarlyWarningConnection = {
  /** 各条及其游标 · Edges with their cursors. */
  readonly edges: ReadonlyArray<EarlyWarningEdge>;
  /** 各条 · The early warnings of the page. */
  readonly nodes: ReadonlyArray<EarlyWarning>;
  /** 分页信息 · Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 预警分页的一条 · One edge of a page. */
export type EarlyWarningEdge = {
  /** 游标 · Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 预警 · The early warning. */
  readonly node: EarlyWarning;
};

/** 预警的筛选条件 · Which early warnings; all given conditions hold together. */
export type EarlyWarningFilter = {
  /** 预警类别 · Of this kind. */
  readonly code?: InputMaybe<EarlyWarningCode>;
  /** 省级行政区划代码 · Of bases of this province, by GB/T 2260 code. Source: N89. */
  readonly provinceCode?: InputMaybe<Scalars['String']['input']>;
};

/** 企业数的区间 · How many enterprises, as a band. */
export type EnterpriseBand =
  /** 3至9家 · 3 to 9. */
  | 'FROM_3'
  /** 10至49家 · 10 to 49. */
  | 'FROM_10'
  /** 50至199家 · 50 to 199. */
  | 'FROM_50'
  /** 200家及以上 · 200 or more. */
  | 'FROM_200';

/** 一种货币某年的折算汇率 · A currency's rate of a year. Source: N35. */
export type ExchangeRate = {
  /** 货币 · Currency. */
  readonly currency: ForeignCurrency;
  /** 货币名称（按语言） · Its name in the viewer's language. */
  readonly currencyName: Scalars['String']['output'];
  /** 来源的日期 · The day that the source bears. */
  readonly publishedOn: Scalars['Date']['output'];
  /** 汇率 · Rate. Unit: yuan for one unit of the currency. */
  readonly rate: Scalars['Decimal']['output'];
  /** 记录时刻 · When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 修订号，从1起 · Revision, from 1. */
  readonly revision: Scalars['Int']['output'];
  /** 来源 · Source. */
  readonly source: Scalars['String']['output'];
  /** 年份 · Calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** 录入汇率的结果 · What came of recording a rate. */
export type ExchangeRatePayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 现行汇率；被拒时为空 · The rate in its latest revision; null where refused. */
  readonly rate?: Maybe<ExchangeRate>;
};

/** 服务贸易出口额的单元 · A part of the exports of services; all that is given holds together. */
export type ExportAggregateFilter = {
  /** 服务类别 · This category. */
  readonly category?: InputMaybe<ServiceCategory>;
  /** 园区标识 · This park. */
  readonly parkId?: InputMaybe<Scalars['ID']['input']>;
  /** 省级行政区划代码 · This province, by GB/T 2260 code. Source: N89. */
  readonly provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** 季度 · This quarter; UNDIVIDED is what was reported for the year alone. */
  readonly quarter?: InputMaybe<Quarter>;
  /** 地区 · This region. Source: N38. */
  readonly region?: InputMaybe<Region>;
};

/** 出口额汇总的单元，同查询 · Cells of the exports of services, as the query has them. */
export type ExportAggregatesInput = {
  /** 逐项展开的维度，每维至多一层 · What to break it down by; one level a dimension. */
  readonly by?: InputMaybe<ReadonlyArray<ExportDimension>>;
  /** 所取的单元；未限定的维度取合计 · Which part of the whole; of what is not given the total. */
  readonly filter?: InputMaybe<ExportAggregateFilter>;
};

/** 可导出的数据集 · What can be exported, and by whom. */
export type ExportDataset =
  /** 计入的企业，逐园逐年；三部门，本省，本园 · Counted enterprises by park and year: the ministries, of its own a province and a park. */
  | 'COUNTED_ENTERPRISES'
  /** 服贸直报填报数据，现行提取，可再导入；三部门 · Returns of direct reporting of the extracts in force, which can be imported again: the ministries. */
  | 'DIRECT_RETURNS'
  /** 汇率，逐次修订；已登录者 · Exchange rates with each revision: whoever has signed in. */
  | 'EXCHANGE_RATES'
  /** 服务贸易出口额汇总，同 exportAggregates；已登录者 · Exports of services added up, as exportAggregates has them: whoever has signed in. */
  | 'EXPORT_AGGREGATES'
  /** 服务外包执行额汇总，同 outsourcingAggregates；已登录者 · Executed outsourcing added up, as outsourcingAggregates has it: whoever has signed in. */
  | 'OUTSOURCING_AGGREGATES'
  /** 服务外包填报数据，现行提取，可再导入；三部门 · Returns of outsourcing of the extracts in force, which can be imported again: the ministries. */
  | 'OUTSOURCING_RETURNS'
  /** 园区企业名录，各年末在园者；三部门，本省，本园 · Who is of a park on the last day of each year: the ministries, of its own a province and a park. */
  | 'PARK_REGISTER';

/** 出口额的维度 · What exports are broken down by. */
export type ExportDimension =
  /** 服务类别 · Category of services. */
  | 'CATEGORY'
  /** 园区，及各省园区以外的部分 · Park, and what of each province is in no park. */
  | 'PARK'
  /** 省级地区 · Province. */
  | 'PROVINCE'
  /** 季度 · Quarter. */
  | 'QUARTER'
  /** 地区 · Region. Source: N38. */
  | 'REGION';

/** 导出格式 · In what an export is written. */
export type ExportFormat =
  /** CSV（RFC 4180），UTF-8 带 BOM · CSV as RFC 4180 has it, UTF-8 with a mark; a text that begins like a formula has an apostrophe before it. */
  | 'CSV'
  /** 逐行 JSON，金额为文本 · An object a line; amounts are strings. */
  | 'NDJSON'
  /** Excel 工作簿，另附所依据数据一页 · Excel workbook, with a sheet of what it was made of. */
  | 'XLSX';

/** 一项导出任务，仅属于发起人。状态只向前推进，各时刻在此，故无经过 · An export, of one person alone. Its state only ever goes on, and the moments are here, so that it has no history. Source: N84, N86. */
export type ExportJob = {
  /** 截至某时刻的数据；现行数据为空 · As it stood at a moment; null for what stands. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** 已写入字节数 · Bytes written so far. Unit: bytes. */
  readonly bytesWritten: Scalars['Decimal']['output'];
  /** 发起时刻 · When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 数据集 · What is exported. */
  readonly dataset: ExportDataset;
  /** 数据集名称（按语言） · The dataset in the viewer's language. */
  readonly datasetName: Scalars['String']['output'];
  /** 文件；未完成、已过期或已删除则为空 · The file; null until it is done, once it has expired or was thrown away. */
  readonly file?: Maybe<StoredFile>;
  /** 结束时刻 · When it was final; null before. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 格式 · In what it is written. */
  readonly format: ExportFormat;
  /** 任务标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 所依据的数据：各次发布或提取 · What it was made of: releases or extracts. Empty until it is done, and of datasets whose rows each say their source. */
  readonly lineage: ReadonlyArray<ExportSource>;
  /** 所限园区 · The park that it is confined to; null where it is not. */
  readonly park?: Maybe<Park>;
  /** 未能完成的事由 · Why it failed; null where it did not. */
  readonly refusal?: Maybe<UserError>;
  /** 已写入行数，不含标题 · Rows written so far, without the titles. */
  readonly rowsWritten: Scalars['Decimal']['output'];
  /** 开始写入时刻 · When it was first begun; null before. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 状态 · How far it has come. */
  readonly status: ExportJobStatus;
  /** 状态名称（按语言） · The state in the viewer's language. */
  readonly statusName: Scalars['String']['output'];
  /** 年份 · The calendar years. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};

/** 导出任务分页 · A page of exports. */
export type ExportJobConnection = {
  /** 条目 · Edges. */
  readonly edges: ReadonlyArray<ExportJobEdge>;
  /** 条目内容 · The nodes of the edges. */
  readonly nodes: ReadonlyArray<ExportJob>;
  /** 分页信息 · Page info. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算 · How many in all; counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 导出任务分页的一条 · One edge of a page. */
export type ExportJobEdge = {
  /** 游标 · Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 导出任务 · The export. */
  readonly node: ExportJob;
};

/** 导出任务筛选条件 · Filter of exports; all given conditions hold together. */
export type ExportJobFilter = {
  /** 状态 · In one of these states. */
  readonly statuses?: InputMaybe<ReadonlyArray<ExportJobStatus>>;
};

/** 导出任务的结果 · What came of it. */
export type ExportJobPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 任务；被拒时为空 · The export; null where refused. */
  readonly job?: Maybe<ExportJob>;
};

/** 导出任务的状态 · State of an export. */
export type ExportJobStatus =
  /** 已取消，没有文件 · Cancelled; there is no file. */
  | 'CANCELLED'
  /** 已完成 · Done. */
  | 'DONE'
  /** 失败，没有文件 · Failed; there is no file. */
  | 'FAILED'
  /** 排队中 · Waiting for its turn. */
  | 'QUEUED'
  /** 写入中 · Being written. */
  | 'WRITING';

/** 导出所依据的一项数据 · One thing that an export was made of. Source: N40–N41, N84. */
export type ExportSource = {
  /** 发布所用汇率；未折算为空 · The rate that the release converted by; null where nothing was. Unit: yuan per US dollar. Source: N35. */
  readonly exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** 提取日期；汇总数据取其中最近的 · Day of the extract; of a release that of the latest it rests on. */
  readonly extractDate: Scalars['Date']['output'];
  /** 填报数据的导入；汇总数据和名单为空 · The import of returns; null for aggregates and lists. */
  readonly import?: Maybe<ReturnImport>;
  /** 所属的发布；名单和填报数据为空 · The release; null for lists and returns. */
  readonly release?: Maybe<AggregateRelease>;
  /** 发布的修订号 · Revision of the release; null for lists and returns. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** 发布所依规则的版本 · Version of the rules of the release; null for lists and returns. */
  readonly ruleVersion?: Maybe<Scalars['String']['output']>;
  /** 统计系统 · The system. */
  readonly system: StatisticalSystem;
  /** 年份 · Calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** 申报数据与统计数据的比对，及按统计数据的结论 · Declared figures beside reported ones, and the verdict on the reported ones. Source: N30–N40. */
export type FigureCheck = {
  /** 四项合起来是否一致 · Whether all four agree: DIFFERS where one differs, then NOT_REPORTED, then NOT_DECLARED. */
  readonly agreement: Agreement;
  /** 逐项比对 · Standard by standard. */
  readonly comparisons: ReadonlyArray<FigureComparison>;
  /** 按统计数据的逐条认定 · The findings on the reported figures. */
  readonly findings: ReadonlyArray<Finding>;
  /** 按统计数据的总评 · The outcome on the reported figures. Source: N36–N37. */
  readonly outcome: Outcome;
  /** 规则版本 · Version of the rules that judged. */
  readonly ruleVersion: Scalars['String']['output'];
  /** 提示（不构成否定） · Warnings, which never reject. Source: N45. */
  readonly warnings: ReadonlyArray<Warning>;
  /** 统计年度 · The year. Unit: calendar year. Source: N41. */
  readonly year: Scalars['Int']['output'];
};

/** 一项标准的申报数与统计数 · One standard as declared and as reported. */
export type FigureComparison = {
  /** 是否一致 · Whether they agree. */
  readonly agreement: Agreement;
  /** 条款 · Clause: N30, N31, N32 or N33. */
  readonly clause: Scalars['String']['output'];
  /** 申报数；未申报为空 · As declared; null where it is not. Unit: see unit. */
  readonly declared?: Maybe<Scalars['Decimal']['output']>;
  /** 差额（申报减统计） · Declared less reported, exact; null where one is missing. */
  readonly difference?: Maybe<Scalars['Decimal']['output']>;
  /** 提取日期；企业数量取两系统中较早者 · Day of the extract; for the enterprise count the earlier of the two systems'. */
  readonly extractDate?: Maybe<Scalars['Date']['output']>;
  /** 统计数的责任机关 · The agency whose reported figure it is. Source: N85. */
  readonly owner: Scalars['String']['output'];
  /** 统计数；无数据为空 · As reported; null where there is none. Unit: see unit. */
  readonly reported?: Maybe<Scalars['Decimal']['output']>;
  /** 统计数的修订号，从1起；企业数量为计算所得，为空 · Revision of the reported figure, from 1; null for the enterprise count, which is computed, and where there is none. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** 统计数来源；无数据为空 · Where the reported figure comes from; null where there is none. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** 标准 · Which of the four standards. */
  readonly standard: BusinessStandard;
  /** 单位 · Unit: YI_YUAN 亿元 (10^8 yuan), or ENTERPRISES 家. */
  readonly unit: Scalars['String']['output'];
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

/** 联合发函上报时冻结的数据比对，此后不变 · The check of declared beside reported figures, frozen when the joint letter forwarded the case; it never changes. Source: N30–N39. */
export type FrozenCheck = {
  /** 当时的比对，原样 · The check as it was then. */
  readonly check: FigureCheck;
  /** 上报时刻；统计数据取此时已记录的修订，企业数量按此时的名录、填报和匹配计算 · When the case was forwarded: the reported figures are in the revisions recorded by then, and the enterprises are counted by register, returns and matches as they were known then. Source: N39. */
  readonly forwardedAt: Scalars['DateTime']['output'];
  /** 冻结时刻，稍后于上报 · When it was frozen, a moment after. */
  readonly frozenAt: Scalars['DateTime']['output'];
  /** 复算 · The replay. */
  readonly replay: Replay;
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

/** 文件编码 · Encoding of a file. */
export type ImportEncoding =
  /** GB18030，含 GBK、GB2312 · GB18030, of which GBK and GB2312 are parts. */
  | 'GB18030'
  /** UTF-8，有无 BOM 均可 · UTF-8, with or without its mark. */
  | 'UTF_8'
  /** UTF-16（小端） · UTF-16, little-endian. */
  | 'UTF_16LE';

/** 遇有误的行时如何处理 · What becomes of a file with wrong rows. */
export type ImportFaultRule =
  /** 整个文件不予导入 · The whole file is refused. */
  | 'REFUSE'
  /** 略去有误的行 · Wrong rows are left out. */
  | 'SKIP';

/** 一项导入任务：一个经 HTTP 上传的文件。状态只向前推进，各时刻在此，故无经过 · An import job: one file that is sent over HTTP. Its state only ever goes on, and the moments are here, so that it has no history. Source: N39–N41. */
export type ImportJob = {
  /** 已读字节数 · How much has been read. Unit: bytes. */
  readonly bytesRead: Scalars['Decimal']['output'];
  /** 已收字节数；他人的任务为空 · How much has arrived; null where it is another person's. Unit: bytes. */
  readonly bytesReceived?: Maybe<Scalars['Decimal']['output']>;
  /** 发起时刻 · When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 是否只试读 · Whether it is only tried out, and nothing written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** 编码；为空即自动识别 · Encoding; null where the first bytes say it. */
  readonly encoding?: Maybe<ImportEncoding>;
  /** 提取日期 · Day of the extract. Source: N40. */
  readonly extractDate: Scalars['Date']['output'];
  /** 文件名 · Name of the file. */
  readonly fileName: Scalars['String']['output'];
  /** 结束时刻 · When it was final; null before. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 任务标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 读取中值得一提之处，如所读的工作表、略去的标题、核对过的合计 · What is worth telling of how it was read: the sheet, titles left out, totals that were checked. Empty until it is final. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** 遇有误的行 · What becomes of wrong rows. */
  readonly onFault: ImportFaultRule;
  /** 所限园区；为空即全国 · The park whose enterprises alone it holds; null for the whole country. */
  readonly park?: Maybe<Park>;
  /** 收齐时刻 · When the file was there; null before. */
  readonly queuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 拒绝或失败的事由，path 同 importReturns · Why it was refused or failed; the path is as of importReturns. */
  readonly refusal?: Maybe<UserError>;
  /** 有误的行；没有、已过期或属他人则为空 · The rejected rows; null where there are none, any more, or they are another person's. */
  readonly rejectedRows?: Maybe<StoredFile>;
  /** 预计剩余秒数；不知则为空 · Seconds until it will have been read, by its speed so far; null where that cannot be told. */
  readonly remainingSeconds?: Maybe<Scalars['Int']['output']>;
  /** 每秒行数；未在读取为空 · Rows a second; null while nothing is read. */
  readonly rowsPerSecond?: Maybe<Scalars['Int']['output']>;
  /** 已读且可导入的行数 · Rows that were read and are right. */
  readonly rowsRead: Scalars['Int']['output'];
  /** 有误的行数 · Rows that are wrong. */
  readonly rowsRejected: Scalars['Int']['output'];
  /** 工作表；为空即唯一有内容的工作表 · The sheet of a workbook; null for the only one that has content. */
  readonly sheet?: Maybe<Scalars['String']['output']>;
  /** 文件字节数 · Size of the file. Unit: bytes. */
  readonly size: Scalars['Decimal']['output'];
  /** 开始时刻 · When it was first begun; null before. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发起人 · Who started it. */
  readonly startedBy: Scalars['String']['output'];
  /** 状态 · How far it has come. */
  readonly status: ImportJobStatus;
  /** 状态名称（按语言） · The state in the viewer's language. */
  readonly statusName: Scalars['String']['output'];
  /** 上传地址，相对于本服务；只给发起人，收齐前每次查询重新签发，24小时内有效 · Where to send the file, relative to the address of this graph; for whoever started it alone, while it is not whole; signed anew each time, good for 24 hours and only with the token of the same person. HEAD tells Upload-Offset; PUT sends all, PATCH with Upload-Offset goes on. */
  readonly uploadAddress?: Maybe<Scalars['String']['output']>;
  /** 各年度的结果；试读时只有行数 · What came of each year; of a trial the rows alone. Empty until it is done. */
  readonly years: ReadonlyArray<ImportedYear>;
};

/** 导入任务分页 · A page of import jobs. */
export type ImportJobConnection = {
  /** 条目 · Edges. */
  readonly edges: ReadonlyArray<ImportJobEdge>;
  /** 条目内容 · The nodes of the edges. */
  readonly nodes: ReadonlyArray<ImportJob>;
  /** 分页信息 · Page info. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算 · How many in all; counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 导入任务分页的一条 · One edge of a page. */
export type ImportJobEdge = {
  /** 游标 · Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 导入任务 · The job. */
  readonly node: ImportJob;
};

/** 导入任务筛选条件 · Filter of import jobs; all given conditions hold together. */
export type ImportJobFilter = {
  /** 状态 · In one of these states. */
  readonly statuses?: InputMaybe<ReadonlyArray<ImportJobStatus>>;
};

/** 导入任务的结果 · What came of it. */
export type ImportJobPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 任务；被拒时为空 · The job; null where refused. */
  readonly job?: Maybe<ImportJob>;
};

/** 导入任务的状态 · State of an import job. */
export type ImportJobStatus =
  /** 汇总中 · Being added up. */
  | 'ADDING_UP'
  /** 待上传 · Waiting for the file. */
  | 'AWAITING_FILE'
  /** 已取消 · Cancelled. */
  | 'CANCELLED'
  /** 已完成 · Done. */
  | 'DONE'
  /** 失败，未导入任何内容 · Failed; nothing was imported. */
  | 'FAILED'
  /** 排队中 · Waiting for its turn. */
  | 'QUEUED'
  /** 读取中 · Being read. */
  | 'READING'
  /** 已拒绝，未导入任何内容 · Refused; nothing was imported. */
  | 'REFUSED';

/** 导入的内容。大文件分段：首段不带 importId，其后各段带上，末段之前 more 为真 · What to import. A large extract comes in parts: the first without importId, the others with it, all but the last with more: true. */
export type ImportReturnsInput = {
  /** CSV 文本，首行为列名（中文或英文，次序不限），每段至多 200 KB、5000 行 · CSV with a header line (Chinese or English names, in any order); at most 200 KB and 5,000 rows a part. Direct: 统一社会信用代码/creditCode, 企业名称/name, 服务类别/category, 年度/year, 季度/quarter (optional), 金额/amount, 币种/currency (CNY, USD). Outsourcing: creditCode, name, 业务类型/businessType (ITO, BPO, KPO), 离岸/offshore (是/否, true/false), 客户所在地/clientRegion, year, 月份/month (optional), 执行金额/amountUsd (美元). */
  readonly csv: Scalars['String']['input'];
  /** 提取日期，不晚于今天 · Day of the extract, not after today. */
  readonly extractDate: Scalars['Date']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 续传的导入标识 · Id of the open import that this part continues. */
  readonly importId?: InputMaybe<Scalars['ID']['input']>;
  /** 其后是否还有分段；缺省否 · Whether more parts follow; default false. */
  readonly more?: InputMaybe<Scalars['Boolean']['input']>;
  /** 仅含该园区企业的提取；缺省为全国 · An extract of this park's enterprises alone; by default of the whole country. */
  readonly parkId?: InputMaybe<Scalars['ID']['input']>;
  /** 分段序号，从1起；缺省为1 · Number of this part, from 1; default 1. A part that is sent again changes nothing. */
  readonly part?: InputMaybe<Scalars['Int']['input']>;
  /** 统计系统 · The system. */
  readonly system: StatisticalSystem;
  /** 年份；每行的年度须与之相同 · The calendar year, 2000 to this year; every row must be of it. */
  readonly year: Scalars['Int']['input'];
};

/** 导入的结果 · What came of an import. */
export type ImportReturnsPayload = {
  /** 同一提取结果此前已导入，未产生变化 · Whether the same extract had been imported before, so that nothing changed. */
  readonly alreadyImported?: Maybe<Scalars['Boolean']['output']>;
  /** 拒绝事由；行内错误的 path 为 csv、行号、列名 · Why it was refused; for a cell the path is csv, row number, column. */
  readonly errors: ReadonlyArray<UserError>;
  /** 导入；被拒时为空 · The import; null where refused. */
  readonly import?: Maybe<ReturnImport>;
};

/** 一个年度的导入结果 · What came of one year of a file. Source: N39–N40. */
export type ImportedYear = {
  /** 同一提取结果此前已导入，未产生变化 · Whether the same extract had been imported before, so that nothing changed. */
  readonly alreadyImported: Scalars['Boolean']['output'];
  /** 导入；试读为空 · The import; null of a trial. */
  readonly import?: Maybe<ReturnImport>;
  /** 代码有效的行数 · Rows with a valid credit code. Source: N40. */
  readonly matched: Scalars['Int']['output'];
  /** 行数 · Rows. */
  readonly rows: Scalars['Int']['output'];
  /** 年份 · Calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** 一项指标的口径 · What an indicator is. Source: N8–N12. */
export type Indicator = {
  /** 条款 · Clause: N8 to N10. */
  readonly clause: Scalars['String']['output'];
  /** 代码 · Code. */
  readonly code: Scalars['String']['output'];
  /** 口径（按语言） · Its definition in words, in the viewer's language. */
  readonly definition: Scalars['String']['output'];
  /** 分母的口径，随数据留存；非比重为空 · What its denominator may be, as stored with each value; empty of what is no share. Source: N15. */
  readonly denominators: ReadonlyArray<DenominatorDefinition>;
  /** 类型 · What kind of number it is. */
  readonly kind: IndicatorKind;
  /** 类型名称（按语言） · The same in the viewer's language. */
  readonly kindName: Scalars['String']['output'];
  /** 名称（按语言） · Its name in the viewer's language. */
  readonly name: Scalars['String']['output'];
  /** 分子（金额即其本身；增长为其本年数） · The measure that is its numerator: an amount itself, of a growth that of the year. */
  readonly numerator: MeasureCode;
  /** 责任机关 · The agency whose indicator it is. Source: N85. */
  readonly owner: Scalars['String']['output'];
  /** 依据 · The paper that it comes from. */
  readonly source: Scalars['String']['output'];
  /** 来源系统 · The source system. */
  readonly sourceSystem: Scalars['String']['output'];
  /** 单位：RATIO 比率，YI_YUAN 亿元 · Unit: RATIO, or YI_YUAN 亿元 (10^8 yuan). */
  readonly unit: Scalars['String']['output'];
  /** 本版本的生效日 · From when this version is valid. */
  readonly validFrom: Scalars['Date']['output'];
  /** 口径的版本，从1起 · Version of the definition, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** 占比指标 · The two shares. Source: N8–N12. */
export type IndicatorCode =
  /** 数字服务出口占外贸出口比重 · Digital service exports in foreign trade exports. */
  | 'A'
  /** 利用现代信息技术完成交付或实现的服务出口占外贸出口比重 · Service exports delivered or realised by modern IT in foreign trade exports. */
  | 'B';

/** 指标的类型 · The kinds of indicators. Source: N8. */
export type IndicatorKind =
  /** 金额 · An amount. */
  | 'AMOUNT'
  /** 同比增长 · Growth against the year before. */
  | 'GROWTH'
  /** 比重：分子÷分母 · A share: numerator ÷ denominator. */
  | 'RATIO';

/** 数值的层级 · The level of a value. */
export type IndicatorLevel =
  /** 单个基地 · A base. */
  | 'BASE'
  /** 全国各基地合计 · All bases of the country. */
  | 'COUNTRY'
  /** 一省各基地合计 · The bases of a province. */
  | 'PROVINCE'
  /** 一个地区各基地合计 · The bases of a region. Source: N38. */
  | 'REGION';

/** 数值的地点 · The place of a value. */
export type IndicatorPlace = {
  /** 基地；其他层级为空 · The base; null at any other level. */
  readonly base?: Maybe<Base>;
  /** 层级 · Its level. */
  readonly level: IndicatorLevel;
  /** 名称（按语言）；基地为空，见 base · Its name in the viewer's language; null of a base, which has its own. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 省级行政区划代码；更高层级为空 · GB/T 2260 code of the province; null above it. Source: N89. */
  readonly provinceCode?: Maybe<Scalars['String']['output']>;
  /** 地区；全国为空 · Region; null for the country. Source: N38. */
  readonly region?: Maybe<Region>;
};

/** 计入的基地；所列条件须同时满足 · Which bases; all given conditions hold together. */
export type IndicatorPlaceFilter = {
  /** 基地标识 · This base. */
  readonly baseId?: InputMaybe<Scalars['ID']['input']>;
  /** 省级行政区划代码 · Of this province, by GB/T 2260 code. Source: N89. */
  readonly provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** 地区 · Of this region. Source: N38. */
  readonly region?: InputMaybe<Region>;
};

/** 数值所据的一条记录 · A record that a value rests on. */
export type IndicatorRecord = {
  /** 基地 · The base. */
  readonly base: Base;
  /** 提取日期 · Day of the extract. */
  readonly extractDate: Scalars['Date']['output'];
  /** 修订号，从1起 · Revision, from 1. */
  readonly revision: Scalars['Int']['output'];
  /** 来源 · Source. */
  readonly source: Scalars['String']['output'];
};

/** 一项占比指标的值：分子与分母 · One value of a share, as numerator and denominator. Source: N8–N15. */
export type IndicatorValue = {
  /** 指标 · Which share. */
  readonly code: IndicatorCode;
  /** 分母；不详为空 · Denominator; null where it is not known. Unit: 亿元. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** 分母口径 · What the denominator is. Source: N15. */
  readonly denominatorDefinition: DenominatorDefinition;
  /** 提取日期 · Day of the extract. */
  readonly extractDate: Scalars['Date']['output'];
  /** 名称（按语言） · Its name in the viewer's language. */
  readonly name: Scalars['String']['output'];
  /** 分子 · Numerator. Unit: 亿元. */
  readonly numerator: Scalars['Decimal']['output'];
  /** 占比，四舍五入至六位小数，仅供显示；分母缺失或为零时为空 · The share, rounded to six digits for display only; null where the denominator is missing or 0. Unit: ratio. Source: N15. */
  readonly ratio?: Maybe<Scalars['Decimal']['output']>;
  /** 修订号，从1起 · Revision, from 1. */
  readonly revision: Scalars['Int']['output'];
  /** 来源 · Source. */
  readonly source: Scalars['String']['output'];
  /** 年份 · Calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** 因同一原因未计入的基地 · Bases that are left out for one reason. */
export type LeftOutBases = {
  /** 基地数 · How many. */
  readonly bases: Scalars['Int']['output'];
  /** 原因 · Why. */
  readonly reason: LeftOutReason;
  /** 原因（按语言） · The same in the viewer's language. */
  readonly reasonName: Scalars['String']['output'];
};

/** 基地未计入的原因 · Why a base is left out. Source: N15. */
export type LeftOutReason =
  /** 资格此前已终止 · It had ended before the year. Source: N65. */
  | 'ENDED'
  /** 该年尚无数值 · Nothing is recorded of it for the year. */
  | 'NOT_RECORDED'
  /** 分母缺失（增长为上年数缺失） · Its denominator is missing, of a growth the year before. */
  | 'NO_DENOMINATOR'
  /** 分母口径不同，另列 · Its denominator is another, listed by itself. */
  | 'OTHER_DEFINITION';

/** 基地的一项主要任务 · One of the five tasks of a base. Source: N17. */
export type MainTask = {
  /** 代码 · Code. */
  readonly code: BaseTask;
  /** 名称（按语言） · Its name in the viewer's language. */
  readonly name: Scalars['String']['output'];
  /** 次序，1–5 · Its place in the notice, 1–5. */
  readonly order: Scalars['Int']['output'];
  /** 依据 · The paper that sets it. */
  readonly source: Scalars['String']['output'];
};

/** 一家候选企业：已知于名录或其他填报 · An enterprise that an entry may be, known from a register or other returns. */
export type MatchCandidate = {
  /** 统一社会信用代码 · Unified social credit code. */
  readonly creditCode: Scalars['String']['output'];
  /** 名称 · Name. */
  readonly name: Scalars['String']['output'];
  /** 相符之处 · In what it fits. */
  readonly reasons: ReadonlyArray<MatchReason>;
};

/** 待匹配队列的一条 · An entry of the match queue. Source: N40. */
export type MatchEntry = {
  /** 候选企业，最相符者在前，至多10家 · The enterprises that it may be, best first, at most 10. */
  readonly candidates: ReadonlyArray<MatchCandidate>;
  /** 其中匹配后计入企业数量的行数：电信、计算机和信息服务，或离岸信息技术外包；其余只入汇总 · Of these, rows that would count in the number of enterprises once matched; the others only in the aggregates. Unit: rows. Source: N39. */
  readonly countedRows: Scalars['Int']['output'];
  /** 全部认定，先近 · All that was said of it, revoked or not, latest first. */
  readonly history: ReadonlyArray<ReturnMatch>;
  /** 条目标识，由系统、原填代码和名称得出 · Id, made of system, code as written and name. */
  readonly id: Scalars['ID']['output'];
  /** 现行的认定；等待中为空 · What was said of it and stands; null while it waits. */
  readonly match?: Maybe<ReturnMatch>;
  /** 填报的名称 · Name as reported. */
  readonly name: Scalars['String']['output'];
  /** 原填代码；缺失为空 · The code as it was written; null where missing. */
  readonly rawCode?: Maybe<Scalars['String']['output']>;
  /** 代码的问题 · Why it has no valid code. */
  readonly reason: CreditCodeFault;
  /** 现行提取中的行数 · Rows in the extracts in force. Unit: rows. */
  readonly rows: Scalars['Int']['output'];
  /** 状态 · Where it stands. */
  readonly status: MatchStatus;
  /** 统计系统 · The system that it stands in. */
  readonly system: StatisticalSystem;
  /** 所在年份 · The years of its rows. Unit: calendar year. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};

/** 待匹配队列分页 · A page of the match queue. */
export type MatchEntryConnection = {
  /** 条目 · Edges. */
  readonly edges: ReadonlyArray<MatchEntryEdge>;
  /** 条目内容 · The nodes of the edges. */
  readonly nodes: ReadonlyArray<MatchEntry>;
  /** 分页信息 · Page info. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算 · How many in all; counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 待匹配队列分页的一条 · One edge of a page. */
export type MatchEntryEdge = {
  /** 游标 · Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 待匹配条目 · The entry. */
  readonly node: MatchEntry;
};

/** 匹配、不予匹配或撤销的结果 · What came of it. */
export type MatchPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 认定；被拒时为空 · What was said; null where refused. */
  readonly match?: Maybe<ReturnMatch>;
};

/** 待匹配队列筛选条件 · Filter of the match queue; all given conditions hold together. */
export type MatchQueueFilter = {
  /** 园区：名称见于其名录，或在其自己的提取中 · The name is borne by a member of this park, or the extract is its own. */
  readonly parkId?: InputMaybe<Scalars['ID']['input']>;
  /** 省级行政区划代码：名称见于该省园区名录，或在该省园区自己的提取中 · By GB/T 2260 code: the name is borne by a member of a park of this province, or the extract is of one. Source: N89. */
  readonly provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** 状态；缺省为全部 · Of this state; by default of any. */
  readonly status?: InputMaybe<MatchStatus>;
  /** 统计系统 · Of this system. */
  readonly system?: InputMaybe<StatisticalSystem>;
  /** 年份：在该年有行的 · With rows of this calendar year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** 候选企业与条目的相符之处 · In what a candidate fits an entry. */
export type MatchReason =
  /** 代码只差一处：一位有误、缺漏、多余，或相邻两位颠倒，改正后校验码相符 · The code is off in one place: a character that is wrong, missing or too many, or two that changed places; mended, its check character fits. Source: GB 32100-2015. */
  | 'NEAR_CODE'
  /** 名称一处不同：一字有误，或多、少至多三字 · The name differs in one place: a character is another one, or up to three are too many or missing. */
  | 'NEAR_NAME'
  /** 名称相同（不计全半角、括号和空格） · The same name. Source: N91. */
  | 'SAME_NAME'
  /** 名称写法不同而拼音相同；仅见于填报而不在名录中的企业限一处不同 · The name is written otherwise and has the same pinyin; of an enterprise that is known from returns and from no register, in one place alone. Source: N87. */
  | 'SAME_PINYIN';

/** 待匹配条目的状态 · State of an entry of the match queue. Source: N40. */
export type MatchStatus =
  /** 不予匹配 · Dismissed: of no enterprise that counts. */
  | 'DISMISSED'
  /** 已匹配 · Matched to an enterprise. */
  | 'MATCHED'
  /** 待匹配 · It waits. */
  | 'WAITING';

/** 四项相近而不得互换的口径 · Four measures that look alike and are never interchanged. Source: N8. */
export type MeasureCode =
  /** 数字服务出口（i）；占比 A 的分子 · Digital service exports: the numerator of share A. */
  | 'DIGITAL_SERVICE_EXPORT'
  /** 信息传输、软件和信息技术服务业产值（iv）；GB/T 4754 门类 I，即 N31 · Output of information transmission, software and IT services, GB/T 4754 section I: N31. */
  | 'INDUSTRY_OUTPUT'
  /** 利用现代信息技术完成交付或实现的服务出口（ii）；占比 B 的分子 · Service exports delivered or realised by modern IT, wider than (i): the numerator of share B. */
  | 'IT_DELIVERED_SERVICE_EXPORT'
  /** 电信、计算机和信息服务出口额（iii）；国际收支十二类之一，即 N32 · Exports of telecommunications, computer and information services, one of twelve balance-of-payments categories: N32. */
  | 'TCI_SERVICE_EXPORT';

/** 一项口径在一个年度的数值 · One measure's value of a year. Source: N8. */
export type MeasureValue = {
  /** 口径 · Which of the four measures. */
  readonly code: MeasureCode;
  /** 提取日期 · Day of the extract. */
  readonly extractDate: Scalars['Date']['output'];
  /** 名称（按语言） · Its name in the viewer's language. */
  readonly name: Scalars['String']['output'];
  /** 责任机关，只有该机关记录 · The agency whose measure it is, which alone records it. Source: N85. */
  readonly owner: Scalars['String']['output'];
  /** 期间 · Period: YEAR, a calendar year. */
  readonly period: Scalars['String']['output'];
  /** 所在记录的修订号，从1起 · Revision of the record that holds it, from 1. */
  readonly revision: Scalars['Int']['output'];
  /** 来源 · Source. */
  readonly source: Scalars['String']['output'];
  /** 来源系统 · The source system: SERVICE_TRADE_DIRECT_REPORTING 服贸直报, or PARK_STATISTICS 园区统计. */
  readonly sourceSystem: Scalars['String']['output'];
  /** 单位 · Unit: YI_YUAN 亿元 (10^8 yuan). */
  readonly unit: Scalars['String']['output'];
  /** 数值 · The value. Unit: see unit. */
  readonly value: Scalars['Decimal']['output'];
  /** 年份 · Calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** 变更入口 · Where acts begin. */
export type Mutation = {
  /** 商务部接收工作报告；所接收的版次不再变更 · MOFCOM accepts a report; the accepted edition never changes again. Source: N73. */
  readonly acceptBaseReport?: Maybe<BaseReportPayload>;
  /** 园区登记工作报告的证明材料；同一标题再次登记为新版本 · The park records a piece of evidence of its report; the same title again is its next version. Source: N17. */
  readonly attachReportEvidence?: Maybe<AttachReportEvidencePayload>;
  /** 取消本人的一项导出；已完成的则删除其文件 · Cancels an export of one's own, of which nothing remains; of one that is done the file is thrown away. */
  readonly cancelExport?: Maybe<ExportJobPayload>;
  /** 商务部取消一项未了的导入任务 · MOFCOM cancels an import job that is under way; nothing of it remains. */
  readonly cancelImportJob?: Maybe<ImportJobPayload>;
  /** 商务部放弃一次未完成的导入 · MOFCOM discards an import that is not finished; nothing of it remains. */
  readonly discardImport?: Maybe<DiscardImportPayload>;
  /** 商务部认定无有效代码的填报不属于应计入的企业，须说明理由；不再等待，可撤销 · MOFCOM says that returns without a valid code are of no enterprise that counts, with a reason: they wait no longer; it may be revoked. Source: N40. */
  readonly dismissMatch?: Maybe<MatchPayload>;
  /** 商务部导入一个统计系统某年度的填报数据，整批成功或整批拒绝；同一提取结果再次导入不产生变化 · MOFCOM imports one system's returns of a year as CSV. A part is taken whole or refused whole, each bad cell with row, column and reason; the same extract again changes nothing. Source: N39–N41. */
  readonly importReturns?: Maybe<ImportReturnsPayload>;
  /** 商务部录入一种货币某年的折算汇率；与最新修订不同的为下一修订，已折算的数据不变 · MOFCOM records a currency's rate of a year; what differs from the latest revision is the next one, and figures that were converted stay. Source: N35. */
  readonly recordExchangeRate?: Maybe<ExchangeRatePayload>;
  /** 商务部记录基地的占比指标（分子与分母），至资格终止之年 · MOFCOM records a base's share as numerator and denominator, of years up to that of its end. Source: N8–N15, N65. */
  readonly recordIndicator?: Maybe<BaseStatisticsPayload>;
  /** 记录园区年度数据：产值由工业和信息化部，出口额由商务部 · Records a park's figures of a year: output by MIIT, exports by MOFCOM, each for its own alone. Source: N30–N32, N85. */
  readonly recordParkFigures?: Maybe<ParkStatisticsPayload>;
  /** 商务部录入一地某年的货物或服务出口总额；与最新修订不同的为下一修订，从不覆盖 · MOFCOM records a place's exports of goods or of services of a year; what differs from the latest revision is the next one, and nothing is overwritten. Source: N15, N35. */
  readonly recordTradeTotal?: Maybe<TradeTotalPayload>;
  /** 商务部要求一个或多个基地报送某年度工作报告，全部成功或全部拒绝；每基地每年一份，自成为基地之年至资格终止之年 · MOFCOM asks bases for their reports of a year, all of them or none; once a base and year, from the year of its designation to that of its end. Source: N17, N73. */
  readonly requestBaseReports?: Maybe<RequestBaseReportsPayload>;
  /** 商务部认定无有效代码的填报属于哪家企业，须说明理由。适用于该系统以往和今后各次提取中的同一条目，计入企业数量和汇总；可撤销 · MOFCOM says of which enterprise returns without a valid code are, with a reason. It holds for the same entry in past and later extracts of the system, and counts in the number of enterprises and in the aggregates; it may be revoked. Source: N40. */
  readonly resolveMatch?: Maybe<MatchPayload>;
  /** 商务部说明理由后退回工作报告 · MOFCOM returns a report with the reason. Source: N73. */
  readonly returnBaseReport?: Maybe<BaseReportPayload>;
  /** 园区说明理由后修订已接收的工作报告：新版次由原版次起稿，原版次仍可读 · The park revises an accepted report with the reason: a new edition begins as the accepted one was, which stays readable. Source: N73. */
  readonly reviseBaseReport?: Maybe<BaseReportPayload>;
  /** 商务部撤销匹配或不予匹配，须说明理由；原记录保留，条目重新等待 · MOFCOM revokes a match or a dismissal, with a reason: what it said is kept, and the entry waits again. Source: N40. */
  readonly revokeMatch?: Maybe<MatchPayload>;
  /** 园区保存工作报告的全部条目，替换原有条目；报送之前他人不可读 · The park saves the items of its report, in place of those before; nobody else reads them until it is submitted. Source: N17. */
  readonly saveBaseReport?: Maybe<BaseReportPayload>;
  /** 记入园区企业名录（商务部，或本省商务主管部门）；登记机关不在本省的企业，未见于本省园区名录的，由商务部记入 · Records which enterprises are of a park, by MOFCOM or by the commerce department of its province; enterprises not named stay as they are, and what a correction replaces is kept. An enterprise registered in another province is MOFCOM's to record, unless a register of the province's parks has it already. Source: N39, N84, chapter 6. */
  readonly setParkMembership?: Maybe<ParkStatisticsPayload>;
  /** 导出一个数据集：排队写成文件，内容以写入时本人可见者为限，写成后得到限时下载地址；留痕 · Asks for a dataset as a file: it waits for its turn, holds what the person may see when it is written, and is then fetched at an address that expires. Written down. Source: N84, N86. */
  readonly startExport?: Maybe<ExportJobPayload>;
  /** 商务部开始导入一个任意大小的文件：得到上传地址，文件收齐后排队导入，整个文件成功或什么也不留下；每人同时至多20项待上传 · MOFCOM starts the import of a file of any size: what comes back has the address to send the file to; once it is there it waits for its turn, and is imported whole or leaves nothing. At most 20 of a person wait for their files at once. Source: N39–N41. */
  readonly startImport?: Maybe<ImportJobPayload>;
  /** 园区报送工作报告；每条目须关联任务，每项任务须有条目或说明为何无可报告 · The park submits its report: each item links to a task, and each task has an item or says why there is nothing to report. After the due date it still may. Source: N17, N73. */
  readonly submitBaseReport?: Maybe<BaseReportPayload>;
};


/** 变更入口 · Where acts begin. */
export type MutationAcceptBaseReportArgs = {
  input: BaseReportStepInput;
};


/** 变更入口 · Where acts begin. */
export type MutationAttachReportEvidenceArgs = {
  input: AttachReportEvidenceInput;
};


/** 变更入口 · Where acts begin. */
export type MutationCancelExportArgs = {
  input: CancelExportInput;
};


/** 变更入口 · Where acts begin. */
export type MutationCancelImportJobArgs = {
  input: CancelImportJobInput;
};


/** 变更入口 · Where acts begin. */
export type MutationDiscardImportArgs = {
  input: DiscardImportInput;
};


/** 变更入口 · Where acts begin. */
export type MutationDismissMatchArgs = {
  input: DismissMatchInput;
};


/** 变更入口 · Where acts begin. */
export type MutationImportReturnsArgs = {
  input: ImportReturnsInput;
};


/** 变更入口 · Where acts begin. */
export type MutationRecordExchangeRateArgs = {
  input: RecordExchangeRateInput;
};


/** 变更入口 · Where acts begin. */
export type MutationRecordIndicatorArgs = {
  input: RecordIndicatorInput;
};


/** 变更入口 · Where acts begin. */
export type MutationRecordParkFiguresArgs = {
  input: RecordParkFiguresInput;
};


/** 变更入口 · Where acts begin. */
export type MutationRecordTradeTotalArgs = {
  input: RecordTradeTotalInput;
};


/** 变更入口 · Where acts begin. */
export type MutationRequestBaseReportsArgs = {
  input: RequestBaseReportsInput;
};


/** 变更入口 · Where acts begin. */
export type MutationResolveMatchArgs = {
  input: ResolveMatchInput;
};


/** 变更入口 · Where acts begin. */
export type MutationReturnBaseReportArgs = {
  input: BaseReportReasonInput;
};


/** 变更入口 · Where acts begin. */
export type MutationReviseBaseReportArgs = {
  input: BaseReportReasonInput;
};


/** 变更入口 · Where acts begin. */
export type MutationRevokeMatchArgs = {
  input: RevokeMatchInput;
};


/** 变更入口 · Where acts begin. */
export type MutationSaveBaseReportArgs = {
  input: SaveBaseReportInput;
};


/** 变更入口 · Where acts begin. */
export type MutationSetParkMembershipArgs = {
  input: SetParkMembershipInput;
};


/** 变更入口 · Where acts begin. */
export type MutationStartExportArgs = {
  input: StartExportInput;
};


/** 变更入口 · Where acts begin. */
export type MutationStartImportArgs = {
  input: StartImportInput;
};


/** 变更入口 · Where acts begin. */
export type MutationSubmitBaseReportArgs = {
  input: BaseReportStepInput;
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

/** 服务外包执行额的单元 · A part of executed outsourcing; all that is given holds together. */
export type OutsourcingAggregateFilter = {
  /** 业务类型 · This business type. */
  readonly businessType?: InputMaybe<BusinessType>;
  /** 离岸客户所在地 · Where the clients of offshore work are. */
  readonly clientRegion?: InputMaybe<ClientRegion>;
  /** 在岸或离岸 · Onshore or offshore. Source: N39. */
  readonly delivery?: InputMaybe<Delivery>;
  /** 园区标识 · This park. */
  readonly parkId?: InputMaybe<Scalars['ID']['input']>;
  /** 省级行政区划代码 · This province, by GB/T 2260 code. Source: N89. */
  readonly provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** 季度 · This quarter; UNDIVIDED is what was reported for the year alone. */
  readonly quarter?: InputMaybe<Quarter>;
  /** 地区 · This region. Source: N38. */
  readonly region?: InputMaybe<Region>;
};

/** 外包汇总的单元，同查询 · Cells of executed outsourcing, as the query has them. */
export type OutsourcingAggregatesInput = {
  /** 逐项展开的维度，每维至多一层 · What to break it down by; one level a dimension. */
  readonly by?: InputMaybe<ReadonlyArray<OutsourcingDimension>>;
  /** 所取的单元；未限定的维度取合计 · Which part of the whole; of what is not given the total. */
  readonly filter?: InputMaybe<OutsourcingAggregateFilter>;
};

/** 服务外包的维度 · What outsourcing is broken down by. */
export type OutsourcingDimension =
  /** 业务类型 · Business type. */
  | 'BUSINESS_TYPE'
  /** 离岸客户所在地 · Client region of offshore work. */
  | 'CLIENT_REGION'
  /** 在岸离岸 · Delivery: onshore or offshore. */
  | 'DELIVERY'
  /** 园区，及各省园区以外的部分 · Park, and what of each province is in no park. */
  | 'PARK'
  /** 省级地区 · Province. */
  | 'PROVINCE'
  /** 季度 · Quarter. */
  | 'QUARTER'
  /** 地区 · Region. Source: N38. */
  | 'REGION';

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
  /** 某年度开展数字服务业务的企业数量及其证明；无权查看为空 · The number of enterprises doing digital services in a year, with its proof; null where the viewer may not see it. As of a moment it rests on the register, the finished extracts and the matches as they were then. Source: N39–N40. */
  readonly enterpriseCount?: Maybe<CountProof>;
  /** 某年度的统计数据，每项取最新修订 · The reported figures of a year, each in its latest revision. Who sees them: the ministries; its province, unit and clerk; experts admitted to it. Source: N30–N32. */
  readonly figures?: Maybe<ReadonlyArray<ParkFigure>>;
  /** 园区标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 某日在园的企业 · The enterprises of the park on a day. Who sees them: the ministries, its province and its clerk. Source: N84. */
  readonly members?: Maybe<ReadonlyArray<ParkMember>>;
};


/** 园区及其管理机构（申报主体） · A park and its management body, the applicant. Source: N18, N24. */
export type ParkEnterpriseCountArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  year: Scalars['Int']['input'];
};


/** 园区及其管理机构（申报主体） · A park and its management body, the applicant. Source: N18, N24. */
export type ParkFiguresArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  year: Scalars['Int']['input'];
};


/** 园区及其管理机构（申报主体） · A park and its management body, the applicant. Source: N18, N24. */
export type ParkMembersArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  on: Scalars['Date']['input'];
};

/** 一个园区对企业的申报 · The claim of one park. */
export type ParkClaim = {
  /** 汇总是否计入该园：先记录者计入 · Whether the aggregates add it up in this park: they do where it was recorded first. Source: N40. */
  readonly counts: Scalars['Boolean']['output'];
  /** 该园名录中的名称 · The name in its register. */
  readonly name: Scalars['String']['output'];
  /** 园区 · The park. */
  readonly park: Park;
  /** 首次记录的时刻，更正不改变 · When it was first recorded; a correction does not change it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 来源 · Where that is known from. */
  readonly source: Scalars['String']['output'];
  /** 在园起始日 · First day in the park. */
  readonly validFrom: Scalars['Date']['output'];
  /** 在园截止日；在园为空 · Last day in the park; null while it is there. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** 园区的一项年度数据 · One reported figure of a park. Source: N30–N32. */
export type ParkFigure = {
  /** 提取日期 · Day of the extract. */
  readonly extractDate: Scalars['Date']['output'];
  /** 以外币填报的原额；以人民币填报的为空 · What was reported in a foreign currency; null where it was in yuan. Source: N35. */
  readonly original?: Maybe<OriginalAmount>;
  /** 责任机关 · The agency whose figure it is. Source: N85. */
  readonly owner: Scalars['String']['output'];
  /** 记录时刻 · When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 修订号，从1起 · Revision, from 1. */
  readonly revision: Scalars['Int']['output'];
  /** 来源 · Source. */
  readonly source: Scalars['String']['output'];
  /** 标准 · Which figure. */
  readonly standard: BusinessStandard;
  /** 单位：YI_YUAN 亿元 · Unit: YI_YUAN 亿元 (10^8 yuan). */
  readonly unit: Scalars['String']['output'];
  /** 数值；由外币折算的不作舍入 · Value; not rounded where it was converted. Unit: 亿元. Source: N34–N35. */
  readonly value: Scalars['Decimal']['output'];
  /** 年份 · Calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** 一项园区数据 · One figure of a park. */
export type ParkFigureInput = {
  /** 以外币填报的出口额，按该年汇率折算 · An export figure in a foreign currency, converted by the rate of its year. Source: N35. */
  readonly foreign?: InputMaybe<ForeignAmountInput>;
  /** 标准；企业数量由填报数据计算，不得录入 · Which figure; the enterprise count is computed and cannot be recorded. */
  readonly standard: BusinessStandard;
  /** 数值，非负，至多四位小数；与 foreign 须且只须填写其一 · Value, not negative, at most four fraction digits; exactly one of it and foreign. Unit: 亿元. */
  readonly value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 园区名录中的一家企业 · One enterprise of a park's register. */
export type ParkMember = {
  /** 统一社会信用代码 · Unified social credit code. */
  readonly creditCode: Scalars['String']['output'];
  /** 名称 · Name. */
  readonly name: Scalars['String']['output'];
  /** 来源 · Where that is known from. */
  readonly source: Scalars['String']['output'];
  /** 在园起始日 · First day in the park. */
  readonly validFrom: Scalars['Date']['output'];
  /** 在园截止日；在园为空 · Last day in the park; null while it is there. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** 名录中的一家企业 · One enterprise of the register. */
export type ParkMemberInput = {
  /** 统一社会信用代码 · Unified social credit code, checked by GB 32100-2015; width and case are folded. */
  readonly creditCode: Scalars['String']['input'];
  /** 名称 · Name; at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** 在园起始日 · First day in the park. */
  readonly validFrom: Scalars['Date']['input'];
  /** 在园截止日；在园则不填 · Last day in the park; left out while it is there. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** 园区变更的结果 · What came of a change to what is known of a park. */
export type ParkStatisticsPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 园区；被拒时为空 · The park; null where refused. */
  readonly park?: Maybe<Park>;
};

/** 汇总数地点的层级 · Level of the place of an aggregate; each is the sum of those below it. */
export type PlaceLevel =
  /** 全国 · The whole country. */
  | 'COUNTRY'
  /** 该省园区以外 · What of a province is in no park. */
  | 'OUTSIDE_PARKS'
  /** 园区 · Park. */
  | 'PARK'
  /** 省级地区 · Province. */
  | 'PROVINCE'
  /** 地区 · Region. */
  | 'REGION';

/** 一项指标在一处一年的数值 · An indicator's value of a place and year. Source: N8–N15. */
export type PlacedIndicator = {
  /** 计入的基地数 · How many bases are in it. */
  readonly bases: Scalars['Int']['output'];
  /** 与上年相比所计的基地数 · How many bases the comparison is over. */
  readonly comparedBases: Scalars['Int']['output'];
  /** 分母：计入各基地之和，增长为上年数；缺失或金额为空 · Denominator: the sum over the bases in it, of a growth that of the year before; null where it is missing, and of an amount. Unit: 亿元. */
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  /** 分母口径；不同口径分列，非比重为空 · What the denominator is; definitions are never pooled together; null of what is no share. Source: N15. */
  readonly denominatorDefinition?: Maybe<DenominatorDefinition>;
  /** 口径，取数据年份有效的版本 · What it is, in the version of the year. */
  readonly indicator: Indicator;
  /** 未计入的基地数及原因；与计入的相加即该处的基地 · How many bases of the place are left out, and why; with those in it they make up the bases of the place. */
  readonly leftOut: ReadonlyArray<LeftOutBases>;
  /** 分子：计入各基地之和；没有计入的基地为空 · Numerator: the sum over the bases in it; null where there is none. Unit: 亿元. */
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  /** 地点 · Of which place. */
  readonly place: IndicatorPlace;
  /** 所据的各条记录 · The records that it rests on. */
  readonly records: ReadonlyArray<IndicatorRecord>;
  /** 对照本指标的各项目标；金额和增长没有 · How it stands to each target of the indicator, of whatever year; none of amounts and growth. Source: N9–N16. */
  readonly targets: ReadonlyArray<TargetStanding>;
  /** 单位：RATIO 比率，YI_YUAN 亿元 · Unit: RATIO, or YI_YUAN 亿元 (10^8 yuan). */
  readonly unit: Scalars['String']['output'];
  /** 数值：比重和增长四舍五入至六位小数，仅供显示，分母缺失或为零时为空 · The value: a share or growth rounded to six digits for display, null where the denominator is missing or 0; an amount as it is. Unit: see unit. Source: N15. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
  /** 年份 · Calendar year. */
  readonly year: Scalars['Int']['output'];
  /** 与上年相比：比重为之差，金额为增长率；只计两年均有数值且口径相同的基地，四舍五入至六位小数；上年缺失或为零及增长为空 · Against the year before, over the bases that have both years by the same definition: of a share the difference, of an amount the growth; rounded to six digits; null where the year before is missing or 0, and of a growth. Unit: ratio (0.05 of a share is 5 percentage points). */
  readonly yearOnYear?: Maybe<Scalars['Decimal']['output']>;
};

/** 指标数值的分页 · A page of values. */
export type PlacedIndicatorConnection = {
  /** 各条及其游标 · Edges with their cursors. */
  readonly edges: ReadonlyArray<PlacedIndicatorEdge>;
  /** 各条 · The values of the page. */
  readonly nodes: ReadonlyArray<PlacedIndicator>;
  /** 分页信息 · Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 指标数值分页的一条 · One edge of a page. */
export type PlacedIndicatorEdge = {
  /** 游标 · Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 数值 · The value. */
  readonly node: PlacedIndicator;
};

/** 合计占比：Σ分子÷Σ分母 · A pooled share: Σ numerator ÷ Σ denominator. Source: N15. */
export type PooledIndicator = {
  /** 计入的基地数 · How many bases are in it. */
  readonly bases: Scalars['Int']['output'];
  /** 因分母缺失未计入的基地数 · How many bases are left out because their denominator is missing. */
  readonly basesWithoutDenominator: Scalars['Int']['output'];
  /** 指标 · Which share. */
  readonly code: IndicatorCode;
  /** Σ分母 · Σ denominator. Unit: 亿元. */
  readonly denominator: Scalars['Decimal']['output'];
  /** 分母口径；不同口径不合计 · What the denominator is; definitions are never pooled together. */
  readonly denominatorDefinition: DenominatorDefinition;
  /** 名称（按语言） · Its name in the viewer's language. */
  readonly name: Scalars['String']['output'];
  /** Σ分子 · Σ numerator. Unit: 亿元. */
  readonly numerator: Scalars['Decimal']['output'];
  /** 合计占比，四舍五入至六位小数；分母为零时为空 · The pooled share, rounded to six digits for display; null where the denominator is 0. Unit: ratio. */
  readonly ratio?: Maybe<Scalars['Decimal']['output']>;
  /** 年份 · Calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** 合计占比对一项目标的进展 · How a pooled share stands to a target. Source: N15–N16. */
export type PooledProgress = {
  /** 合计占比 · The pooled share. */
  readonly pooled: PooledIndicator;
  /** 进展，按未舍入的数值比较 · How it stands, compared without rounding. Source: N15. */
  readonly progress: TargetProgressState;
  /** 进展名称（按语言） · The same in the viewer's language. */
  readonly progressName: Scalars['String']['output'];
};

/** 季度 · Part of a year. */
export type Quarter =
  /** 一季度 · First quarter. */
  | 'Q1'
  /** 二季度 · Second quarter. */
  | 'Q2'
  /** 三季度 · Third quarter. */
  | 'Q3'
  /** 四季度 · Fourth quarter. */
  | 'Q4'
  /** 未分季度 · Reported for the year alone. */
  | 'UNDIVIDED';

/** 查询入口 · Where reading begins. */
export type Query = {
  /** 某年汇总数据的各次发布，先近；三部门以外只见现行的 · The releases of the aggregates of a year, latest first; others than the ministries see the current one alone. */
  readonly aggregateReleases?: Maybe<ReadonlyArray<AggregateRelease>>;
  /** 按标识查基地工作报告；无权查看或不存在为空 · One report of a base by id; null where hidden or missing. Source: N17. */
  readonly baseReport?: Maybe<BaseReport>;
  /** 基地工作报告，先近；三部门、所在省三部门及本园区可读 · Reports of bases, latest first: for the ministries, the departments of the base's province, and its park. Source: N17. */
  readonly baseReports?: Maybe<BaseReportConnection>;
  /** 年末由两个以上园区申报的企业，按代码排序（三部门；省级部门限本省园区所申报的） · The enterprises that two parks or more claim on the last day of a year, by code: all of them for the ministries, those of its own parks for a province. Source: N40, N84. */
  readonly doubleClaims?: Maybe<DoubleClaimConnection>;
  /** 某年各基地的预警，三部门看全部，省级部门看本省；只作显示，不作决定 · The early warnings of a year, of the bases that the viewer may see: it is shown, and decides nothing. Source: N27, N45. */
  readonly earlyWarnings?: Maybe<EarlyWarningConnection>;
  /** 某年的折算汇率，含历次修订 · The rates of a year by which foreign currency is converted, every revision, the latest of each currency first. Source: N35. */
  readonly exchangeRates?: Maybe<ReadonlyArray<ExchangeRate>>;
  /** 服务贸易出口额汇总（服贸直报），按年份、季度、地区、类别；企业过少或一家独大的单元对他人不予公布 · Exports of services as reported directly, added up by year, quarter, place and category. Others than the owners get no figure behind which there are too few enterprises, or mostly one. Source: N84. */
  readonly exportAggregates?: Maybe<AggregateConnection>;
  /** 按标识查一项导出任务，仅限本人的 · One export by id, of whoever asks; null where hidden or missing. */
  readonly exportJob?: Maybe<ExportJob>;
  /** 本人的导出任务，先近 · The exports of whoever asks, latest first. */
  readonly exportJobs?: Maybe<ExportJobConnection>;
  /** 按标识查一项导入任务 · One import job by id; null where hidden or missing. */
  readonly importJob?: Maybe<ImportJob>;
  /** 导入任务，先近 · The import jobs, latest first. */
  readonly importJobs?: Maybe<ImportJobConnection>;
  /** 某年一项指标在各级的数值：基地，或某省、地区、全国各基地的合计（Σ分子÷Σ分母，非比率的平均），只计查看人可见的基地；没有数值的地方不列 · An indicator's values of a year at a level: of bases, or pooled over those of a province, a region or the country that the viewer may see, Σ numerator ÷ Σ denominator and never a mean of ratios; a place without a value is not listed. Source: N8–N15. */
  readonly indicatorValues?: Maybe<PlacedIndicatorConnection>;
  /** 指标的口径，按某日有效的版本 · What each indicator is, in the version that is valid on a day. Source: N8–N12. */
  readonly indicators?: Maybe<ReadonlyArray<Indicator>>;
  /** 基地的五项主要任务 · The five tasks of a base. Source: N17. */
  readonly mainTasks?: Maybe<ReadonlyArray<MainTask>>;
  /** 待匹配队列：现行提取中无有效代码的填报，同一系统、原填代码和名称为一条，行数多者在前（三部门） · The match queue, for the ministries: what stands in the extracts in force without a valid code, an entry for each system, code as written and name; those of most rows first. Source: N40, N84. */
  readonly matchQueue?: Maybe<MatchEntryConnection>;
  /** 服务外包执行额汇总，按年份、季度、地区、业务类型、在岸离岸和客户所在地；规则同上 · Executed outsourcing added up by year, quarter, place, business type, delivery and client region; withheld by the same rule. Source: N84. */
  readonly outsourcingAggregates?: Maybe<AggregateConnection>;
  /** 各基地合计占比（Σ分子÷Σ分母，非比率的平均），按指标、分母口径分列；基地资格终止之后的年度不计 · The share pooled over the bases that the viewer may see: Σ numerator ÷ Σ denominator, never a mean of ratios; one row for each indicator and definition of the denominator. A base is left out of years after its end. Source: N15, N65. */
  readonly pooledIndicators?: Maybe<ReadonlyArray<PooledIndicator>>;
  /** 按标识查一次导入 · One import of returns by id; null where hidden or missing. */
  readonly returnImport?: Maybe<ReturnImport>;
  /** 统计数据导入记录，先近 · The imports of returns, latest first. */
  readonly returnImports?: Maybe<ReturnImportConnection>;
  /** 数字服务的定义和数字服务出口的分类，按某日的版本；首个版本之前为空 · What a digital service is, and the taxonomy of digital service exports as it stood on a day; null before its first version. Source: N6–N7. */
  readonly serviceTaxonomy?: Maybe<ServiceTaxonomy>;
  /** 通知所定目标（2022年、2025年） · The targets of the notice for 2022 and 2025. Source: N9–N14. */
  readonly targets?: Maybe<ReadonlyArray<Target>>;
  /** 某年的外贸出口总额：货物（海关）和服务（国际收支）；缺省列全国及已有数据的各省 · Foreign trade exports of a year, goods by customs and services by the balance of payments: of a place, or by default of the country and each province that has any. Source: N15. */
  readonly tradeTotals?: Maybe<ReadonlyArray<TradeTotals>>;
};


/** 查询入口 · Where reading begins. */
export type QueryAggregateReleasesArgs = {
  system?: InputMaybe<StatisticalSystem>;
  year: Scalars['Int']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryBaseReportArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryBaseReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BaseReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 · Where reading begins. */
export type QueryDoubleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  year: Scalars['Int']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryEarlyWarningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EarlyWarningFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  year: Scalars['Int']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryExchangeRatesArgs = {
  year: Scalars['Int']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryExportAggregatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<ReadonlyArray<ExportDimension>>;
  filter?: InputMaybe<ExportAggregateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AggregateOrder>;
  years: ReadonlyArray<Scalars['Int']['input']>;
};


/** 查询入口 · Where reading begins. */
export type QueryExportJobArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryExportJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExportJobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 · Where reading begins. */
export type QueryImportJobArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryImportJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImportJobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 · Where reading begins. */
export type QueryIndicatorValuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  code: Scalars['String']['input'];
  filter?: InputMaybe<IndicatorPlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<IndicatorLevel>;
  year: Scalars['Int']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryIndicatorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 查询入口 · Where reading begins. */
export type QueryMatchQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MatchQueueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 · Where reading begins. */
export type QueryOutsourcingAggregatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<ReadonlyArray<OutsourcingDimension>>;
  filter?: InputMaybe<OutsourcingAggregateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AggregateOrder>;
  years: ReadonlyArray<Scalars['Int']['input']>;
};


/** 查询入口 · Where reading begins. */
export type QueryPooledIndicatorsArgs = {
  year: Scalars['Int']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryReturnImportArgs = {
  id: Scalars['ID']['input'];
};


/** 查询入口 · Where reading begins. */
export type QueryReturnImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReturnImportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询入口 · Where reading begins. */
export type QueryServiceTaxonomyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 查询入口 · Where reading begins. */
export type QueryTradeTotalsArgs = {
  place?: InputMaybe<TradePlaceInput>;
  year: Scalars['Int']['input'];
};

/** 复审：监测材料部分 · A re-review: the dossier from monitoring. Source: N64. */
export type ReReview = {
  /** 开始复审时固定的监测材料；三部门、所在省三部门及本园区可读，无权查看或尚未形成为空 · What was monitored of the base when the re-review was started: for the ministries, the departments of its province, and its park; null where hidden or missing. Source: N64. */
  readonly dossier?: Maybe<ReReviewDossier>;
  /** 复审标识 · Id of the re-review. */
  readonly id: Scalars['ID']['output'];
};

/** 复审所依据的监测材料，固定不变 · The dossier of a re-review: frozen, whatever is recorded afterwards. Source: N64. */
export type ReReviewDossier = {
  /** 此后的变化：后来的修订、数值和版次 · What has changed since: later revisions, values and editions. It changes nothing in the dossier. */
  readonly changes: ReadonlyArray<DossierChange>;
  /** 固定的时刻，即复审开始 · The moment as of which it is frozen: the start of the re-review. */
  readonly frozenAt: Scalars['DateTime']['output'];
  /** 全部占比指标，每项取当时最新修订 · Every share of the base, each in the revision that was the latest. Source: N8–N15. */
  readonly indicators: ReadonlyArray<IndicatorValue>;
  /** 四项口径的全部数值，每项取当时最新修订 · Every value of the four measures, each in the revision that was the latest. Source: N8. */
  readonly measures: ReadonlyArray<MeasureValue>;
  /** 当时已接收的工作报告，每年度取最后版次，先早 · The accepted reports, of each year the last edition, oldest first. Source: N17. */
  readonly reports: ReadonlyArray<ReportEdition>;
  /** 当时对照各项目标的进展 · How the base stood to each target. Source: N9–N15. */
  readonly targets: ReadonlyArray<TargetProgress>;
};

/** 折算汇率的内容 · A rate. Source: N35. */
export type RecordExchangeRateInput = {
  /** 货币 · Currency. */
  readonly currency: ForeignCurrency;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 来源的日期，不晚于今天 · The day that the source bears, not after today. */
  readonly publishedOn: Scalars['Date']['input'];
  /** 汇率，大于零，至多六位小数 · Rate, above 0, at most six fraction digits. Unit: yuan for one unit of the currency. */
  readonly rate: Scalars['Decimal']['input'];
  /** 来源 · Source; at most 200 characters. */
  readonly source: Scalars['String']['input'];
  /** 年份 · Calendar year, 2000 to this year. */
  readonly year: Scalars['Int']['input'];
};

/** 占比指标的内容 · A base's share of a year. */
export type RecordIndicatorInput = {
  /** 基地标识 · Id of the base. */
  readonly baseId: Scalars['ID']['input'];
  /** 指标 · Which share. */
  readonly code: IndicatorCode;
  /** 分母，非负，至多四位小数；不详则不填 · Denominator, not negative, at most four fraction digits; left out where not known. Unit: 亿元. */
  readonly denominator?: InputMaybe<Scalars['Decimal']['input']>;
  /** 分母口径 · What the denominator is. Source: N15. */
  readonly denominatorDefinition: DenominatorDefinition;
  /** 提取日期，不晚于今天 · Day of the extract, not after today. */
  readonly extractDate: Scalars['Date']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 分子，非负，至多四位小数 · Numerator, not negative, at most four fraction digits. Unit: 亿元. */
  readonly numerator: Scalars['Decimal']['input'];
  /** 来源 · Source; at most 200 characters. */
  readonly source: Scalars['String']['input'];
  /** 年份 · Calendar year, 2000 to this year. */
  readonly year: Scalars['Int']['input'];
};

/** 园区年度数据的内容 · A park's figures of a year. */
export type RecordParkFiguresInput = {
  /** 提取日期，不晚于今天 · Day of the extract, not after today. */
  readonly extractDate: Scalars['Date']['input'];
  /** 数据，每项至多一次 · The figures, each standard at most once. */
  readonly figures: ReadonlyArray<ParkFigureInput>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 园区标识 · Id of the park. */
  readonly parkId: Scalars['ID']['input'];
  /** 来源 · Source; at most 200 characters. */
  readonly source: Scalars['String']['input'];
  /** 年份 · Calendar year, 2000 to this year. */
  readonly year: Scalars['Int']['input'];
};

/** 总额的内容 · A total. */
export type RecordTradeTotalInput = {
  /** 提取日期，不晚于今天 · Day of the extract, not after today. */
  readonly extractDate: Scalars['Date']['input'];
  /** 货物或服务 · Goods or services. */
  readonly flow: TradeFlow;
  /** 以外币录入的总额，按该年汇率折算 · The total in a foreign currency, converted by the rate of its year. Source: N35. */
  readonly foreign?: InputMaybe<ForeignAmountInput>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 地点；不填为全国 · The place; by default the country. */
  readonly place?: InputMaybe<TradePlaceInput>;
  /** 来源 · Source; at most 200 characters. */
  readonly source: Scalars['String']['input'];
  /** 数值，非负，至多四位小数；与 foreign 须且只须填写其一 · Value, not negative, at most four fraction digits; exactly one of it and foreign. Unit: 亿元. */
  readonly value?: InputMaybe<Scalars['Decimal']['input']>;
  /** 年份 · Calendar year, 2000 to this year. */
  readonly year: Scalars['Int']['input'];
};

/** 地区 · Region of the National Bureau of Statistics. Source: N38. */
export type Region =
  /** 中部地区 · Central. */
  | 'CENTRAL'
  /** 东部地区 · East. */
  | 'EAST'
  /** 东北地区 · Northeast. */
  | 'NORTHEAST'
  /** 西部地区 · West. */
  | 'WEST';

/** 汇总数据发布的状态 · Where a release of aggregates stands. */
export type ReleaseStatus =
  /** 现行 · Current. */
  | 'CURRENT'
  /** 缺汇率，未发布 · Not released: a rate for amounts in US dollars is missing. */
  | 'NO_RATE'
  /** 已更替 · Replaced by a later one. */
  | 'REPLACED';

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
  /** 按今天的规则，今天的数据与当时的数据得出的不同之处：更正，或统计数据、填报、名录、匹配的修订 · What today’s inputs make otherwise than the frozen ones, by the rules of today: a correction, or a revision of a reported figure, of returns, of a register or of a match. */
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

/** 已接收的一个版次，不再变更 · An accepted edition, which never changes. Source: N73. */
export type ReportEdition = {
  /** 接收时刻 · When it was accepted. */
  readonly acceptedAt: Scalars['DateTime']['output'];
  /** 版次，从1起 · Edition, from 1. */
  readonly edition: Scalars['Int']['output'];
  /** 条目 · Its items. */
  readonly items: ReadonlyArray<ReportItem>;
  /** 所属工作报告 · The report. */
  readonly report: BaseReport;
};

/** 工作报告材料的登记：摘要与版本 · The record of a piece of evidence of a report: its hash and version. */
export type ReportEvidence = {
  /** 文件名 · File name. */
  readonly fileName: Scalars['String']['output'];
  /** 标识 · Id. */
  readonly id: Scalars['ID']['output'];
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

/** 工作报告的一个条目 · An item of a report. Source: N17. */
export type ReportItem = {
  /** 版次 · The edition that it stands in. */
  readonly edition: Scalars['Int']['output'];
  /** 所附材料 · The evidence that it rests on. */
  readonly evidence: ReadonlyArray<ReportEvidence>;
  /** 是否说明所列任务无可报告 · Whether it says that there is nothing to report of its tasks. */
  readonly nothingToReport: Scalars['Boolean']['output'];
  /** 序号，从1起 · Its place, from 1. */
  readonly number: Scalars['Int']['output'];
  /** 关联的定性目标 · The narrative targets that it is evidence for. Source: N13–N14. */
  readonly targets: ReadonlyArray<Target>;
  /** 关联的主要任务；报送后至少一项 · The tasks that it is about; one or more once it is submitted. Source: N17. */
  readonly tasks: ReadonlyArray<MainTask>;
  /** 内容，或为何无可报告 · What was done, or why there is nothing to report. */
  readonly text: Scalars['String']['output'];
  /** 年份 · The year of its report. */
  readonly year: Scalars['Int']['output'];
};

/** 一个条目 · An item. Source: N17. */
export type ReportItemInput = {
  /** 所附材料的标识，至多20个 · Ids of this report's evidence, at most 20. */
  readonly evidenceIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 是否说明所列任务无可报告；缺省否 · Whether it says that there is nothing to report of these tasks; default false. */
  readonly nothingToReport?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所关联的定性目标代码，如 GOALS_2022 · Codes of narrative targets that it is evidence for, e.g. GOALS_2022. Source: N13–N14. */
  readonly targets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 关联的主要任务；起草时可暂缺 · The tasks that it is about; may be empty in a draft. */
  readonly tasks: ReadonlyArray<BaseTask>;
  /** 内容，或为何无可报告；至多4000字 · What was done, or why there is nothing to report; at most 4000 characters. */
  readonly text: Scalars['String']['input'];
};

/** 要求报送的内容 · What is asked for. Source: N17. */
export type RequestBaseReportsInput = {
  /** 基地标识，1–100个 · Ids of the bases, 1–100. */
  readonly baseIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 报送期限，含当日，不早于今天 · Due on this day, inclusive; not before today. */
  readonly dueOn: Scalars['Date']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 年份，自成为基地之年至今年 · Calendar year, from that in which the park became a base to this year. */
  readonly year: Scalars['Int']['input'];
};

/** 要求报送的结果 · What came of asking. */
export type RequestBaseReportsPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 工作报告，按所给次序；被拒时为空 · The reports in the order given; null where refused. */
  readonly reports?: Maybe<ReadonlyArray<BaseReport>>;
};

/** 匹配的内容 · Which returns are of which enterprise. */
export type ResolveMatchInput = {
  /** 企业的统一社会信用代码 · Credit code of the enterprise, checked by GB 32100-2015; width and case are folded. */
  readonly creditCode: Scalars['String']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 填报的名称 · Name as reported; width, brackets and spaces do not matter. Source: N91. */
  readonly name: Scalars['String']['input'];
  /** 原填代码，一字不改；缺失则不填 · The code exactly as it was written; left out where it is missing. */
  readonly rawCode?: InputMaybe<Scalars['String']['input']>;
  /** 理由，至多2000字 · Why; at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** 统计系统 · The system. */
  readonly system: StatisticalSystem;
};

/** 一次导入：一个系统一个年度的一次提取。完成后不再变更，未完成的可放弃，故无经过；开始和完成时刻在此 · One import: one extract of one system for one year; finished it never changes, unfinished it may be thrown away, so that it has no history but the moments at which it began and ended. Source: N39–N40. */
export type ReturnImport = {
  /** 内容摘要：逐行链接的 SHA-256，与分段方式无关 · SHA-256 chained over the rows, in lower-case hex: the same however the extract was cut into parts. */
  readonly contentHash: Scalars['String']['output'];
  /** 提取日期 · Day of the extract. Source: N40. */
  readonly extractDate: Scalars['Date']['output'];
  /** 完成时刻；未完成为空 · When it was finished; null before. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 导入标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 代码有效的行数 · Rows with a valid credit code. Source: N40. */
  readonly matched: Scalars['Int']['output'];
  /** 所限园区；为空即全国 · The park whose enterprises alone it holds; null for the whole country. */
  readonly park?: Maybe<Park>;
  /** 已收分段数 · How many parts have come in. */
  readonly parts: Scalars['Int']['output'];
  /** 行数 · Rows. */
  readonly rows: Scalars['Int']['output'];
  /** 开始时刻 · When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** 状态 · Whether it is finished; until then it counts nowhere. */
  readonly status: ReturnImportStatus;
  /** 统计系统 · The system. */
  readonly system: StatisticalSystem;
  /** 系统名称（按语言） · The system in the viewer's language. */
  readonly systemName: Scalars['String']['output'];
  /** 待匹配的行数 · Rows that wait for a match. Source: N40. */
  readonly unmatched: Scalars['Int']['output'];
  /** 年份 · The calendar year of the returns. */
  readonly year: Scalars['Int']['output'];
};

/** 导入分页 · A page of imports. */
export type ReturnImportConnection = {
  /** 条目 · Edges. */
  readonly edges: ReadonlyArray<ReturnImportEdge>;
  /** 条目内容 · The nodes of the edges. */
  readonly nodes: ReadonlyArray<ReturnImport>;
  /** 分页信息 · Page info. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算 · How many in all; counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 导入分页的一条 · One edge of a page. */
export type ReturnImportEdge = {
  /** 游标 · Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 导入 · The import. */
  readonly node: ReturnImport;
};

/** 导入筛选条件 · Filter of imports; all given conditions hold together. */
export type ReturnImportFilter = {
  /** 统计系统 · Of this system. */
  readonly system?: InputMaybe<StatisticalSystem>;
  /** 年份 · Of this calendar year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** 导入状态 · State of an import. */
export type ReturnImportStatus =
  /** 已完成 · Finished. */
  | 'FINISHED'
  /** 导入中 · Being imported. */
  | 'OPEN';

/** 对无有效代码填报的一次认定；撤销后原记录保留 · What was said of returns without a valid code; kept when it is revoked. Source: N40. */
export type ReturnMatch = {
  /** 认定的统一社会信用代码；不予匹配为空 · The credit code of the enterprise that it is; null where dismissed. */
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  /** 标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 填报的名称 · Name as reported. */
  readonly name: Scalars['String']['output'];
  /** 原填代码；缺失为空 · The code as it was written; null where missing. */
  readonly rawCode?: Maybe<Scalars['String']['output']>;
  /** 理由 · Why. */
  readonly reason: Scalars['String']['output'];
  /** 认定时刻 · When. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 认定人 · Who said so. */
  readonly recordedBy: Scalars['String']['output'];
  /** 撤销时刻；未撤销为空 · When it was revoked; null while it stands. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤销人；未撤销为空 · Who revoked it; null while it stands. */
  readonly revokedBy?: Maybe<Scalars['String']['output']>;
  /** 撤销理由；未撤销为空 · Why it was revoked; null while it stands. */
  readonly revokedReason?: Maybe<Scalars['String']['output']>;
  /** 统计系统 · The system. */
  readonly system: StatisticalSystem;
};

/** 撤销的内容 · What to revoke. */
export type RevokeMatchInput = {
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 认定标识 · Id of the match or dismissal. */
  readonly matchId: Scalars['ID']['input'];
  /** 理由，至多2000字 · Why; at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 批次：一份通知所定的全部内容 · A round: everything that one notice decides. Source: N1–N2. */
export type Round = {
  /** 批次标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 规则版本：以这些标准作出认定的规则 · Version of the rules that judge by these thresholds. */
  readonly ruleVersion: Scalars['String']['output'];
  /** 各档业务标准 · The thresholds by tier. Source: N30–N33. */
  readonly standards: ReadonlyArray<Standard>;
};

/** 保存的条目；所给即全部 · The items to save; what is given is all. Source: N17. */
export type SaveBaseReportInput = {
  /** 预期版本 · The version that the caller has read; another is a conflict. Source: N77. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 条目，至多100条，按序 · The items in their order, at most 100. */
  readonly items: ReadonlyArray<ReportItemInput>;
  /** 工作报告标识 · Id of the report. */
  readonly reportId: Scalars['ID']['input'];
};

/** 服务贸易十二类 · The twelve categories of services trade. */
export type ServiceCategory =
  /** 建筑 · Construction. */
  | 'CONSTRUCTION'
  /** 金融服务 · Financial services. */
  | 'FINANCE'
  /** 别处未提及的政府服务 · Government services not mentioned elsewhere. */
  | 'GOVERNMENT'
  /** 保险和养老金服务 · Insurance and pensions. */
  | 'INSURANCE'
  /** 知识产权使用费 · Charges for the use of intellectual property. */
  | 'INTELLECTUAL_PROPERTY'
  /** 维护和维修服务 · Maintenance and repair. */
  | 'MAINTENANCE'
  /** 其他商业服务 · Other business services. */
  | 'OTHER_BUSINESS'
  /** 个人、文化和娱乐服务 · Personal, cultural and recreational services. */
  | 'PERSONAL_CULTURAL'
  /** 加工服务 · Manufacturing services on inputs owned by others. */
  | 'PROCESSING'
  /** 电信、计算机和信息服务 · Telecommunications, computer and information services. Source: N32. */
  | 'TELECOM_COMPUTER_INFORMATION'
  /** 运输 · Transport. */
  | 'TRANSPORT'
  /** 旅行 · Travel. */
  | 'TRAVEL';

/** 分类中的一类 · A group of the taxonomy. Source: N7. */
export type ServiceGroup = {
  /** 代码 · Code. */
  readonly code: Scalars['String']['output'];
  /** 名称（按语言） · Name in the viewer's language. */
  readonly name: Scalars['String']['output'];
  /** 是否可随版本增补（通知以“等”收尾） · Whether a later version may add to it, because the notice ends it with 等. Source: N7. */
  readonly open: Scalars['Boolean']['output'];
  /** 各项 · Its leaves. Source: N7. */
  readonly services: ReadonlyArray<DigitalService>;
};

/** 数字服务出口分类的一个版本 · A version of the taxonomy of digital service exports. Source: N7. */
export type ServiceTaxonomy = {
  /** 定义的两个条件，须同时具备 · The two conditions of the definition, which must both hold. Source: N6. */
  readonly conditions: ReadonlyArray<DigitalServiceCondition>;
  /** 何为数字服务，中文为通知原文 · What a digital service is, in the viewer's language; in Chinese in the notice's own words. Source: N6. */
  readonly definition: Scalars['String']['output'];
  /** 各类，按通知的次序 · The groups, in the order of the notice. Source: N7. */
  readonly groups: ReadonlyArray<ServiceGroup>;
  /** 生效日 · From when it is in force. */
  readonly inForce: Scalars['Date']['output'];
  /** 依据 · The paper that it comes from. */
  readonly source: Scalars['String']['output'];
  /** 版本 · Version. */
  readonly version: Scalars['String']['output'];
};

/** 园区企业名录的内容 · The register of a park's enterprises. */
export type SetParkMembershipInput = {
  /** 企业，1–1000家 · The enterprises, 1 to 1,000. */
  readonly enterprises: ReadonlyArray<ParkMemberInput>;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 园区标识 · Id of the park. */
  readonly parkId: Scalars['ID']['input'];
  /** 来源，如 园区管理机构名录 · Where it is known from; at most 200 characters. */
  readonly source: Scalars['String']['input'];
};

/** 一档业务标准的下限（含本数） · One tier's threshold, inclusive. Source: N16, N30–N34. */
export type Standard = {
  /** 标准 · Which of the four standards. */
  readonly standard: BusinessStandard;
  /** 档次 · Tier. Source: N38. */
  readonly tier: Tier;
  /** 下限 · The least that meets it. */
  readonly value: Scalars['Decimal']['output'];
};

/** 导出的内容 · What to export. */
export type StartExportInput = {
  /** 截至某时刻所公布的汇总数据（三部门）；缺省为现行数据 · Aggregates as they stood at a moment, for the ministries; by default as they stand. */
  readonly asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** 数据集 · What. */
  readonly dataset: ExportDataset;
  /** 出口额汇总的哪些单元；缺省为全部单元 · Which cells of the exports of services; by default all of them. */
  readonly exports?: InputMaybe<ExportAggregatesInput>;
  /** 格式 · In what. */
  readonly format: ExportFormat;
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 外包汇总的哪些单元；缺省为全部单元 · Which cells of executed outsourcing; by default all of them. */
  readonly outsourcing?: InputMaybe<OutsourcingAggregatesInput>;
  /** 仅限该园区：名单、名录，以及园区自己的提取 · This park alone: of lists and registers, and of returns its own extract. */
  readonly parkId?: InputMaybe<Scalars['ID']['input']>;
  /** 年份，1–20个 · The calendar years, 1 to 20 of them, 2000–2100. */
  readonly years: ReadonlyArray<Scalars['Int']['input']>;
};

/** 开始导入的内容 · What to import. */
export type StartImportInput = {
  /** 只试读，不写入；缺省否 · Whether to try it out only; default false. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** 编码；缺省自动识别 · Encoding; by default what the first bytes say. */
  readonly encoding?: InputMaybe<ImportEncoding>;
  /** 提取日期，不晚于今天 · Day of the extract, not after today. */
  readonly extractDate: Scalars['Date']['input'];
  /** 文件名，至多200个字符 · Name of the file; at most 200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** 幂等键 · Idempotency key; at most 100 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 遇有误的行；缺省为整个文件不予导入 · What becomes of wrong rows; by default the whole file is refused. */
  readonly onFault?: InputMaybe<ImportFaultRule>;
  /** 仅含该园区企业的提取；缺省为全国 · An extract of this park's enterprises alone; by default of the whole country. */
  readonly parkId?: InputMaybe<Scalars['ID']['input']>;
  /** 文件的 SHA-256；给出则核对 · SHA-256 of the file in hex; checked where it is given. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** 工作表名称；缺省为唯一有内容的工作表 · Name of the sheet of a workbook; by default the only one that has content. */
  readonly sheet?: InputMaybe<Scalars['String']['input']>;
  /** 字节数，1 至 64 GiB · Size, 1 byte to 64 GiB. Unit: bytes. */
  readonly size: Scalars['Decimal']['input'];
};

/** 统计系统 · Statistical system. Source: N39. */
export type StatisticalSystem =
  /** 服务外包统计系统 · Service outsourcing statistics. */
  | 'SERVICE_OUTSOURCING'
  /** 服贸直报系统 · Direct reporting of service trade. */
  | 'SERVICE_TRADE_DIRECT';

/** 可下载的文件 · A file that can be fetched. */
export type StoredFile = {
  /** 下载地址，相对于本服务，10分钟内有效，不需令牌；每次下载留痕 · Where to fetch it, relative to the address of this graph: good for ten minutes, without a token; each fetch is written down. Source: N86. */
  readonly address: Scalars['String']['output'];
  /** 保存至 · Kept until. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** 文件标识 · Id. */
  readonly id: Scalars['ID']['output'];
  /** 媒体类型 · Media type. */
  readonly mediaType: Scalars['String']['output'];
  /** 文件名 · Name. */
  readonly name: Scalars['String']['output'];
  /** SHA-256 摘要 · SHA-256 in lower-case hex. */
  readonly sha256: Scalars['String']['output'];
  /** 字节数 · Size. Unit: bytes. */
  readonly size: Scalars['Decimal']['output'];
};

/** 一项目标 · A target. Source: N9–N14. */
export type Target = {
  /** 条款 · Clause: N9 to N14. */
  readonly clause: Scalars['String']['output'];
  /** 代码，如 A_2022 · Code, e.g. A_2022. */
  readonly code: Scalars['String']['output'];
  /** 指标；定性目标为空 · Which share; null for a narrative goal. */
  readonly indicator?: Maybe<IndicatorCode>;
  /** 类型：不低于、左右或定性 · Kind: at least, about, or narrative. */
  readonly kind: TargetKind;
  /** 各基地合计对照本目标，按分母口径分列；定性目标为空 · How the bases that the viewer may see stand to it when pooled, one row for each definition of the denominator; null for a narrative goal. Source: N15. */
  readonly pooled?: Maybe<ReadonlyArray<PooledProgress>>;
  /** 目标占比；定性目标为空 · The share aimed at; null for a narrative goal. Unit: ratio. */
  readonly ratio?: Maybe<Scalars['Decimal']['output']>;
  /** 依据 · The paper that sets it. */
  readonly source: Scalars['String']['output'];
  /** 目标内容（按语言） · The target in words, in the viewer's language. */
  readonly text: Scalars['String']['output'];
  /** “左右”的允差，仅限该类 · The tolerance of 'about'; null for other kinds. Unit: ratio. Source: N10. */
  readonly tolerance?: Maybe<Scalars['Decimal']['output']>;
  /** 目标年份 · The year that it is set for. */
  readonly year: Scalars['Int']['output'];
};

/** 目标类型 · Kind of target. Source: N9–N14. */
export type TargetKind =
  /** 左右（允差内，含边界） · About: within the tolerance on either side, inclusive. */
  | 'APPROXIMATE'
  /** 不低于（含本数） · At least, inclusive. */
  | 'AT_LEAST'
  /** 定性目标，以材料说明 · A narrative goal with evidence, never a number. */
  | 'NARRATIVE';

/** 一个基地对一项目标的进展 · How a base stands to a target. Source: N9–N16. */
export type TargetProgress = {
  /** 定性目标的材料：已接收工作报告中关联本目标的条目，从不为数字；其他目标为空 · Evidence for a narrative goal: the items of accepted reports that link to it, never a number; null for other targets. Source: N13–N14. */
  readonly evidence?: Maybe<ReadonlyArray<ReportItem>>;
  /** 进展，按未舍入的数值比较 · How it stands, compared without rounding. Source: N15. */
  readonly progress: TargetProgressState;
  /** 进展名称（按语言） · The same in the viewer's language. */
  readonly progressName: Scalars['String']['output'];
  /** 目标 · The target. */
  readonly target: Target;
  /** 目标年份的指标值；无数据为空 · The base's value of the target's year; null where there is none. */
  readonly value?: Maybe<IndicatorValue>;
};

/** 目标进展 · How a base stands to a target. */
export type TargetProgressState =
  /** 高于“左右”的允差范围 · Above the tolerance of an 'about' target. */
  | 'ABOVE'
  /** 尚未达到 · Below. */
  | 'BELOW'
  /** 定性目标 · A narrative goal. */
  | 'NARRATIVE'
  /** 无数据（分子或分母缺失，或分母为零） · No data: something is missing, or the denominator is 0. */
  | 'NO_DATA'
  /** 达到 · Reached. */
  | 'REACHED';

/** 一个数值对一项目标的进展 · How a value stands to a target. Source: N9–N16. */
export type TargetStanding = {
  /** 进展，按未舍入的数值比较 · How it stands, compared without rounding. Source: N15. */
  readonly progress: TargetProgressState;
  /** 进展名称（按语言） · The same in the viewer's language. */
  readonly progressName: Scalars['String']['output'];
  /** 目标 · The target. */
  readonly target: Target;
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

/** 由总额得出的一种分母 · A denominator that follows from the totals. Source: N15. */
export type TradeDenominator = {
  /** 口径 · What it is. */
  readonly definition: DenominatorDefinition;
  /** 口径名称（按语言） · The same in the viewer's language. */
  readonly definitionName: Scalars['String']['output'];
  /** 数值；所需总额缺一即为空，从不以零计 · The value; null where a total that it needs is missing, which never counts as 0. Unit: 亿元. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};

/** 外贸出口的两部分 · The two parts of foreign trade exports. Source: N15. */
export type TradeFlow =
  /** 货物出口，海关统计 · Exports of goods, by customs. */
  | 'GOODS'
  /** 服务出口，国际收支统计 · Exports of services, by the balance of payments. */
  | 'SERVICES';

/** 总额的地点：均不填为全国，至多填一项 · The place of a total: the country where neither is given, at most one of them. */
export type TradePlaceInput = {
  /** 园区标识 · A park. */
  readonly parkId?: InputMaybe<Scalars['ID']['input']>;
  /** 省级行政区划代码 · A province, by GB/T 2260 code. Source: N89. */
  readonly provinceCode?: InputMaybe<Scalars['String']['input']>;
};

/** 一项总额的一个修订 · A revision of a total. Source: N15. */
export type TradeTotal = {
  /** 提取日期 · Day of the extract. */
  readonly extractDate: Scalars['Date']['output'];
  /** 货物或服务 · Goods or services. */
  readonly flow: TradeFlow;
  /** 名称及来源系统（按语言） · The same in the viewer's language, with the source system. */
  readonly flowName: Scalars['String']['output'];
  /** 以外币录入的原额及所用汇率；以亿元录入为空 · What was recorded in a foreign currency and the rate that it was converted by; null where it was recorded in its unit. Source: N35. */
  readonly original?: Maybe<OriginalAmount>;
  /** 记录时刻 · When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 修订号，从1起 · Revision, from 1. */
  readonly revision: Scalars['Int']['output'];
  /** 来源 · Source. */
  readonly source: Scalars['String']['output'];
  /** 单位：YI_YUAN 亿元 · Unit: YI_YUAN 亿元 (10^8 yuan). */
  readonly unit: Scalars['String']['output'];
  /** 数值 · The value. Unit: 亿元. */
  readonly value: Scalars['Decimal']['output'];
};

/** 录入总额的结果 · What came of recording a total. */
export type TradeTotalPayload = {
  /** 拒绝事由 · Why it was refused; empty where it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** 该地该年的总额；被拒时为空 · The totals of the place and year; null where refused. */
  readonly totals?: Maybe<TradeTotals>;
};

/** 一地一年的外贸出口总额 · A place's foreign trade exports of a year. Source: N15. */
export type TradeTotals = {
  /** 由此得出的分母，各口径一项 · The denominators that follow from them, one for each definition. Source: N15. */
  readonly denominators: ReadonlyArray<TradeDenominator>;
  /** 货物出口的最新修订；未录入为空 · Exports of goods in the latest revision; null where none is recorded. */
  readonly goods?: Maybe<TradeTotal>;
  /** 地点 · The place. */
  readonly place: AggregatePlace;
  /** 地点名称（按语言）；园区为空 · Its name in the viewer's language; null of a park. */
  readonly placeName?: Maybe<Scalars['String']['output']>;
  /** 历次修订，先近 · Every revision, latest first. */
  readonly revisions: ReadonlyArray<TradeTotal>;
  /** 服务出口的最新修订；未录入为空，从不为零 · Exports of services in the latest revision; null where none is recorded, never 0. */
  readonly services?: Maybe<TradeTotal>;
  /** 年份 · Calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** 一条待匹配的填报 · One entry that waits for a match. Source: N40. */
export type UnmatchedEnterprise = {
  /** 名称 · Name as reported. */
  readonly name: Scalars['String']['output'];
  /** 原填代码；缺失为空 · The code as it was written; null where missing. */
  readonly rawCode?: Maybe<Scalars['String']['output']>;
  /** 原因 · Why it has no valid code. */
  readonly reason: CreditCodeFault;
  /** 统计系统 · The system that it stands in. */
  readonly system: StatisticalSystem;
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

/** 查看人在统计方面的内容 · What the statistics add to the viewer. */
export type Viewer = {
  /** 人员标识 · Id of the person. */
  readonly id: Scalars['ID']['output'];
  /** 统计数据中等待本人办理的事项，等待最久者在前，至多500项；全部事项见 tasks · What waits for the viewer in the statistics, longest first, at most 500; everything that waits is in tasks. Source: N27, N40. */
  readonly statisticsTasks?: Maybe<ReadonlyArray<Task>>;
};

/** 一条提示 · A warning. Source: N45. */
export type Warning = {
  /** 代码 · Code. */
  readonly code: Scalars['String']['output'];
  /** 说明（按语言） · The warning in the viewer's language. */
  readonly message: Scalars['String']['output'];
};

/** 不予公布的原因 · Why an aggregate is withheld from others. Source: N84. */
export type WithheldReason =
  /** 防止推算其他单元 · Another aggregate could be reckoned from it. */
  | 'COMPLEMENTARY'
  /** 企业过少或一家独大 · Too few enterprises, or one makes up most of it. */
  | 'PRIMARY'
  /** 扣除一省自有部分后，其余企业过少或一家独大 · A province that takes its own part away would be left with too few enterprises, or mostly one. */
  | 'RESIDUAL';



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
  Base: Base;
  Park: Park;
  ReReview: ReReview;
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Application'], {"statisticalYear":true,"park":{"id":true}}>
        | GraphQLRecursivePick<FederationTypes['Application'], {"statisticalYear":true,"park":{"id":true},"tier":true,"round":{"ruleVersion":true,"standards":{"standard":true,"tier":true,"value":true}},"declared":{"standard":true,"value":true}}>
        | GraphQLRecursivePick<FederationTypes['Application'], {"statisticalYear":true,"park":{"id":true},"tier":true,"round":{"ruleVersion":true,"standards":{"standard":true,"tier":true,"value":true}},"declared":{"standard":true,"value":true}}>
        | GraphQLRecursivePick<FederationTypes['Application'], {"statisticalYear":true,"park":{"id":true},"tier":true,"round":{"ruleVersion":true,"standards":{"standard":true,"tier":true,"value":true}},"declared":{"standard":true,"value":true}}>
        | GraphQLRecursivePick<FederationTypes['Application'], {"statisticalYear":true,"park":{"id":true},"tier":true,"round":{"ruleVersion":true,"standards":{"standard":true,"tier":true,"value":true}},"declared":{"standard":true,"value":true}}>
        | GraphQLRecursivePick<FederationTypes['Application'], {"statisticalYear":true,"park":{"id":true},"tier":true,"round":{"ruleVersion":true,"standards":{"standard":true,"tier":true,"value":true}},"declared":{"standard":true,"value":true}}>
        | GraphQLRecursivePick<FederationTypes['Application'], {"statisticalYear":true,"park":{"id":true},"tier":true,"round":{"ruleVersion":true,"standards":{"standard":true,"tier":true,"value":true}},"declared":{"standard":true,"value":true}}> ) );
  Base:
    ( { __typename: 'Base' }
    & GraphQLRecursivePick<FederationTypes['Base'], {"id":true}> );
  Park:
    ( { __typename: 'Park' }
    & GraphQLRecursivePick<FederationTypes['Park'], {"id":true}> );
  ReReview:
    ( { __typename: 'ReReview' }
    & GraphQLRecursivePick<FederationTypes['ReReview'], {"id":true}> );
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Aggregate: ResolverTypeWrapper<AggregateParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AggregateConnection: ResolverTypeWrapper<Connection<AggregateParent>>;
  AggregateEdge: ResolverTypeWrapper<Omit<AggregateEdge, 'node'> & { node: ResolversTypes['Aggregate'] }>;
  AggregateOrder: AggregateOrder;
  AggregatePlace: ResolverTypeWrapper<AggregatePlaceParent>;
  AggregateRelease: ResolverTypeWrapper<AggregateReleaseParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Agreement: Agreement;
  Application: ResolverTypeWrapper<ApplicationParent>;
  AttachReportEvidenceInput: AttachReportEvidenceInput;
  AttachReportEvidencePayload: ResolverTypeWrapper<AttachReportEvidencePayloadParent>;
  Base: ResolverTypeWrapper<BaseParent>;
  BaseReport: ResolverTypeWrapper<BaseReportParent>;
  BaseReportConnection: ResolverTypeWrapper<Connection<BaseReportParent>>;
  BaseReportEdge: ResolverTypeWrapper<Omit<BaseReportEdge, 'node'> & { node: ResolversTypes['BaseReport'] }>;
  BaseReportFilter: BaseReportFilter;
  BaseReportPayload: ResolverTypeWrapper<BaseReportPayloadParent>;
  BaseReportReasonInput: BaseReportReasonInput;
  BaseReportStatus: BaseReportStatus;
  BaseReportStepInput: BaseReportStepInput;
  BaseStatisticsPayload: ResolverTypeWrapper<BaseStatisticsPayloadParent>;
  BaseTask: BaseTask;
  BusinessStandard: BusinessStandard;
  BusinessType: BusinessType;
  CancelExportInput: CancelExportInput;
  CancelImportJobInput: CancelImportJobInput;
  ClientRegion: ClientRegion;
  CountProof: ResolverTypeWrapper<CountProofParent>;
  CountedEnterprise: ResolverTypeWrapper<CountedEnterpriseParent>;
  CreditCodeFault: CreditCodeFault;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclaredFigure: ResolverTypeWrapper<DeclaredFigure>;
  Delivery: Delivery;
  DenominatorDefinition: DenominatorDefinition;
  DigitalService: ResolverTypeWrapper<DigitalServiceParent>;
  DigitalServiceCondition: ResolverTypeWrapper<DigitalServiceConditionParent>;
  DiscardImportInput: DiscardImportInput;
  DiscardImportPayload: ResolverTypeWrapper<DiscardImportPayload>;
  DismissMatchInput: DismissMatchInput;
  DossierChange: ResolverTypeWrapper<DossierChangeParent>;
  DossierChangeKind: DossierChangeKind;
  DoubleClaim: ResolverTypeWrapper<DoubleClaimParent>;
  DoubleClaimConnection: ResolverTypeWrapper<Connection<DoubleClaimParent>>;
  DoubleClaimEdge: ResolverTypeWrapper<Omit<DoubleClaimEdge, 'node'> & { node: ResolversTypes['DoubleClaim'] }>;
  EarlyWarning: ResolverTypeWrapper<EarlyWarningParent>;
  EarlyWarningCode: EarlyWarningCode;
  EarlyWarningConnection: ResolverTypeWrapper<Connection<EarlyWarningParent>>;
  EarlyWarningEdge: ResolverTypeWrapper<Omit<EarlyWarningEdge, 'node'> & { node: ResolversTypes['EarlyWarning'] }>;
  EarlyWarningFilter: EarlyWarningFilter;
  EnterpriseBand: EnterpriseBand;
  ExchangeRate: ResolverTypeWrapper<ExchangeRateParent>;
  ExchangeRatePayload: ResolverTypeWrapper<ExchangeRatePayloadParent>;
  ExportAggregateFilter: ExportAggregateFilter;
  ExportAggregatesInput: ExportAggregatesInput;
  ExportDataset: ExportDataset;
  ExportDimension: ExportDimension;
  ExportFormat: ExportFormat;
  ExportJob: ResolverTypeWrapper<ExportJobParent>;
  ExportJobConnection: ResolverTypeWrapper<Connection<ExportJobParent>>;
  ExportJobEdge: ResolverTypeWrapper<Omit<ExportJobEdge, 'node'> & { node: ResolversTypes['ExportJob'] }>;
  ExportJobFilter: ExportJobFilter;
  ExportJobPayload: ResolverTypeWrapper<ExportJobPayloadParent>;
  ExportJobStatus: ExportJobStatus;
  ExportSource: ResolverTypeWrapper<ExportSourceParent>;
  FigureCheck: ResolverTypeWrapper<FigureCheckParent>;
  FigureComparison: ResolverTypeWrapper<FigureComparisonParent>;
  Finding: ResolverTypeWrapper<FindingParent>;
  ForeignAmountInput: ForeignAmountInput;
  ForeignCurrency: ForeignCurrency;
  FrozenCheck: ResolverTypeWrapper<FrozenCheckParent>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntryParent>;
  ImportEncoding: ImportEncoding;
  ImportFaultRule: ImportFaultRule;
  ImportJob: ResolverTypeWrapper<ImportJobParent>;
  ImportJobConnection: ResolverTypeWrapper<Connection<ImportJobParent>>;
  ImportJobEdge: ResolverTypeWrapper<Omit<ImportJobEdge, 'node'> & { node: ResolversTypes['ImportJob'] }>;
  ImportJobFilter: ImportJobFilter;
  ImportJobPayload: ResolverTypeWrapper<ImportJobPayloadParent>;
  ImportJobStatus: ImportJobStatus;
  ImportReturnsInput: ImportReturnsInput;
  ImportReturnsPayload: ResolverTypeWrapper<ImportReturnsPayloadParent>;
  ImportedYear: ResolverTypeWrapper<ImportedYearParent>;
  Indicator: ResolverTypeWrapper<IndicatorParent>;
  IndicatorCode: IndicatorCode;
  IndicatorKind: IndicatorKind;
  IndicatorLevel: IndicatorLevel;
  IndicatorPlace: ResolverTypeWrapper<IndicatorPlaceParent>;
  IndicatorPlaceFilter: IndicatorPlaceFilter;
  IndicatorRecord: ResolverTypeWrapper<IndicatorRecordParent>;
  IndicatorValue: ResolverTypeWrapper<IndicatorValueParent>;
  LeftOutBases: ResolverTypeWrapper<LeftOutBasesParent>;
  LeftOutReason: LeftOutReason;
  MainTask: ResolverTypeWrapper<MainTaskParent>;
  MatchCandidate: ResolverTypeWrapper<MatchCandidateParent>;
  MatchEntry: ResolverTypeWrapper<MatchEntryParent>;
  MatchEntryConnection: ResolverTypeWrapper<Connection<MatchEntryParent>>;
  MatchEntryEdge: ResolverTypeWrapper<Omit<MatchEntryEdge, 'node'> & { node: ResolversTypes['MatchEntry'] }>;
  MatchPayload: ResolverTypeWrapper<MatchPayloadParent>;
  MatchQueueFilter: MatchQueueFilter;
  MatchReason: MatchReason;
  MatchStatus: MatchStatus;
  MeasureCode: MeasureCode;
  MeasureValue: ResolverTypeWrapper<MeasureValueParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OriginalAmount: ResolverTypeWrapper<OriginalAmountParent>;
  Outcome: Outcome;
  OutsourcingAggregateFilter: OutsourcingAggregateFilter;
  OutsourcingAggregatesInput: OutsourcingAggregatesInput;
  OutsourcingDimension: OutsourcingDimension;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Park: ResolverTypeWrapper<ParkParent>;
  ParkClaim: ResolverTypeWrapper<ParkClaimParent>;
  ParkFigure: ResolverTypeWrapper<ParkFigureParent>;
  ParkFigureInput: ParkFigureInput;
  ParkMember: ResolverTypeWrapper<ParkMemberParent>;
  ParkMemberInput: ParkMemberInput;
  ParkStatisticsPayload: ResolverTypeWrapper<ParkStatisticsPayloadParent>;
  PlaceLevel: PlaceLevel;
  PlacedIndicator: ResolverTypeWrapper<PlacedIndicatorParent>;
  PlacedIndicatorConnection: ResolverTypeWrapper<Connection<PlacedIndicatorParent>>;
  PlacedIndicatorEdge: ResolverTypeWrapper<Omit<PlacedIndicatorEdge, 'node'> & { node: ResolversTypes['PlacedIndicator'] }>;
  PooledIndicator: ResolverTypeWrapper<PooledIndicatorParent>;
  PooledProgress: ResolverTypeWrapper<PooledProgressParent>;
  Quarter: Quarter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReReview: ResolverTypeWrapper<ReReviewParent>;
  ReReviewDossier: ResolverTypeWrapper<ReReviewDossierParent>;
  RecordExchangeRateInput: RecordExchangeRateInput;
  RecordIndicatorInput: RecordIndicatorInput;
  RecordParkFiguresInput: RecordParkFiguresInput;
  RecordTradeTotalInput: RecordTradeTotalInput;
  Region: Region;
  ReleaseStatus: ReleaseStatus;
  Replay: ResolverTypeWrapper<ReplayParent>;
  ReplayDifference: ResolverTypeWrapper<ReplayDifferenceParent>;
  ReplayPart: ReplayPart;
  ReportEdition: ResolverTypeWrapper<ReportEditionParent>;
  ReportEvidence: ResolverTypeWrapper<ReportEvidenceParent>;
  ReportItem: ResolverTypeWrapper<ReportItemParent>;
  ReportItemInput: ReportItemInput;
  RequestBaseReportsInput: RequestBaseReportsInput;
  RequestBaseReportsPayload: ResolverTypeWrapper<RequestBaseReportsPayloadParent>;
  ResolveMatchInput: ResolveMatchInput;
  ReturnImport: ResolverTypeWrapper<ReturnImportParent>;
  ReturnImportConnection: ResolverTypeWrapper<Connection<ReturnImportParent>>;
  ReturnImportEdge: ResolverTypeWrapper<Omit<ReturnImportEdge, 'node'> & { node: ResolversTypes['ReturnImport'] }>;
  ReturnImportFilter: ReturnImportFilter;
  ReturnImportStatus: ReturnImportStatus;
  ReturnMatch: ResolverTypeWrapper<ReturnMatchParent>;
  RevokeMatchInput: RevokeMatchInput;
  Round: ResolverTypeWrapper<Round>;
  SaveBaseReportInput: SaveBaseReportInput;
  ServiceCategory: ServiceCategory;
  ServiceGroup: ResolverTypeWrapper<ServiceGroupParent>;
  ServiceTaxonomy: ResolverTypeWrapper<ServiceTaxonomyParent>;
  SetParkMembershipInput: SetParkMembershipInput;
  Standard: ResolverTypeWrapper<Standard>;
  StartExportInput: StartExportInput;
  StartImportInput: StartImportInput;
  StatisticalSystem: StatisticalSystem;
  StoredFile: ResolverTypeWrapper<StoredFileParent>;
  Target: ResolverTypeWrapper<TargetParent>;
  TargetKind: TargetKind;
  TargetProgress: ResolverTypeWrapper<TargetProgressParent>;
  TargetProgressState: TargetProgressState;
  TargetStanding: ResolverTypeWrapper<TargetStandingParent>;
  Task: ResolverTypeWrapper<Task>;
  Tier: Tier;
  TradeDenominator: ResolverTypeWrapper<TradeDenominatorParent>;
  TradeFlow: TradeFlow;
  TradePlaceInput: TradePlaceInput;
  TradeTotal: ResolverTypeWrapper<TradeTotalParent>;
  TradeTotalPayload: ResolverTypeWrapper<TradeTotalPayloadParent>;
  TradeTotals: ResolverTypeWrapper<TradeTotalsParent>;
  UnmatchedEnterprise: ResolverTypeWrapper<UnmatchedEnterpriseParent>;
  UserError: ResolverTypeWrapper<UserError>;
  Viewer: ResolverTypeWrapper<ViewerParent>;
  Warning: ResolverTypeWrapper<WarningParent>;
  WithheldReason: WithheldReason;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Aggregate: AggregateParent;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  AggregateConnection: Connection<AggregateParent>;
  AggregateEdge: Omit<AggregateEdge, 'node'> & { node: ResolversParentTypes['Aggregate'] };
  AggregatePlace: AggregatePlaceParent;
  AggregateRelease: AggregateReleaseParent;
  ID: Scalars['ID']['output'];
  Application: ApplicationParent;
  AttachReportEvidenceInput: AttachReportEvidenceInput;
  AttachReportEvidencePayload: AttachReportEvidencePayloadParent;
  Base: BaseParent;
  BaseReport: BaseReportParent;
  BaseReportConnection: Connection<BaseReportParent>;
  BaseReportEdge: Omit<BaseReportEdge, 'node'> & { node: ResolversParentTypes['BaseReport'] };
  BaseReportFilter: BaseReportFilter;
  BaseReportPayload: BaseReportPayloadParent;
  BaseReportReasonInput: BaseReportReasonInput;
  BaseReportStepInput: BaseReportStepInput;
  BaseStatisticsPayload: BaseStatisticsPayloadParent;
  CancelExportInput: CancelExportInput;
  CancelImportJobInput: CancelImportJobInput;
  CountProof: CountProofParent;
  CountedEnterprise: CountedEnterpriseParent;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeclaredFigure: DeclaredFigure;
  DigitalService: DigitalServiceParent;
  DigitalServiceCondition: DigitalServiceConditionParent;
  DiscardImportInput: DiscardImportInput;
  DiscardImportPayload: DiscardImportPayload;
  DismissMatchInput: DismissMatchInput;
  DossierChange: DossierChangeParent;
  DoubleClaim: DoubleClaimParent;
  DoubleClaimConnection: Connection<DoubleClaimParent>;
  DoubleClaimEdge: Omit<DoubleClaimEdge, 'node'> & { node: ResolversParentTypes['DoubleClaim'] };
  EarlyWarning: EarlyWarningParent;
  EarlyWarningConnection: Connection<EarlyWarningParent>;
  EarlyWarningEdge: Omit<EarlyWarningEdge, 'node'> & { node: ResolversParentTypes['EarlyWarning'] };
  EarlyWarningFilter: EarlyWarningFilter;
  ExchangeRate: ExchangeRateParent;
  ExchangeRatePayload: ExchangeRatePayloadParent;
  ExportAggregateFilter: ExportAggregateFilter;
  ExportAggregatesInput: ExportAggregatesInput;
  ExportJob: ExportJobParent;
  ExportJobConnection: Connection<ExportJobParent>;
  ExportJobEdge: Omit<ExportJobEdge, 'node'> & { node: ResolversParentTypes['ExportJob'] };
  ExportJobFilter: ExportJobFilter;
  ExportJobPayload: ExportJobPayloadParent;
  ExportSource: ExportSourceParent;
  FigureCheck: FigureCheckParent;
  FigureComparison: FigureComparisonParent;
  Finding: FindingParent;
  ForeignAmountInput: ForeignAmountInput;
  FrozenCheck: FrozenCheckParent;
  HistoryEntry: HistoryEntryParent;
  ImportJob: ImportJobParent;
  ImportJobConnection: Connection<ImportJobParent>;
  ImportJobEdge: Omit<ImportJobEdge, 'node'> & { node: ResolversParentTypes['ImportJob'] };
  ImportJobFilter: ImportJobFilter;
  ImportJobPayload: ImportJobPayloadParent;
  ImportReturnsInput: ImportReturnsInput;
  ImportReturnsPayload: ImportReturnsPayloadParent;
  ImportedYear: ImportedYearParent;
  Indicator: IndicatorParent;
  IndicatorPlace: IndicatorPlaceParent;
  IndicatorPlaceFilter: IndicatorPlaceFilter;
  IndicatorRecord: IndicatorRecordParent;
  IndicatorValue: IndicatorValueParent;
  LeftOutBases: LeftOutBasesParent;
  MainTask: MainTaskParent;
  MatchCandidate: MatchCandidateParent;
  MatchEntry: MatchEntryParent;
  MatchEntryConnection: Connection<MatchEntryParent>;
  MatchEntryEdge: Omit<MatchEntryEdge, 'node'> & { node: ResolversParentTypes['MatchEntry'] };
  MatchPayload: MatchPayloadParent;
  MatchQueueFilter: MatchQueueFilter;
  MeasureValue: MeasureValueParent;
  Mutation: Record<PropertyKey, never>;
  OriginalAmount: OriginalAmountParent;
  OutsourcingAggregateFilter: OutsourcingAggregateFilter;
  OutsourcingAggregatesInput: OutsourcingAggregatesInput;
  PageInfo: PageInfo;
  Park: ParkParent;
  ParkClaim: ParkClaimParent;
  ParkFigure: ParkFigureParent;
  ParkFigureInput: ParkFigureInput;
  ParkMember: ParkMemberParent;
  ParkMemberInput: ParkMemberInput;
  ParkStatisticsPayload: ParkStatisticsPayloadParent;
  PlacedIndicator: PlacedIndicatorParent;
  PlacedIndicatorConnection: Connection<PlacedIndicatorParent>;
  PlacedIndicatorEdge: Omit<PlacedIndicatorEdge, 'node'> & { node: ResolversParentTypes['PlacedIndicator'] };
  PooledIndicator: PooledIndicatorParent;
  PooledProgress: PooledProgressParent;
  Query: Record<PropertyKey, never>;
  ReReview: ReReviewParent;
  ReReviewDossier: ReReviewDossierParent;
  RecordExchangeRateInput: RecordExchangeRateInput;
  RecordIndicatorInput: RecordIndicatorInput;
  RecordParkFiguresInput: RecordParkFiguresInput;
  RecordTradeTotalInput: RecordTradeTotalInput;
  Replay: ReplayParent;
  ReplayDifference: ReplayDifferenceParent;
  ReportEdition: ReportEditionParent;
  ReportEvidence: ReportEvidenceParent;
  ReportItem: ReportItemParent;
  ReportItemInput: ReportItemInput;
  RequestBaseReportsInput: RequestBaseReportsInput;
  RequestBaseReportsPayload: RequestBaseReportsPayloadParent;
  ResolveMatchInput: ResolveMatchInput;
  ReturnImport: ReturnImportParent;
  ReturnImportConnection: Connection<ReturnImportParent>;
  ReturnImportEdge: Omit<ReturnImportEdge, 'node'> & { node: ResolversParentTypes['ReturnImport'] };
  ReturnImportFilter: ReturnImportFilter;
  ReturnMatch: ReturnMatchParent;
  RevokeMatchInput: RevokeMatchInput;
  Round: Round;
  SaveBaseReportInput: SaveBaseReportInput;
  ServiceGroup: ServiceGroupParent;
  ServiceTaxonomy: ServiceTaxonomyParent;
  SetParkMembershipInput: SetParkMembershipInput;
  Standard: Standard;
  StartExportInput: StartExportInput;
  StartImportInput: StartImportInput;
  StoredFile: StoredFileParent;
  Target: TargetParent;
  TargetProgress: TargetProgressParent;
  TargetStanding: TargetStandingParent;
  Task: Task;
  TradeDenominator: TradeDenominatorParent;
  TradePlaceInput: TradePlaceInput;
  TradeTotal: TradeTotalParent;
  TradeTotalPayload: TradeTotalPayloadParent;
  TradeTotals: TradeTotalsParent;
  UnmatchedEnterprise: UnmatchedEnterpriseParent;
  UserError: UserError;
  Viewer: ViewerParent;
  Warning: WarningParent;
};

export type AggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Aggregate'] = ResolversParentTypes['Aggregate']> = {
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['EnterpriseBand']>, ParentType, ContextType>;
  businessType?: Resolver<Maybe<ResolversTypes['BusinessType']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ServiceCategory']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  clientRegion?: Resolver<Maybe<ResolversTypes['ClientRegion']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  enterprises?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isWithheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['AggregatePlace'], ParentType, ContextType>;
  quarter?: Resolver<Maybe<ResolversTypes['Quarter']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['AggregateRelease'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheldFromOthers?: Resolver<Maybe<ResolversTypes['WithheldReason']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AggregateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggregateConnection'] = ResolversParentTypes['AggregateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AggregateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Aggregate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AggregateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggregateEdge'] = ResolversParentTypes['AggregateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
};

export type AggregatePlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggregatePlace'] = ResolversParentTypes['AggregatePlace']> = {
  level?: Resolver<ResolversTypes['PlaceLevel'], ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
  provinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type AggregateReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggregateRelease'] = ResolversParentTypes['AggregateRelease']> = {
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  extractCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extractDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReleaseStatus'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['StatisticalSystem'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enterpriseCount?: Resolver<Maybe<ResolversTypes['CountProof']>, ParentType, ContextType>;
  figureCheck?: Resolver<Maybe<ResolversTypes['FigureCheck']>, ParentType, ContextType>;
  frozenCheck?: Resolver<Maybe<ResolversTypes['FrozenCheck']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AttachReportEvidencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachReportEvidencePayload'] = ResolversParentTypes['AttachReportEvidencePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['ReportEvidence']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['BaseReport']>, ParentType, ContextType>;
};

export type BaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Base'] = ResolversParentTypes['Base'], FederationReferenceType extends FederationReferenceTypes['Base'] = FederationReferenceTypes['Base']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Base']> | FederationReferenceType, FederationReferenceType, ContextType>;
  earlyWarnings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EarlyWarning']>>, ParentType, ContextType, RequireFields<BaseEarlyWarningsArgs, 'year'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IndicatorValue']>>, ParentType, ContextType, RequireFields<BaseIndicatorsArgs, 'year'>>;
  measures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MeasureValue']>>, ParentType, ContextType, RequireFields<BaseMeasuresArgs, 'year'>>;
  monitoredSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  monitoredUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BaseReport']>>, ParentType, ContextType>;
  targets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TargetProgress']>>, ParentType, ContextType>;
  warnings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Warning']>>, ParentType, ContextType, RequireFields<BaseWarningsArgs, 'year'>>;
};

export type BaseReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BaseReport'] = ResolversParentTypes['BaseReport']> = {
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Base'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['ReportEdition']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['ReportEvidence']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ReportItem']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BaseReportStatus'], ParentType, ContextType>;
  statusName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BaseReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BaseReportConnection'] = ResolversParentTypes['BaseReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BaseReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BaseReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BaseReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BaseReportEdge'] = ResolversParentTypes['BaseReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BaseReport'], ParentType, ContextType>;
};

export type BaseReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BaseReportPayload'] = ResolversParentTypes['BaseReportPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['BaseReport']>, ParentType, ContextType>;
};

export type BaseStatisticsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BaseStatisticsPayload'] = ResolversParentTypes['BaseStatisticsPayload']> = {
  base?: Resolver<Maybe<ResolversTypes['Base']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CountProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountProof'] = ResolversParentTypes['CountProof']> = {
  a?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  directExtractDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doublyClaimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  list?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CountedEnterprise']>>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outsourcingExtractDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overlap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  union?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unmatched?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnmatchedEnterprise']>>, ParentType, ContextType>;
  unmatchedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountedEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedEnterprise'] = ResolversParentTypes['CountedEnterprise']> = {
  claimedElsewhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inA?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inB?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matchedByHand?: Resolver<ReadonlyArray<ResolversTypes['ReturnMatch']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type DigitalServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalService'] = ResolversParentTypes['DigitalService']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DigitalServiceConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalServiceCondition'] = ResolversParentTypes['DigitalServiceCondition']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiscardImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardImportPayload'] = ResolversParentTypes['DiscardImportPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  importId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DossierChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierChange'] = ResolversParentTypes['DossierChange']> = {
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  frozen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DossierChangeKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['MeasureValue']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ReportEdition']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DoubleClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubleClaim'] = ResolversParentTypes['DoubleClaim']> = {
  claimedElsewhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['ParkClaim']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DoubleClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubleClaimConnection'] = ResolversParentTypes['DoubleClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DoubleClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DoubleClaim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DoubleClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubleClaimEdge'] = ResolversParentTypes['DoubleClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DoubleClaim'], ParentType, ContextType>;
};

export type EarlyWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlyWarning'] = ResolversParentTypes['EarlyWarning']> = {
  actual?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Base'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['EarlyWarningCode'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['IndicatorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needed?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EarlyWarningConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlyWarningConnection'] = ResolversParentTypes['EarlyWarningConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EarlyWarningEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EarlyWarning']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EarlyWarningEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlyWarningEdge'] = ResolversParentTypes['EarlyWarningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EarlyWarning'], ParentType, ContextType>;
};

export type ExchangeRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRate'] = ResolversParentTypes['ExchangeRate']> = {
  currency?: Resolver<ResolversTypes['ForeignCurrency'], ParentType, ContextType>;
  currencyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeRatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRatePayload'] = ResolversParentTypes['ExchangeRatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['ExchangeRate']>, ParentType, ContextType>;
};

export type ExportJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportJob'] = ResolversParentTypes['ExportJob']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bytesWritten?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['ExportDataset'], ParentType, ContextType>;
  datasetName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExportFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineage?: Resolver<ReadonlyArray<ResolversTypes['ExportSource']>, ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  rowsWritten?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExportJobStatus'], ParentType, ContextType>;
  statusName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExportJobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportJobConnection'] = ResolversParentTypes['ExportJobConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExportJobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExportJob']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExportJobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportJobEdge'] = ResolversParentTypes['ExportJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExportJob'], ParentType, ContextType>;
};

export type ExportJobPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportJobPayload'] = ResolversParentTypes['ExportJobPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['ExportJob']>, ParentType, ContextType>;
};

export type ExportSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportSource'] = ResolversParentTypes['ExportSource']> = {
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  extractDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ReturnImport']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['AggregateRelease']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ruleVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['StatisticalSystem'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureCheck'] = ResolversParentTypes['FigureCheck']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  comparisons?: Resolver<ReadonlyArray<ResolversTypes['FigureComparison']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureComparison'] = ResolversParentTypes['FigureComparison']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declared?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  extractDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['BusinessStandard'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type FrozenCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrozenCheck'] = ResolversParentTypes['FrozenCheck']> = {
  check?: Resolver<ResolversTypes['FigureCheck'], ParentType, ContextType>;
  forwardedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  frozenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replay?: Resolver<ResolversTypes['Replay'], ParentType, ContextType>;
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

export type ImportJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob']> = {
  bytesRead?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  bytesReceived?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  encoding?: Resolver<Maybe<ResolversTypes['ImportEncoding']>, ParentType, ContextType>;
  extractDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  onFault?: Resolver<ResolversTypes['ImportFaultRule'], ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
  queuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  rejectedRows?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  remainingSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rowsPerSecond?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportJobStatus'], ParentType, ContextType>;
  statusName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uploadAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['ImportedYear']>, ParentType, ContextType>;
};

export type ImportJobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportJobConnection'] = ResolversParentTypes['ImportJobConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportJobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportJob']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportJobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportJobEdge'] = ResolversParentTypes['ImportJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType>;
};

export type ImportJobPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportJobPayload'] = ResolversParentTypes['ImportJobPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType>;
};

export type ImportReturnsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportReturnsPayload'] = ResolversParentTypes['ImportReturnsPayload']> = {
  alreadyImported?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ReturnImport']>, ParentType, ContextType>;
};

export type ImportedYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedYear'] = ResolversParentTypes['ImportedYear']> = {
  alreadyImported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ReturnImport']>, ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominators?: Resolver<ReadonlyArray<ResolversTypes['DenominatorDefinition']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndicatorKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['MeasureCode'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceSystem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorPlace'] = ResolversParentTypes['IndicatorPlace']> = {
  base?: Resolver<Maybe<ResolversTypes['Base']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['IndicatorLevel'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type IndicatorRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorRecord'] = ResolversParentTypes['IndicatorRecord']> = {
  base?: Resolver<ResolversTypes['Base'], ParentType, ContextType>;
  extractDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorValue'] = ResolversParentTypes['IndicatorValue']> = {
  code?: Resolver<ResolversTypes['IndicatorCode'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  denominatorDefinition?: Resolver<ResolversTypes['DenominatorDefinition'], ParentType, ContextType>;
  extractDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeftOutBasesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutBases'] = ResolversParentTypes['LeftOutBases']> = {
  bases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LeftOutReason'], ParentType, ContextType>;
  reasonName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MainTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MainTask'] = ResolversParentTypes['MainTask']> = {
  code?: Resolver<ResolversTypes['BaseTask'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchCandidate'] = ResolversParentTypes['MatchCandidate']> = {
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
};

export type MatchEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchEntry'] = ResolversParentTypes['MatchEntry']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  countedRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ReturnMatch']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['ReturnMatch']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CreditCodeFault'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MatchStatus'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['StatisticalSystem'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MatchEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchEntryConnection'] = ResolversParentTypes['MatchEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatchEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MatchEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchEntryEdge'] = ResolversParentTypes['MatchEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MatchEntry'], ParentType, ContextType>;
};

export type MatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchPayload'] = ResolversParentTypes['MatchPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['ReturnMatch']>, ParentType, ContextType>;
};

export type MeasureValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureValue'] = ResolversParentTypes['MeasureValue']> = {
  code?: Resolver<ResolversTypes['MeasureCode'], ParentType, ContextType>;
  extractDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceSystem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptBaseReport?: Resolver<Maybe<ResolversTypes['BaseReportPayload']>, ParentType, ContextType, RequireFields<MutationAcceptBaseReportArgs, 'input'>>;
  attachReportEvidence?: Resolver<Maybe<ResolversTypes['AttachReportEvidencePayload']>, ParentType, ContextType, RequireFields<MutationAttachReportEvidenceArgs, 'input'>>;
  cancelExport?: Resolver<Maybe<ResolversTypes['ExportJobPayload']>, ParentType, ContextType, RequireFields<MutationCancelExportArgs, 'input'>>;
  cancelImportJob?: Resolver<Maybe<ResolversTypes['ImportJobPayload']>, ParentType, ContextType, RequireFields<MutationCancelImportJobArgs, 'input'>>;
  discardImport?: Resolver<Maybe<ResolversTypes['DiscardImportPayload']>, ParentType, ContextType, RequireFields<MutationDiscardImportArgs, 'input'>>;
  dismissMatch?: Resolver<Maybe<ResolversTypes['MatchPayload']>, ParentType, ContextType, RequireFields<MutationDismissMatchArgs, 'input'>>;
  importReturns?: Resolver<Maybe<ResolversTypes['ImportReturnsPayload']>, ParentType, ContextType, RequireFields<MutationImportReturnsArgs, 'input'>>;
  recordExchangeRate?: Resolver<Maybe<ResolversTypes['ExchangeRatePayload']>, ParentType, ContextType, RequireFields<MutationRecordExchangeRateArgs, 'input'>>;
  recordIndicator?: Resolver<Maybe<ResolversTypes['BaseStatisticsPayload']>, ParentType, ContextType, RequireFields<MutationRecordIndicatorArgs, 'input'>>;
  recordParkFigures?: Resolver<Maybe<ResolversTypes['ParkStatisticsPayload']>, ParentType, ContextType, RequireFields<MutationRecordParkFiguresArgs, 'input'>>;
  recordTradeTotal?: Resolver<Maybe<ResolversTypes['TradeTotalPayload']>, ParentType, ContextType, RequireFields<MutationRecordTradeTotalArgs, 'input'>>;
  requestBaseReports?: Resolver<Maybe<ResolversTypes['RequestBaseReportsPayload']>, ParentType, ContextType, RequireFields<MutationRequestBaseReportsArgs, 'input'>>;
  resolveMatch?: Resolver<Maybe<ResolversTypes['MatchPayload']>, ParentType, ContextType, RequireFields<MutationResolveMatchArgs, 'input'>>;
  returnBaseReport?: Resolver<Maybe<ResolversTypes['BaseReportPayload']>, ParentType, ContextType, RequireFields<MutationReturnBaseReportArgs, 'input'>>;
  reviseBaseReport?: Resolver<Maybe<ResolversTypes['BaseReportPayload']>, ParentType, ContextType, RequireFields<MutationReviseBaseReportArgs, 'input'>>;
  revokeMatch?: Resolver<Maybe<ResolversTypes['MatchPayload']>, ParentType, ContextType, RequireFields<MutationRevokeMatchArgs, 'input'>>;
  saveBaseReport?: Resolver<Maybe<ResolversTypes['BaseReportPayload']>, ParentType, ContextType, RequireFields<MutationSaveBaseReportArgs, 'input'>>;
  setParkMembership?: Resolver<Maybe<ResolversTypes['ParkStatisticsPayload']>, ParentType, ContextType, RequireFields<MutationSetParkMembershipArgs, 'input'>>;
  startExport?: Resolver<Maybe<ResolversTypes['ExportJobPayload']>, ParentType, ContextType, RequireFields<MutationStartExportArgs, 'input'>>;
  startImport?: Resolver<Maybe<ResolversTypes['ImportJobPayload']>, ParentType, ContextType, RequireFields<MutationStartImportArgs, 'input'>>;
  submitBaseReport?: Resolver<Maybe<ResolversTypes['BaseReportPayload']>, ParentType, ContextType, RequireFields<MutationSubmitBaseReportArgs, 'input'>>;
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
  enterpriseCount?: Resolver<Maybe<ResolversTypes['CountProof']>, ParentType, ContextType, RequireFields<ParkEnterpriseCountArgs, 'year'>>;
  figures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ParkFigure']>>, ParentType, ContextType, RequireFields<ParkFiguresArgs, 'year'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ParkMember']>>, ParentType, ContextType, RequireFields<ParkMembersArgs, 'on'>>;
};

export type ParkClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkClaim'] = ResolversParentTypes['ParkClaim']> = {
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  park?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ParkFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkFigure'] = ResolversParentTypes['ParkFigure']> = {
  extractDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['OriginalAmount']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['BusinessStandard'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParkMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkMember'] = ResolversParentTypes['ParkMember']> = {
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ParkStatisticsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkStatisticsPayload'] = ResolversParentTypes['ParkStatisticsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
};

export type PlacedIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacedIndicator'] = ResolversParentTypes['PlacedIndicator']> = {
  bases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comparedBases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  denominatorDefinition?: Resolver<Maybe<ResolversTypes['DenominatorDefinition']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOutBases']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['IndicatorPlace'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['IndicatorRecord']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['TargetStanding']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearOnYear?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PlacedIndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacedIndicatorConnection'] = ResolversParentTypes['PlacedIndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlacedIndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlacedIndicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacedIndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacedIndicatorEdge'] = ResolversParentTypes['PlacedIndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlacedIndicator'], ParentType, ContextType>;
};

export type PooledIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PooledIndicator'] = ResolversParentTypes['PooledIndicator']> = {
  bases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basesWithoutDenominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['IndicatorCode'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  denominatorDefinition?: Resolver<ResolversTypes['DenominatorDefinition'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PooledProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PooledProgress'] = ResolversParentTypes['PooledProgress']> = {
  pooled?: Resolver<ResolversTypes['PooledIndicator'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['TargetProgressState'], ParentType, ContextType>;
  progressName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  aggregateReleases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AggregateRelease']>>, ParentType, ContextType, RequireFields<QueryAggregateReleasesArgs, 'year'>>;
  baseReport?: Resolver<Maybe<ResolversTypes['BaseReport']>, ParentType, ContextType, RequireFields<QueryBaseReportArgs, 'id'>>;
  baseReports?: Resolver<Maybe<ResolversTypes['BaseReportConnection']>, ParentType, ContextType, Partial<QueryBaseReportsArgs>>;
  doubleClaims?: Resolver<Maybe<ResolversTypes['DoubleClaimConnection']>, ParentType, ContextType, RequireFields<QueryDoubleClaimsArgs, 'year'>>;
  earlyWarnings?: Resolver<Maybe<ResolversTypes['EarlyWarningConnection']>, ParentType, ContextType, RequireFields<QueryEarlyWarningsArgs, 'year'>>;
  exchangeRates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExchangeRate']>>, ParentType, ContextType, RequireFields<QueryExchangeRatesArgs, 'year'>>;
  exportAggregates?: Resolver<Maybe<ResolversTypes['AggregateConnection']>, ParentType, ContextType, RequireFields<QueryExportAggregatesArgs, 'years'>>;
  exportJob?: Resolver<Maybe<ResolversTypes['ExportJob']>, ParentType, ContextType, RequireFields<QueryExportJobArgs, 'id'>>;
  exportJobs?: Resolver<Maybe<ResolversTypes['ExportJobConnection']>, ParentType, ContextType, Partial<QueryExportJobsArgs>>;
  importJob?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportJobArgs, 'id'>>;
  importJobs?: Resolver<Maybe<ResolversTypes['ImportJobConnection']>, ParentType, ContextType, Partial<QueryImportJobsArgs>>;
  indicatorValues?: Resolver<Maybe<ResolversTypes['PlacedIndicatorConnection']>, ParentType, ContextType, RequireFields<QueryIndicatorValuesArgs, 'code' | 'year'>>;
  indicators?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Indicator']>>, ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  mainTasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MainTask']>>, ParentType, ContextType>;
  matchQueue?: Resolver<Maybe<ResolversTypes['MatchEntryConnection']>, ParentType, ContextType, Partial<QueryMatchQueueArgs>>;
  outsourcingAggregates?: Resolver<Maybe<ResolversTypes['AggregateConnection']>, ParentType, ContextType, RequireFields<QueryOutsourcingAggregatesArgs, 'years'>>;
  pooledIndicators?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PooledIndicator']>>, ParentType, ContextType, RequireFields<QueryPooledIndicatorsArgs, 'year'>>;
  returnImport?: Resolver<Maybe<ResolversTypes['ReturnImport']>, ParentType, ContextType, RequireFields<QueryReturnImportArgs, 'id'>>;
  returnImports?: Resolver<Maybe<ResolversTypes['ReturnImportConnection']>, ParentType, ContextType, Partial<QueryReturnImportsArgs>>;
  serviceTaxonomy?: Resolver<Maybe<ResolversTypes['ServiceTaxonomy']>, ParentType, ContextType, Partial<QueryServiceTaxonomyArgs>>;
  targets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Target']>>, ParentType, ContextType>;
  tradeTotals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TradeTotals']>>, ParentType, ContextType, RequireFields<QueryTradeTotalsArgs, 'year'>>;
};

export type ReReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReReview'] = ResolversParentTypes['ReReview'], FederationReferenceType extends FederationReferenceTypes['ReReview'] = FederationReferenceTypes['ReReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['ReReviewDossier']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReReviewDossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReReviewDossier'] = ResolversParentTypes['ReReviewDossier']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['DossierChange']>, ParentType, ContextType>;
  frozenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['MeasureValue']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['ReportEdition']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['TargetProgress']>, ParentType, ContextType>;
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

export type ReportEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdition'] = ResolversParentTypes['ReportEdition']> = {
  acceptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ReportItem']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['BaseReport'], ParentType, ContextType>;
};

export type ReportEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEvidence'] = ResolversParentTypes['ReportEvidence']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportItem'] = ResolversParentTypes['ReportItem']> = {
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['ReportEvidence']>, ParentType, ContextType>;
  nothingToReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['MainTask']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestBaseReportsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestBaseReportsPayload'] = ResolversParentTypes['RequestBaseReportsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  reports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BaseReport']>>, ParentType, ContextType>;
};

export type ReturnImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnImport'] = ResolversParentTypes['ReturnImport']> = {
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReturnImportStatus'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['StatisticalSystem'], ParentType, ContextType>;
  systemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unmatched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnImportConnection'] = ResolversParentTypes['ReturnImportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReturnImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReturnImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnImportEdge'] = ResolversParentTypes['ReturnImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReturnImport'], ParentType, ContextType>;
};

export type ReturnMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnMatch'] = ResolversParentTypes['ReturnMatch']> = {
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['StatisticalSystem'], ParentType, ContextType>;
};

export type RoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Round'] = ResolversParentTypes['Round']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ServiceGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceGroup'] = ResolversParentTypes['ServiceGroup']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['DigitalService']>, ParentType, ContextType>;
};

export type ServiceTaxonomyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceTaxonomy'] = ResolversParentTypes['ServiceTaxonomy']> = {
  conditions?: Resolver<ReadonlyArray<ResolversTypes['DigitalServiceCondition']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ServiceGroup']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoredFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredFile'] = ResolversParentTypes['StoredFile']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['IndicatorCode']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetKind'], ParentType, ContextType>;
  pooled?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PooledProgress']>>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tolerance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetProgress'] = ResolversParentTypes['TargetProgress']> = {
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReportItem']>>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['TargetProgressState'], ParentType, ContextType>;
  progressName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
};

export type TargetStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetStanding'] = ResolversParentTypes['TargetStanding']> = {
  progress?: Resolver<ResolversTypes['TargetProgressState'], ParentType, ContextType>;
  progressName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
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

export type TradeDenominatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeDenominator'] = ResolversParentTypes['TradeDenominator']> = {
  definition?: Resolver<ResolversTypes['DenominatorDefinition'], ParentType, ContextType>;
  definitionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type TradeTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeTotal'] = ResolversParentTypes['TradeTotal']> = {
  extractDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['TradeFlow'], ParentType, ContextType>;
  flowName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['OriginalAmount']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TradeTotalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeTotalPayload'] = ResolversParentTypes['TradeTotalPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  totals?: Resolver<Maybe<ResolversTypes['TradeTotals']>, ParentType, ContextType>;
};

export type TradeTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeTotals'] = ResolversParentTypes['TradeTotals']> = {
  denominators?: Resolver<ReadonlyArray<ResolversTypes['TradeDenominator']>, ParentType, ContextType>;
  goods?: Resolver<Maybe<ResolversTypes['TradeTotal']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['AggregatePlace'], ParentType, ContextType>;
  placeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['TradeTotal']>, ParentType, ContextType>;
  services?: Resolver<Maybe<ResolversTypes['TradeTotal']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnmatchedEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmatchedEnterprise'] = ResolversParentTypes['UnmatchedEnterprise']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CreditCodeFault'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['StatisticalSystem'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statisticsTasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Task']>>, ParentType, ContextType>;
};

export type WarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Aggregate?: AggregateResolvers<ContextType>;
  AggregateConnection?: AggregateConnectionResolvers<ContextType>;
  AggregateEdge?: AggregateEdgeResolvers<ContextType>;
  AggregatePlace?: AggregatePlaceResolvers<ContextType>;
  AggregateRelease?: AggregateReleaseResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  AttachReportEvidencePayload?: AttachReportEvidencePayloadResolvers<ContextType>;
  Base?: BaseResolvers<ContextType>;
  BaseReport?: BaseReportResolvers<ContextType>;
  BaseReportConnection?: BaseReportConnectionResolvers<ContextType>;
  BaseReportEdge?: BaseReportEdgeResolvers<ContextType>;
  BaseReportPayload?: BaseReportPayloadResolvers<ContextType>;
  BaseStatisticsPayload?: BaseStatisticsPayloadResolvers<ContextType>;
  CountProof?: CountProofResolvers<ContextType>;
  CountedEnterprise?: CountedEnterpriseResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DigitalService?: DigitalServiceResolvers<ContextType>;
  DigitalServiceCondition?: DigitalServiceConditionResolvers<ContextType>;
  DiscardImportPayload?: DiscardImportPayloadResolvers<ContextType>;
  DossierChange?: DossierChangeResolvers<ContextType>;
  DoubleClaim?: DoubleClaimResolvers<ContextType>;
  DoubleClaimConnection?: DoubleClaimConnectionResolvers<ContextType>;
  DoubleClaimEdge?: DoubleClaimEdgeResolvers<ContextType>;
  EarlyWarning?: EarlyWarningResolvers<ContextType>;
  EarlyWarningConnection?: EarlyWarningConnectionResolvers<ContextType>;
  EarlyWarningEdge?: EarlyWarningEdgeResolvers<ContextType>;
  ExchangeRate?: ExchangeRateResolvers<ContextType>;
  ExchangeRatePayload?: ExchangeRatePayloadResolvers<ContextType>;
  ExportJob?: ExportJobResolvers<ContextType>;
  ExportJobConnection?: ExportJobConnectionResolvers<ContextType>;
  ExportJobEdge?: ExportJobEdgeResolvers<ContextType>;
  ExportJobPayload?: ExportJobPayloadResolvers<ContextType>;
  ExportSource?: ExportSourceResolvers<ContextType>;
  FigureCheck?: FigureCheckResolvers<ContextType>;
  FigureComparison?: FigureComparisonResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FrozenCheck?: FrozenCheckResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportJobConnection?: ImportJobConnectionResolvers<ContextType>;
  ImportJobEdge?: ImportJobEdgeResolvers<ContextType>;
  ImportJobPayload?: ImportJobPayloadResolvers<ContextType>;
  ImportReturnsPayload?: ImportReturnsPayloadResolvers<ContextType>;
  ImportedYear?: ImportedYearResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorPlace?: IndicatorPlaceResolvers<ContextType>;
  IndicatorRecord?: IndicatorRecordResolvers<ContextType>;
  IndicatorValue?: IndicatorValueResolvers<ContextType>;
  LeftOutBases?: LeftOutBasesResolvers<ContextType>;
  MainTask?: MainTaskResolvers<ContextType>;
  MatchCandidate?: MatchCandidateResolvers<ContextType>;
  MatchEntry?: MatchEntryResolvers<ContextType>;
  MatchEntryConnection?: MatchEntryConnectionResolvers<ContextType>;
  MatchEntryEdge?: MatchEntryEdgeResolvers<ContextType>;
  MatchPayload?: MatchPayloadResolvers<ContextType>;
  MeasureValue?: MeasureValueResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OriginalAmount?: OriginalAmountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  ParkClaim?: ParkClaimResolvers<ContextType>;
  ParkFigure?: ParkFigureResolvers<ContextType>;
  ParkMember?: ParkMemberResolvers<ContextType>;
  ParkStatisticsPayload?: ParkStatisticsPayloadResolvers<ContextType>;
  PlacedIndicator?: PlacedIndicatorResolvers<ContextType>;
  PlacedIndicatorConnection?: PlacedIndicatorConnectionResolvers<ContextType>;
  PlacedIndicatorEdge?: PlacedIndicatorEdgeResolvers<ContextType>;
  PooledIndicator?: PooledIndicatorResolvers<ContextType>;
  PooledProgress?: PooledProgressResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReReview?: ReReviewResolvers<ContextType>;
  ReReviewDossier?: ReReviewDossierResolvers<ContextType>;
  Replay?: ReplayResolvers<ContextType>;
  ReplayDifference?: ReplayDifferenceResolvers<ContextType>;
  ReportEdition?: ReportEditionResolvers<ContextType>;
  ReportEvidence?: ReportEvidenceResolvers<ContextType>;
  ReportItem?: ReportItemResolvers<ContextType>;
  RequestBaseReportsPayload?: RequestBaseReportsPayloadResolvers<ContextType>;
  ReturnImport?: ReturnImportResolvers<ContextType>;
  ReturnImportConnection?: ReturnImportConnectionResolvers<ContextType>;
  ReturnImportEdge?: ReturnImportEdgeResolvers<ContextType>;
  ReturnMatch?: ReturnMatchResolvers<ContextType>;
  Round?: RoundResolvers<ContextType>;
  ServiceGroup?: ServiceGroupResolvers<ContextType>;
  ServiceTaxonomy?: ServiceTaxonomyResolvers<ContextType>;
  StoredFile?: StoredFileResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetProgress?: TargetProgressResolvers<ContextType>;
  TargetStanding?: TargetStandingResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TradeDenominator?: TradeDenominatorResolvers<ContextType>;
  TradeTotal?: TradeTotalResolvers<ContextType>;
  TradeTotalPayload?: TradeTotalPayloadResolvers<ContextType>;
  TradeTotals?: TradeTotalsResolvers<ContextType>;
  UnmatchedEnterprise?: UnmatchedEnterpriseResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
};

