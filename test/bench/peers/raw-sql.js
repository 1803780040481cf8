import { createServer } from 'node:http';
import { pool, say, WHOLE } from './canteens.js';

// One prepared statement behind node:http, for one question alone: the limit.
const server = createServer(async (request, response) => {
  let body = '';
  for await (const text of request) body += text;
  const { near, first } = JSON.parse(body).variables;
  const { rows } = await pool.query({ name: 'whole', text: WHOLE, values: [near.latitude, near.longitude, first] });
  response.setHeader('content-type', 'application/json').end(rows[0].body);
});
server.listen(0, '127.0.0.1', () => say(`http://127.0.0.1:${server.address().port}/graphql`));
