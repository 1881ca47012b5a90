-- Run after the migrations, every time: what each login role may touch. Nothing is granted that is not named here.
revoke all on all tables in schema applications, reviews, statistics, platform from ndseb_applications, ndseb_reviews, ndseb_statistics, ndseb_platform;
revoke all on all functions in schema applications, platform from public;
grant usage on schema platform, applications to ndseb_applications, ndseb_reviews, ndseb_statistics, ndseb_platform;
grant usage on schema reviews to ndseb_reviews;
grant usage on schema statistics to ndseb_statistics;
grant execute on function platform.now(), platform.announce(text, json) to ndseb_applications, ndseb_reviews, ndseb_statistics, ndseb_platform;

-- applications: its own tables. The status is nobody's to update; the step functions do.
grant select on all tables in schema applications to ndseb_applications;
grant insert on applications.park, applications.round, applications.application, applications.recommendation,
  applications.declared_figure, applications.leading_enterprise, applications.evidence, applications.reader to ndseb_applications;
grant update (answers, version) on applications.application to ndseb_applications;
grant update (withdrawn_at) on applications.recommendation to ndseb_applications;
grant update on applications.declared_figure, applications.leading_enterprise to ndseb_applications;
grant delete on applications.declared_figure, applications.leading_enterprise to ndseb_applications;
grant select, insert, update on applications.idempotency to ndseb_applications;
grant execute on function applications.take_application_step(uuid, text, integer, text, text, timestamptz),
  applications.take_round_step(uuid, text, integer, text, text, timestamptz),
  applications.record_start(text, uuid, text, timestamptz) to ndseb_applications;

-- The treaty of applications with the other owners: what a case is and where it stands, under the same row policies,
-- and the two step functions.
grant select (id, round_id, park_id, park_name, unit_id, province_code, status, version, recommended_at, filed_at, forwarded_at)
  on applications.application to ndseb_reviews, ndseb_statistics;
grant select on applications.round to ndseb_reviews, ndseb_statistics;
grant select on applications.reader to ndseb_reviews, ndseb_statistics;
grant execute on function applications.take_application_step(uuid, text, integer, text, text, timestamptz),
  applications.take_round_step(uuid, text, integer, text, text, timestamptz) to ndseb_reviews;

-- platform: the calendar is everybody's to read.
grant select on platform.calendar_day, platform.demo_clock to ndseb_platform, ndseb_reviews, ndseb_applications, ndseb_statistics;
grant update (offset_ms) on platform.demo_clock to ndseb_platform;
grant select, insert, update on platform.idempotency to ndseb_platform;

-- reviews and statistics: their own tables.
grant select, insert, update, delete on all tables in schema reviews to ndseb_reviews;
grant select, insert, update, delete on all tables in schema statistics to ndseb_statistics;
