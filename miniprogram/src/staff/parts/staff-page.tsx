import type { Role } from '@doorstep/schema/documents';
import type { ReactNode } from 'react';
import { useHere } from '../../api/viewer';
import { CallButton } from '../../ui/call-button';
import { Card, Line } from '../../ui/card';
import { Page } from '../../ui/page';
import { Answered, Failed } from '../../ui/state';

interface StaffPageProps {
  /** The page's name, and what everybody else reads; asked for each time, for the reader may change the language. */
  says(): { title: string; staffOnly: string };
  /** Who works here; one of them is enough. */
  roles: readonly Role[];
  children(roles: readonly Role[]): ReactNode;
}

/** The frame of a page for some staff only. */
export function StaffPage({ says, roles, children }: StaffPageProps) {
  const here = useHere();
  const { title, staffOnly } = says();
  return (
    <Page title={title} isWide>
      <Answered asked={here}>
        {({ viewer }) => {
          if (!viewer) return <Failed trouble={{ kind: 'SIGN_IN' }} onRetry={here.again} />;
          return holdsOne(viewer.roles, roles) ? (
            children(viewer.roles)
          ) : (
            <Card>
              <Line>{staffOnly}</Line>
              <CallButton />
            </Card>
          );
        }}
      </Answered>
    </Page>
  );
}

/** Whether one of the roles is among those wanted. */
export const holdsOne = (roles: readonly Role[], wanted: readonly Role[]): boolean =>
  roles.some((role) => wanted.indexOf(role) >= 0);
