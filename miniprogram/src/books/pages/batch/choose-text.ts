import Taro from '@tarojs/taro';
import { chooseInBrowser } from '../../../api/upload';

/** A text that the reader chose. */
interface ChosenText {
  text: string;
}

type Outcome = ChosenText | 'UNREADABLE' | undefined;

/** Lets the reader choose a text file, and reads it; nothing when she thinks better of it. */
export const chooseText = (): Promise<Outcome> => (process.env.TARO_ENV === 'h5' ? fromBrowser() : fromConversation());

async function fromBrowser(): Promise<Outcome> {
  const chosen = await chooseInBrowser('.csv,.txt,text/csv,text/plain');
  if (!chosen || !('file' in chosen)) return undefined;
  const bytes = await chosen.file.arrayBuffer();
  const text = decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030');
  return text === undefined ? 'UNREADABLE' : { text };
}

/** Banks write in either: what is no UTF-8 is read as the national standard has it. */
function decoded(bytes: ArrayBuffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** WeChat opens files that somebody sent, and reads UTF-8 only. Taro makes promises of its older functions only. */
const fromConversation = (): Promise<Outcome> =>
  new Promise((resolve) => {
    void Taro.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: ['csv', 'txt'],
      success: ({ tempFiles: [file] }) => resolve(file && read(file.path)),
      fail: () => resolve(undefined),
    });
  });

function read(path: string): Outcome {
  try {
    const text = Taro.getFileSystemManager().readFileSync(path, 'utf8');
    return typeof text === 'string' && !text.includes('\uFFFD') ? { text } : 'UNREADABLE';
  } catch {
    return 'UNREADABLE';
  }
}
