// The official client with what its types of November 2026 have. Prints what it saw as one JSON object; the test compares.
// usage: node newest.mjs http://127.0.0.1:5280/v1
import OpenAI, { toFile } from 'openai';

const client = new OpenAI({ baseURL: process.argv[2], apiKey: 'any', maxRetries: 0 });
const seen = {};

const newest = {
  model: 'gpt-image-2.6-sunburst',
  prompt: 'a red apple',
  quality: 'xhigh',
  complexity: 'high',
  safety_identifier: 'someone',
  size: '1280x720',
};
const whole = await client.images.generate(newest);
seen.whole = {
  size: whole.size,
  safety_identifier: whole.safety_identifier,
  warned: whole.easel.warnings.map((warning) => warning.param).sort(),
};

seen.streamed = [];
for await (const event of await client.images.generate({ ...newest, stream: true, partial_images: 1 }))
  seen.streamed.push(`${event.type} ${event.size} ${event.safety_identifier ?? ''}`);

const loop = await client.images.generate({ prompt: 'a red apple', output_format: 'gif', frame_count: 4, frame_duration_ms: 50 });
const gif = Buffer.from(loop.data[0].b64_json, 'base64');
// A graphic control extension, with its delay in hundredths of a second, stands before each frame.
let frames = 0;
for (let i = 0; i < gif.length - 8; i++)
  if (gif[i] === 0x21 && gif[i + 1] === 0xf9 && gif[i + 2] === 4 && gif.readUInt16LE(i + 4) === 5 && gif[i + 7] === 0) frames++;
seen.loop = { kind: gif.toString('latin1', 0, 6), frames, format: loop.output_format };

// A picture of one transparent pixel, and one of an opaque one.
const picture = (dataUrl, name) => toFile(Buffer.from(dataUrl.split(',')[1], 'base64'), name, { type: 'image/png' });
const [clear, red] = process.argv.slice(3);
const edit = { prompt: 'as marked', image: await picture(red, 'image.png'), markup: await picture(clear, 'markup.png'), size: '64x64' };
seen.markup = (await client.images.edit(edit)).size;
seen.markedStream = [];
for await (const event of await client.images.edit({ ...edit, image: await picture(red, 'image.png'), markup: await picture(clear, 'markup.png'), stream: true }))
  seen.markedStream.push(event.type);

const refused = async (body) => {
  try {
    await client.images.generate(body);
    return null;
  } catch (error) {
    return `${error.status} ${error.param}`;
  }
};
seen.refused = [
  await refused({ prompt: 'a', output_format: 'svg' }),
  await refused({ prompt: 'a', output_format: 'gif', frame_count: 17 }),
  await refused({ prompt: 'a', output_format: 'gif', stream: true }),
  await refused({ model: 'gpt-image-2', prompt: 'a', complexity: 'low' }),
];
seen.shutdown = (await client.models.list()).data.every((model) => 'shutdown_date' in model);

console.log(JSON.stringify(seen));
