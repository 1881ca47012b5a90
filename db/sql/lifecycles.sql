-- Run after the migrations, every time: what row policies cannot say of the documents and cases of reviews. A policy sees a row
-- as it was or as it becomes, never both; these hold one against the other. They bind whom the policies bind: not the tables'
-- owner.

-- A row with a status changes by a step of its lifecycle alone, taken by who may take it (N74). What an edition says changes
-- with the edition, and an edition with a step that leaves the status as it is: so that whoever concurs or signs knows what
-- with (N85). Arguments: the subject, and the columns that an edition says.
create or replace function reviews.keep_to_lifecycle() returns trigger
language plpgsql set search_path = '' as $$
declare
  v_old constant jsonb := to_jsonb(old);
  v_new constant jsonb := to_jsonb(new);
begin
  if not pg_catalog.row_security_active(tg_relid) then
    return new;
  end if;
  if not exists (select 1 from applications.lifecycle_step s where s.subject_type = tg_argv[0]
      and s.from_status = old.status and s.to_status = new.status and s.role = current_setting('viewer.role', true)) then
    raise exception 'permission denied: no step of % leads from % to %', tg_argv[0], old.status, new.status using errcode = '42501';
  end if;
  if v_new ? 'edition' and (v_new ->> 'edition')::int <> (v_old ->> 'edition')::int + (new.status = old.status)::int then
    raise exception 'permission denied: an edition of % follows the one before', tg_argv[0] using errcode = '42501';
  end if;
  if new.status <> old.status and exists (select 1 from unnest(tg_argv[1:]) c where v_new -> c is distinct from v_old -> c) then
    raise exception 'permission denied: what an edition of % says changes with the edition', tg_argv[0] using errcode = '42501';
  end if;
  return new;
end $$;

create or replace trigger lifecycle before update on reviews.joint_letter
  for each row execute function reviews.keep_to_lifecycle('JOINT_LETTER');
create or replace trigger lifecycle before update on reviews.expert_tie
  for each row execute function reviews.keep_to_lifecycle('EXPERT_TIE');
create or replace trigger lifecycle before update on reviews.expert_assignment
  for each row execute function reviews.keep_to_lifecycle('EXPERT_ASSIGNMENT');
create or replace trigger lifecycle before update on reviews.candidate_list
  for each row execute function reviews.keep_to_lifecycle('CANDIDATE_LIST', 'compiled_at');
create or replace trigger lifecycle before update on reviews.notice
  for each row execute function reviews.keep_to_lifecycle('NOTICE');
create or replace trigger lifecycle before update on reviews.objection
  for each row execute function reviews.keep_to_lifecycle('OBJECTION');
create or replace trigger lifecycle before update on reviews.designation
  for each row execute function reviews.keep_to_lifecycle('DESIGNATION', 'document_number', 'document_number_key', 'document_date', 'title', 'drafted_at');
create or replace trigger lifecycle before update on reviews.waiver
  for each row execute function reviews.keep_to_lifecycle('WAIVER');
create or replace trigger lifecycle before update on reviews.re_review
  for each row execute function reviews.keep_to_lifecycle('RE_REVIEW');
create or replace trigger lifecycle before update on reviews.appeal
  for each row execute function reviews.keep_to_lifecycle('APPEAL');
create or replace trigger lifecycle before update on reviews.base
  for each row execute function reviews.keep_to_lifecycle('BASE');

-- A base falls due on its day and not before (N63); the day moves with a document that leaves it a base (N63, N65), and it
-- leaves a re-review by what that came to, not while it is under way (N64–N65). What the document must say, the row policies
-- ask.
create or replace function reviews.keep_base_to_its_review() returns trigger
language plpgsql set search_path = '' as $$
begin
  if not pg_catalog.row_security_active(tg_relid) then
    return new;
  end if;
  if new.next_review_due <> old.next_review_due and new.status <> 'ACTIVE' then
    raise exception 'permission denied: the next review of a base is due as its document says' using errcode = '42501';
  end if;
  if new.status = 'RE_REVIEW_DUE' and old.next_review_due > (platform.now() at time zone 'Asia/Shanghai')::date then
    raise exception 'permission denied: the review of the base is not due yet' using errcode = '42501';
  end if;
  if old.status = 'UNDER_RE_REVIEW' and new.status = 'ACTIVE' and (select r.status from reviews.re_review r
      where r.base_id = new.id order by r.id desc limit 1) not in ('PASSED', 'WARNED') then
    raise exception 'permission denied: the re-review of the base is under way' using errcode = '42501';
  end if;
  return new;
end $$;

create or replace trigger review before update on reviews.base
  for each row execute function reviews.keep_base_to_its_review();
