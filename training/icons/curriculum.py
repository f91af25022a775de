"""Which pictures, and which of their variants, a batch holds."""
from pathlib import Path

import numpy as np

from art import load_art
from words import COLOUR_WORDS, clean, read_list
from workspace import read_json

CORE_WEIGHT = 1.2
SELDOM_ASKED = {"smileys-emotion": 0.4, "people-body": 0.4, "symbols": 0.4}  # groups of many near twins
LEARNT_WEIGHT = 0.6  # for concepts that the last scoring (passed.json) found drawn well
RECOLOUR_CHANCE = 0.25
MIRROR_CHANCE = 0.15
NATURAL_COLOUR_CHANCE = 0.15  # "a yellow banana" for a banana as drawn


class Curriculum:
    def __init__(self, work: Path, core_weight: float):
        stored, scale = np.load(work / "latents.npz"), read_json(work / "latents.json")
        art = load_art(work)
        self.concepts, self.styles = art.concepts, art.styles
        self.latents, self.colours = stored["latents"], stored["colours"]
        self.shift, self.scale = scale["shift_factor"], scale["scaling_factor"]
        self.natural = scale["natural_colours"]
        core, words = set(read_list("core.txt")), read_json(work / "words.json")
        missing = {clean(label) for label in core} - {entry["label"] for entry in words.values()}
        if missing:
            raise ValueError(f"core.txt names unknown labels: {sorted(missing)}")
        core = {clean(label) for label in core}
        learnt = read_json(work / "passed.json") if (work / "passed.json").exists() else {}
        groups = {entry["id"]: entry["group"] for entry in read_json(work / "concepts.json")}

        def weight_of(concept: str) -> float:
            asked = core_weight if words[concept]["label"] in core else SELDOM_ASKED.get(groups[concept], 1.0)
            return asked * (LEARNT_WEIGHT if concept in learnt else 1.0)

        weight = np.array([weight_of(concept) for concept in art.concepts])
        self.chances = weight / weight.sum()
        rows = np.arange(len(self.colours))
        original = (self.colours < 0) & ~stored["mirrors"]
        self.originals, self.mirrored = (rows[original], rows[(self.colours < 0) & stored["mirrors"]])
        recolours = [[] for _ in art.concepts]
        for row in rows[self.colours >= 0]:
            recolours[stored["pictures"][row]].append(row)
        self.recolours = recolours

    def batch(self, size: int, rng: np.random.Generator) -> tuple[np.ndarray, list[tuple[str, str, str | None]]]:
        """Normalised latents [size, 16, 8, 8], and what each shows: (concept, style, colour or None)."""
        rows, shown = [], []
        for picture in rng.choice(len(self.concepts), size, p=self.chances):
            colour, chance = None, rng.random()
            if self.recolours[picture] and chance < RECOLOUR_CHANCE:
                row = rng.choice(self.recolours[picture])
                colour = COLOUR_WORDS[self.colours[row]]
            else:
                row = (self.mirrored if rng.random() < MIRROR_CHANCE else self.originals)[picture]
                if rng.random() < NATURAL_COLOUR_CHANCE:
                    colour = self.natural[picture]
            rows.append(row)
            shown.append((self.concepts[picture], self.styles[picture], colour))
        return (self.latents[rows].astype(np.float32) - self.shift) * self.scale, shown
