"""Draws with tiny Stable Diffusion 3 models through the reference, and writes sd3.json: tensors by name and shape, the requests, the pixels.

Run: /usr/bin/python3 sd3.py (torch, sentencepiece), after flux.py. Nothing here is shared with the C# code.
"""
import base64
import json
from pathlib import Path

import numpy as np
import sentencepiece
import torch

from checkpoints import END, normals, tokens
from reference import autoencoder, clip, mmdit, t5
from reference.formula import Weights

torch.set_grad_enabled(False)
SIDE, LENGTH, CHANNELS, WIDTH = 32, 12, 16, 64
HERE = Path(__file__).parent
VAE = {"widths": (32, 32, 64), "blocks": 1, "layout": autoencoder.Diffusers, "quant": False}


def read(spm, shapes, prompt, has_t5):
    pooled, states = [], []
    for part, width, padding, quick in (("text_encoder/", 24, END, True), ("text_encoder_2/", 32, 0, False)):
        layers, _, vector = clip.encode(Weights(part, shapes=shapes), torch.tensor([tokens(prompt, padding)]), vocabulary=49408, width=width, layers=3,
                                        heads=1, quick=quick, project=width)
        pooled.append(vector)
        states.append(layers[-2])
    both = torch.nn.functional.pad(torch.cat(states, -1), (0, WIDTH - 24 - 32))
    if has_t5:
        ids = spm.encode(prompt)[: LENGTH - 1] + [1]
        ids += [0] * (LENGTH - len(ids))
        long = t5.encode(Weights("text_encoder_3/", shapes=shapes), torch.tensor([ids]), vocabulary=64, width=WIDTH, layers=2, heads=2, head=8, inner=48)
    else:
        long = torch.zeros(1, 256, WIDTH)
    return torch.cat([both, long], 1), torch.cat(pooled, -1)


def draw(spm, shapes, prompt, negative, steps, seed, guidance, shape, has_t5):
    texts = [read(spm, shapes, text, has_t5) for text in (prompt, negative)]
    w = Weights("transformer/", shapes=shapes)
    x = torch.from_numpy(normals(seed, 0, CHANNELS * 64)).float().reshape(1, CHANNELS, 8, 8)

    def shifted(s): return 3 * s / (1 + 2 * s)
    # The trained range is shifted, spread evenly, and shifted again.
    sigmas = [*(shifted(s) for s in np.linspace(1, shifted(1 / 1000), steps)), 0]
    for s, following in zip(sigmas, sigmas[1:]):
        with_, without = (mmdit.denoise(w, x, 1000 * s, *text, width=WIDTH, head=32, **shape) for text in texts)
        x = x + (following - s) * (without + guidance * (with_ - without))
    autoencoder.encode(Weights("vae/", shapes=shapes), torch.zeros(1, 3, SIDE, SIDE), latents=CHANNELS, **VAE)
    picture = autoencoder.decode(Weights("vae/", shapes=shapes), x / 1.5305 + 0.0609, **VAE)
    return np.clip(picture[0].permute(1, 2, 0).numpy() / 2 + 0.5, 0, 1)


def main():
    spm = sentencepiece.SentencePieceProcessor(model_proto=(HERE / "t5.model").read_bytes())
    golden = []
    for name, shape, has_t5 in (("Stable Diffusion 3", {"blocks": 2, "twice": (), "side": 7, "normed": False}, True),
                                ("Stable Diffusion 3.5 medium, without T5", {"blocks": 3, "twice": (0, 1), "side": 6, "normed": True}, False)):
        shapes, request = {}, {"prompt": "a photo of a cat", "negative": "a dog", "steps": 3, "seed": 42, "guidance": 4.5}
        levels = np.round(draw(spm, shapes, **request, shape=shape, has_t5=has_t5) * 255).astype(np.uint8)
        assert 20 < levels.std(), levels.std()
        golden.append({"name": name, "tensors": shapes, "size": SIDE, **request, "t5": has_t5, "pixels": base64.b64encode(levels.tobytes()).decode()})
    (HERE / "sd3.json").write_text(json.dumps(golden) + "\n")


if __name__ == "__main__":
    main()
