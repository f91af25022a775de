"""The vision transformer of Qwen2.5-VL (Bai et al. 2025, 2.1.1) over torch, and what its processor makes of a picture: written from the paper and the
published configurations. Unlike the program it keeps patches in rows and columns, and each window is a mask over all of them."""
import math

import numpy as np
import torch
from PIL import Image
from torch.nn import functional as F

from .qwen import rms

MEANS, DEVIATIONS = (0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)
PATCH, MERGE = 14, 2


def size_of(rows, columns, least=3136, most=12845056):
    side = PATCH * MERGE
    down, across = round(rows / side) * side, round(columns / side) * side
    if down * across > most:
        scale = math.sqrt(rows * columns / most)
        return tuple(max(side, math.floor(length / scale / side) * side) for length in (rows, columns))
    if down * across < least:
        scale = math.sqrt(least / (rows * columns))
        return tuple(math.ceil(length * scale / side) * side for length in (rows, columns))
    return down, across


def area(rows, columns, pixels):
    width = math.sqrt(pixels * (columns / rows))
    return round(width / (columns / rows) / 32) * 32, round(width / 32) * 32


def resized(picture, rows, columns, kernel):
    if picture.shape[:2] == (rows, columns):
        return picture
    return np.asarray(Image.fromarray(picture.astype(np.uint8)).resize((columns, rows), kernel), float)


def look(w, picture, *, width, heads, layers, inner, out, sees_all, window=4):
    """picture: [H, W, 3], 0 to 255. The states of every two by two patches, row by row, and how many rows and columns there are."""
    seen = resized(picture, *size_of(*picture.shape[:2]), Image.Resampling.BICUBIC)
    x = (torch.from_numpy(seen).float() / 255 - torch.tensor(MEANS)) / torch.tensor(DEVIATIONS)
    film = x.permute(2, 0, 1)[None, :, None].expand(-1, -1, 2, -1, -1)
    x = F.conv3d(film, w("visual.patch_embed.proj.weight", width, 3, 2, PATCH, PATCH), stride=(2, PATCH, PATCH))[0, :, 0]
    rows, columns = x.shape[1:]
    x = x.flatten(1).T
    head = width // heads
    place = torch.stack(torch.meshgrid(torch.arange(rows), torch.arange(columns), indexing="ij"), -1).reshape(-1, 2)
    pairs = head // 4
    speeds = 10000.0 ** (-torch.arange(pairs).double() / pairs)
    angles = torch.cat([place[:, :1] * speeds, place[:, 1:] * speeds], -1).float()
    tile = place // (window * MERGE)
    apart = (tile[:, None] != tile[None]).any(-1)

    def turn(h):
        a, b = h.chunk(2, -1)
        return torch.cat([a * angles.cos() - b * angles.sin(), b * angles.cos() + a * angles.sin()], -1)

    def linear(name, h, outputs):
        return F.linear(h, w(f"{name}.weight", outputs, h.shape[-1]), w(f"{name}.bias", outputs))
    for i in range(layers):
        at = f"visual.blocks.{i}"
        q, k, v = linear(f"{at}.attn.qkv", rms(x, w(f"{at}.norm1.weight", width)), 3 * width).reshape(-1, 3, heads, head).permute(1, 2, 0, 3)
        scores = turn(q) @ turn(k).transpose(-1, -2) / head ** 0.5
        if i not in sees_all:
            scores = scores.masked_fill(apart, float("-inf"))
        x = x + linear(f"{at}.attn.proj", (scores.softmax(-1) @ v).transpose(0, 1).flatten(1), width)
        h = rms(x, w(f"{at}.norm2.weight", width))
        x = x + linear(f"{at}.mlp.down_proj", F.silu(linear(f"{at}.mlp.gate_proj", h, inner)) * linear(f"{at}.mlp.up_proj", h, inner), width)
    x = rms(x, w("visual.merger.ln_q.weight", width))
    x = x.reshape(rows // 2, 2, columns // 2, 2, width).permute(0, 2, 1, 3, 4).reshape(-1, 4 * width)
    x = linear("visual.merger.mlp.2", F.gelu(linear("visual.merger.mlp.0", x, 4 * width)), out)
    return x, (rows // 2, columns // 2)
