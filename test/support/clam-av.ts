import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A text that every virus scanner takes for a virus, and that is none. Put together here, or this file would be one. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join('');

/** ClamAV's daemon as far as we know it: INSTREAM on a port of one's own. */
export interface ClamAvStandIn {
  url: string;
  /** The bytes of each file it was sent. */
  scanned: Buffer[];
  /** What it says from now on. */
  answer: (file: Buffer) => string;
  stop(): Promise<void>;
}

/** Starts one that knows {@link EICAR} and takes at most 25 MB, as ClamAV does. */
export async function startClamAv(): Promise<ClamAvStandIn> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let sent = Buffer.alloc(0);
    socket.on('error', () => undefined); // Whoever asked has gone.
    socket.on('data', (piece: Buffer) => {
      sent = Buffer.concat([sent, piece]);
      const file = fileIn(sent);
      if (!file) return;
      standIn.scanned.push(file);
      socket.end(`${standIn.answer(file)}\0`);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const standIn: ClamAvStandIn = {
    url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    scanned: [],
    answer: (file) => (file.includes(EICAR) ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'stream: OK'),
    async stop() {
      for (const socket of sockets) socket.destroy();
      if (server.listening) await once(server.close(), 'close');
    },
  };
  return standIn;
}

/** The file in a whole INSTREAM command; nothing while more is to come. */
function fileIn(sent: Buffer): Buffer | undefined {
  const pieces: Buffer[] = [];
  for (let at = 'zINSTREAM\0'.length; at + 4 <= sent.length;) {
    const length = sent.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(sent.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
