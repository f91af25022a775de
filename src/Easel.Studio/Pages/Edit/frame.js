// The edges of what comes out: beyond the picture's own it is drawn anew.

export const HANDLE = 10;
const STEP = 8;
const LONGEST = 4096;

/** The places to take hold of: which edges each moves. */
export function handlesOf({ x, y, width, height }) {
  return [-1, 0, 1].flatMap((h) =>
    [-1, 0, 1].filter((v) => h || v).map((v) => ({ h, v, x: x + (width * (h + 1)) / 2, y: y + (height * (v + 1)) / 2 })),
  );
}

/** The handle near a point; null where none is. */
export const handleAt = (frame, [x, y], reach) =>
  handlesOf(frame).find((handle) => Math.abs(handle.x - x) <= reach && Math.abs(handle.y - y) <= reach) ?? null;

/** Moves a handle's edges; the frame never leaves out any of the picture. */
export function drag(frame, { h, v }, [x, y], picture) {
  let [left, top, right, bottom] = [frame.x, frame.y, frame.x + frame.width, frame.y + frame.height];
  const snap = (value) => Math.round(value / STEP) * STEP;
  if (h < 0) left = Math.max(right - LONGEST, Math.min(0, snap(x)));
  if (h > 0) right = Math.min(left + LONGEST, picture.width + Math.max(0, snap(x - picture.width)));
  if (v < 0) top = Math.max(bottom - LONGEST, Math.min(0, snap(y)));
  if (v > 0) bottom = Math.min(top + LONGEST, picture.height + Math.max(0, snap(y - picture.height)));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export const frameOf = (picture) => ({ x: 0, y: 0, width: picture.width, height: picture.height });

export const isLarger = (frame, picture) => frame.width !== picture.width || frame.height !== picture.height;
