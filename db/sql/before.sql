-- Run before the migrations, every time: the schemas, and the functions that column defaults and row policies name.
create schema if not exists applications;
create schema if not exists reviews;
create schema if not exists statistics;
create schema if not exists platform;

-- The moment it is for the programme: the real one, plus the shift of the demo's clock where there is one.
create or replace function platform.now() returns timestamptz
language plpgsql stable security definer set search_path = '' as $$
begin
  return clock_timestamp() + coalesce((select offset_ms from platform.demo_clock), 0) * interval '1 millisecond';
end $$;

-- Whether a moment is that of the act which is under way: not ahead of the programme's clock, nor before the transaction began,
-- to the millisecond as moments are told (N75). The demo's clock may be moved while an act is under way: there, what does not
-- come before the line before it is taken for present too; and of two at once the one that waited may say when it began.
create or replace function platform.is_present(p_at timestamptz, p_last timestamptz default null) returns boolean
language plpgsql stable security definer set search_path = '' as $$
declare
  v_shift constant interval := (select offset_ms * interval '1 millisecond' from platform.demo_clock);
begin
  return p_at <= clock_timestamp() + coalesce(v_shift, '0') and (
    p_at >= date_trunc('milliseconds', transaction_timestamp()) + coalesce(v_shift, '0')
    or (v_shift is not null and p_at >= coalesce(p_last, p_at)));
end $$;

-- Whether the scores and opinions on an application are open to the viewer (N81): it is the own one of a park, a unit or a
-- province, the case and its round are decided (a candidate that an objection holds waits longer), and MOFCOM has ruled so. The
-- row policies do not bind the function's owner, so whose case it is, is asked here.
create or replace function applications.is_opened(p_application uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (
    select 1 from applications.application a join applications.round r on r.id = a.round_id
     where a.id = p_application and r.status in ('DECIDED', 'ARCHIVED')
       and a.status in ('DESIGNATED', 'NOT_SELECTED', 'OBJECTION_UPHELD', 'PROVINCIAL_REJECTED', 'WITHDRAWN')
       and case current_setting('viewer.role', true)
         when 'PARK' then a.park_id::text = current_setting('viewer.park', true)
         when 'UNIT' then a.unit_id = current_setting('viewer.unit', true)
         when 'PROVINCIAL_COMMERCE' then a.province_code = current_setting('viewer.province', true)
         when 'PROVINCIAL_CYBERSPACE' then a.province_code = current_setting('viewer.province', true)
         when 'PROVINCIAL_INDUSTRY' then a.province_code = current_setting('viewer.province', true)
       end
       and (select g.chosen from applications.ruling g where g.round_id = r.id and g.point = 'SCORES'
             order by g.number desc limit 1) = array['OPEN_ONCE_DECIDED']);
end $$;

-- Whether a code stands in a register of a park of the province, or ever stood there, for the row policy of the register, which
-- cannot ask its own table: what a province records, it may read the figures of (N84). Told of the viewer's own province alone.
create or replace function statistics.stands_in_province(p_code text) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select 1 from statistics.park_membership m
    where m.credit_code = p_code and m.province_code = current_setting('viewer.province', true));
end $$;
