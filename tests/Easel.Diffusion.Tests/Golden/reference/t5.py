"""T5's encoder, version 1.1 (Raffel et al. 2020; Shazeer 2020), over torch, written from the papers and the published configurations."""
import math

import torch
from torch.nn import functional as F


def rms(x, weight):
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6) * weight


def bucket(distance, buckets, farthest=128):
    """Of key minus query: later keys in the upper half."""
    half = buckets // 2
    first = half if distance > 0 else 0
    far = abs(distance)
    exact = half // 2
    if far < exact:
        return first + far
    return first + min(half - 1, exact + int(math.log(far / exact) / math.log(farthest / exact) * (half - exact)))


def encode(w, ids, *, vocabulary, width, layers, heads, head, inner, buckets=32):
    x = w("shared.weight", vocabulary, width)[ids]
    n = ids.shape[1]
    table = torch.tensor([[bucket(k - q, buckets) for k in range(n)] for q in range(n)])
    for i in range(layers):
        a = f"encoder.block.{i}.layer.0."
        if i == 0:
            bias = w(f"{a}SelfAttention.relative_attention_bias.weight", buckets, heads)[table].permute(2, 0, 1)[None]
        h = rms(x, w(f"{a}layer_norm.weight", width))
        q, k, v = (F.linear(h, w(f"{a}SelfAttention.{p}.weight", heads * head, width)).reshape(len(ids), n, heads, head).transpose(1, 2) for p in "qkv")
        h = ((q @ k.transpose(-1, -2) + bias).softmax(-1) @ v).transpose(1, 2).reshape(len(ids), n, heads * head)
        x = x + F.linear(h, w(f"{a}SelfAttention.o.weight", width, heads * head))
        f = f"encoder.block.{i}.layer.1."
        h = rms(x, w(f"{f}layer_norm.weight", width))
        h = F.gelu(F.linear(h, w(f"{f}DenseReluDense.wi_0.weight", inner, width)), approximate="tanh") * F.linear(h, w(f"{f}DenseReluDense.wi_1.weight", inner, width))
        x = x + F.linear(h, w(f"{f}DenseReluDense.wo.weight", width, inner))
    return rms(x, w("encoder.final_layer_norm.weight", width))
