import { DataRequestsDocument } from '@doorstep/schema/documents';
import { useAsk } from '../../../api/ask';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line } from '../../../ui/card';
import { go } from '../../../words/go';

/** What the service calls somebody who came through WeChat and has not said who she is. */
const UNNAMED = '微信用户';

/** Asks who somebody is who is here for the first time. */
export function Newcomer({ person: { id, name } }: { person: { id: string; name: string } }) {
  return name === UNNAMED ? <WhoAreYou personId={id} /> : null;
}

function WhoAreYou({ personId }: { personId: string }) {
  const { answer } = useAsk(DataRequestsDocument, { personId }, { about: ['DataRequest'] });
  const isNamed = answer.data?.dataRequests.some(({ field, status }) => field === 'NAME' && status === 'OPEN') ?? false;
  return (
    <Card title={words.newcomer.title}>
      <Line>{isNamed ? words.newcomer.waiting : words.newcomer.what}</Line>
      <Button kind={isNamed ? 'quiet' : 'main'} onPress={() => go('correction', { field: isNamed ? 'PHONE' : 'NAME' })}>
        {words.newcomer.go}
      </Button>
    </Card>
  );
}
