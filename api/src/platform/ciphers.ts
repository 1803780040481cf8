import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** How a deployment encrypts: AES, or China's commercial cryptography (GB/T 32907 SM4, GB/T 32905 SM3). */
export type Algorithm = 'aes-256-gcm' | 'sm4';

/** Every secret, of whatever algorithm, is as long. */
export const SECRET_BYTES = 32;

/** One algorithm with one secret: encrypts, and refuses what it did not encrypt itself with the same `context`. */
export interface CipherKey {
  encrypt(plain: Uint8Array, context: Uint8Array): Buffer;
  /** Nothing when a bit of the box or of the context is not what it was. */
  decrypt(box: Uint8Array, context: Uint8Array): Buffer | undefined;
}

/** What a provider of encryption is made of; another one is another entry in {@link ciphers}. */
export interface Cipher {
  /** The byte that names this algorithm in whatever was encrypted by it. */
  mark: number;
  hash: 'sha256' | 'sm3';
  keyOf(secret: KeyObject): CipherKey;
}

/** AES in Galois/Counter Mode; random nonces of 96 bits serve 2³² boxes under one secret (NIST SP 800-38D). */
const aes256Gcm: Cipher = {
  mark: 0x11,
  hash: 'sha256',
  keyOf: (secret) => ({
    encrypt(plain, context) {
      const nonce = randomBytes(GCM_NONCE);
      const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(context);
      const text = cipher.update(plain);
      cipher.final();
      return Buffer.concat([nonce, cipher.getAuthTag(), text]);
    },
    decrypt(box, context) {
      if (box.length < GCM_NONCE + GCM_TAG) return undefined;
      const nonce = box.subarray(0, GCM_NONCE);
      const decipher = createDecipheriv('aes-256-gcm', secret, nonce, { authTagLength: GCM_TAG }).setAAD(context);
      decipher.setAuthTag(box.subarray(GCM_NONCE, GCM_NONCE + GCM_TAG));
      const plain = decipher.update(box.subarray(GCM_NONCE + GCM_TAG));
      try {
        decipher.final();
        return plain;
      } catch {
        return undefined; // All that `final` can complain of is the tag.
      }
    },
  }),
};

const GCM_NONCE = 12;
const GCM_TAG = 16;

/** SM4 in counter mode under HMAC-SM3, encrypt-then-MAC, each with a key of its own: Node's OpenSSL has no SM4-GCM. */
const sm4: Cipher = {
  mark: 0x12,
  hash: 'sm3',
  keyOf(secret) {
    const [encryption, authentication] = [subkey('sm3', secret, 'sm4', 16), subkey('sm3', secret, 'hmac-sm3', 32)];
    const tagOf = (nonce: Uint8Array, text: Uint8Array, context: Uint8Array) => {
      const length = Buffer.alloc(4); // Else bytes could move between the context and what follows it.
      length.writeUInt32BE(context.length);
      return createHmac('sm3', authentication).update(length).update(context).update(nonce).update(text).digest();
    };
    return {
      encrypt(plain, context) {
        const nonce = randomBytes(SM4_NONCE);
        const cipher = createCipheriv('sm4-ctr', encryption, nonce);
        const text = Buffer.concat([cipher.update(plain), cipher.final()]);
        return Buffer.concat([nonce, tagOf(nonce, text, context), text]);
      },
      decrypt(box, context) {
        if (box.length < SM4_NONCE + SM3_TAG) return undefined;
        const nonce = box.subarray(0, SM4_NONCE);
        const text = box.subarray(SM4_NONCE + SM3_TAG);
        const tag = box.subarray(SM4_NONCE, SM4_NONCE + SM3_TAG);
        if (!timingSafeEqual(tag, tagOf(nonce, text, context))) return undefined;
        const decipher = createDecipheriv('sm4-ctr', encryption, nonce);
        return Buffer.concat([decipher.update(text), decipher.final()]);
      },
    };
  },
};

const SM4_NONCE = 16;
const SM3_TAG = 32;

/** All providers, by the name under which `CIPHER` chooses one. */
export const ciphers: Readonly<Record<Algorithm, Cipher>> = { 'aes-256-gcm': aes256Gcm, sm4 };

/** Whether a text names one of {@link ciphers}. */
export const isAlgorithm = (text: string): text is Algorithm => Object.hasOwn(ciphers, text);

/** A key for one purpose, from which neither the secret nor any other purpose's key can be computed (HKDF, RFC 5869). */
export const subkey = (hash: Cipher['hash'], secret: KeyObject, purpose: string, bytes = SECRET_BYTES): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync(hash, secret, '', purpose, bytes)));
