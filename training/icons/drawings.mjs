// Renders drawings/*.svg, the things that the art lacks, into the model's folder: 512 x 512 WebP with alpha, as the scenes read them.
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { rim } from "./rim.mjs";

const SIDE = 512, UNITS = 64;
const here = fileURLToPath(new URL(".", import.meta.url));
const out = process.argv[2] ?? join(here, "..", "..", "models", "easel-icons", "drawings");
mkdirSync(out, { recursive: true });
for (const name of readdirSync(join(here, "drawings")).filter(file => file.endsWith(".svg"))) {
  const { data, info } = await sharp(join(here, "drawings", name), { density: 72 * SIDE / UNITS })
    .resize(SIDE, SIDE)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  rim(data, SIDE);
  await sharp(data, { raw: info })
    .webp({ lossless: true, effort: 6 })
    .toFile(join(out, name.replace(/\.svg$/, ".webp")));
}
