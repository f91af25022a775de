"""Works out what the schedulers must do, from the papers' formulas, and writes schedulers.json.

Run: python3 schedulers.py (numpy). Nothing here is shared with the C# code. The toy model is 0.3 x + 0.2 sin(t / 100) for the
input x at timestep t. DDIM: Song et al. 2021, eq. 12. Euler: Karras et al. 2022, algorithm 1, in the x / sqrt(a) coordinates.
Flow matching: Esser et al. 2024, eq. 23 for the shift. Timesteps as diffusers' set_timesteps documents them. Each entry: the scheduler_config, the
steps, timesteps, the standard deviation at the start, and per step the model's input and the latents and clean estimate after it.
Denoising that starts from a picture: the step that it starts at for some strengths, as diffusers' get_timesteps counts (the whole steps
of their share of the schedule run), and the picture as the forward process noises it for that step: sqrt(a) x + sqrt(1 - a) e (Ho et al.
2020, eq. 4), over sqrt(a) for Euler's coordinates; (1 - s) x + s e (Lipman et al. 2023).
"""
import json
from decimal import Decimal
from pathlib import Path

import numpy as np

PICTURE = np.array([0.25, -0.75, 1.5, -0.125])
START = np.array([0.5, -1.25, 2.0, 0.0625])


def model(x, t):
    return 0.3 * x + 0.2 * np.sin(t / 100)


def alphas(config):
    n, low, high = config.get("num_train_timesteps", 1000), config.get("beta_start", 1e-4), config.get("beta_end", 0.02)
    kind = config.get("beta_schedule", "linear")
    if kind == "linear":
        beta = np.linspace(low, high, n)
    elif kind == "scaled_linear":
        beta = np.linspace(low ** 0.5, high ** 0.5, n) ** 2
    else:  # Nichol and Dhariwal 2021, eq. 17
        f = np.cos((np.arange(n + 1) / n + 0.008) / 1.008 * np.pi / 2) ** 2
        beta = np.minimum(1 - f[1:] / f[:-1], 0.999)
    a = np.cumprod(1 - beta)
    if config.get("rescale_betas_zero_snr"):  # Lin et al. 2024, algorithm 1
        root = np.sqrt(a)
        root = (root - root[-1]) * root[0] / (root[0] - root[-1])
        a = root ** 2
    return a


def spaced(config, steps, standard):
    n, kind = config.get("num_train_timesteps", 1000), config.get("timestep_spacing", standard)
    if kind == "linspace":
        return np.linspace(0, n - 1, steps)[::-1]
    if kind == "leading":
        return (np.arange(steps) * (n // steps))[::-1].astype(float) + config.get("steps_offset", 0)
    return np.round(np.arange(n, 0, -n / steps)) - 1


def clean_and_noise(config, x, out, a):
    """x = sqrt(a) x0 + sqrt(1 - a) e, solved for the two unknowns with what the model tells."""
    kind = config.get("prediction_type", "epsilon")
    if kind == "epsilon":
        return (x - np.sqrt(1 - a) * out) / np.sqrt(a), out
    if kind == "sample":
        return out, (x - np.sqrt(a) * out) / np.sqrt(1 - a)
    angle = np.arctan2(np.sqrt(1 - a), np.sqrt(a))  # Salimans and Ho 2022, appendix D
    return np.cos(angle) * x - np.sin(angle) * out, np.sin(angle) * x + np.cos(angle) * out


def ddim(config, steps):
    a = alphas(config)
    times = np.round(spaced(config, steps, "leading")).astype(int)
    last = 1.0 if config.get("set_alpha_to_one", True) else a[0]
    x, trace = START.copy(), []
    for t, following in zip(times, [*a[times[1:]], last]):
        out = model(x, t)
        clean, noise = clean_and_noise(config, x, out, a[t])
        if config.get("clip_sample", True):
            limit = config.get("clip_sample_range", 1.0)
            clean = np.clip(clean, -limit, limit)
        before, x = x, np.sqrt(following) * clean + np.sqrt(1 - following) * noise
        trace.append((before, x, clean))
    return times, 1.0, trace, [(np.sqrt(a[t]), np.sqrt(1 - a[t])) for t in times]


def euler(config, steps):
    a = alphas(config)
    trained = np.sqrt((1 - a) / a)
    times = spaced(config, steps, "linspace")
    sigmas = np.interp(times, np.arange(len(trained)), trained)
    if config.get("use_karras_sigmas"):
        ramp = np.linspace(0, 1, steps)
        sigmas = (sigmas[0] ** (1 / 7) + ramp * (sigmas[-1] ** (1 / 7) - sigmas[0] ** (1 / 7))) ** 7
        times = np.interp(np.log(sigmas), np.log(trained), np.arange(len(trained)))
    scale = np.sqrt(sigmas[0] ** 2 + 1) if config.get("timestep_spacing") == "leading" else sigmas[0]
    x, trace = START * scale, []
    for sigma, following, t in zip(sigmas, [*sigmas[1:], 0.0], times):
        seen = x / np.sqrt(1 + sigma ** 2)
        clean, _ = clean_and_noise(config, seen, model(seen, t), 1 / (1 + sigma ** 2))
        x = x + (x - clean) / sigma * (following - sigma)
        trace.append((seen, x, clean))
    return times, scale, trace, [(1.0, sigma) for sigma in sigmas]


def flow(config, steps):
    n, shift = config.get("num_train_timesteps", 1000), config.get("shift", 1.0)

    def shifted(s):
        return shift * s / (1 + (shift - 1) * s)
    sigmas = shifted(np.linspace(shifted(1.0), shifted(1 / n), steps))
    x, trace = START.copy(), []
    for sigma, following in zip(sigmas, [*sigmas[1:], 0.0]):
        velocity = model(x, sigma * n)
        before, noise = x, x + (1 - sigma) * velocity
        clean = noise - velocity
        x = (1 - following) * clean + following * noise
        trace.append((before, x, clean))
    return sigmas * n, 1.0, trace, [(1 - sigma, sigma) for sigma in sigmas]


SD = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}
CASES = [
    (flow, "FlowMatchEulerDiscreteScheduler", {"num_train_timesteps": 1000, "shift": 1.0, "use_dynamic_shifting": False}, 5),
    (flow, "FlowMatchEulerDiscreteScheduler", {"shift": 3.0}, 4),
    (flow, "FlowMatchEulerDiscreteScheduler", {"shift": 3.0}, 1),
    (ddim, "DDIMScheduler", {}, 5),
    (ddim, "DDIMScheduler", {**SD, "clip_sample": False, "set_alpha_to_one": False, "steps_offset": 1}, 6),
    (ddim, "DDIMScheduler", {**SD, "clip_sample": False, "timestep_spacing": "trailing", "prediction_type": "v_prediction",
                             "rescale_betas_zero_snr": True}, 7),
    (ddim, "DDIMScheduler", {"beta_schedule": "squaredcos_cap_v2", "timestep_spacing": "linspace", "prediction_type": "sample",
                             "clip_sample_range": 0.5}, 4),
    (euler, "EulerDiscreteScheduler", {**SD, "timestep_spacing": "leading", "steps_offset": 1}, 6),
    (euler, "EulerDiscreteScheduler", {**SD}, 7),
    (euler, "EulerDiscreteScheduler", {**SD, "use_karras_sigmas": True, "timestep_spacing": "trailing"}, 5),
    (euler, "EulerDiscreteScheduler", {"prediction_type": "v_prediction", "timestep_spacing": "trailing"}, 3),
    (euler, "EulerDiscreteScheduler", {"beta_schedule": "squaredcos_cap_v2", "prediction_type": "sample", "timestep_spacing": "leading"}, 4),
]


def main():
    golden = []
    for run, name, config, steps in CASES:
        times, scale, trace, forward = run(config, steps)
        noised = []
        for strength in ("0.3", "0.45", "0.75"):  # as decimals: 0.7 of 10 steps are 7
            first = steps - min(int(Decimal(strength) * steps), steps)
            if first < steps:
                signal, noise = forward[first]
                noised.append({"strength": float(strength), "first_step": first, "latents": list(signal * PICTURE + noise * START)})
        golden.append({"config": {"_class_name": name, **config}, "steps": steps, "start": list(START), "timesteps": [float(t) for t in times],
                       "initial_noise_scale": float(scale),
                       "trace": [{"input": list(i), "latents": list(x), "clean": list(c)} for i, x, c in trace],
                       "picture": list(PICTURE), "noised": noised})
    Path(__file__).with_name("schedulers.json").write_text(json.dumps(golden, indent=1) + "\n")


if __name__ == "__main__":
    main()
