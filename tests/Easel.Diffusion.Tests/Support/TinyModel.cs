using System.Text.Json.Nodes;
using Easel.Onnx;
using Easel.Onnx.Tests.Models;

namespace Easel.Diffusion.Tests;

/// <summary>
/// A model folder whose every number can be worked out by hand. Text encoder: a token's embedding is its id. Denoiser:
/// v = Feedback x + TextWeight id + TimeWeight t, where id is the first token of the prompt. Decoder: 16 latent channels become 2x2
/// pixels of 4 channels (DepthToSpace), unchanged.
/// </summary>
public sealed record TinyModel
{
    public const int LatentChannels = 16;
    public const float ScalingFactor = 2;
    public const float ShiftFactor = 0.125f;

    public float Feedback { get; init; } = 1;

    public float TextWeight { get; init; } = 0.001f;

    public float TimeWeight { get; init; } = 0.0005f;

    public int SampleSize { get; init; } = 4;

    /// <summary>False leaves the decoder's alpha out, and <c>easel.json</c> too: a plain export.</summary>
    public bool Alpha { get; init; } = true;

    /// <summary>What the networks take and give.</summary>
    public OnnxElementType Type { get; init; } = OnnxElementType.Float32;

    public OnnxElementType TimestepType { get; init; } = OnnxElementType.Float32;

    /// <summary>[-1]: one a sample; []: a scalar.</summary>
    public long[] TimestepShape { get; init; } = [-1];

    public OnnxElementType IdType { get; init; } = OnnxElementType.Int64;

    public string Scheduler { get; init; } = """{ "_class_name": "FlowMatchEulerDiscreteScheduler", "num_train_timesteps": 1000, "shift": 1.0 }""";

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
        WriteText(root, "unet/config.json", $$"""{ "in_channels": 16, "out_channels": 16, "sample_size": {{SampleSize}}, "cross_attention_dim": 1 }""");
        WriteText(root, "vae_decoder/config.json", $$"""{ "latent_channels": 16, "out_channels": {{(Alpha ? 4 : 3)}}, "block_out_channels": [8, 8], "scaling_factor": 2, "shift_factor": 0.125 }""");
        if (Alpha) WriteText(root, "easel.json", Easel());
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

    private string Easel() => $$"""
        {
          "id": "tiny", "name": "Tiny", "licence": "Apache-2.0", "sizes": [[{{2 * SampleSize}}, {{2 * SampleSize}}]],
          "defaults": { "low": { "steps": 2, "guidance_scale": 3 }, "medium": { "steps": 5, "guidance_scale": 2 }, "high": { "steps": 9, "guidance_scale": 2 } }
        }
        """;

    private GraphBuilder TextEncoder() => new GraphBuilder()
        .Input("input_ids", IdType, -1, 16)
        .Output("last_hidden_state", Type, -1, 16, 1)
        .Weights("last", OnnxElementType.Int64, [1], [2L])
        .Node("Cast", ["input_ids"], ["ids"], new NodeAttribute("to", (int)Type))
        .Node("Unsqueeze", ["ids", "last"], ["last_hidden_state"]);

    private GraphBuilder Denoiser()
    {
        var graph = new GraphBuilder()
            .Input("sample", Type, -1, LatentChannels, -1, -1)
            .Input("timestep", TimestepType, TimestepShape)
            .Input("encoder_hidden_states", Type, -1, 16, 1)
            .Output("out_sample", Type, -1, LatentChannels, -1, -1)
            .Weights("feedback", OnnxElementType.Float32, [], [Feedback])
            .Weights("text_weight", OnnxElementType.Float32, [], [TextWeight])
            .Weights("time_weight", OnnxElementType.Float32, [], [TimeWeight])
            .Weights("first", OnnxElementType.Int64, [], [1L])
            .Weights("to_four", OnnxElementType.Int64, [4], [-1L, 1, 1, 1])
            .Node("Cast", ["sample"], ["x"], Float())
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
            .Node("Cast", ["three"], ["out_sample"], new NodeAttribute("to", (int)Type));
        return graph;
    }

    private GraphBuilder Decoder()
    {
        var graph = new GraphBuilder()
            .Input("latent_sample", Type, -1, LatentChannels, -1, -1)
            .Output("sample", Type, -1, Alpha ? 4 : 3, -1, -1)
            .Node("DepthToSpace", ["latent_sample"], [Alpha ? "sample" : "four"], new NodeAttribute("blocksize", 2));
        return Alpha
            ? graph
            : graph.Weights("three", OnnxElementType.Int64, [3], [0L, 1, 2]).Node("Gather", ["four", "three"], ["sample"], new NodeAttribute("axis", 1));
    }

    private static NodeAttribute Float() => new("to", (int)OnnxElementType.Float32);

    private static void WriteText(string root, string file, string text)
    {
        var path = Path.Combine(root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
