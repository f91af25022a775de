// Encodes one picture with sharp whenever it is asked to: reads a format a line, answers with milliseconds and bytes.
// usage: node encode.mjs <raw RGBA file> <width> <height>
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import sharp from "sharp";

const [file, width, height] = process.argv.slice(2);
const pixels = readFileSync(file);
const raw = { width: Number(width), height: Number(height), channels: 4 };
sharp.cache(false);

// The settings of Easel.Imaging's ImageEncoder, but for the PNG filter "up": sharp has none (quicker, and far larger
// files) and all of them (slower, for files of the same size). JPEG has no alpha, so both flatten the picture.
const encoders = {
  png: image => image.png({ compressionLevel: 4, adaptiveFiltering: false }),
  'png-adaptive': image => image.png({ compressionLevel: 4, adaptiveFiltering: true }),
  jpeg: image => image.flatten({ background: "white" }).jpeg({ quality: 90, optimiseCoding: true, chromaSubsampling: "4:4:4" }),
  webp: image => image.webp({ quality: 90, effort: 2 }),
};

for await (const format of createInterface({ input: process.stdin })) {
  const start = process.hrtime.bigint();
  const { length } = await encoders[format](sharp(pixels, { raw })).toBuffer();
  console.log(`${Number(process.hrtime.bigint() - start) / 1e6} ${length}`);
}
