"""TAESD's decoder (Bohan 2023) over torch, in its author's names or diffusers'."""
import torch
from torch.nn import functional as F


def decode(w, z, *, doublings, prefix="", first=1, width=64):
    """first: the number of the first layer: 1 as published, where 0 clamps; 0 in diffusers' names."""
    number = first

    def conv(name, x, outputs, bias=True):
        return F.conv2d(x, w(f"{prefix}{name}.weight", outputs, x.shape[1], 3, 3), w(f"{prefix}{name}.bias", outputs) if bias else None, padding=1)

    def block(name, x):
        h = F.relu(conv(f"{name}.conv.0", x, width))
        return F.relu(conv(f"{name}.conv.4", F.relu(conv(f"{name}.conv.2", h, width)), width) + x)
    x = F.relu(conv(number, torch.tanh(z / 3) * 3, width))
    number += 2
    for _ in range(doublings):
        for _ in range(3):
            x, number = block(number, x), number + 1
        x = F.interpolate(x, scale_factor=2, mode="nearest")
        x, number = conv(number + 1, x, width, bias=False), number + 2
    return conv(number + 1, block(number, x), 3) * 2 - 1
