import type { CertificatePartsFragment } from '@doorstep/schema/documents';
import { Canvas, Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/button';
import { Done } from '../../../ui/done';
import { landmark, unspoken } from '../../../ui/pressable';
import { Refusal } from '../../../ui/refusal';
import { inFours } from '../../parts/certificate-lines';
import { hoursWords } from '../../parts/words';
import { draw, fontsOf, HEIGHT, WIDTH, type Pen } from './draw';
import { say } from './say';

interface PictureProps {
  certificate: CertificatePartsFragment;
}

const ON_BROWSERS = process.env.TARO_ENV === 'h5';

/** A certificate as a picture, and a button that saves it. */
export function Picture({ certificate }: PictureProps) {
  const { maskedName, minutes, number } = certificate;
  const [saved, setSaved] = useState<boolean>();
  const save = useRef<() => Promise<void>>(() => Promise.reject(new Error('Not drawn yet.')));
  const label = say().picture(maskedName, hoursWords().span(minutes), inFours(number));

  function press(): void {
    save.current().then(
      () => setSaved(true),
      () => setSaved(false),
    );
  }

  const part = { certificate, onDrawn: (saving: () => Promise<void>) => (save.current = saving) };
  return (
    <>
      <View {...landmark('img', { label })}>{ON_BROWSERS ? <OnBrowser {...part} /> : <OnWeChat {...part} />}</View>
      {saved === false && <Refusal what={say().notSaved} />}
      <Done says={saved ? say().saved : undefined} />
      <Button onPress={press}>{say().save}</Button>
    </>
  );
}

interface DrawnProps extends PictureProps {
  /** How the picture is saved, once it is there. */
  onDrawn(save: () => Promise<void>): void;
}

function OnBrowser({ certificate, onDrawn }: DrawnProps) {
  const [url, setUrl] = useState('');

  useEffect(() => {
    let isGone = false;
    const { font, text } = fontsOf(certificate);
    const show = (): void => {
      if (isGone) return;
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: WIDTH, height: HEIGHT });
      draw(canvas.getContext('2d')!, certificate);
      const drawn = canvas.toDataURL('image/png');
      setUrl(drawn);
      onDrawn(() => Promise.resolve(download(drawn, certificate.number)));
    };
    document.fonts.load(font, text).then(show, show);
    return () => {
      isGone = true;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Drawn once for each certificate, whatever the page around it does.
  }, [certificate.number]);

  return url === '' ? null : <Image className="certificate__picture" src={url} mode="aspectFit" {...unspoken()} />;
}

function download(url: string, number: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = `certificate-${number}.png`;
  link.click();
}

type Node = { width: number; height: number; getContext(kind: '2d'): Pen };

function OnWeChat({ certificate, onDrawn }: DrawnProps) {
  const id = `certificate-${certificate.number}`;

  useEffect(() => {
    // The canvas is there a moment after the page was told of it.
    Taro.nextTick(() => {
      const found = (results: { node?: Node }[]): void => {
        const node = results[0]?.node;
        if (!node) return;
        Object.assign(node, { width: WIDTH, height: HEIGHT });
        draw(node.getContext('2d'), certificate);
        onDrawn(() => keep(node));
      };
      Taro.createSelectorQuery().select(`#${id}`).fields({ node: true }).exec(found);
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- The id stands for the certificate: its picture is drawn once.
  }, [id]);

  return <Canvas type="2d" id={id} className="certificate__picture" />;
}

/** Into the album; WeChat asks whether it may. */
async function keep(node: Node): Promise<void> {
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: node as never, canvasId: '' });
  await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath });
}
