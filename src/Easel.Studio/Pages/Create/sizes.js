// Shapes and pixels that a model draws.

const RATIOS = ['1:1', '4:3', '3:2', '16:9', '3:4', '2:3', '9:16'];
const MULTIPLE = 16;

export const parseSize = (text) => text?.match(/^(\d+)x(\d+)$/)?.slice(1).map(Number) ?? null;
const parseRatio = (text) => text.split(':').map(Number);

/** What the shape's control offers: fixed sizes, the model's own ratios, or ratios that are counted into pixels. */
export function shapesOf(card) {
  const can = card.capabilities;
  if (can.sizes.length > 0) return { kind: 'sizes', values: can.sizes };
  if (can.aspect_ratios.length > 0) return { kind: 'ratios', values: can.aspect_ratios };
  return { kind: 'pixels', values: RATIOS.filter((ratio) => fits(ratio, can.size_rule)) };
}

function fits(ratio, rule) {
  const [w, h] = parseRatio(ratio);
  return !rule || Math.max(w / h, h / w) <= rule.max_ratio;
}

/** Width and height of a ratio with as many pixels as the model's usual size, or the wanted area, within its rule. */
export function sizeOf(ratio, can, area = null) {
  const usual = parseSize(can.default_size) ?? [1024, 1024];
  const [w, h] = parseRatio(ratio);
  const rule = can.size_rule;
  const multiple = rule?.multiple || MULTIPLE;
  const side = Math.sqrt((area ?? usual[0] * usual[1]) / (w * h));
  const [maxWidth, maxHeight] = parseSize(rule?.max) ?? [4096, 4096];
  const scale = Math.min(1, maxWidth / (w * side), maxHeight / (h * side));
  const round = (pixels) => Math.max(multiple, rule?.min_side ?? 0, Math.floor((pixels * scale) / multiple + 0.5) * multiple);
  return [round(w * side), round(h * side)];
}

/** What is wrong with a size for a model; null where nothing is. */
export function problemOf([width, height], rule) {
  if (!Number.isInteger(width) || !Number.isInteger(height)) return 'Say a width and a height in whole pixels.';
  if (!rule) return null;
  const [maxWidth, maxHeight] = parseSize(rule.max) ?? [4096, 4096];
  if (width % rule.multiple || height % rule.multiple) return `Width and height must be multiples of ${rule.multiple}.`;
  if (Math.min(width, height) < rule.min_side) return `No side may be shorter than ${rule.min_side} pixels.`;
  if (width > maxWidth || height > maxHeight) return `The largest size is ${maxWidth} × ${maxHeight}.`;
  if (Math.max(width / height, height / width) > rule.max_ratio) return `One side may be at most ${rule.max_ratio} times as long as the other.`;
  if (rule.max_pixels && width * height > rule.max_pixels) return `That is more than ${(rule.max_pixels / 1e6).toFixed(1)} million pixels.`;
  if (rule.min_pixels && width * height < rule.min_pixels) return `That is less than ${(rule.min_pixels / 1e6).toFixed(1)} million pixels.`;
  return null;
}

/** A size of the same shape for a quick look: no side longer than that. */
export function smaller([width, height], longest, rule) {
  const multiple = rule?.multiple || MULTIPLE;
  const scale = Math.min(1, longest / Math.max(width, height));
  const round = (pixels) => Math.max(multiple, rule?.min_side ?? 0, Math.round((pixels * scale) / multiple) * multiple);
  return [round(width), round(height)];
}
