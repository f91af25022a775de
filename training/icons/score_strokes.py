"""How many thin outlines come back closed from the autoencoder, at 256x256 and doubled by the upscaler.

Five shapes of geometry in three colours, two pixels wide; with --family also 24 kinds of shapes that train_strokes.py never
draws so (stroke_family.py). A stroke is closed where every place along it is at least half covered in its own colour, and has
spilt where a place beside it is.
"""
import math
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from autoencoder import SIZE, CrispDecoder
from exported import MODEL, read_autoencoder, read_upscaler
from smoothing import smooth_fills
from stroke_family import Drawing, family
from workspace import parser

WIDTH = 2.0
COLOURS = {"black": (0, 0, 0), "blue": (30, 60, 220), "red": (220, 30, 40)}
STEP = 0.5      # pixels between the places looked at
REACH = 0.5     # pixels across the stroke in which it may lie
COVERED = 0.5   # alpha
NEAR = 96 / 255 # of each channel
BESIDE = 2.0    # pixels from a stroke's edge, where it may not be


def shapes() -> dict[str, np.ndarray]:
    """Lines of points in [0, 1] that end where they begin."""
    angle = np.linspace(0, 2 * math.pi, 400, endpoint=False)
    circle = np.stack([np.cos(angle), np.sin(angle)], axis=1) * 0.33 + 0.5
    square = np.array([(0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8)])
    triangle = np.array([(0.5, 0.17), (0.85, 0.8), (0.15, 0.8)])
    spokes = np.arange(10)
    radius = np.where(spokes % 2 == 0, 0.38, 0.17)
    star = np.stack([np.sin(spokes * math.pi / 5) * radius, -np.cos(spokes * math.pi / 5) * radius], axis=1) + 0.5
    heart = np.stack([16 * np.sin(angle) ** 3,
                      -(13 * np.cos(angle) - 5 * np.cos(2 * angle) - 2 * np.cos(3 * angle) - np.cos(4 * angle))], axis=1) / 46 + (0.5, 0.47)
    return {name: np.concatenate([line, line[:1]])
            for name, line in {"circle": circle, "square": square, "triangle": triangle, "star": star, "heart": heart}.items()}


def geometry() -> list[Drawing]:
    return [Drawing(f"{name} {shape}", [line], tuple(channel / 255 for channel in colour), None)
            for shape, line in shapes().items() for name, colour in COLOURS.items()]


def coverage(lines: list[np.ndarray], size: int, width: float) -> np.ndarray:
    """Of each pixel by a stroke of `width` pixels along the lines, from the distance to them."""
    nearest = np.full((size, size), np.inf)
    for line in lines:
        for a, b in zip(line[:-1] * size, line[1:] * size):
            left, top = np.maximum(np.floor(np.minimum(a, b) - width / 2 - 1), 0).astype(int)
            right, bottom = np.ceil(np.maximum(a, b) + width / 2 + 1).astype(int)
            part = nearest[top:bottom, left:right]
            y, x = np.mgrid[top:top + part.shape[0], left:left + part.shape[1]] + 0.5
            way = b - a
            along = np.clip(((x - a[0]) * way[0] + (y - a[1]) * way[1]) / (way @ way), 0, 1)
            np.minimum(part, np.hypot(x - a[0] - along * way[0], y - a[1] - along * way[1]), out=part)
    return np.clip(width / 2 + 0.5 - nearest, 0, 1)


def places(lines: list[np.ndarray], size: int) -> tuple[np.ndarray, np.ndarray]:
    """Points every STEP pixels along the lines, and the direction across at each."""
    points, across = [], []
    for line in lines:
        for a, b in zip(line[:-1] * size, line[1:] * size):
            length = float(np.hypot(*(b - a)))
            for share in np.arange(0, 1, STEP / length) if length > STEP else [0.0]:
                points.append(a + (b - a) * share)
                across.append(np.array([-(b - a)[1], (b - a)[0]]) / length)
    return np.array(points), np.array(across)


def drawn(drawing: Drawing, size: int = SIZE, width: float = WIDTH) -> torch.Tensor:
    """Premultiplied [4, size, size] in [0, 1]."""
    mask = coverage(drawing.lines, size, width)
    ground = (0, 0, 0, 0) if drawing.ground is None else (*drawing.ground, 1)
    return torch.from_numpy(np.stack([mask * over + (1 - mask) * under for over, under in zip((*drawing.colour, 1), ground)])).float()


def present(picture: torch.Tensor, drawing: Drawing, points: np.ndarray) -> np.ndarray:
    """How much of the line is at each point: alpha, 0 where the colour is another; on a ground, how far the colour is from it to the line's."""
    size = picture.shape[-1]
    grid = torch.from_numpy(points / size * 2 - 1).float()[None, None]
    values = F.grid_sample(picture[None], grid, align_corners=False)[0, :, 0].numpy()
    straight = values[:3] / np.maximum(values[3], 1 / 255)
    colour = np.array(drawing.colour)[:, None]
    if drawing.ground is None:
        return np.where((np.abs(straight - colour) <= NEAR).all(axis=0), values[3], 0)
    way = colour - np.array(drawing.ground)[:, None]
    return ((straight - np.array(drawing.ground)[:, None]) * way).sum(axis=0) / (way * way).sum()


def weakest(picture: torch.Tensor, drawing: Drawing) -> float:
    """The least that is present along the lines of a premultiplied [4, S, S] in [0, 1]."""
    size = picture.shape[-1]
    points, across = places(drawing.lines, size)
    reach = REACH * size / SIZE
    return float(np.max([present(picture, drawing, points + across * offset) for offset in np.linspace(-reach, reach, 5)], axis=0).min())


def spilt(picture: torch.Tensor, drawing: Drawing) -> float:
    """The share of places BESIDE the lines, and by no other line, that are half covered."""
    size = picture.shape[-1]
    finer = size / SIZE
    points, across = places(drawing.lines, size)
    beside = np.concatenate([points + across * side * (WIDTH / 2 + BESIDE) * finer for side in (-1, 1)])
    near = coverage(drawing.lines, size, (WIDTH + 2 * BESIDE - 1) * finer)
    at = np.clip(beside.astype(int), 0, size - 1)
    free = beside[near[at[:, 1], at[:, 0]] == 0]
    return float((present(picture, drawing, free) >= COVERED).mean()) if len(free) else 0.0


@torch.no_grad()
def back(autoencoder, drawing: Drawing, upscaler=None) -> list[torch.Tensor]:
    """A drawing through the autoencoder, at 256x256 and doubled."""
    decoder = CrispDecoder(autoencoder.decoder)
    picture = smooth_fills((decoder(autoencoder.encoder(drawn(drawing)[None] * 2 - 1)) / 2 + 0.5).clamp(0, 1))
    return [picture[0]] + ([upscaler(picture)[0].clamp(0, 1)] if upscaler else [])


def score(autoencoder, upscaler=None) -> dict[str, list[float]]:
    """The weakest place of each outline, at 256x256 and doubled."""
    return {drawing.name: [weakest(picture, drawing) for picture in back(autoencoder, drawing, upscaler)] for drawing in geometry()}


def score_family(autoencoder, upscaler=None) -> dict[str, list[list[tuple[float, float]]]]:
    """By kind, the weakest place of each drawing and what it spilt, at 256x256 and doubled."""
    result = {}
    for drawing in family():
        found = [(weakest(picture, drawing), spilt(picture, drawing)) for picture in back(autoencoder, drawing, upscaler)]
        result.setdefault(drawing.name, []).append(found)
    return result


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--model", type=Path, default=MODEL)
    arguments.add_argument("--family", action="store_true", help="also shapes that the training does not draw, or at other turns")
    arguments = arguments.parse_args()
    autoencoder, upscaler = read_autoencoder(arguments.model), read_upscaler(arguments.model)
    result = score(autoencoder, upscaler)
    for name, found in result.items():
        print(f"{name:16}", *(f"{value:.2f}" for value in found))
    for number, size in enumerate((SIZE, 2 * SIZE)):
        print(f"closed at {size}: {sum(found[number] >= COVERED for found in result.values())} of {len(result)}")
    if not arguments.family:
        return
    kinds = score_family(autoencoder, upscaler)
    for name, found in kinds.items():
        print(f"{name:16}", *(f"{weak:.2f}" for (weak, _) in (one[-1] for one in found)), f"spilt {np.mean([one[-1][1] for one in found]):.3f}")
    every = [one for found in kinds.values() for one in found]
    for number, size in enumerate((SIZE, 2 * SIZE)):
        closed = sum(one[number][0] >= COVERED for one in every)
        print(f"family closed at {size}: {closed} of {len(every)}; spilt {np.mean([one[number][1] for one in every]):.4f}")


if __name__ == "__main__":
    main()
