"""An embedding of words by their letters, learnt by gradient descent from WordNet and the emoji's labels and tags.

  nearest_trained.py --minutes 40    learns (in torch), saves every two hundred steps, and goes on where it stopped

A text is the mean of its words' and their letters' vectors. Two texts that say the same (a word and its explanation, a word and what it is a
kind or a part of, a tag and its emoji) are drawn together, others of the batch apart. It learns what goes together, and not what looks alike (a
Mexican is near a taco), so nearest.py believes it only where a description of the thing says the same.
"""
import random
import re
import time
import zipfile
import zlib
from functools import lru_cache

import numpy as np

from noun_graph import NounGraph
from wordnet import FOLDER
from words import clean
from workspace import parser, read_json, save_atomically

WIDTH, BUCKETS = 96, 60_000
KEPT = 0.15          # of the tags, never shown
BATCH, RATE, WARMTH = 512, 4e-3, 0.07
SHOWN = 6            # most words of a text, beside its first
GRAMS = (4, 5)
STOP = set("a an the of or and in to for that is with by on as from it its be are which used at having who one some any not usually especially".split())


def tokens(text: str) -> list[str]:
    return [word for word in re.findall(r"[a-z]+", text.lower().replace("'s", "")) if word not in STOP]


def bucket(part: str) -> int:
    return zlib.crc32(part.encode()) % BUCKETS


@lru_cache(maxsize=None)
def pieces_of(word: str) -> tuple[int, ...]:
    edged = f"<{word}>"
    return (bucket(word), *(bucket("#" + edged[i:i + length]) for length in GRAMS for i in range(len(edged) - length + 1)))


def pieces(words: list[str]) -> list[int]:
    return [piece for word in words for piece in pieces_of(word)] or [0]


def synsets(part: str) -> dict[str, tuple[list[str], list[str], list[tuple[str, str]]]]:
    """id -> lemmas, words of the explanation, pointers."""
    kinds = {"noun": "n", "adj": "a", "verb": "v"}
    found = {}
    for line in (FOLDER / f"data.{part}").read_text().splitlines():
        if line.startswith(" "):
            continue
        head, _, gloss = line.partition(" | ")
        fields = head.split()
        count = int(fields[3], 16)
        lemmas = [re.sub(r"\(.*\)", "", word).replace("_", " ").lower() for word in fields[4:4 + 2 * count:2]]
        rest = fields[4 + 2 * count:]
        links = [(rest[i], rest[i + 2] + rest[i + 1]) for i in range(1, 1 + 4 * int(rest[0]), 4)]
        found[kinds[part] + fields[0]] = (lemmas, tokens(gloss), links)
    return found


class Pairs:
    def __init__(self, concepts: list[dict], graph: NounGraph, seed: int = 1):
        self.net = {key: value for part in ("noun", "adj", "verb") for key, value in synsets(part).items()}
        self.keys, chance = list(self.net), random.Random(seed)
        self.tags, self.own = {}, {}
        for number, concept in enumerate(concepts):
            label = clean(concept["label"])
            tags = sorted({clean(tag) for tag in concept["tags"] + concept["keywords"]} - {label})
            hidden = [tag for tag in tags if chance.random() < KEPT and " " not in tag and tag not in label]
            self.tags[number] = (label, [tag for tag in tags if tag not in hidden])
            sense = graph.sense(label, concept["group"])
            self.own[number] = self.net[f"n{sense:08d}"][1][:12] if sense else []

    def document(self, number: int, without: str = "") -> list[str]:
        label, tags = self.tags[number]
        return tokens(label) * 3 + [word for tag in tags if tag != without for word in tokens(tag)] + self.own[number]

    def one(self, chance: random.Random) -> tuple[list[str], list[str]]:
        if chance.random() < 0.4:
            number = chance.randrange(len(self.tags))
            label, tags = self.tags[number]
            shown = chance.choice(tags) if tags and chance.random() < 0.7 else label
            said = self.document(number, shown) if shown != label else [word for tag in tags for word in tokens(tag)] + self.own[number]
            return tokens(shown), chance.sample(said, min(len(said), 2 * SHOWN)) if said else tokens(label)
        lemmas, gloss, links = self.net[chance.choice(self.keys)]
        lemma = chance.choice(lemmas)
        links = [target for kind, target in links if kind in ("@", "@i", "#p", "#m", "#s", "+", "&", "=", "\\") and target in self.net]
        if links and chance.random() < 0.5:
            other = self.net[chance.choice(links)]
            return tokens(lemma), tokens(chance.choice(other[0])) if chance.random() < 0.6 else other[1][:2 * SHOWN]
        if len(lemmas) > 1 and chance.random() < 0.4:
            return tokens(lemma), tokens(chance.choice(lemmas))
        return tokens(lemma), chance.sample(gloss, min(len(gloss), SHOWN))


class Trained:
    """The learnt table, read without torch."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as file:
            storage = next(entry for entry in file.namelist() if entry.endswith("data/0"))
            self.table = np.frombuffer(file.read(storage), dtype=np.float32).reshape(BUCKETS, WIDTH)

    def embed(self, texts: list[list[str]]) -> np.ndarray:
        means = np.array([self.table[pieces(text)].mean(axis=0) for text in texts])
        return means / (np.linalg.norm(means, axis=1, keepdims=True) + 1e-9)


def train(work, minutes: float) -> None:
    import torch
    from torch import nn

    torch.set_num_threads(1)
    pairs, table = Pairs(read_json(work / "concepts.json"), NounGraph()), nn.EmbeddingBag(BUCKETS, WIDTH, mode="mean", sparse=True)
    nn.init.normal_(table.weight, std=0.1)
    optimiser, state, path = torch.optim.SparseAdam(table.parameters(), lr=RATE), {"seconds": 0.0, "steps": 0}, work / "nearest_words.pt"
    if path.exists():
        saved = torch.load(path)
        table.weight.data = next(iter(saved["encoder"].values()))
        optimiser.load_state_dict(saved["optimiser"])
        state = saved["state"]

    def encode(texts: list[list[str]]):
        parts = [pieces(text) for text in texts]
        offsets = np.cumsum([0] + [len(part) for part in parts[:-1]])
        return nn.functional.normalize(table(torch.tensor([piece for part in parts for piece in part]), torch.tensor(offsets)), dim=1)

    chance, total, last = random.Random(state["steps"]), 0.0, time.monotonic()
    while state["seconds"] < 60 * minutes:
        for group in optimiser.param_groups:
            group["lr"] = RATE * min(1.0, 2.5 * (1 - state["seconds"] / (60 * minutes)) + 0.02)
        batch = [(one, other) for one, other in (pairs.one(chance) for _ in range(BATCH)) if one and other]
        scores = encode([pair[0] for pair in batch]) @ encode([pair[1] for pair in batch]).T / WARMTH
        wanted = torch.arange(len(batch))
        loss = nn.functional.cross_entropy(scores, wanted) + nn.functional.cross_entropy(scores.T, wanted)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        total += loss.item()
        state["steps"] += 1
        if state["steps"] % 200 == 0:
            state["seconds"] += time.monotonic() - last
            last = time.monotonic()
            print(state["steps"], round(total / 200, 3), round(state["seconds"]), flush=True)
            total = 0.0
            saved = {"encoder": {"weight": table.weight.data}, "optimiser": optimiser.state_dict(), "state": state}
            save_atomically(path, lambda target: torch.save(saved, target))


def main() -> None:
    arguments = parser(__doc__.splitlines()[0])
    arguments.add_argument("--minutes", type=float, default=40)
    options = arguments.parse_args()
    train(options.work, options.minutes)


if __name__ == "__main__":
    main()
