"""Draws with tiny Z-Image models through the reference, and writes zimage.json: tensors by name and shape, the requests, the pixels.

Run: /usr/bin/python3 zimage.py (torch), after chat-tokens.mjs. Nothing here is shared with the C# code.
"""
import base64
import json
from pathlib import Path

import numpy as np
import torch

from checkpoints import normals
from reference import autoencoder, qwen, zimage
from reference.formula import Weights, given

torch.set_grad_enabled(False)
SIDE, CHANNELS = 32, 16  # pixels; three levels of the autoencoder make latents of 8, and 16 tokens, which are filled up to 32
HERE = Path(__file__).parent
IDS = {case["text"]: case["ids"] for case in json.loads((HERE / "chat-tokens.json").read_text())}
VAE = {"widths": (32, 32, 64), "blocks": 1, "layout": autoencoder.Diffusers, "quant": False}


class Model:
    def __init__(self, shift):
        self.shapes, self.shift = {}, shift

    def read(self, prompt):
        w = Weights("text_encoder/", shapes=self.shapes)
        # Of the layers the last but one is read, as it is.
        return qwen.encode(w, torch.tensor([IDS[prompt]]), vocabulary=151936, width=32, layers=3, heads=4, groups=2, head=16, inner=48)[-2]

    def denoise(self, x, t, text):
        return zimage.denoise(Weights("transformer/", shapes=self.shapes), x, t, text, width=64, head=32, layers=2, refiners=1, axes=(8, 12, 12), inner=96)

    def draw(self, prompt, steps, seed, guidance, negative="", source=None, strength=1.0, mask=None):
        texts = [self.read(prompt)] + ([self.read(negative)] if guidance > 1 else [])
        noise = torch.from_numpy(normals(seed, 0, CHANNELS * 64)).float().reshape(1, CHANNELS, 8, 8)
        even = np.linspace(1, 0, steps)
        sigmas = [*(self.shift * even / (1 + (self.shift - 1) * even)), 0]
        codec = Weights("vae/", shapes=self.shapes)
        planes = torch.zeros(1, 3, SIDE, SIDE) if source is None else torch.from_numpy(source).float().permute(2, 0, 1)[None] / 127.5 - 1
        clean = (autoencoder.encode(codec, planes, latents=CHANNELS, **VAE) - 0.1159) * 0.3611
        first = steps - min(int(steps * strength + 1e-9), steps)
        keep = None if mask is None else torch.from_numpy(~mask.reshape(8, 4, 8, 4).any((1, 3)))
        x = noise if source is None or first == 0 else (1 - sigmas[first]) * clean + sigmas[first] * noise
        for s, following in zip(sigmas[first:], sigmas[first + 1:]):
            if keep is not None:
                x = torch.where(keep, (1 - s) * clean + s * noise, x)
            v = self.denoise(x, 1000 * s, texts[0])
            if guidance > 1:
                v = v + guidance * (v - self.denoise(x, 1000 * s, texts[1]))
            x = x + (following - s) * v
        if keep is not None:
            x = torch.where(keep, clean, x)
        picture = autoencoder.decode(codec, x / 0.3611 + 0.1159, **VAE)
        return np.clip(picture[0].permute(1, 2, 0).numpy() / 2 + 0.5, 0, 1)


def case(model, **request):
    levels = np.round(model.draw(**request) * 255).astype(np.uint8)
    assert 20 < levels.std(), levels.std()
    more = {key: value for key, value in request.items() if key not in ("source", "mask")}
    if "source" in request:
        more["source"] = base64.b64encode(request["source"].astype(np.uint8).tobytes()).decode()
    if "mask" in request:
        more["mask"] = request["mask"].astype(int).reshape(-1).tolist()
    return {**more, "pixels": base64.b64encode(levels.tobytes()).decode()}


def main():
    picture = np.floor((given("picture", SIDE, SIDE, 3).numpy() + 1) * 127.99)
    hole = np.zeros((SIDE, SIDE), bool)
    hole[6:22, 10:26] = True
    golden = []
    for name, shift in (("Z-Image Turbo", 3.0), ("Z-Image", 6.0)):
        model = Model(shift)
        plain = {"prompt": "a photo of a cat", "steps": 4, "seed": 42}
        cases = [case(model, **plain, guidance=1.0)]
        if shift == 3.0:
            cases += [case(model, **plain, guidance=1.0, source=picture, strength=0.75),
                      case(model, **plain, guidance=1.0, source=picture, mask=hole),
                      case(model, **{**plain, "prompt": "\u4e00\u53ea\u732b\u5750\u5728\u7ea2\u8272\u7684\u957f\u51f3\u4e0a\u3002"}, guidance=1.0)]
        else:
            cases = [case(model, **plain, guidance=4.0, negative="a dog"), case(model, **plain, guidance=2.5, negative="tab\tand\r\n\r\n  lines \n")]
        golden.append({"name": name, "shift": shift, "size": SIDE, "tensors": model.shapes, "cases": cases})
    (HERE / "zimage.json").write_text(json.dumps(golden) + "\n")


if __name__ == "__main__":
    main()
