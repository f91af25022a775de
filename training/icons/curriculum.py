"""Which pictures, and which of their variants, a batch holds."""
from pathlib import Path

import numpy as np

from art import load_art
from words import COLOUR_WORDS, read_core
from workspace import read_json

CORE_WEIGHT = 1.2
# By the last scoring (shares.json): concepts drawn well need less, and those never drawn right wait while there are many nearly learnt.
PASS_SHARE = 0.75     # of a concept's drawings that must be retrieved for it to count as learnt, and to be offered
LEARNT_WEIGHT = 0.5
WAITING_WEIGHT = 0.1
MANY = 0.2            # of all concepts
RECOLOUR_CHANCE = 0.25
HARD_COLOURS = {"pink": 2.5, "yellow": 2.0, "brown": 2.0, "black": 2.0, "orange": 1.5}  # the colours obeyed least (score_colours.py) are shown oftener
NATURAL_COLOUR_CHANCE = 0.06  # "a yellow banana" for a banana as drawn


class Curriculum:
    def __init__(self, work: Path, core_weight: float):
        stored, scale = np.load(work / "latents.npz"), read_json(work / "latents.json")
        art = load_art(work)
        self.concepts, self.styles = art.concepts, art.styles
        self.latents, self.colours = stored["latents"], stored["colours"]
        self.shift, self.scale = scale["shift_factor"], scale["scaling_factor"]
        self.natural = scale["natural_colours"]
        core, words = read_core(), read_json(work / "words.json")
        shares = read_json(work / "shares.json") if (work / "shares.json").exists() else {}
        nearly = sum(0 < share < PASS_SHARE for share in shares.values())
        waiting = WAITING_WEIGHT if nearly > MANY * len(shares) else 1.0

        def weight_of(concept: str) -> float:
            in_core, share = words[concept]["label"] in core, shares.get(concept, 1 / 4)
            asked = core_weight if in_core else 1.0
            return asked * (LEARNT_WEIGHT if share >= PASS_SHARE else waiting if share == 0 and not in_core else 1.0)

        weight = np.array([weight_of(concept) for concept in art.concepts])
        self.chances = weight / weight.sum()
        rows = np.arange(len(self.colours))
        self.originals = rows[self.colours < 0]
        if not np.array_equal(stored["pictures"][self.originals], np.arange(len(art))):
            raise ValueError("latents.npz does not hold one original of every picture: run encode_latents.py again")
        recolours = [[] for _ in art.concepts]
        for row in rows[self.colours >= 0]:
            recolours[stored["pictures"][row]].append(row)
        self.recolours = recolours

    def hardness(self, rows: list[int]) -> np.ndarray:
        weight = np.array([HARD_COLOURS.get(COLOUR_WORDS[self.colours[row]], 1.0) for row in rows])
        return weight / weight.sum()

    def batch(self, size: int, rng: np.random.Generator) -> tuple[np.ndarray, list[tuple[str, str, str | None]]]:
        """Normalised latents [size, 16, 8, 8], and what each shows: (concept, style, colour or None)."""
        rows, shown = [], []
        for picture in rng.choice(len(self.concepts), size, p=self.chances):
            colour, chance = None, rng.random()
            if self.recolours[picture] and chance < RECOLOUR_CHANCE:
                row = rng.choice(self.recolours[picture], p=self.hardness(self.recolours[picture]))
                colour = COLOUR_WORDS[self.colours[row]]
            else:
                row = self.originals[picture]
                if rng.random() < NATURAL_COLOUR_CHANCE:
                    colour = self.natural[picture]
            rows.append(row)
            shown.append((self.concepts[picture], self.styles[picture], colour))
        return (self.latents[rows].astype(np.float32) - self.shift) * self.scale, shown
