import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ServicePointKind } from '../../api/src/catalog/service-point.entity.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenACanteen } from '../support/givens.ts';
import { fc } from '../support/property.ts';

const SERVICE_POINTS = /* GraphQL */ `
  query ($near: PositionInput, $withinMetres: Int, $kinds: [ServicePointKind!], $first: Int, $after: String) {
    servicePoints(near: $near, withinMetres: $withinMetres, kinds: $kinds, first: $first, after: $after) {
      edges {
        node {
          id
          distanceMetres
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

interface Place {
  latitude: number;
  longitude: number;
}

interface Point extends Place {
  id: string;
  kind: ServicePointKind;
}

interface Asked {
  near: Place;
  withinMetres: number | null;
  kinds: ServicePointKind[] | null;
  first: number;
}

/** In a town, beside the pole, on both sides of the date line, anywhere: where a degree is as long as elsewhere, and where it is not. */
const place: fc.Arbitrary<Place> = fc.oneof(
  places([36.5, 36.7], [101.7, 101.9]),
  places([89.5, 90], [-180, 180]),
  places([-1, 1], [179.5, 180]),
  places([-1, 1], [-180, -179.5]),
  places([-90, 90], [-180, 180]),
);

function places([south, north]: [number, number], [west, east]: [number, number]): fc.Arbitrary<Place> {
  return fc.record({ latitude: between(south, north), longitude: between(west, east) });
}

/** As devices tell it, to a centimetre. */
function between(min: number, max: number): fc.Arbitrary<number> {
  const [least, most] = [Math.ceil(min * 1e7), Math.floor(max * 1e7)];
  return fc.integer({ min: least, max: most }).map((parts) => parts / 1e7);
}

/** Also from where a device tells more digits than there are atoms. */
const asked: fc.Arbitrary<Asked> = fc.record({
  near: fc.oneof({ weight: 9, arbitrary: place }, fc.constant({ latitude: 1e-300, longitude: -1e-300 })),
  withinMetres: fc.option(fc.integer({ min: 1, max: 100_000 })),
  kinds: fc.option(fc.constant([ServicePointKind.DAY_CARE])),
  first: fc.integer({ min: 1, max: 30 }),
});

/** Unlike the server's SQL: by the dot product of two directions and its cross product, which holds at all distances. */
function metresBetween(one: Place, other: Place): number {
  const [[ax, ay, az], [bx, by, bz]] = [direction(one), direction(other)];
  const cross = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
  return 6_371_000 * Math.atan2(cross, ax * bx + ay * by + az * bz);
}

function direction({ latitude, longitude }: Place): [number, number, number] {
  const [up, round] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(up) * Math.cos(round), Math.cos(up) * Math.sin(round), Math.sin(up)];
}

describe('who looks for the nearest service points', () => {
  let t: TestApp;
  let all: Point[];
  beforeAll(async () => {
    t = await startApp();
    const kinds = [ServicePointKind.CANTEEN, ServicePointKind.DAY_CARE];
    all = await Promise.all(
      fc.sample(place, 120).map(async (where, i) => givenACanteen(t, { ...where, kind: kinds[i % 2]! })),
    );
  });
  afterAll(() => t?.close());

  /** All pages, one after the other. */
  async function found({ near, withinMetres, kinds, first }: Asked): Promise<{ id: string; distanceMetres: number }[]> {
    const nodes: { id: string; distanceMetres: number }[] = [];
    for (let after: string | undefined; ;) {
      const { data, errors } = await send(t, undefined, SERVICE_POINTS, { near, withinMetres, kinds, first, after });
      if (errors) throw new Error(JSON.stringify(errors));
      const { edges, pageInfo } = data.servicePoints;
      nodes.push(...edges.map(({ node }: { node: (typeof nodes)[number] }) => node));
      if (!pageInfo.hasNextPage) return nodes;
      after = pageInfo.endCursor;
    }
  }

  test('is told of each once, the nearest first, wherever he stands and whoever asks beside him', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(asked, { minLength: 1, maxLength: 8 }), async (asking) => {
        const answers = await Promise.all(asking.map(found));
        for (const [i, { near, withinMetres, kinds }] of asking.entries()) {
          const metres = new Map(all.map((point) => [point.id, metresBetween(near, point)]));
          const told = answers[i]!.map(({ distanceMetres }) => distanceMetres);
          expect(told).toEqual([...told].sort((a, b) => a - b));
          for (const { id, distanceMetres } of answers[i]!)
            expect(Math.abs(distanceMetres - metres.get(id)!)).toBeLessThan(1);
          const ids = answers[i]!.map(({ id }) => id);
          // What lies on the very edge may be rounded in or out.
          const isSurely = (edge: number) => (point: Point) =>
            (kinds?.includes(point.kind) ?? true) && metres.get(point.id)! <= (withinMetres ?? Infinity) + edge;
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).toEqual(expect.arrayContaining(all.filter(isSurely(-1)).map(({ id }) => id)));
          expect(all.filter(isSurely(1)).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
        }
      }),
      { numRuns: 25 },
    );
  });
});
