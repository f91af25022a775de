"""Reads WordNet's noun files (Debian's wordnet-base): synonyms and hypernyms of a noun in a wanted sense."""
from pathlib import Path

FOLDER = Path("/usr/share/wordnet")

# Lexicographer files a concept's sense must lie in, so that "bat" under animals is no club.
SENSES_BY_GROUP = {
    "animals-nature": {5, 17, 19, 20},
    "food-drink": {13, 20, 6},
    "travel-places": {6, 15, 17, 19},
    "activities": {4, 6, 14},
    "objects": {6, 10, 21, 27},
    "people-body": {8, 18},
    "symbols": {10, 25},
}
# Labels that WordNet knows as another thing than the picture shows: 🚧 is no tower, bridge or palace.
OTHER_SENSES = {"construction"}


def wanted_senses(noun: str, group: str) -> set[int]:
    return set() if noun in OTHER_SENSES else SENSES_BY_GROUP.get(group, set())


class WordNet:
    def __init__(self, folder: Path = FOLDER):
        self._offsets = {}
        for line in (folder / "index.noun").read_text().splitlines():
            if line.startswith(" "):
                continue
            fields = line.split()
            count = int(fields[2])
            self._offsets[fields[0]] = [int(offset) for offset in fields[-count:]]
        self._data = (folder / "data.noun").read_bytes()

    def _synset(self, offset: int) -> tuple[int, list[str], list[int]]:
        line = self._data[offset:self._data.index(b"\n", offset)].decode().split(" | ")[0].split()
        count = int(line[3], 16)
        words = [word.replace("_", " ").lower() for word in line[4:4 + 2 * count:2]]
        pointers = line[5 + 2 * count:]
        hypernyms = [int(pointers[i + 1]) for i in range(0, len(pointers) - 3, 4) if pointers[i] == "@"]
        return int(line[1]), words, hypernyms

    def related(self, noun: str, group: str) -> tuple[list[str], list[str]]:
        """Synonyms and direct hypernyms of the first sense that suits an emoji of this group."""
        wanted = wanted_senses(noun, group)
        for offset in self._offsets.get(noun.replace(" ", "_"), []):
            file, words, parents = self._synset(offset)
            if file in wanted:
                above = [word for parent in parents for word in self._synset(parent)[1][:2]]
                return [word for word in words if word != noun], above
        return [], []
