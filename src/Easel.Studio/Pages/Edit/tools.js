// What the pointer and the keyboard do on the canvas.
import { drag, handleAt, HANDLE } from './frame.js';
import { strokeWidth } from './viewport.js';

const REACH = 3 * HANDLE;
const KEYS = { b: 'brush', e: 'eraser', p: 'pen', r: 'rectangle', l: 'lasso', f: 'frame', h: 'hand' };
const STROKES = ['brush', 'eraser', 'pen'];
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const WHEEL = 1.0015;

export class Tools {
  #pointers = new Map();
  #work = null;
  #isSpace = false;

  /** @param {{ scene: object, viewport: import('./viewport.js').Viewport, changed: () => void, framed: () => void, chosen: (tool: string) => void, size: (size: number) => void }} board */
  constructor(canvas, board) {
    Object.assign(this, { canvas, board });
    canvas.addEventListener('pointerdown', (event) => this.#down(event));
    canvas.addEventListener('pointermove', (event) => this.#move(event));
    for (const type of ['pointerup', 'pointercancel']) canvas.addEventListener(type, (event) => this.#up(event));
    canvas.addEventListener('pointerleave', () => this.#cursor(null));
    canvas.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    canvas.addEventListener('keydown', (event) => this.#key(event));
    canvas.addEventListener('keyup', (event) => { if (event.key === ' ') this.#endStroke(); });
    canvas.addEventListener('blur', () => this.#endStroke());
  }

  get #scene() {
    return this.board.scene;
  }

  #down(event) {
    if (!this.#scene.source) return;
    this.canvas.setPointerCapture(event.pointerId);
    this.#pointers.set(event.pointerId, this.board.viewport.toCanvas(event));
    if (this.#pointers.size === 2) return this.#pinch();
    const point = this.board.viewport.toPicture(event);
    const { tool, candidate, frame } = this.#scene;
    if (event.button === 1 || tool === 'hand' || candidate) this.#work = { kind: 'pan' };
    else if (tool === 'frame') {
      const handle = handleAt(frame, point, REACH / this.board.viewport.scale);
      this.#work = handle ? { kind: 'frame', handle } : { kind: 'pan' };
    } else if (event.button === 0) this.#begin(point, event.altKey);
    this.board.viewport.draw();
  }

  #begin(point, isErasing) {
    const { tool, mask, colour } = this.#scene;
    if (STROKES.includes(tool)) {
      const erase = tool === 'eraser' || isErasing;
      const operation = { kind: 'stroke', erase, size: strokeWidth(this.#scene), points: [point], ...(tool === 'pen' && !erase && { pen: colour }) };
      mask.add(operation);
      this.#work = { kind: 'stroke', operation };
    } else if (tool === 'rectangle') {
      this.#work = { kind: 'rectangle', from: point, erase: isErasing };
      this.#scene.pending = { box: [...point, 0, 0] };
    } else if (tool === 'lasso') {
      this.#work = { kind: 'lasso', erase: isErasing };
      this.#scene.pending = { points: [point] };
    }
  }

  #move(event) {
    const point = this.board.viewport.toPicture(event);
    this.#cursor(point);
    if (!this.#pointers.has(event.pointerId)) return;
    const [x, y] = this.board.viewport.toCanvas(event);
    const [lastX, lastY] = this.#pointers.get(event.pointerId);
    this.#pointers.set(event.pointerId, [x, y]);
    const work = this.#work;
    if (work?.kind === 'pan') this.board.viewport.pan(x - lastX, y - lastY);
    else if (work?.kind === 'pinch') this.#spread(x - lastX, y - lastY);
    else if (work?.kind === 'stroke') this.#stroke(event, work.operation);
    else if (work?.kind === 'rectangle') this.#scene.pending.box = boxOf(work.from, point);
    else if (work?.kind === 'lasso') this.#scene.pending.points.push(point);
    else if (work?.kind === 'frame') {
      this.#scene.frame = drag(this.#scene.frame, work.handle, point, this.#scene.source);
      this.board.framed();
    }
    this.board.viewport.draw();
  }

  /** Browsers join several moves into one event; a quick stroke keeps its curve. */
  #stroke(event, operation) {
    const moves = event.getCoalescedEvents?.() ?? [];
    for (const move of moves.length ? moves : [event]) this.#scene.mask.extend(operation, this.board.viewport.toPicture(move));
  }

  #up(event) {
    if (!this.#pointers.delete(event.pointerId) || !this.#work) return;
    const { pending, mask } = this.#scene;
    const { kind, erase } = this.#work;
    if (kind === 'rectangle' && pending.box[2] && pending.box[3]) mask.add({ kind, erase, box: pending.box });
    if (kind === 'lasso' && pending.points.length > 2) mask.add({ kind, erase, points: pending.points });
    this.#scene.pending = null;
    this.#work = null;
    if (kind !== 'pan' && kind !== 'pinch') this.board.changed();
    this.board.viewport.draw();
  }

  /** A second finger: what the first began is taken back. */
  #pinch() {
    if (this.#work?.kind === 'stroke') this.#scene.mask.undo();
    this.#scene.pending = null;
    this.#work = { kind: 'pinch', distance: this.#distance };
  }

  #spread(dx, dy) {
    const [a, b] = [...this.#pointers.values()];
    const { distance } = this.#work;
    this.#work.distance = this.#distance;
    this.board.viewport.pan(dx / 2, dy / 2);
    this.board.viewport.zoom(this.#distance / distance, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
  }

  get #distance() {
    const [a, b] = [...this.#pointers.values()];
    return Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1]));
  }

  #cursor(point) {
    this.#scene.cursor = point;
    this.board.viewport.draw();
  }

  #wheel(event) {
    event.preventDefault();
    this.board.viewport.zoom(WHEEL ** -event.deltaY, this.board.viewport.toCanvas(event));
  }

  #key(event) {
    const { scene, viewport } = this.board;
    if (!scene.source || event.ctrlKey || event.metaKey) return;
    const arrow = ARROWS[event.key];
    if (arrow) this.#walk(arrow, event.shiftKey ? 4 : 1);
    else if (event.key === ' ') this.#press();
    else if (KEYS[event.key]) this.board.chosen(KEYS[event.key]);
    else if (event.key === '[') this.board.size(scene.brush / 1.25);
    else if (event.key === ']') this.board.size(scene.brush * 1.25);
    else if (event.key === '+') viewport.zoom(1.25);
    else if (event.key === '-') viewport.zoom(0.8);
    else if (event.key === '0') viewport.fit();
    else return;
    event.preventDefault();
  }

  /** The arrows move the brush, and paint while the space bar is held. */
  #walk([dx, dy], times) {
    const { source, brush } = this.#scene;
    const [x, y] = this.#scene.cursor ?? [source.width / 2, source.height / 2];
    const step = Math.max(1, (brush / 4) * times);
    const point = [clamp(x + dx * step, source.width), clamp(y + dy * step, source.height)];
    if (this.#isSpace) this.#scene.mask.extend(this.#work.operation, point);
    this.#cursor(point);
  }

  #press() {
    if (this.#isSpace || !STROKES.includes(this.#scene.tool) || this.#scene.candidate) return;
    this.#isSpace = true;
    this.#scene.cursor ??= [this.#scene.source.width / 2, this.#scene.source.height / 2];
    this.#begin(this.#scene.cursor, false);
    this.board.viewport.draw();
  }

  #endStroke() {
    if (!this.#isSpace) return;
    this.#isSpace = false;
    this.#work = null;
    this.board.changed();
  }
}

const clamp = (value, most) => Math.min(most, Math.max(0, value));
const boxOf = ([x, y], [toX, toY]) => [Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x), Math.abs(toY - y)];
