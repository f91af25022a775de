// Shows the picture, its mask, its frame and a candidate over it, at any zoom.
import { HANDLE, handlesOf } from './frame.js';

const LEAST = 0.05;
const MOST = 16;
const MARGIN = 24;
/** A pen is thinner than the brush of the same size. */
const PEN = 0.2;

export const strokeWidth = ({ tool, brush }) => (tool === 'pen' ? Math.max(2, brush * PEN) : brush);

export class Viewport {
  scale = 1;
  #x = 0;
  #y = 0;
  #queued = false;

  /** @param {HTMLCanvasElement} canvas @param {object} scene what edit.js holds: source, frame, mask, feather, candidate, split, cursor, tool */
  constructor(canvas, scene, changed) {
    Object.assign(this, { canvas, scene, changed });
    this.context = canvas.getContext('2d');
    new ResizeObserver(() => this.#resize()).observe(canvas.parentElement);
  }

  /** The whole frame, in the middle, no larger than it is. */
  fit() {
    const { frame } = this.scene;
    if (!frame) return;
    const { width, height } = this.#size;
    this.scale = Math.min(1.5, (width - 2 * MARGIN) / frame.width, (height - 2 * MARGIN) / frame.height);
    this.#x = (width - frame.width * this.scale) / 2 - frame.x * this.scale;
    this.#y = (height - frame.height * this.scale) / 2 - frame.y * this.scale;
    this.draw();
  }

  zoom(factor, [x, y] = this.#middle) {
    const scale = Math.min(MOST, Math.max(LEAST, this.scale * factor));
    this.#x = x - (x - this.#x) * (scale / this.scale);
    this.#y = y - (y - this.#y) * (scale / this.scale);
    this.scale = scale;
    this.draw();
  }

  pan(dx, dy) {
    this.#x += dx;
    this.#y += dy;
    this.draw();
  }

  /** A point of the window in the picture's pixels. */
  toPicture({ clientX, clientY }) {
    const [x, y] = this.toCanvas({ clientX, clientY });
    return [(x - this.#x) / this.scale, (y - this.#y) / this.scale];
  }

  toCanvas({ clientX, clientY }) {
    const box = this.canvas.getBoundingClientRect();
    return [clientX - box.left, clientY - box.top];
  }

  /** In the next frame, once. */
  draw() {
    if (this.#queued) return;
    this.#queued = true;
    requestAnimationFrame(() => {
      this.#queued = false;
      this.#draw();
      this.changed?.();
    });
  }

  get #size() {
    return { width: this.canvas.clientWidth, height: this.canvas.clientHeight };
  }

  get #middle() {
    return [this.#size.width / 2, this.#size.height / 2];
  }

  #resize() {
    const { width, height } = this.#size;
    const density = devicePixelRatio || 1;
    this.canvas.width = Math.round(width * density);
    this.canvas.height = Math.round(height * density);
    this.fit();
    this.draw();
  }

  #draw() {
    const { context, scene } = this;
    const density = devicePixelRatio || 1;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    if (!scene.source) return;
    context.setTransform(density * this.scale, 0, 0, density * this.scale, density * this.#x, density * this.#y);
    context.imageSmoothingEnabled = this.scale < 4;
    context.imageSmoothingQuality = 'high';
    context.drawImage(scene.source, 0, 0);
    if (scene.candidate) this.#drawCandidate();
    else if (scene.preview) this.#drawPreview();
    else {
      this.#drawMask(0.5);
      context.drawImage(scene.mask.notes, 0, 0);
    }
    this.#drawFrame();
    this.#drawPending();
    this.#drawCursor();
  }

  /** To the right of the slider; the source is to its left. */
  #drawCandidate() {
    const { context, scene: { candidate, frame, split } } = this;
    const left = frame.x + frame.width * split;
    context.save();
    context.beginPath();
    context.rect(left, frame.y, frame.x + frame.width - left, frame.height);
    context.clip();
    context.clearRect(left, frame.y, frame.x + frame.width - left, frame.height);
    context.drawImage(candidate, frame.x, frame.y, frame.width, frame.height);
    context.restore();
    if (split > 0 && split < 1) this.#line([left, frame.y], [left, frame.y + frame.height], '#ffffff', 2);
  }

  /** What follows the brush stands in the picture's place, and where was painted is still seen. */
  #drawPreview() {
    const { context, scene: { preview, frame } } = this;
    context.clearRect(frame.x, frame.y, frame.width, frame.height);
    context.drawImage(preview, frame.x, frame.y, frame.width, frame.height);
    this.#drawMask(0.15);
  }

  #drawMask(alpha) {
    const { context, scene: { mask, feather } } = this;
    context.save();
    context.globalAlpha = alpha;
    if (feather > 0) context.filter = `blur(${feather * this.scale * (devicePixelRatio || 1) * 0.5}px)`;
    context.drawImage(mask.canvas, 0, 0);
    context.restore();
  }

  #drawFrame() {
    const { context, scene: { frame, tool } } = this;
    context.save();
    context.lineWidth = 1.5 / this.scale;
    context.strokeStyle = tool === 'frame' ? '#3f51b5' : 'rgb(128 128 128 / 55%)';
    context.strokeRect(frame.x, frame.y, frame.width, frame.height);
    if (tool === 'frame') {
      context.fillStyle = '#ffffff';
      const side = HANDLE / this.scale;
      for (const { x, y } of handlesOf(frame)) {
        context.fillRect(x - side / 2, y - side / 2, side, side);
        context.strokeRect(x - side / 2, y - side / 2, side, side);
      }
    }
    context.restore();
  }

  /** A rectangle or lasso that is being drawn. */
  #drawPending() {
    const { context, scene: { pending } } = this;
    if (!pending) return;
    context.save();
    context.lineWidth = 1.5 / this.scale;
    context.strokeStyle = '#d6336c';
    context.fillStyle = 'rgb(214 51 108 / 25%)';
    context.beginPath();
    if (pending.box) context.rect(...pending.box);
    else for (const point of pending.points) context.lineTo(...point);
    context.closePath();
    context.fill();
    context.stroke();
    context.restore();
  }

  #drawCursor() {
    const { context, scene } = this;
    const { cursor, tool, candidate } = scene;
    if (!cursor || candidate || !['brush', 'eraser', 'pen'].includes(tool)) return;
    for (const [colour, width] of [['rgb(0 0 0 / 60%)', 3], ['#ffffff', 1.2]]) {
      context.beginPath();
      context.arc(...cursor, strokeWidth(scene) / 2, 0, 2 * Math.PI);
      context.lineWidth = width / this.scale;
      context.strokeStyle = colour;
      context.stroke();
    }
  }

  #line(from, to, colour, width) {
    const { context } = this;
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(...to);
    context.lineWidth = width / this.scale;
    context.strokeStyle = colour;
    context.stroke();
  }
}
