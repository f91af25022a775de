// The official client as its users call it. Prints what it saw as one JSON object; the test compares.
// usage: node images.mjs http://127.0.0.1:5280/v1
import OpenAI from 'openai';

const client = new OpenAI({ baseURL: process.argv[2], apiKey: 'any', maxRetries: 0 });
const size = (base64) => {
  const png = Buffer.from(base64, 'base64');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
};
const seen = {};

const answer = await client.images.generate({ model: 'gpt-image-1', prompt: 'a red apple', n: 2, size: '1024x1536', quality: 'low', seed: 3 });
seen.generate = { sizes: answer.data.map((image) => size(image.b64_json)), quality: answer.quality, usage: answer.usage, seeds: answer.easel.seeds };

const dalle = await client.images.generate({ model: 'dall-e-3', prompt: 'a red apple', size: '1024x1024', quality: 'hd' });
const fetched = await fetch(dalle.data[0].url);
seen.dalle = { type: fetched.headers.get('content-type'), size: size(Buffer.from(await fetched.arrayBuffer()).toString('base64')) };

const stream = await client.images.generate({ model: 'gpt-image-1', prompt: 'a red apple', stream: true, partial_images: 2, size: '1024x1024' });
seen.stream = [];
for await (const event of stream) seen.stream.push(`${event.type} ${event.partial_image_index ?? ''} ${size(event.b64_json)}`);

seen.models = (await client.models.list()).data.map((model) => model.id);
seen.model = (await client.models.retrieve('gpt-image-1')).owned_by;

const refused = async (body) => {
  try {
    await client.images.generate(body);
    return null;
  } catch (error) {
    return { name: error.constructor.name, status: error.status, param: error.param, code: error.code, type: error.type, id: error.requestID?.slice(0, 4) };
  }
};
seen.badSize = await refused({ prompt: 'a', size: 'banana' });
seen.badStream = await refused({ prompt: 'a', n: 0, stream: true });
seen.noModel = await refused({ prompt: 'a', model: 'nope' });

console.log(JSON.stringify(seen));
