"""Writes vocabulary.json: every word that leads the prompt reader to a concept the model draws.

The reader is src/Easel.Scenes; the format is described in docs/scenes.md. A word leads to one concept only: the one it
fits best, by the ranks below (lower is better).
"""
import json
import re
import unicodedata
from collections import Counter
from pathlib import Path

from concepts import canonical
from noun_graph import NounGraph
from vocabulary_english import is_kind_of, name_nothing
from vocabulary_scenes import in_scenes
from vocabulary_words import BY_HAND, COLOUR_WORDS, COLOURS, HINTS_BY_HAND, KINDS_BY_HAND, NEAR_BY_HAND, PART_LABELS, PART_SUBGROUPS, SAME_IN_ENGLISH, STYLE_WORDS
from wordnet import FOLDER
from words import clean, read_core
from workspace import HERE, NODE_MODULES, parser, read_json

MODEL = HERE.parents[1] / "models" / "easel-icons"

# What a word is to the concept it leads to, and where the C# reader keeps it.
SAME, KIND, NEAR, HINT, ABROAD = "same", "kinds", "near", "hints", "abroad"
LABEL, NAME, SYNONYM, ALIAS_KIND, KIND_OF, CHOSEN, ABOVE, GOES_WITH, ABROAD_NOUN, ABROAD_LABEL, ABROAD_WORD = range(11)
FIELDS = [SAME, SAME, SAME, KIND, KIND, NEAR, NEAR, HINT, ABROAD, ABROAD, ABROAD]

MAX_FAMILY = 400  # a parent with more kinds than this says nothing about its children
ENGLISH_FORMS = {"ours", "lit", "rode", "lent"}  # English, though WordNet lists them under another form
UNSPACED = {"ja", "ko", "th", "zh", "zh-hant"}  # labels there have no words to take out, so rare tags stand for them
GENERAL_PART = 4  # a word that is part of more labels of a language than this is no name of a thing


def normal(text: str) -> str:
    """As the reader normalises a prompt: lower case, single spaces, only letters, digits and inner apostrophes."""
    text = clean(text).replace("-", " ").replace("_", " ")
    text = "".join(char if char == "'" or unicodedata.category(char)[0] in "LMN" else " " for char in text)
    return re.sub(r"\s+", " ", text).strip(" '")


def offered_concepts(concepts: list[dict], offered: Path | None) -> list[dict]:
    if offered is None:
        return concepts
    labels = {clean(entry["label"]) for entry in read_json(offered)}
    return [concept for concept in concepts if clean(concept["label"]) in labels]


class Vocabulary:
    """Each word's best concept. Ties go to the concept that the model knows best, then to the shorter label."""

    def __init__(self, concepts: list[dict], core: set[str]):
        self.concepts = concepts
        self.order = {c["id"]: (clean(c["label"]) not in core, len(c["label"]), i) for i, c in enumerate(concepts)}
        self.best: dict[str, tuple] = {}

    def add(self, word: str, concept: str, rank: int, distance: int = 0) -> None:
        word = normal(word)
        if word in COLOUR_WORDS and word != "orange":
            return
        if not word or word.isdigit() or (rank > SYNONYM and len(word) < 3 and word.isascii()) or word.count(" ") > 6:
            return
        claim = (rank, distance, self.order[concept], concept)
        if word not in self.best or claim < self.best[word]:
            self.best[word] = claim

    def fields(self, concept: str) -> dict[str, list[str]]:
        return self._by_concept.get(concept, {})

    def settle(self) -> None:
        self._by_concept: dict[str, dict[str, list[str]]] = {}
        for word, (rank, _, _, concept) in sorted(self.best.items()):
            if rank > KIND_OF and word.endswith("s") and word[:-1] in self.best and self.best[word[:-1]][0] <= rank:
                continue  # the reader makes its own plurals
            self._by_concept.setdefault(concept, {}).setdefault(FIELDS[rank], []).append(word)


def add_names(vocabulary: Vocabulary, words: dict, graph: NounGraph) -> None:
    """Labels, and the aliases of training; an alias is the same thing only where WordNet says so or the label contains it."""
    for concept in vocabulary.concepts:
        entry, own = words[concept["id"]], graph.sense(clean(concept["label"]), concept["group"])
        same = {word.lower() for word in graph.words[own]} if own else set()
        label = entry["label"]
        vocabulary.add(label, concept["id"], LABEL)
        for name in (label, *BY_HAND.get(label, [])):
            if normal(name).count(" ") == 1:
                vocabulary.add(normal(name).replace(" ", ""), concept["id"], NAME)
        for word in same & set(graph.common_words(own, 2) if own else ()):
            vocabulary.add(word, concept["id"], SYNONYM)
        for word in entry["names"]:
            named = word in same or set(word.split()) <= set(normal(label).split())
            vocabulary.add(word, concept["id"], NAME if named else ALIAS_KIND)
        for word in BY_HAND.get(label, []):
            vocabulary.add(word, concept["id"], LABEL if word == "orange" else NAME)


def add_wordnet(vocabulary: Vocabulary, words: dict, graph: NounGraph) -> None:
    for concept in vocabulary.concepts:
        names = [words[concept["id"]]["label"], *words[concept["id"]]["names"]]
        own = next((sense for sense in (graph.sense(name, concept["group"]) for name in names) if sense), None)
        if own is None:
            continue

        def offer(synset: int, rank: int, distance: int) -> None:
            for word in graph.common_words(synset, 1):
                if graph.mostly_noun(word) and not graph.is_action(word):
                    vocabulary.add(word, concept["id"], rank, distance)

        for distance, synset in graph.below(own, 4):
            offer(synset, KIND_OF, distance)
        for distance, synset in graph.above(own, 1):
            if len(graph.below(synset, 3)) <= MAX_FAMILY:
                offer(synset, ABOVE, distance)


def add_nouns_abroad(vocabulary: Vocabulary, graph: NounGraph) -> None:
    """The commonest nouns of six languages, as they are written; a word that is English too stays English."""
    by_label = {clean(concept["label"]): concept["id"] for concept in vocabulary.concepts}
    for line in (HERE / "nouns_abroad.txt").read_text(encoding="utf-8").splitlines():
        label, _, words = line.partition(" = ")
        if words and label in by_label:
            for word in re.split(r"\s*[|/]\s*", words):
                if word not in graph.uses and word not in ENGLISH_FORMS:
                    vocabulary.add(word, by_label[label], ABROAD_NOUN)


def add_languages(vocabulary: Vocabulary, graph: NounGraph) -> None:
    """Labels in every language of emojibase, and the words of a label that are also its tags and no English words."""
    wanted = {concept["id"] for concept in vocabulary.concepts}
    plurals = {word + ending for word, claim in vocabulary.best.items() if claim[0] == ABROAD_NOUN for ending in ("e", "n", "en", "s", "es")}
    for path in sorted((NODE_MODULES / "emojibase-data").glob("*/data.json")):
        english = path.parent.name.startswith("en")
        entries = [(canonical(entry["hexcode"]), entry) for entry in read_json(path)]
        uses = Counter(part for _, entry in entries for part in set(normal(entry["label"]).split()))
        tagged = Counter(normal(tag) for concept, entry in entries if concept in wanted for tag in set(entry.get("tags", [])))
        for concept, entry in entries:
            if concept not in wanted:
                continue
            vocabulary.add(entry["label"], concept, NAME if english else ABROAD_LABEL)
            parts = normal(entry["label"]).split()
            for tag in entry.get("tags", []):
                if english or normal(tag) in graph.uses or normal(tag) in plurals:
                    continue
                if len(parts) > 1 and normal(tag) in parts and len(tag) > 2 and uses[normal(tag)] <= GENERAL_PART:
                    vocabulary.add(tag, concept, ABROAD_WORD, len(parts))
                elif path.parent.name in UNSPACED and tagged[normal(tag)] <= 2 and len(tag) > 1:
                    vocabulary.add(tag, concept, ABROAD_WORD, len(parts) + tagged[normal(tag)])


def add_chosen(vocabulary: Vocabulary) -> None:
    by_label = {clean(concept["label"]): concept["id"] for concept in vocabulary.concepts}
    for chosen, rank in ((KINDS_BY_HAND, ALIAS_KIND), (NEAR_BY_HAND, CHOSEN), (HINTS_BY_HAND, GOES_WITH)):
        for words, labels in chosen.items():
            concept = next((by_label[label] for label in labels.split(", ") if label in by_label), None)
            for word in words.split(", ") if concept else ():
                vocabulary.add(word, concept, rank)


def heads_win(vocabulary: Vocabulary, graph: NounGraph) -> None:
    """A compound whose last word names a concept is a kind of that, whatever other sense WordNet has of it: 'red fox' is a herb too."""
    for word, (rank, _, _, concept) in list(vocabulary.best.items()):
        head = word.rsplit(" ", 1)[-1]
        if rank not in (KIND_OF, ABOVE) or head == word or head not in vocabulary.best:
            continue
        head_rank, _, _, head_concept = vocabulary.best[head]
        if head_rank > ALIAS_KIND or head_concept == concept:
            continue
        # A sea lion is below no sense of lion, and stays a seal; a cherry tomato is below one of tomato.
        if word in graph.senses and is_kind_of(word, head, graph):
            vocabulary.best[word] = (KIND_OF, 1, vocabulary.order[head_concept], head_concept)


def plurals(vocabulary: Vocabulary, graph_folder: Path) -> dict[str, str]:
    """WordNet's irregular plurals of words that occur here."""
    known = {part for word in vocabulary.best for part in word.split()}
    names = {word for word, claim in vocabulary.best.items() if claim[0] <= KIND_OF}
    pairs = (line.split()[:2] for line in (graph_folder / "noun.exc").read_text().splitlines())
    return {many: one for many, one in pairs if one in known and many not in names and "_" not in many and many != one}


def also_english(vocabulary: Vocabulary, graph: NounGraph) -> list[str]:
    """Labels and nouns of other languages that are English words for something else: a barn is no Norwegian child in English."""
    abroad = {word for word, claim in vocabulary.best.items() if claim[0] in (ABROAD_LABEL, ABROAD_WORD, ABROAD_NOUN)}
    return sorted(word for word in abroad if word.isascii() and " " not in word and word in graph.uses and word not in SAME_IN_ENGLISH)


def build(concepts: list[dict], words: dict) -> dict:
    graph, vocabulary = NounGraph(), Vocabulary(concepts, read_core())
    add_names(vocabulary, words, graph)
    add_wordnet(vocabulary, words, graph)
    heads_win(vocabulary, graph)
    add_chosen(vocabulary)
    add_nouns_abroad(vocabulary, graph)
    add_languages(vocabulary, graph)
    vocabulary.settle()
    return {
        "format": 1,
        "default_style": "flat",
        "fallback": "red question mark",
        "styles": [{"id": style["id"], "words": [normal(word) for word in style["words"]] + STYLE_WORDS.get(style["id"], [])}
                   for style in read_json(HERE / "styles.json")],
        "colours": [{"name": name, "rgb": rgb, "words": [name, *also], "near": near} for name, (rgb, also, near) in COLOURS.items()],
        "plurals": plurals(vocabulary, FOLDER),
        "english": " ".join(also_english(vocabulary, graph)),
        **name_nothing(vocabulary.best, {word for word, claim in vocabulary.best.items() if claim[0] <= SYNONYM}, graph),
        "concepts": [described(concept, words[concept["id"]]["label"], vocabulary) for concept in concepts],
    }


def described(concept: dict, label: str, vocabulary: Vocabulary) -> dict:
    result = {"caption": label, "emoji": "".join(chr(int(part, 16)) for part in concept["id"].split("-"))}
    if concept["subgroup"] in PART_SUBGROUPS or label in PART_LABELS:
        result["part"] = True
    return result | in_scenes(concept) | {field: words for field, words in vocabulary.fields(concept["id"]).items() if words}


def write(path: Path, vocabulary: dict) -> int:
    """One concept a line, so that a change shows in a diff as what it is."""
    def dense(value) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    lines = [f" {dense(key)}:" + ("[\n" + ",\n".join(dense(item) for item in value) + "\n ]" if isinstance(value, list) else dense(value))
             for key, value in vocabulary.items()]
    text = "{\n" + ",\n".join(lines) + "\n}\n"
    path.write_text(text, encoding="utf-8")
    return len(text.encode())


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--offered", type=Path, help="a list like concepts.json, to know words for its labels only; every concept without it")
    arguments.add_argument("--out", type=Path, default=MODEL / "vocabulary.json")
    options = arguments.parse_args()
    concepts = offered_concepts(read_json(options.work / "concepts.json"), options.offered)
    vocabulary = build(concepts, read_json(options.work / "words.json"))
    size = write(options.out, vocabulary)
    count = sum(len(concept.get(field, [])) for concept in vocabulary["concepts"] for field in (SAME, KIND, NEAR, HINT, ABROAD))
    print(f"{len(concepts)} concepts, {count} words, {size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
