import { SaveApplicationDraftDocument } from '@doorstep/schema/documents';
import { useRef, useState } from 'react';
import { useSend } from '../../../api/ask';
import { words } from '../../../locale/words';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import {
  answerIn,
  changesIn,
  conflictsIn,
  fieldsOf,
  keptOf,
  type AllGiven,
  type Form,
  type FormField,
  type Raw,
} from './answers';
import { rememberUnsent, unsentOf } from './unsent';

/** An application that is being filled in. */
export interface Draft {
  form: Form;
  given: AllGiven;
  /** What the service would not keep, by the names of the questions. */
  problems: Record<string, string>;
  /** Answered here, and otherwise on another phone. */
  conflicts: FormField[];
  refusal: Why | undefined;
  isSaving: boolean;
  set(name: string, raw: Raw): void;
  /** Keeps one's own answer of a conflict, or the one that is there. */
  settle(name: string, isMine: boolean): void;
  /** Keeps what was given; gives whether all of it is kept. */
  save(): Promise<boolean>;
}

/** The newest of what came with the page and what came with an answer. */
const newest = (asked: Form, answered: Form | undefined): Form =>
  answered && answered.id === asked.id && answered.draftVersion > asked.draftVersion ? answered : asked;

/** Keeps what is typed, on this page and beyond it, until the service has it. */
export function useDraft(asked: Form): Draft {
  const [answered, setAnswered] = useState<Form>();
  const [given, setGiven] = useState<AllGiven>(() => unsentOf(asked.id));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<Why>();
  const [isSaving, setSaving] = useState(false);
  const send = useSend(SaveApplicationDraftDocument);
  // What is typed while an answer is on its way is not forgotten with what was sent.
  const latest = useRef(given);
  const form = newest(asked, answered);

  function keep(next: AllGiven): void {
    latest.current = next;
    rememberUnsent(asked.id, next);
    setGiven(next);
  }

  function set(name: string, raw: Raw): void {
    // What is there by now, even if it came from here and its answer was lost, unless another phone said otherwise.
    const isDisputed = conflictsIn(form, latest.current).some((field) => field.name === name);
    const over = isDisputed ? latest.current[name]!.over : keptOf(form, name);
    keep({ ...latest.current, [name]: { raw, over } });
    setProblems(({ [name]: _mended, ...others }) => others);
  }

  function settle(name: string, isMine: boolean): void {
    const { [name]: mine, ...others } = latest.current;
    keep(isMine && mine ? { ...others, [name]: { raw: mine.raw, over: keptOf(form, name) } } : others);
  }

  async function save(current: Form = form, isSecond = false): Promise<boolean> {
    const answers = changesIn(current, latest.current);
    const sent = latest.current;
    if (conflictsIn(current, sent).length > 0)
      return refuse({ what: words.apply.changed, why: words.apply.changedWhy });
    if (Object.keys(answers).length === 0) return true;
    const input = { applicationId: current.id, draftVersion: current.draftVersion, answers };
    const { data, error } = await send({ input });
    const reply = data?.saveApplicationDraft;
    if (reply?.application) setAnswered(reply.application);
    if (reply?.application && reply.userErrors[0]?.code === 'DRAFT_CHANGED' && !isSecond)
      return save(reply.application, true);
    const why = whyNot(reply, error);
    if (why) return refuse({ what: why.what, why: why.why ?? words.apply.notSaved });
    const wrong: Record<string, string> = {};
    for (const { field, message } of reply?.fieldErrors ?? []) wrong[field] = message;
    setProblems(wrong);
    forget(sent, wrong);
    return Object.keys(wrong).length === 0;
  }

  function refuse(why: Why): false {
    setRefusal(why);
    return false;
  }

  /** What the service keeps now, unless it was changed since it was sent, or was not fit to be sent. */
  function forget(sent: AllGiven, wrong: Record<string, string>): void {
    const rest: Record<string, AllGiven[string]> = {};
    for (const field of fieldsOf(form)) {
      const { name } = field;
      const mine = latest.current[name];
      if (!mine) continue;
      const isKept = wrong[name] === undefined && sent[name]?.raw === mine.raw && 'answer' in answerIn(field, mine.raw);
      if (!isKept) rest[name] = mine;
    }
    keep(rest);
  }

  async function saveOnce(): Promise<boolean> {
    setSaving(true);
    setRefusal(undefined);
    const isKept = await save();
    setSaving(false);
    return isKept;
  }

  return { form, given, problems, conflicts: conflictsIn(form, given), refusal, isSaving, set, settle, save: saveOnce };
}
