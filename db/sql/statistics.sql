-- Run after the migrations, every time: how enterprises are counted (N39–N41), in one place. The statistics role may
-- call the last three alone, which give each viewer what N84 lets it see and nothing of the returns themselves.

-- A membership on the last day of the year: the product's default for "of the park in that year".
create or replace function statistics.is_member_of_year(p_from date, p_to date, p_year integer) returns boolean
language sql immutable as $$
  select p_from <= make_date(p_year, 12, 31) and (p_to is null or p_to >= make_date(p_year, 12, 31))
$$;

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

-- The members of each park and year, with the systems in which they count: A, telecommunications, computer and
-- information services in direct reporting; B, offshore ITO in the outsourcing system (N39). `claimed_elsewhere` flags
-- a code that another park claims as well (N40). One probe of an index a member and system, written so that the planner
-- has no other choice: right after an import it knows nothing yet of the new rows, and would guess badly.
create or replace function statistics.reporting_codes(p_parks uuid[], p_years integer[])
returns table (park_id uuid, year integer, credit_code text, name text, in_a boolean, in_b boolean, claimed_elsewhere boolean)
language sql stable as $$
  with member as materialized (
    select x.park_id, x.year, x.direct_id, x.outsourcing_id, m.credit_code, max(m.name) as name
      from statistics.extracts_of(p_parks, p_years) x
      join statistics.park_membership m on m.park_id = x.park_id
       and statistics.is_member_of_year(m.valid_from, m.valid_to, x.year)
     group by 1, 2, 3, 4, 5)
  select m.park_id, m.year, m.credit_code::text, m.name,
         coalesce((select true from statistics.direct_return d
                    where d.batch_id = m.direct_id and d.credit_code = m.credit_code
                      and d.category = 'TELECOM_COMPUTER_INFORMATION' limit 1), false),
         coalesce((select true from statistics.outsourcing_return o
                    where o.batch_id = m.outsourcing_id and o.credit_code = m.credit_code
                      and o.business_type = 'ITO' and o.offshore limit 1), false),
         coalesce((select true from statistics.park_membership o
                    where o.credit_code = m.credit_code and o.park_id <> m.park_id
                      and statistics.is_member_of_year(o.valid_from, o.valid_to, m.year) limit 1), false)
    from member m
$$;

-- Rows that would count but have no valid credit code: the match queue (N40). They are a park's by the name of a member,
-- or because the extract is the park's own. `offset 0` keeps each look-up a look-up, for the reason above.
create or replace function statistics.unmatched_rows(p_parks uuid[], p_years integer[])
returns table (park_id uuid, year integer, system text, raw_code text, name text, code_fault text)
language sql stable as $$
  with extract as materialized (select * from statistics.extracts_of(p_parks, p_years)),
  named as materialized (
    select distinct x.park_id, x.year, x.direct_id, x.outsourcing_id, m.name_key
      from extract x
      join statistics.park_membership m on m.park_id = x.park_id
       and statistics.is_member_of_year(m.valid_from, m.valid_to, x.year)),
  waiting as (
    select n.park_id, n.year, 'SERVICE_TRADE_DIRECT' as system, r.*
      from named n, lateral (
        select d.raw_code, d.name, d.name_key, d.code_fault from statistics.direct_return d
         where d.batch_id = n.direct_id and d.name_key = n.name_key and d.credit_code is null
           and d.category = 'TELECOM_COMPUTER_INFORMATION' offset 0) r
    union all
    select x.park_id, x.year, 'SERVICE_TRADE_DIRECT', r.*
      from extract x, lateral (
        select d.raw_code, d.name, d.name_key, d.code_fault from statistics.direct_return d
         where d.batch_id = x.direct_id and d.credit_code is null
           and d.category = 'TELECOM_COMPUTER_INFORMATION' offset 0) r
     where x.direct_of_park
    union all
    select n.park_id, n.year, 'SERVICE_OUTSOURCING', r.*
      from named n, lateral (
        select o.raw_code, o.name, o.name_key, o.code_fault from statistics.outsourcing_return o
         where o.batch_id = n.outsourcing_id and o.name_key = n.name_key and o.credit_code is null
           and o.business_type = 'ITO' and o.offshore offset 0) r
    union all
    select x.park_id, x.year, 'SERVICE_OUTSOURCING', r.*
      from extract x, lateral (
        select o.raw_code, o.name, o.name_key, o.code_fault from statistics.outsourcing_return o
         where o.batch_id = x.outsourcing_id and o.credit_code is null
           and o.business_type = 'ITO' and o.offshore offset 0) r
     where x.outsourcing_of_park)
  select distinct on (w.park_id, w.year, w.system, w.name_key, w.raw_code)
         w.park_id, w.year, w.system, w.raw_code::text, w.name::text, w.code_fault::text
    from waiting w
   order by w.park_id, w.year, w.system, w.name_key, w.raw_code
$$;

-- Of the parks and years asked for, those of which the viewer may see single enterprises (N84): the ministries all, a
-- province and a park their own. `p_counts` adds those who may see counts alone: a unit for its own parks, an expert
-- for those that it was admitted to (N80).
create or replace function statistics.visible(p_parks uuid[], p_years integer[], p_counts boolean,
                                              out parks uuid[], out years integer[])
language sql stable as $$
  select coalesce(array_agg(q.park_id), '{}'), coalesce(array_agg(q.year), '{}')
    from (select distinct r.park_id, r.year from unnest(p_parks, p_years) r (park_id, year)) q
    join applications.park p on p.id = q.park_id
   where case
           when current_setting('viewer.role', true) in ('SYSTEM', 'MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER')
             then true
           when current_setting('viewer.role', true) in
                ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY')
             then p.province_code = current_setting('viewer.province', true)
           when current_setting('viewer.role', true) = 'PARK'
             then p.id::text = current_setting('viewer.park', true)
           when p_counts and current_setting('viewer.role', true) = 'UNIT'
             then p.unit_id = current_setting('viewer.unit', true)
           when p_counts and current_setting('viewer.role', true) = 'EXPERT'
             then exists (select 1 from statistics.reader r
                           where r.park_id = p.id and r.person_id = current_setting('viewer.id', true) and r.admitted)
           else false
         end
$$;

-- |A|, |B|, |A∩B| and |A∪B| of many parks and years at once (N39, N40), as numbers: nothing of a single enterprise.
create or replace function statistics.count_enterprises(p_parks uuid[], p_years integer[])
returns table (park_id uuid, year integer, members integer, a integer, b integer, overlap integer, in_union integer,
               unmatched integer, doubly_claimed integer, direct_date date, outsourcing_date date)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_custom_plan' as $$
declare
  v record;
begin
  select s.parks, s.years into v from statistics.visible(p_parks, p_years, true) s;
  return query
  with counted as (
    select c.park_id, c.year, count(*)::integer as members,
           (count(*) filter (where c.in_a))::integer as a,
           (count(*) filter (where c.in_b))::integer as b,
           (count(*) filter (where c.in_a and c.in_b))::integer as overlap,
           (count(*) filter (where c.in_a or c.in_b))::integer as in_union,
           (count(*) filter (where (c.in_a or c.in_b) and c.claimed_elsewhere))::integer as doubly_claimed
      from statistics.reporting_codes(v.parks, v.years) c group by c.park_id, c.year),
  waiting as (
    select u.park_id, u.year, count(*)::integer as unmatched
      from statistics.unmatched_rows(v.parks, v.years) u group by u.park_id, u.year)
  select x.park_id, x.year, coalesce(c.members, 0), coalesce(c.a, 0), coalesce(c.b, 0), coalesce(c.overlap, 0),
         coalesce(c.in_union, 0), coalesce(w.unmatched, 0), coalesce(c.doubly_claimed, 0), x.direct_date, x.outsourcing_date
    from statistics.extracts_of(v.parks, v.years) x
    left join counted c on c.park_id = x.park_id and c.year = x.year
    left join waiting w on w.park_id = x.park_id and w.year = x.year;
end $$;

-- The union by code, under the name that was last reported: which enterprise counts, and in which system, no amounts. Each name is
-- a look-up, by the type of the index: joined, or compared as text, all enterprises of the country would be read for those of a park.
create or replace function statistics.list_counted(p_parks uuid[], p_years integer[])
returns table (park_id uuid, year integer, credit_code text, name text, in_a boolean, in_b boolean, claimed_elsewhere boolean)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_custom_plan' as $$
declare
  v record;
begin
  select s.parks, s.years into v from statistics.visible(p_parks, p_years, false) s;
  return query
  select c.park_id, c.year, c.credit_code,
         coalesce((select e.name::text from statistics.enterprise e where e.credit_code = c.credit_code::char(18)), c.name),
         c.in_a, c.in_b, c.claimed_elsewhere
    from statistics.reporting_codes(v.parks, v.years) c
   where c.in_a or c.in_b;
end $$;

-- The match queue of those parks.
create or replace function statistics.list_unmatched(p_parks uuid[], p_years integer[])
returns table (park_id uuid, year integer, system text, raw_code text, name text, code_fault text)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_custom_plan' as $$
declare
  v record;
begin
  select s.parks, s.years into v from statistics.visible(p_parks, p_years, false) s;
  return query select * from statistics.unmatched_rows(v.parks, v.years);
end $$;
