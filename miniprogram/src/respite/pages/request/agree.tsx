import type { RespiteCardPartsFragment, WhenFull } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Subject } from '../../../api/acting';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { PriceTable } from '../../../ui/price-table';
import { say } from '../../parts/say';
import { spanWords } from '../../parts/term-words';
import { lastDayOf, type Terms } from '../../parts/terms';
import { NotAsked } from './not-asked';
import { OtherWishes } from './other-wishes';
import { Quotas } from './quotas';
import { mostOf, useShares } from './shares';
import { termsOfOther, Together, useOther } from './together';
import { useRequest } from './use-request';

interface AgreeProps {
  person: Subject;
  card: RespiteCardPartsFragment;
  terms: Terms;
  /** The price has moved: ask again. */
  onStale(): void;
}

/** What is asked for, all of it, above the button that asks. */
export function Agree({ person, card, terms, onStale }: AgreeProps) {
  const { today } = useHere();
  const [whenFull, setWhenFull] = useState<WhenFull>(card.fits ? 'REFUSE' : 'WAIT');
  const [otherIds, setOtherIds] = useState<string[]>([]);
  const [withId, setWithId] = useState<string>();
  const other = useOther(card.house.id, terms, withId);
  const { house, bedKind, quote } = card;
  const kind = terms.bedKind ?? bedKind;

  const houseIds = [house.id, ...(whenFull === 'WAIT' ? otherIds : [])];
  const shares = useShares(terms, houseIds, person.id);
  const otherShares = useShares(termsOfOther(terms), houseIds, withId);
  const isPriced = quote !== null && shares !== undefined && (withId === undefined || otherShares !== undefined);
  const ownShareFen = mostOf(houseIds, shares ?? {}, otherShares);
  const needs = { bedKind: kind, equipment: [...terms.equipment], roomSex: terms.roomSex };
  const request = useRequest(
    isPriced
      ? {
          personId: person.id,
          form: terms.form,
          houseIds,
          startsOn: terms.startsOn,
          endsOn: lastDayOf(terms),
          needs,
          whenFull,
          agreedOwnShareFen: ownShareFen,
          ...(terms.form === 'HOME_HOURS' && { startsTime: terms.startsTime, hours: terms.hours }),
          ...(withId !== undefined && { withPersonId: withId, withNeeds: { equipment: [] } }),
        }
      : undefined,
  );
  const label = whenFull === 'WAIT' ? say().sendWait : say().send(yuan(ownShareFen));
  return (
    <>
      {request.refused && (
        <NotAsked
          refused={request.refused}
          terms={terms}
          onWait={whenFull === 'REFUSE' ? () => setWhenFull('WAIT') : undefined}
          onNewPrice={onStale}
        />
      )}
      <Card title={say().where}>
        <Line>{house.servicePoint.name}</Line>
        <Note>{house.servicePoint.address}</Note>
        <Line>{terms.form === 'BED' && kind !== null ? say().kind[kind] : say().form[terms.form]}</Line>
        {house.isSample && <View className="sample">{words.ui.sampleNote}</View>}
      </Card>
      <Card title={say().when}>
        <Line>{spanWords(terms, today)}</Line>
        {terms.form === 'HOME_HOURS' && (
          <Note>
            {say().clock(Number(terms.startsTime.slice(0, 2)))} · {say().hoursCount(terms.hours)}
          </Note>
        )}
        {card.misfits.map(({ kind: why, says }) => (
          <Note key={why}>{words.refusals === null ? says : say().misfit[why]}</Note>
        ))}
      </Card>
      {quote && (
        <Card title={words.price.title}>
          <PriceTable {...quote} deliveryFeeFen={0} />
        </Card>
      )}
      <Quotas personId={person.id} itemId={card.item.id} />
      {terms.form !== 'HOME_HOURS' && <Together person={person} chosen={withId} other={other} onChoose={setWithId} />}
      <Card>
        <Choices<WhenFull>
          question={say().whenFull}
          choices={[
            { value: 'REFUSE', title: say().refuse },
            { value: 'WAIT', title: say().waits },
          ]}
          chosen={whenFull}
          onChoose={setWhenFull}
        />
      </Card>
      {whenFull === 'WAIT' && (
        <OtherWishes personId={person.id} houseId={house.id} terms={terms} chosen={otherIds} onChoose={setOtherIds} />
      )}
      {request.isUnanswered && !request.isSending && !request.refused && <Line>{say().unanswered}</Line>}
      <Button kind="main" isDisabled={!isPriced || request.isSending} onPress={() => void request.send()}>
        {request.isSending ? say().sending : isPriced ? label : say().pricing}
      </Button>
    </>
  );
}
