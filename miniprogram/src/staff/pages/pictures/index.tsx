import { HousePicturesDocument, RemoveHousePictureDocument, type Role } from '@doorstep/schema/documents';
import { Image, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAsk, useSend, useUpToDate } from '../../../api/ask';
import { pictureUrl } from '../../../api/upload';
import { AskTwice } from '../../../ui/ask-twice';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { landmark, unspoken } from '../../../ui/pressable';
import { Answered } from '../../../ui/state';
import { goUp, paramOf } from '../../../words/go';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { OfHouses } from '../../parts/of-houses';
import { StaffPage } from '../../parts/staff-page';
import { AddPicture } from './add-picture';
import { pictureWords } from './words';
import './index.scss';

const RUNNING: readonly Role[] = ['PROVIDER_OPERATOR'];

/** The pictures by which families choose a house: to add, and to take away. */
export default function PicturesPage() {
  const houseId = paramOf(useRouter().params, 'houseId') || undefined;
  return (
    <StaffPage says={pictureWords} roles={RUNNING}>
      {() => <OfHouses first={houseId}>{(id) => <Pictures key={id} houseId={id} />}</OfHouses>}
    </StaffPage>
  );
}

function Pictures({ houseId }: { houseId: string }) {
  const asked = useAsk(HousePicturesDocument, { houseId }, { about: ['HousePicture'] });
  const [done, setDone] = useState<string>();
  useUpToDate(asked);
  const words = pictureWords();

  function finish(says: string): void {
    setDone(says);
    goUp();
    asked.again();
  }

  return (
    <>
      <Done says={done} />
      <Answered asked={asked}>
        {({ careHouse }) =>
          careHouse && (
            <>
              <Heading>{words.of(careHouse.house.servicePoint.name)}</Heading>
              <Note>{careHouse.pictures.length === 0 ? words.none : words.everybody}</Note>
              <View className="pictures">
                {careHouse.pictures.map((picture) => (
                  <OnePicture key={picture.id} picture={picture} onDone={finish} />
                ))}
              </View>
              <AddPicture key={careHouse.pictures.length} houseId={houseId} onDone={finish} />
            </>
          )
        }
      </Answered>
    </>
  );
}

interface OnePictureProps {
  picture: { id: string; words: string };
  onDone(says: string): void;
}

function OnePicture({ picture: { id, words: what }, onDone }: OnePictureProps) {
  const words = pictureWords();
  const send = useSend(RemoveHousePictureDocument);

  async function remove(): Promise<Why | undefined> {
    const { data, error } = await send({ input: { pictureId: id } });
    const why = whyNot(data?.removeHousePicture, error);
    if (!why) onDone(words.removed);
    return why;
  }

  return (
    <Card>
      <View {...landmark('img', { label: what })}>
        <Image className="picture__image" src={pictureUrl(id)} mode="widthFix" {...unspoken()} />
      </View>
      <Line>{what}</Line>
      <AskTwice
        label={words.remove}
        question={words.removeAsk(what)}
        {...{ yes: words.yes, no: words.no, sending: words.sending }}
        send={remove}
      />
    </Card>
  );
}
