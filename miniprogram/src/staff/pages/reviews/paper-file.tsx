import { Image } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { useDownload } from '../../../api/upload';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Refusal } from '../../../ui/refusal';
import type { Why } from '../../../words/refused';

type OpenedPaper = { src: string; forget(): void };

interface PaperFileProps {
  file: { id: string; mediaType: string };
  /** What it shows. */
  name: string;
}

/** A file of a paper: a photo opens in place, anything else with what the device has for it. */
export function PaperFile({ file, name }: PaperFileProps) {
  const isPhoto = file.mediaType.indexOf('image/') === 0;
  const { opened, isOpening, refusal, open, close } = useOpening(file.id);

  async function press(): Promise<void> {
    if (opened) return close();
    const paper = await open();
    if (paper && !isPhoto) handOver(paper, name);
  }

  const label = isPhoto ? (opened ? words.reviews.hide(name) : words.reviews.see(name)) : words.reviews.openFile(name);
  return (
    <>
      {refusal && <Refusal {...refusal} />}
      <Button isDisabled={isOpening} isExpanded={isPhoto ? Boolean(opened) : undefined} onPress={() => void press()}>
        {isOpening ? words.reviews.opening : label}
      </Button>
      {isPhoto && opened && <Photo src={opened.src} name={name} />}
    </>
  );
}

function Photo({ src, name }: { src: string; name: string }) {
  const label = words.reviews.picture(name);
  // On H5 the real <img> sits inside, and takes its words through nativeProps.
  const named = process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: label } } : { ariaLabel: label };
  return <Image className="paper__image" src={src} mode="widthFix" {...named} />;
}

function useOpening(id: string) {
  const [opened, setOpened] = useState<OpenedPaper>();
  const [isOpening, setOpening] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const download = useDownload();
  const shown = useRef<OpenedPaper>(undefined);
  // A browser keeps what was opened until it is told to let go.
  useEffect(() => () => shown.current?.forget(), []);

  async function open(): Promise<OpenedPaper | undefined> {
    setOpening(true);
    const found = await download(id);
    setOpening(false);
    setRefusal(found ? undefined : { what: words.reviews.notOpened });
    if (!found) return undefined;
    shown.current = found;
    setOpened(found);
    return found;
  }

  function close(): void {
    shown.current?.forget();
    shown.current = undefined;
    setOpened(undefined);
  }

  return { opened, isOpening, refusal, open, close };
}

function handOver({ src }: OpenedPaper, name: string): void {
  if (process.env.TARO_ENV !== 'h5') {
    void Taro.openDocument({ filePath: src, showMenu: false });
    return;
  }
  const link = document.createElement('a');
  link.href = src;
  link.download = name;
  link.click();
}
