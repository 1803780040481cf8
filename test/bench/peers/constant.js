import { once } from 'node:events';
import { createServer } from 'node:http';

// A POST that is read and answered with always the same text of about the size of a list of canteens: the limit for what is cached.
const ANSWER = JSON.stringify({ data: 'x'.repeat(Number(process.env.ANSWER_BYTES)) });
const server = createServer(async (request, response) => {
  request.resume();
  await once(request, 'end');
  response.setHeader('content-type', 'application/json').end(ANSWER);
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}/graphql\n`));
