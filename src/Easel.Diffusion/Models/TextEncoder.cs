using Easel.Diffusion.Sessions;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Models;

/// <summary>Token ids [B, L] to hidden states [B, L, D].</summary>
internal sealed class TextEncoder : IDisposable
{
    private readonly OnnxSession _session;
    private readonly OnnxPort _ids;
    private readonly OnnxPort _hidden;

    private TextEncoder(OnnxSession session, OnnxPort ids, OnnxPort hidden)
    {
        _session = session;
        _ids = ids;
        _hidden = hidden;
    }

    /// <summary>Takes over the session; null, and problems, when it does not fit.</summary>
    public static TextEncoder? Create(OnnxSession session, ModelFolder folder, List<ModelFolderProblem> problems)
    {
        var ports = new ModelPorts(ModelFolderReader.WeightsOf(ModelFolderReader.TextEncoderPart), session, problems);
        var length = folder.Tokenizer.Length;
        var ids = ports.Input("input_ids", [TensorElementType.Int64, TensorElementType.Int32], -1, length);
        var hidden = ports.Output("last_hidden_state", -1, length, folder.Denoiser.CrossAttentionDim ?? ModelPorts.Any);
        ports.NoOtherInputs();
        return ids is null || hidden is null ? null : new TextEncoder(session, ids, hidden);
    }

    /// <param name="prompts">Ids of equal length.</param>
    public TextEmbeddings Encode(ReadOnlySpan<int[]> prompts, CancellationToken cancellationToken)
    {
        using var ids = _ids.ElementType == TensorElementType.Int32 ? Write(prompts, static id => id) : Write(prompts, static id => (long)id);
        var outputs = _session.Run([new OnnxBinding(_ids.Name, ids)], [_hidden.Name], cancellationToken);
        using var hidden = outputs[0];
        var values = new float[hidden.ElementCount];
        FloatTensor.Read(hidden, values);
        return new TextEmbeddings(values, prompts.Length, (int)hidden.Shape[1], (int)hidden.Shape[2]);
    }

    public void Dispose() => _session.Dispose();

    private static OnnxTensor Write<T>(ReadOnlySpan<int[]> prompts, Func<int, T> convert)
        where T : unmanaged
    {
        var length = prompts[0].Length;
        var values = new T[prompts.Length * length];
        for (var prompt = 0; prompt < prompts.Length; prompt++)
        {
            for (var i = 0; i < length; i++) values[prompt * length + i] = convert(prompts[prompt][i]);
        }

        return OnnxTensor.Create<T>(values, prompts.Length, length);
    }
}
