// Holds the exported networks against torch's outputs: node check_export.mjs <model folder> <work folder>
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ort from "onnxruntime-node";
import { openModel, run } from "./model.mjs";

// Largest mean absolute difference allowed, in units of the output's own standard deviation: int8 and float16 weights lie well inside.
const TOLERANCE = 0.03;

const [folder, work] = process.argv.slice(2);
const check = JSON.parse(readFileSync(join(work, "export-check.json"), "utf8"));
const tensor = name => new ort.Tensor("float32", Float32Array.from(check[name].data), check[name].dims);
const ids = new ort.Tensor("int64", BigInt64Array.from(check.input_ids.data.map(BigInt)), check.input_ids.dims);
const model = await openModel(folder);

let failed = false;
async function compare(part, inputs, expectedName) {
  const { data } = await run(model, part, inputs);
  const expected = check[expectedName].data;
  let largest = 0, sum = 0, squares = 0, total = 0;
  expected.forEach((value, i) => {
    const error = Math.abs(value - data[i]);
    largest = Math.max(largest, error);
    sum += error;
    squares += value * value;
    total += value;
  });
  const deviation = Math.sqrt(squares / expected.length - (total / expected.length) ** 2);
  const relative = sum / expected.length / deviation;
  failed ||= !(relative < TOLERANCE);
  console.log(`${part}: largest error ${largest.toExponential(2)}, mean error ${relative.toExponential(2)} of the standard deviation`);
}

await compare("text_encoder", { input_ids: ids }, "last_hidden_state");
await compare("unet", { sample: tensor("latents"), timestep: tensor("timestep"), encoder_hidden_states: tensor("last_hidden_state") }, "out_sample");
await compare("vae_decoder", { latent_sample: tensor("latents") }, "picture");
await compare("vae_encoder", { sample: tensor("picture") }, "encoded");
if (failed) {
  console.error("the exported model differs from the trained one");
  process.exit(1);
}
