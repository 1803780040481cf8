import type { VolunteerPartsFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { words as common } from '../../../locale/words';
import { Card, Line, Note } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { dateOf } from './date-of';
import { Suspend } from './suspend';
import { Train } from './train';
import { useRules } from './use-rules';
import { volunteerWords } from './words';

interface OneVolunteerProps {
  volunteer: VolunteerPartsFragment;
  onDone(says: string): void;
}

/** A volunteer: what he offers, what he was trained for, and whether he may take on anything. */
export function OneVolunteer({ volunteer, onDone }: OneVolunteerProps) {
  const { person, languages, kinds, radiusMetres, trainings, suspendedAt, suspendedWords } = volunteer;
  const words = volunteerWords();
  const rules = useRules();
  const titles = kinds.map((code) => rules.kinds.filter((kind) => kind.code === code)[0]?.title ?? code);
  return (
    <Card title={person.name}>
      {suspendedAt !== null && (
        <>
          <View className="status">{words.suspendedSince(dateOf(suspendedAt))}</View>
          {suspendedWords !== null && <Line>{words.because(suspendedWords)}</Line>}
        </>
      )}
      <Line>{titles.length === 0 ? words.anyKind : words.kinds(common.ui.list(titles))}</Line>
      <Note>{words.speaks(common.ui.list(languages.map((language) => words.language[language])))}</Note>
      <Note>{words.radius(radiusMetres)}</Note>
      {trainings.length === 0 && <Note>{words.untrained}</Note>}
      {trainings.map(({ code, title, doneOn }) => (
        <Note key={code}>{words.trained(title, dateOf(`${doneOn}T00:00:00+08:00`))}</Note>
      ))}
      <Disclosure more={words.more(person.name)} less={words.less}>
        <Train key={trainings.length} volunteer={volunteer} trainings={rules.trainings} onDone={onDone} />
        <Suspend key={suspendedAt} volunteer={volunteer} onDone={onDone} />
      </Disclosure>
    </Card>
  );
}
