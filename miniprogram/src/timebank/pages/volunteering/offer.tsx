import {
  ChangeVolunteeringDocument,
  TimeBankKindsDocument,
  type SpokenLanguage,
  type VolunteerPartsFragment,
} from '@doorstep/schema/documents';
import { useState } from 'react';
import { useAsk, useSend } from '../../../api/ask';
import { Card, Line, Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Done } from '../../../ui/done';
import { Ticks } from '../../../ui/ticks';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { yearDateWords } from '../../../words/when';
import { Deed } from '../../deed';
import { say } from './say';

const LANGUAGES: readonly SpokenLanguage[] = ['MANDARIN', 'LOCAL_DIALECT', 'TIBETAN', 'SIGN'];

/** How far somebody goes, in metres. */
const RADII: readonly string[] = ['1000', '3000', '5000', '10000'];

interface OfferProps {
  volunteer: VolunteerPartsFragment;
  regionCode: string;
}

/** What he offers now, to change and keep. */
export function Offer({ volunteer, regionCode }: OfferProps) {
  const { trainings, suspendedAt, suspendedWords } = volunteer;
  const [languages, setLanguages] = useState<readonly SpokenLanguage[]>(volunteer.languages);
  const [kinds, setKinds] = useState<readonly string[]>(volunteer.kinds);
  const [radius, setRadius] = useState(String(volunteer.radiusMetres));
  const [done, setDone] = useState<string>();
  const { answer } = useAsk(TimeBankKindsDocument, { regionCode }, { isPaused: regionCode === '' });
  const change = useSend(ChangeVolunteeringDocument);
  const known = answer.data?.timeBankRules?.kinds ?? [];
  // One that the desk wrote otherwise stays among the choices.
  const radii = RADII.indexOf(radius) < 0 ? [radius, ...RADII] : RADII;

  async function send(): Promise<Why | undefined> {
    setDone(undefined);
    if (languages.length === 0) return { what: say().noLanguage };
    const input = { languages: [...languages], kinds: [...kinds], radiusMetres: Number(radius) };
    const { data, error } = await change({ input }, { additionalTypenames: ['Volunteer', 'OpenTask'] });
    const why = whyNot(data?.changeVolunteering, error);
    if (!why) setDone(say().saved);
    return why;
  }

  return (
    <>
      <Done says={done} />
      <Card>
        {suspendedAt !== null && <Line>{say().suspended(suspendedWords ?? '')}</Line>}
        {trainings.length === 0 && <Note>{say().untrained}</Note>}
        {trainings.map(({ code, title, doneOn }) => (
          <Line key={code}>{say().trained(title, yearDateWords(doneOn))}</Line>
        ))}
      </Card>
      <Card>
        <Ticks
          question={say().languages}
          choices={LANGUAGES.map((value) => ({ value, title: say().language[value] }))}
          chosen={languages}
          onChoose={setLanguages}
        />
      </Card>
      {known.length > 0 && (
        <Card>
          <Ticks
            question={say().kinds}
            choices={known.map(({ code, title }) => ({ value: code, title }))}
            chosen={kinds}
            onChoose={setKinds}
          />
        </Card>
      )}
      <Card>
        <Choices
          question={say().radius}
          choices={radii.map((value) => ({ value, title: say().kilometres(Number(value) / 1000) }))}
          chosen={radius}
          isRow
          onChoose={setRadius}
        />
        <Deed kind="main" label={say().save} send={send} />
      </Card>
    </>
  );
}
