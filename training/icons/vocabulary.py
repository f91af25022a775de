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
from vocabulary_english import is_kind_of, lemmas, name_nothing, people
from vocabulary_scenes import in_scenes
from vocabulary_names import FAMOUS
from vocabulary_words import BY_HAND, COLOUR_WORDS, COLOURS, COLOURS_ABROAD, HINTS_BY_HAND, KINDS_BY_HAND, NEAR_BY_HAND, NO_NAMES, NOT_CALLED, NOT_PARTS, OTHER_THINGS, PART_LABELS, PART_SUBGROUPS, SAME_IN_ENGLISH, STYLE_WORDS
from wordnet import FOLDER
from words import clean, read_core, read_list
from workspace import HERE, NODE_MODULES, parser, read_json

MODEL = HERE.parents[1] / "models" / "easel-icons"

# What a word is to the concept it leads to, and where the C# reader keeps it.
SAME, KIND, NEAR, HINT, ABROAD = "same", "kinds", "near", "hints", "abroad"
LABEL, NAME, SYNONYM, ALIAS_KIND, KIND_OF, CHOSEN, ABOVE, GOES_WITH, ABROAD_LABEL, ABROAD_WORD = range(10)
FIELDS = [SAME, SAME, SAME, KIND, KIND, NEAR, NEAR, HINT, ABROAD, ABROAD]

MAX_FAMILY = 400  # a parent with more kinds than this says nothing about its children
ENGLISH_FORMS = {"ours", "lit", "rode", "lent", "manga"}  # English, though WordNet lists them under another form or not at all
FIRST_NAMES = set("ada adam ali alma amir amy ana anna asterix aurora barbie bart bella ben bert bibi bob chloe coco dani dante donna dora dory ella elmo elsa emily emma ernie eva eve felix fido flora gina hana hanna hans harry heidi homer hugo ian ida iris ivan jack jan jana jim joe john kai karl kate katie ken kiki kira kirby koko lala lars lena leo lili lily link lisa lola luca lucy luigi luka lulu luna maggie mara marco marge maria mario mark max mia miki milo mimi momo mona nana nani nemo niki nina nora obelix olaf olga olivia omar oscar otto paul pearl pepe peter pikachu pippi polo potter rex ron rosa ruby sakura sam sara shrek simba sonic sophie stella tara tim tina tintin tom toni vera vini yoshi yuki zelda zoe".split())  # a name is no noun of another language: Mona Lisa is no fox
ENDINGS = re.compile(r"(\w+)\((\w{1,2})\)")  # of the other gender: "Student(in)"
UNSPACED = {"ja", "ko", "th", "zh", "zh-hant"}  # labels there have no words to take out, so rare tags stand for them
GENERAL_PART = 4  # a word that is part of more labels of a language than this is no name of a thing


def normal(text: str) -> str:
    """As the reader normalises a prompt: lower case, single spaces, only letters, digits and inner apostrophes."""
    text = clean(text).replace("-", " ").replace("_", " ")
    text = "".join(char if char == "'" or unicodedata.category(char)[0] in "LMN" else " " for char in text)
    return re.sub(r"\s+", " ", text).strip(" '")


def genders(label: str, language: str) -> list[str]:
    """A label with each ending that it offers: "Student(in)" is "Student" and "Studentin", "Arzt/Ärztin" either."""
    if language == "de" and " " not in label:
        return [form for part in label.split("/") for form in dict.fromkeys((ENDINGS.sub(r"\1", part), ENDINGS.sub(r"\1\2", part)))]
    return list(dict.fromkeys((ENDINGS.sub(r"\1", label), ENDINGS.sub(r"\1\2", label))))


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
        self.nouns_abroad: dict[str, str] = {}
        self.drawn: set[str] = set()  # words for the ready pictures

    def add(self, word: str, concept: str, rank: int, distance: int = 0) -> None:
        word = normal(word)
        if (word in COLOUR_WORDS and word != "orange") or word in NO_NAMES:
            return
        if not word or word.isdigit() or (rank > SYNONYM and len(word) < 3 and word.isascii()) or word.count(" ") > 6:
            return
        claim = (rank, distance, self.order[concept], concept)
        if word not in self.best or claim < self.best[word]:
            self.best[word] = claim

    def add_noun_abroad(self, word: str, concept: str) -> None:
        """A noun of another language, whatever it is in English: the reader tells the languages apart."""
        if self.nouns_abroad.setdefault(normal(word), concept) != concept:
            raise SystemExit(f"nouns_abroad.txt has '{word}' twice, for different things.")

    def fields(self, concept: str) -> dict[str, list[str]]:
        return self._by_concept.get(concept, {})

    def settle(self) -> None:
        self._by_concept: dict[str, dict[str, list[str]]] = {}
        for word, (rank, _, _, concept) in sorted(self.best.items()):
            if FIELDS[rank] == ABROAD and (word in self.nouns_abroad or word in self.drawn):
                continue
            if rank > KIND_OF and word.endswith("s") and word[:-1] in self.best and self.best[word[:-1]][0] <= rank:
                continue  # the reader makes its own plurals
            self._by_concept.setdefault(concept, {}).setdefault(FIELDS[rank], []).append(word)
        colours = {word for words in COLOURS_ABROAD.values() for word in words}
        for word, concept in self.nouns_abroad.items():
            rank, _, _, named = self.best.get(word, (ABROAD_LABEL, 0, None, None))
            if FIELDS[rank] != SAME or named != concept or word in colours:
                self._by_concept.setdefault(concept, {}).setdefault(ABROAD, []).append(word)
        for fields in self._by_concept.values():
            fields.get(ABROAD, []).sort()


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
        for word in same & set(graph.common_words(own, 2) if own else ()) - {NOT_CALLED.get(label)}:
            vocabulary.add(word, concept["id"], SYNONYM)
        for word in entry["names"]:
            if word == NOT_CALLED.get(label):
                continue
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


def nouns_abroad() -> dict[str, list[str]]:
    """The commonest nouns of six languages, by the label of what they name."""
    lines = (line.partition(" = ") for line in read_list("nouns_abroad.txt"))
    return {label: [word for word in re.split(r"\s*[|/]\s*", words) if word] for label, _, words in lines}


def add_nouns_abroad(vocabulary: Vocabulary) -> None:
    by_label = {clean(concept["label"]): concept["id"] for concept in vocabulary.concepts}
    for label, words in nouns_abroad().items():
        for word in words if label in by_label else ():
            vocabulary.add_noun_abroad(word, by_label[label])


def many_abroad(words) -> set[str]:
    """What the reader's plurals of them may be."""
    return {word + ending for word in words for ending in ("e", "n", "en", "s", "es", "x", "er")} | {word[:-1] + ending for word in words for ending in ("e", "i")}


def label_files(modules: Path) -> list[Path]:
    """The labels of each language; without them the words of all but English would be lost in silence."""
    if found := sorted((modules / "emojibase-data").glob("*/data.json")):
        return found
    raise SystemExit(f"{modules} has no emojibase-data: run npm ci --ignore-scripts")


def add_languages(vocabulary: Vocabulary, graph: NounGraph) -> None:
    """Labels in every language of emojibase, and the words of a label that are also its tags and no English words."""
    wanted = {concept["id"] for concept in vocabulary.concepts}
    plurals = many_abroad(vocabulary.nouns_abroad)
    for path in label_files(NODE_MODULES):
        english = path.parent.name.startswith("en")
        entries = [(canonical(entry["hexcode"]), entry) for entry in read_json(path)]
        uses = Counter(part for _, entry in entries for part in set(normal(entry["label"]).split()))
        tagged = Counter(normal(tag) for concept, entry in entries if concept in wanted for tag in set(entry.get("tags", [])))
        for concept, entry in entries:
            if concept not in wanted:
                continue
            labels = genders(entry["label"], path.parent.name)
            for label in labels:
                if english or normal(label) not in plurals:
                    # A picture of a woman alone has the word for her before one that may be of either.
                    vocabulary.add(label, concept, NAME if english else ABROAD_LABEL if len(labels) == 1 else ABROAD_WORD)
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
    for chosen, rank, distance in ((FAMOUS, ALIAS_KIND, -2), (KINDS_BY_HAND, ALIAS_KIND, -1), (NEAR_BY_HAND, CHOSEN, 0), (HINTS_BY_HAND, GOES_WITH, 0)):
        for words, labels in chosen.items():
            concept = next((by_label[label] for label in labels.split(", ") if label in by_label), None)
            for word in words.split(", ") if concept else ():
                vocabulary.add(word, concept, rank, distance)


def add_people(vocabulary: Vocabulary, graph: NounGraph) -> None:
    """Somebody whom no picture shows is drawn as a person: a skateboarder, a librarian."""
    person = next((concept["id"] for concept in vocabulary.concepts if clean(concept["label"]) == "person"), None)
    for word in people(graph) if person else ():
        if word not in vocabulary.best and word.removesuffix("s") not in vocabulary.best:
            vocabulary.add(word, person, ALIAS_KIND, 1)


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
    verbs = {line.split(" ", 1)[0] for line in (graph_folder / "index.verb").read_text().splitlines()}  # to dive, and no Italian singers
    return {many: one for many, one in pairs if one in known and many not in names and many not in verbs and "_" not in many and many != one}


def also_english(vocabulary: Vocabulary, drawings: list[dict]) -> list[str]:
    """Labels and nouns of other languages that are English words for something else: a barn is no Norwegian child in English."""
    abroad = {word for concept in vocabulary.concepts for word in vocabulary.fields(concept["id"]).get(ABROAD, [])}
    abroad |= {word for drawing in drawings for word in drawing.get(ABROAD, [])}
    abroad |= many_abroad(abroad)  # "case", Italian houses
    english = (lemmas() | ENGLISH_FORMS | FIRST_NAMES) - SAME_IN_ENGLISH
    return sorted(word for word in abroad if word.isascii() and " " not in word and word in english)


def in_drawings(drawings: list[dict], labels: set[str]) -> list[dict]:
    """The ready pictures with the nouns of other languages for them; a noun that another thing has by hand is none of theirs."""
    by_hand = {normal(word): label for label, words in nouns_abroad().items() for word in words}
    for drawing in drawings:
        own = {drawing["caption"], *drawing.get(SAME, [])}
        kept = {word for word in map(normal, drawing.get(ABROAD, [])) if by_hand.get(word, drawing["caption"]) == drawing["caption"]}
        kept |= {word for word, label in by_hand.items() if label == drawing["caption"] and label not in labels}
        if words := sorted(kept - own):
            drawing[ABROAD] = words
        else:
            drawing.pop(ABROAD, None)
    return drawings


def build(concepts: list[dict], words: dict, drawings: list[dict]) -> dict:
    graph, vocabulary = NounGraph(), Vocabulary(concepts, read_core())
    add_names(vocabulary, words, graph)
    add_wordnet(vocabulary, words, graph)
    heads_win(vocabulary, graph)
    add_chosen(vocabulary)
    add_people(vocabulary, graph)
    add_nouns_abroad(vocabulary)
    add_languages(vocabulary, graph)
    vocabulary.drawn = {word for drawing in drawings for word in (drawing["caption"], *drawing.get(SAME, []), *drawing.get(ABROAD, []))}
    vocabulary.settle()
    return {
        "format": 1,
        "default_style": "flat",
        "fallback": "red question mark",
        "styles": [{"id": style["id"], "words": [normal(word) for word in style["words"]] + STYLE_WORDS.get(style["id"], [])}
                   for style in read_json(HERE / "styles.json")],
        "colours": [{"name": name, "rgb": rgb, "words": [name, *also], "near": near} | ({ABROAD: COLOURS_ABROAD[name]} if name in COLOURS_ABROAD else {}) for name, (rgb, also, near) in COLOURS.items()],
        "plurals": plurals(vocabulary, FOLDER),
        "english": " ".join(also_english(vocabulary, drawings)),
        **name_nothing(vocabulary.best, {word for word, claim in vocabulary.best.items() if claim[0] <= SYNONYM}, {word for word, claim in vocabulary.best.items() if claim[0] <= KIND_OF} | vocabulary.drawn, graph),
        "concepts": [described(concept, words[concept["id"]]["label"], vocabulary) for concept in concepts],
    }


def described(concept: dict, label: str, vocabulary: Vocabulary) -> dict:
    result = {"caption": label, "emoji": "".join(chr(int(part, 16)) for part in concept["id"].split("-"))}
    if (concept["subgroup"] in PART_SUBGROUPS or label in PART_LABELS) and label not in NOT_PARTS:
        result["part"] = True
    return result | in_scenes(concept) | {field: words for field, words in vocabulary.fields(concept["id"]).items() if words}


def dense(value) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write_drawings(path: Path, drawings: list[dict]) -> None:
    path.write_text("[\n" + ",\n".join(f" {dense(drawing)}" for drawing in drawings) + "\n]\n", encoding="utf-8")


def write(path: Path, vocabulary: dict) -> int:
    """One concept a line, so that a change shows in a diff as what it is."""
    lines = [f" {dense(key)}:" + ("[\n" + ",\n".join(dense(item) for item in value) + "\n ]" if isinstance(value, list) else dense(value))
             for key, value in vocabulary.items()]
    text = "{\n" + ",\n".join(lines) + "\n}\n"
    path.write_text(text, encoding="utf-8")
    return len(text.encode())


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--offered", type=Path, help="a list like concepts.json, to know words for its labels only; every concept without it")
    arguments.add_argument("--out", type=Path, default=MODEL / "vocabulary.json")
    arguments.add_argument("--drawings", type=Path, default=MODEL / "drawings.json", help="the ready pictures, which get the nouns of other languages")
    options = arguments.parse_args()
    concepts = offered_concepts(read_json(options.work / "concepts.json"), options.offered)
    drawings = in_drawings(read_json(options.drawings), {clean(concept["label"]) for concept in concepts})
    vocabulary = build(concepts, read_json(options.work / "words.json"), drawings)
    size = write(options.out, vocabulary)
    write_drawings(options.drawings, drawings)
    count = sum(len(concept.get(field, [])) for concept in vocabulary["concepts"] for field in (SAME, KIND, NEAR, HINT, ABROAD))
    print(f"{len(concepts)} concepts, {count} words, {size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
