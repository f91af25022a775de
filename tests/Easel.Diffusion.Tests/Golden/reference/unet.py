"""The U-Net of latent diffusion (Rombach et al. 2022; Podell et al. 2023) over torch, in the layout of single files or of diffusers."""
import math

import torch
from torch.nn import functional as F

from .clip import attention


class SingleFile:
    """CompVis: one number for every block, counted through; each level has n residual blocks and one that halves."""
    time = ("time_embed.0", "time_embed.2")
    label = ("label_emb.0.0", "label_emb.0.2")
    first, norm_out, last = "input_blocks.0.0", "out.0", "out.2"
    res = ("in_layers.0", "in_layers.2", "emb_layers.1", "out_layers.0", "out_layers.3", "skip_connection")
    middle = ("middle_block.0", "middle_block.1", "middle_block.2")

    @staticmethod
    def down(n, level, i): return f"input_blocks.{1 + level * (n + 1) + i}.0", f"input_blocks.{1 + level * (n + 1) + i}.1"

    @staticmethod
    def halve(n, level): return f"input_blocks.{(level + 1) * (n + 1)}.0.op"

    @staticmethod
    def up(n, step, i): return f"output_blocks.{step * (n + 1) + i}.0", f"output_blocks.{step * (n + 1) + i}.1"

    @staticmethod
    def double(n, step, attends): return f"output_blocks.{step * (n + 1) + n}.{2 if attends else 1}.conv"


class Diffusers:
    time = ("time_embedding.linear_1", "time_embedding.linear_2")
    label = ("add_embedding.linear_1", "add_embedding.linear_2")
    first, norm_out, last = "conv_in", "conv_norm_out", "conv_out"
    res = ("norm1", "conv1", "time_emb_proj", "norm2", "conv2", "conv_shortcut")
    middle = ("mid_block.resnets.0", "mid_block.attentions.0", "mid_block.resnets.1")

    @staticmethod
    def down(n, level, i): return f"down_blocks.{level}.resnets.{i}", f"down_blocks.{level}.attentions.{i}"

    @staticmethod
    def halve(n, level): return f"down_blocks.{level}.downsamplers.0.conv"

    @staticmethod
    def up(n, step, i): return f"up_blocks.{step}.resnets.{i}", f"up_blocks.{step}.attentions.{i}"

    @staticmethod
    def double(n, step, attends): return f"up_blocks.{step}.upsamplers.0.conv"


def waves(numbers, width):
    half = width // 2
    angles = numbers.double()[:, None] * torch.exp(-math.log(10000) * torch.arange(half).double() / half)[None]
    return torch.cat([angles.cos(), angles.sin()], 1).float()


def linear(w, name, x, outputs, bias=True):
    return F.linear(x, w(f"{name}.weight", outputs, x.shape[-1]), w(f"{name}.bias", outputs) if bias else None)


def conv(w, name, x, outputs, kernel=3, stride=1):
    return F.conv2d(x, w(f"{name}.weight", outputs, x.shape[1], kernel, kernel), w(f"{name}.bias", outputs), stride, kernel // 2)


def norm(w, name, x, eps):
    return F.group_norm(x, 32, w(f"{name}.weight", x.shape[1]), w(f"{name}.bias", x.shape[1]), eps)


def residual(w, at, names, x, outputs, time):
    norm1, conv1, embed, norm2, conv2, skip = (f"{at}.{n}" for n in names)
    h = conv(w, conv1, F.silu(norm(w, norm1, x, 1e-5)), outputs)
    h = h + linear(w, embed, F.silu(time), outputs)[:, :, None, None]
    h = conv(w, conv2, F.silu(norm(w, norm2, h, 1e-5)), outputs)
    return (x if x.shape[1] == outputs else conv(w, skip, x, outputs, kernel=1)) + h


def look(w, at, x, context, heads):
    q, k, v = (linear(w, f"{at}.to_{n}", t, x.shape[-1], bias=False) for n, t in (("q", x), ("k", context), ("v", context)))
    return linear(w, f"{at}.to_out.0", attention(q, k, v, heads), x.shape[-1])


def layer_norm(w, name, x):
    return F.layer_norm(x, x.shape[-1:], w(f"{name}.weight", x.shape[-1]), w(f"{name}.bias", x.shape[-1]))


def transformer(w, at, x, context, heads, depth, linear_projection):
    b, c, height, width = x.shape
    h = norm(w, f"{at}.norm", x, 1e-6)
    if not linear_projection:
        h = conv(w, f"{at}.proj_in", h, c, kernel=1)
    h = h.reshape(b, c, -1).transpose(1, 2)
    if linear_projection:
        h = linear(w, f"{at}.proj_in", h, c)
    for i in range(depth):
        p = f"{at}.transformer_blocks.{i}"
        seen = layer_norm(w, f"{p}.norm1", h)
        h = h + look(w, f"{p}.attn1", seen, seen, heads)
        h = h + look(w, f"{p}.attn2", layer_norm(w, f"{p}.norm2", h), context, heads)
        value, gate = linear(w, f"{p}.ff.net.0.proj", layer_norm(w, f"{p}.norm3", h), 8 * c).chunk(2, -1)
        h = h + linear(w, f"{p}.ff.net.2", value * F.gelu(gate), c)
    if linear_projection:
        h = linear(w, f"{at}.proj_out", h, c)
    h = h.transpose(1, 2).reshape(b, c, height, width)
    if not linear_projection:
        h = conv(w, f"{at}.proj_out", h, c, kernel=1)
    return x + h


def encode(w, x, timestep, context, *, widths, blocks, depths, layout, heads, linear_projection=False, pooled=None, sizes=None, guidance=None, hint=0):
    """The half down and the middle: what skips, what comes out, and the timestep. hint: added to the first convolution's (ControlNet)."""
    moment = waves(torch.tensor([float(timestep)]), widths[0])
    if guidance is not None:
        angles = 1000 * (guidance - 1) * 10000.0 ** (-torch.arange(128).double() / 127)
        moment = moment + linear(w, "time_embedding.cond_proj", torch.cat([angles.sin(), angles.cos()])[None].float(), widths[0], bias=False)
    time = linear(w, layout.time[1], F.silu(linear(w, layout.time[0], moment, 4 * widths[0])), 4 * widths[0])
    time = time.expand(len(x), -1)
    if pooled is not None:
        added = torch.cat([pooled, waves(sizes.reshape(-1), SIZE_WAVES).reshape(len(x), -1)], 1)
        time = time + linear(w, layout.label[1], F.silu(linear(w, layout.label[0], added, 4 * widths[0])), 4 * widths[0])

    def attend(at, h, level):
        return transformer(w, at, h, context, heads(widths[level]), depths[level], linear_projection) if depths[level] else h
    h = conv(w, layout.first, x, widths[0]) + hint
    skips = [h]
    for level, width in enumerate(widths):
        for i in range(blocks):
            res, at = layout.down(blocks, level, i)
            h = attend(at, residual(w, res, layout.res, h, width, time), level)
            skips.append(h)
        if level < len(widths) - 1:
            h = conv(w, layout.halve(blocks, level), h, width, stride=2)
            skips.append(h)
    h = residual(w, layout.middle[0], layout.res, h, widths[-1], time)
    deepest = max(depths[-1], 1)
    h = transformer(w, layout.middle[1], h, context, heads(widths[-1]), deepest, linear_projection)
    h = residual(w, layout.middle[2], layout.res, h, widths[-1], time)
    return skips, h, time


def denoise(w, x, timestep, context, *, widths, blocks, depths, layout, heads, linear_projection=False, outputs=4, added=None, **more):
    """depths: transformers' blocks at each level, 0 for none. heads: of a level's channels. added: to what skips and to the middle, by ControlNets.
    guidance: of models distilled for it (Luo et al. 2023)."""
    skips, h, time = encode(w, x, timestep, context, widths=widths, blocks=blocks, depths=depths, layout=layout, heads=heads,
                            linear_projection=linear_projection, **more)
    if added is not None:
        skips, h = [skip + more for skip, more in zip(skips, added[0])], h + added[1]

    def attend(at, h, level):
        return transformer(w, at, h, context, heads(widths[level]), depths[level], linear_projection) if depths[level] else h
    for step, level in enumerate(reversed(range(len(widths)))):
        for i in range(blocks + 1):
            res, at = layout.up(blocks, step, i)
            h = attend(at, residual(w, res, layout.res, torch.cat([h, skips.pop()], 1), widths[level], time), level)
        if level > 0:
            h = conv(w, layout.double(blocks, step, depths[level] > 0), F.interpolate(h, scale_factor=2, mode="nearest"), widths[level])
    return conv(w, layout.last, F.silu(norm(w, layout.norm_out, h, 1e-5)), outputs)


SIZE_WAVES = 256
