"""How many thin outlines come back closed from the autoencoder, at 256x256 and doubled by the upscaler.

Five shapes of geometry in three colours, two pixels wide. A stroke is closed where every place along it is at least half
covered in its own colour.
"""
import math
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from autoencoder import SIZE, CrispDecoder
from exported import MODEL, read_autoencoder, read_upscaler
from workspace import parser

WIDTH = 2.0
COLOURS = {"black": (0, 0, 0), "blue": (30, 60, 220), "red": (220, 30, 40)}
STEP = 0.5      # pixels between the places looked at
REACH = 0.5     # pixels across the stroke in which it may lie
COVERED = 0.5   # alpha
NEAR = 96 / 255 # of each channel


def shapes() -> dict[str, np.ndarray]:
    """Closed lines of points in [0, 1]."""
    angle = np.linspace(0, 2 * math.pi, 400, endpoint=False)
    circle = np.stack([np.cos(angle), np.sin(angle)], axis=1) * 0.33 + 0.5
    square = np.array([(0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8)])
    triangle = np.array([(0.5, 0.17), (0.85, 0.8), (0.15, 0.8)])
    spokes = np.arange(10)
    radius = np.where(spokes % 2 == 0, 0.38, 0.17)
    star = np.stack([np.sin(spokes * math.pi / 5) * radius, -np.cos(spokes * math.pi / 5) * radius], axis=1) + 0.5
    heart = np.stack([16 * np.sin(angle) ** 3,
                      -(13 * np.cos(angle) - 5 * np.cos(2 * angle) - 2 * np.cos(3 * angle) - np.cos(4 * angle))], axis=1) / 46 + (0.5, 0.47)
    return {"circle": circle, "square": square, "triangle": triangle, "star": star, "heart": heart}


def coverage(line: np.ndarray, size: int, width: float) -> np.ndarray:
    """Of each pixel by a stroke of `width` pixels along a closed line, from the distance to it."""
    y, x = np.mgrid[:size, :size] + 0.5
    nearest = np.full((size, size), np.inf)
    for (ax, ay), (bx, by) in zip(line * size, np.roll(line, -1, axis=0) * size):
        dx, dy = bx - ax, by - ay
        along = np.clip(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy), 0, 1)
        nearest = np.minimum(nearest, np.hypot(x - ax - along * dx, y - ay - along * dy))
    return np.clip(width / 2 + 0.5 - nearest, 0, 1)


def places(line: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Points every STEP pixels along the line, and the direction across it at each."""
    points, across = [], []
    for a, b in zip(line * size, np.roll(line, -1, axis=0) * size):
        length = float(np.hypot(*(b - a)))
        for share in np.arange(0, 1, STEP / length) if length > STEP else [0.0]:
            points.append(a + (b - a) * share)
            across.append(np.array([-(b - a)[1], (b - a)[0]]) / length)
    return np.array(points), np.array(across)


def weakest(picture: torch.Tensor, line: np.ndarray, colour) -> float:
    """The least alpha along the line of a premultiplied [4, S, S] in [0, 1]; 0 where the colour is another."""
    size = picture.shape[-1]
    points, across = places(line, size)
    best = np.zeros(len(points))
    reach = REACH * size / SIZE
    for offset in np.linspace(-reach, reach, 5):
        grid = torch.from_numpy((points + across * offset) / size * 2 - 1).float()[None, None]
        values = F.grid_sample(picture[None], grid, align_corners=False)[0, :, 0].numpy()
        straight = values[:3] / np.maximum(values[3], 1 / 255)
        near = (np.abs(straight - np.array(colour)[:, None] / 255) <= NEAR).all(axis=0)
        best = np.maximum(best, np.where(near, values[3], 0))
    return float(best.min())


@torch.no_grad()
def score(autoencoder, upscaler=None) -> dict[str, list[float]]:
    """The weakest place of each outline, at 256x256 and doubled."""
    decoder = CrispDecoder(autoencoder.decoder)
    result = {}
    for name, line in shapes().items():
        mask = coverage(line, SIZE, WIDTH)
        for colour_name, colour in COLOURS.items():
            values = np.stack([mask * channel / 255 for channel in colour] + [mask])
            picture = torch.from_numpy(values).float()[None]
            back = (decoder(autoencoder.encoder(picture * 2 - 1)) / 2 + 0.5).clamp(0, 1)
            found = [weakest(back[0], line, colour)]
            if upscaler:
                found.append(weakest(upscaler(back)[0].clamp(0, 1), line, colour))
            result[f"{colour_name} {name}"] = found
    return result


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--model", type=Path, default=MODEL)
    model = arguments.parse_args().model
    result = score(read_autoencoder(model), read_upscaler(model))
    for name, found in result.items():
        print(f"{name:16}", *(f"{value:.2f}" for value in found))
    for number, size in enumerate((SIZE, 2 * SIZE)):
        print(f"closed at {size}: {sum(found[number] >= COVERED for found in result.values())} of {len(result)}")


if __name__ == "__main__":
    main()
