import { RespiteSearchDocument } from '@doorstep/schema/documents';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { Subject } from '../../../api/acting';
import { useAsk } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { CallButton } from '../../../ui/call-button';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { Answered, Empty } from '../../../ui/state';
import { paramOf } from '../../../words/go';
import { say } from '../../parts/say';
import { searchOf, termsIn, type Terms } from '../../parts/terms';
import { Agree } from './agree';

/** The last page before asking: where, when, for whom, what it costs, and one button that says so. */
export default function RequestPage() {
  const { params } = useRouter();
  const { acting, today } = useHere();
  const houseId = paramOf(params, 'id');
  const [terms] = useState(() => termsIn(params, today));
  return (
    <Page title={acting ? say().requestOf(acting.person.name) : say().request}>
      <ForSubject matter="RESPITE">
        {(person) => <OfHouse key={person.id} person={person} houseId={houseId} terms={terms} />}
      </ForSubject>
      <CallButton />
    </Page>
  );
}

interface OfHouseProps {
  person: Subject;
  houseId: string;
  terms: Terms;
}

function OfHouse({ person, houseId, terms }: OfHouseProps) {
  const asked = useAsk(
    RespiteSearchDocument,
    { input: searchOf(terms, person.id, [houseId]) },
    { about: ['RespiteStay'] },
  );
  return (
    <Answered asked={asked}>
      {({ respiteSearch: { cards } }) => {
        const card = cards.find(({ form }) => form === terms.form);
        return card ? (
          <Agree person={person} card={card} terms={terms} onStale={asked.again} />
        ) : (
          <Empty says={say().noPrice} />
        );
      }}
    </Answered>
  );
}
