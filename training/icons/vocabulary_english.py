"""English words that name no concept: known nouns are no part of another's name, and no known word is a slip of the pen."""
from noun_graph import NOUN, NounGraph
from vocabulary_words import OTHER_THINGS
from wordnet import FOLDER

PERSON = 18  # WordNet's lexicographer file of people, see lexnames(5)
ANIMAL = 5
PERSON_ENDINGS = ("ist", "ian", "man", "woman", "eer", "ess")
NO_PEOPLE = set("christ conveyor controller carrier rapist racist lecher sucker procurer".split())
NOT_NAMES = set("baby house water bear mountain dairy milk church snow forest meadow ground genus sand rock wood pine palm brine".split())  # first words that say what a head noun is like, or are one
HEAD_DEPTH = 8  # so far below its head noun's sense a compound is still a kind of it
SLIP_LENGTH = range(4, 25)  # of words that the reader takes for a slip
INDEXES = ("noun", "verb", "adj", "adv")


def name_nothing(best: dict, names: set[str], drawn: set[str], graph: NounGraph) -> dict:
    """The nouns, the other words that are one slip from a word for what is drawn (each list in one string), and the compounds."""
    nouns = {word for word in common_nouns(graph) if word not in best and word.removesuffix("s") not in best}
    known = best.keys() | nouns | drawn
    near = {word for word in near_names(all_words(), drawn) if not {word, word.removesuffix("s"), word.removesuffix("es")} & known}
    return {"nouns": " ".join(sorted(nouns)), "words": " ".join(sorted(near)), "compounds": sorted(other_animals(best, names, graph) | set(OTHER_THINGS))}


def other_animals(best: dict, names: set[str], graph: NounGraph) -> set[str]:
    """Animals that end in a concept's name and are no kind of it, as a guinea pig; "big fish" is both, so adjectives do not count."""
    adjectives = {line.split(" ", 1)[0] for line in (FOLDER / "index.adj").read_text().splitlines()}
    found = set()
    for word, senses in graph.senses.items():
        head = word.rsplit(" ", 1)[-1]
        if head == word or head not in names or word in best or not word.isascii() or not word.replace(" ", "").isalpha() or word.count(" ") > 1:
            continue
        first = word.split(" ", 1)[0]
        is_animal = any(graph.file[sense] == ANIMAL for sense in senses)
        if is_animal and not first.endswith(("ed", "ing")) and first not in adjectives and first not in NOT_NAMES and not is_kind_of(word, head, graph):
            found.add(word)
    return found


def is_kind_of(word: str, head: str, graph: NounGraph) -> bool:
    below = {down for sense in graph.senses.get(head, []) for _, down in graph.below(sense, HEAD_DEPTH)} | set(graph.senses.get(head, []))
    return bool(below & set(graph.senses[word]))


def common_nouns(graph: NounGraph) -> set[str]:
    """Words used as nouns more often than not, and those that are people first of all: a player, a mermaid."""
    used = {word for word, count in graph.uses.items() if word in graph.senses and count[NOUN] * 2 >= sum(count.values())}
    people = {word for word, senses in graph.senses.items() if graph.file[senses[0]] == PERSON and word not in graph.uses}
    return {word for word in used | people if len(word) > 2 and word.isascii() and word.isalpha() and word.islower() and not graph.is_action(word)}


def is_doer(word: str, graph: NounGraph) -> bool:
    """Who does what a verb says, or has an ending of people's own."""
    stems = {word[:-2], word[:-1], word[:-3]}
    return word.endswith(PERSON_ENDINGS) or (word.endswith(("er", "or")) and bool(stems & graph.verbs))


def people(graph: NounGraph) -> list[str]:
    """Words that are people by their ending and their first sense."""
    return sorted(word for word, senses in graph.senses.items()
                  if word.isascii() and word.isalpha() and len(word) > 5 and is_doer(word, graph) and word not in NO_PEOPLE and graph.file[senses[0]] == PERSON and graph.mostly_noun(word)
                  and graph.uses.get(word, {}).get(NOUN) and any(word in graph.words[sense] for sense in senses))  # used, and in lower case: no name of one man


def lemmas() -> set[str]:
    """Everything that WordNet has an entry for."""
    return {line.split(" ", 1)[0].replace("_", " ") for part in INDEXES for line in (FOLDER / f"index.{part}").read_text().splitlines() if not line.startswith(" ")}


def all_words() -> set[str]:
    """Every single word of WordNet, with the commonest endings of nouns and verbs."""
    words = set()
    for part in INDEXES:
        lemmas = {line.split(" ", 1)[0] for line in (FOLDER / f"index.{part}").read_text().splitlines() if not line.startswith(" ")}
        lemmas = {lemma for lemma in lemmas if lemma.isascii() and lemma.isalpha()}
        irregular = {line.split()[0] for line in (FOLDER / f"{part}.exc").read_text().splitlines()}
        words |= lemmas | irregular
        if part in ("noun", "verb"):
            words |= {lemma + "s" for lemma in lemmas}
        if part == "verb":
            words |= {lemma.removesuffix("e") + ending for lemma in lemmas for ending in ("ed", "ing")}
    return words


def near_names(words: set[str], names: set[str]) -> set[str]:
    """Words that one letter more, less, other, or two swapped make a name of."""
    by_cut: dict[str, set[str]] = {}
    for name in names:
        if name.isascii() and " " not in name:
            for cut in cuts(name):
                by_cut.setdefault(cut, set()).add(name)
    return {word for word in words if len(word) in SLIP_LENGTH and any(
        word != name and word[0] == name[0] and is_slip(word, name) for cut in cuts(word) for name in by_cut.get(cut, ()))}


def cuts(word: str) -> set[str]:
    return {word} | {word[:i] + word[i + 1:] for i in range(len(word))}


def is_slip(one: str, other: str) -> bool:
    if len(one) == len(other):
        differ = [i for i in range(len(one)) if one[i] != other[i]]
        swapped = len(differ) == 2 and differ[1] == differ[0] + 1 and one[differ[0]] == other[differ[1]] and one[differ[1]] == other[differ[0]]
        return len(differ) == 1 or swapped
    short, long = sorted((one, other), key=len)
    return len(long) - len(short) == 1 and any(long[:i] + long[i + 1:] == short for i in range(len(long)))
