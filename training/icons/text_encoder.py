"""Token ids [B, 24] -> [B, 24, 256]: word embeddings and three transformer layers, trained with the denoiser."""
import torch
from torch import nn

from attention import attend
from layers import last_norm, zeroed
from tokenizer import LENGTH

WIDTH = 256
HEADS = 4
LAYERS = 3


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.output = zeroed(nn.Linear(WIDTH, WIDTH))
        self.mlp = nn.Sequential(nn.Linear(WIDTH, 3 * WIDTH), nn.SiLU(), zeroed(nn.Linear(3 * WIDTH, WIDTH)))

    def forward(self, x):
        query, key, value = self.qkv(last_norm(x)).chunk(3, dim=-1)
        x = x + self.output(attend(query, key, value, HEADS))
        return x + self.mlp(last_norm(x))


class TextEncoder(nn.Module):
    def __init__(self, vocabulary: int):
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Parameter(torch.randn(1, LENGTH, WIDTH) * 0.02)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        nn.init.normal_(self.words.weight, std=0.5)

    def forward(self, input_ids):
        x = self.words(input_ids) + self.positions
        for layer in self.layers:
            x = layer(x)
        return last_norm(x)
