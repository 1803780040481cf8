import type { PathStepPartsFragment } from '@doorstep/schema/documents';
import { words } from '../../../locale/words';
import { Card } from '../../../ui/card';
import { Way } from '../../../ui/way';

/** The steps of the review; none of what was never handed in. */
export function Path({ path }: { path: readonly PathStepPartsFragment[] }) {
  return path.length === 0 ? null : (
    <Card title={words.application.path}>
      <Way path={path} />
    </Card>
  );
}
