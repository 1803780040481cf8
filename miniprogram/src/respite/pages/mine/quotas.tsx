import { RespiteQuotasDocument, type RespiteQuotasQuery } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { ShortList } from '../../../ui/short-list';
import { Answered } from '../../../ui/state';
import { yearDateWords } from '../../../words/when';
import { say } from './say';

/** The days of each service that a carer and whom he cares for have together: how many are left, of how many, until when. */
export function Quotas({ personId }: { personId: string }) {
  const asked = useAsk(RespiteQuotasDocument, { personId }, { about: ['RespiteQuota', 'RespiteStay'] });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ respiteQuotas }) =>
        respiteQuotas.length === 0 ? null : (
          <>
            <Heading>{say().quotas}</Heading>
            {grouped(respiteQuotas).map((group) => (
              <Together key={groupOf(group[0]!)} quotas={group} />
            ))}
          </>
        )
      }
    </Answered>
  );
}

type Quota = RespiteQuotasQuery['respiteQuotas'][number];

/** What holds of several services alike, and is said once. */
const groupOf = ({ carer, origin, startsOn, endsOn, isSample }: Quota): string =>
  [carer?.id, origin, startsOn, endsOn, isSample].join(' ');

function grouped(quotas: readonly Quota[]): Quota[][] {
  const groups: Quota[][] = [];
  for (const quota of quotas) {
    const known = groups.find(([first]) => groupOf(first!) === groupOf(quota));
    if (known) known.push(quota);
    else groups.push([quota]);
  }
  return groups;
}

function Together({ quotas }: { quotas: Quota[] }) {
  const { subject } = useHere();
  const { carer, origin, startsOn, endsOn, isSample } = quotas[0]!;
  return (
    <Card>
      {carer && subject && <Line>{say().pair(carer.name, subject.name)}</Line>}
      <ShortList items={quotas}>
        {({ item, days, used, left }) => (
          <View className="price__row" key={item.id}>
            <Line>{item.title}</Line>
            <View className="status">{say().left(left)}</View>
            <Note>{say().used(days, used)}</Note>
          </View>
        )}
      </ShortList>
      {startsOn !== null && endsOn !== null && (
        <Note>{say().period(yearDateWords(startsOn), yearDateWords(endsOn))}</Note>
      )}
      <Note>{say().origin[origin]}</Note>
      {isSample && <View className="sample">{say().sample}</View>}
    </Card>
  );
}
