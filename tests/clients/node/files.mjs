// The official client's Files API as its users call it. Prints what it saw as one JSON object; the test compares.
// usage: node files.mjs http://127.0.0.1:5280/v1
import OpenAI, { toFile } from 'openai';

const client = new OpenAI({ baseURL: process.argv[2], apiKey: 'any', maxRetries: 0 });
const seen = {};

const file = await client.files.create({
  file: await toFile(Buffer.from([1, 2, 3]), 'apple.png'),
  purpose: 'vision',
  expires_after: { anchor: 'created_at', seconds: 3600 },
});
seen.created = `${file.object} ${file.filename} ${file.bytes} ${file.purpose} ${file.status} ${file.expires_at - file.created_at}`;
seen.retrieved = (await client.files.retrieve(file.id)).filename;
seen.processed = (await client.files.waitForProcessing(file.id)).status;
seen.content = [...new Uint8Array(await (await client.files.content(file.id)).arrayBuffer())];

for (let i = 0; i < 4; i++) await client.files.create({ file: await toFile(Buffer.from([i]), `${i}.txt`), purpose: 'user_data' });
seen.pages = [];
for await (const one of client.files.list({ limit: 2, order: 'asc', purpose: 'user_data' })) seen.pages.push(one.filename);

seen.deleted = (await client.files.delete(file.id)).deleted;
try {
  await client.files.retrieve(file.id);
} catch (error) {
  seen.gone = `${error.constructor.name} ${error.status} ${error.param}`;
}

console.log(JSON.stringify(seen));
