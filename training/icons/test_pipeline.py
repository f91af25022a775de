"""Quick checks of what would otherwise show only after hours: python3 -m unittest."""
import random
import unittest
from collections import Counter

import numpy as np
import torch
from onnx import helper, numpy_helper
from PIL import Image, ImageDraw

from art import to_bytes, to_network
from attention import attend
from autoencoder import CrispDecoder
from captions import Captions, without_colour
from compress import compress
from parallel import ParallelGradients
from recolour import Palette
from score_colours import dominant_colour
from score_scenes import areas, objects
from tokenizer import END, LENGTH, START, Tokenizer, split_words


class TokenizerTests(unittest.TestCase):
    def setUp(self):
        self.tokenizer = Tokenizer.learn(Counter({"apple": 9, "red": 7, "apples": 2}))

    def test_words_are_split_as_clip_does(self):
        self.assertEqual(split_words("  It's 12\tRED\napples!!  piñata½ "), ["it", "'s", "1", "2", "red", "apples", "!!", "piñata", "½"])
        self.assertEqual(split_words(f"{START}a{END}"), [START, "a", END])

    def test_a_known_word_is_one_token_and_an_unknown_one_several(self):
        self.assertEqual(len(self.tokenizer.word("apple")), 1)
        self.assertGreater(len(self.tokenizer.word("aple")), 1)

    def test_padding_and_truncation_keep_the_length(self):
        vocabulary = self.tokenizer.vocabulary
        ids = self.tokenizer.encode("red apple")
        self.assertEqual(ids, [vocabulary[START], vocabulary["red</w>"], vocabulary["apple</w>"]] + [vocabulary[END]] * (LENGTH - 3))
        long = self.tokenizer.encode("red " * 100)
        self.assertEqual((len(long), long[-1]), (LENGTH, vocabulary[END]))

    def test_dropout_never_invents_tokens(self):
        rng = random.Random(1)
        pieces = {len(self.tokenizer.word("apple", 0.5, rng)) for _ in range(50)}
        self.assertGreater(len(pieces), 1)


class PictureTests(unittest.TestCase):
    def test_bytes_survive_the_round_trip(self):
        picture = np.zeros((1, 4, 4, 4), np.uint8)
        picture[0, :2] = (200, 30, 90, 255)
        np.testing.assert_array_equal(to_bytes(to_network(picture)), picture)

    def test_a_red_square_turns_blue(self):
        palette = Palette(torch.tensor([220, 20, 20, 255], dtype=torch.uint8).expand(8, 8, 4).clone())
        self.assertEqual(palette.natural_colour(), "red")
        red, _, blue, alpha = palette.recoloured("blue")[:, 0, 0].tolist()
        self.assertLess(red, blue)
        self.assertEqual(alpha, 1)

    def test_a_recoloured_caption_names_one_colour(self):
        self.assertEqual(without_colour("red apple"), "apple")
        self.assertEqual(without_colour("red"), "shape")


    def test_a_colour_between_two_names_is_not_called_by_either(self):
        def named(*colour: int) -> str | None:
            return Palette(torch.tensor([*colour, 255], dtype=torch.uint8).expand(8, 8, 4).clone()).natural_colour()

        self.assertEqual(named(240, 120, 25), "orange")
        self.assertIsNone(named(20, 190, 200))  # teal
        self.assertIsNone(named(60, 10, 40))    # the darkest of plums

    def test_the_judge_of_colours_names_them_as_people_do(self):
        lamps = {"red": (220, 20, 30), "orange": (255, 140, 0), "yellow": (255, 225, 25), "green": (60, 180, 75), "blue": (0, 90, 200),
                 "purple": (128, 0, 160), "pink": (255, 105, 180), "brown": (140, 80, 30), "grey": (128, 128, 128), "black": (10, 10, 10), "white": (250, 250, 250)}
        for name, colour in lamps.items():
            picture = np.zeros((8, 8, 4), np.uint8)
            picture[2:6, 2:6] = (*colour, 255)
            self.assertEqual(dominant_colour(picture), name)


class CaptionTests(unittest.TestCase):
    def test_most_captions_are_what_the_prompt_reader_sends(self):
        """"style colour label", as src/Easel.Scenes/Reading/Telling/Caption.cs writes it."""
        captions, rng = Captions({"1f34e": {"label": "red apple", "names": ["red apple"], "synonyms": [], "tags": []}}), random.Random(1)
        plain = Counter(captions.write("1f34e", "flat", None, rng) for _ in range(1000))
        green = Counter(captions.write("1f34e", "flat", "green", rng) for _ in range(1000))
        self.assertGreater(plain["flat red apple"], 500)
        self.assertGreater(green["flat green apple"], 500)
        self.assertGreater(plain[""], 30)  # for classifier-free guidance
        self.assertFalse([text for text in green if "red" in text])


class SceneTests(unittest.TestCase):
    @staticmethod
    def picture(*boxes: tuple[int, int, int, int]) -> Image.Image:
        picture = Image.new("RGBA", (512, 512))
        for box in boxes:
            ImageDraw.Draw(picture).ellipse(box, fill=(200, 30, 90, 255))
        return picture

    def test_connected_areas_do_not_meet_at_corners(self):
        mask = np.array([[1, 0, 0, 1], [1, 0, 0, 1], [0, 1, 0, 0]], dtype=bool)
        self.assertEqual(sorted(int(area.sum()) for area in areas(mask)), [1, 2, 2])

    def test_objects_are_counted_without_specks_and_over_hairline_gaps(self):
        self.assertEqual(len(objects(self.picture((20, 20, 220, 220), (280, 280, 480, 480)))), 2)
        self.assertEqual(len(objects(self.picture((20, 20, 220, 220), (300, 300, 312, 312)))), 1)
        self.assertEqual(len(objects(self.picture((20, 20, 220, 220), (222, 20, 422, 220)))), 1)
        self.assertEqual(objects(self.picture()), [])

    def test_an_object_fills_its_frame_as_the_art_does(self):
        (alone,) = objects(self.picture((300, 40, 400, 140)))
        rows = np.where((alone[..., 3] > 128).any(axis=1))[0]
        self.assertGreater((rows[-1] - rows[0]) / len(alone), 0.85)


class DecoderTests(unittest.TestCase):
    def decoded(self, colour: float, alpha: float) -> list[float]:
        light = torch.tensor([colour, colour, colour, alpha]).reshape(1, 4, 1, 1) * 2 - 1
        return [round(value, 4) for value in ((CrispDecoder(lambda _: light)(None) + 1) / 2).flatten().tolist()]

    def test_a_veil_goes_and_a_pinhole_closes(self):
        self.assertEqual(self.decoded(0.03, 0.04), [0, 0, 0, 0])
        self.assertEqual(self.decoded(0.5, 0.97), [round(0.5 / 0.97, 4)] * 3 + [1])

    def test_an_edge_keeps_its_colour_and_its_place(self):
        self.assertEqual(self.decoded(0.25, 0.5), [0.25, 0.25, 0.25, 0.5])


class ComputationTests(unittest.TestCase):
    def test_attention_agrees_with_torch(self):
        torch.manual_seed(1)
        ours = torch.nn.MultiheadAttention(8, 2, bias=False, batch_first=True)
        ours.out_proj.weight.data = torch.eye(8)
        x = torch.randn(2, 5, 8)
        query, key, value = (x @ ours.in_proj_weight.T).chunk(3, dim=-1)
        torch.testing.assert_close(attend(query, key, value, 2), ours(x, x, x)[0])

    def test_threads_give_the_gradient_of_the_whole_batch(self):
        layer, x = torch.nn.Linear(3, 1), torch.randn(8, 3)
        loss = lambda part: layer(part).square().mean()
        expected = torch.autograd.grad(loss(x), list(layer.parameters()))
        ParallelGradients(layer.parameters(), torch.device("cpu")).accumulate(loss, (x,))
        for parameter, gradient in zip(layer.parameters(), expected):
            torch.testing.assert_close(parameter.grad, gradient)

    def test_int8_weights_are_restored_within_half_a_step(self):
        weight = np.random.default_rng(1).normal(size=(64, 32)).astype(np.float32)
        graph = helper.make_graph(
            [helper.make_node("MatMul", ["x", "w"], ["y"])], "g", [helper.make_tensor_value_info("x", 1, [1, 64])],
            [helper.make_tensor_value_info("y", 1, [1, 32])], [numpy_helper.from_array(weight, "w")])
        stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in compress(helper.make_model(graph), "int8").graph.initializer}
        self.assertEqual(stored["w.scale"].shape, (1, 32))
        error = np.abs(stored["w.int8"] * stored["w.scale"] - weight)
        self.assertTrue((error <= stored["w.scale"] / 2 + 1e-6).all())


if __name__ == "__main__":
    unittest.main()
