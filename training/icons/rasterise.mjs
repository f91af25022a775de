// Rasterises every style's art for every concept: <work>/art/<style>.rgba holds 256 x 256 straight-alpha
// pixels one picture after another, <style>.json the concept ids in the same order. With --large, what the
// upscaler learns from: <work>/art-large/, the styles that are vectors, 512 x 512, every second concept. With --more,
// what only the autoencoder learns from: <work>/art-more/all.rgba, premultiplied, the vector sets' art that shows no
// concept (skin tones, flags, buttons), and all.json, whose ids have no skin tones.
import { once } from "node:events";
import { createWriteStream, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

const large = process.argv.includes("--large"), more = process.argv.includes("--more");
const SIZE = large ? 512 : 256;
const EVERY = large ? 2 : 1;
const here = fileURLToPath(new URL(".", import.meta.url));
const work = process.argv[2];
if (!work) throw new Error("usage: node rasterise.mjs <work folder> [--large]");

const canonical = hex => hex.toLowerCase().split("-").filter(part => part !== "fe0f").join("-");
const readJson = path => JSON.parse(readFileSync(path, "utf8"));

/** Maps a concept id to whatever sharp can read: an SVG's bytes or a file's path. */
function sources(style) {
  const folder = join(here, "node_modules", style.package);
  if (style.format === "webp") {
    const files = readdirSync(join(folder, "assets")).filter(name => name.endsWith(".webp"));
    return new Map(files.map(name => [canonical(name.slice(0, -5)), join(folder, "assets", name)]));
  }
  const set = readJson(join(folder, "icons.json"));
  const found = new Map();
  for (const [hex, name] of Object.entries(readJson(join(folder, "chars.json")))) {
    const icon = set.icons[name] ?? set.icons[set.aliases?.[name]?.parent];
    if (!icon) continue;
    const width = icon.width ?? set.width ?? 16, height = icon.height ?? set.height ?? 16;
    const box = `${icon.left ?? 0} ${icon.top ?? 0} ${width} ${height}`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" `
      + `width="${SIZE}" height="${SIZE}" viewBox="${box}">${icon.body}</svg>`;
    found.set(canonical(hex), Buffer.from(svg));
  }
  return found;
}

async function rasterise(source) {
  const { data, info } = await sharp(source)
    .resize(SIZE, SIZE, { fit: "contain", background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .ensureAlpha().toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
  if (info.channels !== 4) throw new Error(`expected 4 channels, got ${info.channels}`);
  return data;
}

const out = join(work, large ? "art-large" : "art");
mkdirSync(out, { recursive: true });
const concepts = readJson(join(work, "concepts.json")).filter((_, number) => number % EVERY === 0);

async function rasteriseMore() {
  const folder = join(work, "art-more"), ids = [], known = new Set(concepts.map(({ id }) => id));
  mkdirSync(folder, { recursive: true });
  const pixels = createWriteStream(join(folder, "all.rgba"));
  for (const style of readJson(join(here, "styles.json")).filter(({ format }) => format === "iconify"))
    for (const [id, source] of sources(style)) {
      if (known.has(id)) continue;
      const picture = await rasterise(source);
      for (let i = 0; i < picture.length; i += 4)
        for (let c = 0; c < 3; c++) picture[i + c] = Math.round(picture[i + c] * picture[i + 3] / 255);
      if (!pixels.write(picture)) await once(pixels, "drain");
      ids.push(id.split("-").filter(part => !/^1f3f[b-f]$/.test(part)).join("-"));
    }
  pixels.end();
  await finished(pixels);
  writeFileSync(join(folder, "all.json"), JSON.stringify(ids) + "\n");
  console.log(`more: ${ids.length} pictures`);
}

if (more) {
  await rasteriseMore();
  process.exit();
}
for (const style of readJson(join(here, "styles.json"))) {
  if (large && style.format !== "iconify") continue;
  const art = sources(style);
  const ids = [], pixels = createWriteStream(join(out, `${style.id}.rgba`));
  for (const { id } of concepts) {
    const source = art.get(id);
    if (!source) continue;
    try {
      const picture = await rasterise(source);
      if (!pixels.write(picture)) await once(pixels, "drain");
      ids.push(id);
    } catch (error) {
      console.warn(`${style.id} ${id}: ${error.message}`);
    }
  }
  pixels.end();
  await finished(pixels);
  writeFileSync(join(out, `${style.id}.json`), JSON.stringify(ids) + "\n");
  console.log(`${style.id}: ${ids.length} pictures`);
}
