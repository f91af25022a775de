// Edits and variations by the official client as its users call it. Prints what it saw as one JSON object; the test compares.
// usage: node edits.mjs http://127.0.0.1:5280/v1 FOLDER, with cat.png, cat.jpg, cat.webp and mask.png in the folder
import fs from 'node:fs';
import path from 'node:path';
import OpenAI, { toFile } from 'openai';

const client = new OpenAI({ baseURL: process.argv[2], apiKey: 'any', maxRetries: 0 });
const file = (name) => fs.createReadStream(path.join(process.argv[3], name));
const size = (base64) => {
  const png = Buffer.from(base64, 'base64');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
};
const told = (answer) => ({ sizes: answer.data.map((image) => size(image.b64_json)), usage: answer.usage, seeds: answer.easel.seeds });
const seen = {};

seen.one = told(await client.images.edit({ model: 'gpt-image-1', image: file('cat.png'), prompt: 'a red hat' }));

seen.masked = told(await client.images.edit({
  model: 'gpt-image-1', image: file('cat.png'), mask: file('mask.png'), prompt: 'a red hat', n: 2, size: '1024x1536', quality: 'low', background: 'transparent',
  input_fidelity: 'high', output_format: 'png', user: 'user-1234', seed: 3,
}));

const several = await Promise.all(['cat.png', 'cat.jpg', 'cat.webp'].map((name) => toFile(file(name), null, { type: 'image/png' })));
seen.several = told(await client.images.edit({ model: 'gpt-image-1', image: several, prompt: 'a red hat' }));

const stream = await client.images.edit({ model: 'gpt-image-1', image: file('cat.jpg'), prompt: 'a red hat', stream: true, partial_images: 2 });
seen.stream = [];
for await (const event of stream) seen.stream.push(`${event.type} ${event.partial_image_index ?? ''} ${size(event.b64_json)}`);

const dalle = await client.images.edit({ model: 'dall-e-2', image: file('cat.png'), mask: file('mask.png'), prompt: 'a red hat', size: '512x512' });
const fetched = await fetch(dalle.data[0].url);
seen.dalle = { type: fetched.headers.get('content-type'), size: size(Buffer.from(await fetched.arrayBuffer()).toString('base64')) };

seen.variations = told(await client.images.createVariation({ image: file('cat.png'), n: 2, size: '256x256', response_format: 'b64_json' }));
const byUrl = await client.images.createVariation({ model: 'dall-e-2', image: file('cat.png') });
seen.byUrl = byUrl.data[0].url.split('?')[0].split('/').at(-2);

const refused = async (call) => {
  try {
    await call();
    return null;
  } catch (error) {
    return { name: error.constructor.name, status: error.status, param: error.param, code: error.code, type: error.type, id: error.requestID?.slice(0, 4) };
  }
};
seen.broken = await refused(async () => client.images.edit({ image: [file('cat.png'), await toFile(Buffer.from('no picture'), 'cat.png')], prompt: 'a' }));
seen.noPrompt = await refused(() => client.images.edit({ image: file('cat.png'), prompt: '', stream: true }));
seen.noVariation = await refused(() => client.images.createVariation({ model: 'dall-e-3', image: file('cat.png') }));

console.log(JSON.stringify(seen));
