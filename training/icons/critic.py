"""Tells drawn patches from real ones, so that the decoder's edges are as sharp as the art's. Training only."""
import torch.nn.functional as F
from torch import nn

WIDTHS = (32, 64, 128, 128)


class Critic(nn.Module):
    """Premultiplied RGBA [N, 4, S, S] in [-1, 1] -> one logit a patch of some 30 pixels, and the features on the way."""

    def __init__(self):
        super().__init__()
        widths = (4, *WIDTHS)
        self.layers = nn.ModuleList(
            nn.utils.spectral_norm(nn.Conv2d(inputs, outputs, 4, stride=2 if number < 3 else 1, padding=1))
            for number, (inputs, outputs) in enumerate(zip(widths, widths[1:])))
        self.logits = nn.utils.spectral_norm(nn.Conv2d(WIDTHS[-1], 1, 3, padding=1))

    def forward(self, pictures):
        x, features = pictures, []
        for layer in self.layers:
            x = F.leaky_relu(layer(x), 0.2)
            features.append(x)
        return self.logits(x), features
