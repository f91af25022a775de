"""Doubles a picture's width and height: premultiplied RGBA in [0, 1], any size, each half of what it doubles to."""
import torch.nn.functional as F
from torch import nn

from layers import conv3, zeroed

CHANNELS = 24
LAYERS = 4
RADIUS = LAYERS + 3  # pixels of the input that one of the output depends on, to each side


class Upscaler(nn.Module):
    """Convolutions at the small size and a pixel shuffle (Shi et al. 2016), added to a bilinear enlargement."""

    def __init__(self):
        super().__init__()
        self.enter = conv3(4, CHANNELS)
        self.layers = nn.ModuleList([conv3(CHANNELS, CHANNELS) for _ in range(LAYERS)])
        self.leave = zeroed(conv3(CHANNELS, 4 * 4))

    def forward(self, small):
        x = F.relu(self.enter(small))
        first = x
        for layer in self.layers:
            x = F.relu(layer(x))
        return F.interpolate(small, scale_factor=2.0, mode="bilinear", align_corners=False) + F.pixel_shuffle(self.leave(x + first), 2)
