import { ViewerDocument } from '@doorstep/schema/documents';
import Taro from '@tarojs/taro';
import { useClient, type Client } from 'urql';
import { documentOf } from './documents';
import { session } from './session';
import { networkError, type NetworkTrouble, type Trouble } from './trouble';

/** Photos of papers are large, and village networks slow. */
const TIMEOUT_MS = 180_000;

const EARLY_MS = 30_000;

const isH5 = process.env.TARO_ENV === 'h5';

const ATTACHMENTS = GRAPHQL_URL.replace(/\/graphql$/, '/attachments');

const PICTURES = GRAPHQL_URL.replace(/\/graphql$/, '/pictures');

/** A file as the reader chose it: browsers hand over the file itself, WeChat where it lies. */
export type Chosen = { file: File } | { path: string };

/** Where a file belongs, and the wish by which it is sent. */
export interface Belongs {
  applicationId: string;
  paperCode: string;
  idempotencyKey: string;
}

/** The house that a picture is of, what is on it, and the wish by which it is sent. */
export interface PictureOf {
  houseId: string;
  words: string;
  idempotencyKey: string;
}

/** Where a picture of a house is found, by anybody. */
export const pictureUrl = (id: string): string => `${PICTURES}/${id}`;

type About = Belongs | PictureOf;

const placeOf = (about: About): string => ('houseId' in about ? PICTURES : ATTACHMENTS);

interface Reply {
  status: number;
  body: string;
}

/** Lets the reader take a photo, or choose one; nothing when she thinks better of it. */
export const choosePhoto = (): Promise<Chosen | undefined> =>
  isH5 ? chooseInBrowser('image/*,application/pdf') : choose();

/** Taro makes promises of WeChat's older functions only. */
const choose = (): Promise<Chosen | undefined> =>
  new Promise((resolve) => {
    void Taro.chooseMedia({
      count: 1,
      mediaType: ['image'],
      sourceType: ['camera', 'album'],
      sizeType: ['compressed'],
      success: ({ tempFiles: [photo] }) => resolve(photo && { path: photo.tempFilePath }),
      fail: () => resolve(undefined),
    });
  });

/** Lets the reader of a browser choose one file of these kinds. */
export function chooseInBrowser(accept: string): Promise<Chosen | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', accept, hidden: true });
    const settle = (): void => {
      const file = input.files?.[0];
      input.remove();
      resolve(file && { file });
    };
    input.addEventListener('change', settle);
    input.addEventListener('cancel', settle);
    // Some browsers open nothing for an element that is not on the page.
    document.body.append(input);
    input.click();
  });
}

/** Sends a file to `/attachments`, or a picture of a house to `/pictures`, as whoever is signed in; gives what went wrong. */
export function useUpload(): (about: About, chosen: Chosen) => Promise<Trouble | undefined> {
  const client = useClient();
  return async (about, chosen) => {
    try {
      const headers = await bearer(client);
      return troubleIn(
        'file' in chosen ? await post(about, chosen.file, headers) : await upload(about, chosen.path, headers),
      );
    } catch (error) {
      return { kind: (error as { trouble?: NetworkTrouble }).trouble ?? 'UNREACHABLE' };
    }
  };
}

/** Fetches a file of an application: where a picture finds it, and what makes it vanish again. */
export function useDownload(): (id: string) => Promise<{ src: string; forget(): void } | undefined> {
  const client = useClient();
  return async (id) => {
    const headers = await bearer(client);
    const url = `${ATTACHMENTS}/${id}`;
    try {
      return isH5 ? await fetched(url, headers) : await downloaded(url, headers);
    } catch {
      return undefined;
    }
  };
}

async function fetched(url: string, headers: Record<string, string>) {
  const reply = await fetch(url, { headers });
  if (!reply.ok) return undefined;
  const src = URL.createObjectURL(await reply.blob());
  return { src, forget: () => URL.revokeObjectURL(src) };
}

async function downloaded(url: string, header: Record<string, string>) {
  const { statusCode, tempFilePath } = await Taro.downloadFile({ url, header, timeout: TIMEOUT_MS });
  if (statusCode !== 200) return undefined;
  return { src: tempFilePath, forget: () => Taro.getFileSystemManager().unlink({ filePath: tempFilePath }) };
}

/** A token that is good for a while yet: asking anything renews one that is not. */
async function bearer(client: Client): Promise<Record<string, string>> {
  const now = session.reread();
  if (now && Date.parse(now.accessTokenExpiresAt) - EARLY_MS < Date.now())
    await client.query(documentOf(ViewerDocument), {}, { requestPolicy: 'network-only' }).toPromise();
  const token = session.reread()?.accessToken;
  return token ? { authorization: `Bearer ${token}` } : {};
}

async function post(about: About, file: File, headers: Record<string, string>): Promise<Reply> {
  const form = new FormData();
  const fields: Record<string, string> = { ...about };
  for (const name of Object.keys(fields)) form.append(name, fields[name]!);
  form.append('file', file, 'file');
  const giveUp = new AbortController();
  const clock = setTimeout(() => giveUp.abort(), TIMEOUT_MS);
  try {
    const reply = await fetch(placeOf(about), { method: 'POST', body: form, headers, signal: giveUp.signal });
    return { status: reply.status, body: await reply.text() };
  } catch {
    throw networkError(giveUp.signal.aborted ? 'TIMEOUT' : navigator.onLine ? 'UNREACHABLE' : 'OFFLINE');
  } finally {
    clearTimeout(clock);
  }
}

async function upload(about: About, filePath: string, header: Record<string, string>): Promise<Reply> {
  const formData = { ...about };
  const sent = Taro.uploadFile({ url: placeOf(about), filePath, name: 'file', formData, header, timeout: TIMEOUT_MS });
  const { statusCode, data } = await sent;
  return { status: statusCode, body: data };
}

function troubleIn({ status, body }: Reply): Trouble | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 401) return { kind: 'SIGN_IN' };
  const { code, message } = parsed(body);
  return status >= 500 || !code || !message || status === 400 ? { kind: 'FAULT' } : { kind: 'REFUSED', code, message };
}

function parsed(body: string): { code?: string; message?: string } {
  try {
    return JSON.parse(body) as { code?: string; message?: string };
  } catch {
    return {};
  }
}
