// Renders drawings/*.svg, the things that the art lacks, into the model's folder: 512 x 512 WebP with alpha, as the scenes read them.
//   node drawings.mjs [--only acorn,alamo] [folder]
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { rim } from "./rim.mjs";

const SIDE = 512, UNITS = 64;
const here = fileURLToPath(new URL(".", import.meta.url));
const { values, positionals } = parseArgs({ options: { only: { type: "string" } }, allowPositionals: true });
const only = values.only?.split(",").map(name => `${name}.svg`);
const known = readdirSync(join(here, "drawings")).filter(file => file.endsWith(".svg"));
const missing = only?.filter(name => !known.includes(name)) ?? [];
if (missing.length > 0)
  throw new Error(`drawings/ has no ${missing.join(", ")}`);
const out = positionals[0] ?? join(here, "..", "..", "models", "easel-icons", "drawings");
mkdirSync(out, { recursive: true });
for (const name of only ?? known) {
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
