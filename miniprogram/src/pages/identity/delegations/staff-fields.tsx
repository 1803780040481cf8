import type { Confirmation, GuardianshipPaper } from '@doorstep/schema/documents';
import { words } from '../../../locale/words';
import { Choices } from '../../../ui/choices';
import { Field } from '../../../ui/field';

const WAYS: readonly Confirmation[] = ['IN_PERSON', 'PHONE', 'PAPER'];

interface HowConfirmedProps {
  chosen: Confirmation | undefined;
  onChoose(confirmation: Confirmation): void;
}

/** For staff: how the person said yes. */
export function HowConfirmed({ chosen, onChoose }: HowConfirmedProps) {
  return (
    <Choices
      question={words.delegations.howConfirmed}
      choices={WAYS.map((value) => ({ value, title: words.confirmation[value] }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

interface WhichPaperProps {
  paper: GuardianshipPaper | undefined;
  number: string;
  onChoose(paper: GuardianshipPaper | undefined, number: string): void;
}

/** For staff: the document a guardianship rests on. */
export function WhichPaper({ paper, number, onChoose }: WhichPaperProps) {
  return (
    <>
      <Choices
        question={words.delegations.whichPaper}
        choices={(Object.keys(words.paper) as GuardianshipPaper[]).map((value) => ({
          value,
          title: words.paper[value],
        }))}
        chosen={paper}
        onChoose={(value) => onChoose(value, number)}
      />
      <Field label={words.delegations.paperNumber} value={number} onInput={(text) => onChoose(paper, text)} />
    </>
  );
}
