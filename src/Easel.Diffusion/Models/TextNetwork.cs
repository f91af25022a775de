using Easel.Diffusion.Prompts;
using Easel.Diffusion.Sessions;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Models;

/// <summary>Token ids [B, L] to hidden states [B, L, D] and, of some, the prompt as one vector [B, P].</summary>
internal sealed class TextNetwork : IDisposable
{
    private readonly OnnxSession _session;
    private readonly OnnxPort _ids;
    private readonly string[] _outputs;

    private TextNetwork(OnnxSession session, OnnxPort ids, string[] outputs) => (_session, _ids, _outputs) = (session, ids, outputs);

    /// <summary>Takes over the session; null, and problems, when it does not fit.</summary>
    public static TextNetwork? Create(OnnxSession session, string file, TextPart part, List<ModelFolderProblem> problems)
    {
        var ports = new ModelPorts(file, session, problems);
        var ids = ports.Input("input_ids", [TensorElementType.Int64, TensorElementType.Int32], -1, part.Length);
        var hidden = ports.Output("last_hidden_state", part.Sees ? 1 : -1, part.Length, part.Width ?? ModelPorts.Any);
        var pooled = part.PooledWidth is { } wanted ? ports.Output("text_embeds", -1, wanted) : null;
        if (part.Sees)
        {
            ports.Input(SeeingInputs.StatesName, [TensorElementType.Float], -1, part.Width ?? ModelPorts.Any);
            ports.Input(SeeingInputs.SourcesName, [TensorElementType.Int64], -1);
            ports.Input(RotaryTensors.CosinesName, [TensorElementType.Float], -1, ModelPorts.Any);
            ports.Input(RotaryTensors.SinesName, [TensorElementType.Float], -1, ModelPorts.Any);
        }

        ports.NoOtherInputs();
        if (ids is null || hidden is null || (part.PooledWidth is not null && pooled is null))
            return null;
        return new TextNetwork(session, ids, pooled is null ? [hidden.Name] : [hidden.Name, pooled.Name]);
    }

    /// <param name="chunks">Of every prompt, one prompt after the other, of each as many.</param>
    /// <param name="prompts">How many there are.</param>
    /// <param name="clipSkip">The layer that is taken, counted from the last, which is 1; null takes the model's own.</param>
    /// <param name="more">What it is given beside the ids.</param>
    public TextEmbeddings Encode(
        PromptChunk[] chunks,
        int prompts,
        int? clipSkip,
        CancellationToken cancellationToken,
        params IReadOnlyList<OnnxBinding> more
    )
    {
        var rows = Array.ConvertAll(chunks, chunk => chunk.Ids);
        using var ids = _ids.ElementType == TensorElementType.Int32 ? Write<int>(rows, id => id) : Write<long>(rows, id => id);
        string[] names = clipSkip is { } skip ? [LayerName(skip), .. _outputs[1..]] : _outputs;
        var outputs = _session.Run([new OnnxBinding(_ids.Name, ids), .. more], names, cancellationToken);
        using var hidden = outputs[0];
        using var pooled = outputs.Length > 1 ? outputs[1] : null;
        var (length, width) = ((int)hidden.Shape[1], (int)hidden.Shape[2]);
        var values = Read(hidden);
        for (var i = 0; i < chunks.Length; i++)
            Emphasis.Apply(chunks[i], values.AsSpan(i * length * width, length * width), width);
        var perPrompt = chunks.Length / prompts;
        return new TextEmbeddings(
            values,
            prompts,
            perPrompt * length,
            width,
            pooled is null ? [] : FirstOf(Read(pooled), prompts, perPrompt)
        );
    }

    /// <summary>The output that holds a layer's states, counted from the last layer, which is 1.</summary>
    public static string LayerName(int clipSkip) => $"layer_{clipSkip}";

    /// <summary>A prompt as one vector is its first chunk's.</summary>
    private static float[] FirstOf(float[] pooled, int prompts, int chunks)
    {
        if (chunks == 1)
            return pooled;
        var width = pooled.Length / (prompts * chunks);
        var first = new float[prompts * width];
        for (var i = 0; i < prompts; i++)
            pooled.AsSpan(i * chunks * width, width).CopyTo(first.AsSpan(i * width));
        return first;
    }

    public void Dispose() => _session.Dispose();

    private static float[] Read(OnnxTensor tensor)
    {
        var values = new float[tensor.ElementCount];
        FloatTensor.Read(tensor, values);
        return values;
    }

    private static OnnxTensor Write<T>(ReadOnlySpan<int[]> prompts, Func<int, T> convert)
        where T : unmanaged
    {
        var length = prompts[0].Length;
        var tensor = OnnxTensor.Allocate<T>([prompts.Length, length]);
        var values = tensor.AsSpan<T>();
        for (var prompt = 0; prompt < prompts.Length; prompt++)
        {
            for (var i = 0; i < length; i++)
                values[prompt * length + i] = convert(prompts[prompt][i]);
        }

        return tensor;
    }
}
