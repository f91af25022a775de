"""All pictures of a training run as premultiplied bytes: on the accelerator where there is one, else mapped from disk."""
from pathlib import Path

import numpy as np
import torch

from autoencoder import SIZE

CHUNK = 1024


class Pictures:
    """Rows of the files, one after another; `keep` says which of each file's rows count."""

    def __init__(self, files: list[tuple[Path, np.ndarray]], device: torch.device):
        self.device = device
        self._places = [(np.memmap(path, np.uint8, mode="r").reshape(-1, SIZE, SIZE, 4), np.flatnonzero(keep)) for path, keep in files]
        self._count = sum(len(rows) for _, rows in self._places)
        self._resident = self._load() if device.type == "cuda" else None

    def __len__(self):
        return self._count

    def _load(self) -> torch.Tensor:
        whole, at = torch.empty(self._count, SIZE, SIZE, 4, dtype=torch.uint8, device=self.device), 0
        for pixels, rows in self._places:
            for start in range(0, len(rows), CHUNK):
                part = torch.from_numpy(pixels[rows[start:start + CHUNK]])
                whole[at:at + len(part)] = part.to(self.device)
                at += len(part)
        return whole

    def _bytes(self, numbers: torch.Tensor) -> torch.Tensor:
        if self._resident is not None:
            return self._resident[numbers.to(self.device)]
        picked = []
        for number in numbers.tolist():
            for pixels, rows in self._places:
                if number < len(rows):
                    picked.append(pixels[rows[number]])
                    break
                number -= len(rows)
        return torch.from_numpy(np.stack(picked)).to(self.device)

    def batch(self, numbers: torch.Tensor) -> torch.Tensor:
        """Premultiplied [N, 4, SIZE, SIZE] in [-1, 1]."""
        return self._bytes(numbers).permute(0, 3, 1, 2).float() / 127.5 - 1
