"""The latent denoiser: a conditional U-Net over 16x16x16 latents that predicts rectified flow's velocity, noise - data."""
import math

import torch
import torch.nn.functional as F
from torch import nn

from attention import attend
from autoencoder import LATENT_CHANNELS
from layers import channel_norm, conv3, zeroed
from text_encoder import WIDTH as TEXT_WIDTH

FINE = 96                # channels at 16x16, where there is no attention
CHANNELS = (256, 384)    # at 8x8 and 4x4
HEADS = 8
CONDITION = 512


def timestep_features(timestep: torch.Tensor, width: int = 128) -> torch.Tensor:
    """Sines and cosines of a timestep in [0, 1000]."""
    rates = torch.exp(torch.arange(width // 2, device=timestep.device) * (-math.log(10000) / (width // 2)))
    angles = timestep.float()[:, None] * rates[None]
    return torch.cat([angles.sin(), angles.cos()], dim=1)


class ResBlock(nn.Module):
    def __init__(self, channels: int):
        super().__init__()
        self.first = conv3(channels, channels)
        self.condition = zeroed(nn.Linear(CONDITION, 2 * channels))
        self.second = zeroed(conv3(channels, channels))

    def forward(self, x, condition):
        scale, shift = self.condition(condition)[:, :, None, None].chunk(2, dim=1)
        hidden = channel_norm(self.first(F.silu(channel_norm(x))))
        return x + self.second(F.silu(hidden * (1 + scale) + shift))


class TextAttention(nn.Module):
    """Each pixel attends to all pixels and all words at once."""

    def __init__(self, channels: int):
        super().__init__()
        self.query = nn.Linear(channels, channels)
        self.from_pixels = nn.Linear(channels, 2 * channels)
        self.from_words = nn.Linear(TEXT_WIDTH, 2 * channels)
        self.output = zeroed(nn.Linear(channels, channels))

    def forward(self, x, text):
        batch, channels, height, width = x.shape
        pixels = channel_norm(x).flatten(2).transpose(1, 2)
        key, value = torch.cat([self.from_pixels(pixels), self.from_words(text)], dim=1).chunk(2, dim=-1)
        mixed = self.output(attend(self.query(pixels), key, value, HEADS))
        return x + mixed.transpose(1, 2).reshape(batch, channels, height, width)


class Stage(nn.Module):
    """Two residual blocks with attention between them."""

    def __init__(self, channels: int):
        super().__init__()
        self.before = ResBlock(channels)
        self.attention = TextAttention(channels)
        self.after = ResBlock(channels)

    def forward(self, x, condition, text):
        return self.after(self.attention(self.before(x, condition), text), condition)


class Denoiser(nn.Module):
    """Skips are added, not concatenated: that trains a fifth faster. Most of the work is done at 8x8; 16x16 only enters and leaves."""

    def __init__(self):
        super().__init__()
        middle, low = CHANNELS
        self.time = nn.Sequential(nn.Linear(128, CONDITION), nn.SiLU(), nn.Linear(CONDITION, CONDITION))
        self.summary = nn.Linear(TEXT_WIDTH, CONDITION)
        self.enter = conv3(LATENT_CHANNELS, FINE)
        self.down_fine = ResBlock(FINE)
        self.to_middle = nn.Conv2d(FINE, middle, 3, stride=2, padding=1)
        self.down_middle = Stage(middle)
        self.to_low = nn.Conv2d(middle, low, 3, stride=2, padding=1)
        self.bottom = nn.ModuleList([Stage(low), Stage(low)])
        self.from_low = nn.Conv2d(low, middle, 1)
        self.up_middle = nn.ModuleList([Stage(middle), Stage(middle)])
        self.from_middle = nn.Conv2d(middle, 4 * FINE, 1)
        self.up_fine = nn.ModuleList([ResBlock(FINE), ResBlock(FINE)])
        self.leave = zeroed(conv3(FINE, LATENT_CHANNELS))

    def forward(self, sample, timestep, encoder_hidden_states):
        text = encoder_hidden_states
        condition = F.silu(self.time(timestep_features(timestep)) + self.summary(text.mean(dim=1)))
        fine = self.down_fine(self.enter(sample), condition)
        middle = self.down_middle(self.to_middle(fine), condition, text)
        x = self.to_low(middle)
        for stage in self.bottom:
            x = stage(x, condition, text)
        x = middle + F.interpolate(self.from_low(x), scale_factor=2.0, mode="nearest")
        for stage in self.up_middle:
            x = stage(x, condition, text)
        x = fine + F.pixel_shuffle(self.from_middle(x), 2)
        for block in self.up_fine:
            x = block(x, condition)
        return self.leave(F.silu(channel_norm(x)))
