"""Draws with tiny FLUX.1 models through the reference, and writes flux.json and t5.model: tensors by name and shape, the request, the pixels.

Run: /usr/bin/python3 flux.py (torch, sentencepiece). Nothing here is shared with the C# code.
"""
import base64
import io
import json
import math
from pathlib import Path

import numpy as np
import sentencepiece
import torch
from PIL import Image

from checkpoints import END, normals, tokens
from reference import autoencoder, clip, flux, t5
from reference.formula import Weights, given

torch.set_grad_enabled(False)
SIDE, LENGTH, CHANNELS = 32, 12, 16  # pixels; three levels of the autoencoder make latents of 8
AXES = (4, 6, 6)
HERE = Path(__file__).parent
TEXT = ["a photo of a cat", "a dog on a red bench", "the cat sat on the mat", "photos of dogs and cats in the park", "a bench in the red park"]


def train():
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(TEXT * 4), model_writer=model, vocab_size=60, model_type="unigram", hard_vocab_limit=False, pad_id=0, eos_id=1, unk_id=2,
        bos_id=-1, normalization_rule_name="identity", num_threads=1, minloglevel=2)
    (HERE / "t5.model").write_bytes(model.getvalue())
    return sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())


def draw(spm, shapes, prompt, steps, seed, guidance, dynamic, source=None, mask=None, references=()):
    ids = spm.encode(prompt)[: LENGTH - 1] + [1]
    ids += [0] * (LENGTH - len(ids))
    context = t5.encode(Weights("text_encoder_2/", shapes=shapes), torch.tensor([ids]), vocabulary=64, width=32, layers=2, heads=2, head=8, inner=48)
    states, final, _ = clip.encode(Weights("text_encoder/", shapes=shapes), torch.tensor([tokens(prompt, END)]), vocabulary=49408, width=32, layers=2,
                                   heads=1, quick=True)
    words = tokens(prompt, END)
    pooled = final(states[-1])[:, words.index(END)]
    w = Weights("transformer/", shapes=shapes)
    x = torch.from_numpy(normals(seed, 0, CHANNELS * 64)).float().reshape(1, CHANNELS, 8, 8)
    even = np.linspace(1, 1 / steps, steps)
    # The shift grows with the picture's tokens, on a line through (256, 0.5) and (4096, 1.15), and is its exponential.
    shift = math.exp(0.5 + (16 - 256) * (1.15 - 0.5) / (4096 - 256)) if dynamic else 1
    sigmas = [*(shift / (shift + (1 / s - 1)) for s in even), 0]
    vae = {"widths": (32, 32, 64), "blocks": 1, "layout": autoencoder.Diffusers, "quant": False}

    def encode(planes):
        return (autoencoder.encode(Weights("vae/", shapes=shapes), planes, latents=CHANNELS, **vae) - 0.1159) * 0.3611

    def unit(picture):
        return torch.from_numpy(picture).float().permute(2, 0, 1)[None] / 127.5 - 1
    planes = torch.zeros(1, 3, SIDE, SIDE) if source is None else unit(source)
    clean, noise, more, keep = encode(planes), x, {}, None
    if mask is not None:  # Fill: the picture without what is to be drawn, and a channel for each pixel of a latent
        hole = torch.from_numpy(mask).float()[None, None]
        pixels = hole.reshape(1, 8, 4, 8, 4).permute(0, 2, 4, 1, 3).reshape(1, 16, 8, 8)
        more["around"] = torch.cat([encode(planes * (1 - hole)), pixels], 1)
        keep = ~torch.from_numpy(mask.reshape(8, 4, 8, 4).any((1, 3)))
    elif source is not None:  # Kontext
        more["references"] = [clean, *(encode(unit(picture)) for picture in references)]
    for s, following in zip(sigmas, sigmas[1:]):
        if keep is not None:
            x = torch.where(keep, (1 - s) * clean + s * noise, x)
        v = flux.denoise(w, x, 1000 * s, context, pooled, width=32, head=16, blocks=2, singles=2, axes=AXES, guidance=guidance, **more)
        x = x + (following - s) * v
    if keep is not None:
        x = torch.where(keep, clean, x)
    picture = autoencoder.decode(Weights("vae/", shapes=shapes), x / 0.3611 + 0.1159, **vae)
    return np.clip(picture[0].permute(1, 2, 0).numpy() / 2 + 0.5, 0, 1)


def fitted(picture, area=SIDE * SIDE, step=8):
    """No larger than an area, and cut to multiples of a step."""
    rows, columns = picture.shape[:2]
    scale = min(1, math.sqrt(area / (rows * columns)))
    size = int(columns * scale), int(rows * scale)
    scaled = np.asarray(Image.fromarray(picture.astype(np.uint8)).resize(size, Image.Resampling.LANCZOS), float)
    down, across = (side // step * step for side in scaled.shape[:2])
    top, left = (scaled.shape[0] - down) // 2, (scaled.shape[1] - across) // 2
    return scaled[top:top + down, left:left + across]


def main():
    spm = train()
    golden = []
    picture = np.floor((given("picture", SIDE, SIDE, 3).numpy() + 1) * 127.99)
    hole = np.zeros((SIDE, SIDE), bool)
    hole[6:22, 10:26] = True
    # Rows by columns; what is no multiple of eight pixels, or too large, is brought there as diffusers and Pillow do.
    others = [np.floor((given(f"picture {i}", *size, 3).numpy() + 1) * 127.99) for i, size in enumerate(((24, 40), (35, 19), (48, 64)))]
    seen = [fitted(other) for other in others]
    for name, guidance, edit in (("FLUX.1 schnell", None, {}), ("FLUX.1 dev", 3.5, {}), ("FLUX.1 Kontext", 2.5, {"source": picture}),
                                 ("FLUX.1 Kontext by several", 2.5, {"source": picture, "references": seen}), ("FLUX.1 Fill", 30.0, {"source": picture, "mask": hole})):
        shapes = {}
        request = {"prompt": "a photo of a cat", "steps": 3, "seed": 42}
        levels = np.round(draw(spm, shapes, **request, guidance=guidance, dynamic=guidance is not None, **edit) * 255).astype(np.uint8)
        assert 20 < levels.std(), levels.std()
        more = {}
        if edit:
            more["source"] = base64.b64encode(picture.astype(np.uint8).tobytes()).decode()
        if "references" in edit:
            more["references"] = [{"size": [p.shape[1], p.shape[0]], "pixels": base64.b64encode(p.astype(np.uint8).tobytes()).decode()} for p in others]
        if "mask" in edit:
            more["mask"] = hole.astype(int).reshape(-1).tolist()
        golden.append({"name": name, "tensors": shapes, "size": SIDE, **request, **more, "guidance": guidance, "pixels": base64.b64encode(levels.tobytes()).decode()})
    (HERE / "flux.json").write_text(json.dumps(golden) + "\n")


if __name__ == "__main__":
    main()
