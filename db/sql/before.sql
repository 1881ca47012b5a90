-- Run before the migrations, every time: the schemas, and the programme's clock that column defaults name.
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
