// Makes the picture check's network of the MobileNet v2 that the npm package nsfwjs (MIT, Infinite Red) carries, and golden scores of it by
// TensorFlow.js. The numbers stay as they are: eight bits with a scale and an offset for each tensor, in an ONNX file.
//
// Run in a folder where `npm install --no-save nsfwjs@4.4.0 @tensorflow/tfjs@4.22.0` has been run: node convert.mjs NETWORK.onnx GOLDEN.json
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(`${process.cwd()}/`);
const at = "./node_modules/nsfwjs/dist/models/mobilenet_v2";
const { modelTopology, weightsManifest } = require(`${at}/model.min.js`);
const data = Buffer.from(require(`${at}/group1-shard1of1.min.js`), "base64");
const specs = weightsManifest.flatMap((group) => group.weights);
const [onnxFile, goldenFile] = process.argv.slice(2);

// Protocol buffers: a field is its number and kind, and then a number or so many bytes.
const varint = (n) => {
  const bytes = [];
  for (n = BigInt(n); n > 127n; n >>= 7n) bytes.push(Number(n & 127n) | 128);
  return Buffer.from([...bytes, Number(n)]);
};
const number = (field, n) => Buffer.concat([varint(field << 3), varint(n)]);
const bytes = (field, b) => Buffer.concat([varint((field << 3) | 2), varint(b.length), b]);
const text = (field, s) => bytes(field, Buffer.from(s));
const float = (field, x) => { const b = Buffer.alloc(4); b.writeFloatLE(x); return Buffer.concat([varint((field << 3) | 5), b]); };
const FLOAT = 1, BYTE = 2;
const tensor = (name, type, shape, raw) => Buffer.concat([...shape.map((n) => number(1, n)), number(2, type), text(8, name), bytes(9, raw)]);
const attribute = (name, value) => bytes(5, Buffer.concat([text(1, name),
  Array.isArray(value) ? Buffer.concat([...value.map((n) => number(8, n)), number(20, 7)])
    : value.f !== undefined ? Buffer.concat([float(2, value.f), number(20, 1)]) : Buffer.concat([number(3, value), number(20, 2)])]));
const nodes = [], initializers = [];
const node = (type, inputs, output, attributes = {}) => {
  nodes.push(bytes(1, Buffer.concat([...inputs.map((n) => text(1, n)), text(2, output), text(4, type), ...Object.entries(attributes).map(([k, v]) => attribute(k, v))])));
  return output;
};
const scalar = (name, x) => { const b = Buffer.alloc(4); b.writeFloatLE(x); initializers.push(bytes(5, tensor(name, FLOAT, [], b))); return name; };

const weights = {};
let offset = 0;
for (const spec of specs) {
  const count = spec.shape.reduce((a, b) => a * b, 1);
  weights[spec.name] = { ...spec, values: data.subarray(offset, offset + count) };
  offset += count;
}
if (offset !== data.length) throw new Error("The weights are not all of eight bits.");

/** A weight with its axes in another order. */
const weight = (name, order) => {
  const { shape, values, quantization } = weights[name];
  order ??= shape.map((_, i) => i);
  const target = order.map((axis) => shape[axis]);
  const strides = shape.map((_, i) => shape.slice(i + 1).reduce((a, b) => a * b, 1));
  const moved = Buffer.alloc(values.length);
  const index = target.map(() => 0);
  for (let i = 0; i < moved.length; i++) {
    moved[i] = values[index.reduce((sum, n, axis) => sum + n * strides[order[axis]], 0)];
    for (let axis = target.length - 1; axis >= 0 && ++index[axis] === target[axis]; axis--) index[axis] = 0;
  }
  initializers.push(bytes(5, tensor(`${name}:codes`, BYTE, target, moved)));
  const wide = node("Cast", [`${name}:codes`], `${name}:wide`, { to: FLOAT });
  const scaled = node("Mul", [wide, scalar(`${name}:scale`, quantization.scale)], `${name}:scaled`);
  return node("Add", [scaled, scalar(`${name}:min`, quantization.min)], name);
};

const outputs = {}, padded = {};
for (const { class_name: type, config, name, inbound_nodes } of modelTopology.model_config.config.layers) {
  const from = inbound_nodes[0]?.map(([layer]) => outputs[layer]) ?? [];
  const activate = (x) => (config.activation === "relu" ? node("Relu", [x], `${name}:relu`) : config.activation === "softmax" ? node("Softmax", [x], `${name}:softmax`) : x);
  switch (type) {
    case "InputLayer": outputs[name] = "pixels"; break;
    case "ZeroPadding2D": {
      const [[top, bottom], [left, right]] = config.padding;
      outputs[name] = from[0];
      padded[name] = [top, left, bottom, right];
      break;
    }
    case "Conv2D":
    case "DepthwiseConv2D": {
      const depthwise = type !== "Conv2D";
      const side = config.kernel_size[0];
      const pads = padded[inbound_nodes[0][0][0]] ?? (config.padding === "same" ? Array(4).fill((side - 1) / 2) : [0, 0, 0, 0]);
      if (config.padding === "same" && config.strides[0] !== 1) throw new Error(`${name} pads by its input's size.`);
      const kernel = weight(`${name}/${depthwise ? "depthwise_kernel" : "kernel"}`, depthwise ? [2, 3, 0, 1] : [3, 2, 0, 1]);
      const inputs = [from[0], kernel, ...(config.use_bias ? [weight(`${name}/bias`)] : [])];
      const group = depthwise ? weights[`${name}/depthwise_kernel`].shape[2] : 1;
      outputs[name] = activate(node("Conv", inputs, name, { strides: config.strides, pads, kernel_shape: config.kernel_size, group }));
      break;
    }
    case "BatchNormalization":
      outputs[name] = node("BatchNormalization", [from[0], ...["gamma", "beta", "moving_mean", "moving_variance"].map((n) => weight(`${name}/${n}`))], name, { epsilon: { f: config.epsilon } });
      break;
    case "ReLU": outputs[name] = node("Clip", [from[0], scalar(`${name}:least`, 0), scalar(`${name}:most`, config.max_value)], name); break;
    case "Add": outputs[name] = node("Add", from, name); break;
    case "AveragePooling2D": outputs[name] = node("AveragePool", from, name, { kernel_shape: config.pool_size, strides: config.strides }); break;
    case "Flatten": outputs[name] = node("Flatten", from, name); break;
    case "Dropout": outputs[name] = from[0]; break;
    case "Dense": outputs[name] = activate(node("Gemm", [from[0], weight(`${name}/kernel`), weight(`${name}/bias`)], name)); break;
    default: throw new Error(`${name} is a ${type}.`);
  }
}
node("Identity", [outputs.dense_3], "scores");
const value = (name, shape) => Buffer.concat([text(1, name), bytes(2, bytes(1, Buffer.concat([number(1, FLOAT), bytes(2, Buffer.concat(shape.map((n) => bytes(1, number(1, n)))))])))]);
const graph = Buffer.concat([...nodes, text(2, "picture_check"), ...initializers, bytes(11, value("pixels", [1, 3, 224, 224])), bytes(12, value("scores", [1, 5]))]);
writeFileSync(onnxFile, Buffer.concat([number(1, 9), text(2, "easel"), bytes(7, graph), bytes(8, Buffer.concat([text(1, ""), number(2, 17)]))]));

// The scores of pictures that every language makes alike, as nsfwjs works them out.
const tf = require("@tensorflow/tfjs");
const model = await tf.loadLayersModel(tf.io.fromMemory({ modelTopology, weightSpecs: specs, weightData: data.buffer.slice(data.byteOffset, data.byteOffset + data.length) }));
const golden = [];
for (const [width, height] of [[224, 224], [300, 200], [64, 96]]) {
  for (const seed of [1, 5, 9]) {
    const pixels = new Int32Array(width * height * 3);
    for (let y = 0, i = 0; y < height; y++) for (let x = 0; x < width; x++) for (let c = 0; c < 3; c++, i++) pixels[i] = Math.floor((x * seed + y * (c + 1) + ((x * y) >> 5)) / (1 + (seed % 4))) % 256;
    const image = tf.tensor3d(pixels, [height, width, 3], "int32").toFloat().div(255);
    const sized = tf.image.resizeBilinear(image, [224, 224], true).reshape([1, 224, 224, 3]);
    golden.push({ width, height, seed, scores: [...model.predict(sized).dataSync()] });
  }
}
writeFileSync(goldenFile, JSON.stringify(golden) + "\n");
