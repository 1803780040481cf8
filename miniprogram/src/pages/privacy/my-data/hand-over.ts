import type { MyDataQuery } from '@doorstep/schema/documents';
import Taro from '@tarojs/taro';
import { words } from '../../../locale/words';
import type { Why } from '../../../words/refused';

type File = Pick<MyDataQuery['myData'], 'fileName' | 'mediaType' | 'content'>;

/** Where the file is now, or why the reader does not have it. */
export type HandedOver = { done: string } | { done?: undefined; why: Why };

/** Gives the reader a file: browsers keep it among their downloads, WeChat sends it to somebody she chooses. */
export const handOver = (file: File): Promise<HandedOver> =>
  process.env.TARO_ENV === 'h5' ? Promise.resolve(download(file)) : share(file);

function download({ fileName, mediaType, content }: File): HandedOver {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return { done: words.myData.saved(fileName) };
}

/** WeChat shows no such file by itself; the copy on the phone goes as soon as it was handed on. */
async function share({ fileName, content }: File): Promise<HandedOver> {
  const files = Taro.getFileSystemManager();
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${fileName}`;
  try {
    files.writeFileSync(filePath, content, 'utf8');
  } catch {
    return { why: { what: words.myData.notSaved, why: words.myData.notSavedWhy } };
  }
  try {
    await sent(filePath, fileName);
    return { done: words.myData.shared(fileName) };
  } catch {
    return { why: { what: words.myData.notShared } };
  } finally {
    remove(files, filePath);
  }
}

/** Taro makes promises of WeChat's older functions only. */
const sent = (filePath: string, fileName: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    void Taro.shareFileMessage({ filePath, fileName, success: resolve, fail: reject });
  });

function remove(files: Taro.FileSystemManager, filePath: string): void {
  files.unlink({ filePath });
}
