"""Writes a contact sheet: prompts down, seeds across, on a white ground."""
from pathlib import Path

import numpy as np
from PIL import Image

from art import to_bytes
from run import choose_device
from sampling import GUIDANCE, STEPS, Sampler
from workspace import parser

PROMPTS = ("flat red apple", "flat cat", "cartoon dog", "shaded rocket", "3d car", "3d pizza", "flat red heart", "cartoon tree",
           "shaded guitar", "3d blue house", "flat purple bus", "3d fox", "cartoon crown", "flat umbrella", "green cat", "a kitten")


def sheet(pictures: np.ndarray, columns: int) -> Image.Image:
    """Straight-alpha bytes [N, H, W, 4] -> one RGB image."""
    count, height, width, _ = pictures.shape
    result = Image.new("RGB", (columns * width, -(-count // columns) * height), "white")
    for number, picture in enumerate(pictures):
        image = Image.fromarray(picture, "RGBA")
        result.paste(image, (number % columns * width, number // columns * height), image)
    return result


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--prompt", action="append", help="repeatable; a fixed list by default")
    arguments.add_argument("--seeds", type=int, default=2)
    arguments.add_argument("--columns", type=int, default=8)
    arguments.add_argument("--steps", type=int, default=STEPS)
    arguments.add_argument("--guidance", type=float, default=GUIDANCE)
    arguments.add_argument("--out", type=Path, default=Path("sheet.png"))
    arguments = arguments.parse_args()
    sampler = Sampler(arguments.work, choose_device())
    pairs = [(prompt, seed) for prompt in arguments.prompt or PROMPTS for seed in range(arguments.seeds)]
    pictures = sampler.draw([prompt for prompt, _ in pairs], [seed for _, seed in pairs], arguments.steps, arguments.guidance)
    sheet(to_bytes(pictures), arguments.columns).save(arguments.out)
    print(f"{arguments.out}: {len(pairs)} pictures after {sampler.samples_seen} samples")


if __name__ == "__main__":
    main()
