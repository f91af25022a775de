"""What every training loop needs: the device, the time budget, the log, checkpoints and a pid to pause it by."""
import contextlib
import json
import os
import time
from pathlib import Path

import torch

from workspace import save_atomically

MAX_STEP_SECONDS = 20  # a step longer than this was a pause (SIGSTOP), not work


def choose_device() -> torch.device:
    if torch.cuda.is_available():
        return torch.device("cuda")
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", os.cpu_count() or 1)))
    return torch.device("cpu")


def autocast(device: torch.device):
    return torch.autocast(device.type, dtype=torch.bfloat16)


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
    return torch.load(path, map_location=device) if path.exists() else None


@contextlib.contextmanager
def pid_file(path: Path):
    """Lets an operator pause the run: kill -STOP and -CONT of this pid."""
    path.write_text(f"{os.getpid()}\n")
    try:
        yield
    finally:
        path.unlink(missing_ok=True)
