"""How often a drawing has the colour asked for: 11 colours x 100 pictures whose art can be recoloured so.

  score_colours.py prepare   writes <work>/jobs.json, for draw.mjs
  score_colours.py report    reads <work>/drawn.rgba; prints the share by colour and writes colours.json and colours.png

The judge is no part of the training's recolouring: Pillow's HSV, and hue ranges as people name them.
"""
import itertools
import random

import numpy as np
import torch
from PIL import Image

from art import load_art, to_bytes
from autoencoder import SIZE
from recolour import Palette
from sample import sheet
from sampling import GUIDANCE, STEPS
from score import read_passed
from tokenizer import Tokenizer
from words import COLOUR_WORDS
from workspace import HERE, parser, read_json, write_json

PICTURES = 100
# Where each name begins on the hue circle, as people name lamp colours (the ranges of the xkcd colour survey's commonest names, 2010).
HUES = {"red": 345, "orange": 15, "yellow": 42, "green": 68, "blue": 165, "purple": 255, "pink": 310}
VISIBLE = 128         # alpha
COLOURED = 0.25       # chroma (saturation times value) above which a pixel has a hue
BROWN_BELOW = 0.72    # value that parts brown from orange and red


def dominant_colour(picture: np.ndarray) -> str:
    """The name of the colour that most of a picture [H, W, 4] has."""
    visible = picture[picture[..., 3] >= VISIBLE][:, :3]
    if len(visible) == 0:
        return "none"
    hue, saturation, value = np.asarray(Image.fromarray(visible[None], "RGB").convert("HSV"))[0].astype(np.float32).T / 255
    coloured = saturation * value > COLOURED
    if coloured.mean() < 0.25:
        middle = float(np.median(value[~coloured]))
        return "black" if middle < 0.35 else "white" if middle > 0.8 else "grey"
    degrees, weight = hue[coloured] * 360, (saturation * value)[coloured]
    histogram = np.histogram(degrees, bins=72, range=(0, 360), weights=weight)[0]
    crest = 5 * int((histogram + np.roll(histogram, 1) + np.roll(histogram, -1)).argmax()) + 2.5
    away = (degrees - crest + 180) % 360 - 180
    near = np.abs(away) < 30
    peak = (crest + np.average(away[near], weights=weight[near])) % 360
    if (peak < 45 or peak > 350) and float(np.median(value[coloured][near])) < BROWN_BELOW:
        return "brown"
    return min(HUES, key=lambda name: (peak - HUES[name]) % 360)


def can_be_judged(picture: np.ndarray) -> bool:
    """The picture itself, recoloured, is judged right in every colour."""
    palette = Palette(torch.from_numpy(picture))
    return palette.recolourable and all(dominant_colour(to_bytes(palette.recoloured(name)[None])[0]) == name for name in COLOUR_WORDS)


def prepare(arguments) -> None:
    work = arguments.work
    art, tokenizer, words = load_art(work), Tokenizer.load(work / "tokenizer"), read_json(work / "words.json")
    passed = read_passed(work)
    spoken = {style["id"]: style["words"][0] for style in read_json(HERE / "styles.json")}
    # A person's colour is what is worn, and skin outweighs that for this judge.
    people = {concept["id"] for concept in read_json(work / "concepts.json") if concept["subgroup"].startswith("person")}
    pictures = [number for number, concept in enumerate(art.concepts) if concept in passed and concept not in people]
    random.Random(1).shuffle(pictures)
    judgeable = (number for number in pictures if can_be_judged(art.pictures[number]))
    chosen = [(art.concepts[number], art.styles[number]) for number in itertools.islice(judgeable, PICTURES)]
    if not chosen:
        raise SystemExit("No concept that passed has a picture that can be recoloured in every colour.")
    jobs = [{"concept": concept, "style": style, "colour": colour, "seed": 0, "ids": tokenizer.encode(f"{spoken[style]} {colour} {words[concept]['label']}")}
            for concept, style in chosen for colour in COLOUR_WORDS]
    write_json(work / "jobs.json", {"empty": tokenizer.encode(""), "steps": arguments.steps, "guidance": arguments.guidance, "jobs": jobs}, indent=None)
    print(f"{len(jobs)} drawings to make")


def report(arguments) -> None:
    work = arguments.work
    jobs = read_json(work / "jobs.json")["jobs"]
    drawn = np.fromfile(work / "drawn.rgba", dtype=np.uint8).reshape(-1, SIZE, SIZE, 4)
    seen = [dominant_colour(picture) for picture in drawn]
    shares = {colour: round(float(np.mean([found == colour for found, job in zip(seen, jobs) if job["colour"] == colour])), 3) for colour in COLOUR_WORDS}
    shares["all"] = round(float(np.mean([found == job["colour"] for found, job in zip(seen, jobs)])), 3)
    write_json(work / "colours.json", shares)
    sheet(drawn[:96 * len(COLOUR_WORDS) // 8], len(COLOUR_WORDS)).save(work / "colours.png")
    for name, share in shares.items():
        print(f"{name}: {share:.3f}")


def main() -> None:
    arguments = parser(__doc__.splitlines()[0])
    arguments.add_argument("action", choices=("prepare", "report"))
    arguments.add_argument("--steps", type=int, default=STEPS)
    arguments.add_argument("--guidance", type=float, default=GUIDANCE)
    arguments = arguments.parse_args()
    {"prepare": prepare, "report": report}[arguments.action](arguments)


if __name__ == "__main__":
    main()
