"""Trains the autoencoder; resumes from <work>/autoencoder.pt.

First on values and edges alone; then a critic of patches joins, by whose features a blurred stroke is further from a
sharp one than it is by its pixels.
"""
import math

import numpy as np
import torch
import torch.nn.functional as F

from art import held_out, picture_names
from autoencoder import SIZE, Autoencoder
from critic import Critic
from ema import Ema
from layers import parameters_in_millions
from pictures import Pictures
from run import Log, Run, adamw, add_budget_arguments, autocast, choose_device, compiled
from workspace import parser, read_json

PEAK_RATE = 1e-3
CRITIC_RATE = 4e-4
WARMUP_STEPS = 300
LATENT_NOISE = 0.2     # what the decoder must tolerate of the denoiser's error
RECOLOURED = 0.4       # of what is shown
MOVE = 12              # pixels
CRITIC_FROM = 0.35     # of the budget
FEATURES_WEIGHT, CRITIC_WEIGHT = 0.5, 0.02
CROP = 128             # of the picture's side, what the critic sees
EMA_EVERY = 2


def augment(pictures: torch.Tensor, random: np.random.Generator) -> torch.Tensor:
    """Moves, mirrors and swapped or dimmed colours, so that art never seen decodes as well as the art that was."""
    down, right = (int(value) for value in random.integers(-MOVE, MOVE + 1, 2))
    pictures = torch.roll(pictures, (down, right), (2, 3))
    if random.random() < 0.5:
        pictures = pictures.flip(3)
    third = len(pictures) // 3
    order = torch.from_numpy(random.permutation(3)).to(pictures.device)
    swapped = torch.cat([pictures[:third, :3][:, order], pictures[:third, 3:]], dim=1)
    grey = pictures[third:third + third // 2]
    light = (grey[:, :3].mean(dim=1, keepdim=True) + 1) * float(random.uniform(0.3, 1)) - 1
    return torch.cat([swapped, torch.cat([light.expand(-1, 3, -1, -1), grey[:, 3:]], dim=1), pictures[third + third // 2:]])


def gradients(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return x[..., 1:] - x[..., :-1], x[..., 1:, :] - x[..., :-1, :]


def reconstruction_loss(output: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """L1 and a share of L2 of the values, and L1 of their gradients, which keeps edges from blurring."""
    loss = F.l1_loss(output, target) + F.mse_loss(output, target)
    for ours, theirs in zip(gradients(output), gradients(target)):
        loss = loss + 0.5 * F.l1_loss(ours, theirs)
    return loss


def learning_rate(step: int, fraction: float) -> float:
    warmup = min(1.0, (step + 1) / WARMUP_STEPS)
    return PEAK_RATE * warmup * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(fraction, 1))))


@torch.no_grad()
def psnr(model: Autoencoder, pictures: Pictures) -> float:
    """Mean over pictures, in dB, of premultiplied RGBA in [0, 1]; float32, no latent noise."""
    errors = []
    for numbers in torch.arange(len(pictures)).split(32):
        target = pictures.batch(numbers)
        output = model.decoder(model.encoder(target)).clamp(-1, 1)
        errors.append(((output - target) / 2).square().mean(dim=(1, 2, 3)))
    return float((-10 * torch.log10(torch.cat(errors))).mean())


def sources(work, device) -> tuple[Pictures, int, Pictures]:
    """What is trained on, originals first (the sets' other art too, where rasterise.mjs --more has run); how many are; and the held-out originals."""
    stored, variants = np.load(work / "variants.npz"), work / "variants.rgba"
    held = held_out(picture_names(work)[0], work)[stored["pictures"]]
    original = stored["colours"] < 0
    files = [(variants, ~held & original)]
    if (more := work / "art-more" / "all.rgba").exists():
        files.append((more, ~held_out(read_json(more.with_suffix(".json")), work)))
    originals = sum(int(keep.sum()) for _, keep in files)
    return Pictures([*files, (variants, ~held & ~original)], device), originals, Pictures([(variants, held & original)], device)


class Trainer:
    def __init__(self, device):
        self.model = Autoencoder().to(device, memory_format=torch.channels_last)
        self.critic = Critic().to(device, memory_format=torch.channels_last)
        self.judging = torch.optim.AdamW(self.critic.parameters(), lr=CRITIC_RATE, betas=(0.5, 0.99))
        self.encode, self.decode = compiled(self.model.encoder, device), compiled(self.model.decoder, device)
        self.rebuilt = compiled(reconstruction_loss, device)
        self.device = device

    def loss(self, target: torch.Tensor, judged: bool) -> torch.Tensor:
        with autocast(self.device):
            latents = self.encode(target)
            noise = torch.randn_like(latents) * LATENT_NOISE * torch.rand(len(target), 1, 1, 1, device=self.device)
            output = self.decode(latents + noise)
        loss = self.rebuilt(output.float().contiguous(), target.contiguous())
        return loss + self.judgement(output, target) if judged else loss

    def judgement(self, output: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        """The critic's share of the loss; the critic learns on the way (hinge loss)."""
        top, left = torch.randint(SIZE - CROP + 1, (2,)).tolist()
        ours, real = (view[..., top:top + CROP, left:left + CROP].contiguous(memory_format=torch.channels_last) for view in (output.float(), target))
        with autocast(self.device):
            (on_real, _), (on_ours, _) = self.critic(real), self.critic(ours.detach())
        self.judging.zero_grad(set_to_none=True)
        (F.relu(1 - on_real.float()).mean() + F.relu(1 + on_ours.float()).mean()).backward()
        self.judging.step()
        with autocast(self.device):
            on_ours, found = self.critic(ours)
            with torch.no_grad():
                _, wanted = self.critic(real)
        features = sum(F.l1_loss(a.float(), b.float()) / b.float().abs().mean() for a, b in zip(found, wanted)) / len(found)
        return FEATURES_WEIGHT * 0.1 * features - CRITIC_WEIGHT * on_ours.float().mean()


def main() -> None:
    arguments = parser(__doc__.splitlines()[0])
    add_budget_arguments(arguments, minutes=360)
    arguments.add_argument("--batch", type=int, default=16)
    arguments = arguments.parse_args()
    work, device = arguments.work, choose_device()
    training, originals, testing = sources(work, device)
    torch.manual_seed(1)
    random = np.random.default_rng(1)
    trainer = Trainer(device)
    model = trainer.model
    average, ema = Autoencoder().to(device).eval(), Ema(model, 0.999)
    optimiser = adamw(model.parameters(), device, lr=PEAK_RATE, weight_decay=1e-3)
    log = Log(work / "autoencoder.log")
    run = Run(work / "autoencoder.pt", log, model, optimiser, arguments)
    if state := run.resume(device):
        ema.load(list(state["average"].values()))
        trainer.critic.load_state_dict(state["critic"])

    def averaged() -> Autoencoder:
        ema.copy_to(average)
        return average

    run.more = lambda: {"average": averaged().state_dict(), "critic": trainer.critic.state_dict()}
    run.on_save = lambda: {"psnr": round(psnr(averaged(), testing), 2)}
    log.write(event="start", encoder=parameters_in_millions(model.encoder), decoder=parameters_in_millions(model.decoder),
              pictures=len(training), held_out=len(testing), step=run.step)
    for _ in run.steps(arguments.batch, learning_rate):
        recoloured = random.random(arguments.batch) < RECOLOURED
        numbers = torch.from_numpy(np.where(recoloured, random.integers(originals, len(training), arguments.batch), random.integers(0, originals, arguments.batch)))
        target = augment(training.batch(numbers), random).contiguous(memory_format=torch.channels_last)
        optimiser.zero_grad(set_to_none=True)
        loss = trainer.loss(target, run.budget.fraction > CRITIC_FROM)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 0.5)
        optimiser.step()
        if run.step % EMA_EVERY == 0:
            ema.update(run.step, EMA_EVERY)
        run.record(loss.detach())


if __name__ == "__main__":
    main()
