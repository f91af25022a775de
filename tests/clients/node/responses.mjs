// The official client's Responses API as its users call it. Prints what it saw as one JSON object; the test compares.
// usage: node responses.mjs http://127.0.0.1:5280/v1
import OpenAI from 'openai';

const client = new OpenAI({ baseURL: process.argv[2], apiKey: 'any', maxRetries: 0 });
const model = 'gpt-5';
const tools = [{ type: 'image_generation', size: '128x64', partial_images: 2 }];
const size = (base64) => {
  const png = Buffer.from(base64, 'base64');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
};
const callOf = (response) => response.output.find((item) => item.type === 'image_generation_call');
const told = (response) => `${response.status} ${callOf(response).action} ${size(callOf(response).result)}`;
const refused = async (work) => {
  try {
    await work();
    return null;
  } catch (error) {
    return `${error.constructor.name} ${error.status} ${error.param} ${error.code}`;
  }
};
const seen = {};

const first = await client.responses.create({ model, input: 'a red apple', tools: [{ type: 'image_generation', size: '128x64' }] });
seen.generate = `${told(first)} ${first.output_text}`;

const edit = [{ type: 'image_generation', size: 'auto' }];
const message = (text, ...images) => ({ role: 'user', content: [{ type: 'input_text', text }, ...images] });
const image = { type: 'input_image', detail: 'auto', image_url: `data:image/png;base64,${callOf(first).result}` };
seen.edit = told(await client.responses.create({ model, input: [message('make it green', image)], tools: edit }));
seen.turn = told(await client.responses.create({ model, input: 'make it green', previous_response_id: first.id, tools: edit }));
seen.byId = told(await client.responses.create({ model, input: [message('make it green'), { type: 'image_generation_call', id: callOf(first).id }], tools: edit }));

const stream = client.responses.stream({ model, input: 'a red apple', tools });
seen.stream = [];
for await (const event of stream) seen.stream.push(`${event.sequence_number} ${event.type}`);
seen.final = told(await stream.finalResponse());

const queued = await client.responses.create({ model, input: 'a red apple', tools, background: true });
let polled = queued;
while (polled.status === 'queued' || polled.status === 'in_progress') polled = await client.responses.retrieve(queued.id);
seen.background = `${queued.status} ${told(polled)}`;

const live = await client.responses.create({ model, input: 'a red apple', tools, background: true, stream: true });
const numbers = [];
let id;
for await (const event of live) {
  id ??= event.response.id;
  numbers.push(event.sequence_number);
  if (event.type === 'response.image_generation_call.in_progress') break;
}
const before = numbers.length;
for await (const event of await client.responses.retrieve(id, { stream: true, starting_after: numbers.at(-1) })) {
  numbers.push(event.sequence_number);
  if (event.type === 'response.completed') seen.resumedTo = told(event.response);
}
seen.resume = { before, inOrder: numbers.every((number, index) => number === index) };

const slow = await client.responses.create({ model, input: 'slowly', tools, background: true });
seen.cancel = (await client.responses.cancel(slow.id)).status;

seen.inputItems = [];
for await (const item of client.responses.inputItems.list(first.id)) seen.inputItems.push(`${item.type} ${item.role} ${item.content[0].text}`);
await client.responses.delete(first.id);
seen.deleted = await refused(() => client.responses.retrieve(first.id));
seen.question = await refused(() => client.responses.create({ model, input: 'What is the capital of France?' }));
seen.unknown = await refused(() => client.responses.create({ model, input: 'a', tools, previous_response_id: 'resp_nobody' }));
seen.ended = await refused(() => client.responses.cancel(polled.id));

console.log(JSON.stringify(seen));
