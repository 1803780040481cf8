import type { Pillar, Role } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { mayActIn } from '../../../api/acting';
import { useUpToDate } from '../../../api/ask';
import { useStored } from '../../../api/stored';
import { useHere } from '../../../api/viewer';
import { languageNames, words, type Language } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Heading, Line } from '../../../ui/card';
import { language, writtenIn } from '../../../ui/language';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { Answered } from '../../../ui/state';
import { Tile } from '../../../ui/tile';
import { go, goToSignIn } from '../../../words/go';
import { DueApplications } from './due-applications';
import { ForStaff } from './for-staff';
import { Newcomer } from './newcomer';
import { Today } from './today';
import { UnreadMessages } from './unread-messages';
import './index.scss';

const DOORS: readonly Pillar[] = ['MEALS', 'CATALOG', 'RESPITE', 'TIME_BANK', 'APPLICATIONS'];

function open(pillar: Pillar): void {
  if (pillar === 'MEALS') go('points');
  else if (pillar === 'APPLICATIONS') go('applications');
  else if (pillar === 'RESPITE') go('respite');
  else if (pillar === 'TIME_BANK') go('timeBank');
  else go('items', {});
}

/** The first page: what is due today, five doors, and somebody to call. */
export default function HomePage() {
  const here = useHere();
  useUpToDate(here);
  const { viewer } = here;
  return (
    <Page title={viewer ? words.home.hello(viewer.name) : words.home.helloVisitor} isHome>
      <UnreadMessages />
      <Answered asked={here}>
        {({ viewer: known }) => (known ? <ForKnown roles={known.roles} /> : <ForVisitors />)}
      </Answered>
      <Heading>{words.home.doors}</Heading>
      <View className="doors">
        {DOORS.map((pillar) => (
          <Tile
            key={pillar}
            emblem={words.home.emblem[pillar]}
            title={words.pillar[pillar]}
            detail={words.home.doorDetail[pillar]}
            onPress={() => open(pillar)}
          />
        ))}
      </View>
      <CallButton kind="danger" />
      <Button onPress={() => go('settings')}>
        <View>{words.ui.settings}</View>
        <OtherLanguages />
      </Button>
    </Page>
  );
}

/** Whoever can't read this page finds the name of her language here. */
function OtherLanguages() {
  const spoken = useStored(language);
  const others = (Object.keys(languageNames) as Language[]).filter((one) => one !== spoken);
  return (
    <>
      {others.map((other) => (
        <View key={other} {...writtenIn(other)}>
          {languageNames[other]}
        </View>
      ))}
    </>
  );
}

function ForVisitors() {
  return (
    <Card>
      <Line>{words.home.visitor}</Line>
      <Button kind="main" onPress={goToSignIn}>
        {words.signIn.now}
      </Button>
      <Button onPress={() => go('applicationStatus')}>{words.due.visitor}</Button>
    </Card>
  );
}

/** What is due of whom things are done for, and the meal; for staff the way to their desk too. */
function ForKnown({ roles }: { roles: readonly Role[] }) {
  const { subject, viewer, acting } = useHere();
  return (
    <>
      {viewer?.person && !acting && <Newcomer person={viewer.person} />}
      {subject && mayActIn(acting, 'APPLICATIONS') && <DueApplications key={subject.id} personId={subject.id} />}
      {subject && <ForSubject matter="MEALS">{({ id }) => <Today key={id} dinerId={id} />}</ForSubject>}
      {viewer?.staff && <ForStaff roles={roles} isAssisting={subject !== null} />}
    </>
  );
}
