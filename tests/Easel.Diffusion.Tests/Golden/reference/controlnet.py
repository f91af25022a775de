"""A ControlNet (Zhang et al. 2023) over torch: a copy of the U-Net's half down that is shown a picture, in the layout of single files or of diffusers."""
from torch.nn import functional as F

from . import unet


class SingleFile(unet.SingleFile):
    """CompVis: convolutions of the picture at even places, SiLUs between."""
    @staticmethod
    def hint(i, count): return f"input_hint_block.{2 * i}"

    @staticmethod
    def zero(i): return f"zero_convs.{i}.0"
    zero_middle = "middle_block_out.0"


class Diffusers(unet.Diffusers):
    @staticmethod
    def hint(i, count): return "controlnet_cond_embedding." + ("conv_in" if i == 0 else "conv_out" if i == count - 1 else f"blocks.{i - 1}")

    @staticmethod
    def zero(i): return f"controlnet_down_blocks.{i}"
    zero_middle = "controlnet_mid_block"


def control(w, x, timestep, context, picture, *, strength, layout, hints, widths, **more):
    """hints: channels of the picture's convolutions at each of its scales. What is added to what skips and to the middle."""
    shapes = [(hints[0], 1)] + [pair for last, width in zip(hints, hints[1:]) for pair in ((last, 1), (width, 2))]
    h = picture
    for i, (width, stride) in enumerate(shapes):
        h = F.silu(unet.conv(w, layout.hint(i, len(shapes) + 1), h, width, stride=stride))
    hint = unet.conv(w, layout.hint(len(shapes), len(shapes) + 1), h, widths[0])
    skips, middle, _ = unet.encode(w, x, timestep, context, layout=layout, widths=widths, hint=hint, **more)

    def zero(name, h):
        return strength * unet.conv(w, name, h, h.shape[1], kernel=1)
    return [zero(layout.zero(i), skip) for i, skip in enumerate(skips)], zero(layout.zero_middle, middle)
