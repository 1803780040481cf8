import { SittingDocument } from '@doorstep/schema/documents';
import { useRouter } from '@tarojs/taro';
import { useAsk } from '../../../api/ask';
import { mayActIn } from '../../../api/acting';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { Answered, Empty } from '../../../ui/state';
import { go, goToSignIn, paramOf } from '../../../words/go';
import { sittingName } from '../../../words/when';
import { Confirm } from './confirm';
import { SittingFacts } from './sitting-facts';

/** The last page before booking: what, where, when, how, what it costs, and one button that says so. */
export default function ConfirmPage() {
  const sittingId = paramOf(useRouter().params, 'sittingId');
  const { viewer, subject, acting, today, answer } = useHere();
  const asked = useAsk(SittingDocument, { id: sittingId });
  const sitting = asked.answer.data?.sitting;
  const title = sitting ? words.confirm.title(sittingName(sitting, today)) : words.sittings.title;

  if (!sitting || (answer.fetching && !answer.data)) {
    return (
      <Page title={title}>
        <Answered asked={asked}>
          {({ sitting: found }) =>
            found ? null : (
              <Empty says={words.confirm.notFound}>
                <Button onPress={() => go('points')}>{words.home.find}</Button>
              </Empty>
            )
          }
        </Answered>
      </Page>
    );
  }
  if (subject && mayActIn(acting, 'MEALS'))
    return <Confirm key={subject.id} title={title} sitting={sitting} person={subject} />;
  const signIn = (
    <Button kind="main" onPress={goToSignIn}>
      {words.confirm.signIn}
    </Button>
  );
  return (
    <Page title={title} action={viewer ? <CallButton /> : signIn}>
      <SittingFacts sitting={sitting} />
      {viewer && <ForSubject matter="MEALS">{() => null}</ForSubject>}
    </Page>
  );
}
