// The exported model in ONNX Runtime, as far as checking and scoring it need.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ort from "onnxruntime-node";

const load = (folder, part) => ort.InferenceSession.create(join(folder, part, "model.onnx"), { intraOpNumThreads: 2 });
const config = (folder, part) => JSON.parse(readFileSync(join(folder, part, "config.json"), "utf8"));

export async function openModel(folder) {
  const parts = ["text_encoder", "unet", "vae_decoder", "vae_encoder"];
  const sessions = Object.fromEntries(await Promise.all(parts.map(async part => [part, await load(folder, part)])));
  return { sessions, unet: config(folder, "unet"), vae: config(folder, "vae_decoder") };
}

export async function run(model, part, inputs) {
  const outputs = await model.sessions[part].run(inputs);
  return outputs[model.sessions[part].outputNames[0]];
}

/** A small seeded generator (mulberry32) with Box-Muller normals: reproducible noise without a dependency. */
export function normals(seed, count) {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return Float32Array.from({ length: count }, () =>
    Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()));
}

const pair = (a, b) => { const both = new a.constructor(a.length + b.length); both.set(a); both.set(b, a.length); return both; };

/** Draws a batch: token ids, the empty prompt's ids and a seed for each; premultiplied RGBA [N, 4, S, S] in [-1, 1]. */
export async function draw(model, ids, emptyIds, seeds, { steps, guidance }) {
  const count = ids.length, length = ids[0].length, size = model.unet.sample_size, channels = model.unet.in_channels;
  const guided = guidance !== 1, asked = guided ? 2 * count : count;
  const tokens = BigInt64Array.from([...ids.flat(), ...(guided ? ids.flatMap(() => emptyIds) : [])].map(BigInt));
  const hidden = await run(model, "text_encoder", { input_ids: new ort.Tensor("int64", tokens, [asked, length]) });
  const volume = channels * size * size;
  const x = new Float32Array(count * volume);
  seeds.forEach((seed, i) => x.set(normals(seed, volume), i * volume));
  for (let step = 0; step < steps; step++) {
    const at = index => index === steps ? 0 : 1 + (1 / 1000 - 1) * (steps === 1 ? 0 : index / (steps - 1));
    const sigma = at(step), change = at(step + 1) - sigma;
    const { data: velocity } = await run(model, "unet", {
      sample: new ort.Tensor("float32", guided ? pair(x, x) : x, [asked, channels, size, size]),
      timestep: new ort.Tensor("float32", new Float32Array(asked).fill(sigma * 1000), [asked]),
      encoder_hidden_states: hidden,
    });
    for (let i = 0; i < x.length; i++) {
      const empty = guided ? velocity[x.length + i] : 0;
      x[i] += change * (empty + guidance * (velocity[i] - empty));
    }
  }
  const latents = x.map(value => value / model.vae.scaling_factor + model.vae.shift_factor);
  return run(model, "vae_decoder", { latent_sample: new ort.Tensor("float32", latents, [count, channels, size, size]) });
}

/** Premultiplied [N, 4, S, S] in [-1, 1] to straight-alpha bytes, one picture after another. */
export function toBytes({ data, dims: [count, channels, height, width] }) {
  const area = height * width, bytes = Buffer.alloc(count * area * channels);
  const unit = value => Math.min(1, Math.max(0, value / 2 + 0.5));
  for (let n = 0; n < count; n++)
    for (let i = 0; i < area; i++) {
      const at = channel => unit(data[(n * channels + channel) * area + i]);
      const alpha = at(3);
      for (let c = 0; c < 3; c++) bytes[(n * area + i) * 4 + c] = alpha > 1 / 255 ? Math.round(255 * Math.min(1, at(c) / alpha)) : 0;
      bytes[(n * area + i) * 4 + 3] = Math.round(255 * alpha);
    }
  return bytes;
}
