import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { Card, Line } from '../../../ui/card';
import { go } from '../../../words/go';
import type { OneStay } from '.';
import { say } from './say';

/** Who is placed in the same house, or neither is; and that whatever is done is done for both. */
export function Together({ stays }: { stays: OneStay['placedWith'] }) {
  const { viewer, actsFor } = useHere();
  const ids = [viewer?.person?.id, ...actsFor.map(({ person }) => person.id)];
  return (
    <Card title={say().together}>
      {stays.map(({ id, person, status }) => (
        <Line key={id}>
          {say().togetherWhy(person.name)} {say().other(person.name, say().status[status])}
        </Line>
      ))}
      {stays
        .filter(({ person }) => ids.indexOf(person.id) >= 0)
        .map(({ id, person }) => (
          <Button key={id} onPress={() => go('stay', { id })}>
            {say().seeOther(person.name)}
          </Button>
        ))}
    </Card>
  );
}
