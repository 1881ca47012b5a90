-- Run after the migrations, every time: the functions that one owner offers to another (the treaty), each doing one
-- thing on behalf of the viewer in the transaction's settings.

-- Takes a step of the lifecycle for a round or an application, or refuses:
-- ND001 not allowed now (detail: subject, status, allowed steps), ND002 changed meanwhile, ND003 not visible, ND004 of an
-- application whose round is archived. A step that rests on a document of one owner is taken by that owner's login alone,
-- and is no other's even in the right person's name. Its moment is the caller's to tell, because what he judged by time he
-- judged by it; another than the act's own is refused.
create or replace function applications.take_step(
  p_subject_type text, p_subject uuid, p_status text, p_version integer, p_expected integer,
  p_step text, p_reason text, p_document text, p_at timestamptz
) returns text
language plpgsql set search_path = '' as $$
declare
  v_role constant text := current_setting('viewer.role', true);
  v_to text;
  v_owner text;
begin
  if p_expected is not null and p_expected <> p_version then
    raise exception 'changed meanwhile' using errcode = 'ND002';
  end if;
  select s.to_status, s.owner into v_to, v_owner from applications.lifecycle_step s
   where s.subject_type = p_subject_type and s.step = p_step and s.from_status = p_status and s.role = v_role;
  if v_to is null then
    raise exception 'step % is not allowed', p_step using errcode = 'ND001', detail = jsonb_build_object(
      'subject', p_subject_type, 'status', p_status,
      'steps', (select coalesce(jsonb_agg(s.step order by s.step), '[]') from applications.lifecycle_step s
                 where s.subject_type = p_subject_type and s.from_status = p_status and s.role = v_role))::text;
  end if;
  if not pg_has_role(session_user, 'ndseb_' || v_owner, 'member') then
    raise exception 'permission denied: the step % is taken by %', p_step, v_owner using errcode = '42501';
  end if;
  if not platform.is_present(p_at, (select max(h.at) from applications.history h where h.subject_id = p_subject)) then
    raise exception 'permission denied: a step is taken now, not at %', p_at using errcode = '42501';
  end if;
  insert into applications.history
    (subject_type, subject_id, step, from_status, to_status, actor_id, actor_name, agency, role, at, reason, document, prior_version)
  values
    (p_subject_type, p_subject, p_step, p_status, v_to, current_setting('viewer.id', true), current_setting('viewer.name', true),
     nullif(current_setting('viewer.agency', true), ''), v_role, p_at, p_reason, p_document, p_version);
  return v_to;
end $$;

-- What a declared figure was converted from, as it was given and by the rate that it stays with (N35); null of one in its unit.
create or replace function applications.original_of(d applications.declared_figure) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
           'amount', trim_scale(d.original_amount)::text, 'currency', d.original_currency, 'rate', trim_scale(d.exchange_rate)::text,
           'rateSource', e.source, 'ratePublishedOn', e.published_on, 'rateRevision', e.revision)
    from statistics.exchange_rate e where e.id = d.exchange_rate_id
$$;

-- What an application holds now, as digests of its parts. Two of them compare: what differs was changed, added or taken
-- away; saving the same again changes nothing. Ids and the order of saving are no part of it.
create or replace function applications.content_of(p_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  with said (part, what) as (
    select 'ANSWER:' || (q.question ->> 'clause'), jsonb_build_array(q.question ->> 'code', a.answers ->> (q.question ->> 'code'))
      from applications.application a join applications.round r on r.id = a.round_id,
           lateral jsonb_array_elements(r.form) q (question)
     where a.id = p_id and coalesce(a.answers ->> (q.question ->> 'code'), '') <> ''
    union all
    select 'FIGURE:' || d.standard, jsonb_build_array(trim_scale(d.value), d.note)
           || case when d.exchange_rate_id is null then '[]' else jsonb_build_array(applications.original_of(d)) end
      from applications.declared_figure d where d.application_id = p_id
    union all
    select 'ENTERPRISES:N42', jsonb_build_array(e.credit_code, e.name, e.reason, v.clause, v.title, v.sha256)
      from applications.leading_enterprise e left join applications.evidence v on v.id = e.evidence_id
     where e.application_id = p_id
    union all
    select 'EVIDENCE:' || v.clause, jsonb_build_array(v.title, v.version, v.file_name, v.sha256, v.level, v.kind)
      from applications.evidence v where v.application_id = p_id
  ), parts as (
    select part, jsonb_agg(what order by what) as whole from said group by part
  )
  select coalesce(jsonb_object_agg(part, encode(sha256(convert_to(whole::text, 'UTF8')), 'hex')), '{}') from parts
$$;

-- What the verdict on an application's own figures rests on (N24, N30–N38, N42), for many applications at once: what is
-- judged today and what is frozen at a filing are read by this one query, under the policies of whoever calls it.
create or replace function applications.declared_case(p_ids uuid[]) returns table (id uuid, inputs jsonb)
language sql stable set search_path = '' as $$
  select a.id, jsonb_build_object(
           'tier', r.tiers ->> p.region, 'thresholds', r.standards, 'conditions', r.conditions,
           'figures', (select coalesce(jsonb_object_agg(d.standard, trim_scale(d.value)::text), '{}')
                         from applications.declared_figure d where d.application_id = a.id),
           'originals', (select coalesce(jsonb_object_agg(d.standard, applications.original_of(d)), '{}')
                           from applications.declared_figure d where d.application_id = a.id and d.exchange_rate_id is not null),
           'operatingSince', k.operating_since, 'referenceDate', r.reference_date,
           'leadingEnterprises', (select coalesce(jsonb_agg(jsonb_build_object(
                                    'name', e.name, 'hasEvidence', e.evidence_id is not null) order by e.name, e.id), '[]')
                                    from applications.leading_enterprise e where e.application_id = a.id),
           'ruleVersion', r.rule_version)
    from applications.application a
    join applications.round r on r.id = a.round_id
    join applications.province p on p.code = a.province_code
    left join applications.park k on k.id = a.park_id
   where a.id = any(p_ids)
$$;

create or replace function applications.take_application_step(
  p_id uuid, p_step text, p_expected integer, p_reason text, p_document text, p_at timestamptz
) returns table (status text, version integer)
language plpgsql security definer set search_path = '' as $$
declare
  v_row applications.application;
  v_role constant text := current_setting('viewer.role', true);
  v_to text;
begin
  -- The lock under which reviews judges by where a case stands: an act that rests on it and a step wait for each other.
  perform pg_advisory_xact_lock(hashtextextended(p_id::text, 0));
  select * into v_row from applications.application a where a.id = p_id for update;
  -- The row policies do not bind the function's owner: whose case it is, is asked here again.
  if v_row.id is null or not (
    (v_role = 'PARK' and v_row.park_id::text = current_setting('viewer.park', true))
    or (v_role = 'UNIT' and v_row.unit_id = current_setting('viewer.unit', true))
    or (v_role in ('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY')
        and v_row.province_code = current_setting('viewer.province', true) and v_row.recommended_at is not null)
    or (v_role = 'MOFCOM_OFFICER' and v_row.forwarded_at is not null)
    or v_role = 'SYSTEM'
  ) then
    raise exception 'not found' using errcode = 'ND003';
  end if;
  if exists (select 1 from applications.round r where r.id = v_row.round_id and r.status = 'ARCHIVED') then
    raise exception 'the round is archived' using errcode = 'ND004';
  end if;
  v_to := applications.take_step('APPLICATION', p_id, v_row.status, v_row.version, p_expected, p_step, p_reason, p_document, p_at);
  if p_step = 'submit' then
    insert into applications.filing (application_id, filed_at, content, inputs)
    select c.id, p_at, applications.content_of(c.id), c.inputs from applications.declared_case(array[p_id]) c;
  end if;
  return query
  update applications.application a
     set status = v_to,
         version = a.version + 1,
         recommended_at = case when p_step = 'recommend' then p_at else a.recommended_at end,
         filed_at = case when p_step = 'submit' then p_at else a.filed_at end,
         forwarded_at = case when p_step in ('forward', 'forwardLate') then p_at else a.forwarded_at end
   where a.id = p_id
  returning a.status::text, a.version;
end $$;

create or replace function applications.take_round_step(
  p_id uuid, p_step text, p_expected integer, p_reason text, p_document text, p_at timestamptz
) returns table (status text, version integer)
language plpgsql security definer set search_path = '' as $$
declare
  v_row applications.round;
  v_to text;
begin
  -- What MOFCOM may rule depends on where the round stands, and steps rest on what is ruled: a ruling and a step wait for each
  -- other.
  perform pg_advisory_xact_lock_shared(hashtextextended('rulings:' || p_id, 0));
  select * into v_row from applications.round r where r.id = p_id for update;
  if v_row.id is null then
    raise exception 'not found' using errcode = 'ND003';
  end if;
  v_to := applications.take_step('ROUND', p_id, v_row.status, v_row.version, p_expected, p_step, p_reason, p_document, p_at);
  return query
  update applications.round r set status = v_to, version = r.version + 1 where r.id = p_id
  returning r.status::text, r.version;
end $$;

-- The first line of a history: how the subject came to be. Once, and by whoever may begin one: ND003 for any other.
create or replace function applications.record_start(
  p_subject_type text, p_subject uuid, p_step text, p_at timestamptz
) returns void
language plpgsql security definer set search_path = '' as $$
declare
  v_role constant text := current_setting('viewer.role', true);
begin
  if exists (select 1 from applications.history h where h.subject_id = p_subject)
    or not (case p_subject_type
      when 'ROUND' then p_step = 'prepare' and v_role = 'MOFCOM_OFFICER'
        and exists (select 1 from applications.round r where r.id = p_subject and r.status = 'PREPARING')
      when 'APPLICATION' then p_step = 'start'
        and exists (select 1 from applications.application a where a.id = p_subject and a.status = 'DRAFT' and (
          (v_role = 'PARK' and a.park_id::text = current_setting('viewer.park', true))
          or (v_role = 'UNIT' and a.unit_id = current_setting('viewer.unit', true))))
      else false
    end)
  then
    raise exception 'not found' using errcode = 'ND003';
  end if;
  if not platform.is_present(p_at) then
    raise exception 'permission denied: a history begins now, not at %', p_at using errcode = '42501';
  end if;
  insert into applications.history
    (subject_type, subject_id, step, to_status, actor_id, actor_name, agency, role, at)
  values
    (p_subject_type, p_subject, p_step, case p_subject_type when 'ROUND' then 'PREPARING' else 'DRAFT' end,
     current_setting('viewer.id', true), current_setting('viewer.name', true),
     nullif(current_setting('viewer.agency', true), ''), v_role, p_at);
end $$;

-- The score sheets that are open to the viewer whose application it is (N81), best first: nothing in them says whose they are.
create or replace function reviews.opened_sheets(p_applications uuid[])
returns table (application_id uuid, scores jsonb, weighted_total numeric, opinion text, submitted_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select t.application_id, t.scores, t.weighted_total, t.opinion, t.submitted_at
    from reviews.score_sheet t
   where t.application_id = any(p_applications) and applications.is_opened(t.application_id)
     and exists (select 1 from reviews.expert_conclusion c where c.application_id = t.application_id)
   order by t.application_id, t.weighted_total desc, t.opinion
$$;

-- Which units have a base of the programme (N66). The registry is public; whose park a base is, is not everybody's to see, and
-- the answer must not depend on who asks.
create or replace function applications.units_with_base(p_programme text) returns setof text
language sql stable security definer set search_path = '' as $$
  select distinct p.unit_id from reviews.base b join applications.park p on p.id = b.park_id where b.programme = p_programme and b.status <> 'DISQUALIFIED'
$$;

-- Which of the given credit codes and names are of members of these parks on a day: for whoever assigns experts, to see
-- whom an expert works for or is tied to (N82). Says nothing of any other member, and nothing to anybody else (N84).
create or replace function statistics.members_among(p_parks uuid[], p_codes text[], p_name_keys text[], p_on date)
returns table (park_id uuid, credit_code text, name_key text)
language plpgsql stable security definer set search_path = '' as $$
begin
  if current_setting('viewer.role', true) is distinct from 'MOFCOM_OFFICER' then
    raise exception 'permission denied: members are told to whoever assigns experts' using errcode = '42501';
  end if;
  return query
  select m.park_id, case when m.credit_code = any (p_codes) then m.credit_code::text end,
         case when m.name_key = any (p_name_keys) then m.name_key::text end
    from statistics.park_membership m
   where m.park_id = any (p_parks) and m.valid_from <= p_on and (m.valid_to is null or m.valid_to >= p_on)
     and (m.credit_code = any (p_codes) or m.name_key = any (p_name_keys));
end $$;

-- Tells another owner that something happened: a job in the queue, in the transaction of its cause. Handlers act as the
-- system, so each event is announced by the owner of its cause alone, or by the handler's own.
drop function if exists platform.announce(text, json);
create or replace function platform.announce(p_task text, p_payload json, p_key text default null) returns void
language plpgsql security definer set search_path = '' as $$
declare
  v_from constant text := case p_task
    when 'applications:set-reader' then 'reviews'
    when 'statistics:set-reader' then 'reviews'
    when 'statistics:open-monitoring' then 'reviews'
    when 'statistics:set-monitoring' then 'reviews'
    when 'statistics:freeze-dossier' then 'reviews'
    when 'statistics:freeze-check' then 'reviews'
    when 'applications:tick' then 'platform'
    when 'reviews:tick' then 'platform'
    else split_part(p_task, ':', 1)
  end;
begin
  if v_from not in ('applications', 'reviews', 'statistics', 'platform')
    or not pg_has_role(session_user, 'ndseb_' || v_from, 'member') then
    raise exception 'permission denied: % is announced by %', p_task, v_from using errcode = '42501';
  end if;
  -- One import of a file after another, and one export: each takes what a machine has, and other jobs go on beside it.
  perform graphile_worker.add_job(p_task, p_payload, job_key => p_task || '/' || p_key,
    queue_name => case when p_task in ('statistics:run-import', 'statistics:run-export') then p_task end);
end $$;

-- What the hash of a line of the audit log covers: all of the line, and the hash before it (N86).
create or replace function platform.audit_hash(e platform.audit_entry) returns text
language sql stable set search_path = '' as $$
  select encode(sha256(convert_to(jsonb_build_array(
    e.previous_hash, e.sequence, (extract(epoch from e.at) * 1000000)::bigint, e.kind, e.name, e.owner, e.request_id,
    e.actor_id, e.actor_name, e.role, e.agency, e.province_code, to_jsonb(e.subjects))::text, 'UTF8')), 'hex')
$$;

-- Appends to the audit log on behalf of the viewer in the transaction's settings: acts, or reads of what is confidential. One
-- after another: it waits until the last one has committed, so it is the last thing that a transaction does.
create or replace function platform.append_audit(p_request text, p_entries jsonb) returns void
language plpgsql security definer set search_path = '' as $$
declare
  v_owner text;
  v_given jsonb;
  v_named boolean;
  v_line platform.audit_entry;
  v_last platform.audit_entry;
begin
  select o into v_owner from unnest(array['applications', 'reviews', 'statistics', 'platform']) o
   where session_user = 'ndseb_' || o;
  perform pg_advisory_xact_lock(hashtext('platform.audit_entry'));
  select * into v_last from platform.audit_entry e order by e.sequence desc limit 1;
  for v_given in select * from jsonb_array_elements(p_entries) loop
    v_line := null;
    v_named := not coalesce((v_given ->> 'nameless')::boolean, false);
    v_line.sequence := coalesce(v_last.sequence, 0) + 1;
    v_line.at := clock_timestamp();
    v_line.kind := v_given ->> 'kind';
    v_line.name := v_given ->> 'name';
    v_line.owner := coalesce(v_owner, 'owner');
    v_line.request_id := left(p_request, 100);
    if v_named then
      v_line.actor_id := current_setting('viewer.id', true);
      v_line.actor_name := current_setting('viewer.name', true);
      v_line.role := current_setting('viewer.role', true);
      v_line.agency := nullif(current_setting('viewer.agency', true), '');
      v_line.province_code := nullif(current_setting('viewer.province', true), '');
    end if;
    v_line.subjects := array(select jsonb_array_elements_text(v_given -> 'subjects'));
    v_line.previous_hash := coalesce(v_last.hash, repeat('0', 64));
    v_line.hash := platform.audit_hash(v_line);
    insert into platform.audit_entry select v_line.*;
    v_last := v_line;
  end loop;
end $$;
