"""Which thing that is drawn a noun is nearest to, for every noun of WordNet that the vocabulary has no word for.

  nearest.py score    how often a word finds what people said it is drawn as: by hypernym walking, by its description, by an embedding
                      learnt by gradient descent (nearest_trained.py), and where the two agree
  nearest.py write    models/easel-icons/nearest.txt, for the prompt reader

A sense of a noun is described by what it is a kind of (the rarer, the heavier), by its names, and by the words of its explanation. A word is
the mean of its senses, the first the heaviest; a drawn thing the mean of its label's sense, its names and its tags. The nearest is by the angle
between two descriptions; pressed into 96 numbers a word they lose what tells things apart. The learnt embedding finds more, and errs by what
only goes together. What is written is what both say, so that nothing absurd is drawn.
"""
import math
import re
from collections import Counter

import numpy as np
from scipy.sparse import csr_matrix, diags

from nearest_trained import Pairs, Trained, tokens as letters_of
from noun_graph import NounGraph
from vocabulary import MODEL, Vocabulary, add_names, add_wordnet, heads_win, normal
from vocabulary_words import BY_HAND, KINDS_BY_HAND, NEAR_BY_HAND
from wordnet import FOLDER
from words import clean, read_core
from workspace import parser, read_json

# Of WordNet's files, see lexnames(5): animals, artefacts, food, natural things, plants. People and places are not what they are near to.
DRAWABLE = {5, 6, 13, 17, 20}
# Chosen by the figures of `score` and by reading what they let through: of both scores together, and of the description's alone.
LEAST, LEAST_DESCRIBED, DESCRIBED = 0.65, 0.15, 0.8
# Let through, and wrong when read.
NOT_NEAREST = set(
    "rail lab ground studio tobacco gallus baton reel stub prison carcass sideboard springboard denture facsimile fixture treadmill birdbath flowerbed beef transportation lather "
    "hummock maul sledgehammer ness leotards mayo guardrail taffrail swanneck aspirator berm seafood skewer scorpionfish scorpionweed snailfish oysterfish herm sinkhole teatime "
    "titfer spicemill treadwheel camelhair golliwog golliwogg numberplate nylons runway rails potamogale plantigrade cursor jorum magnum nib sticker boards truss maxi mini trump "
    "tuba needlework needlecraft stitchery washables conserves camel matchbook farina portable jimmies shiv maul farmplace workplace boardroom nickelodeon exerciser stockpot "
    "freight armament parasite vintage gable chord string aircraft peg rathole cornmeal reef weir anthill launcher studio accessory furniture lodgings clothes garb".split())
DEPTH, FADING, EXPLAINED, TAGGED, LEADING = 20, 0.9, 0.7, 0.25, 3
STOP = set("a an the of or and in to for that is with by on as from it its be are which used at having who one some any not usually especially "
           "very other small large made being into where when than their has such most various many type kind".split())


def tokens(text: str) -> list[str]:
    return [word for word in re.findall(r"[a-z]+", text.lower()) if word not in STOP and len(word) > 2]


class Senses:
    """Every noun sense as a sparse row of length one."""

    def __init__(self, graph: NounGraph):
        self.graph, self.row = graph, {offset: i for i, offset in enumerate(graph.words)}
        total, glosses = len(graph.words), self._glosses()
        above = {offset: [(0, offset), *graph.above(offset, DEPTH)] for offset in graph.words}
        sizes = Counter(kind for chain in above.values() for _, kind in chain)
        used = Counter(token for gloss in glosses.values() for token in set(gloss))

        def rarity(count: int) -> float:
            return (math.log(total / (1 + count)) / math.log(total)) ** 2

        columns, rows, cols, values = {}, [], [], []
        for offset, i in self.row.items():
            features = {("kind", kind): rarity(sizes[kind]) * FADING ** distance for distance, kind in above[offset]}
            for token in {token for word in graph.words[offset] for token in tokens(word)}:
                features["word", token] = rarity(used[token])
            for token in set(glosses[offset][:12]):
                features["word", token] = features.get(("word", token), 0) + EXPLAINED * rarity(used[token])
            length = math.sqrt(sum(value * value for value in features.values()))
            for feature, value in features.items():
                rows.append(i)
                cols.append(columns.setdefault(feature, len(columns)))
                values.append(value / length)
        self.matrix = csr_matrix((values, (rows, cols)), shape=(total, len(columns)), dtype=np.float32)

    @staticmethod
    def _glosses() -> dict[int, list[str]]:
        lines = (FOLDER / "data.noun").read_text().splitlines()
        return {int(line[:8]): tokens(line.partition(" | ")[2].split(";")[0]) for line in lines if not line.startswith(" ")}

    def word(self, word: str, weight: float = 1) -> list[tuple[int, float]]:
        """Rows and their weights; nothing for what is no noun."""
        return [(self.row[sense], weight / (1 + i) ** 2) for i, sense in enumerate(self.graph.senses.get(word, [])[:4])]

    def phrase(self, phrase: str) -> list[tuple[int, float]]:
        if whole := self.word(phrase):
            return whole
        *before, last = phrase.split()
        return self.word(last) and self.word(last) + [part for word in before for part in self.word(word, 0.3)]

    def mean(self, parts: list[list[tuple[int, float]]]) -> csr_matrix:
        """A row of length one for each list of weighted senses."""
        flat = [(i, row, weight) for i, part in enumerate(parts) for row, weight in part]
        rows, cols, values = zip(*flat)
        summed = csr_matrix((values, (rows, cols)), shape=(len(parts), len(self.row)), dtype=np.float32) @ self.matrix
        return diags(1 / (np.sqrt(np.asarray(summed.multiply(summed).sum(1)).ravel()) + 1e-9)) @ summed


class Drawn:
    """The things that are drawn: learnt concepts, without faces and people, and ready pictures."""

    def __init__(self, concepts: list[dict], words: dict, drawings: list[dict]):
        self.things = [(number, concept) for number, concept in enumerate(concepts) if concept["group"] not in ("smileys-emotion", "symbols", "people-body")]
        self.names = [[words[concept["id"]]["label"], *words[concept["id"]]["names"], *BY_HAND.get(words[concept["id"]]["label"], [])] for _, concept in self.things]
        self.tags = [words[concept["id"]]["tags"] for _, concept in self.things]
        self.sort = {names[0]: concept["subgroup"] for names, (_, concept) in zip(self.names, self.things)}
        for drawing in drawings:
            self.names.append([drawing["caption"], *drawing.get("same", [])])
            self.sort[drawing["caption"]] = drawing["caption"]
        self.labels = [names[0] for names in self.names]

    def described(self, senses: Senses, asked: list[str]) -> np.ndarray:
        parts = []
        for i, names in enumerate(self.names):
            group = self.things[i][1]["group"] if i < len(self.things) else None
            sense = group and next((found for found in (senses.graph.sense(name, group) for name in names) if found), None)
            tags = self.tags[i] if i < len(self.tags) else []
            parts.append([(senses.row[sense], LEADING)] if sense else [])
            parts[-1] += [entry for name in names for entry in senses.phrase(name)] + [entry for tag in tags for entry in senses.word(tag, TAGGED)]
        return (senses.mean([senses.word(word) for word in asked]) @ senses.mean(parts).T).toarray()

    def learnt(self, trained: Trained, pairs: Pairs, asked: list[str]) -> np.ndarray:
        texts = [pairs.document(number) for number, _ in self.things]
        texts += [letters_of(names[0]) * 3 + [word for name in names[1:] for word in letters_of(name)] for names in self.names[len(self.things):]]
        return trained.embed([letters_of(word) for word in asked]) @ trained.embed(texts).T

    def agreed(self, described: np.ndarray, learnt: np.ndarray) -> list[str | None]:
        """What both say, or at least of one sort, surely enough; None where they do not."""
        both, found = learnt + DESCRIBED * described, []
        for i, (best, one, other) in enumerate(zip(both.argmax(axis=1), described.argmax(axis=1), learnt.argmax(axis=1))):
            alike = self.sort[self.labels[one]] == self.sort[self.labels[other]]
            found.append(self.labels[best] if alike and both[i, best] >= LEAST and described[i, best] >= LEAST_DESCRIBED else None)
        return found


def by_hand() -> dict[str, set[str]]:
    """What people said words are drawn as; no method here is shown it."""
    found: dict[str, set[str]] = {}
    for table in (KINDS_BY_HAND, NEAR_BY_HAND):
        for words, labels in table.items():
            for word in words.split(", "):
                found.setdefault(word, set()).update(labels.split(", "))
    return found


class Score:
    """Right: what people said. Of the sort: in the same subgroup of emojibase, as fruit or tools."""

    def __init__(self, concepts: list[dict], words: dict, gold: dict[str, set[str]]):
        self.gold, self.sort = gold, {words[concept["id"]]["label"]: concept["subgroup"] for concept in concepts}

    def tell(self, method: str, found: dict[str, str]) -> None:
        right = sum(label in self.gold[word] for word, label in found.items())
        sort = sum(self.sort[label] in {self.sort.get(gold) for gold in self.gold[word]} for word, label in found.items())
        share = max(1, len(found))
        print(f"{method}: of {len(self.gold)} words {len(found)} get something drawn; right {right} ({right / share:.2f}), of the sort {sort} ({sort / share:.2f})")


def score(drawn: Drawn, trained: Trained, pairs: Pairs, senses: Senses, concepts: list[dict], words: dict) -> None:
    walked = Vocabulary(concepts, read_core())
    add_names(walked, words, senses.graph)
    named = set(walked.best)
    add_wordnet(walked, words, senses.graph)
    heads_win(walked, senses.graph)
    gold = {word: labels for word, labels in by_hand().items() if word in senses.graph.senses and word not in named}
    judge, asked, label_of = Score(concepts, words, gold), list(gold), {concept["id"]: words[concept["id"]]["label"] for concept in concepts}
    judge.tell("walking", {word: label_of[walked.best[word][3]] for word in asked if word in walked.best})
    described, learnt = drawn.described(senses, asked), drawn.learnt(trained, pairs, asked)
    for method, scores, steps in (("described", described, (0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4)), ("learnt", learnt, (0, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8))):
        for least in steps:
            judge.tell(f"{method} >= {least}", {word: drawn.labels[row.argmax()] for word, row in zip(asked, scores) if row.max() >= least})
    judge.tell("agreed", {word: label for word, label in zip(asked, drawn.agreed(described, learnt)) if label})


def unknown_nouns(graph: NounGraph, vocabulary: dict, drawings: list[dict]) -> list[str]:
    """Single words that are things first of all, and that the vocabulary does not have."""
    entries = [*vocabulary["concepts"], *drawings]
    known = {word for entry in entries for field in ("same", "kinds", "near", "hints", "abroad") for word in entry.get(field, [])}
    known |= {normal(entry["caption"]) for entry in entries} | {word for colour in vocabulary["colours"] for field in ("words", "near") for word in colour[field]}
    return [word for word, found in graph.senses.items()
            if graph.file[found[0]] in DRAWABLE and word.isascii() and word.isalpha() and len(word) > 2 and not {word, word.removesuffix("s")} & known
            and any(word in graph.words[sense] for sense in found) and graph.mostly_noun(word) and not graph.is_action(word) and word not in NOT_NEAREST]


def write(drawn: Drawn, trained: Trained, pairs: Pairs, senses: Senses, drawings: list[dict]) -> None:
    asked = sorted(unknown_nouns(senses.graph, read_json(MODEL / "vocabulary.json"), drawings))
    lines: dict[str, list[str]] = {}
    for word, label in zip(asked, drawn.agreed(drawn.described(senses, asked), drawn.learnt(trained, pairs, asked))):
        if label:
            lines.setdefault(label, []).append(word)
    text = "".join(f"{label} = {' '.join(found)}\n" for label, found in sorted(lines.items()))
    (MODEL / "nearest.txt").write_text(text, encoding="utf-8")
    print(f"{sum(map(len, lines.values()))} of {len(asked)} nouns, {len(lines)} things, {len(text) / 1e3:.0f} kB")


def main() -> None:
    arguments = parser(__doc__.splitlines()[0])
    arguments.add_argument("do", choices=("score", "write"))
    options = arguments.parse_args()
    concepts, words, graph = read_json(options.work / "concepts.json"), read_json(options.work / "words.json"), NounGraph()
    senses, trained, pairs, drawings = Senses(graph), Trained(options.work / "nearest_words.pt"), Pairs(concepts, graph), read_json(MODEL / "drawings.json")
    if options.do == "score":
        score(Drawn(concepts, words, []), trained, pairs, senses, concepts, words)
    else:
        write(Drawn(concepts, words, drawings), trained, pairs, senses, drawings)


if __name__ == "__main__":
    main()
