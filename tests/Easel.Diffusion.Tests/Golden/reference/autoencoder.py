"""The KL autoencoder of latent diffusion (Rombach et al. 2022, 3.1) over torch, in the layout of single files or of diffusers."""
from torch.nn import functional as F

from .clip import attention


class SingleFile:
    mid = ("mid.block_1", "mid.attn_1", "mid.block_2")
    attn = ("norm", "q", "k", "v", "proj_out")
    square = True  # attention by 1x1 convolutions
    skip, norm_out = "nin_shortcut", "norm_out"

    @staticmethod
    def down(level, i): return f"encoder.down.{level}.block.{i}", f"encoder.down.{level}.downsample.conv"

    @staticmethod
    def up(levels, step, i): return f"decoder.up.{levels - 1 - step}.block.{i}", f"decoder.up.{levels - 1 - step}.upsample.conv"


class Diffusers:
    mid = ("mid_block.resnets.0", "mid_block.attentions.0", "mid_block.resnets.1")
    attn = ("group_norm", "to_q", "to_k", "to_v", "to_out.0")
    square = False
    skip, norm_out = "conv_shortcut", "conv_norm_out"

    @staticmethod
    def down(level, i): return f"encoder.down_blocks.{level}.resnets.{i}", f"encoder.down_blocks.{level}.downsamplers.0.conv"

    @staticmethod
    def up(levels, step, i): return f"decoder.up_blocks.{step}.resnets.{i}", f"decoder.up_blocks.{step}.upsamplers.0.conv"


def conv(w, name, x, outputs, kernel=3, stride=1, padding=None):
    padding = kernel // 2 if padding is None else padding
    return F.conv2d(x, w(f"{name}.weight", outputs, x.shape[1], kernel, kernel), w(f"{name}.bias", outputs), stride, padding)


def norm(w, name, x):
    return F.group_norm(x, 32, w(f"{name}.weight", x.shape[1]), w(f"{name}.bias", x.shape[1]), 1e-6)


def residual(w, at, layout, x, outputs):
    h = conv(w, f"{at}.conv1", F.silu(norm(w, f"{at}.norm1", x)), outputs)
    h = conv(w, f"{at}.conv2", F.silu(norm(w, f"{at}.norm2", h)), outputs)
    return (x if x.shape[1] == outputs else conv(w, f"{at}.{layout.skip}", x, outputs, kernel=1)) + h


def middle(w, half, layout, x):
    b, c, height, width = x.shape
    x = residual(w, f"{half}.{layout.mid[0]}", layout, x, c)
    at, (n, q, k, v, out) = f"{half}.{layout.mid[1]}", layout.attn
    h = norm(w, f"{at}.{n}", x).reshape(b, c, -1).transpose(1, 2)

    def project(name, t):
        matrix = w(f"{at}.{name}.weight", c, c, 1, 1).reshape(c, c) if layout.square else w(f"{at}.{name}.weight", c, c)
        return F.linear(t, matrix, w(f"{at}.{name}.bias", c))
    h = project(out, attention(project(q, h), project(k, h), project(v, h), 1))
    return residual(w, f"{half}.{layout.mid[2]}", layout, x + h.transpose(1, 2).reshape(b, c, height, width), c)


def decode(w, z, *, widths, blocks, layout, channels=3, quant=True):
    x = conv(w, "post_quant_conv", z, z.shape[1], kernel=1) if quant else z
    x = middle(w, "decoder", layout, conv(w, "decoder.conv_in", x, widths[-1]))
    for step, width in enumerate(reversed(widths)):
        for i in range(blocks + 1):
            x = residual(w, layout.up(len(widths), step, i)[0], layout, x, width)
        if step < len(widths) - 1:
            x = conv(w, layout.up(len(widths), step, 0)[1], F.interpolate(x, scale_factor=2, mode="nearest"), width)
    return conv(w, "decoder.conv_out", F.silu(norm(w, f"decoder.{layout.norm_out}", x)), channels)


def encode(w, x, *, widths, blocks, layout, latents=4, quant=True):
    """The mean of the latents' distribution."""
    x = conv(w, "encoder.conv_in", x, widths[0])
    for level, width in enumerate(widths):
        for i in range(blocks):
            x = residual(w, layout.down(level, i)[0], layout, x, width)
        if level < len(widths) - 1:
            x = conv(w, layout.down(level, 0)[1], F.pad(x, (0, 1, 0, 1)), width, stride=2, padding=0)
    x = conv(w, "encoder.conv_out", F.silu(norm(w, f"encoder.{layout.norm_out}", middle(w, "encoder", layout, x))), 2 * latents)
    if quant:
        x = conv(w, "quant_conv", x, 2 * latents, kernel=1)
    return x.chunk(2, 1)[0]
