import { View } from '@tarojs/components';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Card, Line, Note } from '../../../ui/card';
import { numberWords } from '../../../words/application';
import { doerWords } from '../../../words/doer';
import { dayWords, yearDateWords } from '../../../words/when';
import type { OneApplication } from '.';

/** Where it stands in words, who has it, by when, and what is to be done. */
export function Standing({ application }: { application: OneApplication }) {
  const { status, number, person, members, startedBy, item } = application;
  const by = doerWords(startedBy);
  return (
    <>
      <Card>
        <View className="case__status">{words.applicationStatus[status]}</View>
        <NowWith application={application} />
        <Deed application={application} />
        <Note>{words.application.of(person.name, item.title)}</Note>
        {members.length > 1 && (
          <Note>{words.application.members(words.ui.list(members.map((member) => member.person.name)))}</Note>
        )}
        {by !== undefined && <Note>{words.application.startedBy(by)}</Note>}
        {status !== 'DRAFT' && <View className="case__number">{words.application.number(numberWords(number))}</View>}
      </Card>
      {status === 'RETURNED' && <Returned application={application} />}
    </>
  );
}

function NowWith({ application: { path, expectedOn, status } }: { application: OneApplication }) {
  const { today } = useHere();
  const now = path.find(({ standing }) => standing === 'NOW');
  const isGoingOn = status === 'SUBMITTED' || status === 'IN_REVIEW' || status === 'APPEALED';
  if (!now || !isGoingOn) return null;
  return (
    <>
      {now.desk && <Line>{words.application.now(`${now.desk.fullName} · ${now.title}`)}</Line>}
      <Line>{now.officer !== null ? words.application.officer(now.officer) : words.application.untaken}</Line>
      {expectedOn !== null && <Line>{words.application.expected(dayWords(expectedOn, today))}</Line>}
      {now.isOverdue && <Line>{words.application.overdue}</Line>}
      {now.isEscalated && <Line>{words.application.escalated}</Line>}
    </>
  );
}

function Deed({ application: { nextDeed, closesOn, status } }: { application: OneApplication }) {
  const isToRead = nextDeed === 'WAIT' || nextDeed === 'USE_IT';
  return (
    <>
      {isToRead && <View className="case__deed">{words.application.deed[nextDeed]}</View>}
      {status === 'DRAFT' && closesOn !== null && <Line>{words.apply.closesOn(yearDateWords(closesOn))}</Line>}
    </>
  );
}

/** What is asked for and why. */
function Returned({ application: { returnedWords, papers, closesOn } }: { application: OneApplication }) {
  return (
    <Card title={words.application.returned}>
      {returnedWords !== null && <Line>{returnedWords}</Line>}
      {papers
        .filter(({ isAskedFor }) => isAskedFor)
        .map(({ code, paper, purpose }) => (
          <View className="asked-for" key={code}>
            <View className="way__title">{paper}</View>
            <Note>{purpose}</Note>
          </View>
        ))}
      {closesOn !== null && <Line>{words.application.returnedUntil(yearDateWords(closesOn))}</Line>}
    </Card>
  );
}
