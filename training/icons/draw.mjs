// Draws a list of jobs with the exported model: node draw.mjs <model folder> <jobs.json> <out.rgba>
import { createWriteStream, readFileSync } from "node:fs";
import { once } from "node:events";
import { draw, openModel, toBytes } from "./model.mjs";

const BATCH = 8;
const [folder, jobsFile, outFile] = process.argv.slice(2);
const { empty, steps, guidance, jobs } = JSON.parse(readFileSync(jobsFile, "utf8"));
const model = await openModel(folder);
const out = createWriteStream(outFile);
const began = Date.now();
for (let start = 0; start < jobs.length; start += BATCH) {
  const batch = jobs.slice(start, start + BATCH);
  const pictures = await draw(model, batch.map(job => job.ids), empty, batch.map(job => job.seed), { steps, guidance });
  if (!out.write(toBytes(pictures))) await once(out, "drain");
}
out.end();
await once(out, "finish");
console.log(`${jobs.length} pictures, ${((Date.now() - began) / jobs.length).toFixed(0)} ms each`);
