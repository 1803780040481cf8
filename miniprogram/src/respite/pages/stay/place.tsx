import { useHere } from '../../../api/viewer';
import { View } from '@tarojs/components';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { dayWords } from '../../../words/when';
import type { OneStay } from '.';
import { say } from './say';

/** Where it is, or is wished for; when; and which bed. */
export function Place({ stay }: { stay: OneStay }) {
  const { today } = useHere();
  const { form, startsOn, endsOn, days, startsTime, hours, bed, house, wishes, status } = stay;
  const isOpen = (status === 'REQUESTED' || status === 'WAITLISTED') && wishes.length > 1;
  return (
    <Card title={say().place}>
      <View className="stay__days">
        {say().form[form]} · {say().lasting[form](days)}
      </View>
      <Line>
        {say().first[form]} {dayWords(startsOn, today)}
      </Line>
      <Line>
        {say().last[form]} {dayWords(endsOn, today)}
      </Line>
      {startsTime !== null && hours !== null && <Line>{say().hours(startsTime, hours)}</Line>}
      {isOpen ? (
        <>
          <Heading level={3}>{say().wished}</Heading>
          {wishes.map(({ id, servicePoint }, at) => (
            <Line key={id}>
              {at + 1}. {servicePoint.name}
            </Line>
          ))}
        </>
      ) : (
        <>
          <View className="stay__days">{house.servicePoint.name}</View>
          {form !== 'HOME_HOURS' && <Note>{house.servicePoint.address}</Note>}
          {bed && <Line>{say().bed(bed.ward.name, bed.room, bed.label)}</Line>}
        </>
      )}
    </Card>
  );
}
