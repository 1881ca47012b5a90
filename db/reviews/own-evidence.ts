/**
 * Every record of evidence that a row of this table cites is of its application, and exists for whoever writes the row:
 * the policies of applications.evidence are asked.
 */
export const citesOwnEvidence = (table: string) => `not exists (
  select 1 from jsonb_array_elements_text(${table}.evidence_ids) cited where not exists (
    select 1 from applications.evidence e where e.id::text = cited and e.application_id = ${table}.application_id))`
