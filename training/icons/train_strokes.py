"""Teaches the autoencoder that ships to keep thin lines; resumes from <work>/strokes.pt.

Half of what is shown are outlines drawn at random, half windows of the art. The encoder's latents of the art are held to
what they were, so the denoiser that was trained on them goes on as it is; `--decoder-only` leaves the encoder alone. Lines are
not only compared pixel by pixel: places along them are looked at as score_strokes.py does, and the weakest count most.
"""
import copy
import math
from functools import partial
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from art import held_out, picture_names
from autoencoder import SIZE, Autoencoder
from ema import Ema
from exported import MODEL, read_autoencoder
from run import Log, Run, adamw, add_budget_arguments, autocast, choose_device
from score_strokes import COVERED, score
from strokes import Outlines, outlines
from train_autoencoder import LATENT_NOISE, gradients, reconstruction_loss
from workspace import HERE, parser, read_json

WINDOW = 128           # of the picture's side: the networks are convolutions, and lines are short
MARGIN = 24            # of a window of art, where the networks miss what lies beyond
PEAK_RATE = 4e-4
WARMUP_STEPS = 50
EDGE_WEIGHT = 4.0      # what a pixel at a full edge counts more than one in a plain
THIN_WEIGHT = 1.5      # what alpha too low on a line counts more than alpha too high
COLOUR_WEIGHT = 2.5    # what a line's colour counts more than a picture's
LATENT_WEIGHT = 4.0    # of the square of the art's latents' drift
LINE_NOISE = 0.3       # of the latent noise, what lines get: no denoiser draws them
REACH = 0.5            # pixels across a line in which it may lie
WANTED = 0.85          # alpha along a line, or what the line itself has where that is less
OTHER_COLOUR = 0.2     # of alpha, what a channel may be off
WEAKEST = 24           # places of each line that count apart
GAP_WEIGHT, WEAKEST_WEIGHT = 2.0, 1.0


class Windows:
    """Windows of the art that is not held out, mapped from disk, and whole pictures of what is."""

    def __init__(self, work):
        held = held_out(picture_names(work)[0], work)
        self.seen, self.unseen = [], []
        at = 0
        for style in read_json(HERE / "styles.json"):
            pixels = np.memmap(work / "art" / f"{style['id']}.rgba", np.uint8, mode="r").reshape(-1, SIZE, SIZE, 4)
            for number in range(len(pixels)):
                (self.unseen if held[at] else self.seen).append((pixels, number))
                at += 1

    @staticmethod
    def _premultiplied(pixels: np.ndarray) -> np.ndarray:
        values = pixels.astype(np.float32).transpose(2, 0, 1) / 255
        values[:3] *= values[3:]
        return values * 2 - 1

    def batch(self, count: int, random: np.random.Generator) -> torch.Tensor:
        """[count, 4, WINDOW, WINDOW] in [-1, 1], mirrored and turned at random, colours swapped now and then."""
        found = []
        for _ in range(count):
            pixels, number = self.seen[random.integers(len(self.seen))]
            top, left = random.integers(0, SIZE - WINDOW + 1, 2)
            window = self._premultiplied(pixels[number, top:top + WINDOW, left:left + WINDOW])
            if random.random() < 0.3:
                window = np.concatenate([window[:3][random.permutation(3)], window[3:]])
            window = np.rot90(window, random.integers(4), (1, 2))
            found.append(window[:, :, ::-1] if random.random() < 0.5 else window)
        return torch.from_numpy(np.stack(found).copy())

    @torch.no_grad()
    def psnr(self, model: Autoencoder, every: int = 1) -> float:
        """As train_autoencoder.py has it, of the held-out originals."""
        errors = []
        for pixels, number in self.unseen[::every]:
            target = torch.from_numpy(self._premultiplied(pixels[number]))[None]
            errors.append(-10 * torch.log10(((model.decoder(model.encoder(target)).clamp(-1, 1) - target) / 2).square().mean()))
        return float(torch.stack(errors).mean())


def edges(target: torch.Tensor) -> torch.Tensor:
    """[N, 1, H, W], 1 where a channel goes from nothing to full within two pixels."""
    spread = F.max_pool2d(target, 5, 1, 2) + F.max_pool2d(-target, 5, 1, 2)
    return spread.amax(dim=1, keepdim=True) / 2


def edge_loss(output: torch.Tensor, target: torch.Tensor, lines: int) -> torch.Tensor:
    """The values' and gradients' error, weighted at edges; of the first `lines` pictures, colour and alpha too low count more."""
    weight = 1 + EDGE_WEIGHT * edges(target)
    error = output - target
    value = error.abs() + error.square()
    thin = 1 + THIN_WEIGHT * (error[:lines, 3:] < 0) * (target[:lines, 3:] > 0)
    value = torch.cat([torch.cat([value[:lines, :3] * COLOUR_WEIGHT, value[:lines, 3:] * thin], dim=1), value[lines:]])
    loss = (value * weight).mean()
    for ours, theirs in zip(gradients(output), gradients(target)):
        loss = loss + 0.5 * F.l1_loss(ours, theirs)
    return loss


def strength(pictures: torch.Tensor, lines: Outlines) -> torch.Tensor:
    """[N, PLACES], the most alpha within REACH across each place, less where the colour is another; differentiable."""
    offsets = torch.linspace(-REACH, REACH, 5, device=pictures.device)
    at = lines.places[:, :, None] + lines.across[:, :, None] * offsets[:, None]
    values = F.grid_sample(pictures / 2 + 0.5, at / pictures.shape[-1] * 2 - 1, align_corners=False)
    alpha = values[:, 3]
    off = (values[:, :3] - lines.colours[:, :, None, None] * alpha[:, None]).abs().amax(dim=1)
    return (alpha - 2 * F.relu(off - OTHER_COLOUR * alpha)).amax(dim=-1)


def gap_loss(output: torch.Tensor, target: torch.Tensor, lines: Outlines) -> torch.Tensor:
    """What lines lack along their way, squared: everywhere, and once more at the weakest places of each."""
    size = target.shape[-1]
    inside = ((lines.places > 4) & (lines.places < size - 4)).all(dim=-1)
    with torch.no_grad():
        wanted = strength(target, lines).clamp(max=WANTED)
    lacking = F.relu(wanted - strength(output, lines)).square() * inside
    return GAP_WEIGHT * lacking.mean() + WEAKEST_WEIGHT * lacking.topk(WEAKEST, dim=1).values.mean()


def learning_rate(peak: float, step: int, fraction: float) -> float:
    return peak * min(1.0, (step + 1) / WARMUP_STEPS) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(fraction, 1))))


def inner(values: torch.Tensor, margin: int) -> torch.Tensor:
    return values[..., margin:-margin, margin:-margin]


def main() -> None:
    arguments = parser(__doc__)
    add_budget_arguments(arguments, minutes=30)
    arguments.add_argument("--batch", type=int, default=16)
    arguments.add_argument("--model", type=Path, default=MODEL, help="the exported model to begin with")
    arguments.add_argument("--latents", type=Path, help="the exported model whose latents the denoiser knows, when --model has gone on from it")
    arguments.add_argument("--outlines", type=float, default=0.65, help="the share of what is shown")
    arguments.add_argument("--rate", type=float, default=PEAK_RATE)
    arguments.add_argument("--decoder-only", action="store_true")
    arguments = arguments.parse_args()
    work, device = arguments.work, choose_device()
    windows = Windows(work)
    torch.manual_seed(1)
    random = np.random.default_rng()
    model = read_autoencoder(arguments.model).to(device, memory_format=torch.channels_last)
    beginning = read_autoencoder(arguments.latents or arguments.model).to(device, memory_format=torch.channels_last).requires_grad_(False)
    model.encoder.requires_grad_(not arguments.decoder_only)
    average, ema = copy.deepcopy(model), Ema(model, 0.998)
    optimiser = adamw([parameter for parameter in model.parameters() if parameter.requires_grad], device, lr=arguments.rate, weight_decay=0)
    log = Log(work / "strokes.log")
    run = Run(work / "strokes.pt", log, model, optimiser, arguments)
    if state := run.resume(device):
        ema.load(list(state["average"].values()))
        beginning.load_state_dict(state["beginning"])

    def averaged() -> Autoencoder:
        ema.copy_to(average)
        return average.cpu().eval()

    def scores() -> dict:
        found = [values[0] for values in score(averaged()).values()]
        return {"psnr": round(windows.psnr(average, every=10), 2), "closed": sum(value >= COVERED for value in found),
                "weakest": [round(value, 2) for value in found]}

    run.more = lambda: {"average": averaged().state_dict(), "beginning": beginning.state_dict()}
    run.on_save = scores
    lines = round(arguments.batch * arguments.outlines)
    log.write(event="start", seen=len(windows.seen), held_out=len(windows.unseen), step=run.step, **scores())
    for _ in run.steps(arguments.batch, partial(learning_rate, arguments.rate)):
        drawn = outlines(lines, WINDOW, random)
        target = torch.cat([drawn.pictures, windows.batch(arguments.batch - lines, random)]).to(device)
        target = target.contiguous(memory_format=torch.channels_last)
        with autocast(device):
            with torch.set_grad_enabled(not arguments.decoder_only):
                latents = model.encoder(target)
            noise = torch.randn_like(latents) * LATENT_NOISE * torch.rand(len(target), 1, 1, 1, device=device)
            noise[:lines] *= LINE_NOISE
            output = model.decoder(latents + noise).float()
        loss = lines / arguments.batch * (edge_loss(output[:lines], target[:lines], lines) + gap_loss(output[:lines], target[:lines], drawn.to(device))) \
            + (1 - lines / arguments.batch) * reconstruction_loss(inner(output[lines:], MARGIN), inner(target[lines:], MARGIN))
        if not arguments.decoder_only:
            with torch.no_grad(), autocast(device):
                wanted = beginning.encoder(target[lines:])
            loss = loss + LATENT_WEIGHT * F.mse_loss(latents[lines:].float(), wanted.float())
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 0.5)
        optimiser.step()
        ema.update(run.step, 1)
        run.record(loss.item())


if __name__ == "__main__":
    main()
