using Easel.Diffusion.Models;
using Easel.Diffusion.Prompts;
using Easel.Diffusion.Sessions;

namespace Easel.Bench;

/// <summary>The least that drawing can cost: the text encoder once, the denoiser a step, the decoder once, and nothing in
/// between.</summary>
internal sealed class BareLoop : IDisposable
{
    private readonly OnnxSession _textEncoder;
    private readonly OnnxSession _denoiser;
    private readonly OnnxSession _decoder;
    private readonly OnnxTensor _ids;
    private readonly OnnxTensor _text;
    private readonly OnnxTensor _sample;
    private readonly OnnxTensor _timestep;
    private readonly OnnxTensor _output;
    private readonly OnnxTensor _latents;
    private readonly OnnxTensor _pixels;

    public BareLoop(ModelFolder folder)
    {
        _textEncoder = OnnxSession.Open(Path.Combine(folder.Path, "text_encoder", "model.onnx"));
        _denoiser = OnnxSession.Open(Path.Combine(folder.Path, "unet", "model.onnx"));
        _decoder = OnnxSession.Open(Path.Combine(folder.Path, "vae_decoder", "model.onnx"));

        // Both guidance halves in one batch, as the engine draws.
        var (height, width) = folder.FixedLatents;
        var channels = folder.Vae.LatentChannels;
        var prompt = ((ClipPrompts)folder.Prompts).Tokenizer.Encode("a red apple").Ids;
        var empty = ((ClipPrompts)folder.Prompts).Tokenizer.Encode("").Ids;
        _ids = OnnxTensor.Allocate<long>([2, prompt.Length]);
        for (var i = 0; i < prompt.Length; i++)
        {
            _ids.AsSpan<long>()[i] = empty[i];
            _ids.AsSpan<long>()[prompt.Length + i] = prompt[i];
        }

        _text = OnnxTensor.Allocate<float>([2, prompt.Length, _denoiser.Inputs.Single(input => input.Shape.Count == 3).Shape[2]]);
        _sample = OnnxTensor.Allocate<float>([2, channels, height, width]);
        _timestep = OnnxTensor.Allocate<float>([2]);
        _output = OnnxTensor.Allocate<float>([2, channels, height, width]);
        _latents = OnnxTensor.Allocate<float>([1, channels, height, width]);
        _pixels = OnnxTensor.Allocate<float>([1, _decoder.Outputs[0].Shape[1], height * folder.Vae.Scale, width * folder.Vae.Scale]);
    }

    public int Run(int steps)
    {
        _textEncoder.Run([new OnnxBinding("input_ids", _ids)], [new OnnxBinding("last_hidden_state", _text)]);
        for (var step = 0; step < steps; step++)
        {
            _timestep.AsSpan<float>().Fill(1000f * (steps - step) / steps);
            _denoiser.Run(
                [
                    new OnnxBinding("sample", _sample),
                    new OnnxBinding("timestep", _timestep),
                    new OnnxBinding("encoder_hidden_states", _text),
                ],
                [new OnnxBinding("out_sample", _output)]
            );
        }

        _decoder.Run([new OnnxBinding("latent_sample", _latents)], [new OnnxBinding("sample", _pixels)]);
        return steps;
    }

    public void Dispose()
    {
        foreach (var tensor in new[] { _ids, _text, _sample, _timestep, _output, _latents, _pixels })
            tensor.Dispose();
        foreach (var session in new[] { _textEncoder, _denoiser, _decoder })
            session.Dispose();
    }
}
