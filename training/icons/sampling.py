"""Draws with the trained networks in torch: the reference for the exported model."""
from pathlib import Path

import torch

from autoencoder import LATENT_CHANNELS, LATENT_SIZE, Autoencoder, CrispDecoder
from ema import Ema
from run import load_checkpoint
from tokenizer import Tokenizer
from train_denoiser import build
from workspace import read_json


class Sampler:
    """Loads the averaged weights of a work folder."""

    def __init__(self, work: Path, device):
        self.device = device
        self.tokenizer = Tokenizer.load(work / "tokenizer")
        self.autoencoder = Autoencoder().to(device).eval()
        self.autoencoder.load_state_dict(load_checkpoint(work / "autoencoder.pt", device)["model"])
        self.decoder = CrispDecoder(self.autoencoder.decoder)
        state = load_checkpoint(work / "denoiser.pt", device)
        self.samples_seen = state["budget"]["samples_done"]
        self.nets = build(len(self.tokenizer.vocabulary), device).eval()
        average = Ema(self.nets)
        average.load(state["ema"])
        average.copy_to(self.nets)
        scale = read_json(work / "latents.json")
        self.shift, self.scale = scale["shift_factor"], scale["scaling_factor"]

    @torch.no_grad()
    def draw(self, prompts: list[str], seeds: list[int], steps: int = 10, guidance: float = 4.0) -> torch.Tensor:
        """Premultiplied RGBA [N, 4, 128, 128] in [-1, 1]; Euler steps, both guidance halves in one batch."""
        noise = [torch.randn(LATENT_CHANNELS, LATENT_SIZE, LATENT_SIZE, generator=torch.Generator().manual_seed(seed)) for seed in seeds]
        x = torch.stack(noise).to(self.device)
        ids = [self.tokenizer.encode(prompt) for prompt in prompts] + [self.tokenizer.encode("")] * len(prompts)
        text = self.nets["text_encoder"](torch.tensor(ids, device=self.device))
        sigmas = torch.linspace(1, 1 / 1000, steps).tolist() + [0.0]
        for sigma, following in zip(sigmas, sigmas[1:]):
            timestep = torch.full((2 * len(x),), sigma * 1000, device=self.device)
            wanted, empty = self.nets["unet"](torch.cat([x, x]), timestep, text).chunk(2)
            x = x + (following - sigma) * (empty + guidance * (wanted - empty))
        return self.decoder(x / self.scale + self.shift)
