import { ReturnApplicationDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { TextArea } from '../../../ui/text-area';
import { Ticks } from '../../../ui/ticks';
import type { Case } from './one-case';
import type { Deciding } from './use-deciding';

interface ReturnFormProps {
  case: Case;
  deciding: Deciding;
}

/** What is asked for as far as it was chosen. */
interface Asking {
  codes: string[];
  /** Why each is needed, by its code. */
  whys: Record<string, string>;
  other: { paper: string; why: string } | undefined;
  words: string;
}

/** Asks for papers: those of the item, or another one by its name, each with why. */
export function ReturnForm({ case: { application, howToApply }, deciding }: ReturnFormProps) {
  const [asking, setAsking] = useState<Asking>({ codes: [], whys: {}, other: undefined, words: '' });
  const set = (part: Partial<Asking>): void => setAsking({ ...asking, ...part });
  const send = useSending(application.id, howToApply.papers, deciding);
  const { codes, whys, other } = asking;
  return (
    <>
      <Ticks
        question={words.reviews.whichPapers}
        choices={howToApply.papers.map(({ code, paper, purpose }) => ({ value: code, title: paper, detail: purpose }))}
        chosen={codes}
        onChoose={(chosen) => set({ codes: chosen })}
      />
      {howToApply.papers
        .filter(({ code }) => codes.indexOf(code) >= 0)
        .map(({ code, paper }) => (
          <Field
            key={code}
            label={words.reviews.whyPaper(paper)}
            value={whys[code] ?? ''}
            mostLetters={200}
            onInput={(why) => set({ whys: { ...whys, [code]: why } })}
          />
        ))}
      <Button
        isExpanded={other !== undefined}
        onPress={() => set({ other: other ? undefined : { paper: '', why: '' } })}
      >
        {words.reviews.another}
      </Button>
      {other && (
        <>
          <Field
            label={words.reviews.anotherName}
            value={other.paper}
            onInput={(paper) => set({ other: { ...other, paper } })}
          />
          <Field
            label={words.reviews.whyPaper(other.paper.trim() || words.reviews.thisPaper)}
            value={other.why}
            mostLetters={200}
            onInput={(why) => set({ other: { ...other, why } })}
          />
        </>
      )}
      <TextArea
        label={words.reviews.returnWords}
        hint={words.reviews.returnWordsHint}
        value={asking.words}
        onInput={(said) => set({ words: said })}
      />
      <Button kind="main" isDisabled={deciding.isSending} onPress={() => send(asking)}>
        {deciding.isSending ? words.reviews.sending : words.reviews.send}
      </Button>
    </>
  );
}

function useSending(applicationId: string, known: Case['howToApply']['papers'], { refuse, settle }: Deciding) {
  const giveBack = useSend(ReturnApplicationDocument);
  return ({ codes, whys, other, words: said }: Asking): void => {
    const unsaid = known.find(({ code }) => codes.indexOf(code) >= 0 && !whys[code]?.trim());
    if (unsaid) return refuse(words.reviews.fillWhy(unsaid.paper));
    if (other && !(other.paper.trim() && other.why.trim())) return refuse(words.reviews.fillPaper);
    if (!said.trim()) return refuse(words.reviews.fillWords);
    const papers = [
      ...codes.map((code) => ({ code, paper: null, why: whys[code]!.trim() })),
      ...(other ? [{ code: null, paper: other.paper.trim(), why: other.why.trim() }] : []),
    ];
    const sent = giveBack({ input: { applicationId, words: said.trim(), papers } });
    void settle(
      sent.then(({ data, error }) => ({ payload: data?.returnApplication, error })),
      words.reviews.returned,
    );
  };
}
