// A conversation with the built-in model through the official client: an apple, then the same apple in blue, each way a turn can be asked for.
// Prints what it saw as one JSON object; the test compares.
// usage: node second-turn.mjs http://127.0.0.1:5280/v1
import OpenAI from 'openai';

const client = new OpenAI({ baseURL: process.argv[2], apiKey: 'any', maxRetries: 0 });
const tools = [{ type: 'image_generation', size: '256x256' }];
const call = (response) => response.output.find((item) => item.type === 'image_generation_call');
const told = (status, response) => {
  const png = Buffer.from(call(response).result, 'base64');
  return `${status} ${call(response).action} ${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
};

const first = await client.responses.create({ model: 'gpt-5', input: 'a red apple', tools });
const ask = { model: 'gpt-5', input: 'make it blue', previous_response_id: first.id, tools };
const turns = [told(first.status, first)];

const whole = await client.responses.create(ask);
turns.push(told(whole.status, whole));

let last;
for await (const event of await client.responses.create({ ...ask, stream: true })) last = event;
turns.push(told(last.type, last.response));

let background = await client.responses.create({ ...ask, background: true });
while (background.status === 'queued' || background.status === 'in_progress') background = await client.responses.retrieve(background.id);
turns.push(told(background.status, background));

console.log(JSON.stringify({ turns }));
