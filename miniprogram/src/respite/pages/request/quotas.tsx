import { RespiteQuotasDocument } from '@doorstep/schema/documents';
import { useAsk } from '../../../api/ask';
import { Card, Line } from '../../../ui/card';
import { Answered } from '../../../ui/state';
import { say } from '../../parts/say';

/** How many days a year are left of the service that it would be, where a rule counts them. */
export function Quotas({ personId, itemId }: { personId: string; itemId: string }) {
  const asked = useAsk(RespiteQuotasDocument, { personId }, { about: ['RespiteQuota', 'RespiteStay'] });
  return (
    <Answered asked={asked}>
      {({ respiteQuotas }) => {
        const own = respiteQuotas.filter(({ item }) => item.id === itemId);
        return own.length === 0 ? null : (
          <Card title={say().quota}>
            {own.map(({ item, carer, startsOn, days, left }) => (
              <Line key={`${item.id} ${carer?.id ?? ''} ${startsOn}`}>{say().quotaLeft(item.title, left, days)}</Line>
            ))}
          </Card>
        );
      }}
    </Answered>
  );
}
