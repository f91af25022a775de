"""CLIP's byte-level BPE tokenizer, and how its vocabulary is learnt from our captions.

Files as in the Hugging Face CLIPTokenizer: vocab.json, merges.txt, tokenizer_config.json.
"""
import json
import random
import re
import unicodedata
from collections import Counter, defaultdict
from functools import lru_cache
from pathlib import Path

START, END = "<|startoftext|>", "<|endoftext|>"
LENGTH = 24
MAX_MERGES = 11000
CONTRACTIONS = ("'s", "'t", "'re", "'ve", "'m", "'ll", "'d")


@lru_cache
def bytes_to_unicode() -> dict[int, str]:
    """Printable bytes stand for themselves, the others for characters from U+0100 on."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    table = {byte: chr(byte) for byte in printable}
    for byte in range(256):
        if byte not in table:
            table[byte] = chr(0x100 + len(table) - len(printable))
    return table


def _kind(char: str) -> str:
    category = unicodedata.category(char)[0]
    return "space" if char.isspace() else category if category in "LN" else "other"


def split_words(text: str) -> list[str]:
    """CLIP's pattern: specials, contractions, runs of letters, single digits, runs of anything else."""
    text = re.sub(r"\s+", " ", text).strip().lower()
    words, i = [], 0
    while i < len(text):
        known = next((token for token in (START, END, *CONTRACTIONS) if text.startswith(token, i)), None)
        if known:
            end = i + len(known)
        else:
            kind, end = _kind(text[i]), i + 1
            while kind in ("L", "other") and end < len(text) and _kind(text[end]) == kind:
                end += 1
        if not text[i].isspace():
            words.append(text[i:end])
        i = end
    return words


def symbols(word: str) -> tuple[str, ...]:
    table = bytes_to_unicode()
    mapped = [table[byte] for byte in word.encode("utf-8")]
    return (*mapped[:-1], mapped[-1] + "</w>")


def apply_merge(word: tuple[str, ...], pair: tuple[str, str]) -> tuple[str, ...]:
    result, i = [], 0
    while i < len(word):
        if i + 1 < len(word) and (word[i], word[i + 1]) == pair:
            result.append(word[i] + word[i + 1])
            i += 2
        else:
            result.append(word[i])
            i += 1
    return tuple(result)


def learn_merges(counts: Counter) -> list[tuple[str, str]]:
    """Ordinary BPE: merge the commonest pair until every word is one symbol (or MAX_MERGES)."""
    words = {word: symbols(word) for word in counts}
    pairs, where = Counter(), defaultdict(set)

    def add(word: str, sign: int) -> None:
        for pair in zip(words[word], words[word][1:]):
            pairs[pair] += sign * counts[word]
            where[pair].add(word)

    for word in words:
        add(word, 1)
    merges = []
    while len(merges) < MAX_MERGES:
        pair, count = max(pairs.items(), key=lambda item: (item[1], item[0]), default=(None, 0))
        if count <= 0:
            break
        merges.append(pair)
        for word in where.pop(pair):
            add(word, -1)
            words[word] = apply_merge(words[word], pair)
            add(word, 1)
        pairs.pop(pair, None)
    return merges


class Tokenizer:
    def __init__(self, vocabulary: dict[str, int], merges: list[tuple[str, str]]):
        self.vocabulary, self.merges = vocabulary, merges
        self._ranks = {pair: rank for rank, pair in enumerate(merges)}
        self._cache: dict[str, list[int]] = {}

    @classmethod
    def learn(cls, counts: Counter) -> "Tokenizer":
        merges = learn_merges(counts)
        base = list(bytes_to_unicode().values())
        tokens = [*base, *(char + "</w>" for char in base), *("".join(pair) for pair in merges), START, END]
        return cls({token: number for number, token in enumerate(dict.fromkeys(tokens))}, merges)

    @classmethod
    def load(cls, folder: Path) -> "Tokenizer":
        lines = (folder / "merges.txt").read_text(encoding="utf-8").splitlines()[1:]
        return cls(json.loads((folder / "vocab.json").read_text(encoding="utf-8")), [tuple(line.split(" ")) for line in lines])

    def save(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "vocab.json").write_text(json.dumps(self.vocabulary, ensure_ascii=False), encoding="utf-8")
        lines = ["#version: 0.2", *(" ".join(pair) for pair in self.merges)]
        (folder / "merges.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        (folder / "tokenizer_config.json").write_text(json.dumps({
            "tokenizer_class": "CLIPTokenizer", "model_max_length": LENGTH, "do_lower_case": True,
            "bos_token": START, "eos_token": END, "unk_token": END, "pad_token": END}, indent=2) + "\n", encoding="utf-8")

    def word(self, word: str, keep_apart: float = 0.0, rng: random.Random | None = None) -> list[int]:
        """Token ids of one word; `keep_apart` skips merges at random (BPE dropout), so that parts of words learn meaning too."""
        if not keep_apart and word in self._cache:
            return self._cache[word]
        if word in (START, END):
            return [self.vocabulary[word]]
        parts = symbols(word)
        while len(parts) > 1:
            known = [pair for pair in zip(parts, parts[1:]) if pair in self._ranks and (not keep_apart or rng.random() >= keep_apart)]
            if not known:
                break
            parts = apply_merge(parts, min(known, key=self._ranks.__getitem__))
        ids = [self.vocabulary[part] for part in parts]
        if not keep_apart:
            self._cache[word] = ids
        return ids

    def encode(self, text: str, split_chance: float = 0.0, rng: random.Random | None = None) -> list[int]:
        """LENGTH ids: start, words, end, padded with end."""
        ids = []
        for word in split_words(text):
            ids += self.word(word, 0.3, rng) if split_chance and rng.random() < split_chance else self.word(word)
        end = self.vocabulary[END]
        ids = [self.vocabulary[START], *ids[:LENGTH - 2], end]
        return ids + [end] * (LENGTH - len(ids))
