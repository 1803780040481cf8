import type { WantedPaperPartsFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { Refusal } from '../../../ui/refusal';
import { Photo } from '../../photo';
import type { Steps } from './fill-in';
import { Progress } from './group-step';
import type { Draft } from './use-draft';
import { usePhotos } from './use-photos';

export type Wanted = WantedPaperPartsFragment;

interface PapersStepProps {
  draft: Draft;
  steps: Steps;
  again: () => void;
}

/** Whether a photo of it can be handed in. */
export const isToBring = ({ need }: Wanted): boolean => need === 'NEEDED' || need === 'OPTIONAL';

/** The papers: those to bring with their photos, and those that need not be brought. */
export function PapersStep({ draft: { form }, steps, again }: PapersStepProps) {
  const toBring = form.papers.filter(isToBring);
  const others = form.papers.filter((paper) => !isToBring(paper));
  const action = (
    <Button kind="main" onPress={() => steps.to(steps.step + 1)}>
      {words.apply.onward}
    </Button>
  );
  return (
    <Page title={words.apply.papers} action={action}>
      <Progress steps={steps} />
      <Note>{toBring.length > 0 ? words.apply.papersHelp : words.apply.papersNone}</Note>
      {toBring.map((paper) => (
        <OnePaper key={paper.code} applicationId={form.id} paper={paper} again={again} />
      ))}
      {others.map(({ code, paper, need }) => (
        <Card key={code}>
          <Heading level={3}>{paper}</Heading>
          <Note>{need === 'KNOWN' ? words.apply.known : words.apply.notNeeded}</Note>
        </Card>
      ))}
      <Button onPress={() => steps.to(steps.step - 1)}>{words.apply.before}</Button>
    </Page>
  );
}

interface OnePaperProps {
  applicationId: string;
  paper: Wanted;
  again: () => void;
}

function OnePaper({ applicationId, paper: wanted, again }: OnePaperProps) {
  const { code, paper, purpose, need, isAskedFor, attachments } = wanted;
  const { isSending, pending, refusal, add, send, remove } = usePhotos(applicationId, code, again);
  const sign = isAskedFor ? words.apply.askedFor : need === 'OPTIONAL' ? words.apply.optional : words.apply.needed;
  return (
    <Card title={paper}>
      <View className="paper__sign">{sign}</View>
      <Note>{purpose}</Note>
      {attachments.length > 0 && <Line>✓ {words.apply.files(attachments.length)}</Line>}
      {attachments.map(({ id, mediaType }, at) => (
        <View className="paper__file" key={id}>
          {mediaType.indexOf('image/') === 0 && <Photo id={id} paper={paper} place={at + 1} />}
          <Button onPress={() => void remove(id)}>{words.apply.remove(at + 1, paper)}</Button>
        </View>
      ))}
      {refusal && (
        <Refusal {...refusal}>
          {pending && (
            <Button kind="main" onPress={() => void send(pending)}>
              {words.state.retry}
            </Button>
          )}
        </Refusal>
      )}
      <Button isDisabled={isSending} onPress={() => void add()}>
        {isSending
          ? words.apply.sending
          : attachments.length > 0
            ? words.apply.photoMore(paper)
            : words.apply.photo(paper)}
      </Button>
    </Card>
  );
}
