import { RespiteQuotasDocument } from '@doorstep/schema/documents';
import { useAsk } from '../../../api/ask';
import { Card, Line } from '../../../ui/card';
import { Answered } from '../../../ui/state';
import { say } from '../../parts/say';

/** How many days a year are left, where a rule counts them. */
export function Quotas({ personId }: { personId: string }) {
  const asked = useAsk(RespiteQuotasDocument, { personId }, { about: ['RespiteQuota', 'RespiteStay'] });
  return (
    <Answered asked={asked}>
      {({ respiteQuotas }) =>
        respiteQuotas.length === 0 ? null : (
          <Card title={say().quota}>
            {respiteQuotas.map(({ item, carer, startsOn, days, left }) => (
              <Line key={`${item.id} ${carer?.id ?? ''} ${startsOn}`}>{say().quotaLeft(item.title, left, days)}</Line>
            ))}
          </Card>
        )
      }
    </Answered>
  );
}
