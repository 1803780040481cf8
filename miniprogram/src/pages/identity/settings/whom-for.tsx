import type { Acting } from '../../../api/acting';
import { switchTo } from '../../../api/switch';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Card } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { mattersWords } from '../../../words/matters';
import { yearDateWords } from '../../../words/when';

const SELF = 'SELF';

/** For whom things are done, of all there are; nothing for somebody who acts for nobody else. */
export function WhomFor() {
  const { viewer, acting, actsFor } = useHere();
  if (!viewer?.person || actsFor.length === 0) return null;
  return (
    <Card>
      <Choices
        question={words.acting.who}
        choices={[
          { value: SELF, title: words.acting.self(viewer.person.name) },
          ...actsFor.map((one) => ({ value: one.person.id, title: one.person.name, detail: detailOf(one) })),
        ]}
        chosen={acting?.person.id ?? SELF}
        onChoose={(id) => switchTo(actsFor.find(({ person }) => person.id === id) ?? null)}
      />
    </Card>
  );
}

function detailOf({ ground, scopes, endsOn }: Acting): string {
  const matters = ground === 'GUARDIANSHIP' ? words.delegations.guardian : mattersWords(scopes);
  return endsOn === null ? matters : words.acting.mayUntil(matters, yearDateWords(endsOn));
}
