import type { Position } from '../regions/region.entity.ts';

const EARTH_METRES = 12_742_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres between two points by the haversine formula; nothing where one of them is not known. */
export function metresBetween(from: Position, to: Partial<Position>): number | undefined {
  const { latitude, longitude } = to;
  if (latitude == null || longitude == null) return undefined;
  const lat = Math.sin(radians(latitude - from.latitude) / 2);
  const lon = Math.sin(radians(longitude - from.longitude) / 2);
  const cosines = Math.cos(radians(from.latitude)) * Math.cos(radians(latitude));
  return EARTH_METRES * Math.asin(Math.sqrt(lat * lat + cosines * lon * lon));
}
