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
