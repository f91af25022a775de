"""FLUX.1's transformer over torch, written from the published architecture, in diffusers' names or Black Forest Labs'."""
import math

import torch
from torch.nn import functional as F

from .t5 import rms


class Diffusers:
    """Asks for each matrix by itself."""

    def __init__(self, w): self.w = w

    def linear(self, name, x, outputs):
        return F.linear(x, self.w(f"{name}.weight", outputs, x.shape[-1]), self.w(f"{name}.bias", outputs))


def waves(t, width=256):
    half = width // 2
    angles = t * torch.exp(-math.log(10000) * torch.arange(half).float() / half)
    return torch.cat([angles.cos(), angles.sin()])[None]


def mlp(l, name, x, width):
    return l.linear(f"{name}.linear_2", F.silu(l.linear(f"{name}.linear_1", x, width)), width)


def even(x):
    return F.layer_norm(x, x.shape[-1:], eps=1e-6)


def rotation(axes, text, rows, columns, references=()):
    """A complex number of length 1 for each token and pair of a head's channels; references: rows and columns of each picture to go by."""
    ids = [(0, 0, 0)] * text + [(0, r, c) for r in range(rows) for c in range(columns)]
    tall = wide = 0
    for down, across in references:  # each is laid at the side of the others that leaves the sheet squarer
        at = (0, wide) if down + tall > across + wide else (tall, 0)
        ids += [(1, at[0] + r, at[1] + c) for r in range(down) for c in range(across)]
        tall, wide = max(tall, at[0] + down), max(wide, at[1] + across)
    return torch.polar(torch.ones(1, dtype=torch.float64), torch.tensor(
        [[p * 10000.0 ** (-2 * i / a) for p, a in zip(token, axes) for i in range(a // 2)] for token in ids], dtype=torch.float64))


def turn(x, angles):
    """x: [B, heads, L, D]; neighbours are real and imaginary."""
    pairs = torch.view_as_complex(x.double().reshape(*x.shape[:-1], -1, 2))
    return torch.view_as_real(pairs * angles).flatten(-2).float()


def attend(q, k, v, angles):
    q, k = turn(q, angles), turn(k, angles)
    out = (q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5).softmax(-1) @ v
    return out.transpose(1, 2).flatten(2)


def pack(x):
    b, c, height, cols = x.shape
    return x.reshape(b, c, height // 2, 2, cols // 2, 2).permute(0, 2, 4, 1, 3, 5).reshape(b, -1, 4 * c)


def denoise(w, x, t, context, pooled, *, width, head, blocks, singles, axes, guidance=None, around=None, references=()):
    """x: [B, C, H, W]; t: 0 to 1000; around: what Fill sees beside x, in channels; references: latents that Kontext goes by."""
    l = Diffusers(w)
    b, c, height, cols = x.shape
    heads = width // head
    tokens = pack(x if around is None else torch.cat([x, around], 1))
    own = tokens.shape[1]
    tokens = torch.cat([tokens, *(pack(reference) for reference in references)], 1)
    time = mlp(l, "time_text_embed.timestep_embedder", waves(t), width)
    if guidance is not None:
        time = time + mlp(l, "time_text_embed.guidance_embedder", waves(guidance * 1000), width)
    time = F.silu(time + mlp(l, "time_text_embed.text_embedder", pooled, width))
    image, text = l.linear("x_embedder", tokens, width), l.linear("context_embedder", context, width)
    n = text.shape[1]
    angles = rotation(axes, n, height // 2, cols // 2, [(r.shape[2] // 2, r.shape[3] // 2) for r in references])

    def split(h, norm=None):
        h = h.reshape(b, -1, heads, head)
        return (h if norm is None else rms(h, w(f"{norm}.weight", head))).transpose(1, 2)

    for i in range(blocks):
        at = f"transformer_blocks.{i}"
        mi = [m[:, None] for m in l.linear(f"{at}.norm1.linear", time, 6 * width).chunk(6, -1)]
        mt = [m[:, None] for m in l.linear(f"{at}.norm1_context.linear", time, 6 * width).chunk(6, -1)]
        hi, ht = even(image) * (1 + mi[1]) + mi[0], even(text) * (1 + mt[1]) + mt[0]
        a = f"{at}.attn"
        q = torch.cat([split(l.linear(f"{a}.add_q_proj", ht, width), f"{a}.norm_added_q"), split(l.linear(f"{a}.to_q", hi, width), f"{a}.norm_q")], 2)
        k = torch.cat([split(l.linear(f"{a}.add_k_proj", ht, width), f"{a}.norm_added_k"), split(l.linear(f"{a}.to_k", hi, width), f"{a}.norm_k")], 2)
        v = torch.cat([split(l.linear(f"{a}.add_v_proj", ht, width)), split(l.linear(f"{a}.to_v", hi, width))], 2)
        out = attend(q, k, v, angles)
        image = image + mi[2] * l.linear(f"{a}.to_out.0", out[:, n:], width)
        text = text + mt[2] * l.linear(f"{a}.to_add_out", out[:, :n], width)

        def feed(x, m, name):
            h = even(x) * (1 + m[4]) + m[3]
            h = F.gelu(l.linear(f"{name}.net.0.proj", h, 4 * width), approximate="tanh")
            return x + m[5] * l.linear(f"{name}.net.2", h, width)
        image, text = feed(image, mi, f"{at}.ff"), feed(text, mt, f"{at}.ff_context")
    both = torch.cat([text, image], 1)
    for i in range(singles):
        at = f"single_transformer_blocks.{i}"
        m = [part[:, None] for part in l.linear(f"{at}.norm.linear", time, 3 * width).chunk(3, -1)]
        h = even(both) * (1 + m[1]) + m[0]
        inner = F.gelu(l.linear(f"{at}.proj_mlp", h, 4 * width), approximate="tanh")
        a = f"{at}.attn"
        out = attend(split(l.linear(f"{a}.to_q", h, width), f"{a}.norm_q"), split(l.linear(f"{a}.to_k", h, width), f"{a}.norm_k"), split(l.linear(f"{a}.to_v", h, width)), angles)
        both = both + m[2] * l.linear(f"{at}.proj_out", torch.cat([out, inner], -1), width)
    scale, shift = (m[:, None] for m in l.linear("norm_out.linear", time, 2 * width).chunk(2, -1))
    out = l.linear("proj_out", even(both[:, n:n + own]) * (1 + scale) + shift, 4 * c)
    return out.reshape(b, height // 2, cols // 2, c, 2, 2).permute(0, 3, 1, 4, 2, 5).reshape(b, c, height, cols)
