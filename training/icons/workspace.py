"""Where a run keeps what it makes, and how its files are written."""
import argparse
import json
import os
from pathlib import Path

HERE = Path(__file__).resolve().parent
NODE_MODULES = HERE / "node_modules"


def default_work() -> Path:
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(cache) / "easel" / "training" / "icons"


def parser(description: str) -> argparse.ArgumentParser:
    """An argument parser that already knows `--work`."""
    result = argparse.ArgumentParser(description=description)
    result.add_argument("--work", type=Path, default=default_work(), help="rasters, latents and checkpoints (default: %(default)s)")
    return result


def read_json(path: Path):
    return json.loads(Path(path).read_text(encoding="utf-8"))


def write_json(path: Path, value, indent: int | None = 1) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False, indent=indent) + "\n", encoding="utf-8")


def save_atomically(path: Path, write) -> None:
    """Call `write(temporary)` and rename, so that a stop never leaves half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(path.suffix + ".partial")
    write(temporary)
    os.replace(temporary, path)
