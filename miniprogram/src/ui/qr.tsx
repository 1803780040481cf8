import { Image, View } from '@tarojs/components';
import qrcode from 'qrcode-generator';
import { useMemo } from 'react';
import { landmark, unspoken } from './pressable';

/** Modules of white that a scanner wants around the code. */
const QUIET_ZONE = 4;

function pictureOf(text: string): string {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const svg = code.createSvgTag({ scalable: true, margin: QUIET_ZONE, cellSize: 1 });
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** A code for scanners; black on white in any colours, and never the only way. */
export function Qr({ text, label }: { text: string; label: string }) {
  const picture = useMemo(() => pictureOf(text), [text]);
  return (
    <View className="qr" {...landmark('img', { label })}>
      <Image className="qr__picture" src={picture} mode="aspectFit" {...unspoken()} />
    </View>
  );
}
