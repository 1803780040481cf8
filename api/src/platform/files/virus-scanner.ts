import { connect, type Socket } from 'node:net';

/** Looks for viruses in a file before it is opened or kept. */
export interface VirusScanner {
  /** Throws when it cannot be told now. */
  isClean(bytes: Uint8Array): Promise<boolean>;
}

/** Without a scanner everything is let through: photos are drawn anew, and other files only ever downloaded. */
export const noScanner: VirusScanner = { isClean: () => Promise.resolve(true) };

const PATIENCE_MS = 20_000;
const CHUNK = 1 << 16;

/** ClamAV's daemon, at tcp://host:port, by its INSTREAM command. */
export const clamAv = (url: string): VirusScanner => ({
  async isClean(bytes) {
    const { hostname, port } = new URL(url);
    const answer = await instream(connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) }), bytes);
    if (/^stream: OK$/.test(answer)) return true;
    if (/^stream: .+ FOUND$/.test(answer)) return false;
    throw new Error(`The virus scanner did not scan: ${answer.slice(0, 100) || 'it said nothing'}.`);
  },
});

/** Sends a file in pieces, each after its length, and a piece of no length at the end; gives what is answered. */
async function instream(socket: Socket, bytes: Uint8Array): Promise<string> {
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('The virus scanner does not answer.')));
  try {
    socket.write('zINSTREAM\0');
    for (let at = 0; at < bytes.length; at += CHUNK) {
      const piece = bytes.subarray(at, at + CHUNK);
      socket.write(lengthOf(piece));
      socket.write(piece);
    }
    socket.write(lengthOf(new Uint8Array()));
    const said: Buffer[] = [];
    for await (const words of socket) said.push(words as Buffer);
    return Buffer.concat(said).toString().replace(/\0$/, '').trim();
  } finally {
    socket.destroy();
  }
}

function lengthOf({ length }: Uint8Array): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt32BE(length);
  return header;
}
