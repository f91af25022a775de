// Draws an image with OpenAI's official client and copes with whatever goes wrong. Run against a server that fails on demand, it shows
// what a program sees of each failure:
//
//     easel serve & npm ci && node failures.mjs http://localhost:5280/v1
//
// `image` and `stream` are what a program would use; everything below them is the test.
import OpenAI, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  BadRequestError,
  InternalServerError,
  RateLimitError,
} from 'openai';

const baseURL = process.argv[2] ?? 'http://localhost:5280/v1';
const png = [0x89, 0x50, 0x4e, 0x47];

/** What kind of failure an error is, in words that a program can act on. */
function kindOf(error) {
  if (error instanceof APIConnectionTimeoutError || error.name === 'AbortError' || error.name === 'APIUserAbortError') return 'timeout';
  if (error instanceof APIConnectionError) return 'connection';
  if (error instanceof RateLimitError) return error.code === 'insufficient_quota' ? 'quota' : 'busy';
  if (error instanceof InternalServerError) return 'busy';
  if (error.code === 'moderation_blocked') return `blocked for ${error.error.moderation_details.categories.join(', ')}`;
  if (error instanceof BadRequestError) return 'refused';
  if (error instanceof SyntaxError || error instanceof RangeError) return 'damaged';
  // Of a stream that began: an error event, or a connection that broke under fetch.
  if (error instanceof APIError) return 'failed';
  if (error instanceof TypeError || error.cause?.code === 'UND_ERR_SOCKET') return 'connection';
  throw error;
}

/** Node's own decoder takes what it can; an image must be whole. */
function decode(base64) {
  if (base64.length % 4 !== 0) throw new RangeError('The base64 was cut.');
  return Buffer.from(base64, 'base64');
}

async function image(client, options) {
  const response = await client.images.generate({ prompt: 'a red apple', size: '256x256' }, options);
  return decode(response.data[0].b64_json);
}

async function stream(client, options) {
  const abort = new AbortController();
  const events = await client.images.generate(
    { prompt: 'a red apple', size: '256x256', stream: true, partial_images: 1 },
    { ...options, signal: abort.signal },
  );
  // The client's own time-out ends with the response's head: who waits for events needs one of their own.
  let timer;
  const patience = () => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(), options.timeout ?? 30_000);
  };
  let last;
  let aborted = false;
  abort.signal.addEventListener('abort', () => (aborted = true));
  try {
    patience();
    for await (const event of events) {
      patience();
      last = event.type;
      decode(event.b64_json);
    }
  } finally {
    clearTimeout(timer);
  }
  if (aborted) throw new APIConnectionTimeoutError();
  // A stream may also end without having come to its end.
  if (last !== 'image_generation.completed') throw new APIConnectionError({ message: 'The stream ended before the image.' });
}

// The test: each failure, and what the program makes of it.
const cases = [
  ['429; retry_after=0', 'busy', 'busy'],
  ['insufficient_quota', 'quota', 'quota'],
  ['500', 'busy', 'busy'],
  ['503; retry_after=0', 'busy', 'busy'],
  ['moderation_blocked; stage=output; categories=violence,gore', 'blocked for violence, gore', 'blocked for violence, gore'],
  ['moderation_blocked; stage=output; at=stream', 'blocked for violence', 'blocked for violence'],
  ['slow_first_byte; seconds=60', 'timeout', 'timeout'],
  ['connection_reset', 'connection', 'connection'],
  ['truncated_base64', 'damaged', 'damaged'],
  ['malformed_event', 'damaged', 'damaged'],
  ['partial_then_silence; seconds=60', 'timeout', 'timeout'],
];

async function outcome(draw) {
  try {
    await draw();
    return 'an image';
  } catch (error) {
    return kindOf(error);
  }
}

let wrong = 0;
const client = new OpenAI({ baseURL, apiKey: 'any', maxRetries: 0, logLevel: 'off' });
for (const [failure, whole, streamed] of cases) {
  const options = { headers: { 'Easel-Simulate': failure }, timeout: failure.includes('seconds') ? 1500 : 30_000 };
  const seen = [await outcome(() => image(client, options)), await outcome(() => stream(client, options))];
  const good = seen[0] === whole && seen[1] === streamed;
  wrong += good ? 0 : 1;
  console.log(`${good ? 'ok   ' : 'WRONG'} ${failure}: ${seen[0]}, in a stream ${seen[1]}`);
}

// A failure of the moment passes: the client tries again by itself, as soon as retry-after says.
let attempts = 0;
const patient = new OpenAI({
  baseURL,
  apiKey: 'any',
  maxRetries: 2,
  fetch: (url, init) => {
    const headers = new Headers(init.headers);
    if (attempts++ === 0) headers.set('Easel-Simulate', '503; retry_after=0');
    return fetch(url, { ...init, headers });
  },
});
const drawn = await image(patient, {});
if (attempts !== 2 || !png.every((byte, i) => drawn[i] === byte)) wrong++;
console.log(`${attempts === 2 ? 'ok   ' : 'WRONG'} a second attempt`);
process.exit(wrong ? 1 : 0);
