"""Writes, for every variant, some captions of the many that fit it, tokenised; <work>/captions.npy: [variants, KEPT, LENGTH].

An accelerator takes batches faster than they could be written.
"""
import os
import random
from multiprocessing import Pool

import numpy as np

from art import picture_names
from captions import Captions
from curriculum import NATURAL_COLOUR_CHANCE
from tokenizer import LENGTH, Tokenizer
from words import COLOUR_WORDS
from workspace import parser, read_json

KEPT = 48
SPLIT_CHANCE = 0.03  # of words that are fed in pieces, so that unknown words' pieces are not noise
TOKENIZER, CAPTIONS = None, None


def write(shown: tuple[int, str, str, str | None, str | None]) -> np.ndarray:
    row, concept, style, colour, natural = shown
    rng = random.Random(row)
    result = np.empty((KEPT, LENGTH), np.int16)
    for number in range(KEPT):
        said = natural if colour is None and rng.random() < NATURAL_COLOUR_CHANCE else colour
        result[number] = TOKENIZER.encode(CAPTIONS.write(concept, style, said, rng), SPLIT_CHANCE, rng)
    return result


def main() -> None:
    global TOKENIZER, CAPTIONS
    work = parser(__doc__.splitlines()[0]).parse_args().work
    TOKENIZER, CAPTIONS = Tokenizer.load(work / "tokenizer"), Captions(read_json(work / "words.json"))
    concepts, styles = picture_names(work)
    stored, naturals = np.load(work / "variants.npz"), read_json(work / "natural-colours.json")
    shown = [(row, concepts[picture], styles[picture], None if colour < 0 else COLOUR_WORDS[colour], naturals[picture])
             for row, (picture, colour) in enumerate(zip(stored["pictures"].tolist(), stored["colours"].tolist()))]
    with Pool(os.cpu_count()) as pool:
        pooled = np.stack(list(pool.imap(write, shown, chunksize=256)))
    np.save(work / "captions.npy", pooled)
    print(f"{pooled.shape[0] * KEPT} captions")


if __name__ == "__main__":
    main()
