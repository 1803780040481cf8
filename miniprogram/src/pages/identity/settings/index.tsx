import { SignOutDocument } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useSend } from '../../../api/ask';
import { endSession, session } from '../../../api/session';
import { useStored } from '../../../api/stored';
import { switchTo } from '../../../api/switch';
import { useHere } from '../../../api/viewer';
import { chinese, languageNames, UNREAD, words, type Language } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { language, writtenIn } from '../../../ui/language';
import { Page } from '../../../ui/page';
import { Answered } from '../../../ui/state';
import { colours, textSize, type Colours, type TextSize } from '../../../ui/theme';
import { goToSignIn } from '../../../words/go';
import { OwnMatters } from './own-matters';
import { WhomFor } from './whom-for';
import './index.scss';

const SIZES: readonly TextSize[] = ['standard', 'large', 'extra'];
const LANGUAGES = Object.keys(languageNames) as Language[];
const COLOURS: readonly Colours[] = ['paper', 'contrast'];

/** Language, size of letters, colours, and who is signed in. */
export default function SettingsPage() {
  const size = useStored(textSize);
  const colour = useStored(colours);
  const spoken = useStored(language);
  return (
    <Page title={words.settings.title} hasNoSwitch>
      {UNREAD.includes(spoken) && <NotReadYet />}
      <WhomFor />
      <Card>
        <Choices
          question={words.settings.language}
          choices={LANGUAGES.map((value) => ({ value, title: languageNames[value], writtenIn: value }))}
          chosen={spoken}
          onChoose={language.set}
        />
      </Card>
      <Card>
        <Choices
          question={words.settings.size}
          choices={SIZES.map((value) => ({ value, title: words.settings.sizes[value] }))}
          chosen={size}
          onChoose={textSize.set}
        />
        <View className="preview">
          <Note>{words.settings.preview}</Note>
          <Line>{words.settings.previewText}</Line>
        </View>
      </Card>
      <Card>
        <Choices
          question={words.settings.colours}
          choices={COLOURS.map((value) => ({ value, title: words.settings.colourWords[value] }))}
          chosen={colour}
          onChoose={colours.set}
        />
      </Card>
      <OwnMatters />
      <WhoIsHere />
      <CallButton />
    </Page>
  );
}

/** Says that no native reader has read these words, in them and in Chinese. */
function NotReadYet() {
  return (
    <Card>
      <Line>{words.settings.unread}</Line>
      <View className="line" {...writtenIn('zh')}>
        {chinese.settings.unread}
      </View>
    </Card>
  );
}

function WhoIsHere() {
  const here = useHere();
  const signOut = useSend(SignOutDocument);

  function leave(): void {
    const known = session.reread();
    // The phone forgets at once, whether or not the service hears of it.
    void signOut({});
    switchTo(null);
    if (known) endSession(known);
  }

  return (
    <Card title={words.settings.who}>
      <Answered asked={here}>
        {({ viewer }) =>
          viewer ? (
            <>
              <Line>{viewer.name}</Line>
              {viewer.person?.residence && <Note>{words.settings.residence(viewer.person.residence.fullName)}</Note>}
              <Note>{words.settings.signOutLine}</Note>
              <Button onPress={leave}>{words.settings.signOut}</Button>
            </>
          ) : (
            <>
              <Line>{words.who.visitor}</Line>
              <Button onPress={goToSignIn}>{words.signIn.now}</Button>
            </>
          )
        }
      </Answered>
    </Card>
  );
}
