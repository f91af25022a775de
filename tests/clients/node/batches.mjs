// The official client's Batch API as its users call it. Prints what it saw as one JSON object; the test compares.
// usage: node batches.mjs http://127.0.0.1:5280/v1
import OpenAI, { toFile } from 'openai';

const client = new OpenAI({ baseURL: process.argv[2], apiKey: 'any', maxRetries: 0 });
const seen = {};

const line = (id, body) => JSON.stringify({ custom_id: id, method: 'POST', url: '/v1/images/generations', body });
const upload = async (...lines) => (await client.files.create({ file: await toFile(Buffer.from(lines.join('\n')), 'lines.jsonl'), purpose: 'batch' })).id;
const create = async (file) => client.batches.create({ input_file_id: file, endpoint: '/v1/images/generations', completion_window: '24h', metadata: { who: 'node' } });
const ended = async (id) => {
  for (;;) {
    const batch = await client.batches.retrieve(id);
    if (!['validating', 'in_progress', 'finalizing', 'cancelling'].includes(batch.status)) return batch;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const created = await create(await upload(line('one', { prompt: 'a', size: '64x64' }), line('two', { size: '64x64' })));
seen.created = `${created.object} ${created.status} ${created.endpoint} ${created.metadata.who}`;
const done = await ended(created.id);
seen.done = `${done.status} ${done.request_counts.total} ${done.request_counts.completed} ${done.request_counts.failed}`;
const output = JSON.parse(await (await client.files.content(done.output_file_id)).text());
seen.output = `${output.custom_id} ${output.response.status_code} ${output.response.body.size}`;
const error = JSON.parse(await (await client.files.content(done.error_file_id)).text());
seen.error = `${error.custom_id} ${error.response.status_code} ${error.response.body.error.param}`;

const failed = await ended((await create(await upload('{'))).id);
seen.failed = `${failed.status} ${failed.errors.data[0].code} ${failed.errors.data[0].line}`;
seen.listed = [];
for await (const batch of client.batches.list({ limit: 1 })) seen.listed.push(batch.status);
try {
  await client.batches.cancel(done.id);
} catch (refused) {
  seen.cancelled = `${refused.constructor.name} ${refused.status} ${refused.code}`;
}

console.log(JSON.stringify(seen));
