import type { PathStepPartsFragment } from '@doorstep/schema/documents';
import { civilDate } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import { words } from '../locale/words';
import { yearDateWords } from '../words/when';
import { Note } from './card';
import { landmark } from './pressable';

/** The way of an application from top to bottom: what is done, who has it now, what comes. */
export function Way({ path }: { path: readonly PathStepPartsFragment[] }) {
  return (
    <View {...landmark('list', { label: words.application.path })}>
      {path.map((step, at) => (
        <View
          className={`way__step way__step--${step.standing.toLowerCase()}`}
          key={`${step.code} ${at}`}
          {...landmark('listitem')}
        >
          <View className="way__title">{step.title}</View>
          <View className="way__standing">{words.application.standing[step.standing]}</View>
          <Facts step={step} />
        </View>
      ))}
    </View>
  );
}

function Facts({ step }: { step: PathStepPartsFragment }) {
  const { desk, officer, doneAt, expectedOn, outcome, standing, isOverdue, isEscalated } = step;
  return (
    <>
      {desk && <Note>{desk.fullName}</Note>}
      {officer !== null && <Note>{words.application.officer(officer)}</Note>}
      {outcome && <Note>{words.reviewOutcome[outcome]}</Note>}
      {doneAt !== null && <Note>{words.application.doneOn(yearDateWords(civilDate(new Date(doneAt))))}</Note>}
      {standing !== 'DONE' && expectedOn !== null && <Note>{words.application.dueOn(yearDateWords(expectedOn))}</Note>}
      {isOverdue && <Note>{words.application.overdue}</Note>}
      {isEscalated && <Note>{words.application.escalated}</Note>}
    </>
  );
}
