import type { ReactNode } from 'react';
import { switchTo } from '../api/switch';
import { useHere } from '../api/viewer';
import { words } from '../locale/words';
import { Button } from './button';
import { Card, Line } from './card';

interface OfWhomProps {
  /** Whose it is. */
  person: { id: string; name: string };
  children: ReactNode;
}

/** Something that belongs to a person: shown while things are done for him; else one press away. */
export function OfWhom({ person: { id, name }, children }: OfWhomProps) {
  const { viewer, subject, actsFor } = useHere();
  const own = viewer?.person?.id === id;
  const other = actsFor.find(({ person }) => person.id === id);
  if (subject?.id === id || (!own && !other)) return children;
  return (
    <Card title={own ? words.acting.ofSelf : words.acting.ofOther(name)}>
      <Line>{own ? words.acting.ofSelfHow : words.acting.ofOtherHow(name)}</Line>
      <Button kind="main" onPress={() => switchTo(other ?? null)}>
        {other ? words.acting.to(name) : words.acting.toSelf}
      </Button>
    </Card>
  );
}
