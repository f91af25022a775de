"""Works out what the tokenizer must do and writes tokenizer.json: a small vocabulary with its merges, and texts with their ids.

Run: python3 tokenizer.py (standard library). CLIP's published algorithm, done the slow and plain way: merge by merge over the whole
word, all places of the best-ranked pair at once. Nothing here is shared with the C# code.
"""
import json
import unicodedata
from pathlib import Path

LENGTH = 16
MERGES = ["a p", "l e</w>", "p le</w>", "ap ple</w>", "r e", "re d</w>", "c a", "ca t</w>", "o o", "oo oo", "t h", "th e</w>", "e e", "a a", "aa a</w>",
          "' s</w>", "! !</w>", "! !", "Ã ©", "ca f"]
TEXTS = ["", " ", "a red apple", "A RED  Apple\n\tcat's", "the cat's 42 apples!!", "oooooooo", "aaaaa", "they'll we're I'd don't 'tis", "!'s", "'s's",
         "caf\u00e9 CAF\u00c9", "\u00e9", "na\u00efve \u4e2d\u6587 \u00c4PFEL", "\U0001f600\U0001f44d\U0001f3fd ok", "\u0663x\u00bd", "a\u00a0b\u3000c", "\U00010400\U00010428 deseret",
         "<|endoftext|>cat<|startoftext|>", "\u0130stanbul", "red " * 30, "x\u0301y", "\ufffd",
         "cafe\u0301 CAFE\u0301", "q\u0307\u0323 q\u0323\u0307 e\u0323\u0302", "\u212b \u0958 \ufa10", "\u1112\u1161\u11ab\u1100\u116e\u11a8"]


def byte_symbols():
    keep = [b for b in range(256) if chr(b).isprintable() and not chr(b).isspace() and b != 0xAD]
    return {b: chr(b) for b in keep} | {b: chr(256 + i) for i, b in enumerate(sorted(set(range(256)) - set(keep)))}


SYMBOLS = byte_symbols()
TOKENS = [*SYMBOLS.values(), *(s + "</w>" for s in SYMBOLS.values())]
MERGES = [tuple(m.split(" ")) for m in MERGES]
for left, right in MERGES:
    TOKENS.append(left + right)
TOKENS = list(dict.fromkeys(TOKENS)) + ["<|startoftext|>", "<|endoftext|>"]
IDS = {token: i for i, token in enumerate(TOKENS)}


def kind(c):
    return "space" if c.isspace() else {"L": "letter", "N": "number"}.get(unicodedata.category(c)[0], "other")


def words(text):
    text, found, i = unicodedata.normalize("NFC", text).lower(), [], 0
    while i < len(text):
        if kind(text[i]) == "space":
            i += 1
            continue
        fixed = [w for w in ("<|startoftext|>", "<|endoftext|>", "'s", "'t", "'re", "'ve", "'m", "'ll", "'d") if text[i:].startswith(w)]
        if fixed:
            j = i + len(fixed[0])
        else:
            j = i + 1
            while kind(text[i]) != "number" and j < len(text) and kind(text[j]) == kind(text[i]):
                j += 1
        found.append(text[i:j])
        i = j
    return found


def encode_word(word):
    if word in ("<|startoftext|>", "<|endoftext|>"):
        return [IDS[word]]
    parts = [SYMBOLS[b] for b in word.encode()]
    parts[-1] += "</w>"
    while True:
        present = [m for m in MERGES if m in zip(parts, parts[1:])]
        if not present:
            return [IDS[p] for p in parts]
        best, merged = present[0], []
        while parts:
            if tuple(parts[:2]) == best:
                merged.append(parts[0] + parts[1])
                parts = parts[2:]
            else:
                merged.append(parts.pop(0))
        parts = merged


def main():
    start, end = IDS["<|startoftext|>"], IDS["<|endoftext|>"]
    cases = []
    for text in TEXTS:
        tokens = [i for w in words(text) for i in encode_word(w)]
        ids = [start, *tokens[:LENGTH - 2], end]
        cases.append({"text": text, "tokens": len(tokens), "ids": ids + [end] * (LENGTH - len(ids))})
    out = {"length": LENGTH, "vocabulary": IDS, "merges": [" ".join(m) for m in MERGES], "cases": cases}
    Path(__file__).with_name("tokenizer.json").write_text(json.dumps(out, indent=1) + "\n")


if __name__ == "__main__":
    main()
