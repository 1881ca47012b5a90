-- Run after the migrations, every time: what each login role may touch. Nothing is granted that is not named here.
revoke all on all tables in schema applications, reviews, statistics, platform from ndseb_applications, ndseb_reviews, ndseb_statistics, ndseb_platform;
revoke all on all functions in schema applications, reviews, platform from public;
grant usage on schema platform, applications to ndseb_applications, ndseb_reviews, ndseb_statistics, ndseb_platform;
grant usage on schema reviews to ndseb_reviews;
grant usage on schema statistics to ndseb_statistics;
grant execute on function platform.now(), platform.is_present(timestamptz, timestamptz), platform.announce(text, json, text),
  platform.append_audit(text, jsonb) to ndseb_applications, ndseb_reviews, ndseb_statistics, ndseb_platform;

-- applications: its own tables. The status is nobody's to update; the step functions do.
grant select on all tables in schema applications to ndseb_applications;
grant insert on applications.park, applications.round, applications.ruling, applications.application, applications.recommendation,
  applications.declared_figure, applications.leading_enterprise, applications.evidence, applications.reader,
  applications.contact_edition, applications.contact, applications.filing_verdict to ndseb_applications;
grant update (answers, version) on applications.application to ndseb_applications;
grant update (title, notice_number, notice_number_key, legal_basis, annexes, notice_text, reference_date, deadline, closes_at, statistical_year,
  standards, rule_version, rubric, candidate_band_min, candidate_band_max, notice_working_days, appeal_working_days)
  on applications.round to ndseb_applications;
grant update (withdrawn_at) on applications.recommendation to ndseb_applications;
grant update (admitted, version) on applications.reader to ndseb_applications;
grant update on applications.declared_figure, applications.leading_enterprise to ndseb_applications;
grant delete on applications.declared_figure, applications.leading_enterprise, applications.contact to ndseb_applications;
grant select, insert, update on applications.idempotency to ndseb_applications;
grant execute on function applications.take_application_step(uuid, text, integer, text, text, timestamptz),
  applications.take_round_step(uuid, text, integer, text, text, timestamptz),
  applications.record_start(text, uuid, text, timestamptz), applications.units_with_base(text),
  applications.declared_case(uuid[]), applications.original_of(applications.declared_figure) to ndseb_applications;

-- The treaty of applications with the other owners: what a case is and where it stands, under the same row policies,
-- and the two step functions.
grant select (id, round_id, park_id, park_name, unit_id, province_code, status, version, recommended_at, filed_at, forwarded_at)
  on applications.application to ndseb_reviews, ndseb_statistics;
grant select on applications.round, applications.ruling to ndseb_reviews, ndseb_statistics;
-- What a waiver freezes (N43): the declared figure, the region that has a tier, and whose evidence it is.
grant select (application_id, standard, value) on applications.declared_figure to ndseb_reviews;
grant select (application_id, evidence_id) on applications.leading_enterprise to ndseb_reviews;
grant select (id, application_id) on applications.evidence to ndseb_reviews;
-- What a filing held, in digests: whether what an opinion or a proposal was given on is still what it was (N43, N47).
grant select (application_id, filed_at, content) on applications.filing to ndseb_reviews;
-- What it declared and by which thresholds it is judged: what the check of a forwarded case rests on (N30–N38).
grant select (application_id, filed_at, inputs) on applications.filing to ndseb_statistics;
grant select (code, name, region) on applications.province to ndseb_reviews;
-- What an expert's employer and ties are compared with (N82), under the parks' own policies.
-- Of what type a park is: N18 is found on of the third one alone.
grant select (id, type, name, name_key, management_body, credit_code, unit_id, province_code) on applications.park to ndseb_reviews;
grant select (id, name, province_code) on applications.recommending_unit to ndseb_reviews;
grant select on applications.reader to ndseb_reviews, ndseb_statistics;
-- Since when a case stands where it stands, for what waits on it: never who took the step, nor why.
grant select (subject_type, subject_id, at) on applications.history to ndseb_reviews;
grant execute on function applications.take_application_step(uuid, text, integer, text, text, timestamptz),
  applications.take_round_step(uuid, text, integer, text, text, timestamptz) to ndseb_reviews;

-- By which steps the status of a row of reviews changes, for the triggers that hold it to them (N74).
grant select on applications.lifecycle_step to ndseb_reviews;

-- Whether scores and opinions are open to the viewer (N81), for the row policies of reviews, and the sheets without names.
grant execute on function applications.is_opened(uuid), reviews.opened_sheets(uuid[]) to ndseb_reviews;

-- platform: the calendar is everybody's to read.
grant select on platform.calendar_day, platform.demo_clock to ndseb_platform, ndseb_reviews, ndseb_applications, ndseb_statistics;
-- The audit log is appended to by its function, and by nobody's role altered: what was written stays (N86).
grant select on platform.audit_entry to ndseb_platform;
grant insert on platform.calendar_day to ndseb_platform;
grant update (superseded) on platform.calendar_day to ndseb_platform;
grant update (offset_ms) on platform.demo_clock to ndseb_platform;
grant select, insert, update on platform.idempotency to ndseb_platform;

-- reviews: its own tables. Opinions, signatures, deliveries, scores, findings, claims, proposals, concurrences, decisions and
-- histories are only ever added to, and so are the editions of the pool of experts. Of a document only these columns may
-- change.
grant select, insert on all tables in schema reviews to ndseb_reviews;
grant update (name, field, employer, employer_key, employer_code, employer_kind, employer_unit_id, province_code, edition)
  on reviews.expert to ndseb_reviews;
grant update (status, version, ended_at) on reviews.expert_tie to ndseb_reviews;
grant update on reviews.idempotency to ndseb_reviews;
grant update (attitude, text, given_by_id, given_by_name, given_at) on reviews.provincial_opinion to ndseb_reviews;
grant update (status, version, sent_at) on reviews.joint_letter to ndseb_reviews;
grant update (stands) on reviews.letter_application to ndseb_reviews;
grant update (status, version, explanation, declared_at) on reviews.expert_assignment to ndseb_reviews;
grant update (status, edition, version, compiled_at, adopted_at) on reviews.candidate_list to ndseb_reviews;
grant update (withdrawal_reason, withdrawn_by_id, withdrawn_by_name, withdrawn_at) on reviews.concurring_party to ndseb_reviews;
grant update (status, edition, version, granted_at) on reviews.waiver to ndseb_reviews;
grant update (status, version, posted_on, working_days, first_day, last_day, ends_at, provisional) on reviews.notice to ndseb_reviews;
grant update (result, result_at) on reviews.notice_candidate to ndseb_reviews;
grant update (status, version, reasons, closed_at) on reviews.objection to ndseb_reviews;
grant update (document_number, document_number_key, document_date, title, status, edition, version, drafted_at, issued_at, appeal_until,
  concurring_departments)
  on reviews.designation to ndseb_reviews;
grant update (status, next_review_due, version) on reviews.base to ndseb_reviews;
grant update (status, version) on reviews.re_review to ndseb_reviews;
grant update (status, version, reasons, concluded_at) on reviews.appeal to ndseb_reviews;

-- statistics: its own tables. Facts are written once; only what belongs to an unfinished import may be thrown away. Of
-- the parks it sees what it needs to know whose province and whose unit one is, under the parks' own policies.
grant select on all tables in schema statistics to ndseb_statistics;
grant insert on statistics.enterprise, statistics.park_membership, statistics.return_batch, statistics.direct_return,
  statistics.outsourcing_return, statistics.exchange_rate, statistics.trade_total, statistics.park_figure, statistics.base_monitoring, statistics.indicator_value,
  statistics.reader, statistics.frozen_check, statistics.return_match to ndseb_statistics;
-- Of a report only these may change; its items are rewritten while the park works on them, everything else is only added to.
grant insert on statistics.base_report, statistics.base_report_acceptance, statistics.base_report_item,
  statistics.report_evidence, statistics.history, statistics.re_review_dossier to ndseb_statistics;
-- Aggregates are reckoned anew, never corrected: a release is replaced by the next.
grant insert on statistics.aggregate_release, statistics.aggregate, statistics.aggregate_backing to ndseb_statistics;
grant update (status) on statistics.aggregate_release to ndseb_statistics;
grant update (status, edition, version, submitted_at) on statistics.base_report to ndseb_statistics;
grant delete on statistics.base_report_item to ndseb_statistics;
grant update (name, name_key) on statistics.enterprise to ndseb_statistics;
grant update (admitted, version) on statistics.reader to ndseb_statistics;
grant update (until, ended_at, version) on statistics.base_monitoring to ndseb_statistics;
grant update (name, name_key, search_key, valid_to, source, recorded_by, recorded_at) on statistics.park_membership to ndseb_statistics;
grant update (revoked_reason, revoked_by_id, revoked_by_name, revoked_at) on statistics.return_match to ndseb_statistics;
grant update (status, parts, last_part, content_hash, rows, matched, finished_at) on statistics.return_batch to ndseb_statistics;
grant delete on statistics.return_batch, statistics.direct_return, statistics.outsourcing_return to ndseb_statistics;
-- Stored files: bytes are added and thrown away, never changed; of a file only how far it has come. Of an import job, all but
-- what was asked for.
grant insert, delete on statistics.stored_file, statistics.file_piece to ndseb_statistics;
grant update (status, size, received, sha256, expires_at) on statistics.stored_file to ndseb_statistics;
grant insert on statistics.import_job to ndseb_statistics;
grant update (status, file_id, queued_at, started_at, finished_at, attempts, bytes_read, rows_read, rows_rejected, elapsed_ms, years,
  notes, refusal, rejected_file_id) on statistics.import_job to ndseb_statistics;
grant insert on statistics.export_job to ndseb_statistics;
grant update (status, file_id, started_at, finished_at, attempts, rows_written, bytes_written, sources, refusal) on statistics.export_job
  to ndseb_statistics;
grant select, insert, update on statistics.idempotency to ndseb_statistics;
grant select (id, name, unit_id, province_code) on applications.park to ndseb_statistics;
revoke all on all functions in schema statistics from public;
grant execute on function statistics.count_enterprises(uuid[], integer[], timestamptz),
  statistics.list_counted(uuid[], integer[], timestamptz), statistics.list_unmatched(uuid[], integer[], timestamptz),
  statistics.list_matches(uuid[], integer[], timestamptz), statistics.double_claims(integer), statistics.stands_in_province(text),
  statistics.enterprises_alike(jsonb)
  to ndseb_statistics;
-- What returns add up to, and what waits for a match, is reckoned under the viewer's own policies: these only say which extract
-- is in force, and what was known when.
grant execute on function statistics.extract_in_force(text, uuid, integer, timestamptz), statistics.extracts_in_force(),
  statistics.is_member_of_year(date, date, integer), statistics.register_known(timestamptz), statistics.matches_standing(timestamptz),
  statistics.rows_matched_by_hand(text, uuid[]) to ndseb_statistics;

-- The treaty of statistics with applications: the rates by which a declared export in foreign currency is converted, and whence
-- each is (N35).
grant usage on schema statistics to ndseb_applications;
grant select (id, currency, year, rate, source, published_on, revision) on statistics.exchange_rate to ndseb_applications;

-- The treaty of statistics with reviews: whether an employer or a tie of an expert is a member of a park, nothing else (N82).
grant usage on schema statistics to ndseb_reviews;
grant execute on function statistics.members_among(uuid[], text[], text[], date) to ndseb_reviews;
