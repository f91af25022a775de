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
    /// <param name="width">Of the hidden states; null for any.</param>
    /// <param name="pooledWidth">Of the vector; null where none is asked for.</param>
    public static TextNetwork? Create(
        OnnxSession session,
        string file,
        int length,
        int? width,
        int? pooledWidth,
        List<ModelFolderProblem> problems
    )
    {
        var ports = new ModelPorts(file, session, problems);
        var ids = ports.Input("input_ids", [TensorElementType.Int64, TensorElementType.Int32], -1, length);
        var hidden = ports.Output("last_hidden_state", -1, length, width ?? ModelPorts.Any);
        var pooled = pooledWidth is { } wanted ? ports.Output("text_embeds", -1, wanted) : null;
        ports.NoOtherInputs();
        if (ids is null || hidden is null || (pooledWidth is not null && pooled is null))
            return null;
        return new TextNetwork(session, ids, pooled is null ? [hidden.Name] : [hidden.Name, pooled.Name]);
    }

    /// <param name="prompts">Ids of equal length.</param>
    public TextEmbeddings Encode(ReadOnlySpan<int[]> prompts, CancellationToken cancellationToken)
    {
        using var ids = _ids.ElementType == TensorElementType.Int32 ? Write<int>(prompts, id => id) : Write<long>(prompts, id => id);
        var outputs = _session.Run([new OnnxBinding(_ids.Name, ids)], _outputs, cancellationToken);
        using var hidden = outputs[0];
        using var pooled = outputs.Length > 1 ? outputs[1] : null;
        return new TextEmbeddings(
            Read(hidden),
            prompts.Length,
            (int)hidden.Shape[1],
            (int)hidden.Shape[2],
            pooled is null ? [] : Read(pooled)
        );
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
