// What is to be drawn anew, as a list of what was painted: undo takes the last off and paints the rest again.

const COLOUR = '#d6336c';

export class Mask {
  #done = [];
  #undone = [];
  /** Null until it is looked at: the pixels of a large picture take a while. */
  #isEmpty = true;

  constructor(width, height) {
    this.canvas = new OffscreenCanvas(width, height);
    this.context = this.canvas.getContext('2d', { willReadFrequently: true });
  }

  get canUndo() {
    return this.#done.length > 0;
  }

  get canRedo() {
    return this.#undone.length > 0;
  }

  /** @param {{ kind: string, erase?: boolean, size?: number, points?: number[][], box?: number[] }} operation */
  add(operation) {
    this.#done.push(operation);
    this.#undone = [];
    this.#paint(operation);
  }

  /** A stroke that goes on: only its new end is painted. */
  extend(operation, point) {
    operation.points.push(point);
    this.#paint({ ...operation, points: operation.points.slice(-2) });
  }

  undo() {
    if (this.canUndo) this.#undone.push(this.#done.pop());
    this.#repaint();
  }

  redo() {
    if (!this.canRedo) return;
    const operation = this.#undone.pop();
    this.#done.push(operation);
    this.#paint(operation);
  }

  get isEmpty() {
    this.#isEmpty ??= !this.pixels().data.some((value, i) => i % 4 === 3 && value > 0);
    return this.#isEmpty;
  }

  /** Every pixel is marked or not: what smoothing left half is decided by its half. */
  pixels() {
    const pixels = this.context.getImageData(0, 0, this.canvas.width, this.canvas.height);
    const { data } = pixels;
    for (let i = 3; i < data.length; i += 4) data[i] = data[i] < 128 ? 0 : 255;
    return pixels;
  }

  #repaint() {
    this.#isEmpty = null;
    this.context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    for (const operation of this.#done) this.#paint(operation);
  }

  #paint({ kind, erase, size, points, box }) {
    const { context } = this;
    this.#isEmpty = null;
    context.save();
    context.fillStyle = context.strokeStyle = COLOUR;
    context.globalCompositeOperation = erase ? 'destination-out' : 'source-over';
    if (kind === 'stroke') this.#stroke(size, points);
    else if (kind === 'rectangle') context.fillRect(...box);
    else if (kind === 'lasso') context.fill(path(points));
    else if (kind === 'clear') context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    else if (kind === 'invert') {
      context.globalCompositeOperation = 'xor';
      context.fillRect(0, 0, this.canvas.width, this.canvas.height);
    }
    context.restore();
  }

  #stroke(size, points) {
    const { context } = this;
    context.lineWidth = size;
    context.lineCap = context.lineJoin = 'round';
    if (points.length === 1) {
      context.beginPath();
      context.arc(...points[0], size / 2, 0, 2 * Math.PI);
      context.fill();
    } else context.stroke(path(points));
  }
}

function path(points) {
  const made = new Path2D();
  made.moveTo(...points[0]);
  for (const point of points.slice(1)) made.lineTo(...point);
  return made;
}
