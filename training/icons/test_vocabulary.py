"""Quick checks of the words that lead to concepts: python3 -m unittest test_vocabulary."""
import tempfile
import unittest
from pathlib import Path

from noun_graph import NounGraph
from vocabulary import CHOSEN, KIND_OF, LABEL, NEAR, SAME, Vocabulary, add_wordnet, genders, heads_win, label_files, normal
from vocabulary_english import is_slip, near_names, people

CONCEPTS = [{"id": "1f408", "label": "cat"}, {"id": "1f431", "label": "cat face"}]


class NormalTests(unittest.TestCase):
    def test_words_are_written_as_the_reader_looks_them_up(self):
        self.assertEqual(normal("Jack-o-Lantern"), "jack o lantern")
        self.assertEqual(normal("woman’s  hat!"), "woman's hat")
        self.assertEqual(normal("मुर्गा"), "मुर्गा")


class GenderTests(unittest.TestCase):
    def test_a_label_for_both_is_either_and_no_english_word_follows_it(self):
        self.assertEqual(genders("Student(in)", "de"), ["Student", "Studentin"])
        self.assertEqual(genders("Büroangestellte(r)", "de"), ["Büroangestellte", "Büroangestellter"])
        self.assertEqual(genders("Fußgänger(in): nach rechts", "de"), ["Fußgänger: nach rechts", "Fußgängerin: nach rechts"])
        self.assertEqual(genders("Arzt/Ärztin", "de"), ["Arzt", "Ärztin"])
        self.assertEqual(genders("midi/minuit", "fr"), ["midi/minuit"])
        self.assertEqual(genders("旗: ココス(キーリング)諸島", "ja"), ["旗: ココス(キーリング)諸島"])


class LabelFileTests(unittest.TestCase):
    def test_labels_that_are_not_installed_are_missed(self):
        with tempfile.TemporaryDirectory() as modules, self.assertRaisesRegex(SystemExit, "npm ci"):
            label_files(Path(modules))


class RankTests(unittest.TestCase):
    def test_the_surer_claim_wins_whatever_the_order(self):
        for ranks in ((KIND_OF, LABEL), (LABEL, KIND_OF)):
            vocabulary = Vocabulary(CONCEPTS, set())
            vocabulary.add("cat", "1f408" if ranks[0] == LABEL else "1f431", ranks[0])
            vocabulary.add("cat", "1f408" if ranks[1] == LABEL else "1f431", ranks[1])
            vocabulary.settle()
            self.assertEqual(vocabulary.fields("1f408"), {SAME: ["cat"]})

    def test_of_equal_claims_the_core_concept_wins(self):
        vocabulary = Vocabulary(CONCEPTS, {"cat face"})
        vocabulary.add("meow", "1f408", CHOSEN)
        vocabulary.add("meow", "1f431", CHOSEN)
        vocabulary.settle()
        self.assertEqual(vocabulary.fields("1f431"), {NEAR: ["meow"]})


class PeopleTests(unittest.TestCase):
    def test_who_does_what_a_verb_says_or_has_an_ending_of_people_is_one_and_a_thing_is_none(self):
        found = set(people(NounGraph()))
        self.assertLessEqual({"explorer", "novelist", "historian", "salesman", "interpreter"}, found)
        self.assertFalse({"conveyor", "hammer", "computer", "corner", "piano"} & found)


class EnglishTests(unittest.TestCase):
    def test_words_that_a_slip_could_make_a_name_are_listed_and_far_ones_not(self):
        self.assertEqual(near_names({"bread", "breed", "bleed", "break", "tread"}, {"bread"}), {"breed", "break"})
        self.assertTrue(is_slip("giutar", "guitar"))
        self.assertTrue(is_slip("gutar", "guitar"))
        self.assertFalse(is_slip("cucumber", "number"))


class NounGraphTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.graph = NounGraph()

    def test_a_kitten_is_below_a_cat_and_a_dessert_above_no_cat(self):
        cat = self.graph.sense("cat", "animals-nature")
        below = {word for _, synset in self.graph.below(cat, 4) for word in self.graph.words[synset]}
        self.assertIn("tabby", below)
        self.assertNotIn("dessert", below)

    def test_a_road_barrier_is_no_tower(self):
        vocabulary = Vocabulary([{"id": "1f6a7", "label": "construction", "group": "travel-places"}, {"id": "1f6a2", "label": "ship", "group": "travel-places"}], set())
        add_wordnet(vocabulary, {"1f6a7": {"label": "construction", "names": []}, "1f6a2": {"label": "ship", "names": []}}, self.graph)
        self.assertEqual({claim[-1] for claim in vocabulary.best.values()}, {"1f6a2"})

    def test_a_compound_is_a_kind_of_its_head_whatever_else_it_means(self):
        vocabulary = Vocabulary([{"id": "1f98a", "label": "fox"}, {"id": "1f33f", "label": "herb"}, {"id": "1f9ad", "label": "seal"}, {"id": "1f981", "label": "lion"}], set())
        for word, concept, rank in (("fox", "1f98a", LABEL), ("red fox", "1f33f", KIND_OF), ("lion", "1f981", LABEL), ("sea lion", "1f9ad", KIND_OF)):
            vocabulary.add(word, concept, rank)
        heads_win(vocabulary, self.graph)
        self.assertEqual(vocabulary.best["red fox"][-1], "1f98a")
        self.assertEqual(vocabulary.best["sea lion"][-1], "1f9ad")

    def test_actions_and_moods_name_no_things(self):
        self.assertTrue(self.graph.is_action("swimming"))
        self.assertFalse(self.graph.is_action("king"))
        self.assertFalse(self.graph.mostly_noun("happy"))
        self.assertTrue(self.graph.mostly_noun("dessert"))


if __name__ == "__main__":
    unittest.main()
