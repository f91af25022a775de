"""Exports the averaged weights to a model folder in diffusers' ONNX layout, and examples to check it by.

Writes <out>/ (default models/easel-icons) and <work>/export-check.json, which check_export.mjs reads.
"""
import io
from pathlib import Path

import onnx
import torch

from autoencoder import LATENT_CHANNELS, LATENT_SIZE, SIZE, Autoencoder, CrispDecoder
from compress import compress
from sampling import GUIDANCE, STEPS as MEDIUM, Sampler
from text_encoder import HEADS, LAYERS, WIDTH
from run import load_checkpoint
from tokenizer import LENGTH
from upscaler import RADIUS, Upscaler
from words import COLOUR_WORDS, read_core
from workspace import HERE, parser, read_json, write_json

ID = "easel-icons"
OPSET = 17
STEPS = {"low": 3, "medium": MEDIUM, "high": 8}
# By eye: below these edits hardly show, above them nothing of the image is left; variations take other colours from 0.7 on and fall apart from 0.85.
STRENGTH = {"high_fidelity": 0.7, "low_fidelity": 0.9, "variation": 0.75}
# Errors of the autoencoder are seen directly, in edges and in the colour of thin lines, so it keeps sixteen bits.
PARTS = {"text_encoder": "int8", "unet": "int8", "vae_encoder": "float16", "vae_decoder": "float16"}
# How far to go from the weights that train_strokes.py began with (Wortsman et al., "Robust fine-tuning of zero-shot models", 2022). This far
# all of score_strokes.py's 15 outlines are closed, at 0.6 of alpha or more at their weakest; all of the way it is 0.73, and costs the art 1 dB more.
LEARNT = 0.7
DEFAULT_STYLE = "flat"
# Of a network whose output has another size than its input: one name for both would tell ONNX Runtime that one's memory fits the other.
SCALED = {0: "batch", 2: "height_out", 3: "width_out"}
CHECK_PROMPTS = ("flat red apple", "cartoon dog", "shaded rocket", "3d pizza", "flat purple bus", "3d fox", "cartoon crown", "shaded guitar")


def to_onnx(module: torch.nn.Module, examples: tuple, inputs: dict[str, dict], output: str, output_axes: dict) -> onnx.ModelProto:
    buffer = io.BytesIO()
    torch.onnx.export(module, examples, buffer, opset_version=OPSET, input_names=list(inputs), output_names=[output],
                      dynamic_axes={**inputs, output: output_axes})
    return onnx.load_from_string(buffer.getvalue())


def save_part(out: Path, part: str, model: onnx.ModelProto, config: dict) -> None:
    folder = out / part
    folder.mkdir(parents=True, exist_ok=True)
    onnx.save(model, folder / "model.onnx")
    write_json(folder / "config.json", config, indent=2)


def export_networks(sampler: Sampler, out: Path, kinds: dict[str, str]) -> None:
    batch, image = {0: "batch"}, {0: "batch", 2: "height", 3: "width"}
    latents = torch.randn(2, LATENT_CHANNELS, LATENT_SIZE, LATENT_SIZE)
    hidden = torch.randn(2, LENGTH, WIDTH)
    vocabulary = len(sampler.tokenizer.vocabulary)
    text = to_onnx(sampler.nets["text_encoder"], (torch.zeros(2, LENGTH, dtype=torch.long),), {"input_ids": batch}, "last_hidden_state", batch)
    save_part(out, "text_encoder", compress(text, kinds["text_encoder"]), {
        "_class_name": "EaselTextEncoder", "vocab_size": vocabulary, "hidden_size": WIDTH, "num_hidden_layers": LAYERS,
        "num_attention_heads": HEADS, "max_position_embeddings": LENGTH})
    unet = to_onnx(sampler.nets["unet"], (latents, torch.tensor([1000.0, 500.0]), hidden),
                   {"sample": image, "timestep": batch, "encoder_hidden_states": batch}, "out_sample", image)
    save_part(out, "unet", compress(unet, kinds["unet"]), {
        "_class_name": "EaselUNet", "in_channels": LATENT_CHANNELS, "out_channels": LATENT_CHANNELS, "sample_size": LATENT_SIZE,
        "cross_attention_dim": WIDTH, "prediction_type": "flow_prediction"})
    vae = {"_class_name": "EaselAutoencoder", "in_channels": 4, "out_channels": 4, "latent_channels": LATENT_CHANNELS, "sample_size": SIZE,
           "block_out_channels": [24, 64, 64, 128, 256], "scaling_factor": sampler.scale, "shift_factor": sampler.shift,
           "alpha": "premultiplied", "fill_smoothing": 0.25}
    export_autoencoder(sampler.autoencoder, out, kinds, vae)


def export_autoencoder(autoencoder: Autoencoder, out: Path, kinds: dict[str, str], config: dict) -> None:
    image = {0: "batch", 2: "height", 3: "width"}
    latents = torch.randn(2, LATENT_CHANNELS, LATENT_SIZE, LATENT_SIZE)
    decoder = to_onnx(CrispDecoder(autoencoder.decoder), (latents,), {"latent_sample": image}, "sample", SCALED)
    save_part(out, "vae_decoder", compress(decoder, kinds["vae_decoder"]), config)
    encoder = to_onnx(autoencoder.encoder, (torch.randn(2, 4, SIZE, SIZE),), {"sample": image}, "latent_sample", SCALED)
    save_part(out, "vae_encoder", compress(encoder, kinds["vae_encoder"]), config)


def export_strokes(work: Path, out: Path, kinds: dict[str, str]) -> None:
    """The autoencoder that train_strokes.py made, in the place of the one whose latents it keeps to."""
    if not (state := load_checkpoint(work / "strokes.pt", "cpu")):
        raise SystemExit(f"No autoencoder at {work / 'strokes.pt'}: run train_strokes.py first.")
    autoencoder = Autoencoder().eval()
    autoencoder.load_state_dict({name: torch.lerp(weight, state["average"][name], LEARNT) for name, weight in state["beginning"].items()})
    export_autoencoder(autoencoder, out, kinds, read_json(out / "vae_decoder" / "config.json"))


class SignedUpscaler(torch.nn.Module):
    """The upscaler between values in [-1, 1], as the other networks have them."""

    def __init__(self, upscaler: Upscaler):
        super().__init__()
        self.upscaler = upscaler

    def forward(self, sample):
        return self.upscaler(sample / 2 + 0.5) * 2 - 1


def export_upscaler(work: Path, out: Path) -> None:
    """Only when one was trained."""
    if not (state := load_checkpoint(work / "upscaler.pt", "cpu")):
        return
    upscaler = Upscaler().eval()
    upscaler.load_state_dict(state["model"])
    image = {0: "batch", 2: "height", 3: "width"}
    model = to_onnx(SignedUpscaler(upscaler), (torch.randn(1, 4, 48, 48),), {"sample": image}, "upscaled", SCALED)
    save_part(out, "upscaler", model, {"_class_name": "EaselUpscaler", "in_channels": 4, "out_channels": 4, "scale": 2, "radius": RADIUS,
                                       "alpha": "premultiplied", "fill_smoothing": 0.25})


def offered_concepts(work: Path) -> list[dict]:
    """The core's concepts, or, once score.py has run, those of all that passed, with the share of their drawings that did."""
    core = read_core()
    passed = read_json(work / "passed.json") if (work / "passed.json").exists() else None
    offered = []
    for concept, entry in read_json(work / "words.json").items():
        if concept in passed if passed is not None else entry["label"] in core:
            score = {} if passed is None else {"score": passed[concept]}
            offered.append({"label": entry["label"], **score, "words": list(dict.fromkeys(entry["names"] + entry["synonyms"]))})
    return offered


def export_cards(work: Path, out: Path) -> None:
    write_json(out / "model_index.json", {
        "_class_name": "LatentDiffusionPipeline", "_diffusers_version": "0.30.0",
        "scheduler": ["diffusers", "FlowMatchEulerDiscreteScheduler"], "text_encoder": ["easel", "EaselTextEncoder"],
        "tokenizer": ["transformers", "CLIPTokenizer"], "unet": ["easel", "EaselUNet"],
        "vae_encoder": ["easel", "EaselAutoencoder"], "vae_decoder": ["easel", "EaselAutoencoder"]}, indent=2)
    write_json(out / "scheduler" / "scheduler_config.json", {
        "_class_name": "FlowMatchEulerDiscreteScheduler", "num_train_timesteps": 1000, "shift": 1.0, "use_dynamic_shifting": False}, indent=2)
    styles = read_json(HERE / "styles.json")
    concepts = offered_concepts(work)
    write_json(out / "concepts.json", concepts)
    write_json(out / "easel.json", {
        "id": ID, "name": "Easel Icons",
        "description": f"Draws icons and emoji of {len(concepts):,} known concepts in {len(styles)} styles and {len(COLOUR_WORDS)} colours, "
                       "with a transparent ground. Not a general text-to-image model.",
        "licence": "Apache-2.0", "sizes": [[SIZE, SIZE]],
        "defaults": {quality: {"steps": steps, "guidance_scale": GUIDANCE} for quality, steps in STEPS.items()},
        "strength": STRENGTH,
        "features": {"generate": True, "edit": True, "vary": True, "transparency": True, "negative_prompt": True},
        "default_style": DEFAULT_STYLE,
        "styles": [{"id": style["id"], "name": style["name"], "words": style["words"]} for style in styles],
        "colours": list(COLOUR_WORDS), "concepts": "concepts.json"}, indent=2)


def write_check(sampler: Sampler, work: Path) -> None:
    """One pass of every network, from float32 torch, for the exported ones to be held against."""
    generator = torch.Generator().manual_seed(7)
    prompts = list(CHECK_PROMPTS)
    ids = torch.tensor([sampler.tokenizer.encode(prompt) for prompt in prompts])
    latents = torch.randn(len(prompts), LATENT_CHANNELS, LATENT_SIZE, LATENT_SIZE, generator=generator)
    timestep = torch.linspace(950, 50, len(prompts))
    with torch.no_grad():
        hidden = sampler.nets["text_encoder"](ids)
        velocity = sampler.nets["unet"](latents, timestep, hidden)
        picture = sampler.decoder(latents)
        encoded = sampler.autoencoder.encoder(picture)
    tensors = {"input_ids": ids, "last_hidden_state": hidden, "latents": latents, "timestep": timestep, "out_sample": velocity,
               "picture": picture, "encoded": encoded}
    write_json(work / "export-check.json", {name: {"dims": list(value.shape), "data": value.flatten().tolist()}
                                            for name, value in tensors.items()}, indent=None)


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--out", type=Path, default=HERE.parents[1] / "models" / ID)
    for part, kind in PARTS.items():
        arguments.add_argument(f"--{part.replace('_', '-')}", choices=("int8", "float16", "float32"), default=kind, help="how weights are stored")
    arguments.add_argument("--upscaler-only", action="store_true", help="leave everything else as it is")
    arguments.add_argument("--strokes-only", action="store_true", help="only the autoencoder of train_strokes.py")
    arguments = arguments.parse_args()
    kinds = {part: getattr(arguments, part) for part in PARTS}
    if arguments.strokes_only:
        export_strokes(arguments.work, arguments.out, kinds)
        return
    export_upscaler(arguments.work, arguments.out)
    if arguments.upscaler_only:
        return
    sampler = Sampler(arguments.work, torch.device("cpu"))
    export_networks(sampler, arguments.out, kinds)
    sampler.tokenizer.save(arguments.out / "tokenizer")
    export_cards(arguments.work, arguments.out)
    write_check(sampler, arguments.work)
    size = sum(file.stat().st_size for file in arguments.out.rglob("*") if file.is_file())
    print(f"{arguments.out}: {size / 1e6:.1f} MB after {sampler.samples_seen} samples")


if __name__ == "__main__":
    main()
