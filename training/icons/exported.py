"""The networks of an exported model as torch has them: a run can go on from what ships, when its checkpoints are gone."""
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper

from autoencoder import Autoencoder
from upscaler import Upscaler
from workspace import HERE

MODEL = HERE.parents[1] / "models" / "easel-icons"


def weights(path: Path, prefix: str = "") -> dict[str, torch.Tensor]:
    """Initializers by their names in torch, widened to float32 (compress.py says how they are stored)."""
    stored = {tensor.name: torch.tensor(numpy_helper.to_array(tensor)) for tensor in onnx.load(path).graph.initializer}
    found = {}
    for name, values in stored.items():
        if name.endswith(".scale"):
            continue
        if name.endswith(".int8"):
            name = name.removesuffix(".int8")
            values = values.float() * stored[name + ".scale"]
        found[name.removesuffix(".float16").removeprefix(prefix)] = values.float()
    return found


def read_autoencoder(model: Path = MODEL) -> Autoencoder:
    autoencoder = Autoencoder().eval()
    autoencoder.encoder.load_state_dict(weights(model / "vae_encoder" / "model.onnx"))
    autoencoder.decoder.load_state_dict(weights(model / "vae_decoder" / "model.onnx", "decoder."))
    return autoencoder


def read_upscaler(model: Path = MODEL) -> Upscaler:
    upscaler = Upscaler().eval()
    upscaler.load_state_dict(weights(model / "upscaler" / "model.onnx", "upscaler."))
    return upscaler
