"""Shapes that train_strokes.py does not draw, or at other turns, for score_strokes.py: each kind turned, moved and coloured at random, on grounds of every kind.

Polygons and stars are drawn there too, at other turns; hearts, crescents, spirals, letters, arcs, grids and crosses are not.
"""
import math
from dataclasses import dataclass

import numpy as np

SEED = 20
TURNS = 6        # of each kind
CLEAR = 0.5      # the share on a clear ground
DISTINCT = 0.6   # the least distance of a line's colour from its ground's
CURVE = 120      # pieces of a curve
PALETTE = [(0, 0, 0), (0.12, 0.24, 0.86), (0.86, 0.12, 0.16), (0.1, 0.6, 0.25), (1, 0.8, 0.1), (0.55, 0.2, 0.7), (0.45, 0.28, 0.15), (1, 1, 1)]


@dataclass(frozen=True)
class Drawing:
    name: str
    lines: list[np.ndarray]  # [N, 2] in [0, 1]; a closed one ends where it began
    colour: tuple            # in [0, 1]
    ground: tuple | None     # None: clear


def _closed(points) -> np.ndarray:
    points = np.asarray(points, float)
    return np.concatenate([points, points[:1]])


def _polar(radius, angle) -> np.ndarray:
    return np.stack([np.sin(angle) * radius, -np.cos(angle) * radius], axis=1)


def _polygon(corners: int) -> list[np.ndarray]:
    return [_closed(_polar(1, np.arange(corners) * 2 * math.pi / corners))]


def _star(points: int) -> list[np.ndarray]:
    spokes = np.arange(2 * points)
    return [_closed(_polar(np.where(spokes % 2 == 0, 1, 0.45), spokes * math.pi / points))]


def _heart() -> list[np.ndarray]:
    angle = np.linspace(0, 2 * math.pi, CURVE, endpoint=False)
    y = 13 * np.cos(angle) - 5 * np.cos(2 * angle) - 2 * np.cos(3 * angle) - np.cos(4 * angle)
    return [_closed(np.stack([16 * np.sin(angle) ** 3, -y], axis=1) / 17)]


def _crescent() -> list[np.ndarray]:
    half = math.acos(-0.2)
    outer, inner = _polar(1, np.linspace(-half, half, CURVE)), _polar(1, np.linspace(half, -half, CURVE)) * (1, 0.35)
    inner[:, 1] += outer[-1, 1] - inner[0, 1]
    return [_closed(np.concatenate([outer, inner[1:-1]]))]


def _spiral() -> list[np.ndarray]:
    angle = np.linspace(0.6, 5 * math.pi, CURVE)
    return [_polar(angle / angle[-1], angle)]


def _arc() -> list[np.ndarray]:
    return [_polar(1, np.linspace(-2, 2, CURVE)), _polar(0.7, np.linspace(-1.2, 1.2, CURVE))]


def _grid() -> list[np.ndarray]:
    at = np.linspace(-0.75, 0.75, 4)
    return [np.array(ends) for place in at for ends in ([(place, -0.75), (place, 0.75)], [(-0.75, place), (0.75, place)])]


def _cross() -> list[np.ndarray]:
    arm, end = 0.3, 0.95
    return [_closed([(-arm, -end), (arm, -end), (arm, -arm), (end, -arm), (end, arm), (arm, arm), (arm, end), (-arm, end), (-arm, arm),
                     (-end, arm), (-end, -arm), (-arm, -arm)])]


LETTERS = {
    "A": [[(-0.6, 0.9), (0, -0.9), (0.6, 0.9)], [(-0.4, 0.3), (0.4, 0.3)]],
    "E": [[(0.5, -0.9), (-0.5, -0.9), (-0.5, 0.9), (0.5, 0.9)], [(-0.5, 0), (0.3, 0)]],
    "K": [[(-0.5, -0.9), (-0.5, 0.9)], [(0.5, -0.9), (-0.5, 0.1), (0.5, 0.9)]],
    "M": [[(-0.7, 0.9), (-0.7, -0.9), (0, 0.4), (0.7, -0.9), (0.7, 0.9)]],
    "W": [[(-0.9, -0.9), (-0.45, 0.9), (0, -0.5), (0.45, 0.9), (0.9, -0.9)]],
    "Z": [[(-0.6, -0.9), (0.6, -0.9), (-0.6, 0.9), (0.6, 0.9)]],
}
KINDS = {
    **{f"polygon of {corners}": _polygon(corners) for corners in range(3, 10)}, **{f"star of {points}": _star(points) for points in range(4, 9)},
    "heart": _heart(), "crescent": _crescent(), "spiral": _spiral(), "arcs": _arc(), "grid": _grid(), "cross": _cross(),
    **{f"letter {letter}": [np.array(line, float) for line in lines] for letter, lines in LETTERS.items()},
}


def family() -> list[Drawing]:
    random = np.random.default_rng(SEED)
    drawings = []
    for name, lines in KINDS.items():
        reach = max(np.hypot(*line.T).max() for line in lines)
        for _ in range(TURNS):
            turn, scale = random.uniform(0, 2 * math.pi), random.uniform(0.2, 0.42)
            spin = np.array([(math.cos(turn), -math.sin(turn)), (math.sin(turn), math.cos(turn))])
            middle = 0.5 + random.uniform(-1, 1, 2) * (0.46 - scale)
            colour = PALETTE[random.integers(len(PALETTE))]
            ground = None
            if random.random() >= CLEAR:
                others = [other for other in PALETTE if math.dist(other, colour) >= DISTINCT]
                ground = others[random.integers(len(others))]
            drawings.append(Drawing(name, [line / reach @ spin.T * scale + middle for line in lines], colour, ground))
    return drawings
