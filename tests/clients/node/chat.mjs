// Images through chat completions: the official client, and Vercel's AI SDK with the provider that reads message.images.
// usage: node chat.mjs http://127.0.0.1:5280/v1
import OpenAI from 'openai';
import { generateText, streamText } from 'ai';
import { createOpenRouter } from '@openrouter/ai-sdk-provider';

const baseURL = process.argv[2];
const client = new OpenAI({ baseURL, apiKey: 'any', maxRetries: 0 });
const model = 'paint';
const image_config = { size: '128x64' };
const size = (base64) => {
  const png = Buffer.from(base64.replace(/^data:image\/png;base64,/, ''), 'base64');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
};
const refused = async (work) => {
  try {
    await work();
    return null;
  } catch (error) {
    return `${error.constructor.name} ${error.status} ${error.param} ${error.code}`;
  }
};
const seen = {};

const messages = [{ role: 'user', content: 'a red apple' }];
const first = await client.chat.completions.create({ model, messages, modalities: ['image', 'text'], image_config });
const { message, finish_reason } = first.choices[0];
seen.completion = `${first.object} ${finish_reason} ${size(message.images[0].image_url.url)} ${first.usage.completion_tokens}`;

const turn = [...messages, message, { role: 'user', content: 'make it green' }];
const second = await client.chat.completions.create({ model, messages: turn });
seen.turn = size(second.choices[0].message.images[0].image_url.url);

const byUrl = await client.chat.completions.create({ model, messages, image_config: { ...image_config, response_format: 'url' } });
const url = byUrl.choices[0].message.images[0].image_url.url;
seen.url = (await fetch(url)).headers.get('content-type');

const stream = await client.chat.completions.create({
  model, messages, image_config, n: 2, stream: true, stream_options: { include_usage: true },
});
seen.stream = [];
for await (const chunk of stream) {
  const choice = chunk.choices[0];
  const image = choice?.delta.images?.[0];
  if (image) seen.stream.push(`${choice.index} ${size(image.image_url.url)}`);
  else if (choice?.finish_reason) seen.stream.push(`${choice.index} ${choice.finish_reason}`);
  else if (chunk.usage) seen.stream.push(`usage ${chunk.usage.completion_tokens}`);
}

const runner = client.chat.completions.stream({ model, messages, image_config });
seen.final = (await runner.finalChatCompletion()).choices[0].finish_reason;

const router = createOpenRouter({ baseURL, apiKey: 'any', compatibility: 'strict' });
const text = await generateText({ model: router(model, { extraBody: { image_config } }), prompt: 'a red apple', maxRetries: 0 });
seen.ai = text.files.map((file) => `${file.mediaType} ${size(file.base64)}`);
const live = streamText({ model: router(model, { extraBody: { image_config } }), prompt: 'a red apple', maxRetries: 0 });
seen.aiStream = [];
for await (const part of live.fullStream) if (part.type === 'file') seen.aiStream.push(`${part.file.mediaType} ${size(part.file.base64)}`);
const edited = await generateText({
  model: router(model),
  messages: [{ role: 'user', content: [{ type: 'text', text: 'make it green' }, { type: 'image', image: message.images[0].image_url.url }] }],
  maxRetries: 0,
});
seen.aiEdit = edited.files.map((file) => size(file.base64));

seen.audio = await refused(() => client.chat.completions.create({ model, messages, modalities: ['audio'] }));
seen.noUser = await refused(() => client.chat.completions.create({ model, messages: [{ role: 'system', content: 'a' }] }));
seen.noModel = await refused(() => client.chat.completions.create({ model: 'gpt-5', messages }));

console.log(JSON.stringify(seen));
