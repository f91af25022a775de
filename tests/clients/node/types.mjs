// What the official client's own types say: of each request its parameters with the words that they may be, of each response a schema.
// Prints one JSON object. usage: node types.mjs
import ts from 'typescript';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const resources = join(dirname(fileURLToPath(import.meta.resolve('openai'))), 'resources');
const files = { images: 'images.d.ts', responses: join('responses', 'responses.d.ts'), models: 'models.d.ts' };
const program = ts.createProgram(
  Object.values(files).map((file) => join(resources, file)),
  { strict: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [] },
);
const checker = program.getTypeChecker();

// find('images', 'Tool.ImageGeneration'): an exported interface, through namespaces.
const find = (file, path) => {
  const module = checker.getSymbolAtLocation(program.getSourceFile(join(resources, files[file])));
  const symbol = path.split('.').reduce((owner, name) => owner?.exports?.get(name), module);
  if (!symbol) throw new Error(`The types have no ${path}.`);
  return checker.getDeclaredTypeOfSymbol(symbol);
};

const is = (type, flag) => (type.flags & flag) !== 0;
const alternatives = (type) => (type.isUnion() ? type.types : [type]);
const membersOf = (type) =>
  checker.getPropertiesOfType(type).map((symbol) => ({
    name: symbol.name,
    optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
    type: checker.getTypeOfSymbol(symbol),
  }));

// The words of which a value is one; `open` where it may be something else too.
const wordsOf = (type) => {
  const words = [];
  let open = false;
  for (const one of alternatives(type)) {
    if (one.isStringLiteral()) words.push(one.value);
    else if (!is(one, ts.TypeFlags.Undefined | ts.TypeFlags.Null)) open = true;
  }
  return { words, open };
};

const schemaOf = (type) => {
  const all = alternatives(type).filter((one) => !is(one, ts.TypeFlags.Undefined));
  const { words, open } = wordsOf(type);
  const anyOf = words.length > 0 ? [open ? { type: 'string' } : { type: 'string', enum: words }] : [];
  for (const one of all) {
    if (one.isStringLiteral()) continue;
    if (is(one, ts.TypeFlags.Null)) anyOf.push({ type: 'null' });
    // `string & {}` is any string.
    else if (is(one, ts.TypeFlags.StringLike) || one.isIntersection()) anyOf.push({ type: 'string' });
    else if (is(one, ts.TypeFlags.NumberLike)) anyOf.push({ type: 'number' });
    else if (is(one, ts.TypeFlags.BooleanLike)) anyOf.push({ type: 'boolean' });
    else if (checker.isArrayType(one)) anyOf.push({ type: 'array', items: schemaOf(checker.getTypeArguments(one)[0]) });
    else if (is(one, ts.TypeFlags.Object)) anyOf.push(objectOf(one));
    else throw new Error(`No schema for ${checker.typeToString(one)}.`);
  }
  return anyOf.length === 1 ? anyOf[0] : { anyOf };
};
const objectOf = (type) => ({
  type: 'object',
  properties: Object.fromEntries(membersOf(type).map((member) => [member.name, schemaOf(member.type)])),
  required: membersOf(type).filter((member) => !member.optional).map((member) => member.name),
});

const requests = {
  generate: find('images', 'ImageGenerateParamsBase'),
  edit: find('images', 'ImageEditParamsBase'),
  variation: find('images', 'ImageCreateVariationParams'),
  tool: find('responses', 'Tool.ImageGeneration'),
};
const responses = {
  ImagesResponse: find('images', 'ImagesResponse'),
  'image_generation.partial_image': find('images', 'ImageGenPartialImageEvent'),
  'image_generation.completed': find('images', 'ImageGenCompletedEvent'),
  'image_edit.partial_image': find('images', 'ImageEditPartialImageEvent'),
  'image_edit.completed': find('images', 'ImageEditCompletedEvent'),
  image_generation_call: find('responses', 'ResponseOutputItem.ImageGenerationCall'),
  'response.image_generation_call.partial_image': find('responses', 'ResponseImageGenCallPartialImageEvent'),
  Model: find('models', 'Model'),
};
console.log(
  JSON.stringify({
    requests: Object.fromEntries(
      Object.entries(requests).map(([api, type]) => [
        api,
        Object.fromEntries(membersOf(type).map((member) => [member.name, wordsOf(member.type).words])),
      ]),
    ),
    responses: Object.fromEntries(Object.entries(responses).map(([name, type]) => [name, objectOf(type)])),
  }),
);
