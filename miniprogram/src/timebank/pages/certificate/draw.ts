import type { CertificatePartsFragment } from '@doorstep/schema/documents';
import { civilDate } from '@doorstep/shared/civil-date';
import { inFours } from '../../parts/certificate-lines';
import { onPicture } from '../../parts/words';

/** Wide enough to print on half a sheet. */
export const WIDTH = 1200;
export const HEIGHT = 800;

const FONT = '"Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';
const GREEN = '#0b5c3b';
const INK = '#1c1c1c';

/** What both browsers and WeChat draw with. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  'fillRect' | 'strokeRect' | 'fillText' | 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'font' | 'textAlign'
>;

interface Row {
  text: string;
  y: number;
  px: number;
  colour: string;
}

/** The lines of a certificate, from top to bottom. */
export function rowsOf(certificate: CertificatePartsFragment): Row[] {
  const { number, maskedName, startsOn, endsOn, minutes, services, issuedAt } = certificate;
  return [
    { text: onPicture.heading, y: 160, px: 76, colour: GREEN },
    { text: onPicture.of(maskedName), y: 270, px: 52, colour: INK },
    { text: onPicture.period(onPicture.day(startsOn), onPicture.day(endsOn)), y: 350, px: 40, colour: INK },
    { text: onPicture.served(services, onPicture.span(minutes)), y: 440, px: 56, colour: GREEN },
    { text: onPicture.number(inFours(number)), y: 540, px: 44, colour: INK },
    { text: onPicture.issued(onPicture.day(civilDate(new Date(issuedAt)))), y: 610, px: 34, colour: INK },
    { text: onPicture.check, y: 700, px: 30, colour: INK },
  ];
}

/** Draws a certificate, black and green on white whatever the colours of the phone. */
export function draw(pen: Pen, certificate: CertificatePartsFragment): void {
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.strokeStyle = GREEN;
  pen.lineWidth = 8;
  pen.strokeRect(28, 28, WIDTH - 56, HEIGHT - 56);
  pen.lineWidth = 2;
  pen.strokeRect(44, 44, WIDTH - 88, HEIGHT - 88);
  pen.textAlign = 'center';
  for (const { text, y, px, colour } of rowsOf(certificate)) {
    pen.font = `600 ${px}px ${FONT}`;
    pen.fillStyle = colour;
    pen.fillText(text, WIDTH / 2, y);
  }
}

/** The fonts that the picture is drawn with; a browser loads them only when asked. */
export const fontsOf = (certificate: CertificatePartsFragment): { font: string; text: string } => ({
  font: `600 40px ${FONT}`,
  text: rowsOf(certificate)
    .map(({ text }) => text)
    .join(''),
});
