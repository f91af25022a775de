"""Every picture as the networks learn it: the original and, where it has a colour to change, eleven recolours.

Writes <work>/variants.rgba, premultiplied bytes one picture after another, and <work>/variants.npz: of each the picture
it shows and its colour (-1 where it is the original, else an index into COLOUR_WORDS). There are no mirror images: no
word asks for them, and with them the model learns to hesitate between two sides.
"""
import os
from multiprocessing import Pool

import numpy as np
import torch

from art import load_art, to_network
from recolour import Palette
from words import COLOUR_WORDS
from workspace import parser, read_json, write_json

ART = None
PEOPLE: list[bool] = []


def as_bytes(values: torch.Tensor) -> np.ndarray:
    """Premultiplied [4, H, W] in [-1, 1] -> bytes [H, W, 4]."""
    return ((values + 1) * 127.5).round().clamp(0, 255).byte().permute(1, 2, 0).contiguous().numpy()


def variants(number: int) -> tuple[list[np.ndarray], list[int], str | None]:
    picture = ART.pictures[number]
    palette = Palette(torch.from_numpy(picture), PEOPLE[number])
    made, colours = [as_bytes(to_network(picture[None])[0])], [-1]
    if palette.recolourable:
        made += [as_bytes(palette.recoloured(name)) for name in COLOUR_WORDS]
        colours += range(len(COLOUR_WORDS))
    return made, colours, palette.natural_colour()


def main() -> None:
    global ART, PEOPLE
    work = parser(__doc__.splitlines()[0]).parse_args().work
    torch.set_num_threads(1)
    ART = load_art(work)
    people = {concept["id"] for concept in read_json(work / "concepts.json") if concept["subgroup"].startswith("person")}
    PEOPLE = [concept in people for concept in ART.concepts]
    pictures, colours, naturals = [], [], []
    with open(work / "variants.rgba", "wb") as file, Pool(os.cpu_count()) as pool:
        for number, (made, of, natural) in enumerate(pool.imap(variants, range(len(ART)), chunksize=8)):
            for picture in made:
                file.write(picture.tobytes())
            pictures += [number] * len(made)
            colours += of
            naturals.append(natural)
    np.savez(work / "variants.npz", pictures=np.array(pictures), colours=np.array(colours))
    write_json(work / "natural-colours.json", naturals)
    print(f"{len(pictures)} variants of {len(ART)} pictures")


if __name__ == "__main__":
    main()
