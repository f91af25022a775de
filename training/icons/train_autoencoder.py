"""Trains the autoencoder; resumes from <work>/autoencoder.pt."""
import math

import numpy as np
import torch
import torch.nn.functional as F

from art import held_out, load_art, to_network
from autoencoder import Autoencoder
from layers import parameters_in_millions
from run import Log, Run, add_budget_arguments, autocast, choose_device
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
    log = Log(work / "autoencoder.log")
    run = Run(work / "autoencoder.pt", log, model, optimiser, arguments)
    run.resume(device)
    run.on_save = lambda: {"psnr": round(psnr(model, testing, device), 2)}
    log.write(event="start", encoder=parameters_in_millions(model.encoder), decoder=parameters_in_millions(model.decoder),
              pictures=len(training), held_out=len(testing), step=run.step)
    for _ in run.steps(BATCH, learning_rate):
        chosen = training[random.integers(0, len(training), BATCH)]
        target = to_network(augment(chosen, random)).to(device, memory_format=torch.channels_last)
        with autocast(device):
            latents = model.encoder(target)
            noise = torch.randn_like(latents) * LATENT_NOISE * torch.rand(BATCH, 1, 1, 1, device=device)
            output = model.decoder(latents + noise)
        loss = reconstruction_loss(output.float().contiguous(), target.contiguous())
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 0.5)
        optimiser.step()
        run.record(loss.item())


if __name__ == "__main__":
    main()
