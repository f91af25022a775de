"""Which variants a batch holds, and with which of their captions."""
from pathlib import Path

import numpy as np
import torch

from art import picture_names
from words import COLOUR_WORDS, read_core
from workspace import read_json

CORE_WEIGHT = 1.2
# By the last scoring (shares.json): concepts drawn well need less.
PASS_SHARE = 0.75     # of a concept's drawings that must be retrieved for it to count as learnt, and to be offered
LEARNT_WEIGHT = 0.5
RECOLOUR_CHANCE = 0.4
HARD_COLOURS = {"pink": 2.0, "yellow": 1.5, "brown": 1.5, "black": 1.5}  # the colours obeyed least (score_colours.py) are shown oftener
NATURAL_COLOUR_CHANCE = 0.06  # "a yellow banana" for a banana as drawn


class Curriculum:
    """Holds latents and captions on the device: a batch is two look-ups."""

    def __init__(self, work: Path, core_weight: float, device: torch.device):
        stored, scale = np.load(work / "latents.npz"), read_json(work / "latents.json")
        self.concepts, _ = picture_names(work)
        latents = (stored["latents"].astype(np.float32) - scale["shift_factor"]) * scale["scaling_factor"]
        self.latents = torch.from_numpy(latents).to(device, torch.bfloat16 if device.type == "cuda" else torch.float32)
        self.captions = torch.from_numpy(np.load(work / "captions.npy")).to(device)
        if len(self.captions) != len(self.latents):
            raise ValueError("captions.npy and latents.npz are of different variants: run caption_pool.py and encode_latents.py again")
        self.chances = torch.from_numpy(self._chances(work, stored["pictures"], stored["colours"], core_weight)).float().to(device)

    def _chances(self, work: Path, pictures: np.ndarray, colours: np.ndarray, core_weight: float) -> np.ndarray:
        core, words = read_core(), read_json(work / "words.json")
        shares = read_json(work / "shares.json") if (work / "shares.json").exists() else {}
        of_picture = np.array([(core_weight if words[concept]["label"] in core else 1.0)
                               * (LEARNT_WEIGHT if shares.get(concept, 0) >= PASS_SHARE else 1.0) for concept in self.concepts])
        hardness = np.array([HARD_COLOURS.get(word, 1.0) for word in COLOUR_WORDS])
        recoloured = np.isin(np.arange(len(self.concepts)), pictures[colours >= 0])
        original = np.where(recoloured, 1 - RECOLOUR_CHANCE, 1.0)[pictures]
        recolour = RECOLOUR_CHANCE * (hardness / hardness.sum())[np.maximum(colours, 0)]
        return of_picture[pictures] * np.where(colours < 0, original, recolour)

    def batch(self, size: int) -> tuple[torch.Tensor, torch.Tensor]:
        """Normalised latents [size, 16, 16, 16] and token ids [size, LENGTH]."""
        rows = torch.multinomial(self.chances, size, replacement=True)
        said = torch.randint(self.captions.shape[1], (size,), device=rows.device)
        return self.latents[rows].float(), self.captions[rows, said].long()
