import { AbsencePreviewDocument } from '@doorstep/schema/documents';
import { useAsk } from '../../../api/ask';
import { Card, Note } from '../../../ui/card';
import { Answered } from '../../../ui/state';
import { Items } from '../absence/items';
import type { OneStay } from '.';
import { say } from './say';

/** What comes to somebody at home and stops when he takes the bed. */
export function Stops({ stay: { person, startsOn, endsOn } }: { stay: OneStay }) {
  const asked = useAsk(
    AbsencePreviewDocument,
    { personId: person.id, startsOn, backOn: endsOn },
    { about: ['AbsenceItem', 'Absence', 'MealBooking'] },
  );
  return (
    <Card title={say().stops}>
      <Answered asked={asked}>
        {({ absencePreview }) =>
          absencePreview.length === 0 ? <Note>{say().stopsNone}</Note> : <Items items={absencePreview} />
        }
      </Answered>
    </Card>
  );
}
