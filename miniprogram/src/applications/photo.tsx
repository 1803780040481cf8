import { Image, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { useDownload } from '../api/upload';
import { words } from '../locale/words';
import { Button } from '../ui/button';
import { Note } from '../ui/card';
import { landmark, unspoken } from '../ui/pressable';

interface PhotoProps {
  /** Of the attachment. */
  id: string;
  paper: string;
  place: number;
}

type Shown = { src: string; forget(): void };

/** A photo that was handed in, fetched when it is asked for and gone when it is closed. */
export function Photo({ id, paper, place }: PhotoProps) {
  const [shown, setShown] = useState<Shown>();
  const [isFailed, setFailed] = useState(false);
  const download = useDownload();
  useEffect(() => () => shown?.forget(), [shown]);

  async function look(): Promise<void> {
    const photo = await download(id);
    setFailed(photo === undefined);
    setShown(photo);
  }

  return (
    <>
      <Button isExpanded={shown !== undefined} onPress={() => (shown ? setShown(undefined) : void look())}>
        {shown ? words.apply.hide : words.apply.look(place, paper)}
      </Button>
      {isFailed && <Note>{words.trouble.UNREACHABLE.what}</Note>}
      {shown && (
        <View {...landmark('img', { label: words.apply.photoOf(paper) })}>
          <Image className="paper__photo" src={shown.src} mode="widthFix" {...unspoken()} />
        </View>
      )}
    </>
  );
}
