using System.Text.Json.Nodes;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Tests;

/// <summary>Networks that are broken, or are not what their configs say.</summary>
public sealed class BrokenNetworkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_broken_network_fails_the_request_by_name_and_is_tried_again_by_the_next()
    {
        var folder = new TinyModel().Write(_folder);
        var good = await File.ReadAllBytesAsync(_folder.At("unet", "model.onnx"));
        await File.WriteAllBytesAsync(_folder.At("unet", "model.onnx"), [1, 2, 3]);
        await using var engine = new DiffusionEngine(folder);
        var request = new GenerateRequest { Prompt = "a", Seed = 1 };

        var failure = (await engine.CollectAsync(request))
            .ShouldHaveSingleItem()
            .ShouldBeOfType<FailureEvent>()
            .Errors.ShouldHaveSingleItem();
        failure.Kind.ShouldBe(ImageErrorKind.Engine);
        failure.Message.ShouldContain("unet/model.onnx");
        failure.Message.ShouldNotContain(_folder.Root);
        await Should.ThrowAsync<ModelFolderException>(() => engine.WarmUpAsync(CancellationToken.None));

        await File.WriteAllBytesAsync(_folder.At("unet", "model.onnx"), good);
        (await engine.DrawAsync(request)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Networks_that_do_not_fit_their_configs_are_all_named()
    {
        var folder = new TinyModel().Write(_folder);
        File.WriteAllBytes(
            _folder.At("unet", "model.onnx"),
            new GraphBuilder()
                .Input("sample", TensorElementType.Float, 2, 4, -1, -1)
                .Input("timestep", TensorElementType.Bool, -1)
                .Input("added", TensorElementType.Float, 1)
                .Output("out_sample", TensorElementType.Float, 2, 4, -1, -1)
                .Node("Identity", ["sample"], ["out_sample"])
                .ToModel()
        );
        File.WriteAllBytes(
            _folder.At("vae_decoder", "model.onnx"),
            new GraphBuilder()
                .Input("latent_sample", TensorElementType.Float, -1, 16, -1, -1)
                .Output("sample", TensorElementType.Float, -1, 3, -1, -1)
                .Weights("three", TensorElementType.Int64, [3], [0L, 1, 2])
                .Node("Gather", ["latent_sample", "three"], ["sample"], new NodeAttribute("axis", 1))
                .ToModel()
        );

        var thrown = await Should.ThrowAsync<ModelFolderException>(() => new DiffusionEngine(folder).WarmUpAsync(CancellationToken.None));

        thrown
            .Problems.Select(problem => problem.ToString())
            .ShouldBe([
                "unet/model.onnx: input 'sample' has the shape [2, 4, ?, ?]; it must take [?, 16, 4, 4].",
                "unet/model.onnx: input 'timestep' holds Bool; it must hold Float or Float16 or Double or Int64 or Int32.",
                "unet/model.onnx: has no input 'encoder_hidden_states'.",
                "unet/model.onnx: output 'out_sample' has the shape [2, 4, ?, ?]; it must take [?, 16, 4, 4].",
                "unet/model.onnx: needs the input 'added', which is not supported.",
                "vae_decoder/model.onnx: output 'sample' has the shape [?, 3, ?, ?]; it must take [?, 4, ?, ?].",
            ]);
    }

    /// <summary>Say the config tells another size than the network draws: the run is refused, no memory is written that is not its
    /// own.</summary>
    [Fact]
    public async Task A_network_that_draws_another_size_than_its_config_fails_the_request()
    {
        new TinyModel().WriteFiles(_folder.Root);
        TinyModel.Edit(_folder.Root, "vae_decoder/config.json", config => config["block_out_channels"] = new JsonArray(8));
        TinyModel.Edit(_folder.Root, "easel.json", config => config["sizes"] = new JsonArray(new JsonArray(4, 4)));
        var log = new List<string>();
        await using var engine = new DiffusionEngine(
            ModelFolder.Open(_folder.Root),
            new DiffusionEngineOptions { Log = (_, message) => log.Add(message) }
        );

        var events = await engine.CollectAsync(new GenerateRequest { Prompt = "a", Steps = 2 });

        events[^1].ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem().Code.ShouldBe("engine_failed");
        log.ShouldNotBeEmpty();
    }
}
