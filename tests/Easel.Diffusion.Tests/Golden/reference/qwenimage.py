"""Qwen-Image's transformer and its autoencoder over torch, written from its paper (2025) and published configuration, in diffusers' names."""
import torch
from torch.nn import functional as F

from .flux import attend, even, mlp, pack, waves
from .qwen import rms


def linear(w, name, x, outputs):
    return F.linear(x, w(f"{name}.weight", outputs, x.shape[-1]), w(f"{name}.bias", outputs))


class Layers:
    def __init__(self, w): self.w = w

    def linear(self, name, x, outputs): return linear(self.w, name, x, outputs)


def rotation(axes, positions):
    table = [[p * 10000.0 ** (-2 * i / a) for p, a in zip(token, axes) for i in range(a // 2)] for token in positions]
    return torch.polar(torch.ones(1, dtype=torch.float64), torch.tensor(table, dtype=torch.float64))


def denoise(w, x, t, context, *, width, head, blocks, axes, references=(), clean=False):
    """x: [1, C, H, W]; t: 0 to 1000. Rows and columns are counted from the middle, the text on from the largest picture's edge on all axes.
    references: latents of pictures to go by; clean: those are modulated as at the time 0."""
    _, c, height, cols = x.shape
    rows, columns, words = height // 2, cols // 2, context.shape[1]
    l = Layers(w)
    time = F.silu(mlp(l, "time_text_embed.timestep_embedder", waves(t), width))
    image = l.linear("img_in", torch.cat([pack(x), *(pack(reference) for reference in references)], 1), width)
    still = F.silu(mlp(l, "time_text_embed.timestep_embedder", waves(0 * t), width)) if clean else time
    own = rows * columns
    text = l.linear("txt_in", rms(context, w("txt_norm.weight", context.shape[-1])), width)
    grids = [(rows, columns), *((r.shape[2] // 2, r.shape[3] // 2) for r in references)]
    edge = max(side // 2 for grid in grids for side in grid)
    places = [(edge + i,) * 3 for i in range(words)]
    for number, (down, across) in enumerate(grids):
        places += [(number, r - (down - down // 2), k - (across - across // 2)) for r in range(down) for k in range(across)]
    angles = rotation(axes, places)

    def split(h, norm=None):
        h = h.reshape(1, -1, width // head, head)
        return (h if norm is None else rms(h, w(f"{norm}.weight", head))).transpose(1, 2)
    for i in range(blocks):
        at = f"transformer_blocks.{i}"
        a = f"{at}.attn"
        mi, ms, mt = ([m[:, None] for m in l.linear(f"{at}.{kind}_mod.1", moment, 6 * width).chunk(6, -1)]
                      for kind, moment in (("img", time), ("img", still), ("txt", time)))
        mi = [torch.where((torch.arange(image.shape[1]) < own)[None, :, None], drawn, given) for drawn, given in zip(mi, ms)]
        hi, ht = even(image) * (1 + mi[1]) + mi[0], even(text) * (1 + mt[1]) + mt[0]
        q = torch.cat([split(l.linear(f"{a}.add_q_proj", ht, width), f"{a}.norm_added_q"), split(l.linear(f"{a}.to_q", hi, width), f"{a}.norm_q")], 2)
        k = torch.cat([split(l.linear(f"{a}.add_k_proj", ht, width), f"{a}.norm_added_k"), split(l.linear(f"{a}.to_k", hi, width), f"{a}.norm_k")], 2)
        v = torch.cat([split(l.linear(f"{a}.add_v_proj", ht, width)), split(l.linear(f"{a}.to_v", hi, width))], 2)
        out = attend(q, k, v, angles)
        image = image + mi[2] * l.linear(f"{a}.to_out.0", out[:, words:], width)
        text = text + mt[2] * l.linear(f"{a}.to_add_out", out[:, :words], width)

        def feed(x, m, name):
            h = F.gelu(l.linear(f"{name}.net.0.proj", even(x) * (1 + m[4]) + m[3], 4 * width), approximate="tanh")
            return x + m[5] * l.linear(f"{name}.net.2", h, width)
        image, text = feed(image, mi, f"{at}.img_mlp"), feed(text, mt, f"{at}.txt_mlp")
    scale, shift = (m[:, None] for m in l.linear("norm_out.linear", time, 2 * width).chunk(2, -1))
    out = l.linear("proj_out", even(image[:, :own]) * (1 + scale) + shift, 4 * c)
    return out.reshape(1, rows, columns, c, 2, 2).permute(0, 3, 1, 4, 2, 5).reshape(1, c, height, cols)


def causal(w, name, x, outputs, kernel=3):
    """x: [B, C, T, H, W], with zeros before its first frame."""
    half = kernel // 2
    weight, bias = w(f"{name}.weight", outputs, x.shape[1], kernel, kernel, kernel), w(f"{name}.bias", outputs)
    return F.conv3d(F.pad(x, (half, half, half, half, 2 * half, 0)), weight, bias)


def norm(w, name, x):
    gamma = w(f"{name}.gamma", x.shape[1], *[1] * (x.dim() - 2))
    return F.normalize(x, dim=1) * x.shape[1] ** 0.5 * gamma


def residual(w, at, x, outputs):
    h = causal(w, f"{at}.conv1", F.silu(norm(w, f"{at}.norm1", x)), outputs)
    h = causal(w, f"{at}.conv2", F.silu(norm(w, f"{at}.norm2", h)), outputs)
    return h + (x if x.shape[1] == outputs else causal(w, f"{at}.conv_shortcut", x, outputs, kernel=1))


def plain(w, name, x, outputs, kernel=3, **more):
    return F.conv2d(x, w(f"{name}.weight", outputs, x.shape[1], kernel, kernel), w(f"{name}.bias", outputs), **more)


def middle(w, half, x):
    c = x.shape[1]
    x = residual(w, f"{half}.mid_block.resnets.0", x, c)
    at, frame = f"{half}.mid_block.attentions.0", x[:, :, 0]
    q, k, v = plain(w, f"{at}.to_qkv", norm(w, f"{at}.norm", frame), 3 * c, kernel=1).flatten(2).transpose(1, 2).chunk(3, -1)
    seen = (q @ k.transpose(1, 2) / c ** 0.5).softmax(-1) @ v
    frame = frame + plain(w, f"{at}.proj", seen.transpose(1, 2).reshape(frame.shape), c, kernel=1)
    return residual(w, f"{half}.mid_block.resnets.1", frame[:, :, None], c)


def decode(w, z, *, widths, blocks, channels=3):
    """z: [1, C, H, W], not evened out."""
    x = causal(w, "post_quant_conv", z[:, :, None], z.shape[1], kernel=1)
    x = middle(w, "decoder", causal(w, "decoder.conv_in", x, widths[-1]))
    for step, width in enumerate(reversed(widths)):
        at = f"decoder.up_blocks.{step}"
        for i in range(blocks + 1):
            x = residual(w, f"{at}.resnets.{i}", x, width)
        if step < len(widths) - 1:
            x = plain(w, f"{at}.upsamplers.0.resample.1", F.interpolate(x[:, :, 0], scale_factor=2, mode="nearest"), width // 2, padding=1)[:, :, None]
    return causal(w, "decoder.conv_out", F.silu(norm(w, "decoder.norm_out", x)), channels)[:, :, 0]


def encode(w, x, *, widths, blocks, latents):
    """The mean of the latents' distribution."""
    x, at = causal(w, "encoder.conv_in", x[:, :, None], widths[0]), 0
    for level, width in enumerate(widths):
        for _ in range(blocks):
            x, at = residual(w, f"encoder.down_blocks.{at}", x, width), at + 1
        if level < len(widths) - 1:
            x = plain(w, f"encoder.down_blocks.{at}.resample.1", F.pad(x[:, :, 0], (0, 1, 0, 1)), width, stride=2)[:, :, None]
            at += 1
    x = causal(w, "encoder.conv_out", F.silu(norm(w, "encoder.norm_out", middle(w, "encoder", x))), 2 * latents)
    return causal(w, "quant_conv", x, 2 * latents, kernel=1)[:, :, 0].chunk(2, 1)[0]
