"""What every training loop needs: the device, the time budget, the log, and a run that can stop at any step and go on."""
import contextlib
import json
import os
import signal
import time
from pathlib import Path

import torch

from workspace import save_atomically

MAX_STEP_SECONDS = 20  # a step longer than this was a pause (SIGSTOP), not work
LOG_STEPS = 100
SAVE_SECONDS = 150


def choose_device() -> torch.device:
    if torch.cuda.is_available():
        return torch.device("cuda")
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", os.cpu_count() or 1)))
    return torch.device("cpu")


def autocast(device: torch.device):
    return torch.autocast(device.type, dtype=torch.bfloat16)


def compiled(function, device: torch.device):
    """torch.compile where there is an accelerator: these networks are bound by memory, and it joins what lies between the convolutions."""
    return torch.compile(function, dynamic=False) if device.type == "cuda" else function


def adamw(parameters, device: torch.device, **settings) -> torch.optim.AdamW:
    one_kernel = {"fused": True} if device.type == "cuda" else {"foreach": True}
    return torch.optim.AdamW(parameters, betas=(0.9, 0.99), **settings, **one_kernel)


class Budget:
    """How much of the training is done, counted in minutes worked or in samples; survives a resume."""

    def __init__(self, minutes: float | None, samples: int | None):
        self.minutes, self.samples = minutes, samples
        self.seconds_done, self.samples_done = 0.0, 0
        self._last = time.monotonic()

    def begin(self) -> None:
        self._last = time.monotonic()

    def step(self, samples: int) -> None:
        now = time.monotonic()
        self.seconds_done += min(now - self._last, MAX_STEP_SECONDS)
        self._last = now
        self.samples_done += samples

    @property
    def fraction(self) -> float:
        by_time = self.seconds_done / 60 / self.minutes if self.minutes else 0
        by_samples = self.samples_done / self.samples if self.samples else 0
        return max(by_time, by_samples)

    def state(self) -> dict:
        return {"seconds_done": self.seconds_done, "samples_done": self.samples_done}

    def load(self, state: dict) -> None:
        self.seconds_done, self.samples_done = state["seconds_done"], state["samples_done"]


def add_budget_arguments(parser, minutes: float) -> None:
    parser.add_argument("--minutes", type=float, default=minutes, help="minutes of work in all, resumed ones included (0: no limit)")
    parser.add_argument("--samples", type=int, default=0, help="samples in all (0: no limit)")


class Log:
    """One JSON object a line, appended."""

    def __init__(self, path: Path):
        self.path = path

    def write(self, **fields) -> None:
        line = json.dumps({"time": time.strftime("%H:%M:%S"), **fields})
        with self.path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")
        print(line, flush=True)


def save_checkpoint(path: Path, state: dict) -> None:
    save_atomically(path, lambda temporary: torch.save(state, temporary))


def load_checkpoint(path: Path, device) -> dict | None:
    return torch.load(path, map_location=device, weights_only=False) if path.exists() else None


@contextlib.contextmanager
def pid_file(path: Path):
    """Lets an operator pause the run: kill -STOP and -CONT of this pid."""
    path.write_text(f"{os.getpid()}\n")
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


class Run:
    """A training loop's networks, optimiser, budget and step, kept in one checkpoint: saved now and then, on SIGTERM and at the end."""

    def __init__(self, checkpoint: Path, log: Log, model: torch.nn.Module, optimiser: torch.optim.Optimizer, arguments):
        self.checkpoint, self.log, self.model, self.optimiser = checkpoint, log, model, optimiser
        self.budget, self.step = Budget(arguments.minutes, arguments.samples), 0
        self.more = lambda: {}     # what else the checkpoint holds
        self.on_save = lambda: {}  # what else is logged at each save
        self._losses = []

    def resume(self, device) -> dict | None:
        """What the checkpoint holds, when there is one to go on from."""
        if state := load_checkpoint(self.checkpoint, device):
            self.model.load_state_dict(state["model"])
            self.optimiser.load_state_dict(state["optimiser"])
            self.budget.load(state["budget"])
            self.step = state["step"]
        return state

    def save(self) -> None:
        save_checkpoint(self.checkpoint, {"model": self.model.state_dict(), "optimiser": self.optimiser.state_dict(),
                                          "budget": self.budget.state(), "step": self.step, **self.more()})

    def steps(self, samples: int, learning_rate):
        """Yields until the budget is spent or SIGTERM comes; the body trains on `samples` and calls `record`."""
        stopping = []
        signal.signal(signal.SIGTERM, lambda *_: stopping.append(True))
        with pid_file(self.checkpoint.parent / "train.pid"):
            self.budget.begin()
            saved, since = self.budget.seconds_done, (self.budget.samples_done, self.budget.seconds_done)
            while self.budget.fraction < 1 and not stopping:
                for group in self.optimiser.param_groups:
                    group["lr"] = learning_rate(self.step, self.budget.fraction)
                yield
                self.step += 1
                self.budget.step(samples)
                done, seconds = self.budget.samples_done, self.budget.seconds_done
                if self.step % LOG_STEPS == 0:
                    self.log.write(step=self.step, loss=round(float(sum(self._losses)) / len(self._losses), 5), minutes=round(seconds / 60, 2),
                                   samples=done, samples_per_second=round((done - since[0]) / (seconds - since[1]), 1))
                    self._losses, since = [], (done, seconds)
                if seconds - saved > SAVE_SECONDS:
                    self.save()
                    saved = seconds
                    if more := self.on_save():
                        self.log.write(step=self.step, **more)
            self.save()
        self.log.write(event="stopped" if stopping else "done", step=self.step, samples=self.budget.samples_done, **self.on_save())

    def record(self, loss) -> None:
        """A number, or a tensor that is read only when it is logged, so that no step waits for the accelerator."""
        self._losses.append(loss)
