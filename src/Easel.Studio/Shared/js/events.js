// Server-sent events of a response to a POST, which EventSource cannot make.
import { ApiProblem } from './api.js';

/**
 * Yields each event's data, parsed. A comment, such as the server's keep-alive, is passed over.
 * @param {Response} response
 */
export async function* events(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  // An image may come in hundreds of pieces: they are joined once, when the event is whole.
  let pieces = [];
  let tail = '';
  try {
    for (;;) {
      const { value, done } = await read(reader);
      if (done) return;
      const text = tail + value;
      if (!text.includes('\n\n')) {
        pieces.push(text.slice(0, -1));
        tail = text.slice(-1);
        continue;
      }
      const blocks = (pieces.join('') + text).split('\n\n');
      const rest = blocks.pop();
      pieces = rest ? [rest.slice(0, -1)] : [];
      tail = rest.slice(-1);
      for (const block of blocks) {
        const data = dataOf(block);
        if (data && data !== '[DONE]') yield JSON.parse(data);
      }
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

async function read(reader) {
  try {
    return await reader.read();
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new ApiProblem(0, { message: 'The connection to the server was lost.' });
  }
}

const dataOf = (block) =>
  block
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(line.startsWith('data: ') ? 6 : 5))
    .join('\n');
