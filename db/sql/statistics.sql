-- Run after the migrations, every time: how enterprises are counted (N39–N41), in one place. Of what counts the statistics role
-- may call the last four alone, which give each viewer what N84 lets it see and nothing of the returns themselves. All is told
-- as it is known, or as it was known at a moment: `p_as_of`, null for now, which costs nothing then, because PostgreSQL plans
-- with the value.
drop function if exists statistics.extract_in_force(text, uuid, integer);
drop function if exists statistics.extracts_of(uuid[], integer[]);
drop function if exists statistics.reporting_codes(uuid[], integer[]);
drop function if exists statistics.unmatched_rows(uuid[], integer[]);
drop function if exists statistics.count_enterprises(uuid[], integer[]);
drop function if exists statistics.list_counted(uuid[], integer[]);
drop function if exists statistics.list_unmatched(uuid[], integer[]);

-- What the register said stays beside what it says: written by whatever corrects it, and by nothing else. Of two corrections at
-- once the one that waited says when it began, which may be before the other: it stands from the other on, so that each moment
-- has one state.
create or replace function statistics.keep_former_membership() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  new.recorded_at := greatest(new.recorded_at, old.recorded_at);
  insert into statistics.park_membership_former
    (membership_id, park_id, province_code, credit_code, name, name_key, valid_from, valid_to, source, recorded_by, recorded_at, superseded_at)
  values (old.id, old.park_id, old.province_code, old.credit_code, old.name, old.name_key, old.valid_from, old.valid_to, old.source,
          old.recorded_by, old.recorded_at, new.recorded_at);
  return new;
end $$;
create or replace trigger keep_former
  before update of name, name_key, valid_from, valid_to, source, recorded_by, recorded_at on statistics.park_membership
  for each row execute function statistics.keep_former_membership();

-- The registers as they were known.
create or replace function statistics.register_known(p_as_of timestamptz default null)
returns table (id uuid, park_id uuid, province_code char(2), credit_code char(18), name varchar, name_key varchar, valid_from date,
               valid_to date, source varchar, recorded_at timestamptz)
language sql stable as $$
  select m.id, m.park_id, m.province_code, m.credit_code, m.name, m.name_key, m.valid_from, m.valid_to, m.source, m.recorded_at
    from statistics.park_membership m
   where p_as_of is null or m.recorded_at <= p_as_of
  union all
  select f.membership_id, f.park_id, f.province_code, f.credit_code, f.name, f.name_key, f.valid_from, f.valid_to, f.source, f.recorded_at
    from statistics.park_membership_former f
   where p_as_of is not null and f.recorded_at <= p_as_of and f.superseded_at > p_as_of
$$;

-- What people said of returns without a valid code, as far as it stood (N40).
create or replace function statistics.matches_standing(p_as_of timestamptz default null) returns setof statistics.return_match
language sql stable as $$
  select m.* from statistics.return_match m
   where (p_as_of is null and m.revoked_at is null)
      or (p_as_of is not null and m.recorded_at <= p_as_of and (m.revoked_at is null or m.revoked_at > p_as_of))
$$;

-- The rows of extracts that a person matched, each with the code by which it counts. Few, beside those with a code of their
-- own.
create or replace function statistics.rows_matched_by_hand(p_system text, p_batches uuid[])
returns table (batch_id uuid, row_number integer, credit_code text)
language sql stable as $$
  select d.batch_id, d.row_number, m.credit_code::text
    from statistics.matches_standing() m
    join statistics.direct_return d on d.name_key = m.name_key and d.raw_code is not distinct from m.raw_code
   where p_system = 'SERVICE_TRADE_DIRECT' and m.system = p_system and m.credit_code is not null
     and d.batch_id = any(p_batches) and d.credit_code is null
  union all
  select o.batch_id, o.row_number, m.credit_code::text
    from statistics.matches_standing() m
    join statistics.outsourcing_return o on o.name_key = m.name_key and o.raw_code is not distinct from m.raw_code
   where p_system = 'SERVICE_OUTSOURCING' and m.system = p_system and m.credit_code is not null
     and o.batch_id = any(p_batches) and o.credit_code is null
$$;

-- A membership on the last day of the year: the product's default for "of the park in that year".
create or replace function statistics.is_member_of_year(p_from date, p_to date, p_year integer) returns boolean
language sql immutable as $$
  select p_from <= make_date(p_year, 12, 31) and (p_to is null or p_to >= make_date(p_year, 12, 31))
$$;

-- The members of a park on the last day of a year, as the register was known. `offset 0` keeps this a look-up for each park:
-- joined, the register of the country would be read for those of a park.
create or replace function statistics.members_of_year(p_park uuid, p_year integer, p_as_of timestamptz default null)
returns table (credit_code char(18), name varchar, name_key varchar)
language sql stable as $$
  select m.credit_code, m.name, m.name_key from statistics.register_known(p_as_of) m
   where m.park_id = p_park and statistics.is_member_of_year(m.valid_from, m.valid_to, p_year) offset 0
$$;

-- The extract that a park's figures of a year rest on: the latest finished one, of the park itself or of the country.
create or replace function statistics.extract_in_force(p_system text, p_park uuid, p_year integer, p_as_of timestamptz default null)
returns table (id uuid, extract_date date, of_park boolean)
language sql stable as $$
  select b.id, b.extract_date, b.park_id is not null
    from statistics.return_batch b
   where b.system = p_system and b.period_year = p_year and b.status = 'FINISHED'
     and (b.park_id is null or b.park_id = p_park) and (p_as_of is null or b.finished_at <= p_as_of)
   order by b.extract_date desc, b.park_id nulls last, b.finished_at desc, b.id desc
   limit 1
$$;

create or replace function statistics.extracts_of(p_parks uuid[], p_years integer[], p_as_of timestamptz default null)
returns table (park_id uuid, year integer, direct_id uuid, direct_date date, direct_of_park boolean,
               outsourcing_id uuid, outsourcing_date date, outsourcing_of_park boolean)
language sql stable as $$
  select a.park_id, a.year, d.id, d.extract_date, d.of_park, o.id, o.extract_date, o.of_park
    from (select distinct q.park_id, q.year from unnest(p_parks, p_years) q (park_id, year)) a
    left join lateral statistics.extract_in_force('SERVICE_TRADE_DIRECT', a.park_id, a.year, p_as_of) d on true
    left join lateral statistics.extract_in_force('SERVICE_OUTSOURCING', a.park_id, a.year, p_as_of) o on true
$$;

-- Every extract that is in force for somebody: what waits in another waits no longer.
create or replace function statistics.extracts_in_force() returns table (id uuid, system text, year integer, of_park uuid)
language sql stable as $$
  select distinct x.id, b.system::text, b.period_year, case when x.of_park then b.park_id end
    from (select distinct k.system, k.period_year, k.park_id from statistics.return_batch k where k.status = 'FINISHED') b
    cross join lateral statistics.extract_in_force(b.system, b.park_id, b.period_year) x
$$;

-- The members of each park and year, with the systems in which they count: A, telecommunications, computer and information
-- services in direct reporting; B, offshore ITO in the outsourcing system (N39). `claimed_elsewhere` flags a code that another
-- park claims as well (N40). Rows without a valid code count by what a person matched them to. One probe of an index a member
-- and system, written so that the planner has no other choice: right after an import it knows nothing yet of the new rows, and
-- would guess badly.
create or replace function statistics.reporting_codes(p_parks uuid[], p_years integer[], p_as_of timestamptz default null)
returns table (park_id uuid, year integer, credit_code text, name text, in_a boolean, in_b boolean, claimed_elsewhere boolean)
language sql stable as $$
  with member as materialized (
    select x.park_id, x.year, x.direct_id, x.outsourcing_id, m.credit_code, max(m.name) as name
      from statistics.extracts_of(p_parks, p_years, p_as_of) x
      cross join lateral statistics.members_of_year(x.park_id, x.year, p_as_of) m
     group by 1, 2, 3, 4, 5)
  select m.park_id, m.year, m.credit_code::text, m.name,
         coalesce((select true from statistics.direct_return d
                    where d.batch_id = m.direct_id and d.credit_code = m.credit_code
                      and d.category = 'TELECOM_COMPUTER_INFORMATION' limit 1),
                  (select true from statistics.matches_standing(p_as_of) h
                     join statistics.direct_return d on d.name_key = h.name_key and d.raw_code is not distinct from h.raw_code
                    where h.credit_code = m.credit_code and h.system = 'SERVICE_TRADE_DIRECT' and d.batch_id = m.direct_id
                      and d.credit_code is null and d.category = 'TELECOM_COMPUTER_INFORMATION' limit 1), false),
         coalesce((select true from statistics.outsourcing_return o
                    where o.batch_id = m.outsourcing_id and o.credit_code = m.credit_code
                      and o.business_type = 'ITO' and o.offshore limit 1),
                  (select true from statistics.matches_standing(p_as_of) h
                     join statistics.outsourcing_return o on o.name_key = h.name_key and o.raw_code is not distinct from h.raw_code
                    where h.credit_code = m.credit_code and h.system = 'SERVICE_OUTSOURCING' and o.batch_id = m.outsourcing_id
                      and o.credit_code is null and o.business_type = 'ITO' and o.offshore limit 1), false),
         coalesce((select true from statistics.register_known(p_as_of) o
                    where o.credit_code = m.credit_code and o.park_id <> m.park_id
                      and statistics.is_member_of_year(o.valid_from, o.valid_to, m.year) limit 1), false)
    from member m
$$;

-- Rows that would count but have no valid credit code, and of which nobody has said whose they are: what waits for a match
-- (N40). They are a park's by the name of a member, or because the extract is the park's own. `offset 0` keeps each look-up a
-- look-up, for the reason above.
create or replace function statistics.unmatched_rows(p_parks uuid[], p_years integer[], p_as_of timestamptz default null)
returns table (park_id uuid, year integer, system text, raw_code text, name text, code_fault text)
language sql stable as $$
  with extract as materialized (select * from statistics.extracts_of(p_parks, p_years, p_as_of)),
  named as materialized (
    select distinct x.park_id, x.year, x.direct_id, x.outsourcing_id, m.name_key
      from extract x
      cross join lateral statistics.members_of_year(x.park_id, x.year, p_as_of) m),
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
   where not exists (select from statistics.matches_standing(p_as_of) h
                      where h.system = w.system and h.name_key = w.name_key and h.raw_code is not distinct from w.raw_code)
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
create or replace function statistics.count_enterprises(p_parks uuid[], p_years integer[], p_as_of timestamptz default null)
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
      from statistics.reporting_codes(v.parks, v.years, p_as_of) c group by c.park_id, c.year),
  waiting as (
    select u.park_id, u.year, count(*)::integer as unmatched
      from statistics.unmatched_rows(v.parks, v.years, p_as_of) u group by u.park_id, u.year)
  select x.park_id, x.year, coalesce(c.members, 0), coalesce(c.a, 0), coalesce(c.b, 0), coalesce(c.overlap, 0),
         coalesce(c.in_union, 0), coalesce(w.unmatched, 0), coalesce(c.doubly_claimed, 0), x.direct_date, x.outsourcing_date
    from statistics.extracts_of(v.parks, v.years, p_as_of) x
    left join counted c on c.park_id = x.park_id and c.year = x.year
    left join waiting w on w.park_id = x.park_id and w.year = x.year;
end $$;

-- The union by code, under the name that was last reported; of the past under that of the register then. Which enterprise
-- counts, and in which system, no amounts. Each name is a look-up, by the type of the index: joined, or compared as text, all
-- enterprises of the country would be read for those of a park.
create or replace function statistics.list_counted(p_parks uuid[], p_years integer[], p_as_of timestamptz default null)
returns table (park_id uuid, year integer, credit_code text, name text, in_a boolean, in_b boolean, claimed_elsewhere boolean)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_custom_plan' as $$
declare
  v record;
begin
  select s.parks, s.years into v from statistics.visible(p_parks, p_years, false) s;
  return query
  select c.park_id, c.year, c.credit_code,
         coalesce((select e.name::text from statistics.enterprise e where e.credit_code = c.credit_code::char(18) and p_as_of is null), c.name),
         c.in_a, c.in_b, c.claimed_elsewhere
    from statistics.reporting_codes(v.parks, v.years, p_as_of) c
   where c.in_a or c.in_b;
end $$;

-- What waits for a match of those parks.
create or replace function statistics.list_unmatched(p_parks uuid[], p_years integer[], p_as_of timestamptz default null)
returns table (park_id uuid, year integer, system text, raw_code text, name text, code_fault text)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_custom_plan' as $$
declare
  v record;
begin
  select s.parks, s.years into v from statistics.visible(p_parks, p_years, false) s;
  return query select * from statistics.unmatched_rows(v.parks, v.years, p_as_of);
end $$;

-- By what people said an enterprise of those parks is counted: the matches that stood and that rows of the extracts rest on
-- (N40).
create or replace function statistics.list_matches(p_parks uuid[], p_years integer[], p_as_of timestamptz default null)
returns table (park_id uuid, year integer, match statistics.return_match)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_custom_plan' as $$
declare
  v record;
begin
  select s.parks, s.years into v from statistics.visible(p_parks, p_years, false) s;
  return query
  with member as materialized (
    select distinct x.park_id, x.year, x.direct_id, x.outsourcing_id, m.credit_code
      from statistics.extracts_of(v.parks, v.years, p_as_of) x
      cross join lateral statistics.members_of_year(x.park_id, x.year, p_as_of) m)
  select m.park_id, m.year, h
    from member m join statistics.matches_standing(p_as_of) h on h.credit_code = m.credit_code
   where exists (select from statistics.direct_return d
                  where h.system = 'SERVICE_TRADE_DIRECT' and d.batch_id = m.direct_id and d.name_key = h.name_key
                    and d.credit_code is null and d.raw_code is not distinct from h.raw_code and d.category = 'TELECOM_COMPUTER_INFORMATION')
      or exists (select from statistics.outsourcing_return o
                  where h.system = 'SERVICE_OUTSOURCING' and o.batch_id = m.outsourcing_id and o.name_key = h.name_key
                    and o.credit_code is null and o.raw_code is not distinct from h.raw_code and o.business_type = 'ITO' and o.offshore);
end $$;

-- The enterprises that two parks claim on the last day of a year, each with its claims, the one that counts in the aggregates
-- first: that which was written down first (N40). A province learns of those that a park of its own claims, and of another's
-- claim that there is one (N84).
create or replace function statistics.double_claims(p_year integer)
returns table (credit_code text, name text, claimed_elsewhere boolean, claims jsonb)
language plpgsql stable security definer set search_path = '' as $$
declare
  v_all constant boolean := coalesce(current_setting('viewer.role', true) in ('SYSTEM', 'MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER'), false);
  v_province constant text := case when current_setting('viewer.role', true) in
    ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY') then current_setting('viewer.province', true) end;
begin
  return query
  with claim as (
    select distinct on (m.credit_code, m.park_id) m.credit_code, m.park_id, m.id, m.name, m.valid_from, m.valid_to, m.source,
           coalesce(v_all or m.province_code = v_province, false) as shown,
           coalesce((select min(f.recorded_at) from statistics.park_membership_former f where f.membership_id = m.id), m.recorded_at) as recorded_at
      from statistics.park_membership m
     where statistics.is_member_of_year(m.valid_from, m.valid_to, p_year)
       and exists (select from statistics.park_membership o
                    where o.credit_code = m.credit_code and o.park_id <> m.park_id
                      and statistics.is_member_of_year(o.valid_from, o.valid_to, p_year))
     order by m.credit_code, m.park_id, m.id),
  ranked as (select c.*, row_number() over (partition by c.credit_code order by c.id) = 1 as counts from claim c)
  select c.credit_code::text, (array_agg(c.name order by c.id) filter (where c.shown))[1]::text, bool_or(not c.shown),
         jsonb_agg(jsonb_build_object(
           'parkId', c.park_id, 'name', c.name, 'validFrom', c.valid_from, 'validTo', c.valid_to, 'source', c.source,
           'recordedAt', c.recorded_at, 'counts', c.counts) order by c.id) filter (where c.shown)
    from ranked c group by c.credit_code having bool_or(c.shown);
end $$;
