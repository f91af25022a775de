"""Draws with tiny FLUX.2 klein models through the reference, and writes flux2.json: tensors by name and shape, the requests, the pixels.

Run: /usr/bin/python3 flux2.py (torch), after chat-tokens.mjs. Nothing here is shared with the C# code.
"""
import base64
import json
import math
from pathlib import Path

import numpy as np
import torch

from checkpoints import normals
from flux import fitted
from reference import autoencoder, flux2, qwen
from reference.formula import Weights, given

torch.set_grad_enabled(False)
SIDE, CHANNELS, LENGTH = 32, 8, 24  # pixels; three levels of the autoencoder and pairs of latents make 4 by 4 of 32 channels
HERE = Path(__file__).parent
IDS = {case["text"]: case["ids"] for case in json.loads((HERE / "chat-tokens.json").read_text())}
VAE = {"widths": (32, 32, 64), "blocks": 1, "layout": autoencoder.Diffusers}
PADDING, THOUGHT = 151643, [151667, 271, 151668, 271]  # <|endoftext|>; <think>, two breaks, </think>, two breaks


def read(shapes, prompt):
    ids = IDS[prompt] + THOUGHT
    real = len(ids)
    ids += [PADDING] * (LENGTH - real)
    states = qwen.encode(Weights("text_encoder/", shapes=shapes), torch.tensor([ids]), vocabulary=151936, width=32, layers=4, heads=4, groups=2, head=16,
                         inner=48, real=real)
    return torch.cat([states[1], states[2], states[3]], -1)


def draw(shapes, prompt, negative, steps, seed, guidance, sources=()):
    texts = [read(shapes, prompt)] + ([read(shapes, negative)] if guidance > 1 else [])
    codec, w = Weights("vae/", shapes=shapes), Weights("transformer/", shapes=shapes)
    mean, deviation = codec("bn.running_mean", 4 * CHANNELS)[None, :, None, None], (codec("bn.running_var", 4 * CHANNELS) + 1e-4).sqrt()[None, :, None, None]

    def encode(picture):
        z = autoencoder.encode(codec, torch.from_numpy(picture).float().permute(2, 0, 1)[None] / 127.5 - 1, latents=CHANNELS, **VAE)
        rows, columns = z.shape[2] // 2, z.shape[3] // 2
        z = z.reshape(1, CHANNELS, rows, 2, columns, 2).permute(0, 1, 3, 5, 2, 4).reshape(1, 4 * CHANNELS, rows, columns)
        return (z - mean) / deviation
    encode(np.zeros((SIDE, SIDE, 3)))  # the encoder's weights are part of every model
    references = [encode(picture) for picture in sources]
    x = torch.from_numpy(normals(seed, 0, 4 * CHANNELS * 16)).float().reshape(1, 4 * CHANNELS, 4, 4)
    many, few = 0.00016927 * 16 + 0.45666666, 8.73809524e-05 * 16 + 1.89833333
    slope = (many - few) / 190
    shift = math.exp(slope * steps + many - 200 * slope)
    sigmas = [*(shift / (shift + (1 / s - 1)) for s in np.linspace(1, 1 / steps, steps)), 0]
    for s, following in zip(sigmas, sigmas[1:]):
        v = [flux2.denoise(w, x, 1000 * s, text, width=64, head=32, blocks=2, singles=2, axes=(8, 8, 8, 8), references=references) for text in texts]
        x = x + (following - s) * (v[0] if len(v) == 1 else v[1] + guidance * (v[0] - v[1]))
    x = x * deviation + mean
    x = x.reshape(1, CHANNELS, 2, 2, 4, 4).permute(0, 1, 4, 2, 5, 3).reshape(1, CHANNELS, 8, 8)
    picture = autoencoder.decode(codec, x, **VAE)
    return np.clip(picture[0].permute(1, 2, 0).numpy() / 2 + 0.5, 0, 1)


def main():
    picture = np.floor((given("picture", SIDE, SIDE, 3).numpy() + 1) * 127.99)
    others = [np.floor((given(f"picture {i}", *size, 3).numpy() + 1) * 127.99) for i, size in enumerate(((24, 40), (35, 19), (48, 64)))]
    golden = []
    for name, guidance in (("FLUX.2 klein", 1.0), ("FLUX.2 klein base", 4.0)):
        shapes, cases = {}, []
        for sources in ([], [picture], [picture, *others]):
            request = {"prompt": "a photo of a cat", "negative": "a dog", "steps": 3, "seed": 42, "guidance": guidance}
            levels = np.round(draw(shapes, **request, sources=[fitted(source) for source in sources]) * 255).astype(np.uint8)
            assert 20 < levels.std(), levels.std()
            if sources:
                request["source"] = base64.b64encode(picture.astype(np.uint8).tobytes()).decode()
                request["references"] = [{"size": [p.shape[1], p.shape[0]], "pixels": base64.b64encode(p.astype(np.uint8).tobytes()).decode()} for p in sources[1:]]
            cases.append({**request, "pixels": base64.b64encode(levels.tobytes()).decode()})
        golden.append({"name": name, "size": SIDE, "tensors": shapes, "cases": cases})
    (HERE / "flux2.json").write_text(json.dumps(golden) + "\n")


if __name__ == "__main__":
    main()
