using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Sessions;
using Easel.Diffusion.Tests.Support;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Tests.Pipelines;

/// <summary>When the encoder of an autoencoder is loaded, and what becomes of one that is broken.</summary>
public sealed class SourceEncoderTests : IDisposable
{
    private static readonly TinyModel Model = new() { Encoder = TinyEncoder.Latents, MeanWeight = 0.75f };
    private static readonly TestImage Picture = TestImage.Pattern(TinyFormula.Size);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_encoder_is_loaded_by_the_first_to_need_it_and_its_failure_is_that_ones_alone()
    {
        var folder = Model.Write(_folder);
        var weights = _folder.At("vae_encoder", "model.onnx");
        var good = await File.ReadAllBytesAsync(weights);
        await File.WriteAllBytesAsync(weights, [1, 2, 3]);
        await using var engine = new DiffusionEngine(folder);
        var vary = new VaryRequest { Image = Picture, Seed = 1 };

        (await engine.DrawAsync(new GenerateRequest { Prompt = "a" })).ShouldHaveSingleItem();
        var failure = (await engine.CollectAsync(vary)).ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem();
        (failure.Kind, failure.Code).ShouldBe((ImageErrorKind.Engine, "model_unusable"));
        failure.Message.ShouldContain("vae_encoder/model.onnx");
        failure.Message.ShouldNotContain(_folder.Root);

        await File.WriteAllBytesAsync(weights, good);
        (await engine.DrawAsync(vary)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_encoder_that_does_not_fit_its_config_is_named()
    {
        var folder = Model.Write(_folder);
        await File.WriteAllBytesAsync(
            _folder.At("vae_encoder", "model.onnx"),
            new GraphBuilder()
                .Input("sample", TensorElementType.Float, -1, 3, -1, -1)
                .Output("latent_sample", TensorElementType.Float, -1, 3, -1, -1)
                .Node("Identity", ["sample"], ["latent_sample"])
                .ToModel()
        );
        using var sessions = await ModelSessions.LoadAsync(
            folder,
            new OnnxSessionOptions(),
            SessionVariant.Plain,
            banks: null,
            staged: false,
            tiled: false,
            CancellationToken.None
        );

        var thrown = await Should.ThrowAsync<ModelFolderException>(() => Task.Run(() => sessions.Encoder.Take(CancellationToken.None)));

        thrown
            .Problems.Select(problem => problem.ToString())
            .ShouldBe([
                "vae_encoder/model.onnx: input 'sample' has the shape [?, 3, ?, ?]; it must take [1, 4, 8, 8].",
                "vae_encoder/model.onnx: output 'latent_sample' has 3 channels; it must have 16 (latents) or 32 (their mean and log-variance).",
            ]);
    }

    /// <summary>What the file leaves open only a run shows: it is refused, no memory is written that is not its own.</summary>
    [Fact]
    public async Task An_encoder_that_makes_latents_of_another_size_fails_the_request()
    {
        var folder = Model.Write(_folder);
        await File.WriteAllBytesAsync(
            _folder.At("vae_encoder", "model.onnx"),
            new GraphBuilder()
                .Input("sample", TensorElementType.Float, -1, 4, -1, -1)
                .Output("latent_sample", TensorElementType.Float, -1, 16, -1, -1)
                .Node("Concat", ["sample", "sample", "sample", "sample"], ["latent_sample"], new NodeAttribute("axis", 1))
                .ToModel()
        );
        var log = new List<string>();
        await using var engine = new DiffusionEngine(folder, new DiffusionEngineOptions { Log = (_, message) => log.Add(message) });

        var failure = (await engine.CollectAsync(new VaryRequest { Image = Picture }))
            .ShouldHaveSingleItem()
            .ShouldBeOfType<FailureEvent>();

        failure.Errors.ShouldHaveSingleItem().Code.ShouldBe("engine_failed");
        log.ShouldHaveSingleItem().ShouldContain("[1, 16, 8, 8]");
    }
}
