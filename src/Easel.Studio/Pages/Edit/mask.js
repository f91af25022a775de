// What is to be drawn anew, and what the pen says of it, as one list of what was painted: undo takes the last off and paints the rest again.

const COLOUR = '#d6336c';

export class Mask {
  #done = [];
  #undone = [];
  /** Null until it is looked at: the pixels of a large picture take a while. */
  #isEmpty = true;
  #hasNotes = false;

  constructor(width, height) {
    this.canvas = new OffscreenCanvas(width, height);
    this.context = this.canvas.getContext('2d', { willReadFrequently: true });
    this.notes = new OffscreenCanvas(width, height);
    this.notesContext = this.notes.getContext('2d', { willReadFrequently: true });
  }

  get canUndo() {
    return this.#done.length > 0;
  }

  get canRedo() {
    return this.#undone.length > 0;
  }

  /** @param {{ kind: string, erase?: boolean, pen?: string, size?: number, points?: number[][], box?: number[] }} operation pen: its colour; without one the mask is painted */
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
    this.#isEmpty ??= !isMarked(this.pixels().data);
    return this.#isEmpty;
  }

  /** Whether the pen has left anything. */
  get hasNotes() {
    this.#hasNotes ??= this.#done.some(({ pen }) => pen) && isMarked(this.notesContext.getImageData(0, 0, this.notes.width, this.notes.height).data);
    return this.#hasNotes;
  }

  /** Every pixel is marked or not: what smoothing left half is decided by its half. */
  pixels() {
    const pixels = this.context.getImageData(0, 0, this.canvas.width, this.canvas.height);
    const { data } = pixels;
    for (let i = 3; i < data.length; i += 4) data[i] = data[i] < 128 ? 0 : 255;
    return pixels;
  }

  #repaint() {
    this.#isEmpty = this.#hasNotes = null;
    for (const context of [this.context, this.notesContext]) context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    for (const operation of this.#done) this.#paint(operation);
  }

  #paint(operation) {
    this.#isEmpty = this.#hasNotes = null;
    if (!operation.pen) this.#paintOn(this.context, operation);
    // What erases and what clears take the notes away, too.
    if (operation.pen || operation.erase || operation.kind === 'clear') this.#paintOn(this.notesContext, operation);
  }

  #paintOn(context, { kind, erase, pen, size, points, box }) {
    context.save();
    context.fillStyle = context.strokeStyle = pen ?? COLOUR;
    context.globalCompositeOperation = erase ? 'destination-out' : 'source-over';
    if (kind === 'stroke') stroke(context, size, points);
    else if (kind === 'rectangle') context.fillRect(...box);
    else if (kind === 'lasso') context.fill(path(points));
    else if (kind === 'clear') context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    else if (kind === 'invert') {
      context.globalCompositeOperation = 'xor';
      context.fillRect(0, 0, this.canvas.width, this.canvas.height);
    }
    context.restore();
  }
}

const isMarked = (data) => data.some((value, i) => i % 4 === 3 && value > 0);

function stroke(context, size, points) {
  context.lineWidth = size;
  context.lineCap = context.lineJoin = 'round';
  if (points.length === 1) {
    context.beginPath();
    context.arc(...points[0], size / 2, 0, 2 * Math.PI);
    context.fill();
  } else context.stroke(path(points));
}

function path(points) {
  const made = new Path2D();
  made.moveTo(...points[0]);
  for (const point of points.slice(1)) made.lineTo(...point);
  return made;
}
