import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import request, { type Response } from 'supertest';
import { givenAKnownElder, type KnownPerson } from '../privacy/cast.ts';
import { startApp, type AppOptions, type Sender, type TestApp } from '../support/app.ts';
import type { GivenPerson } from '../support/givens.ts';
import { ELIGIBLE, read, start } from './applications.ts';

/** A paper that respite care asks for. */
export const PAPER = 'HOUSEHOLD';

/** A server that keeps its files in a folder one can look into. */
export interface UploadApp extends TestApp {
  /** Everything in the folder: whole files, and halves of them. */
  files(): string[];
  folder: string;
}

export async function startUploads({ env = {}, ...options }: AppOptions = {}): Promise<UploadApp> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'doorstep-uploads-'));
  const t = await startApp({ ...options, env: { ...env, DATA_DIR: dataDir } });
  const folder = path.join(dataDir, 'files');
  return {
    ...t,
    folder,
    files: () => {
      if (!existsSync(folder)) return [];
      const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    },
    async close() {
      await t.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A person, and an application that is still written. */
export async function givenADraft(t: TestApp, over: GivenPerson = {}): Promise<{ person: KnownPerson; id: string }> {
  const person = await givenAKnownElder(t, { ...ELIGIBLE, ...over });
  const { application } = await start(t, person, person.id);
  return { person, id: application.id as string };
}

/** A file, and the form it is sent in. */
export interface Upload {
  applicationId: string;
  bytes: Buffer;
  /** As what it is sent. */
  type?: string;
  name?: string;
  /** Other fields of the form, or others than usual. */
  fields?: Record<string, string>;
}

/** Sends a file as `Taro.uploadFile` does. */
export function upload(t: TestApp, as: Sender, { applicationId, bytes, type, name, fields }: Upload): request.Test {
  const call = request(t.url).post('/attachments');
  if (as) void call.set('authorization', `Bearer ${as.token}`);
  const form = { applicationId, paperCode: PAPER, idempotencyKey: randomUUID(), ...fields };
  for (const [field, value] of Object.entries(form)) void call.field(field, value);
  return call.attach('file', bytes, { filename: name ?? 'tmp_1a2b.jpg', contentType: type ?? 'image/jpeg' });
}

/** Fetches a file, whatever comes. */
export function download(t: TestApp, as: Sender, id: string): request.Test {
  const call = request(t.url).get(`/attachments/${id}`).buffer(true).parse(wholeBody);
  return as ? call.set('authorization', `Bearer ${as.token}`) : call;
}

/** What an answer that is no file says. */
export const said = ({ body }: Response) => JSON.parse(String(body)) as { code: string; message: string };

function wholeBody(response: Response, done: (error: Error | null, body: Buffer) => void): void {
  const pieces: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream; // Superagent's types know only the end of it.
  stream.on('data', (piece: Buffer) => pieces.push(piece));
  stream.on('end', () => done(null, Buffer.concat(pieces)));
}

/** The files of a paper, as its application shows them. */
export const filesOfPaper = async (t: TestApp, as: Sender, applicationId: string): Promise<{ id: string }[]> => {
  const { papers } = (await read(t, as, applicationId)).data.application;
  return papers.find(({ code }: { code: string }) => code === PAPER).attachments;
};
