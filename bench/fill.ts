import { LAST_YEAR } from './last-year.ts'

/** Synthetic cases of as many parks ($1) for a statistical year ($2), forwarded, each with declared figures. */
export const FILL = `
  with round as (
    insert into applications.round (programme, programme_name, programme_name_en, number, title, notice_number, notice_number_key,
      issuing_offices, legal_basis, reference_date, deadline, closes_at, statistical_year, tiers, standards, conditions,
      quota_per_unit, rule_version, rubric, form, annexes, guide_version, candidate_band_min, candidate_band_max, notice_working_days, status)
    select code, content ->> 'zh', content ->> 'en', 1, '基准（虚构）', '基准1号', '基准1号',
      '[]', '—', '2026-08-31', '2026-08-31', '2026-08-31T16:00Z', $2::int, content -> 'tiers', content -> 'standards', content -> 'conditions',
      1, 'bench', '[]', '[]', '[]', 'bench', 8, 12, 5, 'OPEN'
      from applications.programme where code = 'NDSEB' returning id),
  parks as (
    insert into applications.park (name, name_key, type, unit_id, province_code, management_body, fictional)
    select '园区' || n || '（虚构）', 'park' || n, 'HIGH_TECH_ZONE', u.id, u.province_code, '管委会', true
      from generate_series(1, $1::int) n
      join lateral (select id, province_code from applications.recommending_unit order by id offset n % 37 limit 1) u on true
    returning id, name, unit_id, province_code),
  cases as (
    insert into applications.application (round_id, park_id, park_name, unit_id, province_code, status, recommended_at, filed_at, forwarded_at)
    select r.id, p.id, p.name, p.unit_id, p.province_code, 'SUBMITTED', now(), now(), now() from parks p, round r
    returning id, province_code),
  figures as (
    insert into applications.declared_figure (application_id, standard, value)
    select c.id, s, 120 from cases c, unnest(array['PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'SERVICE_EXPORT', 'ENTERPRISE_COUNT']) s)
  select count(*) from cases`

/** Twenty bases with shares of two years, the figures of their parks, and a rate for every year. */
export const MONITORED = `
  with parks as (select id, province_code, row_number() over (order by id) as n from applications.park where name_key like 'park%' order by id limit 20),
  designated as (
    insert into reviews.designation (round_id, document_number, document_number_key, document_date, title, status, drafted_at, issued_at)
    select id, '基准〔2019〕1号', '基准[2019]1号', '2019-01-01', '基准（虚构）', 'ISSUED', now(), now()
      from applications.round where notice_number_key = '基准1号' returning id),
  bases as (
    insert into reviews.base (designation_id, programme, park_id, name, name_key, province_code, designated_on, next_review_due)
    select (select id from designated), 'NDSEB', id, '基地' || n || '（虚构）', 'base' || n, province_code, '2019-01-01', '2030-01-01' from parks
    returning id, park_id, province_code),
  monitored as (
    insert into statistics.base_monitoring (base_id, park_id, province_code, since)
    select id, park_id, province_code, '2019-01-01' from bases returning base_id),
  figures as (
    insert into statistics.park_figure (park_id, province_code, year, standard, value, source, extract_date, revision, recorded_by)
    select id, province_code, y, s, 120 + n, '基准', '2020-01-01', 1, 'bench'
      from parks, generate_series(${LAST_YEAR - 1}, ${LAST_YEAR}) y, unnest(array['PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'SERVICE_EXPORT']) s)
  insert into statistics.indicator_value (base_id, year, code, revision, numerator, denominator, denominator_definition, source, extract_date, recorded_by)
  select base_id, y, c, 1, 40 + y % 7, 100, 'GOODS', '基准', '2020-01-01', 'bench'
    from monitored, unnest(array[2022, 2025, ${LAST_YEAR}]) y, unnest(array['A', 'B']) c on conflict do nothing`
