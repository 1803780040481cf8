import { useState, type ReactNode } from 'react';
import { words } from '../locale/words';
import { Button } from './button';

/** How many things a list shows before it asks. */
export const SHORT = 5;

interface ShortListProps<T> {
  items: readonly T[];
  children(item: T): ReactNode;
}

/** At most five things of a list that is all here, then a button for the next five. */
export function ShortList<T>({ items, children }: ShortListProps<T>) {
  const [shown, setShown] = useState(SHORT);
  return (
    <>
      {items.slice(0, shown).map(children)}
      {items.length > shown && <Button onPress={() => setShown(shown + SHORT)}>{words.ui.more}</Button>}
    </>
  );
}

interface NextPageProps {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  /** Shows what comes after a cursor. */
  children(after: string): ReactNode;
}

/** The rest of a list that the service hands out page by page: a button, then the next page in its place. */
export function NextPage({ pageInfo: { hasNextPage, endCursor }, children }: NextPageProps) {
  const [isOpen, setOpen] = useState(false);
  if (!hasNextPage || endCursor === null) return null;
  return isOpen ? <>{children(endCursor)}</> : <Button onPress={() => setOpen(true)}>{words.ui.more}</Button>;
}
