"""Trains the classifier that scoring uses, on the latents of real art and its recolours; writes <work>/classifier.pt."""
import math

import numpy as np
import torch
import torch.nn.functional as F

from art import load_art
from classifier import Classifier
from run import Log, autocast, choose_device, save_checkpoint
from workspace import parser

BATCH = 128
PEAK_RATE = 2e-3
NOISE = 0.5      # of the latents' deviation: an embedding that minds less than this minds a drawing's small faults less too
SHIFT = 1        # latent pixels a picture may be moved by


def augment(latents: torch.Tensor) -> torch.Tensor:
    down, right = torch.randint(-SHIFT, SHIFT + 1, (2,)).tolist()
    return latents.roll((down, right), dims=(2, 3)) + torch.randn_like(latents) * NOISE * torch.rand(len(latents), 1, 1, 1, device=latents.device)


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--samples", type=int, default=100_000)
    arguments = arguments.parse_args()
    work, device = arguments.work, choose_device()
    stored, art = np.load(work / "latents.npz"), load_art(work)
    numbers = {concept: number for number, concept in enumerate(dict.fromkeys(art.concepts))}
    latents = stored["latents"]
    targets = np.array([numbers[concept] for concept in art.concepts])[stored["pictures"]]
    # Recolours outnumber originals elevenfold; drawings that are scored are mostly in the original colours.
    chances = np.where(stored["colours"] < 0, 3.0, 1.0)
    chances /= chances.sum()
    torch.manual_seed(1)
    draws, log = np.random.default_rng(1), Log(work / "classifier.log")
    model = Classifier(len(numbers)).to(device)
    optimiser = torch.optim.AdamW(model.parameters(), lr=PEAK_RATE, weight_decay=0.02)
    steps = arguments.samples // BATCH
    right = 0.0
    for step in range(steps):
        rows = draws.choice(len(latents), BATCH, p=chances)
        inputs = augment(torch.from_numpy(latents[rows].astype(np.float32)).to(device))
        expected = torch.from_numpy(targets[rows]).to(device)
        for group in optimiser.param_groups:
            group["lr"] = PEAK_RATE * min(1, step / 100) * 0.5 * (1 + math.cos(math.pi * step / steps))
        with autocast(device):
            output = model(inputs)
        loss = F.cross_entropy(output.float(), expected)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        right += 0.02 * (float((output.argmax(1) == expected).float().mean()) - right)
        if step % 200 == 199:
            log.write(step=step + 1, loss=round(loss.item(), 4), training_top1=round(right, 3))
    save_checkpoint(work / "classifier.pt", {"model": model.state_dict(), "concepts": list(numbers)})


if __name__ == "__main__":
    main()
