"""Z-Image's transformer over torch, written from its paper (2025) and published configuration, in diffusers' names."""
import torch
from torch.nn import functional as F

from .flux import turn, waves
from .qwen import rms

EPSILON = 1e-5


def angles(axes, positions, base=256.0):
    table = [[p * base ** (-2 * i / a) for p, a in zip(token, axes) for i in range(a // 2)] for token in positions]
    return torch.polar(torch.ones(1, dtype=torch.float64), torch.tensor(table, dtype=torch.float64))


def block(w, at, x, turns, time, *, width, head, inner):
    b, n, _ = x.shape
    if time is None:
        by = [torch.zeros(1)] * 2
        gates = [torch.ones(1)] * 2
    else:
        parts = F.linear(time, w(f"{at}.adaLN_modulation.0.weight", 4 * width, time.shape[-1]), w(f"{at}.adaLN_modulation.0.bias", 4 * width))
        a, g, m, h = (part[:, None] for part in parts.chunk(4, -1))
        by, gates = [a, m], [g.tanh(), h.tanh()]
    seen = rms(x, w(f"{at}.attention_norm1.weight", width), EPSILON) * (1 + by[0])

    def project(name, norm=None):
        y = F.linear(seen, w(f"{at}.attention.{name}.weight", width, width)).reshape(b, n, width // head, head)
        return (y if norm is None else rms(y, w(f"{at}.attention.{norm}.weight", head), EPSILON)).transpose(1, 2)
    q, k, v = turn(project("to_q", "norm_q"), turns), turn(project("to_k", "norm_k"), turns), project("to_v")
    out = ((q @ k.transpose(-1, -2) / head ** 0.5).softmax(-1) @ v).transpose(1, 2).flatten(2)
    out = F.linear(out, w(f"{at}.attention.to_out.0.weight", width, width))
    x = x + gates[0] * rms(out, w(f"{at}.attention_norm2.weight", width), EPSILON)
    seen = rms(x, w(f"{at}.ffn_norm1.weight", width), EPSILON) * (1 + by[1])
    fed = F.silu(F.linear(seen, w(f"{at}.feed_forward.w1.weight", inner, width))) * F.linear(seen, w(f"{at}.feed_forward.w3.weight", inner, width))
    fed = F.linear(fed, w(f"{at}.feed_forward.w2.weight", width, inner))
    return x + gates[1] * rms(fed, w(f"{at}.ffn_norm2.weight", width), EPSILON)


def filled(count):
    return -(-count // 32) * 32


def fill(x, token):
    missing = filled(x.shape[1]) - x.shape[1]
    return torch.cat([x, token[None].expand(len(x), missing, -1)], 1)


def denoise(w, x, t, text, *, width, head, layers, refiners, axes, inner, time_width=64):
    """x: [1, C, H, W]; t: 1000 is noise; text: [1, L, D] of any length. The velocity from the picture to noise."""
    _, c, height, cols = x.shape
    shape = {"width": width, "head": head, "inner": inner}
    time = F.linear(waves(1000 - t), w("t_embedder.mlp.0.weight", 48, 256), w("t_embedder.mlp.0.bias", 48))
    time = F.linear(F.silu(time), w("t_embedder.mlp.2.weight", time_width, 48), w("t_embedder.mlp.2.bias", time_width))
    # Two by two cells, row, column and then channel.
    tokens = x.reshape(1, c, height // 2, 2, cols // 2, 2).permute(0, 2, 4, 3, 5, 1).reshape(1, -1, 4 * c)
    n = tokens.shape[1]
    image = F.linear(tokens, w("all_x_embedder.2-1.weight", width, 4 * c), w("all_x_embedder.2-1.bias", width))
    image = fill(image, w("x_pad_token", 1, width))
    context = rms(text, w("cap_embedder.0.weight", text.shape[-1]), EPSILON)
    context = F.linear(context, w("cap_embedder.1.weight", width, text.shape[-1]), w("cap_embedder.1.bias", width))
    context = fill(context, w("cap_pad_token", 1, width))
    words = context.shape[1]
    of_text = [(i + 1, 0, 0) for i in range(words)]
    of_image = [(words + 1, r, k) for r in range(height // 2) for k in range(cols // 2)] + [(0, 0, 0)] * (filled(n) - n)
    for i in range(refiners):
        image = block(w, f"noise_refiner.{i}", image, angles(axes, of_image), time, **shape)
    for i in range(refiners):
        context = block(w, f"context_refiner.{i}", context, angles(axes, of_text), None, **shape)
    # The picture comes first, as the authors have it.
    both = torch.cat([image, context], 1)
    for i in range(layers):
        both = block(w, f"layers.{i}", both, angles(axes, of_image + of_text), time, **shape)
    at = "all_final_layer.2-1"
    scale = 1 + F.linear(F.silu(time), w(f"{at}.adaLN_modulation.1.weight", width, time_width), w(f"{at}.adaLN_modulation.1.bias", width))
    out = F.layer_norm(both[:, :n], (width,), eps=1e-6) * scale[:, None]
    out = F.linear(out, w(f"{at}.linear.weight", 4 * c, width), w(f"{at}.linear.bias", 4 * c))
    return -out.reshape(1, height // 2, cols // 2, 2, 2, c).permute(0, 5, 1, 3, 2, 4).reshape(1, c, height, cols)
