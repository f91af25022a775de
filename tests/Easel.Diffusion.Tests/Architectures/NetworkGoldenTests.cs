using System.Text.Json;
using Easel.Diffusion.Architectures;
using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;
using Easel.Diffusion.Sessions;
using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Architectures;

/// <summary>Against Golden/networks.py: the same weights and inputs through an independent implementation over torch.</summary>
public sealed class NetworkGoldenTests
{
    private const float Tolerance = 2e-4f;

    public static TheoryData<string> Cases =>
        [.. Golden.Read("networks.json").EnumerateArray().Select(entry => entry.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_network_computes_what_the_reference_does(string name)
    {
        var golden = Golden.Read("networks.json").EnumerateArray().Single(entry => entry.GetProperty("name").GetString() == name);
        using var folder = new TemporaryFolder();
        var type = golden.TryGetProperty("dtype", out var stored)
            ? Enum.Parse<WeightType>(stored.GetString()!, ignoreCase: true)
            : WeightType.Float32;
        FormulaWeights.Save(folder.At("m.safetensors"), FormulaWeights.Shapes(golden.GetProperty("tensors")), type);
        switch (golden.GetProperty("kind").GetString())
        {
            case "clip":
                Clip(folder, golden);
                break;
            case "unet":
                Denoise(folder, golden);
                break;
            case "tiny":
                Show(folder, golden);
                break;
            default:
                Code(folder, golden);
                break;
        }
    }

    private static void Clip(TemporaryFolder folder, JsonElement golden)
    {
        var ids = golden
            .GetProperty("ids")
            .EnumerateArray()
            .Select(row => row.EnumerateArray().Select(id => id.GetInt64()).ToArray())
            .ToArray();
        using var session = Open(
            folder,
            (tensors, problems) =>
            {
                var weights = new NetworkWeights("m", ClipTextKeys.ToTransformers(tensors), problems);
                var config = ClipTextConfig.Detect(
                    weights,
                    config: null,
                    ids[0].Length,
                    golden.GetProperty("end").GetInt64(),
                    ClipTextKeys.IsOpenClip(tensors)
                )!;
                return ClipTextModel.Build(
                    config with
                    {
                        Heads = golden.GetProperty("heads").GetInt64(),
                        QuickGelu = golden.GetProperty("quick").GetBoolean(),
                        SkippedLayers = golden.GetProperty("skip").GetInt32(),
                        NormalizesConditioning = golden.GetProperty("normed").GetBoolean(),
                        ProjectionWidth = golden.GetProperty("outputs").TryGetProperty("text_embeds", out _) ? 24 : null,
                    },
                    weights
                );
            }
        );
        using var input = Tensors.Of<long>(ids.SelectMany(row => row).ToArray(), ids.Length, ids[0].Length);
        Check(session, [new OnnxBinding("input_ids", input)], golden, []);
    }

    private static void Denoise(TemporaryFolder folder, JsonElement golden)
    {
        using var session = Open(
            folder,
            (tensors, problems) =>
            {
                var weights = new NetworkWeights(
                    "m",
                    tensors.ContainsKey("input_blocks.0.0.weight") ? LdmUNetKeys.ToDiffusers(tensors) : tensors,
                    problems
                );
                var pooled = golden.GetProperty("inputs").TryGetProperty("text_embeds", out var shape) ? shape[1].GetInt32() : 0;
                return UNet.Build(UNetConfig.Detect(weights, config: null, pooled).ShouldNotBeNull(), weights);
            }
        );
        using var timestep = Tensors.Of<float>(new float[] { 601 }, 1);
        Check(session, [new OnnxBinding("timestep", timestep)], golden, ["sample", "encoder_hidden_states", "text_embeds", "time_ids"]);
    }

    private static void Show(TemporaryFolder folder, JsonElement golden)
    {
        using var session = Open(
            folder,
            (tensors, problems) =>
            {
                const string Layers = "decoder.layers.";
                var own = tensors.Keys.Any(name => name.StartsWith(Layers, StringComparison.Ordinal))
                    ? KeyRewriter.Under(tensors, Layers)
                    : tensors;
                var weights = new NetworkWeights("m", own, problems);
                TinyDecoder.Detect(weights).ShouldBe((4, 4));
                return TinyDecoder.Build(weights);
            }
        );
        Check(session, [], golden, ["latent_sample"], "sample");
    }

    private static void Code(TemporaryFolder folder, JsonElement golden)
    {
        using var decoder = Open(folder, (tensors, problems) => Half(tensors, problems, AutoencoderKl.BuildDecoder));
        Check(decoder, [], golden, ["latent_sample"], "sample");
        using var encoder = Open(folder, (tensors, problems) => Half(tensors, problems, AutoencoderKl.BuildEncoder));
        var picture = Input(golden, "picture");
        using (picture)
        {
            using var moments = encoder.Run([new OnnxBinding("sample", picture)], ["latent_sample"])[0];
            var expected = golden.GetProperty("outputs").GetProperty("mean").Floats();
            ((ReadOnlySpan<float>)moments.AsSpan<float>()[..expected.Length]).ShouldBeNear(expected, Tolerance, "mean");
        }

        OnnxGraph Half(
            IReadOnlyDictionary<string, WeightTensor> tensors,
            List<ModelFolderProblem> problems,
            Func<AutoencoderConfig, NetworkWeights, OnnxGraph> build
        )
        {
            var weights = new NetworkWeights("m", LdmAutoencoderKeys.ToDiffusers(tensors), problems);
            return build(AutoencoderConfig.Detect(weights, config: null).ShouldNotBeNull(), weights);
        }
    }

    private static OnnxSession Open(
        TemporaryFolder folder,
        Func<IReadOnlyDictionary<string, WeightTensor>, List<ModelFolderProblem>, OnnxGraph> build
    )
    {
        var problems = new List<ModelFolderProblem>();
        var set = WeightSet.Open(folder.Root, "m.safetensors", problems).ShouldNotBeNull();
        var graph = build(set.Tensors, problems);
        problems.ShouldBeEmpty();
        return OnnxSession.Open(graph, set, new OnnxSessionOptions { Threads = 1 });
    }

    private static void Check(OnnxSession session, OnnxBinding[] given, JsonElement golden, string[] inputs, params string[] outputs)
    {
        var tensors = inputs
            .Where(name => golden.GetProperty("inputs").TryGetProperty(name, out _))
            .ToDictionary(name => name, name => Input(golden, name));
        var expected = golden.GetProperty("outputs");
        if (outputs.Length == 0)
            outputs = [.. expected.EnumerateObject().Select(output => output.Name)];
        var made = session.Run([.. given, .. tensors.Select(tensor => new OnnxBinding(tensor.Key, tensor.Value))], outputs);
        for (var i = 0; i < outputs.Length; i++)
        {
            ((ReadOnlySpan<float>)made[i].AsSpan<float>()).ShouldBeNear(expected.GetProperty(outputs[i]).Floats(), Tolerance, outputs[i]);
            made[i].Dispose();
        }

        foreach (var tensor in tensors.Values)
            tensor.Dispose();
    }

    private static OnnxTensor Input(JsonElement golden, string name)
    {
        long[] shape = [.. golden.GetProperty("inputs").GetProperty(name).EnumerateArray().Select(side => side.GetInt64())];
        return Tensors.Of<float>(FormulaWeights.Unit(name, shape.Aggregate(1L, (product, side) => product * side)), shape);
    }
}
