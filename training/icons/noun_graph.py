"""WordNet's nouns as a graph (Debian's wordnet-base): what is a kind of what, and which words are nouns at heart."""
from collections import Counter, deque
from pathlib import Path

from wordnet import FOLDER, wanted_senses

NOUN = "1"  # ss_type in a sense key, see WordNet's senseidx(5)


class NounGraph:
    def __init__(self, folder: Path = FOLDER):
        self.senses: dict[str, list[int]] = {}
        for line in (folder / "index.noun").read_text().splitlines():
            if not line.startswith(" "):
                fields = line.split()
                self.senses[fields[0].replace("_", " ")] = [int(offset) for offset in fields[-int(fields[2]):]]
        self.words: dict[int, list[str]] = {}
        self.parents: dict[int, list[int]] = {}
        self.children: dict[int, list[int]] = {}
        self.file: dict[int, int] = {}
        for line in (folder / "data.noun").read_text().splitlines():
            if not line.startswith(" "):
                self._read_synset(line.split(" | ")[0].split())
        self.verbs = {line.split(" ", 1)[0] for line in (folder / "index.verb").read_text().splitlines() if not line.startswith(" ")}
        self.uses = self._count_uses(folder / "cntlist.rev")

    def _read_synset(self, fields: list[str]) -> None:
        offset, count = int(fields[0]), int(fields[3], 16)
        self.file[offset] = int(fields[1])
        self.words[offset] = [word.replace("_", " ") for word in fields[4:4 + 2 * count:2]]
        pointers = fields[5 + 2 * count:]
        self.parents[offset] = [int(pointers[i + 1]) for i in range(0, len(pointers) - 3, 4) if pointers[i] == "@"]
        for parent in self.parents[offset]:
            self.children.setdefault(parent, []).append(offset)

    @staticmethod
    def _count_uses(path: Path) -> dict[str, Counter]:
        """How often tagged texts use a word in each part of speech."""
        uses: dict[str, Counter] = {}
        for line in path.read_text().splitlines():
            key, _, count = line.split()
            word, _, rest = key.partition("%")
            uses.setdefault(word.replace("_", " "), Counter())[rest[0]] += int(count)
        return uses

    def mostly_noun(self, word: str) -> bool:
        """'running' and 'happy' are not, though WordNet lists both as nouns."""
        count = self.uses.get(word)
        return not count or count[NOUN] * 2 >= sum(count.values())

    def is_action(self, word: str) -> bool:
        """'swimming': a noun made of a verb, which asks for no thing."""
        stem = word.removesuffix("ing")
        return word.endswith("ing") and len(stem) > 1 and bool({stem, stem + "e", stem[:-1]} & self.verbs)

    def sense(self, noun: str, group: str) -> int | None:
        """The first sense that suits an emoji of this group."""
        wanted = wanted_senses(noun, group)
        return next((offset for offset in self.senses.get(noun, []) if self.file[offset] in wanted), None)

    def common_words(self, synset: int, senses: int) -> list[str]:
        """Without names and Latin: at most two words, no capitals, and this synset among so many first senses of the word."""
        return [word for word in self.words[synset]
                if word.islower() and word.count(" ") < 2 and len(word) > 2 and synset in self.senses.get(word, [])[:senses]]

    def below(self, synset: int, depth: int) -> list[tuple[int, int]]:
        """(distance, synset), nearest first, without the synset itself."""
        return self._walk(synset, depth, self.children)

    def above(self, synset: int, depth: int) -> list[tuple[int, int]]:
        return self._walk(synset, depth, self.parents)

    @staticmethod
    def _walk(start: int, depth: int, edges: dict[int, list[int]]) -> list[tuple[int, int]]:
        found, seen, waiting = [], {start}, deque([(0, start)])
        while waiting:
            distance, synset = waiting.popleft()
            if distance == depth:
                continue
            for other in edges.get(synset, []):
                if other not in seen:
                    seen.add(other)
                    found.append((distance + 1, other))
                    waiting.append((distance + 1, other))
        return found
