"""Multi-head attention in plain matrix products: one form for training on any device and for ONNX at opset 17."""
import torch


def _split(x: torch.Tensor, heads: int) -> torch.Tensor:
    batch, length, width = x.shape
    return x.reshape(batch, length, heads, width // heads).transpose(1, 2)


def attend(query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, heads: int) -> torch.Tensor:
    """[B, N, C], [B, M, C], [B, M, C] -> [B, N, C]."""
    width = query.shape[-1]
    scores = _split(query, heads) @ _split(key, heads).transpose(-1, -2) * (width // heads) ** -0.5
    mixed = scores.softmax(dim=-1).to(value.dtype) @ _split(value, heads)
    return mixed.transpose(1, 2).reshape(query.shape[0], query.shape[1], width)
