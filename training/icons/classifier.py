"""Names the concept in a latent. Trained on real art alone; its embedding is what scoring compares in."""
import torch.nn.functional as F
from torch import nn

from autoencoder import LATENT_CHANNELS, Block
from layers import conv3

EMBEDDING = 128


class Classifier(nn.Module):
    def __init__(self, concepts: int):
        super().__init__()
        self.features = nn.Sequential(
            conv3(LATENT_CHANNELS, 128), Block(128),
            nn.Conv2d(128, 192, 3, stride=2, padding=1), Block(192), nn.SiLU(),
            nn.Flatten(), nn.Dropout(0.2), nn.Linear(192 * 16, EMBEDDING))
        self.logits = nn.Linear(EMBEDDING, concepts, bias=False)

    def embed(self, latents):
        return F.normalize(self.features(latents), dim=1)

    def forward(self, latents):
        """Cosine similarity to each concept's direction, sharpened."""
        return 16 * self.embed(latents) @ F.normalize(self.logits.weight, dim=1).T
