"""Which emoji are concepts: one canonical id each, shared by every style.

Writes concepts.json in the work folder: id, label, tags, keywords, group.
"""
import re

from workspace import HERE, NODE_MODULES, parser, read_json, write_json


def canonical(hexcode: str) -> str:
    """Art packages disagree on the variation selector, so the id leaves it out."""
    return "-".join(part for part in hexcode.lower().split("-") if part != "fe0f")


def load_concepts() -> list[dict]:
    selection = read_json(HERE / "selection.json")
    data = NODE_MODULES / "emojibase-data"
    names = read_json(data / "meta" / "groups.json")
    keywords = {
        "-".join(f"{ord(char):x}" for char in emoji if char != "\ufe0f"): words
        for emoji, words in read_json(NODE_MODULES / "emojilib" / "dist" / "emoji-en-US.json").items()
    }
    dropped = re.compile("|".join(selection["drop_labels"]))
    concepts = []
    for entry in read_json(data / "en" / "data.json"):
        if "group" not in entry:
            continue
        group = names["groups"][str(entry["group"])]
        subgroup = names["subgroups"][str(entry["subgroup"])]
        kept = group in selection["keep_groups"] or subgroup in selection["keep_subgroups"]
        if not kept or dropped.search(entry["label"]):
            continue
        identity = canonical(entry["hexcode"])
        concepts.append({
            "id": identity,
            "label": entry["label"].lower(),
            "tags": [tag.lower() for tag in entry.get("tags", [])],
            "keywords": [word.lower().replace("_", " ") for word in keywords.get(identity, [])],
            "group": group,
            "subgroup": subgroup,
        })
    return concepts


def main() -> None:
    work = parser(__doc__).parse_args().work
    concepts = load_concepts()
    write_json(work / "concepts.json", concepts)
    print(f"{len(concepts)} concepts")


if __name__ == "__main__":
    main()
