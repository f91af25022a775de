"""Outlines drawn at random: what the art has little of, for the autoencoder to keep thin lines whole.

The kinds that score_strokes.py holds back (hearts, crescents, spirals, letters, grids, crosses) are not drawn here.
"""
import math
from dataclasses import dataclass, fields

import numpy as np
import torch
from PIL import Image, ImageDraw

FINER = 4              # samples of a pixel's side
WIDTHS = (1.3, 6.0)    # pixels; thin ones oftener
DARK_CHANCE = 0.3      # a dark line on a clear ground differs from it in alpha alone
FILL_CHANCE, GROUND_CHANCE, SECOND_CHANCE = 0.25, 0.3, 0.4
CLOSED_CHANCE, CLOSE_UP_CHANCE = 0.8, 0.35
POINTS = 240           # of a curve
PLACES = 512           # along a line


@dataclass(frozen=True)
class Outline:
    """One or two outlines, and where the one on top runs."""
    picture: np.ndarray  # premultiplied [4, size, size] in [0, 1]
    places: np.ndarray   # [PLACES, 2], x and y in pixels, evenly along the line
    across: np.ndarray   # [PLACES, 2], unit vectors
    colour: np.ndarray   # [3]


def _around(radius, angle) -> np.ndarray:
    return np.stack([np.cos(angle) * radius, np.sin(angle) * radius], axis=1)


def _circle(random) -> np.ndarray:
    return _around(1, np.linspace(0, 2 * math.pi, POINTS, endpoint=False)) * (1, random.uniform(0.5, 1))


def _polygon(random) -> np.ndarray:
    corners = int(random.integers(3, 9))
    return _around(1, np.arange(corners) * 2 * math.pi / corners)


def _rectangle(random) -> np.ndarray:
    height = random.uniform(0.4, 1)
    return np.array([(-1, -height), (1, -height), (1, height), (-1, height)])


def _star(random) -> np.ndarray:
    points, inner = int(random.integers(4, 9)), random.uniform(0.3, 0.7)
    return _around(np.where(np.arange(2 * points) % 2 == 0, 1, inner), np.arange(2 * points) * math.pi / points)


def _jagged(random) -> np.ndarray:
    """Corners of any angle, now and then very sharp."""
    corners = int(random.integers(3, 10))
    angle = (np.arange(corners) + random.uniform(-0.35, 0.35, corners)) * 2 * math.pi / corners
    return _around(random.uniform(0.25, 1, corners), angle)


def _cusped(random) -> np.ndarray:
    """A hypocycloid: curves that meet in points of no angle at all."""
    cusps, angle = int(random.integers(3, 7)), np.linspace(0, 2 * math.pi, POINTS, endpoint=False)
    return (_around(cusps - 1, angle) + _around(1, -(cusps - 1) * angle)) / cusps


def _lens(random) -> np.ndarray:
    """Two arcs that meet in points."""
    along = np.linspace(-1, 1, POINTS // 2)
    upper, lower = random.uniform(0.15, 0.9, 2)
    bow = 1 - along ** 2
    return np.concatenate([np.stack([along, bow * upper], axis=1), np.stack([along, -bow * lower], axis=1)[::-1][1:-1]])


def _blob(random) -> np.ndarray:
    angle = np.linspace(0, 2 * math.pi, POINTS, endpoint=False)
    radius = np.ones(POINTS)
    for wave in range(2, 6):
        radius += random.normal(0, 0.25 / wave) * np.cos(wave * angle + random.uniform(0, 2 * math.pi))
    return _around(radius, angle) / np.abs(radius).max()


def _curve(random) -> np.ndarray:
    """Open: a wave or nearly a straight line."""
    along = np.linspace(-1, 1, POINTS)
    return np.stack([along, random.uniform(0, 0.5) * np.sin(random.uniform(0.5, 9) * along)], axis=1)


def _zigzag(random) -> np.ndarray:
    corners = int(random.integers(3, 9))
    return np.stack([np.linspace(-1, 1, corners), np.where(np.arange(corners) % 2 == 0, 1, -1) * random.uniform(0.15, 0.9, corners)], axis=1)


CLOSED = (_circle, _polygon, _polygon, _rectangle, _star, _star, _star, _jagged, _jagged, _cusped, _lens, _blob)
OPEN = (_curve, _zigzag)


def _colour(random) -> np.ndarray:
    colour = random.random(3)
    if random.random() < DARK_CHANCE:
        return colour * random.uniform(0, 0.35)
    # Strong colours as often as any others: corners of the cube.
    return np.round(colour) if random.random() < 0.5 else colour


def _along(corners: np.ndarray, closed: bool, random) -> tuple[np.ndarray, np.ndarray]:
    """PLACES points evenly along a line, and the direction across it at each."""
    ends = np.roll(corners, -1, axis=0) if closed else corners[1:]
    starts = corners[:len(ends)]
    lengths = np.maximum(np.hypot(*(ends - starts).T), 1e-6)
    reached = np.cumsum(lengths)
    at = (np.arange(PLACES) + random.random()) / PLACES * reached[-1]
    piece = np.minimum(np.searchsorted(reached, at), len(lengths) - 1)
    direction = (ends - starts)[piece] / lengths[piece, None]
    return ends[piece] - direction * (reached[piece] - at)[:, None], np.stack([-direction[:, 1], direction[:, 0]], axis=1)


def _stroke(size: int, random) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """How much of each pixel the stroke covers, the inside, and places along the line with the direction across."""
    closed = random.random() < CLOSED_CHANCE
    kinds = CLOSED if closed else OPEN
    shape = kinds[random.integers(len(kinds))](random)
    # Of what is drawn large the window has a part.
    turn, scale = random.uniform(0, 2 * math.pi), (random.uniform(0.46, 0.9) if random.random() < CLOSE_UP_CHANCE else random.uniform(0.12, 0.46)) * size
    spin = np.array([(math.cos(turn), -math.sin(turn)), (math.sin(turn), math.cos(turn))])
    room = abs(size / 2 - scale - 4)
    corners = (shape @ spin.T) * scale + size / 2 + random.uniform(-1, 1, 2) * room
    line = [tuple(point) for point in corners * FINER]
    width = max(1, round(math.exp(random.uniform(*np.log(WIDTHS))) * FINER))
    stroke, inside = (Image.new("L", (size * FINER, size * FINER)) for _ in range(2))
    draw = ImageDraw.Draw(stroke)
    draw.line([*line, line[0], line[1]] if closed else line, fill=255, width=width, joint="curve")
    if closed:
        ImageDraw.Draw(inside).polygon(line, fill=255)
    return (*(np.asarray(mask.reduce(FINER), np.float32) / 255 for mask in (stroke, inside)), *_along(corners, closed, random))


def outline(size: int, random: np.random.Generator) -> Outline:
    """One or two outlines, now and then filled or on a coloured ground."""
    picture = np.zeros((4, size, size), np.float32)
    if random.random() < GROUND_CHANCE:
        picture += np.array([*random.random(3), 1], np.float32)[:, None, None]

    def lay(colour, mask):
        nonlocal picture
        picture = picture * (1 - mask) + np.array([*colour, 1], np.float32)[:, None, None] * mask

    for _ in range(2 if random.random() < SECOND_CHANCE else 1):
        stroke, inside, places, across = _stroke(size, random)
        if random.random() < FILL_CHANCE:
            lay(random.random(3), inside)
        colour = _colour(random)
        lay(colour, stroke)
    return Outline(picture, places, across, colour)


@dataclass(frozen=True)
class Outlines:
    """A batch of them, as the autoencoder sees pictures."""
    pictures: torch.Tensor  # premultiplied [N, 4, size, size] in [-1, 1]
    places: torch.Tensor    # [N, PLACES, 2]
    across: torch.Tensor    # [N, PLACES, 2]
    colours: torch.Tensor   # [N, 3]

    def to(self, device) -> "Outlines":
        return Outlines(*(getattr(self, field.name).to(device) for field in fields(self)))


def outlines(count: int, size: int, random: np.random.Generator) -> Outlines:
    drawn = [outline(size, random) for _ in range(count)]
    pictures, places, across, colours = (torch.from_numpy(np.stack([getattr(one, name) for one in drawn])).float()
                                         for name in ("picture", "places", "across", "colour"))
    return Outlines(pictures * 2 - 1, places, across, colours)
