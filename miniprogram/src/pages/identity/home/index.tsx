import type { Pillar } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useAgainOnReturn } from '../../../api/ask';
import { useStored } from '../../../api/stored';
import { useHere } from '../../../api/viewer';
import { languageNames, words, type Language } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Heading, Line } from '../../../ui/card';
import { language, writtenIn } from '../../../ui/language';
import { Page } from '../../../ui/page';
import { Answered } from '../../../ui/state';
import { Tile } from '../../../ui/tile';
import { go, goToSignIn } from '../../../words/go';
import { Today } from './today';
import './index.scss';

const DOORS: readonly Pillar[] = ['MEALS', 'CATALOG', 'RESPITE', 'TIME_BANK', 'APPLICATIONS'];

function open(pillar: Pillar): void {
  if (pillar === 'MEALS') go('points');
  else go('items', pillar === 'CATALOG' ? {} : { pillar });
}

/** The first page: what is due today, five doors, and somebody to call. */
export default function HomePage() {
  const here = useHere();
  useAgainOnReturn(here.again);
  const { viewer } = here;
  return (
    <Page title={viewer ? words.home.hello(viewer.name) : words.home.helloVisitor} isHome>
      <Answered asked={here}>
        {({ viewer: known }) =>
          known ? known.person ? <Today dinerId={known.person.id} /> : <ForStaff /> : <ForVisitors />
        }
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
    </Card>
  );
}

function ForStaff() {
  return (
    <Card>
      <Line>{words.home.staffHint}</Line>
    </Card>
  );
}
