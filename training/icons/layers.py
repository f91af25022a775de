"""Layers shared by the autoencoder and the denoiser."""
import torch
from torch import nn


def channel_norm(x: torch.Tensor) -> torch.Tensor:
    """Divides each pixel by the RMS of its channels.

    Used where others use GroupNorm, which has no bfloat16 kernel under CPU autocast.
    """
    return x * torch.rsqrt(x.square().mean(dim=1, keepdim=True) + 1e-5)


def last_norm(x: torch.Tensor) -> torch.Tensor:
    """The same over the last axis, for token sequences."""
    return x * torch.rsqrt(x.square().mean(dim=-1, keepdim=True) + 1e-5)


def conv3(inputs: int, outputs: int) -> nn.Conv2d:
    return nn.Conv2d(inputs, outputs, 3, padding=1)


def zeroed(layer: nn.Module) -> nn.Module:
    """A residual branch that starts as the identity trains at a higher rate without diverging."""
    for parameter in layer.parameters():
        nn.init.zeros_(parameter)
    return layer


def parameters_in_millions(module: nn.Module) -> float:
    return sum(parameter.numel() for parameter in module.parameters()) / 1e6
