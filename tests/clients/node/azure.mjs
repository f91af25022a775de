// Azure's paths and its api-key header, by the official client's own class for Azure. Prints what it saw as one JSON object.
// usage: node azure.mjs http://127.0.0.1:5280 FOLDER KEY, with cat.png in the folder
import fs from 'node:fs';
import path from 'node:path';
import { AzureOpenAI } from 'openai';

const [address, folder, apiKey] = process.argv.slice(2);
const options = { endpoint: address, apiVersion: '2025-04-01-preview', maxRetries: 0 };
const client = new AzureOpenAI({ ...options, apiKey });
const size = (base64) => {
  const png = Buffer.from(base64, 'base64');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
};
const seen = {};

const drawn = await client.images.generate({ model: 'paint', prompt: 'a red fox', size: '512x512' });
seen.drawn = `${size(drawn.data[0].b64_json)} ${drawn.easel.model}`;

const deployed = await new AzureOpenAI({ ...options, apiKey, deployment: 'gpt-image-1' }).images.generate({ prompt: 'a red fox', size: '512x512' });
seen.deployed = `${size(deployed.data[0].b64_json)} ${deployed.easel.model}`;

const edited = await client.images.edit({ model: 'paint', image: fs.createReadStream(path.join(folder, 'cat.png')), prompt: 'a red hat' });
seen.edited = size(edited.data[0].b64_json);

const stream = await client.images.generate({ model: 'paint', prompt: 'a red fox', stream: true, partial_images: 1 });
seen.stream = [];
for await (const event of stream) seen.stream.push(event.type);

const refused = async (asked, model) => {
  try {
    await asked.images.generate({ model, prompt: 'a red fox' });
    return null;
  } catch (error) {
    return `${error.status} ${error.code}`;
  }
};
seen.noDeployment = await refused(client, 'nobody');
seen.wrongKey = await refused(new AzureOpenAI({ ...options, apiKey: 'wrong' }), 'paint');

console.log(JSON.stringify(seen));
