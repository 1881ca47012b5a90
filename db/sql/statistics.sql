-- Run after the migrations, every time: how enterprises are counted (N39–N41), in one place. `reporting_codes` and
-- `unmatched_rows` run as whoever asks, under the row policies; `count_enterprises` gives numbers alone, also to those
-- who may not see the rows.

-- The extract that a park's figures of a year rest on: the latest finished one, of the park itself or of the country.
create or replace function statistics.extract_in_force(p_system text, p_park uuid, p_year integer)
returns table (id uuid, extract_date date, of_park boolean)
language sql stable as $$
  select b.id, b.extract_date, b.park_id is not null
    from statistics.return_batch b
   where b.system = p_system and b.period_year = p_year and b.status = 'FINISHED'
     and (b.park_id is null or b.park_id = p_park)
   order by b.extract_date desc, b.park_id nulls last, b.finished_at desc, b.id desc
   limit 1
$$;

create or replace function statistics.extracts_of(p_parks uuid[], p_years integer[])
returns table (park_id uuid, year integer, direct_id uuid, direct_date date, direct_of_park boolean,
               outsourcing_id uuid, outsourcing_date date, outsourcing_of_park boolean)
language sql stable as $$
  select a.park_id, a.year, d.id, d.extract_date, d.of_park, o.id, o.extract_date, o.of_park
    from (select distinct q.park_id, q.year from unnest(p_parks, p_years) q (park_id, year)) a
    left join lateral statistics.extract_in_force('SERVICE_TRADE_DIRECT', a.park_id, a.year) d on true
    left join lateral statistics.extract_in_force('SERVICE_OUTSOURCING', a.park_id, a.year) o on true
$$;

-- The members of each park on the last day of the year, with the system in which they count: A, telecommunications,
-- computer and information services in direct reporting; B, offshore ITO in the outsourcing system (N39).
create or replace function statistics.reporting_codes(p_parks uuid[], p_years integer[])
returns table (park_id uuid, year integer, credit_code text, name text, in_a boolean, in_b boolean)
language sql stable as $$
  with extract as materialized (select * from statistics.extracts_of(p_parks, p_years)),
  member as materialized (
    select x.park_id, x.year, x.direct_id, x.outsourcing_id, m.credit_code, max(m.name) as name
      from extract x
      join statistics.park_membership m on m.park_id = x.park_id
       and m.valid_from <= make_date(x.year, 12, 31)
       and (m.valid_to is null or m.valid_to >= make_date(x.year, 12, 31))
     group by 1, 2, 3, 4, 5),
  a as (
    select distinct m.park_id, m.year, m.credit_code
      from member m
      join statistics.direct_return d on d.batch_id = m.direct_id and d.credit_code = m.credit_code
     where d.category = 'TELECOM_COMPUTER_INFORMATION'),
  b as (
    select distinct m.park_id, m.year, m.credit_code
      from member m
      join statistics.outsourcing_return o on o.batch_id = m.outsourcing_id and o.credit_code = m.credit_code
     where o.business_type = 'ITO' and o.offshore)
  select m.park_id, m.year, m.credit_code::text, m.name, a.credit_code is not null, b.credit_code is not null
    from member m
    left join a using (park_id, year, credit_code)
    left join b using (park_id, year, credit_code)
$$;

-- Rows that would count but have no valid credit code: the match queue (N40). They are a park's by the name of a member,
-- or because the extract is the park's own.
create or replace function statistics.unmatched_rows(p_parks uuid[], p_years integer[])
returns table (park_id uuid, year integer, system text, raw_code text, name text, code_fault text)
language sql stable as $$
  with extract as materialized (select * from statistics.extracts_of(p_parks, p_years)),
  waiting as (
    select x.park_id, x.year, 'SERVICE_TRADE_DIRECT' as system, x.direct_of_park as of_park,
           d.raw_code, d.name, d.name_key, d.code_fault
      from extract x
      join statistics.direct_return d on d.batch_id = x.direct_id and d.credit_code is null
     where d.category = 'TELECOM_COMPUTER_INFORMATION'
    union all
    select x.park_id, x.year, 'SERVICE_OUTSOURCING', x.outsourcing_of_park, o.raw_code, o.name, o.name_key, o.code_fault
      from extract x
      join statistics.outsourcing_return o on o.batch_id = x.outsourcing_id and o.credit_code is null
     where o.business_type = 'ITO' and o.offshore)
  select distinct on (w.park_id, w.year, w.system, w.name_key, w.raw_code)
         w.park_id, w.year, w.system, w.raw_code::text, w.name::text, w.code_fault::text
    from waiting w
   where w.of_park or exists (
           select 1 from statistics.park_membership m
            where m.park_id = w.park_id and m.name_key = w.name_key
              and m.valid_from <= make_date(w.year, 12, 31)
              and (m.valid_to is null or m.valid_to >= make_date(w.year, 12, 31)))
   order by w.park_id, w.year, w.system, w.name_key, w.raw_code
$$;

-- Codes that another park claims as well on the last day of the year (N40): the flag, never the other park's name.
create or replace function statistics.claimed_elsewhere(p_parks uuid[], p_years integer[])
returns table (park_id uuid, year integer, credit_code text)
language sql stable security definer set search_path = '' as $$
  select distinct q.park_id, q.year, m.credit_code::text
    from unnest(p_parks, p_years) q (park_id, year)
    join statistics.park_membership m on m.park_id = q.park_id
     and m.valid_from <= make_date(q.year, 12, 31)
     and (m.valid_to is null or m.valid_to >= make_date(q.year, 12, 31))
    join statistics.park_membership other on other.credit_code = m.credit_code and other.park_id <> q.park_id
     and other.valid_from <= make_date(q.year, 12, 31)
     and (other.valid_to is null or other.valid_to >= make_date(q.year, 12, 31))
   where current_setting('viewer.role', true) in ('SYSTEM', 'MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER',
           'PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY', 'PARK')
$$;

-- The parks whose counts the viewer may see: the ministries all, a province, a unit and a park their own, an expert
-- those that it was admitted to (N79, N80, N84).
create or replace function statistics.countable_parks(p_parks uuid[]) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select p.id
    from applications.park p
   where p.id = any(p_parks)
     and case current_setting('viewer.role', true)
           when 'SYSTEM' then true
           when 'MOFCOM_OFFICER' then true
           when 'CAC_OFFICER' then true
           when 'MIIT_OFFICER' then true
           when 'PROVINCIAL_COMMERCE' then p.province_code = current_setting('viewer.province', true)
           when 'PROVINCIAL_CYBERSPACE' then p.province_code = current_setting('viewer.province', true)
           when 'PROVINCIAL_INDUSTRY' then p.province_code = current_setting('viewer.province', true)
           when 'UNIT' then p.unit_id = current_setting('viewer.unit', true)
           when 'PARK' then p.id::text = current_setting('viewer.park', true)
           when 'EXPERT' then exists (
             select 1 from statistics.reader r
              where r.park_id = p.id and r.person_id = current_setting('viewer.id', true))
           else false
         end
$$;

-- |A|, |B|, |A∩B| and |A∪B| of many parks and years at once (N39, N40), as numbers: nothing of a single enterprise.
create or replace function statistics.count_enterprises(p_parks uuid[], p_years integer[])
returns table (park_id uuid, year integer, members integer, a integer, b integer, overlap integer, in_union integer,
               unmatched integer, doubly_claimed integer, direct_date date, outsourcing_date date)
language plpgsql stable security definer set search_path = '' as $$
declare
  v_parks uuid[];
  v_years integer[];
begin
  select array_agg(q.park_id), array_agg(q.year) into v_parks, v_years
    from (select distinct r.park_id, r.year from unnest(p_parks, p_years) r (park_id, year)
           where r.park_id in (select statistics.countable_parks(p_parks))) q;
  return query
  with counted as (
    select c.park_id, c.year, count(*)::integer as members,
           (count(*) filter (where c.in_a))::integer as a,
           (count(*) filter (where c.in_b))::integer as b,
           (count(*) filter (where c.in_a and c.in_b))::integer as overlap,
           (count(*) filter (where c.in_a or c.in_b))::integer as in_union,
           (count(*) filter (where (c.in_a or c.in_b) and other.credit_code is not null))::integer as doubly_claimed
      from statistics.reporting_codes(v_parks, v_years) c
      left join (
        select m.park_id, m.credit_code, r.year from unnest(v_parks, v_years) r (park_id, year)
          join statistics.park_membership m on m.park_id = r.park_id
         where exists (
           select 1 from statistics.park_membership o
            where o.credit_code = m.credit_code and o.park_id <> m.park_id
              and o.valid_from <= make_date(r.year, 12, 31)
              and (o.valid_to is null or o.valid_to >= make_date(r.year, 12, 31)))
         group by 1, 2, 3) other using (park_id, year, credit_code)
     group by c.park_id, c.year),
  waiting as (
    select u.park_id, u.year, count(*)::integer as unmatched
      from statistics.unmatched_rows(v_parks, v_years) u group by u.park_id, u.year)
  select x.park_id, x.year, coalesce(c.members, 0), coalesce(c.a, 0), coalesce(c.b, 0), coalesce(c.overlap, 0),
         coalesce(c.in_union, 0), coalesce(w.unmatched, 0), coalesce(c.doubly_claimed, 0), x.direct_date, x.outsourcing_date
    from statistics.extracts_of(v_parks, v_years) x
    left join counted c on c.park_id = x.park_id and c.year = x.year
    left join waiting w on w.park_id = x.park_id and w.year = x.year;
end $$;
