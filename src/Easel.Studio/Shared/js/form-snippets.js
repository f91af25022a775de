// As snippets.js, of requests that files go with: edits, variations, enlargements.
import { csharpMembers, pythonText } from './snippets.js';

/** What concerns only the page that asked. */
const NOT_SHOWN = ['stream', 'partial_images', 'store', 'parent', 'response_format'];
const METHODS = { edits: ['EditAsync', 'ImageEditParams'], variations: ['VaryAsync', 'ImageVariationParams'], upscale: ['UpscaleAsync', 'ImageUpscaleParams'] };

/**
 * What was sent, without the files themselves.
 * @param {string} path such as /v1/images/edits
 * @param {FormData} form
 * @returns {{ path: string, fields: object, files: [string, string][] }}
 */
export function workOf(path, form, more = {}) {
  const [fields, files] = [{}, []];
  for (const [name, value] of form) {
    if (!(value instanceof Blob)) { if (!NOT_SHOWN.includes(name)) fields[name] = value; } else {
      const before = files.filter(([other]) => other === name).length;
      files.push([name, name !== 'image' ? `${name}.png` : before ? `reference-${before}.png` : `picture.${value.type.split('/')[1] ?? 'png'}`]);
    }
  }
  return { path, fields: { ...fields, ...more, n: '1' }, files };
}

/** The same of a picture of the gallery; null where no file went with its request. Its mask, if it had one, is not kept. */
export function workOfRecipe(operation, recipe) {
  const path = { edit: '/v1/images/edits', vary: '/v1/images/variations', upscale: '/v1/images/upscale' }[operation];
  if (!path) return null;
  const fields = Object.entries(recipe)
    .filter(([, value]) => value != null)
    .map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)]);
  return { path, fields: Object.fromEntries(fields), files: [['image', 'picture.png']] };
}

/** Names of the files that must lie beside the program. */
export const filesOf = ({ files }) => [...new Set(files.map(([, file]) => file))];

export function ofForm({ path, fields, files }, origin = location.origin) {
  const result = `result.${fields.output_format ?? 'png'}`;
  const form = { ...fields, response_format: 'b64_json' };
  const url = origin + path;
  return { curl: curl(form, files, url, result), csharp: csharp(path, fields, files, origin, result), node: node(form, files, url, result), python: python(form, files, url, result) };
}

const shell = (text) => `'${text.replaceAll("'", "'\\''")}'`;

function curl(form, files, url, result) {
  return `curl -s ${url} \\
  -H "Authorization: Bearer \${EASEL_KEY:-any}" \\
${files.map(([name, file]) => `  -F ${name}=@${file} \\`).join('\n')}
${Object.entries(form).map(([name, value]) => `  --form-string ${shell(`${name}=${value}`)} \\`).join('\n')}
  | sed 's/.*"b64_json":"//; s/".*//' | base64 -d > ${result}
`;
}

function node(form, files, url, result) {
  return `// Node 20 or newer, as edit.mjs
import { readFile, writeFile } from 'node:fs/promises';

const form = new FormData();
${files.map(([name, file]) => `form.append('${name}', new Blob([await readFile('${file}')]), '${file}');`).join('\n')}
for (const [name, value] of Object.entries(${JSON.stringify(form, null, 2)})) form.set(name, value);
const response = await fetch('${url}', {
  method: 'POST',
  headers: { authorization: \`Bearer \${process.env.EASEL_KEY ?? 'any'}\` },
  body: form,
});
const answer = await response.json();
if (!response.ok) throw new Error(answer.error.message);
await writeFile('${result}', Buffer.from(answer.data[0].b64_json, 'base64'));
`;
}

function python(form, files, url, result) {
  return `# Python 3
import base64, json, os, urllib.request, uuid

fields = json.loads(${pythonText(JSON.stringify(form))})
files = [${files.map(([name, file]) => `("${name}", "${file}")`).join(', ')}]
boundary = uuid.uuid4().hex
head = f'--{boundary}\\r\\nContent-Disposition: form-data; name='
body = b"".join(
    [f'{head}"{name}"\\r\\n\\r\\n{value}\\r\\n'.encode() for name, value in fields.items()]
    + [f'{head}"{name}"; filename="{file}"\\r\\n\\r\\n'.encode() + open(file, "rb").read() + b"\\r\\n" for name, file in files]
    + [f"--{boundary}--\\r\\n".encode()]
)
request = urllib.request.Request(
    "${url}",
    body,
    {"Content-Type": f"multipart/form-data; boundary={boundary}", "Authorization": "Bearer " + os.environ.get("EASEL_KEY", "any")},
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)
with open("${result}", "wb") as picture:
    picture.write(base64.b64decode(answer["data"][0]["b64_json"]))
`;
}

function csharp(path, fields, files, origin, result) {
  const kind = path.split('/').at(-1);
  const [method, type] = METHODS[kind];
  const input = (file) => `ImageInput.FromFile("${file}")`;
  const images = files.filter(([name]) => name === 'image').map(([, file]) => input(file));
  const inputs = [
    kind === 'edits' ? `    Images = [${images.join(', ')}],` : `    Image = ${images[0]},`,
    ...files.filter(([name]) => name !== 'image').map(([name, file]) => `    ${name === 'mask' ? 'Mask' : 'Markup'} = ${input(file)},`),
  ];
  return `// dotnet run edit.cs
#:package Easel.Client@*
using Easel.Client;
using Easel.Client.Images;
using Easel.Client.Inputs;

using var client = new EaselClient(new Uri("${origin}/v1"), Environment.GetEnvironmentVariable("EASEL_KEY"));
var answer = await client.${method}(new ${type}
{
${inputs.join('\n')}
${csharpMembers(fields)}
});
await File.WriteAllBytesAsync("${result}", answer.Data[0].Bytes!.Value);
`;
}
