import sharp from 'sharp';

/** What each corner of the photo shows when it stands upright: left and right above, left and right below. */
const CORNERS = { red: '#cc2222', green: '#22cc22', blue: '#2222cc', white: '#eeeeee' };
const [WIDTH, HEIGHT] = [120, 80];

/** What a photo's file tells besides the picture, and nobody may learn. */
export const CANARY = 'canary-owner';

/** How a camera that was held like this stores an upright scene (EXIF 2.32, Orientation): turned, then mirrored. */
const STORED: Record<number, { turn: number; isMirrored: boolean }> = {
  1: { turn: 0, isMirrored: false },
  2: { turn: 0, isMirrored: true },
  3: { turn: 180, isMirrored: false },
  4: { turn: 180, isMirrored: true },
  5: { turn: 90, isMirrored: true },
  6: { turn: 270, isMirrored: false },
  7: { turn: 270, isMirrored: true },
  8: { turn: 90, isMirrored: false },
};

interface Held {
  orientation?: number;
  format?: 'jpeg' | 'png' | 'webp';
}

/** A photo as a phone takes it: held in one of eight ways, with the place and the owner in it. */
export async function aPhoto({ orientation = 1, format = 'jpeg' }: Held = {}): Promise<Buffer> {
  const { turn, isMirrored } = STORED[orientation]!;
  const turned = await sharp(await scene().png().toBuffer())
    .rotate(turn)
    .png()
    .toBuffer();
  const stored = isMirrored ? await sharp(turned).flop().png().toBuffer() : turned;
  const gps = {
    GPSLatitudeRef: 'N',
    GPSLatitude: '36/1 37/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '101/1 46/1 0/1',
  };
  return sharp(stored)
    .withExif({ IFD0: { Artist: CANARY }, IFD3: gps })
    .withMetadata({ orientation })
    .toFormat(format)
    .toBuffer();
}

const scene = () =>
  sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: CORNERS.white } }).composite([
    quarter(CORNERS.red, 0, 0),
    quarter(CORNERS.green, WIDTH / 2, 0),
    quarter(CORNERS.blue, 0, HEIGHT / 2),
  ]);

const quarter = (background: string, left: number, top: number) => ({
  input: { create: { width: WIDTH / 2, height: HEIGHT / 2, channels: 3 as const, background } },
  left,
  top,
});

/** Width, height and what the corners show: of an upright photo 120, 80, red, green, blue and white. */
export async function seen(photo: Buffer): Promise<(number | string)[]> {
  const { data, info } = await sharp(photo).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const [r = 0, g = 0, b = 0] = data.subarray((y * info.width + x) * info.channels);
    return r > 150 && g > 150 && b > 150 ? 'white' : r > 150 ? 'red' : g > 150 ? 'green' : b > 150 ? 'blue' : 'black';
  };
  const [right, bottom] = [info.width - 6, info.height - 6];
  return [info.width, info.height, at(5, 5), at(right, 5), at(5, bottom), at(right, bottom)];
}

/** The smallest PDF with a page: what comes from a scanner. */
export const aPdf = (): Buffer => {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  return Buffer.from(
    `${text}xref\n0 4\n0000000000 65535 f \n${places.join('')}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
  );
};

/** 64 × 48 pixels as an iPhone stores them (HEVC in HEIF), its first quarter red and the rest blue. */
export const HEIC = Buffer.from(
  [
    'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAvxtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRt',
    'AAAAAAACAAAAGGlkYXQAAAAAAEAAMAAAAAAAQAAwAAAAYGlsb2MBAAAAREAABAABAAAAAAAAAyAAAQAAAAAAAABIAAIAAQAAAAAAAAABAAAA',
    'AAAAAAgAAwAAAAAAAANoAAEAAAAAAAAAEwAEAAEAAAAAAAAAAQAAAAgAAAAIAAAAYmlpbmYAAAAAAAQAAAAVaW5mZQIAAAEAAQAAaHZjMQAA',
    'AAAVaW5mZQIAAAAAAgAAZ3JpZAAAAAAVaW5mZQIAAAEAAwAAaHZjMQAAAAAVaW5mZQIAAAAABAAAZ3JpZAAAAAGxaXBycAAAAYRpcGNvAAAA',
    'dmh2Y0MBA3AAAAAAAAAAAAAe8AD8/fj4AAAPAyAAAQAYQAEMAf//A3AAAAMAkAAAAwAAAwAeugJAIQABACpCAQEDcAAAAwCQAAADAAADAB6g',
    'IIEFlurkprm4EBAwIAAAAwAgAAADACEiAAEABkQBwXPAiQAAABRpc3BlAAAAAAAAAEAAAABAAAAAFGlzcGUAAAAAAAAAQAAAADAAAAAQcGl4',
    'aQAAAAADCAgIAAAAcWh2Y0MBBAgAAAAAAAAAAAAe8AD8/Pj4AAAPAyAAAQAXQAEMAf//BAgAAAMAn/gAAAMAAB66AkAhAAEAJkIBAQQIAAAD',
    'AJ/4AAADAAAewIIEFlurkprmwIAAAAMAgAAAAwCEIgABAAZEAcFzwIkAAAAUaXNwZQAAAAAAAABAAAAAQAAAABRpc3BlAAAAAAAAAEAAAAAw',
    'AAAADnBpeGkAAAAAAQgAAAAnYXV4QwAAAAB1cm46bXBlZzpoZXZjOjIwMTU6YXV4aWQ6MQAAAAAlaXBtYQAAAAAAAAAEAAECgQIAAgIDhAAD',
    'AoUGAAQDB4iJAAAANmlyZWYAAAAAAAAADmRpbWcAAgABAAEAAAAOZGltZwAEAAEAAwAAAA5hdXhsAAQAAQACAAAAY21kYXQAAABEKAGvE4Dl',
    'Mff/ug0/2+0/xLJmTqDEKLKU+4iK/qZSxBuN2S6T5qD49zcX/PGGmCwebwfK4sFKMNo05c/TxOSbwWXoNFgAAAAPKAGuJ+fct9//mi95wCvg',
  ].join(''),
  'base64',
);
