"""256x256 RGBA <-> 16x16x16 latents.

Pictures are premultiplied RGBA in [-1, 1]: a transparent pixel has one value whatever its hidden colour,
and resizing or blending needs no division. The outermost factor of four is a pixel shuffle, so the
encoder's convolutions start at 64x64; the decoder's end at 128x128, where strokes get their edges.
"""
import torch
import torch.nn.functional as F
from torch import nn

from layers import channel_norm, conv3, zeroed

SIZE = 256
LATENT_SIZE = 16
LATENT_CHANNELS = 16
NEARLY = 0.05  # alpha this near to clear or solid was meant to be so


class Block(nn.Module):
    def __init__(self, channels: int):
        super().__init__()
        self.first = conv3(channels, channels)
        self.second = zeroed(conv3(channels, channels))

    def forward(self, x):
        return x + self.second(F.silu(self.first(channel_norm(x))))


class Strokes(nn.Module):
    """A block without the norm, which at 128x128 would cost as much as the convolutions."""

    def __init__(self, channels: int):
        super().__init__()
        self.first = conv3(channels, channels)
        self.second = zeroed(conv3(channels, channels))

    def forward(self, x):
        return x + self.second(F.silu(self.first(x)))


class Norm(nn.Module):
    def forward(self, x):
        return channel_norm(x)


class Upsample(nn.Module):
    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        self.project = nn.Conv2d(inputs, outputs * 4, 1)

    def forward(self, x):
        return F.pixel_shuffle(self.project(x), 2)


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(
            nn.PixelUnshuffle(4), conv3(64, 64), Block(64),
            nn.Conv2d(64, 128, 3, stride=2, padding=1), Block(128),
            nn.Conv2d(128, 192, 3, stride=2, padding=1), Block(192), Block(192),
            Norm(), conv3(192, LATENT_CHANNELS))

    def forward(self, pictures):
        # On a sphere the latents have unit variance without a KL term, and cannot run away.
        return channel_norm(self.net(pictures).float())


class Decoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(
            conv3(LATENT_CHANNELS, 256), Block(256), Block(256),
            Upsample(256, 128), Block(128), Block(128),
            Upsample(128, 64), Block(64), Block(64),
            Norm(), Upsample(64, 24), Strokes(24),
            nn.SiLU(), conv3(24, 16), nn.PixelShuffle(2))

    def forward(self, latents):
        # Back on the encoder's sphere: takes out the radial part of the denoiser's error.
        return self.net(channel_norm(latents))


class Autoencoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = Encoder()
        self.decoder = Decoder()


class CrispDecoder(nn.Module):
    """The decoder as it is exported: without the faint veil around things and the pinholes in them that a loss in squares leaves."""

    def __init__(self, decoder: Decoder):
        super().__init__()
        self.decoder = decoder

    def forward(self, latents):
        light = self.decoder(latents) / 2 + 0.5
        alpha = light[:, 3:]
        crisp = ((alpha - NEARLY) / (1 - 2 * NEARLY)).clamp(0, 1)
        colour = torch.minimum(light[:, :3].clamp(min=0) * crisp / alpha.clamp(min=NEARLY), crisp)
        return torch.cat([colour, crisp], dim=1) * 2 - 1
