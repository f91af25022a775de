"""Draws with tiny edit models of Qwen-Image through the reference, and writes qwenedit.json: tensors by name and shape, the requests, the pixels.

Run: /usr/bin/python3 qwenedit.py (torch, Pillow), after chat-tokens.mjs. Nothing here is shared with the C# code.
"""
import base64
import json
import math
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from checkpoints import normals
from qwenimage import CHANNELS, DEVIATIONS, MEANS, SIDE, VAE
from reference import qwen, qwenimage, qwenvision
from reference.formula import Weights, given

torch.set_grad_enabled(False)
HERE = Path(__file__).parent
FRAMES = json.loads((HERE / "chat-frames.json").read_text())
PICTURE = 151655  # <|image_pad|>
VISION = {"width": 32, "heads": 2, "layers": 3, "inner": 40, "out": 32, "sees_all": (1,)}


def read(shapes, pictures, frame):
    """Of a prompt about pictures, which are looked at first."""
    w = Weights("text_encoder/", shapes=shapes)
    looks = [qwenvision.look(w, picture, **VISION) for picture in pictures]
    ids, places, at, left = [], [], 0, list(looks)
    for token in FRAMES["qwen-image-edit"] + FRAMES[frame]:
        if token != PICTURE:
            ids.append(token)
            places.append((at, at, at))
            at += 1
            continue
        rows, columns = left.pop(0)[1]
        ids += [PICTURE] * (rows * columns)
        places += [(at, at + r, at + c) for r in range(rows) for c in range(columns)]
        at += max(rows, columns)
    rows = torch.cat([look[0] for look in looks])
    where = [i for i, token in enumerate(ids) if token == PICTURE]
    states = qwen.encode(w, torch.tensor([ids]), vocabulary=151936, width=32, layers=2, heads=2, groups=1, head=128, inner=48, normed=False,
                         pictures=(where, rows), positions=torch.tensor(places))
    return qwen.rms(states[-1], w("model.norm.weight", 32))[:, 64:]


def fitted(picture, pixels):
    return qwenvision.resized(picture, *qwenvision.area(*picture.shape[:2], pixels), Image.Resampling.LANCZOS)


def draw(shapes, pictures, *, several, clean, steps=3, seed=42, guidance=4.0):
    looked = [fitted(picture, 384 * 384) for picture in pictures] if several else pictures
    count = len(pictures)
    texts = [read(shapes, looked, f"edit-{count}"), read(shapes, looked, f"edit-{count}-empty")]
    w, codec = Weights("transformer/", shapes=shapes), Weights("vae/", shapes=shapes)

    def encode(picture):
        return (qwenimage.encode(codec, torch.from_numpy(picture).float().permute(2, 0, 1)[None] / 127.5 - 1, latents=CHANNELS, **VAE) - MEANS) / DEVIATIONS
    # A picture of the model's own size is taken as it is.
    references = [encode(picture if picture.shape[:2] == (SIDE, SIDE) else fitted(picture, SIDE * SIDE)) for picture in pictures]
    x = torch.from_numpy(normals(seed, 0, CHANNELS * 64)).float().reshape(1, CHANNELS, 8, 8)
    shift = math.exp(0.5 + (16 - 256) * (0.9 - 0.5) / (8192 - 256))
    sigmas = [shift / (shift + (1 / s - 1)) for s in np.linspace(1, 1 / steps, steps)]
    sigmas = [*(1 - (1 - s) * (1 - 0.02) / (1 - sigmas[-1]) for s in sigmas), 0]
    for s, following in zip(sigmas, sigmas[1:]):
        v = [qwenimage.denoise(w, x, 1000 * s, text, width=64, head=32, blocks=2, axes=(8, 12, 12), references=references, clean=clean) for text in texts]
        both = v[1] + guidance * (v[0] - v[1])
        lengths = [qwenimage.pack(y).norm(dim=-1, keepdim=True) for y in (v[0], both)]
        x = x + (following - s) * both * (lengths[0] / lengths[1]).reshape(1, 1, 4, 1, 4, 1).expand(1, 1, 4, 2, 4, 2).reshape(1, 1, 8, 8)
    picture = qwenimage.decode(codec, x * DEVIATIONS + MEANS, **VAE)
    return np.clip(picture[0].permute(1, 2, 0).numpy() / 2 + 0.5, 0, 1)


def main():
    first = np.floor((given("picture", SIDE, SIDE, 3).numpy() + 1) * 127.99)
    second = np.floor((given("picture 1", 48, 96, 3).numpy() + 1) * 127.99)
    golden = []
    for name, pictures, clean in (("QwenImageEditPipeline", [first], False), ("QwenImageEditPlusPipeline", [first, second], False),
                                  ("QwenImageEditPlusPipeline", [first, second], True)):
        shapes = {}
        levels = np.round(draw(shapes, pictures, several=len(pictures) > 1, clean=clean) * 255).astype(np.uint8)
        assert 20 < levels.std(), levels.std()
        request = {"prompt": "a red apple", "negative": "", "steps": 3, "seed": 42, "guidance": 4.0}
        request["source"] = base64.b64encode(first.astype(np.uint8).tobytes()).decode()
        request["references"] = [{"size": [p.shape[1], p.shape[0]], "pixels": base64.b64encode(p.astype(np.uint8).tobytes()).decode()} for p in pictures[1:]]
        golden.append({"pipeline": name, "clean": clean, "tensors": shapes, **request, "pixels": base64.b64encode(levels.tobytes()).decode()})
    (HERE / "qwenedit.json").write_text(json.dumps(golden) + "\n")


if __name__ == "__main__":
    main()
