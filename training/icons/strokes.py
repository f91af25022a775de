"""Outlines drawn at random: what the art has little of, for the autoencoder to keep thin lines whole."""
import math

import numpy as np
import torch
from PIL import Image, ImageDraw

FINER = 4             # samples of a pixel's side
WIDTHS = (1.0, 6.0)   # pixels
DARK_CHANCE = 0.3     # a dark line on a clear ground differs from it in alpha alone
FILL_CHANCE, GROUND_CHANCE, SECOND_CHANCE = 0.25, 0.15, 0.4
POINTS = 240          # of a curve


def _circle(random) -> np.ndarray:
    angle = np.linspace(0, 2 * math.pi, POINTS, endpoint=False)
    return np.stack([np.cos(angle), np.sin(angle) * random.uniform(0.5, 1)], axis=1)


def _polygon(random) -> np.ndarray:
    corners = int(random.integers(3, 9))
    angle = np.arange(corners) * 2 * math.pi / corners
    return np.stack([np.cos(angle), np.sin(angle)], axis=1)


def _rectangle(random) -> np.ndarray:
    height = random.uniform(0.4, 1)
    return np.array([(-1, -height), (1, -height), (1, height), (-1, height)])


def _star(random) -> np.ndarray:
    points, inner = int(random.integers(4, 9)), random.uniform(0.3, 0.7)
    angle = np.arange(2 * points) * math.pi / points
    radius = np.where(np.arange(2 * points) % 2 == 0, 1, inner)
    return np.stack([np.cos(angle) * radius, np.sin(angle) * radius], axis=1)


def _blob(random) -> np.ndarray:
    angle = np.linspace(0, 2 * math.pi, POINTS, endpoint=False)
    radius = np.ones(POINTS)
    for wave in range(2, 6):
        radius += random.normal(0, 0.25 / wave) * np.cos(wave * angle + random.uniform(0, 2 * math.pi))
    return np.stack([np.cos(angle) * radius, np.sin(angle) * radius], axis=1) / np.abs(radius).max()


def _curve(random) -> np.ndarray:
    """Open: a wave or nearly a straight line."""
    along = np.linspace(-1, 1, POINTS)
    return np.stack([along, random.uniform(0, 0.5) * np.sin(random.uniform(0.5, 9) * along)], axis=1)


CLOSED = (_circle, _polygon, _rectangle, _star, _star, _blob)


def _colour(random) -> np.ndarray:
    colour = random.random(3)
    if random.random() < DARK_CHANCE:
        return colour * random.uniform(0, 0.35)
    # Strong colours as often as any others: corners of the cube.
    return np.round(colour) if random.random() < 0.5 else colour


def _masks(size: int, random) -> tuple[np.ndarray, np.ndarray]:
    """How much of each pixel the stroke covers, and the inside."""
    closed = random.random() < 0.85
    shape = CLOSED[random.integers(len(CLOSED))](random) if closed else _curve(random)
    turn, scale = random.uniform(0, 2 * math.pi), random.uniform(0.12, 0.46) * size
    spin = np.array([(math.cos(turn), -math.sin(turn)), (math.sin(turn), math.cos(turn))])
    room = size / 2 - scale - 4
    points = (shape @ spin.T) * scale + size / 2 + random.uniform(-1, 1, 2) * max(0, room)
    line = [tuple(point) for point in points * FINER]
    width = max(1, round(random.uniform(*WIDTHS) * FINER))
    stroke, inside = (Image.new("L", (size * FINER, size * FINER)) for _ in range(2))
    draw = ImageDraw.Draw(stroke)
    draw.line([*line, line[0], line[1]] if closed else line, fill=255, width=width, joint="curve")
    if closed:
        ImageDraw.Draw(inside).polygon(line, fill=255)
    return tuple(np.asarray(mask.reduce(FINER), np.float32) / 255 for mask in (stroke, inside))


def outline(size: int, random: np.random.Generator) -> np.ndarray:
    """Premultiplied [4, size, size] in [0, 1]: one or two outlines, now and then filled or on a coloured ground."""
    picture = np.zeros((4, size, size), np.float32)
    if random.random() < GROUND_CHANCE:
        picture += np.array([*random.random(3), 1], np.float32)[:, None, None]

    def lay(colour, mask):
        nonlocal picture
        picture = picture * (1 - mask) + np.array([*colour, 1], np.float32)[:, None, None] * mask

    for _ in range(2 if random.random() < SECOND_CHANCE else 1):
        stroke, inside = _masks(size, random)
        if random.random() < FILL_CHANCE:
            lay(random.random(3), inside)
        lay(_colour(random), stroke)
    return picture


def outlines(count: int, size: int, random: np.random.Generator) -> torch.Tensor:
    """Premultiplied [count, 4, size, size] in [-1, 1], as the autoencoder sees pictures."""
    return torch.from_numpy(np.stack([outline(size, random) for _ in range(count)])).float() * 2 - 1
