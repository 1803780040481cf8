import { expect, test } from '@jest/globals';
import { readVisitProof, visitQr } from '@doorstep/shared/visit-proof';

const taskId = '0190a5f0-1111-7222-8333-444455556666';

test.each([
  ['123456', { kind: 'CODE', code: '123456' }],
  [' 123 456 ', { kind: 'CODE', code: '123456' }],
  ['１２３４５６', { kind: 'CODE', code: '123456' }],
  [visitQr({ taskId, code: '654321' }), { kind: 'QR', taskId, code: '654321' }],
  ['doorstep:meal:0190a5f0-1111-7222-8333-444455556666:654321', undefined],
  ['12345', undefined],
  ['', undefined],
])('what was typed or scanned as "%s" is understood', (text, proof) => {
  expect(readVisitProof(text)).toEqual(proof);
});
