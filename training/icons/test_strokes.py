"""The judge of thin lines, the outlines drawn at random, and weights read back: python3 -m unittest."""
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch

from autoencoder import SIZE, Autoencoder
from compress import rounded
from export import export_autoencoder
from exported import read_autoencoder
from score_strokes import COLOURS, COVERED, WIDTH, coverage, shapes, weakest
from strokes import outline, outlines
from train_strokes import edge_loss, edges


def drawn(line: np.ndarray, colour, size: int = SIZE) -> torch.Tensor:
    mask = coverage(line, size, WIDTH * size / SIZE)
    return torch.from_numpy(np.stack([mask * channel / 255 for channel in colour] + [mask])).float()


class JudgeTests(unittest.TestCase):
    def test_a_line_that_nothing_was_done_to_is_closed_at_both_sizes(self):
        for line in shapes().values():
            for size in (SIZE, 2 * SIZE):
                self.assertGreater(weakest(drawn(line, COLOURS["red"], size), line, COLOURS["red"]), 0.7)

    def test_a_gap_another_colour_and_a_faint_line_are_seen(self):
        line, blue = shapes()["circle"], COLOURS["blue"]
        picture = drawn(line, blue)
        self.assertLess(weakest(picture * 0.45, line, blue), COVERED)
        self.assertEqual(weakest(picture, line, COLOURS["red"]), 0)
        picture[:, :, 124:132] = 0
        self.assertEqual(weakest(picture, line, blue), 0)


class OutlineTests(unittest.TestCase):
    def test_they_are_premultiplied_and_vary(self):
        random = np.random.default_rng(1)
        pictures = np.stack([outline(64, random) for _ in range(40)])
        self.assertTrue((pictures[:, :3] <= pictures[:, 3:] + 1e-6).all())
        self.assertTrue((pictures[:, 3].max(axis=(1, 2)) > 0.5).all())
        self.assertGreater(len({round(float(picture.mean()), 4) for picture in pictures}), 35)
        self.assertEqual(tuple(outlines(2, 32, random).shape), (2, 4, 32, 32))


class LossTests(unittest.TestCase):
    def test_an_edge_weighs_more_than_a_plain_and_a_gap_more_than_a_blot(self):
        target = torch.full((1, 4, 16, 16), -1.0)
        target[..., 8] = 1
        self.assertEqual((edges(target)[0, 0, 8, 8], edges(target)[0, 0, 8, 2]), (1, 0))

        def loss(column: int, by: float, lines: int = 1) -> float:
            output = target.clone()
            output[:, 3, :, column] += by
            return float(edge_loss(output, target, lines))

        self.assertGreater(loss(8, -1), loss(2, 1))
        self.assertGreater(loss(8, -1), loss(8, 1))
        self.assertAlmostEqual(loss(8, -1, lines=0), loss(8, 1, lines=0), places=5)


class ExportedTests(unittest.TestCase):
    def test_what_was_exported_is_read_back_as_it_is_stored(self):
        torch.manual_seed(1)
        written = Autoencoder()
        for weight in written.parameters():
            weight.data += torch.randn_like(weight) * 0.05
        with tempfile.TemporaryDirectory() as folder:
            export_autoencoder(written, Path(folder), {"vae_encoder": "int8", "vae_decoder": "float16"}, {})
            read = read_autoencoder(Path(folder))
        for (name, before), after in zip(written.named_parameters(), read.parameters()):
            kind = "int8" if name.startswith("encoder") else "float16"
            torch.testing.assert_close(after, rounded(before, kind) if before.ndim > 1 else before, msg=name)


if __name__ == "__main__":
    unittest.main()
