-- The tables of docs/scale.md for 10^9 returns. The first part is plain PostgreSQL and is run by test/statistics/scale.test.ts
-- beside the real tables, so that its columns cannot fall behind theirs. The second part, which begins at CITUS, calls
-- functions of Citus 14 and was NOT executed in this project.
create schema scale;

-- Facts: partitioned by year, so that a year is written, vacuumed, compressed and dropped by itself. `reporter` is whose row it
-- is, never null: the credit code, or where there is none (N40) the name as it is matched. Both counting and the match queue
-- know it.
create table scale.direct_return (
  batch_id uuid not null,
  row_number integer not null,
  raw_code varchar(60),
  credit_code char(18),
  code_fault varchar(20),
  name varchar(200) not null,
  name_key varchar(200) not null,
  period_year integer not null,
  category varchar(40) not null,
  quarter integer,
  amount numeric(20, 4) not null,
  currency varchar(3) not null,
  reporter varchar(200) not null,
  check (reporter = coalesce(credit_code, name_key)),
  check ((credit_code is null) = (code_fault is not null)),
  primary key (period_year, batch_id, reporter, row_number)
) partition by list (period_year);

create table scale.outsourcing_return (
  batch_id uuid not null,
  row_number integer not null,
  raw_code varchar(60),
  credit_code char(18),
  code_fault varchar(20),
  name varchar(200) not null,
  name_key varchar(200) not null,
  period_year integer not null,
  business_type varchar(3) not null,
  offshore boolean not null,
  client_region varchar(60) not null,
  month integer,
  amount_usd numeric(20, 4) not null,
  reporter varchar(200) not null,
  check (reporter = coalesce(credit_code, name_key)),
  check ((credit_code is null) = (code_fault is not null)),
  primary key (period_year, batch_id, reporter, row_number)
) partition by list (period_year);

-- What counting probes (N39) and what waits for a match (N40): the part of the facts that either looks at, as today.
create index on scale.direct_return (batch_id, reporter) where category = 'TELECOM_COMPUTER_INFORMATION';
create index on scale.outsourcing_return (batch_id, reporter) where business_type = 'ITO' and offshore;

-- A partition a year. Citus does not distribute tables that are partitioned twice, and hashing is its own work.
do $$
begin
  for y in 2000..2100 loop
    execute format('create table scale.direct_return_%s partition of scale.direct_return for values in (%s)', y, y);
    execute format('create table scale.outsourcing_return_%s partition of scale.outsourcing_return for values in (%s)', y, y);
  end loop;
end $$;

-- An enterprise lives where its returns do: `reporter` is its credit code.
create table scale.enterprise (
  credit_code char(18) not null,
  name varchar(200) not null,
  name_key varchar(200) not null,
  created_at timestamptz not null default now(),
  reporter varchar(200) not null primary key,
  check (reporter = credit_code)
);
create index on scale.enterprise (name_key);

-- The two largest of what enterprises have in a cell, which disclosure needs (N84), added up in parts and put together: with
-- count(*) and sum() all that leaves a shard is one row a cell, however many enterprises stand behind it.
create function scale.add_largest(state numeric[], value numeric) returns numeric[] language sql immutable as $$
  select case when value is null then state
              when state[1] is null or value > state[1] then array[value, state[1]]
              when state[2] is null or value > state[2] then array[state[1], value]
              else state end
$$;
create function scale.join_largest(one numeric[], other numeric[]) returns numeric[] language sql immutable as $$
  select scale.add_largest(scale.add_largest(one, other[1]), other[2])
$$;
create aggregate scale.two_largest(numeric) (
  sfunc = scale.add_largest, stype = numeric[], initcond = '{NULL,NULL}', combinefunc = scale.join_largest, parallel = safe
);

-- CITUS: not executed here. On the coordinator of a cluster whose workers are added.
-- create extension citus;
-- set citus.shard_count = 64;
-- Reference tables: on every worker, so that a count joins them where the facts are.
-- select create_reference_table('statistics.return_batch');
-- select create_reference_table('statistics.park_membership');
-- select create_reference_table('statistics.exchange_rate');
-- Distributed, side by side: what one enterprise reported is on one worker, in both systems and all years.
-- select create_distributed_table('scale.direct_return', 'reporter');
-- select create_distributed_table('scale.outsourcing_return', 'reporter', colocate_with => 'scale.direct_return');
-- select create_distributed_table('scale.enterprise', 'reporter', colocate_with => 'scale.direct_return');
-- The aggregate runs in parts on the workers.
-- select create_distributed_function('scale.add_largest(numeric[], numeric)');
-- select create_distributed_function('scale.join_largest(numeric[], numeric[])');
-- Years that no import touches any more: compressed, and append-only.
-- select alter_table_set_access_method('scale.direct_return_2014', 'columnar');
