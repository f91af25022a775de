"""Trains the autoencoder; resumes from <work>/autoencoder.pt."""
import math

import numpy as np
import torch
import torch.nn.functional as F

from art import held_out, load_art, to_network
from autoencoder import Autoencoder
from layers import parameters_in_millions
from run import Budget, Log, add_budget_arguments, autocast, choose_device, load_checkpoint, pid_file, save_checkpoint
from workspace import parser

BATCH = 16
PEAK_RATE = 1e-3
WARMUP_STEPS = 200
LATENT_NOISE = 0.15  # what the decoder must tolerate of the denoiser's error


def augment(pictures: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Mirrors, and permuted or dimmed colours, so that recoloured art decodes as well as the originals."""
    result = pictures.copy()
    for picture in result:
        if random.random() < 0.5:
            picture[:] = picture[:, ::-1].copy()
        chance = random.random()
        if chance < 0.3:
            picture[..., :3] = picture[..., random.permutation(3)]
        elif chance < 0.4:
            picture[..., :3] = (picture[..., :3].mean(axis=-1, keepdims=True) * random.uniform(0.2, 1)).astype(np.uint8)
    return result


def gradients(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return x[..., 1:] - x[..., :-1], x[..., 1:, :] - x[..., :-1, :]


def reconstruction_loss(output: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """L1 of the values and of their gradients; the second keeps edges from blurring."""
    loss = F.l1_loss(output, target)
    for ours, theirs in zip(gradients(output), gradients(target)):
        loss = loss + 0.5 * F.l1_loss(ours, theirs)
    return loss


def learning_rate(step: int, fraction: float) -> float:
    warmup = min(1.0, (step + 1) / WARMUP_STEPS)
    return PEAK_RATE * warmup * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(fraction, 1))))


@torch.no_grad()
def psnr(model: Autoencoder, pictures: np.ndarray, device) -> float:
    """Mean over pictures, in dB, of premultiplied RGBA in [0, 1]; float32, no latent noise."""
    errors = []
    for start in range(0, len(pictures), 32):
        target = to_network(pictures[start:start + 32]).to(device)
        output = model.decoder(model.encoder(target)).clamp(-1, 1)
        errors.append(((output - target) / 2).square().mean(dim=(1, 2, 3)))
    return float((-10 * torch.log10(torch.cat(errors))).mean())


def main() -> None:
    arguments = parser(__doc__)
    add_budget_arguments(arguments, minutes=17)
    arguments.add_argument("--decoder-only", action="store_true", help="keep the encoder, and so every latent made with it, as it is")
    arguments = arguments.parse_args()
    work, device = arguments.work, choose_device()
    art = load_art(work)
    held = held_out(art.concepts, work)
    training, testing = art.pictures[~held], art.pictures[held]
    torch.manual_seed(1)
    random = np.random.default_rng()
    model = Autoencoder().to(device, memory_format=torch.channels_last)
    model.encoder.requires_grad_(not arguments.decoder_only)
    optimiser = torch.optim.AdamW(model.parameters(), lr=PEAK_RATE, betas=(0.9, 0.99), weight_decay=1e-3)
    budget, step = Budget(arguments.minutes, arguments.samples), 0
    checkpoint, log = work / "autoencoder.pt", Log(work / "autoencoder.log")
    if state := load_checkpoint(checkpoint, device):
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        budget.load(state["budget"])
        step = state["step"]
    log.write(event="start", encoder=parameters_in_millions(model.encoder), decoder=parameters_in_millions(model.decoder),
              pictures=len(training), held_out=len(testing), step=step)

    def save() -> None:
        save_checkpoint(checkpoint, {"model": model.state_dict(), "optimiser": optimiser.state_dict(),
                                     "budget": budget.state(), "step": step})

    with pid_file(work / "train.pid"):
        losses, saved = [], budget.seconds_done
        budget.begin()
        while budget.fraction < 1:
            chosen = training[random.integers(0, len(training), BATCH)]
            target = to_network(augment(chosen, random)).to(device, memory_format=torch.channels_last)
            for group in optimiser.param_groups:
                group["lr"] = learning_rate(step, budget.fraction)
            with autocast(device):
                latents = model.encoder(target)
                noise = torch.randn_like(latents) * LATENT_NOISE * torch.rand(BATCH, 1, 1, 1, device=device)
                output = model.decoder(latents + noise)
            loss = reconstruction_loss(output.float().contiguous(), target.contiguous())
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 0.5)
            optimiser.step()
            budget.step(BATCH)
            losses.append(loss.item())
            step += 1
            if step % 100 == 0:
                log.write(step=step, loss=round(sum(losses) / len(losses), 5), minutes=round(budget.seconds_done / 60, 2),
                          samples_per_second=round(budget.samples_done / budget.seconds_done, 1))
                losses = []
            if budget.seconds_done - saved > 120:
                save()
                saved = budget.seconds_done
                log.write(step=step, psnr=round(psnr(model, testing, device), 2))
        save()
    log.write(event="done", step=step, samples=budget.samples_done, psnr=round(psnr(model, testing, device), 2))


if __name__ == "__main__":
    main()
