"""Weights and inputs that every language makes alike: no file has to be kept.

Element i of the tensor NAME is u = splitmix64(fnv1a64(NAME) + i), its upper 24 bits on [-1, 1). A matrix or kernel is u sqrt(3 / f) with f its
inputs; a vector is 1 + 0.2 u where its name ends in .weight (a norm) or _var (a variance), otherwise 0.2 u. An input is u.
"""
import math

import numpy as np
import torch


def unit(name, count):
    key = 0xCBF29CE484222325
    for byte in name.encode():
        key = ((key ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    with np.errstate(over="ignore"):
        z = np.uint64(key) + np.arange(count, dtype=np.uint64) + np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        z = z ^ (z >> np.uint64(31))
    return (z >> np.uint64(40)).astype(np.float64) / 2 ** 23 - 1


def weight(name, shape):
    u = unit(name, math.prod(shape))
    if len(shape) == 1:
        values = 1 + 0.2 * u if name.endswith((".weight", "_var")) else 0.2 * u
    else:
        values = u * math.sqrt(3 / math.prod(shape[1:]))
    return torch.from_numpy(values.astype(np.float32).reshape(shape))


def given(name, *shape):
    return torch.from_numpy(unit(name, math.prod(shape)).astype(np.float32).reshape(shape))


# Added to weights as they were stored, by name: LoRAs.
PATCH = {}


class Weights:
    """Makes each weight when it is first asked for, and notes its name and shape; stored as dtype and read back."""

    def __init__(self, prefix="", dtype=torch.float32, shapes=None, quantize=None):
        self.prefix, self.dtype, self.shapes, self.quantize = prefix, dtype, {} if shapes is None else shapes, quantize

    def __call__(self, name, *shape):
        full = self.prefix + name
        known = self.shapes.setdefault(full, list(shape))
        assert known == list(shape), (full, known, shape)
        value = weight(full, shape)
        if self.quantize is not None:
            value = self.quantize(full, value)
        value = value.to(self.dtype).to(torch.float32)
        return value + PATCH[full] if full in PATCH else value

    def under(self, prefix):
        return Weights(self.prefix + prefix, self.dtype, self.shapes, self.quantize)
