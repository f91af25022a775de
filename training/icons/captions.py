"""Writes a picture's caption, a different one each time it is shown."""
import random

from words import COLOUR_WORDS
from workspace import HERE, read_json

PLAIN = ("{}", "{}", "{}", "a {}", "the {}", "a picture of a {}", "an icon of a {}", "{} emoji", "{} icon", "a cute {}", "a drawing of a {}")
STYLED = ("{style} {}", "{style} {}", "{style} {}", "a {style} {}", "{}, {style} style", "{} in {style} style", "{}, {style}",
          "a {style} icon of a {}", "{style} emoji of a {}")
EXACT_CHANCE = 0.7   # of the words that the prompt reader (src/Easel.Scenes) always sends: "style colour label"
STYLE_CHANCE = 0.65  # of a style word in the other captions
EMPTY_CHANCE = 0.08  # for classifier-free guidance


class Captions:
    def __init__(self, words: dict[str, dict]):
        self.words = words
        self.style_words = {style["id"]: style["words"] for style in read_json(HERE / "styles.json")}

    def name(self, concept: str, rng: random.Random) -> str:
        """Mostly the label; the rest teaches other words without letting a vague tag drown it."""
        entry, chance = self.words[concept], rng.random()
        if chance < 0.5:
            return entry["label"]
        if chance < 0.78:
            return rng.choice(entry["names"])
        if chance < 0.88 and entry["synonyms"]:
            return rng.choice(entry["synonyms"])
        if chance < 0.95 and entry["tags"]:
            return f"{entry['label']} {rng.choice(entry['tags'])}"
        return rng.choice(entry["tags"]) if entry["tags"] else entry["label"]

    def write(self, concept: str, style: str, colour: str | None, rng: random.Random) -> str:
        if rng.random() < EMPTY_CHANCE:
            return ""
        exact = rng.random() < EXACT_CHANCE
        name = self.words[concept]["label"] if exact else self.name(concept, rng)
        if colour:
            name = f"{colour} {without_colour(name)}"
        if exact:
            return f"{self.style_words[style][0]} {name}"
        if rng.random() < STYLE_CHANCE:
            return rng.choice(STYLED).format(name, style=rng.choice(self.style_words[style]))
        return rng.choice(PLAIN).format(name)


def without_colour(name: str) -> str:
    """'red apple' recoloured to green must not be called 'green red apple'."""
    kept = [word for word in name.split() if word not in COLOUR_WORDS]
    return " ".join(kept) or "shape"
