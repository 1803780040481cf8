import { Image, View } from '@tarojs/components';
import { pictureUrl } from '../../../api/upload';
import { Heading } from '../../../ui/card';
import { landmark, unspoken } from '../../../ui/pressable';
import { say } from '../../parts/say';
import type { House } from '.';

/** What the house looks like; each picture with what is on it, for who cannot see it. */
export function Pictures({ pictures }: { pictures: House['pictures'] }) {
  if (pictures.length === 0) return null;
  return (
    <>
      <Heading>{say().pictures}</Heading>
      {pictures.map(({ id, words }) => (
        <View className="picture" key={id}>
          <View {...landmark('img', { label: say().picture(words) })}>
            <Image className="picture__image" src={pictureUrl(id)} mode="widthFix" {...unspoken()} />
          </View>
          <View className="note">{words}</View>
        </View>
      ))}
    </>
  );
}
