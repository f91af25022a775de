"""The judge of thin lines, the outlines drawn at random, and weights read back: python3 -m unittest."""
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from autoencoder import SIZE, Autoencoder
from compress import rounded
from export import export_autoencoder
from exported import read_autoencoder
from score_strokes import COLOURS, COVERED, WIDTH, Drawing, drawn, geometry, shapes, spilt, weakest
from stroke_family import KINDS, family
from strokes import PLACES, outline, outlines
from train_strokes import edge_loss, edges, gap_loss, strength


def one(name: str, ground=None) -> Drawing:
    return Drawing(name, [shapes()["circle"]], tuple(channel / 255 for channel in COLOURS[name]), ground)


class JudgeTests(unittest.TestCase):
    def test_a_line_that_nothing_was_done_to_is_closed_at_both_sizes_and_spills_nothing(self):
        for drawing in [*geometry(), *family()[::7]]:
            for size in (SIZE, 2 * SIZE):
                picture = drawn(drawing, size, WIDTH * size / SIZE)
                self.assertGreater(weakest(picture, drawing), 0.7, drawing)
                self.assertEqual(spilt(picture, drawing), 0, drawing)

    def test_a_gap_another_colour_and_a_faint_line_are_seen(self):
        picture, blue = drawn(one("blue")), one("blue")
        self.assertLess(weakest(picture * 0.45, blue), COVERED)
        self.assertEqual(weakest(picture, one("red")), 0)
        picture[:, :, 124:132] = 0
        self.assertEqual(weakest(picture, blue), 0)

    def test_a_gap_on_a_ground_and_what_runs_beside_a_line_are_seen(self):
        drawing = one("blue", ground=(1, 1, 1))
        picture = drawn(drawing)
        self.assertGreater(weakest(picture, drawing), 0.7)
        self.assertGreater(spilt(drawn(drawing, width=12), drawing), 0.9)
        picture[:, :, 124:132] = 1
        self.assertLess(weakest(picture, drawing), 0.01)

    def test_the_family_is_the_same_each_time_inside_the_picture_and_of_every_kind(self):
        drawings = family()
        for drawing, again in zip(drawings, family()):
            np.testing.assert_array_equal(np.concatenate(drawing.lines), np.concatenate(again.lines))
            self.assertTrue((np.concatenate(drawing.lines) > 0).all() and (np.concatenate(drawing.lines) < 1).all())
        self.assertEqual({drawing.name for drawing in drawings}, set(KINDS))
        self.assertTrue(0.3 < np.mean([drawing.ground is None for drawing in drawings]) < 0.7)


class OutlineTests(unittest.TestCase):
    def test_they_are_premultiplied_and_vary(self):
        random = np.random.default_rng(1)
        pictures = np.stack([outline(64, random).picture for _ in range(40)])
        self.assertTrue((pictures[:, :3] <= pictures[:, 3:] + 1e-6).all())
        self.assertGreater(len({round(float(picture.mean()), 4) for picture in pictures}), 35)

    def test_the_places_run_along_the_line(self):
        lines = outlines(24, 64, np.random.default_rng(2))
        self.assertEqual((tuple(lines.pictures.shape), tuple(lines.places.shape)), ((24, 4, 64, 64), (24, PLACES, 2)))
        inside = ((lines.places > 2) & (lines.places < 62)).all(dim=-1)
        self.assertGreater(float(inside.float().mean()), 0.5)
        along = strength(lines.pictures, lines)[inside]
        self.assertGreater(float(along.quantile(0.01)), 0.5)
        self.assertGreater(float(along.mean()), 0.9)
        beside = replace(lines, places=lines.places + 5 * lines.across)
        self.assertLess(float(strength(lines.pictures, beside)[inside].median()), 0.2)


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


    def test_what_a_line_lacks_is_seen_the_more_the_more_of_it_is_in_one_place(self):
        lines = outlines(8, 64, np.random.default_rng(2))
        whole = lines.pictures
        self.assertLess(float(gap_loss(whole, whole, lines)), 1e-6)
        broken = whole.clone()
        broken[..., 28:36] = -1
        faint = (whole + 1) * 0.98 - 1
        self.assertGreater(float(gap_loss(broken, whole, lines)), 10 * float(gap_loss(faint, whole, lines)))
        other = torch.cat([-whole[:, :3], whole[:, 3:]], dim=1)
        self.assertGreater(float(gap_loss(other, whole, lines)), 0.05)


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
