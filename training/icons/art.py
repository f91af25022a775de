"""The rasterised art in memory, and the conversions between bytes and what the networks see."""
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from autoencoder import SIZE
from workspace import HERE, read_json


@dataclass
class Art:
    pictures: np.ndarray  # [N, SIZE, SIZE, 4] bytes, straight alpha
    concepts: list[str]   # concept id of each picture
    styles: list[str]     # style id of each picture

    def __len__(self):
        return len(self.concepts)


def picture_names(work: Path) -> tuple[list[str], list[str]]:
    """The concept and the style of each picture, in load_art's order."""
    concepts, styles = [], []
    for style in read_json(HERE / "styles.json"):
        ids = read_json(work / "art" / f"{style['id']}.json")
        concepts += ids
        styles += [style["id"]] * len(ids)
    return concepts, styles


def load_art(work: Path) -> Art:
    raw = [np.fromfile(work / "art" / f"{style['id']}.rgba", dtype=np.uint8) for style in read_json(HERE / "styles.json")]
    return Art(np.concatenate(raw).reshape(-1, SIZE, SIZE, 4), *picture_names(work))


def held_out(concepts: list[str], work: Path) -> np.ndarray:
    """True for one concept in forty, in all its styles: never seen by the autoencoder and the upscaler."""
    held = set(sorted(concept["id"] for concept in read_json(work / "concepts.json"))[::40])
    return np.array([concept in held for concept in concepts])


def to_network(pictures: np.ndarray) -> torch.Tensor:
    """Straight-alpha bytes [N, H, W, 4] -> premultiplied [-1, 1] [N, 4, H, W]."""
    values = torch.from_numpy(np.ascontiguousarray(pictures)).permute(0, 3, 1, 2).float() / 255
    values[:, :3] *= values[:, 3:]
    return values * 2 - 1


def to_bytes(values: torch.Tensor) -> np.ndarray:
    """Premultiplied [-1, 1] [N, 4, H, W] -> straight-alpha bytes [N, H, W, 4]."""
    values = (values.float() / 2 + 0.5).clamp(0, 1)
    alpha = values[:, 3:]
    colour = torch.where(alpha > 1 / 255, values[:, :3] / alpha.clamp(min=1 / 255), torch.zeros(()))
    straight = torch.cat([colour.clamp(0, 1), alpha], dim=1)
    return (straight * 255).round().byte().permute(0, 2, 3, 1).contiguous().cpu().numpy()
