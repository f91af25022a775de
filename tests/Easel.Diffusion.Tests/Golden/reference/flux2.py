"""FLUX.2's transformer over torch, written from the published architecture and configurations, in diffusers' names."""
import torch
from torch.nn import functional as F

from .flux import attend, even, waves
from .t5 import rms


def linear(w, name, x, outputs):
    return F.linear(x, w(f"{name}.weight", outputs, x.shape[-1]))


def gated(x):
    a, b = x.chunk(2, -1)
    return F.silu(a) * b


def rotation(axes, positions, base=2000.0):
    table = [[p * base ** (-2 * i / a) for p, a in zip(token, axes) for i in range(a // 2)] for token in positions]
    return torch.polar(torch.ones(1, dtype=torch.float64), torch.tensor(table, dtype=torch.float64))


def denoise(w, x, t, context, *, width, head, blocks, singles, axes, references=()):
    """x: [1, C, H, W], every latent a token; t: 0 to 1000; references: latents of pictures to go by."""
    _, c, height, cols = x.shape
    heads, inner = width // head, 3 * width
    at = "time_guidance_embed.timestep_embedder"
    time = F.silu(linear(w, f"{at}.linear_2", F.silu(linear(w, f"{at}.linear_1", waves(t), width)), width))
    mi, mt = ([m[:, None] for m in linear(w, f"double_stream_modulation_{kind}.linear", time, 6 * width).chunk(6, -1)] for kind in ("img", "txt"))
    ms = [m[:, None] for m in linear(w, "single_stream_modulation.linear", time, 3 * width).chunk(3, -1)]
    tokens = x.flatten(2).transpose(1, 2)
    own, words = tokens.shape[1], context.shape[1]
    positions = [(0, 0, 0, i) for i in range(words)] + [(0, r, k, 0) for r in range(height) for k in range(cols)]
    for i, reference in enumerate(references):
        tokens = torch.cat([tokens, reference.flatten(2).transpose(1, 2)], 1)
        positions += [(10 + 10 * i, r, k, 0) for r in range(reference.shape[2]) for k in range(reference.shape[3])]
    turns = rotation(axes, positions)
    image, text = linear(w, "x_embedder", tokens, width), linear(w, "context_embedder", context, width)

    def split(h, norm=None):
        h = h.reshape(1, -1, heads, head)
        return (h if norm is None else rms(h, w(f"{norm}.weight", head))).transpose(1, 2)
    for i in range(blocks):
        at = f"transformer_blocks.{i}"
        a = f"{at}.attn"
        hi, ht = even(image) * (1 + mi[1]) + mi[0], even(text) * (1 + mt[1]) + mt[0]
        q = torch.cat([split(linear(w, f"{a}.add_q_proj", ht, width), f"{a}.norm_added_q"), split(linear(w, f"{a}.to_q", hi, width), f"{a}.norm_q")], 2)
        k = torch.cat([split(linear(w, f"{a}.add_k_proj", ht, width), f"{a}.norm_added_k"), split(linear(w, f"{a}.to_k", hi, width), f"{a}.norm_k")], 2)
        v = torch.cat([split(linear(w, f"{a}.add_v_proj", ht, width)), split(linear(w, f"{a}.to_v", hi, width))], 2)
        out = attend(q, k, v, turns)
        image = image + mi[2] * linear(w, f"{a}.to_out.0", out[:, words:], width)
        text = text + mt[2] * linear(w, f"{a}.to_add_out", out[:, :words], width)

        def feed(x, m, name):
            h = linear(w, f"{name}.linear_in", even(x) * (1 + m[4]) + m[3], 2 * inner)
            return x + m[5] * linear(w, f"{name}.linear_out", gated(h), width)
        image, text = feed(image, mi, f"{at}.ff"), feed(text, mt, f"{at}.ff_context")
    both = torch.cat([text, image], 1)
    for i in range(singles):
        a = f"single_transformer_blocks.{i}.attn"
        h = linear(w, f"{a}.to_qkv_mlp_proj", even(both) * (1 + ms[1]) + ms[0], 3 * width + 2 * inner)
        q, k, v, rest = h.split([width, width, width, 2 * inner], -1)
        out = attend(split(q, f"{a}.norm_q"), split(k, f"{a}.norm_k"), split(v), turns)
        both = both + ms[2] * linear(w, f"{a}.to_out", torch.cat([out, gated(rest)], -1), width)
    scale, shift = (m[:, None] for m in linear(w, "norm_out.linear", time, 2 * width).chunk(2, -1))
    out = linear(w, "proj_out", even(both[:, words:words + own]) * (1 + scale) + shift, c)
    return out.transpose(1, 2).reshape(1, c, height, cols)
