/**
 * The parts in which the current filing of an application `a` differs from the one that a row was made on, by its
 * `filed_at`: none where it is the same filing, null where the former one is not kept.
 */
export const CHANGED_SINCE_FILING = (
  row: string,
) => `case when ${row}.filed_at = a.filed_at then '{}'::text[] else (
    select array(select coalesce(former.key, now.key)
      from jsonb_each_text(f.content) former full join jsonb_each_text(c.content) now on now.key = former.key
     where former.value is distinct from now.value order by 1)
      from applications.filing f join applications.filing c on c.application_id = f.application_id and c.filed_at = a.filed_at
     where f.application_id = a.id and f.filed_at = ${row}.filed_at) end`

/** Whether the list of leading enterprises is still the one of the filing that a row was made on (N42). */
export const ENTERPRISES_STAND = (row: string) =>
  `coalesce('ENTERPRISES:N42' <> all(${CHANGED_SINCE_FILING(row)}), false)`
