-- Run after the migrations, every time: the functions that one owner offers to another (the treaty), each doing one
-- thing on behalf of the viewer in the transaction's settings.

-- Takes a step of the lifecycle for a round or an application, or refuses:
-- ND001 not allowed now (detail: subject, status, allowed steps), ND002 changed meanwhile, ND003 not visible. A step that
-- rests on a document of one owner is taken by that owner's login alone, and is no other's even in the right person's name.
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
  insert into applications.history
    (subject_type, subject_id, step, from_status, to_status, actor_id, actor_name, agency, role, at, reason, document, prior_version)
  values
    (p_subject_type, p_subject, p_step, p_status, v_to, current_setting('viewer.id', true), current_setting('viewer.name', true),
     nullif(current_setting('viewer.agency', true), ''), v_role, p_at, p_reason, p_document, p_version);
  return v_to;
end $$;

create or replace function applications.take_application_step(
  p_id uuid, p_step text, p_expected integer, p_reason text, p_document text, p_at timestamptz
) returns table (status text, version integer)
language plpgsql security definer set search_path = '' as $$
declare
  v_row applications.application;
  v_role constant text := current_setting('viewer.role', true);
  v_to text;
begin
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
  v_to := applications.take_step('APPLICATION', p_id, v_row.status, v_row.version, p_expected, p_step, p_reason, p_document, p_at);
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

-- Which units have a base (N66). The registry is public; whose park a base is, is not everybody's to see, and the answer
-- must not depend on who asks.
create or replace function applications.units_with_base() returns setof text
language sql stable security definer set search_path = '' as $$
  select distinct p.unit_id from reviews.base b join applications.park p on p.id = b.park_id where b.status <> 'DISQUALIFIED'
$$;

-- Tells another owner that something happened: a job in the queue, in the transaction of its cause. Handlers act as the
-- system, so each event is announced by the owner of its cause alone, or by the handler's own.
create or replace function platform.announce(p_task text, p_payload json) returns void
language plpgsql security definer set search_path = '' as $$
declare
  v_from constant text := case p_task
    when 'applications:set-reader' then 'reviews'
    when 'statistics:set-reader' then 'reviews'
    when 'statistics:open-monitoring' then 'reviews'
    when 'applications:tick' then 'platform'
    when 'reviews:tick' then 'platform'
    else split_part(p_task, ':', 1)
  end;
begin
  if v_from not in ('applications', 'reviews', 'statistics', 'platform')
    or not pg_has_role(session_user, 'ndseb_' || v_from, 'member') then
    raise exception 'permission denied: % is announced by %', p_task, v_from using errcode = '42501';
  end if;
  perform graphile_worker.add_job(p_task, p_payload);
end $$;
