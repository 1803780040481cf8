import type { AbsenceItemPartsFragment } from '@doorstep/schema/documents';
import { Heading } from '../../../ui/card';
import { Items } from '../absence/items';
import { say } from './say';

/** What comes to somebody at home and would stop, or come again. */
export const Touched = ({ items }: { items: readonly AbsenceItemPartsFragment[] }) =>
  items.length === 0 ? null : (
    <>
      <Heading level={3}>{say().touched}</Heading>
      <Items items={items} isAhead />
    </>
  );
