-- Run after the migrations, every time: the enterprises that returns without a valid code may be of (N40, N91), for the
-- ministries, who see every enterprise. A function of its owner's, because under a row policy PostgreSQL would not look an
-- expression up in its index. Each look-up is one: by the codes that were meant; by the name; by its pinyin, in the registers
-- alone, because keys of all enterprises would make an import longer; and names that differ in one place, a character or some
-- more or fewer, by their end where they differ in front, and else by their beginning up to there, the rest being the same.
-- What is asked: an entry's id, its name with pinyin and length, and codes. Enterprises are known by their returns, and by the
-- registers.
create or replace function statistics.enterprises_alike(p_asked jsonb)
returns table (id uuid, credit_code text, name text, name_key text, sounds_alike boolean)
language plpgsql stable security definer set search_path = '' as $$
begin
  if current_setting('viewer.role', true) is null
    or current_setting('viewer.role', true) not in ('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER') then
    raise exception 'permission denied: single enterprises are for the ministries' using errcode = '42501';
  end if;
  return query
  with asked as materialized (
    select * from jsonb_to_recordset(p_asked) a (id uuid, name text, pinyin text, length integer, codes jsonb)),
  found as (
    select a.id, k.*, false as sounds_alike from asked a cross join lateral jsonb_array_elements_text(a.codes) c (code)
      cross join lateral ((select t.credit_code, t.name, t.name_key from statistics.enterprise t
              where t.credit_code = c.code::char(18))
        union all (select t.credit_code, t.name, t.name_key from statistics.park_membership t
              where t.credit_code = c.code::char(18))) k
    union all
    select a.id, k.*, false from asked a
      cross join lateral ((select t.credit_code, t.name, t.name_key from statistics.enterprise t
              where t.name_key = a.name limit 100)
        union all (select t.credit_code, t.name, t.name_key from statistics.park_membership t
              where t.name_key = a.name limit 100)) k
    union all
    select a.id, t.credit_code, t.name, t.name_key, true from asked a
      join statistics.park_membership t on split_part(t.search_key, ' ', 1) = a.pinyin
    union all
    select a.id, k.*, false from asked a cross join lateral generate_series(a.length - 3, a.length) e (same)
      cross join lateral ((select t.credit_code, t.name, t.name_key from statistics.enterprise t
              where reverse(t.name_key) operator(pg_catalog.~>=~) reverse(right(a.name, e.same))
                and reverse(t.name_key) operator(pg_catalog.~<~) (reverse(right(a.name, e.same)) || chr(1114111))
                and length(t.name_key) between a.length - 3 and a.length + 3 limit 100)
        union all (select t.credit_code, t.name, t.name_key from statistics.park_membership t
              where reverse(t.name_key) operator(pg_catalog.~>=~) reverse(right(a.name, e.same))
                and reverse(t.name_key) operator(pg_catalog.~<~) (reverse(right(a.name, e.same)) || chr(1114111))
                and length(t.name_key) between a.length - 3 and a.length + 3 limit 100)) k
     where a.length >= 6
    union all
    select a.id, k.*, false from asked a cross join lateral generate_series(3, a.length) b (same)
      cross join lateral ((select t.credit_code, t.name, t.name_key from statistics.enterprise t
              where t.name_key operator(pg_catalog.~>=~) left(a.name, b.same)
                and t.name_key operator(pg_catalog.~<~) (left(a.name, b.same) || chr(1114111))
                and length(t.name_key) between a.length - 3 and a.length + 3
                and right(t.name_key, greatest(least(length(t.name_key), a.length) - b.same - (length(t.name_key) = a.length)::integer, 0))
                  = right(a.name, greatest(least(length(t.name_key), a.length) - b.same - (length(t.name_key) = a.length)::integer, 0))
              limit 100)
        union all (select t.credit_code, t.name, t.name_key from statistics.park_membership t
              where t.name_key operator(pg_catalog.~>=~) left(a.name, b.same)
                and t.name_key operator(pg_catalog.~<~) (left(a.name, b.same) || chr(1114111))
                and length(t.name_key) between a.length - 3 and a.length + 3
                and right(t.name_key, greatest(least(length(t.name_key), a.length) - b.same - (length(t.name_key) = a.length)::integer, 0))
                  = right(a.name, greatest(least(length(t.name_key), a.length) - b.same - (length(t.name_key) = a.length)::integer, 0))
              limit 100)) k
     where a.length >= 6)
  select f.id, f.credit_code::text, f.name::text, f.name_key::text, bool_or(f.sounds_alike) from found f group by 1, 2, 3, 4;
end $$;
