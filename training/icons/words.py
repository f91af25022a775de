"""The words for each concept: its label, true synonyms, and looser tags. Writes words.json."""
import re
from collections import Counter

from wordnet import WordNet
from workspace import HERE, parser, read_json, write_json

COLOUR_WORDS = ("red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "grey", "black", "white")


def clean(text: str) -> str:
    text = text.replace("’", "'").replace("“", "").replace("”", "")
    return re.sub(r"\s+", " ", text).strip().lower()


def read_list(name: str) -> list[str]:
    """The lines of a text file here, without comments."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def read_core() -> set[str]:
    """The labels that core.txt names."""
    return {clean(label) for label in read_list("core.txt")}


def read_aliases() -> dict[str, list[str]]:
    aliases: dict[str, list[str]] = {}
    for line in read_list("aliases.txt"):
        label, words = line.split(" = ")
        aliases.setdefault(clean(label), []).extend(clean(word) for word in words.split(","))
    return aliases


def short_names(label: str) -> list[str]:
    """'woman's hat' is also 'hat'-like; only the safe shortenings are made."""
    names = [label]
    if label.startswith("face with "):
        names.append(label.removeprefix("face with ") + " face")
    if "-" in label:
        names.append(label.replace("-", " "))
    return names


def build(concepts: list[dict]) -> dict[str, dict]:
    network, aliases = WordNet(), read_aliases()
    labels = {clean(concept["label"]) for concept in concepts}
    taken = labels | {word for words in aliases.values() for word in words}
    uses = Counter(clean(tag) for concept in concepts for tag in concept["tags"])
    result = {}
    for concept in concepts:
        label = clean(concept["label"])
        own = aliases.get(label, [])
        synonyms, hypernyms = network.related(label, concept["group"])
        synonyms = [clean(word) for word in synonyms if clean(word) not in taken]
        tags = [clean(tag) for tag in concept["tags"]]
        loose = dict.fromkeys(word for word in tags + hypernyms if word not in labels and len(word) > 2)
        result[concept["id"]] = {
            "label": label,
            "names": list(dict.fromkeys(short_names(label) + own)),
            "synonyms": list(dict.fromkeys(synonyms + [tag for tag in tags if uses[tag] == 1 and tag not in taken])),
            "tags": list(loose),
        }
    return result


def main() -> None:
    work = parser(__doc__).parse_args().work
    words = build(read_json(work / "concepts.json"))
    if missing := read_core() - {entry["label"] for entry in words.values()}:
        raise SystemExit(f"core.txt names labels that no concept has: {', '.join(sorted(missing))}")
    write_json(work / "words.json", words)
    print(f"{sum(len(w['names']) for w in words.values())} names, {sum(len(w['synonyms']) for w in words.values())} synonyms, "
          f"{sum(len(w['tags']) for w in words.values())} tags")


if __name__ == "__main__":
    main()
