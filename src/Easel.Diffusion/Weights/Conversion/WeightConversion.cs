using System.Diagnostics.CodeAnalysis;

namespace Easel.Diffusion.Weights.Conversion;

/// <summary>Writes a file of weights anew in another precision; names, shapes and metadata stay.</summary>
public static class WeightConversion
{
    /// <summary>The ending of a file in a precision, with its dot.</summary>
    public static string ExtensionOf(WeightPrecision precision) => precision == WeightPrecision.Q8 ? ".gguf" : ".safetensors";

    /// <summary>False, and one sentence that follows the file's name, when the source cannot be read. The target is written beside itself
    /// first, and is whole or not there.</summary>
    /// <param name="progress">Told the bytes of the source that are done, and all of them.</param>
    /// <exception cref="IOException">The target cannot be written, or the source has been cut short.</exception>
    /// <exception cref="OperationCanceledException">Nothing is left of the target.</exception>
    public static bool TryConvert(
        string source,
        string target,
        WeightPrecision precision,
        Action<long, long>? progress,
        [NotNullWhen(false)] out string? problem,
        CancellationToken cancellationToken
    )
    {
        if (!WeightFile.TryOpen(source, out var file, out problem))
            return false;
        using (file)
        {
            var part = target + ".part";
            try
            {
                using (var stream = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20))
                    Write(file, stream, precision, progress, cancellationToken);
                File.Move(part, target, overwrite: true);
            }
            catch
            {
                File.Delete(part);
                throw;
            }
        }

        return true;
    }

    private static void Write(
        IWeightFile file,
        Stream stream,
        WeightPrecision precision,
        Action<long, long>? progress,
        CancellationToken cancellationToken
    )
    {
        StoredTensor[] tensors =
        [
            .. file.Tensors.OrderBy(tensor => tensor.Value.Offset).Select(tensor => StoredTensor.Of(tensor.Key, tensor.Value, precision)),
        ];
        var alignment = precision == WeightPrecision.Q8 ? GgufWriter.Alignment : 1;
        if (precision == WeightPrecision.Q8)
            GgufWriter.WriteHeader(stream, file, tensors);
        else
            SafetensorsWriter.WriteHeader(stream, file.Metadata, tensors);

        var all = tensors.Sum(tensor => tensor.Weight.Bytes);
        var done = 0L;
        foreach (var tensor in tensors)
        {
            TensorWriter.Write(stream, tensor, cancellationToken);
            for (var beyond = tensor.Bytes; beyond % alignment != 0; beyond++)
                stream.WriteByte(0);
            done += tensor.Weight.Bytes;
            progress?.Invoke(done, all);
        }
    }
}
