"""Trains the classifier that scoring uses, on real art alone; writes <work>/classifier.pt.

Every picture is turned, moved, scaled, mirrored, recoloured, blurred and made noisy, differently each time it is
shown. At the end it is asked about every picture under augmentations drawn from seeds of their own, which it has not
seen: that score is what a drawing's is held against.
"""
import math

import torch
import torch.nn.functional as F

from art import load_art, to_network
from classifier import SIDE, Classifier
from run import Log, autocast, choose_device, save_checkpoint
from workspace import parser

BATCH = 96
PEAK_RATE = 2e-3
TURN, SCALE, MOVE = 0.26, 0.15, 0.16  # radians, share, share of half a side
HUE_CHANCE, MIRROR_CHANCE, BLUR_CHANCE = 0.5, 0.3, 0.5
NOISE = 0.15
# The grey axis, about which turning RGB changes the hue and little else (Rodrigues' formula).
GREY = torch.full((3,), 1 / math.sqrt(3))
CROSS = torch.tensor([[0, -GREY[2], GREY[1]], [GREY[2], 0, -GREY[0]], [-GREY[1], GREY[0], 0]])


def hue_turns(angles: torch.Tensor) -> torch.Tensor:
    """[N] radians -> [N, 3, 3]."""
    cosine, sine = angles.cos()[:, None, None], angles.sin()[:, None, None]
    return cosine * torch.eye(3) + sine * CROSS + (1 - cosine) * torch.outer(GREY, GREY)


def augment(pictures: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Premultiplied [N, 4, SIDE, SIDE] in [-1, 1]."""
    count = len(pictures)

    def uniform(*size):
        return torch.rand(*size, generator=generator)

    angle, scale = (2 * uniform(count) - 1) * TURN, 1 + (2 * uniform(count) - 1) * SCALE
    mirror = torch.where(uniform(count) < MIRROR_CHANCE, -1.0, 1.0)
    cosine, sine, moves = angle.cos() * scale, angle.sin() * scale, (2 * uniform(count, 2) - 1) * MOVE
    affine = torch.stack([torch.stack([cosine * mirror, -sine, moves[:, 0]], 1), torch.stack([sine * mirror, cosine, moves[:, 1]], 1)], 1)
    light = F.grid_sample((pictures + 1) / 2, F.affine_grid(affine, pictures.shape, align_corners=False), align_corners=False)
    hue = (2 * uniform(count) - 1) * math.pi * (uniform(count) < HUE_CHANCE)
    colour = torch.einsum("nij,njhw->nihw", hue_turns(hue), light[:, :3]).clamp(0, 1)
    light = torch.cat([colour, light[:, 3:]], dim=1)
    blurred = F.interpolate(F.avg_pool2d(light, 2), scale_factor=2.0, mode="bilinear", align_corners=False)
    light = torch.where((uniform(count) < BLUR_CHANCE)[:, None, None, None], blurred, light)
    noise = torch.randn(light.shape, generator=generator) * NOISE * uniform(count, 1, 1, 1)
    return light * 2 - 1 + noise


@torch.no_grad()
def unseen(model: Classifier, pictures: torch.Tensor, targets: torch.Tensor, device) -> dict[str, float]:
    """Top-1 and top-5 over every picture under augmentations that training did not show."""
    model.eval()
    generator, ranks = torch.Generator().manual_seed(2), []
    for start in range(0, len(pictures), BATCH):
        output = model(augment(pictures[start:start + BATCH], generator).to(device)).cpu()
        right = output.gather(1, targets[start:start + BATCH, None])
        ranks.append((output > right).sum(dim=1))
    ranks = torch.cat(ranks)
    return {f"top{k}": round(float((ranks < k).float().mean()), 4) for k in (1, 5)}


def main() -> None:
    arguments = parser(__doc__.splitlines()[0])
    arguments.add_argument("--samples", type=int, default=300_000)
    arguments = arguments.parse_args()
    work, device = arguments.work, choose_device()
    art = load_art(work)
    concepts = list(dict.fromkeys(art.concepts))
    numbers = {concept: number for number, concept in enumerate(concepts)}
    targets = torch.tensor([numbers[concept] for concept in art.concepts])
    parts = (to_network(art.pictures[start:start + BATCH]) for start in range(0, len(art), BATCH))
    pictures = torch.cat([F.avg_pool2d(part, part.shape[-1] // SIDE) for part in parts])
    torch.manual_seed(1)
    generator, log = torch.Generator().manual_seed(1), Log(work / "classifier.log")
    model = Classifier(len(concepts)).to(device, memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(model.parameters(), lr=PEAK_RATE, weight_decay=0.02)
    steps, right = arguments.samples // BATCH, 0.0
    for step in range(steps):
        rows = torch.randint(len(pictures), (BATCH,), generator=generator)
        inputs = augment(pictures[rows], generator).to(device, memory_format=torch.channels_last)
        expected = targets[rows].to(device)
        for group in optimiser.param_groups:
            group["lr"] = PEAK_RATE * min(1, (step + 1) / 100) * 0.5 * (1 + math.cos(math.pi * step / steps))
        with autocast(device):
            output = model(inputs)
        loss = F.cross_entropy(output.float(), expected)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        right += 0.02 * (float((output.argmax(1) == expected).float().mean()) - right)
        if step % 100 == 99:
            log.write(step=step + 1, loss=round(loss.item(), 4), training_top1=round(right, 3))
    scores = unseen(model, pictures, targets, device)
    log.write(event="done", samples=steps * BATCH, unseen=scores)
    save_checkpoint(work / "classifier.pt", {"model": model.state_dict(), "concepts": concepts, "unseen": scores})


if __name__ == "__main__":
    main()
