using System.Text.Json.Nodes;
using Easel.Diffusion.Models;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Tests.Support;

/// <summary>
/// A model folder whose every number can be worked out by hand. Text encoder: a token's embedding is its id. Denoiser:
/// v = Feedback x + TextWeight id + TimeWeight t + MeanWeight m, where id is the first token of the prompt and m the mean of x over all
/// cells of its channel. Decoder: 16 latent channels become 2x2
/// pixels of 4 channels (DepthToSpace), unchanged. Encoder: the way back (SpaceToDepth), unless <see cref="Encoder"/> says otherwise.
/// </summary>
public sealed record TinyModel
{
    public const int LatentChannels = 16;
    public const float ScalingFactor = 2;
    public const float ShiftFactor = 0.125f;

    public float Feedback { get; init; } = 1;

    public float TextWeight { get; init; } = 0.001f;

    public float TimeWeight { get; init; } = 0.0005f;

    /// <summary>Lets every cell see its neighbours.</summary>
    public float MeanWeight { get; init; }

    public int SampleSize { get; init; } = 4;

    /// <summary>False leaves the decoder's alpha out, and <c>easel.json</c> too: a plain export.</summary>
    public bool Alpha { get; init; } = true;

    /// <summary>What the networks take and give.</summary>
    public TensorElementType Type { get; init; } = TensorElementType.Float;

    public TensorElementType TimestepType { get; init; } = TensorElementType.Float;

    /// <summary>[-1]: one a sample; []: a scalar.</summary>
    public long[] TimestepShape { get; init; } = [-1];

    public TensorElementType IdType { get; init; } = TensorElementType.Int64;

    public string Scheduler { get; init; } =
        """{ "_class_name": "FlowMatchEulerDiscreteScheduler", "num_train_timesteps": 1000, "shift": 1.0 }""";

    public TinyEncoder Encoder { get; init; }

    /// <summary>The denoiser sees 33 channels and adds MaskWeight to v where the mask is 1, and MaskedWeight times the masked
    /// latents.</summary>
    public bool Inpaints { get; init; }

    public float MaskWeight { get; init; } = 0.25f;

    public float MaskedWeight { get; init; } = 0.5f;

    internal ModelFolder Write(TemporaryFolder folder)
    {
        WriteFiles(folder.Root);
        return ModelFolder.Open(folder.Root);
    }

    public void WriteFiles(string root)
    {
        GoldenTokenizer.Write(root);
        WriteText(root, "model_index.json", """{ "_class_name": "LatentDiffusionPipeline" }""");
        WriteText(root, "scheduler/scheduler_config.json", Scheduler);
        WriteText(root, "text_encoder/config.json", """{ "hidden_size": 1, "max_position_embeddings": 16 }""");
        WriteText(
            root,
            "unet/config.json",
            $$"""{ "in_channels": {{(Inpaints ? 33 : 16)}}, "out_channels": 16, "sample_size": {{SampleSize}}, "cross_attention_dim": 1 }"""
        );
        WriteText(
            root,
            "vae_decoder/config.json",
            $$"""{ "latent_channels": 16, "out_channels": {{(Alpha ? 4 : 3)}}, "block_out_channels": [8, 8], "scaling_factor": 2, "shift_factor": 0.125 }"""
        );
        if (Encoder != TinyEncoder.None)
        {
            var channels = Alpha ? 4 : 3;
            WriteText(
                root,
                "vae_encoder/config.json",
                $$"""{ "latent_channels": 16, "in_channels": {{channels}}, "block_out_channels": [8, 8], "scaling_factor": 2, "shift_factor": 0.125 }"""
            );
            File.WriteAllBytes(Path.Combine(root, "vae_encoder", "model.onnx"), VaeEncoder().ToModel());
        }

        if (Alpha)
            WriteText(root, "easel.json", Easel());
        File.WriteAllBytes(Path.Combine(root, "text_encoder", "model.onnx"), TextEncoder().ToModel());
        File.WriteAllBytes(Path.Combine(root, "unet", "model.onnx"), Denoiser().ToModel());
        File.WriteAllBytes(Path.Combine(root, "vae_decoder", "model.onnx"), Decoder().ToModel());
    }

    public static void Edit(string root, string file, Action<JsonObject> change)
    {
        var path = Path.Combine(root, file);
        var config = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        change(config);
        File.WriteAllText(path, config.ToJsonString());
    }

    private string Easel() =>
        $$"""
            {
              "id": "tiny", "name": "Tiny", "licence": "Apache-2.0", "sizes": [[{{2 * SampleSize}}, {{2 * SampleSize}}]],
              "defaults": { "low": { "steps": 2, "guidance_scale": 3 }, "medium": { "steps": 5, "guidance_scale": 2 }, "high": { "steps": 9, "guidance_scale": 2 } }
            }
            """;

    private GraphBuilder TextEncoder() =>
        new GraphBuilder()
            .Input("input_ids", IdType, -1, 16)
            .Output("last_hidden_state", Type, -1, 16, 1)
            .Weights("last", TensorElementType.Int64, [1], [2L])
            .Node("Cast", ["input_ids"], ["ids"], new NodeAttribute("to", (int)Type))
            .Node("Unsqueeze", ["ids", "last"], ["last_hidden_state"]);

    private GraphBuilder Denoiser()
    {
        var graph = new GraphBuilder()
            .Input("sample", Type, -1, Inpaints ? 2 * LatentChannels + 1 : LatentChannels, -1, -1)
            .Input("timestep", TimestepType, TimestepShape)
            .Input("encoder_hidden_states", Type, -1, 16, 1)
            .Output("out_sample", Type, -1, LatentChannels, -1, -1)
            .Weights("feedback", TensorElementType.Float, [], [Feedback])
            .Weights("text_weight", TensorElementType.Float, [], [TextWeight])
            .Weights("mean_weight", TensorElementType.Float, [], [MeanWeight])
            .Weights("time_weight", TensorElementType.Float, [], [TimeWeight])
            .Weights("first", TensorElementType.Int64, [], [1L])
            .Weights("to_four", TensorElementType.Int64, [4], [-1L, 1, 1, 1])
            .Node("Cast", ["sample"], [Inpaints ? "seen" : "x"], Float());
        if (Inpaints)
            Split(graph);
        graph
            .Node("Cast", ["timestep"], ["t_flat"], Float())
            .Node("Cast", ["encoder_hidden_states"], ["text"], Float())
            .Node("Reshape", ["t_flat", "to_four"], ["t"])
            .Node("Gather", ["text", "first"], ["token_flat"], new NodeAttribute("axis", 1))
            .Node("Reshape", ["token_flat", "to_four"], ["token"])
            .Node("Mul", ["x", "feedback"], ["from_x"])
            .Node("Mul", ["token", "text_weight"], ["from_text"])
            .Node("Mul", ["t", "time_weight"], ["from_time"])
            .Node("Add", ["from_x", "from_text"], ["two"])
            .Node("Add", ["two", "from_time"], ["three"])
            .Node("GlobalAveragePool", ["x"], ["mean"])
            .Node("Mul", ["mean", "mean_weight"], ["from_mean"])
            .Node("Add", ["three", "from_mean"], ["four"]);
        if (Inpaints)
            graph.Node("Add", ["four", "from_mask"], ["five"]).Node("Add", ["five", "from_masked"], ["six"]);
        return graph.Node("Cast", [Inpaints ? "six" : "four"], ["out_sample"], new NodeAttribute("to", (int)Type));
    }

    private void Split(GraphBuilder graph)
    {
        var axis = new NodeAttribute("axis", 1);
        graph
            .Weights<long>("latents_at", TensorElementType.Int64, [LatentChannels], [.. Enumerable.Range(0, LatentChannels)])
            .Weights<long>("mask_at", TensorElementType.Int64, [1], [LatentChannels])
            .Weights<long>(
                "masked_at",
                TensorElementType.Int64,
                [LatentChannels],
                [.. Enumerable.Range(LatentChannels + 1, LatentChannels)]
            )
            .Weights("mask_weight", TensorElementType.Float, [], [MaskWeight])
            .Weights("masked_weight", TensorElementType.Float, [], [MaskedWeight])
            .Node("Gather", ["seen", "latents_at"], ["x"], axis)
            .Node("Gather", ["seen", "mask_at"], ["mask"], axis)
            .Node("Gather", ["seen", "masked_at"], ["masked"], axis)
            .Node("Mul", ["mask", "mask_weight"], ["from_mask"])
            .Node("Mul", ["masked", "masked_weight"], ["from_masked"]);
    }

    /// <summary>Without alpha the fourth channel of a pixel is its blue once more.</summary>
    private GraphBuilder VaeEncoder()
    {
        var moments = Encoder == TinyEncoder.Moments;
        var graph = new GraphBuilder()
            .Input("sample", Type, -1, Alpha ? 4 : 3, -1, -1)
            .Output(
                moments ? "latent_parameters" : "latent_sample",
                Type,
                -1,
                Encoder == TinyEncoder.OpenShape ? -1
                    : moments ? 2 * LatentChannels
                    : LatentChannels,
                -1,
                -1
            );
        if (!Alpha)
        {
            graph
                .Weights("rgbb", TensorElementType.Int64, [4], [0L, 1, 2, 2])
                .Node("Gather", ["sample", "rgbb"], ["four"], new NodeAttribute("axis", 1));
        }

        graph.Node("SpaceToDepth", [Alpha ? "sample" : "four"], [moments ? "mean" : "latent_sample"], new NodeAttribute("blocksize", 2));
        return moments
            ? graph
                .Node("Neg", ["mean"], ["log_variance"])
                .Node("Concat", ["mean", "log_variance"], ["latent_parameters"], new NodeAttribute("axis", 1))
            : graph;
    }

    private GraphBuilder Decoder()
    {
        var graph = new GraphBuilder()
            .Input("latent_sample", Type, -1, LatentChannels, -1, -1)
            .Output("sample", Type, -1, Alpha ? 4 : 3, -1, -1)
            .Node("DepthToSpace", ["latent_sample"], [Alpha ? "sample" : "four"], new NodeAttribute("blocksize", 2));
        return Alpha
            ? graph
            : graph
                .Weights("three", TensorElementType.Int64, [3], [0L, 1, 2])
                .Node("Gather", ["four", "three"], ["sample"], new NodeAttribute("axis", 1));
    }

    private static NodeAttribute Float() => new("to", (int)TensorElementType.Float);

    private static void WriteText(string root, string file, string text)
    {
        var path = Path.Combine(root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
