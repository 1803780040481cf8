import { yuan } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import { words } from '../../../locale/words';
import { Card, Line, Note } from '../../../ui/card';
import { say } from '../../parts/say';
import type { House } from '.';

/** What it has: beds by kind with their price, places by day, hours at home, and its wards. */
export function Offers({ page: { beds, sessions, wards } }: { page: House }) {
  return (
    <>
      {beds.length > 0 && (
        <Card title={say().offers}>
          {beds.map(({ kind, beds: count, leastFen, mostFen, equipment }) => (
            <View className="price__row" key={kind}>
              <Line>{say().bedsCount(say().kind[kind], count)}</Line>
              <Note>{say().price(yuan(leastFen), yuan(mostFen))}</Note>
              {equipment.length > 0 && <Note>{words.ui.list(equipment.map((one) => say().equipment[one]))}</Note>}
            </View>
          ))}
        </Card>
      )}
      {sessions.length > 0 && (
        <Card title={say().sessions}>
          {sessions.map((session) => (
            <View className="price__row" key={`${session.form} ${session.startsTime}`}>
              <Line>{sessionWords(session)}</Line>
              <Note>
                {session.form === 'HOME_HOURS'
                  ? say().hourPrice(yuan(session.priceFen))
                  : say().dayPrice(yuan(session.priceFen))}
              </Note>
              {session.radiusMetres !== null && <Note>{say().radius(String(session.radiusMetres / 1_000))}</Note>}
            </View>
          ))}
        </Card>
      )}
      {wards.length > 0 && (
        <Card title={say().wards}>
          {wards.map(({ name, rooms, beds: count }) => (
            <Line key={name}>{say().ward(name, rooms, count)}</Line>
          ))}
        </Card>
      )}
    </>
  );
}

const sessionWords = ({ form, weekdays, startsTime, endsTime }: House['sessions'][number]): string =>
  say().session(
    say().form[form],
    words.ui.list(weekdays.map((day) => words.days.weekday(day))),
    words.days.span(startsTime.slice(0, 5), endsTime.slice(0, 5)),
  );
