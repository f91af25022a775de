// White that reaches a drawing's outline is lost on a white ground (the bands of a lighthouse hang in the air): there it gets a
// thin grey rim, as the art's own white things have. Thin white, such as the border of a sign or the lines of a court, is left as it is.

const WIDTH = 5, THIN = 7; // pixels of 512: the rim; half of what is thin
const WHITE = 236, FULL = 248; // the least of a pixel's channels: from where the rim begins to show, and where it shows wholly
const RIM = [190, 201, 214];

/** Draws the rim into pixels (RGBA, not premultiplied), in place. */
export function rim(pixels, side) {
  const outside = new Uint8Array(side * side), white = new Uint8Array(side * side);
  for (let i = 0; i < outside.length; i++) {
    outside[i] = pixels[4 * i + 3] < 128 ? 1 : 0;
    white[i] = outside[i] === 0 && whiteness(pixels, i) > 0 ? 1 : 0;
  }
  if (!white.includes(1)) return;
  const toOutside = distances(outside, side);
  const thick = reached(white, distances(white.map(value => 1 - value), side), side);

  for (let y = 0, i = 0; y < side; y++)
    for (let x = 0; x < side; x++, i++) {
      // What is cut off by the frame ends there.
      const from = Math.min(toOutside[i], x + 1, y + 1, side - x, side - y);
      const share = thick[i] * whiteness(pixels, i) * Math.min(1, Math.max(0, WIDTH + 0.5 - from));
      for (let c = 0; share > 0 && c < 3; c++) pixels[4 * i + c] = Math.round(pixels[4 * i + c] + share * (RIM[c] - pixels[4 * i + c]));
    }
}

const whiteness = (pixels, i) =>
  Math.min(1, Math.max(0, (Math.min(pixels[4 * i], pixels[4 * i + 1], pixels[4 * i + 2]) - WHITE) / (FULL - WHITE)));

/** The white areas that are thick somewhere, each of them whole. */
function reached(white, depth, side) {
  const result = new Uint8Array(white.length);
  const open = [];
  depth.forEach((value, i) => value > THIN && open.push(i));
  while (open.length > 0) {
    const i = open.pop();
    if (result[i] || !white[i]) continue;
    result[i] = 1;
    const x = i % side;
    if (x > 0) open.push(i - 1);
    if (x < side - 1) open.push(i + 1);
    if (i >= side) open.push(i - side);
    if (i < white.length - side) open.push(i + side);
  }
  return result;
}

/** How far each pixel is from the nearest one of the mask (chamfer distance by steps of 1 and 1.4, two passes: Borgefors, 1986). */
function distances(mask, side) {
  const result = Float32Array.from(mask, value => (value ? 0 : Infinity));
  const via = (i, x, y, dx, dy) =>
    x + dx < 0 || x + dx >= side || y + dy < 0 || y + dy >= side ? Infinity : result[i + dy * side + dx] + (dx && dy ? Math.SQRT2 : 1);
  for (let y = 0, i = 0; y < side; y++)
    for (let x = 0; x < side; x++, i++)
      result[i] = Math.min(result[i], via(i, x, y, -1, 0), via(i, x, y, -1, -1), via(i, x, y, 0, -1), via(i, x, y, 1, -1));
  for (let y = side - 1, i = side * side - 1; y >= 0; y--)
    for (let x = side - 1; x >= 0; x--, i--)
      result[i] = Math.min(result[i], via(i, x, y, 1, 0), via(i, x, y, 1, 1), via(i, x, y, 0, 1), via(i, x, y, -1, 1));
  return result;
}
