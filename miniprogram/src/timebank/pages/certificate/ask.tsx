import { IssueServiceCertificateDocument } from '@doorstep/schema/documents';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { Card } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Field } from '../../../ui/field';
import { dayTyped } from '../../../words/day-typed';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { Deed } from '../../deed';
import { say } from './say';

type Which = 'YEAR' | 'LAST_YEAR' | 'THREE_YEARS' | 'OTHER';

interface Period {
  startsOn: CivilDate | undefined;
  endsOn: CivilDate | undefined;
}

/** Asks for a certificate of a period; the same one comes while nothing has changed. */
export function AskForCertificate({ personId, onDone }: { personId: string; onDone(): void }) {
  const { today } = useHere();
  const [which, setWhich] = useState<Which>('YEAR');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const issue = useSend(IssueServiceCertificateDocument);
  const year = Number(today.slice(0, 4));
  const periods: Record<Which, Period> = {
    YEAR: { startsOn: `${year}-01-01`, endsOn: today },
    LAST_YEAR: { startsOn: `${year - 1}-01-01`, endsOn: `${year - 1}-12-31` },
    THREE_YEARS: { startsOn: `${year - 2}-01-01`, endsOn: today },
    OTHER: { startsOn: dayTyped(from), endsOn: dayTyped(until) },
  };

  async function send(): Promise<Why | undefined> {
    const { startsOn, endsOn } = periods[which];
    if (!startsOn || !endsOn) return { what: say().badDay };
    const about = { additionalTypenames: ['ServiceCertificate'] };
    const { data, error } = await issue({ input: { personId, startsOn, endsOn } }, about);
    const why = whyNot(data?.issueServiceCertificate, error);
    if (!why) onDone();
    return why;
  }

  return (
    <Card title={say().ask}>
      <Choices<Which>
        question={say().which}
        choices={[
          { value: 'YEAR', title: say().year },
          { value: 'LAST_YEAR', title: say().lastYear },
          { value: 'THREE_YEARS', title: say().threeYears },
          { value: 'OTHER', title: say().other },
        ]}
        chosen={which}
        onChoose={setWhich}
      />
      {which === 'OTHER' && (
        <>
          <Field label={say().from} value={from} onInput={setFrom} />
          <Field label={say().until} value={until} onInput={setUntil} />
        </>
      )}
      <Deed kind="main" label={say().issue} send={send} />
    </Card>
  );
}
