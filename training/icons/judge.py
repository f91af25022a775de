"""The trained classifier as a judge: in which rank of all concepts a picture's own concept stands."""
from pathlib import Path

import numpy as np
import torch

from art import to_network
from classifier import Classifier
from run import load_checkpoint

BATCH = 96


class Judge:
    def __init__(self, work: Path, device):
        if not (state := load_checkpoint(work / "classifier.pt", device)):
            raise SystemExit(f"No classifier at {work / 'classifier.pt'}: run train_classifier.py first.")
        self.device, self.unseen = device, state["unseen"]
        self.numbers = {concept: number for number, concept in enumerate(state["concepts"])}
        self.model = Classifier(len(self.numbers)).to(device).eval()
        self.model.load_state_dict(state["model"])

    @torch.no_grad()
    def ranks(self, pictures: np.ndarray, concepts: list[str]) -> np.ndarray:
        """Straight-alpha bytes [N, S, S, 4], S a multiple of 64 -> how many concepts the classifier finds likelier than the right one."""
        wanted, ranks = torch.tensor([self.numbers[concept] for concept in concepts]), []
        for start in range(0, len(pictures), BATCH):
            output = self.model(to_network(pictures[start:start + BATCH]).to(self.device)).cpu()
            ranks.append((output > output.gather(1, wanted[start:start + BATCH, None])).sum(dim=1))
        return torch.cat(ranks).numpy() if ranks else np.zeros(0, dtype=int)
