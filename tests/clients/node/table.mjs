// Sends every row of tests/clients/parameters.json with the official client, whole and streamed; prints what came as JSON lines; the
// test compares. usage: node table.mjs http://127.0.0.1:5280/v1 {"red": "data:...", ...} < parameters.json
import OpenAI, { toFile } from 'openai';
import { text } from 'node:stream/consumers';

const [base, pictures] = [process.argv[2], JSON.parse(process.argv[3])];
const client = new OpenAI({ baseURL: base, apiKey: 'any', maxRetries: 0 });

const upload = (name) => toFile(Buffer.from(pictures[name].split(',')[1], 'base64'), `${name}.png`, { type: 'image/png' });
// A placeholder stands for a picture: a file in forms, a URL in JSON.
const filled = async (value, asFile) => {
  const named = typeof value === 'string' && /^\{(\w+)\}$/.exec(value);
  if (named) return asFile ? upload(named[1]) : pictures[named[1]];
  if (Array.isArray(value)) return Promise.all(value.map((one) => filled(one, asFile)));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(await Promise.all(Object.entries(value).map(async ([name, one]) => [name, await filled(one, asFile)])));
};

const apis = {
  generate: async ({ set }, stream) => client.images.generate({ ...(await filled(set, true)), stream }),
  edit: async ({ set }, stream) => client.images.edit({ ...(await filled(set, true)), stream }),
  variation: async ({ set }) => client.images.createVariation(await filled(set, true)),
  tool: async ({ set, input }, stream) => {
    const { prompt, ...tool } = await filled(set, false);
    const content = [{ type: 'input_text', text: prompt }];
    if (input === 'picture') content.push({ type: 'input_image', detail: 'auto', image_url: pictures.red });
    return client.responses.create({ model: 'gpt-5.5', store: false, input: [{ role: 'user', content }], tools: [tool], stream });
  },
};

const send = async (call, stream) => {
  const events = [];
  try {
    const answer = await apis[call.api](call, stream);
    if (!stream) return { body: answer };
    for await (const event of answer) events.push(event);
    return { events };
  } catch (error) {
    if (!(error instanceof OpenAI.APIError)) throw error;
    return { events, status: error.status, error: error.error };
  }
};

const calls = JSON.parse(await text(process.stdin));
const work = async () => {
  for (let call = calls.shift(); call; call = calls.shift()) console.log(JSON.stringify({ id: call.id, ...(await send(call, call.stream)) }));
};
await Promise.all([1, 2, 3, 4].map(work));
