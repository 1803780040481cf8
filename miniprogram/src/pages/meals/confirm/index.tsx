import { SittingDocument } from '@doorstep/schema/documents';
import { useRouter } from '@tarojs/taro';
import { useAsk } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { zh } from '../../../locale/zh';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { Answered, Empty } from '../../../ui/state';
import { go, goToSignIn, paramOf } from '../../../words/go';
import { sittingName } from '../../../words/when';
import { Confirm } from './confirm';
import { SittingFacts } from './sitting-facts';

/** The last page before booking: what, where, when, how, what it costs, and one button that says so. */
export default function ConfirmPage() {
  const sittingId = paramOf(useRouter().params, 'sittingId');
  const { viewer, today, answer } = useHere();
  const asked = useAsk(SittingDocument, { id: sittingId });
  const sitting = asked.answer.data?.sitting;
  const title = sitting ? zh.confirm.title(sittingName(sitting, today)) : zh.sittings.title;

  if (!sitting || (answer.fetching && !answer.data)) {
    return (
      <Page title={title}>
        <Answered asked={asked}>
          {({ sitting: found }) =>
            found ? null : (
              <Empty says={zh.confirm.notFound}>
                <Button onPress={() => go('points')}>{zh.home.find}</Button>
              </Empty>
            )
          }
        </Answered>
      </Page>
    );
  }
  if (viewer?.person) return <Confirm title={title} sitting={sitting} person={viewer.person} />;
  const signIn = (
    <Button kind="main" onPress={goToSignIn}>
      {zh.confirm.signIn}
    </Button>
  );
  return (
    <Page title={title} action={viewer ? <CallButton /> : signIn}>
      <SittingFacts sitting={sitting} />
      {viewer && (
        <Card>
          <Line>{zh.confirm.noPerson}</Line>
        </Card>
      )}
    </Page>
  );
}
