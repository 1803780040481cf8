import { VisitCodeDocument } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useAsk, useAgainOnReturn } from '../../../api/ask';
import { Button } from '../../../ui/button';
import { Card, Note } from '../../../ui/card';
import { landmark } from '../../../ui/pressable';
import { Qr } from '../../../ui/qr';
import { Answered } from '../../../ui/state';
import { say } from '../../say';

/** The six digits to show, large and alone. They change each minute, and are taken for some minutes more. */
export function Code({ taskId }: { taskId: string }) {
  const asked = useAsk(VisitCodeDocument, { id: taskId });
  useAgainOnReturn(asked.again);
  return (
    <Card title={say().code}>
      <Answered asked={asked}>
        {({ visitCode }) =>
          visitCode && (
            <View className="code">
              <View className="code__digits" {...landmark('img', { label: say().codeSpoken(visitCode.code) })}>
                {visitCode.code.slice(0, 3)} {visitCode.code.slice(3)}
              </View>
              <Qr text={visitCode.qr} label={say().code} />
            </View>
          )
        }
      </Answered>
      <Note>{say().codeHint}</Note>
      <Button onPress={asked.again}>{say().newCode}</Button>
    </Card>
  );
}
