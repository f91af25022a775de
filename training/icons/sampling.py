"""Draws with the trained networks in torch: the reference for the exported model."""
from pathlib import Path

import torch

from autoencoder import LATENT_CHANNELS, LATENT_SIZE, Autoencoder, CrispDecoder
from ema import Ema
from run import load_checkpoint
from tokenizer import Tokenizer
from train_denoiser import build
from workspace import read_json


STEPS = 4       # of `medium`: more bring nothing that can be measured
GUIDANCE = 1.0  # none: the words alone decide, at half the cost


class Sampler:
    """Loads the averaged weights of a work folder."""

    def __init__(self, work: Path, device):
        self.device = device
        self.tokenizer = Tokenizer.load(work / "tokenizer")
        self.autoencoder = Autoencoder().to(device).eval()
        self.autoencoder.load_state_dict(load_checkpoint(work / "autoencoder.pt", device)["average"])
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
    def draw(self, prompts: list[str], seeds: list[int], steps: int = STEPS, guidance: float = GUIDANCE) -> torch.Tensor:
        """Premultiplied RGBA [N, 4, SIZE, SIZE] in [-1, 1]; Euler steps, both guidance halves in one batch."""
        ids = torch.tensor([self.tokenizer.encode(prompt) for prompt in prompts])
        return self.draw_ids(ids, torch.tensor([self.tokenizer.encode("")]), seeds, steps, guidance)

    @torch.no_grad()
    def draw_ids(self, ids: torch.Tensor, empty: torch.Tensor, seeds: list[int], steps: int, guidance: float) -> torch.Tensor:
        noise = [torch.randn(LATENT_CHANNELS, LATENT_SIZE, LATENT_SIZE, generator=torch.Generator().manual_seed(seed)) for seed in seeds]
        x = torch.stack(noise).to(self.device)
        if guidance != 1:
            ids = torch.cat([ids, empty.expand(len(ids), -1)])
        text = self.nets["text_encoder"](ids.to(self.device))
        sigmas = torch.linspace(1, 1 / 1000, steps).tolist() + [0.0]
        for sigma, following in zip(sigmas, sigmas[1:]):
            timestep = torch.full((len(text),), sigma * 1000, device=self.device)
            if guidance == 1:
                velocity = self.nets["unet"](x, timestep, text)
            else:
                wanted, empty = self.nets["unet"](torch.cat([x, x]), timestep, text).chunk(2)
                velocity = empty + guidance * (wanted - empty)
            x = x + (following - sigma) * velocity
        return self.decoder(x / self.scale + self.shift)
