// The request behind a picture as programs in four languages, each of which runs as it stands: nothing beyond the language's own libraries,
// and Easel's package for C#.

/** @param {object} request the body of POST /v1/images/generations */
export function ofGeneration(request, origin = location.origin) {
  const body = { ...request };
  delete body.stream;
  delete body.partial_images;
  const file = `picture.${body.output_format ?? 'png'}`;
  const url = `${origin}/v1/images/generations`;
  return { curl: curl(body, url, file), csharp: csharp(body, origin, file), node: node(body, url, file), python: python(body, url, file) };
}

function curl(body, url, file) {
  const json = JSON.stringify(body).replaceAll("'", "'\\''");
  return `curl -s ${url} \\
  -H "Authorization: Bearer \${EASEL_KEY:-any}" \\
  -H 'Content-Type: application/json' \\
  -d '${json}' \\
  | sed 's/.*"b64_json":"//; s/".*//' | base64 -d > ${file}
`;
}

function node(body, url, file) {
  return `// Node 20 or newer, as picture.mjs
import { writeFile } from 'node:fs/promises';

const response = await fetch('${url}', {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: \`Bearer \${process.env.EASEL_KEY ?? 'any'}\` },
  body: JSON.stringify(${JSON.stringify(body, null, 2).replaceAll('\n', '\n  ')}),
});
const answer = await response.json();
if (!response.ok) throw new Error(answer.error.message);
await writeFile('${file}', Buffer.from(answer.data[0].b64_json, 'base64'));
`;
}

function python(body, url, file) {
  return `# Python 3
import base64, json, os, urllib.request

body = json.loads(${pythonText(JSON.stringify(body))})
request = urllib.request.Request(
    "${url}",
    json.dumps(body).encode(),
    {"Content-Type": "application/json", "Authorization": "Bearer " + os.environ.get("EASEL_KEY", "any")},
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)
with open("${file}", "wb") as picture:
    picture.write(base64.b64decode(answer["data"][0]["b64_json"]))
`;
}

/** JSON's escapes are Python's, too. */
export const pythonText = (text) => JSON.stringify(text);

/** Members of the .NET client's requests, and how their values are written. */
const MEMBERS = {
  model: ['Model', csharpText], prompt: ['Prompt', csharpText], n: ['N', String], size: ['Size', csharpText],
  aspect_ratio: ['AspectRatio', csharpText], resolution: ['Resolution', csharpText], quality: ['Quality', csharpText],
  background: ['Background', csharpText], output_format: ['OutputFormat', csharpText], style: ['Style', csharpText],
  output_compression: ['OutputCompression', String], seed: ['Seed', String], negative_prompt: ['NegativePrompt', csharpText],
  steps: ['Steps', String], guidance_scale: ['GuidanceScale', String], scheduler: ['Scheduler', csharpText], strength: ['Strength', String],
  scale: ['Scale', String],
};

export const csharpMembers = (body) =>
  Object.entries(body)
    .filter(([name]) => MEMBERS[name])
    .map(([name, value]) => `    ${MEMBERS[name][0]} = ${MEMBERS[name][1](value)},`)
    .join('\n');

function csharp(body, origin, file) {
  return `// dotnet run picture.cs
#:package Easel.Client@*
using Easel.Client;
using Easel.Client.Images;

using var client = new EaselClient(new Uri("${origin}/v1"), Environment.GetEnvironmentVariable("EASEL_KEY"));
var answer = await client.GenerateAsync(new ImageGenerateParams
{
${csharpMembers(body)}
});
await File.WriteAllBytesAsync("${file}", answer.Data[0].Bytes!.Value);
`;
}

/** C# knows JSON's escapes but for the slash, which JSON.stringify leaves alone. */
function csharpText(value) {
  return JSON.stringify(value);
}
