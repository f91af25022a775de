"""Trains the denoiser and the text encoder together; resumes from <work>/denoiser.pt.

Rectified flow: x = (1 - sigma) data + sigma noise; the network learns noise - data, told sigma * 1000.
"""
import torch
import torch.nn.functional as F

from curriculum import CORE_WEIGHT, Curriculum
from denoiser import Denoiser
from ema import Ema
from layers import parameters_in_millions
from parallel import ParallelGradients
from run import Log, Run, adamw, add_budget_arguments, autocast, choose_device, compiled
from text_encoder import TextEncoder
from tokenizer import Tokenizer
from workspace import parser

PEAK_RATE = 1e-3
WARMUP_STEPS = 500
DECAY_FROM = 0.6          # fraction of the budget after which the rate falls to LAST_RATE of its peak
LAST_RATE = 0.01
SIGMA_MEAN = 0.4          # of sigma's logit: above 0, for which object it is gets decided in noise, and that is what is hard here
UNIFORM_SHARE = 0.3       # of sigmas drawn evenly: few steps begin at pure noise and end at none, which a logit seldom reaches
EMA_EVERY = 4


def learning_rate(step: int, fraction: float) -> float:
    warmup = min(1.0, (step + 1) / WARMUP_STEPS)
    fallen = min(max((fraction - DECAY_FROM) / (1 - DECAY_FROM), 0), 1)
    return PEAK_RATE * warmup * (1 - (1 - LAST_RATE) * fallen)


def build(vocabulary: int, device) -> torch.nn.ModuleDict:
    nets = torch.nn.ModuleDict({"text_encoder": TextEncoder(vocabulary), "unet": Denoiser()})
    return nets.to(device, memory_format=torch.channels_last)


def draw_sigmas(count: int, device) -> torch.Tensor:
    sigma = (torch.randn(count, device=device) + SIGMA_MEAN).sigmoid()
    even = torch.rand(count, device=device)
    return torch.where(torch.rand(count, device=device) < UNIFORM_SHARE, even, sigma)


def flow_loss(nets, latents, noise, sigma, input_ids) -> torch.Tensor:
    spread = sigma[:, None, None, None]
    noisy = ((1 - spread) * latents + spread * noise).contiguous(memory_format=torch.channels_last)
    with autocast(latents.device):
        velocity = nets["unet"](noisy, sigma * 1000, nets["text_encoder"](input_ids))
    return F.mse_loss(velocity.float(), noise - latents)


def main() -> None:
    arguments = parser(__doc__)
    add_budget_arguments(arguments, minutes=360)
    arguments.add_argument("--batch", type=int, default=48, help="512 on an accelerator")
    arguments.add_argument("--core-weight", type=float, default=CORE_WEIGHT, help="how much oftener core concepts are shown")
    arguments = arguments.parse_args()
    work, device = arguments.work, choose_device()
    curriculum = Curriculum(work, arguments.core_weight, device)
    torch.manual_seed(1)
    nets = build(len(Tokenizer.load(work / "tokenizer").vocabulary), device)
    optimiser = adamw(nets.parameters(), device, lr=PEAK_RATE, weight_decay=0.01)
    gradients = ParallelGradients(nets.parameters(), device)
    ema, log = Ema(nets), Log(work / "denoiser.log")
    run = Run(work / "denoiser.pt", log, nets, optimiser, arguments)
    if state := run.resume(device):
        ema.load(state["ema"])
        torch.manual_seed(run.step)
    run.more = lambda: {"ema": ema.state()}
    loss_of = compiled(lambda *tensors: flow_loss(nets, *tensors), device)
    log.write(event="start", unet=parameters_in_millions(nets["unet"]), text_encoder=parameters_in_millions(nets["text_encoder"]),
              pictures=len(curriculum.concepts), latents=len(curriculum.latents), step=run.step)
    for _ in run.steps(arguments.batch, learning_rate):
        latents, input_ids = curriculum.batch(arguments.batch)
        optimiser.zero_grad(set_to_none=True)
        loss = gradients.accumulate(loss_of, (latents, torch.randn_like(latents), draw_sigmas(len(latents), device), input_ids))
        torch.nn.utils.clip_grad_norm_(nets.parameters(), 1.0)
        optimiser.step()
        if run.step % EMA_EVERY == 0:
            ema.update(run.step, EMA_EVERY)
        run.record(loss)


if __name__ == "__main__":
    main()
