import {
  ApplicationChangedDocument,
  ApplicationDocument,
  type ApplicationQuery,
  type NextDeed,
} from '@doorstep/schema/documents';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useLive } from '../../../api/live';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { OfWhom } from '../../../ui/of-whom';
import { Page } from '../../../ui/page';
import { RemindMe } from '../../../ui/remind-me';
import { Answered } from '../../../ui/state';
import { go, paramOf } from '../../../words/go';
import { Appeal } from './appeal';
import { Decisions, Granted } from './decision';
import { Path } from './path';
import { RateIt } from './rating';
import { Standing } from './standing';
import { Timeline } from './timeline';
import { Withdraw } from './withdraw';
import './index.scss';

/** An application as its own page shows it. */
export type OneApplication = ApplicationQuery['application'];

/** One application: where it stands, who has it, what to do, how it was decided and what happened. */
export default function ApplicationPage() {
  const { params } = useRouter();
  const id = paramOf(params, 'id');
  const asked = useAsk(ApplicationDocument, { id });
  useUpToDate(asked);
  const { subject } = useHere();
  const application = asked.answer.data?.application;
  useLive(asked, ApplicationChangedDocument, { id }, { isPaused: !application });
  const isSubjects = application?.members.some(({ person }) => person.id === subject?.id) ?? false;
  return (
    <Page
      title={application?.item.title ?? words.application.title}
      action={application && isSubjects ? mainAction(application) : undefined}
    >
      <Done says={paramOf(params, 'sent') === 'yes' ? words.application.sent : undefined} />
      <Answered asked={asked}>
        {({ application: one }) => {
          const whose = one.members.find(({ person }) => person.id === subject?.id)?.person ?? one.person;
          return (
            <OfWhom person={whose}>
              <Content application={one} />
            </OfWhom>
          );
        }}
      </Answered>
    </Page>
  );
}

/** Where what is to be done next is done; nowhere, as long as it is to wait. */
const WHERE: Partial<Record<NextDeed, (application: OneApplication) => void>> = {
  FILL_IN: ({ id }) => go('apply', { id }),
  BRING_PAPERS: ({ id }) => go('apply', { id, step: 'papers' }),
  APPLY_ANEW: ({ item }) => go('apply', { itemId: item.id }),
};

/** What is to be done next, where it is something to press. */
function mainAction(application: OneApplication) {
  const open = WHERE[application.nextDeed];
  return (
    open && (
      <Button kind="main" onPress={() => open(application)}>
        {words.application.deed[application.nextDeed]}
      </Button>
    )
  );
}

/** When something is still to come from the service. */
const WAITING: readonly OneApplication['status'][] = ['SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPEALED'];

function Content({ application }: { application: OneApplication }) {
  const [done, setDone] = useState<string>();
  const { decisions, entitlements, mayAppeal, mayWithdraw } = application;
  return (
    <>
      <Done says={done} />
      <Standing application={application} />
      {WAITING.indexOf(application.status) >= 0 && <RemindMe kinds={['APPLICATION']} />}
      {entitlements.length > 0 && <Granted entitlements={entitlements} />}
      {decisions.length > 0 && <Decisions application={application} />}
      {mayAppeal && <Appeal applicationId={application.id} onDone={() => setDone(words.application.appealed)} />}
      <RateIt application={application} />
      <Path path={application.path} />
      <Timeline application={application} />
      {mayWithdraw && <Withdraw applicationId={application.id} />}
      <RemindMe kinds={['APPLICATION']} />
      <Note>{words.application.call}</Note>
      <CallButton />
    </>
  );
}
