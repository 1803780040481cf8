import { EndAssistanceDocument } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Acting } from '../api/acting';
import { useSend } from '../api/ask';
import { switchTo } from '../api/switch';
import { troubleOf } from '../api/trouble';
import type { Here } from '../api/viewer';
import { words } from '../locale/words';
import { go, goHome, goToSignIn } from '../words/go';
import { refusedWords, troubleWords, type Why } from '../words/refused';
import { landmark, pressable, unspoken } from './pressable';
import { Refusal } from './refusal';

/** How many people have a button of their own on top of each page. */
const BUTTONS = 2;

interface ForWhomProps {
  here: Here;
  hasNoSwitch: boolean;
}

/** For whom things are done here, with a portrait initial, and one press to do them for somebody else. */
export function ForWhom({ here, hasNoSwitch }: ForWhomProps) {
  const { viewer, subject, answer } = here;
  if (!viewer && (answer.fetching || answer.error)) return null;
  const name = subject?.name ?? viewer?.name;
  return (
    <>
      <View className="who">
        <View className="who__initial" {...unspoken()}>
          {name?.slice(0, 1) ?? words.who.visitorInitial}
        </View>
        <View className="who__words" {...landmark('status', { isLive: true })}>
          {whoWords(here)}
        </View>
      </View>
      {!hasNoSwitch && <Switches here={here} />}
    </>
  );
}

function whoWords({ viewer, subject, acting, channel, actsFor }: Here): string {
  if (!viewer) return words.who.visitor;
  if (!subject) return words.who.staff(viewer.name);
  const { name } = subject;
  if (!acting) return actsFor.length > 0 ? words.acting.forSelf(name) : words.who.forSelf(name);
  if (acting.relation) return words.acting.forOther(words.counterpart[acting.relation], name);
  if (channel === 'PHONE') return words.acting.onPhone(name);
  return channel === 'IN_PERSON' ? words.acting.inPerson(name) : words.acting.assisting(name);
}

function Switches({ here: { viewer, acting, actsFor } }: { here: Here }) {
  if (!viewer) return <Switch onPress={goToSignIn}>{words.who.signIn}</Switch>;
  if (viewer.staff && acting) return <EndSwitch acting={acting} />;
  const others = actsFor.filter((one) => one !== acting);
  const next: (Acting | null)[] = acting ? [null, ...others] : others;
  if (viewer.staff || next.length === 0) return <Switch onPress={() => go('settings')}>{words.ui.settings}</Switch>;
  return (
    <>
      {next.slice(0, BUTTONS).map((one, place) => (
        // By place, not by person: the button that was pressed stays under the finger and keeps the keyboard's focus.
        <Switch key={place} onPress={() => switchTo(one)}>
          {one ? words.acting.to(one.person.name) : words.acting.toSelf}
        </Switch>
      ))}
      {next.length > BUTTONS && <Switch onPress={() => go('settings')}>{words.acting.more}</Switch>}
    </>
  );
}

function Switch({ onPress, children }: { onPress(): void; children: string }) {
  return (
    <View className="who__switch" {...pressable({ onPress })}>
      {children}
    </View>
  );
}

/** Ends the call, or the visit. */
function EndSwitch({ acting: { groundId } }: { acting: Acting }) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const end = useSend(EndAssistanceDocument);

  async function press(): Promise<void> {
    if (isSending) return;
    setSending(true);
    const { data, error } = await end({ input: { assistanceId: groundId } });
    setSending(false);
    const [first] = data?.endAssistance.userErrors ?? [];
    if (error) return setRefusal(troubleWords(troubleOf(error)));
    if (first) return setRefusal(refusedWords(first));
    switchTo(null);
    goHome('desk');
  }

  return (
    <>
      <Switch onPress={() => void press()}>{isSending ? words.acting.ending : words.acting.end}</Switch>
      {refusal && (
        <View className="who__refused">
          <Refusal {...refusal} />
        </View>
      )}
    </>
  );
}
