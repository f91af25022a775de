// An S3 server on this machine, in a folder that is given, on a port that is given or a free one; prints its port. Ends when nobody writes to it any more.
// POST /_bucket?name=NAME: makes a bucket.
// POST /_fault?mode=MODE&count=N: what the next N requests meet.
//   unavailable  503 SlowDown        full   507, no room left        slow  no response at all
//   wrong        a body whose first byte is another                  short a body that breaks off
import fs from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import S3rver from '@20minutes/s3rver';

const directory = process.argv[2];
const s3 = new S3rver({ directory, silent: true });
const serve = s3.callback();
let fault = { mode: 'none', left: 0 };

// As of a real one, nothing is seen of an object before it is whole, also after a crash.
let written = 0;
s3.store.putObject = async function ({ bucket, key, content, metadata }) {
  const file = this.getResourcePath(bucket, key, 'object');
  await fs.mkdir(path.dirname(file), { recursive: true });
  const whole = `${file}.${process.pid}.${++written}`;
  const [size, md5] = await this.putContent(whole, content);
  await this.putMetadata(bucket, key, metadata, md5);
  await fs.rename(whole, file);
  return { size, md5 };
};
// It would delete folders that it found empty and that another object was just put into.
s3.store.deleteObject = async function (bucket, key) {
  for (const kind of ['object', 'object.md5', 'metadata.json']) await fs.rm(this.getResourcePath(bucket, key, kind), { force: true });
};

function refuse(response, status, code) {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>As the test wants it.</Message></Error>`);
}

function spoil(response, mode) {
  let first = true;
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const change = (chunk) => {
    if (!first || !chunk?.length) return chunk;
    first = false;
    const other = Buffer.from(chunk);
    other[0] ^= 0xff;
    return other;
  };
  if (mode === 'wrong') {
    response.write = (chunk, ...rest) => write(change(chunk), ...rest);
    response.end = (chunk, ...rest) => (chunk instanceof Function || chunk === undefined ? end(chunk, ...rest) : end(change(chunk), ...rest));
  } else {
    response.write = (chunk) => write(chunk.subarray(0, chunk.length >> 1), () => response.destroy());
  }
}

const server = http.createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname === '/_bucket') {
    await new S3rver({ directory, silent: true, configureBuckets: [{ name: url.searchParams.get('name') }] }).configureBuckets();
    response.end();
    return;
  }

  if (url.pathname === '/_fault') {
    fault = { mode: url.searchParams.get('mode'), left: Number(url.searchParams.get('count')) };
    response.end();
    return;
  }

  const mode = fault.left > 0 && (request.method === 'GET' || (fault.mode !== 'wrong' && fault.mode !== 'short')) ? fault.mode : 'none';
  if (mode !== 'none') fault.left--;
  if (mode === 'unavailable') refuse(response, 503, 'SlowDown');
  else if (mode === 'full') refuse(response, 507, 'InsufficientStorage');
  else if (mode === 'slow') request.resume();
  else {
    if (mode !== 'none') spoil(response, mode);
    // Of a bucket's own path, which ends with a slash, s3rver checks the signature as if there were none.
    if (/^\/[^/]+\/$/.test(url.pathname)) delete request.headers.authorization;
    serve(request, response);
  }
});
server.listen(Number(process.argv[3] ?? 0), '127.0.0.1', () => console.log(server.address().port));
process.stdin.resume();
process.stdin.on('end', () => process.exit());
