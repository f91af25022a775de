"""Quick checks of the words that lead to concepts: python3 -m unittest test_vocabulary."""
import unittest

from noun_graph import NounGraph
from vocabulary import KIND_OF, LABEL, NEAR, SAME, SHARED_TAG, Vocabulary, add_wordnet, normal

CONCEPTS = [{"id": "1f408", "label": "cat"}, {"id": "1f431", "label": "cat face"}]


class NormalTests(unittest.TestCase):
    def test_words_are_written_as_the_reader_looks_them_up(self):
        self.assertEqual(normal("Jack-o-Lantern"), "jack o lantern")
        self.assertEqual(normal("woman’s  hat!"), "woman's hat")
        self.assertEqual(normal("मुर्गा"), "मुर्गा")


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
        vocabulary.add("meow", "1f408", SHARED_TAG)
        vocabulary.add("meow", "1f431", SHARED_TAG)
        vocabulary.settle()
        self.assertEqual(vocabulary.fields("1f431"), {NEAR: ["meow"]})


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

    def test_actions_and_moods_name_no_things(self):
        self.assertTrue(self.graph.is_action("swimming"))
        self.assertFalse(self.graph.is_action("king"))
        self.assertFalse(self.graph.mostly_noun("happy"))
        self.assertTrue(self.graph.mostly_noun("dessert"))


if __name__ == "__main__":
    unittest.main()
