"""Draws with a tiny Qwen-Image model through the reference, and writes qwenimage.json: tensors by name and shape, the requests, the pixels.

Run: /usr/bin/python3 qwenimage.py (torch), after chat-tokens.mjs. Nothing here is shared with the C# code.
"""
import base64
import json
import math
from pathlib import Path

import numpy as np
import torch

from checkpoints import normals
from reference import qwen, qwenimage
from reference.formula import Weights, given

torch.set_grad_enabled(False)
SIDE, CHANNELS = 32, 16  # pixels; three levels of the autoencoder make latents of 8, and 16 tokens
HERE = Path(__file__).parent
IDS = {case["text"]: case["ids"] for case in json.loads((HERE / "chat-tokens.json").read_text())}
# What stands before the prompt, by the tokenizer of chat-tokens.mjs.
SYSTEM = json.loads((HERE / "chat-frames.json").read_text())["qwen-image"]
VAE = {"widths": (16, 32, 64), "blocks": 2}
MEANS = torch.tensor([0.1 * math.sin(i) for i in range(CHANNELS)])[None, :, None, None]
DEVIATIONS = torch.tensor([1 + 0.5 * math.cos(i) for i in range(CHANNELS)])[None, :, None, None]


def read(shapes, prompt):
    w = Weights("text_encoder/", shapes=shapes)
    states = qwen.encode(w, torch.tensor([SYSTEM + IDS[prompt]]), vocabulary=151936, width=32, layers=2, heads=2, groups=1, head=128, inner=48, normed=False)
    # The system's words and "user, line break" go.
    return qwen.rms(states[-1], w("model.norm.weight", 32))[:, len(SYSTEM) + 3:]


def draw(shapes, prompt, steps, seed, guidance, negative="", source=None, strength=1.0):
    texts = [read(shapes, prompt)] + ([read(shapes, negative)] if guidance > 1 else [])
    w, codec = Weights("transformer/", shapes=shapes), Weights("vae/", shapes=shapes)
    noise = torch.from_numpy(normals(seed, 0, CHANNELS * 64)).float().reshape(1, CHANNELS, 8, 8)
    shift = math.exp(0.5 + (16 - 256) * (0.9 - 0.5) / (8192 - 256))
    sigmas = [shift / (shift + (1 / s - 1)) for s in np.linspace(1, 1 / steps, steps)]
    # Stretched so that the last step begins at 0.02.
    sigmas = [*(1 - (1 - s) * (1 - 0.02) / (1 - sigmas[-1]) for s in sigmas), 0]
    planes = torch.zeros(1, 3, SIDE, SIDE) if source is None else torch.from_numpy(source).float().permute(2, 0, 1)[None] / 127.5 - 1
    clean = (qwenimage.encode(codec, planes, latents=CHANNELS, **VAE) - MEANS) / DEVIATIONS
    first = steps - min(int(steps * strength + 1e-9), steps)
    x = noise if source is None or first == 0 else (1 - sigmas[first]) * clean + sigmas[first] * noise
    for s, following in zip(sigmas[first:], sigmas[first + 1:]):
        v = [qwenimage.denoise(w, x, 1000 * s, text, width=64, head=32, blocks=2, axes=(8, 12, 12)) for text in texts]
        made = v[0]
        if guidance > 1:  # of each token no longer than what the prompt alone makes
            both = v[1] + guidance * (v[0] - v[1])
            lengths = [qwenimage.pack(y).norm(dim=-1, keepdim=True) for y in (v[0], both)]
            scale = (lengths[0] / lengths[1]).reshape(1, 1, 4, 1, 4, 1).expand(1, 1, 4, 2, 4, 2).reshape(1, 1, 8, 8)
            made = both * scale
        x = x + (following - s) * made
    picture = qwenimage.decode(codec, x * DEVIATIONS + MEANS, **VAE)
    return np.clip(picture[0].permute(1, 2, 0).numpy() / 2 + 0.5, 0, 1)


def main():
    picture = np.floor((given("picture", SIDE, SIDE, 3).numpy() + 1) * 127.99)
    shapes, cases = {}, []
    plain = {"prompt": "a photo of a cat", "steps": 3, "seed": 42}
    chinese = "\u4e00\u53ea\u732b\u5750\u5728\u7ea2\u8272\u7684\u957f\u51f3\u4e0a\u3002"
    for request in ({**plain, "guidance": 1.0}, {**plain, "guidance": 4.0, "negative": "a dog"}, {**plain, "prompt": chinese, "guidance": 2.5, "negative": ""},
                    {**plain, "steps": 4, "guidance": 1.0, "source": picture, "strength": 0.75}):
        levels = np.round(draw(shapes, **request) * 255).astype(np.uint8)
        assert 20 < levels.std(), levels.std()
        if "source" in request:
            request["source"] = base64.b64encode(picture.astype(np.uint8).tobytes()).decode()
        cases.append({**request, "pixels": base64.b64encode(levels.tobytes()).decode()})
    spread = {"means": MEANS.flatten().tolist(), "deviations": DEVIATIONS.flatten().tolist()}
    golden = {"name": "Qwen-Image", "size": SIDE, "tensors": shapes, **spread, "cases": cases}
    (HERE / "qwenimage.json").write_text(json.dumps(golden) + "\n")


if __name__ == "__main__":
    main()
