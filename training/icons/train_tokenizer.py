"""Learns the tokenizer from every word a caption can hold; writes <work>/tokenizer/.

The vocabulary covers all of emojibase, not only today's selection, so that more concepts need no new one.
"""
from collections import Counter

from captions import PLAIN, STYLED
from tokenizer import Tokenizer, split_words
from words import COLOUR_WORDS, clean
from workspace import HERE, NODE_MODULES, parser, read_json

CAPTION_WEIGHT = 20  # words of our own captions become single tokens before the rarest tags do


def main() -> None:
    work = parser(__doc__).parse_args().work
    counts = Counter()

    def add(text: str, weight: int) -> None:
        for word in split_words(clean(text)):
            counts[word] += weight

    for entry in read_json(NODE_MODULES / "emojibase-data" / "en" / "data.json"):
        for text in (entry["label"], *entry.get("tags", [])):
            add(text, 1)
    for concept in read_json(work / "concepts.json"):
        for text in concept["keywords"]:
            add(text, 1)
    for entry in read_json(work / "words.json").values():
        for text in (*entry["names"], *entry["synonyms"], *entry["tags"]):
            add(text, CAPTION_WEIGHT)
    for text in (*COLOUR_WORDS, *PLAIN, *STYLED, *(word for style in read_json(HERE / "styles.json") for word in style["words"])):
        add(text.replace("{style}", "").replace("{}", ""), 100 * CAPTION_WEIGHT)
    tokenizer = Tokenizer.learn(counts)
    tokenizer.save(work / "tokenizer")
    single = sum(len(tokenizer.word(word)) == 1 for word in counts)
    print(f"{len(counts)} words, {single} of them one token; vocabulary of {len(tokenizer.vocabulary)}")


if __name__ == "__main__":
    main()
