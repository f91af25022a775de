"""Trains the upscaler on the vector originals; resumes from <work>/upscaler.pt.

A crop of a picture is doubled twice, from a quarter of the rasters' size, and both results are held against the
raster. Half of the crops begin as the autoencoder's reconstruction, so that the network also sharpens what it blurs.
"""
import math

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

from art import held_out
from autoencoder import SIZE, Autoencoder
from layers import parameters_in_millions
from run import Log, Run, add_budget_arguments, autocast, choose_device, load_checkpoint
from train_autoencoder import LATENT_NOISE, reconstruction_loss
from upscaler import Upscaler
from workspace import HERE, parser, read_json

LARGE = 4 * SIZE
CROP = 40
BATCH = 16
PEAK_RATE = 2e-3
WARMUP_STEPS = 100
DECODED_CHANCE = 0.5
GROUND_CHANCE = 0.4   # of a window laid on a colour, as scenes and photographs are opaque


class Originals:
    """The large rasters, read from disk as they are needed."""

    def __init__(self, work):
        self.concepts, self._places = [], []
        for style in read_json(HERE / "styles.json"):
            path = work / "art-large" / f"{style['id']}.rgba"
            if not path.exists():
                continue
            ids = read_json(path.with_suffix(".json"))
            pixels = np.memmap(path, np.uint8, mode="r").reshape(len(ids), LARGE, LARGE, 4)
            self.concepts += ids
            self._places += [(pixels, number) for number in range(len(ids))]

    def __getitem__(self, number: int) -> torch.Tensor:
        """Premultiplied [4, LARGE, LARGE] in [0, 1]."""
        return self.window(number, 0, 0, LARGE)

    def window(self, number: int, top: int, left: int, size: int) -> torch.Tensor:
        pixels, index = self._places[number]
        straight = pixels[index, top:top + size, left:left + size].astype(np.float32) / 255
        values = torch.from_numpy(straight).permute(2, 0, 1)
        return torch.cat([values[:3] * values[3:], values[3:]])


@torch.no_grad()
def decoded(originals: Originals, numbers, work) -> torch.Tensor:
    """[N, 4, SIZE, SIZE] in [0, 1] as the autoencoder gives them back, from latents with some noise."""
    model = Autoencoder().eval()
    model.load_state_dict(load_checkpoint(work / "autoencoder.pt", "cpu")["average"])
    result = torch.empty(len(numbers), 4, SIZE, SIZE)
    for start in range(0, len(numbers), 32):
        small = torch.stack([F.avg_pool2d(originals[number], 4) for number in numbers[start:start + 32]])
        latents = model.encoder(small * 2 - 1)
        noise = torch.randn_like(latents) * LATENT_NOISE * torch.rand(len(small), 1, 1, 1)
        result[start:start + 32] = (model.decoder(latents + noise) / 2 + 0.5).clamp(0, 1)
    return result


def laid_on(ground: torch.Tensor, picture: torch.Tensor) -> torch.Tensor:
    """Source over an opaque colour [3]; pictures are premultiplied."""
    colour = picture[:3] + (1 - picture[3:]) * ground[:, None, None]
    return torch.cat([colour, torch.ones_like(picture[3:])])


def crop(originals: Originals, number: int, reconstruction: torch.Tensor, random: np.random.Generator):
    """A random window of the original and of what it is to be made from, mirrored and turned at random; windows of nothing are drawn again."""
    for _ in range(4):
        top, left = random.integers(0, SIZE - CROP + 1, 2)
        target = originals.window(number, 4 * top, 4 * left, 4 * CROP)
        if (target.amax(dim=(1, 2)) - target.amin(dim=(1, 2))).amax() > 0.1:
            break
    from_decoder = random.random() < DECODED_CHANCE
    small = reconstruction[:, top:top + CROP, left:left + CROP] if from_decoder else F.avg_pool2d(target, 4)
    if random.random() < GROUND_CHANCE:
        ground = torch.from_numpy(random.random(3, dtype=np.float32))
        target, small = laid_on(ground, target), laid_on(ground, small)
    turns, mirror = int(random.integers(4)), random.random() < 0.5
    views = [torch.rot90(view, turns, (1, 2)) for view in (target, small)]
    return [view.flip(2) if mirror else view for view in views]


def psnr(output: torch.Tensor, target: torch.Tensor) -> float:
    return float(-10 * torch.log10((output.clamp(0, 1) - target).square().mean()))


def lanczos(small: torch.Tensor, size: int) -> torch.Tensor:
    """Pillow's Lanczos of three lobes, a channel at a time."""
    planes = [np.asarray(Image.fromarray(plane.numpy(), mode="F").resize((size, size), Image.LANCZOS)) for plane in small]
    return torch.from_numpy(np.stack(planes))


@torch.no_grad()
def score(model: Upscaler, originals: Originals, numbers) -> dict[str, float]:
    """Mean PSNR over pictures in dB, ours and Lanczos's, for one, two and three doublings to LARGE."""
    result = {}
    for doublings in (1, 2, 3):
        ours, theirs = [], []
        for number in numbers:
            target = originals[number]
            small = x = F.avg_pool2d(target, 2 ** doublings)
            for _ in range(doublings):
                x = model(x[None])[0].clamp(0, 1)
            ours.append(psnr(x, target))
            theirs.append(psnr(lanczos(small, LARGE), target))
        result |= {f"x{2 ** doublings}": round(float(np.mean(ours)), 2), f"x{2 ** doublings}_lanczos": round(float(np.mean(theirs)), 2)}
    return result


def learning_rate(step: int, fraction: float) -> float:
    return PEAK_RATE * min(1.0, (step + 1) / WARMUP_STEPS) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(fraction, 1))))


def main() -> None:
    arguments = parser(__doc__)
    add_budget_arguments(arguments, minutes=20)
    arguments.add_argument("--score", action="store_true", help="only score what is trained")
    arguments = arguments.parse_args()
    work, device = arguments.work, choose_device()
    originals = Originals(work)
    held = held_out(originals.concepts, work)
    training, testing = np.flatnonzero(~held), np.flatnonzero(held)
    torch.manual_seed(1)
    random = np.random.default_rng()
    model = Upscaler().to(device, memory_format=torch.channels_last)
    optimiser = torch.optim.Adam(model.parameters(), lr=PEAK_RATE)
    log = Log(work / "upscaler.log")
    run = Run(work / "upscaler.pt", log, model, optimiser, arguments)
    run.resume(device)
    if arguments.score:
        log.write(event="score", pictures=len(testing), **score(model.cpu(), originals, testing))
        return

    reconstructions = decoded(originals, training, work)
    log.write(event="start", upscaler=parameters_in_millions(model), pictures=len(training), held_out=len(testing), step=run.step)
    run.on_save = lambda: score(model, originals, testing[::8])
    for _ in run.steps(BATCH, learning_rate):
        pairs = [crop(originals, training[place], reconstructions[place], random) for place in random.integers(0, len(training), BATCH)]
        large, small = (torch.stack(views).to(device) for views in zip(*pairs))
        with autocast(device):
            once = model(small.contiguous(memory_format=torch.channels_last))
            twice = model(once)
        loss = reconstruction_loss(once.float(), F.avg_pool2d(large, 2)) + reconstruction_loss(twice.float(), large)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 0.5)
        optimiser.step()
        run.record(loss.item())
    log.write(event="score", pictures=len(testing), **score(model, originals, testing))


if __name__ == "__main__":
    main()
