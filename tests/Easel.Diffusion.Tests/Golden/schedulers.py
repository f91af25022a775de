"""Works out what the schedulers must do, from the papers' formulas, and writes schedulers.json.

Run: python3 schedulers.py (numpy). Nothing here is shared with the C# code. The toy model is 0.3 x + 0.2 sin(t / 100) for the
input x at timestep t. DDIM: Song et al. 2021, eq. 12. Euler: Karras et al. 2022, algorithm 1, in the x / sqrt(a) coordinates.
Ancestral Euler: Ho et al. 2020 in Karras' coordinates. Heun: Karras et al. 2022. PNDM: Liu et al. 2022. DPM-Solver++: Lu et al. 2023.
UniPC: Zhao et al. 2023. LCM: Luo et al. 2023. Flow matching: Esser et al. 2024, eq. 23 for the shift. Timesteps as diffusers' set_timesteps documents them. Each entry: the scheduler_config, the
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


def fresh(step):
    """Noise that a step adds: any fixed numbers."""
    return np.sin(7.0 * (step + 1) + np.arange(len(START)))


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
    for t in times:
        following = a[t - len(a) // steps] if t >= len(a) // steps else last
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


def euler_ancestral(config, steps):
    """Karras' coordinates: after a step to sigma_down, noise of sigma_up, whose squares add up to the next sigma's."""
    times, scale, _, forward = euler(config, steps)
    sigmas = np.array([s for _, s in forward] + [0.0])
    x, trace = START * scale, []
    for i, t in enumerate(times):
        seen = x / np.sqrt(1 + sigmas[i] ** 2)
        clean, _ = clean_and_noise(config, seen, model(seen, t), 1 / (1 + sigmas[i] ** 2))
        up = sigmas[i + 1] * np.sqrt(1 - (sigmas[i + 1] / sigmas[i]) ** 2)
        down = np.sqrt(sigmas[i + 1] ** 2 - up ** 2)
        x = x + (x - clean) / sigmas[i] * (down - sigmas[i]) + up * fresh(i)
        trace.append((seen, x, clean))
    return times, scale, trace, forward


def heun(config, steps):
    """Karras et al. 2022, algorithm 1: each step is an Euler step, whose end gives a second slope; the last has only the first."""
    times, scale, _, forward = euler(config, steps)
    sigmas = np.array([s for _, s in forward] + [0.0])
    x, trace, asked, noised = START * scale, [], [], []

    def slope(x, i):
        seen = x / np.sqrt(1 + sigmas[i] ** 2)
        clean, _ = clean_and_noise(config, seen, model(seen, times[i]), 1 / (1 + sigmas[i] ** 2))
        asked.append(times[i])
        noised.append((1.0, sigmas[i]))
        return seen, clean, (x - clean) / sigmas[i]
    for i in range(steps):
        seen, clean, first = slope(x, i)
        trial = x + (sigmas[i + 1] - sigmas[i]) * first
        trace.append((seen, trial, clean))
        if i == steps - 1:
            x = trial
            break
        seen, clean, second = slope(trial, i + 1)
        x = x + (sigmas[i + 1] - sigmas[i]) * (first + second) / 2
        trace.append((seen, x, clean))
    return asked, scale, trace, noised


def pndm(config, steps):
    """Liu et al. 2022: equation 11 moves x by a noise e from one a to another; e is equation 12 over what was told at the timesteps before."""
    a = alphas(config)
    stride = len(a) // steps
    plain = np.round(spaced(config, steps, "leading")).astype(int)
    times = [int(plain[0])] + [int(t) for t in plain[1:2]] + [int(t) for t in plain[1:]]
    last = 1.0 if config.get("set_alpha_to_one", False) else a[0]

    def product(t):
        return a[t] if t >= 0 else last

    def move(x, e, t, to):
        p, q = product(t), product(to)
        if config.get("prediction_type") == "v_prediction":
            e = np.sqrt(p) * e + np.sqrt(1 - p) * x
        clean = (x - np.sqrt(1 - p) * e) / np.sqrt(p)
        return np.sqrt(q) * clean + np.sqrt(1 - q) * e, clean  # equation 11 in its other form: DDIM's
    x, told, trace = START.copy(), [], []
    for i, t in enumerate(times):
        e = model(x, t)
        if i == 1:  # the first step again, by the mean of both ends
            after, clean = move(START, (e + told[0]) / 2, times[0] if len(times) == 1 else t + stride, t)
        else:
            told.append(e)
            weights = {1: [1], 2: [1.5, -0.5], 3: [23 / 12, -16 / 12, 5 / 12]}.get(len(told), [55 / 24, -59 / 24, 37 / 24, -9 / 24])
            after, clean = move(x, sum(w * d for w, d in zip(weights, reversed(told))), t, t - stride)
        trace.append((x, after, clean))
        x = after
    return times, 1.0, trace, [(np.sqrt(a[t]), np.sqrt(1 - a[t])) for t in times]


def half_log_snr(config, steps):
    """Timesteps and sigma / alpha as diffusers' set_timesteps of its DPM and UniPC solvers documents them."""
    a = alphas(config)
    n, kind = len(a), config.get("timestep_spacing", "linspace")
    trained = np.sqrt((1 - a) / a)
    if config.get("use_karras_sigmas"):
        ramp = np.linspace(0, 1, steps)
        ratios = (trained[-1] ** (1 / 7) + ramp * (trained[0] ** (1 / 7) - trained[-1] ** (1 / 7))) ** 7
        times = np.round(np.interp(np.log(ratios), np.log(trained), np.arange(n)))
        return times, [*ratios, 0.0]
    if kind == "linspace":
        times = np.round(np.linspace(0, n - 1, steps + 1))[::-1][:-1]
    elif kind == "leading":
        times = (np.arange(0, steps + 1) * (n // (steps + 1))).round()[::-1][:-1] + config.get("steps_offset", 0)
    else:
        times = np.round(np.arange(n, 0, -n / steps)) - 1
    return times, [*trained[times.astype(int)], 0.0]


def dpm(config, steps):
    """Lu et al. 2023: algorithm 2 with D = (1 + 1 / 2r) x_i - 1 / 2r x_(i - 1), and its SDE form; first order first and last."""
    times, ratios = half_log_snr(config, steps)
    alpha = 1 / np.sqrt(1 + np.square(ratios))
    sigma = ratios * alpha
    with np.errstate(divide="ignore"):
        lam = -np.log(ratios)
    x, trace, before = START.copy(), [], None
    for i, t in enumerate(times):
        clean, _ = clean_and_noise(config, x, model(x, t), alpha[i] ** 2)
        h = lam[i + 1] - lam[i]
        d = clean
        if before is not None and i < steps - 1 and config.get("solver_order", 2) == 2:
            r = (lam[i] - lam[i - 1]) / h
            d = (1 + 1 / (2 * r)) * clean - 1 / (2 * r) * before
        if config.get("algorithm_type") == "sde-dpmsolver++":
            after = sigma[i + 1] / sigma[i] * np.exp(-h) * x + alpha[i + 1] * (1 - np.exp(-2 * h)) * d + sigma[i + 1] * np.sqrt(1 - np.exp(-2 * h)) * fresh(i)
        else:
            after = sigma[i + 1] / sigma[i] * x + alpha[i + 1] * (1 - np.exp(-h)) * d
        trace.append((x, after, clean))
        x, before = after, clean
    return times, 1.0, trace, list(zip(alpha, sigma))[:-1]


def unipc(config, steps):
    """Zhao et al. 2023, on the clean estimate: UniP-p and UniC-p by their general system R a = b, with phi of the paper's appendix."""
    times, ratios = half_log_snr(config, steps)
    alpha = 1 / np.sqrt(1 + np.square(ratios))
    sigma = ratios * alpha
    with np.errstate(divide="ignore"):
        lam = -np.log(ratios)

    def solve(i, x, outputs, order, end=None):
        """From time i to i + 1. outputs: estimates at i, i - 1, ...; end: the estimate at i + 1, for the corrector."""
        h = lam[i + 1] - lam[i]
        first = np.expm1(-h)
        big = first if config.get("solver_type", "bh2") == "bh2" else -h
        points = [((lam[i - k] - lam[i]) / h, outputs[k]) for k in range(1, order)]
        if end is not None:
            points.append((1.0, end))
        base = sigma[i + 1] / sigma[i] * x - alpha[i + 1] * first * outputs[0]
        if not points:
            return base
        if len(points) == 1:
            weights = [0.5]
        else:
            b, phi, factorial = [], first / -h - 1, 1
            for k in range(1, len(points) + 1):
                b.append(phi * factorial / big)
                factorial *= k + 1
                phi = phi / -h - 1 / factorial
            weights = np.linalg.solve(np.array([[r ** k for r, _ in points] for k in range(len(points))]), b)
        return base - alpha[i + 1] * big * sum(w * (m - outputs[0]) / r for w, (r, m) in zip(weights, points))
    x, trace, outputs, started, order = START.copy(), [], [], None, 0
    for i, t in enumerate(times):
        seen = x
        clean, _ = clean_and_noise(config, x, model(x, t), alpha[i] ** 2)
        if i > 0:
            x = solve(i - 1, started, outputs, order, clean)
        outputs, started = [clean, *outputs][:2], x
        order = min(config.get("solver_order", 2), steps - i, i + 1)
        x = solve(i, x, outputs, order)
        trace.append((seen, x, clean))
    return times, 1.0, trace, list(zip(alpha, sigma))[:-1]


def lcm(config, steps):
    """Luo et al. 2023, algorithm 3, over the timesteps that the model was distilled on (50 unless told)."""
    a = alphas(config)
    distilled = config.get("original_inference_steps", 50)
    origin = (np.arange(1, distilled + 1) * (len(a) // distilled) - 1)[::-1]
    times = origin[np.floor(np.linspace(0, distilled, steps, endpoint=False)).astype(int)]
    x, trace = START.copy(), []
    for i, t in enumerate(times):
        clean, _ = clean_and_noise(config, x, model(x, t), a[t])
        s = t * config.get("timestep_scaling", 10.0)
        clean = s / np.sqrt(s ** 2 + 0.25) * clean + 0.25 / (s ** 2 + 0.25) * x
        after = clean if i == steps - 1 else np.sqrt(a[times[i + 1]]) * clean + np.sqrt(1 - a[times[i + 1]]) * fresh(i)
        trace.append((x, after, clean))
        x = after
    return times, 1.0, trace, [(np.sqrt(a[t]), np.sqrt(1 - a[t])) for t in times]


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
    (ddim, "DDIMScheduler", {**SD, "clip_sample": False, "timestep_spacing": "linspace", "set_alpha_to_one": False}, 6),
    (euler_ancestral, "EulerAncestralDiscreteScheduler", {**SD, "timestep_spacing": "leading", "steps_offset": 1}, 6),
    (euler_ancestral, "EulerAncestralDiscreteScheduler", {**SD, "prediction_type": "v_prediction"}, 4),
    (heun, "HeunDiscreteScheduler", {**SD}, 5),
    (heun, "HeunDiscreteScheduler", {**SD, "use_karras_sigmas": True, "timestep_spacing": "trailing"}, 4),
    (pndm, "PNDMScheduler", {**SD, "skip_prk_steps": True, "steps_offset": 1, "set_alpha_to_one": False}, 8),
    (pndm, "PNDMScheduler", {**SD, "skip_prk_steps": True, "prediction_type": "v_prediction", "timestep_spacing": "trailing"}, 5),
    (pndm, "PNDMScheduler", {**SD, "skip_prk_steps": True}, 1),
    (dpm, "DPMSolverMultistepScheduler", {**SD}, 7),
    (dpm, "DPMSolverMultistepScheduler", {**SD, "use_karras_sigmas": True, "timestep_spacing": "leading", "steps_offset": 1}, 6),
    (dpm, "DPMSolverMultistepScheduler", {**SD, "algorithm_type": "sde-dpmsolver++", "use_karras_sigmas": True}, 6),
    (dpm, "DPMSolverMultistepScheduler", {**SD, "timestep_spacing": "trailing", "prediction_type": "v_prediction", "solver_order": 1}, 5),
    (dpm, "DPMSolverMultistepScheduler", {**SD, "timestep_spacing": "leading", "steps_offset": 1}, 1),
    (unipc, "UniPCMultistepScheduler", {**SD}, 7),
    (unipc, "UniPCMultistepScheduler", {**SD, "solver_type": "bh1", "use_karras_sigmas": True}, 6),
    (unipc, "UniPCMultistepScheduler", {**SD, "timestep_spacing": "trailing", "prediction_type": "v_prediction"}, 2),
    (lcm, "LCMScheduler", {**SD}, 4),
    (lcm, "LCMScheduler", {**SD, "original_inference_steps": 100, "prediction_type": "v_prediction"}, 3),
]


def main():
    golden = []
    for run, name, config, steps in CASES:
        times, scale, trace, forward = run(config, steps)
        noised = []
        for strength in ("0.3", "0.45", "0.75"):  # as decimals: 0.7 of 10 steps are 7
            first = (steps - min(int(Decimal(strength) * steps), steps)) * (2 if run is heun else 1)
            if first < len(forward):
                signal, noise = forward[first]
                noised.append({"strength": float(strength), "first_step": first, "latents": list(signal * PICTURE + noise * START)})
        golden.append({"config": {"_class_name": name, **config}, "steps": steps, "start": list(START), "timesteps": [float(t) for t in times], "fresh": [list(fresh(i)) for i in range(len(trace))],
                       "initial_noise_scale": float(scale),
                       "trace": [{"input": list(i), "latents": list(x), "clean": list(c)} for i, x, c in trace],
                       "picture": list(PICTURE), "noised": noised})
    Path(__file__).with_name("schedulers.json").write_text(json.dumps(golden, indent=1) + "\n")


if __name__ == "__main__":
    main()
